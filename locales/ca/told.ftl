### Què s’explica a cadascú i quan.

button-told = Quan m’avises?
button-told-all = De què m’avises?
told-title = De què t’aviso i quan
    .always = El que espera la teva resposta, et respon o t’afecta a tu arriba sempre al moment: propostes, aprovacions, el que s’ha retornat, invitacions i contrasenyes. Per a tota la resta tries tu. El que no t’envio t’espera a «Per respondre».
    .student = Les contrasenyes i els enllaços arriben sempre al moment. Per a les notícies de cada TwinSpace tries tu: prem-ne el nom.
    .authority = El que t’afecta a tu arriba sempre al moment, i també el recordatori que algú espera la teva decisió. Tu tries si a la nit no t’escric.
    .digest = Si les decisions pendents superen les { $count }, t’envio un sol avís amb totes al matí, a les { $hour }, en lloc d’un per a cadascuna.
told-usual = Novetats dels teus projectes: { $when }
told-line-usual = «{ $title }»: com a tot arreu
told-line-one = «{ $title }»: { $when }
told-line-both = «{ $title }»: projecte { $project }, notícies { $space }
wish-at-once = al moment
wish-daily = cada dia a les 17:00
wish-never = mai

told-of-title = «{ $title }»: de què t’aviso i quan
    .always = El que espera la teva resposta arriba sempre al moment.
told-of-project = El que passa amb el projecte, com canvis i docents nous: { $when }
told-of-space = Notícies del TwinSpace: { $when }
told-as-everywhere = com a tot arreu ({ $when })
button-told-project = Projecte: { $when }
button-told-space = Notícies: { $when }
button-as-everywhere = Com a tot arreu

# Silenci a la nit.
button-night = Silenci a la nit
night-title = Silenci a la nit
    .what = El que passa a la nit arriba al matí; fins aleshores t’espera a «Per respondre». El que espera la teva resposta arriba igualment al moment.
    .student = Les notícies que s’escriuen a la nit arriben al matí. Les contrasenyes i els enllaços arriben igualment al moment.
    .authority = El que has de decidir és de seguida a «Per decidir»; te n’aviso al matí, si no és que algú t’ho recorda.
night-line = Entre les { $from } i les { $to } no t’envio res que pugui esperar.
night-line-off = També t’escric a la nit.
night-clock = Hora d’on ets: { $time } ({ $place }).
night-clock-unknown = No sé quina hora és on ets. Suposo que és aquesta: { $time }.
night-question = Vols silenci a la nit? Entre les { $from } i les { $to } (hora local: { $place }) no t’enviaria res que pugui esperar. T’arribaria al matí.
button-night-on = Silenci, { $from }–{ $to }
button-night-off = Escriu-me també a la nit
button-night-never = Escriu-me sempre
button-night-from = Des de les { $from }
button-night-to = Fins a les { $to }
button-clock = Un altre fus horari
clocks-title = En quin fus horari ets?
clock-canaries = Canàries
clock-azores = Açores
clock-madeira = Madeira
clock-unknown = Greenwich

# El que no es va enviar al moment.
untold-title = El que no t’he enviat
    .day = El que va passar el dia { $day }
    .empty = Aquí ja no hi ha res.
untold-space = Notícies del projecte «{ $title }» ({ $count }): { $headlines }
untold-headline = «{ $headline }»
    .picture = 🖼 «{ $headline }»
untold-project = Projecte «{ $title }»: { $count ->
        [one] un canvi
       *[other] { $count } canvis
    }
button-untold-space = Notícies: { $title }
button-untold-project = Projecte: { $title }
button-untold-seen = Treu de la llista
task-untold = { $count ->
        [one] Una cosa que no t’he enviat
       *[other] { $count } coses que no t’he enviat
    }
