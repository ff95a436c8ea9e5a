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
    .why = Unde predați, părinții sau tutorii decid pentru copiii care nu au împlinit vârsta de { $age ->
        [one] un an
        [few] { $age } ani
       *[other] { $age } de ani
    }. Întrebați-i întâi, vă rog, dacă pot copiii lor să folosească un TwinSpace, așa cum se face de obicei la școala dumneavoastră.
    .kept = Twinbot notează doar că ați confirmat și când. Despre fiecare elev păstrează numele, rolul și numele de utilizator, nimic altceva.
    .done = ✅ Ați confirmat.
button-guardians-agree = ✅ Da, sunt de acord
button-guardians = Acordul părinților
refusal-guardians = Confirmați întâi, vă rog, că părinții sunt de acord.
refusal-space-full = Locurile pentru elevi din acest TwinSpace sunt ocupate: { $most }. Eliminați întâi pe cineva, vă rog.
