### Cum se șterg datele elevilor: la un timp după închiderea unui proiect sau când cineva cere.

# Când se șterg datele elevilor unui proiect închis.
ending-title = Elevii proiectului „{ $title }”
    .when = { $count ->
        [one] Proiectul este închis. Pe { $day } se șterge contul unui elev.
        [few] Proiectul este închis. Pe { $day } se șterg conturile celor { $count } elevi.
       *[other] Proiectul este închis. Pe { $day } se șterg conturile celor { $count } de elevi.
    }
    .goes = Numele, numele de utilizator și parolele dispar și nimeni nu mai poate intra cu ele. Nu se mai poate anula.
    .stay = { $count ->
        [one] Unul dintre ei lucrează și în alt proiect și rămâne acolo.
        [few] { $count } dintre ei lucrează și în alt proiect și rămân acolo.
       *[other] { $count } dintre ei lucrează și în alt proiect și rămân acolo.
    }
    .before = Dacă veți avea nevoie mai târziu să știți cine a participat, salvați acum lista clasei. Elevii care lucrează mai departe cu dumneavoastră rămân dacă îi aduceți în alt proiect până atunci.
    .reopen = Oricare dintre fondatori mai poate redeschide proiectul. Atunci elevii rămân.
    .reopened = Proiectul nu este închis, așa că elevii rămân.
    .nobody = Aici nu mai sunt elevi. Din conturile șterse nu se păstrează nimic.
closing-students = { $days ->
    [one] Conturile elevilor se șterg o zi mai târziu. Anunț din timp cadrele didactice.
    [few] Conturile elevilor se șterg { $days } zile mai târziu. Anunț din timp cadrele didactice.
   *[other] Conturile elevilor se șterg { $days } de zile mai târziu. Anunț din timp cadrele didactice.
}
closing-students-until = Conturile elevilor se șterg pe { $day }.

# Un elev cere ștergerea datelor sau o cere un cadru didactic.
forgotten-asked = Un elev din „{ $title }” a cerut ștergerea datelor sale.
    .what = Am șters tot ce se păstra despre acest elev. Nu a rămas nimic care să spună cine a fost.
forgotten-you = Datele tale au fost șterse
    .what = Numele, numele de utilizator și parola ta au fost șterse. Profesorilor tăi le-am spus doar că cineva a cerut ștergerea. Acum poți șterge acest chat.
confirm-forget-me = Vrei să îți șterg datele? Numele, numele de utilizator, parola și locul tău în toate proiectele dispar. Nu rămâne nimic și nu se mai poate anula.
confirm-forget = Ștergeți contul „{ $name }”? Numele, numele de utilizator și parola dispar. Nu se mai poate anula.
confirm-forget-everywhere = { $others ->
    [one] Ștergeți contul „{ $name }”? Numele, numele de utilizator și parola dispar, și dintr-un alt proiect. Nu se mai poate anula.
    [few] Ștergeți contul „{ $name }”? Numele, numele de utilizator și parola dispar, și din alte { $others } proiecte. Nu se mai poate anula.
   *[other] Ștergeți contul „{ $name }”? Numele, numele de utilizator și parola dispar, și din alte { $others } de proiecte. Nu se mai poate anula.
}
button-forget-me = Șterge contul
button-forget-student = Șterge contul elevului
refusal-forget-me = Este pentru elevii care au intrat în cont. Trimite întâi { $login }. Cadrele didactice găsesc totul la „Date personale”.
toast-forgotten = Șters.
command-forget = Șterge tot ce se păstrează despre mine

privacy-student = Ce se păstrează despre tine: numele, numele de utilizator, parola într-o formă pe care nu o poate citi nimeni, proiectele în care lucrezi și numărul acestui chat. Profesorii tăi îți văd numele, iar ceilalți doar prenumele și o inițială.
    .forget = Poți primi oricând o copie și poți cere să se șteargă totul: apasă „Copia datelor mele” sau „Șterge contul”. Poate șterge totul și cine te-a adus în proiect.
    .kept = { $days ->
        [one] Cât timp: totul se șterge la o zi după închiderea proiectului tău, dacă nu lucrezi și în altul.
        [few] Cât timp: totul se șterge la { $days } zile după închiderea proiectului tău, dacă nu lucrezi și în altul.
       *[other] Cât timp: totul se șterge la { $days } de zile după închiderea proiectului tău, dacă nu lucrezi și în altul.
    }
    .noted = Notez și când intri în cont, cu un număr în locul numelui tău. După ștergerea datelor, acel număr nu mai duce la nimeni.
    .reach = Întrebări despre datele tale: { $contact }
