### Ce vine cu un proiect început din nou: fișierele din TwinSpace-ul anterior și, dacă fondatorii doresc, știrile și elevii.

button-bring-over = Adu fișierele
bring-over-title = Aducere în „{ $title }”
    .what = În TwinSpace-ul proiectului anterior se află:
    .nothing = Din TwinSpace-ul anterior nu mai este nimic de adus.
    .how = Fișierele vin în orice caz, în dosarele lor, și se vede în continuare cine le-a trimis și când. TwinSpace-ul anterior rămâne cum este și nimeni nu primește vreun mesaj.
    .students = Elevii își păstrează numele de utilizator, parolele și rolurile. Nu îi întreb nimic: când intră în cont, aleg proiectul.
    .running = ⏳ Aduc totul. Între timp puteți face altceva.
    .done = ✅ Gata: tot ce ați dorit se află aici.
    .done-but = Gata, în afară de ce apare aici:
    .not-allowed = M-am oprit: cine a cerut acest lucru nu mai are dreptul să o facă. Ce am adus rămâne.
    .closed = M-am oprit, pentru că proiectul a fost închis. Ce am adus rămâne.
    .again = Puteți încerca din nou oricând. Nimic nu se aduce de două ori.
over-files = { $count ->
        [0] niciun fișier
        [one] un fișier ({ $size })
        [few] { $count } fișiere ({ $size })
       *[other] { $count } de fișiere ({ $size })
    }
over-news = { $count ->
        [0] nicio știre
        [one] o știre
        [few] { $count } știri
       *[other] { $count } de știri
    }
over-students = { $count ->
        [0] niciun elev
        [one] un elev
        [few] { $count } elevi
       *[other] { $count } de elevi
    }
over-label-files = Fișiere
over-label-news = Știri
over-label-students = Elevi
over-progress = { $label }: { $done } din { $all }
over-came = { $label } – am adus: { $now }
    .before = { $line }, deja aici: { $count }
    .rest = { $line }, lipsă: { $count }
over-behind = ⚠️ { $name }: { $why }
    .more = ⚠️ și { $count ->
        [one] încă un fișier
        [few] încă { $count } fișiere
       *[other] încă { $count } de fișiere
    }
over-students-behind = ⚠️ { $count ->
        [one] un elev: TwinSpace-ul este plin
        [few] { $count } elevi: TwinSpace-ul este plin
       *[other] { $count } de elevi: TwinSpace-ul este plin
    }
carry-missing = nu se mai păstrează
carry-damaged = este deteriorat
carry-no-room = nu mai încape în TwinSpace
button-news-over = Și știrile
button-students-over = Și elevii
button-begin-over = Adu acum
toast-bringing-over = Le aduc.
toast-all-over = Totul este deja aici.
refusal-bring-over = Poate face acest lucru doar cine a fondat proiectul și a participat și la cel anterior.

# Mesajul către fondatori.
over-ready-title = „{ $title }” are noul TwinSpace
    .what = Puteți aduce ce se află în TwinSpace-ul proiectului anterior. Acolo se află:
    .other = Ce se află în TwinSpace-ul proiectului anterior poate fi adus. Cine poate face acest lucru: { $names }
