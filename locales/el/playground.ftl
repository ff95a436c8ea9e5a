### The playground: a page on which one person plays every role.

playground-title = Twinbot: χώρος δοκιμών
playground-intro = Πέντε άτομα, μια τάξη, ένα έργο: παίξτε κάθε ρόλο ή δείτε το παράδειγμα. Τίποτα δεν φεύγει από αυτόν τον υπολογιστή.
playground-teacher = Εκπαιδευτικός
playground-student = Μαθητής/τρια
playground-guest = Επισκέπτης/τρια
playground-page-language = Γλώσσα αυτής της σελίδας
playground-theme = Σκούρο ή ανοιχτό
playground-save = Αποθήκευση
playground-load = Φόρτωση
playground-reset = Από την αρχή
playground-reset-sure = Να αρχίσουμε από την αρχή; Διαγράφονται όλα όσα γράφτηκαν σε αυτά τα τηλέφωνα.
playground-gallery = Συλλογή οθονών
playground-close = Κλείσιμο
playground-cancel = Άκυρο
playground-error = Δεν έγινε: { $why }
playground-load-foreign = Αυτό το αρχείο δεν είναι αποθηκευμένος χώρος δοκιμών. Εδώ όλα έμειναν όπως ήταν.
playground-load-newer = Αυτό το αρχείο αποθηκεύτηκε με νεότερο Twinbot: ανοίξτε το με εκείνο. Εδώ όλα έμειναν όπως ήταν.
playground-load-damaged = Αυτό το αρχείο έχει καταστραφεί και δεν ανοίγει. Εδώ όλα έμειναν όπως ήταν.
playground-bot-needed = Το bot είναι εκτός λειτουργίας και χρειάζεται γι’ αυτό. Ενεργοποιήστε το πρώτα.
playground-offline = Η σύνδεση με το πρόγραμμα χάθηκε. Γίνεται νέα προσπάθεια.

# People and phones
playground-phones = Τηλέφωνα
playground-phone = Τηλέφωνο: { $name }
    .unread = υπάρχει κάτι νέο
playground-add = Προσθήκη ατόμου
playground-add-name = Όνομα
playground-add-name-empty = Αφήστε το κενό για ένα τυχαίο όνομα
playground-add-role = Ρόλος
playground-add-teacher = Εκπαιδευτικός
playground-add-service = Υπηρεσία υποστήριξης χώρας
playground-add-region = Περιφερειακή αρχή
playground-add-where = Πού
playground-add-do = Προσθήκη
playground-more = Περισσότερα: { $name }
playground-language = Γλώσσα
playground-mirrored = Από δεξιά προς τα αριστερά
playground-pseudo = Πιο μακροσκελή, με τόνους (για δοκιμή κειμένων)
playground-block = Αποκλεισμός του bot
playground-unblock = Άρση αποκλεισμού του bot
playground-delete-account = Διαγραφή του λογαριασμού
playground-remove = Αφαίρεση του τηλεφώνου
playground-blocked = απέκλεισε το bot
playground-deleted = διέγραψε τον λογαριασμό
playground-start = Έναρξη
playground-invited = Ήρθε ένα e-mail: σας ζητούν να αποφασίζετε.
playground-invited-open = Άνοιγμα του συνδέσμου
playground-write = Μήνυμα
playground-send = Αποστολή
playground-commands = Εντολές
playground-attach = Αποστολή άλλου περιεχομένου
playground-file = Ένα αρχείο
    .when-sent = φτιάχνεται κατά την αποστολή
playground-spoiler = Κρυμμένο κείμενο: πατήστε για να το διαβάσετε
playground-sticker = Ένα αυτοκόλλητο
playground-photo = Μια φωτογραφία
playground-voice = Ένα φωνητικό μήνυμα
playground-location = Μια τοποθεσία
playground-people-picked = Ένα άτομο από τις επαφές
playground-edit = Διόρθωση αυτού του μηνύματος
playground-edited = διορθώθηκε
playground-whom = Ποιο άτομο;
playground-open-anew = Ένα παιδί, με νέο τηλέφωνο
playground-who-opens = Ποιο άτομο ανοίγει αυτόν τον σύνδεσμο;

