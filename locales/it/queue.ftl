### Che cosa aspetta chi decide: filtrato, una richiesta dopo l’altra, e in un avviso del mattino.

# Che cosa si vede sta dopo i due punti, tra virgole: partner (Polonia), in attesa da almeno 7 giorni.
queue-title = Da decidere
    .empty = Al momento non c’è nulla da decidere. Ti scrivo qui quando arriva qualcosa.
    .how = Ogni richiesta arriva qui come messaggio: la leggi e decidi premendo un pulsante.
    .nobody = Solo le unità nazionali e le autorità hanno qualcosa da decidere. Le richieste per te sono in «Da rispondere».
    .nothing = Nessuna richiesta in attesa corrisponde a questo filtro.
    .only = Filtro attivo: { $filters }
button-next-to-decide = Prossima richiesta ▶️
button-go-through = ▶️ Una dopo l’altra
toast-no-next = Qui non c’è altro in attesa.

filters-title = Filtra e cerca
    .what = Scegli che cosa mostro in «Da decidere» e quali richieste vedi una dopo l’altra. Puoi combinare più scelte. Dopo dodici ore mostro di nuovo tutto.
    .all = Filtro attivo: nessuno
filter-country = partner ({ $country })
filter-older = in attesa da almeno { $days } giorni
filter-newer =
    { $days ->
        [one] richieste dell’ultimo giorno
       *[other] richieste degli ultimi { $days } giorni
    }
filter-words = «{ $words }»
button-filters = Filtra e cerca
button-filter-older = Da { $days } giorni o più
button-filter-newer =
    { $days ->
        [one] Nuove: ultimo giorno
       *[other] Nuove: ultimi { $days } giorni
    }
button-partner-country = Paese del partner
button-search-queue = Cerca per parole
partner-countries-title = In quale Paese insegna il partner?
    .empty = Al momento nessun progetto è in attesa.
button-partners-in = { $country } ({ $count })
button-every-country = Tutti i Paesi

# Un solo messaggio al mattino per chi ha molto in attesa.
digest-title =
    { $count ->
        [one] Una decisione ti aspetta
       *[other] { $count } decisioni ti aspettano
    }
    .oldest = Prima le più vecchie:
    .more =
        { $count ->
            [one] E un’altra.
           *[other] E altre { $count }.
        }
