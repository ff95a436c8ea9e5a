### O czym decydują biura krajowe i urzędy: projekty, rejestracje; własna rejestracja; „Do odpowiedzi”; obsługa systemu.

approval-asked = ⏳ Czeka na Twoją decyzję od { $since } – { $authority }
approval-undecided = { $authority }: bez decyzji.
approval-others = Pozostałe decyzje:
approval-over = Nie ma już o czym decydować: { $state } od { $since }.
button-approve = ✅ Zatwierdź
button-approve-with = Zatwierdź z uwagą
button-undo = Cofnij

teacher-title = Rejestracja: { $name }
teacher-waits = ⏳ Czeka na Twoją decyzję od { $since }. Czy ta osoba uczy w tej szkole?
teacher-answered = ⏳ Twoje pytanie: „{ $question }”. Odpowiedź ({ $since }):
teacher-asked = ⏳ Pytanie wysłane { $at }, jeszcze bez odpowiedzi:
teacher-valid = ✅ Potwierdzono: { $at }.
teacher-valid-you = ✅ Twoje potwierdzenie: { $at }.
teacher-refused = ❌ Odmowa ({ $at }), powód:
teacher-own = To Twoja własna rejestracja, więc musi zdecydować ktoś inny.
    .giver = To rejestracja osoby, która przekazała Ci decyzje, więc musi zdecydować ktoś inny.
teacher-refused-before = ❌ Odmowa dla wcześniejszej wersji ({ $at }):
teacher-asked-before = Wcześniejsze pytanie: „{ $question }”. Odpowiedź ({ $at }):
teacher-says-now = Rejestracja teraz:
teacher-undo = Możesz to cofnąć do { $until }.
    .refusal = Możesz to cofnąć do { $until }; dopiero potem ta osoba to przeczyta.
    .question = Możesz wycofać pytanie do { $until }; dopiero potem ta osoba je przeczyta.
teacher-new-school = 🆕 To nowa szkoła, wpisana przy rejestracji. Po potwierdzeniu będzie dostępna dla wszystkich.
    .known = Jeśli jest już na liście, najpierw wybierz ją poniżej.
button-same-school = To { $school }
button-validate = ✅ Potwierdź
button-ask = Zapytaj

registration-none = Nie masz jeszcze rejestracji. Wystarczą dwie minuty: imię i nazwisko, szkoła, czego uczysz i w jakich językach mówisz.
standing-waiting = ⏳ Twoja rejestracja czeka od { $since }. Decyduje: { $authority }
standing-waiting-nobody = ⏳ Twoja rejestracja czeka od { $since }. Decyduje: { $authority }. Nikt nie może tam teraz zdecydować; obsługa systemu już o tym wie.
standing-waiting-operator = ⏳ Twoja rejestracja czeka od { $since }. Dla Twojego kraju nie ma tu jeszcze biura krajowego; obsługa systemu już o tym wie.
standing-waiting-next = Dam znać tutaj, gdy zapadnie decyzja. W tym czasie możesz dodawać kontakty i przygotować projekt; wyślesz go po potwierdzeniu.
standing-asked = Biuro krajowe ma pytanie ({ $at }). Odpowiedz, żeby rejestracja mogła iść dalej.
standing-valid = ✅ Twoja rejestracja jest potwierdzona: { $at }.
standing-valid-next = Następny krok: dodaj kontakt z innego kraju albo rozpocznij projekt z kimś, kogo już masz w kontaktach.
standing-refused = ❌ Biuro krajowe nie mogło potwierdzić Twojej rejestracji ({ $at }). Zmień profil i wyślij go ponownie.

inbox-title = Do odpowiedzi
    .empty = Nic nie czeka na Twoją odpowiedź.
task-line = { $task }, od { $since }
task-offer = Propozycja: { $title }
task-approval = Projekt: { $title }
task-teacher = Rejestracja: { $name }
task-contact = Kontakt: { $name }
task-returned = Do poprawy: { $title }
task-registration = Twoja rejestracja: pytanie
task-inquiry = Pytanie: { $name }

approval-returned-before = ↩️ Wcześniejsza wersja zwrócona do poprawy ({ $at }) – { $authority }:

