### Come si cancellano i dati degli studenti: qualche tempo dopo la chiusura di un progetto, o quando qualcuno lo chiede.

# Quando si cancellano gli studenti di un progetto chiuso.
ending-title = Studenti di «{ $title }»
    .when = { $count ->
        [one] Il progetto è chiuso. I dati di uno studente saranno cancellati il giorno { $day }.
       *[other] Il progetto è chiuso. I dati di { $count } studenti saranno cancellati il giorno { $day }.
    }
    .goes = Spariranno i nomi, i nomi utente e le password, e nessuno potrà più usarli per accedere. Non si può tornare indietro.
    .stay = { $count ->
        [one] Uno studente lavora anche in un altro progetto e lì resta.
       *[other] { $count } studenti lavorano anche in un altro progetto e lì restano.
    }
    .before = Se più avanti ti serve sapere chi ha partecipato, salva ora l’elenco della classe. Chi continua a lavorare con te resta, se lo fai entrare in un altro progetto prima di quel giorno.
    .reopen = Chi ha fondato il progetto può ancora riaprirlo. Allora gli studenti restano.
    .reopened = Il progetto non è chiuso, quindi gli studenti restano.
    .nobody = Qui non ci sono più studenti. Dei dati cancellati non resta nulla.
closing-students = { $days ->
    [one] I dati degli studenti si cancellano un giorno dopo. Prima avviso i loro docenti.
   *[other] I dati degli studenti si cancellano { $days } giorni dopo. Prima avviso i loro docenti.
}
closing-students-until = I dati degli studenti saranno cancellati il giorno { $day }.

# Uno studente chiede la cancellazione, o la chiede chi insegna.
forgotten-asked = In «{ $title }» qualcuno della classe ha chiesto di cancellare i propri dati.
    .what = È stato cancellato tutto ciò che si conservava. Non resta nulla che dica chi era.
forgotten-you = I tuoi dati sono cancellati
    .what = Ho cancellato il tuo nome, il tuo nome utente e la tua password. A chi ti insegna ho detto solo che qualcuno l’ha chiesto. Ora puoi eliminare questa chat.
confirm-forget-me = Vuoi che cancelli i tuoi dati? Spariranno il tuo nome, il tuo nome utente, la tua password e il tuo posto in tutti i tuoi progetti. Non resterà nulla, e non si può tornare indietro.
confirm-forget = Vuoi cancellare i dati di { $name }? Spariranno il nome, il nome utente e la password. Non si può tornare indietro.
confirm-forget-everywhere = { $others ->
    [one] Vuoi cancellare i dati di { $name }? Spariranno il nome, il nome utente e la password, anche da un altro progetto. Non si può tornare indietro.
   *[other] Vuoi cancellare i dati di { $name }? Spariranno il nome, il nome utente e la password, anche da altri { $others } progetti. Non si può tornare indietro.
}
button-forget-me = Cancella i miei dati
button-forget-student = Cancella i suoi dati
refusal-forget-me = Può farlo solo chi ha fatto l’accesso come studente. Prima invia { $login }. Se insegni, apri «Privacy».
toast-forgotten = Cancellato.
command-forget = Cancella tutti i dati che ti riguardano

privacy-student = Che cosa si conserva di te: il tuo nome, il tuo nome utente, la tua password in una forma che nessuno può leggere, i progetti in cui lavori e il numero di questa chat. Chi ti insegna vede il tuo nome; gli altri vedono il nome e un’iniziale.
    .forget = Puoi averne una copia quando vuoi, e anche far cancellare tutto: premi «Copia dei miei dati» o «Cancella i miei dati». Può cancellarli anche chi ti ha fatto entrare nel progetto.
    .kept = { $days ->
        [one] Per quanto tempo: tutto si cancella un giorno dopo la chiusura del tuo progetto, a meno che tu non lavori in un altro.
       *[other] Per quanto tempo: tutto si cancella { $days } giorni dopo la chiusura del tuo progetto, a meno che tu non lavori in un altro.
    }
    .noted = Annoto anche quando accedi, con un numero al posto del tuo nome. Dopo la cancellazione dei tuoi dati, quel numero non porta più a nessuno.
    .reach = Domande sui tuoi dati: { $contact }
