### The TwinSpace, where the classes work.

space-title = TwinSpace de «{ $title }»
    .over = El proyecto ha terminado. Aquí todavía se puede leer todo, pero ya no se puede cambiar nada.
space-role = Tu perfil aquí
space-students = Estudiantes
    .count = { $count ->
        [0] Todavía nadie
        [one] Una persona
       *[other] { $count } personas
    }
button-space = TwinSpace
button-students = Estudiantes

# What guardians have to agree to.
guardians-title = ¿Están de acuerdo las familias?
    .why = Donde das clase, las familias deciden por los menores de { $age } años. Antes de continuar, pregúntales si sus hijos pueden usar un TwinSpace, como suele hacer tu centro.
    .kept = Twinbot anota solo que lo has confirmado y cuándo. De cada estudiante guarda el nombre, el perfil y el nombre de usuario, nada más.
    .done = ✅ Lo has confirmado.
button-guardians-agree = ✅ Sí, están de acuerdo
button-guardians = Lo que aceptan las familias
refusal-guardians = Confirma antes que las familias están de acuerdo.
refusal-space-full = En un TwinSpace caben { $most } estudiantes. Antes tienes que quitar a alguien.
