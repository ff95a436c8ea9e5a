### Der TwinSpace, in dem die Klassen arbeiten.

space-title = TwinSpace von „{ $title }“
    .over = Das Projekt ist beendet. Alles hier bleibt lesbar, aber nichts kann mehr geändert werden.
space-role = Ihre Rolle hier
space-students = Schülerinnen und Schüler
    .count = { $count ->
        [0] Noch niemand
        [one] Eine Person
       *[other] { $count } Personen
    }
button-space = TwinSpace
button-students = Schülerliste

# Dem die Erziehungsberechtigten zustimmen müssen.
guardians-title = Sind die Erziehungsberechtigten einverstanden?
    .why = Wo Sie unterrichten, entscheiden für Kinder unter { $age } Jahren die Erziehungsberechtigten. Bitte fragen Sie sie zuerst, ob ihre Kinder einen TwinSpace nutzen dürfen, so wie es an Ihrer Schule üblich ist.
    .kept = Twinbot hält nur fest, dass Sie es bestätigt haben und wann. Von jedem Kind werden Name, Rolle und Benutzername gespeichert, sonst nichts.
    .done = ✅ Sie haben es bestätigt.
button-guardians-agree = ✅ Ja, einverstanden
button-guardians = Einverständniserklärung
refusal-guardians = Bitte bestätigen Sie zuerst, dass die Erziehungsberechtigten einverstanden sind.
refusal-space-full = Ein TwinSpace hat Platz für { $most } Schülerkonten. Bitte entfernen Sie zuerst jemanden.
