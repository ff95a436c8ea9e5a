### The language itself.

# The language's name for itself, as it stands in the list of languages.
locale-name = Ελληνικά
# Whose conventions for dates and numbers hold: a language tag.
locale-conventions = el-u-hc-h23
# How nouns begin in the middle of a sentence: “small” or “capital”, as in German.
locale-nouns = small
