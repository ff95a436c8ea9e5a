### El que fa l’administració del sistema al seu xat: autoritats, qui hi decideix, invitacions, el que està encallat, centres.

button-operator = Administració
command-operator = El que fas a l’administració del sistema
operator-menu = Gairebé tot això també es pot fer amb les ordres del servidor. Les llistes de centres només s’importen allà.
operator-ended = Ja no formes part de l’administració del sistema, així que aquest xat no en rebrà més avisos. Tota la resta continua igual.
refusal-no-operator = No formes part de l’administració del sistema, o ja no, així que no ha canviat res. T’hi pot convidar una altra persona que en formi part.

# Autoritats.
button-authorities = Autoritats
button-authority = L’autoritat
button-set-up = Configura
button-set-up-authority = Configura una autoritat
button-set-up-again = Torna-la a configurar
# $country és un país.
button-set-up-in = Configura: { $country }
authorities-title = Autoritats
    .empty = No hi ha cap autoritat configurada, així que ningú no valida registres ni aprova projectes. Configura la primera.
# $authority és «Servei Nacional de Suport (Espanya)».
authority-line = { $authority }: { $count ->
    [one] hi decideix una persona
   *[other] hi decideixen { $count } persones
}
    .nobody = ⚠️ { $authority }: no hi decideix ningú
set-up-heading = Configurar una autoritat
field-authority-country = País
    .ask = En quin país?
    .example = Tria’l de la llista o escriu-ne el nom.
field-authority-seat = Autoritat
    .ask = Quina autoritat? El servei de suport decideix per a tot el país; una autoritat regional, a més, per a la seva regió.
    .example = Tria-la de la llista o escriu el nom de la regió.
    .empty = Totes les autoritats d’aquest país ja estan en ús. Torna enrere per triar un altre país.
note-set-up = Li faré arribar tot el que ja hi estigui pendent. Després, convida-hi algú que decideixi en nom seu.
toast-set-up = Ja està configurada.
    .already = Ja estava configurada.
desk-out-of-use = 🗂 No està en ús: no té vot i ningú no decideix en nom seu. El que ha decidit es conserva.
desk-nobody = ⚠️ Encara no hi decideix ningú. Convida-hi algú: qui obri l’enllaç podrà decidir.
# $name és una persona.
desk-approver = { $name } hi decideix, des del dia { $since }
    .away = ⚠️ { $name } hi decideix, des del dia { $since }; no li puc escriure
desk-deputy = { $name } hi fa de suplent, des del dia { $since }
    .away = ⚠️ { $name } hi fa de suplent, des del dia { $since }; no li puc escriure
# $waits és una llista com «2 projectes i un registre».
desk-waits = Pendent allà: { $waits }
desk-open = { $count ->
    [one] Una invitació encara no s’ha obert.
   *[other] { $count } invitacions encara no s’han obert.
}
waits-projects = { $count ->
    [one] un projecte
   *[other] { $count } projectes
}
waits-teachers = { $count ->
    [one] un registre
   *[other] { $count } registres
}
waits-questions = { $count ->
    [one] una consulta
   *[other] { $count } consultes
}
button-take-out-of-use = Desactiva
confirm-take-out-of-use = Vols desactivar aquesta autoritat: { $authority }? Ja no tindrà vot. { $projects ->
    [0] No hi ha cap projecte pendent de la seva decisió.
    [one] Un projecte pendent de la seva decisió tirarà endavant sense esperar-la.
   *[other] { $projects } projectes pendents de la seva decisió tiraran endavant sense esperar-la.
} El que ha decidit es conserva, i la pots tornar a configurar.
toast-out-of-use = Ja no està en ús.
refusal-own-project-waits = Un projecte en què participes està pendent d’aquesta autoritat, així que no la pots desactivar. Ho pot fer una altra persona de l’administració, o una ordre del servidor.

# Qui decideix.
button-end-appointment = Posa fi al nomenament
official-ends = Si poses fi al nomenament, tot el que ha decidit aquesta persona es conserva i el que està pendent passa a les altres. També s’acaben les delegacions que ha fet o que ha rebut.
confirm-end-appointment = Vols posar fi a aquest nomenament: { $name }? A partir d’ara { $name } no decidirà en nom de: { $authority }
toast-appointment-ended = El nomenament s’ha acabat.

# Invitacions.
button-invitations = Invitacions
button-invite-approver = Convida a decidir
button-invite-deputy = Convida a fer de suplent
button-invite-room = Enllaç per a un grup
button-end-invitation = Anul·la l’enllaç
invitations-title = Invitacions
    .empty = No hi ha cap invitació per obrir.
    .how = Qui decideix, les persones suplents i els grups es conviden des de la seva autoritat; qui administra, des de la llista corresponent. El professorat no necessita cap enllaç teu: m’escriu i es registra.
