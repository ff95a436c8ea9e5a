### Întrebările care se pun și ce se păstrează despre fiecare.

help-title = Ajutor
    .intro = Întrebări frecvente. Ce doriți să aflați?
    .linking = Mă puteți folosi și în altă aplicație, cu tot ce aveți aici: deschideți „Conturile mele”.
    .contact = Întrebarea nu se află printre ele? Scrieți serviciului de asistență: vă răspunde aici.

help-create = M-am înregistrat: cum creez un proiect?
    .button = Crearea unui proiect
    .answer =
        1. Partenerul trebuie să fie printre contactele dumneavoastră. Deschideți „Contacte”, trimiteți-i linkul personal și așteptați până sunteți în contact.

        2. Apăsați „Proiect nou” și alegeți un singur contact. Alți parteneri se pot alătura abia după aprobarea proiectului.

        3. Răspundeți la întrebări, pe rând. La sfârșit vedeți totul încă o dată: modificați ce doriți, apoi apăsați „Trimite”.

        4. Partenerul primește proiectul și îl acceptă sau îl refuză.

        5. Apoi decid serviciile naționale de asistență din cele două țări și, unde există, autoritățile regionale.

        6. Este aprobat? Atunci puteți începe lucrul și apare TwinSpace-ul. Puteți modifica în continuare orice câmp și puteți adăuga parteneri.
help-profiles = Cum schimb profilul unui participant?
    .button = Schimbarea unui profil
    .answer =
        Fiecare cadru didactic are într-un proiect un profil și un rol, care se schimbă separat: profilul pe Desktop, adică în proiect, și rolul în TwinSpace, unde lucrează clasele.

        Cei doi fondatori încep cu profilul Coordonator pe Desktop și cu rolul Cadru didactic coordonator în TwinSpace. Partenerii adăugați mai târziu primesc la fel, dacă nu li se dă altceva. Cine înlocuiește pe altcineva primește Administrator și Cadru didactic administrator.

        Pe Desktop, profilurile pot fi schimbate de fondatori și de orice Administrator. În TwinSpace, rolurile pot fi schimbate de cei cu rolul Cadru didactic administrator și de fondatorii cu rolul Cadru didactic coordonator.
help-passwords = Elevii trebuie să folosească parola mea?
    .button = Elevi și parole
    .answer =
        Nu. Vă rog să nu dați nimănui parola dumneavoastră. Fiecare elev este invitat cu prenumele și numele lui, ca Elev coordonator sau ca Elev membru, și primește un nume de utilizator și o parolă doar ale lui.

        Nu se trimite niciun e-mail. Notați numele de utilizator și parola când le vedeți sau păstrați foaia tipărită și împărțiți-le la clasă.
help-students = Cum se înregistrează elevii care sunt deja într-un alt proiect?
    .button = Elevi în două proiecte
    .answer =
        Își păstrează numele de utilizator și parola. Când înregistrați un astfel de elev, vă spun că are deja cont, iar dumneavoastră acceptați sau respingeți.

        Dacă acceptați: când intră în cont, elevul vede lista tuturor proiectelor sale și alege în care lucrează. Poate alege oricând altul.

        Dacă respingeți: nu se unește nimic. Dacă este altcineva cu același nume, puteți spune asta și creez un cont nou.
help-replacement = Partenerul își schimbă școala și cineva dorește să continue în locul lui: ce facem?
    .button = Un partener pleacă
    .answer =
        Există două căi.

        Închideți proiectul și începeți-l din nou: noul proiect are același titlu. După aprobare, cine l-a fondat și a fost și în cel vechi aduce fișierele și, dacă doriți, știrile și elevii: butonul se află în noul TwinSpace.

        Sau continuați cu persoana care preia: adăugați noul cadru didactic ca partener și dați-i profilul Administrator și rolul Cadru didactic administrator. Dacă persoana care a plecat nu este printre fondatori, o puteți apoi elimina din proiect. Fondatorii nu pot fi eliminați niciodată din proiect, dar pot fi eliminați din TwinSpace.
