### The journal of a TwinSpace: who came, left, published and removed what.

button-journal = { $count ->
    [0] Diario
    [one] Diario (1 novedad)
   *[other] Diario ({ $count } novedades)
}
space-missed = { $count ->
    [one] Ha pasado una cosa desde tu última visita.
   *[other] Han pasado { $count } cosas desde tu última visita.
}
journal-title = Diario de «{ $title }»
    .empty = Todavía no ha pasado nada.
journal-line = { $says } ({ $at })

# What happened: lines without a full stop.
journal-joined = { $by } participa ahora
journal-left = { $by } ya no está
journal-removed = { $by } ha quitado a { $of }
journal-role = { $by } ha dado a { $of } el perfil de { $role }
journal-no-role = { $by } ha quitado a { $of } del TwinSpace
journal-came = { $by } está ahora de visita
journal-brought-in = { $by } ha incorporado a { $count } estudiantes
    .one = { $by } ha incorporado a { $of }
journal-posted = { $by } ha publicado «{ $headline }»
    .gone = { $by } publicó una noticia que después se quitó
journal-post-removed = { $by } ha quitado una noticia
journal-shared = { $by } ha enviado { $count } archivos
    .one = { $by } ha enviado un archivo
journal-file-removed = { $by } ha quitado un archivo
journal-files-over = { $by } ha traído { $count ->
        [one] 1 archivo
       *[other] { $count } archivos
    } del proyecto anterior
journal-news-over = { $by } ha traído { $count ->
        [one] 1 noticia
       *[other] { $count } noticias
    } del proyecto anterior
journal-students-over = { $by } ha traído a { $count ->
        [one] 1 estudiante
       *[other] { $count } estudiantes
    } del proyecto anterior
journal-guest = alguien
