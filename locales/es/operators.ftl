### Lo que hace la administración del sistema en su propio chat: autoridades, quién decide allí, invitaciones, lo atascado, centros.

button-operator = Administración
command-operator = Lo que haces en la administración
operator-menu = Casi todo esto se puede hacer también con los comandos del servidor. Las listas de centros solo se importan allí.
operator-ended = Ya no formas parte de la administración del sistema, así que este chat no recibe más avisos de administración. Todo lo demás sigue igual.
refusal-no-operator = No formas parte de la administración del sistema, o ya no, así que no ha cambiado nada. Otra persona de la administración puede invitarte.

# Autoridades.
button-authorities = Autoridades
button-authority = La autoridad
button-set-up = Configurar
button-set-up-authority = Configurar una autoridad
button-set-up-again = Configurarla otra vez
# $country es un país.
button-set-up-in = Configurar: { $country }
authorities-title = Autoridades
    .empty = No hay ninguna autoridad configurada, así que nadie valida a docentes ni aprueba proyectos. Configura la primera.
# $authority es «Servicio Nacional de Apoyo (España)».
authority-line = { $authority }: { $count ->
    [one] decide una persona
   *[other] deciden { $count } personas
}
    .nobody = ⚠️ { $authority }: no decide nadie
set-up-heading = Configurar una autoridad
field-authority-country = País
    .ask = ¿En qué país?
    .example = Elígelo en la lista o escribe su nombre.
field-authority-seat = Autoridad
    .ask = ¿Qué autoridad? El servicio de apoyo decide para todo el país; una autoridad regional, además, para su región.
    .example = Elígela en la lista o escribe el nombre de la región.
    .empty = Todas las autoridades de este país ya están en uso. Vuelve atrás para elegir otro país.
note-set-up = Preguntaré a la autoridad por todo lo que ya esté pendiente allí. Después, invita a alguien que decida en su nombre.
toast-set-up = Ya está configurada.
    .already = Ya estaba configurada.
desk-out-of-use = 🗂 No está en uso: no tiene voto y nadie decide en su nombre. Lo que ha decidido se conserva.
desk-nobody = ⚠️ Todavía no decide nadie en su nombre. Invita a alguien: quien abra el enlace podrá decidir.
# $name es una persona.
desk-approver = { $name } decide, desde el { $since }
    .away = ⚠️ { $name } decide, desde el { $since }; no consigo escribirle
desk-deputy = { $name } es suplente, desde el { $since }
    .away = ⚠️ { $name } es suplente, desde el { $since }; no consigo escribirle
# $waits es una lista como «2 proyectos y un docente».
desk-waits = Pendiente allí: { $waits }
desk-open = { $count ->
    [one] Una invitación está todavía sin abrir.
   *[other] { $count } invitaciones están todavía sin abrir.
}
waits-projects = { $count ->
    [one] un proyecto
   *[other] { $count } proyectos
}
waits-teachers = { $count ->
    [one] un docente
   *[other] { $count } docentes
}
waits-questions = { $count ->
    [one] una consulta
   *[other] { $count } consultas
}
button-take-out-of-use = Retirar de uso
confirm-take-out-of-use = ¿Retirar de uso { $authority }? Ya no tendrá voto. { $projects ->
    [0] No hay ningún proyecto pendiente de su decisión.
    [one] Un proyecto pendiente de su decisión seguirá adelante sin ella.
   *[other] { $projects } proyectos pendientes de su decisión seguirán adelante sin ella.
} Lo que ha decidido se conserva, y puedes configurarla otra vez.
toast-out-of-use = Ya no está en uso.
refusal-own-project-waits = Un proyecto en el que participas está pendiente de esta autoridad, así que no puedes retirarla de uso. Puede hacerlo otra persona de la administración, o un comando del servidor.

# Quién decide.
button-end-appointment = Terminar nombramiento
official-ends = Si terminas el nombramiento, todo lo que ha decidido esta persona se conserva y lo pendiente pasa a las demás. También terminan las delegaciones de esta persona en otras y de otras en ella.
confirm-end-appointment = ¿Terminar el nombramiento de { $name }? A partir de ahora { $name } no decidirá en nombre de: { $authority }
toast-appointment-ended = El nombramiento ha terminado.

# Invitaciones.
button-invitations = Invitaciones
button-invite-approver = Invitar a decidir
button-invite-deputy = Invitar a un suplente
button-invite-room = Enlace para un grupo
button-end-invitation = Anular este enlace
invitations-title = Invitaciones
    .empty = No hay ninguna invitación sin abrir.
    .how = A quienes deciden, a suplentes y a grupos los invitas desde su autoridad; a otras personas para administrar, desde la lista «Quién administra». Los docentes no necesitan ningún enlace tuyo: me escriben y se registran.
