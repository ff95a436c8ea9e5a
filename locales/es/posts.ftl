### Noticias de un TwinSpace: textos breves que lee todo el mundo allí.

button-news = Noticias
    .new = { $count ->
        [0] Noticias
        [one] Noticias (1 nueva)
       *[other] Noticias ({ $count } nuevas)
    }
news-title = Noticias de «{ $title }»
    .empty = Todavía no hay noticias.
    .empty-write = Todavía no hay noticias. Escribe la primera: ¿qué están haciendo las clases ahora?
news-line = { $headline } ({ $by }, { $at })
    .picture = 🖼 { $headline } ({ $by }, { $at })
button-write-post = ✍️ Escribir una noticia
button-newer = ‹ Más nueva
button-older = Más antigua ›
button-remove-post = Quitar
confirm-remove-post = ¿Quitar «{ $headline }»? Ya nadie podrá leerla.

post-title = { $headline }
    .by = { $by }, { $at }, en «{ $title }»
    .changed = Cambiada el { $at }.
author-student = un estudiante
author-gone = alguien que ya no está aquí

# El formulario de una noticia.
post-heading = Noticia para «{ $title }»
field-headline = Titular
    .ask = ¿De qué trata?
    .example = Nuestra primera videollamada
field-post = Texto
    .ask = ¿Qué quieres contar a todos? Bastan unas pocas frases.
    .example = Hoy hemos conocido a la clase con la que trabajamos. Hemos hablado del tiempo y cantado una canción.
note-post-read = La puede leer todo el mundo en el TwinSpace, y aviso a quienes están allí.
button-publish = ✅ Publicar
toast-published = Publicada.
toast-post-removed = Quitada.

# La imagen de una noticia.
field-picture = Imagen
    .ask = ¿Quieres añadir una imagen? Envíamela ahora.
    .example = Una foto de lo que ha hecho la clase
    .how = Por ejemplo, una foto de lo que ha hecho la clase. Acepto JPEG, PNG, WebP y GIF, de hasta { $most } MB y { $pixels } megapíxeles. No guardo dónde se hizo.
picture-stands = la que ya tiene
picture-unnamed = una imagen
button-remove-picture = Quitar la imagen
problem-words-for-picture = Esto es texto, no una imagen. Envíame una foto o un archivo de imagen, u omite esta pregunta.
toast-picture-looked-at = Estoy mirando la imagen.
pending-post = Estoy mirando tu imagen. Tardo un momento; después publico la noticia.
    .change = Estoy mirando la imagen nueva. Tardo un momento; después cambio la noticia.
    .unread = Todavía nadie puede leerla. Lo que has escrito queda guardado.
    .unchanged = Mientras tanto, la noticia sigue como estaba. Lo que has escrito queda guardado.
button-other-picture = 🖼 Enviar otra imagen
button-publish-without = Publicar sin imagen
button-save-without = Guardar sin la imagen nueva
button-give-up-post = Descartar
confirm-give-up-post = ¿Descartar «{ $headline }»? No se publicará.
confirm-give-up-change = ¿Descartar los cambios de «{ $headline }»? La noticia se queda como está.
toast-given-up = Descartada.
refusal-pictures = Aquí no se admiten imágenes. Quita la imagen y publica lo demás.
picture-empty = Este archivo está vacío. Envía la imagen otra vez.
picture-too-large = Esta imagen ocupa más de { $most } MB. Envía una más pequeña, por ejemplo una captura de pantalla.
picture-none = Esto no es una imagen que pueda mostrar. Envía una foto o un archivo JPEG, PNG, WebP o GIF.
picture-foreign = Esta imagen está en un formato que pocos programas leen, como HEIC. Guárdala como JPEG o envía una captura de pantalla.
picture-moving = Aquí no se pueden mostrar vídeos ni imágenes en movimiento. Envía una imagen fija. Un vídeo puedes compartirlo en «Archivos».
picture-broken = Esta imagen está dañada o solo ha llegado una parte. Envíala otra vez o envía una captura de pantalla.
picture-too-many-pixels = Esta imagen tiene más de { $most } megapíxeles. Envía una más pequeña, por ejemplo una captura de pantalla.
picture-too-small = Esta imagen es demasiado pequeña: necesita al menos { $least } píxeles de ancho y de alto. Envía una más grande.
picture-too-narrow = Esta imagen es demasiado estrecha: el lado largo puede medir como mucho { $most } veces el corto. Recórtala y envíala otra vez.
picture-gone = Ya no puedo obtener esta imagen. Envíala otra vez.
picture-away = La imagen no ha llegado. Envíala otra vez.
picture-no-room = En el TwinSpace no cabe esta imagen. Quita archivos que nadie necesite y envíala otra vez.
picture-not-allowed = Ahora no puedes enviar imágenes aquí, o el proyecto está cerrado.
