### O que só se diz no Telegram: as caixas de uma lista, os comandos, os grupos.

telegram-name = Telegram
telegram-ticked = ☑ { $label }
telegram-unticked = ☐ { $label }
telegram-command = { $command } – { $description }
# Dito num grupo a que alguém juntou o bot.
telegram-group = Aqui no grupo não falo. Falemos no nosso chat privado.
telegram-group-open = 💬 Abrir o chat
# Lê-se noutra plataforma: como se abre o convite no Telegram.
telegram-invitation-elsewhere = Ou então no Telegram: { $link }

# Um comando noutro texto, e um com código.
telegram-typed = /{ $name }
    .code = /{ $name } { $code }

# Um grupo associado a uma autoridade, a meio de uma frase, depois de «no»; e o que é preciso fazer se lá não consigo escrever.
telegram-room = grupo «{ $name }»
    .back = Adicione-me outra vez ao grupo. Se já lá estou mas não posso escrever, dê-me autorização e abra lá um novo link.