role-operator = Administración del sistema
# $authority es «Servicio Nacional de Apoyo (España)».
role-approver = Decide en nombre de: { $authority }
role-deputy = Suplente: { $authority }
role-room = Grupo: { $authority }
role-link-line = { $role }, hasta el { $until }
role-link-operator = Envía este enlace a una sola persona. El primer chat que lo abra será de administración desde ese momento.
role-link-approver = Envía este enlace a una sola persona. La primera que lo abra decidirá en nombre de la autoridad desde ese momento.
role-link-deputy = Envía este enlace a una sola persona. La primera que lo abra será suplente de la autoridad desde ese momento.
role-link-room = Abre este enlace en el grupo de la autoridad. Los avisos para la autoridad aparecerán también allí y los leerá todo el grupo.
role-link-kept = Este enlace solo se mostró en los comandos del servidor; no puedo volver a mostrarlo. ¿Se ha perdido? Anúlalo y crea otro.
role-link-until = Sirve una sola vez, hasta el { $until }.
role-link-lasting = Sirve una sola vez.
role-link-used = ✅ { $name } lo abrió el { $at }.
    .once = ✅ Alguien lo abrió el { $at }.
role-link-revoked = 🗂 Se anuló el { $at }.
role-link-over = 🗂 Caducó el { $until }.
confirm-end-invitation = ¿Anular este enlace? Nadie podrá abrirlo: { $role }
toast-link-comes = Tu enlace llega en un mensaje aparte.
toast-invitation-ended = El enlace está anulado.
refusal-set-up-first = Esta autoridad no está en uso. Configúrala otra vez y después invita a alguien.
refusal-invitation-used = Alguien ya ha abierto este enlace. En su lugar, termina su nombramiento o su acceso.

# Administración del sistema.
button-operators = Quién administra
button-invite-operator = Invitar a administrar
button-end-operator = Terminar su acceso
button-end-own = Terminar mi acceso
operators-title = Quién administra el sistema
    .what = Estas personas leen lo que necesita atención y pueden hacer todo lo que hay aquí. Conviene que sean al menos dos.
    .left = { $count ->
        [one] Una persona de la administración pidió que se borraran sus datos, así que ahora nadie más administra el sistema. Invita a otra persona, por favor.
       *[other] Una persona de la administración pidió que se borraran sus datos. Ahora administran el sistema { $count } personas.
    }
operator-line = { $name }, desde el { $since }
    .own = { $name } (tú), desde el { $since }
confirm-end-operator = ¿Terminar el acceso de { $name } a la administración? Se lo diré, y todo lo demás en su chat sigue igual.
    .links = ¿Terminar el acceso de { $name } a la administración? Se lo diré, y todo lo demás en su chat sigue igual. { $count ->
        [one] También se anula un enlace suyo que nadie ha abierto.
       *[other] También se anulan { $count } enlaces suyos que nadie ha abierto.
    }
confirm-end-own = ¿Terminar tu propio acceso a la administración? Otra persona de la administración puede volver a invitarte.
    .links = ¿Terminar tu propio acceso a la administración? Otra persona de la administración puede volver a invitarte. { $count ->
        [one] También se anula un enlace tuyo que nadie ha abierto.
       *[other] También se anulan { $count } enlaces tuyos que nadie ha abierto.
    }
toast-operator-ended = El acceso ha terminado.
# $name es una persona; $maker es quien creó el enlace.
operator-joined = { $name } administra ahora el sistema, por un enlace de { $maker }. Si no debe ser así, termina el acceso de { $name }.
    .own = { $name } administra ahora el sistema, por tu enlace.
    .shell = { $name } administra ahora el sistema, por un enlace de los comandos del servidor. Si no debe ser así, termina el acceso de { $name }.
refusal-last-operator = Nadie más administra el sistema, así que no puedes terminar tu acceso. Invita antes a otra persona a administrar.

# Lo atascado.
button-stuck = Qué está atascado
stuck-title = Qué está atascado
    .empty = No hay nada atascado: donde hay algo pendiente, alguien puede decidir, y nada lleva más de dos semanas pendiente.
