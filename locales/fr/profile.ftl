### S’inscrire, et son propre profil.

register-heading = Votre inscription
profile-heading = Votre profil
profile-new-school = Votre bureau d’assistance devra valider à nouveau votre inscription pour le nouvel établissement. Les projets en cours continuent.

field-name = Nom
    .ask = Quel est votre nom complet (prénom et nom de famille) ?
    .example = Par exemple : Ana Nube
field-school = Établissement
    .ask = Quel est votre établissement ? Cherchez-le par son nom ou sa commune, puis choisissez-le dans la liste.
    .example = Tapez par exemple : Valverde
field-school-name = Nouvel établissement
    .ask = Comment s’appelle votre établissement ?
    .example = Par exemple : Escuela Nube
field-town = Commune
    .ask = Dans quelle commune se trouve-t-il ?
    .example = Par exemple : Valverde
field-country = Pays
    .ask = Dans quel pays se trouve votre établissement ?
    .example = Vous pouvez taper les premières lettres.
field-region = { $country ->
    [de] Land
    [es] Communauté autonome
   *[other] Région
}
    .ask = { $country ->
        [de] Dans quel Land se trouve-t-il ?
        [es] Dans quelle communauté autonome se trouve-t-il ?
       *[other] Dans quelle région se trouve-t-il ?
    }
    .example = Vous pouvez taper les premières lettres.
field-subjects-taught = Matières
    .ask = Qu’enseignez-vous ?
    .example = Cochez ce qui convient, puis « Terminé ». Quelques lettres suffisent pour chercher.
field-languages-spoken = Langues
    .ask = Quelles langues parlez-vous ?
    .example = Cochez ce qui convient, puis « Terminé ». Quelques lettres suffisent pour chercher.

school-not-listed = ➕ Mon établissement n’y est pas
school-new = absent de la liste
school-more = Les { $shown } premiers établissements sur { $all }. Le vôtre n’y est pas ? Complétez le nom ou ajoutez la commune.
school-more-many = Les { $shown } premiers établissements d’une très longue liste. Le vôtre n’y est pas ? Complétez le nom ou ajoutez la commune.
school-label = { $school }, { $town }
school-full-label = { $school }, { $town }, { $country }
school-full-label-region = { $school }, { $town }, { $region }, { $country }

person-username = { $username } ({ $platform })
person-nameless = Quelqu’un ({ $number })
peer-label-unchecked = { $name } (à confirmer)
peer-label = { $name } – { $school }, { $town }

authority-national = Bureau d’assistance national ({ $country })
authority-regional = Autorité régionale ({ $region })

# Ce qui peut figurer en tête des colonnes d’une liste d’établissements à importer, entre virgules.
school-column-code = code, uai, code uai, numéro uai, rne, code rne, code établissement, code officiel, identifiant
school-column-name = nom, établissement, nom de l’établissement, école, nom de l’école, appellation, appellation officielle, dénomination
school-column-town = commune, nom commune, ville, localité
school-column-country = pays, code pays
school-column-region = région, code région, land
