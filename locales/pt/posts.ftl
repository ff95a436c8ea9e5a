### Notícias num TwinSpace: textos breves que toda a gente lá lê.

button-news = Notícias
    .new = { $count ->
        [0] Notícias
        [one] Notícias (1 nova)
       *[other] Notícias ({ $count } novas)
    }
news-title = Notícias de «{ $title }»
    .empty = Ainda não há notícias.
    .empty-write = Ainda não há notícias. Falta a primeira: o que andam as turmas a fazer?
news-line = { $headline } ({ $by }, { $at })
    .picture = 🖼 { $headline } ({ $by }, { $at })
button-write-post = ✍️ Escrever notícia
button-newer = ‹ Mais recente
button-older = Mais antiga ›
button-remove-post = Remover
confirm-remove-post = Remover «{ $headline }»? Já ninguém a poderá ler.

post-title = { $headline }
    .by = { $by }, { $at }, em «{ $title }»
    .changed = Alterada em { $at }.
author-student = alguém da turma
author-gone = alguém que já saiu

# O formulário de uma notícia.
post-heading = Notícia para «{ $title }»
field-headline = Título
    .ask = De que trata?
    .example = A nossa primeira videochamada
field-post = Texto
    .ask = O que há para contar? Bastam algumas frases.
    .example = Hoje conhecemos a turma parceira. Falámos do tempo e cantámos uma canção.
note-post-read = Toda a gente no TwinSpace a pode ler, e aviso quem lá está.
button-publish = ✅ Publicar
toast-published = Publicada.
toast-post-removed = Removida.

# A imagem de uma notícia.
field-picture = Imagem
    .ask = Há uma imagem para juntar? É só enviá-la agora.
    .example = Uma fotografia do que a turma fez
    .how = Por exemplo, uma fotografia do que a turma fez. Aceito JPEG, PNG, WebP e GIF, até { $most } MB e { $pixels } megapíxeis. Não guardo o lugar onde foi tirada.
picture-stands = a atual
picture-unnamed = uma imagem
button-remove-picture = Remover a imagem
problem-words-for-picture = Isto é texto, não uma imagem. Fico à espera de uma fotografia ou de um ficheiro de imagem; também se pode saltar esta pergunta.
toast-picture-looked-at = Estou a ver a imagem.
pending-post = Estou a ver a imagem. Demora um momento; depois publico a notícia.
    .change = Estou a ver a nova imagem. Demora um momento; depois altero a notícia.
    .unread = Ainda ninguém pode ler isto. O texto está guardado.
    .unchanged = Até lá, a notícia fica como estava. O texto está guardado.
button-other-picture = 🖼 Enviar outra imagem
button-publish-without = Publicar sem imagem
button-save-without = Guardar sem ela
button-give-up-post = Descartar
confirm-give-up-post = Descartar «{ $headline }»? Não será publicada.
confirm-give-up-change = Descartar as alterações a «{ $headline }»? A notícia fica como está.
toast-given-up = Descartada.
refusal-pictures = Aqui não se aceitam imagens. É preciso remover a imagem para publicar o resto.
picture-empty = Este ficheiro está vazio. É preciso enviar a imagem de novo.
picture-too-large = Esta imagem tem mais de { $most } MB. É preciso uma mais pequena, por exemplo uma captura de ecrã.
picture-none = Isto não é uma imagem que eu consiga mostrar. É preciso uma fotografia ou um ficheiro JPEG, PNG, WebP ou GIF.
picture-foreign = Esta imagem está num formato que poucos programas leem, como HEIC. É preciso guardá-la como JPEG ou enviar uma captura de ecrã.
picture-moving = Aqui não se podem mostrar vídeos nem imagens em movimento. É preciso uma imagem fixa. Um vídeo pode partilhar-se em «Ficheiros».
picture-broken = Esta imagem está danificada, ou só chegou uma parte. É preciso enviá-la de novo ou enviar uma captura de ecrã.
picture-too-many-pixels = Esta imagem tem mais de { $most } megapíxeis. É preciso uma mais pequena, por exemplo uma captura de ecrã.
picture-too-small = Esta imagem é demasiado pequena: precisa de pelo menos { $least } píxeis de largura e de altura. É preciso uma maior.
picture-too-narrow = Esta imagem é demasiado estreita: o lado maior pode ter, no máximo, { $most } vezes o menor. É preciso recortá-la e enviá-la de novo.
picture-gone = Já não consigo obter esta imagem. É preciso enviá-la de novo.
picture-away = A imagem não chegou. É preciso enviá-la de novo.
picture-no-room = Esta imagem não cabe no TwinSpace. É preciso remover ficheiros desnecessários e enviá-la de novo.
picture-not-allowed = Agora não há permissão para enviar imagens aqui, ou o projeto está encerrado.
