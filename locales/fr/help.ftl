### Les questions que l’on pose, et ce qui est enregistré sur qui.

help-title = Aide
    .intro = Questions fréquentes. Que souhaitez-vous savoir ?
    .linking = Vous pouvez aussi m’utiliser dans une autre application, avec tout ce que vous avez ici : ouvrez « Mes comptes ».
    .contact = Votre question n’y est pas ? Écrivez-nous : votre bureau d’assistance vous répond ici.

help-create = Mon inscription est faite : comment créer un projet ?
    .button = Créer un projet
    .answer =
        1. Votre partenaire doit faire partie de vos contacts. Ouvrez « Contacts », envoyez-lui votre lien personnel et attendez la mise en relation.

        2. Appuyez sur « Nouveau projet » et choisissez un seul contact. D’autres partenaires ne pourront vous rejoindre qu’après l’approbation du projet.

        3. Répondez aux questions, une par une. À la fin, vous revoyez tout : modifiez ce que vous voulez, puis appuyez sur « Envoyer ».

        4. Votre partenaire reçoit le projet, et l’accepte ou le décline.

        5. Ensuite, les bureaux d’assistance nationaux des deux pays se prononcent et, là où il y en a, les autorités régionales aussi.

        6. C’est approuvé ? Le travail peut commencer, et le TwinSpace apparaît. Vous pouvez toujours modifier chaque champ et ajouter des partenaires.
help-profiles = Comment modifier le profil d’une personne qui participe ?
    .button = Changer un profil
    .answer =
        Chaque collègue a dans un projet un profil et un rôle, que l’on change séparément : le profil dans la fiche projet, le rôle dans le TwinSpace, où travaillent les classes.

        Les deux personnes à l’origine du projet ont d’abord le profil « { desktop-manager } » dans la fiche projet et le rôle « { role-teacher-manager } » dans le TwinSpace. Les partenaires qui s’ajoutent reçoivent les mêmes, sauf si on leur en donne d’autres. En cas de remplacement, la personne qui arrive reçoit le profil « { desktop-administrator } » et le rôle « { role-teacher-administrator } ».

        Dans la fiche projet, les profils peuvent être changés par les deux personnes à l’origine du projet et par toute personne qui a le profil « { desktop-administrator } ». Dans le TwinSpace, les rôles peuvent être changés par toute personne qui a le rôle « { role-teacher-administrator } », et par les personnes à l’origine du projet qui ont le rôle « { role-teacher-manager } ».
help-passwords = Les élèves doivent-ils utiliser mon mot de passe ?
    .button = Élèves et mots de passe
    .answer =
        Non, ne donnez jamais votre mot de passe. Vous ajoutez chaque élève avec son prénom et son nom, en tant que « { role-student-manager } » ou « { role-student-member } », et l’élève reçoit son propre identifiant et son propre mot de passe.

        Aucun courriel n’est envoyé. Notez l’identifiant et le mot de passe quand vous les voyez, ou gardez la feuille imprimée, et distribuez-les en classe.
help-students = Comment inscrire des élèves qui participent déjà à un autre projet ?
    .button = Élèves dans deux projets
    .answer =
        Ces élèves gardent le même identifiant et le même mot de passe. Quand vous ajoutez un ou une élève dans ce cas, je vous le signale, et vous acceptez ou refusez.

        Accepter : à la connexion, l’élève voit la liste de tous ses projets et choisit dans lequel travailler. Il est possible d’en changer à tout moment.

        Refuser : rien n’est mis en commun. S’il s’agit de quelqu’un d’autre qui porte le même nom, vous pouvez l’indiquer, et je crée un nouveau compte.
help-replacement = Mon ou ma partenaire change d’établissement et quelqu’un d’autre veut prendre la suite : que faire ?
    .button = Un départ dans le projet
    .answer =
        Il y a deux solutions.

        Clôturer le projet et le recommencer : le nouveau projet porte le même titre. Une fois qu’il est approuvé, une personne à l’origine du nouveau projet, qui participait déjà à l’ancien, reprend les fichiers et, si vous le souhaitez, les actualités et les élèves : le bouton se trouve dans le nouveau TwinSpace.

        Ou continuer avec la personne qui prend la suite : ajoutez-la comme partenaire et donnez-lui le profil « { desktop-administrator } » et le rôle « { role-teacher-administrator } ». Si la personne qui part n’était pas à l’origine du projet, vous pouvez ensuite la retirer du projet. Une personne à l’origine du projet ne peut jamais en être retirée, mais elle peut l’être du TwinSpace.
