### Who takes part in a project, and what each of them may do.

# The Desktop profiles, and the roles in the TwinSpace: named by what they allow, so that they have no gender.
desktop-administrator = Πλήρης διαχείριση
desktop-manager = Διαχείριση
desktop-member = Μέλος
role-teacher-administrator = Εκπαιδευτικός με πλήρη διαχείριση
role-teacher-manager = Εκπαιδευτικός με διαχείριση
role-teacher-member = Εκπαιδευτικός-μέλος
role-student-manager = Μαθητής/τρια με διαχείριση
role-student-member = Μαθητής/τρια-μέλος
role-guest = Επισκέπτης/τρια
role-none = εκτός TwinSpace

# What somebody may do: nouns in one line, after "Δικαιώματα:", as the same line speaks of others and to the reader.
right-see = προβολή του έργου
right-change = αλλαγή των στοιχείων του
right-add-partners = προσθήκη εταίρων
right-change-desktop = αλλαγή προφίλ στην επιφάνεια εργασίας
right-remove-partner = αφαίρεση εταίρων που προστέθηκαν
right-close = κλείσιμο ή νέο ξεκίνημα
right-change-roles = αλλαγή ρόλων
right-remove-from-space = αφαίρεση μελών
right-invite = πρόσκληση παιδιών και επισκεπτών
right-publish = δημοσίευση αναρτήσεων και αρχείων
right-remove-published = αφαίρεση όσων δημοσίευσαν άλλα μέλη
right-read = ανάγνωση όλου του περιεχομένου
right-see-students = προβολή των ονομάτων των παιδιών
right-archive = λήψη αντιγράφου ZIP
right-bring-over = μεταφορά από το προηγούμενο TwinSpace
profile-may = Αυτό το προφίλ σας επιτρέπει: { $rights }.

# What changed about a member: lines of the history, and of a notice.
member-joined = { $name }: συμμετέχει πλέον
member-left = { $name }: αποχώρησε
member-removed = { $name }: αφαίρεση από το έργο ({ $by })
member-desktop = { $name }: νέο προφίλ στο έργο, «{ $profile }» ({ $by })
member-role = { $name }: νέος ρόλος στο TwinSpace, «{ $role }» ({ $by })
member-no-role = { $name }: αφαίρεση από το TwinSpace ({ $by })
member-you-joined = Συμμετέχετε πλέον. Σας πρόσθεσε ο/η { $by }.
member-you-left = Αποχωρήσατε.
member-you-removed = Ο/Η { $by } σας αφαίρεσε από το έργο. Δεν μπορείτε πια να το διαβάζετε εδώ. Αν πρόκειται για λάθος, επικοινωνήστε με: { $by }.
member-you-desktop = Ο/Η { $by } σας έδωσε το προφίλ «{ $profile }» στο έργο.
member-you-role = Ο/Η { $by } σας έδωσε τον ρόλο «{ $role }» στο TwinSpace.
member-you-no-role = Ο/Η { $by } σας αφαίρεσε από το TwinSpace. Συμμετέχετε ακόμη στο έργο.

members-title = Μέλη: «{ $title }»
    .empty = Δεν συμμετέχει κανείς ακόμη.
    .count = { $count ->
        [one] 1 εκπαιδευτικός
       *[other] { $count } εκπαιδευτικοί
    }
    .over = Αυτό το έργο τελείωσε, γι’ αυτό δεν μπορεί να αλλάξει τίποτα εδώ.
member-profiles = { $desktop }, { $role }
member-line = { $name } ({ $profiles })
member-founder = ⭐ { $line }
member-invited = ⏳ { $name }: πρόσκληση έως τις { $until }
member-link = 🔗 Σύνδεσμος για ένα άτομο, ενεργός έως τις { $until }
member-is-founder = ⭐ Ιδρυτικό μέλος. Τα ιδρυτικά μέλη μένουν στο έργο και μπορούν πάντα να αλλάζουν προφίλ στην επιφάνεια εργασίας.
member-since = Συμμετέχει από τις { $since }.
member-may = Δικαιώματα: { $rights }
right-none = κανένα

field-desktop = Στην επιφάνεια εργασίας
field-role = Στο TwinSpace

button-members = Μέλη
button-change-profile = Αλλαγή προφίλ
button-invited = Πρόσκληση: { $name }
button-add-partners = Προσθήκη εταίρων
button-link-partner = Πρόσκληση με σύνδεσμο
button-desktop = Αλλαγή προφίλ στο έργο
button-role = Αλλαγή ρόλου στο TwinSpace
button-remove-member = Αφαίρεση από το έργο
button-remove-from-space = Αφαίρεση από το TwinSpace
button-leave = Αποχώρηση από το έργο
button-take-back = Ακύρωση της πρόσκλησης

desktop-title = Προφίλ στο έργο: { $name }
role-title = Ρόλος στο TwinSpace: { $name }
profile-now = { $profile } (τώρα)

