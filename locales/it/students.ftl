### Studenti: una classe entra in un TwinSpace, e ciascuno riceve un nome utente e una password.

students-title = Studenti di «{ $title }»
    .empty = Non c’è ancora nessuno. Aggiungi una persona, o incolla l’elenco di tutta la classe.
    .none = Nessuno si chiama «{ $words }».
    .more = Queste sono le prime di { $count } persone. Per trovare le altre, scrivi qualche lettera in più del nome.
students-namesakes = Studenti con lo stesso nome: { $names }. Si distinguono dal nome utente.
student-line = { $name }, { $role }
student-since = Qui dal giorno { $since }.
student-password-until = La password si può leggere qui fino al giorno { $until }. Dopo potrai crearne una nuova.
student-password-gone = La password non si può più leggere. Se è andata persa, creane una nuova.
field-user-name = Nome utente
field-password = Password
field-claim-link = Link
    .command = Comando
sheet-title = Password della tua classe
    .hint = Premi una password per vederla, e copiala o dilla a chi serve. Ciascuno tiene la sua.
    .empty = Al momento non si può leggere nessuna password. Puoi crearne una nuova per ogni studente.

# File: le tessere di accesso e l’elenco della classe.
cards-title = Tessere di accesso di «{ $title }»
    .hint = Stampa il file, ritaglia le tessere e dai a ciascuno la sua. Chi ha una tessera può accedere: tieni il file per te ed eliminalo quando hai finito.
    .table = I nomi utente e le password che ora si possono leggere, per un foglio di calcolo. Chi li ha può accedere: tieni il file per te ed eliminalo quando hai finito.
class-list = I tuoi studenti con il nome utente, senza password.
button-cards = Tessere di accesso ({ $format })
button-class-list = Elenco classe ({ $format })
toast-file = 📄 Invio il file nella tua chat con me.
# Due frasi su ogni tessera, per chi la riceve.
card-begin = Apri il bot, premi «{ button-login-student }» e scrivi il tuo nome utente e la tua password.
    .scan = Inquadra il codice e premi «Avvia»: la tua password arriva anche lì.
    .own = La password è solo tua: non dirla a nessuno.

button-add-students = Aggiungi studenti
button-passwords = Password ed elenchi
button-find-student = Cerca uno studente
button-renew = Nuova password
button-make-role = Cambia in { $role }
button-remove-student = Rimuovi lo studente
button-class = { $lines ->
    [0] Lista da un file
    [one] Lista di una persona
   *[other] Lista di { $lines } persone
}

confirm-renew = Vuoi creare una nuova password per { $name }? Quella di prima non varrà più.
confirm-remove-student = Vuoi rimuovere { $name } dal TwinSpace di «{ $title }»? Se non lavora in nessun altro TwinSpace, i suoi dati vengono cancellati.
toast-renewing = Sto creando una nuova password.
toast-discarded = Lista eliminata.
toast-enrolling = Sto aggiungendo gli studenti.

# Il modulo in cui si scrivono i nomi.
class-heading = Studenti per «{ $title }»
field-class = Studenti
    .ask = Chi vuoi aggiungere? Invia l’elenco della classe come file, o scrivi una persona per riga: prima il nome, seguito da un punto e virgola se è doppio.
    .example = Anna Verdi ⏎ Pier Luigi; Bianchi
field-pupil-role = Ruolo
    .ask = Che ruolo avranno nel TwinSpace? Con quello di Studente gestore si possono anche pubblicare notizie e file.
    .example = Studente membro
note-class-read = Poi leggo il tuo file e vedi ogni riga. Fino ad allora non aggiungo nessuno.
note-class-checked = Poi vedi ogni riga. Fino ad allora non aggiungo nessuno.
button-check-class = Controlla la lista
problem-student-name = Scrivi sia il nome sia il cognome, per esempio «Anna Verdi».
problem-no-class = Invia l’elenco della classe come file (XLSX, ODS o CSV), o scrivi una persona per riga.
problem-class-too-long = Sono { $lines } righe. Una lista ne può avere al massimo { $most }: dividila.

