### Proiectele mele: în ce stadiu este fiecare, ce se poate face cu el și propunerea către un partener.

projects-title = Proiectele mele
    .empty = Aici nu este încă nimic. Un proiect începe cu o idee și un contact.
    .none = Nu există momentan niciunul.
    .active = Proiectele mele active
    .waiting = Proiectele mele în așteptare
    .over = Proiectele mele încheiate
    .more = Acestea se potrivesc cel mai bine. Adăugați un cuvânt ca să găsiți altele.
# Un titlu cu semnul stării sale.
marked = { $mark } { $title }
project-line = { $title }: { $state }
project-line-mine = { $line }. Profil și rol: { $profiles }
project-line-founder = { $line }. Ați fondat proiectul: { $profiles }
project-founder = Inițiat de
project-partner = Partener
peer-with-school = { $name }, { $school }
project-changed = Modificări făcute de { $by }: { $fields }
project-before = Textul dinainte de modificare:
draft-touched = O ciornă. Ați lucrat ultima dată la ea pe { $moment }.
draft-untitled = { $what } ({ $moment })
draft-untitled-at = { $what } ({ $moment }, întrebarea { $at } din { $of })
draft-untitled-asked = { $what } (întrebarea { $at } din { $of })

button-all-projects = Toate ({ $count })
button-active-projects = Active ({ $count })
button-waiting-projects = În așteptare ({ $count })
button-over-projects = Încheiate ({ $count })
button-search-projects = Caută un proiect
button-search = Caută
button-offer = Vezi propunerea
button-offer-again = Propune altui contact
button-offer-to = Propune „{ $title }”
button-copy = Copiază într-o ciornă nouă
button-remind = Reamintește
button-withdraw = Retrage
button-history = Istoric
button-suggest = Propune o modificare
button-later = Decid mai târziu

field-search-projects = Căutare
    .ask = Ce căutați? Scrieți cuvinte din titlu sau numele cuiva care a fondat proiectul.
    .example = De exemplu: nori

confirm-withdraw = Retrageți „{ $title }”? Nimeni nu îl va mai putea accepta sau aproba. Îl puteți copia mai târziu într-o ciornă nouă.

# Stări, cum stau după un titlu și două puncte.
state-draft = ciornă
state-offered = așteaptă partenerul
state-waiting = așteaptă aprobarea
state-active = activ
state-declined = refuzat de partener
state-returned = returnat pentru modificări
state-rejected = respins
state-withdrawn = retras
state-closed = închis
waits-you = vă așteaptă răspunsul
waits-partner = așteaptă răspuns de la { $name }
waits-authorities = așteaptă decizii de la: { $authorities }
waits-final = decis, { $final }
waits-operator = așteaptă configurarea unei autorități

# Primele rânduri ale unui proiect.
status-offered = ⏳ Așteaptă din { $since } răspuns de la { $name }.
status-offered-you = ⏳ { $name } așteaptă din { $since } răspunsul dumneavoastră.
status-offered-next = Când { $name } acceptă, trimit proiectul celor care decid și vă anunț. Până atunci puteți modifica proiectul.
status-partner-registers = { $name } trebuie să se înregistreze înainte să accepte.
status-partner-validated = Ca { $name } să poată accepta, înregistrarea trebuie validată întâi de { $authority }.
status-waiting = ⏳ Așteaptă din { $since } să fie aprobat. Cine mai are de decis: { $authorities }.
status-waiting-next = După ce aprobă toți, se deschide TwinSpace-ul, iar fondatorii primesc un mesaj. Puteți modifica în continuare proiectul; dacă o faceți, toți trebuie să decidă din nou.
# După câmpurile unui proiect: un rând pentru fiecare autoritate.
status-votes = Deciziile de până acum:
status-final = ⏳ Toți au decis: { $final }.
status-operator = ⏳ Așteaptă din { $since }. Pentru țările dumneavoastră nu este configurată momentan nicio autoritate, așa că nu poate decide nimeni. Am anunțat echipa de administrare.
status-active = ✅ Activ din { $since }.
status-declined = ❌ { $name } a refuzat pe { $since }.
status-declined-next = Îl puteți propune altui contact fără să scrieți nimic din nou.
status-returned = ↩️ Returnat pe { $since }. Modificați ce se cere și trimiteți-l din nou.
status-rejected = ❌ Respins pe { $since }.
status-withdrawn = 🗂 Retras de { $name } pe { $since }.
status-withdrawn-next = Nimeni nu mai decide asupra lui. Îl puteți copia într-o ciornă nouă, pe care o modificați și o trimiteți.
status-withdrawn-since = 🗂 Retras pe { $since }.
status-withdrawn-you = 🗂 L-ați retras pe { $since }.
status-closed = 🗂 Închis pe { $since }.
said-by = { $authority } scrie:
authority-unknown = o autoritate care nu mai este configurată
# O reamintire: stă în titlul a ce se reamintește și fiecare într-un rând mai jos.
reminder-title = 🔔 Reamintire de la { $name }: { $title }
    .all = Reamintiri: { $reminders }
