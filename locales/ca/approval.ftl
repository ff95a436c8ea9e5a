### El que decideixen els serveis de suport i les autoritats: projectes, docents; el registre propi; per respondre; l’administració.

approval-asked = ⏳ Pendent de la teva decisió des del dia { $since } – { $authority }
approval-undecided = No ha arribat a decidir: { $authority }
approval-others = Les altres decisions:
approval-over = Ja no hi ha res per decidir: { $state } des del dia { $since }.
button-approve = ✅ Aprova
button-approve-with = Aprova amb una nota
button-undo = Desfés

teacher-title = Registre: { $name }
teacher-waits = ⏳ Pendent de la teva decisió des del dia { $since }. Aquesta persona treballa en aquest centre?
teacher-answered = ⏳ Has preguntat: «{ $question }». Resposta del dia { $since }:
teacher-asked = ⏳ Pregunta enviada el dia { $at }, encara sense resposta:
teacher-valid = ✅ Validat el dia { $at }.
teacher-valid-you = ✅ El vas validar el dia { $at }.
teacher-refused = ❌ Denegat el dia { $at }, per aquest motiu:
teacher-own = Aquest registre és el teu, així que ha de decidir una altra persona.
    .giver = Aquest registre és el de qui ha delegat en tu, així que ha de decidir una altra persona.
teacher-refused-before = ❌ Es va denegar una versió anterior el dia { $at }:
teacher-asked-before = Pregunta anterior: «{ $question }». Resposta del dia { $at }:
teacher-says-now = El registre, ara:
teacher-undo = Ho pots desfer fins al dia { $until }.
    .refusal = Ho pots desfer fins al dia { $until }; després ho llegirà l’altra persona.
    .question = Pots retirar la pregunta fins al dia { $until }; després la llegirà l’altra persona.
teacher-new-school = 🆕 Aquest centre és nou: l’ha escrit la persona que es registra. Quan validis el registre, tothom el podrà triar.
    .known = Si ja és a la llista, tria’l abans aquí sota.
button-same-school = És { $school }
button-validate = ✅ Valida
button-ask = Pregunta

registration-none = Encara no tens cap registre. Són dos minuts: el teu nom, el centre, què ensenyes i quines llengües parles.
standing-waiting = ⏳ El teu registre està pendent des del dia { $since }. Qui decideix: { $authority }
standing-waiting-nobody = ⏳ El teu registre està pendent des del dia { $since }. Qui decideix: { $authority }. Ara mateix allà ningú no pot decidir; ja n’he avisat l’administració del sistema.
standing-waiting-operator = ⏳ El teu registre està pendent des del dia { $since }. El servei de suport del teu país encara no està configurat; ja n’he avisat l’administració del sistema.
standing-waiting-next = T’avisaré aquí quan hi hagi una decisió. Mentrestant pots afegir contactes i preparar un projecte; el podràs enviar quan es validi el teu registre.
standing-asked = El teu servei de suport té una pregunta ({ $at }). Respon-la perquè el registre pugui continuar.
standing-valid = ✅ El teu registre es va validar el dia { $at }.
standing-valid-next = Ara, afegeix un contacte d’un altre país o comença un projecte amb algun que ja tinguis.
standing-refused = ❌ El teu servei de suport no va poder validar el registre el dia { $at }. Canvia el perfil i torna’l a enviar.

inbox-title = Per respondre
    .empty = No tens res per respondre.
task-line = { $task }, des del dia { $since }
task-offer = Proposta: { $title }
task-approval = Projecte: { $title }
task-teacher = Docent: { $name }
task-contact = Contacte: { $name }
task-returned = Retornat: { $title }
task-registration = Registre: una pregunta
task-inquiry = Consulta: { $name }

approval-returned-before = ↩️ { $authority } va retornar una versió anterior el dia { $at }:

