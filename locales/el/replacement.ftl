### A partner leaves a project: who carries on, the ways, and the plan that leads there.

button-leaver = Ένας εταίρος φεύγει
button-carry-on = Να συνεχίσει άλλο άτομο
button-plan = Άνοιγμα σχεδίου
button-plan-for = Σχέδιο για: { $name }
button-comer-link = Άλλο άτομο, με σύνδεσμο
button-stop-plan = Διακοπή σχεδίου
button-stay = Θα μείνω
button-other-comer = Επιλογή άλλου ατόμου
button-invitation = Η πρόσκληση
button-link-of-plan = Σύνδεσμος για προώθηση
button-report = Δεν απαντά: { $name }

leaver-title = Ποιο άτομο φεύγει από το «{ $title }»;
    .how = Το έργο μπορεί να συνεχιστεί. Επιλέξτε ποιο άτομο φεύγει· μετά βλέπετε ποια άτομα θα μπορούσαν να συνεχίσουν και πώς.
comer-title = Ποιο άτομο συνεχίζει; (φεύγει: { $name })
    .how = Επιλέξτε μια επαφή ή κάποιο άτομο που συμμετέχει ήδη. Μπορείτε επίσης να προσκαλέσετε άλλο άτομο με σύνδεσμο.
    .empty = Δεν έχετε ακόμη επαφή που θα μπορούσε να συνεχίσει. Προσκαλέστε άλλο άτομο με σύνδεσμο.
    .in = { $name }: συμμετέχει ήδη
    .silent = { $name }: τελευταία φορά εδώ στις { $day }.
# In the place of a name: whoever opens a link.
comer-new = Νέο άτομο

# Names may be "Νέο άτομο", so they stand before a colon or an arrow.
ways-title = Αντικατάσταση: { $leaver } → { $comer }
    .asked = Όταν επιλέξετε, θα ρωτήσω το άτομο που συνεχίζει ({ $comer }). Έχει 30 ημέρες για να απαντήσει· τα υπόλοιπα γίνονται μόνα τους.
    .at-once = { $comer }: συμμετέχει ήδη, επομένως η αλλαγή γίνεται μόλις επιλέξετε.
    .link = Όταν επιλέξετε, παίρνετε έναν σύνδεσμο για να τον προωθήσετε σε έναν ή μία εκπαιδευτικό. Θα ρωτήσω όποιο άτομο τον ανοίξει· τα υπόλοιπα γίνονται μόνα τους.
    .anew = Όταν επιλέξετε, το σχέδιο λέει τι ακολουθεί: το κλείσιμο του έργου και η αποστολή του νέου.
    .begun = Υπάρχει ήδη σχέδιο γι’ αυτό.
    .none = Δεν μπορείτε να αλλάξετε εδώ τα μέλη. Αυτό το κάνει ένα ιδρυτικό μέλος ή κάποιο μέλος με πλήρη διαχείριση.
way-line = { $way }: { $means }
way-remove = Αντικατάσταση στο έργο
    .means = { $comer }: «{ desktop-administrator }» στο έργο και «{ role-teacher-administrator }» στο TwinSpace. { $leaver }: αφαιρείται από το έργο και λαμβάνει ειδοποίηση.
way-space = Αντικατάσταση στο TwinSpace
    .means = { $comer }: «{ desktop-administrator }» στο έργο και «{ role-teacher-administrator }» στο TwinSpace. { $leaver }: παραμένει ιδρυτικό μέλος, αλλά φεύγει από το TwinSpace.
way-keep = Αντικατάσταση χωρίς αφαίρεση
    .means = { $comer }: «{ desktop-administrator }» στο έργο και «{ role-teacher-administrator }» στο TwinSpace. { $leaver }: κρατά ό,τι έχει.
way-anew = Κλείσιμο και νέο ξεκίνημα
    .means = Κλείνετε αυτό το έργο και ξεκινάτε νέο με το ίδιο περιεχόμενο. Εταίρος: { $comer }. Χρειάζεται ξανά έγκριση.
way-anew-later = Κλείνετε αυτό το έργο και ξεκινάτε νέο με το ίδιο περιεχόμενο. Τότε επιλέγετε τον εταίρο. Χρειάζεται ξανά έγκριση.
field-way = Τρόπος

