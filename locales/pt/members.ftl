### Quem participa num projeto e o que cada pessoa pode fazer.

# Os perfis no Ambiente de trabalho e no TwinSpace.
desktop-administrator = Administração
desktop-manager = Gestão
desktop-member = Membro
role-teacher-administrator = Docente-administração
role-teacher-manager = Docente-gestão
role-teacher-member = Docente-membro
role-student-manager = Estudante-gestão
role-student-member = Estudante-membro
role-guest = Visitante
role-none = fora do TwinSpace

# O que alguém pode fazer: entradas de uma linha, depois de dois pontos.
right-see = ver o projeto
right-change = alterar os dados
right-add-partners = adicionar docentes
right-change-desktop = alterar perfis no Ambiente de trabalho
right-remove-partner = remover docentes que se juntaram depois
right-close = encerrar ou recomeçar o projeto
right-change-roles = alterar perfis
right-remove-from-space = remover membros
right-invite = convidar estudantes e visitantes
right-publish = publicar notícias e ficheiros
right-remove-published = remover o que outras pessoas publicaram
right-read = ler tudo o que lá está
right-see-students = ver os nomes de estudantes
right-archive = receber um arquivo de tudo
right-bring-over = trazer o que está no TwinSpace anterior
profile-may = Com este perfil pode: { $rights }.

# O que mudou em alguém que participa: linhas do histórico e de um aviso.
member-joined = { $name } passou a participar
member-left = { $name } saiu
member-removed = { $by } removeu { $name } do projeto
member-desktop = { $by } deu a { $name } o perfil de { $profile } no projeto
member-role = { $by } deu a { $name } o perfil de { $role } no TwinSpace
member-no-role = { $by } removeu { $name } do TwinSpace
member-you-joined = Já participa no projeto, a convite de { $by }.
member-you-left = Saiu do projeto.
member-you-removed = { $by } terminou a sua participação no projeto. Já não o pode ler aqui. Se for engano, escreva a { $by }, por favor.
member-you-desktop = { $by } deu-lhe o perfil de { $profile } no projeto.
member-you-role = { $by } deu-lhe o perfil de { $role } no TwinSpace.
member-you-no-role = { $by } retirou-lhe o acesso ao TwinSpace. Continua a participar no projeto.

members-title = Quem participa em «{ $title }»
    .empty = Ainda não participa ninguém.
    .count = { $count ->
        [one] 1 docente
       *[other] { $count } docentes
    }
    .over = Este projeto terminou: aqui já não se pode alterar nada.
member-profiles = { $desktop }, { $role }
member-line = { $name } ({ $profiles })
member-founder = ⭐ { $line }
member-invited = ⏳ { $name } tem um convite, válido até { $until }
member-link = 🔗 Um link para uma pessoa, ativo até { $until }
member-is-founder = ⭐ Fundou o projeto. Quem o fundou não pode sair do projeto e pode sempre alterar perfis no Ambiente de trabalho.
member-since = Participa desde { $since }.
member-may = O que pode fazer: { $rights }
right-none = nada

field-desktop = No Ambiente de trabalho
field-role = No TwinSpace

button-members = Membros
button-change-profile = Alterar um perfil
button-invited = Convite: { $name }
button-add-partners = Adicionar docentes
button-link-partner = Convidar com um link
button-desktop = Perfil no Ambiente de trabalho
button-role = Perfil no TwinSpace
button-remove-member = Remover do projeto
button-remove-from-space = Remover do TwinSpace
button-leave = Sair do projeto
button-take-back = Anular o convite

desktop-title = Perfil de { $name } no Ambiente de trabalho
role-title = Perfil de { $name } no TwinSpace
profile-now = { $profile } (agora)

# O formulário em que se escolhem docentes.
field-partners = Docentes
    .ask = Quem quer convidar? Escolha um ou vários contactos.
    .example = Falta alguém? Toque em «Guardar e sair», «Membros» e convide com um link: serão também contactos.
    .empty = Todos os seus contactos já participam ou têm um convite. Toque em «Guardar e sair», depois em «Membros», e convide alguém com um link.
field-invitation = Mensagem
    .ask = Quer escrever-lhes alguma coisa? Se não, toque em «Saltar».
    .example = Por exemplo: Venham observar as nuvens connosco! Começamos em outubro.
note-partners-asked = Quando tocar em «Enviar», cada pessoa recebe o convite e tem 30 dias para responder.

# Um convite para participar.
invitation-asks = Tem um convite de { $by } para participar neste projeto. Pode responder até { $until }.
invitation-register = Para aceitar, faça primeiro o seu registo, por favor. O convite continua em aberto.
invitation-waits =
    Pode aceitar assim que o seu registo for validado.
    { $standing }
invitation-title = Convite a { $name }
invitation-open = ⏳ Convite de { $by } a { $name }, feito em { $since }. { $name } pode responder até { $until }.
invitation-accepted = ✅ { $name } participa.
invitation-you-accepted = ✅ Já participa neste projeto.
invitation-you-accepted-next = A seguir: abra o TwinSpace, onde as turmas trabalham, e veja quem participa.
invitation-declined = ❌ { $name } recusou o convite.
invitation-you-declined = ❌ Recusou o convite.
invitation-taken-back = 🗂 O convite foi anulado.
invitation-ended = 🗂 O convite expirou.
task-invitation = Convite de { $name } para um projeto
partner-link-hello = Olá! Chamo-me { $name }. Gostaria que participasse no nosso projeto escolar «{ $title }».
    .from = Olá! Chamo-me { $name } ({ $school }). Gostaria que participasse no nosso projeto escolar «{ $title }».
partner-link-opens = Abra este link e { $twinbot } mostra-lhe o convite
partner-link-how = Reencaminhe a mensagem abaixo a uma só pessoa, que também dê aulas. Quem abrir primeiro o link passa a ser seu contacto e recebe o convite. O link serve uma só vez.
new-partner-title = Mais alguém do seu país num projeto
new-partner = { $name } participa agora no projeto «{ $title }». Não há nada a decidir.

confirm-take-back = Anular o convite a { $name }? Deixa de ser possível aceitá-lo.
confirm-desktop = Quer ter o perfil de { $profile } em «{ $title }»? No Ambiente de trabalho, só poderá fazer isto: { $rights }.
confirm-role = Quer ter o perfil de { $role } no TwinSpace de «{ $title }»? Lá, só poderá fazer isto: { $rights }.
confirm-remove-from-space = Remover { $name } do TwinSpace de «{ $title }»? { $name } continua no projeto e pode voltar a receber um perfil.
confirm-remove = Remover { $name } de «{ $title }»? { $name } recebe um aviso e deixa de ver o projeto. Pode voltar a receber um convite.
confirm-leave = Sair de «{ $title }»? Deixa de ver o projeto, a não ser que volte a receber um convite.

which-title = Em que projeto?
    .empty = Não tem nenhum projeto ativo em que possa fazer isto.