help-waiting = De ce proiectul meu încă așteaptă?
    .button = Un proiect în așteptare
    .answer =
        Mai întâi trebuie să accepte partenerul. Apoi decid serviciul național de asistență din țara dumneavoastră și, dacă regiunea are una, autoritatea regională; la fel și în țara partenerului. Nimic nu se aprobă prin tăcere.

        Deschideți proiectul: primele rânduri spun exact cine are de făcut ceva și de când. De acolo puteți trimite o reamintire, o dată pe zi.
help-space = Ce putem face în TwinSpace?
    .button = TwinSpace-ul
    .answer =
        Este locul în care lucrează cele două clase. Se deschide de la sine când proiectul este aprobat: deschideți proiectul și apăsați „TwinSpace”.

        Știri: le scrieți, le citesc toți cei de acolo, iar fiecare alege dacă îi scriu imediat, la ora 17:00 sau deloc.

        Fișiere: deschideți-le și trimiteți-mi imagini, texte sau înregistrări, una sau mai multe. Le primesc toți cei de acolo, în orice aplicație.

        Elevi: aduceți clasa. Oaspeți: altcineva, de pildă un părinte sau conducerea școlii, citește știrile și fișierele cu un link personal și nu vede numele niciunui elev.

        Jurnalul spune cine a venit, cine a plecat și ce s-a publicat.
help-deciding = Cum decid asupra unei înregistrări sau a unui proiect?
    .button = Deciziile
    .answer =
        Fiecare solicitare ajunge aici ca mesaj și rămâne la „De decis” până când decide cineva din partea autorității.

        O înregistrare: persoana predă la acea școală? Validați, întrebați mai întâi ceva sau respingeți cu un motiv.

        Un proiect: citiți-l, apoi aprobați-l, eventual cu o mențiune, returnați-l și spuneți ce trebuie modificat sau respingeți-l cu un motiv. Ce scrieți des puteți păstra la „Motive frecvente”. Nimic nu se aprobă prin tăcere. Dacă proiectul se modifică între timp, deciziile de până atunci nu mai sunt valabile și vă cer din nou să decideți.
help-mistake = Am apăsat butonul greșit: ce fac?
    .button = Butonul greșit
    .answer =
        Deschideți din nou solicitarea. Dacă mai apare butonul „Anulează”, apăsați-l: se poate decide din nou. Mesajul spune până când este posibil. Motivele și întrebările sunt citite abia după aceea.

        Este prea târziu? Un proiect returnat revine la dumneavoastră când este trimis din nou, la fel și o înregistrare respinsă care a fost modificată.
help-telling = Când îmi scrii?
    .button = Când vă scriu
    .answer =
        Imediat ce ceva vă așteaptă decizia și încă o dată când cineva trimite o reamintire. Dacă doriți liniște noaptea, alegeți asta la „Ce mesaje primesc?”: atunci solicitările vin dimineața. Dacă vă așteaptă foarte multe, vă scriu despre toate într-un singur mesaj, dimineața.

        Pentru aceeași autoritate pot decide mai multe persoane. Contează prima decizie, iar toate o văd pe fișă.
help-running = Ce am de făcut în echipa de administrare?
    .button = Administrarea Twinbot
    .answer =
        Vă scriu aici când este nevoie de dumneavoastră: o țară fără serviciu de asistență, o autoritate pentru care nu poate decide nimeni, o aplicație care nu răspunde sau un mesaj care nu poate fi livrat. Fiecare mesaj spune cum se rezolvă: cu un buton sau cu o comandă pe server.

        Butonul de mai jos duce la autorități, la linkurile prin care se fac numirile, la ce s-a blocat, la cifre și la școlile noi. Listele de școli se preiau cu o comandă pe server. Asupra înregistrărilor și a proiectelor decid cei numiți, nu dumneavoastră.
help-no-space = Elevii se adaugă în TwinSpace-ul unui proiect și încă nu aveți unul în care să puteți face asta. Un proiect primește TwinSpace când este aprobat: deschideți proiectele ca să vedeți în ce stadiu sunt.

