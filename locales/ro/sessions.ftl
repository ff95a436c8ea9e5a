### Partea elevilor: cum primesc parola, cum intră în cont și pagina lor de start. Cu elevii se vorbește cu „tu”.

claim-title = Ești { $name }?
    .what = Atunci primești aici numele de utilizator și parola. Dacă ești altcineva, dă linkul înapoi profesorilor tăi, te rog.
button-claim = ✅ Da, eu sunt
button-not-this-student = Nu, sunt altcineva
refusal-claim-teacher = Acest link este pentru un elev, iar aici nu aveți cont de elev. Dați-l elevului, vă rog.
toast-welcome = Bun venit!

credentials-title = Bună, { $name }! Așa intri în cont
    .note = Apasă parola ca să o vezi și notează numele de utilizator și parola unde nu se uită altcineva.
    .day = Se văd până pe { $until }.
    .gone = Parola nu mai este afișată. Dacă ai pierdut-o, profesorii tăi îți pot face alta.
button-noted = ✅ Le-am notat
toast-noted = Bine.
button-my-space = TwinSpace-ul meu

student-hello = Bună, { $name }! Rolul tău aici: { $role }.
student-may = Poți { $rights }.
student-may-members = vedea cine este aici
student-in = Proiect: { $title }
space-teachers = Profesori
student-borrowed = Acest dispozitiv este al cuiva dintre profesori. Ieși automat din cont după un sfert de oră.
button-classmates = Cine este aici
button-other-project = Alt proiect
button-change-password = Schimbă parola
button-log-out = Ieși din cont
student-welcome = Bună, { $name }!
student-projects = În ce proiect vrei să lucrezi?
    .none = Acum nu ești în niciun proiect. Întreabă-i pe profesorii tăi, te rog.
student-project-over = { $title } (închis)

login-title = Intră ca elev sau elevă
    .join = Un elev dintr-un alt proiect
field-login = Nume de utilizator și parolă
    .ask = Scrie numele de utilizator, apoi un spațiu, apoi parola.
    .example = lea.nube munte-lalea-corabie
problem-login = Nu se potrivește. Verifică numele de utilizator și parola: literele mari și liniuțele nu contează. Dacă voiai să scrii altceva, apasă întâi „{ button-leave-login }”.
problem-password = Alege două sau mai multe cuvinte, altele decât numele tău de utilizator, care au împreună cel puțin { $least ->
    [one] o literă
    [few] { $least } litere
   *[other] { $least } de litere
}.
field-own-password = Parola nouă
    .ask = Ce parolă vrei? Cele mai bune sunt două sau trei cuvinte la care doar tu te-ai gândi.
    .example = bicicleta-verde-lamaie
button-forgot = Am pierdut parola
button-leave-login = Nu acum
button-login-student = Sunt elev sau elevă
button-lend = Deschide pentru un elev
refusal-logged-in = Aici este deja cineva în cont. Întâi trebuie apăsat „{ button-log-out }”.
refusal-not-yours = Mesajul semăna cu un nume de utilizator și o parolă, așa că l-am șters. Aici este deja cineva în cont: apasă întâi „{ button-log-out }”. Dacă era altceva, scrie cu alte cuvinte, te rog.
refusal-not-yours-stays = Mesajul seamănă cu un nume de utilizator și o parolă, dar nu îl pot șterge: șterge-l tu, te rog. Aici este deja cineva în cont: apasă întâi „{ button-log-out }”. Dacă era altceva, scrie cu alte cuvinte.
refusal-login-wait = Au fost prea multe parole greșite. Încearcă din nou pe { $until } sau mai târziu.
refusal-forgot-unknown = Cere-le profesorilor tăi o parolă nouă, te rog. Durează doar o clipă.
refusal-student = Asta nu este pentru elevi. Cadrul didactic trebuie să iasă întâi din contul de elev.
refusal-secret-here = Te rog să nu scrii parola aici, pentru că nu o pot șterge. Apasă în schimb butonul întrebării și șterge mesajul.
toast-left = În regulă.
toast-is-here = Acest elev este deja aici.
refusal-other-class = Parolele noi le fac cadrele didactice de la școala elevului. Cereți-le acolo, vă rog.
toast-logged-out = Ai ieșit din cont.
toast-password-changed = Ai acum o parolă nouă.
toast-forgot = Le-am cerut profesorilor tăi o parolă nouă.

known-title = { $name } are deja cont
    .what = Acest elev lucrează în alt proiect, cu același nume de utilizator și aceeași parolă. Să lucreze și în „{ $title }”?
button-accept-student = ✅ Acceptă
button-reject-student = Respinge
button-another-student = Este altcineva

