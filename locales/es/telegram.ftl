### What only Telegram's front end says: the frame around a question, the pages, the groups.

telegram-progress = { $heading } · { $at } de { $of }
telegram-label = { $label }:
telegram-problem = ⚠️ { $problem }
telegram-typed = Escribiste:
telegram-stands = Ahora mismo:
telegram-length = Hasta { $max } caracteres.
telegram-search-nothing = No hay nada con «{ $words }». Prueba con una parte del nombre.
telegram-search = Has buscado «{ $words }»:
telegram-chosen = Elegido: { $entries }
telegram-item = • { $entry }
telegram-ticked = ☑ { $label }
telegram-unticked = ☐ { $label }
telegram-page = { $at }/{ $of }
telegram-previous-page = ◀️
telegram-next-page = ▶️
telegram-command = /{ $name } – { $description }
# Said in a group that somebody has added the bot to.
telegram-group = Aquí en el grupo no hablo. Hablemos en nuestro chat privado.
telegram-group-open = 💬 Abrir el chat
