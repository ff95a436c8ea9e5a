### Files of a TwinSpace: sent by those who may publish, read by everybody there.

button-files = Αρχεία
files-title = Αρχεία: «{ $title }»
    .empty = Δεν υπάρχουν ακόμη αρχεία.
    .empty-send = Δεν υπάρχουν ακόμη αρχεία. Στείλτε μου το πρώτο: μια εικόνα, ένα κείμενο, ένα τραγούδι…
    .how = Στείλτε μου τώρα αρχεία, ένα ή περισσότερα, έως { $most } το καθένα, και θα τα κρατήσω εδώ. Χρησιμοποιούνται { $used } από { $quota }.
folder-title = Φάκελος «{ $name }»
folder-line = 📁 { $name } ({ $count ->
        [0] κενός
        [one] 1 αρχείο
       *[other] { $count } αρχεία
    })
button-folder = 📁 { $name }
file-line = { $name } ({ $by }, { $at }, { $size })
button-by-name = Αλφαβητικά
button-by-date = Πρώτα τα νεότερα
button-new-folder = Νέος φάκελος
button-rename = Μετονομασία
button-remove-folder = Αφαίρεση φακέλου
button-all-files = Όλα τα αρχεία
field-folder = Όνομα του φακέλου
    .ask = Πώς θα λέγεται ο φάκελος;
    .example = Η εκδρομή μας
field-find-file = Αναζήτηση αρχείων
    .ask = Ποιο αρχείο; Γράψτε ένα μέρος του ονόματός του.
    .example = σύννεφα
found-files-title = Αρχεία με «{ $words }»
    .none = Κανένα αρχείο δεν το έχει στο όνομά του.
confirm-remove-folder = Να αφαιρεθεί ο φάκελος «{ $name }»; { $count ->
        [0] Είναι κενός.
        [one] Το αρχείο του μένει, χωρίς φάκελο.
       *[other] Τα { $count } αρχεία του μένουν, χωρίς φάκελο.
    }
toast-folder-removed = Ο φάκελος αφαιρέθηκε.
refusal-file-name = Αρχεία με αυτή την κατάληξη δεν γίνονται δεκτά εδώ. Επιλέξτε άλλο όνομα.
refusal-folders = Υπάρχουν ήδη { $count } φάκελοι. Χρησιμοποιήστε έναν από αυτούς ή αφαιρέστε πρώτα έναν.

# One file.
file-title = { $name }
    .where = Πού να μπει;
    .by = { $by }, { $at }, στο «{ $title }»
file-by = Από
file-at = Στάλθηκε
file-moment = { $at }
file-kind = Τι είναι
file-size = Μέγεθος
    .kb = { $size } KB
    .mb = { $size } MB
file-folder = Φάκελος
kind-document = έγγραφο
kind-table = πίνακας
kind-slides = διαφάνειες
kind-picture = εικόνα
kind-sound = ηχογράφηση
kind-video = βίντεο
kind-archive = συμπιεσμένο αρχείο
kind-program = πρόγραμμα
kind-other = αρχείο
button-file = Στοιχεία αρχείου
button-download = 📄 Λήψη αρχείου
button-move-file = Μετακίνηση
button-no-folder = Χωρίς φάκελο
button-remove-file = Αφαίρεση
field-file-name = Όνομα του αρχείου
    .ask = Πώς θα λέγεται το αρχείο; Η κατάληξή του μένει όπως είναι.
    .example = Σύννεφα του Μαΐου
confirm-remove-file = Να αφαιρεθεί το «{ $name }»; Δεν θα μπορεί πια να το πάρει κανείς.
toast-file-moved = Μετακινήθηκε.
toast-file-removed = Αφαιρέθηκε.

# Files that somebody has sent.
upload-title = Τα αρχεία σας για το «{ $title }»
    .waits = Τα αποθηκεύω: { $kept } από { $all }…
    .done = { $kept ->
        [0] Δεν μπόρεσα να αποθηκεύσω κανένα.
        [one] { $all ->
            [one] Βρίσκεται εδώ, για όλα τα μέλη του TwinSpace.
           *[other] Ένα από τα { $all } βρίσκεται εδώ, για όλα τα μέλη του TwinSpace.
        }
       *[other] { $kept } από { $all } βρίσκονται εδώ, για όλα τα μέλη του TwinSpace.
    }
sent-waits = ⏳ { $name }
sent-kept = ✅ { $name } ({ $size })
sent-failed = ⚠️ { $name }: { $why }
sent-empty = είναι κενό
sent-too-large = ξεπερνά τα { $most }
sent-refused = αρχεία αυτού του είδους δεν γίνονται δεκτά εδώ
sent-no-room = δεν χωρά στο TwinSpace· αφαιρέστε αρχεία που δεν χρειάζεται κανείς (ό,τι αφαιρείται πιάνει χώρο για μία ημέρα ακόμη)
sent-gone = δεν μπορώ πια να το πάρω· στείλτε το ξανά
sent-away = δεν έφτασε· στείλτε το ξανά
sent-not-allowed = δεν έχετε τώρα δικαίωμα να στέλνετε αρχεία εδώ
refusal-no-upload = Μπορείτε να διαβάζετε τα αρχεία του «{ $title }», αλλά όχι να στέλνετε.
