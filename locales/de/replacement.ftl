### Eine Lehrkraft verlässt ein Projekt: wer es weiterführt, welche Wege es gibt und der Plan dorthin.

button-leaver = Jemand geht
button-carry-on = Nachfolge regeln
button-plan = Plan öffnen
button-plan-for = Plan für { $name }
button-comer-link = Jemand anderes, mit Link
button-stop-plan = Plan abbrechen
button-stay = Ich bleibe
button-other-comer = Jemand anderen wählen
button-invitation = Einladung
button-link-of-plan = Link zum Weiterleiten
button-report = { $name } antwortet nicht

leaver-title = Wer verlässt „{ $title }“?
    .how = Das Projekt kann weitergehen. Wählen Sie, wer geht; danach sehen Sie, wer es weiterführen könnte und wie.
comer-title = Wer übernimmt die Nachfolge von { $name }?
    .how = Wählen Sie einen Kontakt oder jemanden, der schon teilnimmt. Sie können auch eine andere Lehrkraft mit einem Link einladen.
    .empty = Sie haben noch keinen Kontakt, der das Projekt weiterführen könnte. Laden Sie eine andere Lehrkraft mit einem Link ein.
    .in = { $name }: nimmt schon teil
    .silent = { $name } war zuletzt am { $day } hier.
# Anstelle eines Namens: wer einen Link öffnet.
comer-new = Jemand Neues

ways-title = { $comer } als Nachfolge für { $leaver }
    .asked = Nach Ihrer Wahl frage ich { $comer }; für die Antwort bleiben 30 Tage. Der Rest geschieht von selbst.
    .at-once = { $comer } nimmt schon teil, deshalb geschieht es sofort nach Ihrer Wahl.
    .link = Nach Ihrer Wahl bekommen Sie einen Link, den Sie an eine Lehrkraft weiterleiten. Wer ihn öffnet, wird gefragt, und der Rest geschieht von selbst.
    .anew = Nach Ihrer Wahl sagt der Plan, was als Nächstes kommt: das Projekt abschließen und das neue senden.
    .begun = Dafür gibt es schon einen Plan.
    .none = Wer hier teilnimmt, können Sie nicht ändern. Das können Gründungsmitglieder und alle mit der Rolle „Administration“.
way-line = { $way }: { $means }
way-remove = Im Projekt ersetzen
    .means = { $comer } bekommt die Rollen „Administration“ und „Lehrkraft-Administration“. { $leaver } wird aus dem Projekt entfernt und erfährt davon.
way-space = Im TwinSpace ersetzen
    .means = { $comer } bekommt die Rollen „Administration“ und „Lehrkraft-Administration“. { $leaver } bleibt Gründungsmitglied, verlässt aber den TwinSpace.
way-keep = Ergänzen und niemanden entfernen
    .means = { $comer } bekommt die Rollen „Administration“ und „Lehrkraft-Administration“. { $leaver } behält alle Rollen.
way-anew = Abschließen und neu beginnen
    .means = Sie schließen dieses Projekt ab und beginnen ein neues mit gleichem Inhalt, mit { $comer } als Partnerlehrkraft. Es muss neu genehmigt werden.
way-anew-later = Sie schließen dieses Projekt ab und beginnen ein neues mit gleichem Inhalt. Die Partnerlehrkraft wählen Sie dann. Es muss neu genehmigt werden.
field-way = Weg

plan-title = { $comer } als Nachfolge für { $leaver }
    .by = Begonnen von { $name } am { $day }.
    .done = ✅ Alles ist erledigt.
    .stopped = 🗂 Abgebrochen: { $why }. Was vorher geschehen ist, bleibt so.
    .waits = ⏳ Wartet bis zum { $day } auf { $name }.
    .waits-link = ⏳ Wartet darauf, dass jemand den Link öffnet.
    .waits-close = ⏳ Als Nächstes muss das Projekt abgeschlossen werden, von einem Gründungsmitglied oder jemandem mit der Rolle „Administration“.
    .waits-anew = ⏳ Das Projekt ist abgeschlossen. Jetzt kann das neue beginnen.
    .goes-on = ⏳ Der Plan läuft von selbst weiter.
step-done = ✅ { $step }, am { $day }
step-now = ⏳ { $step }
step-later = ▫️ { $step }
step-dropped = ➖ { $step }
step-invite = { $name } ist eingeladen
step-accept = { $name } nimmt an
step-promote = { $name } bekommt „Administration“ und „Lehrkraft-Administration“
step-remove = { $name } verlässt das Projekt
step-space = { $name } verlässt den TwinSpace
step-close = Das Projekt wird abgeschlossen
step-anew = Neubeginn mit { $name }
step-anew-later = Neubeginn

plan-stopped-by-hand = { $name } hat ihn abgebrochen
plan-stopped-declined = { $name } hat abgelehnt
plan-stopped-taken-back = { $name } hat die Einladung zurückgenommen
plan-stopped-ended = niemand hat rechtzeitig geantwortet
plan-stopped-back = { $name } bleibt
plan-stopped-closed = das Projekt wurde abgeschlossen
plan-stopped-reopened = das Projekt wurde wieder geöffnet
plan-stopped-not-allowed = die Person, die ihn begonnen hat, darf das nicht mehr
confirm-stop-plan = Den Plan abbrechen, nach dem { $comer } die Nachfolge von { $leaver } übernimmt? Was geschehen ist, bleibt.
    .invitation = Den Plan abbrechen, nach dem { $comer } die Nachfolge von { $leaver } übernimmt? Die Einladung wird zurückgenommen. Was geschehen ist, bleibt.
    .link = Den Plan abbrechen, nach dem jemand die Nachfolge von { $leaver } übernimmt? Der Link wird deaktiviert. Was geschehen ist, bleibt.
invitation-replaces = Sie würden die Nachfolge von { $name } übernehmen, mit den Rollen „Administration“ und „Lehrkraft-Administration“.

news-plan-begun = { $by } hat für „{ $title }“ einen Plan begonnen: Jemand soll die Nachfolge von { $name } übernehmen.
news-plan-stopped = Der Plan für { $name } in „{ $title }“ ist abgebrochen: { $why }.
news-reported = { $authority } teilt mit, dass zu „{ $title }“ keine Antwort kommt von: { $name }. Vielleicht kann jemand anderes weitermachen.
history-plan-begun = { $by } hat einen Plan für die Nachfolge von { $name } begonnen
history-plan-done = Der Plan für { $name } ist erledigt
history-plan-stopped = Der Plan für { $name } ist abgebrochen: { $why }
history-reported = { $authority } teilt mit, dass { $name } nicht antwortet

moved-you = Sie sind jetzt an einer anderen Schule. In diesem Projekt machen Sie weiter wie bisher.
    .how = Wenn Sie es lieber abgeben möchten, kann eine andere Lehrkraft Ihre Nachfolge übernehmen.
moved-you-ask = Wenn Sie es lieber abgeben möchten, schreiben Sie an { $names }: Jemand anderes kann Ihre Nachfolge übernehmen.
moved-other = { $name } ist jetzt an einer anderen Schule und macht in diesem Projekt weiter wie bisher.
    .how = Sollte sich das ändern, kann jemand anderes die Nachfolge übernehmen.
