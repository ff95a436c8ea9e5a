### Asupra a ce decid serviciile de asistență și autoritățile: proiecte, înregistrări; propria înregistrare; de răspuns; echipa de administrare.

approval-asked = ⏳ Așteaptă din { $since } decizia dumneavoastră – { $authority }
approval-undecided = { $authority } nu a apucat să decidă.
approval-others = Celelalte decizii:
approval-over = Nu mai este nimic de decis: { $state } din { $since }.
button-approve = ✅ Aprobă
button-approve-with = Aprobă cu o mențiune
button-undo = Anulează

teacher-title = Înregistrare: { $name }
teacher-waits = ⏳ Așteaptă din { $since } decizia dumneavoastră. Această persoană predă la școala indicată?
teacher-answered = ⏳ Ați întrebat: „{ $question }”. Răspunsul din { $since }:
teacher-asked = ⏳ Întrebare trimisă pe { $at }, încă fără răspuns:
teacher-valid = ✅ Înregistrare validată pe { $at }.
teacher-valid-you = ✅ Ați validat această înregistrare pe { $at }.
teacher-refused = ❌ Înregistrare respinsă pe { $at }, din acest motiv:
teacher-own = Este propria dumneavoastră înregistrare, așa că trebuie să decidă altcineva.
    .giver = Este înregistrarea persoanei care v-a delegat, așa că trebuie să decidă altcineva.
teacher-refused-before = ❌ O versiune anterioară a fost respinsă pe { $at }:
teacher-asked-before = Întrebare anterioară: „{ $question }”. Răspunsul din { $at }:
teacher-says-now = Înregistrarea actuală:
teacher-undo = Puteți anula decizia până pe { $until }.
    .refusal = Puteți anula decizia până pe { $until }; cealaltă persoană poate citi motivul abia după aceea.
    .question = Puteți retrage întrebarea până pe { $until }; cealaltă persoană o poate citi abia după aceea.
teacher-new-school = 🆕 Școala este nouă: a fost scrisă la înregistrare. După ce validați, o poate alege oricine.
    .known = Dacă este deja în listă, alegeți-o întâi mai jos.
button-same-school = Este { $school }
button-validate = ✅ Validează
button-ask = Întreabă

registration-none = Nu v-ați înregistrat încă. Durează două minute: numele, școala, ce predați și ce limbi vorbiți.
standing-waiting = ⏳ Înregistrarea așteaptă din { $since }. Cine decide: { $authority }
standing-waiting-nobody = ⏳ Înregistrarea așteaptă din { $since }. Cine decide: { $authority }. Acolo nu poate decide nimeni momentan; am anunțat echipa de administrare.
standing-waiting-operator = ⏳ Înregistrarea așteaptă din { $since }. Pentru țara dumneavoastră nu este încă configurat niciun serviciu de asistență; am anunțat echipa de administrare.
standing-waiting-next = Vă scriu aici când se ia decizia. Până atunci puteți adăuga contacte și puteți pregăti un proiect; îl trimiteți după validare.
standing-asked = Serviciul de asistență are o întrebare ({ $at }). Răspundeți, vă rog, ca înregistrarea să poată continua.
standing-valid = ✅ Înregistrarea a fost validată pe { $at }.
standing-valid-next = Urmează: adăugați un contact din altă țară sau începeți un proiect cu unul pe care îl aveți.
standing-refused = ❌ Serviciul de asistență nu a putut valida înregistrarea pe { $at }. Modificați profilul și trimiteți-l din nou.

inbox-title = De răspuns
    .empty = Nu aveți nimic la care să răspundeți.
task-line = { $task }, din { $since }
task-offer = Propunere: { $title }
task-approval = Proiect: { $title }
task-teacher = Înregistrare: { $name }
task-contact = Contact: { $name }
task-returned = Returnat: { $title }
task-registration = Înregistrare: o întrebare
task-inquiry = Întrebare: { $name }

approval-returned-before = ↩️ { $authority } a returnat o versiune anterioară pe { $at }:

