### L’alumnat: una classe s’afegeix a un TwinSpace i tothom rep nom d’usuari i contrasenya.

students-title = Alumnat del projecte «{ $title }»
    .empty = Encara no hi ha ningú. Afegeix una persona o enganxa la llista de la classe.
    .none = Ningú no es diu «{ $words }».
    .more = N’hi ha { $count }, i aquestes persones són les primeres. Escriu més lletres del nom per trobar les altres.
students-namesakes = Comparteixen nom: { $names }. Es distingeixen pel nom d’usuari.
student-line = { $name }, { $role }
student-since = Aquí des del dia { $since }.
student-password-until = La contrasenya es pot llegir aquí fins al dia { $until }. Després en pots fer una altra.
student-password-gone = La contrasenya ja no es pot llegir. Si s’ha perdut, fes-ne una altra.
field-user-name = Nom d’usuari
field-password = Contrasenya
field-claim-link = Enllaç
    .command = Ordre
sheet-title = Contrasenyes del teu alumnat
    .hint = Prem una contrasenya per veure-la, i copia-la o digues-la a qui li toca. Cadascú guarda la seva.
    .empty = Ara mateix no es pot llegir cap contrasenya. En pots fer una altra per a cada estudiant.

# Fitxers: targetes d’accés i llista de la classe.
cards-title = Targetes d’accés del projecte «{ $title }»
    .hint = Imprimeix el fitxer, retalla les targetes i dona a cadascú la seva. Qui té una targeta pot entrar: guarda el fitxer per a tu i suprimeix-lo quan acabis.
    .table = Els noms d’usuari i les contrasenyes que ara es poden llegir, per a un full de càlcul. Qui els té pot entrar: guarda el fitxer per a tu i suprimeix-lo quan acabis.
class-list = El teu alumnat amb els noms d’usuari, sense contrasenyes.
button-cards = Targetes d’accés ({ $format })
button-class-list = Llista de classe ({ $format })
toast-file = 📄 T’envio el fitxer al nostre xat.
# Dues frases a cada targeta, per a l’estudiant.
card-begin = Obre el bot, prem «{ button-login-student }» i escriu el nom d’usuari i la contrasenya.
    .scan = Escaneja el codi i prem «Inicia»: allà també rebràs la contrasenya.
    .own = La contrasenya és només teva: no la diguis a ningú.

button-add-students = Afegeix alumnat
button-passwords = Contrasenyes i llistes
button-find-student = Busca estudiants
button-renew = Contrasenya nova
button-make-role = Perfil: { $role }
button-remove-student = Treu l’estudiant
button-class = { $lines ->
    [0] Llista d’un fitxer
    [one] Llista: una persona
   *[other] Llista: { $lines } persones
}

confirm-renew = Vols fer una altra contrasenya per a { $name }? La d’abans deixarà de servir.
confirm-remove-student = Vols treure { $name } del TwinSpace «{ $title }»? Si no treballa en cap altre TwinSpace, se n’esborren les dades.
toast-renewing = Estic fent una altra contrasenya.
toast-discarded = Llista descartada.
toast-enrolling = Ja els afegeixo.

# El formulari en què es diuen els noms.
class-heading = Estudiants per a «{ $title }»
field-class = Alumnat
    .ask = Qui hi vols afegir? Envia la llista de la classe en un fitxer o escriu una persona per línia: primer el nom, amb un punt i coma al darrere si és compost.
    .example = Ana García López ⏎ Luis Miguel; Pérez
field-pupil-role = Perfil
    .ask = Quin perfil tindran al TwinSpace? Amb el perfil Estudiant (gestió) també es poden publicar notícies i fitxers.
    .example = Estudiant (membre)
note-class-read = Després llegiré el fitxer i en veuràs cada línia. Fins aleshores no s’afegeix ningú.
note-class-checked = Després veuràs cada línia. Fins aleshores no s’afegeix ningú.
button-check-class = Repassa la llista
problem-student-name = Escriu el nom i el cognom, per exemple «Ana García».
problem-no-class = Envia la llista de la classe en un fitxer (XLSX, ODS o CSV) o escriu una persona per línia.
problem-class-too-long = Són { $lines } línies. En una llista n’hi caben { $most } com a màxim; divideix-la.

