### O čem a kdy se kdo dozví.

button-told = Kdy mi píšete?
button-told-all = O čem mi píšete?
told-title = O čem a kdy vám píšu
    .always = Co čeká na vaši odpověď, co je odpovědí vám nebo co se vás týká, přijde vždy hned: nabídky, schválení, vrácené projekty, pozvánky, hesla. U všeho ostatního si volíte. Co neposílám, čeká v části „K vyřízení“.
    .student = Hesla a odkazy přijdou vždy hned. U aktualit každého TwinSpace si volíš, kdy ti o nich napíšu: stiskni jeho název.
    .authority = Co se vás týká, přijde vždy hned, stejně jako připomenutí, že někdo čeká na vaše rozhodnutí. Volíte si, zda mám být v noci potichu.
    .digest = Čeká-li na vás víc rozhodnutí než { $count }, pošlu vám ráno, v { $hour }, jednu zprávu o všech místo zprávy o každém.
told-usual = Novinky z vašich projektů: { $when }
told-line-usual = „{ $title }“: jako všude
told-line-one = „{ $title }“: { $when }
told-line-both = „{ $title }“: projekt { $project }, aktuality { $space }
wish-at-once = hned
wish-daily = denně v 17:00
wish-never = nikdy

told-of-title = „{ $title }“: o čem a kdy vám píšu
    .always = Co čeká na vaši odpověď, přijde vždy hned.
told-of-project = Co se děje s projektem, například změny a noví lidé: { $when }
told-of-space = Aktuality v TwinSpace: { $when }
told-as-everywhere = jako všude ({ $when })
button-told-project = Projekt: { $when }
button-told-space = Aktuality: { $when }
button-as-everywhere = Jako všude

# Klid v noci.
button-night = Klid v noci
night-title = Klid v noci
    .what = Co se stane v noci, přijde ráno; do té doby to čeká v části „K vyřízení“. Co vyžaduje vaši odpověď, přijde i tak hned.
    .student = Aktuality napsané v noci přijdou ráno. Hesla a odkazy přijdou i tak hned.
    .authority = O čem máte rozhodnout, je hned v části „K rozhodnutí“; napíšu vám ráno, pokud vám to někdo nepřipomene dřív.
night-line = Od { $from } do { $to } vám neposílám nic, co počká.
night-line-off = Píšu vám i v noci.
night-clock = U vás je { $time } ({ $place }).
night-clock-unknown = Nevím, kolik je u vás hodin. Předpokládám, že { $time }.
night-question = Mám být v noci potichu? Od { $from } do { $to } (čas: { $place }) vám pak nepošlu nic, co počká. Přijde to ráno.
button-night-on = Klid od { $from } do { $to }
button-night-off = Psát i v noci
button-night-never = Psát kdykoli
button-night-from = Od { $from }
button-night-to = Do { $to }
button-clock = Jiné časové pásmo
clocks-title = Ve kterém jste časovém pásmu?
clock-canaries = Kanárské ostrovy
clock-azores = Azory
clock-madeira = Madeira
clock-unknown = Greenwich

# Co neodešlo hned.
untold-title = Co vám neodešlo
    .day = Co se stalo dne { $day }
    .empty = Už tu nic není.
untold-space = Aktuality „{ $title }“ ({ $count }): { $headlines }
untold-headline = „{ $headline }“
    .picture = 🖼 „{ $headline }“
untold-project = Projekt „{ $title }“: { $count ->
        [one] jedna změna
        [few] { $count } změny
       *[other] { $count } změn
    }
button-untold-space = Aktuality: { $title }
button-untold-project = Projekt: { $title }
button-untold-seen = Odebrat ze seznamu
task-untold = { $count ->
        [one] Jedna novinka, která vám neodešla
        [few] { $count } novinky, které vám neodešly
       *[other] { $count } novinek, které vám neodešly
    }
