### Algú deixa un projecte: qui continua, de quines maneres, i el pla que hi porta.

button-leaver = Algú deixa el projecte
button-carry-on = Que continuï algú altre
button-plan = Obre el pla
button-plan-for = Pla per substituir { $name }
button-comer-link = Algú altre, amb un enllaç
button-stop-plan = Atura el pla
button-stay = Em quedo
button-other-comer = Tria una altra persona
button-invitation = La invitació
button-link-of-plan = L’enllaç per reenviar
button-report = { $name } no respon

leaver-title = Qui deixa «{ $title }»?
    .how = El projecte pot continuar. Tria qui se’n va; després veuràs qui pot continuar i com.
comer-title = Qui substitueix { $name }?
    .how = Tria un contacte o algú que ja hi participa. També pots convidar algú altre amb un enllaç.
    .empty = Encara no tens cap contacte que pugui continuar. Convida algú amb un enllaç.
    .in = { $name }: ja hi participa
    .silent = { $name } va ser aquí per última vegada el dia { $day }.
# En lloc d’un nom: qui obri un enllaç.
comer-new = Algú nou

ways-title = { $comer } substitueix { $leaver }
    .asked = Quan triïs, ho preguntaré a { $comer }, que té 30 dies per respondre. La resta es farà tota sola.
    .at-once = { $comer } ja hi participa: es farà quan triïs.
    .link = Quan triïs, tindràs un enllaç per reenviar a una persona. A qui l’obri se li preguntarà, i la resta es farà tota sola.
    .anew = Quan triïs, el pla dirà què ve després: tancar el projecte i enviar el nou.
    .begun = Per a això ja hi ha un pla.
    .none = Aquí no pots canviar qui hi participa. Ho pot fer qui ha fundat el projecte o hi té el perfil Administració.
way-line = { $way }: { $means }
way-remove = Substituir al projecte
    .means = { $comer } rep els perfils Administració i Docent (administració). Trauré { $leaver } del projecte i l’avisaré.
way-space = Substituir al TwinSpace
    .means = { $comer } rep els perfils Administració i Docent (administració). { $leaver } continua constant com a persona fundadora, però surt del TwinSpace.
way-keep = Substituir sense treure ningú
    .means = { $comer } rep els perfils Administració i Docent (administració). { $leaver } conserva tot el que té.
way-anew = Tancar i tornar a començar
    .means = Tanques aquest projecte i en comences un altre amb el mateix contingut, amb { $comer }. S’ha de tornar a aprovar.
way-anew-later = Tanques aquest projecte i en comences un altre amb el mateix contingut. Llavors tries amb qui. S’ha de tornar a aprovar.
field-way = Manera

plan-title = { $comer } substitueix { $leaver }
    .by = El va començar { $name } el dia { $day }.
    .done = ✅ Tot està fet.
    .stopped = 🗂 Aturat: { $why }. El que ja s’havia fet queda com està.
    .waits = ⏳ Pendent que respongui { $name }, fins al dia { $day }.
    .waits-link = ⏳ Pendent que algú obri l’enllaç.
    .waits-close = ⏳ Ara algú ha de tancar el projecte: qui l’ha fundat o hi té el perfil Administració.
    .waits-anew = ⏳ El projecte està tancat. Ja pot començar el nou.
    .goes-on = ⏳ El pla continua tot sol.
step-done = ✅ { $step }, el dia { $day }
step-now = ⏳ { $step }
step-later = ▫️ { $step }
step-dropped = ➖ { $step }
step-invite = { $name } rep la invitació
step-accept = { $name } accepta
step-promote = { $name } rep els perfils Administració i Docent (administració)
step-remove = { $name } surt del projecte
step-space = { $name } surt del TwinSpace
step-close = Es tanca el projecte
step-anew = Es torna a començar amb { $name }
step-anew-later = Es torna a començar

plan-stopped-by-hand = l’ha aturat { $name }
plan-stopped-declined = { $name } ha rebutjat la invitació
plan-stopped-taken-back = { $name } ha anul·lat la invitació
plan-stopped-ended = ningú no ha respost a temps
plan-stopped-back = { $name } es queda
plan-stopped-closed = s’ha tancat el projecte
plan-stopped-reopened = el projecte s’ha tornat a obrir
plan-stopped-not-allowed = qui el va començar ja no ho pot fer
confirm-stop-plan = Vols aturar aquest pla: { $comer } substitueix { $leaver }? El que ja s’ha fet queda com està.
    .invitation = Vols aturar aquest pla: { $comer } substitueix { $leaver }? La invitació s’anul·larà. El que ja s’ha fet queda com està.
    .link = Vols aturar aquest pla: algú altre substitueix { $leaver }? L’enllaç deixarà de servir. El que ja s’ha fet queda com està.
invitation-replaces = Substituiries { $name }, amb els perfils Administració i Docent (administració).

news-plan-begun = { $by } ha començat un pla per a «{ $title }»: algú altre substituirà { $name }.
news-plan-stopped = El pla per substituir { $name } a «{ $title }» s’ha aturat: { $why }.
news-reported = { $authority } diu que { $name } no respon sobre «{ $title }». Potser pot continuar algú altre.
history-plan-begun = { $by } va començar un pla per a quan se’n vagi { $name }
history-plan-done = el pla per substituir { $name } està fet
history-plan-stopped = el pla per substituir { $name } s’ha aturat: { $why }
history-reported = { $authority } diu que { $name } no respon

moved-you = Ara ets en un altre centre. Continues en aquest projecte com fins ara.
    .how = Si t’estimes més deixar-lo en unes altres mans, algú altre pot continuar en lloc teu.
moved-you-ask = Si t’estimes més deixar-lo en unes altres mans, escriu a { $names }: algú altre pot continuar en lloc teu.
moved-other = { $name } és ara en un altre centre i continua en aquest projecte com fins ara.
    .how = Si el deixa, algú altre pot continuar en lloc seu.
