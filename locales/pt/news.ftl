### O que aconteceu a um projeto: dito a quem o fundou e no seu histórico.

news-offered = { $by } propõe-lhe o projeto «{ $title }».
news-edited = { $by } alterou o projeto «{ $title }»: { $fields }
news-accepted = ✅ { $by } aceitou o projeto «{ $title }».
news-declined = ❌ { $by } recusou o projeto «{ $title }». Pode propô-lo a outro contacto sem voltar a escrever nada.
news-suggested = { $by } sugere uma alteração ao projeto «{ $title }». A proposta continua em aberto.
news-suggested-next = Altere o projeto, se quiser: a escola parceira volta a lê-lo e responde.
news-withdrawn = 🗂 { $by } retirou o projeto «{ $title }».
news-sent-again = { $by } enviou de novo o projeto «{ $title }» para aprovação.
news-activated = 🎉 O projeto «{ $title }» foi aprovado. Já podem começar!
news-profiles = Tem o perfil de Gestão no projeto e de Docente-gestão no TwinSpace.
news-activated-next = A seguir: abra o TwinSpace e traga a sua turma. Em «Membros», pode adicionar mais docentes.
news-returned = ↩️ { $authority } devolveu o projeto «{ $title }», para ser corrigido:
news-returned-next = Altere o que é pedido e envie de novo o projeto. Depois, todas as decisões são tomadas outra vez.
news-rejected = ❌ { $authority } rejeitou o projeto «{ $title }»:

history-title = Histórico de «{ $title }»
history-line = { $at }: { $what }
history-offered = { $by } enviou a proposta
history-edited = { $by } alterou: { $fields }
history-accepted = { $by } aceitou a proposta
history-declined = { $by } recusou a proposta
history-suggested = { $by } sugeriu uma alteração
history-withdrawn = { $by } retirou o projeto
history-sent-again = { $by } enviou-o de novo para aprovação
history-reminded = { $by } enviou um lembrete
history-dropped = já não está em uso, por isso não tem voto: { $authority }
history-approved = { $by } aprovou em nome de: { $authority }
history-approved-for = aprovado: { $authority }
history-activated = aprovado em todas as decisões; já podem começar
history-returned = devolvido: { $authority }
history-rejected = rejeitado: { $authority }
news-closed = 🗂 { $by } encerrou o projeto «{ $title }». Ainda pode ler tudo.
news-reopened = ✅ { $by } reabriu o projeto «{ $title }»: podem continuar.
history-closed = { $by } encerrou o projeto
history-reopened = { $by } reabriu o projeto
history-started-anew = { $by } recomeçou-o num novo projeto
