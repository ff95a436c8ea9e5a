### Moje projekty: na czym stoi każdy z nich, co można zrobić, i propozycja dla drugiej strony.

projects-title = Moje projekty
    .empty = Tu jeszcze nic nie ma. Projekt zaczyna się od pomysłu i jednego kontaktu.
    .none = Teraz nie ma takich projektów.
    .active = Moje aktywne projekty
    .waiting = Moje projekty, które czekają
    .over = Moje zakończone projekty
    .more = Te pasują najlepiej. Dopisz słowo, aby znaleźć inne.
# Tytuł ze znakiem stanu.
marked = { $mark } { $title }
project-line = { $title }: { $state }
project-line-mine = { $line }. Twoje profile: { $profiles }
project-line-founder = { $line }. Jesteś osobą założycielską: { $profiles }
project-founder = Rozpoczyna
project-partner = Partner
peer-with-school = { $name }, { $school }
project-changed = Zmiany ({ $by }): { $fields }
project-before = Tekst przed zmianą:
draft-touched = To szkic. Ostatnia zmiana: { $moment }.
draft-untitled = { $what } ({ $moment })
draft-untitled-at = { $what } ({ $moment }, pytanie { $at } z { $of })
draft-untitled-asked = { $what } (pytanie { $at } z { $of })

button-all-projects = Wszystkie ({ $count })
button-active-projects = Aktywne ({ $count })
button-waiting-projects = Czekają ({ $count })
button-over-projects = Zakończone ({ $count })
button-search-projects = Znajdź projekt
button-search = Szukaj
button-offer = Otwórz propozycję
button-offer-again = Zaproponuj innej osobie
button-offer-to = Zaproponuj „{ $title }”
button-copy = Skopiuj do nowego szkicu
button-remind = Przypomnij
button-withdraw = Wycofaj
button-history = Historia
button-suggest = Zaproponuj zmianę
button-later = Zdecyduj później

field-search-projects = Wyszukiwanie
    .ask = Czego szukasz? Wpisz słowa z tytułu albo imię lub nazwisko osoby, która założyła projekt.
    .example = Na przykład: chmury

confirm-withdraw = Wycofać „{ $title }”? Nie będzie można go już przyjąć ani zatwierdzić. Później możesz go skopiować do nowego szkicu.

# Stany, tak jak stoją po tytule i dwukropku.
state-draft = szkic
state-offered = czeka na drugą stronę
state-waiting = czeka na zatwierdzenie
state-active = aktywny
state-declined = odmowa drugiej strony
state-returned = zwrócony do poprawy
state-rejected = odrzucony
state-withdrawn = wycofany
state-closed = zamknięty
waits-you = czeka na Twoją odpowiedź
waits-partner = czeka na odpowiedź – { $name }
waits-authorities = czeka na decyzję – { $authorities }
waits-final = decyzje zapadły, { $final }
waits-operator = czeka na dodanie instytucji

# Pierwsze wiersze projektu.
status-offered = ⏳ Teraz ma odpowiedzieć { $name }; propozycja czeka od { $since }.
status-offered-you = ⏳ { $name } czeka na Twoją odpowiedź od { $since }.
status-offered-next = Gdy { $name } przyjmie propozycję, zapytam tych, którzy decydują, i dam Ci znać. Do tego czasu możesz jeszcze zmieniać projekt.
status-partner-registers = { $name } musi się najpierw zarejestrować, żeby przyjąć propozycję.
status-partner-validated = { $name } może przyjąć propozycję dopiero po potwierdzeniu rejestracji. Potwierdza: { $authority }
status-waiting = ⏳ Czeka na zatwierdzenie od { $since }. Brakuje decyzji: { $authorities }.
status-waiting-next = Gdy zatwierdzą go wszyscy, otworzy się TwinSpace i dam Wam znać. Projekt można jeszcze zmieniać; po zmianie wszyscy decydują od nowa.
# Za polami projektu: po jednym wierszu na instytucję.
status-votes = Dotychczasowe decyzje:
status-final = ⏳ Wszystkie decyzje zapadły: { $final }.
status-operator = ⏳ Czeka od { $since }. Dla Waszych krajów nie ma tu teraz żadnej instytucji, więc nikt nie może zdecydować. Obsługa systemu już o tym wie.
status-active = ✅ Aktywny od { $since }.
status-declined = ❌ { $name } nie przyjmuje propozycji ({ $since }).
status-declined-next = Możesz zaproponować go innej osobie z kontaktów bez przepisywania.
status-returned = ↩️ Zwrócony do poprawy: { $since }. Popraw, co trzeba, i wyślij ponownie.
status-rejected = ❌ Odrzucony: { $since }.
status-withdrawn = 🗂 Wycofany: { $since } ({ $name }).
status-withdrawn-next = Nikt już o nim nie decyduje. Możesz go skopiować do nowego szkicu, zmienić i wysłać.
status-withdrawn-since = 🗂 Wycofany: { $since }.
status-withdrawn-you = 🗂 Wycofany przez Ciebie: { $since }.
status-closed = 🗂 Zamknięty: { $since }.
said-by = Pisze { $authority }:
authority-unknown = instytucja, której już tu nie ma
# Przypomnienie: stoi w tytule tego, o czym przypomina, a każde z nich w wierszu poniżej.
reminder-title = 🔔 { $name } przypomina: { $title }
    .all = Przypomnienia: { $reminders }
