### Formulare: butoane, probleme cu un răspuns și cum se recitesc răspunsurile.

button-done = { $count ->
        [0] Gata
       *[other] Gata ({ $count })
    }
button-skip = Sari peste
button-back = ⬅️ Înapoi
button-use = Folosește
button-use-offer = Folosește „{ $answer }”
button-keep = Păstrează răspunsul
button-pause = Salvează și închide
button-change = ✏️ Modifică
button-send = ✅ Trimite
button-send-again = ✅ Trimite din nou
button-save = ✅ Salvează
button-next = Următoarea ▶️
button-previous = ◀️ Anterioara
button-show-all = Arată tot
button-show-chosen = Selecție ({ $count })
button-decline = Refuză
button-refuse = Respinge
button-reject = Respinge
button-return = Returnează

form-what-to-change = Ce doriți să modificați?

problem-empty = Răspunsul este gol. Scrieți-l din nou, vă rog.
problem-no-letters = Răspundeți în cuvinte, vă rog: nu văd nici litere, nici cifre.
problem-not-words = Răspundeți în cuvinte, vă rog: scrieți-le sau trimiteți un fișier text mic (.txt).
problem-unfetched = Nu am putut deschide fișierul acum. Trimiteți-l din nou, vă rog, sau scrieți textul aici.
problem-too-long =
    Răspunsul este prea lung: are { $over ->
        [one] un caracter
        [few] { $over } caractere
       *[other] { $over } de caractere
    } în plus ({ $length }, maximum { $max }).
problem-nothing-found = Nu găsesc „{ $words }”. Încercați cu o parte din cuvânt sau alegeți din listă.
problem-none-known = Nu găsesc „{ $words }”. Încercați cu o parte din nume sau apăsați „{ $none }”.
problem-school-code = Un cod oficial este format din litere și cifre, cel mult { $max } în total.
problem-school-digits = Codul oficial al unei școli are aici un număr fix de cifre: { $digits } ({ $country }).
problem-answered-meanwhile = Ați răspuns deja „{ $stands }”. Înlocuiți acest răspuns cu „{ $answer }” sau îl păstrați?
problem-written-before = Textul a fost scris înainte să întreb. Îl folosesc sau răspundeți din nou?
problem-written-before-list = „{ $words }” a fost scris înainte să întreb. Îl folosesc sau răspundeți din nou?
problem-too-many = Se pot alege cel mult { $max }. Debifați mai întâi o opțiune.
problem-too-many-named = Se pot alege cel mult { $max }, așa că au rămas pe dinafară: { $names }. Ca să schimbați, debifați mai întâi o opțiune.
problem-unknown = Nu găsesc în listă: { $names }.
problem-both = { $one } { $other }
problem-choose-one = Alegeți cel puțin o opțiune, vă rog.
problem-choose-from-list = Alegeți din listă, vă rog.
problem-ages = Scrieți vârsta cea mai mică și pe cea mai mare, de exemplu 9-12.
problem-ages-range = Vârstele pot fi de la { $min } la { $max }.
problem-ages-order = Scrieți întâi vârsta mai mică, vă rog.
problem-number = Scrieți un număr întreg, cu cifre, vă rog.
problem-pupils-range = Numărul de elevi poate fi de la 1 la { $max }.

value-skipped = necompletat
value-number = { $number }
value-age = { $age ->
    [one] un an
    [few] { $age } ani
   *[other] { $age } de ani
}
value-ages = { $from }–{ $to ->
    [one] { $to } an
    [few] { $to } ani
   *[other] { $to } de ani
}
# Mai multe opțiuni într-un rând.
plain-list = { $entries }
# Cuvinte care leagă două opțiuni când cineva le scrie, între virgule: „engleză și spaniolă”.
list-joins = și, &, +
