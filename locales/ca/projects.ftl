### Els meus projectes: com està cadascun, què s’hi pot fer, i la proposta a un altre centre.

projects-title = Els meus projectes
    .empty = Aquí encara no hi ha res. Un projecte comença amb una idea i un contacte.
    .none = Ara mateix no n’hi ha cap d’aquests.
    .active = Els meus projectes actius
    .waiting = Els meus projectes en espera
    .over = Els meus projectes acabats
    .more = Aquests són els que hi encaixen més. Afegeix una paraula per trobar-ne d’altres.
# Un títol amb el signe del seu estat.
marked = { $mark } { $title }
project-line = { $title }: { $state }
project-line-mine = { $line }. Els teus perfils: { $profiles }
project-line-founder = { $line }. L’has fundat; els teus perfils: { $profiles }
project-founder = Iniciat per
project-partner = Centre soci
peer-with-school = { $name }, { $school }
project-changed = Canvis fets per { $by }: { $fields }
project-before = Text anterior:
draft-touched = Un esborrany. Hi vas treballar per última vegada el dia { $moment }.
draft-untitled = { $what } ({ $moment })
draft-untitled-at = { $what } ({ $moment }, pregunta { $at }/{ $of })
draft-untitled-asked = { $what } (pregunta { $at }/{ $of })

button-all-projects = Tots ({ $count })
button-active-projects = Actius ({ $count })
button-waiting-projects = En espera ({ $count })
button-over-projects = Acabats ({ $count })
button-search-projects = Busca un projecte
button-search = Cerca
button-offer = Obre la proposta
button-offer-again = Proposa’l a un altre contacte
button-offer-to = Proposa «{ $title }»
button-copy = Copia-ho en un esborrany nou
button-remind = Envia un recordatori
button-withdraw = Retira
button-history = Historial
button-suggest = Suggereix un canvi
button-later = Decideix més tard

field-search-projects = Cerca
    .ask = Què busques? Escriu paraules del títol o el nom de qui ha fundat el projecte.
    .example = Per exemple: núvols

confirm-withdraw = Vols retirar «{ $title }»? Ningú no el podrà acceptar ni aprovar. Més endavant el podràs copiar en un esborrany nou.

# Estats, tal com van després d’un títol i dos punts.
state-draft = esborrany
state-offered = pendent de l’altre centre
state-waiting = pendent d’aprovació
state-active = actiu
state-declined = rebutjat per l’altre centre
state-returned = retornat per corregir
state-rejected = denegat
state-withdrawn = retirat
state-closed = tancat
waits-you = pendent de la teva resposta
waits-partner = pendent que respongui { $name }
waits-authorities = pendent que decideixi: { $authorities }
waits-final = decidit, { $final }
waits-operator = pendent que hi hagi una autoritat configurada

# Les primeres línies d’un projecte.
status-offered = ⏳ Pendent que respongui { $name }, des del dia { $since }.
status-offered-you = ⏳ { $name } espera la teva resposta des del dia { $since }.
status-offered-next = Quan { $name } accepti, demanaré l’aprovació a qui ha de decidir i t’avisaré. Fins aleshores encara pots canviar el projecte.
status-partner-registers = { $name } s’ha de registrar abans d’acceptar.
status-partner-validated = Abans d’acceptar, { $name } necessita la validació d’aquest servei: { $authority }
status-waiting = ⏳ Pendent d’aprovació des del dia { $since }. Encara ha de decidir: { $authorities }.
status-waiting-next = Quan tothom l’hagi aprovat, s’obrirà el TwinSpace i us n’avisaré. Encara podeu canviar el projecte; si ho feu, tothom haurà de tornar a decidir.
# Darrere dels camps d’un projecte: una línia per a cada autoritat.
status-votes = Les decisions fins ara:
status-final = ⏳ Tothom ha decidit: { $final }.
status-operator = ⏳ Pendent des del dia { $since }. Ara mateix als vostres països no hi ha cap autoritat configurada, així que ningú no pot decidir. Ja n’he avisat l’administració del sistema.
status-active = ✅ Actiu des del dia { $since }.
status-declined = ❌ { $name } el va rebutjar el dia { $since }.
status-declined-next = El pots proposar a un altre contacte sense tornar a escriure res.
status-returned = ↩️ Retornat el dia { $since }. Canvia el que et demanen i torna’l a enviar.
status-rejected = ❌ Denegat el dia { $since }.
status-withdrawn = 🗂 El va retirar { $name } el dia { $since }.
status-withdrawn-next = Ja ningú no hi decideix. El pots copiar en un esborrany nou, canviar-lo i enviar-lo.
status-withdrawn-since = 🗂 Retirat el dia { $since }.
status-withdrawn-you = 🗂 El vas retirar el dia { $since }.
status-closed = 🗂 Tancat el dia { $since }.
said-by = { $authority } escriu:
authority-unknown = una autoritat que ja no està configurada
# Un recordatori: és al títol del que es recorda, i cadascun en una línia a sota.
reminder-title = 🔔 Recordatori ({ $name }): { $title }
    .all = Recordatoris: { $reminders }
