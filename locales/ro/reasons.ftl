### Motive frecvente: ce spune des o autoritate când returnează sau respinge un proiect.

reasons-title = Motive frecvente – { $authority }
    .what = Păstrați aici ce scrieți des când returnați sau respingeți un proiect. Când dați un motiv, vă propun aceste texte: alegeți unul, modificați-l dacă doriți și trimiteți-l. Toți cei care decid împreună cu dumneavoastră folosesc aceeași listă.
    .language = Limba: { $language }
    .languages = Fiecare limbă are o listă proprie.
    .empty = Nu aveți încă niciunul în această limbă. Până adăugați unul propriu, le propun pe acestea:
reasons-heading = Motiv frecvent ({ $language })
reason-title = Motiv frecvent ({ $language })
button-reasons = Motive frecvente
button-reasons-of = Motive: { $place }
button-reasons-languages = 🌐 Alte limbi
button-add-reason = ➕ Adaugă un motiv
button-remove-reason = Elimină
confirm-remove-reason = Eliminați „{ $reason }” dintre motivele frecvente?

# Propuse când o autoritate nu le are pe ale sale. Le citesc fondatorii unui proiect.
reason-ages = Vă rugăm să spuneți ce clase participă din fiecare școală și ce vârstă au elevii.
reason-aims = Obiectivele sunt prea generale. Vă rugăm să spuneți ce vor ști să facă elevii la final.
reason-school = Nu este clar la ce școală predă una dintre cele două persoane care au fondat proiectul. Vă rugăm să verificați ce scrie în profiluri.
reason-steps = Vă rugăm să descrieți etapele: câte ore de curs aveți în plan și în ce luni.
reason-results = Vă rugăm să spuneți ce vor realiza clasele împreună și cine va vedea rezultatele.
reason-product = Proiectul face reclamă unui produs sau unei firme, așa că nu îl putem aproba.
reason-twice = Ne-ați trimis deja același proiect. Vă rugăm să continuați cu acela.
reason-no-project = Planul nu prevede activități comune ale celor două clase, deci nu este un proiect școlar.
