### Limba însăși.

# The language's name for itself, as it stands in the list of languages.
locale-name = Română
# Whose conventions for dates and numbers hold: a language tag.
locale-conventions = ro
# Cum încep substantivele comune în mijlocul unei fraze: „small” (literă mică) sau „capital” (literă mare, ca în germană).
locale-nouns = small