# The form in which partners are chosen.
field-partners = Εταίροι
    .ask = Ποια άτομα θέλετε να προσκαλέσετε; Επιλέξτε μία ή περισσότερες επαφές.
    .example = Λείπει κάποιο άτομο; «Αποθήκευση και έξοδος», μετά «Μέλη» και «Πρόσκληση με σύνδεσμο».
    .empty = Όλες οι επαφές σας συμμετέχουν ήδη ή έχουν πρόσκληση. Πατήστε «{ button-pause }», μετά «{ button-members }», και προσκαλέστε άλλο άτομο με σύνδεσμο.
field-invitation = Μήνυμα
    .ask = Θέλετε να τους γράψετε κάτι; Αν όχι, πατήστε «Παράλειψη».
    .example = Για παράδειγμα: Ελάτε να κοιτάξουμε μαζί τα σύννεφα! Αρχίζουμε τον Οκτώβριο.
note-partners-asked = Όταν πατήσετε «Αποστολή», θα στείλω την πρόσκληση σε όλα τα άτομα. Έχουν 30 ημέρες για να απαντήσουν.

# An invitation to take part.
invitation-asks = Ο/Η { $by } σας προσκαλεί να συμμετάσχετε σε αυτό το έργο. Μπορείτε να απαντήσετε έως τις { $until }.
invitation-register = Για να δεχτείτε, κάντε πρώτα εγγραφή, παρακαλώ. Η πρόσκληση μένει ανοιχτή.
invitation-waits =
    Θα μπορέσετε να δεχτείτε μόλις επικυρωθεί η εγγραφή σας.
    { $standing }
invitation-title = Πρόσκληση: { $name }
invitation-open = ⏳ { $name }: πρόσκληση από τις { $since } ({ $by }). Η απάντηση μπορεί να έρθει έως τις { $until }.
invitation-accepted = ✅ Ο/Η { $name } συμμετέχει.
invitation-you-accepted = ✅ Συμμετέχετε πλέον σε αυτό το έργο.
invitation-you-accepted-next = Επόμενο βήμα: ανοίξτε το TwinSpace, όπου δουλεύουν οι τάξεις, και δείτε τα μέλη.
invitation-declined = ❌ Ο/Η { $name } απέρριψε την πρόσκληση.
invitation-you-declined = ❌ Απορρίψατε την πρόσκληση.
invitation-taken-back = 🗂 Η πρόσκληση ακυρώθηκε.
invitation-ended = 🗂 Η πρόσκληση έληξε.
task-invitation = Ο/Η { $name } σας προσκαλεί σε ένα έργο
partner-link-hello = Γεια σας! Ονομάζομαι { $name }. Θα ήθελα να συμμετάσχετε στο σχολικό μας έργο «{ $title }».
    .from = Γεια σας! Ονομάζομαι { $name } (σχολείο: { $school }). Θα ήθελα να συμμετάσχετε στο σχολικό μας έργο «{ $title }».
partner-link-opens = Ανοίξτε αυτόν τον σύνδεσμο και { $twinbot } θα σας δείξει την πρόσκληση
partner-link-how = Προωθήστε το παρακάτω μήνυμα σε έναν ή μία εκπαιδευτικό. Το πρώτο άτομο που θα ανοίξει τον σύνδεσμο γίνεται επαφή σας και λαμβάνει την πρόσκληση. Ισχύει μία φορά.
new-partner-title = Νέος εταίρος από τη χώρα σας
new-partner = Ο/Η { $name } συμμετέχει πλέον στο έργο «{ $title }». Δεν χρειάζεται καμία απόφαση.

confirm-take-back = Να ακυρωθεί η πρόσκληση ({ $name }); Δεν θα μπορεί πια να γίνει δεκτή.
confirm-desktop = Να γίνει το προφίλ σας «{ $profile }» στο «{ $title }»; Στην επιφάνεια εργασίας θα έχετε μόνο αυτά τα δικαιώματα: { $rights }.
confirm-role = Να γίνει ο ρόλος σας «{ $role }» στο TwinSpace του «{ $title }»; Εκεί θα έχετε μόνο αυτά τα δικαιώματα: { $rights }.
confirm-remove-from-space = Να αφαιρεθεί ο/η { $name } από το TwinSpace του «{ $title }»; Μένει στο έργο και μπορεί να πάρει ξανά ρόλο.
confirm-remove = Να αφαιρεθεί ο/η { $name } από το «{ $title }»; Θα στείλω ειδοποίηση, και δεν θα βλέπει πια το έργο. Μπορεί να λάβει νέα πρόσκληση.
confirm-leave = Θέλετε να αποχωρήσετε από το «{ $title }»; Δεν θα βλέπετε πια το έργο, εκτός αν σας προσκαλέσουν ξανά.

which-title = Σε ποιο έργο;
    .empty = Δεν έχετε ενεργό έργο στο οποίο μπορείτε να το κάνετε αυτό.
