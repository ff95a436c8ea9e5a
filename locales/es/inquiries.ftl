### Consultas a un servicio de apoyo: dónde se hacen, cómo van y quién responde.

# Dónde estaba quien pregunta: va detrás de «Desde:».
inquiry-place = Inicio
    .form = Un formulario
    .help = Ayuda
    .accounts = Mis cuentas
    .people = Mi registro
    .contacts = Mis contactos
    .drafts = Un borrador
    .projects = Proyectos
    .approval = Decisiones
    .members = Participantes
    .closing = Cierre de un proyecto
    .space = TwinSpace
    .students = Estudiantes
    .sessions = Acceso de estudiantes
    .takeovers = Estudiantes compartidos
    .guests = Invitados
    .news = Noticias
    .journal = Diario
    .files = Archivos
    .archive = Copia en ZIP
    .told = De qué me avisas
    .carry = Traer lo anterior
    .erasure = Estudiantes borrados
    .suspension = Suspensión
    .newsletter = Boletín
inquiry-from = Desde: { $place }
    .not = No incluirlo

# El formulario.
inquiry-heading = Consulta al servicio de apoyo
field-inquiry-country = País
    .ask = ¿En qué país das clase? Te responderá su servicio de apoyo.
    .example = Puedes escribir las primeras letras.
field-inquiry = Tu consulta
    .ask = ¿Qué quieres preguntar o contar a tu servicio de apoyo?
    .example = Por ejemplo: Mi centro se ha trasladado a otra localidad. ¿Dónde lo cambio?
field-inquiry-from = Dónde estabas
    .ask = ¿Añado dónde estabas? Es solo el nombre de la pantalla, nada de lo que leíste o escribiste en ella.
    .example = Viene bien cuando algo no funcionó allí.
note-inquiry = Tu consulta llegará a: { $authority }. Recibirás la respuesta aquí.
    .nobody = Tu consulta llegará a: { $authority }. Ahora mismo nadie puede responder allí; avisaré a la administración del sistema.
    .no-service = Todavía no hay servicio de apoyo configurado para: { $country }. Guardaré tu consulta y avisaré a la administración del sistema.

# Dónde se pregunta, con las consultas anteriores.
inquiries-title = Contacta con tu servicio de apoyo
    .empty = Todavía no has hecho ninguna consulta.
    .country = No te has registrado, así que antes te preguntaré en qué país das clase.
    .what = ¿Algo no está claro o no funciona? Escribe a tu servicio de apoyo: alguien lo leerá y te responderá aquí.
inquiry-line = ⏳ { $words } (pendiente desde el { $since })
    .answered = 💬 { $words } (respondida el { $since })
    .closed = { $words } (cerrada el { $since })

# Una consulta, para quien la ha hecho.
inquiry-own = Tu consulta a: { $authority }
inquiry-waits = ⏳ Pendiente de respuesta desde el { $since }. Quién responde: { $authority }
    .taken = ✍️ Pendiente desde el { $since }. Ya se está preparando la respuesta: { $authority }
    .nobody = ⏳ Pendiente de respuesta desde el { $since }. Quién responde: { $authority }. Ahora mismo nadie puede responder allí; ya he avisado a la administración del sistema.
    .no-service = ⏳ Pendiente de respuesta desde el { $since }. Todavía no hay servicio de apoyo configurado para: { $country }. Ya he avisado a la administración del sistema.
inquiry-answered = 💬 Respondida el { $since }: { $authority }
inquiry-closed = La cerraste el { $since }. Si vuelves a escribir, queda abierta otra vez.
    .by = Cerrada el { $since }: { $authority }. Si vuelves a escribir, queda abierta otra vez.
inquiry-reach = También puedes escribir a quienes administran Twinbot: { $contact }
inquiry-said = { $who }, el { $at }:
    .you = Tú, el { $at }:
    .more = Estos son los últimos mensajes. Hay otros anteriores.

# Lo mismo, para quienes responden.
inquiry-title = Consulta de { $name }
inquiry-asked = ⏳ Pendiente de respuesta desde el { $since }.
    .own = Esta consulta es tuya, así que tiene que responder otra persona.
    .yours = ✍️ La tienes tú hasta el { $until }. Hasta entonces no puede responder nadie más.
    .taken = ✍️ La tiene { $name } hasta el { $until }.
    .you-answered = 💬 Respondiste el { $since }.
    .answered = 💬 { $name } respondió el { $since }.
    .closed = { $name } la cerró el { $since }.
    .closed-room = La cerró quien preguntaba, el { $since }.
    .closed-by = Tu servicio la cerró el { $since }.
# En un canal o grupo, donde lo lee todo el mundo.
inquiry-in-room = Quién pregunta y qué escribe solo lo muestro en nuestro chat.
inquiry-unreachable = ⚠️ Mis mensajes no llegan a { $name }: el chat conmigo está bloqueado o ya no existe. Leerá tu respuesta en cuanto vuelva a abrir el chat.
inquiry-unchecked = ⚠️ Este registro todavía está pendiente de validar.
inquiry-unregistered = ⚠️ Nadie ha confirmado quién es: todavía no se ha registrado como docente.

field-answer-inquiry = Tu respuesta
    .ask = ¿Qué respondes? Le llegará como respuesta de tu servicio de apoyo, sin tu nombre.
    .example = Por ejemplo: Abre Mi registro y pulsa Cambiar.
field-reply = Tu mensaje
    .ask = ¿Qué quieres añadir?
    .example = Por ejemplo: ¡Gracias! ¿Y cómo cambio el nombre de mi centro?

button-contact-service = Contactar
button-write-service = Hacer una consulta
button-inquiries = Mis consultas
button-add-words = Añadir algo
button-reply = Volver a escribir
button-close-inquiry = Cerrar la consulta
button-give-back = Dejarla libre
button-read-inquiry = Leer la consulta
confirm-close-inquiry = ¿Cerrar la consulta de { $name }? Leerá que está cerrada y podrá volver a escribir.
    .own = ¿Cerrar tu consulta? Si vuelves a escribir, queda abierta otra vez.
