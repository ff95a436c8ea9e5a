### La lettre d’information d’un pays : qui la reçoit, et comment un bureau d’assistance l’écrit et l’envoie.

button-newsletter = Lettre d’info
newsletter-title = Lettre d’information
    .on = Vous recevez cette lettre d’information : { $country }. Langues : { $languages }.
    .off = Vous ne recevez pas cette lettre d’information : { $country }. Vous pouvez tout de même lire ici les dernières lettres.
    .no-country = Chaque pays a sa lettre d’information. Choisissez d’abord le vôtre.
    .not-for = La lettre d’information n’est pas envoyée aux élèves ni aux personnes en visite.
    .silent = Vous m’avez demandé de ne rien envoyer qui puisse attendre : je ne vous l’envoie donc pas. Vous pouvez lire ici les dernières lettres.
    .none = Aucune lettre d’information n’a encore été envoyée.
newsletter-line = { $title } ({ $language }, { $at })
button-subscribe = ✅ M’abonner
button-unsubscribe = Me désabonner
button-letter-languages = Langues
button-letter-country = Pays
toast-subscribed = Abonnement enregistré.
toast-unsubscribed = Désabonnement enregistré. Vous pouvez vous réabonner ici à tout moment.
letter-languages-title = Langues de votre lettre d’information
    .read = Vous la recevez dans ces langues : { $languages }. Appuyez sur une langue pour l’ajouter ou l’enlever.
letter-countries-title = Quelle lettre d’information souhaitez-vous ?
    .what = Choisissez votre pays. Vous recevrez dès lors sa lettre d’information.
command-newsletter = La lettre d’information de mon pays
refusal-newsletter-country = Choisissez d’abord votre pays : chacun a sa lettre d’information.
refusal-newsletter-language = Vous lisez la lettre d’information dans une seule langue. Ajoutez-en d’abord une autre, ou désabonnez-vous.

# Une lettre telle qu’on la reçoit.
letter-title = { $title }
    .by = { $service }, { $at }
button-back-to-draft = ‹ Retour au brouillon

# Les personnes qui l’écrivent et l’envoient.
button-issues = Lettres : { $country }
issues-title = Lettres d’information ({ $country })
    .empty = Il n’y a pas encore de lettre d’information.
button-write-letter = ✍️ Écrire une lettre
issue-line = { $title } ({ $language }) : { $state }
issue-is-draft = brouillon
issue-is-scheduled = envoi prévu le { $day }
issue-is-sending = envoi en cours
issue-is-sent = envoyée le { $day }
issue-is-stopped = arrêtée le { $day }
issue-title = Votre lettre d’information « { $title } »
issue-draft = C’est un brouillon. { $count ->
        [0] Pour l’instant, personne ne la recevrait.
        [one] Pour l’instant, une personne la recevrait.
       *[other] Pour l’instant, { $count } personnes la recevraient.
    }
    .nobody = C’est un brouillon. Il n’y a encore aucun abonnement à la lettre d’information dans cette langue : elle ne peut pas être envoyée.
issue-scheduled = Elle part le { $at }. { $count ->
        [0] Pour l’instant, personne ne la recevrait.
        [one] Pour l’instant, une personne la recevrait.
       *[other] Pour l’instant, { $count } personnes la recevraient.
    }
issue-sending = { $count ->
        [one] Envoi en cours à { $count } personne.
       *[other] Envoi en cours à { $count } personnes.
    }
    .begun = Envoi en cours. Je cherche qui la reçoit.
issue-sent = Envoyée. La dernière personne l’a reçue le { $at }.
issue-stopped = Arrêtée. L’envoi a commencé le { $at }. Les personnes qui l’ont reçue la gardent.
issue-reached = Remises : { $count }
issue-refused = Non remises : { $count }
issue-left = Encore à envoyer : { $count }
issue-picture = J’examine l’image. Cela prend un instant.
    .fault = La lettre n’a plus d’image. Appuyez sur « { button-change } » pour en envoyer une autre.
button-send-letter = 📤 Envoyer maintenant
button-schedule-letter = 🕘 Programmer
button-unschedule = Ne pas envoyer
button-stop-letter = Arrêter l’envoi
button-letter-preview = 👁 Aperçu
button-letter-test = M’envoyer un test
toast-tested = Le test vous est envoyé.
toast-sending = L’envoi est en cours.
toast-scheduled = Envoi programmé.
toast-stopped = Envoi arrêté.
confirm-send-letter = Faut-il vraiment envoyer « { $title } » maintenant à { $count ->
        [one] une personne
       *[other] { $count } personnes
    } ?
confirm-unschedule = Ne pas envoyer « { $title } » à ce moment-là ? La lettre redevient un brouillon.
confirm-stop-letter = Arrêter l’envoi de « { $title } » ? Remises jusqu’ici : { $reached }. Ne la recevraient pas : { $left }.
refusal-newsletter-scheduled = L’envoi de cette lettre est programmé. Pour la modifier, appuyez d’abord sur « { button-unschedule } ».
refusal-newsletter-sent = Cette lettre a déjà été envoyée.
refusal-newsletter-picture = L’image n’est pas prête. Patientez un instant, ou appuyez sur « { button-change } » pour en envoyer une autre ou y renoncer.
refusal-newsletter-nobody = Il n’y a aucun abonnement à la lettre d’information dans cette langue : personne ne la recevrait.

# Le formulaire d’une lettre.
newsletter-heading = Lettre d’information ({ $country })
field-letter-language = Langue
    .ask = Dans quelle langue écrivez-vous ?
    .example = Les personnes qui lisent cette langue la reçoivent.
field-letter-title = Titre
    .ask = De quoi parle la lettre d’information ?
    .example = Rencontres en ligne d’octobre
field-letter-text = Texte
    .ask = Que souhaitez-vous annoncer ?
    .example = Chères et chers collègues, ce mois-ci, nous vous invitons à deux rencontres en ligne.
note-newsletter-draft = Je l’enregistre comme brouillon. Vous pouvez la voir et vous l’envoyer avant que d’autres la reçoivent.

# Le formulaire qui dit quand elle part.
schedule-heading = Quand part « { $title } » ?
field-send-day = Jour
    .ask = Quel jour ?
    .example = 24 décembre
field-send-time = Heure
    .ask = À quelle heure ?
    .example = 9:00
    .clock = Par exemple : 9:00 (heure locale : { $country }).
problem-time = Je n’y reconnais pas d’heure. Écrivez-la ainsi : 9:00
note-newsletter-goes = Elle part le { $at } (heure locale : { $country }). { $count ->
        [0] Pour l’instant, personne ne la recevrait.
        [one] Pour l’instant, une personne la recevrait.
       *[other] Pour l’instant, { $count } personnes la recevraient.
    }
button-schedule = ✅ Programmer
refusal-schedule-past = Cette heure est passée. Choisissez-en une plus tardive.
refusal-schedule-far = C’est dans plus d’un an. Choisissez un jour plus proche.
