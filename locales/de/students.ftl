### Schülerinnen und Schüler: Eine Klasse wird in einen TwinSpace eingetragen, und alle bekommen Benutzernamen und Passwort.

students-title = Schülerliste von „{ $title }“
    .empty = Noch ist niemand eingetragen. Tragen Sie eine Person ein oder gleich eine ganze Klassenliste.
    .none = Niemand heißt „{ $words }“.
    .more = Das sind die ersten von { $count }. Geben Sie mehr vom Namen ein, um die anderen zu finden.
students-namesakes = Gleiche Namen: { $names }. Zu unterscheiden sind sie am Benutzernamen.
student-line = { $name }, { $role }
student-since = Hier seit dem { $since }.
student-password-until = Das Passwort ist hier bis zum { $until } lesbar. Danach können Sie ein neues erstellen.
student-password-gone = Das Passwort ist nicht mehr lesbar. Wenn es verloren ist, erstellen Sie ein neues.
field-user-name = Benutzername
field-password = Passwort
field-claim-link = Link
    .command = Befehl
sheet-title = Passwörter Ihrer Klasse
    .hint = Drücken Sie auf ein Passwort, um es zu sehen, und kopieren Sie es oder sagen Sie es der Person. Alle behalten ihr eigenes für sich.
    .empty = Zurzeit ist kein Passwort lesbar. Sie können für jede Person ein neues erstellen.

# Dateien: Zugangskarten und die Klassenliste.
cards-title = Zugangskarten von „{ $title }“
    .hint = Drucken Sie die Datei, schneiden Sie die Karten aus und geben Sie allen ihre eigene. Wer eine Karte hat, kann sich anmelden: Behalten Sie die Datei für sich und löschen Sie sie, wenn Sie fertig sind.
    .table = Die Benutzernamen und Passwörter, die jetzt lesbar sind, für eine Tabelle. Wer sie hat, kann sich anmelden: Behalten Sie die Datei für sich und löschen Sie sie, wenn Sie fertig sind.
class-list = Ihre Schülerinnen und Schüler mit Benutzernamen, ohne Passwörter.
button-cards = Zugangskarten ({ $format })
button-class-list = Klassenliste ({ $format })
toast-file = 📄 Ich sende die Datei in Ihren Chat mit mir.
# Zwei Sätze auf jeder Karte, für Schülerinnen und Schüler.
card-begin = Öffne den Bot, drück auf „{ button-login-student }“ und schreib deinen Benutzernamen und dein Passwort.
    .scan = Scanne den Code und drück auf „Starten“: Auch dort bekommst du dein Passwort.
    .own = Das Passwort gehört nur dir: Verrate es niemandem.

button-add-students = Klasse eintragen
button-passwords = Passwörter und Listen
button-find-student = In der Liste suchen
button-renew = Neues Passwort
button-make-role = Neue Rolle: { $role }
button-remove-student = Aus der Liste entfernen
button-class = { $lines ->
    [0] Liste aus einer Datei
    [one] Liste mit einer Person
   *[other] Liste mit { $lines } Personen
}

confirm-renew = Neues Passwort für { $name } erstellen? Das alte gilt dann nicht mehr.
confirm-remove-student = { $name } aus dem TwinSpace von „{ $title }“ entfernen? Ein Schülerkonto, das zu keinem anderen TwinSpace gehört, wird gelöscht.
toast-renewing = Ich erstelle ein neues Passwort.
toast-discarded = Liste gelöscht.
toast-enrolling = Ich trage alle ein.

# Das Formular, in dem die Namen eingegeben werden.
class-heading = Klasse für „{ $title }“
field-class = Klasse
    .ask = Wer kommt dazu? Senden Sie die Klassenliste als Datei, oder schreiben Sie eine Person pro Zeile: zuerst den Vornamen, bei zweien mit einem Strichpunkt dahinter.
    .example = Lea Wolke ⏎ Jan Ole; Regen
field-pupil-role = Rolle
    .ask = Welche Rolle bekommen alle im TwinSpace? Mit „Schüler-Koordination“ kann man auch Neuigkeiten und Dateien veröffentlichen.
    .example = Schüler-Mitglied
note-class-read = Als Nächstes lese ich Ihre Datei, und Sie sehen jede Zeile. Vorher wird niemand eingetragen.
note-class-checked = Als Nächstes sehen Sie jede Zeile. Vorher wird niemand eingetragen.
button-check-class = Liste durchsehen
problem-student-name = Bitte schreiben Sie Vor- und Nachnamen, zum Beispiel „Lea Wolke“.
problem-no-class = Bitte senden Sie Ihre Klassenliste als Datei (XLSX, ODS oder CSV) oder schreiben Sie eine Person pro Zeile.
problem-class-too-long = Das sind { $lines } Zeilen. Eine Liste fasst höchstens { $most }; bitte teilen Sie sie auf.

