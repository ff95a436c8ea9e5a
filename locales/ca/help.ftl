### Les preguntes que es fan, i què es desa de cadascú.

help-title = Ajuda
    .intro = Preguntes freqüents. Què t’agradaria saber?
    .linking = També em pots fer servir en una altra aplicació, amb tot el que tens aquí: obre «Els meus comptes».
    .contact = No hi ha la teva pregunta? Pots contactar amb el servei de suport, que et respondrà aquí.

help-create = Ja m’he registrat: què faig per crear un projecte?
    .button = Crear un projecte
    .answer =
        1. L’altra persona ha de ser entre els teus contactes. Obre «Contactes», envia-li el teu enllaç personal i espera que sigueu contactes.

        2. Prem «Projecte nou» i tria exactament un contacte. Més docents només s’hi podran afegir quan el projecte estigui aprovat.

        3. Respon les preguntes, una per una. Al final ho tornes a veure tot: canvia el que vulguis i prem «Envia».

        4. L’altre centre rep el projecte i l’accepta o el rebutja.

        5. Després decideixen els serveis nacionals de suport de tots dos països i, on n’hi ha, les autoritats regionals.

        6. Aprovat? Ja podeu començar a treballar, i apareix el TwinSpace. Podeu continuar canviant qualsevol camp i afegint docents.
help-profiles = Com puc modificar el perfil d’algú que hi participa?
    .button = Canviar un perfil
    .answer =
        Cada docent té dos perfils en un projecte, i cadascun es canvia per separat: un a l’Escriptori, que és el projecte, i un al TwinSpace, on treballen les classes.

        Qui ha fundat el projecte comença amb els perfils Gestió a l’Escriptori i Docent (gestió) al TwinSpace. Qui s’hi afegeix després rep el mateix, si no se li dona una altra cosa. Qui substitueix algú rep els perfils Administració i Docent (administració).

        A l’Escriptori poden canviar perfils qui ha fundat el projecte i qui té el perfil Administració. Al TwinSpace, qui té el perfil Docent (administració), i qui ha fundat el projecte i té el perfil Docent (gestió).
help-passwords = L’alumnat ha de fer servir la meva contrasenya?
    .button = Alumnat i contrasenyes
    .answer =
        No; no comparteixis mai la teva contrasenya. Convides cada estudiant pel nom i els cognoms, amb el perfil Estudiant (gestió) o Estudiant (membre), i cadascú rep un nom d’usuari i una contrasenya propis.

        No s’envia cap correu. Apunta el nom d’usuari i la contrasenya quan els vegis, o guarda el full imprès, i reparteix-los a classe.
help-students = Com es registra l’alumnat que ja és en un altre projecte?
    .button = Alumnat en dos projectes
    .answer =
        Conserva el mateix nom d’usuari i la mateixa contrasenya. Quan registres algú que ja té compte, t’aviso, i acceptes o rebutges.

        Si acceptes: quan entra, veu la llista de tots els seus projectes i tria en quin treballa. En pot triar un altre en qualsevol moment.

        Si rebutges: no s’uneix res. Si és una altra persona amb el mateix nom, ho pots indicar i faig un compte nou.
help-replacement = L’altra persona canvia de centre i qui la substitueix vol continuar: què fem?
    .button = Algú deixa el projecte
    .answer =
        Hi ha dues maneres.

        Tancar el projecte i tornar a començar: el nou porta el mateix títol. Quan s’aprova, qui l’ha fundat i ja era en l’anterior hi porta els fitxers i, si voleu, també les notícies i l’alumnat: el botó és al TwinSpace nou.

        O continuar amb la persona substituta: afegeix-la al projecte i dona-li els perfils Administració i Docent (administració). Si qui se n’ha anat no havia fundat el projecte, després l’en pots treure. A qui ha fundat un projecte, no se’l pot treure mai; del TwinSpace, sí.
help-waiting = Per què el meu projecte encara espera?
    .button = Un projecte en espera
    .answer =
        Primer ha d’acceptar l’altre centre. Després decideixen el teu servei nacional de suport i, si la teva regió en té, l’autoritat regional; i també els de l’altre país. Res no s’aprova per silenci.

        Obre el projecte: les primeres línies diuen exactament qui ha d’actuar i des de quan. Des d’allà pots enviar un recordatori, un cop al dia.
help-space = Què podem fer al TwinSpace?
    .button = El TwinSpace
    .answer =
        És el lloc on treballen les dues classes. S’obre tot sol quan s’aprova el projecte: obre el projecte i prem «TwinSpace».

        Notícies: tu les escrius, tothom qui hi és les llegeix, i cadascú tria si l’aviso al moment, a les 17:00 o mai.

        Fitxers: obre’ls i envia’m fotos, textos o enregistraments, d’un en un o més d’un alhora. Els rep tothom qui hi és, faci servir l’aplicació que faci servir.

        Alumnat: hi portes la teva classe. Visitants: una altra persona, com ara una mare, un pare o la direcció, llegeix les notícies i els fitxers amb un enllaç personal, i no veu el nom de cap estudiant.

        El diari diu qui hi ha arribat, qui n’ha marxat i què s’hi ha publicat.
help-deciding = Com decideixo sobre un registre o un projecte?
    .button = Decidir
    .answer =
        Cada sol·licitud arriba aquí com un missatge i es queda a «Per decidir» fins que algú de la teva autoritat ha decidit.

        Un registre: aquesta persona treballa en aquest centre? El pots validar, preguntar-li alguna cosa abans o denegar-lo amb un motiu.

        Un projecte: llegeix-lo i aprova’l, amb una nota si vols, retorna’l i digues què s’ha de canviar, o denega’l amb un motiu. El que escrius sovint ho pots desar a «Motius habituals». Res no s’aprova per silenci. Si mentrestant el projecte canvia, les decisions anteriors deixen de valer i et demano que tornis a decidir.
