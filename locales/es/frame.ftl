### The frame around a question, an answer, a list, wherever messages are shown.

frame-progress = { $heading } · { $at } de { $of }
frame-label = { $label }:
frame-problem = ⚠️ { $problem }
frame-typed = Has escrito:
frame-stands = Respuesta actual:
frame-length = Hasta { $max } caracteres.
frame-search-found = Has buscado «{ $words }»: { $count } en total.
frame-search-nothing = No encuentro «{ $words }». Prueba con una parte del nombre.
frame-search = Has buscado «{ $words }»:
frame-chosen = Seleccionado: { $entries }
# Debajo de lo que alguien ha escrito, cuando quien lo lee usa otro idioma.
frame-written-in = Escrito en: { $language }
# In place of a password that is not kept any more, behind its name.
frame-secret-gone = ya no se muestra
# A file that goes out with a message, and what stands there when it could not be made.
frame-file = 📄 { $name }
frame-file-gone = El archivo ya no se muestra.
frame-file-link = «{ $name }» es demasiado grande para un mensaje aquí. Descárgalo con este enlace hasta el { $until }: { $link }
frame-file-late = «{ $name }» no ha llegado aquí después de varios intentos. Descárgalo con este enlace hasta el { $until }: { $link }
frame-paper-link = «{ $name }» es demasiado grande para un mensaje aquí. Descárgalo con este enlace en el plazo de una hora, y no le des el enlace a nadie: { $link }
frame-file-too-large = «{ $name }» es demasiado grande para un mensaje aquí, y no tengo otra manera de dártelo. Quizá funcione en otra aplicación.
frame-file-broken = Ya no puedo leer este archivo. La administración del sistema tiene que recuperarlo de una copia de seguridad.
frame-picture-gone = En este momento no se puede mostrar la imagen.
frame-item = • { $entry }
frame-page = { $at }/{ $of }
frame-previous-page = ◀️
frame-next-page = ▶️

# Un momento según el reloj de quien lee: { $time } es una hora, como 17:05.
moment-today = hoy a las { $time }
moment-yesterday = ayer a las { $time }
# Lo que va delante de una fecha y no delante de estas dos palabras; tras un espacio, lo que ocupa su lugar. Entre comas.
moment-before-dates = el, del de

### Labels in one message that would say the same.

label-apart = { $label } · { $more }
label-nth = { $label } ({ $nth })
label-nth-before = ({ $nth }) { $label }
label-at = { $at }