# Was über den Spalten einer Klassenliste steht, in Kleinbuchstaben. Gelesen werden sie nur für diese Sprache.
class-heads-given = vorname, vornamen, rufname, vorname/n, vorname(n)
class-heads-surname = name, nachname, nachnamen, familienname, familiennamen, zuname, name/n
class-heads-whole = vor- und nachname, vorname und nachname, vorname nachname, nachname vorname, name vorname, schülername, schüler, schülerin, schüler/in, schülerinnen und schüler

# Die Liste, Zeile für Zeile.
class-state = Bitte sehen Sie die Liste durch. Drücken Sie auf einen Namen, um ihn zu berichtigen oder wegzulassen.
    .faulty = { $count ->
        [one] Bitte berichtigen Sie zuerst eine Zeile oder lassen Sie sie weg.
       *[other] Bitte berichtigen Sie zuerst { $count } Zeilen oder lassen Sie sie weg.
    }
    .enrolling = ⏳ Benutzernamen und Passwörter werden erstellt: { $enrolled } von { $all }.
    .done = { $enrolled ->
        [one] ✅ Eine Person ist eingetragen. Benutzername und Passwort sind nach dem Anlegen { $days } Tage lang lesbar; bis wann, steht im Eintrag.
       *[other] ✅ { $enrolled } Personen sind eingetragen. Benutzernamen und Passwörter sind nach dem Anlegen { $days } Tage lang lesbar; bis wann, steht in jedem Eintrag.
    }
    .stopped = Nach { $enrolled } von { $all } war Schluss: Sie dürfen hier niemanden mehr eintragen, oder das Projekt ist abgeschlossen.
class-state-reading = ⏳ Ich lese Ihre Datei.
    .lines = ⏳ Ich lese Ihre Datei: { $read } von { $all } Zeilen.
class-sheet = Das sind die Zeilen des Blatts „{ $sheet }“.
class-file-unnamed = Ihre Datei
field-file = Datei
file-fault-not-fetched = Ich konnte Ihre Datei nicht abrufen. Bitte versuchen Sie es gleich noch einmal. Wenn das nicht hilft, senden Sie sie erneut.
file-fault-empty = Ihre Datei ist leer. Bitte senden Sie eine, in der die Namen stehen.
file-fault-too-large = Ihre Datei ist zu groß: Sie darf höchstens { $most } MB groß sein und keine Bilder enthalten. Bitte kopieren Sie die Namen in eine neue Datei.
file-fault-too-many = Ihre Datei hat zu viele Zeilen: Eine Liste fasst höchstens { $most } Personen. Bitte teilen Sie sie auf.
file-fault-no-table = Ich finde in Ihrer Datei keine Tabelle. Bitte speichern Sie Ihre Klassenliste als XLSX, ODS oder CSV.
file-fault-old = Ihre Datei hat ein altes Format. Bitte speichern Sie sie als XLSX, ODS oder CSV.
file-fault-locked = Ihre Datei ist durch ein Passwort geschützt. Bitte speichern Sie sie ohne Passwort.
file-fault-broken = Ihre Datei ist beschädigt. Bitte speichern Sie sie noch einmal oder als CSV.
file-fault-no-names = Ich finde in Ihrer Datei keine Namen. Bitte schreiben Sie die Vornamen in eine Spalte und die Nachnamen in die nächste.
button-read-again = Neu versuchen
button-other-file = Andere Liste senden
toast-reading = Ich lese sie noch einmal.
class-guardians = Für Kinder unter { $age } Jahren müssen die Erziehungsberechtigten einverstanden sein.
row-heading = Zeile { $line }
row-in = { $name } → { $user }
row-in-namesake = { $name } → { $user }. An Ihrer Schule gibt es diesen Namen schon: Wenn es dieselbe Person ist, lassen Sie die Zeile weg und wählen Sie „{ button-join-student }“.
row-enrolled = ✅ { $name } → { $user }
row-out = ➖ { $name } (weggelassen)
row-out-because = ➖ { $name } (weggelassen: { $why })
row-remark = ❗ { $name } ({ $why })
row-no-surname = Vor- und Nachname sind nötig
row-twice = derselbe Name steht in Zeile { $line }
row-is-here = jemand mit diesem Namen ist schon hier
field-given = Vorname
field-surname = Nachname
field-student = Schülerin oder Schüler
    .ask = Wie lauten Vor- und Nachname?
    .example = Anna Maria; von Wolkenstein
