### Zona de probă: o pagină pe care o singură persoană joacă toate rolurile.

playground-title = Twinbot: zona de probă
playground-intro = Cinci persoane, o clasă, un proiect: jucați toate rolurile sau priviți exemplul. Totul rămâne pe acest calculator.
playground-teacher = Cadru didactic
playground-student = Elev
playground-guest = Oaspete
playground-page-language = Limba acestei pagini
playground-theme = Întunecat sau luminos
playground-save = Salvează
playground-load = Deschide
playground-reset = Ia-o de la capăt
playground-reset-sure = De la capăt? Tot ce s-a spus pe aceste telefoane se șterge.
playground-gallery = Galerie
playground-close = Închide
playground-cancel = Renunță
playground-error = Nu a mers: { $why }
playground-load-foreign = Acest fișier nu este o zonă de probă salvată. Aici nu s-a schimbat nimic.
playground-load-newer = Acest fișier a fost salvat de un Twinbot mai nou: deschideți-l cu acela. Aici nu s-a schimbat nimic.
playground-load-damaged = Acest fișier este deteriorat și nu poate fi deschis. Aici nu s-a schimbat nimic.
playground-bot-needed = Botul este oprit și este nevoie de el. Porniți-l întâi.
playground-offline = Legătura cu programul s-a întrerupt. Se încearcă din nou.

# Oameni și telefoane
playground-phones = Telefoane
playground-phone = Telefon: { $name }
    .unread = este ceva nou
playground-add = Adaugă o persoană
playground-add-name = Nume
playground-add-name-empty = Lăsați gol pentru un nume oarecare
playground-add-role = Rol
playground-add-teacher = Cadru didactic
playground-add-service = Serviciul de asistență al unei țări
playground-add-region = Autoritatea unei regiuni
playground-add-where = Unde
playground-add-do = Adaugă
playground-more = Mai multe: { $name }
playground-language = Limba
playground-mirrored = De la dreapta la stânga
playground-pseudo = Mai lung, cu accente (pentru a încerca texte)
playground-block = Blochează botul
playground-unblock = Deblochează botul
playground-delete-account = Șterge contul
playground-remove = Elimină telefonul
playground-blocked = a blocat botul
playground-deleted = și-a șters contul
playground-start = Start
playground-invited = A sosit un e-mail: vi se cere să decideți.
playground-invited-open = Deschide linkul
playground-write = Mesaj
playground-send = Trimite
playground-commands = Comenzi
playground-attach = Trimite altceva
playground-file = Un fișier
    .when-sent = se creează la trimitere
playground-spoiler = Text ascuns: apăsați ca să îl citiți
playground-sticker = Un sticker
playground-photo = O fotografie
playground-voice = Un mesaj vocal
playground-location = Un loc
playground-people-picked = Cineva din agendă
playground-edit = Modifică mesajul
playground-edited = editat
playground-whom = Pe cine?
playground-open-anew = Un elev, cu un telefon nou
playground-who-opens = Cine deschide acest link?

# O clasă, fișiere și carduri
playground-class = Clasa
    .title = Clasa a IV-a B
    .how = Trageți unul dintre aceste fișiere, sau orice listă proprie, pe un telefon pe care botul cere elevii.
    .send = Clasa ({ $name })
    .phone = Telefonul unui elev
playground-drop = Lăsați-l aici ca să fie trimis
    .no = Acest telefon nu poate trimite încă fișiere: porniți întâi chatul.
playground-file-look = Vezi { $name } într-o filă nouă
playground-file-save = Salvează { $name }

# Un client în care se apasă și se alege mai mult decât se scrie
playground-app = Aplicație
playground-apps = Aplicații
playground-apps-both = Câte un fondator pe fiecare
playground-client-tag = APP
playground-client-ephemeral = Doar dumneavoastră vedeți acest mesaj
playground-client-hide = Ascunde
playground-client-thinking = se gândește…
playground-client-failed = Aplicația nu a răspuns. Încercați din nou.
playground-client-words = Textul nu se citește aici: scrieți / pentru comenzi.
playground-client-unknown = Aici nu există această comandă.
playground-client-close = Nu primi mesaje directe
playground-client-open = Primește din nou mesaje directe
playground-client-closed = nu primește mesaje directe

