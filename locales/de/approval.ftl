### Worüber Koordinierungsstellen und Schulbehörden entscheiden: Projekte, Lehrkräfte; die eigene Registrierung; zu beantworten; die Systemverwaltung.

approval-asked = ⏳ Wartet seit dem { $since } auf Ihre Entscheidung – { $authority }
approval-undecided = Noch ohne Entscheidung war: { $authority }
approval-others = Die anderen Entscheidungen:
approval-over = Hier ist nichts mehr zu entscheiden: { $state } seit dem { $since }.
button-approve = ✅ Genehmigen
button-approve-with = Mit Anmerkung genehmigen
button-undo = Rückgängig

teacher-title = Registrierung: { $name }
teacher-waits = ⏳ Wartet seit dem { $since } auf Ihre Entscheidung. Gehört diese Lehrkraft zur Schule?
teacher-answered = ⏳ Ihre Rückfrage: „{ $question }“. Antwort vom { $since }:
teacher-asked = ⏳ Rückfrage gesendet am { $at }, noch ohne Antwort:
teacher-valid = ✅ Bestätigt am { $at }.
teacher-valid-you = ✅ Von Ihnen bestätigt am { $at }.
teacher-refused = ❌ Abgelehnt am { $at } mit dieser Begründung:
teacher-own = Das ist Ihre eigene Registrierung, deshalb muss jemand anderes entscheiden.
    .giver = Das ist die Registrierung der Person, die Sie vertreten; deshalb muss jemand anderes entscheiden.
teacher-refused-before = ❌ Eine frühere Fassung wurde am { $at } abgelehnt:
teacher-asked-before = Frühere Rückfrage: „{ $question }“. Antwort vom { $at }:
teacher-says-now = Die Registrierung jetzt:
teacher-undo = Rückgängig machen können Sie das bis zum { $until }.
    .refusal = Rückgängig machen können Sie das bis zum { $until }; erst danach liest es die Lehrkraft.
    .question = Zurücknehmen können Sie die Rückfrage bis zum { $until }; erst danach liest sie die Lehrkraft.
teacher-new-school = 🆕 Diese Schule ist neu: Die Lehrkraft hat sie eingetippt. Sobald Sie bestätigen, können alle sie auswählen.
    .known = Wenn sie schon in der Liste steht, wählen Sie sie vorher hier unten aus.
button-same-school = Es ist { $school }
button-validate = ✅ Bestätigen
button-ask = Nachfragen

registration-none = Sie sind noch nicht registriert. Es dauert zwei Minuten: Ihr Name, Ihre Schule, Ihre Fächer und die Sprachen, die Sie sprechen.
standing-waiting = ⏳ Ihre Registrierung wartet seit dem { $since }. Es entscheidet: { $authority }
standing-waiting-nobody = ⏳ Ihre Registrierung wartet seit dem { $since }. Es entscheidet: { $authority }. Zurzeit kann dort niemand entscheiden; die Systemverwaltung weiß Bescheid.
standing-waiting-operator = ⏳ Ihre Registrierung wartet seit dem { $since }. Für Ihr Land ist noch keine Koordinierungsstelle eingerichtet; die Systemverwaltung weiß Bescheid.
standing-waiting-next = Sobald entschieden ist, sage ich Ihnen hier Bescheid. Bis dahin können Sie Kontakte hinzufügen und ein Projekt vorbereiten; senden können Sie es nach der Bestätigung.
standing-asked = Ihre Koordinierungsstelle hat eine Rückfrage ({ $at }). Bitte beantworten Sie sie, damit es mit Ihrer Registrierung weitergeht.
standing-valid = ✅ Ihre Registrierung wurde am { $at } bestätigt.
standing-valid-next = Jetzt können Sie einen Kontakt in einem anderen Land hinzufügen oder mit einem vorhandenen ein Projekt beginnen.
standing-refused = ❌ Ihre Koordinierungsstelle konnte Ihre Registrierung nicht bestätigen (Entscheidung vom { $at }). Ändern Sie Ihr Profil und senden Sie es erneut.

inbox-title = Zu beantworten
    .empty = Sie haben nichts zu beantworten.
task-line = { $task }, seit dem { $since }
task-offer = Angebot: { $title }
task-approval = Projekt: { $title }
task-teacher = Lehrkraft: { $name }
task-contact = Kontakt: { $name }
task-returned = Zurückgegeben: { $title }
task-registration = Registrierung: eine Rückfrage
task-inquiry = Anfrage: { $name }

approval-returned-before = ↩️ { $authority } hat am { $at } eine frühere Fassung zurückgegeben:

