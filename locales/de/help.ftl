### Die häufigen Fragen, und was über wen gespeichert ist.

help-title = Hilfe
    .intro = Häufige Fragen. Was möchten Sie wissen?
    .linking = Sie können mich auch in einer anderen App nutzen, mit allem, was Sie hier haben: Öffnen Sie „Meine Konten“.
    .contact = Ihre Frage ist nicht dabei? Schreiben Sie uns: Ihre Koordinierungsstelle antwortet Ihnen hier.

help-create = Ich bin registriert: Wie lege ich ein Projekt an?
    .button = Ein Projekt anlegen
    .answer =
        1. Ihre Partnerlehrkraft muss zu Ihren Kontakten gehören. Öffnen Sie „Kontakte“, senden Sie ihr Ihren persönlichen Link und warten Sie, bis Sie Kontakte sind.

        2. Wählen Sie „Neues Projekt“ und genau einen Kontakt. Weitere Lehrkräfte können erst nach der Genehmigung dazukommen.

        3. Beantworten Sie die Fragen, eine nach der anderen. Am Schluss sehen Sie alles noch einmal: Ändern Sie, was Sie möchten, und wählen Sie dann „Senden“.

        4. Ihre Partnerlehrkraft bekommt das Projekt und nimmt es an oder lehnt es ab.

        5. Danach entscheiden die Nationalen Koordinierungsstellen beider Länder und, wo es sie gibt, die regionalen Schulbehörden.

        6. Genehmigt? Dann kann die Arbeit beginnen, und der TwinSpace öffnet sich. Sie können weiterhin jedes Feld ändern und Lehrkräfte hinzufügen.
help-profiles = Wie ändere ich die Rolle einer Lehrkraft?
    .button = Eine Rolle ändern
    .answer =
        Jede Lehrkraft hat zwei Rollen, die getrennt geändert werden: eine im Projekt mit seinen Angaben und eine im TwinSpace, wo die Klassen arbeiten.

        Die beiden Gründungsmitglieder beginnen mit der Rolle „Koordination“ im Projekt und „Lehrkraft-Koordination“ im TwinSpace. Später hinzugekommene Lehrkräfte bekommen dieselben, wenn nichts anderes festgelegt wird. Wer die Nachfolge einer Lehrkraft antritt, bekommt „Administration“ und „Lehrkraft-Administration“.

        Rollen im Projekt können die Gründungsmitglieder und alle mit der Rolle „Administration“ ändern, Rollen im TwinSpace alle mit der Rolle „Lehrkraft-Administration“ und Gründungsmitglieder mit der Rolle „Lehrkraft-Koordination“.
help-passwords = Müssen Schülerinnen und Schüler mein Passwort benutzen?
    .button = Schülerkonten und Passwörter
    .answer =
        Nein, bitte geben Sie Ihr Passwort nie weiter. Sie tragen alle mit Vor- und Nachnamen ein, mit der Rolle „Schüler-Koordination“ oder „Schüler-Mitglied“; alle bekommen dann einen eigenen Benutzernamen und ein eigenes Passwort.

        E-Mails werden nicht verschickt. Notieren Sie Benutzernamen und Passwörter, wenn Sie sie sehen, oder bewahren Sie den Ausdruck auf, und verteilen Sie sie im Unterricht.
help-students = Wie trage ich Schülerinnen und Schüler ein, die schon in einem anderen Projekt sind?
    .button = Schülerkonten in zwei Projekten
    .answer =
        Benutzername und Passwort bleiben dieselben. Wenn Sie jemanden eintragen, der schon ein Konto hat, sage ich es Ihnen, und Sie nehmen an oder lehnen ab.

        Annehmen: Nach der Anmeldung stehen dort alle eigenen Projekte zur Wahl. Wechseln geht jederzeit.

        Ablehnen: Nichts wird verbunden. Wenn es jemand anderes mit gleichem Namen ist, können Sie das sagen, und ich lege ein neues Konto an.
help-replacement = Meine Partnerlehrkraft wechselt die Schule, und eine andere möchte weitermachen: Was nun?
    .button = Jemand verlässt das Projekt
    .answer =
        Es gibt zwei Wege.

        Das Projekt abschließen und neu beginnen: Das neue Projekt hat denselben Titel. Ist es genehmigt, kann ein Gründungsmitglied, das schon am alten teilgenommen hat, die Dateien übernehmen und auf Wunsch auch Beiträge und Schülerkonten. Den Knopf dafür gibt es im neuen TwinSpace.

        Oder mit der Nachfolge weitermachen: Fügen Sie die neue Lehrkraft hinzu und geben Sie ihr die Rollen „Administration“ und „Lehrkraft-Administration“. War die Lehrkraft, die geht, kein Gründungsmitglied, können Sie sie danach aus dem Projekt entfernen. Ein Gründungsmitglied bleibt immer im Projekt, kann aber aus dem TwinSpace entfernt werden.
