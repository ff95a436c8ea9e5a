### Ce que l’équipe Twinbot fait dans sa propre discussion : les autorités, qui y décide, les invitations, ce qui est bloqué, les établissements.

button-operator = Équipe Twinbot
command-operator = Ce que fait l’équipe Twinbot
operator-menu = Presque tout cela peut aussi se faire en ligne de commande, sur le serveur. Les listes d’établissements ne s’importent que là-bas.
operator-ended = Vous ne faites plus partie de l’équipe Twinbot : les messages qui lui sont destinés n’arrivent plus ici. Tout le reste de cette discussion continue.
refusal-no-operator = Vous ne faites pas ou plus partie de l’équipe Twinbot : rien n’a donc changé. Quelqu’un de l’équipe peut vous inviter.

# Les autorités.
button-authorities = Autorités
button-authority = L’autorité
button-set-up = Activer
button-set-up-authority = Activer une autorité
button-set-up-again = Réactiver
# $country est un pays.
button-set-up-in = Activer : { $country }
authorities-title = Autorités
    .empty = Aucune autorité n’est activée : personne ne valide d’inscription ni n’approuve de projet. Activez la première.
# $authority est « Bureau d’assistance national (Espagne) ».
authority-line = { $authority } : { $count ->
    [one] une personne décide
   *[other] { $count } personnes décident
}
    .nobody = ⚠️ { $authority } : personne ne décide
set-up-heading = Activation d’une autorité
field-authority-country = Pays
    .ask = Dans quel pays ?
    .example = Choisissez-le dans la liste, ou tapez son nom.
field-authority-seat = Autorité
    .ask = Quelle autorité ? Le bureau d’assistance décide pour tout le pays ; une autorité régionale décide en plus pour sa région.
    .example = Choisissez-la dans la liste, ou tapez le nom de la région.
    .empty = Toutes les autorités de ce pays sont déjà en service. Revenez en arrière pour choisir un autre pays.
note-set-up = Je lui soumets tout ce qui attend déjà sa décision. Invitez ensuite quelqu’un qui décide pour elle.
toast-set-up = C’est activé.
    .already = C’était déjà activé.
desk-out-of-use = 🗂 Elle n’est plus en service : elle n’a pas de voix, et personne ne décide pour elle. Ses décisions passées restent.
desk-nobody = ⚠️ Personne ne décide encore pour elle. Invitez quelqu’un : la personne qui ouvre le lien pourra décider.
# $name est une personne.
desk-approver = { $name } décide depuis le { $since }
    .away = ⚠️ { $name } décide depuis le { $since } ; mes messages n’arrivent pas
desk-deputy = { $name } assure la suppléance depuis le { $since }
    .away = ⚠️ { $name } assure la suppléance depuis le { $since } ; mes messages n’arrivent pas
# $waits est une liste comme « 2 projets et une inscription ».
desk-waits = En attente : { $waits }
desk-open = { $count ->
    [one] Une invitation n’a pas encore été ouverte.
   *[other] { $count } invitations n’ont pas encore été ouvertes.
}
waits-projects = { $count ->
    [one] un projet
   *[other] { $count } projets
}
waits-teachers = { $count ->
    [one] une inscription
   *[other] { $count } inscriptions
}
waits-questions = { $count ->
    [one] une question
   *[other] { $count } questions
}
button-take-out-of-use = Désactiver
confirm-take-out-of-use = Désactiver cette autorité : { $authority } ? Elle n’aura plus de voix. { $projects ->
    [0] Aucun projet n’attend sa décision.
    [one] Un projet en attente continue sans elle.
   *[other] { $projects } projets en attente continuent sans elle.
} Ses décisions passées restent, et vous pouvez la réactiver.
toast-out-of-use = Elle n’est plus en service.
refusal-own-project-waits = Un projet auquel vous participez attend cette autorité : vous ne pouvez pas la désactiver. Quelqu’un d’autre de l’équipe le peut, ou la ligne de commande du serveur.

# Qui décide.
button-end-appointment = Mettre fin à la fonction
official-ends = Si vous mettez fin à la fonction, tout ce que cette personne a décidé reste, et ce qui attend passe aux autres. Les délégations qu’elle a données ou reçues prennent fin aussi.
confirm-end-appointment = Mettre fin à la fonction ? Dès maintenant, { $name } ne décidera plus pour : { $authority }
toast-appointment-ended = La fonction a pris fin.

# Les invitations.
button-invitations = Invitations
button-invite-approver = Inviter à décider
button-invite-deputy = Inviter en suppléance
button-invite-room = Lien pour un groupe
button-end-invitation = Désactiver ce lien
invitations-title = Invitations
    .empty = Aucune invitation n’attend d’être ouverte.
    .how = Les personnes qui décident, les suppléances et les groupes s’invitent depuis leur autorité ; l’équipe, depuis sa liste. Les enseignantes et enseignants n’ont pas besoin de lien : il leur suffit de m’écrire et de s’inscrire.
