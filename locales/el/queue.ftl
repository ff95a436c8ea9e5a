### What waits for those who decide: filtered, gone through one by one, and told in the morning.

# What is shown stands behind a colon, between commas: χώρα εταίρου Πολωνία, σε αναμονή τουλάχιστον 7 ημέρες.
queue-title = Προς απόφαση
    .empty = Δεν εκκρεμεί καμία απόφαση. Θα σας γράψω εδώ όταν έρθει κάτι.
    .how = Κάθε αίτημα έρχεται εδώ ως μήνυμα: το διαβάζετε και αποφασίζετε με ένα πάτημα.
    .nobody = Αποφάσεις παίρνουν μόνο οι υπηρεσίες υποστήριξης και οι αρχές. Ό,τι περιμένει δική σας απάντηση βρίσκεται στο «Προς απάντηση».
    .nothing = Τίποτα από όσα περιμένουν δεν ταιριάζει σε αυτό το φίλτρο.
    .only = Εμφανίζονται: { $filters }
button-next-to-decide = Επόμενη απόφαση ▶️
button-go-through = ▶️ Μία προς μία
toast-no-next = Δεν περιμένει τίποτα άλλο εδώ.

filters-title = Φίλτρο και αναζήτηση
    .what = Επιλέξτε τι σας δείχνω στο «Προς απόφαση» και ποια αιτήματα βλέπετε ένα προς ένα. Μπορείτε να συνδυάσετε επιλογές. Μετά από δώδεκα ώρες τα δείχνω ξανά όλα.
    .all = Εμφανίζονται: όλα
filter-country = χώρα εταίρου: { $country }
filter-older = σε αναμονή τουλάχιστον { $days } ημέρες
filter-newer =
    { $days ->
        [one] έφτασαν την τελευταία ημέρα
       *[other] έφτασαν τις τελευταίες { $days } ημέρες
    }
filter-words = «{ $words }»
button-filters = Φίλτρο και αναζήτηση
button-filter-older = { $days } ημέρες ή περισσότερο
button-filter-newer =
    { $days ->
        [one] Νέα: τελευταία ημέρα
       *[other] Νέα: τελευταίες { $days } ημέρες
    }
button-partner-country = Χώρα του εταίρου
button-search-queue = Αναζήτηση με λέξεις
partner-countries-title = Σε ποια χώρα είναι ο εταίρος;
    .empty = Δεν περιμένει κανένα έργο αυτή τη στιγμή.
button-partners-in = { $country } ({ $count })
button-every-country = Όλες οι χώρες

# One message in the morning for somebody for whom much waits.
digest-title =
    { $count ->
        [one] Μία απόφαση σας περιμένει
       *[other] { $count } αποφάσεις σας περιμένουν
    }
    .oldest = Πρώτα οι παλαιότερες:
    .more =
        { $count ->
            [one] Και άλλη μία.
           *[other] Και άλλες { $count }.
        }
