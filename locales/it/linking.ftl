### Collegare gli account che una persona ha su più piattaforme, e dove arrivano gli avvisi.

accounts-title = I tuoi account
    .alone = Usi anche { $platforms }? Collega quell’account con questo: in tutti e due trovi le stesse bozze, attività in sospeso, contatti e progetti, e puoi continuare nell’app che preferisci.
    .only = Puoi usarmi solo qui, su { $platform }, quindi non c’è nulla da collegare.
account-here = { $platform } (questa chat)
account-unreachable = ⚠️ { $platform }: lì i miei messaggi non arrivano
accounts-notices-last = Quando succede qualcosa, ti scrivo nell’ultima app che hai usato.
accounts-notices-chosen = Quando succede qualcosa, ti scrivo su { $platform }.
accounts-notices-instead = Hai scelto { $platform }; finché lì i miei messaggi non arrivano, ti scrivo qui.

linking-title = Collegare i tuoi account
linking-what = Due account collegati diventano uno solo: le stesse bozze, attività in sospeso, contatti e progetti in tutti e due.
linking-code-what = Il tuo account su { $platforms } e questo diventano uno solo: le stesse bozze, attività in sospeso, contatti e progetti in tutti e due.
linking-code-how = Apri lì la nostra chat e scrivimi questo:
linking-code-until = Il codice funziona una volta, per dieci minuti: fino al giorno { $until }. Non darlo a nessuno.
linking-is-it-you = È il tuo altro account?
linking-asked-first = Il codice l’ha creato { $name } su { $platform }.
linking-asked-then = { $name } su { $platform } ha scritto il tuo codice e chiede di collegarsi con te.
linking-warning = ⚠️ Se è di un’altra persona, premi «Non sono io»: chi si collega con te può fare tutto a nome tuo.
linking-waits-first = ⏳ { $name } su { $platform } ha scritto il tuo codice. Devi confermare lì; poi te lo chiedo ancora una volta qui.
linking-waits-then = ⏳ Conferma anche su { $platform }: te l’ho appena chiesto lì.
linking-waits-until = Questa richiesta è valida fino al giorno { $until }.
linking-done = ✅ I tuoi account sono collegati. Puoi continuare qui o su { $platform }.
linking-declined = ❌ La richiesta è stata rifiutata su { $platform }. Non è cambiato nulla.
linking-declined-you = ❌ I tuoi account non sono collegati. Non è cambiato nulla.
linking-over = ⌛ Il codice è scaduto. Non è cambiato nulla, e puoi averne subito un altro.
linking-unlinked = Il tuo account su { $platform } non è più collegato. Tutto è rimasto qui, con te.
linking-unlinked-you = Questo account non è più collegato. Tutto è rimasto con te su { $platform }; questo account è di nuovo vuoto.

button-accounts = I miei account
button-make-code = Crea un codice
button-linking = A che punto è
button-link-accounts = Collega
button-that-is-me = Sì, sono io
button-not-me = Non sono io
button-cancel = Annulla
button-unlink = Scollega
button-notices-last = L’ultima app usata
button-chosen = ✓ { $name }

confirm-unlink = Vuoi scollegare questo account su { $here }? Le tue bozze, i tuoi contatti e i tuoi progetti restano con te su { $there }. Questo account sarà di nuovo vuoto.

command-link = Collega il tuo account di un’altra app
command-unlink = Scollega questo account dall’altro

refusal-code-unknown = Non conosco questo codice. Confrontalo con quello nel tuo altro account.
refusal-code-used = Questo codice è già stato usato. Creane uno nuovo nell’altro account: Aiuto → I miei account.
refusal-code-over = Questo codice è scaduto. Creane uno nuovo nell’altro account: Aiuto → I miei account.
refusal-own-code = Questo codice è per il tuo altro account: apri lì la nostra chat e scrivimelo.
refusal-same-platform = I due account sono nella stessa app. Si possono collegare solo account di app diverse.
refusal-linked-already = Uno dei due account è già collegato. Prima scollegalo lì: Aiuto → I miei account.
refusal-both-hold = Tutti e due gli account hanno già una scuola, un incarico, contatti o progetti, quindi non possono diventare uno solo. Continua con uno dei due.
refusal-linking-waits = La tua richiesta di collegare questi account è già in attesa.
refusal-not-linked = Questo account non è collegato con un altro.
