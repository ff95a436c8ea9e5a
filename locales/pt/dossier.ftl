### O que se guarda de alguém: uma cópia, e como se apaga.

# A cópia, num só ficheiro.
command-export = Receber uma cópia de tudo o que está guardado sobre mim
button-my-copy = Cópia dos meus dados
copy-title = Cópia dos dados pessoais
    .what = Posso reunir num só ficheiro tudo o que está guardado: uma página que se abre e se imprime com qualquer navegador, os mesmos dados num formato para programas e os ficheiros enviados.
    .day = A cópia chega aqui como ficheiro ZIP. Guardo-a durante um dia e depois apago-a.
copy-waits = { $all ->
        [0] Estou a prepará-la…
       *[other] Estou a prepará-la: { $done } de { $all } ficheiros…
    }
    .then = Chega aqui assim que estiver pronta.
copy-ready = ✅ A cópia está pronta, com tudo como estava em { $at } ({ $size }). Guardo-a até { $until }.
copy-out = Tudo o que está guardado sobre a pessoa que pediu esta cópia, como estava em { $at }. Para ver, basta descompactar o ficheiro e abrir index.html.
    .private = É só para quem a pediu: convém guardá-la onde mais ninguém a leia. Posso entregá-la até { $until }.
button-make-copy = 📦 Preparar a cópia
button-get-copy = 📦 Receber a cópia
button-fresh-copy = Preparar outra
toast-copy = Estou a prepará-la.
refusal-copy-lent = Este dispositivo é de outra pessoa, e o ficheiro ficaria no chat dela. É preciso entrar com um dispositivo próprio.

# A página da cópia.
copy-page = Os meus dados
    .made = Era assim que tudo estava em { $at }.
    .data = O ficheiro data.json contém tudo, coluna a coluna. Alguns valores são códigos do programa.
copy-table = Do que preciso para trabalhar
    .rest = { $count ->
        [one] Uma entrada; está em data.json.
       *[other] { $count } entradas; estão em data.json.
    }
    .person = Identificação
    .account = Contas
    .teacher = Registo
    .appointment = Nomeações
    .delegation = Delegações
    .operator = Administração do sistema
    .suspension = Suspensões
    .school = Escolas adicionadas
    .contact = Contactos
    .request = Pedidos de contacto
    .link = Links e convites
    .project = Projetos
    .member = Papel nos projetos
    .invitation = Convites para projetos
    .plan = Planos para quando alguém sai
    .history = Ações em projetos
    .vote = Decisões
    .agreement = Confirmações de que as famílias autorizam
    .class = Listas de turma e novas palavras-passe
    .student = Registo de estudantes
    .pupil = TwinSpaces
    .list = Listas com o nome
    .takeover = Estudantes de outros projetos
    .handout = Acessos entregues
    .post = Notícias
    .file = Ficheiros
    .guest = Visitas a TwinSpaces
    .journal = Ações em TwinSpaces
    .archive = Arquivos e cópias
    .inquiry = Perguntas a serviços de apoio
    .newsletter = Boletins escritos
    .subscription = Subscrição do boletim
    .wish = Preferências de avisos
    .parting = Pedido para apagar os dados
    .form = Rascunhos e formulários abertos
copy-column = O que diz
    .other = A outra pessoa
    .username = Nome de utilizador
    .given = Nome próprio
    .surname = Apelido
    .language = Idioma
    .app = Aplicação
    .number = Número
    .country = País
    .town = Localidade
    .title = Título
    .words = Texto
    .reason = Motivo
    .kind = O quê
    .role = Perfil ou decisão
    .twinspace = Perfil no TwinSpace
    .project = Projeto
    .from = De
    .until = Até
    .then = Resposta ou alteração
    .last = Último uso

# Apagar os dados.
button-forget = Apagar os meus dados
forget-title = Apagar os seus dados
    .goes = O que se apaga: o seu perfil, os seus contactos, convites e rascunhos, as suas funções, as notícias e os ficheiros que pôs em TwinSpaces, as suas perguntas e o que sei deste chat.
    .stays = O que fica: os projetos em que participou, com o seu histórico e as decisões sobre eles. Fazem falta às escolas parceiras e às autoridades. Em vez do seu nome, leem «…».
    .week = Tem uma semana para mudar de ideias. Até lá, tudo funciona como antes, e na véspera vou enviar-lhe um lembrete.
forget-planned = Vou apagar os seus dados em { $day }
    .until = Até lá, tudo funciona como antes. Se mudar de ideias, toque em «Manter os dados».
forget-late = Vou apagar os seus dados assim que for possível
forget-held = Ainda não posso apagar os seus dados:
    .more = … e mais { $count }.
hold-offered = «{ $title }» está à espera da resposta da escola parceira. Retire o projeto, por favor.
hold-waits = «{ $title }» precisa das duas pessoas que o fundaram enquanto espera pela aprovação. Retire o projeto, por favor.
hold-runs = Mais ninguém pode gerir «{ $title }». Dê a outra pessoa o perfil de Administração, ou encerre o projeto, por favor.
hold-space = Mais ninguém pode gerir o TwinSpace de «{ $title }». Dê a outra pessoa o perfil de Docente-administração, ou encerre o projeto, por favor.
hold-decides = Mais ninguém decide aqui: { $authority }. Peça a quem administra o Twinbot que nomeie alguém: { $contact }
    .unnamed = Mais ninguém decide aqui: { $authority }. Peça a quem administra o Twinbot que nomeie alguém.
hold-operates = Mais ninguém administra o sistema. Convide primeiro outra pessoa, por favor.
# $service é «Serviço Nacional de Apoio (Espanha)».
hold-suspended = Tem uma suspensão ({ $service }). Os seus dados ficam até ela ser levantada, porque aqui um novo registo é validado logo.
    .school = A sua escola tem uma suspensão ({ $service }). Os seus dados ficam até a suspensão ser levantada, porque aqui um novo registo é validado logo.
    .left = A sua escola anterior tem uma suspensão ({ $service }). Os seus dados ficam até o serviço de apoio validar o registo na nova, porque aqui um novo registo é aceite logo, sem validação.
button-hold = Abrir: { $title }
    .nth = Abrir: { $title } ({ $nth })
button-keep-data = Manter os dados
confirm-forget-all = Quer que, em { $day }, eu apague tudo o que está guardado sobre si? Até lá, pode mudar de ideias.
button-forget-sure = Sim, apagar os meus dados
refusal-held = Ainda não posso apagar os seus dados. Veja aqui o que fazer primeiro.
toast-parting = Os seus dados vão ser apagados nesse dia.
toast-kept = Os seus dados mantêm-se.
task-parting = Vou apagar os seus dados em { $day }
parting-note = 🗑 Vou apagar os seus dados em { $day }. Para os manter, envie { $forget }.
forget-done = Os seus dados foram apagados
    .what = Apaguei o que estava guardado sobre si. O que fica já não tem o seu nome. Daqui a uma hora, vou esquecer também este chat. Já o pode apagar.
