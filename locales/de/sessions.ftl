### Die Seite der Schülerinnen und Schüler: das Passwort bekommen, sich anmelden und ihre Startseite. Was nur sie lesen, sagt „du“.

claim-title = Bist du { $name }?
    .what = Dann bekommst du hier deinen Benutzernamen und dein Passwort. Wenn du jemand anderes bist, gib den Link bitte deiner Lehrerin oder deinem Lehrer zurück.
button-claim = ✅ Ja, das bin ich
button-not-this-student = Nein, ich bin jemand anderes
refusal-claim-teacher = Dieser Link ist für eine Schülerin oder einen Schüler, und das sind Sie hier nicht. Bitte geben Sie ihn an die richtige Person weiter.
toast-welcome = Willkommen!

credentials-title = Hallo { $name }, so kommst du hinein
    .note = Drück auf das Passwort, um es zu sehen, und schreib beides dort auf, wo sonst niemand nachsieht.
    .day = Beides wird bis zum { $until } angezeigt.
    .gone = Dein Passwort wird nicht mehr angezeigt. Wenn du es verloren hast, kann dir deine Lehrerin oder dein Lehrer ein neues geben.
button-noted = ✅ Ich habe es notiert
toast-noted = Gut.
button-my-space = Mein TwinSpace

student-hello = Hallo { $name }! Deine Rolle hier: { $role }.
student-may = Du darfst { $rights }.
student-may-members = sehen, wer hier ist
student-in = Projekt: { $title }
space-teachers = Lehrkräfte
student-borrowed = Dieses Gerät gehört deiner Lehrerin oder deinem Lehrer. Nach einer Viertelstunde wirst du automatisch abgemeldet.
button-classmates = Wer hier ist
button-other-project = Anderes Projekt
button-change-password = Passwort ändern
button-log-out = Abmelden
student-welcome = Hallo { $name }!
student-projects = In welchem Projekt möchtest du arbeiten?
    .none = Du bist gerade in keinem Projekt. Frag bitte deine Lehrerin oder deinen Lehrer.
student-project-over = { $title } (abgeschlossen)

login-title = Anmelden als Schülerin oder Schüler
    .join = Schülerkonto aus einem anderen Projekt
field-login = Benutzername und Passwort
    .ask = Schreib bitte zuerst den Benutzernamen, dann ein Leerzeichen, dann das Passwort.
    .example = lea.nube fluss-apfel-mond
problem-login = Das stimmt nicht. Bitte Benutzernamen und Passwort prüfen: Groß- und Kleinbuchstaben und Striche sind egal. War etwas anderes gemeint? Dann zuerst „{ button-leave-login }“ drücken.
problem-password = Nimm bitte mindestens zwei Wörter mit zusammen { $least } Buchstaben, aber nicht deinen Benutzernamen.
field-own-password = Neues Passwort
    .ask = Welches Passwort möchtest du? Am besten sind zwei oder drei Wörter, auf die nur du kommst.
    .example = fahrrad-zitrone-blau
button-forgot = Ich habe das Passwort verloren
button-leave-login = Nicht jetzt
button-login-student = Ich gehe zur Schule
button-lend = Mein Gerät verleihen
refusal-logged-in = Hier ist schon jemand angemeldet. Bitte zuerst abmelden.
refusal-not-yours = Das sah nach Benutzernamen und Passwort aus, deshalb habe ich es entfernt. Hier ist jemand angemeldet: bitte zuerst abmelden. Wenn es etwas anderes war, bitte mit anderen Worten schreiben.
refusal-not-yours-stays = Das sieht nach Benutzernamen und Passwort aus, und ich kann es nicht löschen: bitte selbst löschen. Hier ist jemand angemeldet: bitte zuerst abmelden. Sonst bitte mit anderen Worten schreiben.
refusal-login-wait = Es gab zu viele falsche Passwörter. Weiter geht es ab dem { $until }.
refusal-forgot-unknown = Frag deine Lehrerin oder deinen Lehrer nach einem neuen Passwort. Das geht ganz schnell.
refusal-student = Das ist nicht für Schülerinnen und Schüler. Lehrkräfte melden hier bitte zuerst das Schülerkonto ab.
refusal-secret-here = Bitte das Passwort nicht hierher schreiben, denn ich kann es nicht löschen. Stattdessen den Knopf bei der Frage drücken und die Nachricht selbst löschen.
toast-left = In Ordnung.
toast-is-here = Diese Person ist schon hier.
refusal-other-class = Neue Passwörter erstellen die Lehrkräfte an der Schule dieser Person. Bitte dort fragen.
toast-logged-out = Abgemeldet.
toast-password-changed = Du hast jetzt ein neues Passwort.
toast-forgot = Ich habe deine Lehrkraft um ein neues Passwort gebeten.

known-title = { $name } hat schon ein Konto
    .what = Das Konto gehört zu einem anderen Projekt, mit demselben Benutzernamen und Passwort. Soll es auch in „{ $title }“ gelten?
button-accept-student = ✅ Annehmen
button-reject-student = Ablehnen
button-another-student = Es ist jemand anderes

student-link = Link für { $name }
    .what = Wer diesen Link zuerst öffnet und „Ja, das bin ich“ wählt, bekommt das Passwort im eigenen Chat. Bitte geben Sie ihn nur der Person selbst.
    .until = Der Link gilt nur einmal, bis zum { $until }.
    .over = Der Link gilt nicht mehr. Wenn Sie ein neues Passwort erstellen, gibt es auch einen neuen Link.
