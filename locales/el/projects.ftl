### My projects: where each stands, what can be done about it, and the offer to a partner.

projects-title = Τα έργα μου
    .empty = Δεν υπάρχει τίποτα εδώ ακόμη. Ένα έργο αρχίζει με μια ιδέα και μια επαφή.
    .none = Δεν υπάρχουν τέτοια έργα αυτή τη στιγμή.
    .active = Τα ενεργά μου έργα
    .waiting = Τα έργα μου σε αναμονή
    .over = Τα έργα μου που τελείωσαν
    .more = Αυτά ταιριάζουν καλύτερα. Προσθέστε μια λέξη για να βρείτε κι άλλα.
# A title with the sign of its state.
marked = { $mark } { $title }
project-line = { $title }: { $state }
project-line-mine = { $line }. Τα προφίλ σας: { $profiles }
project-line-founder = { $line }. Ιδρυτικό μέλος: { $profiles }
project-founder = Έναρξη από
project-partner = Εταίρος
peer-with-school = { $name }, { $school }
project-changed = Αλλαγές ({ $by }): { $fields }
project-before = Πριν από την αλλαγή:
draft-touched = Πρόχειρο. Τελευταία επεξεργασία στις { $moment }.
draft-untitled = { $what } ({ $moment })
draft-untitled-at = { $what } ({ $moment }, ερώτηση { $at } από { $of })
draft-untitled-asked = { $what } (ερώτηση { $at } από { $of })

button-all-projects = Όλα ({ $count })
button-active-projects = Ενεργά ({ $count })
button-waiting-projects = Σε αναμονή ({ $count })
button-over-projects = Τελείωσαν ({ $count })
button-search-projects = Αναζήτηση έργου
button-search = Αναζήτηση
button-offer = Άνοιγμα πρότασης
button-offer-again = Πρόταση σε άλλη επαφή
button-offer-to = Πρόταση: «{ $title }»
button-copy = Αντιγραφή σε νέο πρόχειρο
button-remind = Υπενθύμιση
button-withdraw = Απόσυρση
button-history = Ιστορικό
button-suggest = Πρόταση αλλαγής
button-later = Απόφαση αργότερα

field-search-projects = Αναζήτηση
    .ask = Τι αναζητάτε; Γράψτε λέξεις του τίτλου ή το όνομα ενός ιδρυτικού μέλους.
    .example = Για παράδειγμα: σύννεφα

confirm-withdraw = Να αποσυρθεί το «{ $title }»; Δεν θα μπορεί πια κανείς να το δεχτεί ή να το εγκρίνει. Αργότερα μπορείτε να το αντιγράψετε σε νέο πρόχειρο.

# States, as they stand after a title and a colon.
state-draft = πρόχειρο
state-offered = περιμένει τον εταίρο
state-waiting = περιμένει έγκριση
state-active = ενεργό
state-declined = δεν το δέχτηκε ο εταίρος
state-returned = επιστράφηκε για διορθώσεις
state-rejected = απορρίφθηκε
state-withdrawn = αποσύρθηκε
state-closed = έκλεισε
waits-you = περιμένει την απάντησή σας
waits-partner = περιμένει απάντηση ({ $name })
waits-authorities = περιμένει απόφαση ({ $authorities })
waits-final = αποφασίστηκε, { $final }
waits-operator = περιμένει να οριστεί αρμόδια αρχή

# The first lines of a project.
status-offered = ⏳ Ο/Η { $name } δεν έχει απαντήσει ακόμη (από τις { $since }).
status-offered-you = ⏳ Ο/Η { $name } περιμένει την απάντησή σας από τις { $since }.
status-offered-next = Όταν ο/η { $name } δεχτεί, θα ζητήσω τις αποφάσεις και θα σας ειδοποιήσω. Μέχρι τότε μπορείτε ακόμη να αλλάξετε το έργο.
status-partner-registers = Πριν δεχτεί, ο/η { $name } χρειάζεται να κάνει εγγραφή.
status-partner-validated = Ο/Η { $name } θα μπορέσει να δεχτεί όταν η εγγραφή επικυρωθεί από: { $authority }
status-waiting = ⏳ Περιμένει έγκριση από τις { $since }. Απομένει να αποφασίσουν: { $authorities }.
status-waiting-next = Όταν υπάρχουν όλες οι εγκρίσεις, ανοίγει το TwinSpace και θα ειδοποιήσω και τα δύο ιδρυτικά μέλη. Μπορείτε ακόμη να αλλάξετε το έργο· τότε όμως όλες οι αποφάσεις ζητούνται ξανά.
# Behind the fields of a project: one line for each authority.
status-votes = Οι αποφάσεις μέχρι τώρα:
status-final = ⏳ Έχουν ληφθεί όλες οι αποφάσεις: { $final }.
status-operator = ⏳ Σε αναμονή από τις { $since }. Για τις χώρες σας δεν έχει οριστεί αρχή αυτή τη στιγμή, γι’ αυτό δεν μπορεί να υπάρξει απόφαση. Ειδοποίησα τη διαχείριση του συστήματος.
status-active = ✅ Ενεργό από τις { $since }.
status-declined = ❌ Ο/Η { $name } απέρριψε την πρόταση στις { $since }.
status-declined-next = Μπορείτε να το προτείνετε σε άλλη επαφή χωρίς να ξαναγράψετε τίποτα.
status-returned = ↩️ Επιστράφηκε στις { $since }. Αλλάξτε ό,τι σας ζητούν και στείλτε το ξανά.
status-rejected = ❌ Απορρίφθηκε στις { $since }.
status-withdrawn = 🗂 Ο/Η { $name } το απέσυρε στις { $since }.
status-withdrawn-next = Δεν εκκρεμεί πια καμία απόφαση γι’ αυτό. Μπορείτε να το αντιγράψετε σε νέο πρόχειρο, να το αλλάξετε και να το στείλετε.
status-withdrawn-since = 🗂 Αποσύρθηκε στις { $since }.
status-withdrawn-you = 🗂 Το αποσύρατε στις { $since }.
status-closed = 🗂 Έκλεισε στις { $since }.
said-by = { $authority } γράφει:
authority-unknown = αρχή που δεν είναι πια ενεργή
# A reminder: it stands in the title of what somebody is reminded of, and each of them in a line below.
reminder-title = 🔔 Υπενθύμιση ({ $name }): { $title }
    .all = Υπενθυμίσεις: { $reminders }
