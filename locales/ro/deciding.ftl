### Cine decide pentru o autoritate și cine ține locul: reamintiri, supleanți și delegări.

# Zilele cum se scriu: nume între virgule, formele unui nume despărțite prin spații, cuvintele unei forme unite prin _.
# Se citesc numai pentru limba aceasta: un cuvânt poate însemna altceva în alta.
day-words = astăzi azi, mâine
    .day-after = poimâine
    .in-a-week = peste_o_săptămână într-o_săptămână
    .months = ianuarie ian, februarie feb, martie mar mart, aprilie apr, mai, iunie iun, iulie iul, august aug, septembrie sept sep, octombrie oct, noiembrie nov, decembrie dec
    .weekdays = luni lun, marți, miercuri mie, joi, vineri vin, sâmbătă sâmbăta sâm, duminică duminica dum
    .units = zi zile ziua, săptămână săptămâni săptămâna
    .numbers = o una unu un, două doi, trei, patru, cinci, șase, șapte, opt, nouă, zece
    .times = am a_m dimineața de_dimineață, pm p_m după_amiaza după_amiază după_masă seara, la ora orele
button-today = Astăzi
button-tomorrow = Mâine ({ $day })
button-next-monday = Luni ({ $day })
button-one-week = O săptămână ({ $day })
button-two-weeks = Două săptămâni ({ $day })
button-friday = Vineri ({ $day })
problem-day = Nu înțeleg despre ce zi este vorba. Scrieți „mâine”, „luni” sau „21 decembrie” ori apăsați un buton.
    .early = Este prea devreme. Prima zi posibilă: { $day }.
    .late = Este prea târziu. Ultima zi posibilă: { $day }.

# Cine decide.
button-cover = Cine decide
cover-title = Cine decide
    .what = Urmează să lipsiți? Delegați deciziile altei persoane din echipă sau unui supleant, pentru o perioadă.
cover-office = { $authority }
cover-approvers = Cine decide: { $names }
cover-deputies = Supleanți: { $names }
cover-runs = ▶️ { $giver } a delegat deciziile către { $taker }: { $first } – { $last }
cover-planned = 🗓️ { $giver } va delega deciziile către { $taker }: { $first } – { $last }
button-delegation = { $giver } → { $taker }
home-covers = Decideți și prin delegare de la: { $names }
home-deputy-for = Sunteți printre supleanți la: { $authorities }
refusal-already-deputy = Sunteți deja pe lista de supleanți a acestei autorități. Ce vă așteaptă se află la „De decis”.

# Delegarea.
button-hand-over = Delegă
button-hand-over-for = Delegă: { $place }
delegation-heading = Delegare: { $authority }
field-taker = În locul dumneavoastră
    .ask = Cine decide în locul dumneavoastră?
    .example = Alegeți pe cineva din listă sau scrieți o parte din nume.
    .empty = Nu este nimeni căruia să îi puteți delega.
field-from = De la
    .ask = Începând cu ce zi?
    .example = De exemplu: mâine, luni, 21 decembrie
field-until = Până la
    .ask = Până în ce zi, inclusiv?
    .example = De exemplu: 8 ianuarie, peste două săptămâni
