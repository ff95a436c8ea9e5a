### Jurnalul unui TwinSpace: cine a venit, a plecat, a publicat și a eliminat ceva.

button-journal = { $count ->
    [0] Jurnal
    [one] Jurnal (1 noutate)
    [few] Jurnal ({ $count } noutăți)
   *[other] Jurnal ({ $count } de noutăți)
}
space-missed = { $count ->
    [one] O noutate de la ultima vizită.
    [few] { $count } noutăți de la ultima vizită.
   *[other] { $count } de noutăți de la ultima vizită.
}
journal-title = Jurnalul proiectului „{ $title }”
    .empty = Nu s-a întâmplat încă nimic.
journal-line = { $says } ({ $at })

# Ce s-a întâmplat: rânduri fără punct.
journal-joined = { $by } participă acum
journal-left = { $by } a plecat
journal-removed = { $by } a eliminat: { $of }
journal-role = { $by } a schimbat rolul: { $of } – { $role }
journal-no-role = { $by } a eliminat din TwinSpace: { $of }
journal-came = { $by } este acum oaspete
journal-brought-in = { $count ->
    [one] { $by } a adus un elev
    [few] { $by } a adus { $count } elevi
   *[other] { $by } a adus { $count } de elevi
}
    .one = { $by } a adus în TwinSpace: { $of }
journal-posted = { $by } a publicat „{ $headline }”
    .gone = { $by } a publicat o știre care a fost eliminată mai târziu
journal-post-removed = { $by } a eliminat o știre
journal-shared = { $count ->
    [one] { $by } a trimis un fișier
    [few] { $by } a trimis { $count } fișiere
   *[other] { $by } a trimis { $count } de fișiere
}
    .one = { $by } a trimis un fișier
journal-file-removed = { $by } a eliminat un fișier
journal-files-over = { $by } a adus { $count ->
        [one] un fișier
        [few] { $count } fișiere
       *[other] { $count } de fișiere
    } din proiectul anterior
journal-news-over = { $by } a adus { $count ->
        [one] o știre
        [few] { $count } știri
       *[other] { $count } de știri
    } din proiectul anterior
journal-students-over = { $by } a adus { $count ->
        [one] un elev
        [few] { $count } elevi
       *[other] { $count } de elevi
    } din proiectul anterior
journal-guest = cineva
