### La copia de un TwinSpace: todo lo que hay en él en un solo archivo, para que la guarden los fundadores.

button-archive = Copia en ZIP
archive-title = Copia de «{ $title }»
    .what = Cuando quieras, puedo meter todo lo que hay aquí en un solo archivo: los archivos en sus carpetas y una página con los participantes, las noticias y el diario. La página se abre y se imprime con cualquier navegador.
    .names = Los estudiantes salen con su nombre de pila y una inicial. No lleva contraseñas ni nombres de usuario.
    .day = La recibes aquí como archivo ZIP. La guardo un día y luego la borro.
archive-waits = { $all ->
        [0] La estoy preparando…
       *[other] La estoy preparando: { $done } de { $all } archivos…
    }
    .then = La recibes aquí en cuanto esté lista.
archive-ready = ✅ Tu copia está lista ({ $size }). Fecha de los datos: { $at }. Disponible hasta: { $until }.
archive-lost = ⚠️ { $count ->
        [one] Falta un archivo, porque ya no puedo leerlo:
       *[other] Faltan { $count } archivos, porque ya no puedo leerlos:
    }
    .more = … y { $count } más. La página de la copia los nombra todos.
archive-out = Todo lo que hay en «{ $title }». Fecha de los datos: { $at }. Descomprímelo y abre index.html.
    .private = Es para las dos clases: guárdalo donde no lo lea nadie más. Disponible hasta: { $until }.
button-make-archive = 📦 Preparar la copia
button-get-archive = 📦 Recibir la copia
button-fresh-archive = Preparar otra
toast-archive = La estoy preparando.

# La página de la copia.
archive-page-made = Así estaba todo en este momento: { $at }. Las horas son las de este país: { $country }.
    .utc = Así estaba todo en este momento: { $at } UTC. Las horas son UTC.
archive-page-over = El proyecto ha terminado.
archive-page-people = Participantes
archive-page-founder = fundador
archive-page-changed = cambiada: { $at }
archive-page-file = Archivo
archive-page-lost = { $count ->
        [one] Falta un archivo: ya no se podía leer cuando se hizo esta copia.
       *[other] Faltan { $count } archivos: ya no se podían leer cuando se hizo esta copia.
    }
archive-page-not-in = (no está en la copia)
archive-page-journal = Diario
archive-page-nothing = Todavía nada.
