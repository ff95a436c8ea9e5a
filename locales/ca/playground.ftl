### La zona de proves: una pàgina on una persona fa tots els papers.

playground-title = Twinbot: zona de proves
playground-intro = Cinc persones, una classe i un projecte: fes tu tots els papers o mira l’exemple. Res no surt d’aquest ordinador.
playground-teacher = Docent
playground-student = Estudiant
playground-guest = Visitant
playground-page-language = Llengua d’aquesta pàgina
playground-theme = Fosc o clar
playground-save = Desa
playground-load = Obre
playground-reset = Torna a començar
playground-reset-sure = Vols tornar a començar? S’esborra tot el que hi ha en aquests telèfons.
playground-gallery = Galeria
playground-close = Tanca
playground-cancel = Cancel·la
playground-error = No ha pogut ser: { $why }
playground-load-foreign = Aquest fitxer no és una zona de proves desada. Aquí tot continua com estava.
playground-load-newer = Aquest fitxer es va desar amb un Twinbot més nou: obre’l amb aquell. Aquí tot continua com estava.
playground-load-damaged = Aquest fitxer està malmès i no es pot obrir. Aquí tot continua com estava.
playground-bot-needed = El bot està apagat, i per a això cal que estigui en marxa. Engega’l primer.
playground-offline = S’ha perdut la connexió amb el programa. Es continua provant.

# Persones i telèfons
playground-phones = Telèfons
playground-phone = Telèfon: { $name }
    .unread = hi ha coses noves
playground-add = Afegeix una persona
playground-add-name = Nom
playground-add-name-empty = Deixa-ho buit i se’n posa un
playground-add-role = Paper
playground-add-teacher = Docent
playground-add-service = Servei de suport d’un país
playground-add-region = Autoritat d’una regió
playground-add-where = On
playground-add-do = Afegeix
playground-more = Més sobre { $name }
playground-language = Llengua
playground-mirrored = De dreta a esquerra
playground-pseudo = Més llarg i amb accents (per provar textos)
playground-block = Bloqueja el bot
playground-unblock = Desbloqueja el bot
playground-delete-account = Esborra el compte
playground-remove = Treu el telèfon
playground-blocked = ha bloquejat el bot
playground-deleted = ha esborrat el compte
playground-start = Inicia
playground-invited = Ha arribat un correu: et demanen que decideixis.
playground-invited-open = Obre l’enllaç
playground-write = Missatge
playground-send = Envia
playground-commands = Ordres
playground-attach = Envia una altra cosa
playground-file = Un fitxer
    .when-sent = es crea quan s’envia
playground-spoiler = Text ocult: prem per llegir-lo
playground-sticker = Un adhesiu
playground-photo = Una foto
playground-voice = Un missatge de veu
playground-location = Un lloc
playground-people-picked = Algú de l’agenda
playground-edit = Canvia aquest missatge
playground-edited = editat
playground-whom = A qui?
playground-open-anew = Algú de la classe, amb un telèfon nou
playground-who-opens = Qui obre aquest enllaç?

# Una classe, fitxers i targetes
playground-class = La classe
    .title = Classe 4t B
    .how = Deixa anar un d’aquests fitxers en un telèfon on es demani l’alumnat, o qualsevol llista teva.
    .send = La classe ({ $name })
    .phone = Un telèfon per a algú de la classe
playground-drop = Deixa’l anar aquí per enviar-lo
    .no = Aquest telèfon encara no pot enviar fitxers: inicia abans el xat.
playground-file-look = Mira { $name } en una altra pestanya
playground-file-save = Desa { $name }

