### Ce qui suit quand un projet est recommencé : les fichiers de l’ancien TwinSpace et, sur demande, les actualités et les élèves.

button-bring-over = Reprendre les fichiers
bring-over-title = Reprise dans « { $title } »
    .what = Le TwinSpace de l’ancien projet contient :
    .nothing = Il ne reste rien à reprendre de l’ancien TwinSpace.
    .how = Les fichiers sont repris dans tous les cas, dans leurs dossiers, avec le nom de la personne qui les a envoyés et la date. L’ancien TwinSpace reste tel quel, et personne ne reçoit de notification.
    .students = Les élèves gardent leur identifiant, leur mot de passe et leur rôle. Je ne leur demande rien : à la connexion, chaque élève choisit le projet.
    .running = ⏳ La reprise est en cours. Vous pouvez faire autre chose en attendant.
    .done = ✅ C’est fait : tout ce que vous vouliez est ici.
    .done-but = C’est fait, sauf ce qui suit :
    .not-allowed = La reprise s’est arrêtée : la personne qui l’a demandée n’en a plus le droit. Ce qui est arrivé reste.
    .closed = La reprise s’est arrêtée, car le projet a été clôturé. Ce qui est arrivé reste.
    .again = Vous pouvez réessayer à tout moment. Rien n’arrive deux fois.
over-files = { $count ->
        [0] aucun fichier
        [one] 1 fichier ({ $size })
       *[other] { $count } fichiers ({ $size })
    }
over-news = { $count ->
        [0] aucune actualité
        [one] 1 actualité
       *[other] { $count } actualités
    }
over-students = { $count ->
        [0] aucun élève
        [one] 1 élève
       *[other] { $count } élèves
    }
over-label-files = Fichiers
over-label-news = Actualités
over-label-students = Élèves
over-progress = { $label } : { $done } sur { $all }
over-came = { $label } : { $now } maintenant ici
    .before = { $line }, { $count } déjà ici
    .rest = { $line }, pas ici : { $count }
over-behind = ⚠️ { $name } : { $why }
    .more = ⚠️ et { $count ->
        [one] 1 autre fichier
       *[other] { $count } autres fichiers
    }
over-students-behind = ⚠️ { $count ->
        [one] 1 élève : le TwinSpace est plein
       *[other] { $count } élèves : le TwinSpace est plein
    }
carry-missing = ce fichier n’est plus conservé
carry-damaged = ce fichier est endommagé
carry-no-room = plus de place dans le TwinSpace
button-news-over = Les actualités aussi
button-students-over = Les élèves aussi
button-begin-over = Lancer la reprise
toast-bringing-over = La reprise est en cours.
toast-all-over = Tout est déjà ici.
refusal-bring-over = Cela est réservé à une personne à l’origine de ce projet qui participait déjà à l’ancien.

# L’annonce aux personnes à l’origine du projet.
over-ready-title = « { $title } » a son nouveau TwinSpace
    .what = Vous pouvez reprendre ce que contient le TwinSpace de l’ancien projet :
    .other = Le contenu du TwinSpace de l’ancien projet peut être repris par { $names }.
