### O boletim de um país: quem o recebe e como um serviço de apoio o escreve e envia.

button-newsletter = Boletim
newsletter-title = Boletim
    .on = Está a receber o boletim ({ $country }) em { $languages }.
    .off = Não está a receber o boletim ({ $country }). Pode ler aqui os últimos.
    .no-country = Cada país tem o seu boletim. Escolha primeiro o seu país.
    .not-for = O boletim não se envia a estudantes nem a visitantes.
    .silent = Pediu-me que não enviasse nada que possa esperar, por isso não lhe envio o boletim. Pode ler aqui os últimos.
    .none = Ainda não foi enviado nenhum boletim.
newsletter-line = { $title } ({ $language }, { $at })
button-subscribe = ✅ Subscrever
button-unsubscribe = Anular subscrição
button-letter-languages = Idiomas
button-letter-country = País
toast-subscribed = Subscrição feita.
toast-unsubscribed = Subscrição anulada. Pode voltar a subscrever aqui quando quiser.
letter-languages-title = Idiomas do seu boletim
    .read = Está a recebê-lo em { $languages }. Toque num idioma para o acrescentar ou retirar.
letter-countries-title = Que boletim quer receber?
    .what = Escolha o seu país. A partir daí, recebe o boletim desse país.
command-newsletter = O boletim do seu país
refusal-newsletter-country = Escolha primeiro o seu país: cada país tem o seu boletim.
refusal-newsletter-language = Está a receber o boletim num só idioma. Acrescente primeiro outro ou anule a subscrição.

# Um boletim como chega a quem o lê.
letter-title = { $title }
    .by = { $service }, { $at }
button-back-to-draft = ‹ Voltar ao rascunho

# Quem o escreve e envia.
button-issues = Boletins: { $country }
issues-title = Boletins ({ $country })
    .empty = Ainda não há boletins.
button-write-letter = ✍️ Escrever um boletim
issue-line = { $title } ({ $language }): { $state }
issue-is-draft = rascunho
issue-is-scheduled = sai em { $day }
issue-is-sending = a sair agora
issue-is-sent = enviado em { $day }
issue-is-stopped = parado em { $day }
issue-title = O seu boletim «{ $title }»
issue-draft = Isto é um rascunho. { $count ->
        [one] Agora chegaria a uma pessoa.
       *[other] Agora chegaria a { $count } pessoas.
    }
    .nobody = Isto é um rascunho. Ainda ninguém subscreveu o boletim neste idioma, por isso não se pode enviar.
issue-scheduled = Sai em { $at }. { $count ->
        [one] Agora chegaria a uma pessoa.
       *[other] Agora chegaria a { $count } pessoas.
    }
issue-sending = { $count ->
        [one] Está a ser enviado a uma pessoa.
       *[other] Está a ser enviado a { $count } pessoas.
    }
    .begun = Está a ser enviado. Estou a ver quem o recebe.
issue-sent = Enviado. A última pessoa recebeu-o em { $at }.
issue-stopped = Parado. Começou a sair em { $at }. Quem já o recebeu fica com ele.
issue-reached = Entregues: { $count }
issue-refused = Não foi possível entregar: { $count }
issue-left = Ainda por enviar: { $count }
issue-picture = Estou a ver a imagem. Demora um momento.
    .fault = O boletim está agora sem imagem. Toque em «{ button-change }» para enviar outra.
button-send-letter = 📤 Enviar agora
button-schedule-letter = 🕘 Enviar depois
button-unschedule = Não enviar
button-stop-letter = Parar o envio
button-letter-preview = 👁 Antevisão
button-letter-test = Enviar-me um teste
toast-tested = Enviei-lhe o teste.
toast-sending = Está a ser enviado.
toast-scheduled = Envio marcado.
toast-stopped = Envio parado.
confirm-send-letter = Enviar «{ $title }» agora a { $count ->
        [one] uma pessoa
       *[other] { $count } pessoas
    }? Tem a certeza?
confirm-unschedule = Não enviar «{ $title }» nessa altura? Volta a ser um rascunho.
confirm-stop-letter = Parar o envio de «{ $title }»? Entregues até agora: { $reached }. Ficariam sem o receber: { $left }.
refusal-newsletter-scheduled = Este boletim tem o envio marcado. Para o alterar, toque primeiro em «{ button-unschedule }».
refusal-newsletter-sent = Este boletim já foi enviado.
refusal-newsletter-picture = A imagem não está pronta. Espere um momento ou toque em «{ button-change }» para enviar outra ou nenhuma.
refusal-newsletter-nobody = Ninguém subscreveu o boletim neste idioma, por isso ninguém o receberia.

# O formulário de um boletim.
newsletter-heading = Boletim ({ $country })
field-letter-language = Idioma
    .ask = Em que idioma escreve?
    .example = Recebe-o quem lê neste idioma.
field-letter-title = Título
    .ask = De que trata o boletim?
    .example = Encontros online de outubro
field-letter-text = Texto
    .ask = O que gostaria de contar?
    .example = Olá! Este mês, convidamos toda a gente para dois encontros online.
note-newsletter-draft = Guardo-o como rascunho. Pode vê-lo e pedir um teste antes de alguém o receber.

# O formulário que diz quando sai.
schedule-heading = Quando sai «{ $title }»?
field-send-day = Dia
    .ask = Em que dia?
    .example = 24 de dezembro
field-send-time = Hora
    .ask = A que horas?
    .example = 9:00
    .clock = Por exemplo: 9:00. É a hora deste país: { $country }.
problem-time = Não encontro aqui nenhuma hora. Escreva, por exemplo: 9:00
note-newsletter-goes = Sai em { $at }, à hora que indicou para este país: { $country }. { $count ->
        [one] Agora chegaria a uma pessoa.
       *[other] Agora chegaria a { $count } pessoas.
    }
button-schedule = ✅ Marcar envio
refusal-schedule-past = Essa hora já passou. Escolha outra mais tarde.
refusal-schedule-far = Falta mais de um ano para esse dia. Escolha outro mais próximo.
