### El que només diu la part de Telegram: les caselles d’una llista, les ordres, els grups.

telegram-name = Telegram
telegram-ticked = ☑ { $label }
telegram-unticked = ☐ { $label }
telegram-command = { $command } – { $description }
# Es diu en un grup on algú ha afegit el bot.
telegram-group = Aquí al grup no parlo. Parlem al nostre xat privat.
telegram-group-open = 💬 Obre el xat
# Es llegeix en una altra plataforma: com s’obre la invitació a Telegram.
telegram-invitation-elsewhere = O bé a Telegram: { $link }

# Una ordre dins d’un altre text, i una amb codi.
telegram-typed = /{ $name }
    .code = /{ $name } { $code }

# Un grup vinculat a una autoritat, enmig d’una frase; i què cal fer on no hi puc escriure.
telegram-room = el grup «{ $name }»
    .back = Torna-m’hi a afegir. Si hi soc però no hi puc escriure, deixa-m’hi escriure i obre-hi un enllaç nou.
