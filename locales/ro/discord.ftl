### Ce spune doar partea de Discord: butoanele ferestrelor și ale listelor ei și ce se spune lângă un răspuns.

discord-name = Discord
discord-answer = { $count ->
    [one] ✏️ Răspunde
    [few] ✏️ Răspunde la { $count } întrebări
   *[other] ✏️ Răspunde la { $count } de întrebări
}
# Lângă un câmp care poate rămâne gol.
discord-optional = Poate rămâne gol.
discord-search = 🔎 Caută
discord-search-hint = Ajunge o parte din nume
discord-choose = Alegeți…
# Sub o întrebare la care se pot alege mai multe opțiuni; apoi una cu mai multe pagini.
discord-tick = Se pot alege mai multe opțiuni.
discord-tick-pages = Se pot alege mai multe opțiuni, pe fiecare pagină. „Gata” apare mai jos după ce alegeți.
# Sub o întrebare la care se alege o singură opțiune; apoi una cu mai multe pagini.
discord-one = Alegeți din listă.
discord-one-pages = Alegeți din listă, pe orice pagină, sau apăsați „Caută”.
discord-change = Modifică un răspuns…
discord-pick = Alegeți pe cineva…
# Citit de cine este invitat; sub el se află ce are de trimis. $link este adresa la care se adaugă aplicația.
discord-invitation =
    1. Deschideți acest link și adăugați aplicația: { $link }
    2. Scrieți-i acest mesaj:
# Citit pe altă platformă: cum se deschide invitația pe Discord. $link este adresa la care se adaugă aplicația.
discord-invitation-elsewhere = Sau pe Discord: adăugați aplicația la { $link } și scrieți-i { $command }
# Spus pe un server.
discord-sent-elsewhere = 📬 Am răspuns prin mesaj direct, ca să nu citească altcineva. Nu a ajuns nimic? Atunci mesajele directe sunt închise: pot arăta totul aici, fără ca altcineva să vadă.
discord-open-chat = 💬 Deschide chatul nostru
discord-show-here = 👁️ Arată aici
# Spus când ceva durează mai mult decât de obicei.
discord-moment = Un moment, durează mai mult decât de obicei… Continuați aici:
discord-continue = ▶️ Continuă
# Dedesubt se află textul scris.
discord-too-late = Acest formular este deja încheiat, așa că nu am folosit textul. Iată-l, ca să poată fi copiat:
discord-unavailable = Am acum o problemă tehnică. Nu s-a pierdut nimic; încercați din nou peste un minut, vă rog.
discord-unknown = Acest buton nu mai funcționează. Trimiteți { $start } și continuăm de acolo.
# Numele comenzilor, cum se scriu: litere mici, fără spații.
discord-name-start = acasă
discord-name-projects = proiecte
discord-name-new = nou
discord-name-contacts = contacte
discord-name-inbox = răspunde
discord-name-queue = decide
discord-name-operator = administrare
discord-name-profile = profil
discord-name-language = limba
discord-name-notices = mesaje
discord-name-newsletter = newsletter
discord-name-link = asociază
discord-name-unlink = separă
discord-name-help = ajutor
discord-name-contact = întrebare
discord-name-privacy = date-personale
discord-name-cancel = renunță
discord-name-login = intră
discord-name-logout = ieși
discord-name-claim = primește
discord-name-export = exportă
discord-name-forget = șterge
discord-name-file = fișier
discord-file-about = Un răspuns printr-un fișier, de exemplu lista clasei sau un text lung
discord-option-file = fișier
discord-option-file-about = Un fișier text (.txt) sau lista clasei (XLSX, ODS, CSV)
discord-option-code = cod
discord-option-code-about = Codul unei invitații, dacă există
discord-option-link-about = Codul primit în celălalt cont
discord-option-claim-about = Codul primit de la profesorii tăi
discord-add-contact = Adaugă la contactele mele
# Pe cardul de acces al unui elev: $command este ce are de scris; apoi la fel, lângă un cod care duce la altă aplicație.
discord-card-claim = Scrie-i botului { $command } pe Discord: acolo primești parola.
    .scan = Scanează codul sau scrie { $command } pe Discord: acolo primești parola.
discord-name-handout = înmânează
discord-handout-about = Datele de acces ale unui elev, pentru un membru al acestui server
discord-option-student = elev
discord-option-student-about = Numele elevului sau cum începe
discord-option-member = membru
discord-option-member-about = Cine este elevul aici

# O comandă într-un alt text și una cu un cod, cum le arată clientul.
discord-typed = /{ $name }
    .code = /{ $name } { $option }:{ $code }

# Un canal legat de o autoritate, în mijlocul propoziției; și ce este de făcut când nu pot scrie acolo.
discord-room = canalul { $channel }
    .back = Verificați, vă rog, că există și că am voie să îl văd, să trimit mesaje și să încorporez linkuri.
