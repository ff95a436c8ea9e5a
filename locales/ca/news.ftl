### El que ha passat amb un projecte: explicat a qui l’ha fundat i a l’historial.

news-offered = { $by } et proposa el projecte «{ $title }».
news-edited = { $by } ha canviat el projecte «{ $title }»: { $fields }
news-accepted = ✅ { $by } ha acceptat el projecte «{ $title }».
news-declined = ❌ { $by } ha rebutjat el projecte «{ $title }». El pots proposar a un altre contacte sense tornar a escriure res.
news-suggested = { $by } suggereix un canvi en el projecte «{ $title }». La proposta continua oberta.
news-suggested-next = Canvia el projecte si et sembla bé: l’altre centre el tornarà a llegir i respondrà.
news-withdrawn = 🗂 { $by } ha retirat el projecte «{ $title }».
news-sent-again = { $by } ha tornat a enviar el projecte «{ $title }» perquè l’aprovin.
news-activated = 🎉 Enhorabona! El projecte «{ $title }» està aprovat per tothom i ja podeu començar.
news-profiles = Tens el perfil Gestió al projecte i el perfil Docent (gestió) al TwinSpace.
news-activated-next = Ara, obre el TwinSpace i afegeix-hi el teu alumnat. A «Membres» podeu afegir més docents.
news-returned = ↩️ { $authority } ha retornat el projecte «{ $title }» perquè el corregiu:
news-returned-next = Canvia el que es demana i torna a enviar el projecte. Aleshores tothom haurà de tornar a decidir.
news-rejected = ❌ { $authority } ha denegat el projecte «{ $title }»:

history-title = Historial del projecte «{ $title }»
history-line = { $at }: { $what }
history-offered = { $by } va enviar la proposta
history-edited = { $by } va canviar: { $fields }
history-accepted = { $by } va acceptar la proposta
history-declined = { $by } va rebutjar la proposta
history-suggested = { $by } va suggerir un canvi
history-withdrawn = { $by } va retirar el projecte
history-sent-again = { $by } el va tornar a enviar perquè l’aprovessin
history-reminded = { $by } va enviar un recordatori
history-dropped = ja no està en ús i no vota: { $authority }
history-approved = { $by } el va aprovar en nom de: { $authority }
history-approved-for = aprovat per: { $authority }
history-activated = aprovat per tothom; ja podeu començar
history-returned = retornat per: { $authority }
history-rejected = denegat per: { $authority }
news-closed = 🗂 { $by } ha tancat el projecte «{ $title }». Encara ho pots llegir tot.
news-reopened = ✅ { $by } ha tornat a obrir el projecte «{ $title }»: podeu continuar.
history-closed = { $by } va tancar el projecte
history-reopened = { $by } va tornar a obrir el projecte
history-started-anew = { $by } el va tornar a començar, com a projecte nou