# A class, files, and cards
playground-class = Η τάξη
    .title = Τμήμα Δ2
    .how = Σύρετε ένα από αυτά τα αρχεία, ή όποια δική σας λίστα θέλετε, σε τηλέφωνο που ρωτά για τα παιδιά.
    .send = Η τάξη ({ $name })
    .phone = Τηλέφωνο ενός παιδιού
playground-drop = Αφήστε το εδώ για αποστολή
    .no = Αυτό το τηλέφωνο δεν μπορεί ακόμη να στείλει αρχείο: ξεκινήστε πρώτα τη συνομιλία.
playground-file-look = Προβολή σε νέα καρτέλα: { $name }
playground-file-save = Αποθήκευση: { $name }

# A client in which people press and choose rather than write
playground-app = Εφαρμογή
playground-apps = Εφαρμογές
playground-apps-both = Ένα ιδρυτικό μέλος σε καθεμία
playground-client-tag = APP
playground-client-ephemeral = Μόνο εσείς μπορείτε να το δείτε αυτό
playground-client-hide = Απόκρυψη
playground-client-thinking = σκέφτεται…
playground-client-failed = Η εφαρμογή δεν απάντησε. Δοκιμάστε ξανά, παρακαλώ.
playground-client-words = Εδώ δεν διαβάζεται κείμενο: γράψτε / για τις εντολές.
playground-client-unknown = Δεν υπάρχει τέτοια εντολή εδώ.
playground-client-close = Χωρίς άμεσα μηνύματα
playground-client-open = Ξανά με άμεσα μηνύματα
playground-client-closed = δεν δέχεται άμεσα μηνύματα

# What goes wrong, and time
playground-faults = Τι μπορεί να πάει στραβά
playground-fault-drop = Χάνονται απαντήσεις
playground-fault-duplicate = Όλα φτάνουν δύο φορές
playground-fault-delay = Αργά και με λάθος σειρά
playground-fault-too-many = Πάρα πολλά αιτήματα (429)
playground-bot-on = Το bot λειτουργεί.
playground-bot-off = Το bot είναι εκτός λειτουργίας. Ό,τι κάνετε το περιμένει.
playground-kill = Διακοπή ρεύματος
playground-revive = Ενεργοποίηση
playground-restart = Διακοπή ρεύματος και ενεργοποίηση
playground-time = Ώρα
playground-now = Ημερομηνία και ώρα εδώ: { $now }
playground-minute = 1 λεπτό μετά
playground-hour = 1 ώρα μετά
playground-day = 1 ημέρα μετά
playground-week = 1 εβδομάδα μετά

# What the bot did
playground-timeline = Τι έκανε το bot
playground-timeline-empty = Τίποτα ακόμη.
playground-timeline-update = Ενημέρωση
playground-timeline-timer = Χρονόμετρο
playground-timeline-job = Εργασία
playground-timeline-delivery = Μήνυμα
playground-timeline-dead-letter = Στην άκρη
playground-timeline-statements = Εντολές SQL: { $count }
playground-timeline-how = Τα ονόματα με αυτή τη γραμματοσειρά είναι του κώδικα του προγράμματος: τι ζητήθηκε, τι έγινε, ποια οθόνη εμφανίστηκε.
# What somebody did, after their name.
playground-did = έκανε κάτι
    .text = έγραψε
    .edited = διόρθωσε κείμενο
    .command = έγραψε μια εντολή
    .press = πάτησε ένα κουμπί
    .answers = συμπλήρωσε μια φόρμα
    .ticked = διάλεξε από μια λίστα
    .unusable = έστειλε κάτι χωρίς κείμενο
    .file = έστειλε αρχεία
    .unfetched = έστειλε αρχείο που δεν ανοίγει
    .shared = διάλεξε ένα άτομο
    .handout = διάλεξε ένα παιδί
    .left = απέκλεισε το bot
    .returned = επέστρεψε
    .again = για δεύτερη φορά: δεν αλλάζει τίποτα
