### Les actualités d’un TwinSpace : de courts textes que tout le monde y lit. Les élèves en écrivent aussi : ni « tu » ni « vous ».

button-news = Actualités
    .new = { $count ->
        [0] Actualités
        [one] Actualités (1 nouvelle)
       *[other] Actualités ({ $count } nouvelles)
    }
news-title = Actualités du projet « { $title } »
    .empty = Il n’y a pas encore d’actualités.
    .empty-write = Il n’y a pas encore d’actualités. Qui écrit la première ? Que font les classes en ce moment ?
news-line = { $headline } ({ $by }, { $at })
    .picture = 🖼 { $headline } ({ $by }, { $at })
button-write-post = ✍️ Écrire une actu
button-newer = ‹ Plus récent
button-older = Plus ancien ›
button-remove-post = Retirer
confirm-remove-post = Retirer « { $headline } » ? Plus personne ne pourra la lire.
post-title = { $headline }
    .by = { $by }, { $at }, dans « { $title } »
    .changed = Modifiée le { $at }.
author-student = un ou une élève
author-gone = quelqu’un qui n’est plus ici

# Le formulaire d’une actualité.
post-heading = Actualité pour « { $title } »
field-headline = Titre
    .ask = De quoi s’agit-il ?
    .example = Notre première visioconférence
field-post = Texte
    .ask = Que raconter à tout le monde ? Quelques phrases suffisent.
    .example = Aujourd’hui, première rencontre avec notre classe partenaire : on a parlé du temps et chanté.
note-post-read = Tout le monde pourra la lire dans le TwinSpace, et je l’annonce.
button-publish = ✅ Publier
toast-published = C’est publié.
toast-post-removed = Actualité retirée.
# L’image d’une actualité.
field-picture = Image
    .ask = Faut-il ajouter une image ? C’est le moment de me l’envoyer.
    .example = Une photo de ce que la classe a réalisé
    .how = Par exemple une photo de ce que la classe a fait. Formats : JPEG, PNG, WebP et GIF, jusqu’à { $most } Mo et { $pixels } mégapixels. Je ne garde pas le lieu de la photo.
picture-stands = l’image actuelle
picture-unnamed = une image
button-remove-picture = Retirer l’image
problem-words-for-picture = C’est du texte, pas une image. Merci d’envoyer une photo ou un fichier image, ou de passer cette question.
toast-picture-looked-at = J’examine l’image.
pending-post = J’examine l’image. Cela prend un instant ; ensuite, je publie l’actualité.
    .change = J’examine la nouvelle image. Cela prend un instant ; ensuite, je modifie l’actualité.
    .unread = Personne ne peut encore la lire. Le texte est conservé.
    .unchanged = D’ici là, l’actualité reste comme avant. Le texte est conservé.
button-other-picture = 🖼 Envoyer une autre image
button-publish-without = Publier sans image
button-save-without = Enregistrer sans image
button-give-up-post = Abandonner
confirm-give-up-post = Abandonner « { $headline } » ? L’actualité ne sera pas publiée.
confirm-give-up-change = Abandonner les modifications de « { $headline } » ? L’actualité reste comme elle est.
toast-given-up = Abandonné.
refusal-pictures = Les images ne sont pas acceptées ici. Il faut retirer l’image, puis publier le reste.
picture-empty = Ce fichier est vide. Merci d’envoyer l’image à nouveau.
picture-too-large = Cette image dépasse { $most } Mo. Merci d’en envoyer une plus légère, par exemple une capture d’écran.
picture-none = Ce n’est pas une image que je sais afficher. Merci d’envoyer une photo, ou un fichier JPEG, PNG, WebP ou GIF.
picture-foreign = Cette image est dans un format que peu de programmes savent lire, comme HEIC. Merci de l’enregistrer en JPEG ou d’envoyer une capture d’écran.
picture-moving = Les vidéos et les images animées ne peuvent pas être affichées ici. Merci d’envoyer une image fixe. Une vidéo se partage dans « Fichiers ».
picture-broken = Cette image est endommagée, ou elle n’est arrivée qu’en partie. Merci de l’envoyer à nouveau, ou d’envoyer une capture d’écran.
picture-too-many-pixels = Cette image compte plus de { $most } mégapixels. Merci d’en envoyer une plus petite, par exemple une capture d’écran.
picture-too-small = Cette image est trop petite : il faut au moins { $least } pixels de chaque côté. Merci d’en envoyer une plus grande.
picture-too-narrow = Cette image est trop étroite : son grand côté peut mesurer au plus { $most } fois le petit. Merci de la recadrer et de l’envoyer à nouveau.
picture-gone = Je ne peux plus récupérer cette image. Merci de l’envoyer à nouveau.
picture-away = L’image n’est pas arrivée. Merci de l’envoyer à nouveau.
picture-no-room = Le TwinSpace n’a plus de place pour cette image. Il faut retirer des fichiers inutiles, puis l’envoyer à nouveau.
picture-not-allowed = Ce compte n’a pas le droit d’envoyer des images ici en ce moment, ou le projet est clôturé.
