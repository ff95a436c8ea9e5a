### O que decidem os serviços de apoio e as autoridades: projetos, docentes; o próprio registo; por responder; a administração do sistema.

approval-asked = ⏳ À espera da sua decisão desde { $since } – { $authority }
approval-undecided = Não chegou a decidir: { $authority }
approval-others = As outras decisões:
approval-over = Já não há nada a decidir: { $state } desde { $since }.
button-approve = ✅ Aprovar
button-approve-with = Aprovar com uma nota
button-undo = Desfazer

teacher-title = Registo de { $name }
teacher-waits = ⏳ À espera da sua decisão desde { $since }. Esta pessoa dá aulas nesta escola?
teacher-answered = ⏳ A sua pergunta: «{ $question }». Resposta de { $since }:
teacher-asked = ⏳ Pergunta enviada em { $at }, ainda sem resposta:
teacher-valid = ✅ Validado em { $at }.
teacher-valid-you = ✅ Validado por si em { $at }.
teacher-refused = ❌ Recusado em { $at }, por este motivo:
teacher-own = Este registo é o seu: tem de ser outra pessoa a decidir.
    .giver = Este registo é o da pessoa que delegou em si: tem de ser outra a decidir.
teacher-refused-before = ❌ Uma versão anterior foi recusada em { $at }:
teacher-asked-before = Pergunta anterior: «{ $question }». Resposta de { $at }:
teacher-says-now = O registo agora:
teacher-undo = Pode desfazer até { $until }.
    .refusal = Pode desfazer até { $until }; só depois é que a outra pessoa lê a decisão.
    .question = Pode retirar a pergunta até { $until }; só depois é que a outra pessoa a lê.
teacher-new-school = 🆕 Esta escola é nova: foi adicionada por quem fez o registo. Depois de validar, qualquer docente a pode escolher.
    .known = Se já estiver na lista, escolha-a primeiro aqui em baixo.
button-same-school = É esta: { $school }
button-validate = ✅ Validar
button-ask = Perguntar

registration-none = Ainda não fez o seu registo. São dois minutos: o seu nome, a sua escola, o que ensina e que línguas fala.
standing-waiting = ⏳ O seu registo está à espera desde { $since }. Quem decide: { $authority }
standing-waiting-nobody = ⏳ O seu registo está à espera desde { $since }. Quem decide: { $authority }. De momento, ninguém lá pode decidir; já avisei a administração do sistema.
standing-waiting-operator = ⏳ O seu registo está à espera desde { $since }. O seu país ainda não tem serviço de apoio; já avisei a administração do sistema.
standing-waiting-next = Aviso aqui assim que houver uma decisão. Até lá, pode adicionar contactos e preparar um projeto; só o pode enviar depois da validação.
standing-asked = O seu serviço de apoio fez-lhe uma pergunta ({ $at }). Responda, por favor, para que o registo possa avançar.
standing-valid = ✅ O seu registo foi validado em { $at }.
standing-valid-next = A seguir: adicione um contacto de outro país ou comece um projeto com um dos que já tem.
standing-refused = ❌ O seu serviço de apoio não pôde validar o seu registo em { $at }. Altere o perfil e envie-o de novo.

inbox-title = Por responder
    .empty = Não tem nada por responder.
task-line = { $task }, desde { $since }
task-offer = Proposta: { $title }
task-approval = Projeto: { $title }
task-teacher = Docente: { $name }
task-contact = Contacto: { $name }
task-returned = Devolvido: { $title }
task-registration = Registo: uma pergunta
task-inquiry = Pergunta: { $name }

approval-returned-before = ↩️ { $authority } devolveu uma versão anterior em { $at }:

operator-title = Para a administração do sistema
operator-no-approver = Há uma decisão à espera, e ninguém pode decidir em nome de: { $authority }. Abra a autoridade aqui em baixo e convide alguém, ou use este comando:
operator-undelivered = { $count ->
    [one] Não foi possível entregar uma mensagem: a plataforma recusa-a, mesmo sem botões. Fica guardada, e volto a tentar quando a pessoa escrever de novo. Este comando mostra-a:
   *[other] Não foi possível entregar { $count } mensagens: a plataforma recusa-as, mesmo sem botões. Ficam guardadas, e volto a tentar quando as pessoas escreverem de novo. Este comando mostra-as:
}
operator-undelivered-why = Último motivo
operator-delivered = Já foram entregues todas as mensagens.
operator-has-approver = Já há quem possa decidir em nome de: { $authority }.
operator-no-service = Há um registo de docente por validar, e este país não tem serviço de apoio configurado: { $country }. Configure-o aqui ou com este comando:
operator-offered-without-service = Foi proposto um projeto em que participa este país, e lá não há serviço de apoio configurado que decida: { $country }. Configure-o aqui ou com este comando:
operator-has-service = Já está configurado: { $service }.
operator-inquiry = Alguém fez uma pergunta, e este país não tem serviço de apoio configurado: { $country }. Configure-o aqui ou com este comando; depois, a pergunta segue para lá:
    .nobody = Há uma pergunta à espera para: { $authority }. De momento, ninguém lá lhe pode responder, porque ninguém responde às próprias perguntas. Abra a autoridade aqui em baixo e convide alguém, ou use este comando:
operator-out-of-use = { $authority } já não está em uso. { $projects ->
    [0] Nenhum projeto estava à espera da decisão desta autoridade.
    [one] Um projeto estava à espera da decisão desta autoridade e segue sem ela.
   *[other] { $projects } projetos estavam à espera da decisão desta autoridade e seguem sem ela.
}
operator-left-to-nobody = { $projects ->
    [one] Num deles, já ninguém pode decidir.
   *[other] Em { $projects } deles, já ninguém pode decidir.
}
operator-left-teachers = { $teachers ->
    [one] Há um registo de docente do país por validar, e agora ninguém o pode fazer.
   *[other] Há { $teachers } registos de docentes do país por validar, e agora ninguém o pode fazer.
}
operator-left-inquiries = { $inquiries ->
    [one] Há uma pergunta do país à espera de resposta, e agora ninguém a pode dar.
   *[other] Há { $inquiries } perguntas do país à espera de resposta, e agora ninguém a pode dar.
}
operator-set-up-again = Pode voltar a configurar esta autoridade aqui ou com este comando; depois, envio para lá tudo o que continua à espera:
operator-in-use-again = { $authority } está de novo em uso.
operator-no-authority = Há um projeto à espera desde { $since }, e não está configurada nenhuma autoridade que possa decidir: { $title }. Configure os serviços de apoio aqui ou com estes comandos:
operator-platform-away = { $platform } não responde desde { $since }. Não consigo falar com ninguém por lá e continuo a tentar; aviso quando passar. Se demorar, consulte o log do programa.
operator-platform-back = { $platform } voltou a responder. Desde { $since } até { $until } não consegui falar com ninguém por lá. Estou agora a responder ao que foi escrito nesse tempo.
operator-database-back = Desde { $since } até { $until } não consegui guardar nada, por isso não respondi a ninguém. Já funciona, e estou a responder ao que foi escrito nesse tempo. Procure o motivo no log do programa: disco cheio ou base de dados em baixo?
operator-probe = Mensagem de teste, enviada da linha de comandos em { $at }. Não tem de fazer nada: serve para confirmar que as mensagens para a administração do sistema chegam a este chat.
