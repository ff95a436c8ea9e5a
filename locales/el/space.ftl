### The TwinSpace, where the classes work.

space-title = TwinSpace: «{ $title }»
    .over = Το έργο τελείωσε. Όλα μπορούν ακόμη να διαβαστούν εδώ, αλλά τίποτα δεν μπορεί να αλλάξει.
space-role = Ο ρόλος σας εδώ
space-students = Μαθητές/τριες
    .count = { $count ->
        [0] Κανένα παιδί ακόμη
        [one] Ένα παιδί
       *[other] { $count } παιδιά
    }
button-space = TwinSpace
button-students = Μαθητές/τριες

# What guardians have to agree to.
guardians-title = Συμφωνούν οι κηδεμόνες;
    .why = Εκεί όπου διδάσκετε, οι κηδεμόνες αποφασίζουν για τα παιδιά κάτω των { $age } ετών. Ρωτήστε τους πρώτα, παρακαλώ, αν τα παιδιά μπορούν να χρησιμοποιούν ένα TwinSpace, με τον τρόπο που συνηθίζει το σχολείο σας.
    .kept = Το Twinbot σημειώνει μόνο ότι το επιβεβαιώσατε και πότε. Από κάθε παιδί κρατά το όνομα, τον ρόλο και το όνομα χρήστη, τίποτε άλλο.
    .done = ✅ Το έχετε επιβεβαιώσει.
button-guardians-agree = ✅ Ναι, συμφωνούν
button-guardians = Σε τι συμφωνούν οι κηδεμόνες
refusal-guardians = Επιβεβαιώστε πρώτα ότι οι κηδεμόνες συμφωνούν, παρακαλώ.
refusal-space-full = Ένα TwinSpace χωρά { $most } παιδιά. Αφαιρέστε πρώτα κάποιο, παρακαλώ.
