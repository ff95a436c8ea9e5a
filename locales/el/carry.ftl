### What comes along when a project is started anew: the files of the TwinSpace before and, if its founders wish, news and students.

button-bring-over = Μεταφορά αρχείων
bring-over-title = Μεταφορά στο «{ $title }»
    .what = Στο TwinSpace του προηγούμενου έργου υπάρχουν:
    .nothing = Δεν απομένει τίποτα για μεταφορά από το προηγούμενο TwinSpace.
    .how = Τα αρχεία έρχονται πάντα, στους φακέλους τους, με την ένδειξη ποιο μέλος τα έστειλε και πότε. Το προηγούμενο TwinSpace μένει όπως είναι και δεν στέλνεται καμία ειδοποίηση.
    .students = Τα παιδιά κρατούν τα ονόματα χρήστη, τους κωδικούς και τους ρόλους τους. Δεν τα ρωτώ τίποτα: όταν συνδέονται, επιλέγουν έργο.
    .running = ⏳ Μεταφέρω τα πάντα. Στο μεταξύ μπορείτε να κάνετε κάτι άλλο.
    .done = ✅ Έγινε: ό,τι θέλατε βρίσκεται εδώ.
    .done-but = Έγινε, εκτός από όσα αναφέρονται εδώ:
    .not-allowed = Σταμάτησα: το άτομο που το ζήτησε δεν έχει πια αυτό το δικαίωμα. Ό,τι ήρθε, μένει.
    .closed = Σταμάτησα, γιατί το έργο έκλεισε. Ό,τι ήρθε, μένει.
    .again = Μπορείτε να δοκιμάσετε ξανά όποτε θέλετε. Τίποτα δεν έρχεται δύο φορές.
over-files = { $count ->
        [0] κανένα αρχείο
        [one] 1 αρχείο ({ $size })
       *[other] { $count } αρχεία ({ $size })
    }
over-news = { $count ->
        [0] καμία ανάρτηση
        [one] 1 ανάρτηση
       *[other] { $count } αναρτήσεις
    }
over-students = { $count ->
        [0] κανένα παιδί
        [one] 1 παιδί
       *[other] { $count } παιδιά
    }
over-label-files = Αρχεία
over-label-news = Νέα
over-label-students = Μαθητές/τριες
over-progress = { $label }: { $done } από { $all }
over-came = { $label }: μεταφέρθηκαν { $now }
    .before = { $line }, υπήρχαν ήδη { $count }
    .rest = { $line }, λείπουν { $count }
over-behind = ⚠️ { $name }: { $why }
    .more = ⚠️ και { $count ->
        [one] 1 αρχείο ακόμη
       *[other] { $count } αρχεία ακόμη
    }
over-students-behind = ⚠️ { $count ->
        [one] 1 παιδί: το TwinSpace είναι γεμάτο
       *[other] { $count } παιδιά: το TwinSpace είναι γεμάτο
    }
carry-missing = δεν υπάρχει πια
carry-damaged = είναι κατεστραμμένο
carry-no-room = δεν χωρά στο TwinSpace
button-news-over = Και τα νέα
button-students-over = Και τα παιδιά
button-begin-over = Μεταφορά τώρα
toast-bringing-over = Γίνεται η μεταφορά.
toast-all-over = Όλα είναι ήδη εδώ.
refusal-bring-over = Αυτό μπορεί να το κάνει μόνο ιδρυτικό μέλος που συμμετείχε και στο προηγούμενο έργο.

# The notice to the founders.
over-ready-title = Το «{ $title }» έχει πια νέο TwinSpace
    .what = Μπορείτε να μεταφέρετε ό,τι υπάρχει στο TwinSpace του προηγούμενου έργου. Υπάρχουν:
    .other = Ό,τι υπάρχει στο TwinSpace του προηγούμενου έργου μπορεί να μεταφερθεί. Μπορεί να το κάνει: { $names }
