### Ce se păstrează despre cineva: o copie și ștergerea.

# Copia, într-un singur fișier.
command-export = O copie cu tot ce se păstrează despre mine
button-my-copy = Copia datelor mele
copy-title = O copie a datelor
    .what = Pot pune într-un singur fișier tot ce se păstrează despre persoana care cere copia: o pagină care se deschide și se tipărește din orice browser, același conținut ca date pentru programe și fișierele trimise.
    .day = Copia vine aici ca fișier ZIP. O păstrez o zi, apoi o șterg.
copy-waits = { $all ->
        [0] O pregătesc…
       *[other] O pregătesc: fișiere { $done } din { $all }…
    }
    .then = Vine aici de îndată ce este gata.
copy-ready = ✅ Copia este gata ({ $size }): totul, așa cum era pe { $at }. O păstrez până pe { $until }.
copy-out = Tot ce se păstrează despre persoana care a cerut copia, așa cum era pe { $at }. Dezarhivați fișierul și deschideți index.html.
    .private = Este o copie personală. Păstrați-o, vă rog, unde nu o poate citi altcineva. O puteți primi până pe { $until }.
button-make-copy = 📦 Pregătește copia
button-get-copy = 📦 Primește copia
button-fresh-copy = Pregătește alta
toast-copy = O pregătesc.
refusal-copy-lent = Acest dispozitiv este al altcuiva, iar fișierul ar rămâne în chatul acelei persoane. Intră în cont de pe dispozitivul tău, te rog.

# Pagina din copie.
copy-page = Datele mele
    .made = Așa era totul pe { $at }.
    .data = Fișierul data.json conține totul, coloană cu coloană. Unele valori sunt coduri ale programului.
copy-table = Ce îmi trebuie ca să funcționez
    .rest = { $count ->
        [one] Un rând; se află în data.json.
        [few] { $count } rânduri; se află în data.json.
       *[other] { $count } de rânduri; se află în data.json.
    }
    .person = Persoana
    .account = Conturi
    .teacher = Înregistrarea
    .appointment = Numiri
    .delegation = Delegări
    .operator = În echipa de administrare
    .suspension = Suspendări
    .school = Școli adăugate
    .contact = Contacte
    .request = Cereri de contact
    .link = Linkuri și invitații
    .project = Proiecte
    .member = Participarea la proiecte
    .invitation = Invitații la proiecte
    .plan = Planuri pentru parteneri care pleacă
    .history = Acțiuni în proiecte
    .vote = Decizii
    .agreement = Acordul părinților, așa cum a fost confirmat
    .class = Listele clasei și parole noi
    .student = Elevi înregistrați
    .pupil = TwinSpace-uri
    .list = Liste în care apare numele
    .takeover = Elevi din alte proiecte
    .handout = Date de acces înmânate
    .post = Știri
    .file = Fișiere
    .guest = Vizite ca oaspete
    .journal = Acțiuni în TwinSpace-uri
    .archive = Arhive și copii
    .inquiry = Întrebări către serviciile de asistență
    .newsletter = Newslettere scrise
    .subscription = Abonarea la newsletter
    .wish = Ce mesaje vin și când
    .parting = Cererea de ștergere a datelor
    .form = Ciorne și formulare deschise
copy-column = Ce scrie
    .other = Cealaltă persoană
    .username = Nume de utilizator
    .given = Prenume
    .surname = Nume de familie
    .language = Limbă
    .app = Aplicație
    .number = Număr
    .country = Țară
    .town = Localitate
    .title = Titlu
    .words = Text
    .reason = Motiv
    .kind = Ce este
    .role = Rol sau decizie
    .twinspace = Rol în TwinSpace
    .project = Proiect
    .from = De la
    .until = Până la
    .then = Răspuns sau modificare
    .last = Ultima folosire

# Ștergerea datelor.
button-forget = Șterge datele mele
forget-title = Ștergerea datelor
    .goes = Ce se șterge: profilul, contactele, invitațiile și ciornele, rolurile și funcțiile, știrile și fișierele pe care le-ați pus în TwinSpace-uri, întrebările și ce știu despre acest chat.
    .stays = Ce rămâne: proiectele la care ați participat, cu istoricul lor și deciziile asupra lor. Partenerii și autoritățile au nevoie de ele. În locul numelui dumneavoastră va apărea „…”.
    .week = Aveți o săptămână ca să vă răzgândiți. Până atunci totul merge ca înainte, iar cu o zi înainte vă voi reaminti.
forget-planned = Vă voi șterge datele pe { $day }
    .until = Până atunci totul merge ca înainte. Dacă vă răzgândiți, apăsați „{ button-keep-data }”.
forget-late = Vă voi șterge datele de îndată ce pot
forget-held = Nu vă pot șterge încă datele:
    .more = … și încă { $count }.
hold-offered = „{ $title }” așteaptă răspunsul partenerului. Retrageți proiectul, vă rog.
hold-waits = „{ $title }” are nevoie de ambii fondatori cât timp așteaptă aprobarea. Retrageți proiectul, vă rog.
hold-runs = Nimeni altcineva nu poate conduce „{ $title }”. Dați altui cadru didactic profilul Administrator sau închideți proiectul, vă rog.
hold-space = Nimeni altcineva nu poate conduce TwinSpace-ul proiectului „{ $title }”. Dați altcuiva rolul Cadru didactic administrator sau închideți proiectul, vă rog.
hold-decides = Acolo nu decide nimeni altcineva: { $authority }. Cereți celor care administrează Twinbot să numească pe cineva: { $contact }
    .unnamed = Acolo nu decide nimeni altcineva: { $authority }. Cereți celor care administrează Twinbot să numească pe cineva.
hold-operates = Nu mai este nimeni altcineva în echipa de administrare. Invitați întâi pe altcineva, vă rog.
# $service este „Serviciul Național de Asistență (Spania)”.
hold-suspended = Suspendarea dumneavoastră este în vigoare ({ $service }). Datele rămân până la ridicarea ei, pentru că aici orice înregistrare nouă este validată imediat.
    .school = Școala dumneavoastră este suspendată ({ $service }). Datele rămân până la ridicarea suspendării, pentru că aici orice înregistrare nouă este validată imediat.
    .left = Fosta dumneavoastră școală este suspendată ({ $service }). Datele rămân până când serviciul de asistență validează înregistrarea la noua școală, pentru că aici orice înregistrare nouă este acceptată imediat, fără validare.
button-hold = Deschide: { $title }
    .nth = Deschide: { $title } ({ $nth })
button-keep-data = Păstrează datele
confirm-forget-all = Să șterg pe { $day } tot ce se păstrează despre dumneavoastră? Până atunci vă puteți răzgândi.
button-forget-sure = Da, șterge datele mele
refusal-held = Nu vă pot șterge încă datele. Iată ce este de făcut mai întâi.
toast-parting = Datele vor fi șterse la acea dată.
toast-kept = Datele rămân.
task-parting = Vă voi șterge datele pe { $day }
parting-note = 🗑 Vă voi șterge datele pe { $day }. Ca să le păstrați, trimiteți { $forget }.
forget-done = Datele au fost șterse
    .what = Am șters ce se păstra despre dumneavoastră. Ce rămâne nu vă mai poartă numele. Peste o oră voi uita și acest chat. Îl puteți șterge acum.
