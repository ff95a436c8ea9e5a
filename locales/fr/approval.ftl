### Ce que décident les bureaux d’assistance et les autorités : projets, inscriptions ; sa propre inscription ; ce qui est à traiter ; l’équipe Twinbot.

approval-asked = ⏳ Votre décision est attendue depuis le { $since } – { $authority }
approval-undecided = Sans décision : { $authority }
approval-others = Les autres décisions :
approval-over = Il n’y a plus rien à décider. État depuis le { $since } : { $state }.

button-approve = ✅ Approuver
button-approve-with = Approuver avec un mot
button-undo = Annuler

teacher-title = Inscription : { $name }
teacher-waits = ⏳ Votre décision est attendue depuis le { $since }. Cette personne enseigne-t-elle bien dans cet établissement ?
teacher-answered = ⏳ Votre question : « { $question } ». Réponse reçue le { $since } :
teacher-asked = ⏳ Question envoyée le { $at }, encore sans réponse :
teacher-valid = ✅ Inscription validée le { $at }.
teacher-valid-you = ✅ Vous avez validé cette inscription le { $at }.
teacher-refused = ❌ Inscription refusée le { $at }, pour ce motif :
teacher-own = C’est votre propre inscription : quelqu’un d’autre doit décider.
    .giver = C’est l’inscription de la personne qui vous a délégué ses décisions : quelqu’un d’autre doit décider.
teacher-refused-before = ❌ Une version antérieure a été refusée le { $at } :
teacher-asked-before = Question précédente : « { $question } ». Réponse reçue le { $at } :
teacher-says-now = L’inscription maintenant :
teacher-undo = Vous pouvez annuler cela jusqu’au { $until }.
    .refusal = Vous pouvez annuler cela jusqu’au { $until } ; la personne ne le lit qu’ensuite.
    .question = Vous pouvez retirer votre question jusqu’au { $until } ; la personne ne la lit qu’ensuite.
teacher-new-school = 🆕 Cet établissement est nouveau : cette personne l’a saisi à la main. Dès que vous validez, tout le monde peut le choisir.
    .known = S’il est déjà dans la liste, choisissez-le d’abord ci-dessous.
button-same-school = C’est { $school }
button-validate = ✅ Valider
button-ask = Une question

registration-none = Votre inscription n’est pas encore faite. Il y en a pour deux minutes : votre nom, votre établissement, ce que vous enseignez et les langues que vous parlez.

standing-waiting = ⏳ Votre inscription est en attente depuis le { $since }. Décision attendue : { $authority }
standing-waiting-nobody = ⏳ Votre inscription est en attente depuis le { $since }. Décision attendue : { $authority }. Personne ne peut y décider pour le moment ; j’ai prévenu l’équipe Twinbot.
standing-waiting-operator = ⏳ Votre inscription est en attente depuis le { $since }. Il n’y a pas encore de bureau d’assistance pour votre pays ; j’ai prévenu l’équipe Twinbot.
standing-waiting-next = Je vous préviens ici dès que la décision est prise. En attendant, vous pouvez ajouter des contacts et préparer un projet ; vous pourrez l’envoyer après la validation.
standing-asked = Votre bureau d’assistance a une question ({ $at }). Merci d’y répondre pour que votre inscription avance.
standing-valid = ✅ Votre inscription a été validée le { $at }.
standing-valid-next = Pour la suite : ajoutez un contact dans un autre pays, ou commencez un projet avec un contact que vous avez déjà.
standing-refused = ❌ Votre bureau d’assistance n’a pas pu valider votre inscription le { $at }. Modifiez votre profil et envoyez-le à nouveau.

inbox-title = À traiter
    .empty = Vous n’avez rien à traiter.
task-line = { $task }, depuis le { $since }
task-offer = Proposition : { $title }
task-approval = Projet : { $title }
task-teacher = Inscription : { $name }
task-contact = Contact : { $name }
task-returned = À corriger : { $title }
task-registration = Inscription : une question
task-inquiry = Question : { $name }
approval-returned-before = ↩️ Corrections demandées sur une version antérieure, le { $at } – { $authority } :