help-waiting = Warum wartet mein Projekt noch?
    .button = Ein Projekt, das wartet
    .answer =
        Zuerst muss Ihre Partnerlehrkraft das Projekt annehmen. Dann entscheiden Ihre Nationale Koordinierungsstelle und, wo es sie gibt, Ihre regionale Schulbehörde, und ebenso die auf der anderen Seite. Schweigen gilt nie als Genehmigung.

        Öffnen Sie das Projekt: In den ersten Zeilen steht genau, wer am Zug ist und seit wann. Von dort können Sie einmal am Tag eine Erinnerung senden.
help-space = Was können wir im TwinSpace tun?
    .button = Der TwinSpace
    .answer =
        Dort arbeiten die beiden Klassen. Er öffnet sich von selbst, sobald Ihr Projekt genehmigt ist: Öffnen Sie das Projekt und wählen Sie „TwinSpace“.

        Neuigkeiten: Sie schreiben, alle dort lesen es, und alle wählen selbst, ob ich ihnen sofort, um 17 Uhr oder gar nicht Bescheid sage.

        Dateien: Öffnen Sie sie und senden Sie mir Bilder, Texte oder Aufnahmen, einzeln oder mehrere auf einmal. Alle dort bekommen sie, egal in welcher App.

        Schülerliste: Hier tragen Sie Ihre Klasse ein. Gäste: Andere, zum Beispiel Eltern oder die Schulleitung, lesen mit einem persönlichen Link Neuigkeiten und Dateien; Namen von Schülerinnen und Schülern sehen sie nicht.

        Die Chronik sagt, wer gekommen und gegangen ist und was veröffentlicht wurde.
help-deciding = Wie entscheide ich über eine Lehrkraft oder ein Projekt?
    .button = Entscheiden
    .answer =
        Jeder Vorgang kommt hier als Nachricht an und bleibt unter „Zu entscheiden“, bis jemand in Ihrer Behörde entschieden hat.

        Eine Lehrkraft: Gehört sie zu dieser Schule? Bestätigen Sie sie, fragen Sie vorher nach oder lehnen Sie mit einer Begründung ab.

        Ein Projekt: Lesen Sie es. Dann genehmigen Sie es, auf Wunsch mit einer Anmerkung, geben es zurück und sagen, was geändert werden soll, oder lehnen es mit einer Begründung ab. Was Sie oft schreiben, können Sie unter „Textbausteine“ sammeln. Schweigen gilt nie als Genehmigung. Wird das Projekt vorher geändert, verfallen die bisherigen Entscheidungen, und ich frage Sie noch einmal.
help-mistake = Das war der falsche Knopf: Was nun?
    .button = Der falsche Knopf
    .answer =
        Öffnen Sie den Vorgang noch einmal. Steht dort noch „Rückgängig“? Wählen Sie es: Dann ist der Vorgang wieder offen, und Sie können neu entscheiden. In der Nachricht steht, bis wann das geht. Begründungen und Rückfragen werden erst danach gelesen.

        Ist es zu spät? Ein zurückgegebenes Projekt kommt wieder zu Ihnen, wenn es erneut gesendet wird, ebenso eine abgelehnte Lehrkraft, die ihr Profil geändert hat.
help-telling = Wann schreibt mir Twinbot?
    .button = Wann ich Ihnen schreibe
    .answer =
        Sofort, wenn etwas auf Ihre Entscheidung wartet, und noch einmal, wenn jemand erinnert. Wenn Sie nachts Ruhe möchten, wählen Sie das unter „Benachrichtigungen“: Dann kommen Vorgänge am Morgen. Warten sehr viele auf Sie, melde ich sie morgens alle in einer Nachricht.

        Mehrere Personen können für eine Behörde entscheiden. Die erste Entscheidung zählt, und alle sehen sie in ihrer Nachricht.
help-running = Was tue ich in der Systemverwaltung?
    .button = Twinbot betreiben
    .answer =
        Ich schreibe Ihnen hier, wenn etwas zu tun ist: ein Land ohne Koordinierungsstelle, eine Behörde, für die niemand entscheiden kann, eine App, die nicht antwortet, oder eine Nachricht, die nicht zugestellt werden kann. In jeder Nachricht steht, was hilft: ein Knopf oder ein Befehl auf dem Server.

        Der Knopf unten führt zu den Behörden, zu den Links, mit denen Sie Personen ernennen, zu allem, was feststeckt, zu Zahlen und zu neuen Schulen. Schullisten liest ein Befehl auf dem Server ein. Über Lehrkräfte und Projekte entscheiden nicht Sie, sondern die dafür Ernannten.
