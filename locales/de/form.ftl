### Formulare: Knöpfe, Probleme mit einer Antwort und wie Antworten vorgelesen werden.

button-done = { $count ->
        [0] Fertig
       *[other] Fertig ({ $count })
    }
button-skip = Überspringen
button-back = ⬅️ Zurück
button-use = Übernehmen
button-use-offer = „{ $answer }“ übernehmen
button-keep = Antwort behalten
button-pause = Speichern & schließen
button-change = ✏️ Ändern
button-send = ✅ Senden
button-send-again = ✅ Erneut senden
button-save = ✅ Speichern
button-next = Nächste ▶️
button-previous = ◀️ Vorherige
button-show-all = Alle anzeigen
button-show-chosen = Ausgewählt ({ $count })
button-decline = Ablehnen
button-refuse = Ablehnen
button-reject = Ablehnen
button-return = Zurückgeben

form-what-to-change = Was soll geändert werden?

problem-empty = Diese Antwort ist leer. Bitte noch einmal schreiben.
problem-no-letters = Ich sehe weder Buchstaben noch Ziffern. Bitte mit Worten antworten.
problem-not-words = Bitte mit Worten antworten: eintippen oder eine kleine Textdatei (.txt) senden.
problem-unfetched = Die Datei konnte ich gerade nicht öffnen. Bitte noch einmal senden oder den Text hier eintippen.
problem-too-long =
    Die Antwort hat { $length } Zeichen, erlaubt sind { $max }: { $over ->
        [one] eines zu viel
       *[other] { $over } zu viel
    }.
problem-nothing-found = „{ $words }“ habe ich nicht gefunden. Bitte einen Teil des Wortes eingeben oder aus der Liste wählen.
problem-none-known = „{ $words }“ habe ich nicht gefunden. Geben Sie einen Teil des Namens ein oder wählen Sie „{ $none }“.
problem-school-code = Eine amtliche Schulnummer hat höchstens { $max } Buchstaben und Ziffern.
problem-school-digits = Die amtliche Schulnummer hat hier { $digits } Ziffern ({ $country }).
problem-answered-meanwhile = Es gibt schon die Antwort „{ $stands }“. Durch „{ $answer }“ ersetzen oder behalten?
problem-written-before = Das kam, bevor ich gefragt habe. Übernehmen oder neu antworten?
problem-written-before-list = „{ $words }“ kam, bevor ich gefragt habe. Übernehmen oder neu antworten?
problem-too-many = Höchstens { $max } sind möglich. Bitte zuerst etwas abwählen.
problem-too-many-named = Höchstens { $max } sind möglich; weggelassen habe ich { $names }. Um das zu ändern, bitte zuerst etwas abwählen.
problem-unknown = In der Liste finde ich das nicht: { $names }.
problem-both = { $one } { $other }
problem-choose-one = Bitte mindestens eine Möglichkeit auswählen.
problem-choose-from-list = Bitte aus der Liste auswählen.
problem-ages = Bitte das niedrigste und das höchste Alter angeben, zum Beispiel 9-12.
problem-ages-range = Das Alter muss zwischen { $min } und { $max } Jahren liegen.
problem-ages-order = Bitte zuerst das niedrigere Alter angeben.
problem-number = Bitte eine ganze Zahl in Ziffern schreiben.
problem-pupils-range = Möglich sind 1 bis { $max } Schülerinnen und Schüler.

value-skipped = keine Angabe
value-number = { $number }
value-age = { $age } Jahre
value-ages = { $from } bis { $to } Jahre
# Mehrere Einträge in einer Zeile.
plain-list = { $entries }
# Wörter, die zwei Einträge verbinden, wenn jemand sie tippt, zwischen Kommas: „Englisch und Spanisch“.
list-joins = und, sowie, &, +
