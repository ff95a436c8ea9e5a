### Kto bierze udział w projekcie i co komu wolno.

# Profile na Pulpicie i role w TwinSpace: nazwy czynności i grup, żeby nie wskazywały płci.
desktop-administrator = Administracja
desktop-manager = Zarządzanie
desktop-member = Udział
role-teacher-administrator = Kadra – administracja
role-teacher-manager = Kadra – zarządzanie
role-teacher-member = Kadra – udział
role-student-manager = Klasa – redakcja
role-student-member = Klasa – udział
role-guest = Gość
role-none = poza TwinSpace

# Co komu wolno: pozycje jednego wiersza, po „możesz” albo „można”.
right-see = oglądać projekt
right-change = zmieniać jego dane
right-add-partners = dodawać osoby
right-change-desktop = zmieniać profile na Pulpicie
right-remove-partner = usuwać dodane osoby
right-close = zamknąć go albo zacząć od nowa
right-change-roles = zmieniać role
right-remove-from-space = usuwać osoby
right-invite = zapraszać klasę i gości
right-publish = publikować aktualności i pliki
right-remove-published = usuwać to, co publikują inni
right-read = czytać wszystko, co tam jest
right-see-students = widzieć imiona i nazwiska uczniów
right-archive = pobrać archiwum całości
right-bring-over = przenieść zawartość dawnego TwinSpace
profile-may = Z tym profilem możesz { $rights }.

# Co się zmieniło u danej osoby: wiersze historii i powiadomienia.
member-joined = { $name } bierze teraz udział
member-left = { $name } już nie bierze udziału
member-removed = { $name } już nie bierze udziału (usunięcie z projektu: { $by })
member-desktop = { $name } ma teraz w projekcie profil „{ $profile }” (zmiana: { $by })
member-role = { $name } ma teraz w TwinSpace rolę „{ $role }” (zmiana: { $by })
member-no-role = { $name } nie ma już roli w TwinSpace (zmiana: { $by })
member-you-joined = Bierzesz teraz udział; dodaje Cię { $by }.
member-you-left = Nie bierzesz już udziału.
member-you-removed = { $by } usuwa Cię z projektu. Nie możesz go już tutaj czytać. Jeśli to pomyłka, skontaktuj się z tą osobą: { $by }.
member-you-desktop = { $by } nadaje Ci w projekcie profil „{ $profile }”.
member-you-role = { $by } nadaje Ci w TwinSpace rolę „{ $role }”.
member-you-no-role = { $by } usuwa Cię z TwinSpace. Nadal bierzesz udział w projekcie.

members-title = Kto bierze udział w projekcie „{ $title }”
    .empty = Nikt jeszcze nie bierze udziału.
    .count = { $count ->
        [one] Kadra: jedna osoba
        [few] Kadra: { $count } osoby
        [many] Kadra: { $count } osób
       *[other] Kadra: { $count } osób
    }
    .over = Ten projekt jest zakończony, więc niczego tu nie można zmienić.
member-profiles = { $desktop }, { $role }
member-line = { $name } ({ $profiles })
member-founder = ⭐ { $line }
member-invited = ⏳ { $name } ma zaproszenie, ważne do { $until }
member-link = 🔗 Link dla jednej osoby, aktywny do { $until }
member-is-founder = ⭐ Osoba założycielska. Zostaje w projekcie i zawsze może zmieniać profile na Pulpicie.
member-since = Bierze udział od { $since }.
member-may = Z tymi uprawnieniami można { $rights }.
right-none = tylko być na liście

field-desktop = Na Pulpicie
field-role = W TwinSpace

button-members = Osoby
button-change-profile = Zmień profil
button-invited = Zaproszenie: { $name }
button-add-partners = Dodaj osoby
button-link-partner = Zaproś linkiem
button-desktop = Zmień profil na Pulpicie
button-role = Zmień rolę w TwinSpace
button-remove-member = Usuń z projektu
button-remove-from-space = Usuń z TwinSpace
button-leave = Opuść projekt
button-take-back = Cofnij zaproszenie

