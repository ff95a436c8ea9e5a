### Meine Projekte: wie weit jedes ist, was man damit tun kann, und das Angebot an die Partnerschule.

projects-title = Meine Projekte
    .empty = Hier ist noch nichts. Ein Projekt beginnt mit einer Idee und einem Kontakt.
    .none = Davon gibt es zurzeit keine.
    .active = Meine aktiven Projekte
    .waiting = Meine wartenden Projekte
    .over = Meine beendeten Projekte
    .more = Diese passen am besten. Mit einem weiteren Wort finden Sie andere.
# Ein Titel mit dem Zeichen seines Zustands.
marked = { $mark } { $title }
project-line = { $title }: { $state }
project-line-mine = { $line }. Ihre Rollen: { $profiles }
project-line-founder = { $line }. Gründungsmitglied: { $profiles }
project-founder = Gegründet von
project-partner = Partnerlehrkraft
peer-with-school = { $name }, { $school }
project-changed = Geändert von { $by }: { $fields }
project-before = Text vor der Änderung:
draft-touched = Ein Entwurf. Zuletzt bearbeitet am { $moment }.
draft-untitled = { $what } ({ $moment })
draft-untitled-at = { $what } ({ $moment }, Frage { $at } von { $of })
draft-untitled-asked = { $what } (Frage { $at } von { $of })

button-all-projects = Alle ({ $count })
button-active-projects = Aktiv ({ $count })
button-waiting-projects = Wartend ({ $count })
button-over-projects = Beendet ({ $count })
button-search-projects = Projekt suchen
button-search = Suchen
button-offer = Angebot öffnen
button-offer-again = Anderem Kontakt anbieten
button-offer-to = „{ $title }“ anbieten
button-copy = In neuen Entwurf kopieren
button-remind = Erinnern
button-withdraw = Zurückziehen
button-history = Verlauf
button-suggest = Änderung vorschlagen
button-later = Später entscheiden

field-search-projects = Suche
    .ask = Was suchen Sie? Geben Sie Wörter aus dem Titel ein oder den Namen eines Gründungsmitglieds.
    .example = Zum Beispiel: Wolken

confirm-withdraw = „{ $title }“ zurückziehen? Niemand kann es dann mehr annehmen oder genehmigen. Später können Sie es in einen neuen Entwurf kopieren.

# Zustände, wie sie hinter einem Titel und einem Doppelpunkt stehen.
state-draft = Entwurf
state-offered = wartet auf die Partnerschule
state-waiting = wartet auf Genehmigung
state-active = aktiv
state-declined = von der Partnerschule abgelehnt
state-returned = zur Überarbeitung zurückgegeben
state-rejected = abgelehnt
state-withdrawn = zurückgezogen
state-closed = abgeschlossen
waits-you = wartet auf Ihre Antwort
waits-partner = wartet auf { $name }
waits-authorities = wartet auf Entscheidung – { $authorities }
waits-final = entschieden, { $final }
waits-operator = wartet, bis eine Behörde eingerichtet ist

# Die ersten Zeilen eines Projekts.
status-offered = ⏳ Wartet seit dem { $since } auf die Antwort von { $name }.
status-offered-you = ⏳ { $name } wartet seit dem { $since } auf Ihre Antwort.
status-offered-next = Sobald { $name } annimmt, frage ich die zuständigen Behörden und sage Ihnen Bescheid. Bis dahin können Sie das Projekt noch ändern.
status-partner-registers = Bevor { $name } annehmen kann, ist eine Registrierung nötig.
status-partner-validated = Bevor { $name } annehmen kann, fehlt noch die Bestätigung durch: { $authority }
status-waiting = ⏳ Wartet seit dem { $since } auf Genehmigung. Noch offen: { $authorities }.
status-waiting-next = Wenn alle genehmigt haben, öffnet sich der TwinSpace, und ich sage beiden Gründungsmitgliedern Bescheid. Sie können das Projekt weiter ändern; dann müssen aber alle noch einmal entscheiden.
# Hinter den Feldern eines Projekts: eine Zeile für jede Behörde.
status-votes = Die bisherigen Entscheidungen:
status-final = ⏳ Alle haben entschieden: { $final }.
status-operator = ⏳ Wartet seit dem { $since }. Für die beiden Länder ist zurzeit keine Behörde eingerichtet, deshalb kann niemand entscheiden. Die Systemverwaltung weiß Bescheid.
status-active = ✅ Aktiv seit dem { $since }.
status-declined = ❌ Abgelehnt von { $name } am { $since }.
status-declined-next = Sie können es einem anderen Kontakt anbieten, ohne etwas neu zu schreiben.
status-returned = ↩️ Zurückgegeben am { $since }. Ändern Sie, worum Sie gebeten werden, und senden Sie es erneut.
status-rejected = ❌ Abgelehnt am { $since }.
status-withdrawn = 🗂 Zurückgezogen von { $name } am { $since }.
status-withdrawn-next = Darüber entscheidet niemand mehr. Sie können es in einen neuen Entwurf kopieren, ändern und senden.
status-withdrawn-since = 🗂 Zurückgezogen am { $since }.
status-withdrawn-you = 🗂 Von Ihnen zurückgezogen am { $since }.
status-closed = 🗂 Abgeschlossen am { $since }.
said-by = { $authority } schreibt:
authority-unknown = eine nicht mehr eingerichtete Behörde
# Eine Erinnerung: Sie steht im Titel dessen, woran erinnert wird, und jede in einer Zeile darunter.
reminder-title = 🔔 Erinnerung von { $name }: { $title }
    .all = Erinnerungen: { $reminders }