student-claimed = ✅ Benutzername und Passwort abgeholt am { $at }.
student-unreachable = Im Chat dieser Person kommen meine Nachrichten nicht mehr an.
button-student-link = Link zum Weitergeben
button-join-student = Hat schon ein Konto
locked-out-wrong = Für { $name } wurde oft ein falsches Passwort eingegeben. Wenn es verloren ist, erstellen Sie ein neues.
locked-out-lost = { $name } hat das Passwort verloren und bittet um ein neues.
locked-out-done = { $name } hat inzwischen ein neues Passwort.
locked-out-role = Ein neues Passwort erstellt nur, wer an der Schule dieser Person unterrichtet und die Klasse einladen darf. Wer Rollen ändern darf, kann einer Lehrkraft von dort dieses Recht geben.

command-login = Als Schülerin oder Schüler anmelden
command-logout = Abmelden
command-claim = Mein Passwort mit einem Code abholen

# Ein Schülerkonto aus einem anderen Projekt, dessen Passwort die Lehrkraft nicht kennt: Gefragt wird, wer es angelegt hat.
field-join = Benutzername und Passwort
    .ask = Schreiben Sie bitte den Benutzernamen, ein Leerzeichen und das Passwort. Ohne Passwort genügt der Benutzername: Ich frage dann die zuständige Lehrkraft.
    .example = lea.nube fluss-apfel-mond
takeover-title = { $name }
    .asked = Gibt es ein Schülerkonto mit diesem Benutzernamen, frage ich die zuständige Lehrkraft. Ist sie einverstanden, sage ich Ihnen hier Bescheid.
    .until = Diese Anfrage gilt bis zum { $until }.
takeover-agreed = Die Lehrkraft ist einverstanden: { $name }.
takeover-accepted = { $name } arbeitet jetzt auch hier.
takeover-rejected = Niemand wurde eingetragen.
takeover-taken-back = Sie haben die Frage zurückgenommen.
takeover-ended = Niemand hat rechtzeitig zugestimmt. Vielleicht ist der Benutzername ein anderer. Sie können auch nach dem Passwort fragen oder ein neues Konto anlegen.
button-take-question-back = Frage zurücknehmen
button-all-asked = Alle meine Fragen
button-asked = Meine Fragen ({ $count })
asked-title = Meine Fragen an andere Lehrkräfte
    .none = Sie warten auf keine Antwort.
asked-line = { $name }, bis zum { $until }
asked-line-agreed = ✅ { $name }: Die Lehrkraft ist einverstanden
takeover-asks = { $who } fragt, ob dieses Schülerkonto auch im Projekt „{ $title }“ gelten darf.
    .what = Benutzername und Passwort bleiben gleich. Die fragende Lehrkraft hat über die Person bisher nichts gesehen und wartet bis zum { $until }.
button-agree = ✅ Zustimmen
takeover-you-agreed = Sie haben zugestimmt.
takeover-you-declined = Sie haben abgelehnt. Der fragenden Lehrkraft sage ich das nicht.
takeover-not-asked = Hier ist nichts mehr zu entscheiden.
task-takeover = Schülerkonto: { $name }
task-takeover-agreed = Hat schon ein Konto: { $name }
past-answered = ✅ Das ist schon beantwortet.
past-over = Diese Frage ist geschlossen. Um doch noch zu antworten, bitte neu öffnen.
past-logged-out = Das gehörte zu einem Schülerkonto, das jetzt abgemeldet ist.
past-link-used = Dieser Link wurde schon verwendet.
past-withdrawn = Das ist nicht mehr zu lesen, weil der Zugang zum TwinSpace beendet ist.
not-erased = Die Nachricht mit dem Passwort konnte ich nicht löschen. Bitte selbst löschen, damit niemand sie liest.

# Eine Lehrkraft gibt Zugangsdaten an jemanden, den sie ausgewählt hat: $to ist der Name auf der Plattform.
handout-title = Zugangsdaten für { $to }
    .one = Soll ich an { $to } schreiben und die Zugangsdaten von { $student } übergeben? Ich frage dort zuerst, ob es die richtige Person ist.
    .several = Welche Zugangsdaten soll { $to } bekommen?
button-hand-out = ✅ An { $name } schreiben
handout-sent = ✅ Ich habe an { $to } geschrieben. Zuerst muss dort bestätigt werden, dass es { $student } ist; ob die Zugangsdaten abgeholt sind, steht im Eintrag.
handout-lost = An { $to } kann ich nicht schreiben: Direktnachrichten sind dort ausgeschaltet. Geben Sie { $student } die Karte auf Papier, oder { $student } schreibt mir mit dem Code aus dem Link.
refusal-handout-nobody = Zugangsdaten gehen nur an Schülerinnen und Schüler. Bitte wählen Sie jemand anderen.
refusal-handout-none = Ich finde niemanden mit „{ $words }“, dessen Passwort Sie übergeben können. Vielleicht ist es schon abgeholt oder nicht mehr lesbar; das steht im Eintrag.
refusal-handout-closed = Das Passwort für { $name } ist schon abgeholt oder nicht mehr lesbar. Erstellen Sie zuerst ein neues.
