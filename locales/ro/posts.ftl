### Știri într-un TwinSpace: texte scurte pe care le citesc toți cei de acolo.

button-news = Știri
    .new = { $count ->
        [0] Știri
        [one] Știri (1 nouă)
        [few] Știri ({ $count } noi)
       *[other] Știri ({ $count } noi)
    }
news-title = Știrile proiectului „{ $title }”
    .empty = Nu sunt încă știri.
    .empty-write = Nu sunt încă știri. Scrieți-o pe prima: ce fac acum clasele?
news-line = { $headline } ({ $by }, { $at })
    .picture = 🖼 { $headline } ({ $by }, { $at })
button-write-post = ✍️ Scrie o știre
button-newer = ‹ Mai nouă
button-older = Mai veche ›
button-remove-post = Elimină
confirm-remove-post = Eliminați „{ $headline }”? Nu o va mai putea citi nimeni.

post-title = { $headline }
    .by = { $by }, { $at }, în „{ $title }”
    .changed = Modificată pe { $at }.
author-student = cineva dintre elevi
author-gone = cineva care a plecat

# Formularul unei știri.
post-heading = Știre pentru „{ $title }”
field-headline = Titlul știrii
    .ask = Despre ce este vorba?
    .example = Prima noastră videoconferință
field-post = Text
    .ask = Ce doriți să le povestiți tuturor? Ajung câteva propoziții.
    .example = Astăzi am văzut prima dată clasa parteneră. Am vorbit despre vreme și am cântat un cântec.
note-post-read = O pot citi toți cei din TwinSpace și le scriu despre ea.
button-publish = ✅ Publică
toast-published = Publicată.
toast-post-removed = Eliminată.

# Imaginea unei știri.
field-picture = Imagine
    .ask = Doriți să adăugați o imagine? Trimiteți-mi-o acum.
    .example = O fotografie cu ce a făcut clasa
    .how = De exemplu, o fotografie cu ce a făcut clasa. Accept JPEG, PNG, WebP și GIF, de cel mult { $most } MB și { $pixels ->
        [one] un megapixel
        [few] { $pixels } megapixeli
       *[other] { $pixels } de megapixeli
    }. Nu păstrez locul fotografierii.
picture-stands = cea actuală
picture-unnamed = o imagine
button-remove-picture = Elimină imaginea
problem-words-for-picture = Acesta este un text, nu o imagine. Trimiteți-mi o fotografie sau un fișier cu o imagine ori săriți peste întrebare.
toast-picture-looked-at = Verific imaginea.
pending-post = Verific imaginea. Durează puțin; apoi public știrea.
    .change = Verific noua imagine. Durează puțin; apoi modific știrea.
    .unread = Încă nu o poate citi nimeni. Am păstrat textul.
    .unchanged = Până atunci știrea rămâne cum era. Am păstrat textul nou.
button-other-picture = 🖼 Trimite altă imagine
button-publish-without = Publică fără imagine
button-save-without = Salvează fără ea
button-give-up-post = Renunță
confirm-give-up-post = Renunțați la „{ $headline }”? Nu va fi publicată.
confirm-give-up-change = Renunțați la modificările din „{ $headline }”? Știrea rămâne cum este.
toast-given-up = Am renunțat la ea.
refusal-pictures = Aici nu se primesc imagini. Eliminați imaginea, apoi publicați restul.
picture-empty = Acest fișier este gol. Trimiteți imaginea din nou.
picture-too-large = Această imagine depășește { $most } MB. Trimiteți una mai mică, de exemplu o captură de ecran.
picture-none = Nu este o imagine pe care o pot afișa. Trimiteți o fotografie sau un fișier JPEG, PNG, WebP ori GIF.
picture-foreign = Această imagine este într-un format pe care îl citesc puține programe, ca HEIC. Salvați-o ca JPEG sau trimiteți o captură de ecran.
picture-moving = Aici nu se pot afișa filme și imagini animate. Trimiteți o imagine fixă. Un film poate fi trimis la „Fișiere”.
picture-broken = Această imagine este deteriorată sau a ajuns doar o parte din ea. Trimiteți-o din nou sau trimiteți o captură de ecran.
picture-too-many-pixels = Această imagine are peste { $most ->
    [one] un megapixel
    [few] { $most } megapixeli
   *[other] { $most } de megapixeli
}. Trimiteți una mai mică, de exemplu o captură de ecran.
picture-too-small = Această imagine este prea mică: fiecare latură trebuie să aibă cel puțin { $least ->
    [one] un pixel
    [few] { $least } pixeli
   *[other] { $least } de pixeli
}. Trimiteți una mai mare.
picture-too-narrow = Această imagine este prea îngustă: latura lungă poate fi cel mult de { $most } ori cât cea scurtă. Decupați-o și trimiteți-o din nou.
picture-gone = Nu mai pot prelua această imagine. Trimiteți-o din nou.
picture-away = Imaginea nu a ajuns. Trimiteți-o din nou.
picture-no-room = Această imagine nu mai încape în TwinSpace. Eliminați fișiere de care nu are nevoie nimeni, apoi trimiteți-o din nou.
picture-not-allowed = Acum nu aveți voie să trimiteți imagini aici sau proiectul este închis.