reminder-by = { $name } ({ $at })

# Głos i do kiedy można go cofnąć.
vote-open = ⏳ { $authority }: czeka od { $since }
vote-open-nobody = ⏳ { $authority }: czeka od { $since }; nikt nie może tam teraz zdecydować, obsługa systemu już o tym wie
vote-dropped = ➖ { $authority }: instytucja wycofana z użycia, bez głosu
vote-approved = ✅ { $authority }: zatwierdzono – { $by }, { $at }
vote-returned = ↩️ { $authority }: zwrócono do poprawy – { $by }, { $at }
vote-rejected = ❌ { $authority }: odrzucono – { $by }, { $at }
vote-approved-unnamed = ✅ { $authority }: zatwierdzono, { $at }
vote-returned-unnamed = ↩️ { $authority }: zwrócono do poprawy, { $at }
vote-rejected-unnamed = ❌ { $authority }: odrzucono, { $at }
vote-not-final = { $vote } ({ $final })
final-now = nie można już cofnąć
final-at = ostatecznie od { $at }, wcześniej można cofnąć

offer-invites = { $name } chce rozpocząć z Tobą ten projekt. Propozycja: { $since }.
offer-register = Aby przyjąć, najpierw się zarejestruj. Propozycja poczeka.
offer-waits =
    Przyjmiesz ją, gdy tylko Twoja rejestracja będzie potwierdzona.
    { $standing }
offer-accepted = ✅ Propozycja przyjęta przez Ciebie: { $at }.
offer-declined = ❌ Twoja odmowa: { $at }.

button-closing = Zamknij lub zacznij od nowa
button-closed = Otwórz lub zacznij od nowa
button-close = Zamknij projekt
button-reopen = Otwórz ponownie
button-start-anew = Zacznij od nowa
button-project-before = Poprzedni projekt
button-project-after = Nowy projekt
project-goes-on-from = Ciąg dalszy projektu
project-goes-on-as = Trwa dalej jako
closing-title = Zamknięcie projektu „{ $title }”
    .means = Zamknięcie kończy projekt: dam znać wszystkim, którzy biorą udział. Wszystko będzie można nadal czytać, ale niczego nie będzie już można zmienić. Przez 30 dni osoba, która założyła projekt, może go otworzyć ponownie.
    .invitations = { $count ->
        [one] Jedno zaproszenie czeka jeszcze na odpowiedź. Ono też wygaśnie.
        [few] { $count } zaproszenia czekają jeszcze na odpowiedź. One też wygasną.
        [many] { $count } zaproszeń czeka jeszcze na odpowiedź. One też wygasną.
       *[other] { $count } zaproszeń czeka jeszcze na odpowiedź. One też wygasną.
    }
    .anew = Chcesz kontynuować z kimś innym? Najpierw zamknij projekt. Potem możesz zacząć go od nowa, z tym samym tytułem, tą samą treścią i wybraną osobą. Pliki z TwinSpace można przenieść.
    .closed = Możesz zacząć go od nowa, z tym samym tytułem, tą samą treścią i wybraną osobą.
    .reopen = Albo możesz ponownie otworzyć ten projekt, do { $until }.
    .files = Zabierz pliki ze sobą: archiwum to jeden plik ZIP ze wszystkim, co jest w TwinSpace. Dostaniesz je i przed zamknięciem projektu, i po nim.
field-goodbye = Słowo na pożegnanie
    .ask = Chcesz się pożegnać? Przeczytają to wszyscy, którzy biorą udział. Jeśli nie, naciśnij „Pomiń”.
    .example = Na przykład: Dziękujemy wszystkim! Mapy wiszą w obu szkołach.
status-closed-by = 🗂 Zamknięty: { $since } ({ $name }).
status-closed-you = 🗂 Zamknięty przez Ciebie: { $since }.
