### Die Startseite, die Wahl der Sprache, die Befehle und Knöpfe, die viele Seiten gemeinsam haben.

home-welcome = Willkommen, { $name }!
    .what = Ich bin Twinbot. Hier planen Sie mit einer Klasse in einem anderen Land ein Projekt und lassen es genehmigen, alles in diesem Chat. Zuerst brauche ich ein paar Angaben zu Ihnen und Ihrer Schule; das dauert zwei Minuten.
home-hello = Hallo, { $name }!
home-nothing-waits = Sie haben keine offenen Aufgaben.
home-waiting =
    { $count ->
        [one] Sie haben eine offene Aufgabe.
       *[other] Sie haben { $count } offene Aufgaben.
    }
# In einer Zeile über der Startseite: { $help } ist der Befehl, der zur Hilfe führt.
home-not-understood = Ich habe gerade keine Antwort erwartet und diese Nachricht deshalb nicht verwendet. Bitte unten etwas auswählen oder { $help } senden.
home-no-such-command = Diesen Befehl kenne ich nicht. Bitte unten etwas auswählen oder { $help } senden.
# Was liest, wer ab jetzt für eine Behörde entscheidet oder zur Systemverwaltung gehört.
welcome-title = Willkommen bei Twinbot, { $name }!
    .what = Mit mir planen Lehrkräfte aus zwei Ländern gemeinsam Schulprojekte, und Koordinierungsstellen und Schulbehörden entscheiden darüber, alles in diesem Chat.
    .approver = Sie gehören zu denen, die entscheiden. Jeder Vorgang kommt hier als Nachricht an: Sie lesen sie und entscheiden mit einem Knopfdruck. Alles, was auf Sie wartet, steht unter „{ $queue }“.
    .deputy = Sie gehören zur Stellvertretung: Sie entscheiden, solange Ihnen jemand die Vertretung übergeben hat, und über alles, was schon lange wartet. Dann schreibe ich Ihnen hier. Alles, was auf Sie wartet, steht unter „{ $queue }“.
    .operator = Sie gehören zur Systemverwaltung. Wenn etwas zu tun ist, schreibe ich Ihnen hier und sage, was hilft. Alles, was Sie hier tun können, steht unter „{ $button }“.
# Was zuerst liest, wer einen Link geöffnet hat und den Bot vielleicht nicht kennt.
who-speaks = Ich bin Twinbot. Mit mir planen Lehrkräfte aus zwei Ländern gemeinsam ein Schulprojekt und lassen es genehmigen, alles in diesem Chat.
home-decides-for = Sie entscheiden für: { $authorities }
home-operator = Nachrichten für die Systemverwaltung kommen in diesem Chat an.

languages-title = In welcher Sprache soll ich schreiben?
    .chosen = ✓ { $name }

not-there = Das gibt es nicht mehr, oder es fehlt die Berechtigung dafür.
page-of = Seite { $page } von { $pages } · insgesamt { $all }

button-home = Start
button-help = Hilfe
button-questions = Weitere Fragen
button-privacy = Datenschutz
button-language = Sprache
button-register = Registrieren
button-registration = Meine Registrierung
button-answer = Antworten
button-continue = Weiter mit: { $title }
button-resume = Fortsetzen
button-discard = Entwurf löschen
button-projects = Projekte
button-project = Projekt öffnen
button-new-project = Neues Projekt
button-contacts = Kontakte
button-contact = Kontakt öffnen
button-inbox-count = { $count ->
        [0] Zu beantworten
       *[other] Zu beantworten ({ $count })
    }
button-queue = Zu entscheiden
button-queue-count = { $count ->
        [0] Zu entscheiden
       *[other] Zu entscheiden ({ $count })
    }
button-accept = Annehmen
button-no = Nein, zurück

command-home = Start: offene Aufgaben und das Menü
command-projects = Ihre Entwürfe und Projekte
command-new = Ein neues Projekt beginnen
command-contacts = Ihre Kontakte und wie Sie welche hinzufügen
command-inbox = Was Sie zu beantworten haben
command-queue = Was Sie zu entscheiden haben
command-profile = Ihr Profil und Ihre Registrierung
command-register = Als Lehrkraft registrieren
command-language = Sprache wechseln
command-notices = Worüber ich informiere und wann
command-help = Häufige Fragen
command-contact = An Ihre Koordinierungsstelle schreiben
command-privacy = Welche Daten gespeichert sind und wer sie sieht
command-cancel = Formular schließen; der Entwurf bleibt erhalten

confirm-discard = Entwurf „{ $title }“ löschen? Das lässt sich nicht rückgängig machen.

sorry-unusable = Hier kann ich nur Text lesen. Bitte etwas schreiben, einen Knopf drücken oder die Hilfe öffnen.
sorry-edited-too-late = Diese Nachricht war schon als Antwort gespeichert, als sie bearbeitet wurde. Deshalb hat sich nichts geändert. Zum Korrigieren bitte das Projekt oder den Entwurf öffnen und „Ändern“ wählen.
sorry-nothing-open = Es ist kein Formular offen. Entwürfe stehen unter „Projekte“.
sorry-nobody-picked = Ich kann nur Personen anschreiben, die mir schon einmal geschrieben haben. Senden Sie stattdessen einen persönlichen Link.
sorry-draft-gone = Ein Entwurf stammt aus einer anderen Version des Programms und lässt sich nicht öffnen. Ich habe ihn beiseitegelegt; die Projekte sind davon nicht betroffen.

toast-own-draft = Das ist nicht mehr offen. Der Text ist als neuer Entwurf gespeichert.
toast-saved = Gespeichert.
toast-done = Erledigt.
toast-link-made = Link erstellt.
toast-reminded = Erinnerung gesendet.
toast-undone = Zurückgenommen: Der Vorgang ist wieder offen.
toast-decided = Entscheidung gespeichert.
toast-removed = Entfernt.