operator-title = Dla obsługi systemu
operator-no-approver = Czeka decyzja, a nikt nie może jej podjąć: { $authority }. Otwórz instytucję poniżej i zaproś kogoś albo użyj tego polecenia:
operator-undelivered = { $count ->
    [one] Nie udało się doręczyć jednej wiadomości: platforma jej nie przyjmuje, nawet bez przycisków. Pozostaje zapisana, a ja spróbuję ponownie, gdy ta osoba znów napisze. To polecenie ją pokazuje:
    [few] Nie udało się doręczyć { $count } wiadomości: platforma ich nie przyjmuje, nawet bez przycisków. Pozostają zapisane, a ja spróbuję ponownie, gdy te osoby znów napiszą. To polecenie je pokazuje:
    [many] Nie udało się doręczyć { $count } wiadomości: platforma ich nie przyjmuje, nawet bez przycisków. Pozostają zapisane, a ja spróbuję ponownie, gdy te osoby znów napiszą. To polecenie je pokazuje:
   *[other] Nie udało się doręczyć { $count } wiadomości: platforma ich nie przyjmuje, nawet bez przycisków. Pozostają zapisane, a ja spróbuję ponownie, gdy te osoby znów napiszą. To polecenie je pokazuje:
}
operator-undelivered-why = Ostatni powód
operator-delivered = Wszystkie wiadomości są już doręczone.
operator-has-approver = Jest już ktoś, kto może decydować: { $authority }.
operator-no-service = Rejestracja czeka na potwierdzenie, a w tym kraju nie ma biura krajowego: { $country }. Dodaj je tutaj albo tym poleceniem:
operator-offered-without-service = Jest propozycja projektu z udziałem tego kraju, a nie ma tam biura krajowego, które mogłoby o nim zdecydować: { $country }. Dodaj je tutaj albo tym poleceniem:
operator-has-service = Już dodano: { $service }.
operator-inquiry = Ktoś zadaje pytanie, a w tym kraju nie ma biura krajowego: { $country }. Dodaj je tutaj albo tym poleceniem; wtedy dostanie to pytanie:
    .nobody = Czeka pytanie: { $authority }. Nikt nie może tam teraz odpowiedzieć, bo nikt nie odpowiada na własne pytanie. Otwórz instytucję poniżej i zaproś kogoś albo użyj tego polecenia:
operator-out-of-use = Wycofano z użycia: { $authority }. { $projects ->
    [0] Żaden projekt nie czekał na decyzję tej instytucji.
    [one] Jeden projekt czekał na decyzję tej instytucji i idzie dalej bez niej.
    [few] { $projects } projekty czekały na decyzję tej instytucji i idą dalej bez niej.
    [many] { $projects } projektów czekało na decyzję tej instytucji i idzie dalej bez niej.
   *[other] { $projects } projektów czekało na decyzję tej instytucji i idzie dalej bez niej.
}
operator-left-to-nobody = { $projects ->
    [one] O jednym z nich nikt nie może teraz zdecydować.
    [few] O { $projects } z nich nikt nie może teraz zdecydować.
    [many] O { $projects } z nich nikt nie może teraz zdecydować.
   *[other] O { $projects } z nich nikt nie może teraz zdecydować.
}
operator-left-teachers = { $teachers ->
    [one] Jedna rejestracja z tego kraju czeka na potwierdzenie i nikt nie może go teraz udzielić.
    [few] { $teachers } rejestracje z tego kraju czekają na potwierdzenie i nikt nie może go teraz udzielić.
    [many] { $teachers } rejestracji z tego kraju czeka na potwierdzenie i nikt nie może go teraz udzielić.
   *[other] { $teachers } rejestracji z tego kraju czeka na potwierdzenie i nikt nie może go teraz udzielić.
}
operator-left-inquiries = { $inquiries ->
    [one] Jedno pytanie z tego kraju czeka na odpowiedź i nikt nie może jej teraz udzielić.
    [few] { $inquiries } pytania z tego kraju czekają na odpowiedź i nikt nie może jej teraz udzielić.
    [many] { $inquiries } pytań z tego kraju czeka na odpowiedź i nikt nie może jej teraz udzielić.
   *[other] { $inquiries } pytań z tego kraju czeka na odpowiedź i nikt nie może jej teraz udzielić.
}
operator-set-up-again = Możesz ją dodać ponownie tutaj albo tym poleceniem; wtedy zapytam ją o wszystko, co jeszcze czeka:
operator-in-use-again = Ponownie w użyciu: { $authority }.
operator-no-authority = Projekt czeka od { $since }, a nie ma instytucji, która mogłaby o nim zdecydować: { $title }. Dodaj biura krajowe tutaj albo tymi poleceniami:
operator-platform-away = { $platform } nie odpowiada od { $since }. Nie mogę tam nikogo obsłużyć i wciąż próbuję; dam znać, gdy to się skończy. Jeśli potrwa dłużej, sprawdź dziennik programu.
operator-platform-back = { $platform } znów odpowiada. Od { $since } do { $until } nikogo nie dało się tam obsłużyć. Odpowiadam teraz na wiadomości z tego czasu.
operator-database-back = Od { $since } do { $until } nie dało się niczego zapisać ani nikogo obsłużyć. Wszystko znów działa i odpowiadam teraz na wiadomości z tego czasu. Sprawdź przyczynę w dzienniku programu: pełny dysk czy brak bazy danych?
operator-probe = Wiadomość próbna, wysłana z wiersza poleceń { $at }. Nie musisz nic robić: to znak, że wiadomości dla obsługi systemu docierają do tego czatu.
