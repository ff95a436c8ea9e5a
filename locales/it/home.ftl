### La home, la scelta della lingua, i comandi e i pulsanti comuni a molte schermate.

home-welcome = Ciao, { $name }!
    .what = Sono Twinbot. Da questa chat puoi preparare un progetto con una classe di un altro Paese e farlo approvare. Per cominciare, dimmi chi sei e in quale scuola insegni: bastano due minuti.
home-hello = Ciao, { $name }!
home-nothing-waits = Non hai attività in sospeso.
home-waiting =
    { $count ->
        [one] Hai un’attività in sospeso.
       *[other] Hai { $count } attività in sospeso.
    }
# In una riga sopra la home: { $help } è il comando che porta all’aiuto.
home-not-understood = Non aspettavo una risposta, quindi non ho usato il tuo messaggio. Scegli che cosa vuoi fare o invia { $help }.
home-no-such-command = Non conosco questo comando. Scegli che cosa vuoi fare o invia { $help }.
# Che cosa legge chi riceve l’incarico di decidere o di amministrare il sistema.
welcome-title = Ti do il benvenuto su Twinbot, { $name }!
    .what = Con me, docenti di due Paesi preparano insieme progetti scolastici, e unità nazionali e autorità decidono se approvarli, tutto in questa chat.
    .approver = Tu sei tra le persone che decidono. Ogni richiesta arriva qui come messaggio: la leggi e decidi premendo un pulsante. Tutto ciò che aspetta la tua decisione è in «{ $queue }».
    .deputy = Tu sei supplente: decidi quando qualcuno delega te, e su ciò che aspetta da molto tempo. In quei casi ti scrivo qui, e trovi tutto in «{ $queue }».
    .operator = Tu amministri questo sistema. Quando c’è bisogno di te, ti scrivo qui e ti dico che cosa fare. Tutto ciò che puoi fare da qui è in «{ $button }».
# La prima cosa che legge chi ha aperto un link e forse non conosce il bot.
who-speaks = Sono Twinbot. Con me, docenti di due Paesi preparano insieme un progetto scolastico e lo fanno approvare, tutto in questa chat.
home-decides-for = Decidi per: { $authorities }
home-operator = In questa chat arrivano i messaggi per l’amministrazione del sistema.

languages-title = In quale lingua vuoi che ti scriva?
    .chosen = ✓ { $name }

not-there = Non è più disponibile, oppure non hai accesso.
page-of = Pagina { $page } di { $pages } · { $all } in tutto

button-home = Home
button-help = Aiuto
button-questions = Altre domande
button-privacy = Privacy
button-language = Lingua
button-register = Registrati
button-registration = La mia registrazione
button-answer = Rispondi
button-continue = Continua: { $title }
button-resume = Continua
button-discard = Elimina la bozza
button-projects = Progetti
button-project = Apri il progetto
button-new-project = Nuovo progetto
button-contacts = Contatti
button-contact = Apri il contatto
button-inbox-count = { $count ->
        [0] Da rispondere
       *[other] Da rispondere ({ $count })
    }
button-queue = Da decidere
button-queue-count = { $count ->
        [0] Da decidere
       *[other] Da decidere ({ $count })
    }
button-accept = Accetta
button-no = No, indietro

command-home = Home: le tue attività in sospeso e il menu
command-projects = Le tue bozze e i tuoi progetti
command-new = Inizia un nuovo progetto
command-contacts = I tuoi contatti e come aggiungerne
command-inbox = Le richieste a cui devi rispondere
command-queue = Le richieste su cui devi decidere
command-profile = Il tuo profilo e la tua registrazione
command-register = Registrati come docente
command-language = Cambia lingua
command-notices = Di che cosa ti avviso e quando
command-help = Domande frequenti
command-contact = Scrivi alla tua unità nazionale
command-privacy = Quali tuoi dati sono conservati e chi li vede
command-cancel = Chiudi il modulo; la bozza resta salvata

confirm-discard = Vuoi eliminare la bozza «{ $title }»? Non potrai recuperarla.

sorry-unusable = Qui posso leggere solo testo. Scrivilo, premi un pulsante o apri «Aiuto».
sorry-edited-too-late = Hai modificato un messaggio che avevo già usato come risposta, quindi non è cambiato nulla. Per correggerla, apri il progetto o la bozza e premi «Modifica».
sorry-nothing-open = Non c’è nessun modulo aperto. Le tue bozze sono in «Progetti».
sorry-nobody-picked = Non posso scrivere a chi non mi ha ancora scritto. Invia un link personale.
sorry-draft-gone = Una delle tue bozze viene da un’altra versione del programma e non riesco ad aprirla. L’ho messa da parte; i tuoi progetti non ne risentono.

toast-own-draft = Quel modulo non è più aperto. Ho salvato il tuo testo in una nuova bozza.
toast-saved = Salvato.
toast-done = Fatto.
toast-link-made = Link creato.
toast-reminded = Promemoria inviato.
toast-undone = Decisione annullata: puoi decidere di nuovo.
toast-decided = Decisione registrata.
toast-removed = Rimosso.
