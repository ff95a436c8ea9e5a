### Gli ospiti di un TwinSpace: persone che vi leggono e non partecipano al progetto.

button-guests = Ospiti
guests-title = Ospiti di «{ $title }»
    .empty = Non ci sono ancora ospiti.
    .may = Gli ospiti leggono le notizie e i file e vedono chi insegna qui. Non vedono il nome di nessuno studente.
guest-line = { $name }, dal giorno { $day }
guest-link = 🔗 Un link di { $name } per un ospite, attivo fino al giorno { $until }
button-link-guest = Invita un ospite
guest-title = { $name }
    .since = Ospite di «{ $title }» dal giorno { $day }.
    .by = Ospite di «{ $title }» dal giorno { $day }, su invito di { $by }.
button-remove-guest = Rimuovi
confirm-remove-guest = Vuoi rimuovere { $name } da «{ $title }»? Riceverà un avviso, e lì non potrà più leggere nulla.
guest-removed = { $by } ti ha rimosso da «{ $title }». Ora lì non puoi più leggere nulla.

# Il link.
guest-link-hello = Ciao! Sono { $name }. Mi piacerebbe mostrarti il TwinSpace del nostro progetto scolastico «{ $title }», con le nostre notizie e i nostri file.
    .from = Ciao! Sono { $name } ({ $school }). Mi piacerebbe mostrarti il TwinSpace del nostro progetto scolastico «{ $title }», con le nostre notizie e i nostri file.
guest-link-opens = Apri questo link e { $twinbot } ti farà entrare
guest-link-how = Inoltra il messaggio qui sotto a una sola persona: un genitore, chi dirige la scuola, chi insegna in un’altra classe. La prima che apre il link e dice il suo nome diventa ospite. Funziona una volta sola.
confirm-end-guest-link = Vuoi disattivare questo link? I messaggi che lo contengono non funzioneranno più, nemmeno quelli già inoltrati.
refusal-guests-full = Un TwinSpace ha posto per { $most } ospiti, link attivi compresi. Prima rimuovi qualcuno o disattiva un link.

# Il modulo di chi l’ha aperto.
guest-heading = Ospite di «{ $title }»
field-guest-name = Il tuo nome
    .ask = Hai un invito come ospite. Come ti chiami?
    .example = Lo leggerà chi insegna lì.
note-guest = Come ospite leggi le notizie e i file e vedi chi insegna lì, ma non il nome degli studenti. Puoi uscire quando vuoi.
button-come-in = ✅ Entra

# Dove si è ospiti.
button-visits = Dove sono ospite
visits-title = Dove sei ospite
    .empty = Al momento non sei ospite di nessun TwinSpace.
home-visits = Sei ospite. Per leggere le notizie, premi «{ button-visits }».
button-leave-space = Esci dal TwinSpace
confirm-leave-space = Vuoi uscire dal TwinSpace di «{ $title }»? Per tornare ti servirà un nuovo link.
toast-space-left = Non sei più ospite.