# Ce nu merge și timpul
playground-faults = Ce poate merge prost
playground-fault-drop = Răspunsurile se pierd
playground-fault-duplicate = Totul sosește de două ori
playground-fault-delay = Încet și în altă ordine
playground-fault-too-many = Prea multe cereri (429)
playground-bot-on = Botul lucrează.
playground-bot-off = Botul este oprit. Ce fac oamenii între timp îl așteaptă.
playground-kill = Scoate din priză
playground-revive = Pornește-l
playground-restart = Scoate din priză și pornește
playground-time = Timpul
playground-now = Data și ora aici: { $now }
playground-minute = 1 minut mai târziu
playground-hour = 1 oră mai târziu
playground-day = 1 zi mai târziu
playground-week = 1 săptămână mai târziu

# Ce a făcut botul
playground-timeline = Ce a făcut botul
playground-timeline-empty = Încă nimic.
playground-timeline-update = Primit
playground-timeline-timer = Temporizator
playground-timeline-job = Sarcină
playground-timeline-delivery = Mesaj
playground-timeline-dead-letter = Pus deoparte
playground-timeline-statements = instrucțiuni: { $count }
playground-timeline-how = Numele scrise cu acest font sunt cele din codul programului: ce s-a cerut, ce s-a întâmplat, ce ecran s-a arătat.
# Ce a făcut cineva, după numele său.
playground-did = a făcut ceva
    .text = a scris
    .edited = a modificat un text
    .command = a scris o comandă
    .press = a apăsat un buton
    .answers = a completat un formular
    .ticked = a ales dintr-o listă
    .unusable = a trimis ceva fără text
    .file = a trimis fișiere
    .unfetched = a trimis un fișier care nu se poate deschide
    .shared = a ales pe cineva
    .handout = a ales un elev
    .left = a blocat botul
    .returned = a revenit
    .again = a doua oară: nu se schimbă nimic
# Cum s-a încheiat o livrare.
playground-ended = livrat
    .shown = afișat
    .later = mai târziu: platforma cere răbdare
    .failed = nu a reușit; se încearcă din nou
    .unreachable = mesajul nu poate ajunge la persoană
    .moved = chatul are altă adresă
    .refused = platforma refuză

# Turul ghidat
playground-tour = Exemplul
playground-tour-intro = Exemplul merge de la primul contact la proiectul activ, apoi la un partener care pleacă, la o clasă care intră și la ce găsește ea în TwinSpace, totul pe aceste telefoane. Puteți interveni oricând: atunci continuați dumneavoastră.
playground-tour-step = Pas cu pas
playground-tour-play = Redă
playground-tour-at-once = Totul deodată
playground-tour-next = Pasul următor
playground-tour-pause = Pauză
playground-tour-stop = Continui eu
playground-tour-taken-over = Acum este rândul dumneavoastră. Exemplul poate fi luat oricând de la capăt.
playground-tour-ended = Acesta a fost exemplul. Totul este încă aici: continuați dumneavoastră.
playground-tour-stuck = Exemplul nu poate continua: pe telefonul acesta ({ $name }), „{ $what }” nu are efect. Luați-l de la capăt sau continuați dumneavoastră.
playground-tour-sure = Luați exemplul de la capăt, cu telefoane noi?
playground-tour-second = Lacurile Europei
playground-tour-tablet = Tableta școlii
playground-tour-plan =
    Planul nostru pentru mai

    Săptămâna 1: fotografiem râul de lângă școală.
    Săptămâna 2: comparăm fotografiile.
    Săptămâna 3: fiecare clasă scrie ce a aflat.
