### Quién participa en un proyecto y qué puede hacer cada uno.

# The Desktop profiles, and the roles in the TwinSpace.
desktop-administrator = Administrador
desktop-manager = Gestor
desktop-member = Miembro
role-teacher-administrator = Profesor administrador
role-teacher-manager = Profesor gestor
role-teacher-member = Profesor miembro
role-student-manager = Estudiante gestor
role-student-member = Estudiante miembro
role-guest = Invitado
role-none = fuera del TwinSpace

# What somebody may do: entries of one line, after "may".
right-see = ver el proyecto
right-change = cambiar sus datos
right-add-partners = añadir socios
right-change-desktop = cambiar los perfiles del Escritorio
right-remove-partner = quitar a socios añadidos
right-close = cerrarlo o empezarlo de nuevo
right-change-roles = cambiar los perfiles
right-remove-from-space = quitar a miembros
right-invite = invitar a estudiantes y a personas de fuera
right-publish = publicar noticias y archivos
right-remove-published = quitar lo que publican otros
right-read = leer todo lo que hay
right-see-students = ver los nombres de los estudiantes
right-archive = recibir una copia de todo en ZIP
right-bring-over = traer lo que hay en el TwinSpace anterior
profile-may = Con este perfil puedes { $rights }.

# What changed about a member: lines of the history, and of a notice.
member-joined = { $name } participa desde ahora
member-left = { $name } lo ha dejado
member-removed = { $by } ha quitado del proyecto a { $name }
member-desktop = { $by } ha dado a { $name } el perfil de { $profile } en el proyecto
member-role = { $by } ha dado a { $name } el perfil de { $role } en el TwinSpace
member-no-role = { $by } ha quitado del TwinSpace a { $name }
member-you-joined = Ya participas: te ha añadido { $by }.
member-you-left = Lo has dejado.
member-you-removed = { $by } te ha quitado del proyecto. Ya no puedes leerlo aquí. Si es un error, escribe a { $by }, por favor.
member-you-desktop = { $by } te ha dado el perfil de { $profile } en el proyecto.
member-you-role = { $by } te ha dado el perfil de { $role } en el TwinSpace.
member-you-no-role = { $by } te ha quitado del TwinSpace. Sigues participando en el proyecto.

members-title = Quién participa en «{ $title }»
    .empty = Todavía no participa nadie.
    .count = { $count ->
        [one] Un docente
       *[other] { $count } docentes
    }
    .over = Este proyecto ha terminado: aquí ya no se puede cambiar nada.
member-profiles = { $desktop }, { $role }
member-line = { $name } ({ $profiles })
member-founder = ⭐ { $line }
member-invited = ⏳ { $name } tiene una invitación hasta el { $until }
member-link = 🔗 Un enlace para una persona, activo hasta el { $until }
member-is-founder = ⭐ Fundó el proyecto. Los fundadores no salen de él y siempre pueden cambiar los perfiles del Escritorio.
member-since = Participa desde el { $since }.
member-may = Puede { $rights }
right-none = ver solo esta pantalla

field-desktop = En el Escritorio
field-role = En el TwinSpace

button-members = Miembros
button-change-profile = Cambiar un perfil
button-invited = Invitación: { $name }
button-add-partners = Añadir socios
button-link-partner = Invitar con un enlace
button-desktop = Cambiar el perfil del Escritorio
button-role = Cambiar el perfil del TwinSpace
button-remove-member = Quitar del proyecto
button-remove-from-space = Quitar del TwinSpace
button-leave = Dejar el proyecto
button-take-back = Anular la invitación

desktop-title = Perfil de { $name } en el Escritorio
role-title = Perfil de { $name } en el TwinSpace
profile-now = { $profile } (ahora)

# The form in which partners are chosen.
field-partners = Socios
    .ask = ¿A quién quieres invitar? Elige uno o varios contactos.
    .example = ¿Falta alguien? Pulsa Guardar y salir, después Miembros, e invítale con un enlace: así también seréis contactos.
    .empty = Todos tus contactos ya participan o tienen una invitación. Pulsa Guardar y salir, después Miembros, e invita a alguien con un enlace.
field-invitation = Mensaje
    .ask = ¿Quieres escribirles algo? Si no, pulsa Omitir.
    .example = Por ejemplo: ¡Venid a mirar las nubes con nosotros! Empezamos en octubre.
note-partners-asked = Al pulsar Enviar, cada persona recibe la invitación y tiene 30 días para responder.

# An invitation to take part.
invitation-asks = { $by } te invita a participar en este proyecto. Puedes responder hasta el { $until }.
invitation-register = Para aceptar, regístrate antes, por favor. La invitación sigue abierta.
invitation-waits =
    Podrás aceptar en cuanto se valide tu registro.
    { $standing }
invitation-title = Invitación para { $name }
invitation-open = ⏳ { $by } invitó a { $name } el { $since }. La respuesta puede llegar hasta el { $until }.
invitation-accepted = ✅ { $name } participa.
invitation-you-accepted = ✅ Ya participas en este proyecto.
invitation-you-accepted-next = Ahora: abre el TwinSpace, donde trabajan las clases, y mira quién participa.
invitation-declined = ❌ { $name } ha rechazado la invitación.
invitation-you-declined = ❌ Has rechazado la invitación.
invitation-taken-back = 🗂 La invitación se ha anulado.
invitation-ended = 🗂 La invitación ha caducado.
task-invitation = { $name } te invita a un proyecto
partner-link-hello = ¡Hola! Soy { $name }. Me gustaría que participaras en nuestro proyecto escolar «{ $title }».
    .from = ¡Hola! Soy { $name }, de { $school }. Me gustaría que participaras en nuestro proyecto escolar «{ $title }».
partner-link-opens = Abre este enlace y { $twinbot } te enseñará la invitación
partner-link-how = Reenvía el mensaje de abajo a otro docente. Quien abra primero el enlace será tu contacto y recibirá la invitación. Sirve una sola vez.
new-partner-title = Un nuevo socio de tu país
new-partner = { $name } participa ahora en el proyecto «{ $title }». No hay nada que decidir.

confirm-take-back = ¿Anular la invitación de { $name }? Ya no podrá aceptarla.
confirm-desktop = ¿Quieres tener el perfil de { $profile } en «{ $title }»? En el Escritorio podrás { $rights }, y nada más.
confirm-role = ¿Quieres tener el perfil de { $role } en el TwinSpace de «{ $title }»? Ahí podrás { $rights }, y nada más.
confirm-remove-from-space = ¿Quitar a { $name } del TwinSpace de «{ $title }»? Sigue en el proyecto y se le puede dar un perfil otra vez.
confirm-remove = ¿Quitar a { $name } de «{ $title }»? Recibirá un aviso y ya no verá nada del proyecto. Se le puede invitar otra vez.
confirm-leave = ¿Dejar «{ $title }»? Ya no verás nada de él, salvo que alguien te invite otra vez.

which-title = ¿En qué proyecto?
    .empty = No tienes ningún proyecto activo en el que puedas hacerlo.
