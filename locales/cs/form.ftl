### Formuláře: tlačítka, potíže s odpovědí a jak se odpovědi znovu čtou.

button-done = { $count ->
        [0] Hotovo
       *[other] Hotovo ({ $count })
    }
button-skip = Přeskočit
button-back = ⬅️ Zpět
button-use = Použít
button-use-offer = Použít „{ $answer }“
button-keep = Nechat odpověď
button-pause = Uložit a zavřít
button-change = ✏️ Změnit
button-send = ✅ Odeslat
button-send-again = ✅ Odeslat znovu
button-save = ✅ Uložit
button-next = Další ▶️
button-previous = ◀️ Předchozí
button-show-all = Ukázat vše
button-show-chosen = Vybráno ({ $count })
button-decline = Odmítnout
button-refuse = Nepotvrdit
button-reject = Zamítnout
button-return = Vrátit

form-what-to-change = Co chcete změnit?

problem-empty = Odpověď je prázdná. Napište ji prosím znovu.
problem-no-letters = Odpovězte prosím slovy: nevidím žádná písmena ani číslice.
problem-not-words = Odpovězte prosím slovy: napište je, nebo pošlete malý textový soubor (.txt).
problem-unfetched = Váš soubor se teď nepodařilo otevřít. Pošlete ho prosím znovu, nebo sem napište jeho text.
problem-too-long =
    Vaše odpověď má { $length } znaků a limit je { $max }: { $over ->
        [one] jeden přebývá
        [few] { $over } přebývají
       *[other] { $over } přebývá
    }.
problem-nothing-found = Nenacházím „{ $words }“. Zkuste část slova, nebo vyberte ze seznamu.
problem-none-known = Nenacházím „{ $words }“. Zkuste část názvu, nebo stiskněte „{ $none }“.
problem-school-code = Úřední kód má nejvýše { $max } písmen a číslic.
problem-school-digits = Úřední kód školy má mít tento počet číslic: { $digits } ({ $country }).
problem-answered-meanwhile = Už máte odpověď „{ $stands }“. Chcete ji nahradit odpovědí „{ $answer }“, nebo nechat?
problem-written-before = Tohle přišlo dřív než moje otázka. Chcete to použít, nebo odpovědět znovu?
problem-written-before-list = „{ $words }“ přišlo dřív než moje otázka. Chcete to použít, nebo odpovědět znovu?
problem-too-many = Vybrat můžete nejvýše { $max }. Nejdřív nějakou volbu zrušte.
problem-too-many-named = Vybrat můžete nejvýše { $max }, proto je vynecháno: { $names }. Chcete-li to změnit, nejdřív nějakou volbu zrušte.
problem-unknown = V seznamu nenacházím: { $names }.
problem-both = { $one } { $other }
problem-choose-one = Vyberte prosím aspoň jednu možnost.
problem-choose-from-list = Vyberte prosím ze seznamu.
problem-ages = Napište prosím nejnižší a nejvyšší věk, například 9-12.
problem-ages-range = Věk může být od { $min } do { $max } let.
problem-ages-order = Napište prosím nejdřív nižší věk.
problem-number = Napište prosím jedno celé číslo, číslicemi.
problem-pupils-range = Počet žáků může být od 1 do { $max }.

value-skipped = neuvedeno
value-number = { $number }
value-age = { $age ->
    [one] { $age } rok
    [few] { $age } roky
   *[other] { $age } let
}
value-ages = { $to ->
    [one] { $from } až { $to } rok
    [few] { $from } až { $to } roky
   *[other] { $from } až { $to } let
}
# Několik položek v jednom řádku.
plain-list = { $entries }
# Slova, která při psaní spojují dvě položky, mezi čárkami: „angličtina a němčina“.
list-joins = a, i, &, +
