### I file di un TwinSpace: li invia chi può pubblicare, li legge chi ne fa parte.

button-files = File
files-title = File di «{ $title }»
    .empty = Non ci sono ancora file.
    .empty-send = Non ci sono ancora file. Inviami il primo: un’immagine, un testo, una canzone…
    .how = Inviami i tuoi file, uno o più alla volta (fino a { $most } ciascuno): li conservo qui. Spazio usato: { $used } di { $quota }.
folder-title = Cartella «{ $name }»
folder-line = 📁 { $name } ({ $count ->
        [0] vuota
        [one] 1 file
       *[other] { $count } file
    })
button-folder = 📁 { $name }
file-line = { $name } ({ $by }, { $at }, { $size })
button-by-name = Per nome
button-by-date = Prima i nuovi
button-new-folder = Nuova cartella
button-rename = Rinomina
button-remove-folder = Elimina cartella
button-all-files = Tutti i file
field-folder = Nome della cartella
    .ask = Come si chiamerà la cartella?
    .example = La nostra gita
field-find-file = Cerca file
    .ask = Quale file? Scrivi una parte del nome.
    .example = nuvole
found-files-title = File con «{ $words }»
    .none = Nessun file ha queste lettere nel nome.
confirm-remove-folder = Vuoi eliminare la cartella «{ $name }»? { $count ->
        [0] È vuota.
        [one] Il suo file resta, fuori dalle cartelle.
       *[other] I suoi { $count } file restano, fuori dalle cartelle.
    }
toast-folder-removed = Cartella eliminata.
refusal-file-name = Qui non si accettano file con questa estensione. Scegli un altro nome.
refusal-folders = Ci sono già { $count } cartelle. Usane una, o prima eliminane una.

# Un file.
file-title = { $name }
    .where = Dove lo metto?
    .by = { $by }, { $at }, in «{ $title }»
file-by = Da
file-at = Invio
file-moment = { $at }
file-kind = Che cos’è
file-size = Dimensioni
    .kb = { $size } KB
    .mb = { $size } MB
file-folder = Cartella
kind-document = un documento
kind-table = una tabella
kind-slides = una presentazione
kind-picture = un’immagine
kind-sound = un audio
kind-video = un video
kind-archive = un archivio compresso
kind-program = un programma
kind-other = un file
button-file = Dettagli del file
button-download = 📄 Ricevi il file
button-move-file = Sposta
button-no-folder = In nessuna cartella
button-remove-file = Elimina
field-file-name = Nome del file
    .ask = Come si chiamerà il file? L’estensione resta com’è.
    .example = Nuvole di maggio
confirm-remove-file = Vuoi eliminare «{ $name }»? Nessuno potrà più riceverlo.
toast-file-moved = Spostato.
toast-file-removed = Eliminato.

# File inviati da qualcuno.
upload-title = I tuoi file per «{ $title }»
    .waits = Li sto salvando: { $kept } di { $all }…
    .done = { $kept ->
        [0] Non ho potuto salvarne nessuno.
        [one] { $all ->
            [one] È qui, a disposizione di tutto il TwinSpace.
           *[other] Uno su { $all } è qui, a disposizione di tutto il TwinSpace.
        }
       *[other] { $kept } su { $all } sono qui, a disposizione di tutto il TwinSpace.
    }
sent-waits = ⏳ { $name }
sent-kept = ✅ { $name } ({ $size })
sent-failed = ⚠️ { $name }: { $why }
sent-empty = è vuoto
sent-too-large = supera il limite di { $most }
sent-refused = qui non si accettano file di questo tipo
sent-no-room = nel TwinSpace non c’è più posto; elimina i file che non servono (lo spazio si libera dopo un giorno)
sent-gone = non riesco più a recuperarlo; invialo di nuovo
sent-away = non è arrivato; invialo di nuovo
sent-not-allowed = al momento qui non puoi inviare file
refusal-no-upload = Puoi leggere i file di «{ $title }», ma non inviarne.