# How a delivery ended.
playground-ended = παραδόθηκε
    .shown = εμφανίστηκε
    .later = αργότερα: η πλατφόρμα ζητά υπομονή
    .failed = απέτυχε· γίνεται νέα προσπάθεια
    .unreachable = το άτομο δεν λαμβάνει μηνύματα
    .moved = η συνομιλία έχει άλλη διεύθυνση
    .refused = δεν το δέχεται η πλατφόρμα

# The guided tour
playground-tour = Το παράδειγμα
playground-tour-intro = Το παράδειγμα πηγαίνει από την πρώτη επαφή έως το ενεργό έργο, συνεχίζει με έναν εταίρο που φεύγει και φτάνει σε μια τάξη που έρχεται και σε όσα βρίσκει στο TwinSpace, όλα σε αυτά τα τηλέφωνα. Κάντε κάτι όποτε θέλετε: τότε είναι η σειρά σας.
playground-tour-step = Βήμα βήμα
playground-tour-play = Αναπαραγωγή
playground-tour-at-once = Όλα μαζί
playground-tour-next = Επόμενο βήμα
playground-tour-pause = Παύση
playground-tour-stop = Συνεχίζω εγώ
playground-tour-taken-over = Τώρα είναι η σειρά σας. Το παράδειγμα μπορεί να αρχίσει ξανά οποτεδήποτε.
playground-tour-ended = Αυτό ήταν το παράδειγμα. Όλα είναι ακόμη εδώ: συνεχίστε εσείς.
playground-tour-stuck = Το παράδειγμα δεν μπορεί να συνεχίσει: στο τηλέφωνο ({ $name }) το «{ $what }» δεν έχει αποτέλεσμα. Αρχίστε το ξανά ή συνεχίστε εσείς.
playground-tour-sure = Να αρχίσει ξανά το παράδειγμα, με νέα τηλέφωνα;
playground-tour-second = Λίμνες της Ευρώπης
playground-tour-tablet = Τάμπλετ του σχολείου
playground-tour-plan =
    Το σχέδιό μας για τον Μάιο

    Εβδομάδα 1: φωτογραφίζουμε το ποτάμι κοντά στο σχολείο μας.
    Εβδομάδα 2: συγκρίνουμε τις φωτογραφίες.
    Εβδομάδα 3: κάθε τάξη γράφει τι ανακάλυψε.
