### Neuigkeiten in einem TwinSpace: kurze Beiträge, die alle dort lesen. Auch Schülerinnen und Schüler lesen und schreiben sie, daher ohne Anrede.

button-news = Neuigkeiten
    .new = { $count ->
        [0] Neuigkeiten
       *[other] Neuigkeiten ({ $count } neu)
    }
news-title = Neuigkeiten aus „{ $title }“
    .empty = Noch gibt es keine Neuigkeiten.
    .empty-write = Noch gibt es keine Neuigkeiten. Der erste Beitrag könnte erzählen, was die Klassen gerade machen.
news-line = { $headline } ({ $by }, { $at })
    .picture = 🖼 { $headline } ({ $by }, { $at })
button-write-post = ✍️ Beitrag schreiben
button-newer = ‹ Neuere
button-older = Ältere ›
button-remove-post = Entfernen
confirm-remove-post = „{ $headline }“ entfernen? Niemand kann den Beitrag dann mehr lesen.

post-title = { $headline }
    .by = { $by }, { $at }, in „{ $title }“
    .changed = Geändert am { $at }.
author-student = jemand aus der Klasse
author-gone = jemand, der nicht mehr dabei ist

# Das Formular für einen Beitrag.
post-heading = Beitrag für „{ $title }“
field-headline = Überschrift
    .ask = Worum geht es?
    .example = Unser erster Videoanruf
field-post = Text
    .ask = Was sollen alle erfahren? Ein paar Sätze genügen.
    .example = Heute haben wir unsere Partnerklasse zum ersten Mal getroffen und zusammen ein Lied gesungen.
note-post-read = Alle im TwinSpace können es lesen, und ich sage ihnen Bescheid.
button-publish = ✅ Veröffentlichen
toast-published = Veröffentlicht.
toast-post-removed = Entfernt.

# Das Bild eines Beitrags.
field-picture = Bild
    .ask = Soll ein Bild dazu? Dann bitte jetzt an mich senden.
    .example = Ein Foto von dem, was die Klasse gemacht hat
    .how = Zum Beispiel ein Foto der Arbeit in der Klasse. Möglich: JPEG, PNG, WebP und GIF, bis { $most } MB und { $pixels } Megapixel. Den Aufnahmeort speichere ich nicht.
picture-stands = das bisherige
picture-unnamed = ein Bild
button-remove-picture = Bild entfernen
problem-words-for-picture = Das ist Text und kein Bild. Bitte ein Foto oder eine Bilddatei senden oder die Frage überspringen.
toast-picture-looked-at = Ich sehe mir das Bild an.
pending-post = Ich sehe mir das Bild an. Das dauert einen Moment; dann veröffentliche ich den Beitrag.
    .change = Ich sehe mir das neue Bild an. Das dauert einen Moment; dann ändere ich den Beitrag.
    .unread = Noch kann das niemand lesen. Der Text ist gespeichert.
    .unchanged = Bis dahin bleibt der Beitrag, wie er war. Der neue Text ist gespeichert.
button-other-picture = 🖼 Anderes Bild senden
button-publish-without = Ohne Bild veröffentlichen
button-save-without = Ohne Bild speichern
button-give-up-post = Verwerfen
confirm-give-up-post = „{ $headline }“ verwerfen? Der Beitrag wird dann nicht veröffentlicht.
confirm-give-up-change = Die Änderungen an „{ $headline }“ verwerfen? Der Beitrag bleibt, wie er ist.
toast-given-up = Verworfen.
refusal-pictures = Bilder werden hier nicht angenommen. Bitte das Bild entfernen und den Rest veröffentlichen.
picture-empty = Diese Datei ist leer. Bitte das Bild noch einmal senden.
picture-too-large = Dieses Bild ist größer als { $most } MB. Bitte ein kleineres senden, zum Beispiel einen Screenshot davon.
picture-none = Das ist kein Bild, das ich zeigen kann. Bitte ein Foto oder eine Datei in JPEG, PNG, WebP oder GIF senden.
picture-foreign = Dieses Bild hat ein Format, das wenige Programme lesen, zum Beispiel HEIC. Bitte als JPEG speichern oder einen Screenshot davon senden.
picture-moving = Videos und bewegte Bilder lassen sich hier nicht zeigen. Bitte ein normales Bild senden. Für Videos gibt es „Dateien“.
picture-broken = Dieses Bild ist beschädigt, oder nur ein Teil davon ist angekommen. Bitte noch einmal senden, sonst einen Screenshot davon.
picture-too-many-pixels = Dieses Bild hat mehr als { $most } Megapixel. Bitte ein kleineres senden, zum Beispiel einen Screenshot davon.
picture-too-small = Dieses Bild ist zu klein: Jede Seite braucht mindestens { $least } Pixel. Bitte ein größeres senden.
picture-too-narrow = Dieses Bild ist zu schmal: Die lange Seite darf höchstens { $most }-mal so lang sein wie die kurze. Bitte zuschneiden und noch einmal senden.
picture-gone = Dieses Bild ist nicht mehr abrufbar. Bitte noch einmal senden.
picture-away = Das Bild ist nicht angekommen. Bitte noch einmal senden.
picture-no-room = Im TwinSpace ist kein Platz für dieses Bild. Bitte Dateien entfernen, die niemand braucht, und es dann noch einmal senden.
picture-not-allowed = Um hier jetzt Bilder zu senden, fehlt die Berechtigung, oder das Projekt ist abgeschlossen.
