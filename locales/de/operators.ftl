### Was die Systemverwaltung im eigenen Chat tut: Behörden, wer dort entscheidet, Einladungen, was feststeckt, Schulen.

button-operator = Systemverwaltung
command-operator = Was Sie in der Systemverwaltung tun können
operator-menu = Fast alles davon geht auch mit Befehlen auf dem Server. Schullisten lassen sich nur dort einlesen.
operator-ended = Sie gehören nicht mehr zur Systemverwaltung, deshalb kommen ihre Nachrichten hier nicht mehr an. Alles andere in diesem Chat geht weiter.
refusal-no-operator = Sie gehören nicht oder nicht mehr zur Systemverwaltung, deshalb hat sich nichts geändert. Jemand anderes aus der Systemverwaltung kann Sie einladen.

# Behörden.
button-authorities = Behörden
button-authority = Behörde
button-set-up = Einrichten
button-set-up-authority = Behörde einrichten
button-set-up-again = Wieder einrichten
# $country ist ein Land.
button-set-up-in = Einrichten: { $country }
authorities-title = Behörden
    .empty = Es ist keine Behörde eingerichtet, deshalb bestätigt niemand Lehrkräfte und genehmigt niemand Projekte. Richten Sie die erste ein.
# $authority ist „Nationale Koordinierungsstelle (Spanien)“.
authority-line = { $authority }: { $count ->
    [one] eine Person entscheidet
   *[other] { $count } Personen entscheiden
}
    .nobody = ⚠️ { $authority }: niemand entscheidet
set-up-heading = Eine Behörde einrichten
field-authority-country = Land
    .ask = In welchem Land?
    .example = Wählen Sie es aus der Liste oder geben Sie seinen Namen ein.
field-authority-seat = Behörde
    .ask = Welche Behörde? Die Koordinierungsstelle entscheidet für das ganze Land, eine regionale Schulbehörde außerdem für ihre Region.
    .example = Wählen Sie sie aus der Liste oder geben Sie den Namen der Region ein.
    .empty = Alle Behörden dieses Landes sind schon eingerichtet. Gehen Sie zurück, um ein anderes Land zu wählen.
note-set-up = Ich lege ihr alles vor, was dort schon wartet. Laden Sie danach jemanden ein, der für sie entscheidet.
toast-set-up = Eingerichtet.
    .already = Schon eingerichtet.
desk-out-of-use = 🗂 Nicht mehr zuständig: Sie hat keine Stimme, und niemand entscheidet für sie. Was sie entschieden hat, bleibt.
desk-nobody = ⚠️ Noch entscheidet niemand für sie. Laden Sie jemanden ein: Wer den Link öffnet, kann für sie entscheiden.
# $name ist eine Person.
desk-approver = { $name } entscheidet seit dem { $since }
    .away = ⚠️ { $name } entscheidet seit dem { $since }; meine Nachrichten kommen nicht an
desk-deputy = { $name } gehört seit dem { $since } zur Stellvertretung
    .away = ⚠️ { $name } gehört seit dem { $since } zur Stellvertretung; meine Nachrichten kommen nicht an
# $waits ist eine Liste wie „2 Projekte und eine Lehrkraft“.
desk-waits = Was dort wartet: { $waits }
desk-open = { $count ->
    [one] Eine Einladung wurde noch nicht geöffnet.
   *[other] { $count } Einladungen wurden noch nicht geöffnet.
}
waits-projects = { $count ->
    [one] ein Projekt
   *[other] { $count } Projekte
}
waits-teachers = { $count ->
    [one] eine Lehrkraft
   *[other] { $count } Lehrkräfte
}
waits-questions = { $count ->
    [one] eine Anfrage
   *[other] { $count } Anfragen
}
button-take-out-of-use = Zuständigkeit beenden
confirm-take-out-of-use = Zuständigkeit beenden: { $authority }? Sie hat dann keine Stimme mehr. { $projects ->
    [0] Kein Projekt wartet auf sie.
    [one] Ein wartendes Projekt geht ohne sie weiter.
   *[other] { $projects } wartende Projekte gehen ohne sie weiter.
} Was sie entschieden hat, bleibt, und Sie können sie wieder einrichten.
toast-out-of-use = Die Zuständigkeit ist beendet.
refusal-own-project-waits = Eines Ihrer Projekte wartet auf diese Behörde, deshalb können Sie ihre Zuständigkeit nicht beenden. Das kann jemand anderes aus der Systemverwaltung oder ein Befehl auf dem Server.

