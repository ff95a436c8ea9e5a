### Oaspeții unui TwinSpace: citesc acolo și nu participă la proiect.

button-guests = Oaspeți
guests-title = Oaspeții proiectului „{ $title }”
    .empty = Nu sunt încă oaspeți.
    .may = Oaspeții citesc știrile și fișierele și văd cine predă aici. Nu văd numele niciunui elev.
guest-line = { $name } (din { $day })
guest-link = 🔗 Link creat de { $name } pentru un oaspete, activ până pe { $until }
button-link-guest = Invită un oaspete
guest-title = { $name }
    .since = Oaspete în „{ $title }” din { $day }.
    .by = Oaspete în „{ $title }” din { $day }, la invitația trimisă de { $by }.
button-remove-guest = Elimină
confirm-remove-guest = Eliminați oaspetele { $name } din „{ $title }”? Va afla de la mine și nu va mai putea citi nimic acolo.
guest-removed = { $by } v-a eliminat din „{ $title }”. Nu mai puteți citi aici.

# Linkul.
guest-link-hello = Bună ziua! Sunt { $name }. Aș dori să vă arăt TwinSpace-ul proiectului nostru școlar „{ $title }”, cu știrile și fișierele noastre.
    .from = Bună ziua! Sunt { $name }, de la { $school }. Aș dori să vă arăt TwinSpace-ul proiectului nostru școlar „{ $title }”, cu știrile și fișierele noastre.
guest-link-opens = Deschideți acest link, iar { $twinbot } vă va primi
guest-link-how = Redirecționați mesajul de mai jos către o singură persoană: un părinte, cineva din conducerea școlii, alt cadru didactic. Prima persoană care deschide linkul și își spune numele devine oaspete. Linkul poate fi folosit o singură dată.
confirm-end-guest-link = Anulați linkul? Mesajele care îl conțin nu vor mai fi valabile, nici cele deja redirecționate.
refusal-guests-full = Locurile pentru oaspeți sunt ocupate: { $most }, cu tot cu linkurile active. Eliminați întâi pe cineva sau anulați un link.

# Formularul celui care l-a deschis.
guest-heading = Oaspete în „{ $title }”
field-guest-name = Numele dumneavoastră
    .ask = Aveți o invitație ca oaspete. Cum vă numiți?
    .example = Îl vor citi cadrele didactice de acolo.
note-guest = Ca oaspete citiți știrile și fișierele și vedeți cine predă acolo, dar nu și numele vreunui elev. Puteți ieși oricând.
button-come-in = ✅ Intră

# Unde este cineva oaspete.
button-visits = Unde sunt oaspete
visits-title = Unde sunteți oaspete
    .empty = Nu sunteți oaspete nicăieri momentan.
home-visits = Sunteți oaspete. Ca să citiți știrile, apăsați „{ button-visits }”.
button-leave-space = Ieși din TwinSpace
confirm-leave-space = Ieșiți din TwinSpace-ul proiectului „{ $title }”? Ca să reveniți, aveți nevoie de un link nou.
toast-space-left = Ați ieșit.
