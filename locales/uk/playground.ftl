### Майданчик: сторінка, на якій одна людина грає всі ролі.

playground-title = Майданчик Twinbot
playground-intro = П’ятеро людей, клас, один проєкт: грайте всі ролі самі або подивіться приклад. Ніщо не виходить за межі цього комп’ютера.
playground-teacher = Педагог
playground-student = Учні
playground-guest = Гість
playground-page-language = Мова цієї сторінки
playground-theme = Темна чи світла
playground-save = Зберегти
playground-load = Відкрити
playground-reset = Почати спочатку
playground-reset-sure = Почати спочатку? Усе, що є в цих телефонах, зникне.
playground-gallery = Галерея
playground-close = Закрити
playground-cancel = Скасувати
playground-error = Не вийшло: { $why }
playground-load-foreign = Цей файл – не збережений майданчик. Тут усе лишилося як було.
playground-load-newer = Цей файл зберіг новіший Twinbot: відкрийте його там. Тут усе лишилося як було.
playground-load-damaged = Цей файл пошкоджено, відкрити його не можна. Тут усе лишилося як було.
playground-bot-needed = Бот вимкнений, а для цього він потрібен. Спершу ввімкніть його.
playground-offline = Зв’язок із програмою втрачено. Пробуємо ще раз.

# Люди й телефони
playground-phones = Телефони
playground-phone = Телефон: { $name }
    .unread = є щось нове
playground-add = Додати людину
playground-add-name = Ім’я
playground-add-name-empty = Порожнє поле – будь-яке ім’я
playground-add-role = Роль
playground-add-teacher = Педагог
playground-add-service = Служба підтримки країни
playground-add-region = Управління освіти регіону
playground-add-where = Де
playground-add-do = Додати
playground-more = Докладніше: { $name }
playground-language = Мова
playground-mirrored = Справа наліво
playground-pseudo = Довше, з діакритикою (перевірка текстів)
playground-block = Заблокувати бота
playground-unblock = Розблокувати бота
playground-delete-account = Видалити акаунт
playground-remove = Прибрати телефон
playground-blocked = бота заблоковано
playground-deleted = акаунт видалено
playground-start = Розпочати
playground-invited = Надійшов електронний лист: вас запрошують ухвалювати рішення.
playground-invited-open = Відкрити посилання
playground-write = Повідомлення
playground-send = Надіслати
playground-commands = Команди
playground-attach = Надіслати щось інше
playground-file = Файл
    .when-sent = створюється під час надсилання
playground-spoiler = Прихований текст: натисніть, щоб прочитати
playground-sticker = Наліпка
playground-photo = Фото
playground-voice = Голосове повідомлення
playground-location = Місце
playground-people-picked = Хтось із контактів
playground-edit = Змінити це повідомлення
playground-edited = змінено
playground-whom = Кого?
playground-open-anew = Хтось із класу, з новим телефоном
playground-who-opens = Хто відкриває це посилання?

# Клас, файли та картки
playground-class = Клас
    .title = 4-Б клас
    .how = Перетягніть один із цих файлів або власний список на телефон, де питають про учнів.
    .send = Клас ({ $name })
    .phone = Телефон для когось із класу
playground-drop = Відпустіть тут, щоб надіслати
    .no = Цей телефон ще не може надсилати файли: спершу почніть чат.
playground-file-look = Відкрити в новій вкладці: { $name }
playground-file-save = Зберегти: { $name }

# Клієнт, у якому натискають і вибирають, а не пишуть
playground-app = Застосунок
playground-apps = Застосунки
playground-apps-both = По одному із засновників у кожному
playground-client-tag = APP
playground-client-ephemeral = Це бачите лише ви
playground-client-hide = Сховати
playground-client-thinking = думає…
playground-client-failed = Застосунок не відповів. Спробуйте ще раз.
playground-client-words = Тут текст не читається: введіть /, щоб побачити команди.
playground-client-unknown = Такої команди тут немає.
playground-client-close = Не приймати особистих повідомлень
playground-client-open = Знову приймати особисті повідомлення
playground-client-closed = не приймає особистих повідомлень

# Що може піти не так, і час
playground-faults = Що може піти не так
playground-fault-drop = Відповіді губляться
playground-fault-duplicate = Усе надходить двічі
playground-fault-delay = Повільно й не по черзі
playground-fault-too-many = Забагато запитів (429)
playground-bot-on = Бот працює.
playground-bot-off = Бот вимкнений. Усе, що роблять люди, чекає на нього.
playground-kill = Висмикнути шнур
playground-revive = Увімкнути
playground-restart = Висмикнути шнур і ввімкнути
playground-time = Час
playground-now = Дата й час тут: { $now }
playground-minute = +1 хвилина
playground-hour = +1 година
playground-day = +1 день
playground-week = +1 тиждень

# Що зробив бот
playground-timeline = Що зробив бот
playground-timeline-empty = Поки нічого.
playground-timeline-update = Подія
playground-timeline-timer = Таймер
playground-timeline-job = Завдання
playground-timeline-delivery = Повідомлення
playground-timeline-dead-letter = Відкладено
playground-timeline-statements = Запитів до бази: { $count }
playground-timeline-how = Назви таким шрифтом – із коду програми: що запитано, що сталося, який екран показано.
# Що хтось робить, після імені.
playground-did = щось робить
    .text = пише
    .edited = змінює написане
    .command = вводить команду
    .press = натискає кнопку
    .answers = заповнює форму
    .ticked = вибирає зі списку
    .unusable = надсилає щось без тексту
    .file = надсилає файли
    .unfetched = надсилає файл, який не відкривається
    .shared = вибирає когось
    .handout = вибирає когось із класу
    .left = блокує бота
    .returned = повертається
    .again = удруге: нічого не змінюється
