### The newsletter of a country: who gets it, and how a support service writes and sends it.

button-newsletter = Ενημερωτικό δελτίο
newsletter-title = Ενημερωτικό δελτίο
    .on = Λαμβάνετε το ενημερωτικό δελτίο. Χώρα: { $country }. Γλώσσες: { $languages }.
    .off = Δεν λαμβάνετε το ενημερωτικό δελτίο αυτής της χώρας: { $country }. Μπορείτε όμως να διαβάσετε εδώ τα τελευταία.
    .no-country = Κάθε χώρα έχει το δικό της ενημερωτικό δελτίο. Επιλέξτε πρώτα τη χώρα σας.
    .not-for = Το ενημερωτικό δελτίο δεν στέλνεται σε παιδιά και επισκέπτες/τριες.
    .silent = Μου ζητήσατε να μη σας στέλνω ό,τι μπορεί να περιμένει, γι’ αυτό δεν σας το στέλνω. Μπορείτε να διαβάσετε εδώ τα τελευταία.
    .none = Δεν έχει σταλεί ακόμη ενημερωτικό δελτίο.
newsletter-line = { $title } ({ $language }, { $at })
button-subscribe = ✅ Συνδρομή
button-unsubscribe = Διακοπή συνδρομής
button-letter-languages = Γλώσσες
button-letter-country = Χώρα
toast-subscribed = Θα το λαμβάνετε.
toast-unsubscribed = Δεν θα το λαμβάνετε πια. Μπορείτε να το ζητήσετε ξανά εδώ όποτε θέλετε.
letter-languages-title = Γλώσσες του δελτίου σας
    .read = Το λαμβάνετε σε αυτές τις γλώσσες: { $languages }. Πατήστε μια γλώσσα για να την προσθέσετε ή να την αφαιρέσετε.
letter-countries-title = Ποιο ενημερωτικό δελτίο θέλετε;
    .what = Επιλέξτε τη χώρα σας. Από τότε θα λαμβάνετε το δελτίο της.
command-newsletter = Το ενημερωτικό δελτίο της χώρας σας
refusal-newsletter-country = Επιλέξτε πρώτα τη χώρα σας: κάθε χώρα έχει το δικό της ενημερωτικό δελτίο.
refusal-newsletter-language = Διαβάζετε το δελτίο μόνο σε μία γλώσσα. Προσθέστε πρώτα άλλη ή διακόψτε τη συνδρομή.

# A newsletter as its readers get it.
letter-title = { $title }
    .by = { $service }, { $at }
button-back-to-draft = ‹ Πίσω στο πρόχειρο

# Those who write and send it.
button-issues = Δελτία: { $country }
issues-title = Ενημερωτικά δελτία ({ $country })
    .empty = Δεν υπάρχουν ακόμη δελτία.
button-write-letter = ✍️ Νέο δελτίο
issue-line = { $title } ({ $language }): { $state }
issue-is-draft = πρόχειρο
issue-is-scheduled = θα σταλεί στις { $day }
issue-is-sending = στέλνεται τώρα
issue-is-sent = στάλθηκε στις { $day }
issue-is-stopped = διακόπηκε στις { $day }
issue-title = Το δελτίο σας «{ $title }»
issue-draft = Είναι πρόχειρο. { $count ->
        [one] Τώρα θα το λάμβανε ένα άτομο.
       *[other] Τώρα θα το λάμβαναν { $count } άτομα.
    }
    .nobody = Είναι πρόχειρο. Δεν υπάρχει ακόμη συνδρομή στο δελτίο σε αυτή τη γλώσσα, γι’ αυτό δεν μπορεί να σταλεί.
issue-scheduled = Θα σταλεί στις { $at }. { $count ->
        [one] Τώρα θα το λάμβανε ένα άτομο.
       *[other] Τώρα θα το λάμβαναν { $count } άτομα.
    }
issue-sending = { $count ->
        [one] Στέλνεται σε ένα άτομο.
       *[other] Στέλνεται σε { $count } άτομα.
    }
    .begun = Στέλνεται. Βρίσκω ποια άτομα το λαμβάνουν.
