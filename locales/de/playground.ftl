### Die Probebühne: eine Seite, auf der eine Person alle Rollen spielt.

playground-title = Twinbot-Probebühne
playground-intro = Fünf Personen, eine Klasse, ein Projekt: alle Rollen selbst spielen oder dem Beispiel zusehen. Nichts verlässt diesen Rechner.
playground-teacher = Lehrkraft
playground-student = Schülerin oder Schüler
playground-guest = Gast
playground-page-language = Sprache dieser Seite
playground-theme = Dunkel oder hell
playground-save = Speichern
playground-load = Laden
playground-reset = Von vorn beginnen
playground-reset-sure = Von vorn beginnen? Alles, was auf diesen Handys gesagt wurde, wird gelöscht.
playground-gallery = Galerie
playground-close = Schließen
playground-cancel = Abbrechen
playground-error = Das hat nicht geklappt: { $why }
playground-load-foreign = Diese Datei ist keine gespeicherte Probebühne. Hier ist alles, wie es war.
playground-load-newer = Ein neueres Twinbot hat diese Datei gespeichert: Bitte damit öffnen. Hier ist alles, wie es war.
playground-load-damaged = Diese Datei ist beschädigt und lässt sich nicht öffnen. Hier ist alles, wie es war.
playground-bot-needed = Der Bot ist aus und wird dafür gebraucht. Bitte zuerst einschalten.
playground-offline = Die Verbindung zum Programm ist unterbrochen. Ich versuche es weiter.

# Personen und Handys
playground-phones = Handys
playground-phone = Handy: { $name }
    .unread = es gibt etwas Neues
playground-add = Person hinzufügen
playground-add-name = Name
playground-add-name-empty = Leer lassen für einen beliebigen Namen
playground-add-role = Rolle
playground-add-teacher = Lehrkraft
playground-add-service = Koordinierungsstelle eines Landes
playground-add-region = Schulbehörde einer Region
playground-add-where = Wo
playground-add-do = Hinzufügen
playground-more = Mehr zu { $name }
playground-language = Sprache
playground-mirrored = Von rechts nach links
playground-pseudo = Länger, mit Akzenten (um Texte zu testen)
playground-block = Bot blockieren
playground-unblock = Bot freigeben
playground-delete-account = Konto löschen
playground-remove = Handy wegnehmen
playground-blocked = hat den Bot blockiert
playground-deleted = hat das Konto gelöscht
playground-start = Start
playground-invited = Eine E-Mail ist da, mit der Bitte um eine Entscheidung.
playground-invited-open = Link öffnen
playground-write = Nachricht
playground-send = Senden
playground-commands = Befehle
playground-attach = Etwas anderes senden
playground-file = Eine Datei
    .when-sent = entsteht beim Senden
playground-spoiler = Verdeckter Text: zum Lesen drücken
playground-sticker = Ein Sticker
playground-photo = Ein Foto
playground-voice = Eine Sprachnachricht
playground-location = Ein Ort
playground-people-picked = Jemand aus den Kontakten
playground-edit = Diese Nachricht ändern
playground-edited = bearbeitet
playground-whom = Wen?
playground-open-anew = Jemand aus der Klasse, mit einem neuen Handy
playground-who-opens = Wer öffnet diesen Link?

# Eine Klasse, Dateien und Karten
playground-class = Die Klasse
    .title = Klasse 4b
    .how = Eine dieser Dateien auf ein Handy ziehen, auf dem nach der Klasse gefragt wird, oder eine eigene Liste.
    .send = Die Klasse ({ $name })
    .phone = Handy für jemanden aus der Klasse
playground-drop = Zum Senden hier ablegen
    .no = Dieses Handy kann noch keine Datei senden: zuerst den Chat starten.
playground-file-look = { $name } in einem neuen Tab ansehen
playground-file-save = { $name } speichern

# Eine App, in der man eher drückt und auswählt als schreibt
playground-app = App
playground-apps = Apps
playground-apps-both = Auf jeder ein Gründungsmitglied
playground-client-tag = APP
playground-client-ephemeral = Für niemand anderen sichtbar
playground-client-hide = Ausblenden
playground-client-thinking = denkt nach …
playground-client-failed = Die App hat nicht geantwortet. Bitte noch einmal versuchen.
playground-client-words = Text wird hier nicht gelesen. Mit / erscheinen die Befehle.
playground-client-unknown = Diesen Befehl gibt es hier nicht.
playground-client-close = Keine Direktnachrichten annehmen
playground-client-open = Wieder Direktnachrichten annehmen
playground-client-closed = nimmt keine Direktnachrichten an

