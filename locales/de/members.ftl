### Wer an einem Projekt teilnimmt und was jede Person darf.

# Die Rollen im Projekt und die Rollen im TwinSpace. In Sätzen stehen sie in Anführungszeichen.
desktop-administrator = Administration
desktop-manager = Koordination
desktop-member = Mitglied
role-teacher-administrator = Lehrkraft-Administration
role-teacher-manager = Lehrkraft-Koordination
role-teacher-member = Lehrkraft-Mitglied
role-student-manager = Schüler-Koordination
role-student-member = Schüler-Mitglied
role-guest = Gast
role-none = nicht im TwinSpace

# Was jemand darf: Einträge einer Zeile, vor der „können Sie“, „du darfst“ oder „darf“ steht.
right-see = das Projekt ansehen
right-change = die Projektangaben ändern
right-add-partners = Lehrkräfte hinzufügen
right-change-desktop = Rollen im Projekt ändern
right-remove-partner = hinzugekommene Lehrkräfte entfernen
right-close = das Projekt abschließen oder neu beginnen
right-change-roles = Rollen ändern
right-remove-from-space = Teilnehmende entfernen
right-invite = die Klasse und Gäste einladen
right-publish = Neuigkeiten und Dateien veröffentlichen
right-remove-published = entfernen, was andere veröffentlicht haben
right-read = alles lesen
right-see-students = die Namen der Schülerinnen und Schüler sehen
right-archive = ein Archiv von allem bekommen
right-bring-over = übernehmen, was im alten TwinSpace ist
profile-may = Damit können Sie { $rights }.

# Was sich bei jemandem geändert hat: Zeilen des Verlaufs und einer Nachricht.
member-joined = { $name } nimmt jetzt teil
member-left = { $name } hat das Projekt verlassen
member-removed = { $by } hat { $name } aus dem Projekt entfernt
member-desktop = { $by } hat { $name } im Projekt die Rolle „{ $profile }“ gegeben
member-role = { $by } hat { $name } im TwinSpace die Rolle „{ $role }“ gegeben
member-no-role = { $by } hat { $name } aus dem TwinSpace entfernt
member-you-joined = { $by } hat Sie hinzugefügt: Sie nehmen jetzt teil.
member-you-left = Sie haben das Projekt verlassen.
member-you-removed = { $by } hat Sie aus dem Projekt entfernt. Sie können es hier nicht mehr lesen. Wenn das ein Versehen ist, schreiben Sie bitte an { $by }.
member-you-desktop = { $by } hat Ihnen im Projekt die Rolle „{ $profile }“ gegeben.
member-you-role = { $by } hat Ihnen im TwinSpace die Rolle „{ $role }“ gegeben.
member-you-no-role = { $by } hat Sie aus dem TwinSpace entfernt. Am Projekt nehmen Sie weiter teil.

members-title = Wer an „{ $title }“ teilnimmt
    .empty = Noch nimmt niemand teil.
    .count = { $count ->
        [one] Eine Lehrkraft
       *[other] { $count } Lehrkräfte
    }
    .over = Dieses Projekt ist beendet, deshalb kann hier nichts mehr geändert werden.
member-profiles = { $desktop }, { $role }
member-line = { $name } ({ $profiles })
member-founder = ⭐ { $line }
member-invited = ⏳ { $name } ist bis zum { $until } eingeladen
member-link = 🔗 Ein Link für eine Person, aktiv bis zum { $until }
member-is-founder = ⭐ Gründungsmitglied. Gründungsmitglieder bleiben im Projekt und können dort immer die Rollen ändern.
member-since = Nimmt seit dem { $since } teil.
member-may = Darf { $rights }
right-none = nichts tun

field-desktop = Im Projekt
field-role = Im TwinSpace

button-members = Teilnehmende
button-change-profile = Rolle ändern
button-invited = Eingeladen: { $name }
button-add-partners = Lehrkräfte einladen
button-link-partner = Mit Link einladen
button-desktop = Rolle im Projekt ändern
button-role = Rolle im TwinSpace ändern
button-remove-member = Aus dem Projekt entfernen
button-remove-from-space = Aus dem TwinSpace entfernen
button-leave = Projekt verlassen
button-take-back = Einladung zurücknehmen

