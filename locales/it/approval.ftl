### Su che cosa decidono unità nazionali e autorità: progetti, docenti; la propria registrazione; da rispondere; l’amministrazione.

approval-asked = ⏳ In attesa della tua decisione dal giorno { $since } – { $authority }
approval-undecided = Non aveva ancora deciso: { $authority }
approval-others = Le altre decisioni:
approval-over = Non c’è più nulla da decidere: { $state } ({ $since }).
button-approve = ✅ Approva
button-approve-with = Approva con una nota
button-undo = Annulla

teacher-title = Registrazione di { $name }
teacher-waits = ⏳ In attesa della tua decisione dal giorno { $since }. Questa persona insegna nella scuola indicata?
teacher-answered = ⏳ Hai chiesto: «{ $question }». Ecco la risposta ({ $since }):
teacher-asked = ⏳ Domanda inviata ({ $at }), ancora senza risposta:
teacher-valid = ✅ Registrazione convalidata ({ $at }).
teacher-valid-you = ✅ Hai convalidato la registrazione ({ $at }).
teacher-refused = ❌ Registrazione respinta ({ $at }) con questa motivazione:
teacher-own = Questa registrazione è la tua, quindi deve decidere un’altra persona.
    .giver = Questa registrazione è quella di chi ti ha dato la delega, quindi deve decidere un’altra persona.
teacher-refused-before = ❌ Una versione precedente è stata respinta ({ $at }):
teacher-asked-before = Domanda precedente: «{ $question }». Ecco la risposta ({ $at }):
teacher-says-now = La registrazione ora:
teacher-undo = Puoi annullare fino al giorno { $until }.
    .refusal = Puoi annullare fino al giorno { $until }; la persona lo leggerà solo dopo.
    .question = Puoi ritirare la domanda fino al giorno { $until }; la persona la leggerà solo dopo.
teacher-new-school = 🆕 Questa scuola è nuova: l’ha scritta chi si registra. Se convalidi, chiunque potrà sceglierla.
    .known = Se è già nell’elenco, sceglila prima qui sotto.
button-same-school = È { $school }
button-validate = ✅ Convalida
button-ask = Chiedi

registration-none = Non hai ancora completato la registrazione. Bastano due minuti: il tuo nome, la tua scuola, che cosa insegni e quali lingue parli.
standing-waiting = ⏳ La tua registrazione è in attesa dal giorno { $since }. Chi decide: { $authority }
standing-waiting-nobody = ⏳ La tua registrazione è in attesa dal giorno { $since }. Chi decide: { $authority }. Lì al momento nessuno può decidere; ho avvisato l’amministrazione del sistema.
standing-waiting-operator = ⏳ La tua registrazione è in attesa dal giorno { $since }. Per il tuo Paese non è ancora attiva un’unità nazionale; ho avvisato l’amministrazione del sistema.
standing-waiting-next = Ti avviso qui appena c’è una decisione. Nel frattempo puoi aggiungere contatti e preparare un progetto; potrai inviarlo dopo la convalida.
standing-asked = La tua unità nazionale ha una domanda ({ $at }). Rispondi, così la registrazione può andare avanti.
standing-valid = ✅ La tua registrazione è stata convalidata ({ $at }).
standing-valid-next = E ora: aggiungi un contatto di un altro Paese, o inizia un progetto con uno che hai già.
standing-refused = ❌ La tua unità nazionale non ha potuto convalidare la registrazione ({ $at }). Modifica il profilo e invialo di nuovo.

inbox-title = Da rispondere
    .empty = Non hai nulla a cui rispondere.
task-line = { $task }, dal giorno { $since }
task-offer = Proposta: { $title }
task-approval = Progetto: { $title }
task-teacher = Docente: { $name }
task-contact = Contatto: { $name }
task-returned = Restituito: { $title }
task-registration = Registrazione: una domanda
task-inquiry = Domanda: { $name }

approval-returned-before = ↩️ { $authority } ha restituito una versione precedente ({ $at }):

