### Lo que deciden los servicios de apoyo y las autoridades: proyectos, docentes; el propio registro; por responder; la administración.

approval-asked = ⏳ Pendiente de tu decisión desde el { $since } – { $authority }
approval-undecided = No llegó a decidir: { $authority }
approval-others = Las demás decisiones:
approval-over = Ya no hay nada que decidir: { $state } desde el { $since }.
button-approve = ✅ Aprobar
button-approve-with = Aprobar con una nota
button-undo = Deshacer

teacher-title = Registro de { $name }
teacher-waits = ⏳ Pendiente de tu decisión desde el { $since }. ¿Trabaja esta persona en el centro?
teacher-answered = ⏳ Preguntaste: «{ $question }». Respuesta del { $since }:
teacher-asked = ⏳ Pregunta enviada el { $at }, todavía sin respuesta:
teacher-valid = ✅ Validado el { $at }.
teacher-valid-you = ✅ Lo validaste el { $at }.
teacher-refused = ❌ Denegado el { $at }, por este motivo:
teacher-own = Este registro es el tuyo, así que tiene que decidir otra persona.
    .giver = Este registro es el de la persona que ha delegado en ti, así que tiene que decidir otra.
teacher-refused-before = ❌ Se denegó una versión anterior el { $at }:
teacher-asked-before = Pregunta anterior: «{ $question }». Respuesta del { $at }:
teacher-says-now = El registro ahora:
teacher-undo = Puedes deshacerlo hasta el { $until }.
    .refusal = Puedes deshacerlo hasta el { $until }; después lo lee la otra persona.
    .question = Puedes retirar tu pregunta hasta el { $until }; después la lee la otra persona.
teacher-new-school = 🆕 Este centro es nuevo: lo ha escrito la persona que se registra. Cuando valides el registro, cualquiera podrá elegirlo.
    .known = Si ya está en la lista, elígelo antes aquí abajo.
button-same-school = Es { $school }
button-validate = ✅ Validar
button-ask = Preguntar

registration-none = Todavía no te has registrado. Son dos minutos: tu nombre, tu centro, qué enseñas y qué idiomas hablas.
standing-waiting = ⏳ Tu registro está pendiente desde el { $since }. Quién decide: { $authority }
standing-waiting-nobody = ⏳ Tu registro está pendiente desde el { $since }. Quién decide: { $authority }. Ahora mismo nadie puede decidir allí; ya he avisado a la administración del sistema.
standing-waiting-operator = ⏳ Tu registro está pendiente desde el { $since }. En tu país todavía no hay servicio de apoyo configurado; ya he avisado a la administración del sistema.
standing-waiting-next = Te avisaré aquí en cuanto se decida. Mientras tanto puedes añadir contactos y preparar un proyecto; podrás enviarlo cuando se valide tu registro.
standing-asked = Tu servicio de apoyo tiene una pregunta ({ $at }). Respóndela para seguir con el registro.
standing-valid = ✅ Tu registro se validó el { $at }.
standing-valid-next = Ahora: añade un contacto de otro país o empieza un proyecto con alguno que ya tengas.
standing-refused = ❌ Tu servicio de apoyo no pudo validar tu registro el { $at }. Cambia tu perfil y envíalo otra vez.

inbox-title = Por responder
    .empty = No tienes nada por responder.
task-line = { $task }, desde el { $since }
task-offer = Propuesta: { $title }
task-approval = Proyecto: { $title }
task-teacher = Docente: { $name }
task-contact = Contacto: { $name }
task-returned = Devuelto: { $title }
task-registration = Registro: una pregunta
task-inquiry = Consulta: { $name }

approval-returned-before = ↩️ { $authority } devolvió una versión anterior el { $at }:

operator-title = Para la administración del sistema
operator-no-approver = Hay una decisión pendiente y nadie puede decidir en nombre de: { $authority }. Abre aquí abajo la autoridad e invita a alguien, o usa este comando:
operator-undelivered = { $count ->
    [one] No se ha podido entregar un mensaje: su plataforma lo rechaza, incluso sin botones. Queda guardado y lo intentaré otra vez cuando la persona vuelva a escribir. Este comando lo muestra:
   *[other] No se han podido entregar { $count } mensajes: su plataforma los rechaza, incluso sin botones. Quedan guardados y lo intentaré otra vez cuando esas personas vuelvan a escribir. Este comando los muestra:
}
operator-undelivered-why = Último motivo
operator-delivered = Ya se han entregado todos los mensajes.
operator-has-approver = Ya hay alguien que puede decidir en nombre de: { $authority }.
operator-no-service = Un docente espera su validación y en este país no hay servicio de apoyo configurado: { $country }. Configúralo aquí o con este comando:
operator-offered-without-service = Se ha propuesto un proyecto en el que participa este país y allí no hay servicio de apoyo configurado que decida: { $country }. Configúralo aquí o con este comando:
operator-has-service = Ya está configurado: { $service }.
operator-inquiry = Alguien ha hecho una consulta y en este país no hay servicio de apoyo configurado: { $country }. Configúralo aquí o con este comando, y después le llegará la consulta:
    .nobody = Hay una consulta pendiente para: { $authority }. Ahora mismo nadie puede responderla allí, porque nadie responde a una consulta propia. Abre aquí abajo la autoridad e invita a alguien, o usa este comando:
operator-out-of-use = { $authority } ya no está en uso. { $projects ->
    [0] No había ningún proyecto pendiente de su decisión.
    [one] Un proyecto estaba pendiente de su decisión y sigue adelante sin ella.
   *[other] { $projects } proyectos estaban pendientes de su decisión y siguen adelante sin ella.
}
operator-left-to-nobody = { $projects ->
    [one] En un caso ya no puede decidir nadie.
   *[other] En { $projects } casos ya no puede decidir nadie.
}
operator-left-teachers = { $teachers ->
    [one] Un docente del país espera su validación y ahora nadie puede dársela.
   *[other] { $teachers } docentes del país esperan su validación y ahora nadie puede dársela.
}
operator-left-inquiries = { $inquiries ->
    [one] Una consulta del país espera respuesta y ahora nadie puede darla.
   *[other] { $inquiries } consultas del país esperan respuesta y ahora nadie puede darla.
}
operator-set-up-again = Puedes configurarla otra vez aquí o con este comando; después le preguntaré por lo que siga pendiente:
operator-in-use-again = { $authority } vuelve a estar en uso.
operator-no-authority = Un proyecto espera desde el { $since } y no hay ninguna autoridad configurada que pueda decidir: { $title }. Configura los servicios de apoyo aquí o con estos comandos:
operator-platform-away = { $platform } no responde desde el { $since }. No puedo atender a nadie allí y sigo intentándolo; te aviso en cuanto termine. Si se alarga, consulta el registro del programa.
operator-platform-back = { $platform } vuelve a responder. Desde el { $since } hasta el { $until } no pude atender a nadie allí. Ahora respondo a lo que se escribió mientras tanto.
operator-database-back = Desde el { $since } hasta el { $until } no pude guardar nada, así que nadie fue atendido. Ya funciona, y ahora respondo a lo que se escribió mientras tanto. Consulta el motivo en el registro del programa: ¿disco lleno o base de datos caída?
operator-probe = Mensaje de prueba, enviado desde la línea de comandos el { $at }. No tienes que hacer nada: así se ve que los mensajes para la administración del sistema llegan a este chat.
