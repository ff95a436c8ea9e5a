### Consultes a un servei de suport: on es fan, com van i qui respon.

# On era qui pregunta: va darrere de «Des de:».
inquiry-place = Inici
    .form = Un formulari
    .help = Ajuda
    .accounts = Els meus comptes
    .people = El meu registre
    .contacts = Els meus contactes
    .drafts = Un esborrany
    .projects = Projectes
    .approval = Decisions
    .members = Qui hi participa
    .closing = Tancament d’un projecte
    .space = TwinSpace
    .students = Alumnat
    .sessions = Accés de l’alumnat
    .takeovers = Estudiants d’altres projectes
    .guests = Visitants
    .news = Notícies
    .journal = Diari
    .files = Fitxers
    .archive = Còpia en ZIP
    .told = De què m’avises
    .carry = Portar el que hi havia abans
    .erasure = Comptes esborrats
    .suspension = Suspensió
    .newsletter = Butlletí
inquiry-from = Des de: { $place }
    .not = No ho incloguis

# El formulari.
inquiry-heading = Consulta al servei de suport
field-inquiry-country = País
    .ask = En quin país fas classe? Et respondrà el servei de suport d’allà.
    .example = Pots escriure les primeres lletres.
field-inquiry = La teva consulta
    .ask = Què vols preguntar o explicar al teu servei de suport?
    .example = Per exemple: El meu centre s’ha traslladat a una altra localitat. On ho canvio?
field-inquiry-from = On eres
    .ask = Hi afegeixo on eres? És només el nom de la pantalla, res del que hi vas llegir o escriure.
    .example = Va bé si alguna cosa no hi ha funcionat.
note-inquiry = La teva consulta arribarà a: { $authority }. Rebràs la resposta aquí.
    .nobody = La teva consulta arribarà a: { $authority }. Ara mateix allà ningú no pot respondre; n’avisaré l’administració del sistema.
    .no-service = En aquest país encara no hi ha cap servei de suport configurat: { $country }. Desaré la teva consulta i n’avisaré l’administració del sistema.

# On es pregunta, amb les consultes anteriors.
inquiries-title = Contacta amb el servei de suport
    .empty = Encara no has fet cap consulta.
    .country = Encara no tens registre, així que abans et preguntaré en quin país fas classe.
    .what = Hi ha res que no s’entengui o que no funcioni? Escriu al teu servei de suport: algú ho llegirà i et respondrà aquí.
inquiry-line = ⏳ { $words } (pendent des del dia { $since })
    .answered = 💬 { $words } (resposta el dia { $since })
    .closed = { $words } (tancada el dia { $since })

# Una consulta, per a qui l’ha feta.
inquiry-own = La teva consulta a: { $authority }
inquiry-waits = ⏳ Pendent de resposta des del dia { $since }. Qui respon: { $authority }
    .taken = ✍️ Pendent des del dia { $since }. Ja se n’està preparant la resposta: { $authority }
    .nobody = ⏳ Pendent de resposta des del dia { $since }. Qui respon: { $authority }. Ara mateix allà ningú no pot respondre; ja n’he avisat l’administració del sistema.
    .no-service = ⏳ Pendent de resposta des del dia { $since }. En aquest país encara no hi ha cap servei de suport configurat: { $country }. Ja n’he avisat l’administració del sistema.
inquiry-answered = 💬 Resposta el dia { $since }: { $authority }
inquiry-closed = La vas tancar el dia { $since }. Si tornes a escriure, queda oberta una altra vegada.
    .by = Tancada el dia { $since }: { $authority }. Si tornes a escriure, queda oberta una altra vegada.
inquiry-reach = També pots escriure a qui administra Twinbot: { $contact }
inquiry-said = { $who }, el dia { $at }:
    .you = Tu, el dia { $at }:
    .more = Aquests són els últims missatges. N’hi ha d’anteriors.

# El mateix, per a qui respon.
inquiry-title = Consulta: { $name }
inquiry-asked = ⏳ Pendent de resposta des del dia { $since }.
    .own = Aquesta consulta és teva, així que l’ha de respondre una altra persona.
    .yours = ✍️ La tens tu fins al dia { $until }. Fins aleshores no la pot respondre ningú més.
    .taken = ✍️ La té { $name } fins al dia { $until }.
    .you-answered = 💬 La vas respondre el dia { $since }.
    .answered = 💬 { $name } la va respondre el dia { $since }.
    .closed = { $name } la va tancar el dia { $since }.
    .closed-room = La va tancar qui preguntava, el dia { $since }.
    .closed-by = El teu servei la va tancar el dia { $since }.
# En un canal o grup, on ho llegeix tothom.
inquiry-in-room = Qui pregunta i què escriu només ho mostro al nostre xat.
inquiry-unreachable = ⚠️ Els meus missatges no arriben a { $name }: el xat amb mi està bloquejat o ja no existeix. Llegirà la resposta quan torni a obrir el xat.
inquiry-unchecked = ⚠️ Aquest registre encara està pendent de validar.
inquiry-unregistered = ⚠️ Ningú no ha confirmat qui és: encara no s’ha registrat com a docent.

field-answer-inquiry = La teva resposta
    .ask = Què respons? Li arribarà com a resposta del teu servei de suport, sense el teu nom.
    .example = Per exemple: Obre «El meu registre» i prem «Canvia».
field-reply = El teu missatge
    .ask = Què hi vols afegir?
    .example = Per exemple: Gràcies! I com canvio el nom del meu centre?

button-contact-service = Contacta
button-write-service = Fes una consulta
button-inquiries = Les meves consultes
button-add-words = Afegeix-hi una cosa
button-reply = Torna a escriure
button-close-inquiry = Tanca la consulta
button-give-back = Deixa-la lliure
button-read-inquiry = Llegeix la consulta
confirm-close-inquiry = Vols tancar la consulta? Qui l’ha feta ({ $name }) llegirà que està tancada i podrà tornar a escriure.
    .own = Vols tancar la teva consulta? Si tornes a escriure, queda oberta una altra vegada.
