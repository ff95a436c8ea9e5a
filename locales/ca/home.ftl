### L’inici, la tria de la llengua, les ordres i els botons que comparteixen moltes pantalles.

home-welcome = Hola, { $name }!
    .what = Soc Twinbot. Des d’aquest xat pots preparar un projecte amb un centre d’un altre país i aconseguir que l’aprovin. Per començar, digue’m qui ets i en quin centre treballes: són dos minuts.
home-hello = Hola, { $name }!
home-nothing-waits = No tens res pendent.
home-waiting =
    { $count ->
        [one] Tens un assumpte pendent.
       *[other] Tens { $count } assumptes pendents.
    }
# En una línia a sobre d’Inici: { $help } és l’ordre que porta a l’ajuda.
home-not-understood = No esperava cap resposta, així que no he fet servir el que has escrit. Tria què vols fer o envia { $help }.
home-no-such-command = No conec aquesta ordre. Tria què vols fer o envia { $help }.
# El que llegeix qui passa a decidir en nom d’una autoritat o a administrar el bot.
welcome-title = Et dono la benvinguda a Twinbot, { $name }!
    .what = Amb mi, docents de dos països preparen plegats projectes escolars, i els serveis de suport i les autoritats hi decideixen, tot en aquest xat.
    .approver = Tu ets una de les persones que decideixen. Cada sol·licitud arriba aquí com un missatge: la llegeixes i decideixes amb un botó. Tot el que espera la teva decisió és a «{ $queue }».
    .deputy = Tu fas de suplent: decideixes mentre algú delega en tu, i sobre el que fa molt de temps que està pendent. T’escriuré aquí aleshores, i tot el que espera la teva decisió és a «{ $queue }».
    .operator = Tu administres aquest programa. Quan calgui que hi intervinguis, t’escriuré aquí i et diré què cal fer. Tot el que pots fer aquí és a «{ $button }».
# El primer que llegeix qui ha obert un enllaç i potser no coneix el bot.
who-speaks = Soc Twinbot. Amb mi, docents de dos països preparen plegats un projecte escolar i aconsegueixen que l’aprovin, tot en aquest xat.
home-decides-for = Decideixes en nom de: { $authorities }
home-operator = En aquest xat es reben els avisos per a l’administració del sistema.

languages-title = En quina llengua et parlo?
    .chosen = ✓ { $name }

not-there = Això ja no està disponible o no hi tens accés.
page-of = Pàgina { $page }/{ $pages } · { $all } en total

button-home = Inici
button-help = Ajuda
button-questions = Més preguntes
button-privacy = Privadesa
button-language = Llengua
button-register = Registra’m
button-registration = El meu registre
button-answer = Respon
button-continue = Continua: { $title }
button-resume = Continua
button-discard = Descarta
button-projects = Projectes
button-project = Obre el projecte
button-new-project = Projecte nou
button-contacts = Contactes
button-contact = Obre el contacte
button-inbox-count = { $count ->
        [0] Per respondre
       *[other] Per respondre ({ $count })
    }
button-queue = Per decidir
button-queue-count = { $count ->
        [0] Per decidir
       *[other] Per decidir ({ $count })
    }
button-accept = Accepta
button-no = No, torna enrere

command-home = Inici: els teus assumptes pendents i el menú
command-projects = Els teus esborranys i projectes
command-new = Comença un projecte nou
command-contacts = Els teus contactes i com afegir-ne
command-inbox = El que tens per respondre
command-queue = El que tens per decidir
command-profile = El teu perfil i el teu registre
command-register = Registra’t com a docent
command-language = Canvia la llengua
command-notices = De què t’aviso i quan
command-help = Preguntes freqüents
command-contact = Escriu al teu servei de suport
command-privacy = Què es desa de tu i qui ho veu
command-cancel = Tanca el formulari i desa l’esborrany

confirm-discard = Vols descartar l’esborrany «{ $title }»? No es pot desfer.

sorry-unusable = Aquí només puc llegir text. Escriu-lo, prem un botó o obre l’ajuda.
sorry-edited-too-late = Has editat un missatge que ja he fet servir com a resposta, així que no ha canviat res. Per corregir-la, obre el projecte o l’esborrany i prem «Canvia».
sorry-nothing-open = No hi ha cap formulari obert. Els teus esborranys són a «Projectes».
sorry-nobody-picked = No li puc escriure, perquè encara no m’ha escrit. Envia-li un enllaç personal.
sorry-draft-gone = Un dels teus esborranys és d’una altra versió del programa i no el puc obrir. L’he desat a part; els projectes continuen igual.

toast-own-draft = Això ja no està obert. He desat el que has escrit com a esborrany nou.
toast-saved = Desat.
toast-done = Fet.
toast-link-made = Enllaç creat.
toast-reminded = Recordatori enviat.
toast-undone = Decisió desfeta: torna a estar pendent.
toast-decided = Decisió registrada.
toast-removed = Ja no hi és.