operator-title = Per l’amministrazione del sistema
operator-no-approver = C’è una decisione in attesa e nessuno può decidere per: { $authority }. Apri l’autorità qui sotto e invita qualcuno a decidere, o usa questo comando:
operator-undelivered = { $count ->
    [one] Non è stato possibile consegnare un messaggio: la piattaforma lo rifiuta, anche senza pulsanti. Resta salvato e riprovo quando quella persona scriverà di nuovo. Questo comando lo mostra:
   *[other] Non è stato possibile consegnare { $count } messaggi: la piattaforma li rifiuta, anche senza pulsanti. Restano salvati e riprovo quando quelle persone scriveranno di nuovo. Questo comando li mostra:
}
operator-undelivered-why = Ultimo motivo
operator-delivered = Ora tutti i messaggi sono stati consegnati.
operator-has-approver = Ora qualcuno può decidere per: { $authority }.
operator-no-service = Una registrazione aspetta la convalida e per questo Paese non è attiva un’unità nazionale: { $country }. Attivala qui o con questo comando:
operator-offered-without-service = È stato proposto un progetto con questo Paese e lì non è attiva un’unità nazionale che possa decidere: { $country }. Attivala qui o con questo comando:
operator-has-service = Ora è attiva: { $service }.
operator-inquiry = Qualcuno ha fatto una domanda e per questo Paese non è attiva un’unità nazionale: { $country }. Attivala qui o con questo comando; poi riceverà la domanda:
    .nobody = C’è una domanda in attesa per: { $authority }. Al momento lì nessuno può rispondere, perché non si risponde alle proprie domande. Apri l’autorità qui sotto e invita qualcuno a decidere, o usa questo comando:
operator-out-of-use = { $authority } non è più attiva. { $projects ->
    [0] Nessun progetto era in attesa della sua decisione.
    [one] Un progetto era in attesa della sua decisione e va avanti senza.
   *[other] { $projects } progetti erano in attesa della sua decisione e vanno avanti senza.
}
operator-left-to-nobody = { $projects ->
    [one] Su uno di questi ora non può decidere nessuno.
   *[other] Su { $projects } di questi ora non può decidere nessuno.
}
operator-left-teachers = { $teachers ->
    [one] Nel Paese una registrazione aspetta la convalida e ora nessuno può darla.
   *[other] Nel Paese { $teachers } registrazioni aspettano la convalida e ora nessuno può darla.
}
operator-left-inquiries = { $inquiries ->
    [one] Nel Paese una domanda aspetta risposta e ora nessuno può darla.
   *[other] Nel Paese { $inquiries } domande aspettano risposta e ora nessuno può darla.
}
operator-set-up-again = Puoi riattivarla qui o con questo comando; poi le sottoporrò tutto ciò che è ancora in attesa:
operator-in-use-again = { $authority } è di nuovo attiva.
operator-no-authority = Un progetto è in attesa dal giorno { $since } e non è attiva nessuna autorità che possa decidere: { $title }. Attiva le unità nazionali qui o con questi comandi:
operator-platform-away = { $platform } non risponde dal giorno { $since }. Lì non posso rispondere a nessuno; continuo a provare e ti avviso quando risponde di nuovo. Se dura a lungo, controlla il registro del programma.
operator-platform-back = { $platform } risponde di nuovo. In questo periodo lì non ho potuto rispondere a nessuno: { $since } – { $until }. Ora rispondo ai messaggi arrivati nel frattempo.
operator-database-back = In questo periodo non ho potuto salvare nulla, quindi nessuno ha avuto risposta: { $since } – { $until }. Ora funziona di nuovo e rispondo ai messaggi arrivati nel frattempo. Cerca il motivo nel registro del programma: disco pieno o database non raggiungibile?
operator-probe = Un messaggio di prova, inviato dalla riga di comando ({ $at }). Non devi fare nulla: serve a mostrare che i messaggi per l’amministrazione del sistema arrivano in questa chat.
