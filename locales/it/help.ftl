### Le domande che si fanno, e che cosa si conserva di ciascuno.

help-title = Aiuto
    .intro = Domande frequenti. Che cosa vorresti sapere?
    .linking = Puoi usarmi anche in un’altra app, con tutto ciò che hai qui: apri «I miei account».
    .contact = La tua domanda non c’è? Puoi contattarci: la tua unità nazionale ti risponde qui.

help-create = Ho completato la registrazione: come creo un progetto?
    .button = Creare un progetto
    .answer =
        1. Il tuo partner deve essere tra i tuoi contatti. Apri «Contatti», invia il tuo link personale e aspetta di essere in contatto.

        2. Premi «Nuovo progetto» e scegli un contatto, uno solo. Altri partner potranno unirsi dopo l’approvazione.

        3. Rispondi alle domande, una alla volta. Alla fine rivedi tutto: modifica ciò che vuoi, poi premi «Invia».

        4. Il tuo partner riceve il progetto e lo accetta o lo rifiuta.

        5. Poi decidono le unità nazionali dei vostri Paesi e, dove ci sono, le autorità regionali (in Italia gli Uffici scolastici regionali).

        6. Approvato? Allora si può cominciare, e compare il TwinSpace. Potrete ancora modificare ogni dato e aggiungere altri partner.
help-profiles = Come si cambia il profilo di chi partecipa?
    .button = Cambiare un profilo
    .answer =
        In un progetto ogni docente ha un profilo nel Desktop, cioè nel progetto, e un ruolo nel TwinSpace, dove lavorano le classi. Si cambiano separatamente.

        Chi fonda il progetto comincia con il profilo di Gestore nel Desktop e il ruolo di Docente gestore nel TwinSpace. I partner aggiunti dopo ricevono gli stessi, a meno che non si scelga altro. Chi sostituisce un’altra persona riceve i profili di Amministratore e Docente amministratore.

        Nel Desktop può cambiare i profili chi ha fondato il progetto e chi ha il profilo di Amministratore. Nel TwinSpace può cambiare i ruoli chi ha il ruolo di Docente amministratore, e chi ha fondato il progetto e ha il ruolo di Docente gestore.
help-passwords = Gli studenti devono usare la mia password?
    .button = Studenti e password
    .answer =
        No, non dare mai la tua password a nessuno. Inviti ogni studente con nome e cognome, nel ruolo di Studente gestore o Studente membro, e ciascuno riceve un nome utente e una password propri.

        Non parte nessuna e-mail. Annota il nome utente e la password quando li vedi, o conserva il foglio stampato, e distribuiscili in classe.
help-students = Come si registra chi è già in un altro progetto?
    .button = Studenti in due progetti
    .answer =
        Chi è già in un altro progetto mantiene lo stesso nome utente e la stessa password. Quando inserisci uno di questi nomi, ti dico che è già presente, e tu accetti o rifiuti.

        Se accetti: dopo l’accesso, lo studente vede l’elenco di tutti i suoi progetti e sceglie in quale lavorare. Può sceglierne un altro in qualsiasi momento.

        Se rifiuti: non si unisce nulla. Se si tratta di un’altra persona con lo stesso nome, puoi dirmelo e creo un nuovo account.
help-replacement = Il mio partner cambia scuola e chi lo sostituisce vuole continuare: che cosa facciamo?
    .button = Un partner se ne va
    .answer =
        Ci sono due strade.

        Chiudere il progetto e ricominciare: il nuovo progetto ha lo stesso titolo. Dopo l’approvazione, chi l’ha fondato ed era già nel vecchio porta i file e, se volete, anche le notizie e gli studenti: il pulsante è nel nuovo TwinSpace.

        Oppure continuare con la persona che subentra: aggiungila come partner e dalle i profili di Amministratore e Docente amministratore. Se chi è andato via non aveva fondato il progetto, poi si può rimuovere. Chi ha fondato un progetto non si può mai rimuovere dal progetto, ma dal TwinSpace sì.
