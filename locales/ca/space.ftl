### El TwinSpace, on treballen les classes.

space-title = TwinSpace «{ $title }»
    .over = El projecte s’ha acabat. Aquí encara es pot llegir tot, però ja no s’hi pot canviar res.
space-role = El teu perfil aquí
space-students = Alumnat
    .count = { $count ->
        [0] Encara ningú
        [one] Una persona
       *[other] { $count } persones
    }
button-space = TwinSpace
button-students = Alumnat

# El que han d’acceptar les famílies.
guardians-title = Hi estan d’acord, les famílies?
    .why = On fas classe, les famílies decideixen pels infants que encara no tenen { $age } anys. Abans de continuar, pregunta’ls si els seus fills i filles poden fer servir un TwinSpace, tal com se sol fer al teu centre.
    .kept = Twinbot només anota que ho has confirmat i quan. De cada estudiant desa el nom, el perfil i el nom d’usuari, res més.
    .done = ✅ Ho has confirmat.
button-guardians-agree = ✅ Sí, d’acord
button-guardians = Permís de les famílies
refusal-guardians = Confirma abans que les famílies hi estan d’acord.
refusal-space-full = En un TwinSpace hi caben { $most } estudiants. Abans has de treure algú.
