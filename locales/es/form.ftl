### Formularios: botones, problemas con una respuesta y cómo se vuelven a leer las respuestas.

button-done = { $count ->
        [0] Listo
       *[other] Listo ({ $count })
    }
button-skip = Omitir
button-back = ⬅️ Atrás
button-use = Usar esto
button-keep = Dejar como está
button-pause = Más tarde
button-change = ✏️ Cambiar
button-send = ✅ Enviar
button-save = ✅ Guardar
button-next = Siguiente ▶️
button-previous = ◀️ Anterior
button-show-all = Ver todo
button-decline = Rechazar
button-refuse = Denegar
button-reject = Denegar
button-return = Devolver

form-what-to-change = ¿Qué quieres cambiar?

problem-empty = En esta respuesta no hay nada que leer. Escríbela otra vez, por favor.
problem-no-letters = Esta respuesta no tiene letras ni números. Dilo con palabras, por favor.
problem-not-words = Responde con palabras, por favor: escríbelas o envía un archivo de texto pequeño (.txt).
problem-unfetched = Ahora mismo no he podido abrir tu archivo. Envíalo otra vez, por favor, o escribe aquí su texto.
problem-too-long =
    Esta respuesta tiene { $length } caracteres y caben { $max }. Acórtala { $over ->
        [one] en un carácter
       *[other] en { $over } caracteres
    }, por favor.
problem-nothing-found = No hay nada parecido a «{ $words }». Prueba con menos letras o elige de la lista.
problem-none-known = No encontramos nada parecido a «{ $words }». Prueba con menos letras o pulsa «{ $none }».
problem-school-code = Un código oficial tiene como máximo { $max } letras y cifras.
problem-school-digits = El código oficial de un centro tiene aquí { $digits } cifras ({ $country }).
problem-answered-meanwhile = Entretanto respondiste «{ $stands }». ¿Usamos «{ $answer }» en su lugar o lo dejamos como está?
problem-written-before = Escribiste esto antes de que te preguntara. Puedes usarlo o responder de nuevo.
problem-written-before-list = Escribiste «{ $words }» antes de que te preguntara. Puedes usarlo o responder de nuevo.
problem-too-many = Puedes elegir { $max } como máximo. Quita primero alguna.
problem-choose-one = Elige al menos una opción, por favor.
problem-choose-from-list = Elige de la lista, por favor.
problem-ages = Escribe las edades con dos números enteros, desde y hasta.
problem-ages-range = Las edades pueden ir de { $min } a { $max } años.
problem-ages-order = La primera edad no puede ser mayor que la segunda.
problem-number = Escribe un número entero, con cifras.
problem-pupils-range = El número de alumnos puede ir de 1 a { $max }.

value-skipped = ninguno
value-number = { $number }
value-age = { $age } años
value-ages = de { $from } a { $to } años
# Several entries in one line.
plain-list = { $entries }