# $waits es una lista como «2 proyectos y un docente»; $authority es «Servicio Nacional de Apoyo (España)».
stuck-nobody = ⚠️ { $authority }: { $waits }, desde el { $since }. Allí no decide nadie.
stuck-long = ⏳ { $authority }: { $waits }, desde el { $since }
stuck-no-service = ⚠️ { $country }: { $waits }, desde el { $since }. Allí no hay servicio de apoyo configurado.
stuck-project = ⚠️ «{ $title }», desde el { $since }. No hay ninguna autoridad configurada que pueda decidir.
machine-works = El programa, por su parte, no lleva retraso en nada.
machine-title = El programa, por su parte:
machine-refused = { $count ->
    [one] un mensaje que su plataforma rechaza, desde el { $since }
   *[other] { $count } mensajes que su plataforma rechaza, desde el { $since }
}
machine-late = { $count ->
    [one] un mensaje que debería haber salido, desde el { $since }
   *[other] { $count } mensajes que deberían haber salido, desde el { $since }
}
machine-jobs = { $count ->
    [one] una tarea que debería haber seguido, desde el { $since }
   *[other] { $count } tareas que deberían haber seguido, desde el { $since }
}
machine-timers = { $count ->
    [one] un paso programado con retraso, desde el { $since }
   *[other] { $count } pasos programados con retraso, desde el { $since }
}
machine-how = En el servidor, este comando dice qué hacer:
machine-letters = { $count ->
    [one] un mensaje que no he podido procesar, desde el { $since }
   *[other] { $count } mensajes que no he podido procesar, desde el { $since }
}

# Cifras.
button-figures = Cifras
figures-title = Cifras
    .how = Un docente está activo si ha pasado por aquí en los últimos 30 días. Los tiempos de espera son los de los últimos 90 días.
# $projects es una lista como «activo: 12 y cerrado: 3».
figures-projects = Proyectos: { $projects }
figures-none = ninguno todavía
figures-state = { $state } ({ $count })
figures-country = { $service }: { $teachers ->
    [one] un docente
   *[other] { $teachers } docentes
}, activos: { $active }. Proyectos: { $projects }. { $waits }
figures-hours = { $hours ->
    [0] Una decisión tarda menos de una hora.
    [one] Una decisión tarda una hora, más o menos.
   *[other] Una decisión tarda unas { $hours } horas.
}
figures-days = { $days ->
    [one] Una decisión tarda un día, más o menos.
   *[other] Una decisión tarda unos { $days } días.
}
figures-undecided = Sin decisiones en los últimos 90 días.

# Quién tiene una suspensión.
suspended-all = Docentes y centros con una suspensión
    .empty = Nadie tiene una suspensión.
    .how = Los servicios de apoyo suspenden y levantan la suspensión, cada uno en su país. También leen el motivo.
suspended-all-line = ⛔ { $name }: desde el { $since }, por decisión del { $service }

# Centros.
button-new-schools = Centros nuevos
button-find-school = Buscar un centro
button-find-twin = En realidad es otro centro
button-merge-schools = Unir
button-close-school = Cerrar el centro
schools-title = Centros nuevos
    .empty = Ningún centro espera a que un servicio de apoyo lo acepte.
    .how = Los han escrito docentes, y el servicio de apoyo acepta cada uno al validar a su primer docente. Si alguno está en la lista con otro nombre, une los dos.
    .more = Hay más. Escribe algo más del nombre, o la localidad.
school-line = { $school }, desde el { $since }
school-code = Código oficial: { $code }
school-teachers = { $count ->
    [0] No hay ningún docente registrado.
    [one] Hay un docente registrado.
   *[other] Hay { $count } docentes registrados.
}
school-taken = Cualquiera puede elegirlo.
school-unchecked = 🆕 Solo puede elegirlo el docente que lo escribió, hasta que un servicio de apoyo lo acepte.
school-closed = 🗂 Está cerrado: nadie puede elegirlo.
school-merged = 🗂 Se ha unido a otro centro: { $school }
school-suspended = ⛔ Tiene una suspensión.
school-alike = Puede ser uno de estos. Elige uno para unir los dos:
# $school es «Nombre, Localidad».
school-twin = ¿Qué centro es en realidad «{ $school }»?
field-find-school = Centro
    .ask = ¿Qué centro? Escribe una parte de su nombre o su localidad.
    .example = Por ejemplo: Nube Valverde
confirm-merge-schools = ¿Unir «{ $from }» a «{ $into }»? Sus docentes, estudiantes y proyectos pasarán allí, y nadie podrá elegir ya «{ $from }». No se puede deshacer.
confirm-close-school = ¿Cerrar este centro? Nadie podrá elegirlo ya, y sus docentes lo conservan: { $school }
toast-merged = Los centros se han unido.
toast-school-closed = El centro está cerrado.
refusal-schools-one = Ya son el mismo centro. Elige dos distintos.
refusal-schools-countries = Dos centros de países distintos no se pueden unir. Sus docentes eligen el correcto en su perfil.
refusal-schools-suspended = Uno de los dos tiene una suspensión y el otro no. Pide a su servicio de apoyo que la levante antes, o que suspenda también el otro.
refusal-school-stays = Nadie puede elegir el centro que debe quedar: { $school }. Elige uno que cualquiera pueda elegir.
