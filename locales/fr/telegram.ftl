### Ce que dit seulement la version Telegram : les cases d’une liste, les commandes, les groupes.

telegram-name = Telegram
telegram-ticked = ☑ { $label }
telegram-unticked = ☐ { $label }
telegram-command = { $command } – { $description }
# Dit dans un groupe auquel quelqu’un a ajouté le bot.
telegram-group = Ici, dans le groupe, je ne dis rien. Parlons dans notre discussion privée.
telegram-group-open = 💬 Ouvrir la discussion
# Lu sur une autre plateforme : comment l’invitation s’ouvre dans Telegram.
telegram-invitation-elsewhere = Ou alors dans Telegram : { $link }
# Une commande dans un autre texte, et une avec un code.
telegram-typed = /{ $name }
    .code = /{ $name } { $code }
# Un groupe lié à une autorité, au milieu d’une phrase ; et ce qu’il faut faire quand je ne peux pas y écrire.
telegram-room = le groupe « { $name } »
    .back = Ajoutez-moi à nouveau. Si j’y suis sans pouvoir écrire, donnez-m’en le droit et ouvrez-y un nouveau lien.