# Un client en què es prem i es tria en lloc d’escriure
playground-app = Aplicació
playground-apps = Aplicacions
playground-apps-both = Una persona fundadora a cadascuna
playground-client-tag = APP
playground-client-ephemeral = Això només ho veus tu
playground-client-hide = Amaga
playground-client-thinking = s’ho pensa…
playground-client-failed = L’aplicació no ha respost. Torna-ho a provar.
playground-client-words = Aquí no es llegeix text: escriu / per veure les ordres.
playground-client-unknown = Aquí no hi ha aquesta ordre.
playground-client-close = No rebis missatges directes
playground-client-open = Torna a rebre missatges directes
playground-client-closed = no rep missatges directes

# El que pot fallar, i el temps
playground-faults = El que pot fallar
playground-fault-drop = Es perden respostes
playground-fault-duplicate = Tot arriba dues vegades
playground-fault-delay = Lent i desordenat
playground-fault-too-many = Massa peticions (429)
playground-bot-on = El bot està en marxa.
playground-bot-off = El bot està apagat. El que es faci l’esperarà.
playground-kill = Desendolla’l
playground-revive = Engega’l
playground-restart = Desendolla’l i torna’l a engegar
playground-time = Temps
playground-now = Data i hora aquí: { $now }
playground-minute = 1 minut més
playground-hour = 1 hora més
playground-day = 1 dia més
playground-week = 1 setmana més

# El que ha fet el bot
playground-timeline = El que ha fet el bot
playground-timeline-empty = Encara res.
playground-timeline-update = Rebut
playground-timeline-timer = Termini
playground-timeline-job = Tasca
playground-timeline-delivery = Missatge
playground-timeline-dead-letter = A part
playground-timeline-statements = { $count ->
    [one] 1 sentència SQL
   *[other] { $count } sentències SQL
}
playground-timeline-how = Els noms amb aquesta lletra són els del codi del programa: què es va demanar, què va passar, quina pantalla es va mostrar.
# El que va fer algú, darrere del seu nom.
playground-did = va fer alguna cosa
    .text = va escriure
    .edited = va canviar el text
    .command = va escriure una ordre
    .press = va prémer un botó
    .answers = va omplir un formulari
    .ticked = va triar d’una llista
    .unusable = va enviar alguna cosa sense text
    .file = va enviar fitxers
    .unfetched = va enviar un fitxer que no es pot obrir
    .shared = va triar algú
    .handout = va triar algú de la classe
    .left = va bloquejar el bot
    .returned = va tornar
    .again = per segona vegada: no canvia res
# Com va acabar un lliurament.
playground-ended = lliurat
    .shown = mostrat
    .later = més tard: la plataforma demana paciència
    .failed = ha fallat; es torna a provar
    .unreachable = no es pot arribar a aquesta persona
    .moved = el xat té una altra adreça
    .refused = la plataforma no ho admet

# La visita guiada
playground-tour = L’exemple
playground-tour-intro = L’exemple va del primer contacte al projecte actiu, continua amb algú que se’n va i acaba amb una classe que entra al TwinSpace i el que hi troba, tot en aquests telèfons. Fes-hi alguna cosa en qualsevol moment i et tocarà a tu.
playground-tour-step = Pas a pas
playground-tour-play = Reprodueix
playground-tour-at-once = Tot de cop
playground-tour-next = Pas següent
playground-tour-pause = Pausa
playground-tour-stop = Continuo jo
playground-tour-taken-over = Ara et toca a tu. L’exemple es pot tornar a començar quan vulguis.
playground-tour-ended = Aquest era l’exemple. Encara hi és tot: continua tu.
playground-tour-stuck = L’exemple no pot continuar: «{ $what }» no té cap efecte en aquest telèfon: { $name }. Torna’l a començar o continua tu.
playground-tour-sure = Vols tornar a començar l’exemple, amb telèfons nous?
playground-tour-second = Llacs d’Europa
playground-tour-tablet = Tauleta del centre
playground-tour-plan =
    El nostre pla per al maig

    Setmana 1: fem fotos del riu que passa prop del nostre centre.
    Setmana 2: les comparem.
    Setmana 3: cada classe escriu el que ha descobert.
