### El que es desa d’algú: una còpia, i com s’esborra.

# La còpia, en un sol fitxer.
command-export = Rep una còpia de tot el que es desa de tu
button-my-copy = Còpia de les meves dades
copy-title = Una còpia de les teves dades
    .what = Puc posar tot el que es desa de tu en un sol fitxer: una pàgina que s’obre i s’imprimeix amb qualsevol navegador, les mateixes dades en un format per a programes i els fitxers que has enviat.
    .day = La rebràs aquí com a fitxer ZIP. La conservo un dia i després la suprimeixo.
copy-waits = { $all ->
        [0] L’estic preparant…
       *[other] L’estic preparant: { $done }/{ $all } fitxers…
    }
    .then = La rebràs aquí quan estigui a punt.
copy-ready = ✅ La còpia ja està a punt, amb tot tal com era en aquest moment: { $at } ({ $size }). La conservo fins al dia { $until }.
copy-out = Tot el que es desa de tu, tal com era en aquest moment: { $at }. Descomprimeix-ho i obre index.html.
    .private = És només per a tu: desa-ho on no ho llegeixi ningú més. T’ho puc donar fins al dia { $until }.
button-make-copy = 📦 Prepara la còpia
button-get-copy = 📦 Baixa la còpia
button-fresh-copy = Fes-ne una altra
toast-copy = L’estic preparant.
refusal-copy-lent = Aquest dispositiu és d’una altra persona i el fitxer es quedaria al seu xat. Entra des del teu dispositiu.

# La pàgina de la còpia.
copy-page = Les meves dades
    .made = Així era tot en aquest moment: { $at }.
    .data = El fitxer data.json ho conté tot, columna per columna. Alguns valors són codis del programa.
copy-table = El que necessito per treballar
    .rest = { $count ->
        [one] Una entrada; és a data.json.
       *[other] { $count } entrades; són a data.json.
    }
    .person = Qui ets
    .account = Els teus comptes
    .teacher = El teu registre
    .appointment = En nom de qui decideixes
    .delegation = Delegacions
    .operator = Administres Twinbot
    .suspension = Suspensions
    .school = Centres que has afegit
    .contact = Els teus contactes
    .request = Sol·licituds de contacte
    .link = Enllaços i invitacions
    .project = Els teus projectes
    .member = La teva part als projectes
    .invitation = Invitacions a projectes
    .plan = Plans per a docents que se’n van
    .history = El que has fet als projectes
    .vote = Les teves decisions
    .agreement = El permís de les famílies que has confirmat
    .class = Llistes de classe i contrasenyes noves
    .student = Estudiants que has registrat
    .pupil = Els teus TwinSpaces
    .list = Llistes on surts
    .takeover = Estudiants d’altres projectes
    .handout = Accessos lliurats
    .post = Les teves notícies
    .file = Els teus fitxers
    .guest = On ets visitant
    .journal = El que has fet als TwinSpaces
    .archive = Còpies en ZIP
    .inquiry = Consultes a serveis de suport
    .newsletter = Butlletins que has escrit
    .subscription = El teu butlletí
    .wish = De què t’aviso i quan
    .parting = La teva petició d’esborrar les dades
    .form = Esborranys i formularis oberts
copy-column = Què diu
    .other = L’altra persona
    .username = Nom d’usuari
    .given = Nom
    .surname = Cognoms
    .language = Llengua
    .app = Aplicació
    .number = Número
    .country = País
    .town = Localitat
    .title = Títol
    .words = Text
    .reason = Motiu
    .kind = Tipus
    .role = Perfil o decisió
    .twinspace = Perfil al TwinSpace
    .project = Projecte
    .from = Des de
    .until = Fins a
    .then = Resposta o canvi
    .last = Últim ús

# Esborrar les dades.
button-forget = Esborra les meves dades
forget-title = Esborrar les teves dades
    .goes = Què s’esborra: el teu perfil, els contactes, les invitacions i els esborranys, les teves funcions, les notícies i els fitxers que has posat als TwinSpaces, les teves consultes i el que sé d’aquest xat.
    .stays = Què es queda: els projectes en què has participat, amb l’historial i les decisions. Els necessiten els altres centres i les autoritats. En lloc del teu nom hi llegeixen «…».
    .week = Tens una setmana per canviar d’idea. Fins aleshores tot funciona com abans, i t’ho recordaré el dia abans.
forget-planned = Esborraré les teves dades el dia { $day }
    .until = Fins aleshores tot funciona com abans. Si canvies d’idea, prem «{ button-keep-data }».
forget-late = Esborraré les teves dades tan aviat com pugui
forget-held = Encara no puc esborrar les teves dades:
    .more = … i { $count } més.
hold-offered = «{ $title }» espera la resposta de l’altre centre. Retira’l.
hold-waits = «{ $title }» necessita les dues persones fundadores mentre espera l’aprovació. Retira’l.
hold-runs = Ningú més no pot portar «{ $title }». Dona el perfil Administració a una altra persona o tanca el projecte.
hold-space = Ningú més no pot portar el TwinSpace «{ $title }». Dona el perfil Docent (administració) a una altra persona o tanca el projecte.
hold-decides = Ningú més no decideix en nom de: { $authority }. Demana a qui administra Twinbot que hi nomeni algú: { $contact }
    .unnamed = Ningú més no decideix en nom de: { $authority }. Demana a qui administra Twinbot que hi nomeni algú.
hold-operates = Ningú més no administra el sistema. Convida abans una altra persona a administrar.
# $service és «Servei Nacional de Suport (Espanya)».
hold-suspended = Tens una suspensió ({ $service }). Les teves dades es queden fins que s’aixequi, perquè aquí tot registre nou es valida a l’instant.
    .school = El teu centre té una suspensió ({ $service }). Les teves dades es queden fins que s’aixequi, perquè aquí tot registre nou es valida a l’instant.
    .left = El teu centre anterior té una suspensió ({ $service }). Les teves dades es queden fins que el servei de suport validi el teu registre al nou, perquè aquí tot registre nou s’accepta a l’instant, sense validació.
button-hold = Obre: { $title }
    .nth = Obre: { $title } ({ $nth })
button-keep-data = Conserva les meves dades
confirm-forget-all = Vols que el dia { $day } esborri tot el que es desa de tu? Fins aleshores pots canviar d’idea.
button-forget-sure = Sí, esborra les meves dades
refusal-held = Encara no puc esborrar les teves dades. Aquí tens què cal fer abans.
toast-parting = Aquell dia s’esborraran les teves dades.
toast-kept = Les teves dades es conserven.
task-parting = Esborraré les teves dades el dia { $day }
parting-note = 🗑 Esborraré les teves dades el dia { $day }. Si les vols conservar, envia { $forget }.
forget-done = Les teves dades ja no hi són
    .what = He esborrat el que es desava de tu. El que es queda ja no porta el teu nom. D’aquí a una hora oblidaré també aquest xat. Ja el pots suprimir.