# Was schiefgeht, und die Zeit
playground-faults = Was schiefgehen kann
playground-fault-drop = Antworten gehen verloren
playground-fault-duplicate = Alles kommt zweimal an
playground-fault-delay = Langsam und durcheinander
playground-fault-too-many = Zu viele Anfragen (429)
playground-bot-on = Der Bot arbeitet.
playground-bot-off = Der Bot ist aus. Was inzwischen geschieht, wartet auf ihn.
playground-kill = Stecker ziehen
playground-revive = Einschalten
playground-restart = Stecker ziehen und wieder einschalten
playground-time = Zeit
playground-now = Datum und Uhrzeit hier: { $now }
playground-minute = 1 Minute weiter
playground-hour = 1 Stunde weiter
playground-day = 1 Tag weiter
playground-week = 1 Woche weiter

# Was der Bot getan hat
playground-timeline = Was der Bot getan hat
playground-timeline-empty = Noch nichts.
playground-timeline-update = Eingang
playground-timeline-timer = Frist
playground-timeline-job = Auftrag
playground-timeline-delivery = Nachricht
playground-timeline-dead-letter = Beiseitegelegt
playground-timeline-statements = { $count } Abfragen
playground-timeline-how = Die Namen in dieser Schrift sind die aus dem Programmcode: was verlangt wurde, was geschah, welche Seite gezeigt wurde.
# Was jemand getan hat, hinter dem Namen.
playground-did = hat etwas getan
    .text = hat geschrieben
    .edited = hat Text geändert
    .command = hat einen Befehl getippt
    .press = hat einen Knopf gedrückt
    .answers = hat ein Formular ausgefüllt
    .ticked = hat aus einer Liste gewählt
    .unusable = hat etwas ohne Text gesendet
    .file = hat Dateien gesendet
    .unfetched = hat eine Datei gesendet, die sich nicht öffnen lässt
    .shared = hat jemanden ausgewählt
    .handout = hat ein Schülerkonto ausgewählt
    .left = hat den Bot blockiert
    .returned = ist zurückgekommen
    .again = zum zweiten Mal: nichts ändert sich
# Wie eine Zustellung ausging.
playground-ended = zugestellt
    .shown = angezeigt
    .later = später: die Plattform bittet um Geduld
    .failed = fehlgeschlagen; neuer Versuch folgt
    .unreachable = die Person ist nicht erreichbar
    .moved = der Chat hat eine andere Adresse
    .refused = die Plattform lehnt es ab

# Das geführte Beispiel
playground-tour = Das Beispiel
playground-tour-intro = Das Beispiel führt vom ersten Kontakt bis zum aktiven Projekt, weiter zu einer Lehrkraft, die geht, und zu einer Klasse, die dazukommt, mit allem, was sie im TwinSpace findet. Eingreifen ist jederzeit möglich: Dann geht es von Hand weiter.
playground-tour-step = Schritt für Schritt
playground-tour-play = Abspielen
playground-tour-at-once = Alles auf einmal
playground-tour-next = Nächster Schritt
playground-tour-pause = Pause
playground-tour-stop = Selbst weitermachen
playground-tour-taken-over = Jetzt geht es von Hand weiter. Das Beispiel kann jederzeit neu beginnen.
playground-tour-ended = Das war das Beispiel. Alles ist noch da, zum Weitermachen.
playground-tour-stuck = Das Beispiel kommt nicht weiter: „{ $what }“ bewirkt nichts auf dem Handy von { $name }. Bitte neu beginnen oder selbst weitermachen.
playground-tour-sure = Das Beispiel mit neuen Handys von vorn beginnen?
playground-tour-second = Seen in Europa
playground-tour-tablet = Schultablet
playground-tour-plan =
    Unser Plan für Mai

    Woche 1: Wir fotografieren den Fluss bei unserer Schule.
    Woche 2: Wir vergleichen die Fotos.
    Woche 3: Jede Klasse schreibt auf, was sie herausgefunden hat.
