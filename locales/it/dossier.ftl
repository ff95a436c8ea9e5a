### Quali dati si conservano di una persona: averne una copia, e farli cancellare.

# La copia, in un solo file.
command-export = Ricevi una copia di tutti i dati che ti riguardano
button-my-copy = Copia dei miei dati
copy-title = Una copia dei tuoi dati
    .what = Posso mettere tutto ciò che si conserva di te in un solo file: una pagina che si apre e si stampa con qualsiasi browser, gli stessi dati in un formato per programmi, e i file che hai inviato.
    .day = La ricevi qui come file ZIP. La conservo per un giorno, poi la elimino.
copy-waits = { $all ->
        [0] La sto preparando…
       *[other] La sto preparando: { $done } file di { $all }…
    }
    .then = La ricevi qui appena è pronta.
copy-ready = ✅ La tua copia è pronta ({ $size }), con la situazione al giorno { $at }. La conservo fino al giorno { $until }.
copy-out = Tutto ciò che si conserva di te, situazione al giorno { $at }. Decomprimi il file e apri index.html.
    .private = È solo per te. Conservala dove nessun altro può leggerla. Posso dartela fino al giorno { $until }.
button-make-copy = 📦 Prepara la copia
button-get-copy = 📦 Ricevi la copia
button-fresh-copy = Preparane un’altra
toast-copy = La sto preparando.
refusal-copy-lent = Questo dispositivo è di un’altra persona, e il file resterebbe nella sua chat. Accedi dal tuo dispositivo.

# La pagina della copia.
copy-page = I miei dati
    .made = Situazione al giorno { $at }.
    .data = Il file data.json contiene tutto, colonna per colonna. Alcuni valori sono codici del programma.
copy-table = Ciò che mi serve per lavorare
    .rest = { $count ->
        [one] Una voce; è in data.json.
       *[other] { $count } voci; sono in data.json.
    }
    .person = Chi sei
    .account = I tuoi account
    .teacher = La tua registrazione
    .appointment = Per chi decidi
    .delegation = Deleghe
    .operator = Amministri il sistema
    .suspension = Sospensioni
    .school = Scuole che hai aggiunto
    .contact = I tuoi contatti
    .request = Richieste di contatto
    .link = Link e inviti
    .project = I tuoi progetti
    .member = La tua parte nei progetti
    .invitation = Inviti a progetti
    .plan = Piani per partner che se ne vanno
    .history = Che cosa hai fatto nei progetti
    .vote = Le tue decisioni
    .agreement = Il consenso delle famiglie che hai confermato
    .class = Elenchi della classe e nuove password
    .student = Studenti che hai registrato
    .pupil = I tuoi TwinSpace
    .list = Liste in cui compari
    .takeover = Studenti di altri progetti
    .handout = Accessi consegnati
    .post = Le tue notizie
    .file = I tuoi file
    .guest = Dove sei ospite
    .journal = Che cosa hai fatto nei TwinSpace
    .archive = Archivi e copie
    .inquiry = Domande alle unità nazionali
    .newsletter = Newsletter che hai scritto
    .subscription = La tua newsletter
    .wish = Di che cosa ti avviso e quando
    .parting = La tua richiesta di cancellazione
    .form = Bozze e moduli aperti
copy-column = Che cosa dice
    .other = L’altra persona
    .username = Nome utente
    .given = Nome
    .surname = Cognome
    .language = Lingua
    .app = App
    .number = Numero
    .country = Paese
    .town = Località
    .title = Titolo
    .words = Testo
    .reason = Motivazione
    .kind = Che cosa
    .role = Ruolo o decisione
    .twinspace = Ruolo nel TwinSpace
    .project = Progetto
    .from = Dal
    .until = Al
    .then = Risposta o modifica
    .last = Ultimo uso

# Cancellare i dati.
button-forget = Cancella i miei dati
forget-title = Cancellare i tuoi dati
    .goes = Che cosa sparisce: il tuo profilo, i tuoi contatti e inviti, le tue bozze, i tuoi ruoli e incarichi, le notizie e i file che hai messo nei TwinSpace, le tue domande, e ciò che so di questa chat.
    .stays = Che cosa resta: i progetti a cui hai partecipato, con la loro cronologia e le decisioni. Servono ai tuoi partner e alle autorità. Al posto del tuo nome leggono «…».
    .week = Hai una settimana per cambiare idea. Fino ad allora tutto funziona come prima, e il giorno prima te lo ricorderò.
forget-planned = Cancellerò i tuoi dati il giorno { $day }
    .until = Fino ad allora tutto funziona come prima. Se cambi idea, premi «Tieni i miei dati».
forget-late = Cancellerò i tuoi dati appena posso
forget-held = Non posso ancora cancellare i tuoi dati:
    .more = … e { $count ->
        [one] un altro motivo
       *[other] altri { $count } motivi
    }.
hold-offered = «{ $title }» aspetta la risposta del tuo partner. Ritira il progetto.
hold-waits = «{ $title }» aspetta l’approvazione, e fino ad allora servono tutte e due le persone che l’hanno fondato. Ritira il progetto.
hold-runs = Nessun altro può gestire «{ $title }». Dai a un’altra persona il profilo di Amministratore, o chiudi il progetto.
hold-space = Nessun altro può gestire il TwinSpace di «{ $title }». Dai a un’altra persona il ruolo di Docente amministratore, o chiudi il progetto.
hold-decides = Nessun altro decide per: { $authority }. Chiedi a chi gestisce Twinbot di dare l’incarico a un’altra persona: { $contact }
    .unnamed = Nessun altro decide per: { $authority }. Chiedi a chi gestisce Twinbot di dare l’incarico a un’altra persona.
hold-operates = Nessun altro amministra il sistema. Prima invita un’altra persona.
# $service è «Unità nazionale di supporto (Spagna)».
hold-suspended = Hai una sospensione ({ $service }). I tuoi dati restano finché non è revocata, perché qui ogni nuova registrazione è convalidata subito.
    .school = La tua scuola ha una sospensione ({ $service }). I tuoi dati restano finché non è revocata, perché qui ogni nuova registrazione è convalidata subito.
    .left = La tua scuola precedente ha una sospensione ({ $service }). I tuoi dati restano finché la tua unità nazionale non convalida la registrazione per la nuova, perché qui ogni nuova registrazione vale subito, senza convalida.
button-hold = Apri: { $title }
    .nth = Apri: { $title } ({ $nth })
button-keep-data = Tieni i miei dati
confirm-forget-all = Vuoi che il giorno { $day } cancelli tutto ciò che ti riguarda? Fino ad allora puoi cambiare idea.
button-forget-sure = Sì, cancella i miei dati
refusal-held = Non posso ancora cancellare i tuoi dati. Ecco che cosa fare prima.
toast-parting = I tuoi dati saranno cancellati quel giorno.
toast-kept = I tuoi dati restano.
task-parting = Cancellerò i tuoi dati il giorno { $day }
parting-note = 🗑 Cancellerò i tuoi dati il giorno { $day }. Per tenerli, invia { $forget }.
forget-done = I tuoi dati non ci sono più
    .what = Ho cancellato ciò che si conservava di te. Ciò che resta non porta più il tuo nome. Tra un’ora dimenticherò anche questa chat. Ora puoi eliminarla.
