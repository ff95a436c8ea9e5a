### Ce qui est annoncé, et quand. Les élèves lisent aussi les titres et les boutons.

button-told = Quand m’avertir ?
button-told-all = Mes notifications
told-title = Mes notifications
    .always = Ce qui attend votre réponse, vous répond ou vous concerne arrive toujours tout de suite : propositions, approbations, corrections demandées, invitations, mots de passe. Pour le reste, vous choisissez. Ce que je n’envoie pas vous attend dans « À traiter ».
    .student = Les mots de passe et les liens arrivent toujours tout de suite. Pour les actualités de chaque TwinSpace, c’est toi qui choisis : appuie sur son nom.
    .authority = Ce qui vous concerne arrive toujours tout de suite, de même que le rappel de quelqu’un qui attend votre décision. Vous choisissez si je me tais la nuit.
    .digest = Si plus de { $count } décisions vous attendent, je vous envoie le matin, à { $hour }, un seul message pour toutes, au lieu d’un message pour chacune.
told-usual = Nouveautés des projets : { $when }
told-line-usual = « { $title } » : comme partout
told-line-one = « { $title } » : { $when }
told-line-both = « { $title } » : { $project } pour le projet, { $space } pour les actualités
wish-at-once = tout de suite
wish-daily = chaque jour à 17 h
wish-never = jamais
told-of-title = « { $title } » : mes notifications
    .always = Ce qui attend une réponse arrive toujours tout de suite.
told-of-project = Vie du projet, par exemple modifications et nouveaux partenaires : { $when }
told-of-space = Actualités du TwinSpace : { $when }
told-as-everywhere = comme partout ({ $when })
button-told-project = Projet : { $when }
button-told-space = Actualités : { $when }
button-as-everywhere = Comme partout

# Le calme, la nuit.
button-night = Silence la nuit
night-title = Silence la nuit
    .what = Ce qui se passe la nuit arrive alors le matin ; d’ici là, vous le trouvez dans « À traiter ». Ce qui attend votre réponse arrive quand même tout de suite.
    .student = Les actualités écrites la nuit arrivent alors le matin. Les mots de passe et les liens arrivent quand même tout de suite.
    .authority = Ce que vous avez à décider se trouve tout de suite dans « À décider » ; je l’annonce le matin, sauf si quelqu’un envoie un rappel.
night-line = De { $from } à { $to }, je n’envoie rien qui puisse attendre.
night-line-off = J’écris aussi la nuit.
night-clock = Heure locale : { $time } ({ $place }).
night-clock-unknown = Je ne connais pas l’heure locale. Je suppose qu’il est { $time }.
night-question = Faut-il garder le silence la nuit ? De { $from } à { $to } (heure locale : { $place }), je n’enverrais rien qui puisse attendre. Cela arriverait le matin.
button-night-on = Silence de { $from } à { $to }
button-night-off = Écrire aussi la nuit
button-night-never = Écrire à toute heure
button-night-from = Dès { $from }
button-night-to = Jusqu’à { $to }
button-clock = Autre fuseau horaire
clocks-title = Dans quel fuseau horaire ?
clock-canaries = îles Canaries
clock-azores = Açores
clock-madeira = Madère
clock-unknown = Greenwich

# Ce qui n’a pas été envoyé tout de suite.
untold-title = Non envoyé
    .day = Ce qui s’est passé le { $day }
    .empty = Il n’y a plus rien ici.
untold-space = Actualités de « { $title } » ({ $count }) : { $headlines }
untold-headline = « { $headline } »
    .picture = 🖼 « { $headline } »
untold-project = Projet « { $title } » : { $count ->
        [one] une modification
       *[other] { $count } modifications
    }
button-untold-space = Actualités : { $title }
button-untold-project = Projet : { $title }
button-untold-seen = Retirer de la liste
task-untold = { $count ->
        [one] Une nouveauté non envoyée
       *[other] { $count } nouveautés non envoyées
    }
