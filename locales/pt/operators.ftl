### O que faz a administração do sistema no seu próprio chat: autoridades, quem lá decide, convites, o que está parado, escolas.

button-operator = Administração
command-operator = O que pode fazer na administração do sistema
operator-menu = Quase tudo isto se pode fazer também na linha de comandos do servidor. As listas de escolas só se importam lá.
operator-ended = Já não faz parte da administração do sistema, por isso as mensagens para a administração deixam de chegar aqui. Tudo o resto neste chat continua.
refusal-no-operator = Não faz parte da administração do sistema, ou já não, por isso nada mudou. Quem lá está pode enviar-lhe um convite.

# Autoridades.
button-authorities = Autoridades
button-authority = A autoridade
button-set-up = Configurar
button-set-up-authority = Configurar uma autoridade
button-set-up-again = Voltar a configurar
# $country é um país.
button-set-up-in = Configurar: { $country }
authorities-title = Autoridades
    .empty = Não há nenhuma autoridade configurada, por isso ninguém valida registos nem aprova projetos. Configure a primeira.
# $authority é «Serviço Nacional de Apoio (Espanha)».
authority-line = { $authority }: { $count ->
    [one] decide uma pessoa
   *[other] decidem { $count } pessoas
}
    .nobody = ⚠️ { $authority }: não decide ninguém
set-up-heading = Configurar uma autoridade
field-authority-country = País
    .ask = Em que país?
    .example = Escolha na lista ou escreva o nome.
field-authority-seat = Autoridade
    .ask = Que autoridade? O serviço de apoio decide para todo o país; uma autoridade regional, além dele, para a sua região.
    .example = Escolha na lista ou escreva o nome da região.
    .empty = Todas as autoridades deste país já estão em uso. Volte atrás para escolher outro país.
note-set-up = Envio para lá tudo o que já está à espera. A seguir, convide alguém que decida em nome desta autoridade.
toast-set-up = Já está configurada.
    .already = Já estava configurada.
desk-out-of-use = 🗂 Não está em uso: não tem voto, e ninguém decide em nome dela. O que decidiu mantém-se.
desk-nobody = ⚠️ Ainda ninguém decide em nome desta autoridade. Convide alguém: quem abrir o link passa a poder decidir.
# $name é uma pessoa.
desk-approver = { $name } decide desde { $since }
    .away = ⚠️ { $name } decide desde { $since }; não consigo escrever-lhe
desk-deputy = { $name } é suplente desde { $since }
    .away = ⚠️ { $name } é suplente desde { $since }; não consigo escrever-lhe
# $waits é uma lista como «2 projetos e 1 registo».
desk-waits = À espera: { $waits }
desk-open = { $count ->
    [one] Há um convite por abrir.
   *[other] Há { $count } convites por abrir.
}
waits-projects = { $count ->
    [one] 1 projeto
   *[other] { $count } projetos
}
waits-teachers = { $count ->
    [one] 1 registo
   *[other] { $count } registos
}
waits-questions = { $count ->
    [one] 1 pergunta
   *[other] { $count } perguntas
}
button-take-out-of-use = Retirar de uso
confirm-take-out-of-use = Retirar de uso: { $authority }? Deixa de ter voto. { $projects ->
    [0] Nenhum projeto está à espera desta autoridade.
    [one] Um projeto que está à espera segue sem ela.
   *[other] { $projects } projetos que estão à espera seguem sem ela.
} O que decidiu mantém-se, e pode voltar a configurá-la.
toast-out-of-use = Já não está em uso.
refusal-own-project-waits = Um projeto em que participa está à espera desta autoridade, por isso não a pode retirar de uso. Pode fazê-lo outra pessoa da administração, ou um comando no servidor.

# Quem decide.
button-end-appointment = Terminar a nomeação
official-ends = Se terminar a nomeação, tudo o que esta pessoa decidiu mantém-se, e o que está à espera passa para as outras. As delegações em que entra também terminam.
confirm-end-appointment = Terminar a nomeação de { $name }? A partir daí, { $name } já não decide em nome de: { $authority }
toast-appointment-ended = A nomeação terminou.

# Convites.
button-invitations = Convites
button-invite-approver = Convidar para decidir
button-invite-deputy = Convidar suplente
button-invite-room = Link para um grupo
button-end-invitation = Anular este link
invitations-title = Convites
    .empty = Não há nenhum convite por abrir.
    .how = Quem decide, suplentes e grupos convidam-se na página da respetiva autoridade; quem administra, na lista de quem já o faz. Docentes não precisam de um link seu: escrevem-me e fazem o registo.
