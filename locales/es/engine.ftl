### Lo que dice el motor por sí mismo.

continues-below = ⬇️ Sigue más abajo
shown-plainly = No he podido mostrar esto con sus botones. Envía /start y seguimos desde ahí.
sorry-failed = Algo ha fallado por nuestra parte. No se ha perdido nada; inténtalo otra vez dentro de un momento.
toast-old = Esto ya ha avanzado. Así está ahora.
toast-sent = Hecho.
toast-later = Se queda en tu bandeja.
# A time on the command line.
moment = { $at }
