### Was über jemanden gespeichert ist: eine Kopie davon, und die Löschung.

# Eine Kopie, als eine Datei. Auch Schülerinnen und Schüler lesen das, daher ohne Anrede.
command-export = Eine Kopie von allem, was über mich gespeichert ist
button-my-copy = Kopie meiner Daten
copy-title = Eine Kopie der eigenen Daten
    .what = Ich kann alle persönlichen Daten in eine Datei packen: eine Seite, die sich in jedem Browser öffnen und drucken lässt, dasselbe als Daten für Programme und die gesendeten Dateien.
    .day = Sie kommt hier als ZIP-Datei an. Ich bewahre sie einen Tag auf und lösche sie dann.
copy-waits = { $all ->
        [0] Ich packe die Kopie …
       *[other] Ich packe die Kopie: { $done } von { $all } Dateien …
    }
    .then = Sie kommt hier an, sobald sie fertig ist.
copy-ready = ✅ Die Kopie ist fertig: Stand vom { $at }, { $size }. Ich bewahre sie bis zum { $until } auf.
copy-out = Alle gespeicherten persönlichen Daten, Stand vom { $at }. Zum Lesen die Datei entpacken und index.html öffnen.
    .private = Sie ist nur für den eigenen Gebrauch. Bitte dort aufbewahren, wo niemand sonst sie liest. Abholen lässt sie sich bis zum { $until }.
button-make-copy = 📦 Kopie erstellen
button-get-copy = 📦 Kopie abholen
button-fresh-copy = Neu erstellen
toast-copy = Ich packe die Kopie.
refusal-copy-lent = Dieses Gerät gehört jemand anderem, und die Datei bliebe in diesem Chat. Bitte auf dem eigenen Gerät anmelden.

# Die Seite in der Kopie.
copy-page = Meine Daten
    .made = Stand vom { $at }.
    .data = Die Datei data.json enthält alles, Spalte für Spalte. Einige Werte sind Codes des Programms.
copy-table = Was ich für meine Arbeit brauche
    .rest = { $count ->
        [one] Ein Eintrag; er steht in data.json.
       *[other] { $count } Einträge; sie stehen in data.json.
    }
    .person = Angaben zur Person
    .account = Konten
    .teacher = Registrierung
    .appointment = Ernennungen
    .delegation = Vertretungen
    .operator = Systemverwaltung
    .suspension = Sperren
    .school = Hinzugefügte Schulen
    .contact = Kontakte
    .request = Kontaktanfragen
    .link = Links und Einladungen
    .project = Projekte
    .member = Teilnahme an Projekten
    .invitation = Einladungen in Projekte
    .plan = Pläne für Lehrkräfte, die gehen
    .history = Handlungen in Projekten
    .vote = Entscheidungen
    .agreement = Einverständnis der Erziehungsberechtigten, wie bestätigt
    .class = Klassenlisten und neue Passwörter
    .student = Eingetragene Schülerinnen und Schüler
    .pupil = TwinSpaces
    .list = Listen, auf denen der Name steht
    .takeover = Schülerkonten aus anderen Projekten
    .handout = Übergebene Zugangsdaten
    .post = Beiträge
    .file = Dateien
    .guest = Besuche als Gast
    .journal = Handlungen in TwinSpaces
    .archive = Archive und Kopien
    .inquiry = Anfragen an Koordinierungsstellen
    .newsletter = Geschriebene Newsletter
    .subscription = Newsletter-Abonnement
    .wish = Benachrichtigungen
    .parting = Geplante Löschung
    .form = Entwürfe und offene Formulare
copy-column = Was dort steht
    .other = Die andere Person
    .username = Benutzername
    .given = Vorname
    .surname = Nachname
    .language = Sprache
    .app = App
    .number = Nummer
    .country = Land
    .town = Ort
    .title = Titel
    .words = Text
    .reason = Begründung
    .kind = Was
    .role = Rolle oder Entscheidung
    .twinspace = Rolle im TwinSpace
    .project = Projekt
    .from = Von
    .until = Bis
    .then = Beantwortet oder geändert
    .last = Zuletzt verwendet

