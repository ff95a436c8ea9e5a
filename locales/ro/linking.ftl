### Asocierea conturilor pe care o persoană le are pe mai multe platforme și unde ajung mesajele.

accounts-title = Conturile dumneavoastră
    .alone = Folosiți și { $platforms }? Asociați contul de acolo cu acesta și veți găsi în amândouă aceleași ciorne, aceleași lucruri de rezolvat, aceleași contacte și proiecte. Puteți continua în oricare aplicație.
    .only = Sunt doar aici, pe { $platform }, așa că nu este nimic de asociat.
account-here = { $platform } (acest chat)
account-unreachable = ⚠️ { $platform }: mesajele mele nu ajung acolo
accounts-notices-last = Când se întâmplă ceva, vă scriu în aplicația pe care ați folosit-o ultima dată.
accounts-notices-chosen = Când se întâmplă ceva, vă scriu pe { $platform }.
accounts-notices-instead = Ați ales { $platform }; cât timp mesajele mele nu ajung acolo, vă scriu aici.

linking-title = Asocierea conturilor
linking-what = Conturile asociate sunt unul singur: aceleași ciorne, aceleași lucruri de rezolvat, aceleași contacte și proiecte în amândouă.
linking-code-what = Contul de pe { $platforms } și acesta devin unul singur: aceleași ciorne, aceleași lucruri de rezolvat, aceleași contacte și proiecte în amândouă.
linking-code-how = Deschideți acolo chatul nostru și scrieți-mi acest text:
linking-code-until = Codul poate fi folosit o singură dată, timp de zece minute: până pe { $until }. Nu îl dați nimănui.
linking-is-it-you = Este celălalt cont al dumneavoastră?
linking-asked-first = Codul a fost creat de { $name } pe { $platform }.
linking-asked-then = { $name } a scris codul pe { $platform } și cere asocierea cu contul dumneavoastră.
linking-warning = ⚠️ Dacă este contul altcuiva, apăsați „{ button-not-me }”: cine are un cont asociat cu al dumneavoastră poate face orice în numele dumneavoastră.
linking-waits-first = ⏳ { $name } a scris codul pe { $platform }. Confirmați acolo, vă rog; apoi vă întreb încă o dată aici.
linking-waits-then = ⏳ Confirmați, vă rog, și pe { $platform }: tocmai v-am întrebat acolo.
linking-waits-until = Cererea expiră pe { $until }.
linking-done = ✅ Conturile sunt acum asociate. Puteți continua aici sau pe { $platform }.
linking-declined = ❌ Asocierea a fost refuzată pe { $platform }. Nu s-a schimbat nimic.
linking-declined-you = ❌ Conturile nu au fost asociate. Nu s-a schimbat nimic.
linking-over = ⌛ Codul a expirat. Nu s-a schimbat nimic și puteți cere imediat altul.
linking-unlinked = Contul de pe { $platform } nu mai este asociat. Totul a rămas aici, la dumneavoastră.
linking-unlinked-you = Acest cont nu mai este asociat. Totul a rămas la dumneavoastră pe { $platform }; acest cont este din nou gol.

button-accounts = Conturile mele
button-make-code = Cere un cod
button-linking = Vezi stadiul
button-link-accounts = Asociază
button-that-is-me = Da, eu sunt
button-not-me = Nu sunt eu
button-cancel = Renunță
button-unlink = Separă contul
button-notices-last = Ultima folosită
button-chosen = ✓ { $name }

confirm-unlink = Separați acest cont ({ $here }) de celălalt? Ciornele, contactele și proiectele rămân la dumneavoastră pe { $there }. Acest cont va fi din nou gol.

command-link = Asocierea contului dintr-o altă aplicație
command-unlink = Separarea acestui cont de celălalt

refusal-code-unknown = Nu cunosc acest cod. Comparați-l, vă rog, cu cel din celălalt cont.
refusal-code-used = Acest cod a fost deja folosit. Cereți altul în celălalt cont: Ajutor → Conturile mele.
refusal-code-over = Acest cod a expirat. Cereți altul în celălalt cont: Ajutor → Conturile mele.
refusal-own-code = Acest cod este pentru celălalt cont: deschideți acolo chatul nostru și scrieți-mi codul.
refusal-same-platform = Ambele conturi sunt în aceeași aplicație. Se pot asocia doar conturi din aplicații diferite.
refusal-linked-already = Unul dintre cele două conturi este deja asociat. Separați-l întâi acolo: Ajutor → Conturile mele.
refusal-both-hold = Ambele conturi au o școală, o funcție, contacte sau proiecte, așa că nu pot deveni unul singur. Continuați cu unul dintre ele, vă rog.
refusal-linking-waits = Cererea de asociere a acestor conturi este deja în așteptare.
refusal-not-linked = Acest cont nu este asociat cu altul.
