### Întrebări către un serviciu de asistență: unde se pun, în ce stadiu sunt și cine răspunde.

# Unde era cine întreabă: stă după „Ecranul:”.
inquiry-place = Acasă
    .form = Un formular
    .help = Ajutor
    .accounts = Conturile mele
    .people = Înregistrarea mea
    .contacts = Contactele mele
    .drafts = O ciornă
    .projects = Proiecte
    .approval = Decizii
    .members = Cine participă
    .closing = Închiderea unui proiect
    .space = TwinSpace
    .students = Elevi
    .sessions = Intrarea elevilor în cont
    .takeovers = Elevi din alte proiecte
    .guests = Oaspeți
    .news = Știri
    .journal = Jurnal
    .files = Fișiere
    .archive = Arhivă
    .told = Ce mesaje primesc
    .carry = Aducerea din alt proiect
    .erasure = Ștergerea datelor elevilor
    .suspension = Suspendare
    .newsletter = Newsletter
inquiry-from = Ecranul: { $place }
    .not = Nu adăuga

# Formularul.
inquiry-heading = Întrebare către serviciul de asistență
field-inquiry-country = Țara
    .ask = În ce țară predați? Vă va răspunde serviciul de asistență de acolo.
    .example = Puteți scrie primele litere.
field-inquiry = Întrebarea
    .ask = Ce doriți să întrebați serviciul de asistență sau să îi spuneți?
    .example = De exemplu: Școala mea s-a mutat în altă localitate. Unde pot schimba asta?
field-inquiry-from = Unde erați
    .ask = Să adaug unde erați? Este doar numele ecranului, nimic din ce ați citit sau ați scris acolo.
    .example = Ajută dacă ceva nu a mers acolo.
note-inquiry = Întrebarea ajunge la: { $authority }. Răspunsul vine aici.
    .nobody = Întrebarea ajunge la: { $authority }. Acolo nu poate răspunde nimeni momentan; anunț echipa de administrare.
    .no-service = Nu este încă configurat niciun serviciu de asistență pentru: { $country }. Păstrez întrebarea și anunț echipa de administrare.

# Unde se întreabă, cu întrebările de până acum.
inquiries-title = Întrebări către serviciul de asistență
    .empty = Nu ați întrebat încă nimic.
    .country = Nu v-ați înregistrat, așa că vă întreb mai întâi în ce țară predați.
    .what = Ceva nu este clar sau nu funcționează? Scrieți serviciului de asistență: cineva de acolo citește și vă răspunde aici.
inquiry-line = ⏳ { $words } (în așteptare din { $since })
    .answered = 💬 { $words } (răspuns pe { $since })
    .closed = { $words } (închisă pe { $since })

# O întrebare, pentru cine a pus-o.
inquiry-own = Întrebare către: { $authority }
inquiry-waits = ⏳ Așteaptă din { $since } un răspuns. Cine răspunde: { $authority }
    .taken = ✍️ Așteaptă din { $since }. Cineva scrie acum răspunsul: { $authority }
    .nobody = ⏳ Așteaptă din { $since } un răspuns. Cine răspunde: { $authority }. Acolo nu poate răspunde nimeni momentan; am anunțat echipa de administrare.
    .no-service = ⏳ Așteaptă din { $since } un răspuns. Nu este încă configurat niciun serviciu de asistență pentru: { $country }. Am anunțat echipa de administrare.
inquiry-answered = 💬 Răspuns pe { $since }: { $authority }
inquiry-closed = Ați închis întrebarea pe { $since }. Dacă scrieți din nou, se redeschide.
    .by = Închisă pe { $since }: { $authority }. Dacă scrieți din nou, se redeschide.
inquiry-reach = Puteți scrie și celor care administrează Twinbot: { $contact }
inquiry-said = { $who }, { $at }:
    .you = Dumneavoastră, { $at }:
    .more = Acestea sunt ultimele mesaje. Există și altele, mai vechi.

# La fel, pentru cine răspunde.
inquiry-title = Întrebare de la { $name }
inquiry-asked = ⏳ Așteaptă din { $since } un răspuns.
    .own = Este propria dumneavoastră întrebare, așa că trebuie să răspundă altcineva.
    .yours = ✍️ Ați preluat întrebarea până pe { $until }. Până atunci nu poate răspunde altcineva.
    .taken = ✍️ { $name } a preluat întrebarea până pe { $until }.
    .you-answered = 💬 Ați răspuns pe { $since }.
    .answered = 💬 { $name } a răspuns pe { $since }.
    .closed = { $name } a închis întrebarea pe { $since }.
    .closed-room = Închisă pe { $since } de cine a întrebat.
    .closed-by = Închisă pe { $since } de serviciul dumneavoastră.
# Într-un canal sau grup, unde citesc toți.
inquiry-in-room = Cine întreabă și ce a scris se vede doar în chatul nostru.
inquiry-unreachable = ⚠️ Mesajele mele nu ajung la { $name }: chatul cu mine este blocat sau nu mai există. Răspunsul poate fi citit de îndată ce chatul este deschis din nou.
inquiry-unchecked = ⚠️ Această înregistrare așteaptă încă validarea.
inquiry-unregistered = ⚠️ Nimeni nu a confirmat cine este: nu s-a înregistrat încă în calitate de cadru didactic.

field-answer-inquiry = Răspunsul
    .ask = Ce răspundeți? Va fi citit ca răspuns al serviciului de asistență, fără numele dumneavoastră.
    .example = De exemplu: Deschideți „Înregistrarea mea” și apăsați „Modifică”.
field-reply = Mesajul
    .ask = Ce doriți să adăugați?
    .example = De exemplu: Mulțumesc! Și cum schimb numele școlii?

button-contact-service = Scrie-ne
button-write-service = Pune o întrebare
button-inquiries = Întrebările mele
button-add-words = Adaugă ceva
button-reply = Scrie din nou
button-close-inquiry = Închide întrebarea
button-give-back = Eliberează
button-read-inquiry = Citește întrebarea
confirm-close-inquiry = Închideți întrebarea de la { $name }? Persoana va citi că este închisă și va putea scrie din nou.
    .own = Închideți întrebarea? Dacă scrieți din nou, se redeschide.
