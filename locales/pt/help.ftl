### As perguntas que se fazem, e o que se guarda de cada pessoa.

help-title = Ajuda
    .intro = Perguntas frequentes. O que gostaria de saber?
    .linking = Também me pode usar noutra aplicação, com tudo o que tem aqui: abra «As minhas contas».
    .contact = A sua pergunta não está aqui? Pode contactar o seu serviço de apoio, que lhe responde neste chat.

help-create = Já fiz o registo: como crio um projeto?
    .button = Criar um projeto
    .answer =
        1. A outra pessoa tem de estar entre os seus contactos. Abra «Contactos», envie-lhe o seu link pessoal e espere até serem contactos.

        2. Toque em «Novo projeto» e escolha um só contacto. Mais docentes só podem juntar-se depois de o projeto ser aprovado.

        3. Responda às perguntas, uma a uma. No fim, aparece tudo outra vez: altere o que quiser e toque em «Enviar».

        4. A escola parceira recebe o projeto e aceita ou recusa.

        5. Depois decidem os serviços nacionais de apoio das duas escolas e, onde existem, as autoridades regionais.

        6. Aprovado? Então podem começar a trabalhar, e aparece o TwinSpace. Podem continuar a alterar todos os campos e adicionar mais docentes.
help-profiles = Como posso alterar o perfil de alguém que participa?
    .button = Alterar um perfil
    .answer =
        Cada docente tem dois perfis num projeto, e cada um altera-se em separado: um no Ambiente de trabalho, que é o projeto, e outro no TwinSpace, onde as turmas trabalham.

        As duas pessoas que fundam o projeto começam com o perfil de Gestão no Ambiente de trabalho e de Docente-gestão no TwinSpace. Quem se junta depois recebe os mesmos, se não lhe derem outros. Quem substitui alguém passa a ter os perfis de Administração e de Docente-administração.

        No Ambiente de trabalho, podem alterar perfis quem fundou o projeto e quem tem o perfil de Administração. No TwinSpace, podem fazê-lo quem tem o perfil de Docente-administração, e também quem fundou o projeto, se tiver o de Docente-gestão.
help-passwords = As turmas têm de usar a minha palavra-passe?
    .button = Estudantes e palavras-passe
    .answer =
        Não; por favor, nunca partilhe a sua palavra-passe. Convide cada estudante pelo nome e apelido, com o perfil de Estudante-gestão ou de Estudante-membro: assim, cada conta tem o seu próprio nome de utilizador e a sua própria palavra-passe.

        Não se envia nenhum e-mail. Anote o nome de utilizador e a palavra-passe quando os vir, ou guarde a folha impressa, e distribua-os na aula.
help-students = Como se adicionam estudantes que já estão noutro projeto?
    .button = Estudantes em dois projetos
    .answer =
        Mantêm o mesmo nome de utilizador e a mesma palavra-passe. Quando adicionar alguém que já tem conta, aviso, e pode aceitar ou rejeitar.

        Se aceitar: ao entrar, cada estudante vê a lista de todos os seus projetos e escolhe em qual quer trabalhar. Pode escolher outro em qualquer altura.

        Se rejeitar: fica tudo como está. Se for outra pessoa com o mesmo nome, pode dizê-lo, e crio uma nova conta.
help-replacement = Quem faz o projeto comigo muda de escola, e outra pessoa quer continuar: e agora?
    .button = Alguém sai do projeto
    .answer =
        Há dois caminhos.

        Encerrar o projeto e recomeçar: o novo tem o mesmo título. Quando é aprovado, quem o fundou e estava no anterior traz os ficheiros e, se quiser, as notícias e as contas de estudantes: o botão está no novo TwinSpace.

        Ou continuar com quem substitui: adicione a nova pessoa e dê-lhe os perfis de Administração e de Docente-administração. Se a pessoa que saiu não fundou o projeto, pode depois ser removida. Uma pessoa que fundou o projeto nunca pode ser removida dele, mas pode ser removida do TwinSpace.
help-waiting = Porque é que o meu projeto ainda está à espera?
    .button = Um projeto à espera
    .answer =
        Primeiro, a escola parceira tem de aceitar. Depois decidem o seu serviço nacional de apoio e, se existir, a autoridade da sua região; o mesmo acontece do lado da escola parceira. O silêncio não conta como aprovação.

        Abra o projeto: as primeiras linhas dizem exatamente quem tem de agir e desde quando. Aí pode enviar um lembrete, uma vez por dia.
help-space = O que podemos fazer no TwinSpace?
    .button = O TwinSpace
    .answer =
        É o lugar onde trabalham as duas turmas. Abre-se automaticamente quando o projeto é aprovado: abra o projeto e toque em «TwinSpace».

        Notícias: escreve quem pode publicar, lê toda a gente que lá está, e cada pessoa escolhe se a aviso de imediato, às 17:00 ou nunca.

        Ficheiros: abra-os e envie-me imagens, textos ou gravações, um ou vários. Chegam a toda a gente que lá está, seja qual for a aplicação.

        Estudantes: é aqui que traz a sua turma. Visitantes: outra pessoa, por exemplo alguém de uma família ou da direção, lê as notícias e os ficheiros com um link pessoal, mas não vê nomes de estudantes.

        O diário conta quem entrou, quem saiu e o que se publicou.
help-deciding = Como decido sobre um registo ou um projeto?
    .button = Decidir
    .answer =
        Cada pedido chega aqui como uma mensagem e fica em «Por decidir» até alguém da sua autoridade ter decidido.

        Um registo: esta pessoa dá aulas nesta escola? Valide, pergunte primeiro alguma coisa ou recuse com um motivo.

        Um projeto: leia-o e aprove-o, se quiser com uma nota, devolva-o dizendo o que deve mudar ou rejeite-o com um motivo. Pode guardar em «Motivos frequentes» o que escreve muitas vezes. O silêncio não conta como aprovação. Se entretanto o projeto mudar, as decisões anteriores deixam de valer, e pergunto de novo.
