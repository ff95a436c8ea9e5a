### Ce așteaptă pe cei care decid: filtrat, parcurs una câte una și spus dimineața.

# Ce se arată stă după două puncte, între virgule: partener din Polonia, în așteptare de cel puțin 7 zile.
queue-title = De decis
    .empty = Momentan nu este nimic de decis. Vă scriu aici când apare ceva.
    .how = Fiecare solicitare ajunge aici ca mesaj: o citiți și decideți cu o singură apăsare.
    .nobody = Doar serviciile de asistență și autoritățile au ceva de decis. Ce vă cere un răspuns se află la „De răspuns”.
    .nothing = Nimic din ce așteaptă nu se potrivește cu acest filtru.
    .only = Afișez acum: { $filters }
button-next-to-decide = Următoarea solicitare ▶️
button-go-through = ▶️ Una câte una
toast-no-next = Aici nu mai așteaptă altceva.

filters-title = Filtrare și căutare
    .what = Alegeți ce solicitări vedeți la „De decis” și pe care le parcurgeți una câte una. Puteți combina mai multe opțiuni. După douăsprezece ore afișez din nou totul.
    .all = Afișez acum: tot
filter-country = partener din { $country }
filter-older = { $days ->
    [one] în așteptare de cel puțin o zi
    [few] în așteptare de cel puțin { $days } zile
   *[other] în așteptare de cel puțin { $days } de zile
}
filter-newer =
    { $days ->
        [one] venite în ultima zi
        [few] venite în ultimele { $days } zile
       *[other] venite în ultimele { $days } de zile
    }
filter-words = „{ $words }”
button-filters = Filtrează și caută
button-filter-older = { $days ->
    [one] O zi sau mai mult
    [few] { $days } zile sau mai mult
   *[other] { $days } de zile sau mai mult
}
button-filter-newer =
    { $days ->
        [one] Noi: ultima zi
        [few] Noi: ultimele { $days } zile
       *[other] Noi: ultimele { $days } de zile
    }
button-partner-country = Țara partenerului
button-search-queue = Caută după cuvinte
partner-countries-title = Din ce țară este partenerul?
    .empty = Momentan nu așteaptă niciun proiect.
button-partners-in = { $country } ({ $count })
button-every-country = Toate țările

# Un singur mesaj dimineața, pentru cine are multe în așteptare.
digest-title =
    { $count ->
        [one] Vă așteaptă o decizie
        [few] Vă așteaptă { $count } decizii
       *[other] Vă așteaptă { $count } de decizii
    }
    .oldest = Întâi cele mai vechi:
    .more =
        { $count ->
            [one] Și încă una.
            [few] Și încă { $count }.
           *[other] Și încă { $count }.
        }
