### Perguntas a um serviço de apoio: onde se fazem, como estão e quem responde.

# Onde estava quem pergunta: vem depois de «De:».
inquiry-place = Início
    .form = Um formulário
    .help = Ajuda
    .accounts = As minhas contas
    .people = O meu registo
    .contacts = Os meus contactos
    .drafts = Um rascunho
    .projects = Projetos
    .approval = Decisões
    .members = Quem participa
    .closing = Encerrar um projeto
    .space = TwinSpace
    .students = Estudantes
    .sessions = Acesso de estudantes
    .takeovers = Estudantes em comum
    .guests = Visitantes
    .news = Notícias
    .journal = Diário
    .files = Ficheiros
    .archive = Arquivo
    .told = Que avisos recebo
    .carry = Trazer do anterior
    .erasure = Dados apagados
    .suspension = Suspensão
    .newsletter = Boletim
inquiry-from = De: { $place }
    .not = Não indicar

# O formulário.
inquiry-heading = Pergunta ao serviço de apoio
field-inquiry-country = País
    .ask = Em que país dá aulas? É o serviço de apoio de lá que lhe responde.
    .example = Pode escrever as primeiras letras.
field-inquiry = A sua pergunta
    .ask = O que gostaria de perguntar ou dizer ao seu serviço de apoio?
    .example = Por exemplo: A minha escola mudou para outra localidade. Onde altero isso?
field-inquiry-from = Onde estava
    .ask = Quer que eu indique em que ecrã estava? É só o nome do ecrã, nada do que lá leu ou escreveu.
    .example = Ajuda quando alguma coisa não funcionou.
note-inquiry = A sua pergunta vai para: { $authority }. Recebe a resposta aqui.
    .nobody = A sua pergunta vai para: { $authority }. De momento, ninguém lá pode responder; vou avisar a administração do sistema.
    .no-service = Este país ainda não tem serviço de apoio: { $country }. Guardo a sua pergunta e aviso a administração do sistema.

# Onde se pergunta, com as perguntas anteriores.
inquiries-title = Contactar o serviço de apoio
    .empty = Ainda não fez nenhuma pergunta.
    .country = Ainda não fez o registo, por isso pergunto primeiro em que país dá aulas.
    .what = Alguma coisa não é clara ou não funciona? Escreva ao seu serviço de apoio: alguém lê e responde-lhe aqui.
inquiry-line = ⏳ { $words } (à espera desde { $since })
    .answered = 💬 { $words } (respondida em { $since })
    .closed = { $words } (encerrada em { $since })

# Uma pergunta, para quem a fez.
inquiry-own = A sua pergunta a: { $authority }
inquiry-waits = ⏳ À espera de resposta desde { $since }. Quem responde: { $authority }
    .taken = ✍️ À espera desde { $since }. A resposta já está a ser escrita: { $authority }
    .nobody = ⏳ À espera de resposta desde { $since }. Quem responde: { $authority }. De momento, ninguém lá pode responder; já avisei a administração do sistema.
    .no-service = ⏳ À espera de resposta desde { $since }. Este país ainda não tem serviço de apoio: { $country }. Já avisei a administração do sistema.
inquiry-answered = 💬 Respondida em { $since }: { $authority }
inquiry-closed = Encerrada por si em { $since }. Se escrever outra vez, volta a ficar aberta.
    .by = Encerrada em { $since }: { $authority }. Se escrever outra vez, volta a ficar aberta.
inquiry-reach = Também pode contactar aqui quem mantém o Twinbot: { $contact }
inquiry-said = { $who }, { $at }:
    .you = Escreveu em { $at }:
    .more = Estas são as últimas mensagens. Há outras anteriores.

# O mesmo, para quem responde.
inquiry-title = Pergunta de { $name }
inquiry-asked = ⏳ À espera de resposta desde { $since }.
    .own = Esta pergunta é sua: tem de ser outra pessoa a responder.
    .yours = ✍️ Esta pergunta está consigo até { $until }. Até lá, mais ninguém pode responder.
    .taken = ✍️ Está com { $name } até { $until }.
    .you-answered = 💬 Respondida por si em { $since }.
    .answered = 💬 Respondida por { $name } em { $since }.
    .closed = Encerrada por { $name } em { $since }.
    .closed-room = Encerrada em { $since } por quem perguntou.
    .closed-by = Encerrada em { $since } pelo seu serviço.
# Num canal ou grupo, onde toda a gente lê.
inquiry-in-room = Só mostro no nosso chat quem pergunta e o que escreve.
inquiry-unreachable = ⚠️ As minhas mensagens não chegam a { $name }: o chat comigo está bloqueado ou já não existe. A resposta será lida assim que o chat voltar a ser aberto.
inquiry-unchecked = ⚠️ Este registo ainda está por validar.
inquiry-unregistered = ⚠️ Ninguém confirmou quem é: ainda não fez o registo como docente.

field-answer-inquiry = A sua resposta
    .ask = O que responde? Chega como resposta do seu serviço de apoio, sem o seu nome.
    .example = Por exemplo: Abra «O meu registo» e toque em «Alterar».
field-reply = A sua mensagem
    .ask = O que gostaria de acrescentar?
    .example = Por exemplo: Agradeço a ajuda! E como altero o nome da minha escola?

button-contact-service = Contactar
button-write-service = Fazer uma pergunta
button-inquiries = As minhas perguntas
button-add-words = Acrescentar algo
button-reply = Escrever de novo
button-close-inquiry = Encerrar a pergunta
button-give-back = Libertar
button-read-inquiry = Ler a pergunta
confirm-close-inquiry = Encerrar a pergunta de { $name }? Quem perguntou lê que está encerrada e ainda pode escrever de novo.
    .own = Encerrar a sua pergunta? Se escrever outra vez, volta a ficar aberta.
