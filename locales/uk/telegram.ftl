### Що каже лише Telegram: позначки списку, команди, групи.

telegram-name = Telegram
telegram-ticked = ☑ { $label }
telegram-unticked = ☐ { $label }
telegram-command = { $command } – { $description }
# Кажеться в групі, до якої хтось додав бота.
telegram-group = Тут, у групі, я мовчу. Поговорімо в особистому чаті.
telegram-group-open = 💬 Відкрити чат
# Читають на іншій платформі: як відкрити запрошення в Telegram.
telegram-invitation-elsewhere = Або в Telegram: { $link }

# Команда в іншому тексті та команда з кодом.
telegram-typed = /{ $name }
    .code = /{ $name } { $code }

# Група, пов’язана з установою: стоїть після двокрапки; і що треба зробити там, де я не можу писати.
telegram-room = група «{ $name }»
    .back = Додайте мене туди ще раз. Якщо я там, але не можу писати, дозвольте мені це й відкрийте в групі нове посилання.
