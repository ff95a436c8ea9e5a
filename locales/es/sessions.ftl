### The students' own side: getting the password, logging in, and the home of a student.

claim-title = ¿Eres { $name }?
    .what = Entonces recibes aquí tu nombre de usuario y tu contraseña. Si eres otra persona, devuelve el enlace a tu profesor o profesora.
button-claim = ✅ Sí, soy yo
button-not-this-student = No, soy otra persona
refusal-claim-teacher = Este enlace es para un estudiante, y aquí no lo eres. Dáselo al estudiante, por favor.
toast-welcome = ¡Hola!

credentials-title = Hola, { $name }: así entras
    .note = Pulsa la contraseña para verla y apunta las dos cosas donde solo mires tú.
    .day = Se muestran hasta el { $until }.
    .gone = Tu contraseña ya no se muestra. Si la has perdido, tu profesor o profesora puede crearte otra.
button-noted = ✅ Ya lo he apuntado
toast-noted = Muy bien.
button-my-space = Mi TwinSpace

student-hello = ¡Hola, { $name }! Tu perfil aquí: { $role }.
student-may = Puedes { $rights }.
student-may-members = ver quién está aquí
student-in = Proyecto: { $title }
space-teachers = Profesorado
student-borrowed = Este dispositivo es de tu profesor o profesora. La sesión se cierra sola en un cuarto de hora.
button-classmates = Quién está aquí
button-other-project = Otro proyecto
button-change-password = Cambiar la contraseña
button-log-out = Cerrar sesión
student-welcome = ¡Hola, { $name }!
student-projects = ¿En qué proyecto quieres trabajar?
    .none = Ahora mismo no trabajas en ningún proyecto. Pregunta a tu profesor o profesora.
student-project-over = { $title } (cerrado)

login-title = Entrar como estudiante
    .join = Estudiante de otro proyecto
field-login = Nombre de usuario y contraseña
    .ask = Escribe el nombre de usuario, un espacio y la contraseña.
    .example = lea.nube arena-dulce-lago
problem-login = No coincide. Revisa el nombre de usuario y la contraseña: las mayúsculas y los guiones dan igual. Si querías escribir otra cosa, pulsa antes «{ button-leave-login }».
problem-password = Elige al menos dos palabras que sumen { $least } letras o más, y que no sean tu nombre de usuario.
field-own-password = Nueva contraseña
    .ask = ¿Qué contraseña quieres? Lo mejor son dos o tres palabras que solo se te ocurran a ti.
    .example = bici-verde-limon
button-forgot = He perdido la contraseña
button-leave-login = Ahora no
button-login-student = Soy estudiante
button-lend = Abrir sesión a un estudiante
refusal-logged-in = Aquí ya hay una sesión abierta. Antes hay que cerrarla.
refusal-not-yours = Parecía un nombre de usuario con su contraseña y por eso lo he borrado. Aquí hay una sesión abierta: antes hay que cerrarla. Si era otra cosa, escríbelo con otras palabras.
refusal-not-yours-stays = Parece un nombre de usuario con su contraseña y no puedo borrarlo: bórralo tú. Aquí hay una sesión abierta: antes hay que cerrarla. Si era otra cosa, escríbelo con otras palabras.
refusal-login-wait = Ha habido demasiadas contraseñas erróneas. Vuelve a probar a partir del { $until }.
refusal-forgot-unknown = Pide otra contraseña a tu profesor o profesora: se crea en un momento.
refusal-student = Eso no es para estudiantes. Si eres docente, cierra antes la sesión.
refusal-secret-here = No escribas aquí tu contraseña, porque no puedo borrarla. Usa el botón que hay bajo mi pregunta y borra tu mensaje.
toast-left = De acuerdo.
toast-is-here = Este estudiante ya está aquí.
refusal-other-class = Las contraseñas nuevas las crea el profesorado del centro de este estudiante. Pídela allí, por favor.
toast-logged-out = Sesión cerrada.
toast-password-changed = Ya tienes una contraseña nueva.
toast-forgot = He pedido otra contraseña a tu profesor o profesora.

known-title = { $name } ya está en el registro
    .what = Trabaja en otro proyecto con el mismo nombre de usuario y la misma contraseña. ¿Quieres que trabaje también en «{ $title }»?
button-accept-student = ✅ Aceptar
button-reject-student = Rechazar
button-another-student = Es otra persona

