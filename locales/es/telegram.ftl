### What only Telegram's front end says: the boxes of a list, the commands, the groups.

telegram-name = Telegram
telegram-ticked = ☑ { $label }
telegram-unticked = ☐ { $label }
telegram-command = { $command } – { $description }
# Said in a group that somebody has added the bot to.
telegram-group = Aquí en el grupo no hablo. Hablemos en nuestro chat privado.
telegram-group-open = 💬 Abrir el chat
# Se lee en otra plataforma: cómo se abre la invitación en Telegram.
telegram-invitation-elsewhere = O bien en Telegram: { $link }

# A command in another text, and one with a code.
telegram-typed = /{ $name }
    .code = /{ $name } { $code }

# A group that is bound to an authority, in the middle of a sentence; and what has to be done where I cannot write there.
telegram-room = el grupo «{ $name }»
    .back = Añádeme otra vez. Si estoy pero no puedo escribir, permítemelo y abre allí un enlace nuevo.
