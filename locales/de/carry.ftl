### Was mitkommt, wenn ein Projekt neu beginnt: die Dateien des vorherigen TwinSpace und auf Wunsch der Gründungsmitglieder Beiträge und Schülerkonten.

button-bring-over = Dateien übernehmen
bring-over-title = Übernehmen in „{ $title }“
    .what = Im TwinSpace des alten Projekts gibt es:
    .nothing = Aus dem alten TwinSpace gibt es nichts mehr zu übernehmen.
    .how = Die Dateien kommen auf jeden Fall mit, in ihren Ordnern und mit der Angabe, wer sie wann gesendet hat. Der alte TwinSpace bleibt, wie er ist, und niemand wird benachrichtigt.
    .students = Schülerinnen und Schüler behalten Benutzernamen, Passwort und Rolle. Ich frage sie nichts: Bei der Anmeldung wählen sie das Projekt.
    .running = ⏳ Ich übernehme gerade alles. Sie können inzwischen etwas anderes tun.
    .done = ✅ Fertig: Alles, was Sie wollten, ist hier.
    .done-but = Fertig, bis auf das, was hier steht:
    .not-allowed = Ich habe aufgehört: Die Person, die das angestoßen hat, darf es nicht mehr. Was schon hier ist, bleibt.
    .closed = Ich habe aufgehört, weil das Projekt abgeschlossen wurde. Was schon hier ist, bleibt.
    .again = Sie können es jederzeit noch einmal versuchen. Nichts kommt doppelt.
over-files = { $count ->
        [0] keine Dateien
        [one] 1 Datei ({ $size })
       *[other] { $count } Dateien ({ $size })
    }
over-news = { $count ->
        [0] keine Beiträge
        [one] 1 Beitrag
       *[other] { $count } Beiträge
    }
over-students = { $count ->
        [0] keine Schülerkonten
        [one] 1 Schülerkonto
       *[other] { $count } Schülerkonten
    }
over-label-files = Dateien
over-label-news = Beiträge
over-label-students = Schülerkonten
over-progress = { $label }: { $done } von { $all }
over-came = { $label }: { $now } übernommen
    .before = { $line }, { $count } schon hier
    .rest = { $line }, { $count } nicht hier
over-behind = ⚠️ { $name }: { $why }
    .more = ⚠️ und { $count ->
        [one] 1 weitere Datei
       *[other] { $count } weitere Dateien
    }
over-students-behind = ⚠️ { $count ->
        [one] 1 Schülerkonto: Der TwinSpace ist voll
       *[other] { $count } Schülerkonten: Der TwinSpace ist voll
    }
carry-missing = wird nicht mehr aufbewahrt
carry-damaged = ist beschädigt
carry-no-room = im TwinSpace ist kein Platz dafür
button-news-over = Auch die Beiträge
button-students-over = Auch die Schülerkonten
button-begin-over = Jetzt übernehmen
toast-bringing-over = Ich übernehme es.
toast-all-over = Es ist schon alles hier.
refusal-bring-over = Das kann nur ein Gründungsmitglied, das auch am alten Projekt teilgenommen hat.

# Die Nachricht an die Gründungsmitglieder.
over-ready-title = „{ $title }“ hat seinen neuen TwinSpace
    .what = Sie können übernehmen, was im TwinSpace des alten Projekts ist. Es gibt:
    .other = Was im TwinSpace des alten Projekts ist, lässt sich übernehmen, und zwar von: { $names }
