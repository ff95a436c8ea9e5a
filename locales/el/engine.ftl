### What the engine says by itself.

continues-below = ⬇️ Συνεχίζεται από κάτω
shown-plainly = Δεν μπόρεσα να το δείξω με τα κουμπιά του. Στείλτε { $start } και συνεχίζουμε από εκεί.
sorry-failed = Κάτι πήγε στραβά. Δεν χάθηκε τίποτα· δοκιμάστε ξανά σε λίγο, παρακαλώ.
toast-old = Αυτό έχει αλλάξει στο μεταξύ. Να πώς είναι τώρα.
toast-sent = Στάλθηκε.
toast-later = Μένει στο «Προς απάντηση».
# A time on the command line.
moment = { $at }