help-mistake = Enganei-me no botão: e agora?
    .button = O botão errado
    .answer =
        Abra o pedido outra vez. Enquanto aparecer «Desfazer», toque nesse botão: o pedido fica de novo aberto, e pode voltar a decidir. A mensagem diz até quando o pode fazer. Os motivos e as perguntas só se leem depois.

        Já é tarde? Um projeto devolvido regressa quando for enviado de novo, e um registo recusado também, depois de alterado o perfil.
help-telling = Quando me escreve?
    .button = Quando lhe escrevo
    .answer =
        Assim que algo está à espera da sua decisão, e outra vez se alguém enviar um lembrete. Se prefere sossego à noite, escolha isso em «Que avisos recebo?»: os pedidos chegam só de manhã. Se tiver muitos à espera, aviso de todos numa só mensagem, de manhã.

        Várias pessoas podem decidir em nome de uma autoridade. Conta a primeira decisão, e toda a gente a vê na ficha.
help-running = O que faço na administração do sistema?
    .button = Administrar o Twinbot
    .answer =
        Escrevo-lhe aqui quando é preciso que intervenha: um país sem serviço de apoio, uma autoridade em nome da qual ninguém pode decidir, uma aplicação que não responde ou uma mensagem que não se consegue entregar. Cada mensagem diz o que ajuda: um botão ou um comando no servidor.

        O botão abaixo leva às autoridades, aos links com que se nomeiam pessoas, ao que está parado, aos números e às novas escolas. As listas de escolas importam-se com um comando no servidor. Sobre registos e projetos decidem as pessoas nomeadas para isso, não a administração.
help-no-space = As contas de estudantes adicionam-se no TwinSpace de um projeto, e ainda não tem nenhum em que o possa fazer. Um projeto recebe o seu TwinSpace quando é aprovado: abra os seus projetos para ver como estão.

privacy-title = Os seus dados
    .responsible = Responsável pelos seus dados aqui: { $name }.
    .nobody = Não me disseram quem é responsável pelos seus dados aqui. Pergunte ao seu serviço de apoio.
    .stored = O que se guarda: o que me conta (o seu nome, a sua escola, as suas disciplinas e línguas, os seus contactos, os seus rascunhos, os seus projetos e o respetivo histórico, o que escreve e envia em TwinSpaces, as suas perguntas a um serviço de apoio) e, da sua conta de chat, o número, os nomes e o idioma.
    .seen = Quem vê: os seus contactos, e as pessoas a quem envia um link, veem o seu nome e a sua escola. Quem faz projetos consigo vê os que têm em comum, e quem está num TwinSpace vê o que lá publica. Os serviços de apoio e as autoridades que decidem veem o seu registo e os projetos sobre os quais decidem, e um serviço de apoio vê as perguntas que lhe faz. Quem mantém este servidor pode aceder aos dados guardados, para que continue a funcionar.
    .kept = { $days ->
        [one] Durante quanto tempo: o seu perfil, os seus contactos e os seus projetos ficam até pedir que sejam apagados. Os dados de estudantes são apagados um dia depois de o projeto ser encerrado. O nome de visitantes é apagado um mês depois da saída; as novidades que não lhe enviei, ao fim de 90 dias; uma pergunta a um serviço de apoio, um ano depois de ser respondida ou encerrada.
       *[other] Durante quanto tempo: o seu perfil, os seus contactos e os seus projetos ficam até pedir que sejam apagados. Os dados de estudantes são apagados { $days } dias depois de o projeto ser encerrado. O nome de visitantes é apagado um mês depois da saída; as novidades que não lhe enviei, ao fim de 90 dias; uma pergunta a um serviço de apoio, um ano depois de ser respondida ou encerrada.
    }
    .noted = Também anoto quando decide, entra num projeto, sai dele ou inicia sessão, com um número em vez do seu nome. Depois de apagados os seus dados, esse número já não identifica ninguém.
    .passes = O que escreve aqui passa pela aplicação em que o escreve, que o guarda segundo as suas próprias regras. Pode usar-me em: { $platforms }.
    .rights = Os seus direitos: pode alterar o perfil, remover contactos e apagar rascunhos quando quiser. Com os botões abaixo, recebe uma cópia do que está guardado sobre si ou manda apagá-lo. Para corrigir outra coisa, ou para se opor, escreva para { $contact }. Também pode apresentar queixa à autoridade de proteção de dados do seu país.
    .rights-unnamed = Os seus direitos: pode alterar o perfil, remover contactos e apagar rascunhos quando quiser. Com os botões abaixo, recebe uma cópia do que está guardado sobre si ou manda apagá-lo. Para corrigir outra coisa, ou para se opor, escreva ao seu serviço de apoio. Também pode apresentar queixa à autoridade de proteção de dados do seu país.
    .page = Mais informações: { $page }
# Numa linha, antes da primeira pergunta sobre a própria pessoa.
privacy-first = O que guardo e durante quanto tempo: toque em «Privacidade».
    .of = Responsável pelo que me contar aqui: { $operator }. O que guardo e durante quanto tempo: toque em «Privacidade».

# O que o bot diz de si num chat vazio e, no máximo com 120 letras, no seu perfil: um nome tem até 100.
bot-about = Ajudo docentes de dois países a preparar em conjunto um projeto escolar e a conseguir a aprovação, tudo neste chat. Responsável: { $operator }. O que se guarda: { $privacy }
    .short = Projetos escolares: { $operator }
