### Els contactes, els enllaços que hi porten i les sol·licituds.

contacts-title = Els meus contactes
    .empty = Encara no tens contactes. Afegeix algú amb qui t’agradaria començar un projecte: el més ràpid és enviar-li el teu enllaç personal.
    .of = Els meus contactes: { $country }
    .none = Allà no tens contactes.
    .more = N’hi ha més. Escriu una mica més del nom per trobar els altres.
contact-unreachable = ⚠️ Els meus missatges no arriben a { $name }: ha bloquejat aquest xat o ja no el té. Escriu-li per una altra via; ho rebrà tot quan torni a obrir el xat.
contact-not-valid = El servei de suport encara no ha validat el registre d’aquest contacte: { $name }. Podeu preparar un projecte; per acceptar-lo caldrà esperar.

button-add-contact = Afegeix un contacte
button-remove-contact = Treu aquest contacte
button-link-single = Enllaç nou per a una persona
button-link-reusable = Enllaç nou per a molta gent
button-link = Enllaç per a diverses persones
button-link-until = Caduca: { $until }
button-link-made = Enllaç: { $at }
button-pick = Tria entre els meus xats
button-share = Envia’l a algú
button-revoke-link = Anul·la l’enllaç

add-contact-title = Afegir un contacte
    .how = Envia el teu enllaç personal a una altra persona que faci classe. Qui l’obri t’enviarà una sol·licitud i tu decideixes. També pots triar algú que ja m’hagi escrit.
link-single = enllaç per a una persona
link-reusable = enllaç per a diverses persones
link-reusable-made = enllaç per a diverses persones, creat el dia { $at }
link-open = 🔗 { $link }: actiu
link-open-until = 🔗 { $link }: actiu fins al dia { $day }
link-used = { $link }: utilitzat el dia { $day }
link-ended = { $link }: caducat el dia { $day }
link-revoked = { $link }: anul·lat el dia { $day }

invite-title = L’enllaç ja està a punt
# El missatge que es reenvia: qui escriu i què li agradaria; després, què passa quan s’obre l’enllaç de sota. $twinbot és una de les dues
# línies de sota.
invite-hello = Hola! Soc { $name }. M’agradaria preparar amb tu un projecte d’agermanament escolar.
    .from = Hola! Soc { $name } ({ $school }). M’agradaria preparar amb tu un projecte d’agermanament escolar.
invite-opens = Obre aquest enllaç i { $twinbot } ens posarà en contacte
twinbot = Twinbot, un assistent per a projectes d’agermanament escolar,
    .of = Twinbot, un assistent per a projectes escolars (responsable: { $operator }),
forward-opens = { $opens }:
forward-shared = { $hello } { $opens }.
    .english =
        { $hello } { $opens }.

        { $english }
forward-language = Llengua del missatge: { $language }. L’altra persona en llegeix una altra? Tria-la i torno a escriure el missatge.
forward-over = Aquesta invitació ja no serveix. { $state }
button-write-again = Torna a escriure el missatge
toast-written = El missatge és aquí sota.
toast-link-ended = L’enllaç està anul·lat. El missatge que el porta ja no serveix.
invite-single = Reenvia el missatge de sota a una persona. L’enllaç serveix una sola vegada.
invite-reusable = Reenvia el missatge de sota a tothom qui vulguis. L’enllaç serveix fins que l’anul·lis.
invite-over = Aquest enllaç ja no serveix
    .forwarded = Si has reenviat el missatge, tampoc no serveix: qui obri l’enllaç llegirà que ja no és vàlid i que te’n demani un altre.
pick-title = Tria algú
    .how = Tria aquí sota una persona amb qui parlis per xat. Si ja m’ha escrit, rebrà la teva sol·licitud. Si no, li pots enviar un enllaç.

contact-request-title = { $name } vol ser contacte teu
contact-request-asked = Els contactes veuen el nom i el centre de l’altra persona i poden començar un projecte plegats. Acceptes?
contact-request-not-registered = ⚠️ Ningú no ha confirmat qui és: encara no s’ha registrat com a docent.
contact-request-not-valid = ⚠️ Ningú no ha confirmat qui és: s’ha registrat, però el servei de suport encara n’ha de validar el registre.
contact-request-own-title = Sol·licitud de contacte a { $name }
contact-request-waits = ⏳ He enviat la teva sol·licitud a { $name }. T’avisaré quan respongui.
contact-request-waits-register = Mentrestant et pots registrar: cal per començar un projecte amb aquesta persona.
contact-request-accepted = ✅ { $name } i tu ja sou contactes. Podeu començar un projecte.
contact-request-declined = ❌ { $name } ha rebutjat la teva sol·licitud.
contact-request-you-declined = ❌ Has rebutjat la sol·licitud.

confirm-remove-contact = Vols treure { $name } dels teus contactes? Deixareu de ser contactes. Els projectes que compartiu continuen.
confirm-revoke-link = Vols anul·lar aquest enllaç? Els missatges que el porten deixaran de servir, també els que ja has reenviat. Els contactes fets amb l’enllaç es mantenen.

picked-title = La sol·licitud ja va de camí
    .how = Si aquesta persona ja m’havia escrit, acaba de rebre la teva sol·licitud i t’avisaré quan l’accepti. Si no, no li puc escriure: envia-li un enllaç.
blocked-title = Persones bloquejades
    .how = Ja no et poden enviar sol·licituds, i jo no els ho dic. Prem un nom per desbloquejar-lo.
    .empty = No has bloquejat ningú.
button-search-contacts = Busca un contacte
button-contacts-of = { $country } ({ $count })
button-blocked = Persones bloquejades ({ $count })
button-block = Bloqueja
button-unblock = Desbloqueja { $name }
contact-request-you-blocked = 🚫 Has bloquejat aquesta persona: ja no et pot enviar sol·licituds, i jo no li ho dic. La pots desbloquejar a «Els meus contactes».
confirm-block = Vols bloquejar { $name }? Ja no et podrà enviar sol·licituds de contacte, i jo no li ho diré. Podràs desbloquejar aquesta persona a «Els meus contactes».

field-search-contacts = Cerca
    .ask = Qui busques? Escriu part d’un nom, d’un centre, d’una localitat o d’un país.
    .example = Per exemple: Cracòvia
