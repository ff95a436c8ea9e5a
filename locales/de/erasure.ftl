### Wie Schülerkonten gelöscht werden: einige Zeit nach dem Abschluss eines Projekts oder wenn jemand darum bittet.

# Wann die Schülerkonten eines abgeschlossenen Projekts gelöscht werden.
ending-title = Schülerkonten in „{ $title }“
    .when = { $count ->
        [one] Das Projekt ist abgeschlossen. Ein Schülerkonto wird am { $day } gelöscht.
       *[other] Das Projekt ist abgeschlossen. Seine { $count } Schülerkonten werden am { $day } gelöscht.
    }
    .goes = Namen, Benutzernamen und Passwörter sind dann weg, und niemand kann sich mehr damit anmelden. Das lässt sich nicht rückgängig machen.
    .stay = { $count ->
        [one] Eines davon gehört auch zu einem anderen Projekt und bleibt dort.
       *[other] { $count } davon gehören auch zu einem anderen Projekt und bleiben dort.
    }
    .before = Wenn Sie später noch wissen müssen, wer teilgenommen hat, speichern Sie jetzt die Klassenliste. Wer weiter mit Ihnen arbeitet, bleibt, wenn Sie das Konto vor diesem Tag in ein anderes Projekt aufnehmen.
    .reopen = Ein Gründungsmitglied kann das Projekt noch wieder öffnen. Dann bleiben die Schülerkonten.
    .reopened = Das Projekt ist nicht abgeschlossen, deshalb bleiben die Schülerkonten.
    .nobody = Hier gibt es keine Schülerkonten mehr. Von den gelöschten ist nichts aufbewahrt.
closing-students = { $days ->
    [one] Die Schülerkonten werden einen Tag danach gelöscht. Vorher sage ich den Lehrkräften Bescheid.
   *[other] Die Schülerkonten werden { $days } Tage danach gelöscht. Vorher sage ich den Lehrkräften Bescheid.
}
closing-students-until = Die Schülerkonten werden am { $day } gelöscht.

# Eine Schülerin oder ein Schüler bittet um Löschung, oder eine Lehrkraft bittet darum.
forgotten-asked = Jemand aus der Klasse hat in „{ $title }“ um Löschung gebeten.
    .what = Alles über diese Person ist gelöscht. Nichts verrät mehr, wer es war.
forgotten-you = Deine Daten sind gelöscht
    .what = Dein Name, dein Benutzername und dein Passwort sind gelöscht. Deiner Lehrerin oder deinem Lehrer habe ich nur gesagt, dass jemand darum gebeten hat. Du kannst diesen Chat jetzt löschen.
confirm-forget-me = Soll ich dich vergessen? Dein Name, dein Benutzername, dein Passwort und dein Platz in allen deinen Projekten werden gelöscht. Nichts bleibt, und das lässt sich nicht rückgängig machen.
confirm-forget = Schülerkonto löschen: { $name }? Name, Benutzername und Passwort sind dann weg. Das lässt sich nicht rückgängig machen.
confirm-forget-everywhere = { $others ->
    [one] Schülerkonto löschen: { $name }? Name, Benutzername und Passwort sind dann weg, auch aus einem anderen Projekt. Das lässt sich nicht rückgängig machen.
   *[other] Schülerkonto löschen: { $name }? Name, Benutzername und Passwort sind dann weg, auch aus { $others } anderen Projekten. Das lässt sich nicht rückgängig machen.
}
button-forget-me = Vergiss mich
button-forget-student = Schülerkonto löschen
refusal-forget-me = Das ist für angemeldete Schülerinnen und Schüler. Bitte zuerst { $login } senden. Für Lehrkräfte steht das unter „Datenschutz“.
toast-forgotten = Gelöscht.
command-forget = Alles löschen, was über mich gespeichert ist

privacy-student = Was über dich gespeichert ist: dein Name, dein Benutzername, dein Passwort in einer Form, die niemand lesen kann, die Projekte, in denen du arbeitest, und die Nummer dieses Chats. Deine Lehrkräfte sehen deinen Namen, die anderen deinen Vornamen und einen Anfangsbuchstaben.
    .forget = Du kannst jederzeit eine Kopie davon bekommen oder alles löschen lassen: Drück auf „Kopie meiner Daten“ oder „Vergiss mich“. Auch die Lehrkraft, die dich eingetragen hat, kann es löschen.
    .kept = { $days ->
        [one] Wie lange: Alles wird einen Tag nach dem Abschluss deines Projekts gelöscht, außer wenn du noch in einem anderen arbeitest.
       *[other] Wie lange: Alles wird { $days } Tage nach dem Abschluss deines Projekts gelöscht, außer wenn du noch in einem anderen arbeitest.
    }
    .noted = Ich merke mir auch, wann du dich anmeldest, mit einer Nummer anstelle deines Namens. Wenn deine Daten gelöscht sind, führt diese Nummer zu niemandem mehr.
    .reach = Fragen zu deinen Daten: { $contact }
