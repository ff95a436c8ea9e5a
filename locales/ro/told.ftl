### Ce mesaje primește fiecare și când.

button-told = Când primesc mesaje?
button-told-all = Ce mesaje primesc?
told-title = Ce mesaje primiți și când
    .always = Ce vă cere un răspuns, ce vi se răspunde și ce vă privește direct vine întotdeauna imediat: propuneri, aprobări, ce a fost returnat, invitații, parole. Pentru tot restul alegeți dumneavoastră. Ce nu vă trimit așteaptă la „De răspuns”.
    .student = Parolele și linkurile vin întotdeauna imediat. Pentru știrile din fiecare TwinSpace alegi tu: apasă numele TwinSpace-ului.
    .authority = Ce vă privește direct vine întotdeauna imediat, la fel și reamintirea că cineva vă așteaptă decizia. Alegeți dacă doriți liniște noaptea.
    .digest = { $count ->
        [one] Dacă vă așteaptă mai mult de o decizie, vă trimit dimineața, la { $hour }, un singur mesaj despre toate, în locul câte unui mesaj pentru fiecare.
        [few] Dacă vă așteaptă mai mult de { $count } decizii, vă trimit dimineața, la { $hour }, un singur mesaj despre toate, în locul câte unui mesaj pentru fiecare.
       *[other] Dacă vă așteaptă mai mult de { $count } de decizii, vă trimit dimineața, la { $hour }, un singur mesaj despre toate, în locul câte unui mesaj pentru fiecare.
    }
told-usual = Noutăți din proiecte: { $when }
told-line-usual = „{ $title }”: ca peste tot
told-line-one = „{ $title }”: { $when }
told-line-both = „{ $title }”: proiect { $project }, știri { $space }
wish-at-once = imediat
wish-daily = zilnic la ora 17
wish-never = deloc

told-of-title = „{ $title }”: ce mesaje vin și când
    .always = Ce cere un răspuns vine întotdeauna imediat.
told-of-project = Ce se întâmplă cu proiectul, de pildă modificări și parteneri noi: { $when }
told-of-space = Știrile din TwinSpace: { $when }
told-as-everywhere = ca peste tot ({ $when })
button-told-project = Proiect: { $when }
button-told-space = Știri: { $when }
button-as-everywhere = Ca peste tot

# Liniște noaptea.
button-night = Liniște noaptea
night-title = Liniște noaptea
    .what = Ce se întâmplă noaptea vine atunci dimineața; până la acea oră așteaptă la „De răspuns”. Ce vă cere un răspuns vine tot imediat.
    .student = Știrile scrise noaptea vin atunci dimineața. Parolele și linkurile vin tot imediat.
    .authority = Ce aveți de decis apare imediat la „De decis”; vă scriu dimineața, dacă nu vă reamintește cineva între timp.
night-line = De la { $from } la { $to } nu trimit nimic din ce poate aștepta.
night-line-off = Scriu și noaptea.
night-clock = Ora locală: { $time } ({ $place }).
night-clock-unknown = Nu știu ce oră este acolo. Presupun că este { $time }.
night-question = Să fie liniște noaptea? De la { $from } la { $to } (ora din { $place }) nu aș trimite nimic din ce poate aștepta. Ar veni dimineața.
button-night-on = Liniște de la { $from } la { $to }
button-night-off = Scrie și noaptea
button-night-never = Scrie la orice oră
button-night-from = De la { $from }
button-night-to = Până la { $to }
button-clock = Alt fus orar
clocks-title = În ce fus orar sunteți?
clock-canaries = Insulele Canare
clock-azores = Azore
clock-madeira = Madeira
clock-unknown = Greenwich

# Ce nu a fost trimis imediat.
untold-title = Ce nu a fost trimis
    .day = Ce s-a întâmplat pe { $day }
    .empty = Aici nu mai este nimic.
untold-space = Știri în „{ $title }” ({ $count }): { $headlines }
untold-headline = „{ $headline }”
    .picture = 🖼 „{ $headline }”
untold-project = Proiectul „{ $title }”: { $count ->
        [one] o modificare
        [few] { $count } modificări
       *[other] { $count } de modificări
    }
button-untold-space = Știri: { $title }
button-untold-project = Proiect: { $title }
button-untold-seen = Scoate din listă
task-untold = { $count ->
        [one] Un lucru pe care nu l-am trimis
        [few] { $count } lucruri pe care nu le-am trimis
       *[other] { $count } de lucruri pe care nu le-am trimis
    }
