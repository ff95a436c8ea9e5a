### Форми: кнопки, зауваги до відповіді та як відповіді показуються ще раз.

button-done = { $count ->
        [0] Готово
       *[other] Готово ({ $count })
    }
button-skip = Пропустити
button-back = ⬅️ Назад
button-use = Взяти це
button-use-offer = Взяти «{ $answer }»
button-keep = Залишити як є
button-pause = Зберегти й вийти
button-change = ✏️ Змінити
button-send = ✅ Надіслати
button-send-again = ✅ Надіслати ще раз
button-save = ✅ Зберегти
button-next = Наступна ▶️
button-previous = ◀️ Попередня
button-show-all = Показати все
button-show-chosen = Вибране ({ $count })
button-decline = Відмовитися
button-refuse = Відмовити
button-reject = Відхилити
button-return = Повернути

form-what-to-change = Що змінити?

problem-empty = Відповідь порожня. Напишіть її ще раз.
problem-no-letters = Відповідайте словами: я не бачу ні літер, ні цифр.
problem-not-words = Відповідайте словами: напишіть їх або надішліть невеликий текстовий файл (.txt).
problem-unfetched = Не вдалося відкрити файл. Надішліть його ще раз або напишіть текст тут.
problem-too-long =
    У відповіді { $length ->
        [one] { $length } символ
        [few] { $length } символи
        [many] { $length } символів
       *[other] { $length } символу
    }, а ліміт – { $max }. Зайвих: { $over }.
problem-nothing-found = Не знаходжу «{ $words }». Спробуйте частину слова або виберіть зі списку.
problem-none-known = Не знаходжу «{ $words }». Спробуйте частину назви або натисніть «{ $none }».
problem-school-code = Офіційний код має щонайбільше { $max ->
        [one] { $max } літеру чи цифру
        [few] { $max } літери чи цифри
        [many] { $max } літер чи цифр
       *[other] { $max } літери чи цифри
    }.
problem-school-digits = Тут ({ $country }) офіційний код школи має { $digits ->
        [one] { $digits } цифру
        [few] { $digits } цифри
        [many] { $digits } цифр
       *[other] { $digits } цифри
    }.
problem-answered-meanwhile = Відповідь уже є: «{ $stands }». Замінити її на «{ $answer }» чи залишити?
problem-written-before = Це написано ще до запитання. Взяти це чи відповісти ще раз?
problem-written-before-list = «{ $words }» написано ще до запитання. Взяти це чи відповісти ще раз?
problem-too-many = Можна вибрати щонайбільше { $max }. Спершу зніміть якусь позначку.
problem-too-many-named = Можна вибрати щонайбільше { $max }, тому не враховано: { $names }. Щоб це змінити, спершу зніміть якусь позначку.
problem-unknown = Немає у списку: { $names }.
problem-both = { $one } { $other }
problem-choose-one = Виберіть хоча б один варіант.
problem-choose-from-list = Виберіть зі списку.
problem-ages = Напишіть найменший і найбільший вік, наприклад 9-12.
problem-ages-range = Вік може бути від { $min } до { $max }.
problem-ages-order = Спершу напишіть менший вік.
problem-number = Напишіть одне ціле число цифрами.
problem-pupils-range = Кількість учнів може бути від 1 до { $max }.

value-skipped = немає
value-number = { $number }
value-age = { $age ->
        [one] { $age } рік
        [few] { $age } роки
        [many] { $age } років
       *[other] { $age } року
    }
value-ages = від { $from } до { $to } років
# Кілька відповідей в одному рядку.
plain-list = { $entries }
# Слова, що з’єднують дві відповіді, коли їх пишуть самі, через кому: «англійська і польська».
list-joins = і, й, та, &, +
