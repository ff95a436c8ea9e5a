### Co czeka na osoby, które decydują: filtrowane, po kolei i w porannej wiadomości.

# To, co jest pokazywane, stoi po dwukropku, między przecinkami: kraj partnera: Polska, czeka co najmniej 7 dni.
queue-title = Do decyzji
    .empty = Teraz nic nie czeka na Twoją decyzję. Napiszę tutaj, gdy coś przyjdzie.
    .how = Każda sprawa przychodzi tu jako wiadomość: czytasz ją i decydujesz jednym naciśnięciem.
    .nobody = Decydują tylko biura krajowe i urzędy. Twoje sprawy są pod przyciskiem „Do odpowiedzi”.
    .nothing = Nic z tego, co czeka, nie pasuje do filtra.
    .only = Pokazane teraz: { $filters }
button-next-to-decide = Następna decyzja ▶️
button-go-through = ▶️ Po kolei
toast-no-next = Nic więcej tu nie czeka.

filters-title = Filtrowanie i szukanie
    .what = Wybierz, co mam pokazywać w „Do decyzji” i po których sprawach chcesz przechodzić. Możesz połączyć kilka warunków. Po dwunastu godzinach znów pokazuję wszystko.
    .all = Pokazane teraz: wszystko
filter-country = kraj partnera: { $country }
filter-older = czeka co najmniej { $days } dni
filter-newer =
    { $days ->
        [one] przyszło w ciągu ostatniej doby
        [few] przyszło w ciągu ostatnich { $days } dni
        [many] przyszło w ciągu ostatnich { $days } dni
       *[other] przyszło w ciągu ostatnich { $days } dni
    }
filter-words = „{ $words }”
button-filters = Filtruj i szukaj
button-filter-older = { $days } dni lub dłużej
button-filter-newer =
    { $days ->
        [one] Nowe: ostatni dzień
        [few] Nowe: ostatnie { $days } dni
        [many] Nowe: ostatnie { $days } dni
       *[other] Nowe: ostatnie { $days } dni
    }
button-partner-country = Kraj partnera
button-search-queue = Szukaj po słowach
partner-countries-title = Z jakiego kraju jest partner?
    .empty = Teraz nie czeka żaden projekt.
button-partners-in = { $country } ({ $count })
button-every-country = Wszystkie kraje

# Jedna poranna wiadomość dla osoby, na którą czeka dużo spraw.
digest-title =
    { $count ->
        [one] Na Twoją decyzję czeka jedna sprawa
        [few] Na Twoją decyzję czekają { $count } sprawy
        [many] Na Twoją decyzję czeka { $count } spraw
       *[other] Na Twoją decyzję czeka { $count } spraw
    }
    .oldest = Najpierw najstarsze:
    .more =
        { $count ->
            [one] I jeszcze jedna.
            [few] I jeszcze { $count }.
            [many] I jeszcze { $count }.
           *[other] I jeszcze { $count }.
        }
