### Formularis: botons, problemes amb una resposta i com es tornen a llegir les respostes.

button-done = { $count ->
        [0] Fet
       *[other] Fet ({ $count })
    }
button-skip = Omet
button-back = ⬅️ Enrere
button-use = Fes-ho servir
button-use-offer = Fes servir «{ $answer }»
button-keep = Deixa-ho igual
button-pause = Desa i surt
button-change = ✏️ Canvia
button-send = ✅ Envia
button-send-again = ✅ Torna a enviar
button-save = ✅ Desa
button-next = Següent ▶️
button-previous = ◀️ Anterior
button-show-all = Mostra-ho tot
button-show-chosen = Seleccionat ({ $count })
button-decline = Rebutja
button-refuse = Denega
button-reject = Denega
button-return = Retorna

form-what-to-change = Què vols canviar?

problem-empty = La resposta és buida. Torna-la a escriure.
problem-no-letters = Respon amb paraules: no hi veig lletres ni números.
problem-not-words = Respon amb paraules: escriu-les o envia un fitxer de text petit (.txt).
problem-unfetched = Ara mateix no he pogut obrir el fitxer. Torna’l a enviar o escriu-ne el text aquí.
problem-too-long =
    La resposta té { $length } caràcters i el màxim és { $max }: { $over ->
        [one] en sobra 1
       *[other] en sobren { $over }
    }.
problem-nothing-found = No trobo «{ $words }» a la llista. Prova amb una part de la paraula o tria de la llista.
problem-none-known = No trobo «{ $words }». Prova amb una part del nom o prem «{ $none }».
problem-school-code = Un codi oficial té com a màxim { $max } lletres i xifres.
problem-school-digits = El codi oficial d’un centre té aquí { $digits } xifres ({ $country }).
problem-answered-meanwhile = Ja havies respost «{ $stands }». Ho vols canviar per «{ $answer }» o ho deixes igual?
problem-written-before = Ho vas escriure abans que t’ho preguntés. Ho pots fer servir o tornar a respondre.
problem-written-before-list = Vas escriure «{ $words }» abans que t’ho preguntés. Ho pots fer servir o tornar a respondre.
problem-too-many = En pots triar { $max } com a màxim. Treu-ne alguna abans.
problem-too-many-named = En pots triar { $max } com a màxim, així que he deixat fora { $names }. Si ho vols canviar, treu-ne alguna abans.
problem-unknown = No trobo { $names } a la llista.
problem-both = { $one } { $other }
problem-choose-one = Tria almenys una opció.
problem-choose-from-list = Tria una opció de la llista.
problem-ages = Escriu l’edat mínima i la màxima, per exemple 9-12.
problem-ages-range = Les edats han d’estar compreses entre { $min } i { $max } anys.
problem-ages-order = Escriu primer l’edat més baixa.
problem-number = Escriu un nombre enter, amb xifres.
problem-pupils-range = El nombre d’estudiants ha d’estar entre 1 i { $max }.

value-skipped = cap
value-number = { $number }
value-age = { $age } anys
value-ages = entre { $from } i { $to } anys
# Diverses entrades en una línia.
plain-list = { $entries }
# Paraules que uneixen dues opcions quan algú les escriu, entre comes: «anglès i francès».
list-joins = i, &, +
