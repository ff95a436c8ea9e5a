### O que acompanha um projeto que recomeça: os ficheiros do TwinSpace anterior e, se se quiser, as notícias e as contas de estudantes.

button-bring-over = Trazer os ficheiros
bring-over-title = Trazer para «{ $title }»
    .what = No TwinSpace do projeto anterior há:
    .nothing = Já não há nada por trazer do TwinSpace anterior.
    .how = Os ficheiros vêm sempre, nas suas pastas, com a indicação de quem os enviou e quando. O TwinSpace anterior fica como está, e ninguém recebe avisos.
    .students = As contas de estudantes mantêm o nome de utilizador, a palavra-passe e o perfil. Não pergunto nada a ninguém: ao entrar, cada estudante escolhe o projeto.
    .running = ⏳ Estou a trazer tudo. Entretanto, pode fazer outra coisa.
    .done = ✅ Feito: está aqui tudo o que pediu.
    .done-but = Feito, exceto isto:
    .not-allowed = Parei: quem pediu isto já não o pode fazer. O que já veio fica.
    .closed = Parei, porque o projeto foi encerrado. O que já veio fica.
    .again = Pode tentar de novo quando quiser. Nada vem duas vezes.
over-files = { $count ->
        [0] nenhum ficheiro
        [one] 1 ficheiro ({ $size })
       *[other] { $count } ficheiros ({ $size })
    }
over-news = { $count ->
        [0] nenhuma notícia
        [one] 1 notícia
       *[other] { $count } notícias
    }
over-students = { $count ->
        [0] nenhuma conta de estudante
        [one] 1 estudante
       *[other] { $count } estudantes
    }
over-label-files = Ficheiros
over-label-news = Notícias
over-label-students = Estudantes
over-progress = { $label }: { $done } de { $all }
over-came = { $label } – trouxe agora: { $now }
    .before = { $line }; já estavam aqui: { $count }
    .rest = { $line }; não estão aqui: { $count }
over-behind = ⚠️ { $name }: { $why }
    .more = ⚠️ e mais { $count ->
        [one] 1 ficheiro
       *[other] { $count } ficheiros
    }
over-students-behind = ⚠️ { $count ->
        [one] 1 estudante: o TwinSpace está cheio
       *[other] { $count } estudantes: o TwinSpace está cheio
    }
carry-missing = já não está guardado
carry-damaged = está danificado
carry-no-room = não cabe no TwinSpace
button-news-over = Também as notícias
button-students-over = Também estudantes
button-begin-over = Trazer agora
toast-bringing-over = Estou a trazer tudo.
toast-all-over = Já está tudo aqui.
refusal-bring-over = Só o pode fazer quem fundou este projeto e participou também no anterior.

# O aviso a quem fundou o projeto.
over-ready-title = «{ $title }» já tem um novo TwinSpace
    .what = Pode trazer o que está no TwinSpace do projeto anterior. Há:
    .other = O que está no TwinSpace do projeto anterior pode vir para aqui. Quem o pode trazer: { $names }
