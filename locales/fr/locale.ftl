### La langue elle-même.

# Le nom de la langue dans la langue même, tel qu’il figure dans la liste des langues.
locale-name = Français
# Les conventions pour les dates et les nombres : une étiquette de langue.
locale-conventions = fr
