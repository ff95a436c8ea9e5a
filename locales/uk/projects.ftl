### Мої проєкти: як просувається кожен, що з ним можна зробити, і пропозиція партнерові.

projects-title = Мої проєкти
    .empty = Тут ще нічого немає. Проєкт починається з ідеї та одного контакту.
    .none = Зараз таких немає.
    .active = Мої проєкти, що тривають
    .waiting = Мої проєкти в очікуванні
    .over = Мої завершені проєкти
    .more = Ці підходять найкраще. Додайте слово, щоб знайти інші.
# Назва зі знаком стану.
marked = { $mark } { $title }
project-line = { $title }: { $state }
project-line-mine = { $line }. Ваші ролі: { $profiles }
project-line-founder = { $line }. Ви серед засновників, ваші ролі: { $profiles }
project-founder = Хто започаткував
project-partner = Партнер
peer-with-school = { $name }, { $school }
project-changed = Зміни ({ $by }): { $fields }
project-before = Текст до змін:
draft-touched = Чернетка. Востаннє змінено: { $moment }
draft-untitled = { $what } ({ $moment })
draft-untitled-at = { $what } ({ $moment }, запитання { $at } з { $of })
draft-untitled-asked = { $what } (запитання { $at } з { $of })

button-all-projects = Усі ({ $count })
button-active-projects = Тривають ({ $count })
button-waiting-projects = Чекають ({ $count })
button-over-projects = Завершені ({ $count })
button-search-projects = Знайти проєкт
button-search = Шукати
button-offer = Відкрити пропозицію
button-offer-again = Запропонувати іншому контакту
button-offer-to = Запропонувати «{ $title }»
button-copy = Скопіювати в нову чернетку
button-remind = Нагадати
button-withdraw = Відкликати
button-history = Історія
button-suggest = Порадити зміну
button-later = Вирішити пізніше

field-search-projects = Пошук
    .ask = Що ви шукаєте? Напишіть слова з назви або ім’я когось із засновників.
    .example = Наприклад: хмари

confirm-withdraw = Відкликати «{ $title }»? Ніхто вже не зможе його прийняти чи схвалити. Згодом його можна скопіювати в нову чернетку.

# Стани: стоять після назви й двокрапки.
state-draft = чернетка
state-offered = чекає на партнера
state-waiting = чекає на схвалення
state-active = триває
state-declined = не прийнято партнером
state-returned = повернуто на доопрацювання
state-rejected = відхилено
state-withdrawn = відкликано
state-closed = закрито
waits-you = чекає на вашу відповідь
waits-partner = відповісти має { $name }
waits-authorities = чекає на рішення ({ $authorities })
waits-final = рішення ухвалено, { $final }
waits-operator = чекає, доки підключать установу

# Перші рядки проєкту.
status-offered = ⏳ Відповісти має { $name }; пропозиція чекає з { $since }.
status-offered-you = ⏳ { $name } чекає на вашу відповідь ({ $since }).
status-offered-next = Коли { $name } прийме пропозицію, я запитаю тих, хто ухвалює рішення, і повідомлю вас. До того проєкт ще можна змінювати.
status-partner-registers = { $name } має зареєструватися, перш ніж приймати пропозицію.
status-partner-validated = Перш ніж { $name } зможе прийняти пропозицію, реєстрацію має підтвердити: { $authority }
status-waiting = ⏳ Чекає на схвалення з { $since }. Ще без рішення: { $authorities }.
status-waiting-next = Коли схвалять усі, відкриється TwinSpace, і я повідомлю вас обох. Проєкт ще можна змінювати; тоді всі мають ухвалити рішення ще раз.
# Після полів проєкту: по рядку на кожну установу.
status-votes = Рішення на цей час:
status-final = ⏳ Усі рішення ухвалено: { $final }.
status-operator = ⏳ Чекає з { $since }. Для ваших країн зараз не підключено жодної установи, тож ухвалити рішення нікому. Адміністрація системи вже про це знає.
status-active = ✅ Триває з { $since }.
status-declined = ❌ { $name } не приймає пропозиції ({ $since }).
status-declined-next = Можна запропонувати проєкт іншому контакту, нічого не пишучи заново.
status-returned = ↩️ Повернуто { $since }: змініть те, про що просять, і надішліть ще раз.
status-rejected = ❌ Відхилено { $since }.
status-withdrawn = 🗂 Відкликано { $since }: { $name }
status-withdrawn-next = Рішень щодо нього вже ніхто не ухвалює. Його можна скопіювати в нову чернетку, змінити й надіслати.
status-withdrawn-since = 🗂 Відкликано { $since }.
status-withdrawn-you = 🗂 Ви відкликали його { $since }.
status-closed = 🗂 Закрито { $since }.
said-by = { $authority } пише:
authority-unknown = установа, яку вже відключено
# Нагадування: стоїть у назві того, про що нагадують, і кожне – у рядку нижче.
reminder-title = 🔔 Нагадування ({ $name }): { $title }
    .all = Нагадування: { $reminders }
