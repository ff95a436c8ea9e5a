### Che cosa è successo a un progetto: detto a chi l’ha fondato, e nella cronologia.

news-offered = { $by } ti propone il progetto «{ $title }».
news-edited = { $by } ha modificato il progetto «{ $title }»: { $fields }
news-accepted = ✅ { $by } ha accettato il progetto «{ $title }».
news-declined = ❌ { $by } ha rifiutato il progetto «{ $title }». Puoi proporlo a un altro contatto senza riscrivere nulla.
news-suggested = { $by } suggerisce una modifica al progetto «{ $title }». La proposta resta aperta.
news-suggested-next = Modifica il progetto, se ti convince: il tuo partner lo rilegge e risponde.
news-withdrawn = 🗂 { $by } ha ritirato il progetto «{ $title }».
news-sent-again = { $by } ha inviato di nuovo il progetto «{ $title }» per l’approvazione.
news-activated = 🎉 Il progetto «{ $title }» ha tutte le approvazioni. Potete cominciare!
news-profiles = Hai il profilo di Gestore nel progetto e il ruolo di Docente gestore nel TwinSpace.
news-activated-next = E ora: apri il TwinSpace e fai entrare la tua classe. In «Membri» puoi aggiungere altri partner.
news-returned = ↩️ { $authority } ha restituito per modifiche il progetto «{ $title }»:
news-returned-next = Modifica ciò che è stato chiesto e invia di nuovo il progetto. Poi tutte le autorità decideranno ancora una volta.
news-rejected = ❌ { $authority } ha respinto il progetto «{ $title }»:

history-title = Cronologia di «{ $title }»
history-line = { $at }: { $what }
history-offered = { $by } ha inviato la proposta
history-edited = { $by } ha modificato: { $fields }
history-accepted = { $by } ha accettato
history-declined = { $by } ha rifiutato
history-suggested = { $by } ha suggerito una modifica
history-withdrawn = { $by } ha ritirato il progetto
history-sent-again = { $by } ha inviato di nuovo il progetto per l’approvazione
history-reminded = { $by } ha inviato un promemoria
history-dropped = non più attiva, quindi non decide: { $authority }
history-approved = { $by } ha approvato per: { $authority }
history-approved-for = approvato da: { $authority }
history-activated = ci sono tutte le approvazioni; si può cominciare
history-returned = restituito da: { $authority }
history-rejected = respinto da: { $authority }
news-closed = 🗂 { $by } ha chiuso il progetto «{ $title }». Puoi ancora leggere tutto.
news-reopened = ✅ { $by } ha riaperto il progetto «{ $title }»: potete continuare.
history-closed = { $by } ha chiuso il progetto
history-reopened = { $by } ha riaperto il progetto
history-started-anew = { $by } ha ricominciato, con un nuovo progetto
