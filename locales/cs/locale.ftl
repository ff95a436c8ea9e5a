### Jazyk sám.

# Název jazyka v něm samém, jak stojí v seznamu jazyků.
locale-name = Čeština
# Čí zvyklosti pro data a čísla platí: značka jazyka.
locale-conventions = cs
