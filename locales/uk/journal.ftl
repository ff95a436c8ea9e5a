### Хроніка TwinSpace: хто приєднався, вийшов, що опубліковано й вилучено.

button-journal = { $count ->
    [0] Хроніка
   *[other] Хроніка (нового: { $count })
}
space-missed = { $count ->
    [1] З минулого разу тут одна нова подія.
    [one] З минулого разу тут { $count } нова подія.
    [few] З минулого разу тут { $count } нові події.
    [many] З минулого разу тут { $count } нових подій.
   *[other] З минулого разу тут { $count } нової події.
}
journal-title = Хроніка проєкту «{ $title }»
    .empty = Поки нічого не сталося.
journal-line = { $says } ({ $at })

# Що сталося: рядки без крапки.
journal-joined = { $by } тепер бере участь
journal-left = { $by } виходить із TwinSpace
journal-removed = { $of }: вилучено ({ $by })
journal-role = { $of }: тепер роль «{ $role }» ({ $by })
journal-no-role = { $of } більше не в TwinSpace: вилучено ({ $by })
journal-came = { $by } тепер у гостях
journal-brought-in = { $by }: додано учнів – { $count }
    .one = { $by }: додано до учнів – { $of }
journal-posted = { $by }: опубліковано «{ $headline }»
    .gone = { $by }: опубліковано допис, згодом видалений
journal-post-removed = { $by }: видалено допис
journal-shared = { $by }: надіслано файлів – { $count }
    .one = { $by }: надіслано файл
journal-file-removed = { $by }: видалено файл
journal-files-over = { $by }: зі старого проєкту перенесено { $count ->
        [one] { $count } файл
        [few] { $count } файли
        [many] { $count } файлів
       *[other] { $count } файлу
    }
journal-news-over = { $by }: зі старого проєкту перенесено { $count ->
        [one] { $count } допис
        [few] { $count } дописи
        [many] { $count } дописів
       *[other] { $count } допису
    }
journal-students-over = { $by }: зі старого проєкту перенесено учнів – { $count }
journal-guest = хтось