operator-title = Pour l’équipe Twinbot
operator-no-approver = Une décision est en attente et personne ne peut la prendre pour : { $authority }. Ouvrez l’autorité ci-dessous et invitez quelqu’un, ou utilisez cette commande :
operator-undelivered = { $count ->
    [one] Un message n’a pas pu être remis : sa plateforme le refuse, même sans boutons. Il reste enregistré, et je réessaierai quand la personne m’écrira. Cette commande l’affiche :
   *[other] { $count } messages n’ont pas pu être remis : leur plateforme les refuse, même sans boutons. Ils restent enregistrés, et je réessaierai quand ces personnes m’écriront. Cette commande les affiche :
}
operator-undelivered-why = Dernière raison
operator-delivered = Tous les messages sont maintenant remis.
operator-has-approver = Quelqu’un peut maintenant décider pour : { $authority }.
operator-no-service = Une inscription attend d’être validée, et aucun bureau d’assistance n’est activé pour ce pays : { $country }. Activez-en un ici, ou avec cette commande :
operator-offered-without-service = Un projet proposé concerne un pays où aucun bureau d’assistance n’est activé pour décider : { $country }. Activez-en un ici, ou avec cette commande :
operator-has-service = C’est maintenant activé : { $service }.
operator-inquiry = Quelqu’un pose une question, et aucun bureau d’assistance n’est activé pour ce pays : { $country }. Activez-en un ici, ou avec cette commande ; il recevra alors la question :
    .nobody = Une question adressée à cette autorité attend une réponse : { $authority }. Personne ne peut y répondre pour le moment, car on ne répond pas à sa propre question. Ouvrez l’autorité ci-dessous et invitez quelqu’un, ou utilisez cette commande :
operator-out-of-use = Plus en service : { $authority }. { $projects ->
    [0] Aucun projet n’attendait sa décision.
    [one] Un projet attendait sa décision et continue sans elle.
   *[other] { $projects } projets attendaient sa décision et continuent sans elle.
}
operator-left-to-nobody = { $projects ->
    [one] Pour un projet, plus personne ne peut décider.
   *[other] Pour { $projects } d’entre eux, plus personne ne peut décider.
}
operator-left-teachers = { $teachers ->
    [one] Une inscription de ce pays attend d’être validée, et plus personne ne peut le faire.
   *[other] { $teachers } inscriptions de ce pays attendent d’être validées, et plus personne ne peut le faire.
}
operator-left-inquiries = { $inquiries ->
    [one] Une question venue de ce pays attend une réponse, et plus personne ne peut la donner.
   *[other] { $inquiries } questions venues de ce pays attendent une réponse, et plus personne ne peut la donner.
}
operator-set-up-again = Vous pouvez la réactiver ici, ou avec cette commande ; je lui soumets alors tout ce qui attend encore :
operator-in-use-again = De nouveau en service : { $authority }.
operator-no-authority = Un projet attend depuis le { $since }, et aucune autorité n’est activée pour en décider : { $title }. Activez les bureaux d’assistance ici, ou avec ces commandes :
operator-platform-away = { $platform } ne répond plus depuis le { $since }. Je ne peux y servir personne et je continue d’essayer ; je vous préviens dès que c’est fini. Si cela dure, consultez le journal du serveur.
operator-platform-back = { $platform } répond à nouveau. Pendant cette coupure ({ $since } – { $until }), je n’ai pu y servir personne. Je réponds maintenant à ce qui a été écrit entre-temps.
operator-database-back = Pendant une coupure ({ $since } – { $until }), je n’ai rien pu enregistrer et personne n’a été servi. Tout fonctionne à nouveau, et je réponds à ce qui a été écrit entre-temps. Cherchez la cause dans le journal du serveur : disque plein, base de données absente ?
operator-probe = Message d’essai, envoyé depuis la ligne de commande le { $at }. Vous n’avez rien à faire : il montre que les messages destinés à l’équipe Twinbot arrivent dans cette discussion.
