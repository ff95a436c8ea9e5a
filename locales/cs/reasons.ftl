### Vzorová odůvodnění: co instituce často říká, když vrací nebo zamítá projekt.

reasons-title = Vzorová odůvodnění – { $authority }
    .what = Uložte si sem, co často píšete, když projekt vracíte nebo zamítáte. Až budete psát odůvodnění, nabídnu vám tyto texty: vyberte některý, případně ho upravte, a odešlete. Všichni, kdo rozhodují s vámi, mají stejný seznam.
    .language = Jazyk: { $language }
    .languages = Každý jazyk má vlastní seznam.
    .empty = V tomto jazyce zatím žádné nemáte. Než přidáte vlastní, nabízím tyto:
reasons-heading = Vzorové odůvodnění ({ $language })
reason-title = Vzorové odůvodnění ({ $language })
button-reasons = Vzorová odůvodnění
button-reasons-of = Odůvodnění: { $place }
button-reasons-languages = 🌐 Další jazyky
button-add-reason = ➕ Přidat odůvodnění
button-remove-reason = Odebrat
confirm-remove-reason = Odebrat ze vzorových odůvodnění „{ $reason }“?

# Nabízejí se, dokud instituce nemá vlastní. Čtou je zakládající vyučující.
reason-ages = Uveďte prosím, které třídy se na každé straně účastní a kolik let žákům je.
reason-aims = Cíle jsou příliš obecné. Uveďte prosím, co budou žáci na konci umět.
reason-school = Není jasné, ve které škole jeden nebo jedna z vás učí. Zkontrolujte prosím své profily.
reason-steps = Popište prosím jednotlivé kroky: kolik hodin plánujete a ve kterých měsících.
reason-results = Uveďte prosím, co třídy společně vytvoří a kdo to uvidí.
reason-product = Projekt dělá reklamu na výrobek nebo firmu, proto ho nemůžeme schválit.
reason-twice = Stejný projekt už od vás máme. Pokračujte prosím v něm.
reason-no-project = V tomto plánu není společná práce dvou tříd, proto nejde o školní projekt.
