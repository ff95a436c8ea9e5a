### L’accueil, le choix de la langue, les commandes et les boutons communs à beaucoup d’écrans.
### Ce que lisent aussi les élèves (les bulles, ce qui n’a pas été compris) évite « tu » et « vous ».

home-welcome = Bienvenue, { $name } !
    .what = Je suis Twinbot. Dans cette discussion, vous préparez un projet avec une classe d’un autre pays et vous le faites approuver. Pour commencer, dites-moi qui vous êtes et où vous enseignez : il y en a pour deux minutes.
home-hello = Bonjour { $name } !
home-nothing-waits = Aucune tâche n’est en attente.
home-waiting =
    { $count ->
        [one] Une tâche est en attente.
       *[other] { $count } tâches sont en attente.
    }
# Dans une ligne au-dessus de l’accueil : { $help } est la commande qui mène à l’aide.
home-not-understood = Je n’attendais pas de réponse et je n’ai donc pas utilisé ce message. Pour continuer : un bouton ci-dessous, ou { $help }.
home-no-such-command = Je ne connais pas cette commande. Pour continuer : un bouton ci-dessous, ou { $help }.
# Ce que lit une personne qui vient d’être chargée de décider ou de gérer le programme.
welcome-title = Bienvenue sur Twinbot, { $name } !
    .what = Avec moi, des collègues de deux pays préparent ensemble des projets scolaires ; les bureaux d’assistance et les autorités se prononcent, le tout dans cette discussion.
    .approver = Vous faites partie des personnes qui décident. Chaque demande arrive ici par message : vous la lisez et vous décidez en appuyant sur un bouton. Tout ce qui attend votre décision se trouve dans « { $queue } ».
    .deputy = Vous assurez une suppléance : vous décidez quand quelqu’un vous délègue ses décisions, ou quand une demande attend depuis longtemps. Je vous écris alors ici, et tout ce qui attend votre décision se trouve dans « { $queue } ».
    .operator = Vous gérez ce programme. Quand il a besoin de vous, je vous écris ici et je vous dis quoi faire. Tout ce que vous pouvez faire ici se trouve dans « { $button } ».
# Ce que lit d’abord une personne qui a ouvert un lien sans avoir jamais entendu parler du bot.
who-speaks = Je suis Twinbot. Avec moi, des collègues de deux pays préparent ensemble un projet scolaire et le font approuver, le tout dans cette discussion.
home-decides-for = Vous décidez pour : { $authorities }
home-operator = Les messages destinés à l’équipe Twinbot arrivent dans cette discussion.

languages-title = Dans quelle langue dois-je écrire ?
    .chosen = ✓ { $name }

not-there = Ce contenu n’est plus disponible, ou son accès est réservé.
page-of = Page { $page } sur { $pages } · { $all } au total

button-home = Accueil
button-help = Aide
button-questions = Autres questions
button-privacy = Vie privée
button-language = Langue
button-register = M’inscrire
button-registration = Mon inscription
button-answer = Répondre
button-continue = Continuer : { $title }
button-resume = Continuer
button-discard = Supprimer le brouillon
button-projects = Projets
button-project = Ouvrir le projet
button-new-project = Nouveau projet
button-contacts = Contacts
button-contact = Ouvrir le contact
button-inbox-count = { $count ->
        [0] À traiter
       *[other] À traiter ({ $count })
    }
button-queue = À décider
button-queue-count = { $count ->
        [0] À décider
       *[other] À décider ({ $count })
    }
button-accept = Accepter
button-no = Non, retour

command-home = Accueil : ce qui est en attente, et le menu
command-projects = Mes brouillons et mes projets
command-new = Commencer un nouveau projet
command-contacts = Mes contacts, et comment en ajouter
command-inbox = Ce que j’ai à traiter
command-queue = Ce que j’ai à décider
command-profile = Mon profil et mon inscription
command-register = M’inscrire comme prof
command-language = Changer de langue
command-notices = Mes notifications : lesquelles, et quand
command-help = Questions fréquentes
command-contact = Écrire à mon bureau d’assistance
command-privacy = Ce qui est enregistré sur moi, et qui le voit
command-cancel = Fermer le formulaire ; le brouillon est enregistré

confirm-discard = Supprimer le brouillon « { $title } » ? C’est définitif.

sorry-unusable = Ici, je ne sais lire que du texte. Pour continuer : écrire la réponse, appuyer sur un bouton ou ouvrir l’aide.
sorry-edited-too-late = Ce message modifié m’avait déjà servi de réponse : rien n’a donc changé. Pour corriger la réponse, il faut ouvrir le projet ou le brouillon et appuyer sur « Modifier ».
sorry-nothing-open = Aucun formulaire n’est ouvert. Les brouillons se trouvent dans « Projets ».
sorry-nobody-picked = Je ne peux pas écrire à ces personnes, car elles ne m’ont pas encore écrit. Envoyez-leur plutôt un lien personnel.
sorry-draft-gone = Un brouillon vient d’une autre version du programme et je ne peux pas l’ouvrir. Je l’ai mis de côté ; les projets ne sont pas touchés.

toast-own-draft = Ce formulaire n’est plus ouvert. J’ai gardé le texte dans un nouveau brouillon.
toast-saved = Enregistré.
toast-done = C’est fait.
toast-link-made = Lien créé.
toast-reminded = Rappel envoyé.
toast-undone = Décision annulée : elle est de nouveau à prendre.
toast-decided = Décision enregistrée.
toast-removed = Retiré.
