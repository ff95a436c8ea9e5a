### Хто бере участь у проєкті й що кому дозволено.

# Ролі на Робочому столі та ролі в TwinSpace. Це назви: у реченні вони стоять у лапках, після двокрапки чи тире.
desktop-administrator = Адміністратор
desktop-manager = Менеджер
desktop-member = Учасник
role-teacher-administrator = Педагог-адміністратор
role-teacher-manager = Педагог-менеджер
role-teacher-member = Педагог-учасник
role-student-manager = Учень-менеджер
role-student-member = Учень-учасник
role-guest = Гість
role-none = не в TwinSpace

# Що дозволено: слова одного рядка після «Права:».
right-see = бачити проєкт
right-change = змінювати його дані
right-add-partners = додавати партнерів
right-change-desktop = змінювати ролі на Робочому столі
right-remove-partner = вилучати доданих партнерів
right-close = закривати його чи починати заново
right-change-roles = змінювати ролі
right-remove-from-space = вилучати людей із TwinSpace
right-invite = запрошувати учнів і гостей
right-publish = публікувати новини й файли
right-remove-published = видаляти опубліковане іншими
right-read = читати все, що там є
right-see-students = бачити імена учнів
right-archive = отримувати архів усього
right-bring-over = переносити те, що є в старому TwinSpace
profile-may = Ця роль дозволяє: { $rights }.

# Що змінилося в чиїйсь участі: рядки історії та повідомлення.
member-joined = { $name } тепер бере участь
member-left = { $name } більше не бере участі
member-removed = { $name } більше не бере участі: вилучено з проєкту ({ $by })
member-desktop = { $name }: тепер роль у проєкті – «{ $profile }» ({ $by })
member-role = { $name }: тепер роль у TwinSpace – «{ $role }» ({ $by })
member-no-role = { $name } більше не в TwinSpace: вилучено ({ $by })
member-you-joined = Тепер ви берете участь: вас додано ({ $by }).
member-you-left = Ви вийшли з проєкту.
member-you-removed = Вас вилучено з проєкту ({ $by }). Читати його тут більше не можна. Якщо це помилка, ось кому написати: { $by }.
member-you-desktop = Тепер ваша роль у проєкті – «{ $profile }» ({ $by }).
member-you-role = Тепер ваша роль у TwinSpace – «{ $role }» ({ $by }).
member-you-no-role = Вас вилучено з TwinSpace ({ $by }). Ви й далі берете участь у проєкті.

members-title = Хто бере участь у проєкті «{ $title }»
    .empty = Поки ніхто не бере участі.
    .count = { $count ->
        [one] { $count } педагог
        [few] { $count } педагоги
        [many] { $count } педагогів
       *[other] { $count } педагога
    }
    .over = Цей проєкт завершено, тож змінити тут нічого не можна.
member-profiles = { $desktop }, { $role }
member-line = { $name } ({ $profiles })
member-founder = ⭐ { $line }
member-invited = ⏳ Запрошено до { $until }: { $name }
member-link = 🔗 Посилання для однієї людини, діє до { $until }
member-is-founder = ⭐ Серед засновників. Засновники лишаються в проєкті й завжди можуть змінювати ролі на Робочому столі.
member-since = Бере участь з { $since }
member-may = Права: { $rights }
right-none = жодних

field-desktop = На Робочому столі
field-role = У TwinSpace

button-members = Команда
button-change-profile = Змінити роль
button-invited = Запрошено: { $name }
button-add-partners = Додати партнерів
button-link-partner = Запросити посиланням
button-desktop = Змінити роль на Робочому столі
button-role = Змінити роль у TwinSpace
button-remove-member = Вилучити з проєкту
button-remove-from-space = Вилучити з TwinSpace
button-leave = Вийти з проєкту
button-take-back = Скасувати запрошення

desktop-title = Роль на Робочому столі: { $name }
role-title = Роль у TwinSpace: { $name }
profile-now = { $profile } (зараз)

# Форма, у якій вибирають партнерів.
field-partners = Партнери
    .ask = Кого ви хочете запросити? Виберіть один або кілька контактів.
    .example = Когось немає? «Зберегти й вийти», потім «Команда»: запросіть посиланням – станете й контактами.
    .empty = Усі ваші контакти вже беруть участь або запрошені. Натисніть «Зберегти й вийти», потім «Команда» і запросіть когось посиланням.
field-invitation = Повідомлення
    .ask = Хочете щось написати їм? Якщо ні, натисніть «Пропустити».
    .example = Наприклад: Спостерігайте за хмарами разом із нами! Починаємо в жовтні.
note-partners-asked = Коли ви натиснете «Надіслати», я запрошу кожну з цих людей. На відповідь у них буде 30 днів.

# Запрошення взяти участь.
invitation-asks = { $by } запрошує вас узяти участь у цьому проєкті. Відповісти можна до { $until }
invitation-register = Щоб прийняти, спершу зареєструйтеся. Запрошення лишається відкритим.
invitation-waits =
    Прийняти можна буде, щойно вашу реєстрацію підтвердять.
    { $standing }
invitation-title = Запрошення: { $name }
invitation-open = ⏳ Запрошено { $since }: { $name } ({ $by }). Відповідь може надійти до { $until }
invitation-accepted = ✅ { $name } бере участь.
invitation-you-accepted = ✅ Тепер ви берете участь у цьому проєкті.
invitation-you-accepted-next = Далі: відкрийте TwinSpace, де працюють класи, і погляньте, хто бере участь.
invitation-declined = ❌ { $name } не приймає запрошення.
invitation-you-declined = ❌ Ви не прийняли запрошення.
invitation-taken-back = 🗂 Запрошення скасовано.
invitation-ended = 🗂 Строк запрошення минув.
task-invitation = { $name } запрошує вас до проєкту
partner-link-hello = Вітаю! Мене звати { $name }. Запрошую вас до нашого шкільного проєкту «{ $title }».
    .from = Вітаю! Мене звати { $name }, моя школа – { $school }. Запрошую вас до нашого шкільного проєкту «{ $title }».
partner-link-opens = Відкрийте це посилання, і { $twinbot } покаже вам запрошення
partner-link-how = Перешліть повідомлення нижче комусь із колег – лише одній людині. Хто першим відкриє посилання, стане вашим контактом і отримає запрошення. Посилання спрацює один раз.
new-partner-title = Новий партнер із вашої країни
new-partner = { $name } тепер бере участь у проєкті «{ $title }». Вирішувати нічого не треба.

confirm-take-back = Скасувати запрошення: { $name }? Прийняти його вже не вийде.
confirm-desktop = Узяти собі роль «{ $profile }» у проєкті «{ $title }»? Ваші права на Робочому столі тоді: { $rights } – і більше нічого.
confirm-role = Узяти собі роль «{ $role }» у TwinSpace проєкту «{ $title }»? Ваші права там тоді: { $rights } – і більше нічого.
confirm-remove-from-space = Вилучити з TwinSpace проєкту «{ $title }»: { $name }? Участь у проєкті залишиться, і роль можна буде надати знову.
confirm-remove = Вилучити з проєкту «{ $title }»: { $name }? Ця людина отримає повідомлення й більше не бачитиме проєкту. Її можна буде запросити знову.
confirm-leave = Вийти з проєкту «{ $title }»? Ви більше його не бачитимете, хіба що хтось запросить вас знову.

which-title = У якому проєкті?
    .empty = Серед ваших проєктів, що тривають, немає такого, де це можна зробити.
