### Che cosa fa l’amministrazione del sistema nella propria chat: autorità, chi decide, inviti, ciò che è bloccato, scuole.

button-operator = Amministrazione
command-operator = Che cosa puoi fare per amministrare il sistema
operator-menu = Quasi tutto si può fare anche con i comandi sul server; gli elenchi delle scuole si importano solo lì.
operator-ended = Non fai più parte dell’amministrazione del sistema, quindi qui non arrivano più i suoi messaggi. Tutto il resto in questa chat continua come prima.
refusal-no-operator = Non fai parte dell’amministrazione del sistema, o non più, quindi non è cambiato nulla. Un’altra persona dell’amministrazione può invitarti.

# Autorità.
button-authorities = Autorità
button-authority = L’autorità
button-set-up = Attiva
button-set-up-authority = Attiva un’autorità
button-set-up-again = Riattiva
# $country è un Paese.
button-set-up-in = Attiva: { $country }
authorities-title = Autorità
    .empty = Nessuna autorità è attiva, quindi nessuno convalida registrazioni o approva progetti. Attiva la prima.
# $authority è «Unità nazionale di supporto (Italia)».
authority-line = { $authority }: { $count ->
    [one] decide una persona
   *[other] decidono { $count } persone
}
    .nobody = ⚠️ { $authority }: non decide nessuno
set-up-heading = Attivare un’autorità
field-authority-country = Paese
    .ask = In quale Paese?
    .example = Sceglilo dall’elenco o scrivi il nome.
field-authority-seat = Autorità
    .ask = Quale autorità? L’unità nazionale decide per tutto il Paese; un’autorità regionale, in più, per la sua regione.
    .example = Sceglila dall’elenco o scrivi il nome della regione.
    .empty = Tutte le autorità di questo Paese sono già attive. Torna indietro per scegliere un altro Paese.
note-set-up = Le sottoporrò tutto ciò che lì è già in attesa. Poi invita qualcuno che decida per lei.
toast-set-up = Ora è attiva.
    .already = Era già attiva.
desk-out-of-use = 🗂 Non è attiva: non ha voto e nessuno decide per lei. Ciò che ha deciso resta.
desk-nobody = ⚠️ Nessuno decide ancora per lei. Invita qualcuno: chi apre il link potrà decidere.
# $name è una persona.
desk-approver = { $name } decide dal giorno { $since }
    .away = ⚠️ { $name } decide dal giorno { $since }; la sua chat non è raggiungibile
desk-deputy = { $name } è supplente dal giorno { $since }
    .away = ⚠️ { $name } è supplente dal giorno { $since }; la sua chat non è raggiungibile
# $waits è un elenco come «2 progetti e una registrazione».
desk-waits = In attesa: { $waits }
desk-open = { $count ->
    [one] Un invito non è stato ancora aperto.
   *[other] { $count } inviti non sono stati ancora aperti.
}
waits-projects = { $count ->
    [one] un progetto
   *[other] { $count } progetti
}
waits-teachers = { $count ->
    [one] una registrazione
   *[other] { $count } registrazioni
}
waits-questions = { $count ->
    [one] una domanda
   *[other] { $count } domande
}
button-take-out-of-use = Disattiva
confirm-take-out-of-use = Vuoi disattivare: { $authority }? Non avrà più voto. { $projects ->
    [0] Nessun progetto è in attesa della sua decisione.
    [one] Un progetto in attesa della sua decisione va avanti senza.
   *[other] { $projects } progetti in attesa della sua decisione vanno avanti senza.
} Ciò che ha deciso resta, e puoi riattivarla.
toast-out-of-use = Ora non è più attiva.
refusal-own-project-waits = Un progetto a cui partecipi è in attesa di questa autorità, quindi non puoi disattivarla. Può farlo un’altra persona dell’amministrazione, o un comando sul server.

# Chi decide.
button-end-appointment = Termina l’incarico
official-ends = Se termini l’incarico, tutto ciò che questa persona ha deciso resta, e ciò che è in attesa passa alle altre persone. Finiscono anche le deleghe che ha dato o ricevuto.
confirm-end-appointment = Vuoi terminare l’incarico di { $name }? Da quel momento { $name } non deciderà più per: { $authority }
toast-appointment-ended = L’incarico è terminato.

# Inviti.
button-invitations = Inviti
button-invite-approver = Invita a decidere
button-invite-deputy = Invita come supplente
button-invite-room = Link per un gruppo
button-end-invitation = Disattiva il link
invitations-title = Inviti
    .empty = Nessun invito aspetta di essere aperto.
    .how = Chi decide, chi è supplente e i gruppi: li inviti dalla scheda della loro autorità. Chi amministra: dal suo elenco, «{ button-operators }». I docenti non hanno bisogno di un tuo link: mi scrivono e si registrano.