playground-tour-arrive = Registrierung
playground-scene-appoint = Die Koordinierungsstellen und die Schulbehörde öffnen die Links, die ihnen die Systemverwaltung gesendet hat.
playground-scene-register = Zwei Lehrkräfte registrieren sich. Jede Koordinierungsstelle bestätigt ihre eigene.
playground-scene-join = Zwei Lehrkräfte registrieren sich. Hier muss sie niemand bestätigen: Sie können sofort beginnen.
playground-scene-meet = Die eine sendet einen persönlichen Link, die andere öffnet ihn: Jetzt sind sie Kontakte.
playground-scene-form = Das Formular, Frage für Frage. Was getippt ist, geht nie verloren.
playground-scene-accept = Alles noch einmal, dann „Senden“. Die Partnerlehrkraft liest es und nimmt an.
playground-scene-approve = Alle, die mitentscheiden, bekommen eine Nachricht und entscheiden mit einem Knopfdruck.
playground-scene-undo = Eine Entscheidung lässt sich eine Weile rückgängig machen. Ist die Zeit vorbei, gilt sie.
playground-scene-active = Das Projekt ist aktiv, und beide Lehrkräfte erfahren es.
playground-scene-second = Ein zweites Projekt wird angeboten.
playground-scene-remind = Seine Seite sagt, wer am Zug ist. Einmal am Tag lässt sich eine Erinnerung senden.
playground-scene-authorities = Jetzt nennt die Seite die Behörden und was jede entschieden hat.
playground-scene-colleague = Eine Lehrkraft von der Schule der Partnerlehrkraft kommt dazu und registriert sich.
playground-scene-leaves = Die Partnerlehrkraft geht. Ein Plan sagt, wer das Projekt weiterführt und wie.
playground-scene-carries-on = Wer geht, sieht den Plan. Die Nachfolge nimmt an, und der Rest geschieht von selbst.
playground-scene-class = Ein Gründungsmitglied öffnet den TwinSpace und sendet die Klasse als Datei. Jede Zeile wird durchgesehen und eine berichtigt.
playground-scene-cards = Die Erziehungsberechtigten sind einverstanden, und alle bekommen Benutzernamen und Passwort. Die Zugangskarten kommen als Datei, zum Drucken und Ausschneiden.
playground-scene-claim = Eine Schülerin scannt den Code auf der Karte, notiert das Passwort und wählt ein anderes.
playground-scene-other-device = Sie meldet sich auf einem anderen Gerät an, mit dem Benutzernamen und dem neuen Passwort.
playground-scene-lent = Wer kein Gerät hat, leiht sich das der Lehrkraft. Was der Lehrkraft gehört, ist bis zum Abmelden nicht erreichbar.
playground-scene-news = Ein Gründungsmitglied schreibt einen Beitrag. Die Lehrkraft, die weitermacht, liest ihn.
playground-scene-files = Eine Datei wird in den TwinSpace gesendet, und die andere Lehrkraft bekommt sie.
playground-scene-guest = Jemand von außen bekommt einen Link für eine Person, kommt herein und sieht sich um. Gäste sehen keine Namen von Schülerinnen und Schülern.
playground-cue-start = { $name } öffnet den Chat.
playground-cue-open = { $name } öffnet den Link.
playground-cue-say = { $name } schreibt: { $words }
playground-cue-send = { $name } sendet die Datei { $words }.
playground-cue-press = { $name } drückt: { $words }
playground-cue-time = Die Uhren werden vorgestellt.

# Die Galerie
playground-gallery-intro = Alles, was angezeigt werden kann, so, wie es gesendet wird, in jeder Sprache. Bitte prüfen, was markiert ist.
playground-gallery-groups = Gruppen
playground-gallery-beside = Englisch daneben
playground-gallery-marked = Nur Markiertes
playground-gallery-nothing = Hier ist nichts markiert.
playground-gallery-back = Zu den Handys
playground-gallery-texts = Wo die Texte stehen
playground-gallery-missing = fehlt
playground-gallery-same = wie im Englischen
playground-gallery-long = zu lang
playground-gallery-refused = abgelehnt

# `twinbot demo`, im Terminal
playground-demo-begins = Die Zeit ist hier simuliert: Alle lesen und handeln schneller als sonst, und eine Entscheidung ist nach Sekunden endgültig statt nach einer Minute.
playground-demo-ended = Das Projekt ist aktiv, die Klasse ist da, und beide Klassen arbeiten. Dasselbe mit einem eigenen Bot: { $command } (siehe README.md).
