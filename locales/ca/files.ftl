### Fitxers d’un TwinSpace: els envia qui pot publicar i els llegeix tothom qui hi és.

button-files = Fitxers
files-title = Fitxers del projecte «{ $title }»
    .empty = Encara no hi ha fitxers.
    .empty-send = Encara no hi ha fitxers. Envia’m el primer: una foto, un text, una cançó…
    .how = Envia’m fitxers ara, un o diversos, i els desaré aquí. Mida màxima de cadascun: { $most }. Espai ocupat: { $used } (màxim: { $quota }).
folder-title = Carpeta «{ $name }»
folder-line = 📁 { $name } ({ $count ->
        [0] buida
        [one] 1 fitxer
       *[other] { $count } fitxers
    })
button-folder = 📁 { $name }
file-line = { $name } ({ $by }, { $at }, { $size })
button-by-name = Per nom
button-by-date = Primer els nous
button-new-folder = Carpeta nova
button-rename = Canvia el nom
button-remove-folder = Treu la carpeta
button-all-files = Mostra’ls tots
field-folder = Nom de la carpeta
    .ask = Com es dirà la carpeta?
    .example = La nostra sortida
field-find-file = Cerca de fitxers
    .ask = Quin fitxer? Escriu una part del nom.
    .example = núvols
found-files-title = Fitxers amb «{ $words }»
    .none = Cap fitxer no ho porta al nom.
confirm-remove-folder = Vols treure la carpeta «{ $name }»? { $count ->
        [0] És buida.
        [one] El fitxer que hi ha es queda, fora de les carpetes.
       *[other] Els { $count } fitxers que hi ha es queden, fora de les carpetes.
    }
toast-folder-removed = La carpeta ja no hi és.
refusal-file-name = Aquí no s’admeten fitxers amb aquesta extensió. Tria un altre nom.
refusal-folders = Ja hi ha { $count } carpetes. Fes-ne servir una o treu-ne alguna abans.

# Un fitxer.
file-title = { $name }
    .where = On ha d’anar?
    .by = { $by }, { $at }, a «{ $title }»
file-by = Qui l’ha enviat
file-at = Enviat
file-moment = { $at }
file-kind = Què és
file-size = Mida
    .kb = { $size } kB
    .mb = { $size } MB
file-folder = Carpeta
kind-document = un document
kind-table = una taula
kind-slides = unes diapositives
kind-picture = una imatge
kind-sound = un enregistrament
kind-video = un vídeo
kind-archive = un fitxer comprimit
kind-program = un programa
kind-other = un fitxer
button-file = Sobre aquest fitxer
button-download = 📄 Baixa el fitxer
button-move-file = Mou
button-no-folder = En cap carpeta
button-remove-file = Treu
field-file-name = Nom del fitxer
    .ask = Com es dirà el fitxer? L’extensió es queda com està.
    .example = Núvols de maig
confirm-remove-file = Vols treure «{ $name }»? Ja ningú no el podrà baixar.
toast-file-moved = Fitxer mogut.
toast-file-removed = El fitxer ja no hi és.

# Fitxers que algú ha enviat.
upload-title = Els teus fitxers per a «{ $title }»
    .waits = Els estic desant: { $kept }/{ $all }…
    .done = { $kept ->
        [0] No n’he pogut desar cap.
        [one] { $all ->
            [one] Ja hi és, per a tothom al TwinSpace.
           *[other] Ja hi ha un dels { $all } fitxers, per a tothom al TwinSpace.
        }
       *[other] Ja hi ha { $kept } dels { $all } fitxers, per a tothom al TwinSpace.
    }
sent-waits = ⏳ { $name }
sent-kept = ✅ { $name } ({ $size })
sent-failed = ⚠️ { $name }: { $why }
sent-empty = és buit
sent-too-large = és massa gran: el màxim és { $most }
sent-refused = aquí no s’admeten fitxers d’aquesta mena
sent-no-room = no cap al TwinSpace; treu fitxers que no necessiti ningú (el que es treu encara ocupa lloc un dia)
sent-gone = ja no el puc obtenir; torna’l a enviar
sent-away = no ha arribat; torna’l a enviar
sent-not-allowed = ara aquí no pots enviar fitxers
refusal-no-upload = Pots llegir els fitxers del projecte «{ $title }», però no n’hi pots enviar.
