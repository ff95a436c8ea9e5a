### Les élèves : une classe entre dans un TwinSpace, et chaque élève reçoit un identifiant et un mot de passe.

students-title = Élèves du projet « { $title } »
    .empty = Il n’y a pas encore d’élèves. Ajoutez-en, ou collez la liste d’une classe entière.
    .none = Personne ne s’appelle « { $words } ».
    .more = Voici les premiers noms sur { $count }. Complétez le nom pour trouver les autres.
students-namesakes = Élèves du même nom : { $names }. Leurs identifiants permettent de les distinguer.
student-line = { $name }, { $role }
student-since = Ici depuis le { $since }.
student-password-until = Le mot de passe peut être lu ici jusqu’au { $until }. Ensuite, vous pourrez en créer un nouveau.
student-password-gone = Le mot de passe ne peut plus être lu. S’il est perdu, créez-en un nouveau.
field-user-name = Identifiant
field-password = Mot de passe
field-claim-link = Lien
    .command = Commande
sheet-title = Mots de passe de vos élèves
    .hint = Appuyez sur un mot de passe pour le voir, puis copiez-le ou donnez-le à l’élève. Chaque élève garde le sien.
    .empty = Aucun mot de passe ne peut être lu pour le moment. Vous pouvez en créer un nouveau pour chaque élève.

# Fichiers : les cartes de connexion et la liste de classe.
cards-title = Cartes de connexion du projet « { $title } »
    .hint = Imprimez le fichier, découpez les cartes et donnez à chaque élève la sienne. Avec une carte, n’importe qui peut se connecter : gardez le fichier pour vous, et supprimez-le ensuite.
    .table = Les identifiants et les mots de passe que l’on peut lire en ce moment, pour un tableur. Avec eux, n’importe qui peut se connecter : gardez le fichier pour vous, et supprimez-le ensuite.
class-list = Vos élèves avec leurs identifiants, sans mots de passe.
button-cards = Cartes de connexion ({ $format })
button-class-list = Liste de classe ({ $format })
toast-file = 📄 J’envoie le fichier dans votre discussion avec moi.
# Deux phrases sur chaque carte, pour l’élève.
card-begin = Ouvre le bot, appuie sur « { button-login-student } » et écris ton identifiant et ton mot de passe.
    .scan = Scanne le code et appuie sur « Démarrer » : tu y reçois aussi ton mot de passe.
    .own = Le mot de passe est à toi : ne le dis à personne.

button-add-students = Ajouter des élèves
button-passwords = Mots de passe et listes
button-find-student = Trouver un nom
button-renew = Nouveau mot de passe
button-make-role = Nouveau rôle : { $role }
button-remove-student = Retirer l’élève
button-class = { $lines ->
    [0] Liste d’un fichier
    [one] Liste de { $lines } élève
   *[other] Liste de { $lines } élèves
}
confirm-renew = Créer un nouveau mot de passe pour { $name } ? L’ancien ne fonctionnera plus.
confirm-remove-student = Retirer { $name } du TwinSpace du projet « { $title } » ? Si l’élève ne travaille dans aucun autre TwinSpace, son compte est effacé.
toast-renewing = Je crée un nouveau mot de passe.
toast-discarded = Liste supprimée.
toast-enrolling = L’ajout est en cours.

# Le formulaire où l’on nomme les élèves.
class-heading = Élèves pour « { $title } »
field-class = Élèves
    .ask = Qui faut-il ajouter ? Envoyez la liste de classe en fichier, ou écrivez un nom par ligne : le prénom d’abord, suivi d’un point-virgule s’il est double.
    .example = Ana García López ⏎ Luis Miguel ; Pérez
field-pupil-role = Rôle
    .ask = Quel sera leur rôle dans le TwinSpace ? « { role-student-manager } » peut aussi publier des actualités et des fichiers.
    .example = Élève membre