# Чим закінчилося надсилання.
playground-ended = доставлено
    .shown = показано
    .later = згодом: платформа просить зачекати
    .failed = не вдалося; буде ще одна спроба
    .unreachable = людина недоступна
    .moved = у чату інша адреса
    .refused = платформа не приймає

# Приклад крок за кроком
playground-tour = Приклад
playground-tour-intro = Приклад веде від першого контакту до схваленого проєкту, далі – до партнера, який іде з проєкту, і до класу, який приходить, та до того, що він знаходить у TwinSpace, – усе на цих телефонах. Можна будь-коли втрутитися: далі дієте ви.
playground-tour-step = Крок за кроком
playground-tour-play = Дивитися
playground-tour-at-once = Усе одразу
playground-tour-next = Наступний крок
playground-tour-pause = Пауза
playground-tour-stop = Далі – я
playground-tour-taken-over = Тепер дієте ви. Приклад можна будь-коли почати спочатку.
playground-tour-ended = Це був приклад. Усе ще тут: продовжуйте.
playground-tour-stuck = Приклад не може йти далі: на телефоні «{ $name }» нічого не відбувається після «{ $what }». Почніть спочатку або продовжуйте самі.
playground-tour-sure = Почати приклад спочатку, з новими телефонами?
playground-tour-second = Озера Європи
playground-tour-tablet = Шкільний планшет
playground-tour-plan =
    Наш план на травень

    1-й тиждень: фотографуємо річку біля нашої школи.
    2-й тиждень: порівнюємо фотографії.
    3-й тиждень: кожен клас пише, про що дізнався.
playground-tour-arrive = Реєстрація
playground-scene-appoint = Служби підтримки та регіональне управління відкривають посилання, які їм надіслала адміністрація системи.
playground-scene-register = Реєструються двоє педагогів. Кожна служба підтримки підтверджує свого.
playground-scene-join = Реєструються двоє педагогів. Тут підтверджувати їх нікому не треба: можна одразу починати.
playground-scene-meet = З одного телефона надсилають особисте посилання, на другому його відкривають: тепер це контакти.
playground-scene-form = Форма, запитання за запитанням. Написане ніколи не губиться.
playground-scene-accept = Усе ще раз перед очима, потім «Надіслати». Партнер читає й приймає.
playground-scene-approve = Усі, хто має вирішити, отримують картку й вирішують одним натисканням.
playground-scene-undo = Якийсь час рішення можна взяти назад. Коли час минув, воно остаточне.
playground-scene-active = Проєкт схвалено, і обоє педагогів про це дізнаються.
playground-scene-second = Пропонують другий проєкт.
playground-scene-remind = На екрані видно, хто має діяти. Раз на день можна надіслати нагадування.
playground-scene-authorities = Тепер там названо установи й рішення кожної.
playground-scene-colleague = З’являється колега партнера й реєструється.
playground-scene-leaves = Партнер іде з проєкту. План каже, хто продовжить і як.
playground-scene-carries-on = Партнер бачить план. Колега приймає запрошення, а решта стається сама.
playground-scene-class = Хтось із засновників відкриває TwinSpace і надсилає клас файлом. Кожен рядок перевіряють, один виправляють.
playground-scene-cards = Батьки погоджуються, і всі отримують логін і пароль. Картки для входу надходять файлом, щоб надрукувати й розрізати.
playground-scene-claim = Дитина сканує код на картці, записує пароль і вибирає інший.
playground-scene-other-device = Вхід на іншому пристрої – з логіном і новим паролем.
playground-scene-lent = Дитина без пристрою позичає вчительський. Доки вона не вийде, нічого вчительського там не відкрити.
playground-scene-news = Хтось із засновників пише допис. Його читає колега, що продовжує проєкт.
playground-scene-files = У TwinSpace надсилають файл, і його отримує колега з другої школи.
playground-scene-guest = Хтось сторонній отримує посилання для однієї людини, заходить і роздивляється. Імен учнів гості не бачать.
playground-cue-start = { $name } відкриває чат.
playground-cue-open = { $name } відкриває посилання.
playground-cue-say = { $name } пише: { $words }
playground-cue-send = { $name } надсилає файл { $words }.
playground-cue-press = { $name } натискає: { $words }
playground-cue-time = Годинники переведено вперед.

# Галерея
playground-gallery-intro = Усе, що можуть побачити люди, так, як воно надсилається, усіма мовами. Перевірте позначене.
playground-gallery-groups = Групи
playground-gallery-beside = Поруч – англійською
playground-gallery-marked = Лише позначене
playground-gallery-nothing = Тут нічого не позначено.
playground-gallery-back = До телефонів
playground-gallery-texts = Де ці тексти
playground-gallery-missing = бракує
playground-gallery-same = як англійською
playground-gallery-long = задовге
playground-gallery-refused = не приймається

# `twinbot demo`, у терміналі
playground-demo-begins = Час тут умовний: люди читають і діють швидше, ніж насправді, а рішення стає остаточним за кілька секунд, а не за хвилину.
playground-demo-ended = Проєкт схвалено, клас уже тут, і два класи почали працювати. Щоб зробити те саме з власним ботом: { $command } (див. README.md).
