### A área de testes: uma página em que uma pessoa faz todos os papéis.

playground-title = Twinbot: área de testes
playground-intro = Cinco pessoas, uma turma, um projeto: faça todos os papéis ou veja o exemplo. Nada sai deste computador.
playground-teacher = Docente
playground-student = Estudante
playground-guest = Visitante
playground-page-language = Idioma desta página
playground-theme = Escuro ou claro
playground-save = Guardar
playground-load = Abrir
playground-reset = Começar de novo
playground-reset-sure = Começar de novo? Apaga-se tudo o que foi dito nestes telemóveis.
playground-gallery = Galeria
playground-close = Fechar
playground-cancel = Cancelar
playground-error = Não resultou: { $why }
playground-load-foreign = Este ficheiro não é uma área de testes guardada. Aqui tudo está como estava.
playground-load-newer = Este ficheiro foi guardado por um Twinbot mais recente: abra-o com esse. Aqui tudo está como estava.
playground-load-damaged = Este ficheiro está danificado e não se consegue abrir. Aqui tudo está como estava.
playground-bot-needed = O bot está desligado e faz falta para isto. Ligue-o primeiro.
playground-offline = Perdeu-se a ligação ao programa. A tentar de novo.

# Pessoas e telemóveis
playground-phones = Telemóveis
playground-phone = Telemóvel de { $name }
    .unread = há novidades
playground-add = Adicionar pessoa
playground-add-name = Nome
playground-add-name-empty = Deixe vazio para um nome qualquer
playground-add-role = Papel
playground-add-teacher = Docente
playground-add-service = Serviço de apoio de um país
playground-add-region = Autoridade de uma região
playground-add-where = Onde
playground-add-do = Adicionar
playground-more = Mais sobre { $name }
playground-language = Idioma
playground-mirrored = Da direita para a esquerda
playground-pseudo = Mais longo, com acentos (para testar textos)
playground-block = Bloquear o bot
playground-unblock = Desbloquear o bot
playground-delete-account = Apagar a conta
playground-remove = Retirar o telemóvel
playground-blocked = bloqueou o bot
playground-deleted = apagou a conta
playground-start = Iniciar
playground-invited = Chegou um e-mail: pedem-lhe que decida.
playground-invited-open = Abrir o link
playground-write = Mensagem
playground-send = Enviar
playground-commands = Comandos
playground-attach = Enviar outra coisa
playground-file = Um ficheiro
    .when-sent = é criado ao enviar
playground-spoiler = Texto escondido: tocar para ler
playground-sticker = Um autocolante
playground-photo = Uma fotografia
playground-voice = Uma mensagem de voz
playground-location = Um lugar
playground-people-picked = Alguém dos contactos
playground-edit = Alterar esta mensagem
playground-edited = editada
playground-whom = Quem?
playground-open-anew = Estudante, com um telemóvel novo
playground-who-opens = Quem abre este link?

# Uma turma, ficheiros e cartões
playground-class = A turma
    .title = Turma do 4.º B
    .how = Largue um destes ficheiros num telemóvel em que se peçam estudantes, ou uma lista sua.
    .send = A turma ({ $name })
    .phone = Telemóvel de estudante
playground-drop = Largue aqui para enviar
    .no = Este telemóvel ainda não pode enviar ficheiros: abra primeiro o chat.
playground-file-look = Ver { $name } noutro separador
playground-file-save = Guardar { $name }

# Uma aplicação em que se toca e se escolhe em vez de escrever
playground-app = Aplicação
playground-apps = Aplicações
playground-apps-both = Uma pessoa fundadora em cada uma
playground-client-tag = APP
playground-client-ephemeral = Só visível para si
playground-client-hide = Ocultar
playground-client-thinking = está a pensar…
playground-client-failed = A aplicação não respondeu. Tente de novo.
playground-client-words = Aqui não se lê texto: escreva / para ver os comandos.
playground-client-unknown = Aqui não existe esse comando.
playground-client-close = Não receber mensagens diretas
playground-client-open = Voltar a receber mensagens diretas
playground-client-closed = não recebe mensagens diretas

# O que pode correr mal, e o tempo
playground-faults = O que pode correr mal
playground-fault-drop = Perdem-se respostas
playground-fault-duplicate = Tudo chega duas vezes
playground-fault-delay = Lento e fora de ordem
playground-fault-too-many = Demasiados pedidos (429)
playground-bot-on = O bot está a trabalhar.
playground-bot-off = O bot está desligado. O que se faz fica à espera dele.
playground-kill = Desligar da tomada
playground-revive = Ligar
playground-restart = Desligar da tomada e voltar a ligar
playground-time = Tempo
playground-now = Data e hora aqui: { $now }
playground-minute = Mais 1 minuto
playground-hour = Mais 1 hora
playground-day = Mais 1 dia
playground-week = Mais 1 semana

# O que o bot fez
playground-timeline = O que o bot fez
playground-timeline-empty = Ainda nada.
playground-timeline-update = Recebido
playground-timeline-timer = Prazo
playground-timeline-job = Tarefa
playground-timeline-delivery = Mensagem
playground-timeline-dead-letter = Posta de lado
playground-timeline-statements = { $count } instruções
playground-timeline-how = Os nomes neste tipo de letra são os do código do programa: o que se pediu, o que aconteceu, que ecrã se mostrou.
# O que alguém fez, depois do nome.
playground-did = fez alguma coisa
    .text = escreveu
    .edited = alterou o que escreveu
    .command = escreveu um comando
    .press = tocou num botão
    .answers = preencheu um formulário
    .ticked = escolheu de uma lista
    .unusable = enviou algo sem texto
    .file = enviou ficheiros
    .unfetched = enviou um ficheiro que não se consegue abrir
    .shared = escolheu alguém
    .handout = escolheu estudante
    .left = bloqueou o bot
    .returned = voltou
    .again = pela segunda vez: nada muda
