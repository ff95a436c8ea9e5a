### Uczniowie: klasa trafia do TwinSpace i każda osoba dostaje login i hasło.

students-title = Uczniowie „{ $title }”
    .empty = Nikogo tu jeszcze nie ma. Dodaj jedną osobę albo wklej całą klasę.
    .none = Nikt nie nazywa się „{ $words }”.
    .more = To pierwsze osoby z { $count }. Wpisz więcej liter, aby znaleźć pozostałe.
students-namesakes = Takie samo imię i nazwisko: { $names }. Odróżnia je login.
student-line = { $name }, { $role }
student-since = Tutaj od { $since }.
student-password-until = Hasło można tu odczytać do { $until }. Potem możesz utworzyć nowe.
student-password-gone = Hasła nie można już odczytać. Jeśli zginęło, utwórz nowe.
field-user-name = Login
field-password = Hasło
field-claim-link = Link
    .command = Polecenie
sheet-title = Hasła Twojej klasy
    .hint = Naciśnij hasło, aby je zobaczyć, i skopiuj je albo podaj właściwej osobie. Każdy ma własne.
    .empty = Teraz nie można odczytać żadnego hasła. Dla każdej osoby możesz utworzyć nowe.

# Pliki: karty logowania i lista klasy.
cards-title = Karty logowania „{ $title }”
    .hint = Wydrukuj plik, potnij go na karty i daj każdej osobie tylko jej kartę. Kto ma kartę, może się zalogować: zachowaj plik dla siebie i na koniec go usuń.
    .table = Loginy i hasła, które można teraz odczytać, do arkusza kalkulacyjnego. Kto je ma, może się zalogować: zachowaj plik dla siebie i na koniec go usuń.
class-list = Twoja klasa z loginami, bez haseł.
button-cards = Karty logowania ({ $format })
button-class-list = Lista klasy ({ $format })
toast-file = 📄 Wysyłam plik do Twojego czatu ze mną.
# Po dwa zdania na każdej karcie, dla dziecka.
card-begin = Otwórz bota, naciśnij „{ button-login-student }” i wpisz swój login i hasło.
    .scan = Zeskanuj kod i naciśnij Start: tam też dostaniesz hasło.
    .own = Hasło jest tylko Twoje: nikomu go nie mów.

button-add-students = Dodaj uczniów
button-passwords = Hasła i listy
button-find-student = Znajdź osobę
button-renew = Nowe hasło
button-make-role = Zmień na: { $role }
button-remove-student = Usuń tę osobę
button-class = { $lines ->
    [0] Lista z pliku
    [one] Lista jednej osoby
    [few] Lista { $lines } osób
    [many] Lista { $lines } osób
   *[other] Lista { $lines } osób
}

confirm-renew = Utworzyć nowe hasło: { $name }? Stare przestanie działać.
confirm-remove-student = Usunąć z TwinSpace projektu „{ $title }”: { $name }? Jeśli ta osoba nie pracuje w żadnym innym TwinSpace, jej dane znikną.
toast-renewing = Tworzę nowe hasło.
toast-discarded = Lista usunięta.
toast-enrolling = Dodaję te osoby.

# Formularz, w którym wpisuje się klasę.
class-heading = Uczniowie „{ $title }”
field-class = Uczniowie
    .ask = Kogo dodać? Wyślij listę klasy jako plik albo wpisz po jednej osobie w wierszu: najpierw imię, a gdy są dwa imiona, po nich średnik.
    .example = Ola Chmura ⏎ Jan Maria; Deszcz
field-pupil-role = Rola
    .ask = Jaką rolę mają mieć w TwinSpace? Rola „Klasa – redakcja” pozwala też publikować aktualności i pliki.
    .example = Klasa – udział
note-class-read = Teraz przeczytam Twój plik i pokażę każdy wiersz. Wcześniej nikogo nie dodam.
note-class-checked = Teraz pokażę każdy wiersz. Wcześniej nikogo nie dodam.
button-check-class = Przejrzyj listę
problem-student-name = Wpisz imię i nazwisko, na przykład „Ola Chmura”.
problem-no-class = Wyślij listę klasy jako plik (XLSX, ODS lub CSV) albo wpisz po jednej osobie w wierszu.
problem-class-too-long = Za dużo wierszy: { $lines }. Limit na jednej liście: { $most }. Podziel ją.

# Co stoi w nagłówkach kolumn listy klasy, małymi literami.
class-heads-given = imię, imiona, imię pierwsze, pierwsze imię, imię drugie, drugie imię
class-heads-surname = nazwisko, nazwiska
class-heads-whole = imię i nazwisko, nazwisko i imię, imiona i nazwisko, nazwisko i imiona, nazwisko imię, imię nazwisko, uczeń, uczennica, uczeń/uczennica, uczniowie, nazwisko i imię ucznia, imię i nazwisko ucznia

