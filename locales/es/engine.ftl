### Lo que dice el motor por sí mismo.

continues-below = ⬇️ Sigue más abajo
shown-plainly = No he podido mostrar esto con sus botones. Envía { $start } y seguimos desde ahí.
sorry-failed = Ha habido un error. No se ha perdido nada; inténtalo otra vez dentro de un momento.
toast-old = Esto ya ha cambiado: así está ahora.
toast-sent = Enviado.
toast-later = Se queda en «Por responder».
# A time on the command line.
moment = { $at }
