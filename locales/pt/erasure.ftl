### Como se apagam os dados de estudantes: algum tempo depois de o projeto ser encerrado, ou a pedido.

# Quando se apagam os dados de estudantes de um projeto encerrado.
ending-title = Estudantes de «{ $title }»
    .when = { $count ->
        [one] O projeto está encerrado. Em { $day } é apagada uma conta de estudante.
       *[other] O projeto está encerrado. Em { $day } são apagadas { $count } contas de estudantes.
    }
    .goes = Desaparecem nomes, nomes de utilizador e palavras-passe, e já ninguém pode entrar com eles. Não se pode desfazer.
    .stay = { $count ->
        [one] Uma delas está também noutro projeto e mantém-se lá.
       *[other] { $count } delas estão também noutros projetos e mantêm-se lá.
    }
    .before = Se mais tarde precisar de saber quem participou, guarde agora a lista da turma. As contas de quem continua a trabalhar consigo mantêm-se se, antes desse dia, as levar para outro projeto.
    .reopen = Quem fundou o projeto ainda o pode reabrir. Nesse caso, as contas mantêm-se.
    .reopened = O projeto não está encerrado, por isso as contas mantêm-se.
    .nobody = Aqui já não há estudantes. Das contas apagadas não se guarda nada.
closing-students = { $days ->
    [one] As contas de estudantes são apagadas um dia depois. Antes disso, aviso quem as criou.
   *[other] As contas de estudantes são apagadas { $days } dias depois. Antes disso, aviso quem as criou.
}
closing-students-until = As contas de estudantes são apagadas em { $day }.

# Um pedido para apagar os dados, de estudante ou de docente.
forgotten-asked = Em «{ $title }», alguém da turma mandou apagar os próprios dados.
    .what = Foi apagado tudo o que estava guardado. Não resta nada que diga quem era.
forgotten-you = Os teus dados foram apagados
    .what = O teu nome, o teu nome de utilizador e a tua palavra-passe foram apagados. Ao teu professor ou à tua professora só disse que alguém o pediu. Já podes apagar este chat.
confirm-forget-me = Queres que apague os teus dados? Desaparecem o teu nome, o teu nome de utilizador, a tua palavra-passe e o teu lugar em todos os teus projetos. Não fica nada, e não se pode desfazer.
confirm-forget = Apagar os dados de { $name }? Desaparecem o nome, o nome de utilizador e a palavra-passe. Não se pode desfazer.
confirm-forget-everywhere = { $others ->
    [one] Apagar os dados de { $name }? Desaparecem o nome, o nome de utilizador e a palavra-passe, também de outro projeto. Não se pode desfazer.
   *[other] Apagar os dados de { $name }? Desaparecem o nome, o nome de utilizador e a palavra-passe, também de outros { $others } projetos. Não se pode desfazer.
}
button-forget-me = Apagar dados
button-forget-student = Apagar estes dados
refusal-forget-me = Isto é para estudantes com sessão iniciada. Primeiro é preciso enviar { $login }. Docentes encontram o mesmo em «Privacidade».
toast-forgotten = Dados apagados.
command-forget = Apagar tudo o que está guardado sobre mim

privacy-student = O que se guarda sobre ti: o teu nome, o teu nome de utilizador, a tua palavra-passe de uma forma que ninguém consegue ler, os projetos em que trabalhas e o número deste chat. Quem te dá aulas vê o teu nome; as outras pessoas, só o teu primeiro nome e uma inicial.
    .forget = Podes receber uma cópia quando quiseres e também mandar apagar tudo: toca em «Cópia dos meus dados» ou em «Apagar dados». Quem te inscreveu também pode apagar tudo.
    .kept = { $days ->
        [one] Durante quanto tempo: tudo é apagado um dia depois de o teu projeto ser encerrado, a não ser que trabalhes noutro.
       *[other] Durante quanto tempo: tudo é apagado { $days } dias depois de o teu projeto ser encerrado, a não ser que trabalhes noutro.
    }
    .noted = Também anoto quando entras, com um número em vez do teu nome. Depois de apagados os teus dados, esse número já não diz quem és.
    .reach = Perguntas sobre os teus dados: { $contact }
