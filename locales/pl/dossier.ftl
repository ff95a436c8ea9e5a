### Co jest o kimś zapisane: kopia tych danych i ich usunięcie.

# Kopia, w jednym pliku.
command-export = Kopia wszystkiego, co o Tobie wiem
button-my-copy = Kopia danych
copy-title = Kopia Twoich danych
    .what = Mogę spakować wszystko, co jest o Tobie zapisane, do jednego pliku: stronę, którą otworzy i wydrukuje każda przeglądarka, to samo jako dane dla programów oraz wysłane przez Ciebie pliki.
    .day = Dostaniesz ją tutaj jako plik ZIP. Przechowuję go przez dobę, potem usuwam.
copy-waits = { $all ->
        [0] Pakuję…
       *[other] Pakuję pliki: { $done } z { $all }…
    }
    .then = Dostaniesz ją tutaj, gdy tylko będzie gotowa.
copy-ready = ✅ Kopia jest gotowa (stan: { $at }, { $size }). Przechowuję ją do { $until }.
copy-out = Wszystko, co jest o Tobie zapisane, stan: { $at }. Rozpakuj i otwórz index.html.
    .private = Kopia jest tylko dla Ciebie. Przechowuj ją tam, gdzie nikt inny jej nie przeczyta. Można ją u mnie pobrać do { $until }.
button-make-copy = 📦 Utwórz kopię
button-get-copy = 📦 Pobierz kopię
button-fresh-copy = Utwórz nową
toast-copy = Pakuję.
refusal-copy-lent = To urządzenie należy do kogoś innego i plik zostałby w czacie tej osoby. Zaloguj się na własnym urządzeniu.

# Strona w kopii.
copy-page = Moje dane
    .made = Stan: { $at }.
    .data = Plik data.json zawiera wszystko, kolumna po kolumnie. Niektóre wartości to kody programu.
copy-table = Czego potrzebuję do pracy
    .rest = { $count ->
        [one] Jeden wpis, w pliku data.json.
        [few] { $count } wpisy, w pliku data.json.
        [many] { $count } wpisów, w pliku data.json.
       *[other] { $count } wpisu, w pliku data.json.
    }
    .person = Kim jesteś
    .account = Twoje konta
    .teacher = Twoja rejestracja
    .appointment = W czyim imieniu decydujesz
    .delegation = Przekazane decyzje
    .operator = Należysz do obsługi systemu
    .suspension = Zawieszenia
    .school = Szkoły dodane przez Ciebie
    .contact = Twoje kontakty
    .request = Prośby o kontakt
    .link = Linki i zaproszenia
    .project = Twoje projekty
    .member = Twój udział w projektach
    .invitation = Zaproszenia do projektów
    .plan = Plany na czas, gdy ktoś odchodzi
    .history = Co robisz w projektach
    .vote = Twoje decyzje
    .agreement = Zgody rodziców, które potwierdzasz
    .class = Listy klas i nowe hasła
    .student = Uczniowie dodani przez Ciebie
    .pupil = Twoje TwinSpace
    .list = Listy, na których jesteś
    .takeover = Uczniowie z innych projektów
    .handout = Przekazane dane logowania
    .post = Twoje wpisy
    .file = Twoje pliki
    .guest = Gdzie jesteś gościem
    .journal = Co robisz w TwinSpace
    .archive = Archiwa i kopie
    .inquiry = Pytania do biur krajowych
    .newsletter = Newslettery napisane przez Ciebie
    .subscription = Twój newsletter
    .wish = O czym i kiedy Ci piszę
    .parting = Planowane usunięcie Twoich danych
    .form = Szkice i otwarte formularze
copy-column = Co tu jest
    .other = Druga osoba
    .username = Login
    .given = Imię
    .surname = Nazwisko
    .language = Język
    .app = Aplikacja
    .number = Numer
    .country = Kraj
    .town = Miejscowość
    .title = Tytuł
    .words = Tekst
    .reason = Uzasadnienie
    .kind = Co
    .role = Rola lub decyzja
    .twinspace = Rola w TwinSpace
    .project = Projekt
    .from = Od
    .until = Do
    .then = Odpowiedź lub zmiana
    .last = Ostatnio używane