role-operator = Amministrazione del sistema
# $authority è «Unità nazionale di supporto (Italia)».
role-approver = Decide per: { $authority }
role-deputy = Supplente: { $authority }
role-room = Gruppo: { $authority }
role-link-line = { $role }, fino al giorno { $until }
role-link-operator = Invia questo link a una sola persona. La prima chat che lo apre entra nell’amministrazione del sistema.
role-link-approver = Invia questo link a una sola persona. La prima che lo apre potrà decidere per l’autorità.
role-link-deputy = Invia questo link a una sola persona. La prima che lo apre diventa supplente dell’autorità.
role-link-room = Apri questo link nel gruppo dell’autorità. I messaggi per l’autorità compaiono poi anche lì, e li legge tutto il gruppo.
role-link-kept = Questo link è comparso solo sulla riga di comando; non posso mostrarlo di nuovo. Se è andato perso, disattivalo e creane un altro.
role-link-until = Funziona una volta, fino al giorno { $until }.
role-link-lasting = Funziona una volta.
role-link-used = ✅ Aperto da { $name } ({ $at }).
    .once = ✅ Qualcuno l’ha aperto ({ $at }).
role-link-revoked = 🗂 Disattivato ({ $at }).
role-link-over = 🗂 Scaduto ({ $until }).
confirm-end-invitation = Vuoi disattivare questo link? Nessuno potrà più aprirlo: { $role }
toast-link-comes = Il link arriva in un messaggio a parte.
toast-invitation-ended = Link disattivato.
refusal-set-up-first = Questa autorità non è attiva. Prima riattivala, poi invita qualcuno.
refusal-invitation-used = Qualcuno ha già aperto questo link. Puoi terminare il suo incarico, o il suo accesso all’amministrazione.

# Amministrazione del sistema.
button-operators = Chi amministra
button-invite-operator = Invita ad amministrare
button-end-operator = Termina l’accesso
button-end-own = Termina il mio accesso
operators-title = Chi amministra il sistema
    .what = Queste persone leggono ciò che richiede attenzione e possono fare tutto ciò che si può fare qui. È bene che siano almeno due.
    .left = { $count ->
        [one] Una persona dell’amministrazione ha chiesto di cancellare i suoi dati, e ora sono cancellati. Nessun altro amministra più il sistema: invita un’altra persona.
       *[other] Una persona dell’amministrazione ha chiesto di cancellare i suoi dati, e ora sono cancellati. Adesso amministrano il sistema { $count } persone.
    }
operator-line = { $name }, dal giorno { $since }
    .own = { $name } (tu), dal giorno { $since }
confirm-end-operator = Vuoi terminare l’accesso di { $name } all’amministrazione? Riceverà un avviso; nella sua chat tutto il resto continua come prima.
    .links = Vuoi terminare l’accesso di { $name } all’amministrazione? Riceverà un avviso; nella sua chat tutto il resto continua come prima. { $count ->
        [one] Si disattiva anche un suo link che nessuno ha aperto.
       *[other] Si disattivano anche { $count } suoi link che nessuno ha aperto.
    }
confirm-end-own = Vuoi terminare il tuo accesso all’amministrazione? Un’altra persona dell’amministrazione può invitarti di nuovo.
    .links = Vuoi terminare il tuo accesso all’amministrazione? Un’altra persona dell’amministrazione può invitarti di nuovo. { $count ->
        [one] Si disattiva anche un tuo link che nessuno ha aperto.
       *[other] Si disattivano anche { $count } tuoi link che nessuno ha aperto.
    }
toast-operator-ended = L’accesso è terminato.
# $name è una persona; $maker è chi ha creato il link.
operator-joined = { $name } ora amministra il sistema, con un link creato da { $maker }. Se non va bene, termina il suo accesso.
    .own = { $name } ora amministra il sistema, con il tuo link.
    .shell = { $name } ora amministra il sistema, con un link creato sul server, dalla riga di comando. Se non va bene, termina il suo accesso.
refusal-last-operator = Nessun altro amministra il sistema, quindi non puoi terminare il tuo accesso. Prima invita un’altra persona.

# Ciò che è bloccato.
button-stuck = Che cosa è bloccato
stuck-title = Che cosa è bloccato
    .empty = Nulla è bloccato: dove c’è qualcosa in attesa, qualcuno può decidere, e nulla aspetta da più di due settimane.
