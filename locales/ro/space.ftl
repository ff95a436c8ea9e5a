### TwinSpace-ul, unde lucrează clasele.

space-title = TwinSpace-ul proiectului „{ $title }”
    .over = Proiectul s-a încheiat. Totul poate fi citit în continuare, dar nu se mai poate schimba nimic.
space-role = Rol aici
space-students = Elevi
    .count = { $count ->
        [0] Încă niciunul
        [one] Un elev
        [few] { $count } elevi
       *[other] { $count } de elevi
    }
button-space = TwinSpace
button-students = Elevi

# La ce trebuie să își dea acordul părinții.
guardians-title = Părinții sunt de acord?
    .why = Acolo unde predați, părinții sau tutorii decid pentru copiii care nu au împlinit vârsta de { $age ->
        [one] un an
        [few] { $age } ani
       *[other] { $age } de ani
    }. Întrebați-i întâi, vă rog, așa cum se obișnuiește la școala dumneavoastră, dacă sunt de acord ca elevii să folosească un TwinSpace.
    .kept = Twinbot notează doar că ați confirmat și când. Despre fiecare elev păstrează numele, rolul și numele de utilizator, nimic altceva.
    .done = ✅ Ați confirmat.
button-guardians-agree = ✅ Da, și-au dat acordul
button-guardians = Acordul părinților
refusal-guardians = Confirmați întâi, vă rog, că părinții sunt de acord.
refusal-space-full = Locurile pentru elevi din acest TwinSpace sunt ocupate: { $most }. Eliminați întâi pe cineva, vă rog.
