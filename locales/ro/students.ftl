### Elevi: o clasă este adusă într-un TwinSpace și fiecare primește un nume de utilizator și o parolă.

students-title = Elevii proiectului „{ $title }”
    .empty = Nu sunt încă elevi. Adăugați un elev sau lipiți lista unei clase întregi.
    .none = Nimeni nu se numește „{ $words }”.
    .more = Sunt afișați primii; în total: { $count }. Scrieți mai mult din nume ca să îi găsiți pe ceilalți.
students-namesakes = Elevi cu același nume: { $names }. Se deosebesc după numele de utilizator.
student-line = { $name }, { $role }
student-since = Aici din { $since }.
student-password-until = Parola poate fi citită aici până pe { $until }. După aceea puteți face una nouă.
student-password-gone = Parola nu mai poate fi citită. Dacă s-a pierdut, faceți una nouă.
field-user-name = Nume de utilizator
field-password = Parolă
field-claim-link = Link
    .command = Comandă
sheet-title = Parolele elevilor
    .hint = Apăsați o parolă ca să o vedeți, apoi copiați-o sau spuneți-o elevului. Fiecare elev o păstrează pe a sa.
    .empty = Momentan nu poate fi citită nicio parolă. Puteți face câte una nouă pentru fiecare elev.

# Fișiere: cardurile de acces și lista clasei.
cards-title = Carduri de acces pentru „{ $title }”
    .hint = Tipăriți fișierul, decupați cardurile și dați-i fiecărui elev cardul lui. Cine are un card poate intra în cont: păstrați fișierul doar pentru dumneavoastră și ștergeți-l când ați terminat.
    .table = Numele de utilizator și parolele care pot fi citite acum, pentru o foaie de calcul. Cine le are poate intra în cont: păstrați fișierul doar pentru dumneavoastră și ștergeți-l când ați terminat.
class-list = Elevii, cu numele de utilizator, fără parole.
button-cards = Carduri de acces ({ $format })
button-class-list = Lista clasei ({ $format })
toast-file = 📄 Trimit fișierul în chatul dumneavoastră cu mine.
# Două propoziții pe fiecare card, pentru elev.
card-begin = Deschide botul, apasă „{ button-login-student }” și scrie numele de utilizator și parola.
    .scan = Scanează codul și apasă Start: primești parola și acolo.
    .own = Parola este doar a ta: nu o spune nimănui.

button-add-students = Adaugă elevi
button-passwords = Parole și liste
button-find-student = Caută un elev
button-renew = Parolă nouă
button-make-role = Rol nou: { $role }
button-remove-student = Elimină elevul
button-class = { $lines ->
    [0] Listă dintr-un fișier
    [one] Listă cu un elev
    [few] Listă cu { $lines } elevi
   *[other] Listă cu { $lines } de elevi
}

confirm-renew = Faceți o parolă nouă pentru { $name }? Cea veche nu va mai fi valabilă.
confirm-remove-student = Eliminați din TwinSpace-ul proiectului „{ $title }”: { $name }? Dacă elevul nu lucrează și în alt TwinSpace, contul se șterge.
toast-renewing = Fac o parolă nouă.
toast-discarded = Lista a fost ștearsă.
toast-enrolling = Îi adaug.

# Formularul în care se numesc elevii.
class-heading = Elevi pentru „{ $title }”
field-class = Elevi
    .ask = Pe cine adăugați? Trimiteți lista clasei ca fișier sau scrieți câte un elev pe rând: întâi prenumele, cu punct și virgulă după el dacă are două cuvinte.
    .example = Ana Norescu ⏎ Maria Elena; Luncescu
field-pupil-role = Rol
    .ask = Ce rol vor avea în TwinSpace? Un Elev coordonator poate publica și știri, și fișiere.
    .example = Elev membru
note-class-read = Urmează să citesc fișierul, iar dumneavoastră vedeți fiecare rând. Până atunci nu se adaugă nimeni.
note-class-checked = Urmează să vedeți fiecare rând. Până atunci nu se adaugă nimeni.
button-check-class = Verifică lista
problem-student-name = Scrieți prenumele și numele, vă rog, de exemplu „Ana Norescu”.
problem-no-class = Trimiteți lista clasei într-un fișier (XLSX, ODS sau CSV) sau scrieți câte un elev pe fiecare rând, vă rog.
problem-class-too-long = Lista este prea lungă: are { $lines ->
    [one] un rând
    [few] { $lines } rânduri
   *[other] { $lines } de rânduri
}, iar limita este { $most }. Împărțiți-o, vă rog.

# Ce stă în capul coloanelor unei liste a clasei, cu litere mici.
class-heads-given = prenume, prenumele, prenume elev, prenumele elevului
class-heads-surname = nume, numele, nume de familie, numele de familie, nume familie, nume elev
class-heads-whole = nume și prenume, numele și prenumele, nume prenume, nume/prenume, prenume și nume, prenumele și numele, nume complet, elev, elevi, elevul, elevii, eleva, elev/elevă, numele elevului, numele și prenumele elevului, numele și prenumele elevilor

# Lista, rând cu rând.
class-state = Verificați lista, vă rog. Apăsați un nume ca să îl corectați sau să îl omiteți.
    .faulty = { $count ->
        [one] Corectați întâi un rând sau omiteți-l, vă rog.
        [few] Corectați întâi { $count } rânduri sau omiteți-le, vă rog.
       *[other] Corectați întâi { $count } de rânduri sau omiteți-le, vă rog.
    }
    .enrolling = ⏳ Fac numele de utilizator și parolele: { $enrolled } din { $all }.
    .done = { $enrolled ->
        [one] ✅ A fost adăugat un elev. Numele de utilizator și parola pot fi citite timp de { $days ->
            [one] o zi
            [few] { $days } zile
           *[other] { $days } de zile
        } după ce au fost făcute; pe fișa elevului scrie până când.
        [few] ✅ Au fost adăugați { $enrolled } elevi. Numele de utilizator și parolele pot fi citite timp de { $days ->
            [one] o zi
            [few] { $days } zile
           *[other] { $days } de zile
        } după ce au fost făcute; pe fișa fiecărui elev scrie până când.
       *[other] ✅ Au fost adăugați { $enrolled } de elevi. Numele de utilizator și parolele pot fi citite timp de { $days ->
            [one] o zi
            [few] { $days } zile
           *[other] { $days } de zile
        } după ce au fost făcute; pe fișa fiecărui elev scrie până când.
    }
    .stopped = S-a oprit la { $enrolled } din { $all }: nu mai puteți adăuga elevi aici sau proiectul este închis.
class-state-reading = ⏳ Citesc fișierul.
    .lines = ⏳ Citesc fișierul: rândul { $read } din { $all }.
class-sheet = Acestea sunt rândurile din foaia „{ $sheet }”.
class-file-unnamed = fișierul dumneavoastră
field-file = Fișier
file-fault-not-fetched = Nu am putut prelua fișierul. Încercați din nou peste câteva clipe, vă rog. Dacă tot nu merge, trimiteți-l încă o dată.
file-fault-empty = Fișierul este gol. Trimiteți unul în care sunt numele, vă rog.
file-fault-too-large = Fișierul este prea mare: poate avea cel mult { $most } MB și nicio imagine. Copiați numele într-un fișier nou, vă rog.
file-fault-too-many = Fișierul are prea multe rânduri. Numărul maxim de elevi într-o listă: { $most }. Împărțiți-o, vă rog.
file-fault-no-table = Nu găsesc niciun tabel în fișier. Salvați lista clasei ca XLSX, ODS sau CSV, vă rog.
file-fault-old = Fișierul este într-un format vechi. Salvați-l ca XLSX, ODS sau CSV, vă rog.
file-fault-locked = Fișierul este protejat cu o parolă. Salvați-l fără parolă, vă rog.
file-fault-broken = Fișierul este deteriorat. Salvați-l încă o dată sau ca CSV, vă rog.
file-fault-no-names = Nu găsesc niciun nume în fișier. Puneți prenumele într-o coloană și numele de familie în următoarea, vă rog.
button-read-again = Reîncearcă
button-other-file = Trimite altă listă
toast-reading = Îl citesc din nou.
class-guardians = Părinții trebuie să fie de acord pentru copiii care nu au împlinit { $age ->
    [one] un an
    [few] { $age } ani
   *[other] { $age } de ani
}.
row-heading = Rândul { $line }
row-in = { $name } → { $user }
row-in-namesake = { $name } → { $user }. În școală există deja un elev cu acest nume: dacă este același, omiteți rândul și apăsați „{ button-join-student }”.
row-enrolled = ✅ { $name } → { $user }
row-out = ➖ { $name } (rând omis)
row-out-because = ➖ { $name } (rând omis: { $why })
row-remark = ❗ { $name } ({ $why })
row-no-surname = sunt necesare și prenumele, și numele
row-twice = același nume apare în rândul { $line }
row-is-here = cineva cu acest nume este deja aici
field-given = Prenume
field-surname = Nume de familie
field-student = Elev
    .ask = Care sunt prenumele și numele acestui elev?
    .example = Maria Elena; Luncescu
field-student-search = Nume
    .ask = Ce elev căutați? Ajunge începutul numelui.
    .example = Lunc
button-enrol = { $count ->
    [one] ✅ Adaugă un elev
    [few] ✅ Adaugă { $count } elevi
   *[other] ✅ Adaugă { $count } de elevi
}
button-row-faulty = ❗ { $name }
button-correct = Corectează
button-leave-out = Omite
button-take-in = Include
button-swap-names = Întâi numele de familie
button-discard-class = Șterge lista
confirm-discard-class = { $lines ->
    [0] Ștergeți această listă? Nu a fost adăugat nimeni.
    [one] Ștergeți această listă cu un elev? Nu a fost adăugat nimeni.
    [few] Ștergeți această listă cu { $lines } elevi? Nu a fost adăugat nimeni.
   *[other] Ștergeți această listă cu { $lines } de elevi? Nu a fost adăugat nimeni.
}
refusal-class-faulty = { $count ->
    [one] Corectați întâi un rând sau omiteți-l, vă rog.
    [few] Corectați întâi { $count } rânduri sau omiteți-le, vă rog.
   *[other] Corectați întâi { $count } de rânduri sau omiteți-le, vă rog.
}
refusal-class-empty = Nu a rămas nimeni pe listă. Includeți întâi pe cineva, vă rog.

# În ce stadiu este fiecare elev, în listă și pe fișă.
student-line-state = { $name }, { $role } · { $state }
pupil-state-invited = nu a intrat încă
pupil-state-claimed = a primit parola pe { $at }
pupil-state-seen = ultima dată aici: { $at }
pupil-state-lost = ⚠️ chat inaccesibil
student-waiting = Nu a intrat încă. Dați elevului linkul sau cardul de acces.
student-seen = Ultima dată aici: { $at }.
button-only-all = Toți elevii
button-only-waiting = Nu au intrat încă ({ $count })
button-only-lost = Chat inaccesibil ({ $count })
waiting-title = Elevi care nu au intrat încă
    .none = Toți au intrat. 🎉
    .hint = Dați-le din nou linkul sau cardul de acces. Dacă s-a pierdut, faceți parole noi.
lost-title = Elevi la care nu ajung mesajele
    .none = Mesajele ajung la toți.
    .hint = Nu mai pot scrie în chatul în care au primit parola. Cu parola pot intra de oriunde; dacă s-a pierdut, faceți una nouă.

# Parole noi pentru mai mulți elevi deodată.
field-reissue = Elevi
    .ask = Cine primește o parolă nouă?
    .example = Bifați-i pe toți cei care au nevoie.
    .empty = Nu ați adus niciun elev aici.
note-reissue = Parolele și linkurile vechi nu vor mai fi valabile, iar acești elevi vor fi scoși din cont.
button-reissue = { $count ->
    [one] Fă o parolă nouă
    [few] Fă { $count } parole noi
   *[other] Fă { $count } de parole noi
}
button-reissue-some = Parole noi pentru unii
button-reissue-all = Parole noi pentru toți ({ $count })
button-reissue-waiting = Parole noi: nu au intrat încă ({ $count })
button-reissue-lost = Parole noi pentru aceștia ({ $count })
confirm-reissue = { $count ->
    [one] Faceți o parolă nouă pentru un elev? Cea veche și linkul ei nu vor mai fi valabile, iar elevul va fi scos din cont.
    [few] Faceți parole noi pentru { $count } elevi? Cele vechi și linkurile lor nu vor mai fi valabile, iar elevii vor fi scoși din cont.
   *[other] Faceți parole noi pentru { $count } de elevi? Cele vechi și linkurile lor nu vor mai fi valabile, iar elevii vor fi scoși din cont.
}
toast-reissuing = Fac parolele noi.
refusal-reissue-nobody = Nimeni din clasa dumneavoastră nu are nevoie aici de o parolă nouă.
reissue-title = Parole noi
    .next = Iată-le, doar pentru acești elevi: de citit cu voce tare, de tipărit sau ca tabel.
reissue-state = ⏳ Fac parole noi: { $made } din { $all }.
    .done = { $made ->
        [0] Nimeni nu a avut nevoie de o parolă nouă.
        [one] ✅ Un elev are o parolă nouă. Poate fi citită timp de { $days ->
            [one] o zi
            [few] { $days } zile
           *[other] { $days } de zile
        } după ce a fost făcută; pe fișa elevului scrie până când.
        [few] ✅ { $made } elevi au parole noi. Pot fi citite timp de { $days ->
            [one] o zi
            [few] { $days } zile
           *[other] { $days } de zile
        } după ce au fost făcute; pe fișa fiecărui elev scrie până când.
       *[other] ✅ { $made } de elevi au parole noi. Pot fi citite timp de { $days ->
            [one] o zi
            [few] { $days } zile
           *[other] { $days } de zile
        } după ce au fost făcute; pe fișa fiecărui elev scrie până când.
    }
    .stopped = S-a oprit la { $made } din { $all }: nu mai puteți face acest lucru aici sau proiectul este închis. Celelalte parole sunt cum erau.
