### TwinSpace, kde pracují třídy.

space-title = TwinSpace projektu „{ $title }“
    .over = Projekt skončil. Všechno tu lze stále číst, ale nic už nejde měnit.
space-role = Vaše role tady
space-students = Žáci
    .count = { $count ->
        [0] Zatím nikdo
        [one] Jedna osoba
        [few] { $count } osoby
       *[other] { $count } osob
    }
button-space = TwinSpace
button-students = Žáci

# S čím musí souhlasit rodiče.
guardians-title = Souhlasí rodiče (zákonní zástupci)?
    .why = Ve vaší zemi rozhodují za děti mladší { $age } let rodiče. Nejdřív se jich prosím zeptejte, zda jejich děti smějí používat TwinSpace, tak jak je to ve vaší škole zvykem.
    .kept = Twinbot si zapíše jen vaše potvrzení a jeho čas. O žácích uchovává jméno, roli a uživatelské jméno, nic jiného.
    .done = ✅ Souhlas rodičů máte potvrzený.
button-guardians-agree = ✅ Ano, souhlasí
button-guardians = S čím souhlasí rodiče
refusal-guardians = Nejdřív prosím potvrďte, že rodiče souhlasí.
refusal-space-full = Nejvyšší počet žáků v TwinSpace: { $most }. Nejdřív prosím někoho odeberte.