student-link = Link pentru { $name }
    .what = Cine deschide primul linkul și spune „Da, eu sunt” primește parola în propriul chat. Dați-l doar elevului, vă rog.
    .until = Linkul poate fi folosit o singură dată, până pe { $until }.
    .over = Linkul nu mai este valabil. Faceți o parolă nouă și va exista și un link nou.
student-claimed = ✅ A primit numele de utilizator și parola pe { $at }.
student-unreachable = Nu mai pot scrie în chatul elevului.
button-student-link = Link pentru elev
button-join-student = Are deja cont
locked-out-wrong = Pentru { $name } s-a scris de multe ori o parolă greșită. Dacă { $name } nu mai are parola, faceți una nouă.
locked-out-lost = { $name } nu mai are parola și cere una nouă.
locked-out-done = { $name } are deja o parolă nouă.
locked-out-role = Parole noi pot face doar cadrele didactice de la școala elevului care pot invita elevi. Cine poate schimba rolurile poate da acest drept unuia dintre ele.

command-login = Intrarea în cont ca elev sau elevă
command-logout = Ieșirea din cont
command-claim = Parola mea, cu un cod

# Un elev dintr-un alt proiect a cărui parolă nu este cunoscută: este întrebat cine l-a înregistrat.
field-join = Nume de utilizator și parolă
    .ask = Scrieți numele de utilizator, apoi un spațiu, apoi parola. Dacă nu știți parola, scrieți doar numele de utilizator: întreb cadrul didactic al elevului.
    .example = lea.nube munte-lalea-corabie
takeover-title = { $name }
    .asked = Dacă există un elev cu acest nume de utilizator, întreb cadrul didactic al elevului. Dacă este de acord, vă spun aici.
    .until = Cererea expiră pe { $until }.
takeover-agreed = Cadrul didactic și-a dat acordul pentru { $name }.
takeover-accepted = { $name } lucrează acum și aici.
takeover-rejected = Nu a fost adăugat nimeni.
takeover-taken-back = Ați retras întrebarea.
takeover-ended = Nu a venit niciun acord la timp. Poate că numele de utilizator este altul. Puteți și să îi cereți elevului parola sau să adăugați un elev nou.
button-take-question-back = Retrage întrebarea
button-all-asked = Toate întrebările mele
button-asked = Întrebările mele ({ $count })
asked-title = Întrebările mele către alte cadre didactice
    .none = Nu așteptați niciun răspuns.
asked-line = { $name }, până pe { $until }
asked-line-agreed = ✅ { $name }: acord primit
takeover-asks = { $who } întreabă dacă acest elev poate lucra și în proiectul „{ $title }”.
    .what = Numele de utilizator și parola rămân aceleași. Cine întreabă nu a văzut până acum nimic despre elev și așteaptă până pe { $until }.
button-agree = ✅ De acord
takeover-you-agreed = V-ați dat acordul.
takeover-you-declined = Ați refuzat. Cine a întrebat nu află de la mine.
takeover-not-asked = Aici nu mai este nimic de decis.
task-takeover = Elev: { $name }
task-takeover-agreed = Are deja cont: { $name }
past-answered = ✅ Ați răspuns deja.
past-over = Această întrebare este închisă. Dacă doriți totuși să răspundeți, deschideți-o din nou, vă rog.
past-logged-out = A fost arătat unui elev care a ieșit între timp din cont.
past-link-used = Acest link a fost folosit.
past-withdrawn = Nu mai poate fi citit: contul nu mai face parte din TwinSpace.
not-erased = Nu am putut șterge mesajul cu parola. Șterge-l tu, te rog, ca să nu îl citească nimeni.

# Un cadru didactic dă datele de acces cuiva pe care l-a ales: $to este cum îl numește platforma.
handout-title = Date de acces pentru { $to }
    .one = Să scriu către { $to } și să trimit datele de acces pentru { $student }? Întreb întâi dacă este chiar acest elev.
    .several = Ale cui date de acces le trimit către { $to }?
button-hand-out = ✅ Scrie către { $name }
handout-sent = ✅ Am scris către { $to }. Trebuie să confirme întâi că este { $student }; fișa elevului arată când le-a primit.
handout-lost = Nu pot scrie către { $to }: mesajele directe sunt închise. Dați cardul pe hârtie ({ $student }) sau cereți să mi se scrie cu codul din link.
refusal-handout-nobody = Datele de acces sunt pentru un elev. Alegeți pe altcineva, vă rog.
refusal-handout-none = Nu găsesc niciun elev „{ $words }” a cărui parolă să o puteți înmâna. Poate că elevul o are deja sau nu mai poate fi citită: se vede pe fișa lui.
refusal-handout-closed = { $name } are deja parola sau aceasta nu mai poate fi citită. Faceți întâi una nouă.
