### Di che cosa avviso ciascuno, e quando.

button-told = Quando mi avvisi?
button-told-all = Di che cosa mi avvisi?
told-title = Di che cosa ti avviso e quando
    .always = Arriva sempre subito ciò che aspetta una tua risposta, che risponde a te o che ti riguarda: proposte, approvazioni, restituzioni, inviti, password. Per tutto il resto scegli tu. Ciò che non ti invio ti aspetta in «Da rispondere».
    .student = Password e link arrivano sempre subito. Per le notizie di ogni TwinSpace scegli tu: premi il suo nome.
    .authority = Ciò che ti riguarda arriva sempre subito, e così il promemoria di chi aspetta una tua decisione. Scegli tu se di notte devo fare silenzio.
    .digest = Se hai più di { $count } decisioni in attesa, al mattino ti mando un solo messaggio con tutte (ore { $hour }), invece di uno per ciascuna.
told-usual = Novità sui tuoi progetti: { $when }
told-line-usual = «{ $title }»: come per gli altri
told-line-one = «{ $title }»: { $when }
told-line-both = «{ $title }»: progetto { $project }, notizie { $space }
wish-at-once = subito
wish-daily = ogni giorno alle 17
wish-never = mai

told-of-title = «{ $title }»: di che cosa ti avviso e quando
    .always = Ciò che aspetta una tua risposta arriva sempre subito.
told-of-project = Che cosa succede al progetto, come modifiche e nuovi partner: { $when }
told-of-space = Notizie del TwinSpace: { $when }
told-as-everywhere = come per gli altri ({ $when })
button-told-project = Progetto: { $when }
button-told-space = Notizie: { $when }
button-as-everywhere = Come per gli altri

# Silenzio di notte.
button-night = Silenzio di notte
night-title = Silenzio di notte
    .what = Ciò che succede di notte arriva al mattino; fino ad allora ti aspetta in «Da rispondere». Ciò che aspetta una tua risposta arriva comunque subito.
    .student = Le notizie scritte di notte arrivano al mattino. Password e link arrivano comunque subito.
    .authority = Ciò che devi decidere è subito in «Da decidere»; ti avviso al mattino, a meno che qualcuno non ti mandi un promemoria.
night-line = Dalle { $from } alle { $to } non ti invio nulla che possa aspettare.
night-line-off = Ti scrivo anche di notte.
night-clock = L’ora da te: { $time } ({ $place }).
night-clock-unknown = Non so che ore sono da te. Suppongo: { $time }.
night-question = Di notte vuoi silenzio? Dalle { $from } alle { $to } (fuso orario: { $place }) non ti invierei nulla che possa aspettare. Arriverebbe al mattino.
button-night-on = Silenzio dalle { $from } alle { $to }
button-night-off = Scrivimi anche di notte
button-night-never = Scrivimi a qualsiasi ora
button-night-from = Dalle { $from }
button-night-to = Fino alle { $to }
button-clock = Un altro fuso orario
clocks-title = In quale fuso orario ti trovi?
clock-canaries = Canarie
clock-azores = Azzorre
clock-madeira = Madeira
clock-unknown = Greenwich

# Che cosa non è stato inviato subito.
untold-title = Che cosa non ti ho inviato
    .day = Che cosa è successo ({ $day })
    .empty = Qui non c’è più nulla.
untold-space = Notizie di «{ $title }» ({ $count }): { $headlines }
untold-headline = «{ $headline }»
    .picture = 🖼 «{ $headline }»
untold-project = Progetto «{ $title }»: { $count ->
        [one] una modifica
       *[other] { $count } modifiche
    }
button-untold-space = Notizie: { $title }
button-untold-project = Progetto: { $title }
button-untold-seen = Togli dall’elenco
task-untold = { $count ->
        [one] Una novità che non ti ho inviato
       *[other] { $count } novità che non ti ho inviato
    }
