### Alguien deja un proyecto: quién continúa, de qué maneras, y el plan que lleva hasta ahí.

button-leaver = Alguien deja el proyecto
button-carry-on = Que continúe otra persona
button-plan = Ver el plan
button-plan-for = Sustitución de { $name }
button-comer-link = Otra persona, con un enlace
button-stop-plan = Detener el plan
button-stay = Me quedo
button-other-comer = Elegir a otra persona
button-invitation = La invitación
button-link-of-plan = El enlace para reenviar
button-report = { $name } no responde

leaver-title = ¿Quién deja «{ $title }»?
    .how = El proyecto puede seguir. Elige quién se va; después verás quién puede continuar y cómo.
comer-title = ¿Quién continúa en lugar de { $name }?
    .how = Elige un contacto o a alguien que ya participa. También puedes invitar a otro docente con un enlace.
    .empty = Aún no tienes ningún contacto que pueda continuar. Invita a otro docente con un enlace.
    .in = { $name }: ya participa
    .silent = La última vez que { $name } estuvo aquí fue el { $day }.
# En lugar de un nombre: quien abra un enlace.
comer-new = Alguien nuevo

ways-title = { $comer } en lugar de { $leaver }
    .asked = Cuando elijas, se lo preguntaré a { $comer }, que tiene 30 días para responder. Lo demás ocurre solo.
    .at-once = { $comer } ya participa: ocurrirá en cuanto elijas.
    .link = Cuando elijas, tendrás un enlace para reenviar a un solo docente. A quien lo abra se le preguntará, y lo demás ocurre solo.
    .anew = Cuando elijas, el plan dirá qué viene después: cerrar el proyecto y enviar el nuevo.
    .begun = Ya hay un plan para esto.
    .none = Aquí no puedes cambiar quién participa. Puede hacerlo un fundador o un Administrador.
way-line = { $way }: { $means }
way-remove = Sustituir en el proyecto
    .means = { $comer } pasa a tener los perfiles Administrador y Profesor administrador. { $leaver } sale del proyecto y recibe un aviso.
way-space = Sustituir en el TwinSpace
    .means = { $comer } pasa a tener los perfiles Administrador y Profesor administrador. { $leaver } sigue constando como persona fundadora, pero sale del TwinSpace.
way-keep = Sustituir sin retirar a nadie
    .means = { $comer } pasa a tener los perfiles Administrador y Profesor administrador. { $leaver } conserva todo lo que tiene.
way-anew = Cerrar y empezar de nuevo
    .means = Cierras este proyecto y empiezas otro con los mismos datos, con { $comer } como socio. Hay que aprobarlo otra vez.
way-anew-later = Cierras este proyecto y empiezas otro con los mismos datos. Entonces eliges con quién. Hay que aprobarlo otra vez.
field-way = Opción

plan-title = { $comer } en lugar de { $leaver }
    .by = Lo empezó { $name } el { $day }.
    .done = ✅ Todo está hecho.
    .stopped = 🗂 Detenido: { $why }. Lo que ya se hizo queda como está.
    .waits = ⏳ Esperando a { $name }, hasta el { $day }.
    .waits-link = ⏳ Esperando a que alguien abra el enlace.
    .waits-close = ⏳ Ahora tiene que cerrar el proyecto un fundador o un Administrador.
    .waits-anew = ⏳ El proyecto está cerrado. Ya puede empezar el nuevo.
    .goes-on = ⏳ El plan sigue por sí solo.
step-done = ✅ { $step }, el { $day }
step-now = ⏳ { $step }
step-later = ▫️ { $step }
step-dropped = ➖ { $step }
step-invite = { $name } recibe la invitación
step-accept = { $name } acepta
step-promote = { $name } pasa a ser Administrador y Profesor administrador
step-remove = { $name } sale del proyecto
step-space = { $name } sale del TwinSpace
step-close = Se cierra el proyecto
step-anew = Se empieza de nuevo con { $name }
step-anew-later = Se empieza de nuevo

plan-stopped-by-hand = lo detuvo { $name }
plan-stopped-declined = { $name } ha rechazado la invitación
plan-stopped-taken-back = { $name } anuló la invitación
plan-stopped-ended = nadie respondió a tiempo
plan-stopped-back = { $name } se queda
plan-stopped-closed = se cerró el proyecto
plan-stopped-reopened = el proyecto se abrió de nuevo
plan-stopped-not-allowed = quien lo empezó ya no tiene permiso para hacerlo
confirm-stop-plan = ¿Detener el plan de que continúe { $comer } en lugar de { $leaver }? Lo hecho, hecho queda.
    .invitation = ¿Detener el plan de que continúe { $comer } en lugar de { $leaver }? La invitación se anula. Lo hecho, hecho queda.
    .link = ¿Detener el plan de que continúe otra persona en lugar de { $leaver }? El enlace deja de servir. Lo hecho, hecho queda.
invitation-replaces = Continuarías en lugar de { $name }, con los perfiles Administrador y Profesor administrador.

news-plan-begun = { $by } ha empezado un plan para «{ $title }»: otra persona continuará en lugar de { $name }.
news-plan-stopped = El plan de sustitución de { $name } en «{ $title }» se ha detenido: { $why }.
news-reported = { $authority } dice que { $name } no responde sobre «{ $title }». Quizá pueda continuar otra persona.
history-plan-begun = { $by } empezó un plan para cuando se vaya { $name }
history-plan-done = El plan de sustitución de { $name } está hecho
history-plan-stopped = El plan de sustitución de { $name } se ha detenido: { $why }
history-reported = { $authority } dice que { $name } no responde

moved-you = Ahora estás en otro centro. Sigues en este proyecto como hasta ahora.
    .how = Si prefieres dejarlo en otras manos, puede continuar otro docente en tu lugar.
moved-you-ask = Si prefieres dejarlo en otras manos, escribe a { $names }: puede continuar otra persona en tu lugar.
moved-other = { $name } está ahora en otro centro y sigue en este proyecto como hasta ahora.
    .how = Si lo deja, puede continuar otra persona en su lugar.
