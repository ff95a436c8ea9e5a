### O que está à espera de quem decide: filtrado, um a um e num aviso de manhã.

# O que se mostra vem depois de dois pontos, entre vírgulas: parceria: Polónia, à espera há pelo menos 7 dias.
queue-title = Por decidir
    .empty = De momento, não há nada por decidir. Escrevo-lhe aqui quando chegar alguma coisa.
    .how = Cada pedido chega aqui como uma mensagem: basta ler e decidir com um toque.
    .nobody = Só os serviços de apoio e as autoridades têm algo por decidir. O que lhe cabe responder está em «Por responder».
    .nothing = Nada do que está à espera corresponde a este filtro.
    .only = Mostra-se agora: { $filters }
button-next-to-decide = Seguinte por decidir ▶️
button-go-through = ▶️ Ver um a um
toast-no-next = Aqui já não há mais nada à espera.

filters-title = Filtrar e procurar
    .what = Escolha o que mostro em «Por decidir», na lista e um a um. Pode combinar várias opções. Ao fim de doze horas, volto a mostrar tudo.
    .all = Mostra-se agora: tudo
filter-country = parceria ({ $country })
filter-older = à espera há pelo menos { $days } dias
filter-newer =
    { $days ->
        [one] recebido no último dia
       *[other] recebido nos últimos { $days } dias
    }
filter-words = «{ $words }»
button-filters = Filtrar e procurar
button-filter-older = { $days } dias ou mais
button-filter-newer =
    { $days ->
        [one] Novo: último dia
       *[other] Novo: últimos { $days } dias
    }
button-partner-country = País da parceria
button-search-queue = Procurar por palavras
partner-countries-title = Em que país fica a escola parceira?
    .empty = De momento, não há nenhum projeto à espera.
button-partners-in = { $country } ({ $count })
button-every-country = Todos os países

# Um só aviso, de manhã, para quem tem muito à espera.
digest-title =
    { $count ->
        [one] Uma decisão está à sua espera
       *[other] { $count } decisões estão à sua espera
    }
    .oldest = Primeiro, as mais antigas:
    .more =
        { $count ->
            [one] E mais uma.
           *[other] E mais { $count }.
        }