# Wer entscheidet.
button-end-appointment = Ernennung beenden
official-ends = Wenn Sie die Ernennung beenden, bleibt alles, was diese Person entschieden hat, und was wartet, geht an die anderen. Auch ihre Vertretungen enden, in beide Richtungen.
confirm-end-appointment = Ernennung von { $name } beenden? { $name } entscheidet dann nicht mehr für: { $authority }
toast-appointment-ended = Die Ernennung ist beendet.

# Einladungen.
button-invitations = Einladungen
button-invite-approver = Zum Entscheiden einladen
button-invite-deputy = Stellvertretung einladen
button-invite-room = Link für eine Gruppe
button-end-invitation = Link deaktivieren
invitations-title = Einladungen
    .empty = Zurzeit ist keine Einladung offen.
    .how = Wer für eine Behörde entscheiden oder zu ihrer Stellvertretung gehören soll, wird bei der Behörde eingeladen, ebenso ihre Gruppe; wer zur Systemverwaltung gehören soll, unter „Zugänge“. Lehrkräfte brauchen keinen Link von Ihnen, denn sie schreiben mir einfach und registrieren sich.
role-operator = Zugang zur Systemverwaltung
# $authority ist „Nationale Koordinierungsstelle (Spanien)“.
role-approver = Zum Entscheiden: { $authority }
role-deputy = Stellvertretung: { $authority }
role-room = Gruppe: { $authority }
role-link-line = { $role }, bis zum { $until }
role-link-operator = Senden Sie diesen Link an eine Person. Der Chat, in dem er zuerst geöffnet wird, gehört von da an zur Systemverwaltung.
role-link-approver = Senden Sie diesen Link an eine Person. Wer ihn zuerst öffnet, entscheidet von da an für die Behörde.
role-link-deputy = Senden Sie diesen Link an eine Person. Wer ihn zuerst öffnet, gehört von da an zur Stellvertretung der Behörde.
role-link-room = Öffnen Sie diesen Link in der Gruppe der Behörde. Was die Behörde erfährt, erscheint dann auch dort, und alle in der Gruppe lesen es.
role-link-kept = Dieser Link wurde nur in der Befehlszeile angezeigt; ich kann ihn nicht noch einmal zeigen. Ist er verloren, deaktivieren Sie ihn und erstellen Sie einen neuen.
role-link-until = Er gilt nur einmal, bis zum { $until }.
role-link-lasting = Er gilt nur einmal.
role-link-used = ✅ Geöffnet von { $name } am { $at }.
    .once = ✅ Geöffnet am { $at }.
role-link-revoked = 🗂 Deaktiviert am { $at }.
role-link-over = 🗂 Abgelaufen am { $until }.
confirm-end-invitation = Diesen Link deaktivieren? Niemand kann ihn dann mehr öffnen: { $role }
toast-link-comes = Ihr Link kommt in einer eigenen Nachricht.
toast-invitation-ended = Der Link ist deaktiviert.
refusal-set-up-first = Diese Behörde ist nicht mehr zuständig. Richten Sie sie zuerst wieder ein und laden Sie dann jemanden ein.
refusal-invitation-used = Jemand hat diesen Link schon geöffnet. Beenden Sie stattdessen die Ernennung oder den Zugang zur Systemverwaltung.

# Die Systemverwaltung.
button-operators = Zugänge
button-invite-operator = Jemanden einladen
button-end-operator = Zugang beenden
button-end-own = Zugang abgeben
operators-title = Zugänge zur Systemverwaltung
    .what = Diese Personen erfahren, wenn etwas zu tun ist, und können alles tun, was Sie hier können. Mindestens zwei sollten es sein.
    .left = { $count ->
        [one] Jemand aus der Systemverwaltung wollte die eigenen Daten löschen lassen, und sie sind jetzt gelöscht. Damit sind Sie dort allein. Bitte laden Sie jemanden ein.
       *[other] Jemand aus der Systemverwaltung wollte die eigenen Daten löschen lassen, und sie sind jetzt gelöscht. Zur Systemverwaltung gehören nun { $count } Personen.
    }