playground-tour-arrive = Εγγραφή
playground-scene-appoint = Οι υπηρεσίες υποστήριξης και η περιφερειακή αρχή ανοίγουν τους συνδέσμους που τους έστειλε η διαχείριση του συστήματος.
playground-scene-register = Δύο εκπαιδευτικοί κάνουν εγγραφή. Κάθε υπηρεσία υποστήριξης επικυρώνει τη δική της.
playground-scene-join = Δύο εκπαιδευτικοί κάνουν εγγραφή. Εδώ δεν χρειάζεται επικύρωση: μπορούν να αρχίσουν αμέσως.
playground-scene-meet = Η πρώτη πλευρά στέλνει έναν προσωπικό σύνδεσμο, η άλλη τον ανοίγει: τώρα είναι επαφές.
playground-scene-form = Η φόρμα, ερώτηση προς ερώτηση. Ό,τι γράφτηκε δεν χάνεται ποτέ.
playground-scene-accept = Όλα άλλη μία φορά και μετά «Αποστολή». Η άλλη πλευρά το διαβάζει και δέχεται.
playground-scene-approve = Όλα τα αρμόδια άτομα παίρνουν μια κάρτα και αποφασίζουν με ένα πάτημα.
playground-scene-undo = Μια απόφαση μπορεί να αναιρεθεί για λίγη ώρα. Όταν περάσει ο χρόνος, μετρά.
playground-scene-active = Το έργο είναι ενεργό, και οι δύο εκπαιδευτικοί ειδοποιούνται.
playground-scene-second = Προτείνεται ένα δεύτερο έργο.
playground-scene-remind = Η οθόνη του λέει ποιο άτομο ή ποια αρχή χρειάζεται να απαντήσει. Μπορεί να σταλεί μία υπενθύμιση την ημέρα.
playground-scene-authorities = Τώρα η οθόνη αναφέρει τις αρχές και τι αποφάσισε η καθεμία.
playground-scene-colleague = Έρχεται ένα άτομο από το σχολείο του εταίρου και κάνει εγγραφή.
playground-scene-leaves = Ο εταίρος φεύγει. Ένα σχέδιο λέει ποιο άτομο συνεχίζει και πώς.
playground-scene-carries-on = Ο εταίρος βλέπει το σχέδιο. Το νέο άτομο δέχεται, και τα υπόλοιπα γίνονται μόνα τους.
playground-scene-class = Ένα ιδρυτικό μέλος ανοίγει το TwinSpace και στέλνει την τάξη ως αρχείο. Ελέγχεται κάθε γραμμή, και μία διορθώνεται.
playground-scene-cards = Οι κηδεμόνες συμφωνούν, και κάθε παιδί παίρνει όνομα χρήστη και κωδικό. Οι κάρτες σύνδεσης έρχονται ως αρχείο, για εκτύπωση και κόψιμο.
playground-scene-claim = Ένα παιδί σκανάρει τον κωδικό QR της κάρτας, σημειώνει τον κωδικό πρόσβασης και διαλέγει άλλον.
playground-scene-other-device = Το παιδί συνδέεται από άλλη συσκευή, με το όνομα χρήστη και τον νέο κωδικό.
playground-scene-lent = Ένα παιδί χωρίς συσκευή δανείζεται εκείνη της εκπαιδευτικού. Τίποτα δικό της δεν είναι προσβάσιμο μέχρι να αποσυνδεθεί το παιδί.
playground-scene-news = Ένα ιδρυτικό μέλος γράφει μια ανάρτηση. Η εκπαιδευτικός που συνεχίζει τη διαβάζει.
playground-scene-files = Ένα αρχείο στέλνεται στο TwinSpace, και η άλλη εκπαιδευτικός το παίρνει.
playground-scene-guest = Ένα άτομο απ’ έξω παίρνει προσωπικό σύνδεσμο, μπαίνει και κοιτάζει. Οι επισκέπτες/τριες δεν βλέπουν όνομα παιδιού.
playground-cue-start = { $name }: ανοίγει τη συνομιλία.
playground-cue-open = { $name }: ανοίγει τον σύνδεσμο.
playground-cue-say = { $name } γράφει: { $words }
playground-cue-send = { $name } στέλνει το αρχείο { $words }.
playground-cue-press = { $name } πατά: { $words }
playground-cue-time = Τα ρολόγια πηγαίνουν μπροστά.

# The gallery
playground-gallery-intro = Ό,τι μπορεί να εμφανιστεί, όπως στέλνεται, σε κάθε γλώσσα. Ελέγξτε όσα είναι σημειωμένα.
playground-gallery-groups = Ομάδες
playground-gallery-beside = Δίπλα, στα αγγλικά
playground-gallery-marked = Μόνο τα σημειωμένα
playground-gallery-nothing = Δεν υπάρχει τίποτα σημειωμένο εδώ.
playground-gallery-back = Στα τηλέφωνα
playground-gallery-texts = Πού βρίσκονται τα κείμενα
playground-gallery-missing = λείπει
playground-gallery-same = όπως στα αγγλικά
playground-gallery-long = πολύ μεγάλο
playground-gallery-refused = δεν έγινε δεκτό

# `twinbot demo`, in the terminal
playground-demo-begins = Εδώ ο χρόνος είναι προσομοίωση: τα άτομα διαβάζουν και ενεργούν πιο γρήγορα από το κανονικό, και μια απόφαση οριστικοποιείται σε δευτερόλεπτα αντί για ένα λεπτό.
playground-demo-ended = Το έργο είναι ενεργό, η τάξη μπήκε, και οι δύο τάξεις άρχισαν να δουλεύουν. Για να κάνετε το ίδιο με δικό σας bot: { $command } (δείτε το README.md).
