### Formulaires : boutons, problèmes d’une réponse, et comment les réponses sont relues.
### Les élèves lisent ces textes aussi : ni « tu » ni « vous ».

button-done = { $count ->
        [0] Terminé
       *[other] Terminé ({ $count })
    }
button-skip = Passer
button-back = ⬅️ Retour
button-use = Utiliser
button-use-offer = Utiliser « { $answer } »
button-keep = Garder la réponse
button-pause = Enregistrer et fermer
button-change = ✏️ Modifier
button-send = ✅ Envoyer
button-send-again = ✅ Envoyer à nouveau
button-save = ✅ Enregistrer
button-next = Suivant ▶️
button-previous = ◀️ Précédent
button-show-all = Tout afficher
button-show-chosen = Sélection ({ $count })
button-decline = Décliner
button-refuse = Refuser
button-reject = Refuser
button-return = Faire corriger

form-what-to-change = Que faut-il modifier ?

problem-empty = Cette réponse est vide. Merci de l’écrire à nouveau.
problem-no-letters = Merci de répondre par des mots : je ne vois ni lettres ni chiffres.
problem-not-words = Merci de répondre par des mots, à taper ici ou à envoyer dans un petit fichier texte (.txt).
problem-unfetched = Je n’ai pas pu ouvrir le fichier. Merci de l’envoyer à nouveau ou de taper son texte ici.
problem-too-long =
    La réponse compte { $length } caractères, pour un maximum de { $max } : { $over ->
        [one] un de trop
       *[other] { $over } de trop
    }.
problem-nothing-found = Je ne trouve pas « { $words } ». Une partie du mot suffit ; on peut aussi choisir dans la liste.
problem-none-known = Je ne trouve pas « { $words } ». Une partie du nom suffit ; sinon, il faut appuyer sur « { $none } ».
problem-school-code = Un code officiel compte au maximum { $max } lettres et chiffres.
problem-school-digits = Le code officiel d’un établissement compte ici { $digits } chiffres ({ $country }).
problem-answered-meanwhile = Il y a déjà une réponse : « { $stands } ». La remplacer par « { $answer } », ou la garder ?
problem-written-before = Ce message est arrivé avant ma question. L’utiliser, ou répondre à nouveau ?
problem-written-before-list = « { $words } » est arrivé avant ma question. L’utiliser, ou répondre à nouveau ?
problem-too-many = Pas plus de { $max } choix. Il faut d’abord en décocher un.
problem-too-many-named = Pas plus de { $max } choix : j’ai donc laissé de côté { $names }. Pour changer cela, il faut d’abord en décocher un.
problem-unknown = Je ne trouve pas { $names } dans la liste.
problem-both = { $one } { $other }
problem-choose-one = Merci de faire au moins un choix.
problem-choose-from-list = Merci de choisir dans la liste.
problem-ages = Merci d’indiquer l’âge le plus bas et l’âge le plus élevé, par exemple 9-12.
problem-ages-range = Les âges vont de { $min } à { $max } ans.
problem-ages-order = Merci d’indiquer d’abord l’âge le plus bas.
problem-number = Merci d’écrire un seul nombre entier, en chiffres.
problem-pupils-range = Le nombre d’élèves va de 1 à { $max }.

value-skipped = sans
value-number = { $number }
value-age = { $age } ans
value-ages = de { $from } à { $to } ans
# Plusieurs entrées sur une ligne.
plain-list = { $entries }
# Les mots qui relient deux entrées tapées, entre virgules : « anglais et espagnol ».
list-joins = et, &, +
