### La llengua mateixa.

# El nom que la llengua es dona, tal com surt a la llista de llengües.
locale-name = Català
# De quina llengua valen les convencions per a dates i xifres: una etiqueta de llengua.
locale-conventions = ca
# Com comencen els noms comuns al mig d’una frase: «small» (minúscula) o «capital» (majúscula, com en alemany).
locale-nouns = small
