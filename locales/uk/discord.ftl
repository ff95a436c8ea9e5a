### Що каже лише Discord: кнопки вікон і списків та слова біля відповіді.

discord-name = Discord
discord-answer = { $count ->
    [1] ✏️ Відповісти
    [one] ✏️ Відповісти на { $count } запитання
    [few] ✏️ Відповісти на { $count } запитання
    [many] ✏️ Відповісти на { $count } запитань
   *[other] ✏️ Відповісти на { $count } запитання
}
# Біля поля вікна, яке можна лишити порожнім.
discord-optional = Можна лишити порожнім.
discord-search = 🔎 Шукати
discord-search-hint = Досить частини назви чи імені
discord-choose = Вибрати…
# Під запитанням, де можна вибрати кілька варіантів; потім – де варіанти на кількох сторінках.
discord-tick = Можна вибрати кілька варіантів.
discord-tick-pages = Можна вибрати кілька варіантів, на кожній сторінці. «Готово» з’явиться нижче після вибору.
# Під запитанням, де вибирають один варіант; потім – де варіанти на кількох сторінках.
discord-one = Виберіть у списку.
discord-one-pages = Виберіть у списку на будь-якій сторінці або натисніть «Шукати».
discord-change = Змінити відповідь…
discord-pick = Вибрати когось…
# Читає людина, яку запрошують; нижче стоїть те, що вона надсилає. $link – адреса, за якою додають застосунок.
discord-invitation =
    1. Відкрийте це посилання й додайте застосунок: { $link }
    2. Напишіть йому:
# Читають на іншій платформі: як відкрити запрошення в Discord. $link – адреса, за якою додають застосунок.
discord-invitation-elsewhere = Або в Discord: додайте застосунок ({ $link }) і напишіть йому { $command }
# Кажеться на сервері.
discord-sent-elsewhere = 📬 Відповідь – у ваших особистих повідомленнях, щоб її не читали інші. Нічого немає? Тоді особисті повідомлення у вас закриті: можу показати тут, лише для вас.
discord-open-chat = 💬 Відкрити наш чат
discord-show-here = 👁️ Показати тут
# Кажеться, коли щось триває довше.
discord-moment = Хвилинку, це триває довше, ніж звичайно… Продовження тут:
discord-continue = ▶️ Продовжити
# Нижче стоїть написане.
discord-too-late = Цю форму вже завершено, тож текст не використано. Ось він, якщо треба скопіювати:
discord-unavailable = Зараз технічні труднощі. Нічого не втрачено; спробуйте ще раз за хвилину.
discord-unknown = Ця кнопка більше не працює. Надішліть { $start }, і продовжимо звідти.
# Назви команд, як їх пишуть: малі літери без пробілів і апострофів.
discord-name-start = початок
discord-name-projects = проєкти
discord-name-new = новий
discord-name-contacts = контакти
discord-name-inbox = відповісти
discord-name-queue = розгляд
discord-name-operator = адміністрація
discord-name-profile = профіль
discord-name-language = мова
discord-name-notices = сповіщення
discord-name-newsletter = розсилка
discord-name-link = поєднати
discord-name-unlink = відокремити
discord-name-help = довідка
discord-name-contact = запитання
discord-name-privacy = приватність
discord-name-cancel = скасувати
discord-name-login = увійти
discord-name-logout = вийти
discord-name-claim = отримати
discord-name-export = копія
discord-name-forget = забути
discord-name-file = файл
discord-file-about = Відповісти файлом, наприклад списком класу чи довгим текстом
discord-option-file = файл
discord-option-file-about = Текстовий файл (.txt) або список класу (XLSX, ODS, CSV)
discord-option-code = код
discord-option-code-about = Код запрошення, якщо він є
discord-option-link-about = Код, отриманий у вашому іншому акаунті
discord-option-claim-about = Код, який дали в школі
discord-add-contact = Додати до моїх контактів
# На картці для входу: $command – те, що пишуть; потім те саме біля коду, що веде в інший застосунок.
discord-card-claim = Напиши { $command } боту в Discord: там отримаєш пароль.
    .scan = Скануй код або напиши { $command } у Discord: там отримаєш пароль.
discord-name-handout = видати
discord-handout-about = Передати учнівський доступ комусь на цьому сервері
discord-option-student = чий
discord-option-student-about = Чий це доступ: ім’я або його початок
discord-option-member = кому
discord-option-member-about = Хто це на цьому сервері

# Команда в іншому тексті та команда з кодом, як їх показує застосунок.
discord-typed = /{ $name }
    .code = /{ $name } { $option }:{ $code }

# Канал, пов’язаний з установою: стоїть після двокрапки; і що треба зробити там, де я не можу писати.
discord-room = канал { $channel }
    .back = Перевірте, чи він існує і чи можу я його бачити, надсилати туди повідомлення й вставляти посилання.
