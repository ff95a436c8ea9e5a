### Ce spune doar partea de Telegram: căsuțele unei liste, comenzile, grupurile.

telegram-name = Telegram
telegram-ticked = ☑ { $label }
telegram-unticked = ☐ { $label }
telegram-command = { $command } – { $description }
# Spus într-un grup la care cineva a adăugat botul.
telegram-group = Aici, în grup, nu scriu. Să vorbim în chatul nostru privat.
telegram-group-open = 💬 Deschide chatul
# Citit pe altă platformă: cum se deschide invitația în Telegram.
telegram-invitation-elsewhere = Sau pe Telegram: { $link }

# O comandă într-un alt text și una cu un cod.
telegram-typed = /{ $name }
    .code = /{ $name } { $code }

# Un grup legat de o autoritate, în mijlocul propoziției; și ce este de făcut când nu pot scrie acolo.
telegram-room = grupul „{ $name }”
    .back = Adăugați-mă din nou. Dacă sunt acolo, dar nu am voie să scriu, permiteți-mi și deschideți acolo un link nou.
