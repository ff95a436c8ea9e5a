### L’archivio di un TwinSpace: tutto ciò che contiene in un solo file, per chi ha fondato il progetto.

button-archive = Archivio ZIP
archive-title = Archivio di «{ $title }»
    .what = Quando vuoi, posso mettere tutto ciò che c’è qui in un solo file: i file nelle loro cartelle, e una pagina con chi partecipa, le notizie e il diario. La pagina si apre e si stampa con qualsiasi browser.
    .names = Gli studenti compaiono con il nome e un’iniziale. Non ci sono né password né nomi utente.
    .day = Lo ricevi qui come file ZIP. Lo conservo per un giorno, poi lo elimino.
archive-waits = { $all ->
        [0] Lo sto preparando…
       *[other] Lo sto preparando: { $done } file di { $all }…
    }
    .then = Lo ricevi qui appena è pronto.
archive-ready = ✅ L’archivio è pronto ({ $size }), con la situazione al giorno { $at }. Lo conservo fino al giorno { $until }.
archive-lost = ⚠️ { $count ->
        [one] Manca un file, perché non riesco più a leggerlo:
       *[other] Mancano { $count } file, perché non riesco più a leggerli:
    }
    .more = … e { $count ->
        [one] un altro
       *[other] altri { $count }
    }. La pagina dell’archivio li elenca tutti.
archive-out = Tutto ciò che c’è in «{ $title }», situazione al giorno { $at }. Decomprimi il file e apri index.html.
    .private = È per le due classi. Conservalo dove nessun altro può leggerlo. Posso dartelo fino al giorno { $until }.
button-make-archive = 📦 Prepara l’archivio
button-get-archive = 📦 Ricevi l’archivio
button-fresh-archive = Preparane un altro
toast-archive = Lo sto preparando.

# La pagina dell’archivio.
archive-page-made = Situazione al giorno { $at }. Fuso orario: { $country }.
    .utc = Situazione al giorno { $at } UTC. Gli orari sono UTC.
archive-page-over = Il progetto è concluso.
archive-page-people = Chi partecipa
archive-page-founder = ha fondato il progetto
archive-page-changed = modificata: { $at }
archive-page-file = File
archive-page-lost = { $count ->
        [one] Manca un file: quando è stato preparato questo archivio non si poteva più leggere.
       *[other] Mancano { $count } file: quando è stato preparato questo archivio non si potevano più leggere.
    }
archive-page-not-in = (non è nell’archivio)
archive-page-journal = Diario
archive-page-nothing = Ancora nulla.
