### Forms: buttons, problems with an answer, and how answers are read back.

button-done = { $count ->
        [0] Έτοιμο
       *[other] Έτοιμο ({ $count })
    }
button-skip = Παράλειψη
button-back = ⬅️ Πίσω
button-use = Χρήση
button-use-offer = Χρήση: «{ $answer }»
button-keep = Να μείνει όπως είναι
button-pause = Αποθήκευση και έξοδος
button-change = ✏️ Αλλαγή
button-send = ✅ Αποστολή
button-send-again = ✅ Νέα αποστολή
button-save = ✅ Αποθήκευση
button-next = Επόμενο ▶️
button-previous = ◀️ Προηγούμενο
button-show-all = Όλα
button-show-chosen = Επιλεγμένα ({ $count })
button-decline = Απόρριψη
button-refuse = Απόρριψη
button-reject = Απόρριψη
button-return = Για διόρθωση

form-what-to-change = Τι θέλετε να αλλάξετε;

problem-empty = Η απάντηση είναι κενή. Γράψτε την ξανά, παρακαλώ.
problem-no-letters = Απαντήστε με λέξεις, παρακαλώ: δεν βλέπω γράμματα ή αριθμούς.
problem-not-words = Απαντήστε με λέξεις, παρακαλώ: πληκτρολογήστε τις ή στείλτε ένα μικρό αρχείο κειμένου (.txt).
problem-unfetched = Δεν μπόρεσα να ανοίξω το αρχείο σας. Στείλτε το ξανά, παρακαλώ, ή γράψτε εδώ το κείμενό του.
problem-too-long =
    Η απάντησή σας έχει { $length } χαρακτήρες και το όριο είναι { $max }: { $over ->
        [one] περισσεύει ένας
       *[other] περισσεύουν { $over }
    }.
problem-nothing-found = Δεν βρίσκω «{ $words }». Δοκιμάστε ένα μέρος της λέξης ή επιλέξτε από τη λίστα.
problem-none-known = Δεν βρίσκω «{ $words }». Δοκιμάστε ένα μέρος του ονόματος ή πατήστε «{ $none }».
problem-school-code = Ένας επίσημος κωδικός έχει το πολύ { $max } γράμματα και ψηφία.
problem-school-digits = Ο επίσημος κωδικός σχολείου έχει εδώ { $digits } ψηφία ({ $country }).
problem-answered-meanwhile = Έχετε ήδη απαντήσει «{ $stands }». Να μπει στη θέση της η απάντηση «{ $answer }» ή να μείνει όπως είναι;
problem-written-before = Αυτό το γράψατε πριν ρωτήσω. Να το χρησιμοποιήσω ή θέλετε να απαντήσετε ξανά;
problem-written-before-list = Γράψατε «{ $words }» πριν ρωτήσω. Να το χρησιμοποιήσω ή θέλετε να απαντήσετε ξανά;
problem-too-many = Μπορείτε να επιλέξετε έως { $max }. Αφαιρέστε πρώτα μία επιλογή.
problem-too-many-named = Μπορείτε να επιλέξετε έως { $max }, γι’ αυτό άφησα έξω: { $names }. Αν θέλετε κάτι άλλο, αφαιρέστε πρώτα μία επιλογή.
problem-unknown = Δεν βρίσκω στη λίστα: { $names }.
problem-both = { $one } { $other }
problem-choose-one = Επιλέξτε τουλάχιστον ένα, παρακαλώ.
problem-choose-from-list = Επιλέξτε από τη λίστα, παρακαλώ.
problem-ages = Γράψτε τη μικρότερη και τη μεγαλύτερη ηλικία, για παράδειγμα 9-12.
problem-ages-range = Οι ηλικίες μπορούν να είναι από { $min } έως { $max } ετών.
problem-ages-order = Γράψτε πρώτα τη μικρότερη ηλικία.
problem-number = Γράψτε έναν ακέραιο αριθμό, με ψηφία.
problem-pupils-range = Ο αριθμός των παιδιών μπορεί να είναι από 1 έως { $max }.

value-skipped = δεν υπάρχει
value-number = { $number }
value-age = { $age } ετών
value-ages = { $from } έως { $to } ετών
# Several entries in one line.
plain-list = { $entries }
# Words that join two entries when somebody types them, between commas: "αγγλικά και ισπανικά".
list-joins = και, κι, &, +
