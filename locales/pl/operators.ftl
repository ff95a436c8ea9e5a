### Co robi obsługa systemu we własnym czacie: instytucje, kto w nich decyduje, zaproszenia, co utknęło, szkoły.

button-operator = Obsługa systemu
command-operator = Zadania obsługi systemu
operator-menu = Prawie wszystko to można zrobić też w wierszu poleceń serwera. Listy szkół wczytuje się tylko tam.
operator-ended = Nie należysz już do obsługi systemu, więc wiadomości dla niej nie będą tu już przychodzić. Wszystko inne w tym czacie zostaje bez zmian.
refusal-no-operator = Nie należysz (lub już nie należysz) do obsługi systemu, więc nic się nie zmieniło. Może Cię zaprosić ktoś inny z obsługi.

# Instytucje.
button-authorities = Instytucje
button-authority = Instytucja
button-set-up = Dodaj
button-set-up-authority = Dodaj instytucję
button-set-up-again = Dodaj ponownie
# $country to kraj.
button-set-up-in = Dodaj: { $country }
authorities-title = Instytucje
    .empty = Nie ma żadnej instytucji, więc nikt nie potwierdza rejestracji ani nie zatwierdza projektów. Dodaj pierwszą.
# $authority to „Krajowe Biuro Wsparcia (Hiszpania)”.
authority-line = { $authority }: { $count ->
    [one] decyduje jedna osoba
    [few] decydują { $count } osoby
    [many] decyduje { $count } osób
   *[other] decyduje { $count } osób
}
    .nobody = ⚠️ { $authority }: nikt nie decyduje
set-up-heading = Dodawanie instytucji
field-authority-country = Kraj
    .ask = W którym kraju?
    .example = Wybierz go z listy albo wpisz jego nazwę.
field-authority-seat = Instytucja
    .ask = Która instytucja? Biuro krajowe decyduje dla całego kraju, a urząd regionalny dodatkowo dla swojego regionu.
    .example = Wybierz ją z listy albo wpisz nazwę regionu.
    .empty = Wszystkie instytucje tego kraju są już w użyciu. Wróć, aby wybrać inny kraj.
note-set-up = Zapytam ją o wszystko, co już tam czeka. Potem zaproś kogoś, kto będzie w niej decydować.
toast-set-up = Dodano.
    .already = Jest już dodana.
desk-out-of-use = 🗂 Wycofana z użycia: nie ma głosu i nikt w niej nie decyduje. Jej dotychczasowe decyzje zostają.
desk-nobody = ⚠️ Nikt w niej jeszcze nie decyduje. Zaproś kogoś: osoba, która otworzy link, będzie decydować.
# $name to osoba.
desk-approver = { $name } decyduje, od { $since }
    .away = ⚠️ { $name } decyduje, od { $since }; nie mogę do tej osoby napisać
desk-deputy = { $name } pełni zastępstwo, od { $since }
    .away = ⚠️ { $name } pełni zastępstwo, od { $since }; nie mogę do tej osoby napisać
# $waits to lista, na przykład „2 projekty i jedna rejestracja”.
desk-waits = Czeka tam: { $waits }
desk-open = { $count ->
    [one] Jedno zaproszenie nie jest jeszcze otwarte.
    [few] { $count } zaproszenia nie są jeszcze otwarte.
    [many] { $count } zaproszeń nie jest jeszcze otwartych.
   *[other] { $count } zaproszeń nie jest jeszcze otwartych.
}
waits-projects = { $count ->
    [one] jeden projekt
    [few] { $count } projekty
    [many] { $count } projektów
   *[other] { $count } projektu
}
waits-teachers = { $count ->
    [one] jedna rejestracja
    [few] { $count } rejestracje
    [many] { $count } rejestracji
   *[other] { $count } rejestracji
}
waits-questions = { $count ->
    [one] jedno pytanie
    [few] { $count } pytania
    [many] { $count } pytań
   *[other] { $count } pytania
}
button-take-out-of-use = Wycofaj z użycia
confirm-take-out-of-use = Wycofać z użycia: { $authority }? Ta instytucja nie będzie już mieć głosu. { $projects ->
    [0] Żaden projekt na nią nie czeka.
    [one] Jeden projekt, który na nią czeka, pójdzie dalej bez niej.
    [few] { $projects } projekty, które na nią czekają, pójdą dalej bez niej.
    [many] { $projects } projektów, które na nią czekają, pójdzie dalej bez niej.
   *[other] { $projects } projektów, które na nią czekają, pójdzie dalej bez niej.
} Jej dotychczasowe decyzje zostają i można ją dodać ponownie.
toast-out-of-use = Wycofano z użycia.
refusal-own-project-waits = Na tę instytucję czeka projekt, w którym bierzesz udział, więc nie możesz jej wycofać z użycia. Może to zrobić ktoś inny z obsługi albo polecenie na serwerze.

