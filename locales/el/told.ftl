### What people are told, and when.

button-told = Πότε ειδοποιούμαι;
button-told-all = Οι ειδοποιήσεις μου
told-title = Ποιες ειδοποιήσεις στέλνω και πότε
    .always = Ό,τι ζητά την απάντησή σας, σας απαντά ή σας αφορά έρχεται πάντα αμέσως: προτάσεις, εγκρίσεις, επιστροφές, προσκλήσεις, κωδικοί πρόσβασης. Για όλα τα άλλα επιλέγετε εσείς. Ό,τι δεν στέλνω σας περιμένει στο «Προς απάντηση».
    .student = Οι κωδικοί και οι σύνδεσμοι έρχονται πάντα αμέσως. Για τα νέα κάθε TwinSpace διαλέγεις εσύ: πάτησε το όνομά του.
    .authority = Ό,τι σας αφορά έρχεται πάντα αμέσως, όπως και η υπενθύμιση ότι κάποιο άτομο περιμένει την απόφασή σας. Επιλέγετε αν θα σας γράφω και τη νύχτα.
    .digest = Αν σας περιμένουν περισσότερες από { $count } αποφάσεις, σας στέλνω ένα μόνο μήνυμα για όλες το πρωί, στις { $hour }, αντί για ένα μήνυμα για την καθεμία.
told-usual = Νέα των έργων σας: { $when }
told-line-usual = «{ $title }»: όπως παντού
told-line-one = «{ $title }»: { $when }
told-line-both = «{ $title }»: για το έργο { $project }, για τα νέα { $space }
wish-at-once = αμέσως
wish-daily = κάθε μέρα στις 17:00
wish-never = ποτέ

told-of-title = «{ $title }»: ποιες ειδοποιήσεις στέλνω και πότε
    .always = Ό,τι ζητά την απάντησή σας έρχεται πάντα αμέσως.
told-of-project = Ό,τι συμβαίνει στο έργο, όπως αλλαγές και νέοι εταίροι: { $when }
told-of-space = Νέα του TwinSpace: { $when }
told-as-everywhere = όπως παντού ({ $when })
button-told-project = Έργο: { $when }
button-told-space = Νέα: { $when }
button-as-everywhere = Όπως παντού

# A quiet time at night.
button-night = Νυχτερινή ησυχία
night-title = Νυχτερινή ησυχία
    .what = Ό,τι συμβαίνει τη νύχτα έρχεται το πρωί· μέχρι τότε σας περιμένει στο «Προς απάντηση». Ό,τι ζητά την απάντησή σας έρχεται και πάλι αμέσως.
    .student = Τα νέα που γράφονται τη νύχτα έρχονται το πρωί. Οι κωδικοί και οι σύνδεσμοι έρχονται και πάλι αμέσως.
    .authority = Ό,τι έχετε να αποφασίσετε μπαίνει αμέσως στο «Προς απόφαση»· σας ειδοποιώ το πρωί, εκτός αν σας σταλεί υπενθύμιση.
night-line = Από τις { $from } έως τις { $to } δεν στέλνω ό,τι μπορεί να περιμένει.
night-line-off = Γράφω και τη νύχτα.
night-clock = Τοπική ώρα: { $time } ({ $place }).
night-clock-unknown = Δεν ξέρω την τοπική ώρα. Υποθέτω ότι είναι { $time }.
night-question = Να κάνω ησυχία τη νύχτα; Από τις { $from } έως τις { $to } (ώρα: { $place }) δεν θα σας στέλνω ό,τι μπορεί να περιμένει. Θα έρχεται το πρωί.
button-night-on = Ησυχία από { $from } έως { $to }
button-night-off = Μηνύματα και τη νύχτα
button-night-never = Οποιαδήποτε ώρα
button-night-from = Από τις { $from }
button-night-to = Έως τις { $to }
button-clock = Άλλη ζώνη ώρας
clocks-title = Σε ποια ζώνη ώρας βρίσκεστε;
clock-canaries = Κανάρια Νησιά
clock-azores = Αζόρες
clock-madeira = Μαδέρα
clock-unknown = Γκρίνουιτς

# What was not sent at once.
untold-title = Όσα δεν έστειλα
    .day = Τι έγινε στις { $day }
    .empty = Δεν υπάρχει πια τίποτα εδώ.
untold-space = Νέα στο «{ $title }» ({ $count }): { $headlines }
untold-headline = «{ $headline }»
    .picture = 🖼 «{ $headline }»
untold-project = Έργο «{ $title }»: { $count ->
        [one] μία αλλαγή
       *[other] { $count } αλλαγές
    }
button-untold-space = Νέα: { $title }
button-untold-project = Έργο: { $title }
button-untold-seen = Αφαίρεση από τη λίστα
task-untold = { $count ->
        [one] Κάτι που δεν σας έστειλα
       *[other] { $count } πράγματα που δεν σας έστειλα
    }
