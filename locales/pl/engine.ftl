### Co mówi sam silnik.

continues-below = ⬇️ Ciąg dalszy niżej
shown-plainly = Nie udało się pokazać tego z przyciskami. Wyślij { $start }, a pójdziemy dalej.
sorry-failed = Coś poszło nie tak. Nic nie zginęło; spróbuj ponownie za chwilę.
toast-old = To się już zmieniło. Oto obecny stan.
toast-sent = Wysłano.
toast-later = Zostaje pod przyciskiem „Do odpowiedzi”.
# Czas w wierszu poleceń.
moment = { $at }
