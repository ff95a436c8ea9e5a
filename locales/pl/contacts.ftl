### Kontakty, linki, które do nich prowadzą, i prośby o kontakt.

contacts-title = Moje kontakty
    .empty = Nie masz jeszcze kontaktów. Dodaj osobę, z którą chcesz rozpocząć projekt: najszybciej będzie wysłać jej swój osobisty link.
    .of = Moje kontakty: { $country }
    .none = Nie masz tam kontaktów.
    .more = To nie wszystkie. Wpisz więcej liter, aby znaleźć pozostałe.
contact-unreachable = ⚠️ { $name } nie dostaje moich wiadomości: czat ze mną jest zablokowany albo usunięty. Skontaktuj się z tą osobą inaczej; gdy znów otworzy czat, wszystko dotrze.
contact-not-valid = Biuro krajowe nie potwierdziło jeszcze tej osoby: { $name }. Możecie razem przygotować projekt, ale na jego przyjęcie trzeba poczekać.

button-add-contact = Dodaj kontakt
button-remove-contact = Usuń ten kontakt
button-link-single = Nowy link dla jednej osoby
button-link-reusable = Nowy link dla wielu osób
button-link = Link dla wielu osób
button-link-until = Link (do { $until })
button-link-made = Link utworzony { $at }
button-pick = Wybierz z czatów
button-share = Wyślij komuś
button-revoke-link = Wyłącz ten link

add-contact-title = Dodaj kontakt
    .how = Wyślij swój osobisty link komuś, kto uczy w innej szkole. Osoba, która go otworzy, przyśle Ci prośbę o kontakt, a Ty zdecydujesz. Możesz też wybrać kogoś, kto ma już czat ze mną.
link-single = link dla jednej osoby
link-reusable = link dla wielu osób
link-reusable-made = link dla wielu osób, utworzony { $at }
link-open = 🔗 { $link }: aktywny
link-open-until = 🔗 { $link }: aktywny do { $day }
link-used = { $link }: użyty { $day }
link-ended = { $link }: wygasł { $day }
link-revoked = { $link }: wyłączony { $day }

invite-title = Twój link jest gotowy
# Wiadomość do przekazania dalej: kto pisze i czego chce; potem, co daje link, który stoi niżej. $twinbot to jeden z dwóch wierszy poniżej.
# Bez „Ty” i „Pan/Pani”, żeby pasowała do każdego.
invite-hello = Dzień dobry! Nazywam się { $name }. Zapraszam do wspólnego projektu partnerskiego naszych szkół.
    .from = Dzień dobry! Nazywam się { $name }, moja szkoła to { $school }. Zapraszam do wspólnego projektu partnerskiego naszych szkół.
invite-opens = Proszę otworzyć ten link, a { $twinbot } pomoże nam nawiązać kontakt
twinbot = Twinbot, asystent projektów szkół partnerskich,
    .of = Twinbot, asystent projektów szkolnych (odpowiada za niego: { $operator }),
forward-opens = { $opens }:
forward-shared = { $hello } { $opens }.
    .english =
        { $hello } { $opens }.

        { $english }
forward-language = Język wiadomości: { $language }. Druga osoba czyta w innym języku? Wybierz go, a napiszę wiadomość jeszcze raz.
forward-over = To zaproszenie już nie działa. { $state }
button-write-again = Napisz jeszcze raz
toast-written = Wiadomość jest niżej.
toast-link-ended = Link jest wyłączony. Wiadomość z nim już nie działa.
invite-single = Przekaż wiadomość poniżej jednej osobie. Link działa raz.
invite-reusable = Przekaż wiadomość poniżej dowolnej liczbie osób. Link działa, dopóki go nie wyłączysz.
invite-over = Ten link już nie działa
    .forwarded = Przekazana dalej wiadomość też już nie działa: kto otworzy link, przeczyta, że link nie działa i że trzeba poprosić Cię o nowy.
pick-title = Wybierz osobę
    .how = Wybierz poniżej kogoś, z kim rozmawiasz w czacie. Jeśli ta osoba ma już czat ze mną, dostanie Twoją prośbę. Jeśli nie, możesz wysłać jej link.

contact-request-title = { $name } prosi o kontakt
contact-request-asked = Osoby, które mają się w kontaktach, widzą nawzajem swoje imiona, nazwiska i szkoły i mogą rozpocząć wspólny projekt. Przyjmujesz prośbę?
contact-request-not-registered = ⚠️ Nie potwierdzono, kto to jest: ta osoba nie jest jeszcze zarejestrowana.
contact-request-not-valid = ⚠️ Nie potwierdzono jeszcze, kto to jest: rejestracja tej osoby czeka na biuro krajowe.
contact-request-own-title = Twoja prośba o kontakt: { $name }
contact-request-waits = ⏳ Prośba wysłana: { $name }. Dam znać, gdy przyjdzie odpowiedź.
contact-request-waits-register = W tym czasie możesz się zarejestrować: to potrzebne do wspólnego projektu.
contact-request-accepted = ✅ { $name } i Ty macie się teraz w kontaktach. Możecie rozpocząć wspólny projekt.
contact-request-declined = ❌ { $name } nie przyjmuje Twojej prośby.
contact-request-you-declined = ❌ Nie przyjmujesz tej prośby.

confirm-remove-contact = Usunąć z kontaktów: { $name }? Znikniecie nawzajem ze swoich kontaktów. Wspólne projekty idą dalej.
confirm-revoke-link = Wyłączyć ten link? Wiadomości z nim przestaną działać, także te przekazane dalej. Kontakty nawiązane dzięki niemu zostają.

picked-title = Twoja prośba jest w drodze
    .how = Jeśli ta osoba ma już czat ze mną, widzi Twoją prośbę; dam znać, gdy ją przyjmie. Jeśli nie, nie mogę do niej napisać: wyślij jej link.
blocked-title = Zablokowane osoby
    .how = Nie mogą przysyłać Ci próśb o kontakt i nie dowiedzą się o tym ode mnie. Naciśnij imię i nazwisko, aby odblokować.
    .empty = Nikogo nie blokujesz.
button-search-contacts = Znajdź kontakt
button-contacts-of = { $country } ({ $count })
button-blocked = Zablokowane osoby ({ $count })
button-block = Zablokuj
button-unblock = Odblokuj: { $name }
contact-request-you-blocked = 🚫 Ta osoba jest zablokowana: nie może przysyłać Ci próśb i nie dowie się o tym ode mnie. Odblokujesz ją na ekranie „Moje kontakty”.
confirm-block = Zablokować: { $name }? Ta osoba nie będzie mogła przysyłać Ci próśb o kontakt i nie dowie się o tym ode mnie. Odblokujesz ją na ekranie „Moje kontakty”.

field-search-contacts = Wyszukiwanie
    .ask = Kogo szukasz? Wpisz część imienia, nazwiska, nazwy szkoły, miejscowości albo kraju.
    .example = Na przykład: Kraków