help-mistake = M’he equivocat de botó: i ara què?
    .button = Un botó equivocat
    .answer =
        Torna a obrir la sol·licitud. Mentre hi surti «Desfés», prem-lo: torna a estar pendent i pots tornar a decidir. El missatge diu fins quan ho pots fer. Els motius i les preguntes no es llegeixen fins després.

        Ja és tard? Un projecte retornat et torna a arribar quan l’envien una altra vegada, i un registre denegat, quan la persona ha canviat el perfil.
help-telling = Quan m’escrius?
    .button = Quan t’escric
    .answer =
        De seguida que alguna cosa espera la teva decisió, i una altra vegada si algú envia un recordatori. Si prefereixes nits tranquil·les, tria-ho a «De què m’avises?»: llavors les sol·licituds arriben al matí. Si en tens moltes de pendents, te n’aviso en un sol missatge al matí.

        En nom d’una mateixa autoritat poden decidir diverses persones. Compta la primera decisió, i totes la veuen a la fitxa.
help-running = Què faig a l’administració del sistema?
    .button = Administrar Twinbot
    .answer =
        T’escric aquí quan alguna cosa et necessita: un país sense servei de suport, una autoritat en nom de la qual ningú no pot decidir, una aplicació que no respon o un missatge que no es pot lliurar. Cada missatge diu què ho arregla: un botó o una ordre del servidor.

        El botó de sota porta a les autoritats, als enllaços per nomenar persones, al que està encallat, a les xifres i als centres nous. Les llistes de centres s’importen amb una ordre del servidor. Sobre registres i projectes decideixen les persones nomenades, no tu.
help-no-space = L’alumnat s’afegeix al TwinSpace d’un projecte, i encara no en tens cap on puguis fer-ho. El TwinSpace apareix quan s’aprova el projecte: als teus projectes veuràs com van.

privacy-title = Les teves dades
    .responsible = Responsable de les teves dades aquí: { $name }.
    .nobody = No m’han dit qui és responsable de les teves dades aquí. T’ho pot dir el teu servei de suport.
    .stored = Què es desa: el que m’expliques (el teu nom, el centre, les matèries i les llengües, els contactes, els esborranys, els projectes i el seu historial, el que escrius i envies als TwinSpaces, les consultes a un servei de suport) i, del teu compte de xat, el número, els noms i la llengua.
    .seen = Qui ho veu: els teus contactes, i les persones a qui envies un enllaç, veuen el teu nom i el centre. Les persones amb qui comparteixes projectes veuen aquests projectes, i qui és en un TwinSpace veu el que hi publiques. Els serveis de suport i les autoritats que decideixen veuen el teu registre i els projectes sobre els quals decideixen, i un servei de suport, les consultes que li fas. Qui manté aquest servidor pot accedir al que es desa, perquè continuï funcionant.
    .kept = { $days ->
        [one] Quant de temps: el teu perfil, els contactes i els projectes es conserven fins que demanis que s’esborrin. Les dades de l’alumnat s’esborren un dia després de tancar-se el projecte. El nom de qui hi era com a visitant s’esborra un mes després que en surti, les novetats que no t’he enviat, al cap de 90 dies, i una consulta a un servei de suport, un any després de respondre-la o tancar-la.
       *[other] Quant de temps: el teu perfil, els contactes i els projectes es conserven fins que demanis que s’esborrin. Les dades de l’alumnat s’esborren { $days } dies després de tancar-se el projecte. El nom de qui hi era com a visitant s’esborra un mes després que en surti, les novetats que no t’he enviat, al cap de 90 dies, i una consulta a un servei de suport, un any després de respondre-la o tancar-la.
    }
    .noted = També anoto quan decideixes, t’afegeixes a un projecte, en surts o inicies la sessió, amb un número en lloc del teu nom. Quan s’esborren les teves dades, aquest número ja no porta a ningú.
    .passes = El que escrius aquí passa per l’aplicació on ho escrius, que ho conserva segons les seves normes. Em pots fer servir en aquestes aplicacions: { $platforms }.
    .rights = Els teus drets: pots canviar el perfil, treure contactes i descartar esborranys quan vulguis. Amb els botons de sota reps una còpia del que es desa de tu o fas que s’esborri. Perquè es corregeixi qualsevol altra cosa o per oposar-te al tractament de les dades, escriu a { $contact }. També pots reclamar a l’autoritat de protecció de dades del teu país.
    .rights-unnamed = Els teus drets: pots canviar el perfil, treure contactes i descartar esborranys quan vulguis. Amb els botons de sota reps una còpia del que es desa de tu o fas que s’esborri. Perquè es corregeixi qualsevol altra cosa o per oposar-te al tractament de les dades, escriu al teu servei de suport. També pots reclamar a l’autoritat de protecció de dades del teu país.
    .page = Més informació: { $page }
# En una línia, abans de la primera pregunta sobre la persona mateixa.
privacy-first = Què deso de tu i quant de temps: prem «Privadesa».
    .of = Responsable del que m’expliquis aquí: { $operator }. Què deso i quant de temps: prem «Privadesa».

# El que el bot diu de si mateix en un xat buit i, amb 120 lletres com a màxim, al seu perfil: un nom en té fins a 100.
bot-about = Ajudo docents de dos països a preparar plegats un projecte escolar i a aconseguir que l’aprovin, tot en aquest xat. Responsable: { $operator }. Què es desa de tu: { $privacy }
    .short = Agermanaments: { $operator }