# El que encapçala les columnes d’una llista de classe, en minúscules.
class-heads-given = nom, noms, nom de pila, nom alumne, nom de l’alumne
class-heads-surname = cognom, cognoms, primer cognom, segon cognom, 1r cognom, 2n cognom, cognom 1, cognom 2, cognom1, cognom2
class-heads-whole = nom complet, nom i cognoms, cognoms i nom, cognoms nom, alumne, alumna, alumnes, alumnat, alumne/a, estudiant, estudiants

# La llista, línia a línia.
class-state = Repassa la llista. Prem un nom per corregir-lo o deixar-lo fora.
    .faulty = { $count ->
        [one] Abans cal corregir una línia o deixar-la fora.
       *[other] Abans cal corregir { $count } línies o deixar-les fora.
    }
    .enrolling = ⏳ S’estan fent noms d’usuari i contrasenyes: { $enrolled }/{ $all }.
    .done = { $enrolled ->
        [one] ✅ Ja hi és. El nom d’usuari i la contrasenya es poden llegir durant { $days } dies des que es fan; la fitxa diu fins quan.
       *[other] ✅ Ja hi són: { $enrolled } estudiants. Els noms d’usuari i les contrasenyes es poden llegir durant { $days } dies des que es fan; cada fitxa diu fins quan.
    }
    .stopped = S’ha aturat a { $enrolled }/{ $all }: ja no pots afegir alumnat aquí o el projecte està tancat.
class-state-reading = ⏳ Estic llegint el fitxer.
    .lines = ⏳ Estic llegint el fitxer: { $read }/{ $all } línies.
class-sheet = Són les línies del full «{ $sheet }».
class-file-unnamed = el teu fitxer
field-file = Fitxer
file-fault-not-fetched = No he pogut obrir el fitxer. Torna-ho a provar d’aquí a un moment. Si no funciona, torna’l a enviar.
file-fault-empty = El fitxer és buit. Envia’n un on hi hagi els noms.
file-fault-too-large = El fitxer és massa gran: pot tenir fins a { $most } MB i cap imatge. Copia els noms en un fitxer nou.
file-fault-too-many = El fitxer té massa línies: en una llista hi caben { $most } estudiants com a màxim. Divideix-la.
file-fault-no-table = No trobo cap taula al fitxer. Desa la llista de la classe com a XLSX, ODS o CSV.
file-fault-old = El fitxer està en un format antic. Desa’l com a XLSX, ODS o CSV.
file-fault-locked = El fitxer està protegit amb contrasenya. Desa’l sense contrasenya.
file-fault-broken = El fitxer està malmès. Torna’l a desar, o desa’l com a CSV.
file-fault-no-names = No trobo cap nom al fitxer. Posa els noms en una columna i els cognoms a la següent.
button-read-again = Prova-ho de nou
button-other-file = Envia una altra llista
toast-reading = El torno a llegir.
class-guardians = Les famílies dels infants que encara no tenen { $age } anys hi han d’estar d’acord.
row-heading = Línia { $line }
row-in = { $name } → { $user }
row-in-namesake = { $name } → { $user }. Al teu centre ja hi ha algú amb aquest nom: si és la mateixa persona, deixa fora aquesta línia i prem «{ button-join-student }».
row-enrolled = ✅ { $name } → { $user }
row-out = ➖ { $name } (fora)
row-out-because = ➖ { $name } (fora: { $why })
row-remark = ❗ { $name } ({ $why })
row-no-surname = calen nom i cognom
row-twice = el mateix nom és a la línia { $line }
row-is-here = ja hi ha algú amb aquest nom
field-given = Nom
field-surname = Cognoms
field-student = Estudiant
    .ask = Quins són el nom i els cognoms?
    .example = Ana María; García López
field-student-search = Nom
    .ask = Qui busques? N’hi ha prou amb el principi del nom o del cognom.
    .example = Gar
