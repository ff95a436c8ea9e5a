### Notícies d’un TwinSpace: textos breus que llegeix tothom qui hi és.

button-news = Notícies
    .new = { $count ->
        [0] Notícies
        [one] Notícies (1 de nova)
       *[other] Notícies ({ $count } de noves)
    }
news-title = Notícies del projecte «{ $title }»
    .empty = Encara no hi ha notícies.
    .empty-write = Encara no hi ha notícies. Escriu la primera: què fan ara les classes?
news-line = { $headline } ({ $by }, { $at })
    .picture = 🖼 { $headline } ({ $by }, { $at })
button-write-post = ✍️ Escriu una notícia
button-newer = ‹ Més nova
button-older = Més antiga ›
button-remove-post = Treu
confirm-remove-post = Vols treure «{ $headline }»? Ja ningú no la podrà llegir.

post-title = { $headline }
    .by = { $by }, { $at }, a «{ $title }»
    .changed = Canviada el dia { $at }.
author-student = estudiant
author-gone = algú que ja no hi és

# El formulari d’una notícia.
post-heading = Notícia per a «{ $title }»
field-headline = Titular
    .ask = De què tracta?
    .example = La nostra primera videotrucada
field-post = Text
    .ask = Què vols explicar a tothom? Amb unes quantes frases n’hi ha prou.
    .example = Avui hem conegut la classe amb qui treballem. Hem parlat del temps i hem cantat una cançó.
note-post-read = La pot llegir tothom al TwinSpace, i n’aviso qui hi és.
button-publish = ✅ Publica
toast-published = Publicada.
toast-post-removed = La notícia ja no hi és.

# La imatge d’una notícia.
field-picture = Imatge
    .ask = Hi vols afegir una imatge? Envia-me-la ara.
    .example = Una foto del que ha fet la classe
    .how = Per exemple, una foto del que ha fet la classe. Accepto JPEG, PNG, WebP i GIF, de fins a { $most } MB i { $pixels } megapíxels. No deso on es va fer.
picture-stands = la que ja té
picture-unnamed = una imatge
button-remove-picture = Treu la imatge
problem-words-for-picture = Això és text, no una imatge. Envia’m una foto o un fitxer d’imatge, o omet aquesta pregunta.
toast-picture-looked-at = Estic mirant la imatge.
pending-post = Estic mirant la teva imatge. Serà un moment; després publico la notícia.
    .change = Estic mirant la imatge nova. Serà un moment; després canvio la notícia.
    .unread = Encara no la pot llegir ningú. El que has escrit queda desat.
    .unchanged = Mentrestant, la notícia continua com estava. El que has escrit queda desat.
button-other-picture = 🖼 Envia una altra imatge
button-publish-without = Publica-la sense imatge
button-save-without = Desa sense imatge nova
button-give-up-post = Descarta
confirm-give-up-post = Vols descartar «{ $headline }»? No es publicarà.
confirm-give-up-change = Vols descartar els canvis a «{ $headline }»? La notícia es queda com està.
toast-given-up = Descartada.
refusal-pictures = Aquí no s’admeten imatges. Treu la imatge i publica la resta.
picture-empty = Aquest fitxer és buit. Torna a enviar la imatge.
picture-too-large = Aquesta imatge ocupa massa: el màxim és { $most } MB. Envia’n una de més petita, per exemple una captura de pantalla.
picture-none = Això no és una imatge que pugui mostrar. Envia una foto o un fitxer JPEG, PNG, WebP o GIF.
picture-foreign = Aquesta imatge està en un format que pocs programes llegeixen, com HEIC. Desa-la com a JPEG o envia’n una captura de pantalla.
picture-moving = Aquí no es poden mostrar vídeos ni imatges en moviment. Envia una imatge fixa. Un vídeo, el pots compartir a «Fitxers».
picture-broken = Aquesta imatge està malmesa o només n’ha arribat una part. Torna-la a enviar o envia’n una captura de pantalla.
picture-too-many-pixels = Aquesta imatge té massa píxels: el màxim són { $most } megapíxels. Envia’n una de més petita, per exemple una captura de pantalla.
picture-too-small = Aquesta imatge és massa petita: li calen almenys { $least } píxels d’amplada i d’alçada. Envia’n una de més gran.
picture-too-narrow = Aquesta imatge és massa estreta: el costat llarg pot fer com a màxim { $most } vegades el curt. Retalla-la i torna-la a enviar.
picture-gone = Ja no puc obtenir aquesta imatge. Torna-la a enviar.
picture-away = La imatge no ha arribat. Torna-la a enviar.
picture-no-room = Aquesta imatge no cap al TwinSpace. Treu fitxers que no necessiti ningú i torna-la a enviar.
picture-not-allowed = Ara aquí no pots enviar imatges, o el projecte està tancat.
