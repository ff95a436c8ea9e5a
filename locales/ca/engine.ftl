### El que diu el motor per si mateix.

continues-below = ⬇️ Continua més avall
shown-plainly = No ho he pogut mostrar amb els botons. Envia { $start } i continuem des d’allà.
sorry-failed = Hi ha hagut un error. No s’ha perdut res; torna-ho a provar d’aquí a un moment.
toast-old = Això ja ha canviat: ara està així.
toast-sent = Enviat.
toast-later = Es queda a «Per respondre».
# Una hora a la línia d’ordres.
moment = { $at }
