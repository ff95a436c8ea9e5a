### Dateien eines TwinSpace: gesendet von allen, die veröffentlichen dürfen, gelesen von allen dort. Auch Schülerinnen und Schüler lesen das, daher ohne Anrede.

button-files = Dateien
files-title = Dateien von „{ $title }“
    .empty = Noch gibt es keine Dateien.
    .empty-send = Noch gibt es keine Dateien. Einfach die erste senden: ein Bild, einen Text, ein Lied …
    .how = Einfach jetzt Dateien senden, eine oder mehrere, bis { $most } pro Datei, und ich bewahre sie hier auf. Belegt sind { $used } von { $quota }.
folder-title = Ordner „{ $name }“
folder-line = 📁 { $name } ({ $count ->
        [0] leer
        [one] 1 Datei
       *[other] { $count } Dateien
    })
button-folder = 📁 { $name }
file-line = { $name } ({ $by }, { $at }, { $size })
button-by-name = Nach Namen
button-by-date = Neueste zuerst
button-new-folder = Neuer Ordner
button-rename = Umbenennen
button-remove-folder = Ordner entfernen
button-all-files = Alle Dateien
field-folder = Name des Ordners
    .ask = Wie soll der Ordner heißen?
    .example = Unser Schulausflug
field-find-file = Dateien suchen
    .ask = Welche Datei? Ein Teil des Namens genügt.
    .example = Wolken
found-files-title = Dateien mit „{ $words }“
    .none = Keine Datei hat das im Namen.
confirm-remove-folder = Ordner „{ $name }“ entfernen? { $count ->
        [0] Er ist leer.
        [one] Seine Datei bleibt, außerhalb der Ordner.
       *[other] Seine { $count } Dateien bleiben, außerhalb der Ordner.
    }
toast-folder-removed = Der Ordner ist entfernt.
refusal-file-name = Dateien mit dieser Endung werden hier nicht angenommen. Bitte einen anderen Namen wählen.
refusal-folders = Es gibt schon { $count } Ordner. Bitte einen davon verwenden oder zuerst einen entfernen.

# Eine Datei.
file-title = { $name }
    .where = Wohin soll sie?
    .by = { $by }, { $at }, in „{ $title }“
file-by = Von
file-at = Gesendet
file-moment = { $at }
file-kind = Art
file-size = Größe
    .kb = { $size } KB
    .mb = { $size } MB
file-folder = Ordner
kind-document = Dokument
kind-table = Tabelle
kind-slides = Präsentation
kind-picture = Bild
kind-sound = Tonaufnahme
kind-video = Video
kind-archive = Archiv
kind-program = Programm
kind-other = Datei
button-file = Über diese Datei
button-download = 📄 Datei abholen
button-move-file = Verschieben
button-no-folder = In keinen Ordner
button-remove-file = Entfernen
field-file-name = Name der Datei
    .ask = Wie soll die Datei heißen? Ihre Endung bleibt, wie sie ist.
    .example = Wolken im Mai
confirm-remove-file = „{ $name }“ entfernen? Niemand kann die Datei dann mehr abholen.
toast-file-moved = Verschoben.
toast-file-removed = Entfernt.

# Dateien, die jemand gesendet hat.
upload-title = Dateien für „{ $title }“
    .waits = Ich speichere sie: { $kept } von { $all } …
    .done = { $kept ->
        [0] Nichts davon konnte ich speichern.
        [one] { $all ->
            [one] Sie ist da, für alle im TwinSpace.
           *[other] Eine von { $all } ist da, für alle im TwinSpace.
        }
       *[other] { $kept } von { $all } sind da, für alle im TwinSpace.
    }
sent-waits = ⏳ { $name }
sent-kept = ✅ { $name } ({ $size })
sent-failed = ⚠️ { $name }: { $why }
sent-empty = ist leer
sent-too-large = ist größer als { $most }
sent-refused = Dateien dieser Art werden hier nicht angenommen
sent-no-room = im TwinSpace ist kein Platz dafür; bitte Dateien entfernen, die niemand braucht (Entferntes belegt seinen Platz noch einen Tag)
sent-gone = nicht mehr abrufbar; bitte noch einmal senden
sent-away = nicht angekommen; bitte noch einmal senden
sent-not-allowed = um hier jetzt Dateien zu senden, fehlt die Berechtigung
refusal-no-upload = Die Dateien von „{ $title }“ sind hier nur zum Lesen da; um welche zu senden, fehlt die Berechtigung.
