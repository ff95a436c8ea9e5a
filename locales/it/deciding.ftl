### Chi decide per un’autorità e chi fa da supplente: promemoria, supplenti e deleghe.

# I giorni come si scrivono: nomi tra virgole; le forme di uno stesso nome separate da spazi; le parole di una forma unite da _.
# Si leggono solo per questa lingua: una parola può voler dire altro in un’altra.
day-words = oggi, domani
    .day-after = dopodomani dopo_domani
    .in-a-week = tra_una_settimana fra_una_settimana oggi_a_otto
    .months = gennaio gen, febbraio feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago, settembre sett set, ottobre ott, novembre nov, dicembre dic
    .weekdays = lunedì lun, martedì mar, mercoledì mer, giovedì gio, venerdì ven, sabato sab, domenica dom
    .units = giorno giorni, settimana settimane
    .numbers = uno una un, due, tre, quattro, cinque, sei, sette, otto, nove, dieci
    .times = di_mattina del_mattino, del_pomeriggio di_sera, alle le ore
button-today = Oggi
button-tomorrow = Domani ({ $day })
button-next-monday = Lunedì ({ $day })
button-one-week = Una settimana ({ $day })
button-two-weeks = Due settimane ({ $day })
button-friday = Venerdì ({ $day })
problem-day = Non capisco di quale giorno si tratta. Scrivilo così: «domani», «lunedì» o «21 dicembre», oppure premi un pulsante.
    .early = È troppo presto. Il primo giorno possibile è: { $day }.
    .late = È troppo tardi. L’ultimo giorno possibile è: { $day }.

# Chi decide.
button-cover = Chi decide
cover-title = Chi decide
    .what = Non ci sarai? Delega le tue decisioni a una persona del tuo ufficio o a chi è supplente, dal primo all’ultimo giorno che scegli.
cover-office = { $authority }
cover-approvers = Chi decide: { $names }
cover-deputies = Supplenza: { $names }
cover-runs = ▶️ { $giver } ha delegato { $taker } ({ $first } – { $last })
cover-planned = 🗓️ { $giver } delegherà { $taker } ({ $first } – { $last })
button-delegation = { $giver } → { $taker }
home-covers = Decidi anche al posto di: { $names }
home-deputy-for = Sei supplente di: { $authorities }
refusal-already-deputy = Sei già supplente di questa autorità. Le richieste sono in «Da decidere».

# Delegare.
button-hand-over = Delega
button-hand-over-for = Delega: { $place }
delegation-heading = Delega: { $authority }
field-taker = Al tuo posto
    .ask = Chi deciderà al tuo posto?
    .example = Scegli una persona dall’elenco o scrivi una parte del nome.
    .empty = Non c’è nessuno a cui delegare le tue decisioni.
field-from = Dal giorno
    .ask = Da quale giorno?
    .example = Per esempio: domani, lunedì, 21 dicembre
field-until = Al giorno
    .ask = Fino a quale giorno (compreso)?
    .example = Per esempio: 8 gennaio, fra due settimane
note-delegation = Fino alla fine della delega le richieste arrivano a questa persona e non a te. Tu puoi continuare a decidere, e terminare la delega quando vuoi. Nessuno decide al posto tuo su un progetto a cui partecipi.
delegation-deputy = { $name } (supplente)
delegation-mine = Deleghi le tue decisioni a { $taker } ({ $first } – { $last }).
delegation-to-me = { $giver } ti delega le sue decisioni ({ $first } – { $last }).
delegation-between = { $giver } delega le sue decisioni a { $taker } ({ $first } – { $last }).
delegation-taker = Ti scrivo qui quando arriva qualcosa. Sulle tue decisioni si leggerà che le hai prese al posto di { $giver }. Non decidi sui progetti a cui partecipate tu o { $giver }.
delegation-planned = 🗓️ Non è ancora cominciata.
delegation-runs = ▶️ È in corso.
delegation-ended = Una delle due persone l’ha terminata in anticipo ({ $at }).
delegation-lost = È terminata ({ $at }) perché una delle due persone non ha più questo incarico.
delegation-over = È terminata.
button-end-delegation = Termina ora
button-call-off = Annulla la delega
confirm-end-delegation = Vuoi terminare ora la delega? Le richieste torneranno a { $giver }, e avviserò { $taker }.
confirm-call-off = Vuoi annullare la delega? Continuerà a decidere { $giver }, e avviserò { $taker }.
toast-handed-over = Delega registrata.
refusal-nobody-to-take = Non c’è nessuno a cui delegare le tue decisioni. Chiedi all’amministrazione del sistema di invitare un’altra persona, anche come supplente.
refusal-to-oneself = Al tuo posto può decidere solo un’altra persona: scegline una.
refusal-no-taker = Questa persona non ha più un incarico qui, oppure non riesco a scriverle. Scegline un’altra.
refusal-overlaps = Hai già dato una delega a { $name } ({ $first } – { $last }). Prima termina quella, o scegli altri giorni.
refusal-relied-on = { $name } ha già delegato te ({ $first } – { $last }). Prima termina quella delega, o scegli altri giorni.
refusal-taker-away = Anche { $name } ha delegato le sue decisioni ({ $first } – { $last }). Scegli un’altra persona o altri giorni.

# Decidere al posto di un’altra persona, o come supplente.
approval-for = Decidi al posto di { $name }.
approval-deputy = Decidi come supplente, perché la richiesta aspetta da molto tempo.
decided-for = { $by } al posto di { $whom }
refusal-givers-project = Chi ti ha dato la delega partecipa a questo progetto, quindi deve decidere un’altra persona.
refusal-deputy-not-asked = Qui sei supplente. Puoi decidere quando qualcuno delega te, o quando te lo chiedo io perché una richiesta aspetta da molto tempo.

# Promemoria che invio da solo.
nudged-title = 🔔 Ancora in attesa: { $title }
nudged-reminded = 🔔 { $authority }: { $count ->
    [one] ho inviato un promemoria ({ $at })
   *[other] ho inviato { $count } promemoria (ultimo: { $at })
}
nudged-deputies = 🔔 { $authority }: ho chiesto anche a chi è supplente ({ $at })
nudged-operator = 🔔 { $authority }: ho avvisato l’amministrazione del sistema che è ancora in attesa ({ $at })
due-title = { $count ->
    [one] 🔔 Una richiesta aspetta ancora la tua decisione
   *[other] 🔔 { $count } richieste aspettano ancora la tua decisione
}
    .empty = Non c’è più nulla in attesa.
operator-overdue = Ho inviato promemoria e chiesto anche a chi è supplente: { $authority }. { $projects ->
    [one] Un progetto aspetta una decisione
   *[other] { $projects } progetti aspettano una decisione
} dal giorno { $since }.
operator-overdue-teachers = Ho inviato promemoria: { $authority }. { $teachers ->
    [one] Una registrazione aspetta la convalida
   *[other] { $teachers } registrazioni aspettano la convalida
} dal giorno { $since }.
operator-overdue-how = Apri l’autorità qui sotto per vedere chi decide e per invitare qualcuno. Oppure usa questi comandi:
