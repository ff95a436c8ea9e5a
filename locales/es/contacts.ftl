### Los contactos, los enlaces que llevan a ellos y el deseo de ser contactos.

contacts-title = Mis contactos
    .empty = Todavía no tienes contactos. Añade a alguien con quien te gustaría empezar un proyecto: lo más rápido es enviarle tu enlace personal.
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
    .how = Envía a un colega un enlace personal. Quien lo abra pedirá ser tu contacto, y tú decidirás. O elige a alguien que ya me haya escrito.
link-single = enlace para una persona
link-reusable = enlace para varias personas
link-open = 🔗 { $link }: abierto
link-open-until = 🔗 { $link }: abierto hasta el { $day }
link-used = { $link }: utilizado el { $day }
link-ended = { $link }: caducado el { $day }
link-revoked = { $link }: lo anulaste el { $day }

invite-title = Tu enlace está listo
invite-words = ¡Hola! Me gustaría empezar contigo un proyecto escolar. Abre este enlace, por favor, y estaremos en contacto. { $name }
invite-single = Reenvía este mensaje a tu colega. El enlace sirve una sola vez.
invite-reusable = Reenvía este mensaje a tantos colegas como quieras. El enlace sirve hasta que lo anules.
pick-title = Elige a un colega
    .how = Elige abajo a alguien con quien hables por chat. Si ya me ha escrito, recibirá tu petición. Si no, puedes mandarle un enlace.

contact-request-title = { $name } quiere ser tu contacto
contact-request-asked = Los contactos ven el nombre y el centro del otro y pueden empezar un proyecto juntos. ¿Aceptas?
contact-request-not-registered = ⚠️ Nadie ha confirmado quién es: todavía no se ha registrado como docente.
contact-request-not-valid = ⚠️ Nadie ha confirmado todavía quién es: se ha registrado, pero su centro sigue pendiente del servicio de apoyo.
contact-request-own-title = Quieres estar en contacto con { $name }
contact-request-waits = ⏳ Se lo hemos preguntado a { $name }. Te avisaré en cuanto responda.
contact-request-accepted = ✅ { $name } y tú ya sois contactos. Podéis empezar un proyecto.
contact-request-declined = ❌ { $name } no ha aceptado. Quizá ayude que lo habléis.
contact-request-you-declined = ❌ Has dicho que no.

confirm-remove-contact = ¿Quitar a { $name } de tus contactos? Dejaréis de estar en la lista del otro. Los proyectos que compartís siguen adelante.
confirm-revoke-link = ¿Anular este enlace? Ya nadie podrá abrirlo. Los contactos que has conseguido con él se quedan.

picked-title = Tu petición está en camino
    .how = Si ya me ha escrito antes, acaba de recibir tu petición y te avisaré en cuanto la acepte. Si no, no puedo llegar hasta ahí: mándale un enlace.
blocked-title = Personas bloqueadas
    .how = Ya no pueden pedirte ser tu contacto y no se enteran. Pulsa un nombre para desbloquearlo.
    .empty = No has bloqueado a nadie.
button-blocked = Personas bloqueadas ({ $count })
button-block = Bloquear
button-unblock = Desbloquear a { $name }
contact-request-you-blocked = 🚫 Has bloqueado a esta persona: no puede volver a pedírtelo y no se entera. Puedes deshacerlo en Mis contactos.
confirm-block = ¿Bloquear a { $name }? Ya no podrá pedirte ser tu contacto y no se enterará. Puedes deshacerlo en Mis contactos.
