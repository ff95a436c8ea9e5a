### The language itself.

# The language's name for itself, as it stands in the list of languages.
locale-name = Português
# Whose conventions for dates and numbers hold: a language tag.
locale-conventions = pt-PT
# Como começam os nomes comuns no meio de uma frase: «small» (minúscula) ou «capital» (maiúscula, como em alemão).
locale-nouns = small
