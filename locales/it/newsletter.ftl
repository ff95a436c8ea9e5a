### La newsletter di un Paese: chi la riceve, e come la scrive e la invia un’unità nazionale.

button-newsletter = Newsletter
newsletter-title = Newsletter
    .on = Ricevi la newsletter ({ $country }) in: { $languages }.
    .off = Non ricevi la newsletter ({ $country }). Qui puoi comunque leggere le ultime.
    .no-country = Ogni Paese ha la sua newsletter. Prima scegli il tuo.
    .not-for = La newsletter non è per studenti e ospiti.
    .silent = Mi hai chiesto di non inviarti nulla che possa aspettare, quindi non te la mando. Qui puoi leggere le ultime.
    .none = Non è stata ancora inviata nessuna newsletter.
newsletter-line = { $title } ({ $language }, { $at })
button-subscribe = ✅ Iscriviti
button-unsubscribe = Non riceverla più
button-letter-languages = Lingue
button-letter-country = Paese
toast-subscribed = Iscrizione attiva.
toast-unsubscribed = Iscrizione annullata. Puoi riattivarla qui quando vuoi.
letter-languages-title = Lingue della tua newsletter
    .read = La ricevi in: { $languages }. Premi una lingua per aggiungerla o toglierla.
letter-countries-title = Quale newsletter vuoi ricevere?
    .what = Scegli il tuo Paese. Da quel momento ricevi la sua newsletter.
command-newsletter = La newsletter del tuo Paese
refusal-newsletter-country = Prima scegli il tuo Paese: ogni Paese ha la sua newsletter.
refusal-newsletter-language = Leggi la newsletter in una sola lingua. Prima aggiungine un’altra, o premi «Non riceverla più».

# Una newsletter come la riceve chi la legge.
letter-title = { $title }
    .by = { $service }, { $at }
button-back-to-draft = ‹ Torna alla bozza

# Chi la scrive e la invia.
button-issues = Newsletter: { $country }
issues-title = Newsletter ({ $country })
    .empty = Non ci sono ancora newsletter.
button-write-letter = ✍️ Scrivi una newsletter
issue-line = { $title } ({ $language }): { $state }
issue-is-draft = bozza
issue-is-scheduled = programmata ({ $day })
issue-is-sending = invio in corso
issue-is-sent = inviata ({ $day })
issue-is-stopped = fermata ({ $day })
issue-title = La tua newsletter «{ $title }»
issue-draft = È una bozza. { $count ->
        [one] Ora la riceverebbe una persona.
       *[other] Ora la riceverebbero { $count } persone.
    }
    .nobody = È una bozza. Non ci sono ancora iscrizioni alla newsletter in questa lingua, quindi non si può inviare.
issue-scheduled = Invio programmato: { $at }. { $count ->
        [one] Ora la riceverebbe una persona.
       *[other] Ora la riceverebbero { $count } persone.
    }
issue-sending = { $count ->
        [one] La sto inviando a una persona.
       *[other] La sto inviando a { $count } persone.
    }
    .begun = L’invio è cominciato. Sto cercando chi la riceve.
issue-sent = Inviata. Ultima consegna: { $at }.
issue-stopped = Fermata. Inizio dell’invio: { $at }. Chi l’ha ricevuta la conserva.
issue-reached = Consegnate: { $count }
issue-refused = Non consegnate: { $count }
issue-left = Ancora da inviare: { $count }
issue-picture = Sto controllando l’immagine. Ci vuole un momento.
    .fault = Ora la newsletter è senza immagine. Premi «{ button-change }» per inviarne un’altra.
button-send-letter = 📤 Invia ora
button-schedule-letter = 🕘 Invia più tardi
button-unschedule = Non inviarla
button-stop-letter = Ferma l’invio
button-letter-preview = 👁 Anteprima
button-letter-test = Inviami una prova
toast-tested = Ti ho inviato la prova.
toast-sending = L’invio è cominciato.
toast-scheduled = Programmata.
toast-stopped = Fermata.
confirm-send-letter = Vuoi davvero inviare ora «{ $title }» a { $count ->
        [one] una persona
       *[other] { $count } persone
    }?
confirm-unschedule = Vuoi annullare l’invio programmato di «{ $title }»? Torna a essere una bozza.
confirm-stop-letter = Vuoi fermare l’invio di «{ $title }»? Consegnate finora: { $reached }. Non la riceverebbero: { $left }.
refusal-newsletter-scheduled = Questa newsletter è programmata. Per modificarla, prima premi «{ button-unschedule }».
refusal-newsletter-sent = Questa newsletter è già stata inviata.
refusal-newsletter-picture = L’immagine non è pronta. Aspetta un momento, o premi «{ button-change }» per inviarne un’altra o nessuna.
refusal-newsletter-nobody = Non ci sono iscrizioni alla newsletter in questa lingua, quindi non la riceverebbe nessuno.

# Il modulo di una newsletter.
newsletter-heading = Newsletter ({ $country })
field-letter-language = Lingua
    .ask = In quale lingua scrivi?
    .example = La riceve chi legge in questa lingua.
field-letter-title = Titolo
    .ask = Di che cosa parla la newsletter?
    .example = Incontri online di ottobre
field-letter-text = Testo
    .ask = Che cosa vuoi raccontare?
    .example = Care colleghe e cari colleghi, questo mese vi invitiamo a due incontri online.
note-newsletter-draft = La salvo come bozza. Puoi guardarla e inviarla a te prima che la riceva qualcuno.

# Il modulo che dice quando parte.
schedule-heading = Quando parte «{ $title }»?
field-send-day = Giorno
    .ask = Che giorno?
    .example = 24 dicembre
field-send-time = Ora
    .ask = A che ora?
    .example = 9:00
    .clock = Per esempio: 9:00. Fuso orario: { $country }.
problem-time = Non capisco l’ora. Scrivila così: 9:00
note-newsletter-goes = Parte: { $at }, all’ora che hai indicato ({ $country }). { $count ->
        [one] Ora la riceverebbe una persona.
       *[other] Ora la riceverebbero { $count } persone.
    }
button-schedule = ✅ Programma
refusal-schedule-past = Quest’ora è già passata. Scegline una successiva.
refusal-schedule-far = Manca più di un anno. Scegli un giorno più vicino.
