### Ce qui est enregistré sur quelqu’un : en recevoir une copie, et se faire effacer. La copie est aussi pour les élèves.

# Une copie, en un seul fichier.
command-export = Recevoir une copie de tout ce qui est enregistré sur moi
button-my-copy = Copie de mes données
copy-title = Copie de mes données
    .what = Je peux réunir dans un seul fichier tout ce qui est enregistré sur la personne qui le demande : une page qui s’ouvre et s’imprime avec n’importe quel navigateur, les mêmes données dans un format que lisent les programmes, et les fichiers qu’elle a envoyés.
    .day = La copie arrive ici sous forme de fichier ZIP. Je la garde un jour, puis je la supprime.
copy-waits = { $all ->
        [0] Je prépare la copie…
       *[other] Je prépare la copie : { $done } sur { $all } fichiers…
    }
    .then = Elle arrive ici dès qu’elle est prête.
copy-ready = ✅ La copie est prête ({ $size }). Elle montre l’état du { $at }. Je la garde jusqu’au { $until }.
copy-out = Copie de mes données : tout ce qui est enregistré, état du { $at }. Il faut décompresser le fichier et ouvrir index.html.
    .private = C’est personnel : à garder là où personne d’autre ne le lira. Je peux remettre la copie jusqu’au { $until }.
button-make-copy = 📦 Préparer la copie
button-get-copy = 📦 Recevoir la copie
button-fresh-copy = En préparer une autre
toast-copy = Je prépare la copie.
refusal-copy-lent = Cet appareil est à quelqu’un d’autre, et le fichier resterait dans sa discussion. Connecte-toi sur ton propre appareil.

# La page de la copie.
copy-page = Mes données
    .made = État du { $at }.
    .data = Le fichier data.json contient tout, colonne par colonne. Certaines valeurs sont des codes du programme.
copy-table = Ce dont Twinbot a besoin pour fonctionner
    .rest = { $count ->
        [one] Une entrée ; elle se trouve dans data.json.
       *[other] { $count } entrées ; elles se trouvent dans data.json.
    }
    .person = Identité
    .account = Comptes
    .teacher = Inscription
    .appointment = Pour qui je décide
    .delegation = Délégations
    .operator = Équipe Twinbot
    .suspension = Suspensions
    .school = Établissements ajoutés
    .contact = Contacts
    .request = Demandes de contact
    .link = Liens et invitations
    .project = Projets
    .member = Ma place dans les projets
    .invitation = Invitations à des projets
    .plan = Plans de remplacement
    .history = Ce que j’ai fait dans les projets
    .vote = Mes décisions
    .agreement = Accords des familles que j’ai confirmés
    .class = Listes de classe et nouveaux mots de passe
    .student = Élèves que j’ai ajoutés
    .pupil = Mes TwinSpaces
    .list = Listes où je figure
    .takeover = Élèves d’autres projets
    .handout = Accès remis
    .post = Mes actualités
    .file = Mes fichiers
    .guest = Mes visites
    .journal = Ce que j’ai fait dans les TwinSpaces
    .archive = Archives et copies
    .inquiry = Questions aux bureaux d’assistance
    .newsletter = Lettres d’information que j’ai écrites
    .subscription = Ma lettre d’information
    .wish = Mes notifications
    .parting = Ma demande d’effacement
    .form = Brouillons et formulaires ouverts
copy-column = Contenu
    .other = L’autre personne
    .username = Identifiant
    .given = Prénom
    .surname = Nom de famille
    .language = Langue
    .app = Application
    .number = Numéro
    .country = Pays
    .town = Commune
    .title = Titre
    .words = Texte
    .reason = Motif
    .kind = Type
    .role = Rôle ou décision
    .twinspace = Rôle dans le TwinSpace
    .project = Projet
    .from = Début
    .until = Fin
    .then = Réponse ou modification
    .last = Dernière utilisation

# Se faire effacer.
button-forget = Effacer mes données
forget-title = Effacer vos données
    .goes = Ce qui disparaît : votre profil, vos contacts, vos invitations et vos brouillons, vos fonctions, les actualités et les fichiers que vous avez mis dans des TwinSpaces, vos questions, et ce que je sais de cette discussion.
    .stays = Ce qui reste : les projets auxquels vous avez participé, avec leur historique et les décisions prises. Vos partenaires et les autorités en ont besoin. À la place de votre nom, on y lit « … ».
    .week = Vous avez une semaine pour changer d’avis. D’ici là, tout fonctionne comme avant, et je vous le rappellerai la veille.
forget-planned = J’effacerai vos données le { $day }
    .until = D’ici là, tout fonctionne comme avant. Si vous changez d’avis, appuyez sur « { button-keep-data } ».
forget-late = J’effacerai vos données dès que possible
forget-held = Je ne peux pas encore effacer vos données :
    .more = … et { $count } de plus.
hold-offered = Le projet « { $title } » attend la réponse de votre partenaire. Merci de le retirer d’abord.
hold-waits = Le projet « { $title } » a besoin des deux personnes qui en sont à l’origine tant que l’approbation est en attente. Merci de le retirer d’abord.
hold-runs = Personne d’autre ne peut gérer « { $title } ». Donnez à quelqu’un d’autre le profil « { desktop-administrator } », ou clôturez le projet.
hold-space = Personne d’autre ne peut gérer le TwinSpace du projet « { $title } ». Donnez à quelqu’un d’autre le rôle « { role-teacher-administrator } », ou clôturez le projet.
hold-decides = Personne d’autre ne décide pour : { $authority }. Demandez à l’équipe Twinbot de nommer quelqu’un : { $contact }
    .unnamed = Personne d’autre ne décide pour : { $authority }. Demandez à l’équipe Twinbot de nommer quelqu’un.
hold-operates = Personne d’autre n’est dans l’équipe Twinbot. Invitez d’abord quelqu’un dans l’équipe.
# $service est « Bureau d’assistance national (Espagne) ».
hold-suspended = Votre compte est suspendu ({ $service }). Vos données restent jusqu’à la levée de la suspension, car ici toute nouvelle inscription est validée aussitôt.
    .school = Votre établissement est suspendu ({ $service }). Vos données restent jusqu’à la levée de la suspension, car ici toute nouvelle inscription est validée aussitôt.
    .left = Votre ancien établissement est suspendu ({ $service }). Vos données restent tant que votre bureau d’assistance n’a pas validé votre inscription dans le nouveau, car ici toute nouvelle inscription est acceptée d’office.
button-hold = Ouvrir : { $title }
    .nth = Ouvrir : { $title } ({ $nth })
button-keep-data = Garder mes données
confirm-forget-all = Dois-je effacer le { $day } tout ce qui est enregistré sur vous ? Vous pouvez changer d’avis d’ici là.
button-forget-sure = Oui, effacer mes données
refusal-held = Je ne peux pas encore effacer vos données. Voici ce qu’il faut faire d’abord.
toast-parting = Effacement programmé.
toast-kept = Vos données restent.
task-parting = J’effacerai vos données le { $day }
parting-note = 🗑 J’effacerai vos données le { $day }. Pour les garder, envoyez { $forget }.
forget-done = Vos données sont effacées
    .what = J’ai effacé ce qui était enregistré sur vous. Ce qui reste ne porte plus votre nom. Dans une heure, j’oublierai aussi cette discussion. Vous pouvez la supprimer dès maintenant.
