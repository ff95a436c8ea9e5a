### Un partner lascia un progetto: chi continua, in quali modi, e il piano che porta fin lì.

button-leaver = Un partner se ne va
button-carry-on = Continua un’altra persona
button-plan = Apri il piano
button-plan-for = Sostituzione di { $name }
button-comer-link = Un’altra persona, con un link
button-stop-plan = Ferma il piano
button-stay = Io resto
button-other-comer = Scegli un’altra persona
button-invitation = L’invito
button-link-of-plan = Il link da inoltrare
button-report = { $name } non risponde

leaver-title = Chi lascia «{ $title }»?
    .how = Il progetto può continuare. Scegli chi va via; poi vedi chi potrebbe continuare, e come.
comer-title = Chi continua al posto di { $name }?
    .how = Scegli un contatto, o qualcuno che partecipa già. Puoi anche invitare un’altra persona con un link.
    .empty = Non hai ancora un contatto che potrebbe continuare. Invita un’altra persona con un link.
    .in = { $name }: partecipa già
    .silent = Ultima visita di { $name }: { $day }.
# Al posto di un nome: chi apre un link.
comer-new = Una nuova persona

ways-title = { $comer } al posto di { $leaver }
    .asked = Dopo la tua scelta chiedo a { $comer }, che ha 30 giorni per rispondere. Il resto avviene da solo.
    .at-once = { $comer } partecipa già: avviene appena scegli.
    .link = Dopo la tua scelta hai un link da inoltrare a una persona. A chi lo apre chiedo se vuole continuare, e il resto avviene da solo.
    .anew = Dopo la tua scelta il piano dice quali sono i passi successivi: chiudere il progetto e inviare quello nuovo.
    .begun = Per questo c’è già un piano.
    .none = Qui non puoi cambiare chi partecipa. Lo può fare chi ha fondato il progetto o ha il profilo di Amministratore.
way-line = { $way }: { $means }
way-remove = Sostituire nel progetto
    .means = { $comer } riceve i profili di Amministratore e Docente amministratore. Rimuovo { $leaver } dal progetto: riceverà un avviso.
way-space = Sostituire nel TwinSpace
    .means = { $comer } riceve i profili di Amministratore e Docente amministratore. { $leaver } risulta ancora tra chi ha fondato il progetto, ma esce dal TwinSpace.
way-keep = Sostituire senza rimuovere nessuno
    .means = { $comer } riceve i profili di Amministratore e Docente amministratore. { $leaver } mantiene tutto ciò che ha.
way-anew = Chiudere e ricominciare
    .means = Chiudi questo progetto e ne inizi uno nuovo con gli stessi contenuti; il tuo partner sarà { $comer }. Va approvato di nuovo.
way-anew-later = Chiudi questo progetto e ne inizi uno nuovo con gli stessi contenuti. Il partner lo scegli allora. Va approvato di nuovo.
field-way = Modo

plan-title = { $comer } al posto di { $leaver }
    .by = Iniziato da { $name } ({ $day }).
    .done = ✅ È tutto fatto.
    .stopped = 🗂 Fermato: { $why }. Ciò che era già fatto resta com’è.
    .waits = ⏳ In attesa di { $name }, fino al giorno { $day }.
    .waits-link = ⏳ In attesa che qualcuno apra il link.
    .waits-close = ⏳ Ora deve chiudere il progetto chi l’ha fondato o ha il profilo di Amministratore.
    .waits-anew = ⏳ Il progetto è chiuso. Ora può cominciare quello nuovo.
    .goes-on = ⏳ Il piano va avanti da solo.
step-done = ✅ { $step } ({ $day })
step-now = ⏳ { $step }
step-later = ▫️ { $step }
step-dropped = ➖ { $step }
step-invite = { $name } riceve l’invito
step-accept = { $name } accetta
step-promote = { $name } riceve i profili di Amministratore e Docente amministratore
step-remove = { $name } esce dal progetto
step-space = { $name } esce dal TwinSpace
step-close = Il progetto si chiude
step-anew = Si ricomincia con { $name }
step-anew-later = Si ricomincia

plan-stopped-by-hand = l’ha fermato { $name }
plan-stopped-declined = { $name } ha rifiutato
plan-stopped-taken-back = { $name } ha ritirato l’invito
plan-stopped-ended = nessuno ha risposto in tempo
plan-stopped-back = { $name } resta
plan-stopped-closed = il progetto è stato chiuso
plan-stopped-reopened = il progetto è stato riaperto
plan-stopped-not-allowed = chi l’aveva iniziato non può più farlo
confirm-stop-plan = Vuoi fermare il piano ({ $comer } al posto di { $leaver })? Ciò che è fatto resta.
    .invitation = Vuoi fermare il piano ({ $comer } al posto di { $leaver })? L’invito viene ritirato. Ciò che è fatto resta.
    .link = Vuoi fermare il piano (un’altra persona al posto di { $leaver })? Il link viene disattivato. Ciò che è fatto resta.
invitation-replaces = Continueresti al posto di { $name }, con i profili di Amministratore e Docente amministratore.

news-plan-begun = { $by } ha iniziato un piano per «{ $title }»: un’altra persona continuerà al posto di { $name }.
news-plan-stopped = Il piano di sostituzione di { $name } in «{ $title }» si è fermato: { $why }.
news-reported = { $authority } segnala che { $name } non risponde su «{ $title }». Forse può continuare un’altra persona.
history-plan-begun = { $by } ha iniziato un piano per l’uscita di { $name }
history-plan-done = Il piano di sostituzione di { $name } è concluso
history-plan-stopped = Il piano di sostituzione di { $name } si è fermato: { $why }
history-reported = { $authority } segnala che { $name } non risponde

moved-you = Ora sei in un’altra scuola. Continui questo progetto come prima.
    .how = Se preferisci lasciarlo, può continuare un’altra persona al posto tuo.
moved-you-ask = Se preferisci lasciarlo, scrivi a { $names }: può continuare un’altra persona al posto tuo.
moved-other = { $name } ora è in un’altra scuola e continua questo progetto come prima.
    .how = Se lo lascia, può continuare un’altra persona al suo posto.
