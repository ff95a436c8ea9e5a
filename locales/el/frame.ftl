### The frame around a question, an answer, a list, wherever messages are shown.

frame-progress = { $heading } · { $at } από { $of }
frame-label = { $label }:
frame-problem = ⚠️ { $problem }
frame-typed = Γράψατε:
frame-stands = Τωρινή απάντηση:
frame-length = Έως { $max } χαρακτήρες.
frame-search = Αναζητήσατε «{ $words }»:
frame-search-found = Αναζητήσατε «{ $words }». Αποτελέσματα: { $count }
frame-search-nothing = Δεν βρίσκω «{ $words }». Δοκιμάστε ένα μέρος του ονόματος.
frame-chosen = Επιλέξατε: { $entries }
# Κάτω από όσα έγραψε κάποιο άτομο, όταν όποιος διαβάζει χρησιμοποιεί άλλη γλώσσα.
frame-written-in = Γλώσσα κειμένου: { $language }
# In place of a password that is not kept any more, behind its name.
frame-secret-gone = δεν εμφανίζεται πια
# A file that goes out with a message, and what stands there when it could not be made.
frame-file = 📄 { $name }
frame-file-gone = Το αρχείο δεν εμφανίζεται πια.
frame-file-link = Το «{ $name }» είναι πολύ μεγάλο για μήνυμα εδώ. Κατεβάστε το με αυτόν τον σύνδεσμο έως τις { $until }: { $link }
frame-file-late = Το «{ $name }» δεν έφτασε εδώ, αν και δοκίμασα αρκετές φορές. Κατεβάστε το με αυτόν τον σύνδεσμο έως τις { $until }: { $link }
frame-paper-link = Το «{ $name }» είναι πολύ μεγάλο για μήνυμα εδώ. Κατεβάστε το με αυτόν τον σύνδεσμο μέσα σε μία ώρα και μην τον δώσετε σε κανέναν: { $link }
frame-file-too-large = Το «{ $name }» είναι πολύ μεγάλο για μήνυμα εδώ και δεν έχω άλλον τρόπο να σας το δώσω. Ίσως μπορείτε να το πάρετε από άλλη εφαρμογή.
frame-file-broken = Δεν μπορώ πια να διαβάσω αυτό το αρχείο. Χρειάζεται να το επαναφέρει η διαχείριση του συστήματος από αντίγραφο ασφαλείας.
frame-picture-gone = Η εικόνα δεν μπορεί να εμφανιστεί αυτή τη στιγμή.
frame-item = • { $entry }
frame-page = { $at }/{ $of }
frame-previous-page = ◀️
frame-next-page = ▶️

# Η ώρα με το ρολόι όποιου διαβάζει: { $time } is a time of day, such as 17:05
moment-today = σήμερα στις { $time }
moment-yesterday = χθες στις { $time }
# Ό,τι μπαίνει πριν από ημερομηνία («στις 23 Νοε», «από τις 23 Νοε») και φεύγει πριν από το «σήμερα» και το «χθες». Between commas, in small letters.
moment-before-dates = στις, τις

### Labels in one message that would say the same.

label-apart = { $label } · { $more }
label-nth = { $label } ({ $nth })
label-nth-before = ({ $nth }) { $label }
label-at = { $at }
