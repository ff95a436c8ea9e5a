### Mis proyectos: cómo está cada uno, qué se puede hacer con él, y la propuesta a un socio.

projects-title = Mis proyectos
    .empty = Aquí todavía no hay nada. Un proyecto empieza con una idea y un contacto.
    .none = Ahora mismo no hay ninguno de estos.
    .active = Mis proyectos activos
    .waiting = Mis proyectos en espera
    .over = Mis proyectos terminados
    .more = Estos son los que mejor encajan. Añade una palabra para encontrar otros.
# A title with the sign of its state.
marked = { $mark } { $title }
project-line = { $title }: { $state }
project-line-mine = { $line }. Tus perfiles: { $profiles }
project-line-founder = { $line }. Fundaste el proyecto: { $profiles }
project-founder = Iniciado por
project-partner = Socio
peer-with-school = { $name }, { $school }
project-changed = Cambios de { $by }: { $fields }
project-before = Texto anterior:
draft-touched = Un borrador. Trabajaste en él por última vez el { $moment }.
draft-untitled = { $what } ({ $moment })
draft-untitled-at = { $what } ({ $moment }, pregunta { $at } de { $of })
draft-untitled-asked = { $what } (pregunta { $at } de { $of })

button-all-projects = Todos ({ $count })
button-active-projects = Activos ({ $count })
button-waiting-projects = En espera ({ $count })
button-over-projects = Terminados ({ $count })
button-search-projects = Buscar un proyecto
button-search = Buscar
button-offer = Abrir la propuesta
button-offer-again = Proponer a otro contacto
button-offer-to = Proponer «{ $title }»
button-copy = Copiar en un borrador nuevo
button-remind = Enviar recordatorio
button-withdraw = Retirar
button-history = Historial
button-suggest = Sugerir un cambio
button-later = Decidir más tarde

field-search-projects = Búsqueda
    .ask = ¿Qué buscas? Escribe palabras del título o el nombre de quien fundó el proyecto.
    .example = Por ejemplo: nubes

confirm-withdraw = ¿Retirar «{ $title }»? Ya nadie podrá aceptarlo ni aprobarlo. Más adelante podrás copiarlo en un borrador nuevo.

# States, as they stand after a title and a colon.
state-draft = borrador
state-offered = pendiente del socio
state-waiting = pendiente de aprobación
state-active = activo
state-declined = rechazado por el socio
state-returned = devuelto para corregir
state-rejected = denegado
state-withdrawn = retirado
state-closed = cerrado
waits-you = pendiente de tu respuesta
waits-partner = pendiente de la respuesta de { $name }
waits-authorities = pendiente de la decisión de: { $authorities }
waits-final = decidido, { $final }
waits-operator = pendiente de que haya una autoridad configurada

# The first lines of a project.
status-offered = ⏳ Pendiente de la respuesta de { $name } desde el { $since }.
status-offered-you = ⏳ { $name } espera tu respuesta desde el { $since }.
status-offered-next = Cuando { $name } acepte, preguntaré a quienes deciden y te avisaré. Hasta entonces puedes seguir cambiando el proyecto.
status-partner-registers = { $name } tiene que registrarse antes de aceptar.
status-partner-validated = Antes de aceptar, { $name } necesita la validación de: { $authority }
status-waiting = ⏳ Pendiente de aprobación desde el { $since }. Falta la decisión de: { $authorities }.
status-waiting-next = Cuando lo hayan aprobado todos, se abrirá el TwinSpace y os avisaré a los dos. Podéis seguir cambiando el proyecto; si lo cambiáis, todos tendrán que decidir otra vez.
# Detrás de los campos de un proyecto: una línea por autoridad.
status-votes = Las decisiones hasta ahora:
status-final = ⏳ Todos han decidido: { $final }.
status-operator = ⏳ Pendiente desde el { $since }. En vuestros países no hay ahora ninguna autoridad configurada, así que nadie puede decidir. Ya he avisado a la administración del sistema.
status-active = ✅ Activo desde el { $since }.
status-declined = ❌ { $name } lo rechazó el { $since }.
status-declined-next = Puedes proponérselo a otro contacto sin volver a escribir nada.
status-returned = ↩️ Devuelto el { $since }. Cambia lo que te piden y envíalo otra vez.
status-rejected = ❌ Denegado el { $since }.
status-withdrawn = 🗂 Lo retiró { $name } el { $since }.
status-withdrawn-next = Ya nadie decide sobre él. Puedes copiarlo en un borrador nuevo, cambiarlo y enviarlo.
status-withdrawn-since = 🗂 Retirado el { $since }.
status-withdrawn-you = 🗂 Lo retiraste el { $since }.
status-closed = 🗂 Cerrado el { $since }.
said-by = { $authority } escribe:
authority-unknown = una autoridad que ya no está configurada
# Un recordatorio: está en el título de lo que se recuerda, y cada uno en una línea debajo.
reminder-title = 🔔 Recordatorio de { $name }: { $title }
    .all = Recordatorios: { $reminders }
