### L’area di prova: una pagina in cui una sola persona fa tutte le parti.

playground-title = Twinbot: area di prova
playground-intro = Cinque persone, una classe, un progetto: fai tu tutte le parti, o guarda l’esempio. Nulla esce da questo computer.
playground-teacher = Docente
playground-student = Studente
playground-guest = Ospite
playground-page-language = Lingua di questa pagina
playground-theme = Scuro o chiaro
playground-save = Salva
playground-load = Apri
playground-reset = Ricomincia
playground-reset-sure = Vuoi ricominciare? Tutto ciò che è stato detto su questi telefoni viene eliminato.
playground-gallery = Galleria
playground-close = Chiudi
playground-cancel = Annulla
playground-error = Non ha funzionato: { $why }
playground-load-foreign = Questo file non è un’area di prova salvata. Qui tutto è come prima.
playground-load-newer = Questo file è stato salvato da una versione più recente di Twinbot: aprilo con quella. Qui tutto è come prima.
playground-load-damaged = Questo file è danneggiato e non si può aprire. Qui tutto è come prima.
playground-bot-needed = Il bot è spento, e serve per questo. Prima accendilo.
playground-offline = La connessione con il programma è caduta. Nuovo tentativo in corso.

# Persone e telefoni
playground-phones = Telefoni
playground-phone = Il telefono di { $name }
    .unread = c’è qualcosa di nuovo
playground-add = Aggiungi una persona
playground-add-name = Nome
playground-add-name-empty = Se lo lasci vuoto, ne metto uno io
playground-add-role = Ruolo
playground-add-teacher = Docente
playground-add-service = Unità nazionale di un Paese
playground-add-region = Autorità di una regione
playground-add-where = Dove
playground-add-do = Aggiungi
playground-more = Altro su { $name }
playground-language = Lingua
playground-mirrored = Da destra a sinistra
playground-pseudo = Più lungo, con accenti (per provare i testi)
playground-block = Blocca il bot
playground-unblock = Sblocca il bot
playground-delete-account = Elimina l’account
playground-remove = Togli il telefono
playground-blocked = ha bloccato il bot
playground-deleted = ha eliminato l’account
playground-start = Avvia
playground-invited = È arrivata un’e-mail: ti chiedono di decidere.
playground-invited-open = Apri il link
playground-write = Messaggio
playground-send = Invia
playground-commands = Comandi
playground-attach = Invia qualcos’altro
playground-file = Un file
    .when-sent = creato al momento dell’invio
playground-spoiler = Testo nascosto: premi per leggerlo
playground-sticker = Uno sticker
playground-photo = Una foto
playground-voice = Un messaggio vocale
playground-location = Una posizione
playground-people-picked = Qualcuno dalla rubrica
playground-edit = Modifica questo messaggio
playground-edited = modificato
playground-whom = A chi?
playground-open-anew = Qualcuno della classe, con un nuovo telefono
playground-who-opens = Chi apre questo link?

# Una classe, file e tessere
playground-class = La classe
    .title = Classe 4ª B
    .how = Trascina uno di questi file, o una lista tua, su un telefono a cui vengono chiesti gli studenti.
    .send = La classe ({ $name })
    .phone = Il telefono di uno studente
playground-drop = Trascinalo qui per inviarlo
    .no = Questo telefono non può ancora inviare file: prima avvia la chat.
playground-file-look = Guarda { $name } in un’altra scheda
playground-file-save = Salva { $name }

# Un’app in cui si preme e si sceglie più che scrivere
playground-app = App
playground-apps = App
playground-apps-both = Due app, una per partner
playground-client-tag = APP
playground-client-ephemeral = Lo vedi solo tu
playground-client-hide = Nascondi
playground-client-thinking = sta pensando…
playground-client-failed = L’app non ha risposto. Riprova.
playground-client-words = Qui non si legge il testo: scrivi / per i comandi.
playground-client-unknown = Qui questo comando non c’è.
playground-client-close = Non ricevere messaggi diretti
playground-client-open = Ricevi di nuovo messaggi diretti
playground-client-closed = non riceve messaggi diretti