field-student-search = Name
    .ask = Wen suchen Sie? Der Anfang eines Namens genügt.
    .example = Wol
button-enrol = { $count ->
    [one] ✅ Eine Person eintragen
   *[other] ✅ { $count } Personen eintragen
}
button-row-faulty = ❗ { $name }
button-correct = Berichtigen
button-leave-out = Weglassen
button-take-in = Aufnehmen
button-swap-names = Nachnamen stehen vorn
button-discard-class = Liste löschen
confirm-discard-class = { $lines ->
    [0] Diese Liste löschen? Niemand wurde eingetragen.
    [one] Diese Liste mit einer Person löschen? Niemand wurde eingetragen.
   *[other] Diese Liste mit { $lines } Personen löschen? Niemand wurde eingetragen.
}
refusal-class-faulty = { $count ->
    [one] Bitte berichtigen Sie zuerst eine Zeile oder lassen Sie sie weg.
   *[other] Bitte berichtigen Sie zuerst { $count } Zeilen oder lassen Sie sie weg.
}
refusal-class-empty = Auf der Liste steht niemand mehr. Bitte nehmen Sie zuerst jemanden auf.

# Wie weit alle sind, in der Liste und im Eintrag.
student-line-state = { $name }, { $role } · { $state }
pupil-state-invited = noch nicht da
pupil-state-claimed = Passwort abgeholt am { $at }
pupil-state-seen = zuletzt hier am { $at }
pupil-state-lost = ⚠️ Chat nicht erreichbar
student-waiting = Noch nicht da. Geben Sie den Link oder die Zugangskarte weiter.
student-seen = Zuletzt hier am { $at }.
button-only-all = Ganze Liste
button-only-waiting = Noch nicht da ({ $count })
button-only-lost = Nicht erreicht ({ $count })
waiting-title = Wer noch nicht da ist
    .none = Alle sind da. 🎉
    .hint = Geben Sie den Link oder die Zugangskarte noch einmal weiter. Wenn sie verloren sind, erstellen Sie neue Passwörter.
lost-title = Wer nicht zu erreichen war
    .none = Alle sind zu erreichen.
    .hint = In dem Chat, in dem das Passwort abgeholt wurde, kommen meine Nachrichten nicht mehr an. Mit dem Passwort kann man sich überall anmelden; wenn es verloren ist, erstellen Sie ein neues.

# Neue Passwörter für mehrere auf einmal.
field-reissue = Schülerinnen und Schüler
    .ask = Wer bekommt ein neues Passwort?
    .example = Kreuzen Sie alle an, die eines brauchen.
    .empty = Sie haben hier niemanden eingetragen.
note-reissue = Die alten Passwörter und Links gelten dann nicht mehr, und die Ausgewählten werden abgemeldet.
button-reissue = { $count ->
    [one] Neues Passwort erstellen
   *[other] { $count } neue Passwörter erstellen
}
button-reissue-some = Neue Passwörter für einzelne
button-reissue-all = Neue Passwörter für alle ({ $count })
button-reissue-waiting = Neue Passwörter: noch nicht da ({ $count })
button-reissue-lost = Neue Passwörter für diese ({ $count })
confirm-reissue = { $count ->
    [one] Ein neues Passwort für eine Person erstellen? Das alte und sein Link gelten dann nicht mehr, und die Person wird abgemeldet.
   *[other] Neue Passwörter für { $count } Personen erstellen? Die alten und ihre Links gelten dann nicht mehr, und alle werden abgemeldet.
}
toast-reissuing = Ich erstelle die neuen Passwörter.
refusal-reissue-nobody = In Ihrer eigenen Klasse braucht hier niemand ein neues Passwort.
reissue-title = Neue Passwörter
    .next = Hier sind sie, nur für die Ausgewählten: zum Vorlesen, zum Drucken oder als Tabelle.
reissue-state = ⏳ Neue Passwörter werden erstellt: { $made } von { $all }.
    .done = { $made ->
        [0] Niemand brauchte ein neues Passwort.
        [one] ✅ Eine Person hat ein neues Passwort. Es ist nach dem Anlegen { $days } Tage lang lesbar; bis wann, steht im Eintrag.
       *[other] ✅ { $made } Personen haben neue Passwörter. Sie sind nach dem Anlegen { $days } Tage lang lesbar; bis wann, steht in jedem Eintrag.
    }
    .stopped = Nach { $made } von { $all } war Schluss: Sie dürfen das hier nicht mehr, oder das Projekt ist abgeschlossen. Die anderen Passwörter sind unverändert.
