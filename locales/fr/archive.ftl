### L’archive d’un TwinSpace : tout ce qui s’y trouve en un seul fichier, à garder par les personnes à l’origine du projet.

button-archive = Archive
archive-title = Archive du projet « { $title } »
    .what = Je peux à tout moment réunir pour vous dans un seul fichier tout ce qui se trouve ici : les fichiers dans leurs dossiers, et une page avec les personnes qui participent, les actualités et le journal. Cette page s’ouvre et s’imprime avec n’importe quel navigateur.
    .names = Les élèves y figurent avec leur prénom et une initiale. L’archive ne contient ni mots de passe ni identifiants.
    .day = Vous la recevez ici sous forme de fichier ZIP. Je la garde un jour, puis je la supprime.
archive-waits = { $all ->
        [0] Je prépare l’archive…
       *[other] Je prépare l’archive : { $done } sur { $all } fichiers…
    }
    .then = Vous la recevez ici dès qu’elle est prête.
archive-ready = ✅ Votre archive est prête ({ $size }). Elle montre l’état du { $at }. Je la garde jusqu’au { $until }.
archive-lost = ⚠️ { $count ->
        [one] Il y manque un fichier, que je ne peux plus lire :
       *[other] Il y manque { $count } fichiers, que je ne peux plus lire :
    }
    .more = … et { $count } de plus. La page de l’archive les cite tous.
archive-out = Tout le contenu du projet « { $title } », état du { $at }. Décompressez le fichier et ouvrez index.html.
    .private = Cette archive est réservée aux deux classes. Gardez-la là où personne d’autre ne la lira. Je peux la remettre jusqu’au { $until }.
button-make-archive = 📦 Préparer l’archive
button-get-archive = 📦 Recevoir l’archive
button-fresh-archive = En préparer une autre
toast-archive = Je prépare l’archive.

# La page de l’archive.
archive-page-made = État du { $at }. Toutes les heures sont à l’heure locale ({ $country }).
    .utc = État du { $at } UTC. Toutes les heures sont en UTC.
archive-page-over = Le projet est terminé.
archive-page-people = Qui participe
archive-page-founder = à l’origine du projet
archive-page-changed = modification : { $at }
archive-page-file = Fichier
archive-page-lost = { $count ->
        [one] Un fichier manque : il ne pouvait plus être lu au moment de préparer l’archive.
       *[other] { $count } fichiers manquent : ils ne pouvaient plus être lus au moment de préparer l’archive.
    }
archive-page-not-in = (absent de l’archive)
archive-page-journal = Journal
archive-page-nothing = Rien pour l’instant.
