### Lo que ha pasado con un proyecto: contado a sus fundadores y en su historial.

news-offered = { $by } te propone el proyecto «{ $title }».
news-edited = { $by } ha cambiado el proyecto «{ $title }»: { $fields }
news-accepted = ✅ { $by } ha aceptado el proyecto «{ $title }».
news-declined = ❌ { $by } ha rechazado el proyecto «{ $title }». Puedes proponérselo a otro contacto sin volver a escribir nada.
news-suggested = { $by } sugiere un cambio en el proyecto «{ $title }». La propuesta sigue abierta.
news-suggested-next = Cambia el proyecto si te parece bien: tu socio lo leerá de nuevo y responderá.
news-withdrawn = 🗂 { $by } ha retirado el proyecto «{ $title }».
news-sent-again = { $by } ha enviado otra vez el proyecto «{ $title }» para su aprobación.
news-activated = 🎉 ¡Enhorabuena! El proyecto «{ $title }» está aprobado por todos y ya podéis empezar.
news-profiles = Tienes el perfil de Gestor en el proyecto y de Profesor gestor en el TwinSpace.
news-activated-next = Ahora: abre el TwinSpace e incorpora a tus estudiantes. En Miembros podéis añadir más socios.
news-returned = ↩️ { $authority } ha devuelto el proyecto «{ $title }» para que lo corrijáis:
news-returned-next = Cambia lo que se pide y envía el proyecto otra vez. Entonces todos tendrán que decidir otra vez.
news-rejected = ❌ { $authority } ha denegado el proyecto «{ $title }»:

history-title = Historial de «{ $title }»
history-line = { $at }: { $what }
history-offered = { $by } envió la propuesta
history-edited = { $by } cambió: { $fields }
history-accepted = { $by } aceptó la propuesta
history-declined = { $by } rechazó la propuesta
history-suggested = { $by } sugirió un cambio
history-withdrawn = { $by } retiró el proyecto
history-sent-again = { $by } lo envió otra vez para su aprobación
history-reminded = { $by } envió un recordatorio
history-dropped = ya no está en uso y no vota: { $authority }
history-approved = { $by } lo aprobó en nombre de: { $authority }
history-approved-for = aprobado por { $authority }
history-activated = aprobado por todos; ya podéis empezar
history-returned = devuelto por { $authority }
history-rejected = denegado por { $authority }
news-closed = 🗂 { $by } ha cerrado el proyecto «{ $title }». Todavía puedes leerlo todo.
news-reopened = ✅ { $by } ha vuelto a abrir el proyecto «{ $title }»: podéis seguir.
history-closed = { $by } cerró el proyecto
history-reopened = { $by } volvió a abrir el proyecto
history-started-anew = { $by } lo empezó de nuevo, como proyecto nuevo