# Lista, wiersz po wierszu.
class-state = Przejrzyj listę. Naciśnij imię i nazwisko, aby je poprawić albo pominąć.
    .faulty = { $count ->
        [one] Najpierw popraw albo pomiń jeden wiersz.
        [few] Najpierw popraw albo pomiń { $count } wiersze.
        [many] Najpierw popraw albo pomiń { $count } wierszy.
       *[other] Najpierw popraw albo pomiń { $count } wiersza.
    }
    .enrolling = ⏳ Tworzę loginy i hasła: { $enrolled } z { $all }.
    .done = { $enrolled ->
        [one] ✅ Dodano jedną osobę. Jej login i hasło można odczytać przez { $days } dni od utworzenia; do kiedy, widać na jej karcie.
        [few] ✅ Dodano { $enrolled } osoby. Ich loginy i hasła można odczytać przez { $days } dni od utworzenia; do kiedy, widać na karcie każdej osoby.
        [many] ✅ Dodano { $enrolled } osób. Ich loginy i hasła można odczytać przez { $days } dni od utworzenia; do kiedy, widać na karcie każdej osoby.
       *[other] ✅ Dodano { $enrolled } osób. Ich loginy i hasła można odczytać przez { $days } dni od utworzenia; do kiedy, widać na karcie każdej osoby.
    }
    .stopped = Przerwano ({ $enrolled } z { $all }): nie możesz tu już dodawać uczniów albo projekt jest zamknięty.
class-state-reading = ⏳ Czytam Twój plik.
    .lines = ⏳ Czytam Twój plik, wiersze: { $read } z { $all }.
class-sheet = To wiersze z arkusza „{ $sheet }”.
class-file-unnamed = Twój plik
field-file = Plik
file-fault-not-fetched = Nie udało się pobrać Twojego pliku. Spróbuj ponownie za chwilę. Jeśli to nie pomoże, wyślij go jeszcze raz.
file-fault-empty = Twój plik jest pusty. Wyślij taki, w którym są imiona i nazwiska.
file-fault-too-large = Twój plik jest za duży: limit to { $most } MB, bez zdjęć. Skopiuj imiona i nazwiska do nowego pliku.
file-fault-too-many = Twój plik ma za dużo wierszy: na jednej liście mieści się najwyżej { $most } osób. Podziel ją.
file-fault-no-table = W Twoim pliku nie znajduję tabeli. Zapisz listę klasy jako XLSX, ODS lub CSV.
file-fault-old = Twój plik ma stary format. Zapisz go jako XLSX, ODS lub CSV.
file-fault-locked = Twój plik jest chroniony hasłem. Zapisz go bez hasła.
file-fault-broken = Twój plik jest uszkodzony. Zapisz go jeszcze raz albo jako CSV.
file-fault-no-names = W Twoim pliku nie znajduję imion i nazwisk. Wpisz imiona w jednej kolumnie, a nazwiska w następnej.
button-read-again = Ponów próbę
button-other-file = Wyślij inną listę
toast-reading = Czytam plik jeszcze raz.
class-guardians = Na udział dzieci, które nie skończyły { $age } lat, muszą się zgodzić rodzice.
row-heading = Wiersz { $line }
row-in = { $name } → { $user }
row-in-namesake = { $name } → { $user }. W Twojej szkole jest już ktoś o tym imieniu i nazwisku: jeśli to ta sama osoba, pomiń wiersz i naciśnij „{ button-join-student }”.
row-enrolled = ✅ { $name } → { $user }
row-out = ➖ { $name } (pominięto)
row-out-because = ➖ { $name } (pominięto: { $why })
row-remark = ❗ { $name } ({ $why })
row-no-surname = potrzebne jest i imię, i nazwisko
row-twice = to samo imię i nazwisko jest w wierszu { $line }
row-is-here = ktoś o tym imieniu i nazwisku już tu jest
field-given = Imię
field-surname = Nazwisko
field-student = Uczeń lub uczennica
    .ask = Jak się nazywa ta osoba (imię i nazwisko)?
    .example = Jan Maria; Deszcz
field-student-search = Imię lub nazwisko
    .ask = Kogo szukasz? Wystarczy początek imienia lub nazwiska.
    .example = Chm
