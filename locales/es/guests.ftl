### Guests of a TwinSpace: people who read there, and take no part in the project.

button-guests = Invitados
guests-title = Invitados de «{ $title }»
    .empty = Todavía no hay nadie invitado.
    .may = Quien viene como invitado lee las noticias, ve los archivos y qué docentes hay aquí. No ve el nombre de ningún estudiante.
guest-line = { $name } (desde el { $day })
guest-link = 🔗 Un enlace de { $name } para una persona invitada, activo hasta el { $until }
button-link-guest = Invitar a alguien a leer
guest-title = { $name }
    .since = De visita en «{ $title }» desde el { $day }.
    .by = De visita en «{ $title }» desde el { $day }, por invitación de { $by }.
button-remove-guest = Quitar
confirm-remove-guest = ¿Quitar a { $name } de «{ $title }»? Se lo diré, y ya no podrá leer nada allí.
guest-removed = { $by } te ha quitado de «{ $title }». Ya no puedes leerlo aquí.

# The link.
guest-link-hello = ¡Hola! Soy { $name }. Me gustaría enseñarte el TwinSpace de nuestro proyecto escolar «{ $title }», con nuestras noticias y archivos.
    .from = ¡Hola! Soy { $name }, de { $school }. Me gustaría enseñarte el TwinSpace de nuestro proyecto escolar «{ $title }», con nuestras noticias y archivos.
guest-link-opens = Abre este enlace y { $twinbot } te dejará entrar
guest-link-how = Reenvía el mensaje de abajo a una sola persona: alguien de una familia, la dirección del centro, otro docente. La primera que abra el enlace y diga su nombre será tu invitada. Sirve una sola vez.
confirm-end-guest-link = ¿Anular este enlace? Los mensajes que lo llevan dejarán de servir, también los ya reenviados.
refusal-guests-full = En un TwinSpace caben { $most } personas invitadas, contando los enlaces activos. Antes tienes que quitar a alguien o anular un enlace.

# The form of somebody who has opened it.
guest-heading = De visita en «{ $title }»
field-guest-name = Tu nombre
    .ask = Te han invitado a leer aquí. ¿Cómo te llamas?
    .example = Lo leerán los docentes.
note-guest = De visita lees las noticias, y ves los archivos y qué docentes hay, pero no el nombre de ningún estudiante. Puedes salir cuando quieras.
button-come-in = ✅ Entrar

# Where somebody is a guest.
button-visits = Donde estoy de visita
visits-title = Donde estás de visita
    .empty = Ahora no estás de visita en ningún sitio.
home-visits = Estás de visita. Para leer las noticias, pulsa «{ button-visits }».
button-leave-space = Salir del TwinSpace
confirm-leave-space = ¿Salir del TwinSpace de «{ $title }»? Para volver necesitas un enlace nuevo.
toast-space-left = Has salido.