# Usunięcie danych.
button-forget = Usuń moje dane
forget-title = Usunięcie Twoich danych
    .goes = Co znika: Twój profil, kontakty, zaproszenia i szkice, role, wpisy i pliki umieszczone przez Ciebie w TwinSpace, Twoje pytania i to, co wiem o tym czacie.
    .stays = Co zostaje: projekty z Twoim udziałem, z ich historią i decyzjami. Potrzebują ich druga strona i instytucje. Zamiast Twojego imienia i nazwiska widać tam „…”.
    .week = Masz tydzień, aby zmienić zdanie. Do tego czasu wszystko działa jak dotąd, a dzień wcześniej Ci o tym przypomnę.
forget-planned = Usunięcie Twoich danych: { $day }
    .until = Do tego czasu wszystko działa jak dotąd. Jeśli zmienisz zdanie, naciśnij „Zachowaj moje dane”.
forget-late = Usunę Twoje dane, gdy tylko to będzie możliwe
forget-held = Nie mogę jeszcze usunąć Twoich danych:
    .more = … i jeszcze { $count }.
hold-offered = „{ $title }” czeka na odpowiedź drugiej strony. Wycofaj projekt.
hold-waits = „{ $title }” potrzebuje obu osób założycielskich, dopóki czeka na zatwierdzenie. Wycofaj projekt.
hold-runs = Nikt inny nie może prowadzić projektu „{ $title }”. Nadaj komuś profil „Administracja” albo zamknij projekt.
hold-space = Nikt inny nie może prowadzić TwinSpace projektu „{ $title }”. Nadaj komuś rolę „Kadra – administracja” albo zamknij projekt.
hold-decides = Nikt inny tam nie decyduje: { $authority }. Poproś obsługę Twinbota o wyznaczenie kogoś: { $contact }
    .unnamed = Nikt inny tam nie decyduje: { $authority }. Poproś obsługę Twinbota o wyznaczenie kogoś.
hold-operates = Nie ma nikogo innego w obsłudze systemu. Najpierw zaproś drugą osobę.
# $service to „Krajowe Biuro Wsparcia (Hiszpania)”.
hold-suspended = Obowiązuje Cię zawieszenie – { $service }. Twoje dane zostają do jego zniesienia, bo tutaj każda nowa rejestracja jest od razu potwierdzana.
    .school = Obowiązuje zawieszenie Twojej szkoły – { $service }. Twoje dane zostają do jego zniesienia, bo tutaj każda nowa rejestracja jest od razu potwierdzana.
    .left = Obowiązuje zawieszenie Twojej poprzedniej szkoły – { $service }. Twoje dane zostają, dopóki biuro krajowe nie potwierdzi Twojej rejestracji w nowej, bo tutaj nowa rejestracja działa od razu, bez potwierdzenia.
button-hold = Otwórz: { $title }
    .nth = Otwórz: { $title } ({ $nth })
button-keep-data = Zachowaj moje dane
confirm-forget-all = Czy mam usunąć wszystko, co o Tobie wiem? Termin: { $day }. Do tego czasu możesz zmienić zdanie.
button-forget-sure = Tak, usuń moje dane
refusal-held = Nie mogę jeszcze usunąć Twoich danych. Oto, co trzeba najpierw zrobić.
toast-parting = Twoje dane zostaną wtedy usunięte.
toast-kept = Twoje dane zostają.
task-parting = Usunięcie Twoich danych: { $day }
parting-note = 🗑 Usunięcie Twoich danych: { $day }. Aby je zachować, wyślij { $forget }.
forget-done = Twoich danych już nie ma
    .what = To, co było o Tobie zapisane, jest usunięte. W tym, co zostaje, nie ma już Twojego imienia ani nazwiska. Za godzinę zapomnę też ten czat. Możesz go teraz usunąć.
