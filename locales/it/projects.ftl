### I miei progetti: a che punto è ciascuno, che cosa si può fare, e la proposta a un partner.

projects-title = I miei progetti
    .empty = Qui non c’è ancora nulla. Un progetto comincia con un’idea e un contatto.
    .none = Al momento non ce ne sono.
    .active = I miei progetti attivi
    .waiting = I miei progetti in attesa
    .over = I miei progetti conclusi
    .more = Questi sono i più vicini alla tua ricerca. Aggiungi una parola per trovarne altri.
# Un titolo con il segno del suo stato.
marked = { $mark } { $title }
project-line = { $title }: { $state }
project-line-mine = { $line }. I tuoi profili: { $profiles }
project-line-founder = { $line }. Hai fondato il progetto; i tuoi profili: { $profiles }
project-founder = Fondato da
project-partner = Partner
peer-with-school = { $name }, { $school }
project-changed = Modifiche di { $by }: { $fields }
project-before = Testo precedente:
draft-touched = Una bozza. Ultima modifica: { $moment }.
draft-untitled = { $what } ({ $moment })
draft-untitled-at = { $what } ({ $moment }, domanda { $at } di { $of })
draft-untitled-asked = { $what } (domanda { $at } di { $of })

button-all-projects = Tutti ({ $count })
button-active-projects = Attivi ({ $count })
button-waiting-projects = In attesa ({ $count })
button-over-projects = Conclusi ({ $count })
button-search-projects = Cerca un progetto
button-search = Cerca
button-offer = Apri la proposta
button-offer-again = Proponi a un altro contatto
button-offer-to = Proponi «{ $title }»
button-copy = Copia in una nuova bozza
button-remind = Promemoria
button-withdraw = Ritira
button-history = Cronologia
button-suggest = Suggerisci una modifica
button-later = Decidi più tardi

field-search-projects = Ricerca
    .ask = Che cosa cerchi? Scrivi parole del titolo o il nome di chi ha fondato il progetto.
    .example = Per esempio: nuvole

confirm-withdraw = Vuoi ritirare «{ $title }»? Nessuno potrà più accettarlo o approvarlo. Più avanti potrai copiarlo in una nuova bozza.

# Stati, come stanno dopo un titolo e due punti.
state-draft = bozza
state-offered = in attesa del partner
state-waiting = in attesa di approvazione
state-active = attivo
state-declined = rifiutato dal partner
state-returned = restituito per modifiche
state-rejected = respinto
state-withdrawn = ritirato
state-closed = chiuso
waits-you = in attesa della tua risposta
waits-partner = in attesa di { $name }
waits-authorities = in attesa della decisione di: { $authorities }
waits-final = deciso, { $final }
waits-operator = in attesa che venga attivata un’autorità

# Le prime righe di un progetto.
status-offered = ⏳ In attesa della risposta di { $name } dal giorno { $since }.
status-offered-you = ⏳ { $name } aspetta la tua risposta dal giorno { $since }.
status-offered-next = Quando { $name } accetta, chiedo a chi deve decidere e ti avviso. Fino ad allora puoi ancora modificare il progetto.
status-partner-registers = Per accettare, { $name } deve prima registrarsi.
status-partner-validated = Prima che { $name } possa accettare, la sua registrazione va convalidata. Chi decide: { $authority }
status-waiting = ⏳ In attesa di approvazione dal giorno { $since }. Manca ancora la decisione di: { $authorities }.
status-waiting-next = Quando tutte le autorità avranno approvato, si aprirà il TwinSpace e vi avviserò. Potete ancora modificare il progetto; se lo fate, dovranno decidere tutte di nuovo.
# Dopo i dati di un progetto: una riga per ogni autorità.
status-votes = Le decisioni finora:
status-final = ⏳ Tutte le decisioni sono prese: { $final }.
status-operator = ⏳ In attesa dal giorno { $since }. Per i vostri Paesi al momento non è attiva nessuna autorità, quindi nessuno può decidere. Ho avvisato l’amministrazione del sistema.
status-active = ✅ Attivo dal giorno { $since }.
status-declined = ❌ Rifiutato da { $name } ({ $since }).
status-declined-next = Puoi proporlo a un altro contatto senza riscrivere nulla.
status-returned = ↩️ Restituito per modifiche ({ $since }). Modifica ciò che ti è stato chiesto e invialo di nuovo.
status-rejected = ❌ Respinto ({ $since }).
status-withdrawn = 🗂 Ritirato da { $name } ({ $since }).
status-withdrawn-next = Nessuno deve più decidere. Puoi copiarlo in una nuova bozza, modificarla e inviarla.
status-withdrawn-since = 🗂 Ritirato ({ $since }).
status-withdrawn-you = 🗂 Hai ritirato il progetto ({ $since }).
status-closed = 🗂 Chiuso ({ $since }).
said-by = { $authority } scrive:
authority-unknown = un’autorità non più attiva
# Un promemoria: sta nel titolo di ciò che si ricorda, e ciascuno in una riga sotto.
reminder-title = 🔔 Promemoria di { $name }: { $title }
    .all = Promemoria: { $reminders }
