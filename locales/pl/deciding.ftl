### Kto decyduje w instytucji i kto zastępuje: przypomnienia o tym, co czeka, zastępstwa i przekazywanie decyzji.

# Dni, jak się je wpisuje: nazwy między przecinkami, formy jednej nazwy oddzielone spacjami, wyrazy jednej formy połączone znakiem _.
# Czyta się je tylko dla tego języka: w innym wyraz może znaczyć coś innego.
day-words = dziś dzisiaj, jutro
    .day-after = pojutrze
    .in-a-week = za_tydzień
    .months = styczeń stycznia styczniu sty, luty lutego lutym lut, marzec marca marcu mar, kwiecień kwietnia kwietniu kwi, maj maja maju, czerwiec czerwca czerwcu cze, lipiec lipca lipcu lip, sierpień sierpnia sierpniu sie, wrzesień września wrześniu wrz, październik października październiku paź, listopad listopada listopadzie lis, grudzień grudnia grudniu gru
    .weekdays = poniedziałek poniedziałku poniedziałkiem pon pn, wtorek wtorku wt, środa środę środy śr, czwartek czwartku czw, piątek piątku pt, sobota sobotę soboty sob, niedziela niedzielę niedzieli niedz nd
    .units = dzień dni dnia, tydzień tygodnie tygodni tygodniu
    .numbers = jeden jedną, dwa dwóch, trzy trzech, cztery czterech, pięć pięciu, sześć sześciu, siedem siedmiu, osiem ośmiu, dziewięć dziewięciu, dziesięć dziesięciu
    .times = rano przed_południem, po_południu wieczorem, o godz godzina godzinie godziny
button-today = Dziś
button-tomorrow = Jutro ({ $day })
button-next-monday = Poniedziałek ({ $day })
button-one-week = Tydzień ({ $day })
button-two-weeks = Dwa tygodnie ({ $day })
button-friday = Piątek ({ $day })
problem-day = Nie widzę tu żadnej daty. Wpisz na przykład „jutro”, „poniedziałek” albo „21 grudnia” lub naciśnij przycisk.
    .early = Ten dzień jest za wczesny. Najwcześniejszy możliwy: { $day }.
    .late = Ten dzień jest za późny. Najpóźniejszy możliwy: { $day }.

# Kto decyduje.
button-cover = Kto decyduje
cover-title = Kto decyduje
    .what = Nie będzie Cię przez jakiś czas? Przekaż na wybrane dni swoje decyzje komuś z zespołu albo osobie zastępującej.
cover-office = { $authority }
cover-approvers = Decydują: { $names }
cover-deputies = Zastępują: { $names }
cover-runs = ▶️ { $giver } → { $taker }: przekazane decyzje, od { $first } do { $last }
cover-planned = 🗓️ { $giver } → { $taker }: decyzje do przekazania, od { $first } do { $last }
button-delegation = { $giver } → { $taker }
home-covers = Decydujesz też za: { $names }
home-deputy-for = Pełnisz zastępstwo: { $authorities }
refusal-already-deputy = Pełnisz już zastępstwo w tej instytucji. To, co na Ciebie czeka, jest pod przyciskiem „Do decyzji”.

# Przekazywanie decyzji.
button-hand-over = Przekaż
button-hand-over-for = Przekaż: { $place }
delegation-heading = Przekazanie decyzji – { $authority }
field-taker = Kto zamiast Ciebie
    .ask = Kto będzie decydować zamiast Ciebie?
    .example = Wybierz kogoś z listy albo wpisz część imienia lub nazwiska.
    .empty = Nie ma komu przekazać decyzji.
field-from = Od
    .ask = Od którego dnia?
    .example = Na przykład: jutro, poniedziałek, 21 grudnia
field-until = Do
    .ask = Do którego dnia? Ten dzień też się liczy.
    .example = Na przykład: 8 stycznia, za dwa tygodnie
