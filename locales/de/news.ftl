### Was mit einem Projekt geschehen ist: für die Gründungsmitglieder und im Verlauf.

news-offered = { $by } bietet Ihnen das Projekt „{ $title }“ an.
news-edited = { $by } hat das Projekt „{ $title }“ geändert: { $fields }
news-accepted = ✅ { $by } hat das Projekt „{ $title }“ angenommen.
news-declined = ❌ { $by } hat das Projekt „{ $title }“ abgelehnt. Sie können es einem anderen Kontakt anbieten, ohne etwas neu zu schreiben.
news-suggested = { $by } schlägt eine Änderung am Projekt „{ $title }“ vor. Das Angebot bleibt bestehen.
news-suggested-next = Ändern Sie das Projekt, wenn Sie einverstanden sind: Ihre Partnerlehrkraft liest es dann noch einmal und antwortet.
news-withdrawn = 🗂 { $by } hat das Projekt „{ $title }“ zurückgezogen.
news-sent-again = { $by } hat das Projekt „{ $title }“ erneut zur Genehmigung gesendet.
news-activated = 🎉 Das Projekt „{ $title }“ ist von allen genehmigt. Es kann losgehen!
news-profiles = Im Projekt haben Sie die Rolle „Koordination“, im TwinSpace „Lehrkraft-Koordination“.
news-activated-next = Jetzt können Sie den TwinSpace öffnen und Ihre Klasse eintragen. Unter „Teilnehmende“ können Sie weitere Lehrkräfte einladen.
news-returned = ↩️ { $authority } hat das Projekt „{ $title }“ zur Überarbeitung zurückgegeben:
news-returned-next = Ändern Sie, worum Sie gebeten werden, und senden Sie das Projekt erneut. Dann entscheiden alle noch einmal.
news-rejected = ❌ { $authority } hat das Projekt „{ $title }“ abgelehnt:

history-title = Verlauf von „{ $title }“
history-line = { $at }: { $what }
history-offered = { $by } hat das Angebot gesendet
history-edited = { $by } hat geändert: { $fields }
history-accepted = { $by } hat angenommen
history-declined = { $by } hat abgelehnt
history-suggested = { $by } hat eine Änderung vorgeschlagen
history-withdrawn = { $by } hat das Projekt zurückgezogen
history-sent-again = { $by } hat es erneut zur Genehmigung gesendet
history-reminded = { $by } hat eine Erinnerung gesendet
history-dropped = nicht mehr zuständig und daher ohne Stimme: { $authority }
history-approved = { $by } hat genehmigt für: { $authority }
history-approved-for = genehmigt: { $authority }
history-activated = von allen genehmigt; es kann losgehen
history-returned = zurückgegeben: { $authority }
history-rejected = abgelehnt: { $authority }
news-closed = 🗂 { $by } hat das Projekt „{ $title }“ abgeschlossen. Lesen können Sie weiterhin alles.
news-reopened = ✅ { $by } hat das Projekt „{ $title }“ wieder geöffnet: Sie können weiterarbeiten.
history-closed = { $by } hat das Projekt abgeschlossen
history-reopened = { $by } hat das Projekt wieder geöffnet
history-started-anew = { $by } hat es als neues Projekt neu begonnen
