### Las preguntas que se hacen, y qué se guarda de cada cual.

help-title = Ayuda
    .intro = Preguntas frecuentes. ¿Qué te gustaría saber?
    .linking = También puedes usarme en otra aplicación, con todo lo que tienes aquí: abre Mis cuentas.
    .contact = ¿No está tu pregunta? Puedes contactar con tu servicio de apoyo, que te responderá aquí.

help-create = Ya me he registrado: ¿qué hago para crear un proyecto?
    .button = Crear un proyecto
    .answer =
        1. Tu socio tiene que estar entre tus contactos. Abre Contactos, envíale tu enlace personal y espera a que seáis contactos.

        2. Pulsa Proyecto nuevo y elige exactamente un contacto. Solo podrán unirse más socios cuando el proyecto esté aprobado.

        3. Responde a las preguntas, una a una. Al final lo ves todo otra vez: cambia lo que quieras y pulsa Enviar.

        4. Tu socio recibe el proyecto y lo acepta o lo rechaza.

        5. Después deciden los servicios nacionales de apoyo de los dos y, donde las haya, las autoridades regionales.

        6. ¿Aprobado? Entonces podéis empezar a trabajar y aparece el TwinSpace. Podéis seguir cambiando cualquier campo y añadir más socios.
help-profiles = ¿Cómo puedo modificar el perfil de un participante?
    .button = Cambiar un perfil
    .answer =
        Cada docente tiene dos perfiles en un proyecto, y cada uno se cambia por separado: uno en el Escritorio, que es el proyecto, y otro en el TwinSpace, donde trabajan las clases.

        Los dos fundadores empiezan como Gestor en el Escritorio y Profesor gestor en el TwinSpace. Los socios que se añaden después reciben lo mismo, salvo que se les dé otra cosa. Quien sustituye a otro docente pasa a ser Administrador y Profesor administrador.

        En el Escritorio pueden cambiar perfiles los fundadores y cualquier Administrador. En el TwinSpace pueden cambiar los perfiles los Profesores administradores y los fundadores que sean Profesor gestor.
help-passwords = ¿Los estudiantes tienen que usar mi contraseña?
    .button = Estudiantes y contraseñas
    .answer =
        No; por favor, no compartas nunca tu contraseña. Invitas a cada estudiante con su nombre y apellidos, como Estudiante gestor o como Estudiante miembro, y recibe un nombre de usuario y una contraseña propios.

        No se envía ningún correo. Anota el nombre de usuario y la contraseña cuando los veas, o guarda la hoja impresa, y repártelos en clase.
help-students = ¿Cómo se registran los estudiantes que ya están en otro proyecto?
    .button = Estudiantes en dos proyectos
    .answer =
        Conservan el mismo nombre de usuario y la misma contraseña. Al registrar a uno de ellos te aviso de que ya lo está, y aceptas o rechazas.

        Si aceptas: al entrar, el estudiante ve la lista de todos sus proyectos y elige en cuál trabajar. Puede elegir otro en cualquier momento.

        Si rechazas: no se une nada. Si se trata de otra persona con el mismo nombre, puedes indicarlo y creo una cuenta nueva.
help-replacement = Mi socio cambia de centro y quien lo sustituye quiere continuar: ¿qué hacemos?
    .button = Un socio se va
    .answer =
        Hay dos caminos.

        Cerrar el proyecto y empezar de nuevo: el nuevo lleva el mismo título. Cuando se aprueba, quien lo ha fundado y estaba en el anterior trae los archivos y, si queréis, también las noticias y los estudiantes: el botón está en el TwinSpace nuevo.

        O seguir con quien lo sustituye: añades al nuevo docente como socio y lo haces Administrador y Profesor administrador. Si el docente que se ha ido no era fundador, después puedes quitarlo del proyecto. A un fundador no se le puede quitar nunca del proyecto, pero sí del TwinSpace.
help-waiting = ¿Por qué mi proyecto sigue en espera?
    .button = Un proyecto en espera
    .answer =
        Primero tiene que aceptar tu socio. Después deciden tu servicio nacional de apoyo y, si tu región la tiene, tu autoridad regional; y también los de tu socio. Nada se aprueba por silencio.

        Abre el proyecto: sus primeras líneas dicen exactamente quién tiene que actuar y desde cuándo. Desde ahí puedes enviar un recordatorio, una vez al día.
help-space = ¿Qué podemos hacer en el TwinSpace?
    .button = El TwinSpace
    .answer =
        Es el sitio donde trabajan las dos clases. Se abre solo cuando se aprueba el proyecto: abre el proyecto y pulsa TwinSpace.

        Noticias: tú las escribes, las lee todo el mundo allí, y cada cual elige si le aviso al momento, a las 17:00 o nunca.

        Archivos: ábrelos y envíame fotos, textos o grabaciones, de uno en uno o varios a la vez. Los recibe todo el mundo allí, use la aplicación que use.

        Estudiantes: traes a tu clase. Invitados: otra persona, como una madre o el director, lee las noticias y los archivos con un enlace personal, y no ve el nombre de ningún estudiante.

        El diario cuenta quién ha llegado, quién se ha ido y qué se ha publicado.
help-deciding = ¿Cómo decido sobre un docente o un proyecto?
    .button = Decidir
    .answer =
        Cada solicitud llega aquí como un mensaje y sigue en Por decidir hasta que alguien de tu autoridad haya decidido.

        Un docente: ¿trabaja en ese centro? Puedes validarlo, preguntarle algo antes o denegarlo con un motivo.

        Un proyecto: léelo y apruébalo, con una nota si quieres, devuélvelo diciendo qué hay que cambiar o deniégalo con un motivo. Lo que sueles escribir puedes guardarlo en Motivos habituales. Nada se aprueba por silencio. Si mientras tanto cambia, las decisiones anteriores dejan de valer y te pregunto otra vez.