help-waiting = Perché il mio progetto è ancora in attesa?
    .button = Un progetto in attesa
    .answer =
        Prima deve accettare il tuo partner. Poi decidono la tua unità nazionale e, se la tua regione ne ha una, la tua autorità regionale; e lo stesso vale per il tuo partner. Il silenzio non approva nulla.

        Apri il progetto: le prime righe dicono con precisione a chi tocca e da quando. Da lì puoi inviare un promemoria, una volta al giorno.
help-space = Che cosa possiamo fare nel TwinSpace?
    .button = Il TwinSpace
    .answer =
        È il luogo dove lavorano le due classi. Si apre da solo quando il progetto è approvato: apri il progetto e premi «TwinSpace».

        Notizie: tu scrivi, chi è nel TwinSpace legge, e ciascuno sceglie se ricevere un avviso subito, alle 17:00 o mai.

        File: apri la sezione e inviami immagini, testi o audio, uno o più alla volta. Li riceve chi è nel TwinSpace, qualunque app usi.

        Studenti: fai entrare la tua classe. Ospiti: altre persone, per esempio un genitore o chi dirige la scuola, leggono notizie e file con un link personale e non vedono i nomi degli studenti.

        Il diario racconta chi è arrivato, chi è andato via e che cosa è stato pubblicato.
help-deciding = Come decido su una registrazione o su un progetto?
    .button = Decidere
    .answer =
        Ogni richiesta arriva qui come messaggio e resta in «Da decidere» finché qualcuno della tua autorità non ha deciso.

        Una registrazione: questa persona insegna nella scuola indicata? Convalida, fai prima una domanda, o respingi con una motivazione.

        Un progetto: leggilo, poi approvalo, se vuoi con una nota; restituiscilo dicendo che cosa va modificato; o respingilo con una motivazione. Ciò che scrivi spesso puoi conservarlo in «Motivazioni ricorrenti». Il silenzio non approva nulla. Se nel frattempo il progetto cambia, le decisioni già prese non valgono più e ti chiedo di nuovo.
help-mistake = Ho premuto il pulsante sbagliato: e adesso?
    .button = Il pulsante sbagliato
    .answer =
        Apri di nuovo la richiesta. Finché c’è il pulsante «Annulla», premilo: la richiesta si riapre e puoi decidere di nuovo. Il messaggio dice fino a quando puoi farlo. Motivazioni e domande si leggono solo dopo.

        È troppo tardi? Un progetto restituito torna da te quando viene inviato di nuovo, e così una registrazione respinta, quando il profilo è stato modificato.
help-telling = Quando mi scrivi?
    .button = Quando ti scrivo
    .answer =
        Appena qualcosa aspetta la tua decisione, e di nuovo quando qualcuno invia un promemoria. Se preferisci il silenzio di notte, sceglilo in «Di che cosa mi avvisi?»: allora le richieste arrivano al mattino. Se ne hai molte in attesa, al mattino te le segnalo tutte in un solo messaggio.

        Più persone possono decidere per una stessa autorità. Vale la prima decisione, e tutte la vedono nella scheda.
help-running = Che cosa devo fare se amministro il sistema?
    .button = Gestire Twinbot
    .answer =
        Ti scrivo qui quando c’è bisogno di te: un Paese senza unità nazionale, un’autorità per cui nessuno può decidere, un’app che non risponde, o un messaggio che non si può consegnare. Ogni messaggio dice che cosa serve: un pulsante, o un comando sul server.

        Il pulsante qui sotto porta alle autorità, ai link che danno un incarico, a ciò che è bloccato, alle statistiche e alle nuove scuole. Gli elenchi delle scuole si importano con un comando sul server. Su registrazioni e progetti decide chi ne ha l’incarico, non tu.
help-no-space = Gli studenti si aggiungono nel TwinSpace di un progetto, e tu non ne hai ancora uno in cui puoi farlo. Il TwinSpace si apre quando il progetto è approvato: apri i tuoi progetti per vedere a che punto sono.

