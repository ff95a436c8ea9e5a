### La zona de pruebas: una página en la que una persona hace todos los papeles.

playground-title = Twinbot: zona de pruebas
playground-intro = Cinco personas, una clase y un proyecto: haz tú todos los papeles o mira el ejemplo. Nada sale de este equipo.
playground-teacher = Docente
playground-student = Estudiante
playground-guest = Persona invitada
playground-page-language = Idioma de esta página
playground-theme = Oscuro o claro
playground-save = Guardar
playground-load = Abrir
playground-reset = Empezar de nuevo
playground-reset-sure = ¿Empezar de nuevo? Se borra todo lo que hay en estos teléfonos.
playground-gallery = Galería
playground-close = Cerrar
playground-cancel = Cancelar
playground-error = No ha podido ser: { $why }
playground-load-foreign = Este archivo no es una zona de pruebas guardada. Aquí todo sigue como estaba.
playground-load-newer = Este archivo se guardó con un Twinbot más nuevo: ábrelo con ese. Aquí todo sigue como estaba.
playground-load-damaged = Este archivo está dañado y no se puede abrir. Aquí todo sigue como estaba.
playground-bot-needed = El bot está apagado y hace falta para esto. Enciéndelo primero.
playground-offline = Se ha perdido la conexión con el programa. Se sigue intentando.

# Personas y teléfonos
playground-phones = Teléfonos
playground-phone = El teléfono de { $name }
    .unread = hay algo nuevo
playground-add = Añadir una persona
playground-add-name = Nombre
playground-add-name-empty = Déjalo vacío y se pone uno
playground-add-role = Papel
playground-add-teacher = Docente
playground-add-service = Servicio de apoyo de un país
playground-add-region = Autoridad de una región
playground-add-where = Dónde
playground-add-do = Añadir
playground-more = Más sobre { $name }
playground-language = Idioma
playground-mirrored = De derecha a izquierda
playground-pseudo = Más largo y con acentos (para probar textos)
playground-block = Bloquear el bot
playground-unblock = Desbloquear el bot
playground-delete-account = Borrar la cuenta
playground-remove = Quitar el teléfono
playground-blocked = ha bloqueado el bot
playground-deleted = ha borrado la cuenta
playground-start = Empezar
playground-invited = Ha llegado un correo: te piden que decidas.
playground-invited-open = Abrir el enlace
playground-write = Mensaje
playground-send = Enviar
playground-commands = Comandos
playground-attach = Enviar otra cosa
playground-file = Un archivo
    .when-sent = se crea al enviarlo
playground-spoiler = Texto oculto: pulsa para leerlo
playground-sticker = Un sticker
playground-photo = Una foto
playground-voice = Un mensaje de voz
playground-location = Un lugar
playground-people-picked = Alguien de la agenda
playground-edit = Cambiar este mensaje
playground-edited = editado
playground-whom = ¿A quién?
playground-open-anew = Alguien de la clase, con un teléfono nuevo
playground-who-opens = ¿Quién abre este enlace?

# Una clase, archivos y tarjetas
playground-class = La clase
    .title = Clase 4.º B
    .how = Suelta uno de estos archivos en un teléfono al que se le pregunte por los estudiantes, o cualquier lista tuya.
    .send = La clase ({ $name })
    .phone = Teléfono para alguien de la clase
playground-drop = Suéltalo aquí para enviarlo
    .no = Este teléfono todavía no puede enviar archivos: abre antes el chat.
playground-file-look = Ver { $name } en otra pestaña
playground-file-save = Guardar { $name }

