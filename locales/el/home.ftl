### Home, the choice of a language, the commands, and buttons that many screens share.

# Names are not called (vocative): they stand as a label.
home-welcome = Καλώς ήρθατε! Ο λογαριασμός σας: { $name }
    .what = Είμαι το Twinbot. Εδώ σχεδιάζετε ένα έργο με μια τάξη από άλλη χώρα και παίρνετε την έγκρισή του, όλα σε αυτή τη συνομιλία. Για αρχή, πείτε μου ποιο είναι το όνομά σας και πού διδάσκετε: δύο λεπτά αρκούν.
home-hello = Αρχική – { $name }
home-nothing-waits = Δεν έχετε εκκρεμότητες.
home-waiting =
    { $count ->
        [one] Έχετε μία εκκρεμότητα.
       *[other] Έχετε { $count } εκκρεμότητες.
    }
# In a line above Home: { $help } is the command that leads to help.
home-not-understood = Δεν περίμενα απάντηση, γι’ αυτό δεν χρησιμοποίησα ό,τι γράψατε. Επιλέξτε τι θέλετε να κάνετε ή στείλτε { $help }.
home-no-such-command = Δεν γνωρίζω αυτή την εντολή. Επιλέξτε τι θέλετε να κάνετε ή στείλτε { $help }.
# What somebody reads who was made an approver or an operator.
welcome-title = Καλώς ήρθατε στο Twinbot! Ο λογαριασμός σας: { $name }
    .what = Με τη βοήθειά μου εκπαιδευτικοί από δύο χώρες σχεδιάζουν σχολικά έργα, και οι υπηρεσίες υποστήριξης και οι αρχές αποφασίζουν γι’ αυτά, όλα σε αυτή τη συνομιλία.
    .approver = Είστε ένα από τα άτομα που αποφασίζουν. Κάθε αίτημα έρχεται εδώ ως μήνυμα: το διαβάζετε και αποφασίζετε με ένα πάτημα. Ό,τι περιμένει απόφαση βρίσκεται στο «{ $queue }».
    .deputy = Είστε αναπληρωματικό μέλος: αποφασίζετε όσο κάποιο άλλο άτομο σας έχει αναθέσει τις αποφάσεις του, καθώς και για όσα περιμένουν πολύ καιρό. Τότε σας γράφω εδώ, και ό,τι περιμένει απόφαση βρίσκεται στο «{ $queue }».
    .operator = Έχετε τη διαχείριση του συστήματος. Όταν χρειάζεται να κάνετε κάτι, θα σας γράψω εδώ και θα σας πω πώς γίνεται. Όσα μπορείτε να κάνετε εδώ βρίσκονται στο «{ $button }».
# What somebody reads first who has opened a link and may never have heard of the bot.
who-speaks = Είμαι το Twinbot. Με τη βοήθειά μου εκπαιδευτικοί από δύο χώρες σχεδιάζουν ένα σχολικό έργο και παίρνουν την έγκρισή του, όλα σε αυτή τη συνομιλία.
home-decides-for = Αποφασίζετε για: { $authorities }
home-operator = Σε αυτή τη συνομιλία έρχονται τα μηνύματα για τη διαχείριση του συστήματος.

languages-title = Σε ποια γλώσσα να σας γράφω;
    .chosen = ✓ { $name }

not-there = Αυτό δεν είναι πια διαθέσιμο ή δεν έχετε πρόσβαση σε αυτό.
page-of = Σελίδα { $page } από { $pages } · { $all } συνολικά

button-home = Αρχική
button-help = Βοήθεια
button-questions = Άλλες ερωτήσεις
button-privacy = Απόρρητο
button-language = Γλώσσα
button-register = Εγγραφή
button-registration = Η εγγραφή μου
button-answer = Απάντηση
button-continue = Συνέχεια: { $title }
button-resume = Συνέχεια
button-discard = Διαγραφή προχείρου
button-projects = Έργα
button-project = Άνοιγμα του έργου
button-new-project = Νέο έργο
button-contacts = Επαφές
button-contact = Άνοιγμα της επαφής
button-inbox-count = { $count ->
        [0] Προς απάντηση
       *[other] Προς απάντηση ({ $count })
    }
button-queue = Προς απόφαση
button-queue-count = { $count ->
        [0] Προς απόφαση
       *[other] Προς απόφαση ({ $count })
    }
button-accept = Αποδοχή
button-no = Όχι, πίσω

command-home = Αρχική: οι εκκρεμότητές σας και το μενού
command-projects = Τα πρόχειρα και τα έργα σας
command-new = Έναρξη νέου έργου
command-contacts = Οι επαφές σας και πώς προσθέτετε νέες
command-inbox = Όσα περιμένουν την απάντησή σας
command-queue = Όσα περιμένουν την απόφασή σας
command-profile = Το προφίλ και η εγγραφή σας
command-register = Εγγραφή εκπαιδευτικού
command-language = Αλλαγή γλώσσας
command-notices = Ποιες ειδοποιήσεις λαμβάνετε και πότε
command-help = Συχνές ερωτήσεις
command-contact = Ερώτημα στην υπηρεσία υποστήριξης
command-privacy = Τι αποθηκεύεται για εσάς και ποια άτομα το βλέπουν
command-cancel = Κλείσιμο της φόρμας· το πρόχειρο αποθηκεύεται

confirm-discard = Να διαγραφεί το πρόχειρο «{ $title }»; Η διαγραφή δεν αναιρείται.

sorry-unusable = Εδώ μπορώ να διαβάσω μόνο κείμενο. Γράψτε το, πατήστε ένα κουμπί ή ανοίξτε τη «Βοήθεια».
sorry-edited-too-late = Διορθώσατε ένα μήνυμα που είχα ήδη χρησιμοποιήσει ως απάντηση, γι’ αυτό δεν άλλαξε τίποτα. Για διόρθωση, ανοίξτε το έργο ή το πρόχειρο και πατήστε «Αλλαγή».
sorry-nothing-open = Δεν υπάρχει ανοιχτή φόρμα. Τα πρόχειρά σας βρίσκονται στα «Έργα».
sorry-nobody-picked = Δεν μπορώ να γράψω εκεί, γιατί δεν υπάρχει ακόμη συνομιλία μαζί μου. Στείλτε έναν προσωπικό σύνδεσμο.
sorry-draft-gone = Ένα από τα πρόχειρά σας είναι από άλλη έκδοση του προγράμματος και δεν μπορώ να το ανοίξω. Το έβαλα στην άκρη· τα έργα σας δεν επηρεάζονται.

toast-own-draft = Αυτό δεν είναι πια ανοιχτό. Κράτησα ό,τι γράψατε ως νέο πρόχειρο.
toast-saved = Αποθηκεύτηκε.
toast-done = Έγινε.
toast-link-made = Ο σύνδεσμος δημιουργήθηκε.
toast-reminded = Η υπενθύμιση στάλθηκε.
toast-undone = Η απόφαση αναιρέθηκε: εκκρεμεί ξανά.
toast-decided = Η απόφαση καταχωρίστηκε.
toast-removed = Αφαιρέθηκε.
