### La suspensión: un servicio de apoyo hace que un docente, o todo un centro, no empiece nada nuevo durante un tiempo.

# Lo que lee quien tiene una suspensión. $service es «Servicio Nacional de Apoyo (España)».
refusal-suspended = Tienes una suspensión desde el { $since } ({ $service }): no puedes empezar nada nuevo. Mi mensaje dice por qué.
    .school = Tu centro tiene una suspensión desde el { $since } ({ $service }): no puedes empezar nada nuevo. Mi mensaje dice por qué.
suspended-title = ⛔ Tienes una suspensión
    .school = ⛔ Tu centro tiene una suspensión
suspended-since = Decisión de { $service }, el { $since }, por este motivo:
    .school = Decisión de { $service }, el { $since }, para todos los docentes de tu centro y por este motivo:
suspended-means = Hasta que se levante no puedes empezar ni aceptar proyectos, hacer contactos nuevos ni enviar archivos o imágenes. Todo lo demás sigue adelante: tus proyectos en marcha, el trabajo de tus estudiantes, tu perfil.
suspended-way = Si no estás de acuerdo o tienes alguna pregunta, escribe a tu servicio de apoyo. Puede levantarla en cualquier momento, y te avisaré aquí.
suspended-note = ⛔ Tienes una suspensión desde el { $since }, de { $service }: por ahora, ni proyectos, ni contactos, ni archivos nuevos. El motivo está en tu registro.
    .school = ⛔ Tu centro tiene una suspensión desde el { $since }, de { $service }: por ahora, ni proyectos, ni contactos, ni archivos nuevos. El motivo está en tu registro.
unsuspended-title = ✅ Tu suspensión se ha levantado
    .school = ✅ La suspensión de tu centro se ha levantado
unsuspended-at = La ha levantado { $service } el { $at }.
    .school = La ha levantado { $service } el { $at }, para todos los docentes de tu centro.
unsuspended-means = Ya puedes empezar y aceptar proyectos, hacer contactos y enviar archivos e imágenes otra vez.
send-waits-suspended = Podrás enviarlo cuando se levante tu suspensión. Es una decisión de { $service }, del { $since }; el motivo está en tu registro. Tu borrador se conserva.
note-post-suspended = Tienes una suspensión, así que por ahora no puedes enviar imágenes. Quita la imagen y podrás publicar lo demás.
button-ask-service = Escribir al servicio

# Lo que lee un servicio de apoyo.
button-suspensions = Suspensiones
button-suspension = Suspensión
button-suspend = Suspender
button-lift = Levantar la suspensión
button-search-suspension = Buscar docente o centro
button-suspended-teacher = Registro
button-suspended-school = El centro
suspensions-title = Suspensiones
    .empty = En tu país nadie tiene una suspensión.
    .how = Busca un docente o un centro de tu país para suspenderlo. A partir de entonces no podrá empezar ni aceptar proyectos, hacer contactos ni enviar archivos; lo que está en marcha sigue adelante. Puedes levantar la suspensión en cualquier momento.
    .more = Hay más. Escribe algo más del nombre para encontrar a los demás.
suspension-line = ⛔ { $name }: desde el { $since }, por decisión de { $by }: «{ $reason }»
suspension-marked = ⛔ { $name }
suspension-of = Suspensión: { $name }
    .none = Sin suspensión.
suspension-in-force = ⛔ Suspensión del { $since }, por decisión de { $by } – { $service }, por este motivo:
    .school = ⛔ El centro tiene una suspensión desde el { $since }, por decisión de { $by } – { $service }. Vale para cada docente del centro.
suspension-history = Decisiones anteriores:
suspension-was = { $at }: suspensión, { $by } – { $service }: «{ $reason }»
    .silent = { $at }: suspensión, { $by } – { $service }
suspension-lifted = { $at }: suspensión levantada, { $by } – { $service }: «{ $reason }»
    .silent = { $at }: suspensión levantada, { $by } – { $service }
field-suspend = Tu motivo
    .ask = ¿Por qué no debe empezar nada nuevo por ahora? Lo leerán los docentes afectados.
    .example = Por ejemplo: Hemos recibido una queja sobre el último proyecto y la estamos estudiando.
field-lift = Tu mensaje
    .ask = ¿Quieres decir algo? Lo leerán los docentes afectados. Puedes omitirlo.
    .example = Por ejemplo: Todo está aclarado. Gracias por la paciencia.
field-search-suspension = Buscar
    .ask = ¿A quién buscas? Escribe el nombre de un docente, o el nombre o la localidad de un centro.
    .example = Por ejemplo: Ana Nube
refusal-suspend-oneself = Se trata de ti o de tu propio centro, así que tiene que decidir otra persona.
refusal-suspend-colleague = Este docente decide en nombre del mismo servicio, así que no puedes suspenderlo. Antes la administración del sistema puede terminar su nombramiento.
refusal-suspended-already = { $by } ya decidió esta suspensión el { $since }.
refusal-school-suspended = El centro nuevo tiene una suspensión y el otro no. Levántala antes, o suspende también el otro.
