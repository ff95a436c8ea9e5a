### Kdo rozhoduje za instituci a kdo zastupuje: připomenutí toho, co čeká, zastupování a předání rozhodování.

# Dny, jak je lidé píší: názvy mezi čárkami, tvary jednoho názvu oddělené mezerou, slova jednoho tvaru spojená znakem _.
# Čtou se jen pro tento jazyk. Zkratky „po“ a „ne“ tu nejsou, protože jsou to i česká slova.
day-words = dnes dneska, zítra
    .day-after = pozítří
    .in-a-week = za_týden
    .months = leden ledna lednu, únor února únoru úno, březen března březnu bře, duben dubna dubnu dub, květen května květnu kvě, červen června červnu čvn, červenec července červenci čvc, srpen srpna srpnu srp, září zář, říjen října říjnu říj, listopad listopadu lis, prosinec prosince prosinci
    .weekdays = pondělí pondělka, úterý úterka út, středa středu středy st, čtvrtek čtvrtka čtvrtku čt, pátek pátku pá, sobota sobotu soboty so, neděle neděli
    .units = den dny dní dnů, týden týdny týdnů
    .numbers = jeden jednu, dva dvě, tři, čtyři, pět, šest, sedm, osm, devět, deset
    .times = dop dopoledne ráno, odp odpoledne večer, v ve hod hodin hodiny
button-today = Dnes
button-tomorrow = Zítra ({ $day })
button-next-monday = Pondělí ({ $day })
button-one-week = Týden ({ $day })
button-two-weeks = Dva týdny ({ $day })
button-friday = Pátek ({ $day })
problem-day = Nevidím tu žádný den. Napište ho třeba jako „zítra“, „pondělí“ nebo „21. prosince“, nebo stiskněte tlačítko.
    .early = Tento den je příliš brzy. První možný je { $day }.
    .late = Tento den je příliš pozdě. Poslední možný je { $day }.

# Kdo rozhoduje.
button-cover = Kdo rozhoduje
cover-title = Kdo rozhoduje
    .what = Budete pryč? Předejte rozhodování někomu z týmu nebo zastupující osobě na dny, které určíte.
cover-office = { $authority }
cover-approvers = Rozhodují: { $names }
cover-deputies = Zastupují: { $names }
cover-runs = ▶️ Předáno: { $giver } → { $taker }, od { $first } do { $last }
cover-planned = 🗓️ Bude předáno: { $giver } → { $taker }, od { $first } do { $last }
button-delegation = { $giver } → { $taker }
home-covers = Rozhodujete také za: { $names }
home-deputy-for = Zastupujete zde: { $authorities }
refusal-already-deputy = V této instituci už zastupujete. Co na vás čeká, je v části „K rozhodnutí“.

# Předání.
button-hand-over = Předat
button-hand-over-for = Předat: { $place }
delegation-heading = Předání – { $authority }
field-taker = Místo vás
    .ask = Kdo bude rozhodovat místo vás?
    .example = Vyberte někoho ze seznamu, nebo napište část jména.
    .empty = Není nikdo, komu by šlo rozhodování předat.
field-from = Od
    .ask = Od kterého dne?
    .example = Například: zítra, pondělí, 21. prosince
field-until = Do
    .ask = Do kterého dne? Tento den se ještě počítá.
    .example = Například: 8. ledna, za dva týdny
