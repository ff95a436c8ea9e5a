### Jazyk sám.

# Název jazyka v něm samém, jak stojí v seznamu jazyků.
locale-name = Čeština
# Čí zvyklosti pro data a čísla platí: značka jazyka.
locale-conventions = cs
# Jakým písmenem začínají podstatná jména uprostřed věty: „small“ (malým), nebo „capital“ (velkým, jako v němčině).
locale-nouns = small
