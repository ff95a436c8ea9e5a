### Qui participe à un projet, et ce que chaque personne peut y faire.

# Les profils dans la fiche projet, et les rôles dans le TwinSpace. Des noms qui ne changent pas avec le genre ; « prof » aussi.
desktop-administrator = Responsable
desktop-manager = Gestionnaire
desktop-member = Membre
role-teacher-administrator = Prof responsable
role-teacher-manager = Prof gestionnaire
role-teacher-member = Prof membre
role-student-manager = Élève gestionnaire
role-student-member = Élève membre
role-guest = En visite
role-none = hors du TwinSpace
# Ce que quelqu’un peut faire : les entrées d’une ligne, après « pouvez », « peux » ou « Droits : ».
right-see = voir le projet
right-change = modifier ses données
right-add-partners = ajouter des partenaires
right-change-desktop = changer les profils de la fiche projet
right-remove-partner = retirer des partenaires qui se sont ajoutés
right-close = le clôturer ou le recommencer
right-change-roles = changer les rôles
right-remove-from-space = retirer des membres
right-invite = ajouter des élèves et inviter des personnes en visite
right-publish = publier des actualités et des fichiers
right-remove-published = retirer ce que d’autres ont publié
right-read = tout y lire
right-see-students = voir les noms des élèves
right-archive = recevoir une archive de tout
right-bring-over = reprendre le contenu de l’ancien TwinSpace
profile-may = Vous pouvez ainsi { $rights }.
# Ce qui a changé pour une personne : les lignes de l’historique et d’une annonce.
member-joined = { $name } participe maintenant
member-left = { $name } a quitté le projet
member-removed = { $by } a retiré { $name } du projet
member-desktop = { $by } a donné à { $name } le profil « { $profile } » dans le projet
member-role = { $by } a donné à { $name } le rôle « { $role } » dans le TwinSpace
member-no-role = { $by } a retiré { $name } du TwinSpace
member-you-joined = Vous participez maintenant, sur invitation ({ $by }).
member-you-left = Vous avez quitté le projet.
member-you-removed = { $by } a mis fin à votre participation au projet. Vous ne pouvez plus le lire ici. Si c’est une erreur, écrivez à { $by }.
member-you-desktop = { $by } vous a donné le profil « { $profile } » dans le projet.
member-you-role = { $by } vous a donné le rôle « { $role } » dans le TwinSpace.
member-you-no-role = { $by } a mis fin à votre accès au TwinSpace. Vous participez toujours au projet.

members-title = Qui participe à « { $title } »
    .empty = Personne ne participe encore.
    .count = { $count ->
        [one] { $count } prof
       *[other] { $count } profs
    }
    .over = Ce projet est terminé : on ne peut plus rien changer ici.
member-profiles = { $desktop }, { $role }
member-line = { $name } ({ $profiles })
member-founder = ⭐ { $line }
member-invited = ⏳ { $name } : invitation jusqu’au { $until }
member-link = 🔗 Un lien pour une personne, actif jusqu’au { $until }
member-is-founder = ⭐ À l’origine du projet. Les deux personnes à l’origine du projet y restent et peuvent toujours changer les profils de la fiche projet.
member-since = Participe depuis le { $since }.
member-may = Droits : { $rights }
right-none = aucun
field-desktop = Dans la fiche projet
field-role = Dans le TwinSpace

button-members = Membres
button-change-profile = Changer un profil
button-invited = Invitation : { $name }
button-add-partners = Ajouter des partenaires
button-link-partner = Inviter par un lien
button-desktop = Changer le profil (projet)
button-role = Changer le rôle (TwinSpace)
button-remove-member = Retirer du projet
button-remove-from-space = Retirer du TwinSpace
button-leave = Quitter le projet
button-take-back = Annuler l’invitation

desktop-title = Profil dans la fiche projet : { $name }
role-title = Rôle dans le TwinSpace : { $name }
profile-now = { $profile } (actuel)

# Le formulaire où l’on choisit des partenaires.
field-partners = Partenaires
    .ask = Qui souhaitez-vous inviter ? Choisissez un ou plusieurs contacts.
    .example = Pas dans la liste ? « Enregistrer et fermer », puis « Membres » : inviter par un lien crée aussi le contact.
    .empty = Tous vos contacts participent déjà ou ont une invitation. Appuyez sur « Enregistrer et fermer », puis sur « Membres », et invitez quelqu’un par un lien.
field-invitation = Message
    .ask = Souhaitez-vous ajouter un message ? Sinon, appuyez sur « Passer ».
    .example = Par exemple : Venez observer les nuages avec nous ! Nous commençons en octobre.
note-partners-asked = Quand vous appuyez sur « Envoyer », j’invite chaque personne à participer. Chacune a 30 jours pour répondre.

# Une invitation à participer.
invitation-asks = { $by } vous invite à participer à ce projet. Vous pouvez répondre jusqu’au { $until }.
invitation-register = Pour accepter, il faut d’abord vous inscrire. L’invitation reste ouverte.
invitation-waits =
    Vous pourrez accepter dès que votre inscription sera validée.
    { $standing }
invitation-title = Invitation : { $name }
invitation-open = ⏳ { $by } a invité { $name } le { $since }. Réponse possible jusqu’au { $until }.
invitation-accepted = ✅ { $name } participe.
invitation-you-accepted = ✅ Vous participez maintenant à ce projet.
invitation-you-accepted-next = Pour la suite : ouvrez le TwinSpace, où travaillent les classes, et regardez qui participe.
invitation-declined = ❌ { $name } a décliné l’invitation.
invitation-you-declined = ❌ Vous avez décliné l’invitation.
invitation-taken-back = 🗂 L’invitation a été annulée.
invitation-ended = 🗂 L’invitation a expiré.
task-invitation = { $name } vous invite à un projet
partner-link-hello = Bonjour ! Je suis { $name }. J’aimerais vous inviter à participer à notre projet scolaire « { $title } ».
    .from = Bonjour ! Je suis { $name } ({ $school }). J’aimerais vous inviter à participer à notre projet scolaire « { $title } ».
partner-link-opens = Ouvrez ce lien et { $twinbot } vous montrera l’invitation
partner-link-how = Transférez le message ci-dessous à un ou une collègue. La première personne qui ouvre le lien devient votre contact et reçoit l’invitation. Le lien ne sert qu’une fois.
new-partner-title = Un ou une partenaire de plus dans votre pays
new-partner = { $name } participe maintenant au projet « { $title } ». Il n’y a rien à décider.

confirm-take-back = Annuler l’invitation envoyée à { $name } ? Il ne sera plus possible de l’accepter.
confirm-desktop = Prendre le profil « { $profile } » dans « { $title } » ? Dans la fiche projet, vous pourrez alors { $rights }, et rien d’autre.
confirm-role = Prendre le rôle « { $role } » dans le TwinSpace du projet « { $title } » ? Vous pourrez alors { $rights }, et rien d’autre.
confirm-remove-from-space = Retirer { $name } du TwinSpace du projet « { $title } » ? Cette personne reste dans le projet et peut recevoir à nouveau un rôle.
confirm-remove = Retirer { $name } du projet « { $title } » ? J’en informe cette personne, qui ne verra plus le projet. Elle peut être invitée à nouveau.
confirm-leave = Quitter le projet « { $title } » ? Vous ne le verrez plus, sauf si quelqu’un vous invite à nouveau.

which-title = Dans quel projet ?
    .empty = Vous n’avez aucun projet actif où ce soit possible.
