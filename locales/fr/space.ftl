### Le TwinSpace, où travaillent les classes.

space-title = TwinSpace du projet « { $title } »
    .over = Le projet est terminé. Tout reste lisible ici, mais on ne peut plus rien modifier.
space-role = Rôle ici
space-students = Élèves
    .count = { $count ->
        [0] Personne pour l’instant
        [one] 1 élève
       *[other] { $count } élèves
    }
button-space = TwinSpace
button-students = Élèves

# Ce que les familles doivent accepter.
guardians-title = Les familles sont-elles d’accord ?
    .why = Là où vous enseignez, les familles décident pour les enfants de moins de { $age } ans. Demandez-leur d’abord si leurs enfants peuvent utiliser un TwinSpace, comme votre établissement le fait d’habitude.
    .kept = Je note seulement que vous l’avez confirmé, et quand. Je garde le nom, le rôle et l’identifiant de chaque élève, rien d’autre.
    .done = ✅ Vous l’avez confirmé.
button-guardians-agree = ✅ Oui, elles acceptent
button-guardians = Accord des familles
refusal-guardians = Confirmez d’abord que les familles sont d’accord.
refusal-space-full = Un TwinSpace a de la place pour { $most } élèves. Retirez d’abord quelqu’un.