reminder-by = { $name } ({ $at })

# A vote, and until when it can be taken back.
vote-open = ⏳ { $authority }: σε αναμονή από τις { $since }
vote-open-nobody = ⏳ { $authority }: σε αναμονή από τις { $since }· αυτή τη στιγμή δεν μπορεί κανείς να αποφασίσει εκεί και ειδοποίησα τη διαχείριση του συστήματος
vote-dropped = ➖ { $authority }: ανενεργή πια, άρα χωρίς ψήφο
vote-approved = ✅ { $authority }: έγκριση ({ $by }), { $at }
vote-returned = ↩️ { $authority }: επιστροφή για διορθώσεις ({ $by }), { $at }
vote-rejected = ❌ { $authority }: απόρριψη ({ $by }), { $at }
vote-approved-unnamed = ✅ { $authority }: έγκριση, { $at }
vote-returned-unnamed = ↩️ { $authority }: επιστροφή για διορθώσεις, { $at }
vote-rejected-unnamed = ❌ { $authority }: απόρριψη, { $at }
vote-not-final = { $vote } ({ $final })
final-now = δεν μπορεί πια να αναιρεθεί
final-at = οριστικοποιείται στις { $at }, μέχρι τότε μπορεί να αναιρεθεί

offer-invites = Ο/Η { $name } θέλει να ξεκινήσετε μαζί αυτό το έργο. Η πρόταση έγινε στις { $since }.
offer-register = Για να δεχτείτε, κάντε πρώτα εγγραφή, παρακαλώ. Η πρόταση μένει ανοιχτή.
offer-waits =
    Θα μπορέσετε να δεχτείτε μόλις επικυρωθεί η εγγραφή σας.
    { $standing }
offer-accepted = ✅ Δεχτήκατε την πρόταση στις { $at }.
offer-declined = ❌ Απορρίψατε την πρόταση στις { $at }.

button-closing = Κλείσιμο ή νέο ξεκίνημα
button-closed = Άνοιγμα ξανά ή νέο ξεκίνημα
button-close = Κλείσιμο του έργου
button-reopen = Άνοιγμα ξανά
button-start-anew = Νέο ξεκίνημα
button-project-before = Προηγούμενο έργο
button-project-after = Επόμενο έργο
project-goes-on-from = Συνέχεια από
project-goes-on-as = Συνεχίζεται ως
closing-title = Κλείσιμο: «{ $title }»
    .means = Με το κλείσιμο το έργο τελειώνει: θα ειδοποιήσω όλα τα μέλη. Θα μπορούν ακόμη να διαβάζουν τα πάντα, αλλά τίποτα δεν θα μπορεί πια να αλλάξει. Ένα ιδρυτικό μέλος μπορεί να το ανοίξει ξανά μέσα σε 30 ημέρες.
    .invitations = { $count ->
        [one] Μία πρόσκληση περιμένει ακόμη απάντηση. Λήγει κι αυτή.
       *[other] { $count } προσκλήσεις περιμένουν ακόμη απάντηση. Λήγουν κι αυτές.
    }
    .anew = Θέλετε να συνεχίσετε με άλλον εταίρο; Κλείστε το πρώτα. Έπειτα μπορείτε να κάνετε ένα νέο ξεκίνημα, με τον ίδιο τίτλο και το ίδιο περιεχόμενο και με εταίρο που επιλέγετε εσείς. Τα αρχεία του TwinSpace μπορούν να μεταφερθούν.
    .closed = Μπορείτε να κάνετε ένα νέο ξεκίνημα, με τον ίδιο τίτλο και το ίδιο περιεχόμενο και με εταίρο που επιλέγετε εσείς.
    .reopen = Ή μπορείτε να ανοίξετε ξανά αυτό το έργο, έως τις { $until }.
    .files = Πάρτε τα αρχεία μαζί σας: το αντίγραφο είναι ένα αρχείο ZIP με όλο το περιεχόμενο του TwinSpace. Μπορείτε να το πάρετε και πριν και μετά το κλείσιμο του έργου.
field-goodbye = Αποχαιρετισμός
    .ask = Θέλετε να αποχαιρετήσετε την ομάδα; Θα το διαβάσουν όλα τα μέλη. Αν όχι, πατήστε «Παράλειψη».
    .example = Για παράδειγμα: Ευχαριστούμε πολύ! Οι χάρτες στολίζουν και τα δύο σχολεία.
status-closed-by = 🗂 Ο/Η { $name } το έκλεισε στις { $since }.
status-closed-you = 🗂 Το κλείσατε στις { $since }.
