### Sam język.

# Nazwa języka w nim samym, jak na liście języków.
locale-name = Polski
# Czyje zasady zapisu dat i liczb obowiązują: znacznik języka.
locale-conventions = pl
# Od jakiej litery zaczynają się rzeczowniki w środku zdania: „small” (mała) albo „capital” (wielka, jak w niemieckim).
locale-nouns = small
