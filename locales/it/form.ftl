### Moduli: pulsanti, problemi con una risposta, e come si rileggono le risposte.

button-done = { $count ->
        [0] Fatto
       *[other] Fatto ({ $count })
    }
button-skip = Salta
button-back = ⬅️ Indietro
button-use = Usa questo
button-use-offer = Usa «{ $answer }»
button-keep = Lascia così
button-pause = Salva ed esci
button-change = ✏️ Modifica
button-send = ✅ Invia
button-send-again = ✅ Invia di nuovo
button-save = ✅ Salva
button-next = Avanti ▶️
button-previous = ◀️ Precedente
button-show-all = Mostra tutto
button-show-chosen = Selezione ({ $count })
button-decline = Rifiuta
button-refuse = Respingi
button-reject = Respingi
button-return = Restituisci

form-what-to-change = Che cosa vuoi modificare?

problem-empty = La risposta è vuota. Scrivila di nuovo.
problem-no-letters = Rispondi a parole: non vedo né lettere né numeri.
problem-not-words = Rispondi a parole: scrivile, o invia un piccolo file di testo (.txt).
problem-unfetched = Al momento non riesco ad aprire il tuo file. Invialo di nuovo, o scrivi qui il testo.
problem-too-long =
    La tua risposta ha { $length } caratteri e il massimo è { $max }: { $over ->
        [one] ce n’è uno di troppo
       *[other] ce ne sono { $over } di troppo
    }.
problem-nothing-found = Non trovo «{ $words }». Prova con una parte della parola, o scegli dall’elenco.
problem-none-known = Non trovo «{ $words }». Prova con una parte del nome, o premi «{ $none }».
problem-school-code = Un codice ufficiale ha al massimo { $max } tra lettere e cifre.
problem-school-digits = Qui il codice ufficiale di una scuola ha { $digits } cifre ({ $country }).
problem-answered-meanwhile = Hai già dato la risposta «{ $stands }». Vuoi sostituirla con «{ $answer }» o lasciarla così?
problem-written-before = Questo testo è arrivato prima della mia domanda. Vuoi usarlo o rispondere di nuovo?
problem-written-before-list = Hai scritto «{ $words }» prima della mia domanda. Vuoi usarlo o rispondere di nuovo?
problem-too-many = Puoi sceglierne al massimo { $max }. Prima togline una.
problem-too-many-named = Puoi sceglierne al massimo { $max }, quindi ho lasciato fuori { $names }. Se vuoi cambiare, prima togline una.
problem-unknown = Non trovo nell’elenco: { $names }.
problem-both = { $one } { $other }
problem-choose-one = Scegli almeno una voce.
problem-choose-from-list = Scegli dall’elenco.
problem-ages = Scrivi l’età minima e quella massima, per esempio 9-12.
problem-ages-range = L’età può andare da { $min } a { $max } anni.
problem-ages-order = Scrivi prima l’età più bassa.
problem-number = Scrivi un numero intero, in cifre.
problem-pupils-range = Il numero di studenti può andare da 1 a { $max }.

value-skipped = nessuna indicazione
value-number = { $number }
value-age = { $age } anni
value-ages = da { $from } a { $to } anni
# Più voci in una riga.
plain-list = { $entries }
# Parole che uniscono due voci quando qualcuno le scrive, tra virgole: «inglese e spagnolo».
list-joins = e, ed, &, +
