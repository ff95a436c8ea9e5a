### Start, wybór języka, polecenia i przyciski wspólne dla wielu ekranów.

home-welcome = Witaj, { $name }!
    .what = Jestem Twinbot. Pomogę Ci zaplanować projekt z klasą z innego kraju i uzyskać jego zatwierdzenie – wszystko w tym czacie. Najpierw napisz, kim jesteś i gdzie uczysz. Zajmie to dwie minuty.
home-hello = Witaj, { $name }!
home-nothing-waits = Nic na Ciebie nie czeka.
home-waiting =
    { $count ->
        [one] Czeka na Ciebie jedna sprawa.
        [few] Czekają na Ciebie { $count } sprawy.
        [many] Czeka na Ciebie { $count } spraw.
       *[other] Czeka na Ciebie { $count } spraw.
    }
# W wierszu nad Startem: { $help } to polecenie, które prowadzi do pomocy.
home-not-understood = Nie czekam teraz na żadną odpowiedź, więc ta wiadomość nic nie zmienia. Wybierz, co chcesz zrobić, albo wyślij { $help }.
home-no-such-command = Nie znam tego polecenia. Wybierz, co chcesz zrobić, albo wyślij { $help }.
# Co czyta osoba, która od teraz decyduje albo należy do obsługi systemu.
welcome-title = Witaj w Twinbocie, { $name }!
    .what = Ze mną szkoły z dwóch krajów planują wspólne projekty, a biura krajowe i urzędy o nich decydują – wszystko w tym czacie.
    .approver = Jesteś jedną z osób, które decydują. Każda sprawa przychodzi tu jako wiadomość: czytasz ją i decydujesz jednym naciśnięciem. Wszystko, co na Ciebie czeka, jest pod przyciskiem „{ $queue }”.
    .deputy = Pełnisz zastępstwo: decydujesz, gdy ktoś przekaże Ci swoje decyzje, oraz w sprawach, które czekają długo. Napiszę wtedy tutaj, a wszystko, co na Ciebie czeka, jest pod przyciskiem „{ $queue }”.
    .operator = Należysz do obsługi systemu. Gdy coś będzie wymagało Twojej uwagi, napiszę tutaj i powiem, co pomoże. Wszystko, co możesz tu zrobić, jest pod przyciskiem „{ $button }”.
# Co najpierw czyta osoba, która otwiera link i może nie znać bota.
who-speaks = Jestem Twinbot. Ze mną szkoły z dwóch krajów planują wspólny projekt i uzyskują jego zatwierdzenie – wszystko w tym czacie.
home-decides-for = Decydujesz jako: { $authorities }
home-operator = Do tego czatu trafiają wiadomości dla obsługi systemu.

languages-title = W jakim języku mam pisać?
    .chosen = ✓ { $name }

not-there = To nie jest już dostępne albo nie masz do tego dostępu.
page-of = Strona { $page } z { $pages } · razem: { $all }

button-home = Start
button-help = Pomoc
button-questions = Więcej pytań
button-privacy = Prywatność
button-language = Język
button-register = Rejestracja
button-registration = Moja rejestracja
button-answer = Odpowiedz
button-continue = Kontynuuj: { $title }
button-resume = Kontynuuj
button-discard = Usuń szkic
button-projects = Projekty
button-project = Otwórz projekt
button-new-project = Nowy projekt
button-contacts = Kontakty
button-contact = Otwórz kontakt
button-inbox-count = { $count ->
        [0] Do odpowiedzi
       *[other] Do odpowiedzi ({ $count })
    }
button-queue = Do decyzji
button-queue-count = { $count ->
        [0] Do decyzji
       *[other] Do decyzji ({ $count })
    }
button-accept = Przyjmij
button-no = Nie, wróć

command-home = Start: Twoje sprawy i menu
command-projects = Twoje szkice i projekty
command-new = Rozpocznij nowy projekt
command-contacts = Twoje kontakty i dodawanie nowych
command-inbox = Co czeka na Twoją odpowiedź
command-queue = Co czeka na Twoją decyzję
command-profile = Twój profil i rejestracja
command-register = Rejestracja dla osób, które uczą
command-language = Zmień język
command-notices = O czym i kiedy Ci piszę
command-help = Częste pytania
command-contact = Napisz do swojego biura krajowego
command-privacy = Co o Tobie wiem i kto to widzi
command-cancel = Zamknij formularz; szkic się zapisze

confirm-discard = Usunąć szkic „{ $title }”? Tego nie można cofnąć.

sorry-unusable = Umiem tu czytać tylko tekst. Napisz, naciśnij przycisk albo otwórz pomoc.
sorry-edited-too-late = Zmieniona wiadomość posłużyła już jako odpowiedź, więc nic się nie zmienia. Aby poprawić odpowiedź, otwórz projekt lub szkic i naciśnij „Zmień”.
sorry-nothing-open = Żaden formularz nie jest otwarty. Szkice znajdziesz pod przyciskiem „Projekty”.
sorry-nobody-picked = Nie mogę napisać do tych osób, bo nie mają jeszcze czatu ze mną. Wyślij im osobisty link.
sorry-draft-gone = Jeden z Twoich szkiców pochodzi z innej wersji programu i nie mogę go otworzyć. Odkładam go na bok; Twoich projektów to nie dotyczy.

toast-own-draft = Tego nie można już zmienić. Twój tekst jest zapisany jako nowy szkic.
toast-saved = Zapisano.
toast-done = Gotowe.
toast-link-made = Link utworzony.
toast-reminded = Przypomnienie wysłane.
toast-undone = Decyzja cofnięta: sprawa znów jest otwarta.
toast-decided = Decyzja zapisana.
toast-removed = Usunięto.
