### O que se diz a cada pessoa, e quando.

button-told = Quando recebo avisos?
button-told-all = Que avisos recebo?
told-title = Que avisos envio e quando
    .always = O que pede a sua resposta, lhe responde ou lhe diz respeito chega sempre de imediato: propostas, aprovações, devoluções, convites, palavras-passe. Para tudo o resto, a escolha é sua. O que não envio fica à espera em «Por responder».
    .student = As palavras-passe e os links chegam sempre de imediato. Para as notícias de cada TwinSpace, escolhes tu: toca no nome.
    .authority = O que lhe diz respeito chega sempre de imediato, tal como um lembrete de que alguém está à espera da sua decisão. Se quiser, pode também ter sossego à noite.
    .digest = Se tiver mais de { $count } decisões à espera, envio uma só mensagem sobre todas, de manhã, às { $hour }, em vez de uma mensagem por cada uma.
told-usual = Novidades dos projetos: { $when }
told-line-usual = «{ $title }»: como nos outros
told-line-one = «{ $title }»: { $when }
told-line-both = «{ $title }»: projeto – { $project }; notícias – { $space }
wish-at-once = de imediato
wish-daily = todos os dias às 17:00
wish-never = nunca

told-of-title = «{ $title }»: que avisos envio e quando
    .always = O que pede uma resposta chega sempre de imediato.
told-of-project = O que acontece ao projeto, como alterações e quem se junta: { $when }
told-of-space = Notícias no TwinSpace: { $when }
told-as-everywhere = como nos outros ({ $when })
button-told-project = Projeto: { $when }
button-told-space = Notícias: { $when }
button-as-everywhere = Como nos outros

# Sossego à noite.
button-night = Sossego à noite
night-title = Sossego à noite
    .what = O que acontece à noite chega só de manhã; até lá, fica à espera em «Por responder». O que pede a sua resposta continua a chegar de imediato.
    .student = As notícias que se escrevem à noite chegam só de manhã. As palavras-passe e os links continuam a chegar de imediato.
    .authority = O que tem de decidir está logo em «Por decidir»; aviso de manhã, a não ser que alguém envie um lembrete.
night-line = Das { $from } às { $to } não envio nada que possa esperar.
night-line-off = Também escrevo à noite.
night-clock = Hora local: { $time } ({ $place }).
night-clock-unknown = Não sei que horas são aí. Suponho que sejam { $time }.
night-question = Quer sossego à noite? Das { $from } às { $to } (hora local: { $place }), não enviaria nada que possa esperar: chegaria de manhã.
button-night-on = Sossego das { $from } às { $to }
button-night-off = Escrever também à noite
button-night-never = Escrever a qualquer hora
button-night-from = A partir das { $from }
button-night-to = Até às { $to }
button-clock = Outro fuso horário
clocks-title = Em que fuso horário está?
clock-canaries = Canárias
clock-azores = Açores
clock-madeira = Madeira
clock-unknown = Greenwich

# O que não se enviou de imediato.
untold-title = O que não enviei
    .day = O que aconteceu em { $day }
    .empty = Aqui já não há nada.
untold-space = Notícias em «{ $title }» ({ $count }): { $headlines }
untold-headline = «{ $headline }»
    .picture = 🖼 «{ $headline }»
untold-project = Projeto «{ $title }»: { $count ->
        [one] uma alteração
       *[other] { $count } alterações
    }
button-untold-space = Notícias: { $title }
button-untold-project = Projeto: { $title }
button-untold-seen = Retirar da lista
task-untold = { $count ->
        [one] Uma coisa que não enviei
       *[other] { $count } coisas que não enviei
    }
