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
    .ask = ¿Qué quieres contar? Bastan unas pocas frases.
    .example = Hoy hemos conocido a la clase con la que trabajamos. Hemos hablado del tiempo y cantado una canción.
note-post-read = La puede leer todo el mundo en el TwinSpace, y aviso a quienes están allí.
button-publish = ✅ Publicar
toast-published = Publicada.
toast-post-removed = Quitada.
