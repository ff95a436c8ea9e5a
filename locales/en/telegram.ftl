### What only Telegram's front end says: the boxes of a list, the commands, the groups.

telegram-name = Telegram
telegram-ticked = ☑ { $label }
telegram-unticked = ☐ { $label }
telegram-command = { $command } – { $description }
# Said in a group that somebody has added the bot to.
telegram-group = Here in the group I keep quiet. Let’s talk in our private chat.
telegram-group-open = 💬 Open the chat
# Read on another platform: how the invitation is opened in Telegram.
telegram-invitation-elsewhere = In Telegram instead: { $link }

# A command in another text, and one with a code.
telegram-typed = /{ $name }
    .code = /{ $name } { $code }

# A group that is bound to an authority, in the middle of a sentence; and what has to be done where I cannot write there.
telegram-room = the group “{ $name }”
    .back = Add me to it again. If I am there but may not write, let me, and open a new link in it.
