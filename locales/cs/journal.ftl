### Kronika TwinSpace: kdo přichází, odchází, zveřejňuje a odebírá. Přítomný čas, protože minulý prozrazuje rod.

button-journal = { $count ->
    [0] Kronika
   *[other] Kronika (nové: { $count })
}
space-missed = { $count ->
    [one] Od vaší poslední návštěvy je tu jedna novinka.
    [few] Od vaší poslední návštěvy jsou tu { $count } novinky.
   *[other] Od vaší poslední návštěvy je tu { $count } novinek.
}
journal-title = Kronika projektu „{ $title }“
    .empty = Zatím se nic nestalo.
journal-line = { $says } ({ $at })

# Co se děje: řádky bez tečky.
journal-joined = { $by } se teď účastní
journal-left = { $by } odchází
journal-removed = { $of } se už neúčastní (odebírá { $by })
journal-role = { $of } má teď roli „{ $role }“ (mění { $by })
journal-no-role = { $of } už není v TwinSpace (odebírá { $by })
journal-came = { $by } je teď hostem
journal-brought-in = { $by } přidává žáky: { $count }
    .one = { $of } je teď v TwinSpace (přidává { $by })
journal-posted = { $by } zveřejňuje „{ $headline }“
    .gone = { $by } zveřejňuje příspěvek, který tu už není
journal-post-removed = { $by } odebírá příspěvek
journal-shared = { $by } posílá soubory: { $count }
    .one = { $by } posílá soubor
journal-file-removed = { $by } odebírá soubor
journal-files-over = { $by } přenáší z dřívějšího projektu { $count ->
        [one] 1 soubor
        [few] { $count } soubory
       *[other] { $count } souborů
    }
journal-news-over = { $by } přenáší z dřívějšího projektu { $count ->
        [one] 1 příspěvek
        [few] { $count } příspěvky
       *[other] { $count } příspěvků
    }
journal-students-over = { $by } přenáší z dřívějšího projektu { $count ->
        [one] 1 osobu ze třídy
        [few] { $count } osoby ze třídy
       *[other] { $count } osob ze třídy
    }
journal-guest = někdo
