### El que espera qui decideix: filtrat, d’un en un i en un avís al matí.

# El que es mostra va després de dos punts i entre comes: centre soci: Polònia, pendent des de fa almenys 7 dies.
queue-title = Per decidir
    .empty = No tens res per decidir. T’avisaré aquí quan arribi alguna cosa.
    .how = Cada sol·licitud arriba aquí com un missatge: la llegeixes i decideixes amb un botó.
    .nobody = Només els serveis de suport i les autoritats tenen coses per decidir. El que et toca a tu és a «Per respondre».
    .nothing = Amb aquest filtre no hi ha res pendent.
    .only = Es mostra: { $filters }
button-next-to-decide = Següent per decidir ▶️
button-go-through = ▶️ Mira-ho d’un en un
toast-no-next = Aquí no hi ha res més pendent.

filters-title = Filtrar i buscar
    .what = Tria què et mostro a «Per decidir» i quines sol·licituds vas mirant d’una en una. Pots combinar diverses opcions. Al cap de dotze hores ho torno a mostrar tot.
    .all = Es mostra: tot
filter-country = centre soci: { $country }
filter-older = pendent des de fa almenys { $days } dies
filter-newer =
    { $days ->
        [one] rebut en l’últim dia
       *[other] rebut en els últims { $days } dies
    }
filter-words = «{ $words }»
button-filters = Filtra i busca
button-filter-older = { $days } dies o més
button-filter-newer =
    { $days ->
        [one] Nou: últim dia
       *[other] Nou: últims { $days } dies
    }
button-partner-country = País del centre soci
button-search-queue = Busca per paraules
partner-countries-title = En quin país és el centre soci?
    .empty = Ara mateix no hi ha cap projecte pendent.
button-partners-in = { $country } ({ $count })
button-every-country = Tots els països

# Un sol avís al matí per a qui en té moltes de pendents.
digest-title =
    { $count ->
        [one] Tens una decisió pendent
       *[other] Tens { $count } decisions pendents
    }
    .oldest = Primer, les més antigues:
    .more =
        { $count ->
            [one] I una més.
           *[other] I { $count } més.
        }
