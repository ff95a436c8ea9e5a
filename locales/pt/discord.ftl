### O que só se diz no Discord: os botões das janelas e das listas, e o que acompanha uma resposta.

discord-name = Discord
discord-answer = { $count ->
    [one] ✏️ Responder
   *[other] ✏️ Responder a { $count } perguntas
}
# Junto a um campo que pode ficar vazio.
discord-optional = Este campo pode ficar vazio.
discord-search = 🔎 Procurar
discord-search-hint = Basta uma parte do nome
discord-choose = Escolher…
# Abaixo de uma pergunta com várias opções; depois, uma com várias páginas.
discord-tick = Podem escolher-se várias opções.
discord-tick-pages = Podem escolher-se várias opções, em cada página. «Pronto» aparece em baixo depois de escolher.
# Abaixo de uma pergunta com uma só opção; depois, uma com várias páginas.
discord-one = A resposta escolhe-se na lista.
discord-one-pages = A resposta escolhe-se na lista, em qualquer página, ou com «Procurar».
discord-change = Alterar uma resposta…
discord-pick = Escolher alguém…
# Lê-o quem é convidado; em baixo está o que deve enviar. $link é o endereço em que se adiciona a aplicação.
discord-invitation =
    1. Abra este link e adicione a aplicação: { $link }
    2. Escreva-lhe isto:
# Lê-se noutra plataforma: como se abre o convite no Discord. $link é o endereço em que se adiciona a aplicação.
discord-invitation-elsewhere = Ou então no Discord: adicione a aplicação em { $link } e escreva-lhe { $command }
# Dito num servidor.
discord-sent-elsewhere = 📬 Escrevi por mensagem direta, para que mais ninguém leia. Não chegou nada? Então as mensagens diretas estão fechadas: posso mostrar tudo aqui, sem que mais ninguém veja.
discord-open-chat = 💬 Abrir o nosso chat
discord-show-here = 👁️ Mostrar aqui
# Quando algo demora mais do que o normal.
discord-moment = Um momento, isto está a demorar mais do que o normal… Para continuar:
discord-continue = ▶️ Continuar
# Em baixo está o que a pessoa escreveu.
discord-too-late = Este formulário já estava terminado, por isso não usei o texto. Aqui está, caso seja preciso copiá-lo:
discord-unavailable = Tenho neste momento um problema técnico. Não se perdeu nada; é só tentar de novo daqui a um minuto.
discord-unknown = Este botão já não funciona. É só enviar { $start }, e continuamos a partir daí.
# Os nomes dos comandos, como se escrevem: minúsculas, sem espaços.
discord-name-start = início
discord-name-projects = projetos
discord-name-new = novo
discord-name-contacts = contactos
discord-name-inbox = responder
discord-name-queue = decidir
discord-name-operator = administrar
discord-name-profile = perfil
discord-name-language = idioma
discord-name-notices = avisos
discord-name-newsletter = boletim
discord-name-link = associar
discord-name-unlink = desassociar
discord-name-help = ajuda
discord-name-contact = pergunta
discord-name-privacy = privacidade
discord-name-cancel = cancelar
discord-name-login = entrar
discord-name-logout = sair
discord-name-claim = receber
discord-name-export = exportar
discord-name-forget = apagar
discord-name-file = ficheiro
discord-file-about = Responder com um ficheiro, por exemplo uma lista da turma ou um texto longo
discord-option-file = ficheiro
discord-option-file-about = Um ficheiro de texto (.txt) ou uma lista da turma (XLSX, ODS, CSV)
discord-option-code = código
discord-option-code-about = O código de um convite, se o tiver
discord-option-link-about = O código que dei na outra conta
discord-option-claim-about = O código que recebeste na escola
discord-add-contact = Adicionar aos meus contactos
# No cartão de acesso de estudante: $command é o que se escreve; depois, o mesmo junto a um código que leva a outra aplicação.
discord-card-claim = Escreve { $command } ao bot no Discord: recebes lá a tua palavra-passe.
    .scan = Lê o código com o telemóvel ou escreve { $command } no Discord: recebes lá a tua palavra-passe.
discord-name-handout = entregar
discord-handout-about = Entregar um acesso de estudante a um membro deste servidor
discord-option-student = estudante
discord-option-student-about = O nome de quem recebe o acesso, ou as primeiras letras
discord-option-member = membro
discord-option-member-about = Quem é essa pessoa neste servidor

# Um comando noutro texto, e um com código, como a aplicação os mostra.
discord-typed = /{ $name }
    .code = /{ $name } { $option }:{ $code }

# Um canal associado a uma autoridade, a meio de uma frase, depois de «no»; e o que é preciso fazer se lá não consigo escrever.
discord-room = canal { $channel }
    .back = Verifique, por favor, se existe e se posso vê-lo, enviar mensagens e inserir links.
