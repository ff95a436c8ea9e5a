### Co čeká na ty, kdo rozhodují: filtrované, postupně po jednom a v ranní zprávě.

# Co se ukazuje, stojí za dvojtečkou mezi čárkami: partnerská škola v zemi Polsko, čeká aspoň 7 dní.
queue-title = K rozhodnutí
    .empty = Teď není o čem rozhodovat. Napíšu vám sem, až něco přijde.
    .how = Každá žádost přijde sem jako zpráva: přečtete si ji a rozhodnete jedním stisknutím.
    .nobody = O čem rozhodovat mají jen podpůrná střediska a úřady. Co máte vyřídit vy, je v části „K vyřízení“.
    .nothing = Tomuto filtru neodpovídá nic z toho, co čeká.
    .only = Zobrazeno: { $filters }
button-next-to-decide = Další k rozhodnutí ▶️
button-go-through = ▶️ Projít po jednom
toast-no-next = Nic dalšího tu nečeká.

filters-title = Filtr a hledání
    .what = Zvolte, co mám v části „K rozhodnutí“ ukazovat a kterými žádostmi budete procházet. Volby můžete kombinovat. Po dvanácti hodinách zase ukážu všechno.
    .all = Zobrazeno: všechno
filter-country = partnerská škola v zemi { $country }
filter-older =
    { $days ->
        [one] čeká aspoň den
        [few] čeká aspoň { $days } dny
       *[other] čeká aspoň { $days } dní
    }
filter-newer =
    { $days ->
        [one] přišlo za poslední den
        [few] přišlo za poslední { $days } dny
       *[other] přišlo za posledních { $days } dní
    }
filter-words = „{ $words }“
button-filters = Filtr a hledání
button-filter-older =
    { $days ->
        [one] Den a déle
        [few] { $days } dny a déle
       *[other] { $days } dní a déle
    }
button-filter-newer =
    { $days ->
        [one] Nové: poslední den
        [few] Nové: poslední { $days } dny
       *[other] Nové: posledních { $days } dní
    }
button-partner-country = Partnerská země
button-search-queue = Hledat slovy
partner-countries-title = Ve které zemi je partnerská škola?
    .empty = Teď nečeká žádný projekt.
button-partners-in = { $country } ({ $count })
button-every-country = Všechny země

# Jedna ranní zpráva pro toho, na koho toho čeká hodně.
digest-title =
    { $count ->
        [one] Čeká na vás jedno rozhodnutí
        [few] Čekají na vás { $count } rozhodnutí
       *[other] Čeká na vás { $count } rozhodnutí
    }
    .oldest = Nejdřív nejstarší:
    .more =
        { $count ->
            [one] A ještě jedno.
            [few] A ještě { $count }.
           *[other] A ještě { $count }.
        }
