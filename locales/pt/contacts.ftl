### Os contactos, os links que levam a eles e os pedidos de contacto.

contacts-title = Os meus contactos
    .empty = Ainda não tem contactos. Adicione alguém com quem gostaria de começar um projeto: o mais rápido é enviar-lhe o seu link pessoal.
    .of = Os meus contactos: { $country }
    .none = Não tem aí nenhum contacto.
    .more = Há mais. Escreva mais letras do nome para encontrar os outros.
contact-unreachable = ⚠️ As minhas mensagens não chegam a { $name }: o chat comigo está bloqueado ou já não existe. Tente por outra via; assim que o chat for reaberto, chega tudo.
contact-not-valid = O serviço de apoio ainda não validou o registo de { $name }. Podem preparar um projeto em conjunto; para o aceitar, é preciso esperar pela validação.

button-add-contact = Adicionar contacto
button-remove-contact = Remover este contacto
button-link-single = Novo link para uma pessoa
button-link-reusable = Novo link para várias pessoas
button-link = Link para várias pessoas
button-link-until = Link até { $until }
button-link-made = Link criado em { $at }
button-pick = Escolher dos meus chats
button-share = Enviar a alguém
button-revoke-link = Anular este link

add-contact-title = Adicionar um contacto
    .how = Envie o seu link pessoal a alguém que também dê aulas. Quem o abrir envia-lhe um pedido de contacto, e a decisão é sua. Também pode escolher alguém que já tenha falado comigo.
link-single = link para uma pessoa
link-reusable = link para várias pessoas
link-reusable-made = link para várias pessoas, criado em { $at }
link-open = 🔗 { $link }: ativo
link-open-until = 🔗 { $link }: ativo até { $day }
link-used = { $link }: usado em { $day }
link-ended = { $link }: expirou em { $day }
link-revoked = { $link }: anulado em { $day }

invite-title = O seu link está pronto
# A mensagem que se reencaminha: quem escreve e o que gostaria de fazer; depois, o que acontece ao abrir o link que está em baixo.
# $twinbot é uma das duas linhas de baixo.
invite-hello = Olá! Chamo-me { $name }. Gostaria de preparar um projeto de parceria entre as nossas escolas.
    .from = Olá! Chamo-me { $name } ({ $school }). Gostaria de preparar um projeto de parceria entre as nossas escolas.
invite-opens = Abra este link e { $twinbot } põe-nos em contacto
twinbot = o Twinbot, um assistente para projetos de parceria entre escolas,
    .of = o Twinbot, um assistente para projetos entre escolas (responsável: { $operator }),
forward-opens = { $opens }:
forward-shared = { $hello } { $opens }.
    .english =
        { $hello } { $opens }.

        { $english }
forward-language = Idioma da mensagem: { $language }. A outra pessoa lê noutro idioma? Escolha-o, e escrevo a mensagem de novo.
forward-over = Este convite já não serve. { $state }
button-write-again = Escrever de novo a mensagem
toast-written = A mensagem está em baixo.
toast-link-ended = O link foi anulado. A mensagem que o contém já não serve.
invite-single = Reencaminhe a mensagem abaixo a uma pessoa. O link serve uma só vez.
invite-reusable = Reencaminhe a mensagem abaixo a quantas pessoas quiser. O link serve até o anular.
invite-over = Este link já não serve
    .forwarded = Se reencaminhou a mensagem, também ela já não serve: quem abrir o link lê que foi anulado e que deve pedir-lhe outro.
pick-title = Escolher uma pessoa
    .how = Escolha em baixo alguém com quem fala por chat. Se já me escreveu, recebe o seu pedido. Se não, pode enviar-lhe um link.

contact-request-title = { $name } quer fazer parte dos seus contactos
contact-request-asked = Os contactos veem o nome e a escola da outra pessoa e podem começar um projeto em conjunto. Aceita?
contact-request-not-registered = ⚠️ Ninguém confirmou quem é: ainda não fez o registo como docente.
contact-request-not-valid = ⚠️ Ainda ninguém confirmou quem é: já fez o registo, mas falta a validação do serviço de apoio.
contact-request-own-title = O seu pedido de contacto a { $name }
contact-request-waits = ⏳ Enviei o seu pedido a { $name }. Aviso quando houver resposta.
contact-request-waits-register = Até lá, pode fazer o seu registo: é preciso para começarem um projeto em conjunto.
contact-request-accepted = ✅ { $name } já faz parte dos seus contactos. Podem começar um projeto em conjunto.
contact-request-declined = ❌ { $name } recusou o seu pedido.
contact-request-you-declined = ❌ Recusou o pedido.

confirm-remove-contact = Remover { $name } dos seus contactos? Deixam de ser contactos. Os projetos que partilham continuam.
confirm-revoke-link = Anular este link? As mensagens que o contêm deixam de servir, incluindo as que já reencaminhou. Os contactos feitos com ele mantêm-se.

picked-title = O seu pedido está a caminho
    .how = Se esta pessoa já me escreveu, acaba de receber o seu pedido, e aviso quando o aceitar. Se não, não lhe posso escrever: envie-lhe um link.
blocked-title = Pessoas bloqueadas
    .how = Estas pessoas já não lhe podem enviar pedidos de contacto, e não as aviso disso. Toque num nome para desbloquear a pessoa.
    .empty = Não bloqueou ninguém.
button-search-contacts = Procurar contacto
button-contacts-of = { $country } ({ $count })
button-blocked = Pessoas bloqueadas ({ $count })
button-block = Bloquear
button-unblock = Desbloquear { $name }
contact-request-you-blocked = 🚫 Bloqueou esta pessoa: ela já não lhe pode enviar pedidos, e não a aviso disso. Pode desbloqueá-la em «Os meus contactos».
confirm-block = Bloquear { $name }? Esta pessoa deixa de poder enviar-lhe pedidos de contacto, e não a aviso disso. Pode desbloqueá-la em «Os meus contactos».

field-search-contacts = Pesquisa
    .ask = Quem procura? Escreva parte de um nome, de uma escola, de uma localidade ou de um país.
    .example = Por exemplo: Cracóvia
