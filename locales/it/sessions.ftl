### Il lato degli studenti: ricevere la password, accedere, e la loro home.

claim-title = Sei { $name }?
    .what = Allora qui ricevi il tuo nome utente e la tua password. Se sei un’altra persona, restituisci il link a chi ti insegna.
button-claim = ✅ Sì, sono io
button-not-this-student = No, sono un’altra persona
refusal-claim-teacher = Questo link è per uno studente, e qui il tuo ruolo è un altro. Consegnalo alla persona giusta.
toast-welcome = Ciao!

credentials-title = Ciao, { $name }! Ecco come entri
    .note = Premi la password per vederla, e scrivi nome utente e password in un posto dove guardi solo tu.
    .day = Si possono leggere fino al giorno { $until }.
    .gone = La tua password non si vede più. Se l’hai persa, chi ti insegna può crearne una nuova.
button-noted = ✅ Ho scritto tutto
toast-noted = Bene.
button-my-space = Il mio TwinSpace

student-hello = Ciao, { $name }! Il tuo ruolo qui: { $role }.
student-may = Puoi: { $rights }.
student-may-members = vedere chi c’è
student-in = Progetto: { $title }
space-teachers = Docenti
student-borrowed = Questo dispositivo è di chi ti insegna. La sessione si chiude da sola dopo un quarto d’ora.
button-classmates = Chi c’è qui
button-other-project = Un altro progetto
button-change-password = Cambia la password
button-log-out = Esci
student-welcome = Ciao, { $name }!
student-projects = In quale progetto vuoi lavorare?
    .none = Al momento non sei in nessun progetto. Chiedi a chi ti insegna.
student-project-over = { $title } (chiuso)

login-title = Accesso studenti
    .join = Uno studente di un altro progetto
field-login = Nome utente e password
    .ask = Scrivi il nome utente, poi uno spazio, poi la password.
    .example = lea.nube fiume-mela-luna
problem-login = Non corrisponde. Controlla il nome utente e la password: maiuscole e trattini non contano. Se volevi scrivere altro, prima premi «{ button-leave-login }».
problem-password = Scegli almeno due parole, con { $least } lettere in tutto, diverse dal tuo nome utente.
field-own-password = Nuova password
    .ask = Quale password vuoi? L’ideale sono due o tre parole che vengono in mente solo a te.
    .example = bici-verde-limone
button-forgot = Ho perso la password
button-leave-login = Non ora
button-login-student = Accesso studenti
button-lend = Apri a uno studente
refusal-logged-in = Qui c’è già una sessione aperta. Prima bisogna uscire.
refusal-not-yours = Sembrava un nome utente con la password, quindi l’ho tolto. Qui c’è una sessione aperta: prima bisogna uscire. Se era altro, scrivilo con parole diverse.
refusal-not-yours-stays = Sembra un nome utente con la password e non posso eliminarlo: eliminalo tu. Qui c’è una sessione aperta: prima bisogna uscire. Se era altro, scrivilo con parole diverse.
refusal-login-wait = Troppe password sbagliate. Puoi riprovare dal giorno { $until }.
refusal-forgot-unknown = Chiedi una nuova password a chi ti insegna: basta un momento.
refusal-student = Questo non è per gli studenti. Se sei docente, prima esci dalla sessione.
refusal-secret-here = Non scrivere qui la tua password, perché non posso eliminarla. Usa il pulsante della domanda, ed elimina il tuo messaggio.
toast-left = Va bene.
toast-is-here = È già qui.
refusal-other-class = Le nuove password le crea chi insegna nella scuola di questa persona. Chiedi lì.
toast-logged-out = Sessione chiusa.
toast-password-changed = Ora hai una nuova password.
toast-forgot = Ho chiesto una nuova password a chi ti insegna.

known-title = { $name } ha già un account
    .what = Lavora in un altro progetto con lo stesso nome utente e la stessa password. Può lavorare anche in «{ $title }»?
button-accept-student = ✅ Accetta
button-reject-student = Rifiuta
button-another-student = È un’altra persona

student-link = Link per { $name }
    .what = La prima persona che apre questo link e conferma «Sì, sono io» riceve la password nella propria chat. Dallo solo allo studente.
    .until = Il link funziona una volta, fino al giorno { $until }.
    .over = Il link non funziona più. Crea una nuova password e ci sarà anche un nuovo link.
