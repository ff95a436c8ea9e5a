### Les contacts, les liens qui y mènent et les demandes de contact.

contacts-title = Mes contacts
    .empty = Vous n’avez pas encore de contacts. Ajoutez une personne avec qui vous aimeriez commencer un projet : le plus rapide est de lui envoyer votre lien personnel.
    .of = Mes contacts : { $country }
    .none = Vous n’y avez aucun contact.
    .more = Il y en a d’autres. Complétez le nom pour les trouver.
contact-unreachable = ⚠️ Mes messages n’arrivent pas chez { $name } : la discussion avec moi est bloquée ou supprimée. Prévenez cette personne autrement ; tout arrivera dès que cette discussion sera rouverte.
contact-not-valid = { $name } attend encore la validation de son bureau d’assistance. Vous pouvez préparer un projet ensemble ; pour l’accepter, il faudra attendre.

button-add-contact = Ajouter un contact
button-remove-contact = Retirer ce contact
button-link-single = Nouveau lien pour une personne
button-link-reusable = Nouveau lien pour plusieurs
button-link = Lien pour plusieurs personnes
button-link-until = Lien jusqu’au { $until }
button-link-made = Lien créé le { $at }
button-pick = Choisir une discussion
button-share = Envoyer à quelqu’un
button-revoke-link = Désactiver ce lien

add-contact-title = Ajouter un contact
    .how = Envoyez votre lien personnel à un ou une collègue. La personne qui l’ouvre vous envoie une demande, et vous décidez. Vous pouvez aussi choisir quelqu’un qui m’a déjà écrit.
link-single = lien pour une personne
link-reusable = lien pour plusieurs personnes
link-reusable-made = lien pour plusieurs personnes, créé le { $at }
link-open = 🔗 { $link } : actif
link-open-until = 🔗 { $link } : actif jusqu’au { $day }
link-used = { $link } : utilisé le { $day }
link-ended = { $link } : expiré le { $day }
link-revoked = { $link } : désactivé le { $day }

invite-title = Votre lien est prêt
# Le message à transférer : de qui il vient, ce que cette personne souhaite ; puis ce que donne le lien placé dessous. $twinbot est
# l’une des deux lignes ci-dessous. Ni nom ni établissement ne suit « de », « du » ou « que » : personne ne sait s’il faut élider.
invite-hello = Bonjour ! Je suis { $name }. J’aimerais préparer avec vous un projet de jumelage scolaire.
    .from = Bonjour ! Je suis { $name } ({ $school }). J’aimerais préparer avec vous un projet de jumelage scolaire.
invite-opens = Ouvrez ce lien et { $twinbot } nous mettra en relation
twinbot = Twinbot, un assistant pour les projets de jumelage scolaire,
    .of = Twinbot, un assistant pour les projets scolaires (responsable : { $operator }),
forward-opens = { $opens } :
forward-shared = { $hello } { $opens }.
    .english =
        { $hello } { $opens }.

        { $english }
forward-language = Langue du message : { $language }. Votre destinataire lit une autre langue ? Choisissez-la, et je rédige le message à nouveau.
forward-over = Cette invitation ne fonctionne plus. { $state }
button-write-again = Rédiger à nouveau
toast-written = Le message est ci-dessous.
toast-link-ended = Le lien est désactivé. Le message qui le contient ne fonctionne plus.
invite-single = Transférez le message ci-dessous à une seule personne. Le lien ne sert qu’une fois.
invite-reusable = Transférez le message ci-dessous à autant de personnes que vous voulez. Le lien fonctionne tant que vous ne l’avez pas désactivé.
invite-over = Ce lien ne fonctionne plus
    .forwarded = Si vous avez transféré le message, il ne sert plus à rien : toute personne qui ouvre le lien lira qu’il est désactivé et qu’il faut vous en demander un nouveau.
pick-title = Choisir un ou une collègue
    .how = Choisissez ci-dessous une personne avec qui vous discutez. Si elle m’a déjà écrit, elle reçoit votre demande. Sinon, vous pouvez lui envoyer un lien.

contact-request-title = { $name } souhaite entrer en contact avec vous
contact-request-asked = Entre contacts, on voit le nom et l’établissement de l’autre et on peut commencer un projet ensemble. Acceptez-vous ?
contact-request-not-registered = ⚠️ Personne n’a confirmé cette identité : l’inscription n’est pas encore faite.
contact-request-not-valid = ⚠️ Personne n’a encore confirmé cette identité : l’inscription est faite, mais le bureau d’assistance ne l’a pas encore validée.
contact-request-own-title = Vous souhaitez entrer en contact avec { $name }
contact-request-waits = ⏳ J’ai envoyé votre demande à { $name }. Je vous préviens dès que j’ai une réponse.
contact-request-waits-register = En attendant, vous pouvez vous inscrire : il le faut pour commencer un projet ensemble.
contact-request-accepted = ✅ { $name } fait maintenant partie de vos contacts. Vous pouvez commencer un projet ensemble.
contact-request-declined = ❌ { $name } a décliné votre demande.
contact-request-you-declined = ❌ Vous avez décliné la demande.

confirm-remove-contact = Retirer { $name } de vos contacts ? Vous ne serez plus en contact. Vos projets communs continuent.
confirm-revoke-link = Désactiver ce lien ? Les messages qui le contiennent ne fonctionneront plus, même déjà transférés. Les contacts obtenus grâce à lui restent.

picked-title = Votre demande est partie
    .how = Si cette personne m’a déjà écrit, elle vient de recevoir votre demande, et je vous préviendrai si elle l’accepte. Sinon, je ne peux pas lui écrire : envoyez-lui un lien.
blocked-title = Personnes bloquées
    .how = Elles ne peuvent plus vous envoyer de demande de contact, et je ne le leur dis pas. Appuyez sur un nom pour le débloquer.
    .empty = Vous n’avez bloqué personne.
button-search-contacts = Trouver un contact
button-contacts-of = { $country } ({ $count })
button-blocked = Personnes bloquées ({ $count })
button-block = Bloquer
button-unblock = Débloquer { $name }
contact-request-you-blocked = 🚫 Vous avez bloqué cette personne : elle ne peut plus vous envoyer de demande de contact, et je ne le lui dis pas. Vous pouvez la débloquer dans « Mes contacts ».
confirm-block = Bloquer { $name } ? Cette personne ne pourra plus vous envoyer de demande de contact, et je ne le lui dirai pas. Vous pourrez la débloquer dans « Mes contacts ».

field-search-contacts = Recherche
    .ask = Qui cherchez-vous ? Écrivez une partie d’un nom, d’un établissement, d’une commune ou d’un pays.
    .example = Par exemple : Cracovie
