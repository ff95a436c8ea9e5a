### Domande a un’unità nazionale: dove si fanno, a che punto sono, e chi risponde.

# Dove si trovava chi chiede: sta dopo «Da:».
inquiry-place = Home
    .form = Un modulo
    .help = Aiuto
    .accounts = I miei account
    .people = La mia registrazione
    .contacts = I miei contatti
    .drafts = Una bozza
    .projects = Progetti
    .approval = Decidere
    .members = Chi partecipa
    .closing = Chiudere un progetto
    .space = TwinSpace
    .students = Studenti
    .sessions = Accesso studenti
    .takeovers = Studenti in comune
    .guests = Ospiti
    .news = Notizie
    .journal = Diario
    .files = File
    .archive = Archivio ZIP
    .told = Di che cosa mi avvisi
    .carry = Portare qui i file
    .erasure = Cancellazione dati studenti
    .suspension = Sospensione
    .newsletter = Newsletter
inquiry-from = Da: { $place }
    .not = Non aggiungerlo

# Il modulo.
inquiry-heading = Domanda all’unità nazionale
field-inquiry-country = Paese
    .ask = In quale Paese insegni? Ti risponderà la sua unità nazionale.
    .example = Puoi scrivere le prime lettere.
field-inquiry = La tua domanda
    .ask = Che cosa vuoi chiedere o dire alla tua unità nazionale?
    .example = Per esempio: La mia scuola si è trasferita in un’altra località. Dove la cambio?
field-inquiry-from = Dove ti trovavi
    .ask = Vuoi che aggiunga in quale schermata ti trovavi? Solo il suo nome, nulla di ciò che ci hai letto o scritto.
    .example = È utile quando lì qualcosa non ha funzionato.
note-inquiry = La tua domanda va a: { $authority }. La risposta arriva qui.
    .nobody = La tua domanda va a: { $authority }. Lì al momento nessuno può rispondere; avviserò l’amministrazione del sistema.
    .no-service = Per questo Paese non è ancora attiva un’unità nazionale: { $country }. Conserverò la tua domanda e avviserò l’amministrazione del sistema.

# Dove si chiede, con le domande fatte finora.
inquiries-title = Contatta la tua unità nazionale
    .empty = Non hai ancora fatto domande.
    .country = Non hai completato la registrazione, quindi prima ti chiederò in quale Paese insegni.
    .what = Qualcosa non è chiaro o non funziona? Scrivi alla tua unità nazionale: lì qualcuno legge e ti risponde qui.
inquiry-line = ⏳ { $words } (in attesa dal giorno { $since })
    .answered = 💬 { $words } (risposta: { $since })
    .closed = { $words } (chiusura: { $since })

# Una domanda, per chi l’ha fatta.
inquiry-own = La tua domanda a: { $authority }
inquiry-waits = ⏳ In attesa di risposta dal giorno { $since }. Chi risponde: { $authority }
    .taken = ✍️ In attesa dal giorno { $since }. Qualcuno sta già rispondendo: { $authority }
    .nobody = ⏳ In attesa di risposta dal giorno { $since }. Chi risponde: { $authority }. Lì al momento nessuno può rispondere; ho avvisato l’amministrazione del sistema.
    .no-service = ⏳ In attesa di risposta dal giorno { $since }. Per questo Paese non è ancora attiva un’unità nazionale: { $country }. Ho avvisato l’amministrazione del sistema.
inquiry-answered = 💬 Risposta del giorno { $since } – { $authority }
inquiry-closed = Hai chiuso la domanda ({ $since }). Se scrivi di nuovo, si riapre.
    .by = { $authority } ha chiuso la domanda ({ $since }). Se scrivi di nuovo, si riapre.
inquiry-reach = Puoi scrivere anche a chi gestisce Twinbot: { $contact }
inquiry-said = { $who } ({ $at }):
    .you = Tu ({ $at }):
    .more = Questi sono gli ultimi messaggi. Ce ne sono altri prima.

# Lo stesso per chi risponde.
inquiry-title = Domanda di { $name }
inquiry-asked = ⏳ In attesa di risposta dal giorno { $since }.
    .own = Questa domanda è tua, quindi deve rispondere un’altra persona.
    .yours = ✍️ È in carico a te fino al giorno { $until }. Fino ad allora nessun altro può rispondere.
    .taken = ✍️ È in carico a { $name } fino al giorno { $until }.
    .you-answered = 💬 Hai risposto ({ $since }).
    .answered = 💬 { $name } ha risposto ({ $since }).
    .closed = { $name } ha chiuso la domanda ({ $since }).
    .closed-room = Chiusa da chi l’aveva fatta ({ $since }).
    .closed-by = Chiusa dalla tua unità nazionale ({ $since }).
# In un canale o gruppo, dove leggono tutti.
inquiry-in-room = Chi fa la domanda e che cosa scrive lo mostro solo nella nostra chat.
inquiry-unreachable = ⚠️ I miei messaggi a { $name } non arrivano: la chat con me è bloccata o non c’è più. La tua risposta arriverà appena la chat sarà di nuovo aperta.
inquiry-unchecked = ⚠️ Questa registrazione è ancora da convalidare.
inquiry-unregistered = ⚠️ Nessuno ha confermato chi è: non ha ancora completato la registrazione come docente.

field-answer-inquiry = La tua risposta
    .ask = Che cosa rispondi? Arriverà come risposta della tua unità nazionale, senza il tuo nome.
    .example = Per esempio: Apri «La mia registrazione» e premi «Modifica».
field-reply = Il tuo messaggio
    .ask = Che cosa vuoi aggiungere?
    .example = Per esempio: Grazie! E come cambio il nome della mia scuola?

button-contact-service = Contattaci
button-write-service = Fai una domanda
button-inquiries = Le mie domande
button-add-words = Aggiungi qualcosa
button-reply = Scrivi ancora
button-close-inquiry = Chiudi la domanda
button-give-back = Lascia ad altri
button-read-inquiry = Leggi la domanda
confirm-close-inquiry = Vuoi chiudere la domanda di { $name }? Leggerà che è chiusa, e potrà ancora scrivere.
    .own = Vuoi chiudere la tua domanda? Se scrivi di nuovo, si riapre.
