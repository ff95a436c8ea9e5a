### Anfragen an eine Koordinierungsstelle: wo sie gestellt werden, wie weit sie sind und wer antwortet.

# Wo war, wer fragt: Es steht hinter „Von der Seite:“.
inquiry-place = Start
    .form = Ein Formular
    .help = Hilfe
    .accounts = Meine Konten
    .people = Meine Registrierung
    .contacts = Meine Kontakte
    .drafts = Ein Entwurf
    .projects = Projekte
    .approval = Entscheiden
    .members = Wer teilnimmt
    .closing = Abschluss eines Projekts
    .space = TwinSpace
    .students = Schülerliste
    .sessions = Anmeldung von Schülerkonten
    .takeovers = Gemeinsame Schülerkonten
    .guests = Gäste
    .news = Neuigkeiten
    .journal = Chronik
    .files = Dateien
    .archive = Archiv
    .told = Benachrichtigungen
    .carry = Übernahme
    .erasure = Gelöschte Schülerkonten
    .suspension = Sperre
    .newsletter = Newsletter
inquiry-from = Von der Seite: { $place }
    .not = Nicht angeben

# Das Formular.
inquiry-heading = Anfrage an die Koordinierungsstelle
field-inquiry-country = Land
    .ask = In welchem Land unterrichten Sie? Die Koordinierungsstelle dort antwortet Ihnen.
    .example = Die ersten Buchstaben genügen.
field-inquiry = Ihre Anfrage
    .ask = Was möchten Sie Ihre Koordinierungsstelle fragen oder ihr mitteilen?
    .example = Zum Beispiel: Meine Schule ist in einen anderen Ort umgezogen. Wo ändere ich das?
field-inquiry-from = Wo Sie waren
    .ask = Soll ich dazuschreiben, wo Sie waren? Nur den Namen der Seite, nichts von dem, was Sie dort gelesen oder geschrieben haben.
    .example = Das hilft, wenn dort etwas nicht funktioniert hat.
note-inquiry = Ihre Anfrage geht an: { $authority }. Die Antwort bekommen Sie hier.
    .nobody = Ihre Anfrage geht an: { $authority }. Zurzeit kann dort niemand antworten; ich sage der Systemverwaltung Bescheid.
    .no-service = Für dieses Land ist noch keine Koordinierungsstelle eingerichtet: { $country }. Ich bewahre Ihre Anfrage auf und sage der Systemverwaltung Bescheid.

# Wo man fragt, mit den bisherigen Anfragen.
inquiries-title = Ihre Koordinierungsstelle fragen
    .empty = Sie haben noch nichts gefragt.
    .country = Sie sind nicht registriert, deshalb frage ich Sie zuerst, in welchem Land Sie unterrichten.
    .what = Ist etwas unklar oder funktioniert nicht? Schreiben Sie Ihrer Koordinierungsstelle: Dort liest es jemand und antwortet Ihnen hier.
inquiry-line = ⏳ { $words } (offen seit dem { $since })
    .answered = 💬 { $words } (beantwortet am { $since })
    .closed = { $words } (geschlossen am { $since })

# Eine Anfrage, wie sie sieht, wer sie gestellt hat.
inquiry-own = Ihre Anfrage an: { $authority }
inquiry-waits = ⏳ Wartet seit dem { $since } auf Antwort. Es antwortet: { $authority }
    .taken = ✍️ Wartet seit dem { $since }. Jemand antwortet gerade: { $authority }
    .nobody = ⏳ Wartet seit dem { $since } auf Antwort. Es antwortet: { $authority }. Zurzeit kann dort niemand antworten; die Systemverwaltung weiß Bescheid.
    .no-service = ⏳ Wartet seit dem { $since } auf Antwort. Für dieses Land ist noch keine Koordinierungsstelle eingerichtet: { $country }. Die Systemverwaltung weiß Bescheid.
inquiry-answered = 💬 Beantwortet am { $since }: { $authority }
inquiry-closed = Von Ihnen geschlossen am { $since }. Wenn Sie noch einmal schreiben, ist die Anfrage wieder offen.
    .by = Geschlossen am { $since }: { $authority }. Wenn Sie noch einmal schreiben, ist die Anfrage wieder offen.
inquiry-reach = Auch die Systemverwaltung von Twinbot ist erreichbar: { $contact }
inquiry-said = { $who }, { $at }:
    .you = Sie, { $at }:
    .more = Das sind die letzten Nachrichten; es gibt noch frühere.

# Dasselbe für alle, die antworten.
inquiry-title = Anfrage von { $name }
inquiry-asked = ⏳ Wartet seit dem { $since } auf Antwort.
    .own = Das ist Ihre eigene Anfrage, deshalb muss jemand anderes antworten.
    .yours = ✍️ Sie haben diese Anfrage bis zum { $until } übernommen. So lange kann niemand sonst antworten.
    .taken = ✍️ { $name } hat diese Anfrage bis zum { $until } übernommen.
    .you-answered = 💬 Von Ihnen beantwortet am { $since }.
    .answered = 💬 Beantwortet von { $name } am { $since }.
    .closed = Geschlossen von { $name } am { $since }.
    .closed-room = Geschlossen am { $since } von der Person, die gefragt hat.
    .closed-by = Geschlossen am { $since } von Ihrer Koordinierungsstelle.
# In einem Kanal oder einer Gruppe, wo alle mitlesen.
inquiry-in-room = Wer fragt und was, zeige ich nur in unserem eigenen Chat.
inquiry-unreachable = ⚠️ Meine Nachrichten an { $name } kommen nicht an: Der Chat mit mir ist blockiert oder gelöscht. Sobald er wieder offen ist, kommt Ihre Antwort an.
inquiry-unchecked = ⚠️ Diese Registrierung wartet noch auf Bestätigung.
inquiry-unregistered = ⚠️ Niemand hat bestätigt, wer das ist: Diese Person ist noch nicht als Lehrkraft registriert.

field-answer-inquiry = Ihre Antwort
    .ask = Was antworten Sie? Sie kommt als Antwort Ihrer Koordinierungsstelle an, ohne Ihren Namen.
    .example = Zum Beispiel: Öffnen Sie „Meine Registrierung“ und wählen Sie „Ändern“.
field-reply = Ihre Nachricht
    .ask = Was möchten Sie hinzufügen?
    .example = Zum Beispiel: Danke! Und wie ändere ich den Namen meiner Schule?

button-contact-service = Uns schreiben
button-write-service = Anfrage schreiben
button-inquiries = Meine Anfragen
button-add-words = Etwas ergänzen
button-reply = Noch einmal schreiben
button-close-inquiry = Anfrage schließen
button-give-back = Freigeben
button-read-inquiry = Anfrage lesen
confirm-close-inquiry = Anfrage von { $name } schließen? Die Person erfährt es und kann trotzdem noch einmal schreiben.
    .own = Ihre Anfrage schließen? Wenn Sie noch einmal schreiben, ist sie wieder offen.
