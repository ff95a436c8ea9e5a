### O diário de um TwinSpace: quem entrou, saiu, publicou e removeu o quê.

button-journal = { $count ->
    [0] Diário
    [one] Diário (1 novidade)
   *[other] Diário ({ $count } novidades)
}
space-missed = { $count ->
    [one] Há uma novidade desde a última visita.
   *[other] Há { $count } novidades desde a última visita.
}
journal-title = Diário de «{ $title }»
    .empty = Ainda não aconteceu nada.
journal-line = { $says } ({ $at })

# O que aconteceu: linhas sem ponto final.
journal-joined = { $by } passou a participar
journal-left = { $by } saiu
journal-removed = { $by } removeu { $of }
journal-role = { $by } deu a { $of } o perfil de { $role }
journal-no-role = { $by } removeu { $of } do TwinSpace
journal-came = { $by } entrou como visitante
journal-brought-in = { $by } trouxe { $count } estudantes
    .one = { $by } trouxe { $of }
journal-posted = { $by } publicou «{ $headline }»
    .gone = { $by } publicou uma notícia que depois foi removida
journal-post-removed = { $by } removeu uma notícia
journal-shared = { $by } enviou { $count } ficheiros
    .one = { $by } enviou um ficheiro
journal-file-removed = { $by } removeu um ficheiro
journal-files-over = { $by } trouxe { $count ->
        [one] 1 ficheiro
       *[other] { $count } ficheiros
    } do projeto anterior
journal-news-over = { $by } trouxe { $count ->
        [one] 1 notícia
       *[other] { $count } notícias
    } do projeto anterior
journal-students-over = { $by } trouxe { $count ->
        [one] 1 estudante
       *[other] { $count } estudantes
    } do projeto anterior
journal-guest = alguém
