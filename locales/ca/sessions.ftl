### La part de l’alumnat: rebre la contrasenya, entrar i l’inici d’estudiant.

claim-title = Ets { $name }?
    .what = Si ho ets, rebràs aquí el nom d’usuari i la contrasenya. Si ets una altra persona, torna l’enllaç a qui et fa classe.
button-claim = ✅ Sí, soc jo
button-not-this-student = No, soc una altra persona
refusal-claim-teacher = Aquest enllaç és per a algú de la classe, i aquí no entres com a estudiant. Dona’l a qui li toca.
toast-welcome = Hola!

credentials-title = Hola, { $name }: així pots entrar
    .note = Prem la contrasenya per veure-la i apunta-ho tot on només ho vegis tu.
    .day = Es mostren fins al dia { $until }.
    .gone = La teva contrasenya ja no es mostra. Si l’has perduda, qui et fa classe te’n pot fer una altra.
button-noted = ✅ Ja ho tinc apuntat
toast-noted = Molt bé.
button-my-space = El meu TwinSpace

student-hello = Hola, { $name }! El teu perfil aquí: { $role }.
student-may = Pots { $rights }.
student-may-members = veure qui hi ha
student-in = Projecte: { $title }
space-teachers = Professorat
student-borrowed = Aquest dispositiu és de qui et fa classe. La sessió es tanca sola d’aquí a un quart d’hora.
button-classmates = Qui hi ha
button-other-project = Un altre projecte
button-change-password = Canvia la contrasenya
button-log-out = Tanca la sessió
student-welcome = Hola, { $name }!
student-projects = En quin projecte vols treballar?
    .none = Ara mateix no ets en cap projecte. Pregunta-ho a qui et fa classe.
student-project-over = { $title } (tancat)

login-title = Entrar com a estudiant
    .join = Estudiant d’un altre projecte
field-login = Nom d’usuari i contrasenya
    .ask = Escriu el nom d’usuari, un espai i la contrasenya.
    .example = lea.nube sorra-fresca-llac
problem-login = No és correcte. Revisa el nom d’usuari i la contrasenya: les majúscules i els guionets no importen. Si volies escriure una altra cosa, prem abans «{ button-leave-login }».
problem-password = Tria almenys dues paraules, amb { $least } lletres en total, que no siguin el teu nom d’usuari.
field-own-password = Contrasenya nova
    .ask = Quina contrasenya vols? El millor són dues o tres paraules que només se t’acudin a tu.
    .example = bici-verda-llimona
button-forgot = He perdut la contrasenya
button-leave-login = Ara no
button-login-student = Soc estudiant
button-lend = Obre per a estudiants
refusal-logged-in = Aquí ja hi ha una sessió oberta. Abans s’ha de tancar.
refusal-not-yours = Semblava un nom d’usuari amb la contrasenya i per això ho he tret. Aquí hi ha una sessió oberta: abans s’ha de tancar. Si era una altra cosa, escriu-ho amb unes altres paraules.
refusal-not-yours-stays = Sembla un nom d’usuari amb la contrasenya i no ho puc suprimir: suprimeix-ho tu. Aquí hi ha una sessió oberta: abans s’ha de tancar. Si era una altra cosa, escriu-ho amb unes altres paraules.
refusal-login-wait = Hi ha hagut massa contrasenyes equivocades. Torna-ho a provar a partir del dia { $until }.
refusal-forgot-unknown = Demana una altra contrasenya a qui et fa classe: es fa en un moment.
refusal-student = Això no és per a estudiants. Si ets docent, tanca abans la sessió.
refusal-secret-here = No escriguis aquí la contrasenya, perquè no la puc suprimir. Fes servir el botó de la pregunta i suprimeix el teu missatge.
toast-left = D’acord.
toast-is-here = L’estudiant ja treballa aquí.
refusal-other-class = Les contrasenyes noves les fa el professorat del seu centre. Demana-la allà.
toast-logged-out = Sessió tancada.
toast-password-changed = Ja tens la contrasenya nova.
toast-forgot = He demanat una altra contrasenya a qui et fa classe.

known-title = { $name } ja té compte
    .what = Treballa en un altre projecte amb el mateix nom d’usuari i la mateixa contrasenya. Vols que treballi també a «{ $title }»?
button-accept-student = ✅ Accepta
button-reject-student = Rebutja
button-another-student = És una altra persona

student-link = Enllaç per a { $name }
    .what = La primera persona que obri aquest enllaç i digui «Sí, soc jo» rep la contrasenya al seu xat. Dona’l només a qui li toca.
    .until = L’enllaç serveix una vegada, fins al dia { $until }.
    .over = L’enllaç ja no serveix. Fes una altra contrasenya i hi haurà també un altre enllaç.
