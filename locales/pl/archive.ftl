### Archiwum TwinSpace: wszystko, co w nim jest, w jednym pliku, do zachowania dla osób, które założyły projekt.

button-archive = Archiwum
archive-title = Archiwum „{ $title }”
    .what = Mogę w każdej chwili spakować dla Ciebie wszystko, co tu jest, do jednego pliku: pliki w folderach oraz stronę z listą osób, aktualnościami i kroniką. Stronę otworzy i wydrukuje każda przeglądarka.
    .names = Uczniowie mają tam tylko imię i pierwszą literę nazwiska. Haseł ani loginów w archiwum nie ma.
    .day = Dostaniesz je tutaj jako plik ZIP. Przechowuję go przez dobę, potem usuwam.
archive-waits = { $all ->
        [0] Pakuję…
       *[other] Pakuję pliki: { $done } z { $all }…
    }
    .then = Dostaniesz je tutaj, gdy tylko będzie gotowe.
archive-ready = ✅ Archiwum jest gotowe (stan: { $at }, { $size }). Przechowuję je do { $until }.
archive-lost = ⚠️ { $count ->
        [one] Brakuje jednego pliku, bo nie mogę go już odczytać:
        [few] Brakuje { $count } plików, bo nie mogę ich już odczytać:
        [many] Brakuje { $count } plików, bo nie mogę ich już odczytać:
       *[other] Brakuje { $count } plików, bo nie mogę ich już odczytać:
    }
    .more = … i jeszcze { $count }. Wszystkie są wymienione na stronie w archiwum.
archive-out = Wszystko z „{ $title }”, stan: { $at }. Rozpakuj i otwórz index.html.
    .private = Archiwum jest dla obu klas. Przechowuj je tam, gdzie nikt inny go nie przeczyta. Można je u mnie pobrać do { $until }.
button-make-archive = 📦 Utwórz archiwum
button-get-archive = 📦 Pobierz archiwum
button-fresh-archive = Utwórz nowe
toast-archive = Pakuję.

# Strona w archiwum.
archive-page-made = Stan: { $at }. Wszystkie godziny według czasu kraju: { $country }.
    .utc = Stan: { $at } UTC. Wszystkie godziny według czasu UTC.
archive-page-over = Projekt jest zakończony.
archive-page-people = Kto bierze udział
archive-page-founder = osoba założycielska
archive-page-changed = zmieniono { $at }
archive-page-file = Plik
archive-page-lost = { $count ->
        [one] W tym archiwum brakuje jednego pliku, bo przy jego tworzeniu nie dało się go już odczytać.
        [few] W tym archiwum brakuje { $count } plików, bo przy jego tworzeniu nie dało się ich już odczytać.
        [many] W tym archiwum brakuje { $count } plików, bo przy jego tworzeniu nie dało się ich już odczytać.
       *[other] W tym archiwum brakuje { $count } plików, bo przy jego tworzeniu nie dało się ich już odczytać.
    }
archive-page-not-in = (nie ma w archiwum)
archive-page-journal = Kronika
archive-page-nothing = Jeszcze nic.
