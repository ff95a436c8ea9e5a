### I contatti, i link che portano a loro e le richieste di contatto.

contacts-title = I miei contatti
    .empty = Non hai ancora contatti. Aggiungi una persona con cui vorresti iniziare un progetto: il modo più rapido è inviarle il tuo link personale.
    .of = I miei contatti: { $country }
    .none = In questo Paese non hai contatti.
    .more = Ce ne sono altri. Per trovarli, scrivi qualche lettera in più del nome.
contact-unreachable = ⚠️ I miei messaggi a { $name } non arrivano: la chat con me è bloccata o non c’è più. Prova a contattare questa persona in un altro modo; appena la chat sarà di nuovo aperta, arriverà tutto.
contact-not-valid = L’unità nazionale non ha ancora convalidato la registrazione di { $name }. Potete preparare un progetto insieme, ma per accettarlo bisogna aspettare la convalida.

button-add-contact = Aggiungi un contatto
button-remove-contact = Rimuovi il contatto
button-link-single = Nuovo link per una persona
button-link-reusable = Nuovo link per più persone
button-link = Link per più persone
button-link-until = Link (scadenza: { $until })
button-link-made = Link (creazione: { $at })
button-pick = Scegli dalle mie chat
button-share = Invia a qualcuno
button-revoke-link = Disattiva il link

add-contact-title = Aggiungi un contatto
    .how = Invia il tuo link personale a un’altra persona che insegna. Chi lo apre ti manda una richiesta di contatto, e decidi tu. Puoi anche scegliere qualcuno che mi ha già scritto.
link-single = link per una persona
link-reusable = link per più persone
link-reusable-made = link per più persone (creazione: { $at })
link-open = 🔗 { $link }: attivo
link-open-until = 🔗 { $link }: attivo (scadenza: { $day })
link-used = { $link }: usato ({ $day })
link-ended = { $link }: scaduto ({ $day })
link-revoked = { $link }: disattivato ({ $day })

invite-title = Il tuo link è pronto
# Il messaggio che si inoltra: chi scrive e che cosa vorrebbe; poi che cosa succede aprendo il link che sta sotto. $twinbot è una delle
# due righe più in basso, così la frase continua.
invite-hello = Ciao! Sono { $name }. Mi piacerebbe preparare con te un progetto di gemellaggio tra scuole.
    .from = Ciao! Sono { $name } ({ $school }). Mi piacerebbe preparare con te un progetto di gemellaggio tra scuole.
invite-opens = Apri questo link e { $twinbot } ci metterà in contatto
twinbot = Twinbot, un assistente per i progetti di gemellaggio tra scuole,
    .of = Twinbot, un assistente per i progetti scolastici (responsabile: { $operator }),
forward-opens = { $opens }:
forward-shared = { $hello } { $opens }.
    .english =
        { $hello } { $opens }.

        { $english }
forward-language = Lingua del messaggio: { $language }. Chi lo riceve legge un’altra lingua? Sceglila e riscrivo il messaggio.
forward-over = Questo invito non vale più. { $state }
button-write-again = Riscrivi il messaggio
toast-written = Il messaggio è qui sotto.
toast-link-ended = Link disattivato. Il messaggio che lo contiene non funziona più.
invite-single = Inoltra il messaggio qui sotto a una persona. Il link funziona una volta sola.
invite-reusable = Inoltra il messaggio qui sotto a quante persone vuoi. Il link funziona finché non lo disattivi.
invite-over = Questo link non vale più
    .forwarded = Se hai inoltrato il messaggio, non funziona più: chi apre il link leggerà che non è più valido e che può chiedertene uno nuovo.
pick-title = Scegli una persona
    .how = Scegli qui sotto tra le persone con cui chatti. Se mi hanno già scritto, ricevono la tua richiesta. Altrimenti puoi inviare un link.

contact-request-title = { $name } vorrebbe entrare in contatto con te
contact-request-asked = Chi è in contatto con te vede il tuo nome e la tua scuola, e tu i suoi; insieme potete iniziare un progetto. Accetti?
contact-request-not-registered = ⚠️ Nessuno ha confermato chi è: non ha ancora completato la registrazione come docente.
contact-request-not-valid = ⚠️ Nessuno ha ancora confermato chi è: la sua registrazione è in attesa dell’unità nazionale.
contact-request-own-title = Vorresti entrare in contatto con { $name }
contact-request-waits = ⏳ Ho inviato la tua richiesta a { $name }. Ti avviso quando risponde.
contact-request-waits-register = Nel frattempo puoi registrarti: serve per iniziare un progetto insieme.
contact-request-accepted = ✅ Tu e { $name } ora siete in contatto. Potete iniziare un progetto insieme.
contact-request-declined = ❌ { $name } ha rifiutato la tua richiesta.
contact-request-you-declined = ❌ Hai rifiutato la richiesta.

confirm-remove-contact = Vuoi rimuovere { $name } dai tuoi contatti? Non sarete più in contatto. I progetti che avete insieme vanno avanti.
confirm-revoke-link = Vuoi disattivare questo link? I messaggi che lo contengono non funzioneranno più, nemmeno quelli già inoltrati. I contatti nati con il link restano.

picked-title = La tua richiesta è partita
    .how = Se questa persona mi ha già scritto, ha appena ricevuto la tua richiesta e ti avviso quando accetta. Altrimenti non posso scriverle: inviale un link.
blocked-title = Persone bloccate
    .how = Non possono più mandarti richieste di contatto, e non glielo dico. Premi un nome per togliere il blocco.
    .empty = Non hai bloccato nessuno.
button-search-contacts = Cerca un contatto
button-contacts-of = { $country } ({ $count })
button-blocked = Persone bloccate ({ $count })
button-block = Blocca
button-unblock = Sblocca { $name }
contact-request-you-blocked = 🚫 Hai bloccato questa persona: non può più mandarti richieste, e non glielo dico. Puoi sbloccarla in «I miei contatti».
confirm-block = Vuoi bloccare { $name }? Non potrà più mandarti richieste di contatto, e non glielo dirò. Puoi togliere il blocco in «I miei contatti».

field-search-contacts = Ricerca
    .ask = Chi cerchi? Scrivi una parte di un nome, di una scuola, di una località o di un Paese.
    .example = Per esempio: Cracovia
