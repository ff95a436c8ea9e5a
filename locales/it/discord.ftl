### Che cosa dice solo Discord: i pulsanti delle sue finestre ed elenchi, e ciò che accompagna una risposta.

discord-name = Discord
discord-answer = { $count ->
    [one] ✏️ Rispondi
   *[other] ✏️ Rispondi a { $count } domande
}
# Accanto a un campo di una finestra che si può lasciare vuoto.
discord-optional = Puoi lasciarlo vuoto.
discord-search = 🔎 Cerca
discord-search-hint = Basta una parte del nome
discord-choose = Scegli…
# Sotto una domanda che accetta più voci di un elenco; poi una con più pagine.
discord-tick = Puoi scegliere più voci.
discord-tick-pages = Puoi scegliere più voci, su ogni pagina. «Fatto» compare sotto appena hai scelto.
# Sotto una domanda che accetta una voce di un elenco; poi una con più pagine.
discord-one = Scegli dall’elenco.
discord-one-pages = Scegli dall’elenco, su qualsiasi pagina, o premi «Cerca».
discord-change = Modifica una risposta…
discord-pick = Scegli una persona…
# Lo legge chi è invitato; sotto sta che cosa deve scrivere. $link è l’indirizzo da cui si aggiunge l’app.
discord-invitation =
    1. Apri questo link e aggiungi l’app: { $link }
    2. Scrivile questo:
# Si legge su un’altra piattaforma: come si apre l’invito su Discord. $link è l’indirizzo da cui si aggiunge l’app.
discord-invitation-elsewhere = Oppure su Discord: aggiungi l’app da { $link } e scrivile { $command }
# Su un server.
discord-sent-elsewhere = 📬 Ti ho scritto in privato, così non lo legge nessun altro. Non è arrivato nulla? Allora i tuoi messaggi diretti sono chiusi: posso mostrarlo qui, solo a te.
discord-open-chat = 💬 Apri la nostra chat
discord-show-here = 👁️ Mostralo qui
# Quando qualcosa dura più del solito.
discord-moment = Un momento, ci vuole più del solito… Continua da qui:
discord-continue = ▶️ Continua
# Sotto sta ciò che la persona ha scritto.
discord-too-late = Questo modulo è già concluso, quindi non ho usato il tuo testo. Eccolo, se vuoi copiarlo:
discord-unavailable = Al momento ho un problema tecnico. Non si è perso nulla; riprova tra un minuto.
discord-unknown = Questo pulsante non funziona più. Invia { $start } e riprendiamo da lì.
# I nomi dei comandi, come si scrivono: minuscole, senza spazi.
discord-name-start = inizio
discord-name-projects = progetti
discord-name-new = nuovo
discord-name-contacts = contatti
discord-name-inbox = rispondere
discord-name-queue = decidere
discord-name-operator = amministrare
discord-name-profile = profilo
discord-name-language = lingua
discord-name-notices = avvisi
discord-name-newsletter = newsletter
discord-name-link = collegare
discord-name-unlink = scollegare
discord-name-help = aiuto
discord-name-contact = domanda
discord-name-privacy = privacy
discord-name-cancel = annullare
discord-name-login = accedere
discord-name-logout = uscire
discord-name-claim = ricevere
discord-name-export = esportare
discord-name-forget = cancellare
discord-name-file = file
discord-file-about = Rispondi con un file, per esempio un elenco della classe o un testo lungo
discord-option-file = file
discord-option-file-about = Un file di testo (.txt) o un elenco della classe (XLSX, ODS, CSV)
discord-option-code = codice
discord-option-code-about = Il codice di un invito, se ne hai uno
discord-option-link-about = Il codice che ti ho dato nel tuo altro account
discord-option-claim-about = Il codice ricevuto da chi ti insegna
discord-add-contact = Aggiungi ai contatti
# Sulla tessera di accesso di uno studente: $command è ciò che deve scrivere; poi lo stesso accanto a un codice che porta a un’altra app.
discord-card-claim = Scrivi { $command } al bot su Discord: la tua password arriva lì.
    .scan = Inquadra il codice, o scrivi { $command } su Discord: la tua password arriva lì.
discord-name-handout = consegnare
discord-handout-about = Consegna l’accesso di uno studente a un membro di questo server
discord-option-student = studente
discord-option-student-about = Il nome dello studente, o le prime lettere
discord-option-member = membro
discord-option-member-about = Quale membro di questo server è lo studente

# Un comando dentro un altro testo, e uno con un codice, come li mostra l’app.
discord-typed = /{ $name }
    .code = /{ $name } { $option }:{ $code }

# Un canale abbinato a un’autorità, in mezzo a una frase; e che cosa fare quando lì non posso scrivere.
discord-room = il canale { $channel }
    .back = Controlla che esista e che io possa vederlo, inviare messaggi e incorporare link.
