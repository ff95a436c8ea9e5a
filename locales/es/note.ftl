### Un texto para alguien: un motivo, una pregunta, un mensaje.

field-return = Tu motivo
    .ask = ¿Qué hay que cambiar para que puedas aprobarlo? Lo leerán los dos fundadores.
    .example = Por ejemplo: Indicad, por favor, cuántas sesiones tenéis previstas.
field-reject = Tu motivo
    .ask = ¿Por qué no se puede aprobar este proyecto? Lo leerán los dos fundadores.
    .example = Por ejemplo: El proyecto hace publicidad de un producto.
field-suggest = Tu sugerencia
    .ask = ¿Qué te gustaría cambiar? La propuesta sigue abierta.
    .example = Por ejemplo: ¿Podríamos empezar en febrero? En enero tenemos exámenes.
field-decline = Tu mensaje
    .ask = ¿Quieres decir por qué? Puedes omitirlo.
    .example = Por ejemplo: Este curso tengo demasiados estudiantes. ¿Quizá en otoño?
field-ask-teacher = Tu pregunta
    .ask = ¿Qué te gustaría saber antes de validar?
    .example = Por ejemplo: ¿A qué cursos das clase en este centro?
field-refuse-teacher = Tu motivo
    .ask = ¿Por qué no se puede validar este registro? Lo leerá quien lo ha enviado.
    .example = Por ejemplo: En el centro no conocen este nombre.
field-answer-service = Tu respuesta
    .ask = ¿Qué respondes a tu servicio de apoyo?
    .example = Por ejemplo: Doy Biología de 1.º a 3.º de ESO.
note-decided = ⚠️ Mientras tanto, otra persona ha decidido, así que no lo envío. Lo que has escrito se queda aquí para que lo leas.
