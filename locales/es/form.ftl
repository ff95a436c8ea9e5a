### Formularios: botones, problemas con una respuesta y cómo se vuelven a leer las respuestas.

button-done = { $count ->
        [0] Listo
       *[other] Listo ({ $count })
    }
button-skip = Omitir
button-back = ⬅️ Atrás
button-use = Usar esto
button-use-offer = Usar «{ $answer }»
button-keep = Mantener
button-pause = Guardar y salir
button-change = ✏️ Cambiar
button-send = ✅ Enviar
button-send-again = ✅ Enviar otra vez
button-save = ✅ Guardar
button-next = Siguiente ▶️
button-previous = ◀️ Anterior
button-show-all = Ver todo
button-show-chosen = Seleccionado ({ $count })
button-decline = Rechazar
button-refuse = Denegar
button-reject = Denegar
button-return = Devolver

form-what-to-change = ¿Qué quieres cambiar?

problem-empty = La respuesta está vacía. Escríbela otra vez, por favor.
problem-no-letters = Responde con palabras, por favor: no veo letras ni números.
problem-not-words = Responde con palabras, por favor: escríbelas o envía un archivo de texto pequeño (.txt).
problem-unfetched = Ahora mismo no he podido abrir tu archivo. Envíalo otra vez, por favor, o escribe aquí su texto.
problem-too-long =
    Tu respuesta tiene { $length } caracteres y el máximo es { $max }: { $over ->
        [one] sobra 1
       *[other] sobran { $over }
    }.
problem-nothing-found = No encuentro «{ $words }» en la lista. Prueba con una parte de la palabra o elige de la lista.
problem-none-known = No encuentro «{ $words }». Prueba con una parte del nombre o pulsa «{ $none }».
problem-school-code = Un código oficial tiene como máximo { $max } letras y cifras.
problem-school-digits = El código oficial de un centro tiene aquí { $digits } cifras ({ $country }).
problem-answered-meanwhile = Ya habías respondido «{ $stands }». ¿Quieres cambiarlo por «{ $answer }» o mantenerlo?
problem-written-before = Escribiste esto antes de que te preguntara. Puedes usarlo o responder de nuevo.
problem-written-before-list = Escribiste «{ $words }» antes de que te preguntara. Puedes usarlo o responder de nuevo.
problem-too-many = Puedes elegir { $max } como máximo. Quita antes alguna.
problem-too-many-named = Puedes elegir { $max } como máximo, así que he dejado fuera { $names }. Si quieres cambiarlo, quita antes alguna.
problem-unknown = No encuentro { $names } en la lista.
problem-both = { $one } { $other }
problem-choose-one = Elige al menos una opción, por favor.
problem-choose-from-list = Elige de la lista, por favor.
problem-ages = Escribe la edad mínima y la máxima, por ejemplo 9-12.
problem-ages-range = Las edades pueden ir de { $min } a { $max } años.
problem-ages-order = Escribe primero la edad menor.
problem-number = Escribe un número entero, con cifras.
problem-pupils-range = El número de estudiantes puede ir de 1 a { $max }.

value-skipped = sin indicar
value-number = { $number }
value-age = { $age } años
value-ages = de { $from } a { $to } años
# Several entries in one line.
plain-list = { $entries }
# Palabras que unen dos opciones cuando alguien las escribe, entre comas: «inglés y francés».
list-joins = y, e, &, +
