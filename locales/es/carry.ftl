### Lo que acompaña a un proyecto que empieza de nuevo: los archivos del TwinSpace anterior y, si se quiere, las noticias y los estudiantes.

button-bring-over = Traer los archivos
bring-over-title = Traer a «{ $title }»
    .what = En el TwinSpace del proyecto anterior hay:
    .nothing = No queda nada por traer del TwinSpace anterior.
    .how = Los archivos llegan en todo caso, en sus carpetas, con el nombre de quien los envió y la fecha. El TwinSpace anterior se queda como está y nadie recibe avisos.
    .students = Los estudiantes conservan su nombre de usuario, su contraseña y su perfil. No les pregunto nada: al entrar, eligen el proyecto.
    .running = ⏳ Lo estoy trayendo todo. Mientras tanto puedes hacer otra cosa.
    .done = ✅ Hecho: ya está aquí todo lo que querías.
    .done-but = Hecho, menos lo que se indica aquí:
    .not-allowed = He parado: quien lo empezó ya no puede hacerlo. Lo que ha llegado se queda.
    .closed = He parado porque el proyecto se ha cerrado. Lo que ha llegado se queda.
    .again = Puedes intentarlo otra vez cuando quieras. Nada llega dos veces.
over-files = { $count ->
        [0] ningún archivo
        [one] 1 archivo ({ $size })
       *[other] { $count } archivos ({ $size })
    }
over-news = { $count ->
        [0] ninguna noticia
        [one] 1 noticia
       *[other] { $count } noticias
    }
over-students = { $count ->
        [0] ningún estudiante
        [one] 1 estudiante
       *[other] { $count } estudiantes
    }
over-label-files = Archivos
over-label-news = Noticias
over-label-students = Estudiantes
over-progress = { $label }: { $done } de { $all }
over-came = { $label }: { $now ->
        [one] ha llegado 1
       *[other] han llegado { $now }
    }
    .before = { $line }, { $count ->
        [one] ya estaba 1
       *[other] ya estaban { $count }
    }
    .rest = { $line }, { $count ->
        [one] no ha llegado 1
       *[other] no han llegado { $count }
    }
over-behind = ⚠️ { $name }: { $why }
    .more = ⚠️ y { $count ->
        [one] 1 archivo más
       *[other] { $count } archivos más
    }
over-students-behind = ⚠️ { $count ->
        [one] 1 estudiante: el TwinSpace está lleno
       *[other] { $count } estudiantes: el TwinSpace está lleno
    }
carry-missing = ya no se conserva
carry-damaged = está dañado
carry-no-room = en el TwinSpace no cabe
button-news-over = También las noticias
button-students-over = También los estudiantes
button-begin-over = Traerlo ahora
toast-bringing-over = Lo estoy trayendo.
toast-all-over = Ya está todo aquí.
refusal-bring-over = Solo puede hacerlo quien fundó este proyecto y participó también en el anterior.

# The notice to the founders.
over-ready-title = «{ $title }» ya tiene su nuevo TwinSpace
    .what = Puedes traer lo que hay en el TwinSpace del proyecto anterior. Hay:
    .other = Se puede traer lo que hay en el TwinSpace del proyecto anterior. Puede hacerlo: { $names }
