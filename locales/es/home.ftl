### El inicio, la elección del idioma, los comandos y los botones que comparten muchas pantallas.

home-welcome = ¡Te damos la bienvenida, { $name }!
    .what = Aquí, en el chat, tu clase y una clase de otro país pueden empezar un proyecto juntas: encuentras socio, cuentas lo que tenéis pensado y quienes deciden lo aprueban con un solo toque. Para empezar, dinos quién eres y dónde das clase; son dos minutos.
home-hello = ¡Hola, { $name }!
home-nothing-waits = No tienes nada pendiente.
home-waiting =
    { $count ->
        [one] Tienes una cosa pendiente.
       *[other] Tienes { $count } cosas pendientes.
    }
home-decides-for = Decides en nombre de: { $authorities }
home-operator = A este chat llegan los mensajes para quien administra el sistema.

languages-title = ¿En qué idioma hablamos?
    .chosen = ✓ { $name }

not-there = Esto ya no está aquí, o no es para ti. Todo lo demás sigue en su sitio.
page-of = Página { $page } de { $pages } · { $all } en total

button-home = Inicio
button-help = Ayuda
button-questions = Más preguntas
button-privacy = Privacidad
button-language = Idioma
button-register = Registrarme
button-registration = Mi registro
button-answer = Responder
button-continue = Continuar: { $title }
button-resume = Continuar
button-discard = Descartar
button-projects = Proyectos
button-project = Abrir el proyecto
button-new-project = Proyecto nuevo
button-contacts = Contactos
button-contact = Abrir el contacto
button-inbox-count = { $count ->
        [0] Bandeja
       *[other] Bandeja ({ $count })
    }
button-queue = Cola
button-queue-count = { $count ->
        [0] Cola
       *[other] Cola ({ $count })
    }
button-accept = Aceptar
button-no = No, volver

command-home = Lo que tienes pendiente y el camino a todo
command-projects = Tus borradores y proyectos
command-new = Empezar un proyecto nuevo
command-contacts = Tus contactos y cómo añadir más
command-inbox = Todo lo que espera tu respuesta
command-queue = Todo lo que espera tu decisión
command-profile = Tu perfil y tu registro
command-register = Registrarte como docente
command-language = Hablar en otro idioma
command-help = Preguntas y respuestas
command-privacy = Qué se guarda de ti y quién lo ve
command-cancel = Dejar lo que estás rellenando; el borrador se conserva

confirm-discard = ¿Descartar «{ $title }»? Se perderá lo que has escrito en este borrador.

sorry-unusable = Muy bonito, pero aquí solo sé leer palabras. Pulsa un botón o abre la ayuda.
sorry-edited-too-late = Has cambiado un mensaje cuya respuesta ya se ha utilizado, así que aquí no ha cambiado nada. Para cambiar la respuesta, abre el proyecto o tu borrador.
sorry-nobody-picked = No he podido preguntar a nadie, porque ninguno me ha escrito todavía. Envíales un enlace personal: así se abre el camino.
sorry-draft-gone = Uno de tus borradores es de otra versión del programa y no se puede abrir. Queda guardado aparte; tus proyectos siguen intactos.

toast-own-draft = Eso ya no está abierto. Lo que has escrito queda guardado como borrador nuevo.
toast-saved = Guardado.
toast-reminded = El recordatorio va de camino.
toast-undone = Decisión retirada.
toast-decided = Tu decisión queda anotada.
toast-removed = Eliminado.
