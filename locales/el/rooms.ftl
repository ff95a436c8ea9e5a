### Channels and groups that are bound to an authority: what is said there, and to those who rely on them.

# $room is “ομάδα «Προσωπικό»” or “κανάλι 123”, without an article: it stands behind a colon or in brackets.
room-bound = 📌 Από εδώ και πέρα, ό,τι περιμένει απόφαση ή απάντηση φαίνεται και σε κοινό χώρο ({ $room }). Αρχή: { $authority }
    .how = Τα διαβάζει όλη η ομάδα. Μετρούν μόνο τα πατήματα των ατόμων που έχουν οριστεί. Τα προσωπικά μένουν στη συνομιλία σας μαζί μου.
room-lost = Δεν μπορώ πια να γράψω εδώ: { $room }. Αρχή: { $authority }. Όσα άτομα αποφασίζουν γι’ αυτήν λαμβάνουν ακόμη τα μηνύματα απευθείας.
room-back = Μπορώ να γράψω ξανά εδώ: { $room }.
room-bind-again = Αυτή η εντολή συνδέει ξανά τον κοινό χώρο:
room-bind-other = Αν αυτό δεν γίνεται, αυτή η εντολή φτιάχνει έναν σύνδεσμο για να οριστεί άλλος:

# Said to whoever pressed a button there; nobody else sees it. At most 200 letters.
toast-room-elsewhere = Σας απάντησα στη δική μας συνομιλία.
toast-room-stranger = Εδώ αποφασίζουν μόνο τα άτομα που έχουν οριστεί. Τίποτα δεν άλλαξε.
toast-room-unbound = Εδώ δεν λαμβάνονται πια αποφάσεις. Θα τα βρείτε όλα στη δική μας συνομιλία.
toast-room-unnamed = Ενεργείτε στο όνομα της ομάδας, γι’ αυτό δεν βλέπω ποιο άτομο είστε και το πάτημα δεν μετρά. Ενεργήστε με το όνομά σας ή αποφασίστε στη δική μας συνομιλία.
# $start is a command.
toast-room-no-chat = Δεν μπορώ να σας γράψω. Ανοίξτε τη δική μας συνομιλία, στείλτε { $start } και πατήστε ξανά.

# Said where somebody opens the link that binds a group.
refusal-room-binder = Αυτόν τον σύνδεσμο μπορεί να τον ανοίξει μόνο άτομο που αποφασίζει γι’ αυτή την αρχή ή η διαχείριση του συστήματος. Τίποτα δεν άλλαξε.
refusal-room-link = Αυτός ο σύνδεσμος είναι για ομάδα. Ανοίξτε τον με ένα πάτημα και επιλέξτε την ομάδα ή στείλτε τον εκεί.
