### El inicio, la elección del idioma, los comandos y los botones que comparten muchas pantallas.

home-welcome = ¡Hola, { $name }!
    .what = Soy Twinbot. Desde este chat puedes preparar un proyecto con una clase de otro país y conseguir que lo aprueben. Para empezar, cuéntame quién eres y en qué centro trabajas: son dos minutos.
home-hello = ¡Hola, { $name }!
home-nothing-waits = No tienes nada pendiente.
home-waiting =
    { $count ->
        [one] Tienes un asunto pendiente.
       *[other] Tienes { $count } asuntos pendientes.
    }
# En una línea encima de Inicio: { $help } es el comando que lleva a la ayuda.
home-not-understood = No esperaba ninguna respuesta, así que no he usado lo que has escrito. Elige qué quieres hacer o envía { $help }.
home-no-such-command = No conozco ese comando. Elige qué quieres hacer o envía { $help }.
# Lo que lee quien pasa a decidir en nombre de una autoridad o a administrar el bot.
welcome-title = ¡Te damos la bienvenida a Twinbot, { $name }!
    .what = Conmigo, docentes de dos países preparan juntos proyectos escolares, y los servicios de apoyo y las autoridades deciden sobre ellos, todo en este chat.
    .approver = Tú eres una de las personas que deciden. Cada solicitud llega aquí como un mensaje: la lees y decides con una sola pulsación. Todo lo que espera tu decisión está en «{ $queue }».
    .deputy = Eres suplente: decides mientras alguien delega en ti, y sobre lo que lleva mucho tiempo pendiente. Te escribiré aquí entonces, y todo lo que espera tu decisión está en «{ $queue }».
    .operator = Tú administras este programa. Cuando haga falta que intervengas, te escribiré aquí y te diré qué hacer. Todo lo que puedes hacer aquí está en «{ $button }».
# Lo primero que lee quien ha abierto un enlace y quizá no conoce el bot.
who-speaks = Soy Twinbot. Conmigo, docentes de dos países preparan juntos un proyecto escolar y consiguen que lo aprueben, todo en este chat.
home-decides-for = Decides en nombre de: { $authorities }
home-operator = Este chat recibe los avisos de administración.

languages-title = ¿En qué idioma te hablo?
    .chosen = ✓ { $name }

not-there = Esto ya no está disponible o no tienes acceso.
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
button-discard = Descartar borrador
button-projects = Proyectos
button-project = Abrir el proyecto
button-new-project = Proyecto nuevo
button-contacts = Contactos
button-contact = Abrir el contacto
button-inbox-count = { $count ->
        [0] Por responder
       *[other] Por responder ({ $count })
    }
button-queue = Por decidir
button-queue-count = { $count ->
        [0] Por decidir
       *[other] Por decidir ({ $count })
    }
button-accept = Aceptar
button-no = No, volver

command-home = Inicio: tus asuntos pendientes y el menú
command-projects = Tus borradores y proyectos
command-new = Empezar un proyecto nuevo
command-contacts = Tus contactos y cómo añadir más
command-inbox = Lo que tienes por responder
command-queue = Lo que tienes por decidir
command-profile = Tu perfil y tu registro
command-register = Registrarte como docente
command-language = Cambiar de idioma
command-notices = De qué te aviso y cuándo
command-help = Preguntas frecuentes
command-contact = Escribir a tu servicio de apoyo
command-privacy = Qué se guarda de ti y quién lo ve
command-cancel = Cerrar el formulario y guardar el borrador

confirm-discard = ¿Descartar el borrador «{ $title }»? No se puede deshacer.

sorry-unusable = Aquí solo puedo leer texto. Escríbelo, pulsa un botón o abre Ayuda.
sorry-edited-too-late = Has editado un mensaje que ya he usado como respuesta, así que no ha cambiado nada. Para corregirla, abre el proyecto o el borrador y pulsa Cambiar.
sorry-nothing-open = No hay ningún formulario abierto. Tus borradores están en Proyectos.
sorry-nobody-picked = No puedo escribirles porque todavía no han hablado conmigo. Envíales un enlace personal.
sorry-draft-gone = Uno de tus borradores es de otra versión del programa y no puedo abrirlo. Lo he guardado aparte; tus proyectos siguen intactos.

toast-own-draft = Eso ya no está abierto. He guardado lo que has escrito como borrador nuevo.
toast-saved = Guardado.
toast-done = Hecho.
toast-link-made = Enlace creado.
toast-reminded = Recordatorio enviado.
toast-undone = Decisión anulada: vuelve a estar pendiente.
toast-decided = Decisión registrada.
toast-removed = Quitado.
