### Canais e grupos associados a uma autoridade: o que lá se diz, e a quem depende deles.

# $room é «grupo «Equipa»» ou «canal 123»: vem depois de «no».
room-bound = 📌 A partir de agora, mostro também no { $room } o que está à espera de uma decisão ou de uma resposta de: { $authority }
    .how = Lá, toda a gente lê. Só contam os toques das pessoas nomeadas. O que é pessoal fica no seu chat comigo.
room-lost = Já não consigo escrever no { $room }, associado a: { $authority }. Quem decide continua a receber as mensagens diretamente.
room-back = Já consigo escrever outra vez no { $room }.
room-bind-again = Este comando volta a associá-lo:
room-bind-other = Se não for possível, este comando cria um link para associar outro:

# Dito a quem lá tocou num botão; mais ninguém vê. No máximo 200 letras.
toast-room-elsewhere = Respondi no nosso chat.
toast-room-stranger = Aqui só decidem as pessoas nomeadas. Nada mudou.
toast-room-unbound = Aqui já não se decide nada. Encontra tudo no nosso chat.
toast-room-unnamed = Está a agir em nome do grupo: não consigo ver quem é, por isso não conta. Faça-o em seu nome ou decida no nosso chat.
# $start é um comando.
toast-room-no-chat = Não lhe posso escrever. Abra o nosso chat, envie { $start } e toque outra vez.

# Dito quando alguém abre o link que associa um grupo.
refusal-room-binder = Só quem decide em nome desta autoridade, ou a administração do sistema, pode abrir este link. Nada mudou.
refusal-room-link = Este link é para um grupo. Toque nele e escolha o grupo, ou envie-o lá.
