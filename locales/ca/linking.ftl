### Vincular els comptes que una persona té en diverses plataformes, i on van els avisos.

accounts-title = Els teus comptes
    .alone = Fas servir també { $platforms }? Vincula el compte d’allà amb aquest i tindràs a tots dos els mateixos esborranys, assumptes pendents, contactes i projectes. Podràs continuar en qualsevol dels dos.
    .only = Només soc aquí, a { $platform }, així que no hi ha res per vincular.
account-here = { $platform } (aquest xat)
account-unreachable = ⚠️ { $platform }: els meus missatges no hi arriben
accounts-notices-last = Quan passi alguna cosa, t’escriuré a l’última aplicació que hagis fet servir.
accounts-notices-chosen = Quan passi alguna cosa, t’escriuré a { $platform }.
accounts-notices-instead = Has triat { $platform }; mentre els meus missatges no hi arribin, t’escriuré aquí.

linking-title = Vincular els teus comptes
linking-what = Els comptes vinculats funcionen com un de sol: els mateixos esborranys, assumptes pendents, contactes i projectes a tots dos.
linking-code-what = El teu compte a { $platforms } i aquest funcionaran com un de sol: els mateixos esborranys, assumptes pendents, contactes i projectes a tots dos.
linking-code-how = Obre-hi el nostre xat i escriu-me això:
linking-code-until = El codi serveix una sola vegada, durant deu minuts: fins al dia { $until }. No el donis a ningú.
linking-is-it-you = És el teu altre compte?
linking-asked-first = El codi l’ha demanat { $name }, a { $platform }.
linking-asked-then = { $name }, a { $platform }, ha escrit el teu codi i vol vincular-se amb tu.
linking-warning = ⚠️ Si és d’una altra persona, prem «{ button-not-me }»: qui es vincula amb tu ho pot fer tot en nom teu.
linking-waits-first = ⏳ { $name }, a { $platform }, ha escrit el teu codi. Confirma-ho allà i després t’ho tornaré a preguntar aquí.
linking-waits-then = ⏳ Confirma-ho també a { $platform }: t’ho acabo de preguntar allà.
linking-waits-until = La sol·licitud caduca el dia { $until }.
linking-done = ✅ Els teus comptes estan vinculats. Pots continuar aquí o a { $platform }.
linking-declined = ❌ S’ha rebutjat a { $platform }. No ha canviat res.
linking-declined-you = ❌ Els teus comptes no s’han vinculat. No ha canviat res.
linking-over = ⌛ El codi ha caducat. No ha canviat res, i en pots demanar un altre ara mateix.
linking-unlinked = El teu compte a { $platform } ja no està vinculat. Tot continua aquí, amb tu.
linking-unlinked-you = Aquest compte ja no està vinculat. Tot continua amb tu a { $platform }; aquest compte torna a ser buit.

button-accounts = Els meus comptes
button-make-code = Demana un codi
button-linking = Mira com va
button-link-accounts = Vincula
button-that-is-me = Sí, soc jo
button-not-me = No soc jo
button-cancel = Cancel·la
button-unlink = Desvincula
button-notices-last = L’última que he usat
button-chosen = ✓ { $name }

confirm-unlink = Vols desvincular aquest compte, a { $here }? Els teus esborranys, contactes i projectes continuen amb tu a { $there }. Aquest compte tornarà a ser buit.

command-link = Vincula el teu compte d’una altra aplicació
command-unlink = Desvincula aquest compte de l’altre

refusal-code-unknown = No conec aquest codi. Compara’l amb el que veus a l’altre compte.
refusal-code-used = Aquest codi ja s’ha utilitzat. Demana’n un de nou a l’altre compte: Ajuda → Els meus comptes.
refusal-code-over = Aquest codi ha caducat. Demana’n un de nou a l’altre compte: Ajuda → Els meus comptes.
refusal-own-code = Aquest codi és per a l’altre compte: obre-hi el nostre xat i escriu-me’l.
refusal-same-platform = Tots dos comptes són de la mateixa aplicació. Només es poden vincular comptes d’aplicacions diferents.
refusal-linked-already = Un dels dos comptes ja està vinculat. Desvincula’l abans allà: Ajuda → Els meus comptes.
refusal-both-hold = Tots dos comptes tenen centre, funció, contactes o projectes, així que no es poden vincular. Continua amb un dels dos.
refusal-linking-waits = La teva sol·licitud de vincular aquests comptes ja està pendent.
refusal-not-linked = Aquest compte no està vinculat amb cap altre.