operator-title = Pentru echipa de administrare
operator-no-approver = O decizie este în așteptare și nu poate decide nimeni pentru: { $authority }. Deschideți autoritatea de mai jos și invitați pe cineva sau folosiți această comandă:
operator-undelivered = { $count ->
    [one] Un mesaj nu a putut fi livrat: platforma lui îl refuză, chiar și fără butoane. Rămâne păstrat și încerc din nou când persoana îmi scrie. Această comandă îl arată:
    [few] { $count } mesaje nu au putut fi livrate: platforma lor le refuză, chiar și fără butoane. Rămân păstrate și încerc din nou când persoanele îmi scriu. Această comandă le arată:
   *[other] { $count } de mesaje nu au putut fi livrate: platforma lor le refuză, chiar și fără butoane. Rămân păstrate și încerc din nou când persoanele îmi scriu. Această comandă le arată:
}
operator-undelivered-why = Ultimul motiv
operator-delivered = Acum toate mesajele sunt livrate.
operator-has-approver = Acum poate decide cineva pentru: { $authority }.
operator-no-service = O înregistrare așteaptă validarea, iar pentru această țară nu este configurat niciun serviciu de asistență: { $country }. Configurați unul aici sau cu această comandă:
operator-offered-without-service = A fost propus un proiect la care participă această țară, iar acolo nu este configurat niciun serviciu de asistență care să decidă: { $country }. Configurați unul aici sau cu această comandă:
operator-has-service = Acum este configurat: { $service }.
operator-inquiry = Cineva pune o întrebare, iar pentru această țară nu este configurat niciun serviciu de asistență: { $country }. Configurați unul aici sau cu această comandă; va primi apoi întrebarea:
    .nobody = O întrebare așteaptă la: { $authority }. Acolo nu poate răspunde nimeni momentan, pentru că nimeni nu răspunde la propria întrebare. Deschideți autoritatea de mai jos și invitați pe cineva sau folosiți această comandă:
operator-out-of-use = { $authority } nu mai este în uz. { $projects ->
    [0] Niciun proiect nu îi aștepta decizia.
    [one] Un proiect îi aștepta decizia și continuă fără ea.
    [few] { $projects } proiecte îi așteptau decizia și continuă fără ea.
   *[other] { $projects } de proiecte îi așteptau decizia și continuă fără ea.
}
operator-left-to-nobody = { $projects ->
    [one] Asupra unuia dintre ele nu mai poate decide nimeni.
    [few] Asupra a { $projects } dintre ele nu mai poate decide nimeni.
   *[other] Asupra a { $projects } dintre ele nu mai poate decide nimeni.
}
operator-left-teachers = { $teachers ->
    [one] O înregistrare din această țară așteaptă validarea și nu o mai poate valida nimeni.
    [few] { $teachers } înregistrări din această țară așteaptă validarea și nu le mai poate valida nimeni.
   *[other] { $teachers } de înregistrări din această țară așteaptă validarea și nu le mai poate valida nimeni.
}
operator-left-inquiries = { $inquiries ->
    [one] O întrebare din această țară așteaptă răspuns și nu îl mai poate da nimeni.
    [few] { $inquiries } întrebări din această țară așteaptă răspuns și nu îl mai poate da nimeni.
   *[other] { $inquiries } de întrebări din această țară așteaptă răspuns și nu îl mai poate da nimeni.
}
operator-set-up-again = Poate fi configurată din nou aici sau cu această comandă; apoi îi trimit tot ce încă așteaptă:
operator-in-use-again = { $authority } este din nou în uz.
operator-no-authority = Un proiect așteaptă din { $since } și nu este configurată nicio autoritate care ar putea decide asupra lui: { $title }. Configurați serviciile de asistență aici sau cu aceste comenzi:
operator-platform-away = { $platform } nu răspunde din { $since }. Nu pot răspunde nimănui acolo și încerc în continuare; vă scriu când se rezolvă. Dacă durează, verificați jurnalul programului, vă rog.
operator-platform-back = { $platform } răspunde din nou. Nu am putut răspunde nimănui acolo din { $since } până pe { $until }. Răspund acum la ce s-a scris în acest timp.
operator-database-back = Nu am putut salva nimic din { $since } până pe { $until }, așa că nu am putut răspunde nimănui. Acum funcționează din nou și răspund la ce s-a scris în acest timp. Căutați motivul în jurnalul programului, vă rog: discul era plin sau baza de date nu era disponibilă?
operator-probe = Mesaj de probă, trimis din linia de comandă pe { $at }. Nu trebuie să faceți nimic: arată că mesajele pentru echipa de administrare sosesc în acest chat.
