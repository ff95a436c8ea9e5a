### The students' own side: getting the password, logging in, and the home of a student.

claim-title = ¿Eres { $name }?
    .what = Entonces recibes aquí tu nombre de usuario y tu contraseña. Si eres otra persona, devuelve el enlace a tu profesor o profesora.
button-claim = ✅ Sí, soy yo
button-not-this-student = No, soy otra persona
refusal-claim-teacher = Este enlace es para un estudiante, y aquí no lo eres. Dáselo al estudiante, por favor.
toast-welcome = ¡Hola!

credentials-title = Hola, { $name }: así entras
    .note = Pulsa la contraseña para verla y apunta las dos cosas donde solo mires tú.
    .day = Se muestran durante un día.
    .gone = Tu contraseña ya no se muestra. Si la has perdido, te pueden crear otra en clase.
button-noted = ✅ Ya lo he apuntado
toast-noted = Muy bien.
button-my-space = Mi TwinSpace

student-hello = ¡Hola, { $name }! Tu papel aquí: { $role }.
space-teachers = Profesorado
student-borrowed = Este dispositivo es de tu profesor o profesora. La sesión se cierra sola en un cuarto de hora.
button-classmates = Quién está aquí
button-other-project = Otro proyecto
button-change-password = Cambiar la contraseña
button-log-out = Cerrar sesión
student-welcome = ¡Hola, { $name }!
student-projects = ¿En qué proyecto quieres trabajar?
    .none = Ahora mismo no trabajas en ningún proyecto. Pregunta en clase.

login-title = Entrar como estudiante
    .join = Estudiante de otro proyecto
field-login = Nombre de usuario y contraseña
    .ask = Escribe el nombre de usuario, un espacio y la contraseña.
    .example = lea.nube arena-dulce-lago
problem-login = No coincide. Revisa las dos cosas: las mayúsculas y los guiones dan igual.
problem-password = Elige al menos dos palabras con { $least } letras en total que no sean tu nombre de usuario.
field-own-password = Nueva contraseña
    .ask = ¿Qué contraseña quieres? Lo mejor son dos o tres palabras que solo se te ocurran a ti.
    .example = bici-verde-limon
button-forgot = He perdido la contraseña
button-leave-login = Ahora no
button-login-student = Soy estudiante
button-lend = Abrir para un estudiante
refusal-logged-in = Aquí ya hay una sesión abierta. Antes hay que cerrarla.
refusal-login-wait = Ha habido demasiadas contraseñas erróneas. Vuelve a probar a partir de { $until }.
refusal-forgot-unknown = Pide otra contraseña en clase: la crean con un toque.
refusal-student = Eso no es para estudiantes. Si es tu dispositivo, cierra antes la sesión.
refusal-secret-here = No escribas aquí tu contraseña, porque no puedo borrarla. Usa el botón de la pregunta y borra tu mensaje.
toast-left = De acuerdo.
toast-is-here = Ya trabaja aquí.
refusal-other-class = Las contraseñas las crea el profesorado de su propio centro. Pídeselo, por favor.
toast-logged-out = Sesión cerrada.
toast-password-changed = Ya tienes otra contraseña.
toast-forgot = Hemos pedido otra contraseña para ti.

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

command-login = Entrar como estudiante
command-logout = Cerrar sesión
command-claim = Recibir mi contraseña con un código
