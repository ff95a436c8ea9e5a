### La cornice di una domanda, di una risposta, di un elenco, dovunque compaiano dei messaggi.

frame-progress = { $heading } · { $at } di { $of }
frame-label = { $label }:
frame-problem = ⚠️ { $problem }
frame-typed = Hai scritto:
frame-stands = Risposta attuale:
frame-length = Fino a { $max } caratteri.
frame-search = Hai cercato «{ $words }»:
frame-search-found = Hai cercato «{ $words }». Risultati: { $count }.
frame-search-nothing = Non trovo «{ $words }». Prova con una parte del nome.
frame-chosen = Selezione: { $entries }
# Sotto ciò che qualcuno ha scritto, quando chi legge usa un’altra lingua.
frame-written-in = Scritto in: { $language }
# Al posto di una password che non è più conservata, dopo il suo nome.
frame-secret-gone = non più visibile
# Un file che parte con un messaggio, e che cosa c’è quando non si è potuto creare.
frame-file = 📄 { $name }
frame-file-gone = Il file non è più visibile.
frame-file-link = «{ $name }» è troppo grande per questa chat. Scaricalo da questo link (scadenza: { $until }): { $link }
frame-file-late = «{ $name }» non è arrivato qui, nemmeno dopo vari tentativi. Scaricalo da questo link (scadenza: { $until }): { $link }
frame-paper-link = «{ $name }» è troppo grande per questa chat. Scaricalo da questo link entro un’ora e non dare il link a nessuno: { $link }
frame-file-too-large = «{ $name }» è troppo grande per questa chat e non ho altri modi per dartelo. Forse con un’altra app funziona.
frame-file-broken = Non riesco più a leggere questo file. L’amministrazione del sistema deve recuperarlo da una copia di sicurezza.
frame-picture-gone = Al momento non posso mostrare l’immagine.
frame-item = • { $entry }
frame-page = { $at }/{ $of }
frame-previous-page = ◀️
frame-next-page = ▶️

# Un momento secondo l’orologio di chi legge: { $time } è un’ora, come 17:05.
moment-today = oggi alle { $time }
moment-yesterday = ieri alle { $time }
# Che cosa sta davanti a una data e non davanti a queste due parole; dopo uno spazio, che cosa ne prende il posto. Tra virgole.
# Tra «dal» e «giorno» c’è uno spazio unificatore (U+00A0), qui e in tutti i testi: «dal giorno 8 nov 2026», ma «da oggi alle 17:05».
# «Giorno» serve perché davanti a 8 e 11 l’articolo si elide («dall’8», «l’11»).
moment-before-dates = il giorno, dal giorno da, al giorno a, del giorno di

### Etichette uguali in uno stesso messaggio.

label-apart = { $label } · { $more }
label-nth = { $label } ({ $nth })
label-nth-before = ({ $nth }) { $label }
label-at = { $at }