desktop-title = Profil na Pulpicie: { $name }
role-title = Rola w TwinSpace: { $name }
profile-now = { $profile } (teraz)

# Formularz, w którym wybiera się osoby.
field-partners = Osoby
    .ask = Kogo chcesz zaprosić? Wybierz jeden kontakt lub kilka.
    .example = Kogoś brakuje? „Zapisz i zamknij”, potem „Osoby”: zaproś linkiem, a traficie też do kontaktów.
    .empty = Wszystkie Twoje kontakty już biorą udział albo mają zaproszenie. Naciśnij „Zapisz i zamknij”, potem „Osoby” i zaproś kogoś linkiem.
field-invitation = Wiadomość
    .ask = Chcesz coś napisać do tych osób? Jeśli nie, naciśnij „Pomiń”.
    .example = Na przykład: Chodźcie oglądać z nami chmury! Zaczynamy w październiku.
note-partners-asked = Gdy naciśniesz „Wyślij”, każda z tych osób dostanie zaproszenie. Na odpowiedź ma 30 dni.

# Zaproszenie do udziału.
invitation-asks = { $by } zaprasza Cię do udziału w tym projekcie. Możesz odpowiedzieć do { $until }.
invitation-register = Aby przyjąć, najpierw się zarejestruj. Zaproszenie poczeka.
invitation-waits =
    Przyjmiesz je, gdy tylko Twoja rejestracja będzie potwierdzona.
    { $standing }
invitation-title = Zaproszenie: { $name }
invitation-open = ⏳ { $name } ma zaproszenie od { $since } (zaprasza { $by }). Odpowiedź może przyjść do { $until }.
invitation-accepted = ✅ { $name } bierze udział.
invitation-you-accepted = ✅ Bierzesz teraz udział w tym projekcie.
invitation-you-accepted-next = Następny krok: otwórz TwinSpace, w którym pracują klasy, i zobacz, kto bierze udział.
invitation-declined = ❌ { $name } nie przyjmuje zaproszenia.
invitation-you-declined = ❌ Nie przyjmujesz zaproszenia.
invitation-taken-back = 🗂 Zaproszenie zostało cofnięte.
invitation-ended = 🗂 Zaproszenie wygasło.
task-invitation = { $name } zaprasza Cię do projektu
partner-link-hello = Dzień dobry! Nazywam się { $name } i zapraszam do udziału w naszym projekcie szkolnym „{ $title }”.
    .from = Dzień dobry! Nazywam się { $name }, moja szkoła to { $school }. Zapraszam do udziału w naszym projekcie szkolnym „{ $title }”.
partner-link-opens = Proszę otworzyć ten link, a { $twinbot } pokaże zaproszenie
partner-link-how = Przekaż wiadomość poniżej jednej osobie, która uczy. Pierwsza osoba, która otworzy link, trafi do Twoich kontaktów i dostanie zaproszenie. Link działa raz.
new-partner-title = Nowa osoba z Waszego kraju
new-partner = { $name } bierze teraz udział w projekcie „{ $title }”. Nie trzeba o niczym decydować.

confirm-take-back = Cofnąć zaproszenie: { $name }? Nie będzie można go już przyjąć.
confirm-desktop = Zmienić swój profil w projekcie „{ $title }” na „{ $profile }”? Na Pulpicie możesz potem { $rights } i nic więcej.
confirm-role = Zmienić swoją rolę w TwinSpace projektu „{ $title }” na „{ $role }”? Możesz tam potem { $rights } i nic więcej.
confirm-remove-from-space = Usunąć z TwinSpace projektu „{ $title }”: { $name }? Ta osoba zostaje w projekcie i może znów dostać rolę.
confirm-remove = Usunąć z projektu „{ $title }”: { $name }? Ta osoba dostanie wiadomość i nie będzie już widzieć projektu. Można ją zaprosić ponownie.
confirm-leave = Opuścić „{ $title }”? Nie zobaczysz już tego projektu, chyba że ktoś Cię znów zaprosi.

which-title = W którym projekcie?
    .empty = Nie masz aktywnego projektu, w którym możesz to zrobić.
