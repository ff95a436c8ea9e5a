### The language itself.

# The language's name for itself, as it stands in the list of languages.
locale-name = English
# Whose conventions for dates and numbers hold: a language tag.
locale-conventions = en-GB
# How nouns begin in the middle of a sentence: “small” or “capital”, as in German; then, between commas, the first words of those names of
# subjects and tools that begin otherwise all the same. Acronyms always may.
locale-nouns = small, Latin, European
