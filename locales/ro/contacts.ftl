### Contactele, linkurile care duc la ele și cererile de contact.

contacts-title = Contactele mele
    .empty = Nu aveți încă niciun contact. Adăugați pe cineva cu care ați dori să începeți un proiect: cel mai rapid este să îi trimiteți linkul personal.
    .of = Contactele mele: { $country }
    .none = Nu aveți contacte acolo.
    .more = Mai sunt și altele. Scrieți mai mult din nume ca să le găsiți.
contact-unreachable = ⚠️ Mesajele mele nu ajung la { $name }: chatul cu mine este blocat sau nu mai există. Scrieți-i pe altă cale, vă rog; primește totul de îndată ce deschide din nou chatul.
contact-not-valid = { $name } nu are încă înregistrarea validată de serviciul de asistență. Puteți pregăti un proiect împreună, dar acceptarea lui trebuie să aștepte.

button-add-contact = Adaugă un contact
button-remove-contact = Elimină contactul
button-link-single = Link nou pentru o persoană
button-link-reusable = Link nou pentru mai multe persoane
button-link = Link pentru mai multe persoane
button-link-until = Link până pe { $until }
button-link-made = Link creat pe { $at }
button-pick = Alege din chaturile mele
button-share = Trimite cuiva
button-revoke-link = Anulează linkul

add-contact-title = Adăugați un contact
    .how = Trimiteți linkul personal altui cadru didactic. Cine îl deschide vă trimite o cerere de contact, iar dumneavoastră decideți. Puteți alege și pe cineva care mi-a scris deja.
link-single = link pentru o persoană
link-reusable = link pentru mai multe persoane
link-reusable-made = link pentru mai multe persoane, creat pe { $at }
link-open = 🔗 { $link }: activ
link-open-until = 🔗 { $link }: activ până pe { $day }
link-used = { $link }: folosit pe { $day }
link-ended = { $link }: expirat pe { $day }
link-revoked = { $link }: anulat pe { $day }

invite-title = Linkul este gata
# Mesajul care se redirecționează: cine scrie și ce ar dori; apoi, ce se întâmplă când se deschide linkul de sub el. $twinbot este unul
# dintre cele două rânduri de mai jos.
invite-hello = Bună ziua! Sunt { $name }. Aș dori să pregătim împreună un proiect de înfrățire între școli.
    .from = Bună ziua! Sunt { $name }, de la { $school }. Aș dori să pregătim împreună un proiect de înfrățire între școli.
invite-opens = Deschideți acest link, iar { $twinbot } ne va pune în legătură
twinbot = Twinbot, un asistent pentru proiecte de înfrățire între școli,
    .of = Twinbot, un asistent pentru proiecte școlare (responsabil: { $operator }),
forward-opens = { $opens }:
forward-shared = { $hello } { $opens }.
    .english =
        { $hello } { $opens }.

        { $english }
forward-language = Limba mesajului: { $language }. Cealaltă persoană citește în altă limbă? Alegeți limba și scriu din nou mesajul.
forward-over = Invitația nu mai este valabilă. { $state }
button-write-again = Scrie din nou mesajul
toast-written = Mesajul este mai jos.
toast-link-ended = Linkul a fost anulat. Mesajul care îl conține nu mai este valabil.
invite-single = Redirecționați mesajul de mai jos către o singură persoană. Linkul poate fi folosit o singură dată.
invite-reusable = Redirecționați mesajul de mai jos către oricâte persoane. Linkul este valabil până îl anulați.
invite-over = Acest link nu mai este valabil
    .forwarded = Dacă ați redirecționat mesajul, nici el nu mai este valabil: cine deschide linkul citește că a fost anulat și că vă poate cere altul.
pick-title = Alegeți un cadru didactic
    .how = Alegeți mai jos pe cineva cu care vorbiți pe chat. Dacă mi-a scris deja, primește cererea. Dacă nu, îi puteți trimite un link.

contact-request-title = Cerere de contact de la { $name }
contact-request-asked = Contactele își văd reciproc numele și școala și pot începe împreună un proiect. Acceptați?
contact-request-not-registered = ⚠️ Nimeni nu a confirmat cine este: nu s-a înregistrat încă în calitate de cadru didactic.
contact-request-not-valid = ⚠️ Nimeni nu a confirmat încă cine este: s-a înregistrat, dar serviciul de asistență nu a confirmat școala.
contact-request-own-title = Cerere de contact către { $name }
contact-request-waits = ⏳ Am trimis cererea către { $name }. Vă scriu când vine răspunsul.
contact-request-waits-register = Până atunci vă puteți înregistra: este necesar pentru a începe un proiect împreună.
contact-request-accepted = ✅ Sunteți acum în contact cu { $name }. Puteți începe un proiect împreună.
contact-request-declined = ❌ { $name } a refuzat cererea.
contact-request-you-declined = ❌ Ați refuzat cererea.

confirm-remove-contact = Eliminați contactul { $name }? Nu veți mai fi în contact. Proiectele comune continuă.
confirm-revoke-link = Anulați linkul? Mesajele care îl conțin nu vor mai fi valabile, nici cele deja redirecționate. Contactele adăugate prin el rămân.

picked-title = Cererea este pe drum
    .how = Dacă această persoană mi-a mai scris, are deja cererea și vă anunț când o acceptă. Dacă nu, nu îi pot scrie: trimiteți-i un link.
blocked-title = Persoane blocate
    .how = Aceste persoane nu vă mai pot trimite cereri de contact, iar eu nu le spun acest lucru. Apăsați un nume ca să îl deblocați.
    .empty = Nu ați blocat pe nimeni.
button-search-contacts = Caută un contact
button-contacts-of = { $country } ({ $count })
button-blocked = Persoane blocate ({ $count })
button-block = Blochează
button-unblock = Deblochează: { $name }
contact-request-you-blocked = 🚫 Ați blocat această persoană: nu vă mai poate trimite cereri, iar eu nu îi spun acest lucru. O puteți debloca la „Contactele mele”.
confirm-block = Blocați persoana { $name }? Nu vă va mai putea trimite cereri de contact, iar eu nu îi voi spune acest lucru. O puteți debloca la „Contactele mele”.

field-search-contacts = Căutare
    .ask = Pe cine căutați? Scrieți o parte din numele persoanei, al școlii, al localității sau al țării.
    .example = De exemplu: Cracovia
