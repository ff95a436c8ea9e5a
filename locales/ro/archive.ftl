### Arhiva unui TwinSpace: tot ce se află acolo într-un singur fișier, pe care fondatorii îl pot păstra.

button-archive = Arhivă
archive-title = Arhiva proiectului „{ $title }”
    .what = Oricând doriți, pot pune tot ce se află aici într-un singur fișier: fișierele, în dosarele lor, și o pagină cu participanții, știrile și jurnalul. Pagina se deschide și se tipărește din orice browser.
    .names = Elevii apar cu prenumele și o inițială. Nu conține parole și nici nume de utilizator.
    .day = O primiți aici ca fișier ZIP. O păstrez o zi, apoi o șterg.
archive-waits = { $all ->
        [0] O pregătesc…
       *[other] O pregătesc: fișiere { $done } din { $all }…
    }
    .then = O primiți aici de îndată ce este gata.
archive-ready = ✅ Arhiva este gata ({ $size }): totul, așa cum era pe { $at }. O păstrez până pe { $until }.
archive-lost = ⚠️ { $count ->
        [one] Un fișier lipsește, pentru că nu îl mai pot citi:
        [few] { $count } fișiere lipsesc, pentru că nu le mai pot citi:
       *[other] { $count } de fișiere lipsesc, pentru că nu le mai pot citi:
    }
    .more = … și încă { $count }. Pagina din arhivă le enumeră pe toate.
archive-out = Tot ce se află în „{ $title }”, așa cum era pe { $at }. Dezarhivați fișierul și deschideți index.html.
    .private = Este pentru cele două clase. Păstrați arhiva, vă rog, unde nu o poate citi altcineva. O puteți primi până pe { $until }.
button-make-archive = 📦 Pregătește arhiva
button-get-archive = 📦 Primește arhiva
button-fresh-archive = Pregătește alta
toast-archive = O pregătesc.

# Pagina din arhivă.
archive-page-made = Așa era totul pe { $at }. Toate orele sunt cele din { $country }.
    .utc = Așa era totul pe { $at } UTC. Toate orele sunt UTC.
archive-page-over = Proiectul s-a încheiat.
archive-page-people = Cine participă
archive-page-founder = a fondat proiectul
archive-page-changed = modificată pe { $at }
archive-page-file = Fișier
archive-page-lost = { $count ->
        [one] Un fișier lipsește din arhivă, pentru că nu a mai putut fi citit la pregătirea ei.
        [few] { $count } fișiere lipsesc din arhivă, pentru că nu au mai putut fi citite la pregătirea ei.
       *[other] { $count } de fișiere lipsesc din arhivă, pentru că nu au mai putut fi citite la pregătirea ei.
    }
archive-page-not-in = (lipsește din arhivă)
archive-page-journal = Jurnal
archive-page-nothing = Încă nimic.
