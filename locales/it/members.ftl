### Chi partecipa a un progetto, e che cosa può fare ciascuno.

# I profili del Desktop e i ruoli nel TwinSpace.
desktop-administrator = Amministratore
desktop-manager = Gestore
desktop-member = Membro
role-teacher-administrator = Docente amministratore
role-teacher-manager = Docente gestore
role-teacher-member = Docente membro
role-student-manager = Studente gestore
role-student-member = Studente membro
role-guest = Ospite
role-none = fuori dal TwinSpace

# Che cosa può fare qualcuno: voci di una riga, dopo «puoi».
right-see = vedere il progetto
right-change = modificarne i dati
right-add-partners = aggiungere partner
right-change-desktop = cambiare i profili del Desktop
right-remove-partner = rimuovere partner aggiunti
right-close = chiudere il progetto o ricominciarlo
right-change-roles = cambiare i ruoli
right-remove-from-space = rimuovere membri
right-invite = invitare studenti e ospiti
right-publish = pubblicare notizie e file
right-remove-published = rimuovere ciò che altri hanno pubblicato
right-read = leggere tutto ciò che c’è
right-see-students = vedere i nomi degli studenti
right-archive = ricevere un archivio di tutto
right-bring-over = portare qui ciò che c’è nel vecchio TwinSpace
profile-may = Con questo puoi { $rights }.

# Che cosa è cambiato per qualcuno: righe della cronologia, e di un avviso.
member-joined = { $name } ora partecipa
member-left = { $name } ha lasciato il progetto
member-removed = { $by } ha rimosso { $name } dal progetto
member-desktop = { $by } ha dato a { $name } il profilo di { $profile } nel progetto
member-role = { $by } ha dato a { $name } il ruolo di { $role } nel TwinSpace
member-no-role = { $by } ha rimosso { $name } dal TwinSpace
member-you-joined = Ora partecipi: ti ha aggiunto { $by }.
member-you-left = Hai lasciato il progetto.
member-you-removed = { $by } ti ha rimosso dal progetto. Ora non puoi più vederlo. Se è un errore, scrivi a { $by }.
member-you-desktop = { $by } ti ha dato il profilo di { $profile } nel progetto.
member-you-role = { $by } ti ha dato il ruolo di { $role } nel TwinSpace.
member-you-no-role = { $by } ti ha rimosso dal TwinSpace. Partecipi ancora al progetto.

members-title = Chi partecipa a «{ $title }»
    .empty = Non partecipa ancora nessuno.
    .count = { $count ->
        [one] 1 docente
       *[other] { $count } docenti
    }
    .over = Questo progetto è concluso, quindi qui non si può cambiare nulla.
member-profiles = { $desktop }, { $role }
member-line = { $name } ({ $profiles })
member-founder = ⭐ { $line }
member-invited = ⏳ { $name } ha un invito (scadenza: { $until })
member-link = 🔗 Un link per una persona, attivo fino al giorno { $until }
member-is-founder = ⭐ Ha fondato il progetto. Chi l’ha fondato resta nel progetto e può sempre cambiare i profili del Desktop.
member-since = Partecipa dal giorno { $since }.
member-may = Può: { $rights }
right-none = nulla

field-desktop = Nel Desktop
field-role = Nel TwinSpace

button-members = Membri
button-change-profile = Cambia un profilo
button-invited = Invito: { $name }
button-add-partners = Aggiungi partner
button-link-partner = Invita con un link
button-desktop = Cambia il profilo Desktop
button-role = Cambia il ruolo TwinSpace
button-remove-member = Rimuovi dal progetto
button-remove-from-space = Rimuovi dal TwinSpace
button-leave = Lascia il progetto
button-take-back = Ritira l’invito

desktop-title = Profilo di { $name } nel Desktop
role-title = Ruolo di { $name } nel TwinSpace
profile-now = { $profile } (attuale)

# Il modulo in cui si scelgono i partner.
field-partners = Partner
    .ask = Chi vuoi invitare? Scegli uno o più contatti.
    .example = Manca qualcuno? Premi «Salva ed esci», poi «Membri», e invita con un link: sarete anche in contatto.
    .empty = Tutti i tuoi contatti partecipano già o hanno un invito. Premi «Salva ed esci», poi «Membri», e invita qualcuno con un link.
field-invitation = Messaggio
    .ask = Vuoi scrivere qualcosa a queste persone? Se no, premi «Salta».
    .example = Per esempio: Venite a guardare le nuvole con noi! Cominciamo a ottobre.
note-partners-asked = Quando premi «Invia», chiedo a ciascuna persona di partecipare: ha 30 giorni per rispondere.

# Un invito a partecipare.
invitation-asks = { $by } ti invita a partecipare a questo progetto. Puoi rispondere fino al giorno { $until }.
invitation-register = Per accettare devi prima registrarti. L’invito resta aperto.
invitation-waits =
    Potrai accettare quando la tua registrazione sarà convalidata.
    { $standing }
invitation-title = Invito per { $name }
invitation-open = ⏳ { $by } ha invitato { $name } ({ $since }). La risposta può arrivare fino al giorno { $until }.
invitation-accepted = ✅ { $name } partecipa.
invitation-you-accepted = ✅ Ora partecipi a questo progetto.
invitation-you-accepted-next = E ora: apri il TwinSpace, dove lavorano le classi, e guarda chi partecipa.
invitation-declined = ❌ { $name } ha rifiutato l’invito.
invitation-you-declined = ❌ Hai rifiutato l’invito.
invitation-taken-back = 🗂 L’invito è stato ritirato.
invitation-ended = 🗂 L’invito è scaduto.
task-invitation = { $name } ti invita a un progetto
partner-link-hello = Ciao! Sono { $name }. Mi piacerebbe averti nel nostro progetto scolastico «{ $title }».
    .from = Ciao! Sono { $name } ({ $school }). Mi piacerebbe averti nel nostro progetto scolastico «{ $title }».
partner-link-opens = Apri questo link e { $twinbot } ti mostrerà l’invito
partner-link-how = Inoltra il messaggio qui sotto a una sola persona, docente come te. La prima che apre il link entra tra i tuoi contatti e riceve l’invito. Funziona una volta sola.
new-partner-title = Un nuovo partner dal tuo Paese
new-partner = { $name } ora partecipa al progetto «{ $title }». Non c’è nulla da decidere.

confirm-take-back = Vuoi ritirare l’invito per { $name }? Non si potrà più accettare.
confirm-desktop = Vuoi passare al profilo di { $profile } in «{ $title }»? Nel Desktop potrai fare solo questo: { $rights }.
confirm-role = Vuoi passare al ruolo di { $role } nel TwinSpace di «{ $title }»? Lì potrai fare solo questo: { $rights }.
confirm-remove-from-space = Vuoi rimuovere { $name } dal TwinSpace di «{ $title }»? Resta nel progetto e può ricevere di nuovo un ruolo.
confirm-remove = Vuoi rimuovere { $name } da «{ $title }»? Riceverà un avviso e non vedrà più il progetto. Si può invitare di nuovo.
confirm-leave = Vuoi lasciare «{ $title }»? Non vedrai più il progetto, a meno che qualcuno non ti inviti di nuovo.

which-title = In quale progetto?
    .empty = Non hai nessun progetto attivo in cui puoi farlo.
