### Students: a class is brought into a TwinSpace, and everybody gets a user name and a password.

students-title = Estudiantes de «{ $title }»
    .empty = Todavía no hay nadie. Añade a una persona o pega la lista de la clase.
    .none = Nadie se llama «{ $words }».
    .more = Estas son las primeras de { $count } personas. Escribe más letras del nombre para encontrar a las demás.
students-namesakes = Comparten nombre: { $names }. Se distinguen por su nombre de usuario.
student-line = { $name }, { $role }
student-since = Aquí desde el { $since }.
student-password-until = La contraseña se puede leer aquí hasta el { $until }. Después puedes crear otra.
student-password-gone = La contraseña ya no se puede leer. Si se ha perdido, crea otra.
field-user-name = Nombre de usuario
field-password = Contraseña
field-claim-link = Enlace
    .command = Comando
sheet-title = Contraseñas de tus estudiantes
    .hint = Pulsa una contraseña para verla, y cópiala o dísela al estudiante. Cada cual guarda la suya.
    .empty = Ahora mismo no se puede leer ninguna contraseña. Puedes crear otra para cada estudiante.

# Files: login cards and the class list.
cards-title = Tarjetas de acceso de «{ $title }»
    .hint = Imprime el archivo, recorta las tarjetas y da a cada estudiante la suya. Quien tiene una tarjeta puede entrar: guarda el archivo para ti y bórralo cuando termines.
    .table = Los nombres de usuario y las contraseñas que se pueden leer ahora, para una hoja de cálculo. Quien los tiene puede entrar: guarda el archivo para ti y bórralo cuando termines.
class-list = Tus estudiantes con sus nombres de usuario, sin contraseñas.
button-cards = Tarjetas de acceso ({ $format })
button-class-list = Lista de clase ({ $format })
toast-file = 📄 Envío el archivo a tu chat conmigo.
# Two sentences on each card, for the student.
card-begin = Abre el bot, pulsa «{ button-login-student }» y escribe tu nombre de usuario y tu contraseña.
    .scan = Escanea el código y pulsa Iniciar: allí también recibes tu contraseña.
    .own = La contraseña es solo tuya: no se la digas a nadie.

button-add-students = Añadir estudiantes
button-passwords = Contraseñas y listas
button-find-student = Buscar estudiante
button-renew = Nueva contraseña
button-make-role = Hacer { $role }
button-remove-student = Quitar estudiante
button-class = { $lines ->
    [0] Lista en un archivo
    [one] Lista de una persona
   *[other] Lista de { $lines } personas
}

confirm-renew = ¿Crear otra contraseña para { $name }? La de antes dejará de valer.
confirm-remove-student = ¿Quitar a { $name } del TwinSpace de «{ $title }»? Si no trabaja en ningún otro TwinSpace, sus datos se borran.
toast-renewing = Estoy creando otra contraseña.
toast-discarded = Lista descartada.
toast-enrolling = Ya los estoy añadiendo.

# The form in which students are named.
class-heading = Estudiantes para «{ $title }»
field-class = Estudiantes
    .ask = ¿A quién quieres añadir? Envía la lista en un archivo o escribe una persona por línea: primero el nombre, con un punto y coma detrás si es compuesto.
    .example = Ana García López ⏎ Luis Miguel; Pérez
field-pupil-role = Perfil
    .ask = ¿Qué perfil tendrán en el TwinSpace? Un Estudiante gestor también puede publicar noticias y archivos.
    .example = Estudiante miembro
note-class-read = Después leeré tu archivo y verás cada línea. Hasta entonces no se añade a nadie.
note-class-checked = Después verás cada línea. Hasta entonces no se añade a nadie.
button-check-class = Repasar la lista
problem-student-name = Escribe el nombre y el apellido, por ejemplo «Ana García».
problem-no-class = Envía la lista de la clase en un archivo (XLSX, ODS o CSV) o escribe una persona por línea.
problem-class-too-long = Son { $lines } líneas. En una lista caben { $most } como máximo; divídela, por favor.

