### Wer für eine Behörde entscheidet und wer vertritt: Erinnerungen an Wartendes, Stellvertretung und Vertretungen.

# Tage, wie man sie tippt: Namen zwischen Kommas, die Formen eines Namens durch Leerzeichen getrennt, die Wörter einer Form durch _ verbunden.
# Gelesen werden sie nur für diese Sprache: Ein Wort darf in einer anderen etwas anderes heißen.
day-words = heute, morgen
    .day-after = übermorgen uebermorgen
    .in-a-week = in_einer_woche heute_in_einer_woche
    .months = januar jänner jan, februar feber feb, märz maerz mär mrz, april apr, mai, juni jun, juli jul, august aug, september sept sep, oktober okt, november nov, dezember dez
    .weekdays = montag montags mo, dienstag dienstags di, mittwoch mittwochs mi, donnerstag donnerstags do, freitag freitags fr, samstag samstags sonnabend sa, sonntag sonntags so
    .units = tag tage tagen, woche wochen
    .numbers = ein eins eine einen einem einer, zwei, drei, vier, fünf fuenf, sechs, sieben, acht, neun, zehn
    .times = vormittags morgens, nachmittags abends, um uhr
button-today = Heute
button-tomorrow = Morgen ({ $day })
button-next-monday = Nächsten Montag ({ $day })
button-one-week = Eine Woche ({ $day })
button-two-weeks = Zwei Wochen ({ $day })
button-friday = Freitag ({ $day })
problem-day = Darin finde ich keinen Tag. Schreiben Sie zum Beispiel „morgen“, „Montag“ oder „21. Dezember“, oder drücken Sie einen Knopf.
    .early = Dieser Tag ist zu früh. Der erste mögliche Tag ist der { $day }.
    .late = Dieser Tag ist zu spät. Der letzte mögliche Tag ist der { $day }.

# Wer entscheidet.
button-cover = Wer entscheidet
cover-title = Wer entscheidet
    .what = Sind Sie länger nicht da? Übergeben Sie die Vertretung jemandem aus Ihrem Team oder der Stellvertretung, von einem Tag bis zu einem anderen.
cover-office = { $authority }
cover-approvers = Wer entscheidet: { $names }
cover-deputies = Stellvertretung: { $names }
cover-runs = ▶️ { $taker } vertritt { $giver }, vom { $first } bis zum { $last }
cover-planned = 🗓️ { $taker } wird { $giver } vertreten, vom { $first } bis zum { $last }
button-delegation = { $giver } → { $taker }
home-covers = Sie vertreten außerdem: { $names }
home-deputy-for = Sie gehören zur Stellvertretung: { $authorities }
refusal-already-deputy = Sie gehören schon zur Stellvertretung dieser Behörde. Was auf Sie wartet, steht unter „Zu entscheiden“.

# Die Vertretung übergeben.
button-hand-over = Vertretung
button-hand-over-for = Vertretung: { $place }
delegation-heading = Vertretung: { $authority }
field-taker = Vertretung
    .ask = Wer vertritt Sie?
    .example = Wählen Sie jemanden aus der Liste oder geben Sie einen Teil des Namens ein.
    .empty = Es gibt niemanden, der Sie vertreten könnte.
field-from = Ab
    .ask = Ab welchem Tag?
    .example = Zum Beispiel: morgen, Montag, 21. Dezember
field-until = Bis
    .ask = Bis zu welchem Tag? Dieser Tag zählt noch mit.
    .example = Zum Beispiel: 8. Januar, in zwei Wochen
