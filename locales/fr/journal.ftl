### Le journal d’un TwinSpace : qui est arrivé, parti, a publié ou retiré quoi. Les élèves le lisent aussi.

button-journal = { $count ->
    [0] Journal
    [one] Journal (1 nouveauté)
   *[other] Journal ({ $count } nouveautés)
}
space-missed = { $count ->
    [one] Une nouveauté depuis la dernière visite.
   *[other] { $count } nouveautés depuis la dernière visite.
}
journal-title = Journal du projet « { $title } »
    .empty = Il ne s’est encore rien passé.
journal-line = { $says } ({ $at })
# Ce qui s’est passé : des lignes sans point.
journal-joined = { $by } participe maintenant
journal-left = { $by } a quitté le TwinSpace
journal-removed = { $by } a retiré { $of }
journal-role = { $by } a donné à { $of } le rôle « { $role } »
journal-no-role = { $by } a retiré { $of } du TwinSpace
journal-came = { $by } est maintenant en visite
journal-brought-in = { $by } a ajouté { $count } élèves
    .one = { $by } a ajouté { $of }
journal-posted = { $by } a publié « { $headline } »
    .gone = { $by } a publié une actualité, retirée depuis
journal-post-removed = { $by } a retiré une actualité
journal-shared = { $by } a envoyé { $count } fichiers
    .one = { $by } a envoyé un fichier
journal-file-removed = { $by } a retiré un fichier
journal-files-over = { $by } a repris { $count ->
        [one] 1 fichier
       *[other] { $count } fichiers
    } de l’ancien projet
journal-news-over = { $by } a repris { $count ->
        [one] 1 actualité
       *[other] { $count } actualités
    } de l’ancien projet
journal-students-over = { $by } a repris { $count ->
        [one] 1 élève
       *[other] { $count } élèves
    } de l’ancien projet
journal-guest = quelqu’un
