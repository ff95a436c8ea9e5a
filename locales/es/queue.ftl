### Lo que espera a quienes deciden: filtrado, de uno en uno y en un aviso por la mañana.

# Lo que se muestra va tras dos puntos y entre comas: socio en Polonia, pendiente desde hace al menos 7 días.
queue-title = Por decidir
    .empty = No tienes nada por decidir. Te avisaré aquí cuando llegue algo.
    .how = Cada solicitud llega aquí como un mensaje: la lees y decides con una pulsación.
    .nobody = Solo los servicios de apoyo y las autoridades tienen algo que decidir. Lo que te toca a ti está en «Por responder».
    .nothing = Nada de lo pendiente cumple este filtro.
    .only = Se muestra: { $filters }
button-next-to-decide = Siguiente por decidir ▶️
button-go-through = ▶️ Ver de uno en uno
toast-no-next = Aquí no queda nada más pendiente.

filters-title = Filtrar y buscar
    .what = Elige qué te muestro en «Por decidir» y entre qué solicitudes pasas de una a otra. Puedes combinar varias opciones. Pasadas doce horas vuelvo a mostrarlo todo.
    .all = Se muestra: todo
filter-country = socio en { $country }
filter-older = pendiente desde hace al menos { $days } días
filter-newer =
    { $days ->
        [one] recibido en el último día
       *[other] recibido en los últimos { $days } días
    }
filter-words = «{ $words }»
button-filters = Filtrar y buscar
button-filter-older = { $days } días o más
button-filter-newer =
    { $days ->
        [one] Nuevo: último día
       *[other] Nuevo: últimos { $days } días
    }
button-partner-country = País del socio
button-search-queue = Buscar por palabras
partner-countries-title = ¿En qué país está el socio?
    .empty = Ahora mismo no hay ningún proyecto pendiente.
button-partners-in = { $country } ({ $count })
button-every-country = Todos los países

# Un solo aviso por la mañana para quien tiene mucho pendiente.
digest-title =
    { $count ->
        [one] Una decisión te está esperando
       *[other] { $count } decisiones te están esperando
    }
    .oldest = Primero, las más antiguas:
    .more =
        { $count ->
            [one] Y una más.
           *[other] Y { $count } más.
        }
