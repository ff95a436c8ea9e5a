### Motivazioni ricorrenti: che cosa dice spesso un’autorità quando restituisce o respinge un progetto.

reasons-title = Motivazioni ricorrenti – { $authority }
    .what = Conserva qui ciò che scrivi spesso quando restituisci o respingi un progetto. Quando devi dare una motivazione, ti propongo questi testi: ne scegli uno, lo modifichi se vuoi e lo invii. Chi decide con te usa lo stesso elenco.
    .language = Lingua: { $language }
    .languages = Ogni lingua ha un proprio elenco.
    .empty = In questa lingua non ne hai ancora. Finché non aggiungi le tue, propongo queste:
reasons-heading = Motivazione ricorrente ({ $language })
reason-title = Motivazione ricorrente ({ $language })
button-reasons = Motivazioni ricorrenti
button-reasons-of = Motivazioni: { $place }
button-reasons-languages = 🌐 Altre lingue
button-add-reason = ➕ Aggiungi
button-remove-reason = Rimuovi
confirm-remove-reason = Vuoi rimuovere «{ $reason }» dalle tue motivazioni ricorrenti?

# Proposte finché un’autorità non ne ha di sue. Le legge chi ha fondato il progetto.
reason-ages = Indicate per favore quali classi partecipano da una parte e dall’altra e quanti anni hanno gli studenti.
reason-aims = Gli obiettivi sono troppo generici. Indicate per favore che cosa sapranno fare gli studenti alla fine.
reason-school = Non è chiaro in quale scuola insegna una delle due persone. Controllate per favore i vostri profili.
reason-steps = Descrivete per favore le fasi di lavoro: quante lezioni prevedete e in quali mesi.
reason-results = Indicate per favore che cosa realizzeranno insieme le classi e chi lo vedrà.
reason-product = Il progetto fa pubblicità a un prodotto o a un’azienda, quindi non possiamo approvarlo.
reason-twice = Ci avete già inviato lo stesso progetto. Continuate per favore con quello.
reason-no-project = Il piano non prevede un lavoro comune di due classi, quindi non è un progetto scolastico.