help-no-space = Die Klasse tragen Sie im TwinSpace eines Projekts ein, und Sie haben noch keinen, in dem Sie das können. Ein Projekt bekommt seinen TwinSpace mit der Genehmigung: Öffnen Sie Ihre Projekte, um zu sehen, wie weit sie sind.

privacy-title = Ihre Daten
    .responsible = Verantwortlich für Ihre Daten: { $name }.
    .nobody = Wer hier für Ihre Daten verantwortlich ist, wurde mir nicht gesagt. Ihre Koordinierungsstelle kann es Ihnen sagen.
    .stored = Was gespeichert ist: was Sie mir sagen (Ihr Name, Ihre Schule, Ihre Fächer und Sprachen, Ihre Kontakte, Ihre Entwürfe, Ihre Projekte und deren Verlauf, was Sie in TwinSpaces schreiben und senden, Ihre Anfragen an eine Koordinierungsstelle) und von Ihrem Chat-Konto die Nummer, die Namen und die Sprache.
    .seen = Wer es sieht: Ihre Kontakte und alle, denen Sie einen Link senden, sehen Ihren Namen und Ihre Schule. Wer mit Ihnen an einem Projekt arbeitet, sieht dieses Projekt, und alle in einem TwinSpace sehen, was Sie dort veröffentlichen. Die zuständigen Koordinierungsstellen und Schulbehörden sehen Ihre Registrierung und die Projekte, über die sie entscheiden, eine Koordinierungsstelle auch Ihre Anfragen an sie. Wer diesen Server betreibt, hat Zugriff auf die gespeicherten Daten, um ihn in Gang zu halten.
    .kept = { $days ->
        [one] Wie lange: Ihr Profil, Ihre Kontakte und Ihre Projekte bleiben, bis Sie um Löschung bitten. Schülerkonten werden einen Tag nach dem Abschluss ihres Projekts gelöscht. Der Name eines Gastes wird einen Monat nach dem Verlassen des TwinSpace gelöscht, Neuigkeiten, die ich Ihnen nicht gesendet habe, nach 90 Tagen und eine Anfrage an eine Koordinierungsstelle ein Jahr, nachdem sie beantwortet oder geschlossen wurde.
       *[other] Wie lange: Ihr Profil, Ihre Kontakte und Ihre Projekte bleiben, bis Sie um Löschung bitten. Schülerkonten werden { $days } Tage nach dem Abschluss ihres Projekts gelöscht. Der Name eines Gastes wird einen Monat nach dem Verlassen des TwinSpace gelöscht, Neuigkeiten, die ich Ihnen nicht gesendet habe, nach 90 Tagen und eine Anfrage an eine Koordinierungsstelle ein Jahr, nachdem sie beantwortet oder geschlossen wurde.
    }
    .noted = Ich halte auch fest, wann Sie entscheiden, dazukommen, gehen oder sich anmelden, mit einer Nummer anstelle Ihres Namens. Sind Ihre Daten gelöscht, führt diese Nummer zu niemandem mehr.
    .passes = Was Sie hier schreiben, läuft durch die App, in der Sie es schreiben; sie bewahrt es nach ihren eigenen Regeln auf. Sie können mich hier nutzen: { $platforms }.
    .rights = Ihre Rechte: Sie können jederzeit Ihr Profil ändern, Kontakte entfernen und Entwürfe löschen. Mit den Knöpfen unten bekommen Sie eine Kopie der über Sie gespeicherten Daten oder lassen sie löschen. Um anderes berichtigen zu lassen oder zu widersprechen, schreiben Sie an { $contact }. Sie können sich auch bei der Datenschutzbehörde Ihres Landes beschweren.
    .rights-unnamed = Ihre Rechte: Sie können jederzeit Ihr Profil ändern, Kontakte entfernen und Entwürfe löschen. Mit den Knöpfen unten bekommen Sie eine Kopie der über Sie gespeicherten Daten oder lassen sie löschen. Um anderes berichtigen zu lassen oder zu widersprechen, schreiben Sie an Ihre Koordinierungsstelle. Sie können sich auch bei der Datenschutzbehörde Ihres Landes beschweren.
    .page = Mehr dazu: { $page }
# In einer Zeile, bevor jemand zum ersten Mal nach eigenen Angaben gefragt wird.
privacy-first = Was ich über Sie speichere und wie lange, steht unter „Datenschutz“.
    .of = Verantwortlich für Ihre Angaben: { $operator }. Was ich speichere und wie lange, steht unter „Datenschutz“.

# Was der Bot in einem leeren Chat über sich sagt, und in höchstens 120 Zeichen in seinem Profil: Ein Name hat bis zu 100 davon.
bot-about = Ich helfe Lehrkräften aus zwei Ländern, gemeinsam ein Schulprojekt zu planen und genehmigen zu lassen, alles in diesem Chat. Verantwortlich: { $operator }. Was gespeichert wird: { $privacy }
    .short = Schulpartnerschaft: { $operator }