reminder-by = { $name } ({ $at })

# O decizie și până când poate fi anulată.
vote-open = ⏳ { $authority }: așteaptă din { $since }
vote-open-nobody = ⏳ { $authority }: așteaptă din { $since }; acolo nu poate decide nimeni momentan și am anunțat echipa de administrare
vote-dropped = ➖ { $authority }: nu mai este în uz, deci nu mai decide
vote-approved = ✅ { $authority }: aprobat de { $by } pe { $at }
vote-returned = ↩️ { $authority }: returnat de { $by } pe { $at }
vote-rejected = ❌ { $authority }: respins de { $by } pe { $at }
vote-approved-unnamed = ✅ { $authority }: aprobat pe { $at }
vote-returned-unnamed = ↩️ { $authority }: returnat pe { $at }
vote-rejected-unnamed = ❌ { $authority }: respins pe { $at }
vote-not-final = { $vote } ({ $final })
final-now = nu se mai poate anula
final-at = definitiv pe { $at }, se poate anula până atunci

offer-invites = { $name } dorește să înceapă acest proiect cu dumneavoastră. Propunere trimisă pe { $since }.
offer-register = Ca să acceptați, înregistrați-vă întâi, vă rog. Propunerea rămâne deschisă.
offer-waits =
    Puteți accepta de îndată ce înregistrarea este validată.
    { $standing }
offer-accepted = ✅ Ați acceptat pe { $at }.
offer-declined = ❌ Ați refuzat pe { $at }.

button-closing = Închide sau începe din nou
button-closed = Redeschide sau începe din nou
button-close = Închide proiectul
button-reopen = Redeschide proiectul
button-start-anew = Începe din nou
button-project-before = Proiectul anterior
button-project-after = Proiectul nou
project-goes-on-from = Continuă proiectul
project-goes-on-as = Se continuă în
closing-title = Închiderea proiectului „{ $title }”
    .means = Închiderea pune capăt proiectului: îi anunț pe toți participanții. Ei pot citi totul în continuare, dar nu se mai poate schimba nimic. Oricare dintre fondatori îl poate redeschide în următoarele 30 de zile.
    .invitations = { $count ->
        [one] O invitație așteaptă încă răspuns. Se anulează odată cu închiderea.
        [few] { $count } invitații așteaptă încă răspuns. Se anulează odată cu închiderea.
       *[other] { $count } de invitații așteaptă încă răspuns. Se anulează odată cu închiderea.
    }
    .anew = Doriți să continuați cu alt partener? Închideți întâi proiectul. Apoi îl puteți începe din nou, cu același titlu și conținut și cu un partener la alegere. Puteți aduce și fișierele din TwinSpace.
    .closed = Îl puteți începe din nou, cu același titlu și conținut și cu un partener la alegere.
    .reopen = Sau îl puteți redeschide pe acesta, până pe { $until }.
    .files = Luați fișierele cu dumneavoastră: arhiva este un singur fișier ZIP cu tot ce se află în TwinSpace. O puteți primi înainte de închidere, dar și după aceea.
field-goodbye = Cuvânt de rămas-bun
    .ask = Doriți să vă luați rămas-bun? Mesajul îl vor citi toți participanții. Dacă nu, apăsați „Sari peste”.
    .example = De exemplu: Vă mulțumim tuturor! Hărțile sunt expuse în ambele școli.
status-closed-by = 🗂 Închis de { $name } pe { $since }.
status-closed-you = 🗂 L-ați închis pe { $since }.