note-delegation = Până la sfârșitul delegării, solicitările ajung la cealaltă persoană, nu la dumneavoastră. Puteți decide în continuare și puteți încheia oricând delegarea mai devreme. Nimeni nu decide în locul dumneavoastră asupra unui proiect la care participați.
delegation-deputy = { $name } (supleant)
delegation-mine = Ați delegat deciziile către { $taker }, pentru perioada { $first } – { $last }.
delegation-to-me = { $giver } v-a delegat deciziile pentru perioada { $first } – { $last }.
delegation-between = { $giver } a delegat deciziile către { $taker }, pentru perioada { $first } – { $last }.
delegation-taker = Vă scriu aici când apare ceva. La fiecare decizie va scrie că ați luat-o pentru { $giver }. Nu decideți asupra proiectelor la care participă una dintre cele două persoane.
delegation-planned = 🗓️ Nu a început încă.
delegation-runs = ▶️ Este în curs.
delegation-ended = Una dintre cele două persoane a încheiat-o mai devreme, pe { $at }.
delegation-lost = S-a încheiat pe { $at }, pentru că una dintre cele două persoane nu mai are această funcție.
delegation-over = S-a încheiat.
button-end-delegation = Încheie acum
button-call-off = Retrage delegarea
confirm-end-delegation = Încheiați delegarea acum? { $giver } primește din nou solicitările, iar { $taker } primește un mesaj.
confirm-call-off = Retrageți delegarea? { $giver } decide în continuare, iar { $taker } primește un mesaj.
toast-handed-over = Deciziile au fost delegate.
refusal-nobody-to-take = Nu este nimeni căruia să îi puteți delega. Rugați echipa de administrare să invite încă o persoană care să decidă sau un supleant.
refusal-to-oneself = Nu puteți delega către propria persoană. Alegeți pe altcineva, vă rog.
refusal-no-taker = Această persoană nu mai are o funcție aici sau nu îi pot scrie. Alegeți pe altcineva, vă rog.
refusal-overlaps = Ați delegat deja deciziile: { $name } ({ $first } – { $last }). Încheiați întâi acea delegare sau alegeți alte zile.
refusal-relied-on = { $name } v-a delegat deciziile ({ $first } – { $last }). Încheiați întâi acea delegare sau alegeți alte zile.
refusal-taker-away = Și { $name } a delegat deciziile pentru perioada { $first } – { $last }. Alegeți pe altcineva sau alte zile.

# A decide prin delegare sau ca supleant.
approval-for = Decideți prin delegare de la { $name }.
approval-deputy = Decideți ca supleant, pentru că solicitarea așteaptă de mult.
decided-for = { $by } (prin delegare de la { $whom })
refusal-givers-project = Persoana care v-a delegat participă la acest proiect, așa că trebuie să decidă altcineva.
refusal-deputy-not-asked = Aici sunteți printre supleanți. Puteți decide când cineva vă deleagă deciziile sau când vă cer eu să decideți, pentru că o solicitare așteaptă de mult.

# Reamintiri pe care le trimit de la mine.
nudged-title = 🔔 Încă în așteptare: { $title }
nudged-reminded = 🔔 { $authority }: { $count ->
    [one] am trimis o reamintire pe { $at }
    [few] am trimis { $count } reamintiri, ultima pe { $at }
   *[other] am trimis { $count } de reamintiri, ultima pe { $at }
}
nudged-deputies = 🔔 { $authority }: pe { $at } am cerut și supleanților să decidă
nudged-operator = 🔔 { $authority }: pe { $at } am anunțat echipa de administrare că se așteaptă încă
due-title = { $count ->
    [one] 🔔 O solicitare vă așteaptă încă decizia
    [few] 🔔 { $count } solicitări vă așteaptă încă decizia
   *[other] 🔔 { $count } de solicitări vă așteaptă încă decizia
}
    .empty = Niciuna dintre aceste solicitări nu mai așteaptă.
operator-overdue = Am trimis reamintiri și am cerut și supleanților să decidă: { $authority }. { $projects ->
    [one] Un proiect așteaptă acolo în continuare o decizie
    [few] { $projects } proiecte așteaptă acolo în continuare o decizie
   *[other] { $projects } de proiecte așteaptă acolo în continuare o decizie
}, din { $since }.
operator-overdue-teachers = Am trimis reamintiri: { $authority }. { $teachers ->
    [one] O înregistrare așteaptă acolo în continuare validarea
    [few] { $teachers } înregistrări așteaptă acolo în continuare validarea
   *[other] { $teachers } de înregistrări așteaptă acolo în continuare validarea
}, din { $since }.
operator-overdue-how = Deschideți autoritatea de mai jos ca să vedeți cine decide și să invitați pe cineva. Sau folosiți aceste comenzi:
