### Jak usuwa się dane uczniów: jakiś czas po zamknięciu projektu albo na prośbę.

# Kiedy usuwa się dane uczniów z zamkniętego projektu.
ending-title = Uczniowie „{ $title }”
    .when = { $count ->
        [one] Projekt jest zamknięty. Data usunięcia danych jednej osoby z klasy: { $day }.
        [few] Projekt jest zamknięty. Data usunięcia danych { $count } osób z klas: { $day }.
        [many] Projekt jest zamknięty. Data usunięcia danych { $count } osób z klas: { $day }.
       *[other] Projekt jest zamknięty. Data usunięcia danych { $count } osób z klas: { $day }.
    }
    .goes = Znikną imiona, nazwiska, loginy i hasła; nie będzie można się nimi zalogować. Tego nie można cofnąć.
    .stay = { $count ->
        [one] Jedna z tych osób pracuje też w innym projekcie i tam zostaje.
        [few] { $count } z tych osób pracują też w innym projekcie i tam zostają.
        [many] { $count } z tych osób pracuje też w innym projekcie i tam zostaje.
       *[other] { $count } z tych osób pracuje też w innym projekcie i tam zostaje.
    }
    .before = Jeśli później potrzebna będzie lista osób z projektu, zapisz teraz listę klasy. Uczniowie, którzy dalej z Tobą pracują, zostają, jeśli przed tym dniem dodasz ich do innego projektu.
    .reopen = Osoba założycielska może jeszcze ponownie otworzyć projekt. Wtedy uczniowie zostają.
    .reopened = Projekt nie jest zamknięty, więc uczniowie zostają.
    .nobody = Nie ma tu już uczniów. Po usuniętych danych nic nie zostało.
closing-students = { $days ->
    [one] Dane uczniów znikną dzień później. Wcześniej zawiadomię osoby, które ich uczą.
    [few] Dane uczniów znikną { $days } dni później. Wcześniej zawiadomię osoby, które ich uczą.
    [many] Dane uczniów znikną { $days } dni później. Wcześniej zawiadomię osoby, które ich uczą.
   *[other] Dane uczniów znikną { $days } dnia później. Wcześniej zawiadomię osoby, które ich uczą.
}
closing-students-until = Data usunięcia danych uczniów: { $day }.

# Ktoś z klasy prosi o zapomnienie albo prosi o to szkoła.
forgotten-asked = Ktoś z klasy w projekcie „{ $title }” prosi o usunięcie swoich danych.
    .what = Wszystko o tej osobie zostało usunięte. Nie zostało nic, co wskazywałoby, o kogo chodzi.
forgotten-you = Twoje dane są usunięte
    .what = Twoje imię, nazwisko, login i hasło są usunięte. Szkoła wie tylko tyle, że ktoś o to prosi. Możesz teraz usunąć ten czat.
confirm-forget-me = Czy mam o Tobie zapomnieć? Znikną Twoje imię, nazwisko, login, hasło i miejsce we wszystkich Twoich projektach. Nic nie zostanie i tego nie można cofnąć.
confirm-forget = Usunąć dane: { $name }? Znikną imię, nazwisko, login i hasło. Tego nie można cofnąć.
confirm-forget-everywhere = { $others ->
    [one] Usunąć dane: { $name }? Znikną imię, nazwisko, login i hasło, także z jednego innego projektu. Tego nie można cofnąć.
    [few] Usunąć dane: { $name }? Znikną imię, nazwisko, login i hasło, także z { $others } innych projektów. Tego nie można cofnąć.
    [many] Usunąć dane: { $name }? Znikną imię, nazwisko, login i hasło, także z { $others } innych projektów. Tego nie można cofnąć.
   *[other] Usunąć dane: { $name }? Znikną imię, nazwisko, login i hasło, także z { $others } innych projektów. Tego nie można cofnąć.
}
button-forget-me = Zapomnij o mnie
button-forget-student = Usuń dane tej osoby
refusal-forget-me = To jest dla uczniów po zalogowaniu. Najpierw wyślij { $login }. Jeśli uczysz, otwórz „Prywatność”.
toast-forgotten = Usunięto.
command-forget = Usunięcie wszystkiego, co o Tobie wiem

privacy-student = Co o Tobie jest zapisane: imię i nazwisko, login, hasło w postaci, której nikt nie odczyta, projekty, w których pracujesz, i numer tego czatu. Osoby, które Cię uczą, widzą Twoje imię i nazwisko, inni tylko imię i pierwszą literę nazwiska.
    .forget = W każdej chwili możesz dostać kopię tych danych albo usunąć je wszystkie: naciśnij „Kopia danych” albo „Zapomnij o mnie”. Może je też usunąć osoba, która dodała Cię do projektu.
    .kept = { $days ->
        [one] Jak długo: wszystko znika dzień po zamknięciu Twojego projektu, chyba że pracujesz w innym.
        [few] Jak długo: wszystko znika { $days } dni po zamknięciu Twojego projektu, chyba że pracujesz w innym.
        [many] Jak długo: wszystko znika { $days } dni po zamknięciu Twojego projektu, chyba że pracujesz w innym.
       *[other] Jak długo: wszystko znika { $days } dnia po zamknięciu Twojego projektu, chyba że pracujesz w innym.
    }
    .noted = Zapisuję też, kiedy się logujesz, z numerem zamiast imienia i nazwiska. Po usunięciu Twoich danych ten numer nie prowadzi do nikogo.
    .reach = Pytania o Twoje dane: { $contact }
