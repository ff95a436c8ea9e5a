### Associar as contas que uma pessoa tem em várias plataformas, e para onde vão os avisos.

accounts-title = As suas contas
    .alone = Também usa { $platforms }? Associe a sua conta de lá a esta e passa a ter nas duas os mesmos rascunhos, assuntos pendentes, contactos e projetos. Pode continuar em qualquer das aplicações.
    .only = Só estou aqui, no { $platform }, por isso não há nada para associar.
account-here = { $platform } (este chat)
account-unreachable = ⚠️ { $platform }: as minhas mensagens não chegam lá
accounts-notices-last = Quando acontece alguma coisa, escrevo-lhe na última aplicação que usou.
accounts-notices-chosen = Quando acontece alguma coisa, escrevo-lhe no { $platform }.
accounts-notices-instead = Escolheu { $platform }; enquanto as minhas mensagens não chegarem lá, escrevo-lhe aqui.

linking-title = Associar as suas contas
linking-what = Contas associadas são uma só: os mesmos rascunhos, assuntos pendentes, contactos e projetos nas duas.
linking-code-what = A sua conta no { $platforms } e esta passam a ser uma só: os mesmos rascunhos, assuntos pendentes, contactos e projetos nas duas.
linking-code-how = Abra lá o nosso chat e escreva-me isto:
linking-code-until = O código serve uma só vez, durante dez minutos: até { $until }. Não o dê a ninguém.
linking-is-it-you = É a sua outra conta?
linking-asked-first = O código foi pedido por { $name }, no { $platform }.
linking-asked-then = { $name }, no { $platform }, escreveu o seu código e quer associar a conta à sua.
linking-warning = ⚠️ Se for de outra pessoa, toque em «Não sou eu»: quem associa a conta à sua pode fazer tudo em seu nome.
linking-waits-first = ⏳ { $name }, no { $platform }, escreveu o seu código. Confirme lá, por favor; depois, pergunto aqui mais uma vez.
linking-waits-then = ⏳ Confirme também no { $platform }, por favor: acabei de perguntar lá.
linking-waits-until = Este pedido expira em { $until }.
linking-done = ✅ As suas contas estão associadas. Pode continuar aqui ou no { $platform }.
linking-declined = ❌ O pedido foi recusado no { $platform }. Nada mudou.
linking-declined-you = ❌ As suas contas não foram associadas. Nada mudou.
linking-over = ⌛ O código expirou. Nada mudou, e pode pedir já outro.
linking-unlinked = A sua conta no { $platform } já não está associada. Ficou tudo aqui, consigo.
linking-unlinked-you = Esta conta já não está associada. Ficou tudo consigo no { $platform }; esta conta está de novo vazia.

button-accounts = As minhas contas
button-make-code = Pedir um código
button-linking = Ver como está
button-link-accounts = Associar
button-that-is-me = Sim, sou eu
button-not-me = Não sou eu
button-cancel = Cancelar
button-unlink = Desassociar
button-notices-last = A última que usei
button-chosen = ✓ { $name }

confirm-unlink = Desassociar esta conta ({ $here })? Os seus rascunhos, contactos e projetos ficam consigo no { $there }. Esta conta fica de novo vazia.

command-link = Associar a sua conta noutra aplicação
command-unlink = Desassociar esta conta da outra

refusal-code-unknown = Não conheço este código. Compare-o com o que vê na sua outra conta.
refusal-code-used = Este código já foi usado. Peça outro na sua outra conta: Ajuda → As minhas contas.
refusal-code-over = Este código expirou. Peça outro na sua outra conta: Ajuda → As minhas contas.
refusal-own-code = Este código é para a sua outra conta: abra lá o nosso chat e escreva-o.
refusal-same-platform = As duas contas são da mesma aplicação. Só se podem associar contas de aplicações diferentes.
refusal-linked-already = Uma das duas contas já está associada. Desassocie-a primeiro lá: Ajuda → As minhas contas.
refusal-both-hold = As duas contas têm escola, função, contactos ou projetos, por isso não podem ser uma só. Continue com uma delas, por favor.
refusal-linking-waits = O seu pedido para associar estas contas já está à espera.
refusal-not-linked = Esta conta não está associada a nenhuma outra.
