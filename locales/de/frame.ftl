### Der Rahmen um eine Frage, eine Antwort, eine Liste, wo immer Nachrichten angezeigt werden.

frame-progress = { $heading } · { $at } von { $of }
frame-label = { $label }:
frame-problem = ⚠️ { $problem }
frame-typed = Eingegeben:
frame-stands = Bisherige Antwort:
frame-length = Höchstens { $max } Zeichen.
frame-search = Suche nach „{ $words }“:
frame-search-found = Suche nach „{ $words }“: { $count } gefunden.
frame-search-nothing = „{ $words }“ habe ich nicht gefunden. Vielleicht hilft ein Teil des Namens.
frame-chosen = Ausgewählt: { $entries }
# Unter dem, was jemand geschrieben hat, wenn beim Lesen eine andere Sprache eingestellt ist.
frame-written-in = Geschrieben auf: { $language }
# Anstelle eines Passworts, das nicht mehr aufbewahrt wird, hinter seinem Namen.
frame-secret-gone = wird nicht mehr angezeigt
# Eine Datei, die mit einer Nachricht kommt, und was dort steht, wenn es sie nicht gibt.
frame-file = 📄 { $name }
frame-file-gone = Die Datei wird nicht mehr angezeigt.
frame-file-link = „{ $name }“ ist für eine Nachricht zu groß. Unter diesem Link lässt sich die Datei bis zum { $until } herunterladen: { $link }
frame-file-late = „{ $name }“ ist hier mehrmals nicht angekommen. Unter diesem Link lässt sich die Datei bis zum { $until } herunterladen: { $link }
frame-paper-link = „{ $name }“ ist für eine Nachricht zu groß. Unter diesem Link lässt sich die Datei eine Stunde lang herunterladen; bitte den Link nicht weitergeben: { $link }
frame-file-too-large = „{ $name }“ ist für eine Nachricht zu groß, und einen anderen Weg habe ich hier nicht. Vielleicht klappt es in einer anderen App.
frame-file-broken = Diese Datei kann ich nicht mehr lesen. Die Systemverwaltung muss sie aus einer Sicherung wiederherstellen.
frame-picture-gone = Das Bild kann gerade nicht angezeigt werden.
frame-item = • { $entry }
frame-page = { $at }/{ $of }
frame-previous-page = ◀️
frame-next-page = ▶️

# Ein Zeitpunkt nach der Uhr der Lesenden: { $time } ist eine Uhrzeit wie 17:05.
moment-today = heute um { $time } Uhr
moment-yesterday = gestern um { $time } Uhr
# Was vor einem Datum steht und vor diesen beiden wegfällt; hinter einem Leerzeichen, was an seine Stelle tritt. Zwischen Kommas.
moment-before-dates = am, dem, zum, vom von

### Beschriftungen in einer Nachricht, die sonst gleich lauten würden.

label-apart = { $label } · { $more }
label-nth = { $label } ({ $nth })
label-nth-before = ({ $nth }) { $label }
label-at = { $at }
