### Qui participa en un projecte i què hi pot fer cadascú.

# Els perfils de l’Escriptori i els del TwinSpace: noms de funcions, sense gènere.
desktop-administrator = Administració
desktop-manager = Gestió
desktop-member = Membre
role-teacher-administrator = Docent (administració)
role-teacher-manager = Docent (gestió)
role-teacher-member = Docent (membre)
role-student-manager = Estudiant (gestió)
role-student-member = Estudiant (membre)
role-guest = Visitant
role-none = fora del TwinSpace

# El que pot fer algú: entrades d’una línia, després de «pots».
right-see = veure el projecte
right-change = canviar-ne les dades
right-add-partners = afegir-hi docents
right-change-desktop = canviar els perfils de l’Escriptori
right-remove-partner = treure docents que s’hi han afegit
right-close = tancar-lo o tornar-lo a començar
right-change-roles = canviar els perfils
right-remove-from-space = treure membres
right-invite = convidar estudiants i visitants
right-publish = publicar notícies i fitxers
right-remove-published = treure el que publiquen altres
right-read = llegir tot el que hi ha
right-see-students = veure els noms de l’alumnat
right-archive = rebre una còpia de tot en ZIP
right-bring-over = portar-hi el que hi ha al TwinSpace anterior
profile-may = Amb aquest perfil pots { $rights }.

# El que ha canviat sobre algú: línies de l’historial i d’un avís.
member-joined = { $name } ja hi participa
member-left = { $name } ha deixat el projecte
member-removed = { $by } ha tret del projecte { $name }
member-desktop = { $by } ha donat a { $name } el perfil { $profile } al projecte
member-role = { $by } ha donat a { $name } el perfil { $role } al TwinSpace
member-no-role = { $by } ha tret del TwinSpace { $name }
member-you-joined = Ja hi participes: t’hi ha afegit { $by }.
member-you-left = Has deixat el projecte.
member-you-removed = { $by } t’ha tret del projecte. Aquí ja no el pots llegir. Si és un error, escriu a { $by }.
member-you-desktop = { $by } t’ha donat el perfil { $profile } al projecte.
member-you-role = { $by } t’ha donat el perfil { $role } al TwinSpace.
member-you-no-role = { $by } t’ha tret del TwinSpace. Continues participant en el projecte.

members-title = Qui participa a «{ $title }»
    .empty = Encara no hi participa ningú.
    .count = { $count ->
        [one] 1 docent
       *[other] { $count } docents
    }
    .over = Aquest projecte s’ha acabat: ja no s’hi pot canviar res.
member-profiles = { $desktop }, { $role }
member-line = { $name }: { $profiles }
member-founder = ⭐ { $line }
member-invited = ⏳ { $name } té una invitació fins al dia { $until }
member-link = 🔗 Un enllaç per a una persona, actiu fins al dia { $until }
member-is-founder = ⭐ Ha fundat el projecte. Qui funda un projecte no en pot sortir i sempre pot canviar els perfils de l’Escriptori.
member-since = Hi participa des del dia { $since }.
member-may = Què hi pot fer: { $rights }
right-none = res

field-desktop = A l’Escriptori
field-role = Al TwinSpace

button-members = Membres
button-change-profile = Canvia un perfil
button-invited = Invitació: { $name }
button-add-partners = Afegeix docents
button-link-partner = Convida amb un enllaç
button-desktop = Canvia el perfil a l’Escriptori
button-role = Canvia el perfil al TwinSpace
button-remove-member = Treu del projecte
button-remove-from-space = Treu del TwinSpace
button-leave = Deixa el projecte
button-take-back = Anul·la la invitació

desktop-title = Perfil a l’Escriptori: { $name }
role-title = Perfil al TwinSpace: { $name }
profile-now = { $profile } (ara)

# El formulari en què es trien docents.
field-partners = Docents
    .ask = Qui hi vols convidar? Tria un contacte o més d’un.
    .example = Hi falta algú? Prem «Desa i surt», i a «Membres» envia-li un enllaç: també sereu contactes.
    .empty = Tots els teus contactes ja hi participen o tenen una invitació. Prem «Desa i surt», després «Membres», i convida algú amb un enllaç.
field-invitation = Missatge
    .ask = Els vols escriure alguna cosa? Si no, prem «Omet».
    .example = Per exemple: Veniu a mirar els núvols amb nosaltres! Comencem a l’octubre.
note-partners-asked = Quan premis «Envia», cada persona rebrà la invitació i tindrà 30 dies per respondre.

# Una invitació a participar.
invitation-asks = { $by } et convida a participar en aquest projecte. Pots respondre fins al dia { $until }.
invitation-register = Per acceptar, registra’t abans. La invitació continua oberta.
invitation-waits =
    Podràs acceptar quan es validi el teu registre.
    { $standing }
invitation-title = Invitació per a { $name }
invitation-open = ⏳ { $by } va convidar { $name } el dia { $since }. Pot respondre fins al dia { $until }.
invitation-accepted = ✅ { $name } hi participa.
invitation-you-accepted = ✅ Ja participes en aquest projecte.
invitation-you-accepted-next = Ara, obre el TwinSpace, on treballen les classes, i mira qui hi participa.
invitation-declined = ❌ { $name } ha rebutjat la invitació.
invitation-you-declined = ❌ Has rebutjat la invitació.
invitation-taken-back = 🗂 La invitació s’ha anul·lat.
invitation-ended = 🗂 La invitació ha caducat.
task-invitation = { $name } et convida a un projecte
partner-link-hello = Hola! Soc { $name }. M’agradaria que participessis en el nostre projecte escolar «{ $title }».
    .from = Hola! Soc { $name } ({ $school }). M’agradaria que participessis en el nostre projecte escolar «{ $title }».
partner-link-opens = Obre aquest enllaç i { $twinbot } t’ensenyarà la invitació
partner-link-how = Reenvia el missatge de sota a una sola persona que faci classe. Qui obri primer l’enllaç serà contacte teu i rebrà la invitació. Serveix una sola vegada.
new-partner-title = Algú del teu país s’afegeix a un projecte
new-partner = { $name } participa ara en el projecte «{ $title }». No hi ha res per decidir.

confirm-take-back = Vols anul·lar la invitació per a { $name }? Ja no la podrà acceptar.
confirm-desktop = Vols tenir el perfil { $profile } a «{ $title }»? A l’Escriptori podràs { $rights }, i res més.
confirm-role = Vols tenir el perfil { $role } al TwinSpace «{ $title }»? Hi podràs { $rights }, i res més.
confirm-remove-from-space = Vols treure { $name } del TwinSpace «{ $title }»? Es queda al projecte i se li pot tornar a donar un perfil.
confirm-remove = Vols treure { $name } del projecte «{ $title }»? Rebrà un avís i ja no en veurà res. Se li pot tornar a enviar una invitació.
confirm-leave = Vols deixar «{ $title }»? Ja no en veuràs res, si no és que algú t’hi torna a convidar.

which-title = En quin projecte?
    .empty = No tens cap projecte actiu en què puguis fer això.
