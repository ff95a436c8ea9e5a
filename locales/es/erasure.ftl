### How students are erased: some time after a project has closed, or when somebody asks for it.

# When the students of a closed project are erased.
ending-title = Estudiantes de «{ $title }»
    .when = { $count ->
        [one] El proyecto está cerrado. El { $day } se borra una cuenta de estudiante.
       *[other] El proyecto está cerrado. El { $day } se borran sus { $count } cuentas de estudiante.
    }
    .goes = Entonces desaparecen sus nombres, nombres de usuario y contraseñas, y ya nadie podrá entrar con ellos. No se puede deshacer.
    .stay = { $count ->
        [one] Una de ellas está también en otro proyecto y sigue allí.
       *[other] { $count } de ellas están también en otro proyecto y siguen allí.
    }
    .before = Si más adelante quieres saber quién participó, guarda ahora la lista de clase. Quien siga trabajando contigo se queda si antes de ese día lo llevas a otro proyecto.
    .reopen = Un fundador todavía puede volver a abrir el proyecto. Entonces sus estudiantes se quedan.
    .reopened = El proyecto no está cerrado, así que sus estudiantes se quedan.
    .nobody = Aquí ya no hay estudiantes. De las cuentas borradas no se guarda nada.
closing-students = { $days ->
    [one] Las cuentas de sus estudiantes se borran un día después. Antes aviso a su profesorado.
   *[other] Las cuentas de sus estudiantes se borran { $days } días después. Antes aviso a su profesorado.
}
closing-students-until = Las cuentas de sus estudiantes se borran el { $day }.

# A student asks to be forgotten, or a teacher asks for it.
forgotten-asked = Un estudiante de «{ $title }» ha pedido que se borren sus datos.
    .what = Se ha borrado todo lo que se guardaba de esta persona. No queda nada que diga quién era.
forgotten-you = Tus datos están borrados
    .what = Se han borrado tu nombre, tu nombre de usuario y tu contraseña. A tu profesor o profesora solo le digo que alguien lo ha pedido. Ya puedes borrar este chat.
confirm-forget-me = ¿Borro tus datos? Desaparecen tu nombre, tu nombre de usuario, tu contraseña y tu sitio en todos tus proyectos. No queda nada y no se puede deshacer.
confirm-forget = ¿Borrar a { $name }? Desaparecen el nombre, el nombre de usuario y la contraseña, y no queda nada. No se puede deshacer.
confirm-forget-everywhere = { $others ->
    [one] ¿Borrar a { $name }? Desaparecen el nombre, el nombre de usuario y la contraseña, también de otro proyecto. No se puede deshacer.
   *[other] ¿Borrar a { $name }? Desaparecen el nombre, el nombre de usuario y la contraseña, también de otros { $others } proyectos. No se puede deshacer.
}
button-forget-me = Borrar mis datos
button-forget-student = Borrar al estudiante
refusal-forget-me = Esto es para estudiantes con la sesión abierta. Envía antes { $login }. Si das clase, abre Privacidad.
toast-forgotten = Borrado.
command-forget = Borrar todo lo que se guarda de mí

privacy-student = De ti se guarda: tu nombre, tu nombre de usuario, tu contraseña de una forma que nadie puede leer, los proyectos en los que trabajas y el número de este chat. Tu profesorado lee tu nombre; los demás, tu nombre de pila y una inicial.
    .forget = Puedes recibir una copia cuando quieras, y también borrarlo todo: pulsa Copia de mis datos o Borrar mis datos. También puede borrarlo quien te trajo al proyecto.
    .kept = { $days ->
        [one] Cuánto tiempo: todo se borra un día después de cerrarse tu proyecto, salvo que trabajes en otro.
       *[other] Cuánto tiempo: todo se borra { $days } días después de cerrarse tu proyecto, salvo que trabajes en otro.
    }
    .noted = También anoto cuándo entras, con un número en lugar de tu nombre. Cuando se borran tus datos, ese número ya no lleva a nadie.
    .reach = Preguntas sobre tus datos: { $contact }