# Kto decyduje.
button-end-appointment = Zakończ funkcję
official-ends = Gdy zakończysz tę funkcję, wszystkie decyzje tej osoby zostają, a to, co czeka, przechodzi na pozostałych. Kończą się też przekazania decyzji: te od niej i te do niej.
confirm-end-appointment = Zakończyć funkcję: { $name }? Od tej chwili ta osoba nie decyduje już jako: { $authority }
toast-appointment-ended = Funkcja zakończona.

# Zaproszenia.
button-invitations = Zaproszenia
button-invite-approver = Zaproś do decyzji
button-invite-deputy = Zaproś na zastępstwo
button-invite-room = Link dla grupy
button-end-invitation = Wyłącz ten link
invitations-title = Zaproszenia
    .empty = Żadne zaproszenie nie czeka na otwarcie.
    .how = Osoby, które decydują, osoby zastępujące i grupy zapraszasz przy ich instytucji, a obsługę systemu na jej liście. Osoby, które uczą, nie potrzebują od Ciebie linku: piszą do mnie i się rejestrują.
role-operator = Osoba z obsługi systemu
# $authority to „Krajowe Biuro Wsparcia (Hiszpania)”.
role-approver = Decyzje: { $authority }
role-deputy = Zastępstwo: { $authority }
role-room = Grupa: { $authority }
role-link-line = { $role }, do { $until }
role-link-operator = Wyślij ten link jednej osobie. Pierwszy czat, w którym zostanie otwarty, będzie od tej chwili czatem obsługi systemu.
role-link-approver = Wyślij ten link jednej osobie. Pierwsza osoba, która go otworzy, będzie od tej chwili decydować w tej instytucji.
role-link-deputy = Wyślij ten link jednej osobie. Pierwsza osoba, która go otworzy, będzie od tej chwili pełnić zastępstwo w tej instytucji.
role-link-room = Otwórz ten link w grupie instytucji. Wiadomości dla instytucji będą się pojawiać także tam, a czytać je będzie cała grupa.
role-link-kept = Ten link pokazano tylko w wierszu poleceń; nie mogę pokazać go ponownie. Jeśli zginął, wyłącz go i utwórz inny.
role-link-until = Działa raz, do { $until }.
role-link-lasting = Działa raz.
role-link-used = ✅ Otwarty { $at }: { $name }.
    .once = ✅ Otwarty { $at }.
role-link-revoked = 🗂 Wyłączony { $at }.
role-link-over = 🗂 Wygasł { $until }.
confirm-end-invitation = Wyłączyć link „{ $role }”? Nie będzie można go już otworzyć.
toast-link-comes = Link przychodzi w osobnej wiadomości.
toast-invitation-ended = Link jest wyłączony.
refusal-set-up-first = Ta instytucja jest wycofana z użycia. Najpierw dodaj ją ponownie, potem kogoś zaproś.
refusal-invitation-used = Ten link jest już użyty. Zamiast tego zakończ funkcję tej osoby albo jej dostęp.

# Obsługa systemu.
button-operators = Kto obsługuje
button-invite-operator = Zaproś do obsługi
button-end-operator = Zakończ dostęp
button-end-own = Zakończ mój dostęp
operators-title = Obsługa systemu
    .what = Te osoby czytają o tym, co wymaga uwagi, i mogą zrobić wszystko, co jest tutaj. Dobrze, gdy są co najmniej dwie.
    .left = { $count ->
        [one] Dane jednej osoby z obsługi systemu są usunięte, na jej prośbę. W obsłudze nie ma już nikogo innego. Zaproś drugą osobę.
        [few] Dane jednej osoby z obsługi systemu są usunięte, na jej prośbę. W obsłudze są teraz { $count } osoby.
        [many] Dane jednej osoby z obsługi systemu są usunięte, na jej prośbę. W obsłudze jest teraz { $count } osób.
       *[other] Dane jednej osoby z obsługi systemu są usunięte, na jej prośbę. W obsłudze jest teraz { $count } osoby.
    }
operator-line = { $name }, od { $since }
    .own = { $name } (Ty), od { $since }
