### Co říká jen Telegram: políčka seznamu, příkazy, skupiny.

telegram-name = Telegram
telegram-ticked = ☑ { $label }
telegram-unticked = ☐ { $label }
telegram-command = { $command } – { $description }
# Ve skupině, do které někdo bota přidal.
telegram-group = Tady ve skupině mlčím. Pojďme si psát v našem soukromém chatu.
telegram-group-open = 💬 Otevřít chat
# Čte se na jiné platformě: jak se pozvánka otevírá v Telegramu.
telegram-invitation-elsewhere = Nebo v Telegramu: { $link }

# Příkaz v jiném textu a příkaz s kódem.
telegram-typed = /{ $name }
    .code = /{ $name } { $code }

# Skupina připojená k instituci, v 1. pádě; a co je třeba udělat, když do ní nemohu psát.
telegram-room = skupina „{ $name }“
    .back = Přidejte mě do ní znovu. Pokud v ní jsem, ale nesmím psát, dovolte mi to a otevřete v ní nový odkaz.
