### Die Sprache selbst.

# Der Name der Sprache in ihr selbst, wie er in der Liste der Sprachen steht.
locale-name = Deutsch
# Wessen Regeln für Daten und Zahlen gelten: ein Sprachkürzel.
locale-conventions = de
# Wie Substantive mitten im Satz beginnen: „small“ (klein) oder „capital“ (groß); dann, was in den Listen trotzdem anders beginnt.
locale-nouns = capital, fächerübergreifend
