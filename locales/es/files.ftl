### Archivos de un TwinSpace: los envía quien puede publicar y los lee todo el mundo allí.

button-files = Archivos
files-title = Archivos de «{ $title }»
    .empty = Todavía no hay archivos.
    .empty-send = Todavía no hay archivos. Envíame el primero: una foto, un texto, una canción…
    .how = Envíame archivos ahora, uno o varios, de hasta { $most } cada uno, y los guardo aquí. Se usan { $used } de { $quota }.
folder-title = Carpeta «{ $name }»
folder-line = 📁 { $name } ({ $count ->
        [0] vacía
        [one] 1 archivo
       *[other] { $count } archivos
    })
button-folder = 📁 { $name }
file-line = { $name } ({ $by }, { $at }, { $size })
button-by-name = Por nombre
button-by-date = Primero los nuevos
button-new-folder = Carpeta nueva
button-rename = Cambiar el nombre
button-remove-folder = Quitar la carpeta
button-all-files = Todos los archivos
field-folder = Nombre de la carpeta
    .ask = ¿Cómo se llamará la carpeta?
    .example = Nuestra excursión
field-find-file = Buscar archivos
    .ask = ¿Qué archivo? Escribe una parte de su nombre.
    .example = nubes
found-files-title = Archivos con «{ $words }»
    .none = Ningún archivo lo lleva en su nombre.
confirm-remove-folder = ¿Quitar la carpeta «{ $name }»? { $count ->
        [0] Está vacía.
        [one] Su archivo se queda, fuera de las carpetas.
       *[other] Sus { $count } archivos se quedan, fuera de las carpetas.
    }
toast-folder-removed = Carpeta quitada.
refusal-file-name = Aquí no se admiten archivos con esta terminación. Elige otro nombre.
refusal-folders = Ya hay { $count } carpetas. Usa una de ellas o quita alguna antes.

# Un archivo.
file-title = { $name }
    .where = ¿Adónde va?
    .by = { $by }, { $at }, en «{ $title }»
file-by = Enviado por
file-at = Enviado
file-moment = { $at }
file-kind = Qué es
file-size = Tamaño
    .kb = { $size } KB
    .mb = { $size } MB
file-folder = Carpeta
kind-document = un documento
kind-table = una tabla
kind-slides = unas diapositivas
kind-picture = una imagen
kind-sound = una grabación
kind-video = un vídeo
kind-archive = un archivo comprimido
kind-program = un programa
kind-other = un archivo
button-file = Sobre este archivo
button-download = 📄 Recibir el archivo
button-move-file = Mover
button-no-folder = En ninguna carpeta
button-remove-file = Quitar
field-file-name = Nombre del archivo
    .ask = ¿Cómo se llamará el archivo? Su terminación se queda como está.
    .example = Nubes de mayo
confirm-remove-file = ¿Quitar «{ $name }»? Ya nadie podrá recibirlo.
toast-file-moved = Movido.
toast-file-removed = Quitado.

# Archivos que alguien ha enviado.
upload-title = Tus archivos para «{ $title }»
    .waits = Los estoy guardando: { $kept } de { $all }…
    .done = { $kept ->
        [0] No he podido guardar ninguno.
        [one] { $all ->
            [one] Ya está, para todo el mundo en el TwinSpace.
           *[other] Uno de { $all } ya está, para todo el mundo en el TwinSpace.
        }
       *[other] { $kept } de { $all } ya están, para todo el mundo en el TwinSpace.
    }
sent-waits = ⏳ { $name }
sent-kept = ✅ { $name } ({ $size })
sent-failed = ⚠️ { $name }: { $why }
sent-empty = está vacío
sent-too-large = ocupa más de { $most }
sent-refused = aquí no se admiten archivos de este tipo
sent-no-room = en el TwinSpace no cabe; quita archivos que nadie necesite (lo que se quita ocupa sitio un día más)
sent-gone = ya no puedo obtenerlo; envíalo otra vez
sent-away = no ha llegado; envíalo otra vez
sent-not-allowed = ahora no puedes enviar archivos aquí
refusal-no-upload = Puedes leer los archivos de «{ $title }», pero no enviar ninguno.
