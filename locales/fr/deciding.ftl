### Qui décide pour une autorité et qui assure la suppléance : rappels de ce qui attend, suppléances, délégations.

# Les jours tels qu’on les tape : les noms entre virgules, les formes d’un même nom séparées par des espaces, les mots d’une forme joints par _.
# Ils ne sont lus que pour cette langue : un mot peut vouloir dire autre chose dans une autre.
day-words = aujourd’hui aujourdhui, demain
    .day-after = après-demain surlendemain
    .in-a-week = dans_une_semaine d’ici_une_semaine dans_huit_jours sous_huitaine
    .months = janvier janv jan, février févr fév, mars, avril avr, mai, juin, juillet juil, août, septembre sept sep, octobre oct, novembre nov, décembre déc
    .weekdays = lundi lun, mardi mar, mercredi mer, jeudi jeu, vendredi ven, samedi sam, dimanche dim
    .units = jour jours, semaine semaines
    .numbers = un une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix
    .times = du_matin, de_l’après_midi du_soir, à h heure heures
button-today = Aujourd’hui
button-tomorrow = Demain ({ $day })
button-next-monday = Lundi prochain ({ $day })
button-one-week = Une semaine ({ $day })
button-two-weeks = Deux semaines ({ $day })
button-friday = Vendredi ({ $day })
problem-day = Je n’y reconnais pas de jour. Écrivez par exemple « demain », « lundi » ou « 21 décembre », ou appuyez sur un bouton.
    .early = Ce jour vient trop tôt. Le premier jour possible est le { $day }.
    .late = Ce jour vient trop tard. Le dernier jour possible est le { $day }.

# Qui décide.
button-cover = Qui décide
cover-title = Qui décide
    .what = Vous allez vous absenter ? Déléguez vos décisions à un ou une collègue, ou à la suppléance, pour les jours que vous choisissez.
cover-office = { $authority }
cover-approvers = Décisions : { $names }
cover-deputies = Suppléance : { $names }
cover-runs = ▶️ { $giver } a délégué ses décisions à { $taker }, du { $first } au { $last }
cover-planned = 🗓️ { $giver } va déléguer ses décisions à { $taker }, du { $first } au { $last }
button-delegation = { $giver } → { $taker }
home-covers = Vous décidez aussi par délégation pour : { $names }
home-deputy-for = Vous assurez la suppléance pour : { $authorities }
refusal-already-deputy = Vous assurez déjà la suppléance pour cette autorité. Ce qui vous attend se trouve dans « À décider ».

# Déléguer.
button-hand-over = Déléguer
button-hand-over-for = Déléguer : { $place }
delegation-heading = Délégation : { $authority }
field-taker = À votre place
    .ask = Qui décide à votre place ?
    .example = Choisissez quelqu’un dans la liste, ou tapez une partie du nom.
    .empty = Il n’y a personne à qui vous pourriez déléguer.
field-from = Début
    .ask = À partir de quel jour ?
    .example = Par exemple : demain, lundi, 21 décembre
field-until = Fin
    .ask = Jusqu’à quel jour inclus ?
    .example = Par exemple : 8 janvier, dans deux semaines
note-delegation = Je m’adresse à cette personne, et non plus à vous, jusqu’à la fin de la délégation. Vous pouvez toujours décider vous-même et y mettre fin plus tôt. Personne ne décide à votre place d’un projet auquel vous participez.
delegation-deputy = { $name } (suppléance)
delegation-mine = Vous déléguez vos décisions à { $taker }, du { $first } au { $last }.
delegation-to-me = { $giver } vous délègue ses décisions, du { $first } au { $last }.
delegation-between = { $giver } délègue ses décisions à { $taker }, du { $first } au { $last }.
delegation-taker = Je vous écris ici quand quelque chose arrive. À côté de vos décisions, on lira que vous les avez prises pour { $giver }. Vous ne décidez ni de vos propres projets, ni de ceux auxquels participe la personne qui délègue.
delegation-planned = 🗓️ Elle n’a pas encore commencé.
delegation-runs = ▶️ Elle est en cours.
delegation-ended = L’une des deux personnes y a mis fin plus tôt, le { $at }.
delegation-lost = Elle a pris fin le { $at }, car l’une des deux personnes n’a plus cette fonction.
delegation-over = Elle est terminée.
button-end-delegation = Y mettre fin
button-call-off = L’annuler
confirm-end-delegation = Mettre fin à la délégation maintenant ? { $giver } reçoit à nouveau les demandes, et j’en informe { $taker }.
confirm-call-off = Annuler la délégation ? { $giver } garde ses décisions, et j’en informe { $taker }.
toast-handed-over = Délégation enregistrée.
refusal-nobody-to-take = Il n’y a personne à qui vous pourriez déléguer. Demandez à l’équipe Twinbot d’inviter quelqu’un à décider ou à assurer la suppléance.
refusal-to-oneself = On ne peut pas déléguer à soi-même. Choisissez quelqu’un d’autre.
refusal-no-taker = Cette personne n’a plus de fonction ici, ou je n’arrive pas à la joindre. Choisissez quelqu’un d’autre.
refusal-overlaps = Vous avez déjà délégué à { $name }, du { $first } au { $last }. Mettez-y d’abord fin, ou choisissez d’autres jours.
refusal-relied-on = { $name } vous a délégué ses décisions, du { $first } au { $last }. Mettez-y d’abord fin, ou choisissez d’autres jours.
refusal-taker-away = { $name } a aussi délégué ses décisions, du { $first } au { $last }. Choisissez quelqu’un d’autre, ou d’autres jours.

# Décider par délégation ou par suppléance.
approval-for = Vous décidez par délégation pour { $name }.
approval-deputy = Vous décidez par suppléance, car cela attend depuis longtemps.
decided-for = { $by } (par délégation pour { $whom })
refusal-givers-project = La personne qui vous a délégué ses décisions participe à ce projet : quelqu’un d’autre doit décider.
refusal-deputy-not-asked = Vous assurez ici la suppléance. Vous pourrez décider quand quelqu’un vous déléguera ses décisions, ou quand je vous le demanderai parce que cela attend depuis longtemps.

# Les rappels que j’envoie de moi-même.
nudged-title = 🔔 Toujours en attente : { $title }
nudged-reminded = 🔔 { $authority } : { $count ->
    [one] j’ai envoyé un rappel le { $at }
   *[other] j’ai envoyé { $count } rappels, le dernier le { $at }
}
nudged-deputies = 🔔 { $authority } : j’ai aussi fait appel à la suppléance le { $at }
nudged-operator = 🔔 { $authority } : j’ai signalé cette attente à l’équipe Twinbot le { $at }
due-title = { $count ->
    [one] 🔔 Une demande attend toujours votre décision
   *[other] 🔔 { $count } demandes attendent toujours votre décision
}
    .empty = Plus rien de tout cela n’est en attente.
operator-overdue = J’ai envoyé des rappels et fait aussi appel à la suppléance : { $authority }. { $projects ->
    [one] Un projet y attend toujours une décision
   *[other] { $projects } projets y attendent toujours une décision
}, depuis le { $since }.
operator-overdue-teachers = J’ai envoyé des rappels : { $authority }. { $teachers ->
    [one] Une inscription y attend toujours d’être validée
   *[other] { $teachers } inscriptions y attendent toujours d’être validées
}, depuis le { $since }.
operator-overdue-how = Ouvrez l’autorité ci-dessous pour voir qui décide et inviter quelqu’un. Ou utilisez ces commandes :