# What stands at the heads of the columns of a class list, in small letters.
class-heads-given = nombre, nombres, nombre de pila
class-heads-surname = apellido, apellidos, primer apellido, segundo apellido, 1er apellido, 2º apellido, apellido 1, apellido 2
class-heads-whole = nombre completo, nombre y apellidos, apellidos y nombre, apellidos nombre, alumno, alumna, alumnos, alumnado, alumno/a, estudiante, estudiantes

# The list, line by line.
class-state = Repasa la lista. Pulsa un nombre para corregirlo o dejarlo fuera.
    .faulty = { $count ->
        [one] Antes hay que corregir una línea o dejarla fuera.
       *[other] Antes hay que corregir { $count } líneas o dejarlas fuera.
    }
    .enrolling = ⏳ Creando nombres de usuario y contraseñas: { $enrolled } de { $all }.
    .done = { $enrolled ->
        [one] ✅ Ya está dentro. Su nombre de usuario y su contraseña se pueden leer { $days } días desde que se crean; en su ficha pone hasta cuándo.
       *[other] ✅ Ya están dentro { $enrolled } estudiantes. Sus nombres de usuario y contraseñas se pueden leer { $days } días desde que se crean; en cada ficha pone hasta cuándo.
    }
    .stopped = Se ha parado en { $enrolled } de { $all }: ya no puedes añadir estudiantes aquí o el proyecto está cerrado.
class-state-reading = ⏳ Leyendo tu archivo.
    .lines = ⏳ Leyendo tu archivo: { $read } de { $all } líneas.
class-sheet = Son las líneas de la hoja «{ $sheet }».
class-file-unnamed = tu archivo
field-file = Archivo
file-fault-not-fetched = No he podido obtener tu archivo. Prueba otra vez dentro de un momento. Si no funciona, envíalo de nuevo.
file-fault-empty = Tu archivo está vacío. Envía uno en el que estén los nombres.
file-fault-too-large = Tu archivo es demasiado grande: puede tener { $most } MB y ninguna imagen. Copia los nombres en un archivo nuevo.
file-fault-too-many = Tu archivo tiene demasiadas líneas: en una lista caben { $most } estudiantes como máximo. Divídela, por favor.
file-fault-no-table = No encuentro ninguna tabla en tu archivo. Guarda la lista de la clase como XLSX, ODS o CSV.
file-fault-old = Tu archivo está guardado en un formato antiguo. Guárdalo como XLSX, ODS o CSV.
file-fault-locked = Tu archivo está protegido con contraseña. Guárdalo sin contraseña.
file-fault-broken = Tu archivo está dañado. Guárdalo otra vez, o como CSV.
file-fault-no-names = No encuentro ningún nombre en tu archivo. Pon los nombres en una columna y los apellidos en la siguiente.
button-read-again = Probar otra vez
button-other-file = Enviar otra lista
toast-reading = Lo estoy leyendo otra vez.
class-guardians = Para los menores de { $age } años hace falta el acuerdo de las familias.
row-heading = Línea { $line }
row-in = { $name } → { $user }
row-in-namesake = { $name } → { $user }. En tu centro ya hay alguien con este nombre: si es la misma persona, deja fuera esta línea y pulsa «{ button-join-student }».
row-enrolled = ✅ { $name } → { $user }
row-out = ➖ { $name } (fuera)
row-out-because = ➖ { $name } (fuera: { $why })
row-remark = ❗ { $name } ({ $why })
row-no-surname = hacen falta nombre y apellido
row-twice = el mismo nombre está en la línea { $line }
row-is-here = aquí ya hay alguien con este nombre
field-given = Nombre
field-surname = Apellidos
field-student = Estudiante
    .ask = ¿Cuáles son el nombre y los apellidos?
    .example = Ana María; García López
field-student-search = Nombre
    .ask = ¿A quién buscas? Basta el principio del nombre o del apellido.
    .example = Gar