student-claimed = ✅ Va rebre el nom d’usuari i la contrasenya el dia { $at }.
student-unreachable = Ja no es pot escriure al seu xat.
button-student-link = Enllaç per a l’estudiant
button-join-student = Ja té compte
locked-out-wrong = S’ha escrit moltes vegades una contrasenya equivocada per a { $name }. Si { $name } l’ha perduda, fes-ne una altra.
locked-out-lost = { $name } ha perdut la contrasenya i en demana una altra.
locked-out-done = { $name } ja té una altra contrasenya.
locked-out-role = Les contrasenyes noves només les pot fer el professorat del seu centre que pot convidar estudiants. Qui pot canviar els perfils pot donar aquest permís a algú d’aquest centre.

command-login = Entra com a estudiant
command-logout = Tanca la sessió
command-claim = Rep la teva contrasenya amb un codi

# Estudiant d’un altre projecte de qui el docent no sap la contrasenya: es pregunta a qui l’ha registrat.
field-join = Nom d’usuari i contrasenya
    .ask = Escriu el nom d’usuari, un espai i la contrasenya. Si no saps la contrasenya, escriu només el nom d’usuari: ho preguntaré al seu professorat.
    .example = lea.nube sorra-fresca-llac
takeover-title = { $name }
    .asked = Si existeix aquest nom d’usuari, ho preguntaré al seu professorat. Si hi està d’acord, t’ho diré aquí.
    .until = La sol·licitud caduca el dia { $until }.
takeover-agreed = El seu professorat hi està d’acord: { $name }.
takeover-accepted = { $name } ja treballa també aquí.
takeover-rejected = No s’ha afegit ningú.
takeover-taken-back = Has retirat la pregunta.
takeover-ended = Ningú no ha acceptat a temps. Potser el nom d’usuari és un altre. També pots demanar la contrasenya a l’estudiant o afegir algú nou.
button-take-question-back = Retira la pregunta
button-all-asked = Totes les preguntes
button-asked = Les meves preguntes ({ $count })
asked-title = Les meves preguntes a altres docents
    .none = No esperes cap resposta.
asked-line = { $name }, fins al dia { $until }
asked-line-agreed = ✅ { $name }: el seu professorat hi està d’acord
takeover-asks = { $who } pregunta si aquesta persona pot treballar també en el projecte «{ $title }».
    .what = El nom d’usuari i la contrasenya continuen igual. Qui ho pregunta encara no ha vist res d’aquesta persona i espera fins al dia { $until }.
button-agree = ✅ D’acord
takeover-you-agreed = Has acceptat.
takeover-you-declined = Has rebutjat la sol·licitud. No ho diré a qui ho ha preguntat.
takeover-not-asked = Aquí ja no hi ha res per decidir.
task-takeover = Estudiant: { $name }
task-takeover-agreed = Ja té compte: { $name }
past-answered = ✅ Això ja ho has respost.
past-over = Aquesta pregunta ja està tancada. Si encara la vols respondre, torna-la a obrir.
past-logged-out = Això es va mostrar en una sessió d’estudiant que ja s’ha tancat.
past-link-used = Aquest enllaç ja s’ha utilitzat.
past-withdrawn = Això ja no ho pots llegir: ja no formes part del TwinSpace.
not-erased = No he pogut suprimir el teu missatge amb la contrasenya. Suprimeix-lo tu, perquè ningú no la llegeixi.

# Es dona un accés a algú que s’ha triat: $to és com l’anomena la plataforma.
handout-title = Un accés per a { $to }
    .one = Vols que escrigui a { $to } i li doni aquest accés: { $student }? Abans li preguntaré si és aquesta persona.
    .several = Quin accés dono a { $to }?
button-hand-out = ✅ Escriu a { $name }
handout-sent = ✅ He escrit a { $to }. Primer ha de dir que és { $student }; a la fitxa veuràs quan ho ha rebut.
handout-lost = No puc escriure a { $to }: té tancats els missatges directes. Dona a { $student } la targeta en paper, o que m’escrigui amb el codi del seu enllaç.
refusal-handout-nobody = Un accés és per a estudiants. Tria una altra persona.
refusal-handout-none = No trobo cap estudiant «{ $words }» amb una contrasenya que puguis lliurar. Potser ja la té o s’ha passat el termini: ho diu la seva fitxa.
refusal-handout-closed = { $name } ja té la contrasenya, o s’ha passat el termini. Abans se n’ha de fer una altra.
