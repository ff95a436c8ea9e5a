### Estudantes: traz-se uma turma para um TwinSpace, e cada estudante recebe um nome de utilizador e uma palavra-passe.

students-title = Estudantes de «{ $title }»
    .empty = Ainda não há estudantes. Adicione uma pessoa ou cole a lista de uma turma.
    .none = Ninguém se chama «{ $words }».
    .more = Estes são os primeiros de { $count } nomes. Escreva mais letras para encontrar os outros.
students-namesakes = Têm o mesmo nome: { $names }. Distinguem-se pelo nome de utilizador.
student-line = { $name }, { $role }
student-since = Aqui desde { $since }.
student-password-until = A palavra-passe pode ler-se aqui até { $until }. Depois, pode criar outra.
student-password-gone = A palavra-passe já não se pode ler. Se foi perdida, crie outra.
field-user-name = Nome de utilizador
field-password = Palavra-passe
field-claim-link = Link
    .command = Comando
sheet-title = Palavras-passe de estudantes
    .hint = Toque numa palavra-passe para a ver e copie-a ou diga-a a quem pertence. Cada estudante guarda a sua.
    .empty = De momento, nenhuma palavra-passe se pode ler. Pode criar uma nova para cada estudante.

# Ficheiros: cartões de acesso e lista da turma.
cards-title = Cartões de acesso de «{ $title }»
    .hint = Imprima o ficheiro, recorte os cartões e dê a cada estudante o seu. Quem tem um cartão pode entrar: guarde o ficheiro só para si e apague-o no fim.
    .table = Os nomes de utilizador e as palavras-passe que agora se podem ler, para uma folha de cálculo. Quem os tem pode entrar: guarde o ficheiro só para si e apague-o no fim.
class-list = A sua turma com os nomes de utilizador, sem palavras-passe.
button-cards = Cartões de acesso ({ $format })
button-class-list = Lista da turma ({ $format })
toast-file = 📄 Envio o ficheiro para o nosso chat.
# Duas frases em cada cartão, para estudantes.
card-begin = Abre o bot, toca em «{ button-login-student }» e escreve o teu nome de utilizador e a tua palavra-passe.
    .scan = Lê o código com o telemóvel e toca em «Iniciar»: recebes lá também a tua palavra-passe.
    .own = A palavra-passe é só tua: não a digas a ninguém.

button-add-students = Adicionar estudantes
button-passwords = Palavras-passe e listas
button-find-student = Procurar estudante
button-renew = Nova palavra-passe
button-make-role = Passar a { $role }
button-remove-student = Remover estudante
button-class = { $lines ->
    [0] Lista de um ficheiro
    [one] Lista de 1 estudante
   *[other] Lista de { $lines } estudantes
}

confirm-renew = Criar uma nova palavra-passe para { $name }? A antiga deixa de servir.
confirm-remove-student = Remover { $name } do TwinSpace de «{ $title }»? Se não trabalhar em nenhum outro TwinSpace, os dados são apagados.
toast-renewing = Estou a criar uma nova palavra-passe.
toast-discarded = Lista apagada.
toast-enrolling = Estou a adicionar a turma.

# O formulário em que se indicam estudantes.
class-heading = Estudantes para «{ $title }»
field-class = Estudantes
    .ask = Quem quer adicionar? Envie a lista da turma num ficheiro ou escreva um nome por linha: primeiro o nome próprio, com ponto e vírgula a seguir se for duplo.
    .example = Ana Costa Lopes ⏎ João Miguel; Pires
field-pupil-role = Perfil
    .ask = Que perfil vão ter no TwinSpace? Com Estudante-gestão, podem também publicar notícias e ficheiros.
    .example = Estudante-membro
note-class-read = A seguir, leio o ficheiro e mostro todas as linhas. Antes disso, ninguém é adicionado.
note-class-checked = A seguir, mostro todas as linhas. Antes disso, ninguém é adicionado.
button-check-class = Rever a lista
problem-student-name = Escreva o nome próprio e o apelido, por exemplo «Ana Costa».
problem-no-class = Envie a lista da turma num ficheiro (XLSX, ODS ou CSV) ou escreva um nome por linha.
problem-class-too-long = São { $lines } linhas. Numa lista cabem, no máximo, { $most }; divida-a, por favor.