# Che cosa sta in testa alle colonne dell’elenco di una classe, in minuscolo.
class-heads-given = nome, nomi, nome di battesimo, nome alunno, nome studente
class-heads-surname = cognome, cognomi, cognome alunno, cognome studente
class-heads-whole = nome e cognome, cognome e nome, cognome nome, nome cognome, nome completo, nominativo, nominativi, alunno, alunna, alunni, alunne, alunno/a, alunni/e, studente, studentessa, studenti, studente/ssa

# La lista, riga per riga.
class-state = Controlla la lista. Premi un nome per correggerlo o per escluderlo.
    .faulty = { $count ->
        [one] Prima correggi o escludi una riga.
       *[other] Prima correggi o escludi { $count } righe.
    }
    .enrolling = ⏳ Creo nomi utente e password: { $enrolled } di { $all }.
    .done = { $enrolled ->
        [one] ✅ Fatto: una persona in più. Il nome utente e la password si possono leggere per { $days } giorni dalla creazione; la scheda dice fino a quando.
       *[other] ✅ Fatto: { $enrolled } studenti in più. Nomi utente e password si possono leggere per { $days } giorni dalla creazione; ogni scheda dice fino a quando.
    }
    .stopped = Interrotto a { $enrolled } di { $all }: qui non puoi più aggiungere studenti, oppure il progetto è chiuso.
class-state-reading = ⏳ Leggo il tuo file.
    .lines = ⏳ Leggo il tuo file. Righe lette: { $read } di { $all }.
class-sheet = Queste sono le righe del foglio «{ $sheet }».
class-file-unnamed = il tuo file
field-file = File
file-fault-not-fetched = Non ho potuto scaricare il tuo file. Riprova tra un momento. Se non basta, invialo di nuovo.
file-fault-empty = Il tuo file è vuoto. Inviane uno con dentro i nomi.
file-fault-too-large = Il tuo file è troppo grande: può arrivare a { $most } MB, senza immagini. Copia i nomi in un nuovo file.
file-fault-too-many = Il tuo file ha troppe righe: una lista può avere al massimo { $most } studenti. Dividilo.
file-fault-no-table = Nel tuo file non trovo nessuna tabella. Salva l’elenco della classe come XLSX, ODS o CSV.
file-fault-old = Il tuo file è in un formato vecchio. Salvalo come XLSX, ODS o CSV.
file-fault-locked = Il tuo file è protetto da una password. Salvalo senza.
file-fault-broken = Il tuo file è danneggiato. Salvalo di nuovo, o come CSV.
file-fault-no-names = Nel tuo file non trovo nomi. Metti i nomi in una colonna e i cognomi nella successiva.
button-read-again = Riprova
button-other-file = Invia un’altra lista
toast-reading = Lo sto rileggendo.
class-guardians = Per chi ha meno di { $age } anni serve il consenso delle famiglie.
row-heading = Riga { $line }
row-in = { $name } → { $user }
row-in-namesake = { $name } → { $user }. Nella tua scuola c’è già qualcuno con questo nome: se è la stessa persona, escludi la riga e premi «{ button-join-student }».
row-enrolled = ✅ { $name } → { $user }
row-out = ➖ { $name } (fuori dalla lista)
row-out-because = ➖ { $name } (fuori dalla lista: { $why })
row-remark = ❗ { $name } ({ $why })
row-no-surname = servono sia il nome sia il cognome
row-twice = lo stesso nome è nella riga { $line }
row-is-here = qui c’è già qualcuno con questo nome
field-given = Nome
field-surname = Cognome
field-student = Studente
    .ask = Quali sono il nome e il cognome?
    .example = Anna Maria; Verdi
field-student-search = Nome
    .ask = Chi cerchi? Basta l’inizio del nome o del cognome.
    .example = Ver
