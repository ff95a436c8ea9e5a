### Los contactos, los enlaces que llevan a ellos y las solicitudes.

contacts-title = Mis contactos
    .empty = Todavía no tienes contactos. Añade a alguien con quien te gustaría empezar un proyecto: lo más rápido es enviarle tu enlace personal.
    .of = Mis contactos: { $country }
    .none = No tienes contactos ahí.
    .more = Hay más. Escribe algo más del nombre para encontrar los demás.
contact-unreachable = ⚠️ Mis mensajes a { $name } no llegan: ha bloqueado este chat o ya no lo tiene. Escríbele por otra vía; en cuanto vuelva a abrirlo, le llegará todo.
contact-not-valid = El servicio de apoyo todavía no ha validado a { $name }. Podéis preparar un proyecto; para aceptarlo habrá que esperar.

button-add-contact = Añadir un contacto
button-remove-contact = Quitar este contacto
button-link-single = Enlace nuevo para una persona
button-link-reusable = Enlace nuevo para varias personas
button-link = Enlace para varias personas
button-link-until = Enlace hasta el { $until }
button-link-made = Enlace creado el { $at }
button-pick = Elegir entre mis chats
button-share = Enviar a alguien
button-revoke-link = Anular este enlace

add-contact-title = Añadir un contacto
    .how = Envía tu enlace personal a otro docente. Quien lo abra te enviará una solicitud y tú decides. También puedes elegir a alguien que ya haya hablado conmigo.
link-single = enlace para una persona
link-reusable = enlace para varias personas
link-reusable-made = enlace para varias personas, creado el { $at }
link-open = 🔗 { $link }: activo
link-open-until = 🔗 { $link }: activo hasta el { $day }
link-used = { $link }: utilizado el { $day }
link-ended = { $link }: caducado el { $day }
link-revoked = { $link }: anulado el { $day }

invite-title = Tu enlace está listo
# El mensaje que se reenvía: quién escribe y qué le gustaría; después, qué pasa al abrir el enlace que va debajo. $twinbot es una de
# las dos líneas de abajo.
invite-hello = ¡Hola! Soy { $name }. Me gustaría preparar contigo un proyecto de hermanamiento escolar.
    .from = ¡Hola! Soy { $name }, de { $school }. Me gustaría preparar contigo un proyecto de hermanamiento escolar.
invite-opens = Abre este enlace y { $twinbot } nos pondrá en contacto
twinbot = Twinbot, un asistente para proyectos de hermanamiento escolar,
    .of = Twinbot, un asistente para proyectos escolares (responsable: { $operator }),
forward-opens = { $opens }:
forward-shared = { $hello } { $opens }.
    .english =
        { $hello } { $opens }.

        { $english }
forward-language = Idioma del mensaje: { $language }. ¿La otra persona lee otro idioma? Elígelo y escribo el mensaje otra vez.
forward-over = Esta invitación ya no sirve. { $state }
button-write-again = Escribir otra vez el mensaje
toast-written = El mensaje está abajo.
toast-link-ended = El enlace está anulado. El mensaje que lo lleva ya no sirve.
invite-single = Reenvía el mensaje de abajo a una persona. El enlace sirve una sola vez.
invite-reusable = Reenvía el mensaje de abajo a todas las personas que quieras. El enlace sirve hasta que lo anules.
invite-over = Este enlace ya no sirve
    .forwarded = Si has reenviado el mensaje, tampoco sirve: quien abra el enlace leerá que ya no es válido y que te pida otro.
pick-title = Elige a un docente
    .how = Elige abajo a alguien con quien hables por chat. Si ya me ha escrito, recibirá tu solicitud. Si no, puedes enviarle un enlace.

contact-request-title = { $name } quiere ser tu contacto
contact-request-asked = Los contactos ven el nombre y el centro de la otra persona y pueden empezar un proyecto juntos. ¿Aceptas?
contact-request-not-registered = ⚠️ Nadie ha confirmado quién es: todavía no se ha registrado como docente.
contact-request-not-valid = ⚠️ Nadie ha confirmado todavía quién es: se ha registrado, pero su centro sigue pendiente del servicio de apoyo.
contact-request-own-title = Quieres estar en contacto con { $name }
contact-request-waits = ⏳ He enviado tu solicitud a { $name }. Te avisaré cuando responda.
contact-request-waits-register = Mientras tanto puedes registrarte: hace falta para empezar un proyecto con esta persona.
contact-request-accepted = ✅ { $name } y tú ya sois contactos. Podéis empezar un proyecto.
contact-request-declined = ❌ { $name } ha rechazado tu solicitud.
contact-request-you-declined = ❌ Has rechazado la solicitud.

confirm-remove-contact = ¿Quitar a { $name } de tus contactos? Dejaréis de ser contactos. Los proyectos que compartís siguen adelante.
confirm-revoke-link = ¿Anular este enlace? Los mensajes que lo llevan dejarán de servir, también los que ya hayas reenviado. Los contactos hechos con él se mantienen.

picked-title = Tu solicitud está en camino
    .how = Si esta persona ya me ha escrito antes, acaba de recibir tu solicitud y te avisaré cuando la acepte. Si no, no puedo escribirle: envíale un enlace.
blocked-title = Personas bloqueadas
    .how = Ya no pueden enviarte solicitudes y no se lo digo. Pulsa un nombre para desbloquearlo.
    .empty = No has bloqueado a nadie.
button-search-contacts = Buscar un contacto
button-contacts-of = { $country } ({ $count })
button-blocked = Personas bloqueadas ({ $count })
button-block = Bloquear
button-unblock = Desbloquear a { $name }
contact-request-you-blocked = 🚫 Has bloqueado a esta persona: ya no puede enviarte solicitudes y no se lo digo. Puedes desbloquearla en Mis contactos.
confirm-block = ¿Bloquear a { $name }? Ya no podrá enviarte solicitudes y no se lo diré. Puedes desbloquear a esta persona en Mis contactos.

field-search-contacts = Búsqueda
    .ask = ¿A quién buscas? Escribe parte de un nombre, de un centro, de una localidad o de un país.
    .example = Por ejemplo: Cracovia
