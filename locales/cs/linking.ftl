### Propojení účtů, které má jedna osoba na různých platformách, a kam chodí upozornění.

accounts-title = Vaše účty
    .alone = Používáte také { $platforms }? Propojte svůj tamní účet s tímto a v obou najdete stejné koncepty, věci k vyřízení, kontakty a projekty. Pokračovat můžete v kterékoli aplikaci.
    .only = Jsem jen tady ({ $platform }), takže není co propojovat.
account-here = { $platform } (tento chat)
account-unreachable = ⚠️ { $platform }: moje zprávy tam nedocházejí
accounts-notices-last = Když se něco děje, píšu vám do naposledy použité aplikace.
accounts-notices-chosen = Když se něco děje, píšu vám sem: { $platform }.
accounts-notices-instead = Máte zvoleno: { $platform }. Dokud tam moje zprávy nedocházejí, píšu vám sem.

linking-title = Propojení účtů
linking-what = Propojené účty fungují jako jeden: v obou jsou stejné koncepty, věci k vyřízení, kontakty a projekty.
linking-code-what = Z tohoto účtu a účtu v jiné aplikaci ({ $platforms }) bude jeden: v obou budou stejné koncepty, věci k vyřízení, kontakty a projekty.
linking-code-how = Otevřete tam náš chat a napište mi toto:
linking-code-until = Kód platí jen jednou, deset minut: do { $until }. Nikomu ho nedávejte.
linking-is-it-you = Je to váš druhý účet?
linking-asked-first = Kód pochází z tohoto účtu: { $name }, { $platform }.
linking-asked-then = Váš kód je zadaný v tomto účtu, který se chce s vámi propojit: { $name }, { $platform }.
linking-warning = ⚠️ Pokud patří někomu jinému, stiskněte „{ button-not-me }“: kdo je s vámi propojený, může vaším jménem dělat všechno.
linking-waits-first = ⏳ Váš kód je zadaný v tomto účtu: { $name }, { $platform }. Potvrďte to prosím tam; pak se vás ještě jednou zeptám tady.
linking-waits-then = ⏳ Potvrďte to prosím i v druhé aplikaci ({ $platform }): otázka tam už je.
linking-waits-until = Tato žádost platí do { $until }.
linking-done = ✅ Vaše účty jsou propojené. Pokračovat můžete tady i v druhé aplikaci ({ $platform }).
linking-declined = ❌ V druhé aplikaci ({ $platform }) přišlo odmítnutí. Nic se nezměnilo.
linking-declined-you = ❌ Vaše účty nejsou propojené. Nic se nezměnilo.
linking-over = ⌛ Platnost kódu skončila. Nic se nezměnilo a hned můžete získat nový.
linking-unlinked = Váš účet v druhé aplikaci ({ $platform }) už není propojený. Všechno zůstává tady, u vás.
linking-unlinked-you = Tento účet už není propojený. Všechno vám zůstává v druhé aplikaci ({ $platform }); tento účet je zase prázdný.

button-accounts = Moje účty
button-make-code = Získat kód
button-linking = Zjistit stav
button-link-accounts = Propojit
button-that-is-me = Ano, to jsem já
button-not-me = To nejsem já
button-cancel = Zrušit
button-unlink = Odpojit
button-notices-last = Naposledy použitá
button-chosen = ✓ { $name }

confirm-unlink = Odpojit tento účet ({ $here })? Vaše koncepty, kontakty a projekty vám zůstanou v druhé aplikaci ({ $there }). Tento účet bude zase prázdný.

command-link = Propojit účet z jiné aplikace
command-unlink = Odpojit tento účet od druhého

refusal-code-unknown = Tento kód neznám. Porovnejte ho prosím s kódem ve svém druhém účtu.
refusal-code-used = Tento kód už je použitý. Nový získáte ve svém druhém účtu: Nápověda → Moje účty.
refusal-code-over = Platnost tohoto kódu skončila. Nový získáte ve svém druhém účtu: Nápověda → Moje účty.
refusal-own-code = Tento kód je pro váš druhý účet: otevřete tam náš chat a napište mi ho.
refusal-same-platform = Oba účty jsou ve stejné aplikaci. Propojit lze jen účty v různých aplikacích.
refusal-linked-already = Jeden z účtů už je propojený. Nejdřív ho tam odpojte: Nápověda → Moje účty.
refusal-both-hold = Oba účty mají školu, roli, kontakty nebo projekty, takže z nich nemůže být jeden. Pokračujte prosím s jedním z nich.
refusal-linking-waits = Vaše žádost o propojení těchto účtů už čeká.
refusal-not-linked = Tento účet není propojený s žádným jiným.
