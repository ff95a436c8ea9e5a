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
button-pick = Elegir entre mis chats
button-share = Enviar a alguien
button-revoke-link = Anular este enlace

add-contact-title = Añadir un contacto
    .how = Envía tu enlace personal a otro docente. Quien lo abra te enviará una solicitud y tú decides. También puedes elegir a alguien que ya haya hablado conmigo.
link-single = enlace para una persona
link-reusable = enlace para varias personas
link-reusable-nth = enlace { $nth } para varias personas
link-open = 🔗 { $link }: activo
link-open-until = 🔗 { $link }: activo hasta el { $day }
link-used = { $link }: utilizado el { $day }
link-ended = { $link }: caducado el { $day }
link-revoked = { $link }: lo anulaste el { $day }

invite-title = Tu enlace está listo
invite-words = ¡Hola! Soy { $name }. Me gustaría preparar contigo un proyecto de hermanamiento escolar. Con este enlace, Twinbot nos pone en contacto.
    .from = ¡Hola! Soy { $name }, de { $school }. Me gustaría preparar contigo un proyecto de hermanamiento escolar. Con este enlace, Twinbot nos pone en contacto.
invite-single = Reenvía este mensaje a una persona. El enlace sirve una sola vez.
invite-reusable = Reenvía este mensaje a todas las personas que quieras. El enlace sirve hasta que lo anules.
pick-title = Elige a un docente
    .how = Elige abajo a alguien con quien hables por chat. Si ya me ha escrito, recibirá tu solicitud. Si no, puedes enviarle un enlace.

contact-request-title = { $name } quiere ser tu contacto
contact-request-asked = Los contactos ven el nombre y el centro del otro y pueden empezar un proyecto juntos. ¿Aceptas?
contact-request-not-registered = ⚠️ Nadie ha confirmado quién es: todavía no se ha registrado como docente.
contact-request-not-valid = ⚠️ Nadie ha confirmado todavía quién es: se ha registrado, pero su centro sigue pendiente del servicio de apoyo.
contact-request-own-title = Quieres estar en contacto con { $name }
contact-request-waits = ⏳ He enviado tu solicitud a { $name }. Te avisaré cuando responda.
contact-request-accepted = ✅ { $name } y tú ya sois contactos. Podéis empezar un proyecto.
contact-request-declined = ❌ { $name } ha rechazado tu solicitud.
contact-request-you-declined = ❌ Has rechazado la solicitud.

confirm-remove-contact = ¿Quitar a { $name } de tus contactos? Dejaréis de ser contactos. Los proyectos que compartís siguen adelante.
confirm-revoke-link = ¿Anular este enlace? Ya nadie podrá abrirlo. Los contactos hechos con él se mantienen.

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
