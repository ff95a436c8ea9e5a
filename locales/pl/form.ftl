### Formularze: przyciski, kłopoty z odpowiedzią i jak odpowiedzi są odczytywane.

button-done = { $count ->
        [0] Gotowe
       *[other] Gotowe ({ $count })
    }
button-skip = Pomiń
button-back = ⬅️ Wstecz
button-use = Użyj tego
button-use-offer = Użyj „{ $answer }”
button-keep = Zostaw odpowiedź
button-pause = Zapisz i zamknij
button-change = ✏️ Zmień
button-send = ✅ Wyślij
button-send-again = ✅ Wyślij ponownie
button-save = ✅ Zapisz
button-next = Dalej ▶️
button-previous = ◀️ Wcześniej
button-show-all = Pokaż wszystko
button-show-chosen = Wybrane ({ $count })
button-decline = Odmów
button-refuse = Odmów
button-reject = Odrzuć
button-return = Do poprawy

form-what-to-change = Co chcesz zmienić?

problem-empty = Ta odpowiedź jest pusta. Napisz ją jeszcze raz.
problem-no-letters = Odpowiedz słowami: nie widzę liter ani cyfr.
problem-not-words = Odpowiedz słowami: wpisz je albo wyślij mały plik tekstowy (.txt).
problem-unfetched = Nie udało się otworzyć Twojego pliku. Wyślij go ponownie albo wpisz jego treść tutaj.
problem-too-long =
    Odpowiedź jest za długa (liczba znaków: { $length }, limit: { $max }). Skróć ją o { $over ->
        [one] jeden znak
        [few] { $over } znaki
        [many] { $over } znaków
       *[other] { $over } znaku
    }.
problem-nothing-found = Brak wyników dla „{ $words }”. Spróbuj wpisać część słowa albo wybierz z listy.
problem-none-known = Brak wyników dla „{ $words }”. Spróbuj wpisać część nazwy albo naciśnij „{ $none }”.
problem-school-code = Za długi kod urzędowy. Limit liter i cyfr: { $max }.
problem-school-digits = Kod urzędowy szkoły składa się tu z { $digits } cyfr ({ $country }).
problem-answered-meanwhile = Jest już inna odpowiedź: „{ $stands }”. Zastąpić ją nową („{ $answer }”) czy zostawić?
problem-written-before = Ten tekst przyszedł, zanim padło pytanie. Użyć go czy odpowiesz jeszcze raz?
problem-written-before-list = Tekst „{ $words }” przyszedł, zanim padło pytanie. Użyć go czy odpowiesz jeszcze raz?
problem-too-many = Możesz wybrać najwyżej { $max }. Najpierw coś odznacz.
problem-too-many-named = Możesz wybrać najwyżej { $max }, więc pomijam: { $names }. Jeśli chcesz to zmienić, najpierw coś odznacz.
problem-unknown = Tego nie ma na liście: { $names }.
problem-both = { $one } { $other }
problem-choose-one = Wybierz co najmniej jedną pozycję.
problem-choose-from-list = Wybierz z listy.
problem-ages = Podaj najniższy i najwyższy wiek, na przykład 9-12.
problem-ages-range = Wiek może wynosić od { $min } do { $max } lat.
problem-ages-order = Najpierw podaj niższy wiek.
problem-number = Wpisz jedną liczbę całkowitą, cyframi.
problem-pupils-range = Liczba uczniów może wynosić od 1 do { $max }.

value-skipped = brak
value-number = { $number }
value-age = { $age ->
        [one] { $age } rok
        [few] { $age } lata
        [many] { $age } lat
       *[other] { $age } roku
    }
value-ages = od { $from } do { $to } lat
# Kilka pozycji w jednym wierszu.
plain-list = { $entries }
# Słowa, które łączą dwie pozycje, gdy ktoś je wpisuje, między przecinkami: „angielski i niemiecki”.
list-joins = i, oraz, &, +