operator-line = { $name }, seit dem { $since }
    .own = { $name } (Sie), seit dem { $since }
confirm-end-operator = Zugang von { $name } zur Systemverwaltung beenden? Ich sage der Person Bescheid, und alles andere in ihrem Chat geht weiter.
    .links = Zugang von { $name } zur Systemverwaltung beenden? Ich sage der Person Bescheid, und alles andere in ihrem Chat geht weiter. { $count ->
        [one] Auch ein Link dieser Person, den niemand geöffnet hat, wird deaktiviert.
       *[other] Auch { $count } Links dieser Person, die niemand geöffnet hat, werden deaktiviert.
    }
confirm-end-own = Ihren eigenen Zugang zur Systemverwaltung beenden? Jemand anderes aus der Systemverwaltung kann Sie wieder einladen.
    .links = Ihren eigenen Zugang zur Systemverwaltung beenden? Jemand anderes aus der Systemverwaltung kann Sie wieder einladen. { $count ->
        [one] Auch ein Link von Ihnen, den niemand geöffnet hat, wird deaktiviert.
       *[other] Auch { $count } Links von Ihnen, die niemand geöffnet hat, werden deaktiviert.
    }
toast-operator-ended = Der Zugang ist beendet.
# $name ist eine Person; $maker ist, wer den Link erstellt hat.
operator-joined = { $name } gehört jetzt zur Systemverwaltung, über einen Link von { $maker }. Soll das nicht so sein, beenden Sie diesen Zugang.
    .own = { $name } gehört jetzt zur Systemverwaltung, über Ihren Link.
    .shell = { $name } gehört jetzt zur Systemverwaltung, über einen Link aus der Befehlszeile des Servers. Soll das nicht so sein, beenden Sie diesen Zugang.
refusal-last-operator = Sie sind allein in der Systemverwaltung und können Ihren Zugang deshalb nicht beenden. Laden Sie zuerst jemanden ein.

# Was feststeckt.
button-stuck = Was feststeckt
stuck-title = Was feststeckt
    .empty = Nichts steckt fest: Wo etwas wartet, kann jemand entscheiden, und nichts wartet länger als zwei Wochen.
# $waits ist eine Liste wie „2 Projekte und eine Lehrkraft“; $authority ist „Nationale Koordinierungsstelle (Spanien)“.
stuck-nobody = ⚠️ { $authority }: { $waits }, seit dem { $since }. Dort entscheidet niemand.
stuck-long = ⏳ { $authority }: { $waits }, seit dem { $since }
stuck-no-service = ⚠️ { $country }: { $waits }, seit dem { $since }. Dort ist keine Koordinierungsstelle eingerichtet.
stuck-project = ⚠️ „{ $title }“, seit dem { $since }. Es ist keine Behörde eingerichtet, die entscheiden könnte.
machine-works = Das Programm selbst ist mit nichts im Rückstand.
machine-title = Das Programm selbst:
machine-refused = { $count ->
    [one] eine Nachricht, die ihre App nicht annimmt, seit dem { $since }
   *[other] { $count } Nachrichten, die ihre App nicht annimmt, seit dem { $since }
}
machine-late = { $count ->
    [one] eine Nachricht, die längst gesendet sein müsste, seit dem { $since }
   *[other] { $count } Nachrichten, die längst gesendet sein müssten, seit dem { $since }
}
machine-jobs = { $count ->
    [one] ein Auftrag, der längst weitergelaufen sein müsste, seit dem { $since }
   *[other] { $count } Aufträge, die längst weitergelaufen sein müssten, seit dem { $since }
}
machine-timers = { $count ->
    [one] ein geplanter Schritt, der überfällig ist, seit dem { $since }
   *[other] { $count } geplante Schritte, die überfällig sind, seit dem { $since }
}
machine-how = Auf dem Server sagt dieser Befehl, was zu tun ist:
machine-letters = { $count ->
    [one] eine Nachricht, die ich nicht verarbeiten konnte, seit dem { $since }
   *[other] { $count } Nachrichten, die ich nicht verarbeiten konnte, seit dem { $since }
}

# Zahlen.
button-figures = Zahlen
figures-title = Zahlen
    .how = Aktiv ist eine Lehrkraft, die in den letzten 30 Tagen hier war. Die Wartezeiten sind die der letzten 90 Tage.
