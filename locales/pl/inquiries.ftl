### Pytania do biura krajowego: gdzie się je zadaje, na czym stoją i kto odpowiada.

# Gdzie była osoba, która pyta: stoi po „Skąd:”.
inquiry-place = Start
    .form = Formularz
    .help = Pomoc
    .accounts = Moje konta
    .people = Moja rejestracja
    .contacts = Moje kontakty
    .drafts = Szkic
    .projects = Projekty
    .approval = Decyzje
    .members = Kto bierze udział
    .closing = Zamknięcie projektu
    .space = TwinSpace
    .students = Uczniowie
    .sessions = Logowanie uczniów
    .takeovers = Uczniowie z innych projektów
    .guests = Goście
    .news = Aktualności
    .journal = Kronika
    .files = Pliki
    .archive = Archiwum
    .told = O czym piszesz
    .carry = Przenoszenie
    .erasure = Usuwanie danych uczniów
    .suspension = Zawieszenie
    .newsletter = Newsletter
inquiry-from = Skąd: { $place }
    .not = Pomiń to

# Formularz.
inquiry-heading = Pytanie do biura krajowego
field-inquiry-country = Kraj
    .ask = W jakim kraju uczysz? Odpowie Ci tamtejsze biuro krajowe.
    .example = Możesz wpisać pierwsze litery.
field-inquiry = Twoje pytanie
    .ask = O co chcesz zapytać biuro krajowe albo co mu przekazać?
    .example = Na przykład: Moja szkoła ma nową siedzibę w innej miejscowości. Gdzie to zmienić?
field-inquiry-from = Skąd pytasz
    .ask = Czy dodać, na jakim ekranie pojawiło się pytanie? To tylko jego nazwa, nic z treści.
    .example = To pomaga, gdy coś tam nie działa.
note-inquiry = Twoje pytanie trafi tu: { $authority }. Odpowiedź przyjdzie do tego czatu.
    .nobody = Twoje pytanie trafi tu: { $authority }. Nikt nie może tam teraz odpowiedzieć; zawiadomię obsługę systemu.
    .no-service = Dla tego kraju nie ma tu jeszcze biura krajowego: { $country }. Zachowam Twoje pytanie i zawiadomię obsługę systemu.

# Gdzie się pyta, z dotychczasowymi pytaniami.
inquiries-title = Kontakt z biurem krajowym
    .empty = Nie ma tu jeszcze Twoich pytań.
    .country = Nie masz rejestracji, więc najpierw zapytam, w jakim kraju uczysz.
    .what = Coś jest niejasne albo nie działa? Napisz do swojego biura krajowego: ktoś to przeczyta i odpowie Ci tutaj.
inquiry-line = ⏳ { $words } (czeka od { $since })
    .answered = 💬 { $words } (odpowiedź: { $since })
    .closed = { $words } (zamknięte: { $since })

# Jedno pytanie, dla osoby, która je zadała.
inquiry-own = Twoje pytanie – { $authority }
inquiry-waits = ⏳ Czeka na odpowiedź od { $since }. Odpowiada: { $authority }
    .taken = ✍️ Czeka od { $since }. Ktoś właśnie odpowiada: { $authority }
    .nobody = ⏳ Czeka na odpowiedź od { $since }. Odpowiada: { $authority }. Nikt nie może tam teraz odpowiedzieć; obsługa systemu już o tym wie.
    .no-service = ⏳ Czeka na odpowiedź od { $since }. Dla tego kraju nie ma tu jeszcze biura krajowego: { $country }. Obsługa systemu już o tym wie.
inquiry-answered = 💬 Odpowiedź ({ $since }): { $authority }
inquiry-closed = Zamknięte przez Ciebie: { $since }. Jeśli znów napiszesz, pytanie otworzy się ponownie.
    .by = Zamknięte { $since }: { $authority }. Jeśli znów napiszesz, pytanie otworzy się ponownie.
inquiry-reach = Do obsługi systemu możesz też napisać tutaj: { $contact }
inquiry-said = { $who }, { $at }:
    .you = Ty, { $at }:
    .more = To ostatnie wiadomości. Są też wcześniejsze.

# To samo dla tych, którzy odpowiadają.
inquiry-title = Pytanie: { $name }
inquiry-asked = ⏳ Czeka na odpowiedź od { $since }.
    .own = To Twoje własne pytanie, więc musi odpowiedzieć ktoś inny.
    .yours = ✍️ Masz to pytanie dla siebie do { $until }. Do tego czasu nikt inny nie może odpowiedzieć.
    .taken = ✍️ Pytaniem zajmuje się { $name }, do { $until }.
    .you-answered = 💬 Twoja odpowiedź: { $since }.
    .answered = 💬 Odpowiedź ({ $since }): { $name }.
    .closed = Zamknięte { $since }: { $name }.
    .closed-room = Zamknięte { $since } przez osobę, która pyta.
    .closed-by = Zamknięte { $since } przez Wasze biuro.
# W kanale lub grupie, gdzie czytają wszyscy.
inquiry-in-room = Kto pyta i co pisze, pokazuję tylko w naszym czacie.
inquiry-unreachable = ⚠️ { $name } nie dostaje moich wiadomości: czat ze mną jest zablokowany albo usunięty. Twoja odpowiedź dotrze, gdy czat znów zostanie otwarty.
inquiry-unchecked = ⚠️ Ta rejestracja czeka jeszcze na potwierdzenie.
inquiry-unregistered = ⚠️ Nie potwierdzono, kto to jest: ta osoba nie jest jeszcze zarejestrowana.

field-answer-inquiry = Twoja odpowiedź
    .ask = Co odpowiesz? Ta osoba zobaczy odpowiedź biura krajowego, bez Twojego imienia i nazwiska.
    .example = Na przykład: Proszę nacisnąć „Moja rejestracja”, a potem „Zmień”.
field-reply = Twoja wiadomość
    .ask = Co chcesz dodać?
    .example = Na przykład: Dziękuję! A jak zmienić nazwę szkoły?

button-contact-service = Napisz do nas
button-write-service = Zadaj pytanie
button-inquiries = Moje pytania
button-add-words = Dopisz coś
button-reply = Napisz ponownie
button-close-inquiry = Zamknij pytanie
button-give-back = Oddaj innym
button-read-inquiry = Przeczytaj pytanie
confirm-close-inquiry = Zamknąć pytanie ({ $name })? Ta osoba przeczyta, że jest zamknięte, i nadal może napisać.
    .own = Zamknąć Twoje pytanie? Jeśli znów napiszesz, otworzy się ponownie.