reminder-by = { $name } ({ $at })

# A vote, and until when it can be taken back.
vote-open = ⏳ { $authority }: pendiente desde el { $since }
vote-open-nobody = ⏳ { $authority }: pendiente desde el { $since }; ahora mismo allí no puede decidir nadie, y ya he avisado a la administración del sistema
vote-dropped = ➖ { $authority }: ya no está en uso y no vota
vote-approved = ✅ { $authority }: aprobado por { $by } el { $at }
vote-returned = ↩️ { $authority }: devuelto por { $by } el { $at }
vote-rejected = ❌ { $authority }: denegado por { $by } el { $at }
vote-approved-unnamed = ✅ { $authority }: aprobado el { $at }
vote-returned-unnamed = ↩️ { $authority }: devuelto el { $at }
vote-rejected-unnamed = ❌ { $authority }: denegado el { $at }
vote-not-final = { $vote } ({ $final })
final-now = ya no se puede deshacer
final-at = definitivo el { $at }; hasta entonces se puede deshacer

offer-invites = { $name } quiere empezar este proyecto contigo. Propuesta enviada el { $since }.
offer-register = Para aceptar, regístrate antes, por favor. La propuesta sigue abierta.
offer-waits =
    Podrás aceptar en cuanto se valide tu registro.
    { $standing }
offer-accepted = ✅ Aceptaste la propuesta el { $at }.
offer-declined = ❌ Rechazaste la propuesta el { $at }.

button-closing = Cerrar o empezar de nuevo
button-closed = Abrir otra vez o empezar de nuevo
button-close = Cerrar el proyecto
button-reopen = Volver a abrirlo
button-start-anew = Empezar de nuevo
button-project-before = El proyecto anterior
button-project-after = El proyecto nuevo
project-goes-on-from = Continuación de
project-goes-on-as = Sigue como
closing-title = Cerrar «{ $title }»
    .means = Cerrar un proyecto le pone fin: aviso a quienes participan. Podrán leerlo todo, pero ya no se podrá cambiar nada. Un fundador puede volver a abrirlo en los 30 días siguientes.
    .invitations = { $count ->
        [one] Una invitación sigue pendiente de respuesta. También termina.
       *[other] { $count } invitaciones siguen pendientes de respuesta. También terminan.
    }
    .anew = ¿Quieres seguir con otro socio? Ciérralo antes. Después podrás empezarlo de nuevo, con el mismo título y contenido, y con el socio que elijas. Los archivos de su TwinSpace pueden pasar al nuevo.
    .closed = Puedes empezarlo de nuevo, con el mismo título y contenido, y con el socio que elijas.
    .reopen = O puedes volver a abrir este, hasta el { $until }.
    .files = Llévate los archivos: la copia es un solo archivo ZIP con todo lo que hay en el TwinSpace. Puedes recibirla antes de cerrar el proyecto y también después.
field-goodbye = Despedida
    .ask = ¿Quieres despedirte? Lo leerán quienes participan. Si no, pulsa Omitir.
    .example = Por ejemplo: ¡Gracias a todos! Los mapas están colgados en los dos centros.
status-closed-by = 🗂 Lo cerró { $name } el { $since }.
status-closed-you = 🗂 Lo cerraste el { $since }.
