### Co mówi tylko Telegram: pola listy, polecenia, grupy.

telegram-name = Telegram
telegram-ticked = ☑ { $label }
telegram-unticked = ☐ { $label }
telegram-command = { $command } – { $description }
# Mówione w grupie, do której ktoś dodał bota.
telegram-group = Tu, w grupie, się nie odzywam. Porozmawiajmy w naszym prywatnym czacie.
telegram-group-open = 💬 Otwórz czat
# Czytane na innej platformie: jak otworzyć zaproszenie w Telegramie.
telegram-invitation-elsewhere = Albo w Telegramie: { $link }

# Polecenie w innym tekście i polecenie z kodem.
telegram-typed = /{ $name }
    .code = /{ $name } { $code }

# Grupa powiązana z instytucją, w środku zdania, w mianowniku; i co trzeba zrobić, gdy nie mogę tam pisać.
telegram-room = grupa „{ $name }”
    .back = Dodaj mnie do niej ponownie. Jeśli w niej jestem, ale nie mogę pisać, pozwól mi na to i otwórz w niej nowy link.