# Die Löschung.
button-forget = Meine Daten löschen
forget-title = Ihre Daten löschen
    .goes = Was gelöscht wird: Ihr Profil, Ihre Kontakte, Einladungen und Entwürfe, Ihre Rollen, die Beiträge und Dateien, die Sie in TwinSpaces gestellt haben, Ihre Anfragen und was ich über diesen Chat weiß.
    .stays = Was bleibt: die Projekte, an denen Sie teilgenommen haben, mit ihrem Verlauf und den Entscheidungen darüber. Die anderen Lehrkräfte und die Behörden brauchen sie. Statt Ihres Namens lesen sie dort „…“.
    .week = Sie haben eine Woche Zeit, es sich anders zu überlegen. Bis dahin geht alles wie bisher, und am Tag davor erinnere ich Sie.
forget-planned = Ihre Daten werden am { $day } gelöscht
    .until = Bis dahin geht alles wie bisher. Wenn Sie es sich anders überlegen, wählen Sie „Daten behalten“.
forget-late = Ihre Daten werden gelöscht, sobald es geht
forget-held = Noch kann ich Ihre Daten nicht löschen:
    .more = … und { $count } weitere.
hold-offered = „{ $title }“ wartet auf die Antwort Ihrer Partnerlehrkraft. Bitte ziehen Sie das Projekt zurück.
hold-waits = „{ $title }“ braucht beide Gründungsmitglieder, solange es auf Genehmigung wartet. Bitte ziehen Sie das Projekt zurück.
hold-runs = Außer Ihnen kann niemand „{ $title }“ führen. Bitte geben Sie einer anderen Lehrkraft die Rolle „Administration“ oder schließen Sie das Projekt ab.
hold-space = Außer Ihnen kann niemand den TwinSpace von „{ $title }“ führen. Bitte geben Sie einer anderen Lehrkraft die Rolle „Lehrkraft-Administration“ oder schließen Sie das Projekt ab.
hold-decides = Außer Ihnen entscheidet dort niemand: { $authority }. Bitte lassen Sie von der Systemverwaltung jemanden ernennen: { $contact }
    .unnamed = Außer Ihnen entscheidet dort niemand: { $authority }. Bitte lassen Sie von der Systemverwaltung jemanden ernennen.
hold-operates = Sie sind allein in der Systemverwaltung. Bitte laden Sie zuerst jemanden ein.
# $service ist „Nationale Koordinierungsstelle (Spanien)“.
hold-suspended = Sie sind gesperrt ({ $service }). Ihre Daten bleiben, bis die Sperre aufgehoben ist, denn wer sich hier neu registriert, gilt sofort als bestätigt.
    .school = Ihre Schule ist gesperrt ({ $service }). Ihre Daten bleiben, bis die Sperre aufgehoben ist, denn wer sich hier neu registriert, gilt sofort als bestätigt.
    .left = Ihre frühere Schule ist gesperrt ({ $service }). Ihre Daten bleiben, bis Ihre Koordinierungsstelle Sie an der neuen bestätigt hat, denn eine neue Registrierung gilt hier sofort, ohne Bestätigung.
button-hold = Öffnen: { $title }
    .nth = Öffnen: { $title } ({ $nth })
button-keep-data = Daten behalten
confirm-forget-all = Soll ich am { $day } alles löschen, was über Sie gespeichert ist? Bis dahin können Sie es sich anders überlegen.
button-forget-sure = Ja, Daten löschen
refusal-held = Noch kann ich Ihre Daten nicht löschen. Hier steht, was zuerst zu tun ist.
toast-parting = Ihre Daten werden dann gelöscht.
toast-kept = Ihre Daten bleiben.
task-parting = Ihre Daten werden am { $day } gelöscht
parting-note = 🗑 Ihre Daten werden am { $day } gelöscht. Um sie zu behalten, senden Sie { $forget }.
forget-done = Ihre Daten sind gelöscht
    .what = Was über Sie gespeichert war, ist gelöscht. Was bleibt, trägt Ihren Namen nicht mehr. In einer Stunde vergesse ich auch diesen Chat. Sie können ihn jetzt löschen.