reminder-by = { $name } ({ $at })

# Un vot, i fins quan es pot desfer.
vote-open = ⏳ { $authority }: pendent des del dia { $since }
vote-open-nobody = ⏳ { $authority }: pendent des del dia { $since }; ara mateix allà ningú no pot decidir, i ja n’he avisat l’administració del sistema
vote-dropped = ➖ { $authority }: ja no està en ús i no vota
vote-approved = ✅ { $authority }: aprovat per { $by } el dia { $at }
vote-returned = ↩️ { $authority }: retornat per { $by } el dia { $at }
vote-rejected = ❌ { $authority }: denegat per { $by } el dia { $at }
vote-approved-unnamed = ✅ { $authority }: aprovat el dia { $at }
vote-returned-unnamed = ↩️ { $authority }: retornat el dia { $at }
vote-rejected-unnamed = ❌ { $authority }: denegat el dia { $at }
vote-not-final = { $vote } ({ $final })
final-now = ja no es pot desfer
final-at = serà definitiu el dia { $at }; fins aleshores es pot desfer

offer-invites = { $name } vol començar aquest projecte amb tu. Proposta enviada el dia { $since }.
offer-register = Per acceptar, registra’t abans. La proposta continua oberta.
offer-waits =
    Podràs acceptar quan es validi el teu registre.
    { $standing }
offer-accepted = ✅ Vas acceptar la proposta el dia { $at }.
offer-declined = ❌ Vas rebutjar la proposta el dia { $at }.

button-closing = Tanca o torna a començar
button-closed = Torna’l a obrir o a començar
button-close = Tanca el projecte
button-reopen = Torna’l a obrir
button-start-anew = Torna a començar
button-project-before = Projecte anterior
button-project-after = Projecte nou
project-goes-on-from = Ve del projecte
project-goes-on-as = Continua al projecte
closing-title = Tancar «{ $title }»
    .means = Quan es tanca un projecte, s’acaba: n’avisaré tothom qui hi participa. Encara es podrà llegir tot, però ja no s’hi podrà canviar res. Qui l’ha fundat el pot tornar a obrir en els 30 dies següents.
    .invitations = { $count ->
        [one] Una invitació encara està pendent de resposta. També s’acaba.
       *[other] { $count } invitacions encara estan pendents de resposta. També s’acaben.
    }
    .anew = Vols continuar amb una altra persona? Tanca abans aquest projecte. Després el podràs tornar a començar, amb el mateix títol i contingut, i amb qui triïs. Els fitxers del TwinSpace poden passar al nou.
    .closed = El pots tornar a començar, amb el mateix títol i contingut, i amb qui triïs.
    .reopen = O pots tornar a obrir aquest, fins al dia { $until }.
    .files = Emporta’t els fitxers: la còpia és un sol fitxer ZIP amb tot el que hi ha al TwinSpace. La pots rebre abans de tancar el projecte i també després.
field-goodbye = Comiat
    .ask = Vols dir adeu? Ho llegirà tothom qui hi participa. Si no, prem «Omet».
    .example = Per exemple: Gràcies a tothom! Els mapes estan penjats a tots dos centres.
status-closed-by = 🗂 El va tancar { $name } el dia { $since }.
status-closed-you = 🗂 El vas tancar el dia { $since }.