plan-title = Αντικατάσταση: { $leaver } → { $comer }
    .by = Το ξεκίνησε ο/η { $name } στις { $day }.
    .done = ✅ Όλα έγιναν.
    .stopped = 🗂 Διακόπηκε: { $why }. Ό,τι έγινε πριν μένει όπως είναι.
    .waits = ⏳ Σε αναμονή έως τις { $day }: { $name }.
    .waits-link = ⏳ Σε αναμονή μέχρι να ανοίξει κάποιο άτομο τον σύνδεσμο.
    .waits-close = ⏳ Τώρα χρειάζεται να κλείσει το έργο ένα ιδρυτικό μέλος ή κάποιο μέλος με πλήρη διαχείριση.
    .waits-anew = ⏳ Το έργο έκλεισε. Τώρα μπορεί να αρχίσει το νέο.
    .goes-on = ⏳ Το σχέδιο προχωρά μόνο του.
step-done = ✅ { $step }, στις { $day }
step-now = ⏳ { $step }
step-later = ▫️ { $step }
step-dropped = ➖ { $step }
step-invite = { $name }: πρόσκληση
step-accept = { $name }: αποδοχή
step-promote = { $name }: «{ desktop-administrator }» και «{ role-teacher-administrator }»
step-remove = { $name }: αποχώρηση από το έργο
step-space = { $name }: αποχώρηση από το TwinSpace
step-close = Κλείσιμο του έργου
step-anew = Νέο ξεκίνημα, με εταίρο: { $name }
step-anew-later = Νέο ξεκίνημα

plan-stopped-by-hand = με απόφαση μέλους ({ $name })
plan-stopped-declined = ο/η { $name } απέρριψε την πρόσκληση
plan-stopped-taken-back = ο/η { $name } ακύρωσε την πρόσκληση
plan-stopped-ended = δεν ήρθε εγκαίρως απάντηση
plan-stopped-back = { $name }: τελικά μένει
plan-stopped-closed = το έργο έκλεισε
plan-stopped-reopened = το έργο άνοιξε ξανά
plan-stopped-not-allowed = το άτομο που το ξεκίνησε δεν έχει πια αυτό το δικαίωμα
confirm-stop-plan = Να διακοπεί το σχέδιο; Αντικατάσταση: { $leaver } → { $comer }. Ό,τι έχει ήδη γίνει μένει.
    .invitation = Να διακοπεί το σχέδιο; Αντικατάσταση: { $leaver } → { $comer }. Η πρόσκληση ακυρώνεται. Ό,τι έχει ήδη γίνει μένει.
    .link = Να διακοπεί το σχέδιο αντικατάστασης ({ $leaver }); Ο σύνδεσμος παύει να ισχύει. Ό,τι έχει ήδη γίνει μένει.
invitation-replaces = Αν δεχτείτε, θα συνεχίσετε στη θέση άλλου ατόμου ({ $name }), με το προφίλ «{ desktop-administrator }» και τον ρόλο «{ role-teacher-administrator }».

news-plan-begun = Ο/Η { $by } ξεκίνησε ένα σχέδιο για το «{ $title }»: φεύγει ο/η { $name } και θα συνεχίσει άλλο άτομο.
news-plan-stopped = Το σχέδιο αντικατάστασης ({ $name }) στο «{ $title }» διακόπηκε: { $why }.
news-reported = Η { $authority } αναφέρει ότι ο/η { $name } δεν απαντά για το «{ $title }». Ίσως μπορεί να συνεχίσει άλλο άτομο.
history-plan-begun = έναρξη σχεδίου αντικατάστασης ({ $by }): { $name }
history-plan-done = το σχέδιο αντικατάστασης ολοκληρώθηκε: { $name }
history-plan-stopped = το σχέδιο αντικατάστασης ({ $name }) διακόπηκε: { $why }
history-reported = δεν απαντά: { $name } – αναφορά από: { $authority }

moved-you = Βρίσκεστε πλέον σε άλλο σχολείο. Συνεχίζετε σε αυτό το έργο όπως πριν.
    .how = Αν προτιμάτε να το αφήσετε, μπορεί να συνεχίσει στη θέση σας άλλο άτομο.
moved-you-ask = Αν προτιμάτε να το αφήσετε, μπορεί να συνεχίσει στη θέση σας άλλο άτομο. Γράψτε σε: { $names }.
moved-other = Ο/Η { $name } βρίσκεται πλέον σε άλλο σχολείο και συνεχίζει σε αυτό το έργο όπως πριν.
    .how = Αν φύγει, μπορεί να συνεχίσει άλλο άτομο στη θέση αυτή.