privacy-title = I tuoi dati
    .responsible = Responsabile dei tuoi dati qui: { $name }.
    .nobody = Non mi è stato detto chi è responsabile dei tuoi dati qui. Te lo può dire la tua unità nazionale.
    .stored = Che cosa si conserva: ciò che mi dici (il tuo nome, la tua scuola, le tue materie e lingue, i tuoi contatti, le tue bozze, i tuoi progetti e la loro cronologia, ciò che scrivi e invii nei TwinSpace, le tue domande a un’unità nazionale) e, del tuo account di chat, il numero, i nomi e la lingua.
    .seen = Chi lo vede: i tuoi contatti, e le persone a cui invii un link, vedono il tuo nome e la tua scuola. I tuoi partner vedono i progetti che avete insieme, e chi è in un TwinSpace vede ciò che ci pubblichi. Le unità nazionali e le autorità che decidono vedono la tua registrazione e i progetti su cui decidono; un’unità nazionale vede le domande che le fai. Chi gestisce questo server può accedere ai dati conservati, per farlo funzionare.
    .kept = { $days ->
        [one] Per quanto tempo: il tuo profilo, i tuoi contatti e i tuoi progetti restano finché non chiedi di cancellarli. I dati degli studenti si cancellano un giorno dopo la chiusura del progetto; il nome di chi è ospite, un mese dopo l’uscita; le novità che non ti ho inviato, dopo 90 giorni; una domanda a un’unità nazionale, un anno dopo la risposta o la chiusura.
       *[other] Per quanto tempo: il tuo profilo, i tuoi contatti e i tuoi progetti restano finché non chiedi di cancellarli. I dati degli studenti si cancellano { $days } giorni dopo la chiusura del progetto; il nome di chi è ospite, un mese dopo l’uscita; le novità che non ti ho inviato, dopo 90 giorni; una domanda a un’unità nazionale, un anno dopo la risposta o la chiusura.
    }
    .noted = Annoto anche quando decidi, entri, esci o accedi, con un numero al posto del tuo nome. Dopo la cancellazione dei tuoi dati, quel numero non porta più a nessuno.
    .passes = Ciò che scrivi qui passa per l’app in cui lo scrivi, e quell’app lo conserva secondo le proprie regole. Puoi usarmi in: { $platforms }.
    .rights = I tuoi diritti: puoi modificare il profilo, rimuovere contatti ed eliminare bozze in qualsiasi momento. Con i pulsanti qui sotto ricevi una copia dei dati che ti riguardano, o li cancelli. Per far correggere altri dati o per opporti, scrivi a { $contact }. Puoi anche presentare un reclamo all’autorità per la protezione dei dati del tuo Paese (in Italia il Garante privacy).
    .rights-unnamed = I tuoi diritti: puoi modificare il profilo, rimuovere contatti ed eliminare bozze in qualsiasi momento. Con i pulsanti qui sotto ricevi una copia dei dati che ti riguardano, o li cancelli. Per far correggere altri dati o per opporti, scrivi alla tua unità nazionale. Puoi anche presentare un reclamo all’autorità per la protezione dei dati del tuo Paese (in Italia il Garante privacy).
    .page = Maggiori informazioni: { $page }
# In una riga, prima della prima domanda sulla persona.
privacy-first = Quali tuoi dati conservo e per quanto tempo: premi «Privacy».
    .of = Responsabile di ciò che mi dici qui: { $operator }. Quali tuoi dati conservo e per quanto tempo: premi «Privacy».

# Che cosa dice di sé il bot in una chat vuota e, in 120 lettere al massimo, nel suo profilo: un nome ne ha fino a 100.
bot-about = Aiuto docenti di due Paesi a preparare insieme un progetto scolastico e a farlo approvare, tutto in questa chat. Responsabile: { $operator }. Quali tuoi dati sono conservati: { $privacy }
    .short = Gemellaggi: { $operator }
