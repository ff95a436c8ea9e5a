### Limba însăși.

# The language's name for itself, as it stands in the list of languages.
locale-name = Română
# Whose conventions for dates and numbers hold: a language tag.
locale-conventions = ro
