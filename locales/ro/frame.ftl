### Cadrul unei întrebări, al unui răspuns, al unei liste, oriunde apar mesaje.

frame-progress = { $heading } · { $at } din { $of }
frame-label = { $label }:
frame-problem = ⚠️ { $problem }
frame-typed = Text primit:
frame-stands = Răspuns actual:
frame-length = { $max ->
    [one] Cel mult un caracter.
    [few] Cel mult { $max } caractere.
   *[other] Cel mult { $max } de caractere.
}
frame-search = Căutare: „{ $words }”
frame-search-found = Căutare: „{ $words }”. Rezultate: { $count }.
frame-search-nothing = Nu găsesc „{ $words }”. Încercați cu o parte din nume.
frame-chosen = Selecție: { $entries }
# Sub ceea ce a scris cineva, când cine citește folosește altă limbă.
frame-written-in = Limba textului: { $language }
# În locul unei parole care nu se mai păstrează, după numele ei.
frame-secret-gone = nu mai este afișată
# A file that goes out with a message, and what stands there when it could not be made.
frame-file = 📄 { $name }
frame-file-gone = Fișierul nu mai este afișat.
frame-file-link = „{ $name }” este prea mare pentru un mesaj aici. Poate fi descărcat de la acest link până pe { $until }: { $link }
frame-file-late = „{ $name }” nu a ajuns aici nici după mai multe încercări. Poate fi descărcat de la acest link până pe { $until }: { $link }
frame-paper-link = „{ $name }” este prea mare pentru un mesaj aici. Descărcați-l de la acest link în cel mult o oră și nu dați linkul nimănui: { $link }
frame-file-too-large = „{ $name }” este prea mare pentru un mesaj aici și nu am altă cale prin care să îl trimit. Poate că merge în altă aplicație.
frame-file-broken = Nu mai pot citi acest fișier. Echipa de administrare trebuie să îl recupereze dintr-o copie de siguranță.
frame-picture-gone = Imaginea nu poate fi afișată momentan.
frame-item = • { $entry }
frame-page = { $at }/{ $of }
frame-previous-page = ◀️
frame-next-page = ▶️

# Un moment după ceasul cititorului: { $time } este o oră, de pildă 17:05.
moment-today = astăzi la { $time }
moment-yesterday = ieri la { $time }
# Ce stă înaintea unei date și nu înaintea acestor două cuvinte; după un spațiu, ce îi ia locul. Între virgule.
moment-before-dates = pe, din de

### Etichete dintr-un mesaj care altfel ar fi la fel.

label-apart = { $label } · { $more }
label-nth = { $label } ({ $nth })
label-nth-before = ({ $nth }) { $label }
label-at = { $at }
