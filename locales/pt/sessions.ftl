### O lado de estudantes: receber a palavra-passe, entrar, e o seu início. O que é só para estudantes diz «tu».

claim-title = És { $name }?
    .what = Então recebes aqui o teu nome de utilizador e a tua palavra-passe. Se és outra pessoa, devolve o link ao teu professor ou à tua professora.
button-claim = ✅ Sim, sou eu
button-not-this-student = Não, sou outra pessoa
refusal-claim-teacher = Este link é para estudantes, e aqui tem outro papel. Dê-o a quem se destina, por favor.
toast-welcome = Olá!

credentials-title = Olá, { $name }: é assim que entras
    .note = Toca na palavra-passe para a veres e aponta as duas coisas onde mais ninguém as veja.
    .day = Podes vê-las até { $until }.
    .gone = Já não posso mostrar a tua palavra-passe. Se a perdeste, o teu professor ou a tua professora pode criar outra.
button-noted = ✅ Já apontei
toast-noted = Muito bem.
button-my-space = O meu TwinSpace

student-hello = Olá, { $name }! O teu perfil aqui: { $role }.
student-may = O que podes fazer: { $rights }.
student-may-members = ver quem está aqui
student-in = Projeto: { $title }
space-teachers = Docentes
student-borrowed = Este dispositivo é do teu professor ou da tua professora. A sessão termina sozinha ao fim de um quarto de hora.
button-classmates = Quem está aqui
button-other-project = Outro projeto
button-change-password = Mudar a palavra-passe
button-log-out = Sair
student-welcome = Olá, { $name }!
student-projects = Em que projeto queres trabalhar?
    .none = De momento, não estás em nenhum projeto. Pergunta ao teu professor ou à tua professora.
student-project-over = { $title } (encerrado)

login-title = Entrar como estudante
    .join = Estudante de outro projeto
field-login = Nome de utilizador e palavra-passe
    .ask = Escreve o nome de utilizador, depois um espaço e depois a palavra-passe.
    .example = lea.nube lagoa-verde-pera
problem-login = Não está certo. Vê outra vez o nome de utilizador e a palavra-passe: maiúsculas e hífenes não contam. Se querias escrever outra coisa, toca primeiro em «{ button-leave-login }».
problem-password = Escolhe pelo menos duas palavras com { $least } letras no total, que não sejam o teu nome de utilizador.
field-own-password = Nova palavra-passe
    .ask = Que palavra-passe queres? O melhor são duas ou três palavras de que mais ninguém se lembraria.
    .example = bicicleta-verde-panda
button-forgot = Perdi a palavra-passe
button-leave-login = Agora não
button-login-student = Sou estudante
button-lend = Abrir para estudante
refusal-logged-in = Aqui já há uma sessão aberta. É preciso terminá-la primeiro.
refusal-not-yours = Parecia um nome de utilizador com a palavra-passe, por isso apaguei a mensagem. Aqui já há uma sessão aberta: é preciso terminá-la primeiro. Se era outra coisa, pode dizer-se de outra forma.
refusal-not-yours-stays = Parece um nome de utilizador com palavra-passe, e não consigo apagar a mensagem: é preciso apagá-la. Há aqui uma sessão aberta: é preciso terminá-la. Se era outra coisa, pode dizer-se de outra forma.
refusal-login-wait = Houve demasiadas palavras-passe erradas. Tenta de novo a partir de { $until }.
refusal-forgot-unknown = Pede outra palavra-passe ao teu professor ou à tua professora. Faz-se num instante.
refusal-student = Isto não é para estudantes. Docentes têm de terminar primeiro a sessão.
refusal-secret-here = A palavra-passe não se escreve aqui, porque não a consigo apagar. É melhor usar o botão da pergunta e apagar a mensagem.
toast-left = Está bem.
toast-is-here = Esta pessoa já cá está.
refusal-other-class = As novas palavras-passe são criadas por quem dá aulas na escola desta pessoa. Peça lá uma, por favor.
toast-logged-out = Sessão terminada.
toast-password-changed = Já tens uma nova palavra-passe.
toast-forgot = Pedi ao teu professor ou à tua professora uma nova palavra-passe para ti.

known-title = { $name } já tem conta
    .what = Trabalha noutro projeto com o mesmo nome de utilizador e a mesma palavra-passe. Deve trabalhar também em «{ $title }»?
button-accept-student = ✅ Aceitar
button-reject-student = Rejeitar
button-another-student = É outra pessoa