role-operator = Administració del sistema
# $authority és «Servei Nacional de Suport (Espanya)».
role-approver = Decideix: { $authority }
role-deputy = Suplent: { $authority }
role-room = Grup: { $authority }
role-link-line = { $role }, fins al dia { $until }
role-link-operator = Envia aquest enllaç a una sola persona. El primer xat que l’obri serà d’administració des d’aquell moment.
role-link-approver = Envia aquest enllaç a una sola persona. La primera que l’obri decidirà en nom de l’autoritat des d’aquell moment.
role-link-deputy = Envia aquest enllaç a una sola persona. La primera que l’obri farà de suplent a l’autoritat des d’aquell moment.
role-link-room = Obre aquest enllaç al grup de l’autoritat. Els avisos per a l’autoritat també hi sortiran i els llegirà tot el grup.
role-link-kept = Aquest enllaç només es va mostrar a la línia d’ordres; no el puc tornar a mostrar. Si s’ha perdut, anul·la’l i fes-ne un altre.
role-link-until = Serveix una sola vegada, fins al dia { $until }.
role-link-lasting = Serveix una sola vegada.
role-link-used = ✅ { $name } el va obrir el dia { $at }.
    .once = ✅ Algú el va obrir el dia { $at }.
role-link-revoked = 🗂 Es va anul·lar el dia { $at }.
role-link-over = 🗂 Va caducar el dia { $until }.
confirm-end-invitation = Vols anul·lar aquest enllaç? Ningú no el podrà obrir: { $role }
toast-link-comes = L’enllaç arriba en un missatge a part.
toast-invitation-ended = L’enllaç està anul·lat.
refusal-set-up-first = Aquesta autoritat no està en ús. Torna-la a configurar i després convida-hi algú.
refusal-invitation-used = Algú ja ha obert aquest enllaç. Posa fi al seu nomenament o retira-li l’accés a l’administració.

# Administració del sistema.
button-operators = Qui administra
button-invite-operator = Convida a administrar
button-end-operator = Retira-li l’accés
button-end-own = Renuncia a l’accés
operators-title = Qui administra el sistema
    .what = Aquestes persones llegeixen el que necessita atenció i poden fer aquí tot el que pots fer tu. Convé que siguin almenys dues.
    .left = { $count ->
        [one] Una persona de l’administració va demanar que s’esborressin les seves dades, i ja està fet. Ara ningú més no administra el sistema: convida una altra persona a administrar.
       *[other] Una persona de l’administració va demanar que s’esborressin les seves dades, i ja està fet. Ara administren el sistema { $count } persones.
    }
operator-line = { $name }, des del dia { $since }
    .own = { $name } (tu), des del dia { $since }
confirm-end-operator = Vols retirar l’accés a l’administració? { $name } rebrà un avís, i tota la resta del seu xat continua igual.
    .links = Vols retirar l’accés a l’administració? { $name } rebrà un avís, i tota la resta del seu xat continua igual. { $count ->
        [one] També s’anul·la un enllaç seu que ningú no ha obert.
       *[other] També s’anul·len { $count } enllaços seus que ningú no ha obert.
    }
confirm-end-own = Vols renunciar al teu accés a l’administració? T’hi pot tornar a convidar una altra persona que en formi part.
    .links = Vols renunciar al teu accés a l’administració? T’hi pot tornar a convidar una altra persona que en formi part. { $count ->
        [one] També s’anul·la un enllaç teu que ningú no ha obert.
       *[other] També s’anul·len { $count } enllaços teus que ningú no ha obert.
    }
toast-operator-ended = L’accés s’ha acabat.
# $name és una persona; $maker és qui va crear l’enllaç.
operator-joined = { $name } ara administra el sistema, amb un enllaç creat per { $maker }. Si no ha de ser així, retira-li l’accés.
    .own = { $name } ara administra el sistema, amb el teu enllaç.
    .shell = { $name } ara administra el sistema, amb un enllaç creat a la línia d’ordres del servidor. Si no ha de ser així, retira-li l’accés.
refusal-last-operator = Ningú més no administra el sistema, així que no pots renunciar al teu accés. Convida abans una altra persona a administrar.

# El que està encallat.
button-stuck = Què hi ha encallat
stuck-title = Què hi ha encallat
    .empty = No hi ha res encallat: on hi ha alguna cosa pendent, algú pot decidir, i res no fa més de dues setmanes que espera.