reminder-by = { $name } ({ $at })

# Eine Stimme, und bis wann sie zurückgenommen werden kann.
vote-open = ⏳ { $authority }: offen seit dem { $since }
vote-open-nobody = ⏳ { $authority }: offen seit dem { $since }; zurzeit kann dort niemand entscheiden, die Systemverwaltung weiß Bescheid
vote-dropped = ➖ { $authority }: nicht mehr zuständig und daher ohne Stimme
vote-approved = ✅ { $authority }: genehmigt von { $by } am { $at }
vote-returned = ↩️ { $authority }: zurückgegeben von { $by } am { $at }
vote-rejected = ❌ { $authority }: abgelehnt von { $by } am { $at }
vote-approved-unnamed = ✅ { $authority }: genehmigt am { $at }
vote-returned-unnamed = ↩️ { $authority }: zurückgegeben am { $at }
vote-rejected-unnamed = ❌ { $authority }: abgelehnt am { $at }
vote-not-final = { $vote } ({ $final })
final-now = nicht mehr rückgängig zu machen
final-at = endgültig ab dem { $at }, bis dahin rückgängig zu machen

offer-invites = { $name } möchte dieses Projekt mit Ihnen beginnen. Angebot vom { $since }.
offer-register = Um anzunehmen, registrieren Sie sich bitte zuerst. Das Angebot bleibt bestehen.
offer-waits =
    Annehmen können Sie, sobald Ihre Registrierung bestätigt ist.
    { $standing }
offer-accepted = ✅ Von Ihnen angenommen am { $at }.
offer-declined = ❌ Von Ihnen abgelehnt am { $at }.

button-closing = Abschließen oder neu beginnen
button-closed = Wieder öffnen oder neu beginnen
button-close = Projekt abschließen
button-reopen = Wieder öffnen
button-start-anew = Neu beginnen
button-project-before = Vorheriges Projekt
button-project-after = Neues Projekt
project-goes-on-from = Führt weiter
project-goes-on-as = Wird weitergeführt als
closing-title = „{ $title }“ abschließen
    .means = Mit dem Abschluss endet das Projekt: Ich sage allen Bescheid, die teilnehmen. Alles bleibt lesbar, aber nichts kann mehr geändert werden. Ein Gründungsmitglied kann das Projekt innerhalb von 30 Tagen wieder öffnen.
    .invitations = { $count ->
        [one] Eine Einladung wartet noch auf Antwort. Auch sie endet.
       *[other] { $count } Einladungen warten noch auf Antwort. Auch sie enden.
    }
    .anew = Möchten Sie mit einer anderen Partnerschule weitermachen? Schließen Sie das Projekt zuerst ab. Dann können Sie es mit gleichem Titel und Inhalt und einer Partnerlehrkraft Ihrer Wahl neu beginnen. Die Dateien aus dem TwinSpace können mitkommen.
    .closed = Sie können es mit gleichem Titel und Inhalt und einer Partnerlehrkraft Ihrer Wahl neu beginnen.
    .reopen = Oder Sie öffnen dieses hier wieder; das geht bis zum { $until }.
    .files = Nehmen Sie die Dateien mit: Das Archiv ist eine ZIP-Datei mit allem, was im TwinSpace ist. Sie bekommen es vor dem Abschluss und auch danach.
field-goodbye = Abschiedsgruß
    .ask = Möchten Sie sich verabschieden? Das lesen alle, die teilnehmen. Wenn nicht, wählen Sie „Überspringen“.
    .example = Zum Beispiel: Danke an alle! Die Karten hängen jetzt in beiden Schulen.
status-closed-by = 🗂 Abgeschlossen von { $name } am { $since }.
status-closed-you = 🗂 Von Ihnen abgeschlossen am { $since }.
