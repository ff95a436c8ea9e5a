### O arquivo de um TwinSpace: tudo o que lá está num só ficheiro, para guardar.

button-archive = Arquivo
archive-title = Arquivo de «{ $title }»
    .what = Em qualquer altura, posso reunir num só ficheiro tudo o que está aqui: os ficheiros nas suas pastas e uma página com quem participa, as notícias e o diário. A página abre-se e imprime-se com qualquer navegador.
    .names = De cada estudante aparecem o primeiro nome e uma inicial. O arquivo não leva palavras-passe nem nomes de utilizador.
    .day = Chega aqui como ficheiro ZIP. Guardo-o durante um dia e depois apago-o.
archive-waits = { $all ->
        [0] Estou a prepará-lo…
       *[other] Estou a prepará-lo: { $done } de { $all } ficheiros…
    }
    .then = Chega aqui assim que estiver pronto.
archive-ready = ✅ O arquivo está pronto, com tudo como estava em { $at } ({ $size }). Guardo-o até { $until }.
archive-lost = ⚠️ { $count ->
        [one] Falta um ficheiro, porque já não o consigo ler:
       *[other] Faltam { $count } ficheiros, porque já não os consigo ler:
    }
    .more = … e mais { $count }. A página do arquivo indica todos.
archive-out = Tudo o que está em «{ $title }», como estava em { $at }. Descompacte o ficheiro e abra index.html.
    .private = É para as duas turmas: guarde-o onde mais ninguém o leia. Posso entregá-lo até { $until }.
button-make-archive = 📦 Preparar o arquivo
button-get-archive = 📦 Receber o arquivo
button-fresh-archive = Preparar outro
toast-archive = Estou a prepará-lo.

# A página do arquivo.
archive-page-made = Era assim que tudo estava em { $at }. As horas são as deste país: { $country }.
    .utc = Era assim que tudo estava em { $at } UTC. As horas são UTC.
archive-page-over = O projeto terminou.
archive-page-people = Quem participa
archive-page-founder = fundou o projeto
archive-page-changed = alterada: { $at }
archive-page-file = Ficheiro
archive-page-lost = { $count ->
        [one] Falta um ficheiro neste arquivo: já não se conseguia ler quando o arquivo foi feito.
       *[other] Faltam { $count } ficheiros neste arquivo: já não se conseguiam ler quando o arquivo foi feito.
    }
archive-page-not-in = (não está no arquivo)
archive-page-journal = Diário
archive-page-nothing = Ainda nada.