# Un cliente en el que se pulsa y se elige en lugar de escribir
playground-app = Aplicación
playground-apps = Aplicaciones
playground-apps-both = Un fundador en cada una
playground-client-tag = APP
playground-client-ephemeral = Solo tú puedes ver esto
playground-client-hide = Ocultar
playground-client-thinking = está pensando…
playground-client-failed = La aplicación no ha respondido. Inténtalo otra vez.
playground-client-words = Aquí no se lee texto: escribe / para ver los comandos.
playground-client-unknown = Aquí no existe ese comando.
playground-client-close = No recibir mensajes directos
playground-client-open = Volver a recibir mensajes directos
playground-client-closed = no recibe mensajes directos

# Lo que puede fallar, y el tiempo
playground-faults = Lo que puede fallar
playground-fault-drop = Se pierden respuestas
playground-fault-duplicate = Todo llega dos veces
playground-fault-delay = Lento y desordenado
playground-fault-too-many = Demasiadas peticiones (429)
playground-bot-on = El bot está en marcha.
playground-bot-off = El bot está apagado. Lo que hagas queda a la espera.
playground-kill = Desenchufar
playground-revive = Encenderlo
playground-restart = Desenchufar y volver a encender
playground-time = Tiempo
playground-now = Fecha y hora aquí: { $now }
playground-minute = 1 minuto más
playground-hour = 1 hora más
playground-day = 1 día más
playground-week = 1 semana más

# Lo que ha hecho el bot
playground-timeline = Lo que ha hecho el bot
playground-timeline-empty = Nada todavía.
playground-timeline-update = Recibido
playground-timeline-timer = Plazo
playground-timeline-job = Tarea
playground-timeline-delivery = Mensaje
playground-timeline-dead-letter = Mensaje apartado
playground-timeline-statements = { $count } consultas SQL
playground-timeline-how = Los nombres con esta letra son los del código del programa: lo que se pidió, lo que ocurrió, qué pantalla se mostró.
# Lo que hizo alguien, detrás de su nombre.
playground-did = hizo algo
    .text = escribió
    .edited = cambió lo escrito
    .command = escribió un comando
    .press = pulsó un botón
    .answers = rellenó un formulario
    .ticked = eligió de una lista
    .unusable = envió algo sin texto
    .file = envió archivos
    .unfetched = envió un archivo que no se puede abrir
    .shared = eligió a alguien
    .handout = eligió a un estudiante
    .left = bloqueó el bot
    .returned = volvió
    .again = por segunda vez: no cambia nada
# Cómo terminó un envío.
playground-ended = entregado
    .shown = mostrado
    .later = más tarde: la plataforma pide paciencia
    .failed = ha fallado; se vuelve a intentar
    .unreachable = no se puede llegar a esa persona
    .moved = el chat tiene otra dirección
    .refused = la plataforma no lo admite

# La visita guiada
playground-tour = El ejemplo
playground-tour-intro = El ejemplo va del primer contacto al proyecto activo, sigue con un socio que se va y llega a una clase que entra y a lo que encuentra en el TwinSpace, todo en estos teléfonos. Haz algo tú en cualquier momento y te toca a ti.
playground-tour-step = Paso a paso
playground-tour-play = Reproducir
playground-tour-at-once = Todo de una vez
playground-tour-next = Paso siguiente
playground-tour-pause = Pausa
playground-tour-stop = Sigo yo
playground-tour-taken-over = Te toca a ti. El ejemplo se puede empezar de nuevo cuando quieras.
playground-tour-ended = Ese era el ejemplo. Todo sigue aquí: continúa tú.
playground-tour-stuck = El ejemplo no puede seguir: en el teléfono de { $name } no pasa nada con «{ $what }». Empiézalo de nuevo o sigue por tu cuenta.
playground-tour-sure = ¿Empezar el ejemplo otra vez, con teléfonos nuevos?
playground-tour-second = Lagos de Europa
playground-tour-tablet = Tableta del centro
playground-tour-plan =
    Nuestro plan para mayo

    Semana 1: hacemos fotos del río que pasa cerca de nuestro centro.
    Semana 2: las comparamos.
    Semana 3: cada clase escribe lo que ha descubierto.
