### Was auf die Entscheidenden wartet: gefiltert, nacheinander durchgesehen und morgens gemeldet.

# Was angezeigt wird, steht hinter einem Doppelpunkt, zwischen Kommas: Partnerland Polen, offen seit mindestens 7 Tagen.
queue-title = Zu entscheiden
    .empty = Zurzeit ist nichts zu entscheiden. Ich schreibe Ihnen hier, wenn etwas hereinkommt.
    .how = Jeder Vorgang kommt hier als Nachricht an: Sie lesen sie und entscheiden mit einem Knopfdruck.
    .nobody = Nur Koordinierungsstellen und Schulbehörden haben etwas zu entscheiden. Was Sie zu beantworten haben, steht unter „Zu beantworten“.
    .nothing = Nichts von dem, was wartet, passt zu diesem Filter.
    .only = Angezeigt: { $filters }
button-next-to-decide = Nächster Vorgang ▶️
button-go-through = ▶️ Nacheinander ansehen
toast-no-next = Hier wartet sonst nichts.

filters-title = Filtern und suchen
    .what = Wählen Sie, was ich unter „Zu entscheiden“ zeige und welche Vorgänge Sie nacheinander durchgehen. Mehreres lässt sich kombinieren. Nach zwölf Stunden zeige ich wieder alles.
    .all = Angezeigt: alles
filter-country = Partnerland { $country }
filter-older = offen seit mindestens { $days } Tagen
filter-newer =
    { $days ->
        [one] eingegangen in den letzten 24 Stunden
       *[other] eingegangen in den letzten { $days } Tagen
    }
filter-words = „{ $words }“
button-filters = Filtern und suchen
button-filter-older = { $days } Tage und länger
button-filter-newer =
    { $days ->
        [one] Neu: letzte 24 Stunden
       *[other] Neu: letzte { $days } Tage
    }
button-partner-country = Partnerland
button-search-queue = Nach Wörtern suchen
partner-countries-title = Welches Partnerland?
    .empty = Zurzeit wartet kein Projekt.
button-partners-in = { $country } ({ $count })
button-every-country = Alle Länder

# Eine Nachricht am Morgen für alle, auf die viel wartet.
digest-title =
    { $count ->
        [one] Eine Entscheidung wartet auf Sie
       *[other] { $count } Entscheidungen warten auf Sie
    }
    .oldest = Die ältesten zuerst:
    .more =
        { $count ->
            [one] Und eine weitere.
           *[other] Und { $count } weitere.
        }