note-delegation = W tym czasie będę pytać tę osobę zamiast Ciebie. Nadal możesz decydować i w każdej chwili zakończyć to wcześniej. Nikt nie decyduje za Ciebie o projekcie, w którym bierzesz udział.
delegation-deputy = { $name } (zastępstwo)
delegation-mine = Twoje decyzje przejmuje { $taker }, od { $first } do { $last }.
delegation-to-me = { $giver } przekazuje Ci decyzje, od { $first } do { $last }.
delegation-between = { $giver } przekazuje decyzje, a przejmuje je { $taker }, od { $first } do { $last }.
delegation-taker = Napiszę tutaj, gdy coś przyjdzie. Przy Twoich decyzjach będzie widać, za kogo decydujesz: { $giver }. Nie decydujesz o projektach, w których jedno z Was bierze udział.
delegation-planned = 🗓️ To się jeszcze nie zaczęło.
delegation-runs = ▶️ To trwa teraz.
delegation-ended = Jedna z dwóch osób zakończyła to wcześniej: { $at }.
delegation-lost = Zakończone { $at }, bo jedna z dwóch osób nie ma już tej roli.
delegation-over = To już się skończyło.
button-end-delegation = Zakończ teraz
button-call-off = Odwołaj
confirm-end-delegation = Zakończyć to teraz? Sprawy znów będzie dostawać { $giver }, a { $taker } się o tym dowie.
confirm-call-off = Odwołać to? Nadal będzie decydować { $giver }, a { $taker } się o tym dowie.
toast-handed-over = Przekazano.
refusal-nobody-to-take = Nie ma komu przekazać decyzji. Poproś obsługę systemu o zaproszenie kogoś do zespołu albo na zastępstwo.
refusal-to-oneself = Nie możesz przekazać decyzji sobie. Wybierz kogoś innego.
refusal-no-taker = Ta osoba nie ma tu już roli albo nie mogę do niej napisać. Wybierz kogoś innego.
refusal-overlaps = Twoje decyzje przejmuje już { $name }, od { $first } do { $last }. Najpierw to zakończ albo wybierz inne dni.
refusal-relied-on = { $name } przekazuje Ci decyzje, od { $first } do { $last }. Najpierw to zakończ albo wybierz inne dni.
refusal-taker-away = { $name } też przekazuje decyzje, od { $first } do { $last }. Wybierz kogoś innego albo inne dni.

# Decyzje za kogoś z zespołu albo w zastępstwie.
approval-for = Decydujesz za: { $name }.
approval-deputy = Decydujesz w zastępstwie, bo sprawa czeka już długo.
decided-for = { $by } (za: { $whom })
refusal-givers-project = Osoba, która przekazała Ci decyzje, bierze udział w tym projekcie, więc musi zdecydować ktoś inny.
refusal-deputy-not-asked = Pełnisz tu zastępstwo. Możesz decydować, gdy ktoś przekaże Ci decyzje albo gdy zapytam Cię w sprawie, która czeka długo.

# Przypomnienia, które wysyłam z własnej inicjatywy.
nudged-title = 🔔 Nadal czeka: { $title }
nudged-reminded = 🔔 { $authority }: { $count ->
    [one] przypomnienie wysłane { $at }
    [few] { $count } przypomnienia, ostatnie { $at }
    [many] { $count } przypomnień, ostatnie { $at }
   *[other] { $count } przypomnienia, ostatnie { $at }
}
nudged-deputies = 🔔 { $authority }: pytanie także do osób zastępujących, { $at }
nudged-operator = 🔔 { $authority }: obsługa systemu wie od { $at }, że to nadal czeka
due-title = { $count ->
    [one] 🔔 Jedna sprawa nadal czeka na Twoją decyzję
    [few] 🔔 { $count } sprawy nadal czekają na Twoją decyzję
    [many] 🔔 { $count } spraw nadal czeka na Twoją decyzję
   *[other] 🔔 { $count } spraw nadal czeka na Twoją decyzję
}
    .empty = Nic z tego już nie czeka.
operator-overdue = Były przypomnienia i pytanie do osób zastępujących: { $authority }. { $projects ->
    [one] Jeden projekt nadal czeka tam na decyzję
    [few] { $projects } projekty nadal czekają tam na decyzję
    [many] { $projects } projektów nadal czeka tam na decyzję
   *[other] { $projects } projektów nadal czeka tam na decyzję
}, od { $since }.
operator-overdue-teachers = Były przypomnienia: { $authority }. { $teachers ->
    [one] Jedna rejestracja nadal czeka tam na potwierdzenie
    [few] { $teachers } rejestracje nadal czekają tam na potwierdzenie
    [many] { $teachers } rejestracji nadal czeka tam na potwierdzenie
   *[other] { $teachers } rejestracji nadal czeka tam na potwierdzenie
}, od { $since }.
operator-overdue-how = Otwórz instytucję poniżej, aby zobaczyć, kto decyduje, i kogoś zaprosić. Albo użyj tych poleceń:
