### Ce face echipa de administrare în propriul chat: autorități, cine decide acolo, invitații, ce s-a blocat, școli.

button-operator = Administrare
command-operator = Ce am de făcut în echipa de administrare
operator-menu = Aproape tot ce este aici se poate face și din linia de comandă a serverului. Listele de școli se preiau doar acolo.
operator-ended = Nu mai faceți parte din echipa de administrare, așa că mesajele pentru ea nu mai sosesc aici. Restul chatului continuă ca înainte.
refusal-no-operator = Nu faceți (sau nu mai faceți) parte din echipa de administrare, așa că nu s-a schimbat nimic. Vă poate invita altcineva din echipă.

# Autorități.
button-authorities = Autorități
button-authority = Autoritatea
button-set-up = Configurează
button-set-up-authority = Configurează o autoritate
button-set-up-again = Configurează din nou
# $country este o țară.
button-set-up-in = Configurează: { $country }
authorities-title = Autorități
    .empty = Nu este configurată nicio autoritate, așa că nimeni nu validează înregistrări și nu aprobă proiecte. Configurați prima autoritate.
# $authority este „Serviciul Național de Asistență (Spania)”.
authority-line = { $authority }: { $count ->
    [one] decide o persoană
    [few] decid { $count } persoane
   *[other] decid { $count } de persoane
}
    .nobody = ⚠️ { $authority }: nu decide nimeni
set-up-heading = Configurarea unei autorități
field-authority-country = Țara
    .ask = În ce țară?
    .example = Alegeți din listă sau scrieți numele.
field-authority-seat = Autoritatea
    .ask = Ce autoritate? Serviciul de asistență decide pentru toată țara; o autoritate regională decide și ea, pentru regiunea ei.
    .example = Alegeți din listă sau scrieți numele regiunii.
    .empty = Toate autoritățile din această țară sunt deja în uz. Mergeți înapoi ca să alegeți altă țară.
note-set-up = Îi trimit tot ce așteaptă deja acolo. Apoi invitați pe cineva care să decidă pentru ea.
toast-set-up = Este configurată.
    .already = Este deja configurată.
desk-out-of-use = 🗂 Este scoasă din uz: nu are drept de decizie și nu decide nimeni pentru ea. Deciziile luate rămân valabile.
desk-nobody = ⚠️ Nu decide încă nimeni pentru ea. Invitați pe cineva: cine deschide linkul va putea decide.
# $name este o persoană.
desk-approver = { $name } decide din { $since }
    .away = ⚠️ { $name } decide din { $since }; nu primește mesajele mele
desk-deputy = { $name } este supleant din { $since }
    .away = ⚠️ { $name } este supleant din { $since }; nu primește mesajele mele
# $waits este o listă, de pildă „2 proiecte și o înregistrare”.
desk-waits = În așteptare acolo: { $waits }
desk-open = { $count ->
    [one] O invitație nu a fost încă deschisă.
    [few] { $count } invitații nu au fost încă deschise.
   *[other] { $count } de invitații nu au fost încă deschise.
}
waits-projects = { $count ->
    [one] un proiect
    [few] { $count } proiecte
   *[other] { $count } de proiecte
}
waits-teachers = { $count ->
    [one] o înregistrare
    [few] { $count } înregistrări
   *[other] { $count } de înregistrări
}
waits-questions = { $count ->
    [one] o întrebare
    [few] { $count } întrebări
   *[other] { $count } de întrebări
}
button-take-out-of-use = Scoate din uz
confirm-take-out-of-use = Scoateți din uz: { $authority }? Nu mai are drept de decizie. { $projects ->
    [0] Niciun proiect nu îi așteaptă decizia.
    [one] Un proiect care îi așteaptă decizia continuă fără ea.
    [few] { $projects } proiecte care îi așteaptă decizia continuă fără ea.
   *[other] { $projects } de proiecte care îi așteaptă decizia continuă fără ea.
} Deciziile luate rămân valabile și o puteți configura din nou.
toast-out-of-use = A fost scoasă din uz.
refusal-own-project-waits = Un proiect la care participați așteaptă decizia acestei autorități, așa că nu o puteți scoate din uz. O poate face altcineva din echipă sau se poate face din linia de comandă a serverului.

# Cine decide.
button-end-appointment = Încheie numirea
official-ends = Dacă încheiați numirea, tot ce a decis această persoană rămâne valabil, iar ce așteaptă trece la ceilalți. Se încheie și delegările făcute de ea sau către ea.
confirm-end-appointment = Încheiați numirea? { $name } nu va mai decide pentru: { $authority }
toast-appointment-ended = Numirea s-a încheiat.

# Invitații.
button-invitations = Invitații
button-invite-approver = Invită pe cineva să decidă
button-invite-deputy = Invită un supleant
button-invite-room = Link pentru un grup
button-end-invitation = Anulează linkul
invitations-title = Invitații
    .empty = Nicio invitație nu așteaptă să fie deschisă.
    .how = Cei care decid, supleanții și grupurile se invită la autoritatea lor, iar echipa de administrare în lista ei. Cadrele didactice nu au nevoie de un link de la dumneavoastră: îmi scriu și se înregistrează.
role-operator = Echipa de administrare
# $authority este „Serviciul Național de Asistență (Spania)”.
role-approver = Decide pentru: { $authority }
role-deputy = Supleant: { $authority }
role-room = Grup: { $authority }
role-link-line = { $role }, până pe { $until }
role-link-operator = Trimiteți acest link unei singure persoane. Primul chat în care este deschis aparține de atunci echipei de administrare.
role-link-approver = Trimiteți acest link unei singure persoane. Prima persoană care îl deschide va decide pentru autoritate.
role-link-deputy = Trimiteți acest link unei singure persoane. Prima persoană care îl deschide va fi supleant la autoritate.
role-link-room = Deschideți acest link în grupul autorității. Mesajele pentru autoritate apar apoi și acolo, iar tot grupul le citește.
role-link-kept = Acest link a fost arătat doar în linia de comandă; nu îl pot arăta din nou. Dacă s-a pierdut, anulați-l și creați altul.
role-link-until = Poate fi folosit o singură dată, până pe { $until }.
role-link-lasting = Poate fi folosit o singură dată.
role-link-used = ✅ { $name } l-a deschis pe { $at }.
    .once = ✅ Cineva l-a deschis pe { $at }.
role-link-revoked = 🗂 A fost anulat pe { $at }.
role-link-over = 🗂 A expirat pe { $until }.
confirm-end-invitation = Anulați linkul? Nu îl mai poate deschide nimeni: { $role }
toast-link-comes = Linkul vine într-un mesaj separat.
toast-invitation-ended = Linkul a fost anulat.
refusal-set-up-first = Această autoritate este scoasă din uz. Configurați-o întâi din nou, apoi invitați pe cineva.
refusal-invitation-used = Cineva a deschis deja acest link. Încheiați în schimb numirea sau accesul la administrare.

# Echipa de administrare.
button-operators = Echipa
button-invite-operator = Invită în echipă
button-end-operator = Încheie accesul
button-end-own = Încheie accesul meu
operators-title = Echipa de administrare
    .what = Cei din echipă citesc ce este de rezolvat și pot face tot ce puteți face și dumneavoastră aici. Este bine să fie cel puțin două persoane.
    .left = { $count ->
        [one] Cineva din echipa de administrare a cerut ștergerea datelor sale, iar acestea au fost șterse. Acum nu mai este nimeni altcineva în echipă. Invitați pe altcineva, vă rog.
        [few] Cineva din echipa de administrare a cerut ștergerea datelor sale, iar acestea au fost șterse. Acum sunt { $count } persoane în echipă.
       *[other] Cineva din echipa de administrare a cerut ștergerea datelor sale, iar acestea au fost șterse. Acum sunt { $count } de persoane în echipă.
    }
operator-line = { $name }, din { $since }
    .own = { $name } (dumneavoastră), din { $since }
confirm-end-operator = Încheiați accesul la administrare pentru { $name }? Va afla de la mine, iar restul chatului continuă ca înainte.
    .links = Încheiați accesul la administrare pentru { $name }? Va afla de la mine, iar restul chatului continuă ca înainte. { $count ->
        [one] Se anulează și un link creat de această persoană, pe care nu l-a deschis nimeni.
        [few] Se anulează și { $count } linkuri create de această persoană, pe care nu le-a deschis nimeni.
       *[other] Se anulează și { $count } de linkuri create de această persoană, pe care nu le-a deschis nimeni.
    }
confirm-end-own = Încheiați propriul acces la administrare? Vă poate invita din nou altcineva din echipă.
    .links = Încheiați propriul acces la administrare? Vă poate invita din nou altcineva din echipă. { $count ->
        [one] Se anulează și un link creat de dumneavoastră, pe care nu l-a deschis nimeni.
        [few] Se anulează și { $count } linkuri create de dumneavoastră, pe care nu le-a deschis nimeni.
       *[other] Se anulează și { $count } de linkuri create de dumneavoastră, pe care nu le-a deschis nimeni.
    }
toast-operator-ended = Accesul s-a încheiat.
# $name este o persoană; $maker este cine a creat linkul.
operator-joined = { $name } face parte acum din echipa de administrare, printr-un link creat de { $maker }. Dacă nu trebuia să fie așa, încheiați-i accesul.
    .own = { $name } face parte acum din echipa de administrare, prin linkul dumneavoastră.
    .shell = { $name } face parte acum din echipa de administrare, printr-un link din linia de comandă a serverului. Dacă nu trebuia să fie așa, încheiați-i accesul.
refusal-last-operator = Nu mai este nimeni altcineva în echipa de administrare, așa că nu vă puteți încheia accesul. Invitați întâi pe altcineva.

# Ce s-a blocat.
button-stuck = Ce s-a blocat
stuck-title = Ce s-a blocat
    .empty = Nu s-a blocat nimic: oriunde așteaptă ceva, are cine să decidă și nimic nu așteaptă de peste două săptămâni.
# $waits este o listă, de pildă „2 proiecte și o înregistrare”; $authority este „Serviciul Național de Asistență (Spania)”.
stuck-nobody = ⚠️ { $authority }: { $waits }, din { $since }. Acolo nu decide nimeni.
stuck-long = ⏳ { $authority }: { $waits }, din { $since }
stuck-no-service = ⚠️ { $country }: { $waits }, din { $since }. Acolo nu este configurat niciun serviciu de asistență.
stuck-project = ⚠️ „{ $title }”, din { $since }. Nu este configurată nicio autoritate care ar putea decide.
machine-works = Programul însuși nu are întârzieri.
machine-title = Programul însuși:
machine-refused = { $count ->
    [one] un mesaj pe care platforma îl refuză, din { $since }
    [few] { $count } mesaje pe care platforma le refuză, din { $since }
   *[other] { $count } de mesaje pe care platforma le refuză, din { $since }
}
machine-late = { $count ->
    [one] un mesaj care ar fi trebuit să plece, din { $since }
    [few] { $count } mesaje care ar fi trebuit să plece, din { $since }
   *[other] { $count } de mesaje care ar fi trebuit să plece, din { $since }
}
machine-jobs = { $count ->
    [one] o operație care ar fi trebuit să continue, din { $since }
    [few] { $count } operații care ar fi trebuit să continue, din { $since }
   *[other] { $count } de operații care ar fi trebuit să continue, din { $since }
}
machine-timers = { $count ->
    [one] un pas programat care întârzie, din { $since }
    [few] { $count } pași programați care întârzie, din { $since }
   *[other] { $count } de pași programați care întârzie, din { $since }
}
machine-how = Pe server, această comandă spune ce este de făcut:
machine-letters = { $count ->
    [one] un mesaj pe care nu l-am putut prelucra, din { $since }
    [few] { $count } mesaje pe care nu le-am putut prelucra, din { $since }
   *[other] { $count } de mesaje pe care nu le-am putut prelucra, din { $since }
}