note-delegation = Bis zum letzten Tag frage ich Ihre Vertretung und nicht mehr Sie. Sie können trotzdem selbst entscheiden und die Vertretung jederzeit vorzeitig beenden. Über Projekte, an denen Sie teilnehmen, entscheidet niemand in Ihrer Vertretung.
delegation-deputy = { $name } (Stellvertretung)
delegation-mine = { $taker } vertritt Sie, vom { $first } bis zum { $last }.
delegation-to-me = Sie vertreten { $giver }, vom { $first } bis zum { $last }.
delegation-between = { $taker } vertritt { $giver }, vom { $first } bis zum { $last }.
delegation-taker = Ich schreibe Ihnen hier, wenn etwas hereinkommt. Bei Ihren Entscheidungen steht, dass Sie { $giver } vertreten. Über Projekte, an denen jemand von Ihnen beiden teilnimmt, entscheiden Sie nicht.
delegation-planned = 🗓️ Die Vertretung hat noch nicht begonnen.
delegation-runs = ▶️ Die Vertretung läuft gerade.
delegation-ended = Eine der beiden Personen hat die Vertretung am { $at } vorzeitig beendet.
delegation-lost = Die Vertretung endete am { $at }, weil eine der beiden Personen diese Aufgabe nicht mehr hat.
delegation-over = Die Vertretung ist beendet.
button-end-delegation = Jetzt beenden
button-call-off = Absagen
confirm-end-delegation = Vertretung jetzt beenden? Die Vorgänge gehen dann wieder an { $giver }, und ich sage { $taker } Bescheid.
confirm-call-off = Vertretung absagen? Die Entscheidungen bleiben bei { $giver }, und ich sage { $taker } Bescheid.
toast-handed-over = Die Vertretung ist eingetragen.
refusal-nobody-to-take = Es gibt niemanden, der Sie vertreten könnte. Bitten Sie die Systemverwaltung, jemanden für Ihr Team oder die Stellvertretung einzuladen.
refusal-to-oneself = Sie können sich nicht selbst vertreten. Bitte wählen Sie jemand anderen.
refusal-no-taker = Diese Person hat hier keine Aufgabe mehr, oder ich erreiche sie nicht. Bitte wählen Sie jemand anderen.
refusal-overlaps = { $name } vertritt Sie schon vom { $first } bis zum { $last }. Beenden Sie zuerst diese Vertretung oder wählen Sie andere Tage.
refusal-relied-on = Sie vertreten selbst { $name } vom { $first } bis { $last }. Beenden Sie zuerst diese Vertretung oder wählen Sie andere Tage.
refusal-taker-away = Auch { $name } wird vertreten, vom { $first } bis zum { $last }. Wählen Sie jemand anderen oder andere Tage.

# In Vertretung oder als Stellvertretung entscheiden.
approval-for = Sie entscheiden in Vertretung von { $name }.
approval-deputy = Sie entscheiden als Stellvertretung, weil das schon lange wartet.
decided-for = { $by } in Vertretung von { $whom }
refusal-givers-project = Die Person, die Sie vertreten, nimmt an diesem Projekt teil; deshalb muss jemand anderes entscheiden.
refusal-deputy-not-asked = Sie gehören hier zur Stellvertretung. Entscheiden können Sie, sobald Sie jemanden vertreten oder ich Sie frage, weil etwas schon lange wartet.

# Erinnerungen, die ich von mir aus sende.
nudged-title = 🔔 Wartet noch immer: { $title }
nudged-reminded = 🔔 { $authority }: { $count ->
    [one] am { $at } habe ich erinnert
   *[other] ich habe { $count } Mal erinnert, zuletzt am { $at }
}
nudged-deputies = 🔔 { $authority }: am { $at } habe ich auch die Stellvertretung gefragt
nudged-operator = 🔔 { $authority }: am { $at } habe ich der Systemverwaltung gesagt, dass das noch wartet
due-title = { $count ->
    [one] 🔔 Ein Vorgang wartet noch auf Ihre Entscheidung
   *[other] 🔔 { $count } Vorgänge warten noch auf Ihre Entscheidung
}
    .empty = Davon wartet nichts mehr.
operator-overdue = Ich habe erinnert und auch die Stellvertretung gefragt: { $authority }. { $projects ->
    [one] Ein Projekt wartet dort noch auf eine Entscheidung
   *[other] { $projects } Projekte warten dort noch auf eine Entscheidung
}, seit dem { $since }.
operator-overdue-teachers = Ich habe erinnert: { $authority }. { $teachers ->
    [one] Eine Lehrkraft wartet dort noch auf ihre Bestätigung
   *[other] { $teachers } Lehrkräfte warten dort noch auf ihre Bestätigung
}, seit dem { $since }.
operator-overdue-how = Öffnen Sie unten die Behörde: Dort sehen Sie, wer entscheidet, und können jemanden einladen. Das geht auch mit diesen Befehlen:
