### What happened to a project: told to its founders, and in its history.

news-offered = Ο/Η { $by } σας προτείνει το έργο «{ $title }».
news-edited = Ο/Η { $by } άλλαξε το έργο «{ $title }»: { $fields }
news-accepted = ✅ Ο/Η { $by } δέχτηκε το έργο «{ $title }».
news-declined = ❌ Ο/Η { $by } απέρριψε το έργο «{ $title }». Μπορείτε να το προτείνετε σε άλλη επαφή χωρίς να ξαναγράψετε τίποτα.
news-suggested = Ο/Η { $by } προτείνει μια αλλαγή στο έργο «{ $title }». Η πρόταση έργου μένει ανοιχτή.
news-suggested-next = Αλλάξτε το έργο αν θέλετε: ο/η εταίρος σας το διαβάζει ξανά και απαντά.
news-withdrawn = 🗂 Ο/Η { $by } απέσυρε το έργο «{ $title }».
news-sent-again = Ο/Η { $by } έστειλε ξανά το έργο «{ $title }» για έγκριση.
news-activated = 🎉 Το έργο «{ $title }» πήρε όλες τις εγκρίσεις. Μπορείτε να ξεκινήσετε!
news-profiles = Το προφίλ σας στο έργο: «{ desktop-manager }». Ο ρόλος σας στο TwinSpace: «{ role-teacher-manager }».
news-activated-next = Επόμενο βήμα: ανοίξτε το TwinSpace και φέρτε τα παιδιά. Στα «Μέλη» μπορείτε να προσθέσετε κι άλλους εταίρους.
news-returned = ↩️ Η { $authority } επέστρεψε το έργο «{ $title }» για διορθώσεις:
news-returned-next = Αλλάξτε ό,τι ζητείται και στείλτε το έργο ξανά. Τότε όλες οι αποφάσεις ζητούνται ξανά.
news-rejected = ❌ Η { $authority } απέρριψε το έργο «{ $title }»:

history-title = Ιστορικό: «{ $title }»
history-line = { $at }: { $what }
history-offered = αποστολή της πρότασης ({ $by })
history-edited = αλλαγές ({ $by }): { $fields }
history-accepted = αποδοχή ({ $by })
history-declined = απόρριψη της πρότασης ({ $by })
history-suggested = πρόταση αλλαγής ({ $by })
history-withdrawn = απόσυρση του έργου ({ $by })
history-sent-again = νέα αποστολή για έγκριση ({ $by })
history-reminded = υπενθύμιση ({ $by })
history-dropped = ανενεργή πια, άρα χωρίς ψήφο: { $authority }
history-approved = έγκριση ({ $by }): { $authority }
history-approved-for = έγκριση: { $authority }
history-activated = όλες οι εγκρίσεις δόθηκαν· μπορείτε να ξεκινήσετε
history-returned = επιστροφή για διορθώσεις: { $authority }
history-rejected = απόρριψη: { $authority }
news-closed = 🗂 Ο/Η { $by } έκλεισε το έργο «{ $title }». Μπορείτε ακόμη να διαβάζετε τα πάντα.
news-reopened = ✅ Ο/Η { $by } άνοιξε ξανά το έργο «{ $title }»: μπορείτε να συνεχίσετε.
history-closed = κλείσιμο του έργου ({ $by })
history-reopened = άνοιγμα ξανά του έργου ({ $by })
history-started-anew = νέο ξεκίνημα, ως άλλο έργο ({ $by })