button-enrol = { $count ->
    [one] ✅ Afegeix una persona
   *[other] ✅ Afegeix { $count } persones
}
button-row-faulty = ❗ { $name }
button-correct = Corregeix
button-leave-out = Deixa fora
button-take-in = Inclou
button-swap-names = Primer els cognoms
button-discard-class = Descarta la llista
confirm-discard-class = { $lines ->
    [0] Vols descartar aquesta llista? No s’ha afegit ningú.
    [one] Vols descartar aquesta llista amb una persona? No s’ha afegit ningú.
   *[other] Vols descartar aquesta llista amb { $lines } persones? No s’ha afegit ningú.
}
refusal-class-faulty = { $count ->
    [one] Abans cal corregir una línia o deixar-la fora.
   *[other] Abans cal corregir { $count } línies o deixar-les fora.
}
refusal-class-empty = No queda ningú a la llista. Inclou abans algú.

# Fins on ha arribat cada estudiant, a la llista i a la fitxa.
student-line-state = { $name }, { $role } · { $state }
pupil-state-invited = encara no ha entrat
pupil-state-claimed = va rebre la contrasenya el dia { $at }
pupil-state-seen = última visita: { $at }
pupil-state-lost = ⚠️ xat inaccessible
student-waiting = Encara no ha entrat. Dona-li l’enllaç o la targeta d’accés.
student-seen = Última visita: { $at }.
button-only-all = Tot l’alumnat
button-only-waiting = Sense entrar ({ $count })
button-only-lost = Inaccessibles ({ $count })
waiting-title = Estudiants que encara no han entrat
    .none = Ja ha entrat tothom. 🎉
    .hint = Torna’ls a donar l’enllaç o la targeta d’accés. Si s’han perdut, fes contrasenyes noves.
lost-title = Estudiants amb el xat inaccessible
    .none = Es pot escriure a tothom.
    .hint = Ja no es pot escriure al xat on van rebre la contrasenya. Amb la contrasenya poden entrar en qualsevol altre; si s’ha perdut, fes-ne una altra.

# Contrasenyes noves per a diversos estudiants alhora.
field-reissue = Alumnat
    .ask = Qui rep una contrasenya nova?
    .example = Marca tothom qui la necessiti.
    .empty = Aquí no hi has afegit ningú.
note-reissue = Les contrasenyes i els enllaços d’abans deixaran de servir, i es tancarà la sessió a aquests estudiants.
button-reissue = { $count ->
    [one] Fes una contrasenya nova
   *[other] Fes { $count } contrasenyes noves
}
button-reissue-some = Contrasenyes noves per a una part
button-reissue-all = Contrasenyes noves per a tothom ({ $count })
button-reissue-waiting = Contrasenyes noves: sense entrar ({ $count })
button-reissue-lost = Contrasenya nova: inaccessibles ({ $count })
confirm-reissue = { $count ->
    [one] Vols fer una contrasenya nova per a una persona? La d’abans i l’enllaç deixaran de servir, i se li tancarà la sessió.
   *[other] Vols fer contrasenyes noves per a { $count } persones? Les d’abans i els enllaços deixaran de servir, i se’ls tancarà la sessió.
}
toast-reissuing = Estic fent les contrasenyes noves.
refusal-reissue-nobody = Aquí ningú de la teva classe no necessita una contrasenya nova.
reissue-title = Contrasenyes noves
    .next = Aquí les tens, només les d’aquestes persones: per llegir-les, imprimir-les o en una taula.
reissue-state = ⏳ S’estan fent contrasenyes noves: { $made }/{ $all }.
    .done = { $made ->
        [0] Ja ningú no necessitava una contrasenya nova.
        [one] ✅ Una persona ja té contrasenya nova. Es pot llegir durant { $days } dies des que es fa; la fitxa diu fins quan.
       *[other] ✅ { $made } persones ja tenen contrasenya nova. Es poden llegir durant { $days } dies des que es fan; cada fitxa diu fins quan.
    }
    .stopped = S’ha aturat a { $made }/{ $all }: ja no ho pots fer aquí o el projecte està tancat. Les altres contrasenyes continuen com estaven.