playground-tour-arrive = Registre
playground-scene-appoint = Els serveis de suport i l’autoritat regional obren els enllaços que els ha enviat l’administració del sistema.
playground-scene-register = Dues persones es registren com a docents. Cada servei de suport valida el registre que li toca.
playground-scene-join = Dues persones es registren com a docents. Aquí ningú no els ha de validar: poden començar de seguida.
playground-scene-meet = Una persona envia el seu enllaç personal i l’altra l’obre: ja són contactes.
playground-scene-form = El formulari, pregunta per pregunta. El que s’ha escrit no es perd mai.
playground-scene-accept = Tot a la vista una altra vegada, i «Envia». L’altre centre ho llegeix i accepta.
playground-scene-approve = Qui ha de decidir rep una fitxa i ho fa amb un botó.
playground-scene-undo = Una decisió es pot desfer durant una estona. Passat el termini, ja compta.
playground-scene-active = El projecte està actiu, i totes dues persones en reben l’avís.
playground-scene-second = Es proposa un segon projecte.
playground-scene-remind = La pantalla diu qui ha d’actuar. Es pot enviar un recordatori al dia.
playground-scene-authorities = Ara hi surten les autoritats i el que ha decidit cadascuna.
playground-scene-colleague = Arriba algú del centre soci i es registra.
playground-scene-leaves = Algú deixa el projecte. Un pla diu qui continua i com.
playground-scene-carries-on = Qui se’n va veu el pla. L’altra persona accepta, i la resta es fa tota sola.
playground-scene-class = Una de les persones fundadores obre el TwinSpace i envia la classe en un fitxer. Es repassa cada línia, i se’n corregeix una.
playground-scene-cards = Les famílies hi estan d’acord, i cadascú rep nom d’usuari i contrasenya. Les targetes arriben en un fitxer, per imprimir i retallar.
playground-scene-claim = Algú de la classe escaneja el codi de la targeta, apunta la contrasenya i en tria una altra.
playground-scene-other-device = Entra en un altre dispositiu amb el nom d’usuari i la contrasenya nova.
playground-scene-lent = Algú de la classe no té dispositiu i fa servir el de qui fa classe. No pot arribar a res d’aquesta persona fins que es tanca la sessió d’estudiant.
playground-scene-news = Una de les persones fundadores escriu una notícia. La llegeix qui continua.
playground-scene-files = S’envia un fitxer al TwinSpace, i el rep l’altra persona.
playground-scene-guest = Algú de fora rep un enllaç per a una sola persona, hi entra i hi fa una ullada. Qui visita no veu el nom de cap estudiant.
playground-cue-start = { $name } obre el xat.
playground-cue-open = { $name } obre l’enllaç.
playground-cue-say = { $name } escriu: { $words }
playground-cue-send = { $name } envia el fitxer { $words }.
playground-cue-press = { $name } prem: { $words }
playground-cue-time = S’avancen els rellotges.

# La galeria
playground-gallery-intro = Tot el que es pot arribar a veure, tal com s’envia, en cada llengua. Revisa el que està marcat.
playground-gallery-groups = Grups
playground-gallery-beside = Al costat, en anglès
playground-gallery-marked = Només el que està marcat
playground-gallery-nothing = Aquí no hi ha res marcat.
playground-gallery-back = Als telèfons
playground-gallery-texts = On són els textos
playground-gallery-missing = hi falta
playground-gallery-same = igual que en anglès
playground-gallery-long = massa llarg
playground-gallery-refused = no admès

# `twinbot demo`, al terminal
playground-demo-begins = Aquí el temps és simulat: la gent llegeix i actua més de pressa del normal, i una decisió és definitiva al cap d’uns segons, no d’un minut.
playground-demo-ended = El projecte està actiu, la classe ja hi ha entrat i totes dues classes han començat a treballar. Per fer el mateix amb un bot propi: { $command } (mira README.md).
