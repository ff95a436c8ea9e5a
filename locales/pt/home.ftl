### O início, a escolha do idioma, os comandos e os botões que muitos ecrãs partilham.

home-welcome = Olá, { $name }!
    .what = Sou o Twinbot. Neste chat pode preparar um projeto com uma turma de outro país e conseguir que seja aprovado. Para começar, diga-me quem é e onde dá aulas: são dois minutos.
home-hello = Olá, { $name }!
home-nothing-waits = Não tem assuntos pendentes.
home-waiting =
    { $count ->
        [one] Tem um assunto pendente.
       *[other] Tem { $count } assuntos pendentes.
    }
# Numa linha acima do Início: { $help } é o comando que leva à ajuda.
home-not-understood = Não estava à espera de uma resposta, por isso não usei o que escreveu. Escolha o que quer fazer ou envie { $help }.
home-no-such-command = Não conheço esse comando. Escolha o que quer fazer ou envie { $help }.
# O que lê quem passa a decidir em nome de uma autoridade ou a administrar o bot.
welcome-title = Boas-vindas ao Twinbot, { $name }!
    .what = Comigo, docentes de dois países preparam em conjunto projetos escolares, e os serviços de apoio e as autoridades decidem sobre eles, tudo neste chat.
    .approver = É uma das pessoas que decidem. Cada pedido chega aqui como uma mensagem: basta ler e decidir com um toque. Tudo o que está à espera da sua decisão encontra-se em «{ $queue }».
    .deputy = É suplente: pode decidir enquanto alguém delegar em si, e sobre o que estiver à espera há muito tempo. Nessa altura escrevo-lhe aqui, e tudo o que está à espera da sua decisão encontra-se em «{ $queue }».
    .operator = Tem a seu cargo este programa. Quando for preciso que intervenha, escrevo-lhe aqui e digo o que ajuda. Tudo o que pode fazer aqui encontra-se em «{ $button }».
# O que lê primeiro quem abriu um link e talvez não conheça o bot.
who-speaks = Sou o Twinbot. Comigo, docentes de dois países preparam em conjunto um projeto escolar e conseguem a aprovação, tudo neste chat.
home-decides-for = Pode decidir em nome de: { $authorities }
home-operator = Este chat recebe as mensagens para a administração do sistema.

languages-title = Em que idioma falamos?
    .chosen = ✓ { $name }

not-there = Isto já não está disponível, ou esta conta não tem acesso.
page-of = Página { $page } de { $pages } · { $all } no total

button-home = Início
button-help = Ajuda
button-questions = Mais perguntas
button-privacy = Privacidade
button-language = Idioma
button-register = Registar-me
button-registration = O meu registo
button-answer = Responder
button-continue = Continuar: { $title }
button-resume = Continuar
button-discard = Apagar rascunho
button-projects = Projetos
button-project = Abrir o projeto
button-new-project = Novo projeto
button-contacts = Contactos
button-contact = Abrir o contacto
button-inbox-count = { $count ->
        [0] Por responder
       *[other] Por responder ({ $count })
    }
button-queue = Por decidir
button-queue-count = { $count ->
        [0] Por decidir
       *[other] Por decidir ({ $count })
    }
button-accept = Aceitar
button-no = Não, voltar

command-home = Início: os assuntos pendentes e o menu
command-projects = Os seus rascunhos e projetos
command-new = Começar um novo projeto
command-contacts = Os seus contactos e como adicionar mais
command-inbox = O que tem por responder
command-queue = O que tem por decidir
command-profile = O seu perfil e o seu registo
command-register = Fazer o registo como docente
command-language = Mudar de idioma
command-notices = Que avisos envio e quando
command-help = Perguntas frequentes
command-contact = Escrever ao seu serviço de apoio
command-privacy = O que se guarda sobre si e quem o vê
command-cancel = Fechar o formulário e guardar o rascunho

confirm-discard = Apagar o rascunho «{ $title }»? Não se pode desfazer.

sorry-unusable = Aqui só consigo ler texto. Escreva-o, toque num botão ou abra a «Ajuda».
sorry-edited-too-late = Editou uma mensagem que já usei como resposta, por isso nada mudou. Para corrigir, abra o projeto ou o rascunho e toque em «Alterar».
sorry-nothing-open = Não há nenhum formulário aberto. Os seus rascunhos estão em «Projetos».
sorry-nobody-picked = Não posso escrever a estas pessoas, porque ainda não falaram comigo. Envie-lhes antes um link pessoal.
sorry-draft-gone = Um dos seus rascunhos é de outra versão do programa, e não o consigo abrir. Pu-lo de lado; os seus projetos não são afetados.

toast-own-draft = Isso já não está aberto. Guardei o que escreveu como um novo rascunho.
toast-saved = Guardado.
toast-done = Feito.
toast-link-made = Link criado.
toast-reminded = Lembrete enviado.
toast-undone = Decisão desfeita: está de novo em aberto.
toast-decided = Decisão registada.
toast-removed = Removido.
