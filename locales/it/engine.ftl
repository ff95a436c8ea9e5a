### Che cosa dice il motore per conto suo.

continues-below = ⬇️ Continua sotto
shown-plainly = Non ho potuto mostrarlo con i pulsanti. Invia { $start } e riprendiamo da lì.
sorry-failed = Qualcosa è andato storto. Non si è perso nulla; riprova tra un momento.
toast-old = Nel frattempo è cambiato qualcosa. Ecco la situazione attuale.
toast-sent = Inviato.
toast-later = Resta in «Da rispondere».
# Un momento, sulla riga di comando.
moment = { $at }
