### Students: a class is brought into a TwinSpace, and everybody gets a user name and a password.

students-title = Alumnado de «{ $title }»
    .empty = Todavía no hay nadie. Añade a una persona o pega la lista de la clase.
    .none = Nadie se llama «{ $words }».
    .more = Estas son las primeras de { $count }. Escribe más letras del nombre para encontrar a las demás.
student-line = { $name }, { $role }
student-since = Aquí desde el { $since }.
student-password-until = La contraseña se puede leer aquí hasta el { $until }. Después puedes crear otra.
student-password-gone = La contraseña ya no se puede leer. Si se ha perdido, crea otra.
field-user-name = Nombre de usuario
field-password = Contraseña
sheet-title = Contraseñas de tu alumnado
    .hint = Pulsa una contraseña para verla, y cópiala o dísela al estudiante. Cada cual guarda la suya.
    .empty = Ahora mismo no se puede leer ninguna contraseña. Puedes crear otra para cada estudiante.

button-add-students = Añadir estudiantes
button-passwords = Contraseñas
button-find-student = Buscar estudiante
button-renew = Nueva contraseña
button-make-role = Hacer { $role }
button-remove-student = Quitar estudiante
button-class = { $lines ->
    [one] Lista de una persona
   *[other] Lista de { $lines } personas
}

confirm-renew = ¿Crear otra contraseña para { $name }? La de antes dejará de valer.
confirm-remove-student = ¿Quitar a { $name } del TwinSpace de «{ $title }»? Si no trabaja en ningún otro TwinSpace, sus datos se borran.
toast-renewing = La nueva contraseña está en camino.
toast-discarded = Lista descartada.
toast-enrolling = Allá van.

# The form in which students are named.
class-heading = Estudiantes para «{ $title }»
field-class = Estudiantes
    .ask = ¿A quién quieres añadir? Escribe una persona por línea o pega la lista de la clase. Primero el nombre; si es compuesto, pon detrás un punto y coma.
    .example = Ana García López ⏎ Luis Miguel; Pérez
field-pupil-role = Papel
    .ask = ¿Qué papel tendrán en el TwinSpace? Un Student-manager también puede publicar noticias y archivos.
    .example = Student-member
note-class-checked = Después verás cada línea. Hasta entonces no se añade a nadie.
button-check-class = Repasar la lista
problem-student-name = Escribe el nombre y el apellido, por ejemplo «Ana García».
problem-class-too-long = Son { $lines } líneas. En una lista caben { $most } como máximo; divídela, por favor.

# What stands at the heads of the columns of a class list, in small letters.
class-heads-given = nombre, nombres, nombre de pila
class-heads-surname = apellido, apellidos, primer apellido, alumno, alumna, alumnos, alumnado, estudiante, estudiantes

# The list, line by line.
class-state = Repasa la lista. Pulsa un nombre para corregirlo o dejarlo fuera.
    .faulty = { $count ->
        [one] Antes hay que corregir una línea o dejarla fuera.
       *[other] Antes hay que corregir { $count } líneas o dejarlas fuera.
    }
    .enrolling = ⏳ Creando nombres de usuario y contraseñas: { $enrolled } de { $all }.
    .done = { $enrolled ->
        [one] ✅ Ya está dentro. Su nombre de usuario y su contraseña se pueden leer durante 14 días.
       *[other] ✅ Ya están dentro { $enrolled } estudiantes. Sus nombres de usuario y contraseñas se pueden leer durante 14 días.
    }
    .stopped = Se ha parado en { $enrolled } de { $all }: ya no puedes añadir estudiantes aquí o el proyecto está cerrado.
class-guardians = Las familias tienen que estar de acuerdo por los menores de { $age } años.
row-heading = Línea { $line }
row-in = { $name } → { $user }
row-enrolled = ✅ { $name } → { $user }
row-out = ➖ { $name } (fuera)
row-out-because = ➖ { $name } (fuera: { $why })
row-remark = ❗ { $name } ({ $why })
row-no-surname = hacen falta nombre y apellido
row-twice = el mismo nombre está en la línea { $line }
row-is-here = ya hay alguien con este nombre
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
button-swap-names = Primero los apellidos
button-discard-class = Descartar la lista
confirm-discard-class = { $lines ->
    [one] ¿Descartar esta lista de una persona? No se ha añadido a nadie.
   *[other] ¿Descartar esta lista de { $lines } personas? No se ha añadido a nadie.
}
refusal-class-faulty = { $count ->
    [one] Antes hay que corregir una línea o dejarla fuera.
   *[other] Antes hay que corregir { $count } líneas o dejarlas fuera.
}
refusal-class-empty = No queda nadie en la lista. Incluye antes a alguien.
