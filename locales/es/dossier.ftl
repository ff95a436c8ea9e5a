### Lo que se guarda de alguien: una copia, y cómo se borra.

# La copia, en un solo archivo.
command-export = Recibir una copia de todo lo que se guarda de mí
button-my-copy = Copia de mis datos
copy-title = Una copia de tus datos
    .what = Puedo meter todo lo que se guarda de ti en un solo archivo: una página que se abre y se imprime con cualquier navegador, lo mismo como datos para programas y los archivos que has enviado.
    .day = La recibes aquí como archivo ZIP. La guardo un día y luego la borro.
copy-waits = { $all ->
        [0] La estoy preparando…
       *[other] La estoy preparando: { $done } de { $all } archivos…
    }
    .then = La recibes aquí en cuanto esté lista.
copy-ready = ✅ Tu copia está lista ({ $size }). Fecha de los datos: { $at }. Disponible hasta: { $until }.
copy-out = Todo lo que se guarda de ti. Fecha de los datos: { $at }. Descomprímelo y abre index.html.
    .private = Es solo para ti: guárdalo donde no lo lea nadie más. Disponible hasta: { $until }.
button-make-copy = 📦 Preparar la copia
button-get-copy = 📦 Recibir la copia
button-fresh-copy = Preparar otra
toast-copy = La estoy preparando.
refusal-copy-lent = Este dispositivo es de otra persona y el archivo se quedaría en su chat. Entra desde tu propio dispositivo, por favor.

# La página de la copia.
copy-page = Mis datos
    .made = Así estaba todo en este momento: { $at }.
    .data = El archivo data.json lo contiene todo, columna por columna. Algunos valores son códigos del programa.
copy-table = Lo que Twinbot necesita para funcionar
    .rest = { $count ->
        [one] Una entrada; está en data.json.
       *[other] { $count } entradas; están en data.json.
    }
    .person = Quién eres
    .account = Tus cuentas
    .teacher = Tu registro
    .appointment = En nombre de quién decides
    .delegation = Delegaciones
    .operator = Administras Twinbot
    .suspension = Suspensiones
    .school = Centros que has añadido
    .contact = Tus contactos
    .request = Solicitudes de contacto
    .link = Enlaces e invitaciones
    .project = Tus proyectos
    .member = Tu participación en proyectos
    .invitation = Invitaciones a proyectos
    .plan = Planes para socios que se van
    .history = Lo que has hecho en proyectos
    .vote = Tus decisiones
    .agreement = El permiso de las familias que has confirmado
    .class = Listas de clase y contraseñas nuevas
    .student = Estudiantes que has registrado
    .pupil = Tus TwinSpaces
    .list = Listas en las que estás
    .takeover = Estudiantes de otros proyectos
    .handout = Accesos entregados
    .post = Tus noticias
    .file = Tus archivos
    .guest = Dónde estás de visita
    .journal = Lo que has hecho en los TwinSpaces
    .archive = Copias en ZIP
    .inquiry = Consultas a servicios de apoyo
    .newsletter = Boletines que has escrito
    .subscription = Tu boletín
    .wish = De qué te aviso y cuándo
    .parting = Tu solicitud de borrado
    .form = Borradores y formularios abiertos
copy-column = Qué dice
    .other = La otra persona
    .username = Nombre de usuario
    .given = Nombre de pila
    .surname = Apellidos
    .language = Idioma
    .app = Aplicación
    .number = Número
    .country = País
    .town = Localidad
    .title = Título
    .words = Texto
    .reason = Motivo
    .kind = Qué
    .role = Perfil, función o decisión
    .twinspace = Perfil en el TwinSpace
    .project = Proyecto
    .from = Desde
    .until = Hasta
    .then = Respuesta o cambio
    .last = Último uso

# Borrar los datos.
button-forget = Borrar todos mis datos
forget-title = Borrar tus datos
    .goes = Qué se borra: tu perfil, tus contactos, invitaciones y borradores, tus funciones, las noticias y los archivos que has puesto en los TwinSpaces, tus consultas y lo que sé de este chat.
    .stays = Qué se queda: los proyectos en los que participaste, con su historial y las decisiones sobre ellos. Los necesitan tus socios y las autoridades. En lugar de tu nombre leen «…».
    .week = Tienes una semana para cambiar de idea. Hasta entonces todo funciona como antes, y el día anterior te lo recordaré.
forget-planned = Borraré tus datos el { $day }
    .until = Hasta entonces todo funciona como antes. Si cambias de idea, pulsa Conservar mis datos.
forget-late = Borraré tus datos en cuanto pueda
forget-held = Todavía no puedo borrar tus datos:
    .more = … y { $count } más.
hold-offered = «{ $title }» espera la respuesta de tu socio. Retíralo, por favor.
hold-waits = «{ $title }» necesita a los dos fundadores mientras espera la aprobación. Retíralo, por favor.
hold-runs = Nadie más puede llevar «{ $title }». Da a otro docente el perfil de Administrador o cierra el proyecto, por favor.
hold-space = Nadie más puede llevar el TwinSpace de «{ $title }». Da a otro docente el perfil de Profesor administrador o cierra el proyecto, por favor.
hold-decides = Nadie más decide en nombre de: { $authority }. Pide a quienes administran Twinbot que nombren a alguien: { $contact }
    .unnamed = Nadie más decide en nombre de: { $authority }. Pide a quienes administran Twinbot que nombren a alguien.
hold-operates = Nadie más administra el sistema. Invita antes a otra persona a administrar.
# $service es «Servicio Nacional de Apoyo (España)».
hold-suspended = Tienes una suspensión por decisión del { $service }. Tus datos se quedan hasta que se levante, porque aquí quien se registra de nuevo queda aceptado al momento.
    .school = Tu centro tiene una suspensión por decisión del { $service }. Tus datos se quedan hasta que se levante, porque aquí quien se registra de nuevo queda aceptado al momento.
    .left = Tu centro anterior tiene una suspensión por decisión del { $service }. Tus datos se quedan hasta que se te valide en el nuevo, porque aquí quien se registra de nuevo queda aceptado al momento.
button-hold = Abrir: { $title }
    .nth = Abrir: { $title } ({ $nth })
button-keep-data = Conservar mis datos
confirm-forget-all = ¿Borro el { $day } todo lo que se guarda de ti? Hasta entonces puedes cambiar de idea.
button-forget-sure = Sí, borrar mis datos
refusal-held = Todavía no puedo borrar tus datos. Aquí tienes qué hacer antes.
toast-parting = Borrado programado.
toast-kept = Tus datos se conservan.
task-parting = Borraré tus datos el { $day }
parting-note = 🗑 Borraré tus datos el { $day }. Si quieres conservarlos, envía { $forget }.
forget-done = Tus datos ya no están
    .what = He borrado lo que se guardaba de ti. Lo que se queda ya no lleva tu nombre. Dentro de una hora olvidaré también este chat. Ya puedes borrarlo.