playground-tour-arrive = Înregistrarea
playground-scene-appoint = Serviciile de asistență și autoritatea regională deschid linkurile primite de la echipa de administrare.
playground-scene-register = Două cadre didactice se înregistrează. Fiecare serviciu de asistență validează înregistrarea din țara sa.
playground-scene-join = Două cadre didactice se înregistrează. Aici nu trebuie să valideze nimeni: pot începe imediat.
playground-scene-meet = O persoană trimite un link personal, cealaltă îl deschide: acum sunt în contact.
playground-scene-form = Formularul, întrebare cu întrebare. Ce s-a scris nu se pierde niciodată.
playground-scene-accept = Totul încă o dată, apoi „Trimite”. Partenerul citește și acceptă.
playground-scene-approve = Toți cei care au de decis primesc o fișă și decid cu o singură apăsare.
playground-scene-undo = O decizie poate fi anulată o vreme. După aceea este valabilă.
playground-scene-active = Proiectul este activ, iar cele două cadre didactice primesc un mesaj.
playground-scene-second = Se propune un al doilea proiect.
playground-scene-remind = Ecranul lui spune cine are de făcut ceva. O reamintire se poate trimite o dată pe zi.
playground-scene-authorities = Acum apar autoritățile și ce a decis fiecare.
playground-scene-colleague = Cineva din școala partenerului sosește și se înregistrează.
playground-scene-leaves = Partenerul pleacă. Un plan spune cine continuă și cum.
playground-scene-carries-on = Partenerul vede planul. Cealaltă persoană acceptă, iar restul se face de la sine.
playground-scene-class = Cineva dintre fondatori deschide TwinSpace-ul și trimite clasa ca fișier. Se verifică fiecare rând, iar unul se corectează.
playground-scene-cards = Părinții sunt de acord și fiecare elev primește un nume de utilizator și o parolă. Cardurile de acces vin într-un fișier, de tipărit și de decupat.
playground-scene-claim = O elevă scanează codul de pe card, își notează parola și alege alta.
playground-scene-other-device = Eleva intră în cont pe alt dispozitiv, cu numele de utilizator și noua parolă.
playground-scene-lent = Un elev fără dispozitiv îl împrumută pe cel al cadrului didactic. Cât timp elevul este în cont, nu se poate ajunge la nimic din ce are acolo cadrul didactic.
playground-scene-news = Cineva dintre fondatori scrie o știre. O citește cadrul didactic care continuă.
playground-scene-files = Un fișier este trimis în TwinSpace și ajunge la celălalt cadru didactic.
playground-scene-guest = Cineva din afară primește un link pentru o persoană, intră și aruncă o privire. Oaspeții nu văd numele niciunui elev.
playground-cue-start = { $name } deschide chatul.
playground-cue-open = { $name } deschide linkul.
playground-cue-say = { $name } scrie: { $words }
playground-cue-send = { $name } trimite fișierul { $words }.
playground-cue-press = { $name } apasă: { $words }
playground-cue-time = Ceasurile sunt date înainte.

# Galeria
playground-gallery-intro = Tot ce se poate afișa, așa cum se trimite, în fiecare limbă. Verificați ce este marcat.
playground-gallery-groups = Grupuri
playground-gallery-beside = Alături, în engleză
playground-gallery-marked = Doar ce este marcat
playground-gallery-nothing = Aici nu este nimic marcat.
playground-gallery-back = La telefoane
playground-gallery-texts = Unde sunt textele
playground-gallery-missing = lipsește
playground-gallery-same = ca în engleză
playground-gallery-long = prea lung
playground-gallery-refused = refuzat

# `twinbot demo`, în terminal
playground-demo-begins = Aici timpul este simulat: oamenii citesc și acționează mai repede decât în realitate, iar o decizie este definitivă după câteva secunde, nu după un minut.
playground-demo-ended = Proiectul este activ, clasa a intrat, iar cele două clase au început să lucreze. Ca să faceți la fel cu propriul bot: { $command } (vedeți README.md).
