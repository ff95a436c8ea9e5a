### Les questions à un bureau d’assistance : où on les pose, où elles en sont, et qui répond.

# Où se trouvait la personne qui pose la question : vient après « Depuis : ».
inquiry-place = Accueil
    .form = Un formulaire
    .help = Aide
    .accounts = Mes comptes
    .people = Mon inscription
    .contacts = Mes contacts
    .drafts = Un brouillon
    .projects = Projets
    .approval = Décisions
    .members = Qui participe
    .closing = Clôture d’un projet
    .space = TwinSpace
    .students = Élèves
    .sessions = Sessions des élèves
    .takeovers = Élèves en commun
    .guests = En visite
    .news = Actualités
    .journal = Journal
    .files = Fichiers
    .archive = Archive
    .told = Mes notifications
    .carry = Reprise
    .erasure = Comptes d’élèves effacés
    .suspension = Suspension
    .newsletter = Lettre d’information
inquiry-from = Écran : { $place }
    .not = Ne pas l’indiquer

# Le formulaire.
inquiry-heading = Question au bureau d’assistance
field-inquiry-country = Pays
    .ask = Dans quel pays enseignez-vous ? C’est son bureau d’assistance qui vous répondra.
    .example = Vous pouvez taper les premières lettres.
field-inquiry = Votre question
    .ask = Que souhaitez-vous demander ou dire à votre bureau d’assistance ?
    .example = Par exemple : Mon école a déménagé dans une autre commune. Où puis-je le modifier ?
field-inquiry-from = Où vous étiez
    .ask = Faut-il ajouter où vous étiez ? C’est seulement le nom de l’écran, rien de ce que vous y avez lu ou écrit.
    .example = C’est utile si quelque chose n’y fonctionne pas.
note-inquiry = Votre question part à : { $authority }. Vous recevrez la réponse ici.
    .nobody = Votre question part à : { $authority }. Personne ne peut y répondre pour le moment ; j’en informe l’équipe Twinbot.
    .no-service = Il n’y a pas encore de bureau d’assistance pour ce pays : { $country }. Je garde votre question et j’en informe l’équipe Twinbot.

# Là où l’on pose une question, avec celles déjà posées.
inquiries-title = Écrire à votre bureau d’assistance
    .empty = Vous n’avez encore rien demandé.
    .country = Votre inscription n’est pas faite : je vous demanderai donc d’abord dans quel pays vous enseignez.
    .what = Quelque chose n’est pas clair, ou ne fonctionne pas ? Écrivez à votre bureau d’assistance : quelqu’un vous lit et vous répond ici.
inquiry-line = ⏳ { $words } (en attente depuis le { $since })
    .answered = 💬 { $words } (réponse le { $since })
    .closed = { $words } (close le { $since })

# Une question, pour la personne qui l’a posée.
inquiry-own = Votre question à : { $authority }
inquiry-waits = ⏳ En attente d’une réponse depuis le { $since }. Qui répond : { $authority }
    .taken = ✍️ En attente depuis le { $since }. Une réponse est en préparation : { $authority }
    .nobody = ⏳ En attente d’une réponse depuis le { $since }. Qui répond : { $authority }. Personne ne peut y répondre pour le moment ; j’ai prévenu l’équipe Twinbot.
    .no-service = ⏳ En attente d’une réponse depuis le { $since }. Il n’y a pas encore de bureau d’assistance pour ce pays : { $country }. J’ai prévenu l’équipe Twinbot.
inquiry-answered = 💬 Réponse reçue le { $since } : { $authority }
inquiry-closed = Vous avez clos cette question le { $since }. Si vous écrivez à nouveau, elle est rouverte.
    .by = Question close le { $since } : { $authority }. Si vous écrivez à nouveau, elle est rouverte.
inquiry-reach = Vous pouvez aussi joindre l’équipe Twinbot : { $contact }
inquiry-said = { $who }, { $at } :
    .you = Vous, { $at } :
    .more = Ce sont les derniers messages. Il y en a de plus anciens.

# La même chose pour les personnes qui répondent.
inquiry-title = Question posée par { $name }
inquiry-asked = ⏳ En attente d’une réponse depuis le { $since }.
    .own = C’est votre propre question : quelqu’un d’autre doit répondre.
    .yours = ✍️ Vous vous êtes réservé cette question jusqu’au { $until }. D’ici là, personne d’autre ne peut répondre.
    .taken = ✍️ { $name } s’est réservé cette question jusqu’au { $until }.
    .you-answered = 💬 Vous avez répondu le { $since }.
    .answered = 💬 { $name } a répondu le { $since }.
    .closed = { $name } a clos cette question le { $since }.
    .closed-room = Question close le { $since } par la personne qui l’a posée.
    .closed-by = Question close le { $since } par votre bureau.
# Dans un salon ou un groupe, où tout le monde lit.
inquiry-in-room = Le nom de la personne et ce qu’elle écrit, je ne les montre que dans notre discussion privée.
inquiry-unreachable = ⚠️ Mes messages n’arrivent pas chez { $name } : la discussion avec moi est bloquée ou supprimée. Votre réponse sera lue dès que cette discussion sera rouverte.
inquiry-unchecked = ⚠️ Cette inscription attend encore d’être validée.
inquiry-unregistered = ⚠️ Personne n’a confirmé cette identité : l’inscription n’est pas encore faite.
field-answer-inquiry = Votre réponse
    .ask = Que répondez-vous ? La réponse arrivera au nom de votre bureau d’assistance, sans votre nom.
    .example = Par exemple : Ouvrez « Mon inscription » et appuyez sur « Modifier ».
field-reply = Votre message
    .ask = Que souhaitez-vous ajouter ?
    .example = Par exemple : Merci ! Et comment changer le nom de mon école ?

button-contact-service = Nous écrire
button-write-service = Poser une question
button-inquiries = Mes questions
button-add-words = Ajouter un mot
button-reply = Écrire à nouveau
button-close-inquiry = Clore la question
button-give-back = La libérer
button-read-inquiry = Lire la question
confirm-close-inquiry = Clore la question posée par { $name } ? Cette personne lira que sa question est close, et pourra toujours écrire à nouveau.
    .own = Clore votre question ? Si vous écrivez à nouveau, elle est rouverte.
