### What only Discord's front end says: the buttons of its modals and lists, and what is said beside an answer.

discord-name = Discord
discord-answer = { $count ->
    [one] ✏️ Απάντηση
   *[other] ✏️ Απάντηση σε { $count } ερωτήσεις
}
# Beside a field of a modal that may be left out.
discord-optional = Μπορείτε να το αφήσετε κενό.
discord-search = 🔎 Αναζήτηση
discord-search-hint = Αρκεί ένα μέρος του ονόματος
discord-choose = Επιλέξτε…
# Below a question that takes several entries of a list; then one with several pages.
discord-tick = Μπορείτε να επιλέξετε περισσότερα από ένα.
discord-tick-pages = Μπορείτε να επιλέξετε περισσότερα από ένα, σε κάθε σελίδα. Το «Έτοιμο» εμφανίζεται από κάτω μόλις επιλέξετε.
# Below a question that takes one entry of a list; then one with several pages.
discord-one = Επιλέξτε από τη λίστα.
discord-one-pages = Επιλέξτε από τη λίστα, σε οποιαδήποτε σελίδα, ή πατήστε «Αναζήτηση».
discord-change = Αλλαγή απάντησης…
discord-pick = Επιλέξτε άτομο…
# Read by whoever is invited; below it stands what they send. $link is the address at which the app is added.
discord-invitation =
    1. Ανοίξτε αυτόν τον σύνδεσμο και προσθέστε την εφαρμογή: { $link }
    2. Γράψτε της αυτό:
# Read on another platform: how the invitation is opened on Discord. $link is the address at which the app is added.
discord-invitation-elsewhere = Ή στο Discord: προσθέστε την εφαρμογή από εδώ, { $link }, και γράψτε της { $command }
# Said in a server.
discord-sent-elsewhere = 📬 Σας έγραψα με άμεσο μήνυμα, για να μην το διαβάσει κανείς άλλος. Δεν ήρθε τίποτα; Τότε τα άμεσα μηνύματά σας είναι κλειστά: μπορώ να το δείξω εδώ, μόνο σε εσάς.
discord-open-chat = 💬 Άνοιγμα της συνομιλίας
discord-show-here = 👁️ Εμφάνιση εδώ
# Said when something takes longer than usual.
discord-moment = Μια στιγμή, αυτό αργεί περισσότερο από το συνηθισμένο… Συνεχίστε εδώ:
discord-continue = ▶️ Συνέχεια
# What the person typed stands below.
discord-too-late = Αυτή η φόρμα έχει ήδη ολοκληρωθεί, γι’ αυτό δεν χρησιμοποίησα το κείμενό σας. Να το, αν θέλετε να το αντιγράψετε:
discord-unavailable = Έχω ένα τεχνικό πρόβλημα αυτή τη στιγμή. Δεν χάθηκε τίποτα· δοκιμάστε ξανά σε ένα λεπτό, παρακαλώ.
discord-unknown = Αυτό το κουμπί δεν λειτουργεί πια. Στείλτε { $start } και συνεχίζουμε από εκεί.
# The commands’ names, as people type them: small letters without spaces.
discord-name-start = αρχική
discord-name-projects = έργα
discord-name-new = νέο
discord-name-contacts = επαφές
discord-name-inbox = απαντήσεις
discord-name-queue = αποφάσεις
discord-name-operator = διαχείριση-συστήματος
discord-name-profile = προφίλ
discord-name-language = γλώσσα
discord-name-notices = ειδοποιήσεις
discord-name-newsletter = ενημερωτικό
discord-name-link = ένωση
discord-name-unlink = διαχωρισμός
discord-name-help = βοήθεια
discord-name-contact = ερώτημα
discord-name-privacy = απόρρητο
discord-name-cancel = άκυρο
discord-name-login = σύνδεση
discord-name-logout = αποσύνδεση
discord-name-claim = παραλαβή
discord-name-export = εξαγωγή
discord-name-forget = διαγραφή
discord-name-file = αρχείο
discord-file-about = Απάντηση με αρχείο, για παράδειγμα λίστα τάξης ή μεγάλο κείμενο
discord-option-file = αρχείο
discord-option-file-about = Αρχείο κειμένου (.txt) ή λίστα τάξης (XLSX, ODS, CSV)
discord-option-code = κωδικός
discord-option-code-about = Ο κωδικός μιας πρόσκλησης, αν έχετε
discord-option-link-about = Ο κωδικός ένωσης που σας έδωσα στον άλλο σας λογαριασμό
discord-option-claim-about = Ο κωδικός της κάρτας που σου έδωσε ο/η εκπαιδευτικός σου
discord-add-contact = Προσθήκη στις επαφές
# On a student’s login card: $command is what they type; then the same beside a code that leads to another app.
discord-card-claim = Γράψε { $command } στο bot στο Discord: εκεί παίρνεις τον κωδικό σου.
    .scan = Σκανάρισε τον κωδικό QR ή γράψε { $command } στο Discord: εκεί παίρνεις τον κωδικό σου.
discord-name-handout = παράδοση
discord-handout-about = Παράδοση των στοιχείων σύνδεσης ενός παιδιού σε μέλος αυτού του διακομιστή
discord-option-student = παιδί
discord-option-student-about = Το όνομα του παιδιού ή η αρχή του
discord-option-member = μέλος
discord-option-member-about = Ποιο μέλος είναι εδώ το παιδί

# A command in another text, and one with a code, as the client shows them.
discord-typed = /{ $name }
    .code = /{ $name } { $option }:{ $code }

# A channel that is bound to an authority, in brackets or behind a colon; and what has to be done where I cannot write there.
discord-room = κανάλι { $channel }
    .back = Ελέγξτε, παρακαλώ, ότι υπάρχει και ότι μπορώ να το βλέπω, να στέλνω μηνύματα και να ενσωματώνω συνδέσμους.
