### Os meus projetos: como está cada um, o que se pode fazer, e a proposta à escola parceira.

projects-title = Os meus projetos
    .empty = Ainda não há nada aqui. Um projeto começa com uma ideia e um contacto.
    .none = De momento, não há nenhum destes.
    .active = Os meus projetos ativos
    .waiting = Os meus projetos à espera
    .over = Os meus projetos terminados
    .more = Estes são os mais parecidos. Acrescente uma palavra para encontrar outros.
# Um título com o sinal do seu estado.
marked = { $mark } { $title }
project-line = { $title }: { $state }
project-line-mine = { $line }. Os seus perfis: { $profiles }
project-line-founder = { $line }. Fundou o projeto. Os seus perfis: { $profiles }
project-founder = Começado por
project-partner = Parceria
peer-with-school = { $name }, { $school }
project-changed = Alterações de { $by }: { $fields }
project-before = Texto antes da alteração:
draft-touched = Rascunho em que trabalhou pela última vez em { $moment }.
draft-untitled = { $what } ({ $moment })
draft-untitled-at = { $what } ({ $moment }, pergunta { $at } de { $of })
draft-untitled-asked = { $what } (pergunta { $at } de { $of })

button-all-projects = Todos ({ $count })
button-active-projects = Ativos ({ $count })
button-waiting-projects = À espera ({ $count })
button-over-projects = Terminados ({ $count })
button-search-projects = Procurar projeto
button-search = Procurar
button-offer = Abrir a proposta
button-offer-again = Propor a outro contacto
button-offer-to = Propor «{ $title }»
button-copy = Copiar para novo rascunho
button-remind = Lembrar
button-withdraw = Retirar
button-history = Histórico
button-suggest = Sugerir alteração
button-later = Decidir mais tarde

field-search-projects = Pesquisa
    .ask = O que procura? Escreva palavras do título ou o nome de quem fundou o projeto.
    .example = Por exemplo: nuvens

confirm-withdraw = Retirar «{ $title }»? Já ninguém o poderá aceitar ou aprovar. Mais tarde, pode copiá-lo para um novo rascunho.

# Estados, como estão depois de um título e de dois pontos.
state-draft = rascunho
state-offered = à espera da escola parceira
state-waiting = à espera de aprovação
state-active = ativo
state-declined = recusado pela escola parceira
state-returned = devolvido para correção
state-rejected = rejeitado
state-withdrawn = retirado
state-closed = encerrado
waits-you = à espera da sua resposta
waits-partner = à espera da resposta de { $name }
waits-authorities = à espera da decisão de: { $authorities }
waits-final = decidido, { $final }
waits-operator = à espera de que se configure uma autoridade

# As primeiras linhas de um projeto.
status-offered = ⏳ À espera da resposta de { $name } desde { $since }.
status-offered-you = ⏳ { $name } está à espera da sua resposta desde { $since }.
status-offered-next = Quando { $name } aceitar, pergunto a quem decide e aviso. Até lá, ainda pode alterar o projeto.
status-partner-registers = { $name } tem de fazer o registo antes de aceitar.
status-partner-validated = Antes de aceitar, { $name } precisa da validação de: { $authority }
status-waiting = ⏳ À espera de aprovação desde { $since }. Falta a decisão de: { $authorities }.
status-waiting-next = Quando houver todas as aprovações, abre-se o TwinSpace, e aviso quem fundou o projeto. Ainda podem alterar o projeto; se o fizerem, todas as decisões são tomadas outra vez.
# Depois dos campos de um projeto: uma linha por autoridade.
status-votes = As decisões até agora:
status-final = ⏳ Já há todas as decisões: { $final }.
status-operator = ⏳ À espera desde { $since }. De momento, os vossos países não têm nenhuma autoridade configurada, por isso ninguém pode decidir. Já avisei a administração do sistema.
status-active = ✅ Ativo desde { $since }.
status-declined = ❌ Recusado por { $name } em { $since }.
status-declined-next = Pode propô-lo a outro contacto sem voltar a escrever nada.
status-returned = ↩️ Devolvido em { $since }. Altere o que lhe é pedido e envie de novo.
status-rejected = ❌ Rejeitado em { $since }.
status-withdrawn = 🗂 Retirado por { $name } em { $since }.
status-withdrawn-next = Já ninguém decide sobre ele. Pode copiá-lo para um novo rascunho, alterar esse e enviá-lo.
status-withdrawn-since = 🗂 Retirado em { $since }.
status-withdrawn-you = 🗂 Retirado por si em { $since }.
status-closed = 🗂 Encerrado em { $since }.
said-by = { $authority } escreve:
authority-unknown = uma autoridade que já não está configurada
# Um lembrete: está no título do que se lembra, e cada um numa linha abaixo.
reminder-title = 🔔 Lembrete de { $name }: { $title }
    .all = Lembretes: { $reminders }
