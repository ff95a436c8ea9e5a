### Alguém sai de um projeto: quem continua, de que maneiras, e o plano que leva até lá.

button-leaver = Alguém sai
button-carry-on = Continua outra pessoa
button-plan = Abrir o plano
button-plan-for = Plano: substituir { $name }
button-comer-link = Outra pessoa, com um link
button-stop-plan = Parar o plano
button-stay = Afinal fico
button-other-comer = Escolher outra pessoa
button-invitation = O convite
button-link-of-plan = O link a reencaminhar
button-report = { $name } não responde

leaver-title = Quem sai de «{ $title }»?
    .how = O projeto pode continuar. Escolha quem sai; a seguir, mostro quem pode continuar e como.
comer-title = Quem continua no lugar de { $name }?
    .how = Escolha um contacto ou alguém que já participa. Também pode convidar outra pessoa com um link.
    .empty = Ainda não tem nenhum contacto que possa continuar. Convide alguém com um link.
    .in = { $name }: já participa
    .silent = Última visita de { $name }: { $day }.
# No lugar de um nome: quem abrir um link.
comer-new = Alguém novo

ways-title = { $comer } no lugar de { $leaver }
    .asked = Depois de escolher, pergunto a { $comer }, que tem 30 dias para responder. O resto é automático.
    .at-once = { $comer } já participa, por isso fica feito assim que escolher.
    .link = Depois de escolher, recebe um link para reencaminhar a uma pessoa. Pergunto a quem o abrir, e o resto é automático.
    .anew = Depois de escolher, o plano diz o que se segue: encerrar o projeto e enviar o novo.
    .begun = Já há um plano para isto.
    .none = Aqui não pode alterar quem participa. Pode fazê-lo quem fundou o projeto ou tem o perfil de Administração.
way-line = { $way }: { $means }
way-remove = Substituir no projeto
    .means = { $comer } recebe os perfis de Administração e de Docente-administração. { $leaver } deixa de fazer parte do projeto e recebe um aviso.
way-space = Substituir no TwinSpace
    .means = { $comer } recebe os perfis de Administração e de Docente-administração. { $leaver } continua no projeto como quem o fundou, mas sai do TwinSpace.
way-keep = Substituir sem retirar ninguém
    .means = { $comer } recebe os perfis de Administração e de Docente-administração. { $leaver } mantém tudo o que tem.
way-anew = Encerrar e recomeçar
    .means = Terá de encerrar este projeto e começar um novo com o mesmo conteúdo, em parceria com { $comer }. O novo tem de voltar a ser aprovado.
way-anew-later = Terá de encerrar este projeto e começar um novo com o mesmo conteúdo; é então que escolhe com quem. O novo tem de voltar a ser aprovado.
field-way = Maneira

plan-title = { $comer } no lugar de { $leaver }
    .by = Começado por { $name } em { $day }.
    .done = ✅ Está tudo feito.
    .stopped = 🗂 Parado: { $why }. O que já se fez fica como está.
    .waits = ⏳ À espera de { $name }, até { $day }.
    .waits-link = ⏳ À espera de que alguém abra o link.
    .waits-close = ⏳ A seguir, quem fundou o projeto ou tem o perfil de Administração tem de o encerrar.
    .waits-anew = ⏳ O projeto está encerrado. Agora pode começar o novo.
    .goes-on = ⏳ O plano continua sozinho.
step-done = ✅ { $step }, em { $day }
step-now = ⏳ { $step }
step-later = ▫️ { $step }
step-dropped = ➖ { $step }
step-invite = { $name } recebe o convite
step-accept = { $name } aceita
step-promote = { $name } recebe os perfis de Administração e de Docente-administração
step-remove = { $name } sai do projeto
step-space = { $name } sai do TwinSpace
step-close = O projeto é encerrado
step-anew = Recomeça-se com { $name }
step-anew-later = Recomeça-se

plan-stopped-by-hand = { $name } parou-o
plan-stopped-declined = { $name } recusou
plan-stopped-taken-back = { $name } anulou o convite
plan-stopped-ended = ninguém respondeu a tempo
plan-stopped-back = { $name } afinal fica
plan-stopped-closed = o projeto foi encerrado
plan-stopped-reopened = o projeto foi reaberto
plan-stopped-not-allowed = quem o começou já não o pode fazer
confirm-stop-plan = Parar o plano em que { $comer } continua no lugar de { $leaver }? O que está feito mantém-se.
    .invitation = Parar o plano em que { $comer } continua no lugar de { $leaver }? O convite é anulado. O que está feito mantém-se.
    .link = Parar o plano em que outra pessoa continua no lugar de { $leaver }? O link deixa de servir. O que está feito mantém-se.
invitation-replaces = Continuaria no lugar de { $name }, com os perfis de Administração e de Docente-administração.

news-plan-begun = { $by } começou um plano para «{ $title }»: outra pessoa vai continuar no lugar de { $name }.
news-plan-stopped = O plano para substituir { $name } em «{ $title }» parou: { $why }.
news-reported = { $authority } diz que { $name } não responde sobre «{ $title }». Talvez outra pessoa possa continuar.
history-plan-begun = { $by } começou um plano para substituir { $name }
history-plan-done = O plano para substituir { $name } está concluído
history-plan-stopped = O plano para substituir { $name } parou: { $why }
history-reported = { $authority } diz que { $name } não responde

moved-you = Está agora noutra escola. Continua neste projeto como até aqui.
    .how = Se preferir passá-lo a alguém, outra pessoa pode continuar no seu lugar.
moved-you-ask = Se preferir passá-lo a alguém, escreva a { $names }: outra pessoa pode continuar no seu lugar.
moved-other = { $name } está agora noutra escola e continua neste projeto como até aqui.
    .how = Se sair, outra pessoa pode continuar.
