### Pagina de start, alegerea limbii, comenzile și butoanele pe care le au multe ecrane.

home-welcome = Bun venit, { $name }!
    .what = Sunt Twinbot. Aici puteți pregăti un proiect cu o clasă din altă țară și puteți obține aprobarea lui, totul în acest chat. Mai întâi, spuneți-mi cine sunteți și la ce școală predați: durează două minute.
home-hello = Bună ziua, { $name }!
home-nothing-waits = Nu aveți nimic de rezolvat.
home-waiting =
    { $count ->
        [one] Aveți un lucru de rezolvat.
        [few] Aveți { $count } lucruri de rezolvat.
       *[other] Aveți { $count } de lucruri de rezolvat.
    }
# Într-un rând deasupra paginii de start: { $help } este comanda care duce la ajutor.
home-not-understood = Nu așteptam un răspuns, așa că nu am folosit textul primit. Alegeți ce doriți să faceți sau trimiteți { $help }.
home-no-such-command = Nu cunosc această comandă. Alegeți ce doriți să faceți sau trimiteți { $help }.
# Ce citește cine a fost numit să decidă sau să administreze.
welcome-title = Bun venit la Twinbot, { $name }!
    .what = Cu ajutorul meu, cadre didactice din două țări pregătesc împreună proiecte școlare, iar serviciile de asistență și autoritățile decid asupra lor, totul în acest chat.
    .approver = Sunteți printre cei care decid. Fiecare solicitare ajunge aici ca mesaj: o citiți și decideți cu o singură apăsare. Tot ce vă așteaptă decizia se află la „{ $queue }”.
    .deputy = Sunteți printre supleanți: decideți cât timp cineva vă deleagă deciziile sau când o solicitare așteaptă de mult. Atunci vă scriu aici, iar tot ce vă așteaptă decizia se află la „{ $queue }”.
    .operator = Administrați acest program. Când este nevoie de dumneavoastră, vă scriu aici și vă spun ce este de făcut. Tot ce puteți face aici se află la „{ $button }”.
# Primul lucru pe care îl citește cine a deschis un link și poate nu a auzit de bot.
who-speaks = Sunt Twinbot. Cu ajutorul meu, cadre didactice din două țări pregătesc împreună un proiect școlar și obțin aprobarea lui, totul în acest chat.
home-decides-for = Decideți pentru: { $authorities }
home-operator = Mesajele pentru echipa de administrare sosesc în acest chat.

languages-title = În ce limbă vorbim?
    .chosen = ✓ { $name }

not-there = Nu mai este disponibil sau nu aveți acces.
page-of = Pagina { $page } din { $pages } · { $all } în total

button-home = Acasă
button-help = Ajutor
button-questions = Alte întrebări
button-privacy = Date personale
button-language = Limba
button-register = Înregistrare
button-registration = Înregistrarea mea
button-answer = Răspunde
button-continue = Continuă: { $title }
button-resume = Continuă
button-discard = Șterge ciorna
button-projects = Proiecte
button-project = Deschide proiectul
button-new-project = Proiect nou
button-contacts = Contacte
button-contact = Deschide contactul
button-inbox-count = { $count ->
        [0] De răspuns
       *[other] De răspuns ({ $count })
    }
button-queue = De decis
button-queue-count = { $count ->
        [0] De decis
       *[other] De decis ({ $count })
    }
button-accept = Acceptă
button-no = Nu, înapoi

command-home = Acasă: ce am de rezolvat și meniul
command-projects = Ciornele și proiectele mele
command-new = Un proiect nou
command-contacts = Contactele mele și cum adaug unul
command-inbox = La ce am de răspuns
command-queue = Ce am de decis
command-profile = Profilul și înregistrarea mea
command-register = Înregistrare pentru cadre didactice
command-language = Schimbarea limbii
command-notices = Ce mesaje primesc și când
command-help = Întrebări frecvente
command-contact = Un mesaj către serviciul meu de asistență
command-privacy = Ce se păstrează despre mine și cine vede
command-cancel = Închide formularul; ciorna rămâne salvată

confirm-discard = Ștergeți ciorna „{ $title }”? Nu se mai poate anula.

sorry-unusable = Aici pot citi doar text. Scrieți-l, apăsați un buton sau deschideți „Ajutor”.
sorry-edited-too-late = Ați editat un mesaj pe care l-am folosit deja ca răspuns, așa că nu s-a schimbat nimic. Ca să îl corectați, deschideți proiectul sau ciorna și apăsați „Modifică”.
sorry-nothing-open = Nu este deschis niciun formular. Ciornele se află la „Proiecte”.
sorry-nobody-picked = Nu pot scrie acestor persoane, pentru că încă nu mi-au scris. Trimiteți-le în schimb un link personal.
sorry-draft-gone = Una dintre ciorne vine dintr-o altă versiune a programului și nu o pot deschide. Am pus-o deoparte; proiectele nu sunt afectate.

toast-own-draft = Formularul nu mai este deschis. Am păstrat textul ca ciornă nouă.
toast-saved = Salvat.
toast-done = Gata.
toast-link-made = Linkul a fost creat.
toast-reminded = Reamintirea a fost trimisă.
toast-undone = Decizia a fost anulată: se poate decide din nou.
toast-decided = Decizia a fost înregistrată.
toast-removed = Eliminat.