help-mistake = Me he equivocado de botón: ¿y ahora qué?
    .button = Un botón equivocado
    .answer =
        Abre otra vez la solicitud. Mientras aparezca Deshacer, púlsalo: queda abierta y puedes decidir de nuevo. El mensaje dice hasta cuándo puedes hacerlo. Los motivos y las preguntas no se leen hasta después.

        ¿Ya es tarde? Un proyecto devuelto vuelve a ti cuando lo envían otra vez, y lo mismo un docente denegado que ha cambiado su perfil.
help-telling = ¿Cuándo me escribes?
    .button = Cuándo te escribo
    .answer =
        En cuanto algo espera tu decisión, y otra vez si alguien envía un recordatorio. Si prefieres noches tranquilas, elígelo en ¿De qué me avisas?: entonces las solicitudes llegan por la mañana. Si tienes muchísimas pendientes, te aviso de todas en un solo mensaje por la mañana.

        Varias personas pueden decidir en nombre de una misma autoridad. Cuenta la primera decisión, y todas la ven en la ficha.
help-running = ¿Qué hago si administro Twinbot?
    .button = Administrar Twinbot
    .answer =
        Te escribo aquí cuando hace falta que intervengas: un país sin servicio de apoyo, una autoridad en cuyo nombre nadie puede decidir, una aplicación que no responde o un mensaje que no se puede entregar. Cada mensaje dice qué lo arregla: un botón o un comando del servidor.

        El botón de abajo lleva a las autoridades, los enlaces con los que se nombra a personas, lo atascado, las cifras y los centros nuevos. Las listas de centros se importan con un comando del servidor. Sobre docentes y proyectos no decides tú, sino las personas nombradas para decidir.
help-no-space = Los estudiantes se añaden en el TwinSpace de un proyecto, y todavía no tienes ninguno en el que puedas hacerlo. Aparece en cuanto se aprueba el proyecto: en tus proyectos verás cómo van.

privacy-title = Tus datos
    .responsible = Responsable de tus datos aquí: { $name }.
    .nobody = No me han dicho quién es responsable de tus datos aquí. Tu servicio de apoyo te lo puede decir.
    .stored = Qué se guarda: lo que me cuentas (tu nombre, tu centro, tus asignaturas e idiomas, tus contactos, tus borradores, tus proyectos y su historial, lo que escribes y envías en los TwinSpaces, tus consultas a un servicio de apoyo) y, de tu cuenta de chat, su número, sus nombres y su idioma.
    .seen = Quién lo ve: tus contactos, y aquellos a quienes envías un enlace, ven tu nombre y tu centro. Tus socios ven los proyectos que compartís, y quienes están en un TwinSpace, lo que publicas allí. Los servicios de apoyo y las autoridades que deciden ven tu registro y los proyectos sobre los que deciden, y un servicio de apoyo, las consultas que le haces. Quienes administran este servidor pueden acceder a lo guardado, para que siga funcionando.
    .kept = { $days ->
        [one] Cuánto tiempo: tu perfil, tus contactos y tus proyectos se conservan hasta que pidas que se borren. Los datos de los estudiantes se borran un día después de cerrarse su proyecto. El nombre de una persona invitada se borra un mes después de que salga, las novedades que no te envié, a los 90 días, y una consulta a un servicio de apoyo, un año después de responderse o cerrarse.
       *[other] Cuánto tiempo: tu perfil, tus contactos y tus proyectos se conservan hasta que pidas que se borren. Los datos de los estudiantes se borran { $days } días después de cerrarse su proyecto. El nombre de una persona invitada se borra un mes después de que salga, las novedades que no te envié, a los 90 días, y una consulta a un servicio de apoyo, un año después de responderse o cerrarse.
    }
    .noted = También anoto cuándo decides, entras, sales o inicias sesión, con un número en lugar de tu nombre. Cuando se borran tus datos, ese número ya no lleva a nadie.
    .passes = Lo que escribes aquí pasa por la aplicación en la que lo escribes, que lo conserva según sus propias normas. Puedes usarme en { $platforms }.
    .rights = Tus derechos: puedes cambiar tu perfil, quitar contactos y descartar borradores cuando quieras. Con los botones de abajo recibes una copia de lo que se guarda de ti o lo borras. Para corregir otra cosa u oponerte, escribe a { $contact }. También puedes reclamar ante la autoridad de protección de datos de tu país.
    .rights-unnamed = Tus derechos: puedes cambiar tu perfil, quitar contactos y descartar borradores cuando quieras. Con los botones de abajo recibes una copia de lo que se guarda de ti o lo borras. Para corregir otra cosa u oponerte, escribe a tu servicio de apoyo. También puedes reclamar ante la autoridad de protección de datos de tu país.
    .page = Toda la información: { $page }
# En una línea, antes de la primera pregunta sobre la propia persona.
privacy-first = Qué guardo de ti y durante cuánto tiempo: pulsa Privacidad.
    .of = Responsable de lo que me cuentes aquí: { $operator }. Qué guardo y durante cuánto tiempo: pulsa Privacidad.

# Lo que el bot dice de sí mismo en un chat vacío y, con 120 letras como máximo, en su perfil: un nombre tiene hasta 100.
bot-about = Ayudo a docentes de dos países a preparar juntos un proyecto escolar y conseguir que lo aprueben, todo en este chat. Responsable: { $operator }. Qué se guarda de ti: { $privacy }
    .short = Aulas hermanadas: { $operator }
