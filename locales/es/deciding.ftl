### Quién decide en nombre de una autoridad y quién suple: recordatorios de lo pendiente, suplentes y delegaciones.

# Los días como se escriben: nombres entre comas; las formas de un mismo nombre, separadas por espacios; las palabras de una forma, unidas por _.
# Se leen solo para esta lengua: no importa que una palabra exista también en otra.
day-words = hoy, mañana
    .day-after = pasado_mañana
    .in-a-week = en_una_semana dentro_de_una_semana de_hoy_en_ocho
    .months = enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago, septiembre setiembre sept sep, octubre oct, noviembre nov, diciembre dic
    .weekdays = lunes lun, martes mar, miércoles mié, jueves jue, viernes vie, sábado sáb, domingo dom
    .units = día días, semana semanas
    .numbers = uno una un, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez
    .times = am a_m de_la_mañana de_la_madrugada, pm p_m de_la_tarde, a_las a_la las h hs hora horas en_punto
button-today = Hoy
button-tomorrow = Mañana ({ $day })
button-next-monday = El lunes ({ $day })
button-one-week = Una semana ({ $day })
button-two-weeks = Dos semanas ({ $day })
button-friday = El viernes ({ $day })
problem-day = Aquí no encuentro ningún día. Escríbelo como «mañana», «lunes» o «21 de diciembre», o pulsa un botón.
    .early = Ese día es demasiado pronto. El primero posible es el { $day }.
    .late = Ese día es demasiado tarde. El último posible es el { $day }.

# Quién decide.
button-cover = Quién decide
cover-title = Quién decide
    .what = ¿Vas a estar fuera? Delega tus decisiones en alguien de tu equipo o en un suplente, desde un día hasta otro.
cover-office = { $authority }
cover-approvers = Deciden: { $names }
cover-deputies = Suplentes: { $names }
cover-runs = ▶️ { $giver } ha delegado en { $taker }, del { $first } al { $last }
cover-planned = 🗓️ { $giver } delegará en { $taker }, del { $first } al { $last }
button-delegation = { $giver } → { $taker }
home-covers = También decides en lugar de: { $names }
home-deputy-for = Eres suplente de: { $authorities }
refusal-already-deputy = Ya eres suplente de esta autoridad. Lo pendiente está en «Por decidir».

# Delegar.
button-hand-over = Delegar
button-hand-over-for = Delegar: { $place }
delegation-heading = Delegación: { $authority }
field-taker = En tu lugar
    .ask = ¿Quién decidirá en tu lugar?
    .example = Elige a alguien de la lista o escribe una parte del nombre.
    .empty = No hay nadie en quien puedas delegar.
field-from = Desde
    .ask = ¿Desde qué día?
    .example = Por ejemplo: mañana, lunes, 21 de diciembre
field-until = Hasta
    .ask = ¿Hasta qué día? Ese día también cuenta.
    .example = Por ejemplo: 8 de enero, en dos semanas
note-delegation = Hasta que termine la delegación, preguntaré a esa persona y no a ti. Tú podrás seguir decidiendo, y terminar la delegación antes cuando quieras. Nadie decide en tu lugar sobre un proyecto en el que participas.
delegation-deputy = { $name } (suplente)
delegation-mine = Delegas tus decisiones en { $taker }, del { $first } al { $last }.
delegation-to-me = { $giver } delega sus decisiones en ti, del { $first } al { $last }.
delegation-between = { $giver } delega sus decisiones en { $taker }, del { $first } al { $last }.
delegation-taker = Te escribiré aquí cuando llegue algo. En lo que decidas se leerá que lo hiciste en lugar de { $giver }. No decides sobre proyectos en los que participe { $giver } o participes tú.
delegation-planned = 🗓️ Todavía no ha empezado.
delegation-runs = ▶️ Está en marcha.
delegation-ended = Una de las dos personas la terminó antes de tiempo, el { $at }.
delegation-lost = Terminó el { $at } porque una de las dos personas ya no tiene esta función.
delegation-over = Ha terminado.
button-end-delegation = Terminar ahora
button-call-off = Cancelar la delegación
confirm-end-delegation = ¿Terminar la delegación ahora? { $giver } volverá a recibir las solicitudes y avisaré a { $taker }.
confirm-call-off = ¿Cancelar la delegación? { $giver } seguirá decidiendo y avisaré a { $taker }.
toast-handed-over = Delegado.
refusal-nobody-to-take = No hay nadie en quien puedas delegar. Pide a la administración del sistema que invite a alguien más que decida o a un suplente.
refusal-to-oneself = No puedes delegar en ti. Elige a otra persona, por favor.
refusal-no-taker = Esta persona ya no tiene ninguna función aquí o no puedo escribirle. Elige a otra, por favor.
refusal-overlaps = Ya has delegado en { $name }, del { $first } al { $last }. Termina antes esa delegación o elige otros días.
refusal-relied-on = { $name } ha delegado en ti, del { $first } al { $last }. Termina antes esa delegación o elige otros días.
refusal-taker-away = { $name } también ha delegado, del { $first } al { $last }. Elige a otra persona u otros días.

# Decidir en lugar de otra persona o como suplente.
approval-for = Decides en lugar de { $name }.
approval-deputy = Decides como suplente, porque lleva mucho tiempo pendiente.
decided-for = { $by } en lugar de { $whom }
refusal-givers-project = La persona que ha delegado en ti participa en este proyecto, así que tiene que decidir otra.
refusal-deputy-not-asked = Aquí eres suplente. Podrás decidir cuando alguien delegue en ti o cuando te lo pida yo porque lleve mucho tiempo pendiente.

# Recordatorios que envío por mi cuenta.
nudged-title = 🔔 Sigue pendiente: { $title }
nudged-reminded = 🔔 { $authority }: { $count ->
    [one] envié un recordatorio el { $at }
   *[other] he enviado { $count } recordatorios, el último el { $at }
}
nudged-deputies = 🔔 { $authority }: también pregunté a los suplentes el { $at }
nudged-operator = 🔔 { $authority }: el { $at } avisé a la administración del sistema de que sigue pendiente
due-title = { $count ->
    [one] 🔔 Una solicitud sigue pendiente de tu decisión
   *[other] 🔔 { $count } solicitudes siguen pendientes de tu decisión
}
    .empty = Ya no queda nada pendiente de esto.
operator-overdue = He enviado recordatorios y también he preguntado a los suplentes: { $authority }. { $projects ->
    [one] Un proyecto sigue allí pendiente de decisión
   *[other] { $projects } proyectos siguen allí pendientes de decisión
} desde el { $since }.
operator-overdue-teachers = He enviado recordatorios: { $authority }. { $teachers ->
    [one] Un docente sigue allí pendiente de validación
   *[other] { $teachers } docentes siguen allí pendientes de validación
} desde el { $since }.
operator-overdue-how = Abre la autoridad aquí abajo para ver quién decide y para invitar a alguien. O con estos comandos:
