### Was nur auf Discord gesagt wird: die Knöpfe der Fenster und Listen und was neben einer Antwort steht.

discord-name = Discord
discord-answer = { $count ->
    [one] ✏️ Antworten
   *[other] ✏️ { $count } Fragen beantworten
}
# Neben einem Feld, das leer bleiben darf.
discord-optional = Das darf leer bleiben.
discord-search = 🔎 Suchen
discord-search-hint = Ein Teil des Namens genügt
discord-choose = Auswählen …
# Unter einer Frage, zu der mehrere Einträge einer Liste passen; dann einer mit mehreren Seiten.
discord-tick = Mehrere sind möglich.
discord-tick-pages = Mehrere sind möglich, auf jeder Seite. „Fertig“ erscheint unten, sobald etwas ausgewählt ist.
# Unter einer Frage, zu der ein Eintrag einer Liste passt; dann einer mit mehreren Seiten.
discord-one = Bitte in der Liste auswählen.
discord-one-pages = Bitte in der Liste auswählen, auf einer beliebigen Seite, oder „Suchen“ drücken.
discord-change = Antwort ändern …
discord-pick = Jemanden auswählen …
# Liest, wer eingeladen ist; darunter steht, was zu senden ist. $link ist die Adresse, unter der die App hinzugefügt wird.
discord-invitation =
    1. Diesen Link öffnen und die App hinzufügen: { $link }
    2. Der App dies schreiben:
# Wird auf einer anderen Plattform gelesen: wie die Einladung auf Discord geöffnet wird. $link ist die Adresse, unter der die App hinzugefügt wird.
discord-invitation-elsewhere = Oder auf Discord: die App unter { $link } hinzufügen und ihr { $command } schreiben.
# Wird auf einem Server gesagt.
discord-sent-elsewhere = 📬 Meine Antwort kommt als Direktnachricht, damit sonst niemand mitliest. Nichts da? Dann sind Direktnachrichten ausgeschaltet: Ich kann die Antwort hier zeigen, für niemand anderen sichtbar.
discord-open-chat = 💬 Unseren Chat öffnen
discord-show-here = 👁️ Hier zeigen
# Wird gesagt, wenn etwas länger dauert als sonst.
discord-moment = Einen Moment, das dauert länger als sonst … Hier geht es weiter:
discord-continue = ▶️ Weiter
# Darunter steht, was die Person getippt hat.
discord-too-late = Dieses Formular ist schon fertig, deshalb habe ich den Text nicht verwendet. Hier ist er, zum Kopieren:
discord-unavailable = Ich habe gerade ein technisches Problem. Verloren ist nichts; bitte in einer Minute noch einmal versuchen.
discord-unknown = Dieser Knopf funktioniert nicht mehr. Mit { $start } geht es weiter.
# Die Namen der Befehle, wie man sie tippt: Kleinbuchstaben ohne Leerzeichen.
discord-name-start = start
discord-name-projects = projekte
discord-name-new = neu
discord-name-contacts = kontakte
discord-name-inbox = beantworten
discord-name-queue = entscheiden
discord-name-operator = verwalten
discord-name-profile = profil
discord-name-language = sprache
discord-name-notices = benachrichtigungen
discord-name-newsletter = newsletter
discord-name-link = verknüpfen
discord-name-unlink = trennen
discord-name-help = hilfe
discord-name-contact = anfrage
discord-name-privacy = datenschutz
discord-name-cancel = abbrechen
discord-name-login = anmelden
discord-name-logout = abmelden
discord-name-claim = abholen
discord-name-export = datenkopie
discord-name-forget = löschen
discord-name-file = datei
discord-file-about = Mit einer Datei antworten, zum Beispiel mit einer Klassenliste oder einem langen Text
discord-option-file = datei
discord-option-file-about = Eine Textdatei (.txt) oder eine Klassenliste (XLSX, ODS, CSV)
discord-option-code = code
discord-option-code-about = Der Code einer Einladung, falls vorhanden
discord-option-link-about = Der Code, der im anderen Konto angezeigt wird
discord-option-claim-about = Der Code von deiner Lehrerin oder deinem Lehrer
discord-add-contact = Zu meinen Kontakten
# Auf einer Zugangskarte: $command ist, was getippt wird; dann dasselbe neben einem Code, der in eine andere App führt.
discord-card-claim = Schreib dem Bot auf Discord { $command }: Dort bekommst du dein Passwort.
    .scan = Scanne den Code oder schreib auf Discord { $command }: Dort bekommst du dein Passwort.
discord-name-handout = zugang
discord-handout-about = Zugangsdaten aus Ihrer Schülerliste an ein Mitglied dieses Servers geben
discord-option-student = name
discord-option-student-about = Name aus der Schülerliste oder sein Anfang
discord-option-member = mitglied
discord-option-member-about = Wer das hier auf dem Server ist

# Ein Befehl in einem anderen Text, und einer mit Code, wie die App sie zeigt.
discord-typed = /{ $name }
    .code = /{ $name } { $option }:{ $code }

# Ein Kanal, der zu einer Behörde gehört, ohne Artikel; und was zu tun ist, wo ich dort nicht schreiben kann.
discord-room = Kanal { $channel }
    .back = Bitte prüfen Sie, ob es ihn noch gibt und ob ich ihn sehen, dort schreiben und Links einbetten darf.