button-enrol = { $count ->
    [one] ✅ Aggiungi una persona
   *[other] ✅ Aggiungi { $count } persone
}
button-row-faulty = ❗ { $name }
button-correct = Correggi
button-leave-out = Escludi
button-take-in = Includi
button-swap-names = Prima i cognomi
button-discard-class = Elimina la lista
confirm-discard-class = { $lines ->
    [0] Vuoi eliminare questa lista? Nessuno è stato aggiunto.
    [one] Vuoi eliminare questa lista di una persona? Nessuno è stato aggiunto.
   *[other] Vuoi eliminare questa lista di { $lines } persone? Nessuno è stato aggiunto.
}
refusal-class-faulty = { $count ->
    [one] Prima correggi o escludi una riga.
   *[other] Prima correggi o escludi { $count } righe.
}
refusal-class-empty = Nella lista non resta nessuno. Prima includi qualcuno.

# A che punto è ciascuno, nell’elenco e sulla scheda.
student-line-state = { $name }, { $role } · { $state }
pupil-state-invited = ancora nessun accesso
pupil-state-claimed = password ricevuta ({ $at })
pupil-state-seen = ultima visita: { $at }
pupil-state-lost = ⚠️ chat non raggiungibile
student-waiting = Ancora nessun accesso. Consegna il link o la tessera di accesso.
student-seen = Ultima visita: { $at }.
button-only-all = Tutti gli studenti
button-only-waiting = Ancora nessun accesso ({ $count })
button-only-lost = Irraggiungibili ({ $count })
waiting-title = Studenti che non hanno ancora fatto l’accesso
    .none = C’è tutta la classe. 🎉
    .hint = Consegna di nuovo il link o la tessera di accesso. Se sono andati persi, crea nuove password.
lost-title = Studenti con la chat non raggiungibile
    .none = Posso scrivere a tutta la classe.
    .hint = Non posso più scrivere alla chat in cui è arrivata la password. Con la password si può accedere ovunque; se è andata persa, creane una nuova.

# Nuove password per più studenti insieme.
field-reissue = Studenti
    .ask = Chi riceve una nuova password?
    .example = Seleziona chi ne ha bisogno.
    .empty = Qui non hai aggiunto nessuno.
note-reissue = Le password e i link di prima non varranno più, e queste persone dovranno accedere di nuovo.
button-reissue = { $count ->
    [one] Crea una nuova password
   *[other] Crea { $count } nuove password
}
button-reissue-some = Nuove password: scegli chi
button-reissue-all = Nuove password per la classe ({ $count })
button-reissue-waiting = Nuove: ancora nessun accesso ({ $count })
button-reissue-lost = Nuove: irraggiungibili ({ $count })
confirm-reissue = { $count ->
    [one] Vuoi creare una nuova password per una persona? Quella di prima e il suo link non varranno più, e bisognerà accedere di nuovo.
   *[other] Vuoi creare nuove password per { $count } persone? Quelle di prima e i loro link non varranno più, e bisognerà accedere di nuovo.
}
toast-reissuing = Sto creando le nuove password.
refusal-reissue-nobody = Nella tua classe nessuno ha bisogno di una nuova password.
reissue-title = Nuove password
    .next = Eccole, solo quelle di queste persone: da leggere ad alta voce, da stampare, o in una tabella.
reissue-state = ⏳ Creo nuove password: { $made } di { $all }.
    .done = { $made ->
        [0] Nessuno aveva bisogno di una nuova password.
        [one] ✅ Una persona ha una nuova password. Si può leggere per { $days } giorni dalla creazione; la scheda dice fino a quando.
       *[other] ✅ { $made } studenti hanno una nuova password. Si possono leggere per { $days } giorni dalla creazione; ogni scheda dice fino a quando.
    }
    .stopped = Interrotto a { $made } di { $all }: qui non puoi più farlo, oppure il progetto è chiuso. Le altre password sono rimaste com’erano.
