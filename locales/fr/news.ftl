### Ce qui arrive à un projet : annoncé aux deux personnes à son origine, et dans l’historique.

news-offered = { $by } vous propose le projet « { $title } ».
news-edited = { $by } a modifié le projet « { $title } » : { $fields }
news-accepted = ✅ { $by } a accepté le projet « { $title } ».
news-declined = ❌ { $by } a décliné le projet « { $title } ». Vous pouvez le proposer à un autre contact sans rien ressaisir.
news-suggested = { $by } suggère de modifier le projet « { $title } ». La proposition reste ouverte.
news-suggested-next = Modifiez le projet si vous le souhaitez : votre partenaire le relit alors et répond.
news-withdrawn = 🗂 { $by } a retiré le projet « { $title } ».
news-sent-again = { $by } a de nouveau soumis le projet « { $title } » à l’approbation.
news-activated = 🎉 Le projet « { $title } » a reçu toutes les approbations. Vous pouvez commencer !
news-profiles = Vous avez le profil « { desktop-manager } » dans le projet et le rôle « { role-teacher-manager } » dans le TwinSpace.
news-activated-next = Pour la suite : ouvrez le TwinSpace et ajoutez vos élèves. Dans « Membres », vous pouvez ajouter d’autres partenaires.
news-returned = ↩️ Corrections demandées pour le projet « { $title } » – { $authority } :
news-returned-next = Modifiez ce qui est demandé, puis envoyez le projet à nouveau. Tout le monde décide alors une nouvelle fois.
news-rejected = ❌ Projet « { $title } » refusé – { $authority } :

history-title = Historique du projet « { $title } »
history-line = { $at } : { $what }
history-offered = { $by } a envoyé la proposition
history-edited = { $by } a modifié : { $fields }
history-accepted = { $by } a accepté
history-declined = { $by } a décliné
history-suggested = { $by } a suggéré une modification
history-withdrawn = { $by } a retiré le projet
history-sent-again = { $by } a de nouveau soumis le projet à l’approbation
history-reminded = { $by } a envoyé un rappel
history-dropped = plus en service, donc sans voix : { $authority }
history-approved = { $by } a approuvé pour : { $authority }
history-approved-for = approuvé par : { $authority }
history-activated = toutes les approbations reçues ; on peut commencer
history-returned = corrections demandées par : { $authority }
history-rejected = refusé par : { $authority }
news-closed = 🗂 { $by } a clôturé le projet « { $title } ». Vous pouvez encore tout lire.
news-reopened = ✅ { $by } a rouvert le projet « { $title } » : vous pouvez continuer.
history-closed = { $by } a clôturé le projet
history-reopened = { $by } a rouvert le projet
history-started-anew = { $by } l’a recommencé sous la forme d’un nouveau projet
