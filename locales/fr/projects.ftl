### Mes projets : où en est chacun, ce que l’on peut faire, et la proposition à un ou une partenaire.

projects-title = Mes projets
    .empty = Il n’y a encore rien ici. Un projet commence par une idée et un contact.
    .none = Il n’y en a aucun pour le moment.
    .active = Mes projets actifs
    .waiting = Mes projets en attente
    .over = Mes projets terminés
    .more = Ce sont les plus proches. Ajoutez un mot pour en trouver d’autres.
# Un titre avec le signe de son état.
marked = { $mark } { $title }
project-line = { $title } : { $state }
project-line-mine = { $line }. Vos profils : { $profiles }
project-line-founder = { $line }. À l’origine du projet ({ $profiles })
project-founder = À l’origine du projet
project-partner = Partenaire
peer-with-school = { $name }, { $school }
project-changed = Modifié par { $by } : { $fields }
project-before = Texte avant la modification :
draft-touched = Un brouillon. Votre dernier passage : { $moment }.
draft-untitled = { $what } ({ $moment })
draft-untitled-at = { $what } ({ $moment }, question { $at } sur { $of })
draft-untitled-asked = { $what } (question { $at } sur { $of })

button-all-projects = Tous ({ $count })
button-active-projects = Actifs ({ $count })
button-waiting-projects = En attente ({ $count })
button-over-projects = Terminés ({ $count })
button-search-projects = Trouver un projet
button-search = Chercher
button-offer = Ouvrir la proposition
button-offer-again = Proposer à un autre contact
button-offer-to = Proposer « { $title } »
button-copy = Copier dans un nouveau brouillon
button-remind = Envoyer un rappel
button-withdraw = Retirer le projet
button-history = Historique
button-suggest = Suggérer un changement
button-later = Décider plus tard
field-search-projects = Recherche
    .ask = Que cherchez-vous ? Écrivez des mots du titre, ou le nom d’une personne à l’origine du projet.
    .example = Par exemple : nuages
confirm-withdraw = Retirer « { $title } » ? Plus personne ne pourra l’accepter ni l’approuver. Vous pourrez le copier plus tard dans un nouveau brouillon.

# Les états, tels qu’ils suivent un titre et un deux-points.
state-draft = brouillon
state-offered = en attente côté partenaire
state-waiting = approbation attendue
state-active = actif
state-declined = proposition déclinée
state-returned = à corriger
state-rejected = refusé
state-withdrawn = retiré
state-closed = clôturé
waits-you = votre réponse est attendue
waits-partner = réponse attendue ({ $name })
waits-authorities = décision attendue ({ $authorities })
waits-final = décidé, { $final }
waits-operator = en attente d’une autorité à activer

# Les premières lignes d’un projet.
status-offered = ⏳ Réponse attendue depuis le { $since } : { $name }.
status-offered-you = ⏳ { $name } attend votre réponse depuis le { $since }.
status-offered-next = { $name } doit d’abord accepter ; je soumets ensuite le projet aux personnes qui décident, et je vous préviens. D’ici là, vous pouvez encore le modifier.
status-partner-registers = { $name } doit s’inscrire avant de pouvoir accepter.
status-partner-validated = Avant de pouvoir accepter, { $name } doit attendre la validation de son inscription : { $authority }
status-waiting = ⏳ En attente d’approbation depuis le { $since }. Décision attendue : { $authorities }.
status-waiting-next = Quand toutes les approbations sont là, le TwinSpace s’ouvre, et je vous préviens, vous et votre partenaire. Vous pouvez encore modifier le projet ; dans ce cas, tout le monde doit décider à nouveau.
# Derrière les champs d’un projet : une ligne par autorité.
status-votes = Les décisions à ce jour :
status-final = ⏳ Toutes les décisions sont prises : { $final }.
status-operator = ⏳ En attente depuis le { $since }. Aucune autorité n’est activée pour vos pays en ce moment : personne ne peut donc décider. J’ai prévenu l’équipe Twinbot.
status-active = ✅ Actif depuis le { $since }.
status-declined = ❌ { $name } a décliné le { $since }.
status-declined-next = Vous pouvez le proposer à un autre contact sans rien ressaisir.
status-returned = ↩️ Corrections demandées le { $since }. Modifiez ce qui est demandé, puis envoyez à nouveau.
status-rejected = ❌ Refusé le { $since }.
status-withdrawn = 🗂 Retiré par { $name } le { $since }.
status-withdrawn-next = Plus personne n’en décide. Vous pouvez le copier dans un nouveau brouillon, le modifier et l’envoyer.
status-withdrawn-since = 🗂 Retiré le { $since }.
status-withdrawn-you = 🗂 Vous l’avez retiré le { $since }.
status-closed = 🗂 Clôturé le { $since }.
said-by = { $authority } écrit :
authority-unknown = une autorité qui n’est plus en service
# Un rappel : il figure dans le titre de ce dont il s’agit, et chacun sur une ligne dessous.
reminder-title = 🔔 Rappel envoyé par { $name } : { $title }
    .all = Rappels : { $reminders }
