### Was nur auf Telegram gesagt wird: die Kästchen einer Liste, die Befehle, die Gruppen.

telegram-name = Telegram
telegram-ticked = ☑ { $label }
telegram-unticked = ☐ { $label }
telegram-command = { $command } – { $description }
# Wird in einer Gruppe gesagt, zu der jemand den Bot hinzugefügt hat.
telegram-group = Hier in der Gruppe bleibe ich still. Weiter geht es in unserem privaten Chat.
telegram-group-open = 💬 Chat öffnen
# Wird auf einer anderen Plattform gelesen: wie die Einladung auf Telegram geöffnet wird.
telegram-invitation-elsewhere = Oder auf Telegram: { $link }

# Ein Befehl in einem anderen Text, und einer mit Code.
telegram-typed = /{ $name }
    .code = /{ $name } { $code }

# Eine Gruppe, die zu einer Behörde gehört, ohne Artikel; und was zu tun ist, wo ich dort nicht schreiben kann.
telegram-room = Gruppe „{ $name }“
    .back = Fügen Sie mich dort wieder hinzu. Bin ich noch dort und darf nur nicht schreiben? Dann erlauben Sie es mir und öffnen Sie dort einen neuen Link.
