### Der Newsletter eines Landes: wer ihn bekommt und wie eine Koordinierungsstelle ihn schreibt und versendet.

button-newsletter = Newsletter
newsletter-title = Newsletter
    .on = Sie bekommen den Newsletter ({ $country }) auf { $languages }.
    .off = Sie bekommen diesen Newsletter nicht: { $country }. Die letzten Ausgaben können Sie hier trotzdem lesen.
    .no-country = Jedes Land hat seinen eigenen Newsletter. Wählen Sie zuerst Ihr Land.
    .not-for = Schülerinnen, Schüler und Gäste bekommen den Newsletter nicht.
    .silent = Sie möchten nichts bekommen, was warten kann; deshalb sende ich Ihnen den Newsletter nicht. Die letzten Ausgaben können Sie hier lesen.
    .none = Noch wurde kein Newsletter versendet.
newsletter-line = { $title } ({ $language }, { $at })
button-subscribe = ✅ Abonnieren
button-unsubscribe = Abbestellen
button-letter-languages = Sprachen
button-letter-country = Land
toast-subscribed = Abonniert.
toast-unsubscribed = Abbestellt. Sie können hier jederzeit wieder abonnieren.
letter-languages-title = Sprachen Ihres Newsletters
    .read = Sie bekommen ihn auf { $languages }. Drücken Sie auf eine Sprache, um sie hinzuzufügen oder zu entfernen.
letter-countries-title = Welchen Newsletter möchten Sie?
    .what = Wählen Sie Ihr Land. Von da an bekommen Sie seinen Newsletter.
command-newsletter = Der Newsletter Ihres Landes
refusal-newsletter-country = Wählen Sie zuerst Ihr Land: Jedes hat seinen eigenen Newsletter.
refusal-newsletter-language = Sie lesen den Newsletter nur in einer Sprache. Fügen Sie zuerst eine andere hinzu oder bestellen Sie ihn ab.

# Ein Newsletter, wie er ankommt.
letter-title = { $title }
    .by = { $service }, { $at }
button-back-to-draft = ‹ Zum Entwurf

# Für alle, die ihn schreiben und versenden.
button-issues = Newsletter: { $country }
issues-title = Newsletter ({ $country })
    .empty = Noch gibt es keinen Newsletter.
button-write-letter = ✍️ Newsletter schreiben
issue-line = { $title } ({ $language }): { $state }
issue-is-draft = Entwurf
issue-is-scheduled = wird am { $day } versendet
issue-is-sending = wird gerade versendet
issue-is-sent = versendet am { $day }
issue-is-stopped = gestoppt am { $day }
issue-title = Ihr Newsletter „{ $title }“
issue-draft = Das ist ein Entwurf. { $count ->
        [one] Eine Person bekäme ihn jetzt.
       *[other] { $count } Personen bekämen ihn jetzt.
    }
    .nobody = Das ist ein Entwurf. In dieser Sprache hat noch niemand den Newsletter abonniert, deshalb kann er nicht versendet werden.
issue-scheduled = Er wird am { $at } versendet. { $count ->
        [one] Eine Person bekäme ihn jetzt.
       *[other] { $count } Personen bekämen ihn jetzt.
    }
issue-sending = { $count ->
        [one] Er wird gerade an eine Person versendet.
       *[other] Er wird gerade an { $count } Personen versendet.
    }
    .begun = Er wird gerade versendet. Ich sehe nach, wer ihn bekommt.
issue-sent = Versendet. Die letzte Person hat ihn am { $at } bekommen.
issue-stopped = Gestoppt. Der Versand begann am { $at }. Wer den Newsletter schon hat, behält ihn.
issue-reached = Zugestellt: { $count }
issue-refused = Nicht zustellbar: { $count }
issue-left = Noch ausstehend: { $count }
issue-picture = Ich sehe mir das Bild an. Das dauert einen Moment.
    .fault = Der Newsletter hat jetzt kein Bild. Wählen Sie „{ button-change }“, um ein anderes zu senden.
button-send-letter = 📤 Jetzt senden
button-schedule-letter = 🕘 Später senden
button-unschedule = Nicht senden
button-stop-letter = Versand stoppen
button-letter-preview = 👁 Vorschau
button-letter-test = Test an mich senden
toast-tested = Der Test ist unterwegs zu Ihnen.
toast-sending = Der Versand läuft.
toast-scheduled = Eingeplant.
toast-stopped = Gestoppt.
confirm-send-letter = „{ $title }“ jetzt an { $count ->
        [one] eine Person
       *[other] { $count } Personen
    } senden? Sind Sie sicher?
confirm-unschedule = „{ $title }“ doch nicht zu dieser Zeit senden? Der Newsletter wird wieder ein Entwurf.
confirm-stop-letter = Versand von „{ $title }“ stoppen? Bisher zugestellt: { $reached }. Nicht mehr zugestellt: { $left }.
refusal-newsletter-scheduled = Dieser Newsletter ist eingeplant. Um ihn zu ändern, wählen Sie zuerst „{ button-unschedule }“.
refusal-newsletter-sent = Dieser Newsletter wurde schon versendet.
refusal-newsletter-picture = Das Bild ist noch nicht fertig. Warten Sie einen Moment oder wählen Sie „{ button-change }“, um ein anderes oder keines zu senden.
refusal-newsletter-nobody = In dieser Sprache hat niemand den Newsletter abonniert; niemand bekäme ihn.

# Das Formular für einen Newsletter.
newsletter-heading = Newsletter ({ $country })
field-letter-language = Sprache
    .ask = In welcher Sprache schreiben Sie?
    .example = Der Newsletter geht an alle, die diese Sprache lesen.
field-letter-title = Titel
    .ask = Worum geht es im Newsletter?
    .example = Online-Treffen im Oktober
field-letter-text = Text
    .ask = Was möchten Sie mitteilen?
    .example = Liebe Kolleginnen und Kollegen, in diesem Monat laden wir zu zwei Online-Treffen ein.
note-newsletter-draft = Ich speichere ihn als Entwurf. Sie können ihn ansehen und an sich selbst senden, bevor ihn jemand bekommt.

# Das Formular, wann er versendet wird.
schedule-heading = Wann „{ $title }“ versenden?
field-send-day = Tag
    .ask = An welchem Tag?
    .example = 24. Dezember
field-send-time = Uhrzeit
    .ask = Um wie viel Uhr?
    .example = 9:00
    .clock = Zum Beispiel: 9:00. Es gilt die Ortszeit ({ $country }).
problem-time = Das kann ich nicht als Uhrzeit lesen. Schreiben Sie sie so: 9:00
note-newsletter-goes = Er wird am { $at } versendet (Ortszeit: { $country }). { $count ->
        [one] Eine Person bekäme ihn jetzt.
       *[other] { $count } Personen bekämen ihn jetzt.
    }
button-schedule = ✅ Einplanen
refusal-schedule-past = Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.
refusal-schedule-far = Bis dahin ist es mehr als ein Jahr. Wählen Sie einen früheren Tag.