reminder-by = { $name } ({ $at })

# Рішення і доки його можна взяти назад.
vote-open = ⏳ { $authority }: чекає з { $since }
vote-open-nobody = ⏳ { $authority }: чекає з { $since }; зараз там нікому ухвалити рішення, і адміністрація системи вже про це знає
vote-dropped = ➖ { $authority }: відключено, тож рішення не потрібне
vote-approved = ✅ { $authority }: схвалено ({ $by }, { $at })
vote-returned = ↩️ { $authority }: повернуто ({ $by }, { $at })
vote-rejected = ❌ { $authority }: відхилено ({ $by }, { $at })
vote-approved-unnamed = ✅ { $authority }: схвалено, { $at }
vote-returned-unnamed = ↩️ { $authority }: повернуто, { $at }
vote-rejected-unnamed = ❌ { $authority }: відхилено, { $at }
vote-not-final = { $vote } ({ $final })
final-now = назад уже не взяти
final-at = ще не остаточно, взяти назад можна до { $at }

offer-invites = { $name } хоче почати цей проєкт із вами. Запропоновано { $since }.
offer-register = Щоб прийняти, спершу зареєструйтеся. Пропозиція лишається відкритою.
offer-waits =
    Прийняти можна буде, щойно вашу реєстрацію підтвердять.
    { $standing }
offer-accepted = ✅ Ви прийняли пропозицію { $at }.
offer-declined = ❌ Ви відмовилися від пропозиції { $at }.

button-closing = Закрити або почати заново
button-closed = Відкрити або почати заново
button-close = Закрити проєкт
button-reopen = Відкрити знову
button-start-anew = Почати заново
button-project-before = Попередній проєкт
button-project-after = Новий проєкт
project-goes-on-from = Продовжує проєкт
project-goes-on-as = Продовжено як
closing-title = Закриття проєкту «{ $title }»
    .means = Закриття завершує проєкт: я повідомлю всіх, хто бере участь. Усе можна буде читати, але змінити вже нічого не можна. Хтось із засновників може відкрити проєкт знову протягом 30 днів.
    .invitations = { $count ->
        [one] На відповідь ще чекає { $count } запрошення, яке теж утратить силу.
        [few] На відповідь ще чекають { $count } запрошення, які теж утратять силу.
        [many] На відповідь ще чекають { $count } запрошень, які теж утратять силу.
       *[other] На відповідь ще чекають { $count } запрошення, які теж утратять силу.
    }
    .anew = Хочете продовжити з іншим партнером? Спершу закрийте проєкт. Потім його можна почати заново – з тією самою назвою та змістом і з партнером на ваш вибір. Файли з його TwinSpace можна перенести.
    .closed = Його можна почати заново – з тією самою назвою та змістом і з партнером на ваш вибір.
    .reopen = Або можна знову відкрити цей (до { $until }).
    .files = Заберіть файли із собою: архів – це один ZIP-файл з усім, що є в TwinSpace. Його можна отримати і до закриття проєкту, і після.
field-goodbye = Прощальне слово
    .ask = Хочете попрощатися? Це прочитають усі, хто бере участь. Якщо ні, натисніть «Пропустити».
    .example = Наприклад: Дякуємо всім! Мапи висять в обох школах.
status-closed-by = 🗂 Закрито { $since }: { $name }
status-closed-you = 🗂 Ви закрили його { $since }.
