### Die Chronik eines TwinSpace: wer gekommen und gegangen ist, was veröffentlicht und entfernt wurde. Auch Schülerinnen und Schüler lesen das.

button-journal = { $count ->
    [0] Chronik
   *[other] Chronik ({ $count } neu)
}
space-missed = { $count ->
    [one] Seit dem letzten Besuch steht ein neuer Eintrag in der Chronik.
   *[other] Seit dem letzten Besuch stehen { $count } neue Einträge in der Chronik.
}
journal-title = Chronik von „{ $title }“
    .empty = Noch ist nichts geschehen.
journal-line = { $says } ({ $at })

# Was geschehen ist: Zeilen ohne Punkt.
journal-joined = { $by } nimmt jetzt teil
journal-left = { $by } ist nicht mehr dabei
journal-removed = { $by } hat { $of } entfernt
journal-role = { $by } hat { $of } die Rolle „{ $role }“ gegeben
journal-no-role = { $by } hat { $of } aus dem TwinSpace entfernt
journal-came = { $by } ist jetzt Gast
journal-brought-in = { $by } hat { $count } Schülerinnen und Schüler eingetragen
    .one = { $by } hat { $of } eingetragen
journal-posted = { $by } hat „{ $headline }“ veröffentlicht
    .gone = { $by } hat einen Beitrag veröffentlicht, der später entfernt wurde
journal-post-removed = { $by } hat einen Beitrag entfernt
journal-shared = { $by } hat { $count } Dateien gesendet
    .one = { $by } hat eine Datei gesendet
journal-file-removed = { $by } hat eine Datei entfernt
journal-files-over = { $by } hat aus dem alten Projekt { $count ->
        [one] 1 Datei
       *[other] { $count } Dateien
    } übernommen
journal-news-over = { $by } hat aus dem alten Projekt { $count ->
        [one] 1 Beitrag
       *[other] { $count } Beiträge
    } übernommen
journal-students-over = { $by } hat aus dem alten Projekt { $count ->
        [one] 1 Schülerkonto
       *[other] { $count } Schülerkonten
    } übernommen
journal-guest = jemand
