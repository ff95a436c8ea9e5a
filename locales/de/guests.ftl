### Gäste eines TwinSpace: Personen, die dort lesen und am Projekt nicht teilnehmen.

button-guests = Gäste
guests-title = Gäste von „{ $title }“
    .empty = Noch gibt es keine Gäste.
    .may = Gäste lesen Neuigkeiten und Dateien und sehen, welche Lehrkräfte hier sind. Namen von Schülerinnen und Schülern sehen sie nicht.
guest-line = { $name } (seit dem { $day })
guest-link = 🔗 Ein Link von { $name } für einen Gast, aktiv bis zum { $until }
button-link-guest = Gast einladen
guest-title = { $name }
    .since = Gast von „{ $title }“ seit dem { $day }.
    .by = Gast von „{ $title }“ seit dem { $day }, eingeladen von { $by }.
button-remove-guest = Entfernen
confirm-remove-guest = { $name } aus „{ $title }“ entfernen? Ich sage der Person Bescheid, und sie kann dort dann nichts mehr lesen.
guest-removed = { $by } hat Sie aus „{ $title }“ entfernt. Sie können hier nichts mehr davon lesen.

# Der Link.
guest-link-hello = Hallo! Ich bin { $name } und möchte den TwinSpace unseres Schulprojekts „{ $title }“ zeigen, mit unseren Neuigkeiten und Dateien.
    .from = Hallo! Ich bin { $name } ({ $school }) und möchte den TwinSpace unseres Schulprojekts „{ $title }“ zeigen, mit unseren Neuigkeiten und Dateien.
guest-link-opens = Einfach diesen Link öffnen, dann führt { $twinbot } hinein
guest-link-how = Leiten Sie die Nachricht unten an eine Person weiter: eine Mutter oder einen Vater, die Schulleitung, eine andere Lehrkraft. Wer den Link zuerst öffnet und einen Namen nennt, ist Ihr Gast. Er gilt nur einmal.
confirm-end-guest-link = Diesen Link deaktivieren? Nachrichten mit ihm gelten dann nicht mehr, auch bereits weitergeleitete.
refusal-guests-full = Ein TwinSpace hat Platz für { $most } Gäste, aktive Links mitgezählt. Bitte entfernen Sie zuerst jemanden oder deaktivieren Sie einen Link.

# Das Formular für Gäste, die ihn geöffnet haben.
guest-heading = Als Gast in „{ $title }“
field-guest-name = Ihr Name
    .ask = Sie sind als Gast eingeladen. Wie heißen Sie?
    .example = Die Lehrkräfte dort sehen Ihren Namen.
note-guest = Als Gast lesen Sie Neuigkeiten und Dateien und sehen, welche Lehrkräfte dort sind, aber keine Namen von Schülerinnen und Schülern. Sie können jederzeit gehen.
button-come-in = ✅ Eintreten

# Wo jemand Gast ist.
button-visits = Wo ich Gast bin
visits-title = Wo Sie Gast sind
    .empty = Zurzeit sind Sie nirgends Gast.
home-visits = Sie sind Gast. Um die Neuigkeiten zu lesen, wählen Sie „{ button-visits }“.
button-leave-space = TwinSpace verlassen
confirm-leave-space = Den TwinSpace von „{ $title }“ verlassen? Um zurückzukommen, brauchen Sie einen neuen Link.
toast-space-left = Sie haben den TwinSpace verlassen.