# $waits è un elenco come «2 progetti e una registrazione»; $authority è «Unità nazionale di supporto (Italia)».
stuck-nobody = ⚠️ { $authority }: { $waits }, dal giorno { $since }. Lì non decide nessuno.
stuck-long = ⏳ { $authority }: { $waits }, dal giorno { $since }
stuck-no-service = ⚠️ { $country }: { $waits }, dal giorno { $since }. Lì non è attiva un’unità nazionale.
stuck-project = ⚠️ «{ $title }», dal giorno { $since }. Non è attiva nessuna autorità che possa decidere.
machine-works = Il programma, da parte sua, non è in ritardo su nulla.
machine-title = Il programma, da parte sua:
machine-refused = { $count ->
    [one] un messaggio rifiutato dalla piattaforma, dal giorno { $since }
   *[other] { $count } messaggi rifiutati dalla piattaforma, dal giorno { $since }
}
machine-late = { $count ->
    [one] un messaggio che doveva già partire, dal giorno { $since }
   *[other] { $count } messaggi che dovevano già partire, dal giorno { $since }
}
machine-jobs = { $count ->
    [one] un lavoro che doveva già proseguire, dal giorno { $since }
   *[other] { $count } lavori che dovevano già proseguire, dal giorno { $since }
}
machine-timers = { $count ->
    [one] un’operazione programmata in ritardo, dal giorno { $since }
   *[other] { $count } operazioni programmate in ritardo, dal giorno { $since }
}
machine-how = Sul server, questo comando dice che cosa fare:
machine-letters = { $count ->
    [one] un messaggio che non ho potuto elaborare, dal giorno { $since }
   *[other] { $count } messaggi che non ho potuto elaborare, dal giorno { $since }
}

# Statistiche.
button-figures = Statistiche
figures-title = Statistiche
    .how = Sono in attività i docenti che hanno usato Twinbot negli ultimi 30 giorni. I tempi di attesa sono quelli degli ultimi 90 giorni.
# $projects è un elenco come «attivo: 12 e chiuso: 3».
figures-projects = Progetti – { $projects }
figures-none = ancora nessuno
figures-state = { $state }: { $count }
figures-country = { $service }: { $teachers ->
    [one] 1 docente
   *[other] { $teachers } docenti
}, in attività: { $active }. Progetti – { $projects }. { $waits }
figures-hours = { $hours ->
    [0] Una decisione richiede meno di un’ora.
    [one] Una decisione richiede circa un’ora.
   *[other] Una decisione richiede circa { $hours } ore.
}
figures-days = { $days ->
    [one] Una decisione richiede circa un giorno.
   *[other] Una decisione richiede circa { $days } giorni.
}
figures-undecided = Nessuna decisione negli ultimi 90 giorni.

# Chi ha una sospensione.
suspended-all = Docenti e scuole con una sospensione
    .empty = Nessuno ha una sospensione.
    .how = Le unità nazionali decidono e revocano le sospensioni, ciascuna nel proprio Paese. Leggono anche la motivazione.
suspended-all-line = ⛔ { $name }: dal giorno { $since }, { $service }

# Scuole.
button-new-schools = Nuove scuole
button-find-school = Cerca una scuola
button-find-twin = È un’altra scuola
button-merge-schools = Unisci
button-close-school = Chiudi la scuola
schools-title = Nuove scuole
    .empty = Nessuna scuola aspetta che un’unità nazionale la accetti.
    .how = Le hanno scritte i docenti, e l’unità nazionale accetta ciascuna insieme alla prima registrazione che convalida. Se una è già nell’elenco con un altro nome, unisci le due.
    .more = Ce ne sono altre. Scrivi qualche lettera in più del nome, o la località.
school-line = { $school }, dal giorno { $since }
school-code = Codice ufficiale: { $code }
school-teachers = { $count ->
    [0] Qui non c’è la registrazione di nessun docente.
    [one] Qui c’è la registrazione di un docente.
   *[other] Qui ci sono le registrazioni di { $count } docenti.
}
school-taken = Può sceglierla chiunque.
school-unchecked = 🆕 Può sceglierla solo chi l’ha scritta, finché un’unità nazionale non la accetta.
school-closed = 🗂 È chiusa: nessuno può sceglierla.
school-merged = 🗂 È stata unita a un’altra scuola: { $school }
school-suspended = ⛔ Ha una sospensione.
school-alike = Potrebbe essere una di queste. Scegline una per unire le due:
# $school è «Nome, Località».
school-twin = Quale scuola è in realtà «{ $school }»?
field-find-school = Scuola
    .ask = Quale scuola? Scrivi una parte del nome o la località.
    .example = Per esempio: Nube Valverde
confirm-merge-schools = Vuoi unire «{ $from }» a «{ $into }»? Docenti, studenti e progetti passano lì, e nessuno potrà più scegliere «{ $from }». Non si può tornare indietro.
confirm-close-school = Vuoi chiudere questa scuola? Nessuno potrà più sceglierla, e i suoi docenti la mantengono: { $school }
toast-merged = Le due scuole sono unite.
toast-school-closed = La scuola è chiusa.
refusal-schools-one = Sono già la stessa scuola. Scegline due diverse.
refusal-schools-countries = Due scuole di Paesi diversi non si possono unire. I loro docenti scelgono quella giusta nel profilo.
refusal-schools-suspended = Una delle due ha una sospensione e l’altra no. Chiedi prima all’unità nazionale di revocarla, o di deciderne una anche per l’altra.
refusal-school-stays = La scuola che deve restare non si può scegliere: { $school }. Prendine una che chiunque possa scegliere.
