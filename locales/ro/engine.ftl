### Ce spune motorul de la sine.

continues-below = ⬇️ Continuă mai jos
shown-plainly = Nu am putut afișa acest mesaj cu butoanele lui. Trimiteți { $start } și continuăm de acolo.
sorry-failed = Ceva nu a mers bine. Nu s-a pierdut nimic; încercați din nou peste câteva clipe, vă rog.
toast-old = Între timp s-a schimbat ceva. Iată situația actuală.
toast-sent = Trimis.
toast-later = Rămâne la „De răspuns”.
# A time on the command line.
moment = { $at }
