### Розсилка країни: хто її отримує, як служба підтримки пише й надсилає випуски.

button-newsletter = Розсилка
newsletter-title = Розсилка
    .on = Ви отримуєте розсилку. Країна: { $country }. Мови: { $languages }.
    .off = Ви не отримуєте розсилки. Країна: { $country }. Останні випуски однаково можна прочитати тут.
    .no-country = У кожної країни своя розсилка. Спершу виберіть країну.
    .not-for = Учні й гості розсилки не отримують.
    .silent = Ви просили не надсилати нічого, що може зачекати, тож я її не надсилаю. Останні випуски можна прочитати тут.
    .none = Ще не надіслано жодного випуску.
newsletter-line = { $title } ({ $language }, { $at })
button-subscribe = ✅ Підписатися
button-unsubscribe = Відписатися
button-letter-languages = Мови
button-letter-country = Країна
toast-subscribed = Підписку оформлено.
toast-unsubscribed = Підписку скасовано. Будь-коли можна підписатися тут знову.
letter-languages-title = Мови вашої розсилки
    .read = Ви отримуєте її такими мовами: { $languages }. Натисніть на мову, щоб додати її чи прибрати.
letter-countries-title = Яка розсилка вам потрібна?
    .what = Виберіть країну – і ви отримуватимете її розсилку.
command-newsletter = Розсилка вашої країни
refusal-newsletter-country = Спершу виберіть країну: у кожної країни своя розсилка.
refusal-newsletter-language = Ви читаєте розсилку лише однією мовою. Спершу додайте іншу або відпишіться.

# Випуск, як його отримують читачі.
letter-title = { $title }
    .by = { $service }, { $at }
button-back-to-draft = ‹ До чернетки

# Ті, хто пише й надсилає.
button-issues = Розсилка: { $country }
issues-title = Випуски розсилки ({ $country })
    .empty = Випусків ще немає.
button-write-letter = ✍️ Написати випуск
issue-line = { $title } ({ $language }): { $state }
issue-is-draft = чернетка
issue-is-scheduled = вийде { $day }
issue-is-sending = надсилається
issue-is-sent = надіслано { $day }
issue-is-stopped = зупинено { $day }
issue-title = Ваш випуск «{ $title }»
issue-draft = Це чернетка. { $count ->
        [one] Зараз її отримала б { $count } людина.
        [few] Зараз її отримали б { $count } людини.
        [many] Зараз її отримали б { $count } людей.
       *[other] Зараз її отримали б { $count } людини.
    }
    .nobody = Це чернетка. Цією мовою на розсилку ще ніхто не підписаний, тож надіслати її не можна.
issue-scheduled = Випуск вийде в такий час: { $at }. { $count ->
        [one] Зараз його отримала б { $count } людина.
        [few] Зараз його отримали б { $count } людини.
        [many] Зараз його отримали б { $count } людей.
       *[other] Зараз його отримали б { $count } людини.
    }
issue-sending = { $count ->
        [one] Випуск надсилається; його отримає { $count } людина.
        [few] Випуск надсилається; його отримають { $count } людини.
        [many] Випуск надсилається; його отримають { $count } людей.
       *[other] Випуск надсилається; його отримають { $count } людини.
    }
    .begun = Випуск надсилається. Перевіряю, хто його отримає.
issue-sent = Надіслано. Остання людина отримала його { $at }.
issue-stopped = Зупинено. Надсилання почалося { $at }; хто вже отримав випуск, у тих він лишається.
issue-reached = Доставлено: { $count }
issue-refused = Не вдалося доставити: { $count }
issue-left = Залишилося: { $count }
issue-picture = Перевіряю зображення. Це займе трохи часу.
    .fault = Зараз у випуску немає зображення. Натисніть «{ button-change }», щоб надіслати інше.
button-send-letter = 📤 Надіслати зараз
button-schedule-letter = 🕘 Надіслати згодом
button-unschedule = Не надсилати
button-stop-letter = Зупинити
button-letter-preview = 👁 Перегляд
button-letter-test = Надіслати мені пробу
toast-tested = Пробний випуск надіслано вам.
toast-sending = Надсилається.
toast-scheduled = Заплановано.
toast-stopped = Зупинено.
confirm-send-letter = Надіслати «{ $title }» зараз? { $count ->
        [one] Випуск отримає { $count } людина.
        [few] Випуск отримають { $count } людини.
        [many] Випуск отримають { $count } людей.
       *[other] Випуск отримають { $count } людини.
    } Точно надіслати?
confirm-unschedule = Не надсилати «{ $title }» у цей час? Випуск знову стане чернеткою.
confirm-stop-letter = Зупинити надсилання «{ $title }»? Доставлено на цей час: { $reached }. Не отримають: { $left }.
refusal-newsletter-scheduled = Цей випуск заплановано. Щоб його змінити, спершу натисніть «{ button-unschedule }».
refusal-newsletter-sent = Цей випуск уже надіслано.
refusal-newsletter-picture = Зображення ще не готове. Зачекайте трохи або натисніть «{ button-change }», щоб надіслати інше чи жодного.
refusal-newsletter-nobody = Цією мовою на розсилку ніхто не підписаний, тож випуску ніхто не отримає.

# Форма випуску.
newsletter-heading = Випуск розсилки ({ $country })
field-letter-language = Мова
    .ask = Якою мовою ви пишете?
    .example = Випуск отримають ті, хто читає цією мовою.
field-letter-title = Назва
    .ask = Про що цей випуск?
    .example = Онлайн-зустрічі в жовтні
field-letter-text = Текст
    .ask = Що ви хочете розповісти?
    .example = Шановні колеги, цього місяця запрошуємо вас на дві онлайн-зустрічі.
note-newsletter-draft = Це збережеться як чернетка. Ви зможете переглянути її та надіслати собі, перш ніж її хтось отримає.

# Форма, у якій кажуть, коли випуск виходить.
schedule-heading = Коли вийде «{ $title }»?
field-send-day = День
    .ask = Якого дня?
    .example = 24 грудня
field-send-time = Час
    .ask = О котрій годині?
    .example = 9:00
    .clock = Наприклад: 9:00. Час – місцевий ({ $country }).
problem-time = Не бачу тут часу. Напишіть його так: 9:00
note-newsletter-goes = Випуск вийде { $at } за місцевим часом ({ $country }). { $count ->
        [one] Зараз його отримала б { $count } людина.
        [few] Зараз його отримали б { $count } людини.
        [many] Зараз його отримали б { $count } людей.
       *[other] Зараз його отримали б { $count } людини.
    }
button-schedule = ✅ Запланувати
refusal-schedule-past = Цей час уже минув. Виберіть пізніший.
refusal-schedule-far = До цього дня більше ніж рік. Виберіть ближчий день.