confirm-end-operator = Zakończyć dostęp obsługi: { $name }? Ta osoba dostanie wiadomość, a wszystko inne w jej czacie zostaje bez zmian.
    .links = Zakończyć dostęp obsługi: { $name }? Ta osoba dostanie wiadomość, a wszystko inne w jej czacie zostaje bez zmian. { $count ->
        [one] Wyłączony zostanie też jeden jej nieotwarty link.
        [few] Wyłączone zostaną też { $count } jej nieotwarte linki.
        [many] Wyłączonych zostanie też { $count } jej nieotwartych linków.
       *[other] Wyłączone zostanie też { $count } jej nieotwartego linku.
    }
confirm-end-own = Zakończyć własny dostęp obsługi? Ktoś inny z obsługi może Cię znów zaprosić.
    .links = Zakończyć własny dostęp obsługi? Ktoś inny z obsługi może Cię znów zaprosić. { $count ->
        [one] Wyłączony zostanie też jeden Twój nieotwarty link.
        [few] Wyłączone zostaną też { $count } Twoje nieotwarte linki.
        [many] Wyłączonych zostanie też { $count } Twoich nieotwartych linków.
       *[other] Wyłączone zostanie też { $count } Twojego nieotwartego linku.
    }
toast-operator-ended = Dostęp zakończony.
# $name to osoba; $maker to osoba, która utworzyła link.
operator-joined = { $name } należy teraz do obsługi systemu dzięki linkowi od tej osoby: { $maker }. Jeśli tak nie ma być, zakończ ten dostęp.
    .own = { $name } należy teraz do obsługi systemu dzięki Twojemu linkowi.
    .shell = { $name } należy teraz do obsługi systemu dzięki linkowi z wiersza poleceń serwera. Jeśli tak nie ma być, zakończ ten dostęp.
refusal-last-operator = Nie ma nikogo innego w obsłudze, więc nie możesz zakończyć dostępu. Najpierw zaproś drugą osobę.

# Co utknęło.
button-stuck = Co utknęło
stuck-title = Co utknęło
    .empty = Nic nie utknęło: wszędzie, gdzie coś czeka, ktoś może zdecydować, i nic nie czeka dłużej niż dwa tygodnie.
# $waits to lista, na przykład „2 projekty i jedna rejestracja”; $authority to „Krajowe Biuro Wsparcia (Hiszpania)”.
stuck-nobody = ⚠️ { $authority }: { $waits }, od { $since }. Nikt tam nie decyduje.
stuck-long = ⏳ { $authority }: { $waits }, od { $since }
stuck-no-service = ⚠️ { $country }: { $waits }, od { $since }. Nie ma tam biura krajowego.
stuck-project = ⚠️ „{ $title }”, od { $since }. Nie ma instytucji, która mogłaby zdecydować.
machine-works = Sam program nie ma zaległości.
machine-title = Sam program:
machine-refused = { $count ->
    [one] jedna wiadomość, której platforma nie przyjmuje, od { $since }
    [few] { $count } wiadomości, których platforma nie przyjmuje, od { $since }
    [many] { $count } wiadomości, których platforma nie przyjmuje, od { $since }
   *[other] { $count } wiadomości, których platforma nie przyjmuje, od { $since }
}
machine-late = { $count ->
    [one] jedna wiadomość, która powinna już być wysłana, od { $since }
    [few] { $count } wiadomości, które powinny już być wysłane, od { $since }
    [many] { $count } wiadomości, które powinny już być wysłane, od { $since }
   *[other] { $count } wiadomości, które powinny już być wysłane, od { $since }
}
machine-jobs = { $count ->
    [one] jedno zadanie, które powinno już ruszyć dalej, od { $since }
    [few] { $count } zadania, które powinny już ruszyć dalej, od { $since }
    [many] { $count } zadań, które powinny już ruszyć dalej, od { $since }
   *[other] { $count } zadania, które powinny już ruszyć dalej, od { $since }
}
machine-timers = { $count ->
    [one] jeden zaplanowany krok z opóźnieniem, od { $since }
    [few] { $count } zaplanowane kroki z opóźnieniem, od { $since }
    [many] { $count } zaplanowanych kroków z opóźnieniem, od { $since }
   *[other] { $count } zaplanowanego kroku z opóźnieniem, od { $since }
}
machine-how = Na serwerze to polecenie mówi, co zrobić:
machine-letters = { $count ->
    [one] jedna wiadomość, której nie dało się przetworzyć, od { $since }
    [few] { $count } wiadomości, których nie dało się przetworzyć, od { $since }
    [many] { $count } wiadomości, których nie dało się przetworzyć, od { $since }
   *[other] { $count } wiadomości, których nie dało się przetworzyć, od { $since }
}

