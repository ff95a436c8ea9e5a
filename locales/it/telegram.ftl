### Che cosa dice solo Telegram: le caselle di un elenco, i comandi, i gruppi.

telegram-name = Telegram
telegram-ticked = ☑ { $label }
telegram-unticked = ☐ { $label }
telegram-command = { $command } – { $description }
# In un gruppo a cui qualcuno ha aggiunto il bot.
telegram-group = Qui nel gruppo non parlo. Scriviamoci nella nostra chat privata.
telegram-group-open = 💬 Apri la chat
# Si legge su un’altra piattaforma: come si apre l’invito in Telegram.
telegram-invitation-elsewhere = Oppure su Telegram: { $link }

# Un comando dentro un altro testo, e uno con un codice.
telegram-typed = /{ $name }
    .code = /{ $name } { $code }

# Un gruppo abbinato a un’autorità, in mezzo a una frase; e che cosa fare quando lì non posso scrivere.
telegram-room = il gruppo «{ $name }»
    .back = Aggiungimi di nuovo. Se ci sono ma non posso scrivere, dammi il permesso e apri lì un nuovo link.