note-class-read = Je lis ensuite votre fichier, et vous en voyez chaque ligne. Personne n’est ajouté avant.
note-class-checked = Vous voyez ensuite chaque ligne. Personne n’est ajouté avant.
button-check-class = Vérifier la liste
problem-student-name = Écrivez à la fois le prénom et le nom, comme « Ana García ».
problem-no-class = Envoyez votre liste de classe en fichier (XLSX, ODS ou CSV), ou écrivez un nom par ligne.
problem-class-too-long = Cela fait { $lines } lignes. Une liste en compte au plus { $most } ; merci de la diviser.
# Ce qui figure en tête des colonnes d’une liste de classe, en minuscules.
class-heads-given = prénom, prénoms, prénom usuel, prénom de l’élève, prénom 1
class-heads-surname = nom, noms, nom de famille, nom d’usage, nom de naissance
class-heads-whole = nom complet, nom et prénom, nom prénom, noms et prénoms, noms prénoms, prénom et nom, prénom nom, élève, élèves, nom de l’élève

# La liste, ligne par ligne.
class-state = Vérifiez la liste. Appuyez sur un nom pour le corriger ou pour l’écarter.
    .faulty = { $count ->
        [one] Il faut d’abord corriger ou écarter une ligne.
       *[other] Il faut d’abord corriger ou écarter { $count } lignes.
    }
    .enrolling = ⏳ Création des identifiants et des mots de passe : { $enrolled } sur { $all }.
    .done = { $enrolled ->
        [one] ✅ { $enrolled } élève a son compte. L’identifiant et le mot de passe peuvent être lus pendant { $days ->
            [one] { $days } jour
           *[other] { $days } jours
        } après leur création ; la fiche de l’élève indique jusqu’à quand.
       *[other] ✅ { $enrolled } élèves ont leur compte. Les identifiants et les mots de passe peuvent être lus pendant { $days ->
            [one] { $days } jour
           *[other] { $days } jours
        } après leur création ; la fiche de chaque élève indique jusqu’à quand.
    }
    .stopped = Arrêt à { $enrolled } sur { $all } : vous ne pouvez plus ajouter d’élèves ici, ou le projet est clôturé.
class-state-reading = ⏳ Lecture de votre fichier.
    .lines = ⏳ Lecture de votre fichier : { $read } lignes sur { $all }.
class-sheet = Ce sont les lignes de la feuille « { $sheet } ».
class-file-unnamed = votre fichier
field-file = Fichier
file-fault-not-fetched = Je n’ai pas pu récupérer votre fichier. Réessayez dans un instant. Si cela n’aide pas, envoyez-le encore une fois.
file-fault-empty = Votre fichier est vide. Envoyez-en un avec les noms.
file-fault-too-large = Votre fichier est trop volumineux : { $most } Mo au plus, et sans images. Copiez les noms dans un nouveau fichier.
file-fault-too-many = Votre fichier a trop de lignes : une liste compte au plus { $most } élèves. Merci de la diviser.
file-fault-no-table = Je ne trouve pas de tableau dans votre fichier. Enregistrez votre liste de classe en XLSX, ODS ou CSV.
file-fault-old = Votre fichier est dans un ancien format. Enregistrez-le en XLSX, ODS ou CSV.
file-fault-locked = Votre fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.
file-fault-broken = Votre fichier est endommagé. Enregistrez-le encore une fois, ou en CSV.
file-fault-no-names = Je ne trouve pas de noms dans votre fichier. Mettez les prénoms dans une colonne et les noms de famille dans la suivante.
button-read-again = Réessayer
button-other-file = Envoyer une autre liste
toast-reading = Je relis le fichier.
class-guardians = Les familles doivent être d’accord pour les enfants de moins de { $age } ans.
row-heading = Ligne { $line }
row-in = { $name } → { $user }
row-in-namesake = { $name } → { $user }. Votre établissement a déjà un ou une élève de ce nom : s’il s’agit de la même personne, écartez la ligne et appuyez sur « { button-join-student } ».
row-enrolled = ✅ { $name } → { $user }
row-out = ➖ { $name } (hors liste)
row-out-because = ➖ { $name } (hors liste : { $why })
row-remark = ❗ { $name } ({ $why })
row-no-surname = il faut le prénom et le nom
row-twice = le même nom figure à la ligne { $line }
row-is-here = quelqu’un de ce nom est déjà ici
field-given = Prénom
field-surname = Nom de famille
field-student = Élève
    .ask = Quels sont le prénom et le nom de l’élève ?
    .example = Ana María ; García López
field-student-search = Nom
    .ask = Qui cherchez-vous ? Le début d’un nom suffit.
    .example = Gar