student-link = Enlace para { $name }
    .what = La primera persona que abra este enlace y diga «Soy yo» recibe la contraseña en su chat. Dáselo solo al estudiante.
    .until = El enlace vale una vez, hasta el { $until }.
    .over = El enlace ya no vale. Crea otra contraseña y habrá también otro enlace.
student-claimed = ✅ Recibió el nombre de usuario y la contraseña el { $at }.
student-unreachable = Ya no se puede escribir a su chat.
button-student-link = Enlace para el estudiante
button-join-student = Ya está en el registro
locked-out-wrong = Se ha escrito muchas veces una contraseña errónea para { $name }. Si { $name } la ha perdido, crea otra.
locked-out-lost = { $name } ha perdido la contraseña y pide otra.
locked-out-done = { $name } tiene ahora una contraseña nueva.
locked-out-role = Solo crean contraseñas nuevas los docentes del centro del estudiante con permiso para invitar a estudiantes. Quien puede cambiar los perfiles puede dar ese permiso a uno de ellos.

command-login = Entrar como estudiante
command-logout = Cerrar sesión
command-claim = Recibir mi contraseña con un código

# A student of another project whose password the teacher does not know: whoever has registered them is asked.
field-join = Nombre de usuario y contraseña
    .ask = Escribe el nombre de usuario, un espacio y la contraseña. Si no sabes la contraseña, escribe solo el nombre de usuario: preguntaré a su docente.
    .example = lea.nube arena-dulce-lago
takeover-title = { $name }
    .asked = Si existe ese nombre de usuario, pregunto a su docente. Si está de acuerdo, te lo digo aquí.
    .until = La solicitud caduca el { $until }.
takeover-agreed = El docente de { $name } está de acuerdo.
takeover-accepted = { $name } trabaja ahora también aquí.
takeover-rejected = No se ha añadido a nadie.
takeover-taken-back = Has retirado la pregunta.
takeover-ended = Nadie ha aceptado a tiempo. Quizá el nombre de usuario sea otro. También puedes pedir la contraseña al estudiante o añadir a alguien nuevo.
button-take-question-back = Retirar la pregunta
button-all-asked = Todas mis preguntas
button-asked = Mis preguntas ({ $count })
asked-title = Mis preguntas a otros docentes
    .none = No esperas ninguna respuesta.
asked-line = { $name }, hasta el { $until }
asked-line-agreed = ✅ { $name }: el docente está de acuerdo
takeover-asks = { $who } pregunta si este estudiante puede trabajar también en el proyecto «{ $title }».
    .what = El nombre de usuario y la contraseña siguen igual. Quien pregunta todavía no ha visto nada del estudiante y espera hasta el { $until }.
button-agree = ✅ De acuerdo
takeover-you-agreed = Has aceptado.
takeover-you-declined = Has rechazado la solicitud. No se lo digo a quien preguntó.
takeover-not-asked = Aquí ya no hay nada que decidir.
task-takeover = Estudiante: { $name }
task-takeover-agreed = Ya en el registro: { $name }
past-answered = ✅ Ya lo has respondido.
past-over = Esta pregunta ya está cerrada. Si todavía quieres responder, ábrela otra vez.
past-logged-out = Esto se mostró a un estudiante que ya ha cerrado la sesión.
past-link-used = Este enlace ya se ha usado.
past-withdrawn = Ya no puedes leer esto: ya no formas parte del TwinSpace.
not-erased = No he podido borrar tu mensaje con la contraseña. Bórralo tú, por favor, para que nadie la lea.

# A teacher hands a login to somebody whom they have picked: $to is what the platform calls them.
handout-title = Un acceso para { $to }
    .one = ¿Escribo a { $to } y le doy el acceso de { $student }? Antes le pregunto si es ese estudiante.
    .several = ¿El acceso de quién le doy a { $to }?
button-hand-out = ✅ Escribir a { $name }
handout-sent = ✅ He escrito a { $to }. Primero tiene que decir que es { $student }; en la ficha del estudiante verás cuándo lo ha recibido.
handout-lost = No puedo escribir a { $to }: tiene cerrados los mensajes directos. Dale a { $student } la tarjeta en papel, o que me escriba con el código de su enlace.
refusal-handout-nobody = Los accesos son solo para estudiantes. Elige a otra persona.
refusal-handout-none = No encuentro a ningún estudiante «{ $words }» cuya contraseña puedas entregar. Quizá ya la tiene, o ya no se puede leer: lo dice la ficha del estudiante.
refusal-handout-closed = { $name } ya tiene la contraseña, o ya no se puede leer. Antes hay que crear otra.