# Che cosa può andare storto, e il tempo
playground-faults = Che cosa può andare storto
playground-fault-drop = Le risposte si perdono
playground-fault-duplicate = Arriva tutto due volte
playground-fault-delay = Lento e in disordine
playground-fault-too-many = Troppe richieste (429)
playground-bot-on = Il bot è al lavoro.
playground-bot-off = Il bot è spento. Quello che fate resta ad aspettarlo.
playground-kill = Stacca la spina
playground-revive = Accendi
playground-restart = Stacca la spina e riaccendi
playground-time = Tempo
playground-now = Data e ora qui: { $now }
playground-minute = Avanti di 1 minuto
playground-hour = Avanti di 1 ora
playground-day = Avanti di 1 giorno
playground-week = Avanti di 1 settimana

# Che cosa ha fatto il bot
playground-timeline = Che cosa ha fatto il bot
playground-timeline-empty = Ancora nulla.
playground-timeline-update = Ricevuto
playground-timeline-timer = Scadenza
playground-timeline-job = Lavoro
playground-timeline-delivery = Messaggio
playground-timeline-dead-letter = Messo da parte
playground-timeline-statements = { $count ->
    [one] 1 istruzione SQL
   *[other] { $count } istruzioni SQL
}
playground-timeline-how = I nomi scritti con questo carattere sono quelli del codice del programma: che cosa è stato chiesto, che cosa è successo, quale schermata è apparsa.
# Che cosa ha fatto qualcuno, dopo il suo nome.
playground-did = ha fatto qualcosa
    .text = ha scritto
    .edited = ha cambiato il testo
    .command = ha scritto un comando
    .press = ha premuto un pulsante
    .answers = ha compilato un modulo
    .ticked = ha scelto da un elenco
    .unusable = ha inviato qualcosa senza testo
    .file = ha inviato dei file
    .unfetched = ha inviato un file che non si può aprire
    .shared = ha scelto una persona
    .handout = ha scelto uno studente
    .left = ha bloccato il bot
    .returned = ha riaperto la chat
    .again = una seconda volta: non cambia nulla
# Com’è finita una consegna.
playground-ended = consegnato
    .shown = mostrato
    .later = più tardi: la piattaforma chiede pazienza
    .failed = non riuscito; si riprova
    .unreachable = la persona non è raggiungibile
    .moved = la chat ha un altro indirizzo
    .refused = la piattaforma lo rifiuta

# La visita guidata
playground-tour = L’esempio
playground-tour-intro = L’esempio va dal primo contatto al progetto attivo, poi a un partner che se ne va, a una classe che entra e a ciò che trova nel TwinSpace, tutto su questi telefoni. Puoi intervenire in qualsiasi momento: allora tocca a te.
playground-tour-step = Passo per passo
playground-tour-play = Riproduci
playground-tour-at-once = Tutto insieme
playground-tour-next = Passo successivo
playground-tour-pause = Pausa
playground-tour-stop = Continuo io
playground-tour-taken-over = Ora tocca a te. Puoi ricominciare l’esempio quando vuoi.
playground-tour-ended = Questo era l’esempio. È rimasto tutto qui: continua tu.
playground-tour-stuck = L’esempio non può andare avanti: sul telefono di { $name }, «{ $what }» non ha effetto. Ricomincialo, o continua tu.
playground-tour-sure = Vuoi ricominciare l’esempio, con telefoni nuovi?
playground-tour-second = Laghi d’Europa
playground-tour-tablet = Tablet della scuola
playground-tour-plan =
    Il nostro piano per maggio

    Settimana 1: fotografiamo il fiume vicino alla nostra scuola.
    Settimana 2: confrontiamo le foto.
    Settimana 3: ogni classe scrive che cosa ha scoperto.
