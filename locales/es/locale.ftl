### The language itself.

# The language's name for itself, as it stands in the list of languages.
locale-name = Español
# Whose conventions for dates and numbers hold: a language tag.
locale-conventions = es
# Cómo empiezan los nombres comunes en medio de una frase: «small» (minúscula) o «capital» (mayúscula, como en alemán).
locale-nouns = small