note-delegation = Dokud to potrvá, budu o rozhodnutí žádat tuto osobu, ne vás. Rozhodovat můžete dál i vy a kdykoli to můžete ukončit dřív. O projektu, kterého se účastníte, za vás nikdo nerozhodne.
delegation-deputy = { $name } (zastupování)
delegation-mine = Vaše rozhodování přebírá { $taker }, od { $first } do { $last }.
delegation-to-me = { $giver } vám předává rozhodování, od { $first } do { $last }.
delegation-between = Rozhodování předává { $giver } a přebírá { $taker }, od { $first } do { $last }.
delegation-taker = Napíšu vám sem, až něco přijde. U vašich rozhodnutí bude uvedeno, za koho rozhodujete: { $giver }. Nerozhodujete o projektech, kterých se účastníte vy nebo tato osoba.
delegation-planned = 🗓️ Ještě to nezačalo.
delegation-runs = ▶️ Právě to platí.
delegation-ended = Jedna ze stran to ukončila dřív: { $at }.
delegation-lost = Skončilo to dne { $at }, protože jedna ze stran už nemá pověření.
delegation-over = Už to skončilo.
button-end-delegation = Ukončit teď
button-call-off = Zrušit předání
confirm-end-delegation = Ukončit to teď? Žádosti bude zase dostávat { $giver }. { $taker } o tom dostane zprávu.
confirm-call-off = Zrušit předání? Dál rozhoduje { $giver }. { $taker } o tom dostane zprávu.
toast-handed-over = Předáno.
refusal-nobody-to-take = Není nikdo, komu by šlo rozhodování předat. Požádejte správu systému, ať pozve někoho dalšího do týmu nebo na zastupování.
refusal-to-oneself = Rozhodování nelze předat sobě. Vyberte prosím někoho jiného.
refusal-no-taker = Tato osoba tu už nemá pověření, nebo jí nemohu psát. Vyberte prosím někoho jiného.
refusal-overlaps = Vaše rozhodování už přebírá { $name }, od { $first } do { $last }. Nejdřív to ukončete, nebo zvolte jiné dny.
refusal-relied-on = { $name } vám předává rozhodování, od { $first } do { $last }. Nejdřív to ukončete, nebo zvolte jiné dny.
refusal-taker-away = { $name } také předává rozhodování, od { $first } do { $last }. Vyberte někoho jiného nebo jiné dny.

# Rozhodování za někoho z týmu, nebo v zastoupení.
approval-for = Rozhodujete místo této osoby: { $name }.
approval-deputy = Rozhodujete v zastoupení, protože věc čeká už dlouho.
decided-for = { $by } (místo: { $whom })
refusal-givers-project = Osoba, která vám rozhodování předala, se tohoto projektu účastní, proto musí rozhodnout někdo jiný.
refusal-deputy-not-asked = Tady zastupujete. Rozhodovat můžete, až vám někdo rozhodování předá, nebo až vás o to požádám, protože věc čeká dlouho.

# Připomenutí, která posílám z vlastní iniciativy.
nudged-title = 🔔 Stále čeká: { $title }
nudged-reminded = 🔔 { $authority }: { $count ->
    [one] připomenuto dne { $at }
    [few] { $count } připomenutí, naposledy dne { $at }
   *[other] { $count } připomenutí, naposledy dne { $at }
}
nudged-deputies = 🔔 { $authority }: žádost i zastupujícím osobám, { $at }
nudged-operator = 🔔 { $authority }: správa systému od { $at } ví, že to stále čeká
due-title = { $count ->
    [one] 🔔 Jedna žádost stále čeká na vaše rozhodnutí
    [few] 🔔 { $count } žádosti stále čekají na vaše rozhodnutí
   *[other] 🔔 { $count } žádostí stále čeká na vaše rozhodnutí
}
    .empty = Nic z toho už nečeká.
operator-overdue = { $authority }: odešla připomenutí i žádost zastupujícím osobám. { $projects ->
    [one] Na rozhodnutí tam stále čeká jeden projekt
    [few] Na rozhodnutí tam stále čekají { $projects } projekty
   *[other] Na rozhodnutí tam stále čeká { $projects } projektů
}, od { $since }.
operator-overdue-teachers = Připomenutí už odešla: { $authority }. { $teachers ->
    [one] Na potvrzení tam stále čeká jedna registrace
    [few] Na potvrzení tam stále čekají { $teachers } registrace
   *[other] Na potvrzení tam stále čeká { $teachers } registrací
}, od { $since }.
operator-overdue-how = Otevřete níže instituci: uvidíte, kdo rozhoduje, a můžete někoho pozvat. Nebo použijte tyto příkazy:
