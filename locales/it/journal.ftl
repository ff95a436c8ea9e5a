### Il diario di un TwinSpace: chi è arrivato, andato via, che cosa ha pubblicato e rimosso.

button-journal = { $count ->
    [0] Diario
    [one] Diario (1 novità)
   *[other] Diario ({ $count } novità)
}
space-missed = { $count ->
    [one] C’è una novità dalla tua ultima visita.
   *[other] Ci sono { $count } novità dalla tua ultima visita.
}
journal-title = Diario di «{ $title }»
    .empty = Non è ancora successo nulla.
journal-line = { $says } ({ $at })

# Che cosa è successo: righe senza punto finale.
journal-joined = { $by } ora partecipa
journal-left = { $by } ha lasciato il TwinSpace
journal-removed = { $by } ha rimosso { $of }
journal-role = { $by } ha dato a { $of } il ruolo di { $role }
journal-no-role = { $by } ha rimosso { $of } dal TwinSpace
journal-came = { $by } ora è ospite
journal-brought-in = { $by } ha fatto entrare { $count } studenti
    .one = { $by } ha fatto entrare { $of }
journal-posted = { $by } ha pubblicato «{ $headline }»
    .gone = { $by } ha pubblicato una notizia poi rimossa
journal-post-removed = { $by } ha rimosso una notizia
journal-shared = { $by } ha inviato { $count } file
    .one = { $by } ha inviato un file
journal-file-removed = { $by } ha eliminato un file
journal-files-over = { $by } ha portato { $count ->
        [one] 1 file
       *[other] { $count } file
    } dal vecchio progetto
journal-news-over = { $by } ha portato { $count ->
        [one] 1 notizia
       *[other] { $count } notizie
    } dal vecchio progetto
journal-students-over = { $by } ha portato { $count ->
        [one] 1 studente
       *[other] { $count } studenti
    } dal vecchio progetto
journal-guest = qualcuno