role-operator = Administração do sistema
# $authority é «Serviço Nacional de Apoio (Espanha)».
role-approver = Decidir: { $authority }
role-deputy = Suplente: { $authority }
role-room = Grupo: { $authority }
role-link-line = { $role }, até { $until }
role-link-operator = Envie este link a uma só pessoa. O primeiro chat que o abrir passa a ser da administração do sistema.
role-link-approver = Envie este link a uma só pessoa. A primeira que o abrir passa a decidir em nome da autoridade.
role-link-deputy = Envie este link a uma só pessoa. A primeira que o abrir passa a ser suplente da autoridade.
role-link-room = Abra este link no grupo da autoridade. A partir daí, os avisos para a autoridade aparecem também lá, e todo o grupo os lê.
role-link-kept = Este link só foi mostrado na linha de comandos; não o posso mostrar outra vez. Se o perdeu, anule-o e crie outro.
role-link-until = Serve uma só vez, até { $until }.
role-link-lasting = Serve uma só vez.
role-link-used = ✅ Aberto por { $name } em { $at }.
    .once = ✅ Alguém o abriu em { $at }.
role-link-revoked = 🗂 Foi anulado em { $at }.
role-link-over = 🗂 Expirou em { $until }.
confirm-end-invitation = Anular este link? Ninguém o poderá abrir: { $role }
toast-link-comes = O seu link chega numa mensagem à parte.
toast-invitation-ended = O link foi anulado.
refusal-set-up-first = Esta autoridade não está em uso. Volte primeiro a configurá-la e depois convide alguém.
refusal-invitation-used = Alguém já abriu este link. Em vez disso, termine a nomeação ou o acesso à administração do sistema.

# Administração do sistema.
button-operators = Quem administra
button-invite-operator = Convidar para administrar
button-end-operator = Terminar este acesso
button-end-own = Terminar o meu acesso
operators-title = Quem administra o sistema
    .what = Estas pessoas leem o que precisa de atenção e podem fazer tudo o que se faz aqui. Convém que sejam pelo menos duas.
    .left = { $count ->
        [one] Uma pessoa da administração pediu que os dados dela fossem apagados, e já não existem. Agora, mais ninguém administra o sistema. Convide outra pessoa, por favor.
       *[other] Uma pessoa da administração pediu que os dados dela fossem apagados, e já não existem. Agora, administram o sistema { $count } pessoas.
    }
operator-line = { $name }, desde { $since }
    .own = { $name } (a sua conta), desde { $since }
confirm-end-operator = Terminar o acesso de { $name } à administração do sistema? Essa pessoa recebe um aviso, e tudo o resto no chat dela continua.
    .links = Terminar o acesso de { $name } à administração do sistema? Essa pessoa recebe um aviso, e tudo o resto no chat dela continua. { $count ->
        [one] Também se anula um link criado por essa pessoa que ninguém abriu.
       *[other] Também se anulam { $count } links criados por essa pessoa que ninguém abriu.
    }
confirm-end-own = Terminar o seu próprio acesso à administração do sistema? Outra pessoa da administração pode voltar a enviar-lhe um convite.
    .links = Terminar o seu próprio acesso à administração do sistema? Outra pessoa da administração pode voltar a enviar-lhe um convite. { $count ->
        [one] Também se anula um link que criou e que ninguém abriu.
       *[other] Também se anulam { $count } links que criou e que ninguém abriu.
    }
toast-operator-ended = O acesso terminou.
# $name é uma pessoa; $maker é quem criou o link.
operator-joined = { $name } passou a administrar o sistema, com um link criado por { $maker }. Se não devia ser assim, termine este acesso.
    .own = { $name } passou a administrar o sistema, com o seu link.
    .shell = { $name } passou a administrar o sistema, com um link criado na linha de comandos do servidor. Se não devia ser assim, termine este acesso.
refusal-last-operator = Mais ninguém administra o sistema, por isso não pode terminar o seu acesso. Convide primeiro outra pessoa.

# O que está parado.
button-stuck = O que está parado
stuck-title = O que está parado
    .empty = Não há nada parado: onde há algo à espera, alguém pode decidir, e nada está à espera há mais de duas semanas.
