### What only Telegram's front end says: the boxes of a list, the commands, the groups.

telegram-name = Telegram
telegram-ticked = ☑ { $label }
telegram-unticked = ☐ { $label }
telegram-command = { $command } – { $description }
# Said in a group that somebody has added the bot to.
telegram-group = Εδώ στην ομάδα δεν μιλώ. Ας τα πούμε στην ιδιωτική μας συνομιλία.
telegram-group-open = 💬 Άνοιγμα της συνομιλίας
# Read on another platform: how the invitation is opened in Telegram.
telegram-invitation-elsewhere = Ή στο Telegram: { $link }

# A command in another text, and one with a code.
telegram-typed = /{ $name }
    .code = /{ $name } { $code }

# A group that is bound to an authority, in brackets or behind a colon; and what has to be done where I cannot write there.
telegram-room = ομάδα «{ $name }»
    .back = Προσθέστε με ξανά. Αν είμαι μέλος αλλά δεν έχω δικαίωμα να γράφω, δώστε μου το και ανοίξτε εκεί έναν νέο σύνδεσμο.