# Cifre.
button-figures = Cifre
figures-title = Cifre
    .how = Este activ cine a fost aici în ultimele 30 de zile. Timpii de așteptare sunt cei din ultimele 90 de zile.
# $projects este o listă, de pildă „activ: 12 și închis: 3”.
figures-projects = Proiecte – { $projects }
figures-none = încă niciunul
figures-state = { $state }: { $count }
figures-country = { $service }: { $teachers ->
    [one] un cadru didactic
    [few] { $teachers } cadre didactice
   *[other] { $teachers } de cadre didactice
}, active: { $active }. Proiecte – { $projects }. { $waits }
figures-hours = { $hours ->
    [0] O decizie durează mai puțin de o oră.
    [one] O decizie durează aproximativ o oră.
    [few] O decizie durează aproximativ { $hours } ore.
   *[other] O decizie durează aproximativ { $hours } de ore.
}
figures-days = { $days ->
    [one] O decizie durează aproximativ o zi.
    [few] O decizie durează aproximativ { $days } zile.
   *[other] O decizie durează aproximativ { $days } de zile.
}
figures-undecided = Nicio decizie în ultimele 90 de zile.

# Cine este suspendat.
suspended-all = Suspendări: cadre didactice și școli
    .empty = Nu există suspendări.
    .how = Serviciile de asistență suspendă și ridică suspendarea, fiecare în țara sa. Ele citesc și motivul.
suspended-all-line = ⛔ { $name }: din { $since }, decisă de { $service }

# Școli.
button-new-schools = Școli noi
button-find-school = Caută o școală
button-find-twin = Este altă școală
button-merge-schools = Unește
button-close-school = Închide școala
schools-title = Școli noi
    .empty = Nicio școală nu așteaptă confirmarea unui serviciu de asistență.
    .how = Acestea au fost scrise la înregistrare, iar un serviciu de asistență confirmă fiecare școală odată cu prima înregistrare pe care o validează acolo. Dacă una este deja în listă sub alt nume, uniți-le.
    .more = Mai sunt și altele. Scrieți mai mult din nume sau localitatea.
school-line = { $school }, din { $since }
school-code = Cod oficial: { $code }
school-teachers = { $count ->
    [0] Aici nu este înregistrat niciun cadru didactic.
    [one] Aici este înregistrat un cadru didactic.
    [few] Aici sunt înregistrate { $count } cadre didactice.
   *[other] Aici sunt înregistrate { $count } de cadre didactice.
}
school-taken = O poate alege oricine.
school-unchecked = 🆕 O poate alege doar cine a scris-o, până o confirmă un serviciu de asistență.
school-closed = 🗂 Este închisă: nu o poate alege nimeni.
school-merged = 🗂 A fost unită cu altă școală: { $school }
school-suspended = ⛔ Este suspendată.
school-alike = Poate fi una dintre acestea. Alegeți una ca să le uniți:
# $school este „Nume, Localitate”.
school-twin = Ce școală este de fapt „{ $school }”?
field-find-school = Școala
    .ask = Ce școală? Scrieți o parte din nume sau localitatea.
    .example = De exemplu: Norul Valea Verde
confirm-merge-schools = Uniți „{ $from }” cu „{ $into }”? Cadrele didactice, elevii și proiectele trec acolo, iar „{ $from }” nu mai poate fi aleasă. Nu se mai poate anula.
confirm-close-school = Închideți această școală? Nu o mai poate alege nimeni, iar cadrele didactice de acolo o păstrează: { $school }
toast-merged = Școlile au fost unite.
toast-school-closed = Școala a fost închisă.
refusal-schools-one = Este deja aceeași școală. Alegeți două diferite.
refusal-schools-countries = Școli din două țări nu pot fi unite. Cadrele didactice de acolo își pot alege școala potrivită în profil.
refusal-schools-suspended = Una dintre cele două este suspendată, iar cealaltă nu. Cereți întâi serviciului lor de asistență să ridice suspendarea sau să o suspende și pe cealaltă.
refusal-school-stays = Școala care ar urma să rămână nu poate fi aleasă: { $school }. Alegeți una pe care o poate alege oricine.