student-claimed = ✅ Ha ricevuto il nome utente e la password ({ $at }).
student-unreachable = Non posso più scrivere alla sua chat.
button-student-link = Link per lo studente
button-join-student = Già in un altro progetto
locked-out-wrong = Qualcuno ha scritto molte volte una password sbagliata per { $name }. Se { $name } ha perso la password, creane una nuova.
locked-out-lost = { $name } ha perso la password e ne chiede una nuova.
locked-out-done = { $name } ha già una nuova password.
locked-out-role = Le nuove password le crea solo chi insegna nella scuola di questa persona e può invitare studenti. Chi può cambiare i ruoli può dare questo permesso a qualcuno di loro.

command-login = Accedi come studente
command-logout = Esci
command-claim = Ricevi la tua password con un codice

# Uno studente di un altro progetto, di cui non si conosce la password: si chiede a chi lo ha inserito.
field-join = Nome utente e password
    .ask = Scrivi il nome utente, poi uno spazio, poi la password. Se non conosci la password, scrivi solo il nome utente: chiederò a chi insegna a questa persona.
    .example = lea.nube fiume-mela-luna
takeover-title = { $name }
    .asked = Se esiste questo nome utente, chiedo a chi insegna a questa persona. Se è d’accordo, te lo dico qui.
    .until = Questa richiesta è valida fino al giorno { $until }.
takeover-agreed = Chi insegna a { $name } è d’accordo.
takeover-accepted = { $name } ora lavora anche qui.
takeover-rejected = Non è stato aggiunto nessuno.
takeover-taken-back = Hai ritirato la domanda.
takeover-ended = Nessuno ha accettato in tempo. Forse il nome utente è un altro. Puoi anche chiedere la password allo studente, o aggiungere una nuova persona.
button-take-question-back = Ritira la domanda
button-all-asked = Tutte le mie domande
button-asked = Le mie domande ({ $count })
asked-title = Le mie domande ad altri docenti
    .none = Non aspetti nessuna risposta.
asked-line = { $name } (scadenza: { $until })
asked-line-agreed = ✅ { $name }: via libera
takeover-asks = { $who } chiede se questa persona può lavorare anche nel progetto «{ $title }».
    .what = Nome utente e password restano gli stessi. Chi chiede non ha visto ancora nulla di questa persona. La richiesta è valida fino al giorno { $until }.
button-agree = ✅ D’accordo
takeover-you-agreed = Hai accettato.
takeover-you-declined = Hai rifiutato. Non lo dico a chi ha chiesto.
takeover-not-asked = Qui non c’è più nulla da decidere.
task-takeover = Studente: { $name }
task-takeover-agreed = In un altro progetto: { $name }
past-answered = ✅ Hai già risposto.
past-over = Questa domanda è chiusa. Se vuoi ancora rispondere, aprila di nuovo.
past-logged-out = Qui lavorava uno studente; ora la sessione è chiusa.
past-link-used = Questo link è già stato usato.
past-withdrawn = Non puoi più leggerlo: non fai più parte del TwinSpace.
not-erased = Non ho potuto eliminare il tuo messaggio con la password. Eliminalo tu, così non lo legge nessuno.

# Chi insegna consegna un accesso a una persona scelta: $to è il nome che le dà la piattaforma.
handout-title = Un accesso per { $to }
    .one = Vuoi che scriva a { $to } per consegnare l’accesso di { $student }? Prima chiedo se si tratta davvero di questa persona.
    .several = Di chi è l’accesso da consegnare a { $to }?
button-hand-out = ✅ Scrivi a { $name }
handout-sent = ✅ Ho scritto a { $to }. Prima deve confermare di essere { $student }; la scheda mostra quando ha ricevuto l’accesso.
handout-lost = Non posso scrivere a { $to }: i messaggi diretti sono chiusi. Consegna la tessera di { $student } su carta, o chiedi a questa persona di scrivermi con il codice del link.
refusal-handout-nobody = Un accesso è per uno studente. Scegli un’altra persona.
refusal-handout-none = Non trovo «{ $words }» tra gli studenti di cui puoi consegnare la password. Forse l’ha già ricevuta, o non si può più leggere: lo dice la scheda.
refusal-handout-closed = { $name } ha già ricevuto la password, oppure non si può più leggere. Prima creane una nuova.
