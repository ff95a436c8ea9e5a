### Що сталося з проєктом: повідомлення засновникам та історія.

news-offered = { $by } пропонує вам проєкт «{ $title }».
news-edited = { $by } змінює проєкт «{ $title }»: { $fields }
news-accepted = ✅ { $by } приймає проєкт «{ $title }».
news-declined = ❌ { $by } не приймає проєкту «{ $title }». Його можна запропонувати іншому контакту, нічого не пишучи заново.
news-suggested = { $by } радить дещо змінити в проєкті «{ $title }». Пропозиція лишається відкритою.
news-suggested-next = Змініть проєкт, якщо згодні: тоді партнер прочитає його ще раз і відповість.
news-withdrawn = 🗂 { $by } відкликає проєкт «{ $title }».
news-sent-again = { $by } знову надсилає проєкт «{ $title }» на схвалення.
news-activated = 🎉 Вітаю! Проєкт «{ $title }» схвалили всі. Можна починати!
news-profiles = Ваша роль у проєкті – «Менеджер», у TwinSpace – «Педагог-менеджер».
news-activated-next = Далі: відкрийте TwinSpace і додайте своїх учнів. У розділі «Команда» можна додати партнерів.
news-returned = ↩️ { $authority } повертає проєкт «{ $title }» на доопрацювання:
news-returned-next = Змініть те, про що просять, і надішліть проєкт ще раз. Тоді всі знову ухвалять рішення.
news-rejected = ❌ { $authority } відхиляє проєкт «{ $title }»:

history-title = Історія проєкту «{ $title }»
history-line = { $at } – { $what }
history-offered = { $by }: пропозицію надіслано
history-edited = { $by }: змінено – { $fields }
history-accepted = { $by }: пропозицію прийнято
history-declined = { $by }: пропозицію не прийнято
history-suggested = { $by }: надіслано пораду щодо змін
history-withdrawn = { $by }: проєкт відкликано
history-sent-again = { $by }: знову надіслано на схвалення
history-reminded = { $by }: надіслано нагадування
history-dropped = { $authority }: відключено, рішення не потрібне
history-approved = { $by }: схвалено за установу – { $authority }
history-approved-for = схвалено: { $authority }
history-activated = схвалили всі; можна починати
history-returned = повернуто: { $authority }
history-rejected = відхилено: { $authority }
news-closed = 🗂 { $by } закриває проєкт «{ $title }». Усе й далі можна читати.
news-reopened = ✅ { $by } знову відкриває проєкт «{ $title }»: можна продовжувати.
history-closed = { $by }: проєкт закрито
history-reopened = { $by }: проєкт знову відкрито
history-started-anew = { $by }: почато заново, як новий проєкт