privacy-title = Datele personale
    .responsible = Pentru datele dumneavoastră răspunde aici: { $name }.
    .nobody = Nu mi s-a spus cine răspunde aici pentru datele dumneavoastră. Vă poate spune serviciul de asistență.
    .stored = Ce se păstrează: ce îmi spuneți (numele, școala, disciplinele și limbile, contactele, ciornele, proiectele și istoricul lor, ce scrieți și trimiteți în TwinSpace-uri, întrebările către un serviciu de asistență), iar din contul de chat, numărul, numele și limba lui.
    .seen = Cine vede: contactele și cei cărora le trimiteți un link vă văd numele și școala. Partenerii văd proiectele comune, iar toți cei dintr-un TwinSpace văd ce publicați acolo. Serviciile de asistență și autoritățile care decid văd înregistrarea și proiectele asupra cărora decid, iar un serviciu de asistență vede și întrebările care îi sunt adresate. Cei care întrețin acest server pot ajunge la datele păstrate, pentru ca el să funcționeze.
    .kept = { $days ->
        [one] Cât timp: profilul, contactele și proiectele rămân până cereți ștergerea lor. Datele elevilor se șterg la o zi după închiderea proiectului lor. Numele unui oaspete se șterge la o lună după plecare, noutățile pe care nu vi le-am trimis la 90 de zile, iar o întrebare către un serviciu de asistență la un an după ce a primit răspuns sau a fost închisă.
        [few] Cât timp: profilul, contactele și proiectele rămân până cereți ștergerea lor. Datele elevilor se șterg la { $days } zile după închiderea proiectului lor. Numele unui oaspete se șterge la o lună după plecare, noutățile pe care nu vi le-am trimis la 90 de zile, iar o întrebare către un serviciu de asistență la un an după ce a primit răspuns sau a fost închisă.
       *[other] Cât timp: profilul, contactele și proiectele rămân până cereți ștergerea lor. Datele elevilor se șterg la { $days } de zile după închiderea proiectului lor. Numele unui oaspete se șterge la o lună după plecare, noutățile pe care nu vi le-am trimis la 90 de zile, iar o întrebare către un serviciu de asistență la un an după ce a primit răspuns sau a fost închisă.
    }
    .noted = Notez și când decideți, vă alăturați, plecați sau intrați în cont, cu un număr în locul numelui. După ștergerea datelor, acel număr nu mai duce la nimeni.
    .passes = Ce scrieți aici trece prin aplicația în care scrieți, iar aceasta păstrează textul după propriile reguli. Mă puteți folosi pe { $platforms }.
    .rights = Drepturile dumneavoastră: puteți oricând să vă modificați profilul, să eliminați contacte și să ștergeți ciorne. Cu butoanele de mai jos primiți o copie a datelor păstrate despre dumneavoastră sau cereți ștergerea lor. Pentru orice altă corectură sau pentru a vă opune, scrieți la { $contact }. Puteți depune și o plângere la autoritatea pentru protecția datelor din țara dumneavoastră.
    .rights-unnamed = Drepturile dumneavoastră: puteți oricând să vă modificați profilul, să eliminați contacte și să ștergeți ciorne. Cu butoanele de mai jos primiți o copie a datelor păstrate despre dumneavoastră sau cereți ștergerea lor. Pentru orice altă corectură sau pentru a vă opune, scrieți serviciului de asistență. Puteți depune și o plângere la autoritatea pentru protecția datelor din țara dumneavoastră.
    .page = Mai multe informații: { $page }
# Într-un rând, înainte de prima întrebare despre persoană.
privacy-first = Ce păstrez despre dumneavoastră și cât timp: apăsați „Date personale”.
    .of = Pentru ce îmi spuneți aici răspunde: { $operator }. Ce păstrez și cât timp: apăsați „Date personale”.

# Ce spune botul despre sine într-un chat gol și, în cel mult 120 de litere, pe profilul lui: un nume are până la 100.
bot-about = Ajut cadre didactice din două țări să pregătească împreună un proiect școlar și să obțină aprobarea lui, totul în acest chat. Responsabil: { $operator }. Ce se păstrează despre dumneavoastră: { $privacy }
    .short = Înfrățire școlară: { $operator }