desktop-title = Rolle im Projekt: { $name }
role-title = Rolle im TwinSpace: { $name }
profile-now = { $profile } (aktuell)

# Das Formular, in dem Lehrkräfte ausgewählt werden.
field-partners = Lehrkräfte
    .ask = Wen möchten Sie einladen? Wählen Sie einen oder mehrere Kontakte.
    .example = Fehlt jemand? „Speichern & schließen“, dann „Teilnehmende“ und mit Link einladen: So werden Sie auch Kontakte.
    .empty = Alle Ihre Kontakte nehmen schon teil oder sind eingeladen. Wählen Sie „Speichern & schließen“, dann „Teilnehmende“, und laden Sie jemanden mit einem Link ein.
field-invitation = Nachricht
    .ask = Möchten Sie etwas dazu schreiben? Wenn nicht, wählen Sie „Überspringen“.
    .example = Zum Beispiel: Schauen wir zusammen in die Wolken? Im Oktober geht es los.
note-partners-asked = Wenn Sie „Senden“ wählen, lade ich alle Ausgewählten ein. Für die Antwort haben sie 30 Tage Zeit.

# Eine Einladung zur Teilnahme.
invitation-asks = { $by } lädt Sie ein, an diesem Projekt teilzunehmen. Antworten können Sie bis zum { $until }.
invitation-register = Um anzunehmen, registrieren Sie sich bitte zuerst. Die Einladung bleibt bestehen.
invitation-waits =
    Annehmen können Sie, sobald Ihre Registrierung bestätigt ist.
    { $standing }
invitation-title = Einladung an { $name }
invitation-open = ⏳ { $name }: eingeladen von { $by } am { $since }. Eine Antwort ist bis zum { $until } möglich.
invitation-accepted = ✅ { $name } nimmt teil.
invitation-you-accepted = ✅ Sie nehmen jetzt an diesem Projekt teil.
invitation-you-accepted-next = Jetzt können Sie den TwinSpace öffnen, in dem die Klassen arbeiten, und sehen, wer teilnimmt.
invitation-declined = ❌ { $name } hat die Einladung abgelehnt.
invitation-you-declined = ❌ Sie haben die Einladung abgelehnt.
invitation-taken-back = 🗂 Die Einladung wurde zurückgenommen.
invitation-ended = 🗂 Die Einladung ist abgelaufen.
task-invitation = { $name } lädt Sie in ein Projekt ein
partner-link-hello = Hallo! Ich bin { $name } und suche noch jemanden für unser Schulprojekt „{ $title }“. Wie wär’s?
    .from = Hallo! Ich bin { $name } ({ $school }) und suche noch jemanden für unser Schulprojekt „{ $title }“. Wie wär’s?
partner-link-opens = Einfach diesen Link öffnen, dann zeigt { $twinbot } die Einladung
partner-link-how = Leiten Sie die Nachricht unten an eine Lehrkraft weiter. Wer den Link zuerst öffnet, wird Ihr Kontakt und ist eingeladen. Er gilt nur einmal.
new-partner-title = Eine neue Lehrkraft aus Ihrem Land
new-partner = { $name } nimmt jetzt am Projekt „{ $title }“ teil. Sie müssen nichts entscheiden.

confirm-take-back = Einladung an { $name } zurücknehmen? Sie kann dann nicht mehr angenommen werden.
confirm-desktop = In „{ $title }“ die Rolle „{ $profile }“ übernehmen? Im Projekt können Sie dann { $rights }, sonst nichts.
confirm-role = Im TwinSpace von „{ $title }“ die Rolle „{ $role }“ übernehmen? Dort können Sie dann { $rights }, sonst nichts.
confirm-remove-from-space = { $name } aus dem TwinSpace von „{ $title }“ entfernen? Die Person bleibt im Projekt und kann wieder eine Rolle im TwinSpace bekommen.
confirm-remove = { $name } aus „{ $title }“ entfernen? Ich sage der Person Bescheid, und sie sieht das Projekt dann nicht mehr. Sie kann wieder eingeladen werden.
confirm-leave = „{ $title }“ verlassen? Sie sehen das Projekt dann nicht mehr, es sei denn, jemand lädt Sie wieder ein.

which-title = In welchem Projekt?
    .empty = Sie haben kein aktives Projekt, in dem Sie das tun können.