# $projects ist eine Liste wie „aktiv: 12 und abgeschlossen: 3“.
figures-projects = Projekte – { $projects }
figures-none = noch keine
figures-state = { $state }: { $count }
figures-country = { $service }: { $teachers ->
    [one] eine Lehrkraft
   *[other] { $teachers } Lehrkräfte
}, davon { $active } aktiv. Projekte – { $projects }. { $waits }
figures-hours = { $hours ->
    [0] Eine Entscheidung dauert weniger als eine Stunde.
    [one] Eine Entscheidung dauert etwa eine Stunde.
   *[other] Eine Entscheidung dauert etwa { $hours } Stunden.
}
figures-days = { $days ->
    [one] Eine Entscheidung dauert etwa einen Tag.
   *[other] Eine Entscheidung dauert etwa { $days } Tage.
}
figures-undecided = Keine Entscheidung in den letzten 90 Tagen.

# Wer gesperrt ist.
suspended-all = Gesperrte Lehrkräfte und Schulen
    .empty = Niemand ist gesperrt.
    .how = Koordinierungsstellen sperren und heben Sperren auf, jede in ihrem Land. Auch die Begründung lesen sie.
suspended-all-line = ⛔ { $name }: seit dem { $since }, { $service }

# Schulen.
button-new-schools = Neue Schulen
button-find-school = Schule suchen
button-find-twin = Es ist eine andere
button-merge-schools = Zusammenlegen
button-close-school = Schule schließen
schools-title = Neue Schulen
    .empty = Zurzeit wartet keine neue Schule auf eine Koordinierungsstelle.
    .how = Lehrkräfte haben diese Schulen eingetippt; eine Koordinierungsstelle nimmt jede mit der ersten Lehrkraft auf, die sie bestätigt. Steht eine unter anderem Namen schon in der Liste, legen Sie die beiden zusammen.
    .more = Es gibt noch mehr. Geben Sie mehr vom Namen oder auch den Ort ein.
school-line = { $school }, seit dem { $since }
school-code = Amtliche Schulnummer: { $code }
school-teachers = { $count ->
    [0] Hier ist keine Lehrkraft registriert.
    [one] Hier ist eine Lehrkraft registriert.
   *[other] Hier sind { $count } Lehrkräfte registriert.
}
school-taken = Alle können sie auswählen.
school-unchecked = 🆕 Nur die Lehrkraft, die sie eingetippt hat, kann sie auswählen, bis eine Koordinierungsstelle sie aufnimmt.
school-closed = 🗂 Sie ist geschlossen: Niemand kann sie auswählen.
school-merged = 🗂 Sie wurde mit einer anderen Schule zusammengelegt: { $school }
school-suspended = ⛔ Sie ist gesperrt.
school-alike = Vielleicht ist es eine von diesen. Wählen Sie eine, um die beiden zusammenzulegen:
# $school ist „Name, Ort“.
school-twin = Welche Schule ist „{ $school }“ in Wirklichkeit?
field-find-school = Schule
    .ask = Welche Schule? Geben Sie einen Teil des Namens oder des Ortes ein.
    .example = Zum Beispiel: Nube Valverde
confirm-merge-schools = „{ $from }“ mit „{ $into }“ zusammenlegen? Lehrkräfte, Schülerkonten und Projekte gehören danach zu „{ $into }“, und „{ $from }“ kann niemand mehr auswählen. Das lässt sich nicht rückgängig machen.
confirm-close-school = Diese Schule schließen? Niemand kann sie dann mehr auswählen; ihre Lehrkräfte behalten sie: { $school }
toast-merged = Die Schulen sind zusammengelegt.
toast-school-closed = Die Schule ist geschlossen.
refusal-schools-one = Das ist schon dieselbe Schule. Wählen Sie zwei verschiedene.
refusal-schools-countries = Schulen aus zwei Ländern lassen sich nicht zusammenlegen. Die Lehrkräfte wählen die richtige in ihrem Profil.
refusal-schools-suspended = Eine der beiden ist gesperrt und die andere nicht. Bitten Sie die Koordinierungsstelle, die Sperre zuerst aufzuheben oder auch die andere zu sperren.
refusal-school-stays = Die Schule, die bleiben soll, kann niemand auswählen: { $school }. Nehmen Sie eine, die alle auswählen können.
