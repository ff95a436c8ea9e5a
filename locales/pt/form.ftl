### Formulários: botões, problemas com uma resposta e como se voltam a ler as respostas.

button-done = { $count ->
        [0] Pronto
       *[other] Pronto ({ $count })
    }
button-skip = Saltar
button-back = ⬅️ Voltar
button-use = Usar isto
button-use-offer = Usar «{ $answer }»
button-keep = Manter resposta
button-pause = Guardar e sair
button-change = ✏️ Alterar
button-send = ✅ Enviar
button-send-again = ✅ Enviar de novo
button-save = ✅ Guardar
button-next = Seguinte ▶️
button-previous = ◀️ Anterior
button-show-all = Mostrar tudo
button-show-chosen = Escolhas ({ $count })
button-decline = Recusar
button-refuse = Recusar
button-reject = Rejeitar
button-return = Devolver

form-what-to-change = O que quer alterar?

problem-empty = A resposta está vazia. É preciso escrevê-la de novo.
problem-no-letters = A resposta tem de ter palavras: não vejo letras nem números.
problem-not-words = A resposta tem de ter palavras: escritas aqui ou num pequeno ficheiro de texto (.txt).
problem-unfetched = Não consegui abrir o ficheiro. É preciso enviá-lo de novo ou escrever aqui o texto.
problem-too-long =
    A resposta tem { $length } caracteres, e o máximo é { $max }: { $over ->
        [one] há 1 a mais
       *[other] há { $over } a mais
    }.
problem-nothing-found = Não encontro «{ $words }». Tente uma parte da palavra ou escolha na lista.
problem-none-known = Não encontro «{ $words }». Tente uma parte do nome ou toque em «{ $none }».
problem-school-code = Um código oficial tem, no máximo, { $max } letras e algarismos.
problem-school-digits = Neste país ({ $country }), o código oficial de uma escola tem { $digits } algarismos.
problem-answered-meanwhile = Já respondeu «{ $stands }». Quer substituir por «{ $answer }» ou manter?
problem-written-before = Isto foi escrito antes de eu perguntar. Serve, ou prefere responder de novo?
problem-written-before-list = «{ $words }» foi escrito antes de eu perguntar. Serve, ou prefere responder de novo?
problem-too-many = Pode escolher, no máximo, { $max }. Retire primeiro uma escolha.
problem-too-many-named = Pode escolher, no máximo, { $max }, por isso deixei de fora: { $names }. Para mudar isto, retire primeiro uma escolha.
problem-unknown = Não encontro na lista: { $names }.
problem-both = { $one } { $other }
problem-choose-one = Escolha pelo menos uma opção, por favor.
problem-choose-from-list = Escolha na lista, por favor.
problem-ages = Escreva a idade mínima e a máxima, por exemplo 9-12.
problem-ages-range = As idades podem ir dos { $min } aos { $max } anos.
problem-ages-order = Escreva primeiro a idade menor.
problem-number = Escreva um número inteiro, em algarismos.
problem-pupils-range = O número de estudantes pode ir de 1 a { $max }.

value-skipped = sem resposta
value-number = { $number }
value-age = { $age } anos
value-ages = dos { $from } aos { $to } anos
# Várias opções numa linha.
plain-list = { $entries }
# Palavras que unem duas opções quando alguém as escreve, entre vírgulas: «inglês e francês».
list-joins = e, &, +
