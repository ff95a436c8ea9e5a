### Channels and groups that are bound to an authority: what is said there, and to those who rely on them.

# $room is “el grupo «Equipo»” or “el canal 123”.
room-bound = 📌 A partir de ahora muestro también en { $room } lo que está pendiente de la decisión o la respuesta de: { $authority }
    .how = En el grupo lo lee todo el mundo. Solo cuenta lo que pulsan las personas nombradas. Lo personal se queda en tu chat conmigo.
room-lost = Ya no puedo escribir en { $room }, vinculado a { $authority }. Quienes deciden siguen recibiendo los avisos directamente.
room-back = Ya puedo escribir otra vez en { $room }.
room-bind-again = Este comando lo vincula otra vez:
room-bind-other = Si no es posible, este comando crea un enlace para vincular otro:

# Said to whoever pressed a button there; nobody else sees it. At most 200 letters.
toast-room-elsewhere = Te he contestado en nuestro chat.
toast-room-stranger = Aquí solo deciden las personas nombradas. No ha cambiado nada.
toast-room-unbound = Aquí ya no se decide nada. Lo encontrarás todo en nuestro chat.
toast-room-unnamed = Actúas en nombre del grupo, así que no sé quién eres y esto no cuenta. Hazlo en tu propio nombre o decide en nuestro chat.
# $start is a command.
toast-room-no-chat = No puedo escribirte. Abre nuestro chat, envía { $start } y pulsa otra vez.

# Said where somebody opens the link that binds a group.
refusal-room-binder = Este enlace solo lo puede abrir quien decide en nombre de esta autoridad, o la administración del sistema. No ha cambiado nada.
refusal-room-link = Este enlace es para un grupo. Ábrelo pulsándolo y elige el grupo, o envíalo allí.