student-link = Link para { $name }
    .what = Quem abrir primeiro este link e disser «Sim, sou eu» recebe a palavra-passe no seu próprio chat. Dê-o só a quem se destina, por favor.
    .until = O link serve uma só vez, até { $until }.
    .over = O link já não serve. Crie uma nova palavra-passe, e haverá também um novo link.
student-claimed = ✅ Recebeu o nome de utilizador e a palavra-passe em { $at }.
student-unreachable = Já não consigo escrever para o chat desta pessoa.
button-student-link = Link para entregar
button-join-student = Já tem conta
locked-out-wrong = Foi escrita muitas vezes uma palavra-passe errada para { $name }. Se { $name } a perdeu, crie outra.
locked-out-lost = { $name } perdeu a palavra-passe e pede outra.
locked-out-done = { $name } já tem uma nova palavra-passe.
locked-out-role = Só criam novas palavras-passe docentes da escola dessa pessoa que podem convidar estudantes. Quem pode alterar perfis pode dar esse direito a alguém de lá.

command-login = Entrar como estudante
command-logout = Terminar sessão
command-claim = Receber a minha palavra-passe com um código

# Estudante de outro projeto cuja palavra-passe não se sabe: pergunta-se a quem fez o registo.
field-join = Nome de utilizador e palavra-passe
    .ask = Escreva o nome de utilizador, depois um espaço e depois a palavra-passe. Se não a souber, escreva só o nome de utilizador: pergunto a quem criou a conta.
    .example = lea.nube lagoa-verde-pera
takeover-title = { $name }
    .asked = Se existir esse nome de utilizador, pergunto a quem criou a conta. Se houver acordo, aviso aqui.
    .until = Este pedido expira em { $until }.
takeover-agreed = Quem criou a conta de { $name } concorda.
takeover-accepted = { $name } já trabalha aqui também.
takeover-rejected = Ninguém foi adicionado.
takeover-taken-back = Retirou a pergunta.
takeover-ended = Ninguém concordou a tempo. Talvez o nome de utilizador seja outro. Também pode pedir a palavra-passe à própria pessoa ou adicionar alguém novo.
button-take-question-back = Retirar a pergunta
button-all-asked = Todas as minhas perguntas
button-asked = As minhas perguntas ({ $count })
asked-title = As minhas perguntas a docentes
    .none = Não está à espera de nenhuma resposta.
asked-line = { $name }, até { $until }
asked-line-agreed = ✅ { $name }: há acordo
takeover-asks = { $who } pergunta se esta pessoa também pode trabalhar no projeto «{ $title }».
    .what = O nome de utilizador e a palavra-passe mantêm-se. Quem pergunta ainda não viu nada sobre esta pessoa e espera até { $until }.
button-agree = ✅ Concordar
takeover-you-agreed = Concordou.
takeover-you-declined = Recusou. Não o digo a quem perguntou.
takeover-not-asked = Aqui já não há nada a decidir.
task-takeover = Estudante: { $name }
task-takeover-agreed = Já tem conta: { $name }
past-answered = ✅ Esta pergunta já tem resposta.
past-over = Esta pergunta está fechada. Para responder, é preciso abri-la de novo.
past-logged-out = Isto foi mostrado numa sessão de estudante, que já terminou.
past-link-used = Este link já foi usado.
past-withdrawn = Já não é possível ler isto: só o lê quem está no TwinSpace.
not-erased = Não consegui apagar a mensagem com a palavra-passe. É preciso apagá-la à mão, para que ninguém a leia.

# Docente entrega um acesso a alguém que escolheu: $to é como a plataforma lhe chama.
handout-title = Um acesso para { $to }
    .one = Quer que eu escreva a { $to } e lhe dê o acesso de { $student }? Primeiro, pergunto a { $to } se é essa pessoa.
    .several = Que acesso deve receber { $to }?
button-hand-out = ✅ Escrever a { $name }
handout-sent = ✅ Escrevi a { $to }. Primeiro, { $to } tem de dizer que é { $student }; a ficha de { $student } mostra quando recebeu o acesso.
handout-lost = Não consigo escrever a { $to }: tem as mensagens diretas fechadas. Dê a { $student } o cartão em papel, ou o código do link, para me escrever.
refusal-handout-nobody = Um acesso é para estudantes. Escolha outra pessoa, por favor.
refusal-handout-none = Não encontro ninguém com o nome «{ $words }» cuja palavra-passe possa entregar. Talvez já a tenha recebido, ou já não se possa ler: a ficha mostra-o.
refusal-handout-closed = { $name } já recebeu a palavra-passe, ou ela já não se pode ler. Crie primeiro outra.