issue-sent = Στάλθηκε. Η τελευταία παράδοση έγινε στις { $at }.
issue-stopped = Διακόπηκε. Η αποστολή είχε αρχίσει στις { $at }. Όσα άτομα το έλαβαν, το κρατούν.
issue-reached = Παραδόθηκαν: { $count }
issue-refused = Δεν μπόρεσαν να παραδοθούν: { $count }
issue-left = Απομένουν: { $count }
issue-picture = Εξετάζω την εικόνα. Χρειάζεται λίγη ώρα.
    .fault = Το δελτίο δεν έχει εικόνα τώρα. Πατήστε «{ button-change }» για να στείλετε άλλη.
button-send-letter = 📤 Αποστολή τώρα
button-schedule-letter = 🕘 Αργότερα
button-unschedule = Να μη σταλεί
button-stop-letter = Διακοπή αποστολής
button-letter-preview = 👁 Προβολή
button-letter-test = Δοκιμή σε εμένα
toast-tested = Σας έστειλα τη δοκιμή.
toast-sending = Στέλνεται.
toast-scheduled = Προγραμματίστηκε.
toast-stopped = Διακόπηκε.
confirm-send-letter = Να σταλεί τώρα το «{ $title }» σε { $count ->
        [one] ένα άτομο
       *[other] { $count } άτομα
    }; Σίγουρα;
confirm-unschedule = Να μη σταλεί το «{ $title }» εκείνη την ώρα; Γίνεται ξανά πρόχειρο.
confirm-stop-letter = Να διακοπεί η αποστολή του «{ $title }»; Παραδόθηκαν ως τώρα: { $reached }. Δεν θα το λάβουν: { $left }.
refusal-newsletter-scheduled = Αυτό το δελτίο είναι προγραμματισμένο. Για να το αλλάξετε, πατήστε πρώτα «{ button-unschedule }».
refusal-newsletter-sent = Αυτό το δελτίο έχει ήδη σταλεί.
refusal-newsletter-picture = Η εικόνα δεν είναι έτοιμη. Περιμένετε λίγο ή πατήστε «{ button-change }» για να στείλετε άλλη ή καμία.
refusal-newsletter-nobody = Δεν υπάρχει συνδρομή στο δελτίο σε αυτή τη γλώσσα, γι’ αυτό δεν θα το λάμβανε κανείς.

# The form of a newsletter.
newsletter-heading = Ενημερωτικό δελτίο ({ $country })
field-letter-language = Γλώσσα
    .ask = Σε ποια γλώσσα γράφετε;
    .example = Το λαμβάνουν όσα άτομα διαβάζουν αυτή τη γλώσσα.
field-letter-title = Τίτλος
    .ask = Ποιο είναι το θέμα του δελτίου;
    .example = Διαδικτυακές συναντήσεις του Οκτωβρίου
field-letter-text = Κείμενο
    .ask = Τι θέλετε να πείτε;
    .example = Αγαπητές και αγαπητοί συνάδελφοι, σας προσκαλούμε σε δύο διαδικτυακές συναντήσεις.
note-newsletter-draft = Το αποθηκεύω ως πρόχειρο. Μπορείτε να το δείτε και να το στείλετε σε εσάς πριν το λάβουν άλλοι.

# The form that says when it goes out.
schedule-heading = Πότε θα σταλεί το «{ $title }»;
field-send-day = Ημέρα
    .ask = Ποια ημέρα;
    .example = 24 Δεκεμβρίου
field-send-time = Ώρα
    .ask = Τι ώρα;
    .example = 9:00
    .clock = Για παράδειγμα: 9:00. Είναι η ώρα αυτής της χώρας: { $country }.
problem-time = Δεν το καταλαβαίνω ως ώρα. Γράψτε το έτσι: 9:00
note-newsletter-goes = Θα σταλεί στις { $at }, την ώρα που δώσατε ({ $country }). { $count ->
        [one] Τώρα θα το λάμβανε ένα άτομο.
       *[other] Τώρα θα το λάμβαναν { $count } άτομα.
    }
button-schedule = ✅ Προγραμματισμός
refusal-schedule-past = Αυτή η ώρα πέρασε. Επιλέξτε μεταγενέστερη.
refusal-schedule-far = Απέχει περισσότερο από έναν χρόνο. Επιλέξτε μια πιο κοντινή ημέρα.
