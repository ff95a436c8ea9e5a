### La lingua stessa.

# Il nome che la lingua dà a sé stessa, come sta nell’elenco delle lingue.
locale-name = Italiano
# Di chi valgono le convenzioni per date e numeri: un codice di lingua.
locale-conventions = it
# Come cominciano i nomi comuni in mezzo a una frase: «small» (minuscola) o «capital» (maiuscola, come in tedesco).
locale-nouns = small