# $waits é uma lista como «2 projetos e 1 registo»; $authority é «Serviço Nacional de Apoio (Espanha)».
stuck-nobody = ⚠️ { $authority }: { $waits }, desde { $since }. Ninguém lá decide.
stuck-long = ⏳ { $authority }: { $waits }, desde { $since }
stuck-no-service = ⚠️ { $country }: { $waits }, desde { $since }. Lá não há serviço de apoio configurado.
stuck-project = ⚠️ «{ $title }», desde { $since }. Não há nenhuma autoridade configurada que possa decidir.
machine-works = O próprio programa está em dia.
machine-title = O próprio programa:
machine-refused = { $count ->
    [one] uma mensagem que a plataforma recusa, desde { $since }
   *[other] { $count } mensagens que a plataforma recusa, desde { $since }
}
machine-late = { $count ->
    [one] uma mensagem que já devia ter saído, desde { $since }
   *[other] { $count } mensagens que já deviam ter saído, desde { $since }
}
machine-jobs = { $count ->
    [one] uma tarefa que já devia ter avançado, desde { $since }
   *[other] { $count } tarefas que já deviam ter avançado, desde { $since }
}
machine-timers = { $count ->
    [one] um passo agendado em atraso, desde { $since }
   *[other] { $count } passos agendados em atraso, desde { $since }
}
machine-how = No servidor, este comando diz o que fazer:
machine-letters = { $count ->
    [one] uma mensagem que não consegui tratar, desde { $since }
   *[other] { $count } mensagens que não consegui tratar, desde { $since }
}

# Números.
button-figures = Números
figures-title = Números
    .how = Conta como em atividade quem esteve aqui nos últimos 30 dias. Os tempos de espera são os dos últimos 90 dias.
# $projects é uma lista como «ativo (12) e encerrado (3)».
figures-projects = Projetos – { $projects }
figures-none = ainda nenhum
figures-state = { $state } ({ $count })
figures-country = { $service }: { $teachers ->
    [one] 1 docente
   *[other] { $teachers } docentes
} (em atividade: { $active }). Projetos – { $projects }. { $waits }
figures-hours = { $hours ->
    [0] Uma decisão demora menos de uma hora.
    [one] Uma decisão demora cerca de uma hora.
   *[other] Uma decisão demora cerca de { $hours } horas.
}
figures-days = { $days ->
    [one] Uma decisão demora cerca de um dia.
   *[other] Uma decisão demora cerca de { $days } dias.
}
figures-undecided = Nenhuma decisão nos últimos 90 dias.

# Quem tem uma suspensão.
suspended-all = Docentes e escolas com suspensão
    .empty = Ninguém tem uma suspensão.
    .how = Os serviços de apoio suspendem e levantam a suspensão, cada um no seu país. São também eles que leem o motivo.
suspended-all-line = ⛔ { $name }: desde { $since }, decisão de: { $service }

# Escolas.
button-new-schools = Novas escolas
button-find-school = Procurar escola
button-find-twin = É outra escola
button-merge-schools = Juntar
button-close-school = Encerrar a escola
schools-title = Novas escolas
    .empty = Nenhuma escola está à espera de que um serviço de apoio a aceite.
    .how = Foram adicionadas por docentes, e o serviço de apoio aceita cada uma ao validar o primeiro registo. Se alguma estiver na lista com outro nome, junte as duas.
    .more = Há mais. Escreva mais letras do nome, ou a localidade.
school-line = { $school }, desde { $since }
school-code = Código oficial: { $code }
school-teachers = { $count ->
    [0] Aqui não há docentes com registo.
    [one] Aqui há 1 docente com registo.
   *[other] Aqui há { $count } docentes com registo.
}
school-taken = Qualquer docente a pode escolher.
school-unchecked = 🆕 Só a pode escolher quem a adicionou, até um serviço de apoio a aceitar.
school-closed = 🗂 Está encerrada: ninguém a pode escolher.
school-merged = 🗂 Foi junta a outra escola: { $school }
school-suspended = ⛔ Tem uma suspensão.
school-alike = Pode ser uma destas. Escolha uma para juntar as duas:
# $school é «Nome, Localidade».
school-twin = Que escola é afinal «{ $school }»?
field-find-school = Escola
    .ask = Que escola? Escreva parte do nome ou a localidade.
    .example = Por exemplo: Nube Valverde
confirm-merge-schools = Juntar «{ $from }» a «{ $into }»? Docentes, estudantes e projetos passam para lá, e já ninguém pode escolher «{ $from }». Não se pode desfazer.
confirm-close-school = Encerrar esta escola ({ $school })? Já ninguém a poderá escolher, mas quem lá dá aulas mantém-na.
toast-merged = As duas são agora uma só escola.
toast-school-closed = A escola está encerrada.
refusal-schools-one = Já são a mesma escola. Escolha duas diferentes.
refusal-schools-countries = Escolas de dois países não se podem juntar. Quem lá dá aulas escolhe a certa no perfil.
refusal-schools-suspended = Uma das duas tem uma suspensão e a outra não. Peça ao serviço de apoio que a levante primeiro ou que suspenda também a outra.
refusal-school-stays = Ninguém pode escolher a escola que deve ficar: { $school }. Escolha uma que qualquer docente possa escolher.