reminder-by = { $name } ({ $at })

# Um voto, e até quando se pode retirar.
vote-open = ⏳ { $authority }: à espera desde { $since }
vote-open-nobody = ⏳ { $authority }: à espera desde { $since }; de momento, ninguém lá pode decidir, e já avisei a administração do sistema
vote-dropped = ➖ { $authority }: já não está em uso, por isso não tem voto
vote-approved = ✅ { $authority }: aprovado por { $by }, { $at }
vote-returned = ↩️ { $authority }: devolvido por { $by }, { $at }
vote-rejected = ❌ { $authority }: rejeitado por { $by }, { $at }
vote-approved-unnamed = ✅ { $authority }: aprovado, { $at }
vote-returned-unnamed = ↩️ { $authority }: devolvido, { $at }
vote-rejected-unnamed = ❌ { $authority }: rejeitado, { $at }
vote-not-final = { $vote } ({ $final })
final-now = já não se pode desfazer
final-at = definitivo em { $at }; até lá pode desfazer-se

offer-invites = { $name } quer começar este projeto consigo. Proposta enviada em { $since }.
offer-register = Para aceitar, faça primeiro o seu registo, por favor. A proposta continua em aberto.
offer-waits =
    Pode aceitar assim que o seu registo for validado.
    { $standing }
offer-accepted = ✅ Aceitou a proposta em { $at }.
offer-declined = ❌ Recusou a proposta em { $at }.

button-closing = Encerrar ou recomeçar
button-closed = Reabrir ou recomeçar
button-close = Encerrar o projeto
button-reopen = Reabrir
button-start-anew = Recomeçar
button-project-before = Projeto anterior
button-project-after = Novo projeto
project-goes-on-from = Continuação de
project-goes-on-as = Continua em
closing-title = Encerrar «{ $title }»
    .means = Encerrar um projeto é terminá-lo: aviso quem participa. Ainda se pode ler tudo, mas já não se pode alterar nada. Quem o fundou pode reabri-lo nos 30 dias seguintes.
    .invitations = { $count ->
        [one] Há um convite ainda por responder, que também termina.
       *[other] Há { $count } convites ainda por responder, que também terminam.
    }
    .anew = Quer continuar em parceria com outra pessoa? Encerre primeiro este projeto. Depois pode recomeçá-lo, com o mesmo título e conteúdo, e com quem escolher. Os ficheiros do TwinSpace podem vir também.
    .closed = Pode recomeçá-lo, com o mesmo título e conteúdo, e com quem escolher.
    .reopen = Ou pode reabrir este, até { $until }.
    .files = Leve os ficheiros consigo: o arquivo é um só ficheiro ZIP com tudo o que está no TwinSpace. Pode recebê-lo antes de encerrar o projeto, e também depois.
field-goodbye = Despedida
    .ask = Quer despedir-se? Vai ser lido por quem participa. Se não, toque em «Saltar».
    .example = Por exemplo: Foi muito bom trabalhar convosco! Os mapas estão expostos nas duas escolas.
status-closed-by = 🗂 Encerrado por { $name } em { $since }.
status-closed-you = 🗂 Encerrado por si em { $since }.