playground-tour-arrive = Registro
playground-scene-appoint = Los servicios de apoyo y la autoridad regional abren los enlaces que les ha enviado la administración del sistema.
playground-scene-register = Se registran dos docentes. Cada servicio de apoyo valida a quien le corresponde.
playground-scene-join = Se registran dos docentes. Aquí nadie tiene que validarlos: pueden empezar enseguida.
playground-scene-meet = Una envía su enlace personal y el otro lo abre: ya son contactos.
playground-scene-form = El formulario, pregunta a pregunta. Lo escrito no se pierde nunca.
playground-scene-accept = Todo a la vista otra vez y Enviar. El otro centro lo lee y acepta.
playground-scene-approve = Quien tiene que decidir recibe una ficha y lo hace con una pulsación.
playground-scene-undo = Una decisión se puede deshacer durante un rato. Pasado el plazo, ya cuenta.
playground-scene-active = El proyecto está activo, y los dos docentes reciben un aviso.
playground-scene-second = Se propone un segundo proyecto.
playground-scene-remind = La pantalla del proyecto dice quién tiene que actuar. Se puede enviar un recordatorio al día.
playground-scene-authorities = Ahora la pantalla dice qué autoridades deciden y qué ha decidido cada una.
playground-scene-colleague = Llega una persona del centro del socio y se registra.
playground-scene-leaves = El socio deja el proyecto. Un plan dice quién continúa y de qué manera.
playground-scene-carries-on = El socio ve el plan. La otra persona acepta, y lo demás ocurre solo.
playground-scene-class = Una fundadora abre el TwinSpace y envía la clase en un archivo. Se repasa línea a línea, y una se corrige.
playground-scene-cards = Las familias están de acuerdo, y cada estudiante recibe nombre de usuario y contraseña. Las tarjetas llegan en un archivo, para imprimir y recortar.
playground-scene-claim = Una estudiante escanea el código de su tarjeta, apunta la contraseña y elige otra.
playground-scene-other-device = La estudiante entra en otro dispositivo con su nombre de usuario y la contraseña nueva.
playground-scene-lent = A quien no tiene dispositivo se le presta el de la profesora. Hasta que cierra la sesión, no se llega a nada que sea de la profesora.
playground-scene-news = Una fundadora escribe una noticia. La lee la docente que continúa.
playground-scene-files = Se envía un archivo al TwinSpace, y la otra docente lo recibe.
playground-scene-guest = Alguien de fuera recibe un enlace para una persona, entra y echa un vistazo. Los invitados no ven el nombre de ningún estudiante.
playground-cue-start = { $name } abre el chat.
playground-cue-open = { $name } abre el enlace.
playground-cue-say = { $name } escribe: { $words }
playground-cue-send = { $name } envía el archivo { $words }.
playground-cue-press = { $name } pulsa: { $words }
playground-cue-time = Se adelantan los relojes.

# La galería
playground-gallery-intro = Todo lo que se puede llegar a ver, tal como se envía, en cada idioma. Revisa lo que está marcado.
playground-gallery-groups = Grupos
playground-gallery-beside = Al lado, en inglés
playground-gallery-marked = Solo lo marcado
playground-gallery-nothing = Aquí no hay nada marcado.
playground-gallery-back = A los teléfonos
playground-gallery-texts = Dónde están los textos
playground-gallery-missing = falta
playground-gallery-same = igual que en inglés
playground-gallery-long = demasiado largo
playground-gallery-refused = la plataforma no lo admite

# `twinbot demo`, en el terminal
playground-demo-begins = Aquí el tiempo es simulado: las personas leen y actúan más deprisa de lo normal, y una decisión es definitiva en unos segundos, no en un minuto.
playground-demo-ended = El proyecto está activo, la clase ya ha entrado y las dos clases han empezado a trabajar. Para hacer lo mismo con un bot propio: { $command } (mira README.md).
