### Kanäle und Gruppen, die zu einer Behörde gehören: was dort gesagt wird und was denen, die sich auf sie verlassen.

# $room ist „Gruppe „Team““ oder „Kanal 123“.
room-bound = 📌 { $room }: Ab jetzt zeige ich auch dort, was auf Entscheidung oder Antwort wartet – { $authority }
    .how = Alle in der Gruppe lesen mit. Es zählt nur, wenn Ernannte einen Knopf drücken. Persönliches bleibt im eigenen Chat mit mir.
room-lost = Ich kann dort nicht mehr schreiben: { $room } – { $authority }. Wer entscheidet, bekommt die Nachrichten weiterhin direkt.
room-back = Ich kann dort wieder schreiben: { $room }.
room-bind-again = Dieser Befehl stellt die Verbindung wieder her:
room-bind-other = Wenn das nicht möglich ist, erstellt dieser Befehl einen Link für einen anderen Ort:

# Wird denen gesagt, die dort einen Knopf gedrückt haben; niemand sonst sieht es. Höchstens 200 Zeichen.
toast-room-elsewhere = Ich habe in unserem eigenen Chat geantwortet.
toast-room-stranger = Hier entscheiden nur die Ernannten. Nichts hat sich geändert.
toast-room-unbound = Hier wird nichts mehr entschieden. Sie finden alles in unserem eigenen Chat.
toast-room-unnamed = Sie handeln im Namen der Gruppe. Ich sehe also nicht, wer Sie sind, und es zählt nicht. Handeln Sie im eigenen Namen oder entscheiden Sie in unserem eigenen Chat.
# $start ist ein Befehl.
toast-room-no-chat = Ich kann Ihnen nicht schreiben. Öffnen Sie unseren eigenen Chat, senden Sie { $start } und drücken Sie dann noch einmal.

# Wird dort gesagt, wo jemand den Link öffnet, der eine Gruppe verbindet.
refusal-room-binder = Diesen Link kann nur öffnen, wer für diese Behörde entscheidet oder zur Systemverwaltung gehört. Nichts hat sich geändert.
refusal-room-link = Dieser Link ist für eine Gruppe. Öffnen Sie ihn und wählen Sie die Gruppe, oder senden Sie ihn dorthin.
