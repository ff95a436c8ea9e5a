### Il TwinSpace, dove lavorano le classi.

space-title = TwinSpace di «{ $title }»
    .over = Il progetto è concluso. Qui si può ancora leggere tutto, ma non si può più modificare nulla.
space-role = Il tuo ruolo qui
space-students = Studenti
    .count = { $count ->
        [0] Ancora nessuno
        [one] Una persona
       *[other] { $count } persone
    }
button-space = TwinSpace
button-students = Studenti

# A che cosa devono acconsentire le famiglie.
guardians-title = Le famiglie sono d’accordo?
    .why = Dove insegni, per chi ha meno di { $age } anni decidono le famiglie. Chiedi prima se i loro figli possono usare un TwinSpace, come fa di solito la tua scuola.
    .kept = Twinbot annota solo che l’hai confermato, e quando. Di ogni studente conserva nome, ruolo e nome utente, nient’altro.
    .done = ✅ L’hai confermato.
button-guardians-agree = ✅ Sì, sono d’accordo
button-guardians = Consenso delle famiglie
refusal-guardians = Prima conferma che le famiglie sono d’accordo.
refusal-space-full = Un TwinSpace ha posto per { $most } studenti. Prima devi rimuovere qualcuno.
