### Ce qui attend les personnes qui décident : filtré, passé en revue, annoncé le matin.

# Ce qui est affiché vient après un deux-points, entre virgules : pays partenaire (Pologne), en attente depuis au moins 7 jours.
queue-title = À décider
    .empty = Il n’y a rien à décider pour le moment. Je vous écris ici dès que quelque chose arrive.
    .how = Chaque demande arrive ici par message : vous la lisez et vous décidez en appuyant sur un bouton.
    .nobody = Seuls les bureaux d’assistance et les autorités ont des décisions à prendre. Ce qui vous attend se trouve dans « À traiter ».
    .nothing = Rien de ce qui attend ne correspond à ce filtre.
    .only = Affiché : { $filters }
button-next-to-decide = Décision suivante ▶️
button-go-through = ▶️ Passer en revue
toast-no-next = Rien d’autre n’attend ici.

filters-title = Filtrer et chercher
    .what = Choisissez ce que j’affiche dans « À décider » et quelles demandes vous passez en revue. Vous pouvez combiner plusieurs choix. Au bout de douze heures, j’affiche à nouveau tout.
    .all = Affiché : tout
filter-country = pays partenaire ({ $country })
filter-older = en attente depuis au moins { $days } jours
filter-newer =
    { $days ->
        [one] reçu ces dernières 24 heures
       *[other] reçu ces { $days } derniers jours
    }
filter-words = « { $words } »
button-filters = Filtrer et chercher
button-filter-older = { $days } jours ou plus
button-filter-newer =
    { $days ->
        [one] Ces dernières 24 heures
       *[other] Ces { $days } derniers jours
    }
button-partner-country = Pays partenaire
button-search-queue = Chercher par mots
partner-countries-title = Quel est le pays partenaire ?
    .empty = Aucun projet n’est en attente pour le moment.
button-partners-in = { $country } ({ $count })
button-every-country = Tous les pays

# Un seul message le matin pour les personnes que beaucoup de demandes attendent.
digest-title =
    { $count ->
        [one] Une décision vous attend
       *[other] { $count } décisions vous attendent
    }
    .oldest = D’abord les plus anciennes :
    .more =
        { $count ->
            [one] Et une autre.
           *[other] Et { $count } autres.
        }
