### Motifs types : ce qu’une autorité dit souvent quand elle fait corriger ou refuse un projet.

reasons-title = Motifs types – { $authority }
    .what = Gardez ici ce que vous écrivez souvent quand vous faites corriger ou refusez un projet. Au moment de donner un motif, je vous propose ces textes : choisissez-en un, modifiez-le si vous voulez, envoyez-le. Toutes les personnes qui décident avec vous utilisent la même liste.
    .language = Langue : { $language }
    .languages = Chaque langue a sa propre liste.
    .empty = Vous n’en avez pas encore dans cette langue. Tant que vous n’ajoutez pas les vôtres, je propose ceux-ci :
reasons-heading = Motif type ({ $language })
reason-title = Motif type ({ $language })
button-reasons = Motifs types
button-reasons-of = Motifs : { $place }
button-reasons-languages = 🌐 Autres langues
button-add-reason = ➕ Ajouter un motif
button-remove-reason = Retirer
confirm-remove-reason = Retirer « { $reason } » de vos motifs types ?

# Proposés à une autorité qui n’a pas les siens. Les deux partenaires à l’origine du projet les lisent.
reason-ages = Merci de préciser quelles classes participent de chaque côté et quel âge ont les élèves.
reason-aims = Les objectifs sont trop généraux. Merci de préciser ce que les élèves sauront faire à la fin.
reason-school = On ne voit pas bien dans quel établissement l’un ou l’une de vous enseigne. Merci de vérifier ce qu’indiquent vos profils.
reason-steps = Merci de décrire les étapes : combien de séances vous prévoyez, et dans quels mois.
reason-results = Merci de préciser ce que les classes réaliseront ensemble, et qui le verra.
reason-product = Le projet fait de la publicité pour un produit ou une entreprise : nous ne pouvons pas l’approuver.
reason-twice = Vous nous avez déjà envoyé le même projet. Merci de continuer avec celui-là.
reason-no-project = Ce plan ne comporte pas de travail commun de deux classes : ce n’est donc pas un projet scolaire.
