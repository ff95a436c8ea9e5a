### What only Discord's front end says: the buttons of its modals and lists, and what is said beside an answer.

discord-name = Discord
discord-answer = { $count ->
    [one] ✏️ Responder
   *[other] ✏️ Responder { $count } preguntas
}
# Beside a field of a modal that may be left out.
discord-optional = Puedes dejarlo vacío.
discord-search = 🔎 Buscar
discord-search-hint = Basta con una parte del nombre
discord-choose = Elige…
# Below a question that takes several entries of a list; then one with several pages.
discord-tick = Puedes elegir varias opciones.
discord-tick-pages = Puedes elegir varias opciones, en cada página. «Listo» aparece debajo en cuanto eliges.
# Below a question that takes one entry of a list; then one with several pages.
discord-one = Elige una opción de la lista.
discord-one-pages = Elige una opción de la lista, en cualquier página, o pulsa «Buscar».
discord-change = Cambiar una respuesta…
discord-pick = Elige a alguien…
# Read by whoever is invited; below it stands what they send. $link is the address at which the app is added.
discord-invitation =
    1. Abre este enlace y añade la aplicación: { $link }
    2. Escríbele esto:
# Se lee en otra plataforma: cómo se abre la invitación en Discord. $link es la dirección en la que se añade la aplicación.
discord-invitation-elsewhere = O bien en Discord: añade la aplicación en { $link } y escríbele { $command }
# Said in a server.
discord-sent-elsewhere = 📬 Te he escrito por mensaje directo, para que nadie más lo lea. ¿No te ha llegado? Entonces tienes cerrados los mensajes directos: te lo puedo mostrar aquí, solo para ti.
discord-open-chat = 💬 Abrir nuestro chat
discord-show-here = 👁️ Mostrarlo aquí
# Said when something takes longer than usual.
discord-moment = Un momento, esto tarda más de lo normal… Sigue por aquí:
discord-continue = ▶️ Continuar
# What the person typed stands below.
discord-too-late = Este formulario ya está terminado y no he usado tu texto. Aquí lo tienes, por si quieres copiarlo:
discord-unavailable = Ahora mismo tengo un problema técnico. No se ha perdido nada; inténtalo de nuevo en un minuto.
discord-unknown = Este botón ya no funciona. Envía { $start } y seguimos desde ahí.
# The commands’ names, as people type them: small letters without spaces.
discord-name-start = inicio
discord-name-projects = proyectos
discord-name-new = nuevo
discord-name-contacts = contactos
discord-name-inbox = responder
discord-name-queue = decidir
discord-name-operator = administrar
discord-name-profile = perfil
discord-name-language = idioma
discord-name-notices = avisos
discord-name-newsletter = boletín
discord-name-link = vincular
discord-name-unlink = desvincular
discord-name-help = ayuda
discord-name-contact = consulta
discord-name-privacy = privacidad
discord-name-cancel = cancelar
discord-name-login = entrar
discord-name-logout = salir
discord-name-claim = recibir
discord-name-export = exportar
discord-name-forget = olvidar
discord-name-file = archivo
discord-file-about = Responder con un archivo, por ejemplo una lista de clase o un texto largo
discord-option-file = archivo
discord-option-file-about = Un archivo de texto (.txt) o una lista de clase (XLSX, ODS, CSV)
discord-option-code = código
discord-option-code-about = El código de una invitación, si tienes uno
discord-option-link-about = El código que te di en tu otra cuenta
discord-option-claim-about = El código que te han dado en clase
discord-add-contact = Añadir a mis contactos
discord-card-claim = Escribe { $command } al bot en Discord: ahí recibes tu contraseña.
    .scan = Escanea el código o escribe { $command } en Discord: ahí recibes tu contraseña.
discord-name-handout = entregar
discord-handout-about = Dar el acceso de un estudiante a un miembro de este servidor
discord-option-student = estudiante
discord-option-student-about = El nombre del estudiante, o cómo empieza
discord-option-member = miembro
discord-option-member-about = Quién es aquí el estudiante

# A command in another text, and one with a code, as the client shows them.
discord-typed = /{ $name }
    .code = /{ $name } { $option }:{ $code }

# A channel that is bound to an authority, in the middle of a sentence; and what has to be done where I cannot write there.
discord-room = el canal { $channel }
    .back = Comprueba, por favor, que existe y que puedo verlo, enviar mensajes e insertar enlaces.