playground-tour-arrive = Registrazione
playground-scene-appoint = Le unità nazionali e l’autorità regionale aprono i link che ha inviato l’amministrazione del sistema.
playground-scene-register = Due docenti si registrano. Ogni unità nazionale convalida la registrazione del proprio Paese.
playground-scene-join = Due docenti si registrano. Qui non serve una convalida: possono cominciare subito.
playground-scene-meet = Parte un link personale, l’altra persona lo apre: ora sono in contatto.
playground-scene-form = Il modulo, domanda per domanda. Ciò che si scrive non va mai perso.
playground-scene-accept = Tutto ancora una volta, poi «Invia». Il partner legge e accetta.
playground-scene-approve = Ogni autorità riceve una scheda e decide premendo un pulsante.
playground-scene-undo = Una decisione si può annullare per un po’. Scaduto il tempo, vale.
playground-scene-active = Il progetto è attivo, e i due docenti ricevono un avviso.
playground-scene-second = Parte la proposta di un secondo progetto.
playground-scene-remind = La schermata dice a chi tocca. Si può inviare un promemoria al giorno.
playground-scene-authorities = Ora la schermata nomina le autorità e dice che cosa ha deciso ciascuna.
playground-scene-colleague = Arriva una persona della scuola del partner, e si registra.
playground-scene-leaves = Il partner se ne va. Un piano dice chi continua, e come.
playground-scene-carries-on = Il partner vede il piano. L’altra persona accetta, e il resto avviene da solo.
playground-scene-class = Una delle persone che hanno fondato il progetto apre il TwinSpace e invia l’elenco della classe in un file. Si controlla ogni riga, e una si corregge.
playground-scene-cards = Le famiglie sono d’accordo, e ciascuno riceve nome utente e password. Le tessere di accesso arrivano in un file, da stampare e ritagliare.
playground-scene-claim = Una studentessa inquadra il codice sulla tessera, annota la password e ne sceglie un’altra.
playground-scene-other-device = La studentessa accede da un altro dispositivo, con il nome utente e la nuova password.
playground-scene-lent = Chi non ha un dispositivo usa in prestito quello di chi insegna. Ciò che è di chi insegna non è accessibile finché lo studente non esce.
playground-scene-news = Una delle persone che hanno fondato il progetto scrive una notizia. La legge la persona che è subentrata.
playground-scene-files = Nel TwinSpace arriva un file, e lo riceve chi insegna nell’altra scuola.
playground-scene-guest = Una persona esterna riceve un link personale, entra e dà un’occhiata. Gli ospiti non vedono il nome di nessuno studente.
playground-cue-start = { $name } apre la chat.
playground-cue-open = { $name } apre il link.
playground-cue-say = { $name } scrive: { $words }
playground-cue-send = { $name } invia il file { $words }.
playground-cue-press = { $name } preme: { $words }
playground-cue-time = Gli orologi vanno avanti.

# La galleria
playground-gallery-intro = Tutto ciò che si può vedere, così come viene inviato, in ogni lingua. Controlla ciò che è segnato.
playground-gallery-groups = Gruppi
playground-gallery-beside = Accanto, in inglese
playground-gallery-marked = Solo ciò che è segnato
playground-gallery-nothing = Qui non c’è nulla di segnato.
playground-gallery-back = Ai telefoni
playground-gallery-texts = Dove sono i testi
playground-gallery-missing = manca
playground-gallery-same = come in inglese
playground-gallery-long = troppo lungo
playground-gallery-refused = rifiutato

# `twinbot demo`, nel terminale
playground-demo-begins = Qui il tempo è simulato: le persone leggono e agiscono più in fretta del normale, e una decisione è definitiva dopo alcuni secondi invece che dopo un minuto.
playground-demo-ended = Il progetto è attivo, la classe è entrata e le due classi hanno cominciato a lavorare. Per fare lo stesso con un tuo bot: { $command } (vedi README.md).
