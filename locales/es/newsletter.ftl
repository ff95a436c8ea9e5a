### El boletín de un país: quién lo recibe y cómo lo escribe y lo envía un servicio de apoyo.

button-newsletter = Boletín
newsletter-title = Boletín
    .on = Recibes el boletín de { $country } en { $languages }.
    .off = No recibes el boletín de { $country }. Aquí puedes leer los últimos.
    .no-country = Cada país tiene su boletín. Elige primero el tuyo.
    .not-for = El boletín no se envía a estudiantes ni a personas invitadas.
    .silent = Me pediste que no te enviara nada que pueda esperar, así que no te lo mando. Aquí puedes leer los últimos.
    .none = Todavía no se ha enviado ningún boletín.
newsletter-line = { $title } ({ $language }, { $at })
button-subscribe = ✅ Suscribirme
button-unsubscribe = Darme de baja
button-letter-languages = Idiomas
button-letter-country = País
toast-subscribed = Ya tienes la suscripción.
toast-unsubscribed = Te has dado de baja. Puedes volver a suscribirte aquí cuando quieras.
letter-languages-title = Idiomas de tu boletín
    .read = Lo recibes en { $languages }. Pulsa un idioma para añadirlo o quitarlo.
letter-countries-title = ¿Qué boletín quieres recibir?
    .what = Elige tu país. Desde ese momento recibirás su boletín.
command-newsletter = El boletín de tu país
refusal-newsletter-country = Elige primero tu país: cada uno tiene su boletín.
refusal-newsletter-language = Lees el boletín en un solo idioma. Añade antes otro o date de baja.

# Un boletín tal como lo recibe quien lo lee.
letter-title = { $title }
    .by = { $service }, { $at }
button-back-to-draft = ‹ Volver al borrador

# Quienes lo escriben y lo envían.
button-issues = Boletines: { $country }
issues-title = Boletines ({ $country })
    .empty = Todavía no hay boletines.
button-write-letter = ✍️ Escribir un boletín
issue-line = { $title } ({ $language }): { $state }
issue-is-draft = borrador
issue-is-scheduled = se envía el { $day }
issue-is-sending = se está enviando
issue-is-sent = enviado el { $day }
issue-is-stopped = detenido el { $day }
issue-title = Tu boletín «{ $title }»
issue-draft = Es un borrador. { $count ->
        [one] Ahora lo recibiría una persona.
       *[other] Ahora lo recibirían { $count } personas.
    }
    .nobody = Es un borrador. Todavía no hay ninguna suscripción al boletín en este idioma, así que no se puede enviar.
issue-scheduled = Se envía el { $at }. { $count ->
        [one] Ahora lo recibiría una persona.
       *[other] Ahora lo recibirían { $count } personas.
    }
issue-sending = { $count ->
        [one] Se está enviando a una persona.
       *[other] Se está enviando a { $count } personas.
    }
    .begun = Se está enviando. Estoy mirando quién lo recibe.
issue-sent = Enviado. La última persona lo recibió el { $at }.
issue-stopped = Detenido. Empezó a enviarse el { $at }. Quienes ya lo recibieron lo conservan.
issue-reached = Entregados: { $count }
issue-refused = No se han podido entregar: { $count }
issue-left = Faltan por enviar: { $count }
issue-picture = Estoy mirando la imagen. Tardo un momento.
    .fault = Ahora el boletín no tiene imagen. Pulsa «{ button-change }» para enviar otra.
button-send-letter = 📤 Enviar ahora
button-schedule-letter = 🕘 Enviar más tarde
button-unschedule = No enviarlo
button-stop-letter = Detener el envío
button-letter-preview = 👁 Vista previa
button-letter-test = Enviarme una prueba
toast-tested = Te he enviado la prueba.
toast-sending = Se está enviando.
toast-scheduled = Programado.
toast-stopped = Detenido.
confirm-send-letter = ¿Enviar «{ $title }» ahora a { $count ->
        [one] una persona
       *[other] { $count } personas
    }? ¿Seguro?
confirm-unschedule = ¿No enviar «{ $title }» a esa hora? Vuelve a ser un borrador.
confirm-stop-letter = ¿Detener el envío de «{ $title }»? Entregados hasta ahora: { $reached }. No lo recibirían: { $left }.
refusal-newsletter-scheduled = Este boletín está programado. Para cambiarlo, pulsa antes «{ button-unschedule }».
refusal-newsletter-sent = Este boletín ya se ha enviado.
refusal-newsletter-picture = La imagen no está lista. Espera un momento o pulsa «{ button-change }» para enviar otra o ninguna.
refusal-newsletter-nobody = No hay ninguna suscripción al boletín en este idioma, así que no lo recibiría nadie.

# El formulario de un boletín.
newsletter-heading = Boletín ({ $country })
field-letter-language = Idioma
    .ask = ¿En qué idioma escribes?
    .example = Lo reciben quienes leen en este idioma.
field-letter-title = Título
    .ask = ¿De qué trata el boletín?
    .example = Encuentros en línea de octubre
field-letter-text = Texto
    .ask = ¿Qué quieres contar?
    .example = Hola a todos: este mes os invitamos a dos encuentros en línea.
note-newsletter-draft = Lo guardo como borrador. Puedes verlo y enviártelo a ti antes de que lo reciba nadie.

# El formulario que dice cuándo se envía.
schedule-heading = ¿Cuándo se envía «{ $title }»?
field-send-day = Día
    .ask = ¿Qué día?
    .example = 24 de diciembre
field-send-time = Hora
    .ask = ¿A qué hora?
    .example = 9:00
    .clock = Por ejemplo: 9:00. Es la hora de { $country }.
problem-time = No entiendo la hora. Escríbela así: 9:00
note-newsletter-goes = Se envía el { $at }, a la hora que has dado para { $country }. { $count ->
        [one] Ahora lo recibiría una persona.
       *[other] Ahora lo recibirían { $count } personas.
    }
button-schedule = ✅ Programar
refusal-schedule-past = Esa hora ya ha pasado. Elige otra posterior.
refusal-schedule-far = Falta más de un año para ese día. Elige otro más cercano.
