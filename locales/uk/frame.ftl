### Що стоїть довкола запитання, відповіді, списку всюди, де показуються повідомлення.

frame-progress = { $heading } · { $at } з { $of }
frame-label = { $label }:
frame-problem = ⚠️ { $problem }
frame-typed = Написано:
frame-stands = Поточна відповідь:
frame-length = Символів: до { $max }.
frame-search = Пошук «{ $words }»:
frame-search-found = Пошук «{ $words }». Знайдено: { $count }
frame-search-nothing = Не знаходжу «{ $words }». Спробуйте частину назви.
frame-chosen = Вибрано: { $entries }
# Замість пароля, який більше не зберігається, після його назви.
frame-secret-gone = більше не показується
# Файл, що йде з повідомленням, і що стоїть на його місці, коли його не вдалося створити.
frame-file = 📄 { $name }
frame-file-gone = Файл більше не показується.
frame-file-link = Файл «{ $name }» завеликий для повідомлення. Його можна завантажити за посиланням до { $until }: { $link }
frame-file-late = Файл «{ $name }» кілька разів не вдалося сюди надіслати. Його можна завантажити за посиланням до { $until }: { $link }
frame-paper-link = Файл «{ $name }» завеликий для повідомлення. Завантажте його протягом години за цим посиланням і нікому його не передавайте: { $link }
frame-file-too-large = Файл «{ $name }» завеликий для повідомлення, а іншого способу передати його тут немає. Можливо, вийде в іншому застосунку.
frame-file-broken = Цей файл більше не читається. Адміністрація системи має відновити його з резервної копії.
frame-picture-gone = Зараз зображення показати не вдається.
frame-item = • { $entry }
frame-page = { $at }/{ $of }
frame-previous-page = ◀️
frame-next-page = ▶️

# Момент за годинником того, хто читає: { $time } – час доби, наприклад 17:05.
moment-today = сьогодні, { $time }
moment-yesterday = учора, { $time }
# Що стоїть перед датою, але не перед цими двома словами; після пробілу – що стає на його місце. Через кому.
moment-before-dates = з від

### Підписи в одному повідомленні, які інакше збігалися б.

label-apart = { $label } · { $more }
label-nth = { $label } ({ $nth })
label-nth-before = ({ $nth }) { $label }
label-at = { $at }
