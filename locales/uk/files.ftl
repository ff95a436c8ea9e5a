### Файли TwinSpace: надсилають ті, хто може публікувати, читають усі. Ці тексти бачать і педагоги, і учні.

button-files = Файли
files-title = Файли проєкту «{ $title }»
    .empty = Файлів ще немає.
    .empty-send = Файлів ще немає. Чекаю на перший: фото, текст, пісню…
    .how = Файли можна надсилати просто зараз, один чи кілька, кожен до { $most }: я збережу їх тут. Зайнято { $used } з { $quota }.
folder-title = Папка «{ $name }»
folder-line = 📁 { $name } ({ $count ->
        [0] порожня
        [one] { $count } файл
        [few] { $count } файли
        [many] { $count } файлів
       *[other] { $count } файлу
    })
button-folder = 📁 { $name }
file-line = { $name } ({ $by }, { $at }, { $size })
button-by-name = За назвою
button-by-date = Спершу нові
button-new-folder = Нова папка
button-rename = Змінити назву
button-remove-folder = Видалити папку
button-all-files = Усі файли
field-folder = Назва папки
    .ask = Як назвати папку?
    .example = Наша екскурсія
field-find-file = Пошук файлів
    .ask = Який файл? Напишіть частину його назви.
    .example = хмари
found-files-title = Файли, у назві яких є «{ $words }»
    .none = Файлів із такою назвою немає.
confirm-remove-folder = Видалити папку «{ $name }»? { $count ->
        [0] Вона порожня.
        [1] Її файл залишиться поза папками.
       *[other] Її файли ({ $count }) залишаться поза папками.
    }
toast-folder-removed = Папку видалено.
refusal-file-name = Файли з таким розширенням тут не приймаються. Виберіть іншу назву.
refusal-folders = Папок уже { $count }. Скористайтеся однією з них або спершу видаліть якусь.

# Один файл.
file-title = { $name }
    .where = Куди його покласти?
    .by = { $by }, { $at }, проєкт «{ $title }»
file-by = Від кого
file-at = Надіслано
file-moment = { $at }
file-kind = Що це
file-size = Розмір
    .kb = { $size } КБ
    .mb = { $size } МБ
file-folder = Папка
kind-document = документ
kind-table = таблиця
kind-slides = слайди
kind-picture = зображення
kind-sound = аудіозапис
kind-video = відео
kind-archive = архів
kind-program = програма
kind-other = файл
button-file = Про цей файл
button-download = 📄 Отримати файл
button-move-file = Перемістити
button-no-folder = Поза папками
button-remove-file = Видалити
field-file-name = Назва файлу
    .ask = Як назвати файл? Розширення залишиться таким самим.
    .example = Травневі хмари
confirm-remove-file = Видалити «{ $name }»? Отримати цей файл уже ніхто не зможе.
toast-file-moved = Переміщено.
toast-file-removed = Видалено.

# Надіслані файли.
upload-title = Файли для проєкту «{ $title }»
    .waits = Зберігаю: { $kept } з { $all }…
    .done = { $kept ->
        [0] Жодного не вдалося зберегти.
        [1] { $all ->
            [1] Готово: файл бачать усі в TwinSpace.
           *[other] Збережено 1 з { $all }; файл бачать усі в TwinSpace.
        }
       *[other] Збережено { $kept } з { $all }; файли бачать усі в TwinSpace.
    }
sent-waits = ⏳ { $name }
sent-kept = ✅ { $name } ({ $size })
sent-failed = ⚠️ { $name }: { $why }
sent-empty = файл порожній
sent-too-large = файл більший за { $most }
sent-refused = такі файли тут не приймаються
sent-no-room = у TwinSpace немає для нього місця; видаліть файли, які нікому не потрібні (видалене ще день займає місце)
sent-gone = отримати файл уже не вдається; надішліть його ще раз
sent-away = файл не надійшов; надішліть його ще раз
sent-not-allowed = надсилати сюди файли зараз не можна
refusal-no-upload = Файли проєкту «{ $title }» можна читати, але не надсилати.
