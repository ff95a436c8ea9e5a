### Motivos frequentes: o que uma autoridade diz muitas vezes quando devolve ou rejeita um projeto.

reasons-title = Motivos frequentes – { $authority }
    .what = Guarde aqui o que escreve muitas vezes quando devolve ou rejeita um projeto. Quando der um motivo, mostro-lhe estes textos: escolha um, altere-o se quiser e envie-o. Quem decide consigo usa a mesma lista.
    .language = Idioma: { $language }
    .languages = Cada idioma tem a sua própria lista.
    .empty = Ainda não tem nenhum neste idioma. Enquanto não adicionar os seus, sugiro estes:
reasons-heading = Motivo frequente ({ $language })
reason-title = Motivo frequente ({ $language })
button-reasons = Motivos frequentes
button-reasons-of = Motivos: { $place }
button-reasons-languages = 🌐 Outros idiomas
button-add-reason = ➕ Adicionar motivo
button-remove-reason = Remover
confirm-remove-reason = Remover «{ $reason }» dos seus motivos frequentes?

# Sugeridos enquanto a autoridade não tem os seus. Lê-os quem fundou o projeto.
reason-ages = Indiquem, por favor, que turmas participam em cada escola e que idades têm.
reason-aims = Os objetivos são demasiado gerais. Digam, por favor, o que as turmas saberão fazer no fim.
reason-school = Não é claro em que escola dá aulas uma das duas pessoas. Verifiquem, por favor, os vossos perfis.
reason-steps = Descrevam, por favor, os passos: quantas aulas preveem e em que meses.
reason-results = Digam, por favor, o que as turmas vão fazer em conjunto e quem o vai ver.
reason-product = O projeto faz publicidade a um produto ou a uma empresa, por isso não podemos aprová-lo.
reason-twice = Já nos tinham enviado este mesmo projeto. Continuem com o primeiro, por favor.
reason-no-project = Neste plano não há trabalho conjunto de duas turmas, por isso não é um projeto escolar.
