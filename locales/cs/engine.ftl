### Co říká program sám od sebe.

continues-below = ⬇️ Pokračování níže
shown-plainly = Tohle se mi nepodařilo ukázat i s tlačítky. Pošlete { $start } a budeme pokračovat odtamtud.
sorry-failed = Něco se nepovedlo. Nic se neztratilo; zkuste to prosím za chvíli znovu.
toast-old = Od té doby se to změnilo. Tady je současný stav.
toast-sent = Odesláno.
toast-later = Zůstává to v části „K vyřízení“.
# Čas na příkazové řádce.
moment = { $at }
