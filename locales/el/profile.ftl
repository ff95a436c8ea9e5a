### Registering as a teacher, and one's own profile.

register-heading = Η εγγραφή σας
profile-heading = Το προφίλ σας
profile-new-school = Η υπηρεσία υποστήριξης θα επικυρώσει ξανά την εγγραφή σας, για το νέο σχολείο. Τα έργα που τρέχουν συνεχίζονται.

field-name = Ονοματεπώνυμο
    .ask = Ποιο είναι το πλήρες όνομά σας (όνομα και επώνυμο);
    .example = Για παράδειγμα: Ana Nube
field-school = Σχολείο
    .ask = Ποιο είναι το σχολείο σας; Αναζητήστε το με το όνομα ή την πόλη του και επιλέξτε το από τη λίστα.
    .example = Για παράδειγμα, γράψτε: Valverde
field-school-name = Νέο σχολείο
    .ask = Πώς λέγεται το σχολείο σας;
    .example = Για παράδειγμα: Escuela Nube
field-town = Πόλη
    .ask = Σε ποια πόλη ή σε ποιο χωριό βρίσκεται;
    .example = Για παράδειγμα: Valverde
field-country = Χώρα
    .ask = Σε ποια χώρα βρίσκεται το σχολείο σας;
    .example = Μπορείτε να γράψετε τα πρώτα γράμματα.
field-region = { $country ->
    [es] Αυτόνομη κοινότητα
    [de] Ομόσπονδο κρατίδιο
    [ro] Νομός
   *[other] Περιφέρεια
}
    .ask = { $country ->
        [es] Σε ποια αυτόνομη κοινότητα βρίσκεται;
        [de] Σε ποιο ομόσπονδο κρατίδιο βρίσκεται;
        [ro] Σε ποιον νομό βρίσκεται;
       *[other] Σε ποια περιφέρεια βρίσκεται;
    }
    .example = Μπορείτε να γράψετε τα πρώτα γράμματα.
field-subjects-taught = Μαθήματα
    .ask = Τι διδάσκετε;
    .example = Σημειώστε ό,τι ταιριάζει και πατήστε «Έτοιμο». Μπορείτε να γράψετε για αναζήτηση.
field-languages-spoken = Γλώσσες
    .ask = Ποιες γλώσσες μιλάτε;
    .example = Σημειώστε ό,τι ταιριάζει και πατήστε «Έτοιμο». Μπορείτε να γράψετε για αναζήτηση.

school-not-listed = ➕ Δεν βρίσκω το σχολείο μου
school-new = δεν υπάρχει στη λίστα
school-more = Τα πρώτα { $shown } από { $all } σχολεία. Δεν βλέπετε το δικό σας; Γράψτε περισσότερα γράμματα από το όνομά του ή και την πόλη του.
school-more-many = Τα πρώτα { $shown } από πάρα πολλά σχολεία. Δεν βλέπετε το δικό σας; Γράψτε περισσότερα γράμματα από το όνομά του ή και την πόλη του.
school-label = { $school }, { $town }
school-full-label = { $school }, { $town }, { $country }
school-full-label-region = { $school }, { $town }, { $region }, { $country }
person-username = { $username } ({ $platform })
person-nameless = Χωρίς όνομα ({ $number })
peer-label-unchecked = { $name } (χωρίς επικύρωση)
peer-label = { $name } – { $school }, { $town }
authority-national = Εθνική Υπηρεσία Υποστήριξης ({ $country })
authority-regional = Περιφερειακή αρχή ({ $region })

# What may stand at the heads of the columns of a list of schools that is imported, between commas.
school-column-code = κωδικός, κωδικός σχολείου, επίσημος κωδικός, κωδικός σχολικής μονάδας, κωδικός μονάδας
school-column-name = όνομα, σχολείο, ονομασία, όνομα σχολείου, ονομασία σχολείου, σχολική μονάδα
school-column-town = πόλη, δήμος, οικισμός, τόπος
school-column-country = χώρα, κωδικός χώρας
school-column-region = περιφέρεια, κωδικός περιφέρειας, νομός