button-enrol = { $count ->
    [one] ✅ Ajouter { $count } élève
   *[other] ✅ Ajouter { $count } élèves
}
button-row-faulty = ❗ { $name }
button-correct = Corriger
button-leave-out = Écarter
button-take-in = Inclure
button-swap-names = Noms de famille d’abord
button-discard-class = Supprimer la liste
confirm-discard-class = { $lines ->
    [0] Supprimer cette liste ? Personne n’a été ajouté.
    [one] Supprimer cette liste de { $lines } élève ? Personne n’a été ajouté.
   *[other] Supprimer cette liste de { $lines } élèves ? Personne n’a été ajouté.
}
refusal-class-faulty = { $count ->
    [one] Il faut d’abord corriger ou écarter une ligne.
   *[other] Il faut d’abord corriger ou écarter { $count } lignes.
}
refusal-class-empty = Il ne reste personne sur la liste. Il faut d’abord inclure quelqu’un.

# Où en est chaque élève, dans la liste et sur la fiche.
student-line-state = { $name }, { $role } · { $state }
pupil-state-invited = accès pas encore utilisé
pupil-state-claimed = mot de passe reçu le { $at }
pupil-state-seen = dernière visite le { $at }
pupil-state-lost = ⚠️ discussion injoignable
student-waiting = Accès pas encore utilisé. Donnez à l’élève le lien ou la carte de connexion.
student-seen = Dernière visite le { $at }.
button-only-all = Tout le monde
button-only-waiting = Accès inutilisés ({ $count })
button-only-lost = Injoignables ({ $count })
waiting-title = Accès pas encore utilisés
    .none = Tout le monde a utilisé son accès. 🎉
    .hint = Donnez à nouveau le lien ou la carte de connexion. En cas de perte, créez de nouveaux mots de passe.
lost-title = Élèves injoignables
    .none = Tout le monde est joignable.
    .hint = Je ne peux plus écrire dans la discussion où le mot de passe a été reçu. Le mot de passe permet de se connecter n’importe où ; s’il est perdu, créez-en un nouveau.

# De nouveaux mots de passe pour plusieurs élèves à la fois.
field-reissue = Élèves
    .ask = Qui reçoit un nouveau mot de passe ?
    .example = Cochez chaque élève qui en a besoin.
    .empty = Vous n’avez pas ajouté d’élèves ici.
note-reissue = Les anciens mots de passe et liens ne fonctionneront plus, et les sessions de ces élèves seront fermées.
button-reissue = { $count ->
    [one] Créer un nouveau mot de passe
   *[other] Créer { $count } nouveaux mots de passe
}
button-reissue-some = Nouveaux mots de passe : choisir
button-reissue-all = Nouveaux mots de passe : tous ({ $count })
button-reissue-waiting = Renouveler les accès inutilisés ({ $count })
button-reissue-lost = Nouveaux mots de passe ({ $count })
confirm-reissue = { $count ->
    [one] Créer un nouveau mot de passe pour { $count } élève ? L’ancien et son lien ne fonctionneront plus, et sa session sera fermée.
   *[other] Créer de nouveaux mots de passe pour { $count } élèves ? Les anciens et leurs liens ne fonctionneront plus, et leurs sessions seront fermées.
}
toast-reissuing = Je crée les nouveaux mots de passe.
refusal-reissue-nobody = Ici, personne de votre classe n’a besoin d’un nouveau mot de passe.
reissue-title = Nouveaux mots de passe
    .next = Les voici, seulement pour ces élèves : à dicter, à imprimer ou sous forme de tableau.
reissue-state = ⏳ Création des nouveaux mots de passe : { $made } sur { $all }.
    .done = { $made ->
        [0] Personne n’avait besoin d’un nouveau mot de passe.
        [one] ✅ { $made } élève a un nouveau mot de passe. On peut le lire pendant { $days ->
            [one] { $days } jour
           *[other] { $days } jours
        } après sa création ; la fiche de l’élève indique jusqu’à quand.
       *[other] ✅ { $made } élèves ont un nouveau mot de passe. On peut les lire pendant { $days ->
            [one] { $days } jour
           *[other] { $days } jours
        } après leur création ; la fiche de chaque élève indique jusqu’à quand.
    }
    .stopped = Arrêt à { $made } sur { $all } : vous ne pouvez plus le faire ici, ou le projet est clôturé. Les autres mots de passe restent comme avant.
