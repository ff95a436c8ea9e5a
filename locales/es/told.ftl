### Qué se cuenta a cada persona y cuándo.

button-told = ¿Cuándo me avisas?
button-told-all = ¿De qué me avisas?
told-title = De qué te aviso y cuándo
    .always = Lo que espera tu respuesta, te responde o te afecta a ti llega siempre en el momento: propuestas, aprobaciones, devoluciones, invitaciones y contraseñas. Para todo lo demás eliges tú. Lo que no te envío te espera en «Por responder».
    .student = Las contraseñas y los enlaces llegan siempre en el momento. Para las noticias de cada TwinSpace eliges tú: pulsa su nombre.
    .authority = Lo que te afecta a ti llega siempre en el momento, y también el recordatorio de que alguien espera tu decisión. Tú eliges si guardo silencio por la noche.
    .digest = Si tienes más de { $count } decisiones pendientes, te envío un solo aviso con todas por la mañana, a las { $hour }, en lugar de uno por cada una.
told-usual = Novedades de tus proyectos: { $when }
told-line-usual = «{ $title }»: como en todo
told-line-one = «{ $title }»: { $when }
told-line-both = «{ $title }»: proyecto { $project }, noticias { $space }
wish-at-once = en el momento
wish-daily = cada día a las 17:00
wish-never = nunca

told-of-title = «{ $title }»: de qué te aviso y cuándo
    .always = Lo que espera tu respuesta llega siempre en el momento.
told-of-project = Lo que pasa con el proyecto, como cambios y nuevos socios: { $when }
told-of-space = Noticias del TwinSpace: { $when }
told-as-everywhere = como en todo ({ $when })
button-told-project = Proyecto: { $when }
button-told-space = Noticias: { $when }
button-as-everywhere = Como en todo

# Silencio por la noche.
button-night = Silencio por la noche
night-title = Silencio por la noche
    .what = Lo que pasa por la noche llega por la mañana; hasta entonces te espera en «Por responder». Lo que espera tu respuesta llega igualmente en el momento.
    .student = Las noticias que se escriben por la noche llegan por la mañana. Las contraseñas y los enlaces llegan igualmente en el momento.
    .authority = Lo que tienes que decidir está enseguida en «Por decidir»; te aviso por la mañana, salvo que alguien te lo recuerde.
night-line = De { $from } a { $to } no te envío nada que pueda esperar.
night-line-off = También te escribo por la noche.
night-clock = Hora donde estás: { $time } ({ $place }).
night-clock-unknown = No sé qué hora es donde estás. Supongo que es esta: { $time }.
night-question = ¿Guardo silencio por la noche? De { $from } a { $to } (hora de { $place }) no te enviaría nada que pueda esperar. Te llegaría por la mañana.
button-night-on = Silencio de { $from } a { $to }
button-night-off = Escríbeme también de noche
button-night-never = Escríbeme a cualquier hora
button-night-from = Desde las { $from }
button-night-to = Hasta las { $to }
button-clock = Otra zona horaria
clocks-title = ¿En qué zona horaria estás?
clock-canaries = Canarias
clock-azores = Azores
clock-madeira = Madeira
clock-unknown = Greenwich

# Lo que no se envió en el momento.
untold-title = Lo que no te he enviado
    .day = Lo que pasó el { $day }
    .empty = Aquí ya no hay nada.
untold-space = Noticias de «{ $title }» ({ $count }): { $headlines }
untold-headline = «{ $headline }»
    .picture = 🖼 «{ $headline }»
untold-project = Proyecto «{ $title }»: { $count ->
        [one] un cambio
       *[other] { $count } cambios
    }
button-untold-space = Noticias: { $title }
button-untold-project = Proyecto: { $title }
button-untold-seen = Quitar de la lista
task-untold = { $count ->
        [one] Una cosa que no te he enviado
       *[other] { $count } cosas que no te he enviado
    }
