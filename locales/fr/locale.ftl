### La langue elle-même.

# Le nom de la langue dans la langue même, tel qu’il figure dans la liste des langues.
locale-name = Français
# Les conventions pour les dates et les nombres : une étiquette de langue.
locale-conventions = fr
# La première lettre des noms communs au milieu d’une phrase : « small » (minuscule) ou « capital » (majuscule, comme en allemand).
locale-nouns = small
