### Qui decideix en nom d’una autoritat i qui supleix: recordatoris del que està pendent, suplents i delegacions.

# Els dies tal com s’escriuen: noms entre comes; les formes d’un mateix nom, separades per espais; les paraules d’una forma, unides per _.
# Només es llegeixen per a aquesta llengua: una paraula pot voler dir una altra cosa en una altra.
day-words = avui, demà
    .day-after = demà_passat passat_demà
    .in-a-week = d’aquí_a_una_setmana d’avui_en_vuit
    .months = gener gen, febrer febr feb, març mar, abril abr, maig, juny jun, juliol jul, agost ag ago, setembre set, octubre oct, novembre nov, desembre des
    .weekdays = dilluns dl, dimarts dt, dimecres dc, dijous dj, divendres dv, dissabte ds, diumenge dg
    .units = dia dies, setmana setmanes
    .numbers = un una, dos dues, tres, quatre, cinc, sis, set, vuit, nou, deu
    .times = del_matí de_la_matinada, de_la_tarda del_vespre, a_les a_la les h hora hores
button-today = Avui
button-tomorrow = Demà ({ $day })
button-next-monday = Dilluns ({ $day })
button-one-week = Una setmana ({ $day })
button-two-weeks = Dues setmanes ({ $day })
button-friday = Divendres ({ $day })
problem-day = No hi trobo cap dia. Escriu-lo com «demà», «dilluns» o «21 de desembre», o prem un botó.
    .early = Aquest dia és massa aviat. El primer possible: { $day }.
    .late = Aquest dia és massa tard. L’últim possible: { $day }.

# Qui decideix.
button-cover = Qui decideix
cover-title = Qui decideix
    .what = Seràs fora? Delega les teves decisions en algú del teu equip o en una persona suplent i digues de quin dia a quin dia.
cover-office = { $authority }
cover-approvers = Qui decideix: { $names }
cover-deputies = Suplents: { $names }
cover-runs = ▶️ { $giver } ha delegat en { $taker }, del dia { $first } al dia { $last }
cover-planned = 🗓️ { $giver } delegarà en { $taker }, del dia { $first } al dia { $last }
button-delegation = { $giver } → { $taker }
home-covers = També decideixes en lloc de: { $names }
home-deputy-for = Fas de suplent a: { $authorities }
refusal-already-deputy = Ja fas de suplent en aquesta autoritat. El que tens pendent és a «Per decidir».

# Delegar.
button-hand-over = Delega
button-hand-over-for = Delega: { $place }
delegation-heading = Delegació: { $authority }
field-taker = En lloc teu
    .ask = Qui decidirà en lloc teu?
    .example = Tria algú de la llista o escriu una part del nom.
    .empty = No hi ha ningú en qui puguis delegar.
field-from = Des de
    .ask = Des de quin dia?
    .example = Per exemple: demà, dilluns, 21 de desembre
field-until = Fins a
    .ask = Fins a quin dia? Aquest dia també compta.
    .example = Per exemple: 8 de gener, d’aquí a 2 setmanes
note-delegation = Fins que s’acabi la delegació, demanaré les decisions a aquesta persona i no a tu. Podràs continuar decidint i acabar-la abans quan vulguis. Ningú no decideix en lloc teu sobre un projecte en què participes.
delegation-deputy = { $name } (suplent)
delegation-mine = Delegues les teves decisions en { $taker }, del dia { $first } al dia { $last }.
delegation-to-me = { $giver } delega les seves decisions en tu, del dia { $first } al dia { $last }.
delegation-between = { $giver } delega les seves decisions en { $taker }, del dia { $first } al dia { $last }.
delegation-taker = T’escriuré aquí quan arribi alguna cosa. En el que decideixis es llegirà que ho has fet per substituir { $giver }. No decideixes sobre projectes en què participi qualsevol de les dues persones.
delegation-planned = 🗓️ Encara no ha començat.
delegation-runs = ▶️ Està en marxa.
delegation-ended = Una de les dues persones la va acabar abans d’hora, el dia { $at }.
delegation-lost = Es va acabar el dia { $at }, perquè una de les dues persones ja no té aquesta funció.
delegation-over = S’ha acabat.
button-end-delegation = Acaba-la ara
button-call-off = Cancel·la-la
confirm-end-delegation = Vols acabar la delegació ara? { $giver } tornarà a rebre les sol·licituds i avisaré { $taker }.
confirm-call-off = Vols cancel·lar la delegació? { $giver } continuarà decidint i avisaré { $taker }.
toast-handed-over = Delegat.
refusal-nobody-to-take = No hi ha ningú en qui puguis delegar. Demana a l’administració del sistema que convidi algú més o una persona suplent.
refusal-to-oneself = No pots delegar en tu. Tria una altra persona.
refusal-no-taker = Aquesta persona ja no té cap funció aquí o no li puc escriure. Tria’n una altra.
refusal-overlaps = Ja has delegat en { $name } ({ $first } – { $last }). Acaba abans aquesta delegació o tria altres dies.
refusal-relied-on = { $name } ha delegat en tu ({ $first } – { $last }). Acaba abans aquesta delegació o tria altres dies.
refusal-taker-away = { $name } també ha delegat, del dia { $first } al dia { $last }. Tria una altra persona o altres dies.

# Decidir en lloc d’algú o com a suplent.
approval-for = Decideixes en lloc d’una altra persona: { $name }.
approval-deputy = Decideixes com a suplent, perquè fa molt de temps que està pendent.
decided-for = { $by } (substituint { $whom })
refusal-givers-project = Qui ha delegat en tu participa en aquest projecte, així que ha de decidir una altra persona.
refusal-deputy-not-asked = Aquí fas de suplent. Podràs decidir quan algú delegui en tu o quan t’ho demani jo perquè fa molt de temps que està pendent.

# Recordatoris que envio pel meu compte.
nudged-title = 🔔 Encara pendent: { $title }
nudged-reminded = 🔔 { $authority }: { $count ->
    [one] vaig enviar un recordatori el dia { $at }
   *[other] he enviat { $count } recordatoris, l’últim el dia { $at }
}
nudged-deputies = 🔔 { $authority }: el dia { $at } també vaig demanar la decisió a les persones suplents
nudged-operator = 🔔 { $authority }: el dia { $at } vaig avisar l’administració del sistema que encara està pendent
due-title = { $count ->
    [one] 🔔 Una sol·licitud encara està pendent de la teva decisió
   *[other] 🔔 { $count } sol·licituds encara estan pendents de la teva decisió
}
    .empty = D’això ja no queda res pendent.
operator-overdue = { $authority }: he enviat recordatoris i també he demanat la decisió a les persones suplents. { $projects ->
    [one] Un projecte encara està pendent de la seva decisió
   *[other] { $projects } projectes encara estan pendents de la seva decisió
} des del dia { $since }.
operator-overdue-teachers = { $authority }: he enviat recordatoris. { $teachers ->
    [one] Un registre encara està pendent de validació
   *[other] { $teachers } registres encara estan pendents de validació
} des del dia { $since }.
operator-overdue-how = Obre l’autoritat aquí sota per veure qui decideix i per convidar-hi algú. O fes servir aquestes ordres:
