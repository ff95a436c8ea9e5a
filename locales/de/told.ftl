### Worüber wer informiert wird und wann. Ohne Anrede, wo auch Schülerinnen und Schüler es lesen.

button-told = Benachrichtigungen
button-told-all = Benachrichtigungen
told-title = Benachrichtigungen
    .always = Was eine Antwort braucht, eine Antwort an Sie ist oder Sie selbst betrifft, kommt immer sofort: Angebote, Genehmigungen, Zurückgegebenes, Einladungen, Passwörter. Bei allem anderen wählen Sie. Was ich nicht sende, wartet unter „Zu beantworten“.
    .student = Passwörter und Links kommen immer sofort. Bei den Neuigkeiten jedes TwinSpace wählst du selbst: Drück auf seinen Namen.
    .authority = Was Sie betrifft, kommt immer sofort, ebenso eine Erinnerung, dass jemand auf Ihre Entscheidung wartet. Sie wählen, ob ich nachts still bin.
    .digest = Wenn mehr als { $count } Entscheidungen auf Sie warten, sende ich morgens um { $hour } Uhr eine Nachricht über alle statt einer für jede.
told-usual = Neuigkeiten aus den eigenen Projekten: { $when }
told-line-usual = „{ $title }“: wie überall
told-line-one = „{ $title }“: { $when }
told-line-both = „{ $title }“: Projekt { $project }, Neuigkeiten { $space }
wish-at-once = sofort
wish-daily = täglich um 17 Uhr
wish-never = nie

told-of-title = „{ $title }“: Benachrichtigungen
    .always = Was eine Antwort braucht, kommt immer sofort.
told-of-project = Was mit dem Projekt geschieht, etwa Änderungen und neue Lehrkräfte: { $when }
told-of-space = Neuigkeiten im TwinSpace: { $when }
told-as-everywhere = wie überall ({ $when })
button-told-project = Projekt: { $when }
button-told-space = Neuigkeiten: { $when }
button-as-everywhere = Wie überall

# Ruhe in der Nacht.
button-night = Nachtruhe
night-title = Nachtruhe
    .what = Was nachts geschieht, kommt dann am Morgen; bis dahin wartet es unter „Zu beantworten“. Was eine Antwort braucht, kommt trotzdem sofort.
    .student = Neuigkeiten, die nachts geschrieben werden, kommen dann am Morgen. Passwörter und Links kommen trotzdem sofort.
    .authority = Was Sie zu entscheiden haben, steht sofort unter „Zu entscheiden“; Bescheid sage ich am Morgen, außer wenn jemand Sie erinnert.
night-line = Von { $from } bis { $to } Uhr sende ich nichts, was warten kann.
night-line-off = Ich schreibe auch nachts.
night-clock = Uhrzeit vor Ort: { $time } Uhr ({ $place }).
night-clock-unknown = Die Uhrzeit vor Ort kenne ich nicht. Ich gehe von { $time } Uhr aus.
night-question = Soll ich nachts still sein? Von { $from } bis { $to } Uhr (Ortszeit: { $place }) würde ich nichts senden, was warten kann. Es käme dann am Morgen.
button-night-on = Still von { $from } bis { $to } Uhr
button-night-off = Auch nachts schreiben
button-night-never = Jederzeit schreiben
button-night-from = Ab { $from } Uhr
button-night-to = Bis { $to } Uhr
button-clock = Andere Zeitzone
clocks-title = Welche Zeitzone?
clock-canaries = Kanarische Inseln
clock-azores = Azoren
clock-madeira = Madeira
clock-unknown = Greenwich

# Was nicht sofort gesendet wurde.
untold-title = Nicht gesendet
    .day = Was am { $day } geschehen ist
    .empty = Hier ist nichts mehr.
untold-space = Neuigkeiten in „{ $title }“ ({ $count }): { $headlines }
untold-headline = „{ $headline }“
    .picture = 🖼 „{ $headline }“
untold-project = Projekt „{ $title }“: { $count ->
        [one] eine Änderung
       *[other] { $count } Änderungen
    }
button-untold-space = Neuigkeiten: { $title }
button-untold-project = Projekt: { $title }
button-untold-seen = Von der Liste nehmen
task-untold = { $count ->
        [one] Eine Sache, die ich nicht gesendet habe
       *[other] { $count } Sachen, die ich nicht gesendet habe
    }
