### El formulario de un proyecto.

project-new-heading = Proyecto nuevo
project-heading = Proyecto «{ $title }»

field-partner = Socio
    .ask = ¿Con quién vas a empezar el proyecto? Elige un contacto. Cuando esté aprobado podrán unirse más socios.
    .example = ¿No está quien buscas? Pulsa Más tarde y añádelo antes en Contactos. Tu borrador se conserva.
field-title = Título
    .ask = ¿Cómo se llama el proyecto?
    .example = Por ejemplo: Ríos de Europa
field-description = Descripción breve
    .ask = ¿De qué trata, en pocas frases?
    .example = Por ejemplo: Nuestras clases comparan los ríos de dos localidades: qué vive en ellos y quién los cuida.
field-languages = Idiomas
    .ask = ¿En qué idiomas vais a trabajar?
    .example = Marca lo que corresponda y pulsa Listo. Puedes escribir para buscar: con «ingl» aparece el inglés.
field-subjects = Asignaturas
    .ask = ¿A qué asignaturas pertenece?
    .example = Marca lo que corresponda y pulsa Listo. Puedes escribir para buscar.
field-ages = Edades del alumnado
    .ask = ¿Qué edades tienen los alumnos, desde y hasta?
    .example = Por ejemplo: 9-12
field-pupils = Número de alumnos
    .ask = ¿Cuántos alumnos van a participar?
    .example = Por ejemplo: 24
field-tools = Herramientas
    .ask = ¿Qué vais a utilizar?
    .example = Marca lo que corresponda y pulsa Listo. Puedes escribir para buscar.
field-aims = Objetivos
    .ask = ¿Qué queréis que aprendan los alumnos?
    .example = Por ejemplo: A medir, a describir en inglés lo que han encontrado y a escuchar a los demás.
field-process = Proceso de trabajo
    .ask = ¿Cómo vais a trabajar, paso a paso?
    .example = Por ejemplo: Octubre: las clases se conocen. Noviembre: medimos. Diciembre: comparamos y escribimos.
field-results = Resultados esperados
    .ask = ¿Qué habrá al final?
    .example = Por ejemplo: Un mapa de los dos ríos y una pequeña exposición en cada centro.
field-kit = Kit de proyecto
    .ask = ¿El proyecto sigue algún kit? Si no, pulsa Omitir.
    .example = Un kit es un plan ya preparado, con actividades que se pueden seguir.

send-waits-register = Para enviarlo tienes que registrarte antes. Tu borrador se conserva.
send-waits-validation = Podrás enviarlo en cuanto te valide: { $authority }. Tu borrador se conserva.
send-waits-operator = Podrás enviarlo en cuanto se valide tu registro. En tu país aún no hay servicio de apoyo configurado; quien administra el sistema ya lo sabe. Tu borrador se conserva.
note-partner-told = A { $partner } le llegará un aviso con los cambios.
note-partner-asked = Al pulsar Enviar, { $partner } recibirá la propuesta para aceptarla.
note-no-approver = Todavía no hay nadie que decida en: { $authority }. Puedes enviarlo igualmente; la aprobación tendrá que esperar.
