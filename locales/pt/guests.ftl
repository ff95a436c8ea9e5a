### Visitantes de um TwinSpace: pessoas que lá leem e não participam no projeto.

button-guests = Visitantes
guests-title = Visitantes de «{ $title }»
    .empty = Ainda não há visitantes.
    .may = Quem visita lê as notícias e os ficheiros e vê que docentes há aqui. Não vê nomes de estudantes.
guest-line = { $name } (desde { $day })
guest-link = 🔗 Um link de { $name } para uma visita, ativo até { $until }
button-link-guest = Convidar visitante
guest-title = { $name }
    .since = Em visita a «{ $title }» desde { $day }.
    .by = Em visita a «{ $title }» desde { $day }, a convite de { $by }.
button-remove-guest = Remover
confirm-remove-guest = Remover { $name } de «{ $title }»? { $name } recebe um aviso e deixa de poder ler o que lá está.
guest-removed = { $by } terminou a sua visita a «{ $title }». Já não pode ler o que lá está.

# O link.
guest-link-hello = Olá! Chamo-me { $name }. Gostaria de lhe mostrar o TwinSpace do nosso projeto escolar «{ $title }», com as nossas notícias e os nossos ficheiros.
    .from = Olá! Chamo-me { $name } ({ $school }). Gostaria de lhe mostrar o TwinSpace do nosso projeto escolar «{ $title }», com as nossas notícias e os nossos ficheiros.
guest-link-opens = Abra este link e { $twinbot } abre-lhe a porta
guest-link-how = Reencaminhe a mensagem abaixo a uma só pessoa: alguém de uma família, da direção, de outra escola. A primeira que abrir o link e disser o nome fica como visitante. O link serve uma só vez.
confirm-end-guest-link = Anular este link? As mensagens que o contêm deixam de servir, incluindo as que já foram reencaminhadas.
refusal-guests-full = Num TwinSpace cabem { $most } visitantes, contando os links ativos. Primeiro, remova alguém ou anule um link.

# O formulário de quem o abriu.
guest-heading = Visita a «{ $title }»
field-guest-name = O seu nome
    .ask = Recebeu um convite para visitar este TwinSpace. Como se chama?
    .example = Quem lá dá aulas vai ler este nome.
note-guest = Como visitante, lê as notícias e os ficheiros e vê que docentes há, mas não os nomes de estudantes. Pode sair quando quiser.
button-come-in = ✅ Entrar

# Onde alguém é visitante.
button-visits = Os TwinSpaces que visito
visits-title = Os TwinSpaces que visita
    .empty = De momento, não visita nenhum TwinSpace.
home-visits = É visitante. Para ler as notícias, toque em «{ button-visits }».
button-leave-space = Sair do TwinSpace
confirm-leave-space = Sair do TwinSpace de «{ $title }»? Para voltar, precisa de um novo link.
toast-space-left = Já saiu.
