### Хроніка TwinSpace: хто приєднався, вийшов, що опубліковано й вилучено.

button-journal = { $count ->
    [0] Хроніка
   *[other] Хроніка (нового: { $count })
}
space-missed = { $count ->
    [1] З останнього разу тут з’явилася одна подія.
    [one] З останнього разу тут з’явилася { $count } подія.
    [few] З останнього разу тут з’явилися { $count } події.
    [many] З останнього разу тут з’явилося { $count } подій.
   *[other] З останнього разу тут з’явилося { $count } події.
}
journal-title = Хроніка проєкту «{ $title }»
    .empty = Поки нічого не сталося.
journal-line = { $says } ({ $at })

# Що сталося: рядки без крапки.
journal-joined = { $by } тепер бере участь
journal-left = { $by } більше не бере участі
journal-removed = { $of } більше не бере участі: вилучено ({ $by })
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
