### O TwinSpace, onde as turmas trabalham.

space-title = TwinSpace de «{ $title }»
    .over = O projeto terminou. Aqui ainda se pode ler tudo, mas já não se pode alterar nada.
space-role = O seu perfil aqui
space-students = Estudantes
    .count = { $count ->
        [0] Ainda ninguém
        [one] 1 estudante
       *[other] { $count } estudantes
    }
button-space = TwinSpace
button-students = Estudantes

# O que as famílias têm de autorizar.
guardians-title = As famílias autorizam?
    .why = Onde dá aulas, são as famílias (encarregados de educação) que decidem por crianças com menos de { $age } anos. Pergunte-lhes primeiro, da forma habitual na sua escola, se autorizam o uso de um TwinSpace.
    .kept = O Twinbot anota apenas que o confirmou, e quando. De cada estudante guarda o nome, o perfil e o nome de utilizador, mais nada.
    .done = ✅ Já o confirmou.
button-guardians-agree = ✅ Sim, autorizam
button-guardians = O que as famílias autorizam
refusal-guardians = Primeiro, confirme que as famílias autorizam.
refusal-space-full = Num TwinSpace cabem { $most } estudantes. Primeiro, remova alguém, por favor.