help-waiting = Pourquoi mon projet est-il encore en attente ?
    .button = Un projet en attente
    .answer =
        Votre partenaire doit d’abord accepter. Ensuite, votre bureau d’assistance national se prononce et, si votre région en a une, votre autorité régionale ; ceux de votre partenaire aussi. Le silence ne vaut jamais approbation.

        Ouvrez le projet : les premières lignes disent exactement qui doit agir, et depuis quand. De là, vous pouvez envoyer un rappel, une fois par jour.
help-space = Que peut-on faire dans le TwinSpace ?
    .button = Le TwinSpace
    .answer =
        C’est là que travaillent les deux classes. Il s’ouvre tout seul quand votre projet est approuvé : ouvrez le projet et appuyez sur « TwinSpace ».

        Actualités : vous les écrivez, tout le monde les lit, et chaque personne choisit si je la préviens tout de suite, à 17 h ou pas du tout.

        Fichiers : appuyez sur ce bouton et envoyez-moi des images, des textes ou des enregistrements, un ou plusieurs à la fois. Tout le monde les reçoit, dans n’importe quelle application.

        Élèves : vous ajoutez votre classe. En visite : quelqu’un d’autre, par exemple un parent ou la direction, lit les actualités et les fichiers grâce à un lien personnel, sans voir les noms des élèves.

        Le journal indique les arrivées, les départs et ce qui a été publié.
help-deciding = Comment décider d’une inscription ou d’un projet ?
    .button = Décider
    .answer =
        Chaque demande arrive ici par message et reste dans « À décider » jusqu’à ce qu’une personne de votre autorité ait décidé.

        Une inscription : cette personne enseigne-t-elle bien dans l’établissement ? Validez, posez d’abord une question, ou refusez avec un motif.

        Un projet : lisez-le, puis approuvez-le, au besoin avec un mot, faites-le corriger en disant ce qui doit changer, ou refusez-le avec un motif. Ce que vous écrivez souvent, gardez-le dans « Motifs types ». Le silence ne vaut jamais approbation. Si le projet change avant la fin, les décisions déjà prises ne comptent plus, et je vous demande à nouveau de décider.
help-mistake = Ce n’était pas le bon bouton : que faire ?
    .button = Le mauvais bouton
    .answer =
        Ouvrez à nouveau la demande. Si « Annuler » y figure encore, appuyez dessus : la demande est rouverte, et vous pouvez décider autrement. Le message dit jusqu’à quand c’est possible. Les motifs et les questions ne sont lus qu’ensuite.

        Trop tard ? Un projet à corriger vous revient quand il est envoyé à nouveau ; une inscription refusée aussi, quand le profil a été modifié.
help-telling = Quand m’écrivez-vous ?
    .button = Quand je vous écris
    .answer =
        Tout de suite quand quelque chose attend votre décision, et encore une fois quand quelqu’un envoie un rappel. Si vous préférez le calme la nuit, choisissez-le dans « Mes notifications » : les demandes arrivent alors le matin. Si de nombreuses demandes vous attendent, je les annonce toutes dans un seul message, le matin.

        Plusieurs personnes peuvent décider pour une même autorité. La première décision compte, et tout le monde la voit dans la demande.
help-running = Je suis dans l’équipe Twinbot : que dois-je faire ?
    .button = Gérer Twinbot
    .answer =
        Je vous écris ici quand quelque chose demande votre intervention : un pays sans bureau d’assistance, une autorité pour laquelle personne ne peut décider, une application qui ne répond pas ou un message qui ne peut pas être remis. Chaque message dit quoi faire : un bouton, ou une commande sur le serveur.

        Le bouton ci-dessous mène aux autorités, aux liens d’invitation, à ce qui est bloqué, aux chiffres et aux nouveaux établissements. Les listes d’établissements s’importent par une commande sur le serveur. Les décisions sur les inscriptions et les projets ne sont pas prises par vous, mais par les personnes nommées pour cela.