reminder-by = { $name } ({ $at })

# Un voto, e fino a quando si può annullare.
vote-open = ⏳ { $authority }: in attesa dal giorno { $since }
vote-open-nobody = ⏳ { $authority }: in attesa dal giorno { $since }; al momento nessuno può decidere e ho avvisato l’amministrazione del sistema
vote-dropped = ➖ { $authority }: non più attiva, quindi non decide
vote-approved = ✅ { $authority }: approvato da { $by } ({ $at })
vote-returned = ↩️ { $authority }: restituito da { $by } ({ $at })
vote-rejected = ❌ { $authority }: respinto da { $by } ({ $at })
vote-approved-unnamed = ✅ { $authority }: approvato ({ $at })
vote-returned-unnamed = ↩️ { $authority }: restituito ({ $at })
vote-rejected-unnamed = ❌ { $authority }: respinto ({ $at })
vote-not-final = { $vote }; { $final }
final-now = non si può più annullare
final-at = si può annullare fino al giorno { $at }, poi è definitivo

offer-invites = { $name } vorrebbe iniziare questo progetto con te. Data della proposta: { $since }.
offer-register = Per accettare devi prima registrarti. La proposta resta aperta.
offer-waits =
    Potrai accettare quando la tua registrazione sarà convalidata.
    { $standing }
offer-accepted = ✅ Hai accettato la proposta ({ $at }).
offer-declined = ❌ Hai rifiutato la proposta ({ $at }).

button-closing = Chiudi o ricomincia
button-closed = Riapri o ricomincia
button-close = Chiudi il progetto
button-reopen = Riapri il progetto
button-start-anew = Ricomincia
button-project-before = Progetto precedente
button-project-after = Nuovo progetto
project-goes-on-from = Seguito di
project-goes-on-as = Continua in
closing-title = Chiudere «{ $title }»
    .means = Chiudere un progetto significa concluderlo. Avviserò chi partecipa. Tutto si potrà ancora leggere, ma non si potrà più modificare nulla. Chi ha fondato il progetto può riaprirlo entro 30 giorni.
    .invitations = { $count ->
        [one] Un invito aspetta ancora una risposta. Decade anche quello.
       *[other] { $count } inviti aspettano ancora una risposta. Decadono anche quelli.
    }
    .anew = Vorresti continuare con un altro partner? Prima chiudi il progetto. Poi potrai ricominciarlo con lo stesso titolo, gli stessi contenuti e il partner che scegli. I file del TwinSpace possono passare nel nuovo.
    .closed = Puoi ricominciarlo con lo stesso titolo, gli stessi contenuti e il partner che scegli.
    .reopen = Oppure puoi riaprire questo, fino al giorno { $until }.
    .files = Porta con te i file: l’archivio è un unico file ZIP con tutto ciò che c’è nel TwinSpace. Puoi averlo prima di chiudere il progetto e anche dopo.
field-goodbye = Saluto finale
    .ask = Vuoi salutare? Lo leggerà chi partecipa al progetto. Se no, premi «Salta».
    .example = Per esempio: Grazie di cuore! Le mappe sono appese in tutte e due le scuole.
status-closed-by = 🗂 Chiuso da { $name } ({ $since }).
status-closed-you = 🗂 Hai chiuso il progetto ({ $since }).
