### Comment les données des élèves sont effacées : quelque temps après la clôture d’un projet, ou sur demande.

# Quand les données des élèves d’un projet clôturé sont effacées.
ending-title = Élèves du projet « { $title } »
    .when = { $count ->
        [one] Le projet est clôturé. Le compte de son élève sera effacé le { $day }.
       *[other] Le projet est clôturé. Les comptes de ses { $count } élèves seront effacés le { $day }.
    }
    .goes = Leurs noms, identifiants et mots de passe auront disparu, et personne ne pourra plus s’en servir pour se connecter. C’est définitif.
    .stay = { $count ->
        [one] L’un de ces comptes sert aussi dans un autre projet et y reste.
       *[other] { $count } de ces comptes servent aussi dans un autre projet et y restent.
    }
    .before = Si vous devez savoir plus tard qui a participé, enregistrez maintenant la liste de classe. Les élèves qui continuent avec vous restent si vous les ajoutez à un autre projet avant cette date.
    .reopen = Une personne à l’origine du projet peut encore le rouvrir. Dans ce cas, ses élèves restent.
    .reopened = Le projet n’est pas clôturé : ses élèves restent.
    .nobody = Il n’y a plus d’élèves ici. Rien n’est conservé des comptes effacés.
closing-students = { $days ->
    [one] Les comptes de ses élèves sont effacés { $days } jour après. Je préviens leurs profs avant.
   *[other] Les comptes de ses élèves sont effacés { $days } jours après. Je préviens leurs profs avant.
}
closing-students-until = Les comptes de ses élèves seront effacés le { $day }.

# Un élève demande à être effacé, ou une enseignante le demande pour lui.
forgotten-asked = Un ou une élève du projet « { $title } » a demandé l’effacement de ses données.
    .what = Tout ce qui concernait cette personne a été effacé. Rien ne permet plus de savoir qui c’était.
forgotten-you = Tes données sont effacées
    .what = Ton nom, ton identifiant et ton mot de passe sont effacés. J’ai seulement dit à ton ou ta prof que quelqu’un l’avait demandé. Tu peux maintenant supprimer cette discussion.
confirm-forget-me = Veux-tu que je t’oublie ? Ton nom, ton identifiant, ton mot de passe et ta place dans tous tes projets seront effacés. Il n’en restera rien, et c’est définitif.
confirm-forget = Effacer le compte de l’élève { $name } ? Le nom, l’identifiant et le mot de passe disparaîtront. C’est définitif.
confirm-forget-everywhere = { $others ->
    [one] Effacer le compte de l’élève { $name } ? Le nom, l’identifiant et le mot de passe disparaîtront, y compris dans un autre projet. C’est définitif.
   *[other] Effacer le compte de l’élève { $name } ? Le nom, l’identifiant et le mot de passe disparaîtront, y compris dans { $others } autres projets. C’est définitif.
}
button-forget-me = M’oublier
button-forget-student = Effacer le compte
refusal-forget-me = C’est pour les élèves, après la connexion : il faut d’abord envoyer { $login }. Pour les profs, tout se trouve dans « Vie privée ».
toast-forgotten = Effacé.
command-forget = Effacer tout ce qui est enregistré sur moi

privacy-student = Voici ce qui est enregistré sur toi : ton nom, ton identifiant, ton mot de passe sous une forme que personne ne peut lire, les projets où tu travailles et le numéro de cette discussion. Tes profs voient ton nom, les autres ton prénom et une initiale.
    .forget = Tu peux à tout moment en recevoir une copie ou tout faire effacer : appuie sur « { button-my-copy } » ou sur « { button-forget-me } ». Le ou la prof qui a créé ton compte peut aussi tout effacer.
    .kept = { $days ->
        [one] Combien de temps : tout est effacé { $days } jour après la clôture de ton projet, sauf si tu travailles aussi dans un autre.
       *[other] Combien de temps : tout est effacé { $days } jours après la clôture de ton projet, sauf si tu travailles aussi dans un autre.
    }
    .noted = Je note aussi quand tu te connectes, avec un numéro à la place de ton nom. Une fois tes données effacées, ce numéro ne mène plus à personne.
    .reach = Des questions sur tes données ? { $contact }