operator-title = Per a l’administració del sistema
operator-no-approver = Hi ha una decisió pendent i ningú no pot decidir en nom de: { $authority }. Obre l’autoritat aquí sota i convida-hi algú, o fes servir aquesta ordre:
operator-undelivered = { $count ->
    [one] No s’ha pogut lliurar un missatge: la plataforma el refusa, fins i tot sense botons. Queda desat i ho tornaré a provar quan aquesta persona torni a escriure. Aquesta ordre el mostra:
   *[other] No s’han pogut lliurar { $count } missatges: la plataforma els refusa, fins i tot sense botons. Queden desats i ho tornaré a provar quan aquestes persones tornin a escriure. Aquesta ordre els mostra:
}
operator-undelivered-why = Últim motiu
operator-delivered = Ja s’han lliurat tots els missatges.
operator-has-approver = Ja hi ha qui pot decidir en nom de: { $authority }.
operator-no-service = Hi ha un registre per validar i en aquest país no hi ha cap servei de suport configurat: { $country }. Configura’l aquí o amb aquesta ordre:
operator-offered-without-service = S’ha proposat un projecte en què participa aquest país i allà no hi ha cap servei de suport configurat que hi decideixi: { $country }. Configura’l aquí o amb aquesta ordre:
operator-has-service = Ja està configurat: { $service }.
operator-inquiry = Algú ha fet una consulta i en aquest país no hi ha cap servei de suport configurat: { $country }. Configura’l aquí o amb aquesta ordre, i llavors li arribarà la consulta:
    .nobody = Hi ha una consulta pendent per a: { $authority }. Ara mateix allà ningú no la pot respondre, perquè ningú no respon una consulta pròpia. Obre l’autoritat aquí sota i convida-hi algú, o fes servir aquesta ordre:
operator-out-of-use = { $authority } ja no està en ús. { $projects ->
    [0] No hi havia cap projecte pendent de la seva decisió.
    [one] Un projecte estava pendent de la seva decisió i ara tira endavant sense esperar-la.
   *[other] { $projects } projectes estaven pendents de la seva decisió i ara tiren endavant sense esperar-la.
}
operator-left-to-nobody = { $projects ->
    [one] N’hi ha un en què ara no pot decidir ningú.
   *[other] N’hi ha { $projects } en què ara no pot decidir ningú.
}
operator-left-teachers = { $teachers ->
    [one] Un registre del país espera validació i ara ningú no la pot donar.
   *[other] { $teachers } registres del país esperen validació i ara ningú no la pot donar.
}
operator-left-inquiries = { $inquiries ->
    [one] Una consulta del país espera resposta i ara ningú no la pot donar.
   *[other] { $inquiries } consultes del país esperen resposta i ara ningú no la pot donar.
}
operator-set-up-again = La pots tornar a configurar aquí o amb aquesta ordre; llavors li faré arribar tot el que encara estigui pendent:
operator-in-use-again = { $authority } torna a estar en ús.
operator-no-authority = Un projecte espera des del dia { $since } i no hi ha cap autoritat configurada que hi pugui decidir: { $title }. Configura els serveis de suport aquí o amb aquestes ordres:
operator-platform-away = { $platform } no respon des del dia { $since }. Allà no puc atendre ningú i ho continuo provant; t’avisaré quan s’hagi acabat. Si dura, mira el registre del programa.
operator-platform-back = { $platform } torna a respondre. Des del dia { $since } fins al dia { $until } allà no vaig poder atendre ningú. Ara responc el que s’hi va escriure mentrestant.
operator-database-back = Des del dia { $since } fins al dia { $until } no vaig poder desar res i no es va atendre ningú. Ja torna a anar bé, i ara responc el que es va escriure mentrestant. Busca’n el motiu al registre del programa: disc ple o base de dades caiguda?
operator-probe = Missatge de prova, enviat des de la línia d’ordres el dia { $at }. No has de fer res: només mostra que els missatges per a l’administració del sistema arriben a aquest xat.