button-enrol = { $count ->
    [one] ✅ Añadir a una persona
   *[other] ✅ Añadir a { $count } personas
}
button-row-faulty = ❗ { $name }
button-correct = Corregir
button-leave-out = Dejar fuera
button-take-in = Incluir
button-swap-names = Los apellidos van primero
button-discard-class = Descartar la lista
confirm-discard-class = { $lines ->
    [0] ¿Descartar esta lista? No se ha añadido a nadie.
    [one] ¿Descartar esta lista de una persona? No se ha añadido a nadie.
   *[other] ¿Descartar esta lista de { $lines } personas? No se ha añadido a nadie.
}
refusal-class-faulty = { $count ->
    [one] Antes hay que corregir una línea o dejarla fuera.
   *[other] Antes hay que corregir { $count } líneas o dejarlas fuera.
}
refusal-class-empty = No queda nadie en la lista. Incluye antes a alguien.

# How far each student is, in the list and on the card.
student-line-state = { $name }, { $role } · { $state }
pupil-state-invited = aún sin entrar
pupil-state-claimed = recibió la contraseña el { $at }
pupil-state-seen = última visita: { $at }
pupil-state-lost = ⚠️ chat inaccesible
student-waiting = Todavía no ha entrado. Dale el enlace o la tarjeta de acceso.
student-seen = Última visita: { $at }.
button-only-all = Todos los estudiantes
button-only-waiting = Aún sin entrar ({ $count })
button-only-lost = Inaccesibles ({ $count })
waiting-title = Estudiantes que aún no han entrado
    .none = Ya han entrado todos. 🎉
    .hint = Dales otra vez el enlace o la tarjeta de acceso. Si se han perdido, crea nuevas contraseñas.
lost-title = Estudiantes con el chat inaccesible
    .none = Se puede escribir a todos.
    .hint = Ya no se puede escribir al chat en el que recibieron la contraseña. Con ella pueden entrar en cualquier otro; si se ha perdido, crea otra.

# New passwords for several students at once.
field-reissue = Estudiantes
    .ask = ¿Quién recibe una nueva contraseña?
    .example = Marca a quienes la necesiten.
    .empty = Aquí no has añadido a nadie.
note-reissue = Las contraseñas y los enlaces de antes dejarán de valer, y se cerrarán las sesiones de estos estudiantes.
button-reissue = { $count ->
    [one] Crear una nueva contraseña
   *[other] Crear { $count } nuevas contraseñas
}
button-reissue-some = Nuevas contraseñas para algunos
button-reissue-all = Nuevas contraseñas para todos ({ $count })
button-reissue-waiting = Contraseñas nuevas: sin entrar ({ $count })
button-reissue-lost = Contraseñas nuevas: inaccesibles ({ $count })
confirm-reissue = { $count ->
    [one] ¿Crear otra contraseña para una persona? La de antes y su enlace dejarán de valer, y se cerrará su sesión.
   *[other] ¿Crear nuevas contraseñas para { $count } personas? Las de antes y sus enlaces dejarán de valer, y se cerrarán sus sesiones.
}
toast-reissuing = Estoy creando las nuevas contraseñas.
refusal-reissue-nobody = Aquí nadie de tu clase necesita una nueva contraseña.
reissue-title = Nuevas contraseñas
    .next = Aquí están, solo las de estas personas: para leérselas, para imprimirlas o en una tabla.
reissue-state = ⏳ Creando nuevas contraseñas: { $made } de { $all }.
    .done = { $made ->
        [0] Ya nadie necesitaba una nueva contraseña.
        [one] ✅ Ya tiene nueva contraseña una persona. Se puede leer { $days } días desde que se crea; en su ficha pone hasta cuándo.
       *[other] ✅ Ya tienen nueva contraseña { $made } personas. Se pueden leer { $days } días desde que se crean; en cada ficha pone hasta cuándo.
    }
    .stopped = Se ha parado en { $made } de { $all }: ya no puedes hacerlo aquí o el proyecto está cerrado. Las demás contraseñas siguen como estaban.
