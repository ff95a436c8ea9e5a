### Associer les comptes qu’une même personne a sur plusieurs plateformes, et où arrivent les messages.

accounts-title = Vos comptes
    .alone = Vous utilisez aussi { $platforms } ? Associez votre compte là-bas à celui-ci, et vous retrouverez dans les deux les mêmes brouillons, tâches en attente, contacts et projets. Vous pouvez continuer dans l’une ou l’autre application.
    .only = Je ne suis qu’ici, sur { $platform } : il n’y a donc rien à associer.
account-here = { $platform } (cette discussion)
account-unreachable = ⚠️ { $platform } : mes messages n’y arrivent pas
accounts-notices-last = Quand il se passe quelque chose, je vous écris dans la dernière application utilisée.
accounts-notices-chosen = Quand il se passe quelque chose, je vous écris sur { $platform }.
accounts-notices-instead = Vous avez choisi { $platform } ; tant que mes messages n’y arrivent pas, je vous écris ici.
linking-title = Associer vos comptes
linking-what = Des comptes associés n’en font qu’un : les mêmes brouillons, tâches en attente, contacts et projets dans les deux.
linking-code-what = Votre compte sur { $platforms } et celui-ci n’en feront plus qu’un : les mêmes brouillons, tâches en attente, contacts et projets dans les deux.
linking-code-how = Ouvrez-y notre discussion et écrivez-moi ceci :
linking-code-until = Le code ne sert qu’une fois, pendant dix minutes : jusqu’au { $until }. Ne le donnez à personne.
linking-is-it-you = Est-ce votre autre compte ?
linking-asked-first = Le code a été créé par { $name } sur { $platform }.
linking-asked-then = { $name } a tapé votre code sur { $platform } et demande l’association avec votre compte.
linking-warning = ⚠️ Si ce compte est à quelqu’un d’autre, appuyez sur « Pas moi » : un compte associé au vôtre peut tout faire en votre nom.
linking-waits-first = ⏳ { $name } a tapé votre code sur { $platform }. Confirmez-le là-bas ; je vous le redemanderai ensuite ici.
linking-waits-then = ⏳ Confirmez-le aussi sur { $platform } : je viens de vous le demander là-bas.
linking-waits-until = Cette demande expire le { $until }.
linking-done = ✅ Vos comptes sont associés. Vous pouvez continuer ici ou sur { $platform }.
linking-declined = ❌ La demande a été déclinée sur { $platform }. Rien n’a changé.
linking-declined-you = ❌ Vos comptes ne sont pas associés. Rien n’a changé.
linking-over = ⌛ Le code a expiré. Rien n’a changé, et vous pouvez en obtenir un nouveau tout de suite.
linking-unlinked = Votre compte sur { $platform } n’est plus associé. Tout est resté ici, avec vous.
linking-unlinked-you = Ce compte n’est plus associé. Tout est resté avec vous sur { $platform } ; ce compte-ci est de nouveau vide.

button-accounts = Mes comptes
button-make-code = Obtenir un code
button-linking = Voir où ça en est
button-link-accounts = Associer
button-that-is-me = Oui, c’est moi
button-not-me = Pas moi
button-cancel = Annuler
button-unlink = Dissocier
button-notices-last = La dernière utilisée
button-chosen = ✓ { $name }
confirm-unlink = Dissocier ce compte sur { $here } ? Vos brouillons, contacts et projets restent avec vous sur { $there }. Ce compte-ci sera de nouveau vide.

command-link = Associer mon compte dans une autre application
command-unlink = Dissocier ce compte de l’autre

refusal-code-unknown = Je ne connais pas ce code. Comparez-le avec celui de votre autre compte.
refusal-code-used = Ce code a déjà servi. Demandez-en un nouveau dans votre autre compte : Aide → Mes comptes.
refusal-code-over = Ce code a expiré. Demandez-en un nouveau dans votre autre compte : Aide → Mes comptes.
refusal-own-code = Ce code est pour votre autre compte : ouvrez-y notre discussion et écrivez-le-moi.
refusal-same-platform = Les deux comptes sont dans la même application. On ne peut associer que des comptes d’applications différentes.
refusal-linked-already = L’un des deux comptes est déjà associé. Dissociez-le d’abord là-bas : Aide → Mes comptes.
refusal-both-hold = Les deux comptes ont un établissement, une fonction, des contacts ou des projets : je ne peux pas les réunir. Continuez avec l’un des deux.
refusal-linking-waits = Votre demande d’association est déjà en attente.
refusal-not-linked = Ce compte n’est associé à aucun autre.