# Liczby.
button-figures = Liczby
figures-title = Liczby
    .how = Aktywna jest rejestracja osoby, która była tu w ostatnich 30 dniach. Czas oczekiwania dotyczy ostatnich 90 dni.
# $projects to lista, na przykład „aktywny: 12 i zamknięty: 3”.
figures-projects = Projekty – { $projects }
figures-none = jeszcze żadnych
figures-state = { $state }: { $count }
figures-country = { $service }: { $teachers ->
    [one] jedna rejestracja
    [few] { $teachers } rejestracje
    [many] { $teachers } rejestracji
   *[other] { $teachers } rejestracji
}, aktywne: { $active }. Projekty – { $projects }. { $waits }
figures-hours = { $hours ->
    [0] Decyzja zapada w niecałą godzinę.
    [one] Decyzja zapada w około godzinę.
    [few] Decyzja zapada w około { $hours } godziny.
    [many] Decyzja zapada w około { $hours } godzin.
   *[other] Decyzja zapada w około { $hours } godziny.
}
figures-days = { $days ->
    [one] Decyzja zapada w około jeden dzień.
    [few] Decyzja zapada w około { $days } dni.
    [many] Decyzja zapada w około { $days } dni.
   *[other] Decyzja zapada w około { $days } dnia.
}
figures-undecided = Brak decyzji w ostatnich 90 dniach.

# Kto jest zawieszony.
suspended-all = Zawieszone osoby i szkoły
    .empty = Nie ma zawieszeń.
    .how = Zawieszają i znoszą zawieszenie biura krajowe, każde we własnym kraju. Czytają też powód.
suspended-all-line = ⛔ { $name }: od { $since } – { $service }

# Szkoły.
button-new-schools = Nowe szkoły
button-find-school = Znajdź szkołę
button-find-twin = To inna szkoła
button-merge-schools = Połącz
button-close-school = Zamknij szkołę
schools-title = Nowe szkoły
    .empty = Żadna szkoła nie czeka na przyjęcie przez biuro krajowe.
    .how = Te szkoły wpisano przy rejestracji; biuro krajowe przyjmuje każdą razem z pierwszą potwierdzoną osobą. Jeśli któraś jest już na liście pod inną nazwą, połącz obie.
    .more = To nie wszystkie. Wpisz więcej liter nazwy albo miejscowość.
school-line = { $school }, od { $since }
school-code = Kod urzędowy: { $code }
school-teachers = { $count ->
    [0] Nie ma tu żadnej rejestracji.
    [one] Jest tu jedna rejestracja.
    [few] Są tu { $count } rejestracje.
    [many] Jest tu { $count } rejestracji.
   *[other] Jest tu { $count } rejestracji.
}
school-taken = Mogą ją wybrać wszyscy.
school-unchecked = 🆕 Dopóki nie przyjmie jej biuro krajowe, może ją wybrać tylko osoba, która ją wpisała.
school-closed = 🗂 Zamknięta: nikt nie może jej wybrać.
school-merged = 🗂 Połączono ją z inną szkołą: { $school }
school-suspended = ⛔ Zawieszona.
school-alike = To może być jedna z tych szkół. Wybierz ją, aby połączyć obie:
# $school to „Nazwa, Miejscowość”.
school-twin = Którą szkołą jest naprawdę „{ $school }”?
field-find-school = Szkoła
    .ask = Która szkoła? Wpisz część nazwy albo miejscowość.
    .example = Na przykład: Nube Valverde
confirm-merge-schools = Połączyć szkołę „{ $from }” ze szkołą „{ $into }”? Rejestracje, uczniowie i projekty przejdą do tej drugiej, a szkoły „{ $from }” nie będzie można już wybrać. Tego nie można cofnąć.
confirm-close-school = Zamknąć szkołę „{ $school }”? Nie będzie można jej już wybrać, ale osoby, które mają ją w profilu, zachowają ją.
toast-merged = Szkoły są połączone.
toast-school-closed = Szkoła jest zamknięta.
refusal-schools-one = To już jest ta sama szkoła. Wybierz dwie różne.
refusal-schools-countries = Szkół z dwóch krajów nie można połączyć. Kto w nich uczy, wybiera właściwą w swoim profilu.
refusal-schools-suspended = Jedna z tych szkół jest zawieszona, a druga nie. Poproś biuro krajowe, aby najpierw zniosło zawieszenie albo zawiesiło też drugą.
refusal-school-stays = Szkoły, która ma zostać, nikt nie może wybrać: { $school }. Wybierz taką, którą mogą wybrać wszyscy.
