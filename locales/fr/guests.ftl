### Les personnes en visite dans un TwinSpace : elles y lisent et ne participent pas au projet.

button-guests = En visite
guests-title = En visite dans « { $title } »
    .empty = Il n’y a encore personne en visite.
    .may = Les personnes en visite lisent les actualités et les fichiers, et voient qui enseigne ici. Elles ne voient pas les noms des élèves.
guest-line = { $name } (depuis le { $day })
guest-link = 🔗 Lien pour une personne en visite, créé par { $name }, actif jusqu’au { $until }
button-link-guest = Inviter en visite
guest-title = { $name }
    .since = En visite dans « { $title } » depuis le { $day }.
    .by = En visite dans « { $title } » depuis le { $day }, sur invitation ({ $by }).
button-remove-guest = Retirer
confirm-remove-guest = Retirer { $name } du TwinSpace du projet « { $title } » ? J’en informe cette personne, qui ne pourra plus rien y lire.
guest-removed = { $by } vous a retiré l’accès à « { $title } ». Vous ne pouvez plus le lire ici.

# Le lien.
guest-link-hello = Bonjour ! Je suis { $name }. J’aimerais vous montrer le TwinSpace de notre projet scolaire « { $title } », avec nos actualités et nos fichiers.
    .from = Bonjour ! Je suis { $name } ({ $school }). J’aimerais vous montrer le TwinSpace de notre projet scolaire « { $title } », avec nos actualités et nos fichiers.
guest-link-opens = Ouvrez ce lien et { $twinbot } vous fera entrer
guest-link-how = Transférez le message ci-dessous à une seule personne : un parent, la direction de votre établissement, un ou une collègue. La première qui ouvre le lien et donne un nom sera en visite. Le lien ne sert qu’une fois.
confirm-end-guest-link = Désactiver ce lien ? Les messages qui le contiennent ne fonctionneront plus, même déjà transférés.
refusal-guests-full = Un TwinSpace a de la place pour { $most } personnes en visite, liens actifs compris. Retirez d’abord quelqu’un ou désactivez un lien.

# Le formulaire de la personne qui l’a ouvert.
guest-heading = En visite dans « { $title } »
field-guest-name = Votre nom
    .ask = On vous invite à visiter ce TwinSpace. Quel est votre nom ?
    .example = Les collègues qui enseignent ici le liront.
note-guest = En visite, vous lisez les actualités et les fichiers et vous voyez qui enseigne ici, mais pas les noms des élèves. Vous pouvez partir à tout moment.
button-come-in = ✅ Entrer

# Là où quelqu’un est en visite.
button-visits = Mes visites
visits-title = Vos visites
    .empty = Vous n’êtes en visite nulle part pour le moment.
home-visits = Vous êtes en visite. Pour lire les actualités, appuyez sur « { button-visits } ».
button-leave-space = Quitter le TwinSpace
confirm-leave-space = Quitter le TwinSpace du projet « { $title } » ? Pour revenir, il vous faudra un nouveau lien.
toast-space-left = Vous avez quitté le TwinSpace.