button-enrol = { $count ->
    [one] ✅ Dodaj jedną osobę
    [few] ✅ Dodaj { $count } osoby
    [many] ✅ Dodaj { $count } osób
   *[other] ✅ Dodaj { $count } osób
}
button-row-faulty = ❗ { $name }
button-correct = Popraw
button-leave-out = Pomiń wiersz
button-take-in = Uwzględnij
button-swap-names = Najpierw są nazwiska
button-discard-class = Usuń listę
confirm-discard-class = { $lines ->
    [0] Usunąć tę listę? Nikogo nie dodano.
    [one] Usunąć tę listę z jedną osobą? Nikogo nie dodano.
    [few] Usunąć tę listę ({ $lines } osoby)? Nikogo nie dodano.
    [many] Usunąć tę listę ({ $lines } osób)? Nikogo nie dodano.
   *[other] Usunąć tę listę ({ $lines } osób)? Nikogo nie dodano.
}
refusal-class-faulty = { $count ->
    [one] Najpierw popraw albo pomiń jeden wiersz.
    [few] Najpierw popraw albo pomiń { $count } wiersze.
    [many] Najpierw popraw albo pomiń { $count } wierszy.
   *[other] Najpierw popraw albo pomiń { $count } wiersza.
}
refusal-class-empty = Na liście nikogo już nie ma. Najpierw kogoś uwzględnij.

# Jak daleko jest każda osoba: na liście i na karcie.
student-line-state = { $name }, { $role } · { $state }
pupil-state-invited = jeszcze bez logowania
pupil-state-claimed = hasło odebrane { $at }
pupil-state-seen = ostatnia wizyta { $at }
pupil-state-lost = ⚠️ brak kontaktu z czatem
student-waiting = Jeszcze bez logowania. Daj tej osobie link albo kartę logowania.
student-seen = Ostatnia wizyta: { $at }.
button-only-all = Wszystkie osoby
button-only-waiting = Bez logowania ({ $count })
button-only-lost = Brak kontaktu ({ $count })
waiting-title = Osoby, które jeszcze się nie zalogowały
    .none = Cała klasa już weszła. 🎉
    .hint = Daj im jeszcze raz link albo kartę logowania. Jeśli zginęły, utwórz nowe hasła.
lost-title = Osoby, do których nie można napisać
    .none = Można napisać do całej klasy.
    .hint = Nie mogę już pisać do czatu, w którym odebrano hasło. Z hasłem można zalogować się wszędzie; jeśli zginęło, utwórz nowe.

# Nowe hasła dla kilku osób naraz.
field-reissue = Uczniowie
    .ask = Kto dostaje nowe hasło?
    .example = Zaznacz wszystkich, którzy go potrzebują.
    .empty = Nie ma tu nikogo z Twojej klasy.
note-reissue = Stare hasła i linki przestaną działać, a te osoby zostaną wylogowane.
button-reissue = { $count ->
    [one] Utwórz nowe hasło
    [few] Utwórz { $count } nowe hasła
    [many] Utwórz { $count } nowych haseł
   *[other] Utwórz { $count } nowego hasła
}
button-reissue-some = Nowe hasła dla niektórych
button-reissue-all = Nowe hasła dla wszystkich ({ $count })
button-reissue-waiting = Bez logowania: nowe hasła ({ $count })
button-reissue-lost = Nowe hasła dla tych osób ({ $count })
confirm-reissue = { $count ->
    [one] Utworzyć nowe hasło dla jednej osoby? Stare hasło i jego link przestaną działać, a ta osoba zostanie wylogowana.
    [few] Utworzyć nowe hasła dla { $count } osób? Stare hasła i ich linki przestaną działać, a te osoby zostaną wylogowane.
    [many] Utworzyć nowe hasła dla { $count } osób? Stare hasła i ich linki przestaną działać, a te osoby zostaną wylogowane.
   *[other] Utworzyć nowe hasła dla { $count } osób? Stare hasła i ich linki przestaną działać, a te osoby zostaną wylogowane.
}
toast-reissuing = Tworzę nowe hasła.
refusal-reissue-nobody = Nikt z Twojej klasy nie potrzebuje tu nowego hasła.
reissue-title = Nowe hasła
    .next = Oto one, tylko dla tych osób: do odczytania, do druku albo jako tabela.
reissue-state = ⏳ Tworzę nowe hasła: { $made } z { $all }.
    .done = { $made ->
        [0] Nikt już nie potrzebuje nowego hasła.
        [one] ✅ Jedna osoba ma nowe hasło. Można je odczytać przez { $days } dni od utworzenia; do kiedy, widać na karcie tej osoby.
        [few] ✅ { $made } osoby mają nowe hasła. Można je odczytać przez { $days } dni od utworzenia; do kiedy, widać na karcie każdej osoby.
        [many] ✅ { $made } osób ma nowe hasła. Można je odczytać przez { $days } dni od utworzenia; do kiedy, widać na karcie każdej osoby.
       *[other] ✅ { $made } osób ma nowe hasła. Można je odczytać przez { $days } dni od utworzenia; do kiedy, widać na karcie każdej osoby.
    }
    .stopped = Przerwano ({ $made } z { $all }): nie możesz już tu tego robić albo projekt jest zamknięty. Pozostałe hasła są bez zmian.
