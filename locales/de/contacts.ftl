### Kontakte, die Links, die zu ihnen führen, und Kontaktanfragen.

contacts-title = Meine Kontakte
    .empty = Sie haben noch keine Kontakte. Fügen Sie eine Lehrkraft hinzu, mit der Sie ein Projekt beginnen möchten: Am schnellsten geht es, wenn Sie ihr Ihren persönlichen Link senden.
    .of = Meine Kontakte: { $country }
    .none = Dort haben Sie keine Kontakte.
    .more = Es gibt noch mehr. Geben Sie mehr vom Namen ein, um die anderen zu finden.
contact-unreachable = ⚠️ Meine Nachrichten an { $name } kommen nicht an: Der Chat mit mir ist blockiert oder gelöscht. Bitte schreiben Sie auf einem anderen Weg; sobald der Chat wieder offen ist, kommt alles an.
contact-not-valid = Die Koordinierungsstelle hat { $name } noch nicht bestätigt. Sie können gemeinsam ein Projekt vorbereiten; angenommen werden kann es erst danach.

button-add-contact = Kontakt hinzufügen
button-remove-contact = Kontakt entfernen
button-link-single = Neuer Link für eine Person
button-link-reusable = Neuer Link für mehrere Personen
button-link = Link für mehrere Personen
button-link-until = Link bis { $until }
button-link-made = Link vom { $at }
button-pick = Aus meinen Chats wählen
button-share = An jemanden senden
button-revoke-link = Link deaktivieren

add-contact-title = Kontakt hinzufügen
    .how = Senden Sie Ihren persönlichen Link einer anderen Lehrkraft. Wer ihn öffnet, sendet Ihnen damit eine Kontaktanfrage, und Sie entscheiden. Sie können auch jemanden wählen, der mir schon geschrieben hat.
link-single = Link für eine Person
link-reusable = Link für mehrere Personen
link-reusable-made = Link für mehrere Personen, erstellt am { $at }
link-open = 🔗 { $link }: aktiv
link-open-until = 🔗 { $link }: aktiv bis zum { $day }
link-used = { $link }: verwendet am { $day }
link-ended = { $link }: abgelaufen am { $day }
link-revoked = { $link }: deaktiviert am { $day }

invite-title = Ihr Link ist fertig
# Die Nachricht, die weitergeleitet wird: wer schreibt und was gewünscht ist, dann, was der Link darunter bewirkt. $twinbot ist eine der
# beiden Zeilen darunter. Ohne Anrede: Ob sich beide duzen oder siezen, weiß niemand.
invite-hello = Hallo! Ich bin { $name }. Wollen wir zusammen ein Projekt für eine Schulpartnerschaft planen?
    .from = Hallo! Ich bin { $name } ({ $school }). Wollen wir zusammen ein Projekt für eine Schulpartnerschaft planen?
invite-opens = Einfach diesen Link öffnen, dann bringt uns { $twinbot } in Kontakt
twinbot = Twinbot, ein Assistent für Schulpartnerschaften,
    .of = Twinbot, ein Assistent für Schulprojekte (verantwortlich: { $operator }),
forward-opens = { $opens }:
forward-shared = { $hello } { $opens }.
    .english =
        { $hello } { $opens }.

        { $english }
forward-language = Sprache der Nachricht: { $language }. Liest die andere Person eine andere Sprache? Wählen Sie sie, und ich schreibe die Nachricht neu.
forward-over = Diese Einladung gilt nicht mehr. { $state }
button-write-again = Nachricht neu schreiben
toast-written = Die Nachricht steht unten.
toast-link-ended = Der Link ist deaktiviert. Auch die Nachricht mit ihm gilt nicht mehr.
invite-single = Leiten Sie die Nachricht unten an eine Person weiter. Der Link gilt nur einmal.
invite-reusable = Leiten Sie die Nachricht unten an beliebig viele Personen weiter. Der Link gilt, bis Sie ihn deaktivieren.
invite-over = Dieser Link gilt nicht mehr
    .forwarded = Falls Sie die Nachricht weitergeleitet haben, gilt auch sie nicht mehr: Wer den Link öffnet, liest, dass er abgelaufen ist, und soll Sie um einen neuen bitten.
pick-title = Lehrkraft wählen
    .how = Wählen Sie unten jemanden, mit dem Sie chatten. Wer mir schon geschrieben hat, bekommt Ihre Anfrage; allen anderen können Sie einen Link senden.

contact-request-title = { $name } möchte Ihr Kontakt werden
contact-request-asked = Kontakte sehen voneinander Namen und Schule und können gemeinsam ein Projekt beginnen. Nehmen Sie die Anfrage an?
contact-request-not-registered = ⚠️ Niemand hat bestätigt, wer das ist: Diese Person ist noch nicht als Lehrkraft registriert.
contact-request-not-valid = ⚠️ Noch hat niemand bestätigt, wer das ist: Diese Person ist registriert, aber die Koordinierungsstelle hat die Schule noch nicht geprüft.
contact-request-own-title = Ihre Kontaktanfrage an { $name }
contact-request-waits = ⏳ Ich habe Ihre Anfrage an { $name } gesendet. Sobald eine Antwort da ist, melde ich mich.
contact-request-waits-register = Bis dahin können Sie sich registrieren; das brauchen Sie, um gemeinsam ein Projekt zu beginnen.
contact-request-accepted = ✅ Sie und { $name } sind jetzt Kontakte. Sie können gemeinsam ein Projekt beginnen.
contact-request-declined = ❌ { $name } hat Ihre Anfrage abgelehnt.
contact-request-you-declined = ❌ Sie haben die Anfrage abgelehnt.

confirm-remove-contact = { $name } aus Ihren Kontakten entfernen? Sie sind dann keine Kontakte mehr. Gemeinsame Projekte gehen weiter.
confirm-revoke-link = Diesen Link deaktivieren? Nachrichten mit ihm gelten dann nicht mehr, auch bereits weitergeleitete. Kontakte, die durch ihn entstanden sind, bleiben.

picked-title = Ihre Anfrage ist unterwegs
    .how = Wenn diese Person mir schon einmal geschrieben hat, liegt ihr Ihre Anfrage jetzt vor, und ich melde mich, sobald sie annimmt. Wenn nicht, kann ich ihr nicht schreiben: Senden Sie ihr einen Link.
blocked-title = Blockierte Personen
    .how = Diese Personen können Ihnen keine Kontaktanfragen mehr senden und erfahren davon nichts. Drücken Sie auf einen Namen, um die Blockierung aufzuheben.
    .empty = Sie haben niemanden blockiert.
button-search-contacts = Kontakt suchen
button-contacts-of = { $country } ({ $count })
button-blocked = Blockierte Personen ({ $count })
button-block = Blockieren
button-unblock = { $name } freigeben
contact-request-you-blocked = 🚫 Sie haben diese Person blockiert: Sie kann Ihnen keine Anfragen mehr senden und erfährt davon nichts. Aufheben können Sie das unter „Kontakte“.
confirm-block = { $name } blockieren? Diese Person kann Ihnen dann keine Kontaktanfragen mehr senden und erfährt davon nichts. Aufheben können Sie das unter „Kontakte“.

field-search-contacts = Suche
    .ask = Wen suchen Sie? Geben Sie einen Teil des Namens, der Schule, des Ortes oder das Land ein.
    .example = Zum Beispiel: Krakau