# O que está no cimo das colunas de uma lista de turma, em minúsculas.
class-heads-given = nome, nomes, nome próprio, nomes próprios, primeiro nome, primeiros nomes
class-heads-surname = apelido, apelidos, último nome, últimos nomes, sobrenome, nome de família
class-heads-whole = nome completo, nome e apelido, nome e apelidos, nome do aluno, nome da aluna, nome do/a aluno/a, nome do(a) aluno(a), aluno, aluna, alunos, alunas, aluno/a, alunos/as, aluno(a), estudante, estudantes, nome do estudante

# A lista, linha a linha.
class-state = Reveja a lista. Toque num nome para o corrigir ou deixar de fora.
    .faulty = { $count ->
        [one] Primeiro, corrija uma linha ou deixe-a de fora.
       *[other] Primeiro, corrija { $count } linhas ou deixe-as de fora.
    }
    .enrolling = ⏳ A criar nomes de utilizador e palavras-passe: { $enrolled } de { $all }.
    .done = { $enrolled ->
        [one] ✅ Entrou 1 estudante. O nome de utilizador e a palavra-passe podem ler-se durante { $days } dias; a ficha diz até quando.
       *[other] ✅ Entraram { $enrolled } estudantes. Os nomes de utilizador e as palavras-passe podem ler-se durante { $days } dias; cada ficha diz até quando.
    }
    .stopped = Parou em { $enrolled } de { $all }: já não pode adicionar estudantes aqui, ou o projeto está encerrado.
class-state-reading = ⏳ A ler o ficheiro.
    .lines = ⏳ A ler o ficheiro: { $read } de { $all } linhas.
class-sheet = Estas são as linhas da folha «{ $sheet }».
class-file-unnamed = o seu ficheiro
field-file = Ficheiro
file-fault-not-fetched = Não consegui obter o ficheiro. Tente de novo daqui a um momento. Se não resultar, envie-o outra vez.
file-fault-empty = O ficheiro está vazio. Envie um que tenha os nomes.
file-fault-too-large = O ficheiro é demasiado grande: pode ter { $most } MB e nenhuma imagem. Copie os nomes para um ficheiro novo.
file-fault-too-many = O ficheiro tem demasiadas linhas: numa lista cabem, no máximo, { $most } estudantes. Divida-a, por favor.
file-fault-no-table = Não encontro nenhuma tabela no ficheiro. Guarde a lista da turma como XLSX, ODS ou CSV.
file-fault-old = O ficheiro está num formato antigo. Guarde-o como XLSX, ODS ou CSV.
file-fault-locked = O ficheiro está protegido por uma palavra-passe. Guarde-o sem ela.
file-fault-broken = O ficheiro está danificado. Guarde-o de novo, ou como CSV.
file-fault-no-names = Não encontro nomes no ficheiro. Ponha os nomes próprios numa coluna e os apelidos na seguinte.
button-read-again = Tentar de novo
button-other-file = Enviar outra lista
toast-reading = Estou a ler outra vez.
class-guardians = Para crianças com menos de { $age } anos, é precisa a autorização das famílias.
row-heading = Linha { $line }
row-in = { $name } → { $user }
row-in-namesake = { $name } → { $user }. A sua escola já tem alguém com este nome: se for a mesma pessoa, deixe a linha de fora e toque em «{ button-join-student }».
row-enrolled = ✅ { $name } → { $user }
row-out = ➖ { $name } (de fora)
row-out-because = ➖ { $name } (de fora: { $why })
row-remark = ❗ { $name } ({ $why })
row-no-surname = falta o nome próprio ou o apelido
row-twice = o mesmo nome está na linha { $line }
row-is-here = já cá está alguém com este nome
field-given = Nome próprio
field-surname = Apelido
field-student = Estudante
    .ask = Quais são o nome próprio e o apelido?
    .example = Ana Maria; Costa Lopes