role-operator = Membre de l’équipe Twinbot
# $authority est « Bureau d’assistance national (Espagne) ».
role-approver = Décisions : { $authority }
role-deputy = Suppléance : { $authority }
role-room = Groupe : { $authority }
role-link-line = { $role }, jusqu’au { $until }
role-link-operator = Envoyez ce lien à une seule personne. La première qui l’ouvre fera dès lors partie de l’équipe Twinbot.
role-link-approver = Envoyez ce lien à une seule personne. La première qui l’ouvre décidera dès lors pour l’autorité.
role-link-deputy = Envoyez ce lien à une seule personne. La première qui l’ouvre assurera dès lors la suppléance de l’autorité.
role-link-room = Ouvrez ce lien dans le groupe de l’autorité. Ce qui est annoncé à l’autorité y apparaît alors aussi, et tout le groupe le lit.
role-link-kept = Ce lien n’a été affiché qu’en ligne de commande ; je ne peux pas le montrer à nouveau. S’il est perdu, désactivez-le et créez-en un autre.
role-link-until = Il ne sert qu’une fois, jusqu’au { $until }.
role-link-lasting = Il ne sert qu’une fois.
role-link-used = ✅ { $name } l’a ouvert le { $at }.
    .once = ✅ Quelqu’un l’a ouvert le { $at }.
role-link-revoked = 🗂 Il a été désactivé le { $at }.
role-link-over = 🗂 Il a expiré le { $until }.
confirm-end-invitation = Désactiver ce lien ? Personne ne pourra plus l’ouvrir : { $role }
toast-link-comes = Votre lien arrive dans un message à part.
toast-invitation-ended = Le lien est désactivé.
refusal-set-up-first = Cette autorité n’est plus en service. Réactivez-la d’abord, puis invitez quelqu’un.
refusal-invitation-used = Quelqu’un a déjà ouvert ce lien. Mettez plutôt fin à sa fonction ou à son accès à l’équipe.

# L’équipe.
button-operators = L’équipe
button-invite-operator = Inviter dans l’équipe
button-end-operator = Retirer son accès
button-end-own = Retirer mon accès
operators-title = Équipe Twinbot
    .what = L’équipe lit ce qui demande de l’attention et peut faire tout ce que vous pouvez faire ici. Mieux vaut être au moins deux.
    .left = { $count ->
        [one] Une personne de l’équipe a demandé l’effacement de ses données, et c’est fait. Il n’y a plus que vous dans l’équipe : invitez quelqu’un.
       *[other] Une personne de l’équipe a demandé l’effacement de ses données, et c’est fait. L’équipe compte maintenant { $count } personnes.
    }
operator-line = { $name }, depuis le { $since }
    .own = { $name } (vous), depuis le { $since }
confirm-end-operator = Retirer à { $name } son accès à l’équipe Twinbot ? J’en informe cette personne ; tout le reste de sa discussion continue.
    .links = Retirer à { $name } son accès à l’équipe Twinbot ? J’en informe cette personne ; tout le reste de sa discussion continue. { $count ->
        [one] Un lien que cette personne a créé et qui n’a pas encore servi sera désactivé aussi.
       *[other] { $count } liens que cette personne a créés et qui n’ont pas encore servi seront désactivés aussi.
    }
confirm-end-own = Retirer votre propre accès à l’équipe Twinbot ? Quelqu’un de l’équipe peut vous inviter à nouveau.
    .links = Retirer votre propre accès à l’équipe Twinbot ? Quelqu’un de l’équipe peut vous inviter à nouveau. { $count ->
        [one] Un lien que vous avez créé et qui n’a pas encore servi sera désactivé aussi.
       *[other] { $count } liens que vous avez créés et qui n’ont pas encore servi seront désactivés aussi.
    }
toast-operator-ended = L’accès est retiré.
# $name est une personne ; $maker est la personne de l’équipe qui a créé le lien.
operator-joined = { $name } fait maintenant partie de l’équipe Twinbot, grâce à un lien créé par { $maker }. Si ce n’est pas voulu, retirez-lui son accès.
    .own = { $name } fait maintenant partie de l’équipe Twinbot, grâce à votre lien.
    .shell = { $name } fait maintenant partie de l’équipe Twinbot, grâce à un lien créé en ligne de commande sur le serveur. Si ce n’est pas voulu, retirez-lui son accès.
refusal-last-operator = Personne d’autre n’est dans l’équipe : vous ne pouvez pas retirer votre accès. Invitez d’abord quelqu’un dans l’équipe.

# Ce qui est bloqué.
button-stuck = Blocages
stuck-title = Blocages
    .empty = Rien n’est bloqué : partout où quelque chose attend, quelqu’un peut décider, et rien n’attend depuis plus de deux semaines.
