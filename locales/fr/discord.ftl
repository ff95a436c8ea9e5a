### Ce que dit seulement la version Discord : les boutons de ses fenêtres et de ses listes, et ce qui accompagne une réponse.
### Les élèves lisent ces textes aussi : ni « tu » ni « vous ».

discord-name = Discord
discord-answer = { $count ->
    [one] ✏️ Répondre
   *[other] ✏️ Répondre à { $count } questions
}
# À côté d’un champ que l’on peut laisser vide.
discord-optional = Ce champ peut rester vide.
discord-search = 🔎 Chercher
discord-search-hint = Une partie du nom suffit
discord-choose = Choisir…
# Sous une question qui accepte plusieurs entrées d’une liste ; puis sur plusieurs pages.
discord-tick = Plusieurs choix sont possibles.
discord-tick-pages = Plusieurs choix sont possibles, sur chaque page. « Terminé » apparaît dessous dès le premier choix.
# Sous une question qui accepte une seule entrée d’une liste ; puis sur plusieurs pages.
discord-one = Le choix se fait dans la liste.
discord-one-pages = Le choix se fait dans la liste, sur n’importe quelle page, ou avec « Chercher ».
discord-change = Modifier une réponse…
discord-pick = Choisir quelqu’un…
# Lu par la personne invitée ; dessous figure ce qu’elle envoie. $link est l’adresse où l’on ajoute l’application.
discord-invitation =
    1. Ouvrir ce lien et ajouter l’application : { $link }
    2. Lui écrire ceci :
# Lu sur une autre plateforme : comment l’invitation s’ouvre sur Discord. $link est l’adresse où l’on ajoute l’application.
discord-invitation-elsewhere = Ou alors sur Discord : ajouter l’application avec { $link } et lui écrire { $command }

# Dit dans un serveur.
discord-sent-elsewhere = 📬 J’ai écrit en message privé, pour que personne d’autre ne le lise. Rien reçu ? Alors les messages privés sont désactivés : je peux aussi l’afficher ici, sans que les autres le voient.
discord-open-chat = 💬 Ouvrir la discussion
discord-show-here = 👁️ Afficher ici

# Dit quand quelque chose dure plus longtemps que d’habitude.
discord-moment = Un instant, c’est plus long que d’habitude… La suite est ici :
discord-continue = ▶️ Continuer
# Le texte tapé figure dessous.
discord-too-late = Ce formulaire est déjà terminé : je n’ai donc pas utilisé ce texte. Le voici, pour qui veut le copier :
discord-unavailable = J’ai un problème technique en ce moment. Rien n’est perdu ; merci de réessayer dans une minute.
discord-unknown = Ce bouton ne fonctionne plus. Pour continuer, il suffit d’envoyer { $start }.

# Les noms des commandes, tels qu’on les tape : en minuscules, sans espaces.
discord-name-start = accueil
discord-name-projects = projets
discord-name-new = nouveau
discord-name-contacts = contacts
discord-name-inbox = traiter
discord-name-queue = décider
discord-name-operator = équipe
discord-name-profile = profil
discord-name-language = langue
discord-name-notices = notifications
discord-name-newsletter = lettre
discord-name-link = associer
discord-name-unlink = dissocier
discord-name-help = aide
discord-name-contact = question
discord-name-privacy = vie-privée
discord-name-cancel = annuler
discord-name-login = connexion
discord-name-logout = déconnexion
discord-name-claim = recevoir
discord-name-export = exporter
discord-name-forget = effacer
discord-name-file = fichier
discord-file-about = Répondre par un fichier, par exemple une liste de classe ou un long texte
discord-option-file = fichier
discord-option-file-about = Un fichier texte (.txt) ou une liste de classe (XLSX, ODS, CSV)
discord-option-code = code
discord-option-code-about = Le code d’une invitation, s’il y en a une
discord-option-link-about = Le code que j’ai donné dans l’autre compte
discord-option-claim-about = Le code donné par un ou une prof
discord-add-contact = Ajouter à mes contacts
# Sur la carte de connexion d’un élève : $command est ce qu’il tape ; puis la même chose à côté d’un code qui mène à une autre application.
discord-card-claim = Écris { $command } au bot sur Discord : tu y reçois ton mot de passe.
    .scan = Scanne le code, ou écris { $command } sur Discord : tu y reçois ton mot de passe.
discord-name-handout = remettre
discord-handout-about = Remettre un accès d’élève à un membre de ce serveur
discord-option-student = élève
discord-option-student-about = Le nom de l’élève, ou le début du nom
discord-option-member = membre
discord-option-member-about = Qui est l’élève sur ce serveur

# Une commande dans un autre texte, et une avec un code, comme l’application les montre.
discord-typed = /{ $name }
    .code = /{ $name } { $option }:{ $code }
# Un salon lié à une autorité, au milieu d’une phrase ; et ce qu’il faut faire quand je ne peux pas y écrire.
discord-room = le salon { $channel }
    .back = Merci de vérifier qu’il existe et que je peux le voir, y envoyer des messages et y intégrer des liens.
