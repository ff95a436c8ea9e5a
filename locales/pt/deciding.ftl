### Quem decide em nome de uma autoridade e quem substitui: lembretes do que está à espera, suplentes e delegações.

# Os dias como se escrevem: nomes entre vírgulas; as formas de um mesmo nome, separadas por espaços; as palavras de uma forma, unidas por _.
# Só são lidos para esta língua: uma palavra pode querer dizer outra coisa noutra.
day-words = hoje, amanhã
    .day-after = depois_de_amanhã
    .in-a-week = daqui_a_uma_semana dentro_de_uma_semana
    .months = janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul, agosto ago, setembro set, outubro out, novembro nov, dezembro dez
    .weekdays = segunda seg, terça ter, quarta qua, quinta qui, sexta sex, sábado sáb, domingo dom
    .units = dia dias, semana semanas
    .numbers = um uma, dois duas, três, quatro, cinco, seis, sete, oito, nove, dez
    .times = da_manhã da_madrugada, da_tarde, às as à h hora horas
button-today = Hoje
button-tomorrow = Amanhã ({ $day })
button-next-monday = Segunda-feira ({ $day })
button-one-week = Uma semana ({ $day })
button-two-weeks = Duas semanas ({ $day })
button-friday = Sexta-feira ({ $day })
problem-day = Não encontro aqui nenhum dia. Escreva, por exemplo, «amanhã», «segunda-feira» ou «21 de dezembro», ou toque num botão.
    .early = Esse dia é demasiado cedo. O primeiro dia possível é { $day }.
    .late = Esse dia é demasiado tarde. O último dia possível é { $day }.

# Quem decide.
button-cover = Quem decide
cover-title = Quem decide
    .what = Vai estar fora? Delegue as suas decisões em colegas ou suplentes, entre dois dias à sua escolha.
cover-office = { $authority }
cover-approvers = Quem decide: { $names }
cover-deputies = Suplentes: { $names }
cover-runs = ▶️ { $giver } delegou em { $taker }, de { $first } a { $last }
cover-planned = 🗓️ { $giver } vai delegar em { $taker }, de { $first } a { $last }
button-delegation = { $giver } → { $taker }
home-covers = Também pode decidir no lugar de: { $names }
home-deputy-for = É suplente de: { $authorities }
refusal-already-deputy = Já é suplente desta autoridade. O que está à espera encontra-se em «Por decidir».

# Delegar.
button-hand-over = Delegar
button-hand-over-for = Delegar: { $place }
delegation-heading = Delegação: { $authority }
field-taker = No seu lugar
    .ask = Quem decide no seu lugar?
    .example = Escolha alguém da lista ou escreva parte do nome.
    .empty = Não há ninguém em quem possa delegar.
field-from = A partir de
    .ask = A partir de que dia?
    .example = Por exemplo: amanhã, segunda-feira, 21 de dezembro
field-until = Até
    .ask = Até que dia? Esse dia ainda conta.
    .example = Por exemplo: 8 de janeiro, dentro de duas semanas
note-delegation = Enquanto durar, pergunto a essa pessoa e não a si. Pode continuar a decidir, e terminar a delegação mais cedo quando quiser. Nos projetos em que participa, ninguém decide no seu lugar.
delegation-deputy = { $name } (suplente)
delegation-mine = As suas decisões ficam delegadas em { $taker }, de { $first } a { $last }.
delegation-to-me = { $giver } delega decisões em si, de { $first } a { $last }.
delegation-between = { $giver } delega decisões em { $taker }, de { $first } a { $last }.
delegation-taker = Escrevo-lhe aqui quando chegar alguma coisa. No que decidir, lê-se que o fez no lugar de { $giver }. Não pode decidir sobre projetos em que participe uma das duas pessoas.
delegation-planned = 🗓️ Ainda não começou.
delegation-runs = ▶️ Está em vigor.
delegation-ended = Uma das duas pessoas terminou-a mais cedo, em { $at }.
delegation-lost = Terminou em { $at }, porque uma das duas pessoas já não tem esta função.
delegation-over = Terminou.
button-end-delegation = Terminar agora
button-call-off = Cancelar
confirm-end-delegation = Terminar a delegação agora? Os pedidos voltam a chegar a { $giver }, e { $taker } recebe um aviso.
confirm-call-off = Cancelar a delegação? As decisões ficam com { $giver }, e { $taker } recebe um aviso.
toast-handed-over = Delegação feita.
refusal-nobody-to-take = Não há ninguém em quem possa delegar. Peça à administração do sistema que convide mais alguém para decidir ou como suplente.
refusal-to-oneself = Não pode delegar em si. Escolha outra pessoa, por favor.
refusal-no-taker = Esta pessoa já não tem nenhuma função aqui, ou não consigo escrever-lhe. Escolha outra, por favor.
refusal-overlaps = Já delegou em { $name }, de { $first } a { $last }. Termine primeiro essa delegação ou escolha outros dias.
refusal-relied-on = { $name } delegou em si, de { $first } a { $last }. Termine primeiro essa delegação ou escolha outros dias.
refusal-taker-away = { $name } também delegou, de { $first } a { $last }. Escolha outra pessoa ou outros dias.

# Decidir no lugar de outra pessoa ou como suplente.
approval-for = Está a decidir no lugar de { $name }.
approval-deputy = Está a decidir como suplente, porque isto está à espera há muito tempo.
decided-for = { $by } no lugar de { $whom }
refusal-givers-project = A pessoa que delegou em si participa neste projeto: tem de ser outra a decidir.
refusal-deputy-not-asked = Aqui é suplente. Pode decidir quando alguém delegar em si, ou quando eu lhe pedir, se algo estiver à espera há muito tempo.

# Lembretes que envio por iniciativa própria.
nudged-title = 🔔 Ainda à espera: { $title }
nudged-reminded = 🔔 { $authority }: { $count ->
    [one] enviei um lembrete em { $at }
   *[other] enviei { $count } lembretes, o último em { $at }
}
nudged-deputies = 🔔 { $authority }: perguntei também a suplentes em { $at }
nudged-operator = 🔔 { $authority }: avisei em { $at } a administração do sistema de que continua à espera
due-title = { $count ->
    [one] 🔔 Um pedido continua à espera da sua decisão
   *[other] 🔔 { $count } pedidos continuam à espera da sua decisão
}
    .empty = Nada disto continua à espera.
operator-overdue = Enviei lembretes e perguntei também a suplentes: { $authority }. { $projects ->
    [one] Um projeto está lá à espera de decisão
   *[other] { $projects } projetos estão lá à espera de decisão
} desde { $since }.
operator-overdue-teachers = Enviei lembretes: { $authority }. { $teachers ->
    [one] Um registo de docente está lá por validar
   *[other] { $teachers } registos de docentes estão lá por validar
} desde { $since }.
operator-overdue-how = Abra a autoridade aqui em baixo para ver quem decide e para convidar alguém. Ou use estes comandos:
