### Was das Programm von sich aus sagt.

continues-below = ⬇️ Fortsetzung weiter unten
shown-plainly = Das konnte ich nur ohne Knöpfe anzeigen. Mit { $start } geht es weiter.
sorry-failed = Da ist etwas schiefgegangen. Verloren ist nichts; bitte gleich noch einmal versuchen.
toast-old = Das hat sich inzwischen geändert. Hier ist der aktuelle Stand.
toast-sent = Gesendet.
toast-later = Es bleibt unter „Zu beantworten“.
# Eine Zeit in der Befehlszeile.
moment = { $at }
