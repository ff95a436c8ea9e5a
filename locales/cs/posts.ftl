### Aktuality v TwinSpace: krátké příspěvky, které tam čtou všichni.

button-news = Aktuality
    .new = { $count ->
        [0] Aktuality
       *[other] Aktuality (nové: { $count })
    }
news-title = Aktuality projektu „{ $title }“
    .empty = Zatím tu nejsou žádné aktuality.
    .empty-write = Zatím tu nejsou žádné aktuality. Napište první: co třídy dělají?
news-line = { $headline } ({ $by }, { $at })
    .picture = 🖼 { $headline } ({ $by }, { $at })
button-write-post = ✍️ Napsat příspěvek
button-newer = ‹ Novější
button-older = Starší ›
button-remove-post = Odebrat
confirm-remove-post = Odebrat „{ $headline }“? Nikdo už si to nepřečte.

post-title = { $headline }
    .by = { $by }, { $at }, projekt „{ $title }“
    .changed = Změněno dne { $at }.
author-student = někdo ze třídy
author-gone = někdo, kdo tu už není

# Formulář příspěvku.
post-heading = Příspěvek pro „{ $title }“
field-headline = Titulek
    .ask = O čem to je?
    .example = Náš první videohovor
field-post = Text
    .ask = Co chcete všem sdělit? Stačí pár vět.
    .example = Dnes jsme poprvé viděli partnerskou třídu. Mluvili jsme o počasí a zazpívali písničku.
note-post-read = Přečíst si to mohou všichni v TwinSpace a dám jim o tom vědět.
button-publish = ✅ Zveřejnit
toast-published = Zveřejněno.
toast-post-removed = Odebráno.

# Obrázek k příspěvku.
field-picture = Obrázek
    .ask = Chcete přidat obrázek? Pošlete mi ho teď.
    .example = Fotka toho, co třída vytvořila
    .how = Například fotka toho, co třída vytvořila. Přijímám JPEG, PNG, WebP a GIF, nejvýše { $most } MB a { $pixels } megapixelů. Neuchovávám, kde fotka vznikla.
picture-stands = současný
picture-unnamed = obrázek
button-remove-picture = Odebrat obrázek
problem-words-for-picture = To je text, ne obrázek. Pošlete mi fotku nebo soubor s obrázkem, nebo tuto otázku přeskočte.
toast-picture-looked-at = Kontroluji obrázek.
pending-post = Kontroluji váš obrázek. Chvíli to potrvá; pak příspěvek zveřejním.
    .change = Kontroluji nový obrázek. Chvíli to potrvá; pak příspěvek změním.
    .unread = Zatím si to nikdo nemůže přečíst. Váš text je uložený.
    .unchanged = Do té doby zůstává příspěvek, jak je. Váš text je uložený.
button-other-picture = 🖼 Poslat jiný obrázek
button-publish-without = Zveřejnit bez obrázku
button-save-without = Uložit bez něj
button-give-up-post = Zahodit
confirm-give-up-post = Zahodit „{ $headline }“? Příspěvek se nezveřejní.
confirm-give-up-change = Zahodit změny v „{ $headline }“? Příspěvek zůstane, jak je.
toast-given-up = Zahozeno.
refusal-pictures = Obrázky se tu nepřijímají. Odeberte obrázek a zbytek zveřejněte.
picture-empty = Tento soubor je prázdný. Pošlete obrázek znovu.
picture-too-large = Tento obrázek je větší než { $most } MB. Pošlete menší, například jeho snímek obrazovky.
picture-none = To není obrázek, který umím ukázat. Pošlete fotku, nebo soubor JPEG, PNG, WebP či GIF.
picture-foreign = Tento obrázek je ve formátu, který přečte málo programů, například HEIC. Uložte ho jako JPEG, nebo pošlete jeho snímek obrazovky.
picture-moving = Videa a pohyblivé obrázky se tu ukázat nedají. Pošlete nehybný obrázek. Video můžete sdílet v „Souborech“.
picture-broken = Tento obrázek je poškozený, nebo dorazila jen jeho část. Pošlete ho znovu, nebo pošlete jeho snímek obrazovky.
picture-too-many-pixels = Tento obrázek má víc megapixelů než { $most }. Pošlete menší, například jeho snímek obrazovky.
picture-too-small = Tento obrázek je příliš malý: na každé straně potřebuje aspoň { $least } pixelů. Pošlete větší.
picture-too-narrow = Tento obrázek je příliš úzký: delší strana smí být nejvýše { $most }krát delší než kratší. Ořízněte ho a pošlete znovu.
picture-gone = Tento obrázek už nemohu stáhnout. Pošlete ho znovu.
picture-away = Obrázek nedorazil. Pošlete ho znovu.
picture-no-room = V TwinSpace není pro tento obrázek místo. Odeberte soubory, které nikdo nepotřebuje, a pošlete ho znovu.
picture-not-allowed = Teď sem obrázky posílat nesmíte, nebo je projekt uzavřený.