field-student-search = Nome
    .ask = Quem procura? Basta o início de um nome.
    .example = Cos
button-enrol = { $count ->
    [one] ✅ Adicionar 1 estudante
   *[other] ✅ Adicionar { $count } estudantes
}
button-row-faulty = ❗ { $name }
button-correct = Corrigir
button-leave-out = Deixar de fora
button-take-in = Incluir
button-swap-names = Primeiro os apelidos
button-discard-class = Apagar a lista
confirm-discard-class = { $lines ->
    [0] Apagar esta lista? Ninguém foi adicionado.
    [one] Apagar esta lista de 1 estudante? Ninguém foi adicionado.
   *[other] Apagar esta lista de { $lines } estudantes? Ninguém foi adicionado.
}
refusal-class-faulty = { $count ->
    [one] Primeiro, corrija uma linha ou deixe-a de fora.
   *[other] Primeiro, corrija { $count } linhas ou deixe-as de fora.
}
refusal-class-empty = Já não há ninguém na lista. Inclua primeiro alguém.

# Em que ponto está cada estudante, na lista e na ficha.
student-line-state = { $name }, { $role } · { $state }
pupil-state-invited = ainda não entrou
pupil-state-claimed = recebeu a palavra-passe em { $at }
pupil-state-seen = última visita: { $at }
pupil-state-lost = ⚠️ chat inacessível
student-waiting = Ainda não entrou. Entregue o link ou o cartão de acesso.
student-seen = Última visita: { $at }.
button-only-all = Toda a turma
button-only-waiting = Por entrar ({ $count })
button-only-lost = Inacessíveis ({ $count })
waiting-title = Estudantes que ainda não entraram
    .none = Já entrou toda a gente. 🎉
    .hint = Entregue-lhes de novo o link ou o cartão de acesso. Se já os perderam, crie novas palavras-passe.
lost-title = Estudantes com o chat inacessível
    .none = Consigo escrever a toda a gente.
    .hint = Já não consigo escrever para o chat em que receberam a palavra-passe. Com ela, podem entrar em qualquer dispositivo; se a perderam, crie outra.

# Novas palavras-passe para várias pessoas de uma vez.
field-reissue = Estudantes
    .ask = Quem recebe uma nova palavra-passe?
    .example = Assinale quem precisa de uma.
    .empty = Não trouxe estudantes para aqui.
note-reissue = As palavras-passe e os links antigos deixam de servir, e as sessões destas pessoas terminam.
button-reissue = { $count ->
    [one] Criar nova palavra-passe
   *[other] Criar { $count } novas palavras-passe
}
button-reissue-some = Novas palavras-passe: escolher quem
button-reissue-all = Novas palavras-passe: turma ({ $count })
button-reissue-waiting = Novas palavras-passe: por entrar ({ $count })
button-reissue-lost = Criar novas palavras-passe ({ $count })
confirm-reissue = { $count ->
    [one] Criar uma nova palavra-passe para 1 estudante? A antiga e o seu link deixam de servir, e a sessão termina.
   *[other] Criar novas palavras-passe para { $count } estudantes? As antigas e os seus links deixam de servir, e as sessões terminam.
}
toast-reissuing = Estou a criar as novas palavras-passe.
refusal-reissue-nobody = Aqui ninguém da sua turma precisa de uma nova palavra-passe.
reissue-title = Novas palavras-passe
    .next = Aqui estão, só para estas pessoas: para ditar, para imprimir ou em tabela.
reissue-state = ⏳ A criar novas palavras-passe: { $made } de { $all }.
    .done = { $made ->
        [0] Ninguém precisava de uma nova palavra-passe.
        [one] ✅ Há 1 estudante com uma nova palavra-passe. Pode ler-se durante { $days } dias; a ficha diz até quando.
       *[other] ✅ Há { $made } estudantes com novas palavras-passe. Podem ler-se durante { $days } dias; cada ficha diz até quando.
    }
    .stopped = Parou em { $made } de { $all }: já não pode fazer isto aqui, ou o projeto está encerrado. As outras palavras-passe ficam como estavam.
