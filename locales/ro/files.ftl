### Fișierele unui TwinSpace: le trimite cine poate publica, le citesc toți cei de acolo.

button-files = Fișiere
files-title = Fișierele proiectului „{ $title }”
    .empty = Nu sunt încă fișiere.
    .empty-send = Nu sunt încă fișiere. Trimiteți-mi primul: o imagine, un text, un cântec…
    .how = Trimiteți-mi acum fișiere, unul sau mai multe, de cel mult { $most } fiecare, și le păstrez aici. Spațiu folosit: { $used } din { $quota }.
folder-title = Dosarul „{ $name }”
folder-line = 📁 { $name } ({ $count ->
        [0] gol
        [one] un fișier
        [few] { $count } fișiere
       *[other] { $count } de fișiere
    })
button-folder = 📁 { $name }
file-line = { $name } ({ $by }, { $at }, { $size })
button-by-name = După nume
button-by-date = Întâi cele noi
button-new-folder = Dosar nou
button-rename = Redenumește
button-remove-folder = Elimină dosarul
button-all-files = Toate fișierele
field-folder = Numele dosarului
    .ask = Cum se va numi dosarul?
    .example = Excursia noastră
field-find-file = Căutare în fișiere
    .ask = Ce fișier? Scrieți o parte din nume.
    .example = nori
found-files-title = Fișiere cu „{ $words }”
    .none = Niciun fișier nu are acest text în nume.
confirm-remove-folder = Eliminați dosarul „{ $name }”? { $count ->
        [0] Este gol.
        [one] Fișierul din el rămâne, în afara dosarelor.
        [few] Cele { $count } fișiere din el rămân, în afara dosarelor.
       *[other] Cele { $count } de fișiere din el rămân, în afara dosarelor.
    }
toast-folder-removed = Dosarul a fost eliminat.
refusal-file-name = Fișierele cu această extensie nu se primesc aici. Alegeți alt nume.
refusal-folders = Ați ajuns la numărul maxim de dosare: { $count }. Folosiți unul dintre ele sau eliminați întâi unul.

# Un fișier.
file-title = { $name }
    .where = Unde îl mut?
    .by = { $by }, { $at }, în „{ $title }”
file-by = De la
file-at = Trimis
file-moment = { $at }
file-kind = Ce este
file-size = Mărime
    .kb = { $size } KB
    .mb = { $size } MB
file-folder = Dosar
kind-document = un document
kind-table = un tabel
kind-slides = o prezentare
kind-picture = o imagine
kind-sound = o înregistrare audio
kind-video = un video
kind-archive = o arhivă
kind-program = un program
kind-other = un fișier
button-file = Despre acest fișier
button-download = 📄 Primește fișierul
button-move-file = Mută
button-no-folder = În afara dosarelor
button-remove-file = Elimină
field-file-name = Numele fișierului
    .ask = Cum se va numi fișierul? Extensia rămâne cum este.
    .example = Nori în luna mai
confirm-remove-file = Eliminați „{ $name }”? Nu îl va mai putea primi nimeni.
toast-file-moved = Mutat.
toast-file-removed = Eliminat.

# Fișiere pe care le-a trimis cineva.
upload-title = Fișiere trimise în „{ $title }”
    .waits = Le salvez: { $kept } din { $all }…
    .done = { $kept ->
        [0] Nu am putut salva niciunul.
        [one] { $all ->
            [one] Este aici, pentru toți cei din TwinSpace.
            [few] Unul din { $all } este aici, pentru toți cei din TwinSpace.
           *[other] Unul din { $all } este aici, pentru toți cei din TwinSpace.
        }
        [few] { $kept } din { $all } sunt aici, pentru toți cei din TwinSpace.
       *[other] { $kept } din { $all } sunt aici, pentru toți cei din TwinSpace.
    }
sent-waits = ⏳ { $name }
sent-kept = ✅ { $name } ({ $size })
sent-failed = ⚠️ { $name }: { $why }
sent-empty = este gol
sent-too-large = depășește { $most }
sent-refused = fișierele de acest fel nu se primesc aici
sent-no-room = nu mai încape în TwinSpace; eliminați fișiere de care nu are nevoie nimeni (ce se elimină mai ocupă loc o zi)
sent-gone = nu mai poate fi preluat; trimiteți-l din nou
sent-away = nu a ajuns; trimiteți-l din nou
sent-not-allowed = acum nu aveți voie să trimiteți fișiere aici
refusal-no-upload = Puteți citi fișierele proiectului „{ $title }”, dar nu puteți trimite.
