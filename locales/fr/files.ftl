### Les fichiers d’un TwinSpace : envoyés par qui a le droit de publier, lus par tout le monde. Les élèves lisent ces textes aussi : ni « tu » ni « vous ».

button-files = Fichiers
files-title = Fichiers du projet « { $title } »
    .empty = Il n’y a pas encore de fichiers.
    .empty-send = Il n’y a pas encore de fichiers. J’attends le premier : une image, un texte, une chanson…
    .how = Je garde ici les fichiers que l’on m’envoie maintenant, un ou plusieurs, jusqu’à { $most } chacun. Espace utilisé : { $used } sur { $quota }.
folder-title = Dossier « { $name } »
folder-line = 📁 { $name } ({ $count ->
        [0] vide
        [one] 1 fichier
       *[other] { $count } fichiers
    })
button-folder = 📁 { $name }
file-line = { $name } ({ $by }, { $at }, { $size })
button-by-name = Par nom
button-by-date = Récents d’abord
button-new-folder = Nouveau dossier
button-rename = Renommer
button-remove-folder = Retirer le dossier
button-all-files = Tous les fichiers
field-folder = Nom du dossier
    .ask = Comment doit s’appeler le dossier ?
    .example = Notre sortie scolaire
field-find-file = Chercher un fichier
    .ask = Quel fichier ? Une partie de son nom suffit.
    .example = nuages
found-files-title = Fichiers avec « { $words } »
    .none = Aucun fichier n’a cela dans son nom.
confirm-remove-folder = Retirer le dossier « { $name } » ? { $count ->
        [0] Il est vide.
        [one] Son fichier reste, hors des dossiers.
       *[other] Ses { $count } fichiers restent, hors des dossiers.
    }
toast-folder-removed = Dossier retiré.
refusal-file-name = Les fichiers avec cette extension ne sont pas acceptés ici. Merci de choisir un autre nom.
refusal-folders = Il y a déjà { $count } dossiers. Il faut en utiliser un, ou en retirer un d’abord.

# Un fichier.
file-title = { $name }
    .where = Où le ranger ?
    .by = { $by }, { $at }, dans « { $title } »
file-by = De
file-at = Envoi
file-moment = { $at }
file-kind = Type
file-size = Taille
    .kb = { $size } Ko
    .mb = { $size } Mo
file-folder = Dossier
kind-document = un document
kind-table = un tableau
kind-slides = un diaporama
kind-picture = une image
kind-sound = un enregistrement
kind-video = une vidéo
kind-archive = une archive
kind-program = un programme
kind-other = un fichier
button-file = À propos du fichier
button-download = 📄 Recevoir le fichier
button-move-file = Déplacer
button-no-folder = Sans dossier
button-remove-file = Retirer
field-file-name = Nom du fichier
    .ask = Comment doit s’appeler le fichier ? Son extension reste la même.
    .example = Les nuages en mai
confirm-remove-file = Retirer « { $name } » ? Plus personne ne pourra le recevoir.
toast-file-moved = Déplacé.
toast-file-removed = Retiré.

# Des fichiers que quelqu’un a envoyés.
upload-title = Fichiers pour « { $title } »
    .waits = J’enregistre les fichiers : { $kept } sur { $all }…
    .done = { $kept ->
        [0] Je n’ai pu en enregistrer aucun.
        [one] { $all ->
            [one] Il est là, pour tout le monde dans le TwinSpace.
           *[other] Un fichier sur { $all } est là, pour tout le monde dans le TwinSpace.
        }
       *[other] { $kept } fichiers sur { $all } sont là, pour tout le monde dans le TwinSpace.
    }
sent-waits = ⏳ { $name }
sent-kept = ✅ { $name } ({ $size })
sent-failed = ⚠️ { $name } : { $why }
sent-empty = ce fichier est vide
sent-too-large = ce fichier dépasse { $most }
sent-refused = les fichiers de ce type ne sont pas acceptés ici
sent-no-room = plus de place dans le TwinSpace ; il faut retirer des fichiers inutiles (ce qui est retiré occupe encore sa place pendant un jour)
sent-gone = je ne peux plus le récupérer ; merci de l’envoyer à nouveau
sent-away = il n’est pas arrivé ; merci de l’envoyer à nouveau
sent-not-allowed = ce compte n’a pas le droit d’envoyer des fichiers ici en ce moment
refusal-no-upload = Ce compte permet de lire les fichiers du projet « { $title } », mais pas d’en envoyer.