# Como acabou uma entrega.
playground-ended = entregue
    .shown = mostrado
    .later = mais tarde: a plataforma pede paciência
    .failed = falhou; tenta-se de novo
    .unreachable = não se consegue chegar à pessoa
    .moved = o chat tem outro endereço
    .refused = a plataforma recusa

# A visita guiada
playground-tour = O exemplo
playground-tour-intro = O exemplo vai do primeiro contacto ao projeto ativo, passa por alguém que sai e chega a uma turma que entra e ao que ela encontra no TwinSpace, tudo nestes telemóveis. Se fizer alguma coisa, em qualquer altura, passa a ser a sua vez.
playground-tour-step = Passo a passo
playground-tour-play = Reproduzir
playground-tour-at-once = Tudo de uma vez
playground-tour-next = Passo seguinte
playground-tour-pause = Pausa
playground-tour-stop = Agora eu
playground-tour-taken-over = É a sua vez. O exemplo pode recomeçar quando quiser.
playground-tour-ended = Foi este o exemplo. Está tudo aqui: pode continuar.
playground-tour-stuck = O exemplo não consegue continuar: no telemóvel de { $name }, «{ $what }» não tem efeito. Recomece-o ou continue por sua conta.
playground-tour-sure = Recomeçar o exemplo, com telemóveis novos?
playground-tour-second = Lagos da Europa
playground-tour-tablet = Tablet da escola
playground-tour-plan =
    O nosso plano para maio

    Semana 1: fotografamos o rio perto da nossa escola.
    Semana 2: comparamos as fotografias.
    Semana 3: cada turma escreve o que descobriu.
playground-tour-arrive = Registo
playground-scene-appoint = Os serviços de apoio e a autoridade regional abrem os links que a administração do sistema lhes enviou.
playground-scene-register = Docentes de dois países fazem o registo. Cada serviço de apoio valida o do seu país.
playground-scene-join = Docentes de dois países fazem o registo. Aqui ninguém tem de o validar: podem começar logo.
playground-scene-meet = Uma envia um link pessoal, a outra abre-o: já são contactos.
playground-scene-form = O formulário, pergunta a pergunta. O que se escreveu nunca se perde.
playground-scene-accept = Tudo à vista outra vez, e «Enviar». A escola parceira lê e aceita.
playground-scene-approve = Quem tem voto recebe uma ficha e decide com um toque.
playground-scene-undo = Uma decisão pode desfazer-se durante algum tempo. Passado o prazo, conta.
playground-scene-active = O projeto está ativo, e quem o fundou recebe um aviso.
playground-scene-second = É proposto um segundo projeto.
playground-scene-remind = O ecrã do projeto diz quem tem de agir. Pode enviar-se um lembrete por dia.
playground-scene-authorities = Agora indica as autoridades e o que cada uma decidiu.
playground-scene-colleague = Chega alguém da escola parceira e faz o registo.
playground-scene-leaves = Uma das pessoas que fundaram o projeto vai sair. Um plano diz quem continua e como.
playground-scene-carries-on = Quem sai vê o plano. Quem continua aceita, e o resto é automático.
playground-scene-class = Quem fundou o projeto abre o TwinSpace e envia a turma num ficheiro. Revê-se cada linha, e corrige-se uma.
playground-scene-cards = As famílias autorizam, e cada estudante recebe um nome de utilizador e uma palavra-passe. Os cartões de acesso chegam num ficheiro, para imprimir e recortar.
playground-scene-claim = Alguém da turma lê o código do cartão, aponta a palavra-passe e escolhe outra.
playground-scene-other-device = A mesma pessoa entra noutro dispositivo, com o nome de utilizador e a nova palavra-passe.
playground-scene-lent = Quem não tem dispositivo usa o da professora. Até terminar a sessão, não chega a nada do que é dela.
playground-scene-news = Quem fundou o projeto escreve uma notícia. Quem continua lê-a.
playground-scene-files = É enviado um ficheiro para o TwinSpace, e quem dá aulas na outra escola recebe-o.
playground-scene-guest = Alguém de fora recebe um link para uma pessoa, entra e vê o que há. Visitantes não veem nomes de estudantes.
playground-cue-start = { $name } abre o chat.
playground-cue-open = { $name } abre o link.
playground-cue-say = { $name } escreve: { $words }
playground-cue-send = { $name } envia o ficheiro { $words }.
playground-cue-press = { $name } toca em: { $words }
playground-cue-time = Adiantam-se os relógios.

# A galeria
playground-gallery-intro = Tudo o que se pode chegar a ver, tal como se envia, em cada idioma. Reveja o que está assinalado.
playground-gallery-groups = Grupos
playground-gallery-beside = Inglês ao lado
playground-gallery-marked = Só o assinalado
playground-gallery-nothing = Aqui não há nada assinalado.
playground-gallery-back = Para os telemóveis
playground-gallery-texts = Onde estão os textos
playground-gallery-missing = em falta
playground-gallery-same = igual ao inglês
playground-gallery-long = demasiado longo
playground-gallery-refused = recusado

# `twinbot demo`, no terminal
playground-demo-begins = Aqui o tempo é simulado: as pessoas leem e agem mais depressa do que o normal, e uma decisão fica definitiva em segundos, e não num minuto.
playground-demo-ended = O projeto está ativo, a turma já entrou, e as duas turmas começaram a trabalhar. Para fazer o mesmo com um bot próprio: { $command } (ver README.md).
