### El diari d’un TwinSpace: qui hi ha arribat, qui n’ha marxat, qui hi ha publicat i tret què.

button-journal = { $count ->
    [0] Diari
    [one] Diari (1 novetat)
   *[other] Diari ({ $count } novetats)
}
space-missed = { $count ->
    [one] Ha passat una cosa des de l’última vegada que ho vas mirar.
   *[other] Han passat { $count } coses des de l’última vegada que ho vas mirar.
}
journal-title = Diari del projecte «{ $title }»
    .empty = Encara no ha passat res.
journal-line = { $says } ({ $at })

# El que ha passat: línies sense punt final.
journal-joined = { $by } ja hi participa
journal-left = { $by } n’ha sortit
journal-removed = { $by } ha tret { $of }
journal-role = { $by } ha donat a { $of } el perfil { $role }
journal-no-role = { $by } ha tret { $of } del TwinSpace
journal-came = { $by } ja hi és com a visitant
journal-brought-in = { $by } hi ha afegit { $count } estudiants
    .one = { $by } hi ha afegit { $of }
journal-posted = { $by } ha publicat «{ $headline }»
    .gone = { $by } va publicar una notícia que després es va treure
journal-post-removed = { $by } ha tret una notícia
journal-shared = { $by } ha enviat { $count } fitxers
    .one = { $by } ha enviat un fitxer
journal-file-removed = { $by } ha tret un fitxer
journal-files-over = { $by } ha portat { $count ->
        [one] 1 fitxer
       *[other] { $count } fitxers
    } del projecte anterior
journal-news-over = { $by } ha portat { $count ->
        [one] 1 notícia
       *[other] { $count } notícies
    } del projecte anterior
journal-students-over = { $by } ha portat { $count ->
        [one] 1 estudiant
       *[other] { $count } estudiants
    } del projecte anterior
journal-guest = algú