help-no-space = Les élèves s’ajoutent dans le TwinSpace d’un projet, et vous n’en avez pas encore où ce soit possible. Le TwinSpace d’un projet apparaît après l’approbation : ouvrez vos projets pour voir où ils en sont.

privacy-title = Vos données
    .responsible = Responsable de vos données ici : { $name }.
    .nobody = On ne m’a pas dit qui est responsable de vos données ici. Votre bureau d’assistance peut vous le dire.
    .stored = Ce qui est enregistré : ce que vous me dites (votre nom, votre établissement, vos matières et vos langues, vos contacts, vos brouillons, vos projets et leur historique, ce que vous écrivez et envoyez dans les TwinSpaces, vos questions à un bureau d’assistance) et, du compte avec lequel vous m’écrivez, son numéro, ses noms et sa langue.
    .seen = Qui le voit : vos contacts, et les personnes à qui vous envoyez un lien, voient votre nom et votre établissement. Vos partenaires voient les projets que vous avez en commun, et tout le monde dans un TwinSpace ce que vous y publiez. Les bureaux d’assistance et les autorités qui se prononcent voient votre inscription et les projets dont ils décident, et un bureau d’assistance les questions que vous lui posez. Les personnes qui gèrent ce serveur peuvent accéder aux données enregistrées, pour en assurer le fonctionnement.
    .kept = { $days ->
        [one] Combien de temps : votre profil, vos contacts et vos projets restent jusqu’à ce que vous demandiez de les effacer. Les données des élèves sont effacées { $days } jour après la clôture de leur projet. Le nom d’une personne en visite disparaît un mois après son départ, les nouveautés que je ne vous ai pas envoyées au bout de 90 jours, et une question à un bureau d’assistance un an après sa réponse ou sa clôture.
       *[other] Combien de temps : votre profil, vos contacts et vos projets restent jusqu’à ce que vous demandiez de les effacer. Les données des élèves sont effacées { $days } jours après la clôture de leur projet. Le nom d’une personne en visite disparaît un mois après son départ, les nouveautés que je ne vous ai pas envoyées au bout de 90 jours, et une question à un bureau d’assistance un an après sa réponse ou sa clôture.
    }
    .noted = Je note aussi quand vous décidez, arrivez, partez ou vous connectez, avec un numéro à la place de votre nom. Une fois vos données effacées, ce numéro ne mène plus à personne.
    .passes = Ce que vous écrivez ici passe par l’application dans laquelle vous l’écrivez, et elle le conserve selon ses propres règles. Vous pouvez m’utiliser dans { $platforms }.
    .rights = Vos droits : vous pouvez à tout moment modifier votre profil, retirer des contacts et supprimer des brouillons. Avec les boutons ci-dessous, vous recevez une copie de ce qui est enregistré sur vous, ou vous le faites effacer. Pour faire corriger autre chose ou pour vous opposer, écrivez ici : { $contact }. Vous pouvez aussi adresser une réclamation à l’autorité de protection des données de votre pays.
    .rights-unnamed = Vos droits : vous pouvez à tout moment modifier votre profil, retirer des contacts et supprimer des brouillons. Avec les boutons ci-dessous, vous recevez une copie de ce qui est enregistré sur vous, ou vous le faites effacer. Pour faire corriger autre chose ou pour vous opposer, écrivez à votre bureau d’assistance. Vous pouvez aussi adresser une réclamation à l’autorité de protection des données de votre pays.
    .page = Pour en savoir plus : { $page }
# Dans une ligne, avant que l’on demande à quelqu’un la première chose qui le concerne.
privacy-first = Ce que j’enregistre sur vous, et pour combien de temps : voir « Vie privée ».
    .of = Responsable de ce que vous me dites ici : { $operator }. Ce que j’enregistre, et pour combien de temps : voir « Vie privée ».

# Ce que le bot dit de lui-même dans une discussion vide, et dans son profil, en 120 signes au plus : un nom en a jusqu’à 100.
bot-about = J’aide des collègues de deux pays à préparer ensemble un projet scolaire et à le faire approuver, le tout dans cette discussion. Responsable : { $operator }. Ce qui est enregistré sur vous : { $privacy }
    .short = Jumelage scolaire : { $operator }