# $waits és una llista com «2 projectes i un registre»; $authority és «Servei Nacional de Suport (Espanya)».
stuck-nobody = ⚠️ { $authority }: { $waits }, des del dia { $since }. Allà no hi decideix ningú.
stuck-long = ⏳ { $authority }: { $waits }, des del dia { $since }
stuck-no-service = ⚠️ { $country }: { $waits }, des del dia { $since }. Allà no hi ha servei de suport configurat.
stuck-project = ⚠️ «{ $title }», des del dia { $since }. No hi ha cap autoritat configurada que pugui decidir.
machine-works = El programa mateix va al dia.
machine-title = El programa mateix:
machine-refused = { $count ->
    [one] un missatge que la plataforma refusa, des del dia { $since }
   *[other] { $count } missatges que la plataforma refusa, des del dia { $since }
}
machine-late = { $count ->
    [one] un missatge que hauria d’haver sortit, des del dia { $since }
   *[other] { $count } missatges que haurien d’haver sortit, des del dia { $since }
}
machine-jobs = { $count ->
    [one] una tasca que hauria d’haver continuat, des del dia { $since }
   *[other] { $count } tasques que haurien d’haver continuat, des del dia { $since }
}
machine-timers = { $count ->
    [one] un pas programat que va endarrerit, des del dia { $since }
   *[other] { $count } passos programats que van endarrerits, des del dia { $since }
}
machine-how = Al servidor, aquesta ordre diu què cal fer:
machine-letters = { $count ->
    [one] un missatge que no he pogut processar, des del dia { $since }
   *[other] { $count } missatges que no he pogut processar, des del dia { $since }
}

# Xifres.
button-figures = Xifres
figures-title = Xifres
    .how = Es compta com a actiu qui ha passat per aquí en els últims 30 dies. Els temps d’espera són els dels últims 90 dies.
# $projects és una llista com «actiu: 12 i tancat: 3».
figures-projects = Projectes: { $projects }
figures-none = encara cap
figures-state = { $state } ({ $count })
figures-country = { $service }: { $teachers ->
    [one] 1 docent
   *[other] { $teachers } docents
}, en actiu: { $active }. Projectes: { $projects }. { $waits }
figures-hours = { $hours ->
    [0] Una decisió tarda menys d’una hora.
    [one] Una decisió tarda al voltant d’una hora.
   *[other] Una decisió tarda unes { $hours } hores.
}
figures-days = { $days ->
    [one] Una decisió tarda al voltant d’un dia.
   *[other] Una decisió tarda uns { $days } dies.
}
figures-undecided = Cap decisió en els últims 90 dies.

# Qui té una suspensió.
suspended-all = Docents i centres amb una suspensió
    .empty = Ningú no té cap suspensió.
    .how = Els serveis de suport suspenen i aixequen la suspensió, cadascun al seu país. També són ells els qui en llegeixen el motiu.
suspended-all-line = ⛔ { $name }: des del dia { $since }, per decisió d’aquest servei: { $service }

# Centres.
button-new-schools = Centres nous
button-find-school = Busca un centre
button-find-twin = És un altre centre
button-merge-schools = Uneix
button-close-school = Tanca el centre
schools-title = Centres nous
    .empty = Cap centre no espera que un servei de suport l’accepti.
    .how = Els han escrit docents, i el servei de suport accepta cadascun quan hi valida el primer registre. Si algun ja és a la llista amb un altre nom, uneix-los.
    .more = N’hi ha més. Escriu una mica més del nom, o la localitat.
school-line = { $school }, des del dia { $since }
school-code = Codi oficial: { $code }
school-teachers = { $count ->
    [0] No hi ha cap docent amb registre.
    [one] Hi ha 1 docent amb registre.
   *[other] Hi ha { $count } docents amb registre.
}
school-taken = Tothom el pot triar.
school-unchecked = 🆕 Només el pot triar qui el va escriure, fins que un servei de suport l’accepti.
school-closed = 🗂 Està tancat: ningú no el pot triar.
school-merged = 🗂 S’ha unit a un altre centre: { $school }
school-suspended = ⛔ Té una suspensió.
school-alike = Pot ser un d’aquests. Tria’n un per unir-los:
# $school és «Nom, Localitat».
school-twin = Quin centre és en realitat «{ $school }»?
field-find-school = Centre
    .ask = Quin centre? Escriu una part del nom o la localitat.
    .example = Per exemple: Nube Valverde
confirm-merge-schools = Vols unir «{ $from }» a «{ $into }»? El professorat, l’alumnat i els projectes hi passaran, i ningú no podrà triar més «{ $from }». No es pot desfer.
confirm-close-school = Vols tancar aquest centre? Ningú no el podrà triar més, i els seus docents el conserven: { $school }
toast-merged = Els dos centres s’han unit.
toast-school-closed = El centre està tancat.
refusal-schools-one = Ja són el mateix centre. Tria’n dos de diferents.
refusal-schools-countries = Dos centres de països diferents no es poden unir. El professorat tria el correcte al seu perfil.
refusal-schools-suspended = Un dels dos té una suspensió i l’altre no. Demana al servei de suport que l’aixequi abans, o que també suspengui l’altre.
refusal-school-stays = Ningú no pot triar el centre que ha de quedar: { $school }. Tria’n un que tothom pugui triar.
