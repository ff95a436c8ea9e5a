### O czym i kiedy kto się dowiaduje.

button-told = Kiedy do mnie piszesz?
button-told-all = O czym piszesz?
told-title = O czym i kiedy Ci piszę
    .always = To, co czeka na Twoją odpowiedź, jest odpowiedzią dla Ciebie albo Ciebie dotyczy, przychodzi zawsze od razu: propozycje, zatwierdzenia, zwroty do poprawy, zaproszenia, hasła. O reszcie decydujesz Ty. To, czego nie wysyłam, czeka pod przyciskiem „Do odpowiedzi”.
    .student = Hasła i linki przychodzą zawsze od razu. O aktualnościach z każdego TwinSpace decydujesz Ty: naciśnij jego nazwę.
    .authority = To, co dotyczy Ciebie, przychodzi zawsze od razu, tak samo przypomnienie, że ktoś czeka na Twoją decyzję. Ty wybierasz, czy w nocy ma być cisza.
    .digest = Gdy czeka więcej decyzji niż { $count }, rano o { $hour } wysyłam jedną wiadomość o wszystkich zamiast osobnej o każdej.
told-usual = Nowości z Twoich projektów: { $when }
told-line-usual = „{ $title }”: jak wszędzie
told-line-one = „{ $title }”: { $when }
told-line-both = „{ $title }”: projekt – { $project }, aktualności – { $space }
wish-at-once = od razu
wish-daily = codziennie o 17:00
wish-never = wcale

told-of-title = „{ $title }”: o czym i kiedy Ci piszę
    .always = To, co czeka na Twoją odpowiedź, przychodzi zawsze od razu.
told-of-project = Co dzieje się z projektem, na przykład zmiany i nowe osoby: { $when }
told-of-space = Aktualności w TwinSpace: { $when }
told-as-everywhere = jak wszędzie ({ $when })
button-told-project = Projekt: { $when }
button-told-space = Aktualności: { $when }
button-as-everywhere = Jak wszędzie

# Cisza nocna.
button-night = Cisza nocna
night-title = Cisza nocna
    .what = To, co dzieje się w nocy, przychodzi rano; do tego czasu czeka pod przyciskiem „Do odpowiedzi”. To, co wymaga Twojej odpowiedzi, nadal przychodzi od razu.
    .student = Aktualności napisane w nocy przychodzą rano. Hasła i linki nadal przychodzą od razu.
    .authority = Sprawy do decyzji są od razu pod przyciskiem „Do decyzji”; piszę o nich rano, chyba że ktoś Ci o nich przypomni.
night-line = Od { $from } do { $to } nie wysyłam niczego, co może poczekać.
night-line-off = Piszę do Ciebie także w nocy.
night-clock = Godzina u Ciebie: { $time } ({ $place }).
night-clock-unknown = Nie wiem, która jest u Ciebie godzina. Przyjmuję, że jest { $time }.
night-question = Czy w nocy ma być cisza? Od { $from } do { $to } (czas: { $place }) nie będę wysyłać niczego, co może poczekać. Przyjdzie rano.
button-night-on = Cisza od { $from } do { $to }
button-night-off = Pisz też w nocy
button-night-never = Pisz o każdej porze
button-night-from = Od { $from }
button-night-to = Do { $to }
button-clock = Inna strefa czasowa
clocks-title = W jakiej jesteś strefie czasowej?
clock-canaries = Wyspy Kanaryjskie
clock-azores = Azory
clock-madeira = Madera
clock-unknown = Greenwich

# Co nie poszło od razu.
untold-title = Niewysłane do Ciebie
    .day = Co się wydarzyło { $day }
    .empty = Nic tu już nie ma.
untold-space = Aktualności „{ $title }” ({ $count }): { $headlines }
untold-headline = „{ $headline }”
    .picture = 🖼 „{ $headline }”
untold-project = Projekt „{ $title }”: { $count ->
        [one] jedna zmiana
        [few] { $count } zmiany
        [many] { $count } zmian
       *[other] { $count } zmian
    }
button-untold-space = Aktualności: { $title }
button-untold-project = Projekt: { $title }
button-untold-seen = Zdejmij z listy
task-untold = { $count ->
        [one] Jedna niewysłana nowość
        [few] { $count } niewysłane nowości
        [many] { $count } niewysłanych nowości
       *[other] { $count } niewysłanych nowości
    }
