### Що переходить, коли проєкт починають заново: файли попереднього TwinSpace і, за бажанням засновників, новини та учні.

button-bring-over = Перенести файли
bring-over-title = Перенесення в проєкт «{ $title }»
    .what = У TwinSpace попереднього проєкту є:
    .nothing = Зі старого TwinSpace переносити більше нема чого.
    .how = Файли переносяться в будь-якому разі: вони лишаються у своїх папках, і видно, хто й коли їх надіслав. Старий TwinSpace лишається як є, і ніхто не отримує повідомлень.
    .students = Учні зберігають логін, пароль і роль. Я їх ні про що не питаю: увійшовши, вони вибирають проєкт.
    .running = ⏳ Переношу все. Тим часом ви можете робити щось інше.
    .done = ✅ Готово: усе, що ви хотіли, вже тут.
    .done-but = Готово, крім того, що названо тут:
    .not-allowed = Перенесення зупинено: людина, яка його почала, більше не має на це права. Що вже перенесено, те лишається.
    .closed = Перенесення зупинено, бо проєкт закрили. Що вже перенесено, те лишається.
    .again = Можна будь-коли спробувати ще раз. Двічі нічого не переноситься.
over-files = { $count ->
        [0] жодного файлу
        [one] { $count } файл ({ $size })
        [few] { $count } файли ({ $size })
        [many] { $count } файлів ({ $size })
       *[other] { $count } файлу ({ $size })
    }
over-news = { $count ->
        [0] жодного допису
        [one] { $count } допис
        [few] { $count } дописи
        [many] { $count } дописів
       *[other] { $count } допису
    }
over-students = { $count ->
        [0] жодного учнівського акаунта
        [one] { $count } учнівський акаунт
        [few] { $count } учнівські акаунти
        [many] { $count } учнівських акаунтів
       *[other] { $count } учнівського акаунта
    }
over-label-files = Файли
over-label-news = Новини
over-label-students = Учні
over-progress = { $label }: { $done } з { $all }
over-came = { $label }: перенесено { $now }
    .before = { $line }, уже були тут: { $count }
    .rest = { $line }, тут немає: { $count }
over-behind = ⚠️ { $name }: { $why }
    .more = ⚠️ і ще { $count ->
        [one] { $count } файл
        [few] { $count } файли
        [many] { $count } файлів
       *[other] { $count } файлу
    }
over-students-behind = ⚠️ Учні: { $count }. Для них у TwinSpace немає місця
carry-missing = більше не зберігається
carry-damaged = пошкоджено
carry-no-room = у TwinSpace немає для нього місця
button-news-over = Також новини
button-students-over = Також учнів
button-begin-over = Перенести
toast-bringing-over = Переношу.
toast-all-over = Тут уже все є.
refusal-bring-over = Це може зробити лише хтось із засновників, хто брав участь і в попередньому проєкті.

# Повідомлення засновникам.
over-ready-title = «{ $title }»: новий TwinSpace відкрито
    .what = Можна перенести те, що є в TwinSpace попереднього проєкту. Там є:
    .other = Те, що є в TwinSpace попереднього проєкту, можна перенести. Хто може це зробити: { $names }
