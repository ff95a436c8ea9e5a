### Stałe uzasadnienia: co instytucja często pisze, gdy zwraca projekt do poprawy albo go odrzuca.

reasons-title = Stałe uzasadnienia – { $authority }
    .what = Przechowuj tu to, co często piszesz, gdy zwracasz projekt do poprawy albo go odrzucasz. Przy uzasadnieniu zaproponuję Ci te teksty: wybierz jeden, zmień, jeśli chcesz, i wyślij. Wszyscy, którzy decydują z Tobą, mają tę samą listę.
    .language = Język: { $language }
    .languages = Każdy język ma własną listę.
    .empty = Nie macie jeszcze żadnych w tym języku. Dopóki nie dodacie własnych, proponuję te:
reasons-heading = Stałe uzasadnienie ({ $language })
reason-title = Stałe uzasadnienie ({ $language })
button-reasons = Stałe uzasadnienia
button-reasons-of = Uzasadnienia: { $place }
button-reasons-languages = 🌐 Inne języki
button-add-reason = ➕ Dodaj uzasadnienie
button-remove-reason = Usuń
confirm-remove-reason = Usunąć „{ $reason }” ze stałych uzasadnień?

# Proponowane, dopóki instytucja nie ma własnych. Czytają je osoby, które założyły projekt.
reason-ages = Prosimy podać, które klasy biorą udział po każdej stronie i ile lat mają uczniowie.
reason-aims = Cele są zbyt ogólne. Prosimy napisać, co uczniowie będą umieli na końcu.
reason-school = Nie jest jasne, w której szkole uczy jedna z osób. Prosimy sprawdzić dane w profilach.
reason-steps = Prosimy opisać kolejne kroki: ile lekcji jest w planie i w których miesiącach.
reason-results = Prosimy napisać, co klasy przygotują wspólnie i kto to zobaczy.
reason-product = Projekt reklamuje produkt albo firmę, więc nie możemy go zatwierdzić.
reason-twice = Ten sam projekt już do nas wpłynął. Prosimy kontynuować tamten.
reason-no-project = W planie nie ma wspólnej pracy dwóch klas, więc nie jest to projekt szkolny.
