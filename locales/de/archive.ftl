### Das Archiv eines TwinSpace: alles, was dort ist, in einer Datei, zum Aufbewahren für die Gründungsmitglieder.

button-archive = Archiv
archive-title = Archiv von „{ $title }“
    .what = Ich kann Ihnen jederzeit alles, was hier ist, in eine Datei packen: die Dateien in ihren Ordnern und eine Seite mit den Teilnehmenden, den Neuigkeiten und der Chronik. Die Seite lässt sich in jedem Browser öffnen und drucken.
    .names = Schülerinnen und Schüler stehen darin mit Vornamen und einem Anfangsbuchstaben. Passwörter und Benutzernamen enthält es nicht.
    .day = Sie bekommen es hier als ZIP-Datei. Ich bewahre es einen Tag auf und lösche es dann.
archive-waits = { $all ->
        [0] Ich packe das Archiv …
       *[other] Ich packe das Archiv: { $done } von { $all } Dateien …
    }
    .then = Sie bekommen es hier, sobald es fertig ist.
archive-ready = ✅ Ihr Archiv ist fertig: Stand vom { $at }, { $size }. Ich bewahre es bis zum { $until } auf.
archive-lost = ⚠️ { $count ->
        [one] Eine Datei fehlt darin, weil ich sie nicht mehr lesen kann:
       *[other] { $count } Dateien fehlen darin, weil ich sie nicht mehr lesen kann:
    }
    .more = … und { $count } weitere. Die Seite im Archiv nennt alle.
archive-out = Alles aus „{ $title }“, Stand vom { $at }. Entpacken Sie die Datei und öffnen Sie index.html.
    .private = Sie ist für die beiden Klassen bestimmt. Bitte bewahren Sie sie dort auf, wo niemand sonst sie liest. Abholen können Sie sie bis zum { $until }.
button-make-archive = 📦 Archiv erstellen
button-get-archive = 📦 Archiv abholen
button-fresh-archive = Neu erstellen
toast-archive = Ich packe das Archiv.

# Die Seite im Archiv.
archive-page-made = Stand vom { $at }. Alle Zeiten sind Ortszeiten ({ $country }).
    .utc = Stand vom { $at } UTC. Alle Zeiten sind in UTC.
archive-page-over = Das Projekt ist beendet.
archive-page-people = Wer teilnimmt
archive-page-founder = Gründungsmitglied
archive-page-changed = geändert: { $at }
archive-page-file = Datei
archive-page-lost = { $count ->
        [one] Eine Datei fehlt in diesem Archiv, weil sie beim Erstellen nicht mehr lesbar war.
       *[other] { $count } Dateien fehlen in diesem Archiv, weil sie beim Erstellen nicht mehr lesbar waren.
    }
archive-page-not-in = (nicht im Archiv)
archive-page-journal = Chronik
archive-page-nothing = Noch nichts.