operator-title = Für die Systemverwaltung
operator-no-approver = Eine Entscheidung wartet, und niemand kann entscheiden für: { $authority }. Öffnen Sie unten die Behörde und laden Sie jemanden ein, oder verwenden Sie diesen Befehl:
operator-undelivered = { $count ->
    [one] Eine Nachricht konnte nicht zugestellt werden: Die App nimmt sie nicht an, auch ohne Knöpfe nicht. Sie bleibt gespeichert, und ich versuche es wieder, wenn die Person das nächste Mal schreibt. Dieser Befehl zeigt sie:
   *[other] { $count } Nachrichten konnten nicht zugestellt werden: Die App nimmt sie nicht an, auch ohne Knöpfe nicht. Sie bleiben gespeichert, und ich versuche es wieder, wenn die Personen das nächste Mal schreiben. Dieser Befehl zeigt sie:
}
operator-undelivered-why = Letzter Grund
operator-delivered = Jetzt sind alle Nachrichten zugestellt.
operator-has-approver = Jetzt kann jemand entscheiden für: { $authority }.
operator-no-service = Eine Lehrkraft wartet auf ihre Bestätigung, und für dieses Land ist keine Koordinierungsstelle eingerichtet: { $country }. Richten Sie eine ein, hier oder mit diesem Befehl:
operator-offered-without-service = Ein angebotenes Projekt betrifft eine Lehrkraft aus einem Land, für das keine Koordinierungsstelle eingerichtet ist, die darüber entscheiden könnte: { $country }. Richten Sie eine ein, hier oder mit diesem Befehl:
operator-has-service = Jetzt ist eingerichtet: { $service }.
operator-inquiry = Jemand hat eine Anfrage gestellt, und für dieses Land ist keine Koordinierungsstelle eingerichtet: { $country }. Richten Sie eine ein, hier oder mit diesem Befehl; die Anfrage geht dann an sie:
    .nobody = Eine Anfrage wartet: { $authority }. Zurzeit kann sie dort niemand beantworten, denn eigene Anfragen beantwortet niemand selbst. Öffnen Sie unten die Behörde und laden Sie jemanden ein, oder verwenden Sie diesen Befehl:
operator-out-of-use = Nicht mehr zuständig: { $authority }. { $projects ->
    [0] Kein Projekt wartete auf ihre Entscheidung.
    [one] Ein Projekt wartete auf ihre Entscheidung und geht ohne sie weiter.
   *[other] { $projects } Projekte warteten auf ihre Entscheidung und gehen ohne sie weiter.
}
operator-left-to-nobody = { $projects ->
    [one] Über eines davon kann jetzt niemand entscheiden.
   *[other] Über { $projects } davon kann jetzt niemand entscheiden.
}
operator-left-teachers = { $teachers ->
    [one] Eine Lehrkraft des Landes wartet auf ihre Bestätigung, und niemand kann jetzt darüber entscheiden.
   *[other] { $teachers } Lehrkräfte des Landes warten auf ihre Bestätigung, und niemand kann jetzt darüber entscheiden.
}
operator-left-inquiries = { $inquiries ->
    [one] Eine Anfrage aus dem Land wartet auf Antwort, und niemand kann sie jetzt beantworten.
   *[other] { $inquiries } Anfragen aus dem Land warten auf Antwort, und niemand kann sie jetzt beantworten.
}
operator-set-up-again = Sie können die Behörde wieder einrichten, hier oder mit diesem Befehl; ich lege ihr dann alles vor, was noch wartet:
operator-in-use-again = Wieder zuständig: { $authority }.
operator-no-authority = Ein Projekt wartet seit dem { $since }, und es ist keine Behörde eingerichtet, die darüber entscheiden könnte: { $title }. Richten Sie die Koordinierungsstellen ein, hier oder mit diesen Befehlen:
operator-platform-away = { $platform } antwortet seit dem { $since } nicht. Ich kann dort niemandem antworten und versuche es weiter; ich sage Bescheid, sobald es wieder geht. Wenn es länger dauert, sehen Sie bitte im Protokoll nach.
operator-platform-back = { $platform } antwortet wieder. Ich konnte dort vom { $since } bis zum { $until } niemandem antworten. Jetzt beantworte ich, was in dieser Zeit geschrieben wurde.
operator-database-back = Ich konnte vom { $since } bis zum { $until } nichts speichern und daher niemandem antworten. Es geht wieder, und ich beantworte jetzt, was in dieser Zeit geschrieben wurde. Bitte suchen Sie im Protokoll nach dem Grund: War der Datenträger voll oder die Datenbank nicht erreichbar?
operator-probe = Eine Testnachricht, gesendet aus der Befehlszeile am { $at }. Sie müssen nichts tun: Sie zeigt, dass Nachrichten für die Systemverwaltung in diesem Chat ankommen.