# $waits est une liste comme « 2 projets et une inscription » ; $authority est « Bureau d’assistance national (Espagne) ».
stuck-nobody = ⚠️ { $authority } : { $waits }, depuis le { $since }. Personne n’y décide.
stuck-long = ⏳ { $authority } : { $waits }, depuis le { $since }
stuck-no-service = ⚠️ { $country } : { $waits }, depuis le { $since }. Aucun bureau d’assistance n’y est activé.
stuck-project = ⚠️ « { $title } », depuis le { $since }. Aucune autorité n’est activée pour en décider.
machine-works = Le programme lui-même n’a aucun retard.
machine-title = Le programme lui-même :
machine-refused = { $count ->
    [one] un message refusé par sa plateforme, depuis le { $since }
   *[other] { $count } messages refusés par leur plateforme, depuis le { $since }
}
machine-late = { $count ->
    [one] un message qui aurait dû partir, depuis le { $since }
   *[other] { $count } messages qui auraient dû partir, depuis le { $since }
}
machine-jobs = { $count ->
    [one] une tâche de fond qui aurait dû avancer, depuis le { $since }
   *[other] { $count } tâches de fond qui auraient dû avancer, depuis le { $since }
}
machine-timers = { $count ->
    [one] une étape programmée en retard, depuis le { $since }
   *[other] { $count } étapes programmées en retard, depuis le { $since }
}
machine-how = Sur le serveur, cette commande dit quoi faire :
machine-letters = { $count ->
    [one] un message que je n’ai pas pu traiter, depuis le { $since }
   *[other] { $count } messages que je n’ai pas pu traiter, depuis le { $since }
}

# Les chiffres.
button-figures = Chiffres
figures-title = Chiffres
    .how = Un compte enseignant est actif s’il a servi au cours des 30 derniers jours. Les délais sont ceux des 90 derniers jours.
# $projects est une liste comme « actif (12) et clôturé (3) ».
figures-projects = Projets : { $projects }
figures-none = aucun pour l’instant
figures-state = { $state } ({ $count })
figures-country = { $service } : { $teachers ->
    [0] aucun compte enseignant
    [one] un compte enseignant
   *[other] { $teachers } comptes enseignants
}, actifs : { $active }. Projets : { $projects }. { $waits }
figures-hours = { $hours ->
    [0] Une décision prend moins d’une heure.
    [one] Une décision prend environ une heure.
   *[other] Une décision prend environ { $hours } heures.
}
figures-days = { $days ->
    [one] Une décision prend environ un jour.
   *[other] Une décision prend environ { $days } jours.
}
figures-undecided = Aucune décision au cours des 90 derniers jours.

# Qui est suspendu.
suspended-all = Suspensions de personnes et d’établissements
    .empty = Il n’y a pas de suspension.
    .how = Les bureaux d’assistance prononcent et lèvent les suspensions, chacun dans son pays. Ils en lisent aussi le motif.
suspended-all-line = ⛔ { $name } : depuis le { $since } ({ $service })

# Les établissements.
button-new-schools = Nouvelles écoles
button-find-school = Trouver une école
button-find-twin = C’est une autre école
button-merge-schools = Fusionner
button-close-school = Fermer l’école
schools-title = Nouveaux établissements
    .empty = Aucun établissement n’attend d’être accepté par un bureau d’assistance.
    .how = Ces établissements ont été saisis par des enseignantes et enseignants ; un bureau d’assistance accepte chacun d’eux avec la première inscription qu’il y valide. Si l’un d’eux est déjà dans la liste sous un autre nom, fusionnez les deux.
    .more = Il y en a d’autres. Complétez le nom, ou ajoutez la commune.
school-line = { $school }, depuis le { $since }
school-code = Code officiel : { $code }
school-teachers = { $count ->
    [0] Aucune inscription dans cet établissement.
    [one] Une inscription dans cet établissement.
   *[other] { $count } inscriptions dans cet établissement.
}
school-taken = Tout le monde peut le choisir.
school-unchecked = 🆕 Seule la personne qui l’a saisi peut le choisir, jusqu’à ce qu’un bureau d’assistance l’accepte.
school-closed = 🗂 Il est fermé : personne ne peut le choisir.
school-merged = 🗂 Il a été fusionné avec un autre établissement : { $school }
school-suspended = ⛔ Il est suspendu.
school-alike = C’est peut-être l’un de ceux-ci. Choisissez-en un pour fusionner les deux :
# $school est « Nom, Commune ».
school-twin = Quel établissement est en réalité « { $school } » ?
field-find-school = Établissement
    .ask = Quel établissement ? Écrivez une partie de son nom ou de sa commune.
    .example = Par exemple : Nube Valverde
confirm-merge-schools = Fusionner « { $from } » avec « { $into } » ? Ses comptes enseignants, ses élèves et ses projets passent au second, et plus personne ne pourra choisir « { $from } ». C’est définitif.
confirm-close-school = Fermer cet établissement ? Plus personne ne pourra le choisir ; son équipe enseignante le garde : { $school }
toast-merged = Les établissements sont fusionnés.
toast-school-closed = L’établissement est fermé.
refusal-schools-one = C’est déjà le même établissement. Choisissez-en deux différents.
refusal-schools-countries = Des établissements de deux pays ne peuvent pas être fusionnés. Chaque collègue choisit le bon dans son profil.
refusal-schools-suspended = L’un des deux est suspendu et l’autre non. Demandez d’abord à leur bureau d’assistance de lever la suspension, ou de suspendre aussi l’autre.
refusal-school-stays = Personne ne peut choisir l’établissement qui doit rester : { $school }. Choisissez-en un qui est disponible.
