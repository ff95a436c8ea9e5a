### The frame around a question, an answer, a list, wherever messages are shown.

frame-progress = { $heading } · { $at } de { $of }
frame-label = { $label }:
frame-problem = ⚠️ { $problem }
frame-typed = Escribiste:
frame-stands = Ahora mismo:
frame-length = Hasta { $max } caracteres.
frame-search-found = Has buscado «{ $words }»: { $count } en total.
frame-search-nothing = No hay nada con «{ $words }». Prueba con una parte del nombre.
frame-search = Has buscado «{ $words }»:
frame-chosen = Elegido: { $entries }
# In place of a password that is not kept any more, behind its name.
frame-secret-gone = ya no se muestra
# A file that goes out with a message, and what stands there when it could not be made.
frame-file = 📄 { $name }
frame-file-gone = El archivo ya no se muestra.
frame-file-link = «{ $name }» es demasiado grande para un mensaje aquí. Recíbelo con este enlace, hasta mañana: { $link }
frame-file-too-large = «{ $name }» es demasiado grande para un mensaje aquí, y no tengo otra manera de dártelo. Quizá en otra plataforma.
frame-file-broken = Ya no puedo leer este archivo. Quien me mantiene tiene que recuperarlo de una copia.
frame-item = • { $entry }
frame-page = { $at }/{ $of }
frame-previous-page = ◀️
frame-next-page = ▶️