reminder-by = { $name } ({ $at })

# Une voix, et jusqu’à quand elle peut être retirée.
vote-open = ⏳ { $authority } : en attente depuis le { $since }
vote-open-nobody = ⏳ { $authority } : en attente depuis le { $since } ; personne ne peut y décider pour le moment, et j’ai prévenu l’équipe Twinbot
vote-dropped = ➖ { $authority } : plus en service, donc sans voix
vote-approved = ✅ { $authority } : approuvé par { $by }, { $at }
vote-returned = ↩️ { $authority } : corrections demandées par { $by }, { $at }
vote-rejected = ❌ { $authority } : refusé par { $by }, { $at }
vote-approved-unnamed = ✅ { $authority } : approuvé, { $at }
vote-returned-unnamed = ↩️ { $authority } : corrections demandées, { $at }
vote-rejected-unnamed = ❌ { $authority } : refusé, { $at }
vote-not-final = { $vote } ({ $final })
final-now = ne peut plus être annulé
final-at = définitif le { $at }, annulable d’ici là

offer-invites = { $name } aimerait commencer ce projet avec vous. Proposition envoyée le { $since }.
offer-register = Pour accepter, il faut d’abord vous inscrire. La proposition reste ouverte.
offer-waits =
    Vous pourrez accepter dès que votre inscription sera validée.
    { $standing }
offer-accepted = ✅ Vous avez accepté le { $at }.
offer-declined = ❌ Vous avez décliné le { $at }.

button-closing = Clôturer, recommencer
button-closed = Rouvrir ou recommencer
button-close = Clôturer le projet
button-reopen = Rouvrir le projet
button-start-anew = Recommencer
button-project-before = Projet précédent
button-project-after = Nouveau projet
project-goes-on-from = Fait suite à
project-goes-on-as = Se poursuit dans
closing-title = Clôture de « { $title } »
    .means = Clôturer un projet y met fin : j’en informe toutes les personnes qui participent. Elles peuvent encore tout lire, mais on ne peut plus rien modifier. Une personne à l’origine du projet peut le rouvrir dans les 30 jours.
    .invitations = { $count ->
        [one] Une invitation attend encore une réponse. Elle prend fin aussi.
       *[other] { $count } invitations attendent encore une réponse. Elles prennent fin aussi.
    }
    .anew = Vous souhaitez continuer avec quelqu’un d’autre ? Clôturez d’abord ce projet. Vous pourrez ensuite le recommencer, avec le même titre et le même contenu, et avec la personne de votre choix. Les fichiers de son TwinSpace peuvent suivre.
    .closed = Vous pouvez le recommencer, avec le même titre et le même contenu, et avec la personne de votre choix.
    .reopen = Vous pouvez aussi rouvrir celui-ci, jusqu’au { $until }.
    .files = Emportez les fichiers : l’archive est un fichier ZIP unique avec tout le contenu du TwinSpace. Vous pouvez la recevoir avant la clôture du projet, et après.
field-goodbye = Mot de la fin
    .ask = Souhaitez-vous ajouter un mot d’adieu ? Toutes les personnes qui participent le liront. Sinon, appuyez sur « Passer ».
    .example = Par exemple : Merci à tout le monde ! Les cartes sont affichées dans les deux écoles.
status-closed-by = 🗂 Clôturé par { $name } le { $since }.
status-closed-you = 🗂 Vous l’avez clôturé le { $since }.
