### Žáci: třída přichází do TwinSpace a všichni dostanou uživatelské jméno a heslo.

students-title = Žáci projektu „{ $title }“
    .empty = Zatím tu nikdo není. Přidejte jednu osobu, nebo vložte celou třídu.
    .none = Nikdo takový tu není: „{ $words }“.
    .more = Toto je jen začátek seznamu, celkem: { $count }. Ostatní najdete, když z jména napíšete víc.
students-namesakes = Stejné jméno mají: { $names }. Rozlišíte je podle uživatelského jména.
student-line = { $name }, { $role }
student-since = Tady od { $since }.
student-password-until = Heslo tu lze přečíst do { $until }. Potom můžete vytvořit nové.
student-password-gone = Heslo už nelze přečíst. Pokud se ztratilo, vytvořte nové.
field-user-name = Uživatelské jméno
field-password = Heslo
field-claim-link = Odkaz
    .command = Příkaz
sheet-title = Hesla vašich žáků
    .hint = Heslo uvidíte, když ho stisknete; zkopírujte ho, nebo ho řekněte tomu, komu patří. Každý má svoje.
    .empty = Teď nelze přečíst žádné heslo. Každému můžete vytvořit nové.

# Soubory: přihlašovací kartičky a seznam třídy.
cards-title = Přihlašovací kartičky projektu „{ $title }“
    .hint = Soubor vytiskněte, kartičky rozstříhejte a každému dejte tu jeho. Kdo má kartičku, může se přihlásit: soubor nikomu nedávejte, a až ho nebudete potřebovat, smažte ho.
    .table = Uživatelská jména a hesla, která lze teď přečíst, pro tabulkový program. Kdo je má, může se přihlásit: soubor nikomu nedávejte, a až ho nebudete potřebovat, smažte ho.
class-list = Vaši žáci s uživatelskými jmény, bez hesel.
button-cards = Kartičky ({ $format })
button-class-list = Seznam třídy ({ $format })
toast-file = 📄 Posílám soubor do vašeho chatu se mnou.
# Dvě věty na každé kartičce, pro děti.
card-begin = Otevři bota, stiskni „{ button-login-student }“ a napiš své uživatelské jméno a heslo.
    .scan = Naskenuj kód a stiskni Start: i tam dostaneš své heslo.
    .own = Heslo je jen tvoje: nikomu ho neříkej.

button-add-students = Přidat žáky
button-passwords = Hesla a seznamy
button-find-student = Hledat jméno
button-renew = Nové heslo
button-make-role = Změnit roli: { $role }
button-remove-student = Odebrat z TwinSpace
button-class = { $lines ->
    [0] Seznam ze souboru
    [one] Seznam: 1 osoba
    [few] Seznam: { $lines } osoby
   *[other] Seznam: { $lines } osob
}

confirm-renew = Vytvořit nové heslo ({ $name })? Staré přestane platit.
confirm-remove-student = Odebrat z TwinSpace projektu „{ $title }“: { $name }? Pokud tato osoba nepracuje v jiném TwinSpace, její údaje se vymažou.
toast-renewing = Vytvářím nové heslo.
toast-discarded = Seznam je smazaný.
toast-enrolling = Přidávám je.

# Formulář, kde se žáci zapisují.
class-heading = Žáci pro „{ $title }“
field-class = Žáci
    .ask = Koho přidat? Pošlete seznam třídy jako soubor, nebo napište na každý řádek jednu osobu: nejdřív křestní jméno, a je-li ze dvou slov, za něj středník.
    .example = Lea Mráčková ⏎ Anna Marie; Duhová
field-pupil-role = Role
    .ask = Jakou roli budou mít v TwinSpace? „{ role-student-manager }“ může také zveřejňovat aktuality a soubory.
    .example = Třída – účast
note-class-read = Teď přečtu váš soubor a ukážu vám každý řádek. Teprve potom někoho přidám.
note-class-checked = Teď vám ukážu každý řádek. Teprve potom někoho přidám.
button-check-class = Projít seznam
problem-student-name = Napište prosím jméno i příjmení, například „Lea Mráčková“.
problem-no-class = Pošlete prosím seznam třídy jako soubor (XLSX, ODS nebo CSV), nebo napište na každý řádek jednu osobu.
problem-class-too-long = Počet řádků je { $lines }, na jeden seznam se jich vejde nejvýše { $most }. Rozdělte ho prosím.

# Co stojí v záhlaví sloupců seznamu třídy, malými písmeny.
class-heads-given = jméno, jména, křestní jméno, křestní, první jméno, druhé jméno
class-heads-surname = příjmení
class-heads-whole = jméno a příjmení, příjmení a jméno, příjmení jméno, jméno příjmení, celé jméno, žák, žákyně, žák/žákyně, žáci, jméno žáka, jméno a příjmení žáka, příjmení a jméno žáka, student, studentka, studenti

# Seznam, řádek po řádku.
class-state = Projděte prosím seznam. Stisknutím jméno opravíte, nebo vynecháte.
    .faulty = { $count ->
        [one] Nejdřív prosím opravte, nebo vynechte jeden řádek.
        [few] Nejdřív prosím opravte, nebo vynechte { $count } řádky.
       *[other] Nejdřív prosím opravte, nebo vynechte { $count } řádků.
    }
    .enrolling = ⏳ Vytvářím uživatelská jména a hesla: { $enrolled } z { $all }.
    .done = { $enrolled ->
        [one] ✅ Jedna osoba je přidaná. Její uživatelské jméno a heslo lze
        [few] ✅ Přidané jsou { $enrolled } osoby. Jejich uživatelská jména a hesla lze
       *[other] ✅ Přidáno je { $enrolled } osob. Jejich uživatelská jména a hesla lze
    } od vytvoření číst { $days ->
        [one] jeden den
        [few] { $days } dny
       *[other] { $days } dní
    }. Do kdy přesně, je na kartě každé osoby.
    .stopped = Přidávání se zastavilo, hotovo je { $enrolled } z { $all }: žáky sem už přidávat nemůžete, nebo je projekt uzavřený.
class-state-reading = ⏳ Čtu váš soubor.
    .lines = ⏳ Čtu váš soubor. Řádky: { $read } z { $all }.
class-sheet = Toto jsou řádky z listu „{ $sheet }“.
class-file-unnamed = váš soubor
field-file = Soubor
file-fault-not-fetched = Váš soubor se nepodařilo stáhnout. Zkuste to prosím za chvíli znovu. Pokud to nepomůže, pošlete ho ještě jednou.
file-fault-empty = Váš soubor je prázdný. Pošlete prosím takový, ve kterém jsou jména.
file-fault-too-large = Váš soubor je příliš velký: může mít nejvýše { $most } MB a žádné obrázky. Zkopírujte prosím jména do nového souboru.
file-fault-too-many = Váš soubor má příliš mnoho řádků: na jeden seznam se jich vejde nejvýše { $most }. Rozdělte ho prosím.
file-fault-no-table = Ve vašem souboru nenacházím žádnou tabulku. Uložte prosím seznam třídy jako XLSX, ODS nebo CSV.
file-fault-old = Váš soubor je ve starém formátu. Uložte ho prosím jako XLSX, ODS nebo CSV.
file-fault-locked = Váš soubor je chráněný heslem. Uložte ho prosím bez hesla.
file-fault-broken = Váš soubor je poškozený. Uložte ho prosím ještě jednou, nebo jako CSV.
file-fault-no-names = Ve vašem souboru nenacházím žádná jména. Dejte prosím křestní jména do jednoho sloupce a příjmení do dalšího.
button-read-again = Zkusit znovu
button-other-file = Poslat jiný seznam
toast-reading = Čtu ho znovu.
class-guardians = U dětí mladších { $age } let musí souhlasit rodiče.
row-heading = Řádek { $line }
row-in = { $name } → { $user }
row-in-namesake = { $name } → { $user }. Ve vaší škole už někdo s tímto jménem je: pokud je to stejná osoba, řádek vynechte a stiskněte „{ button-join-student }“.
row-enrolled = ✅ { $name } → { $user }
row-out = ➖ { $name } (vynecháno)
row-out-because = ➖ { $name } (vynecháno: { $why })
row-remark = ❗ { $name } ({ $why })
row-no-surname = je třeba jméno i příjmení
row-twice = stejné jméno je na řádku { $line }
row-is-here = někdo s tímto jménem už tu je
field-given = Křestní jméno
field-surname = Příjmení
field-student = Žák nebo žákyně
    .ask = Jaké je jméno a příjmení?
    .example = Anna Marie; Duhová
field-student-search = Jméno
    .ask = Koho ze třídy hledáte? Stačí začátek jména.
    .example = Duh
button-enrol = { $count ->
    [one] ✅ Přidat jednu osobu
    [few] ✅ Přidat { $count } osoby
   *[other] ✅ Přidat { $count } osob
}
button-row-faulty = ❗ { $name }
button-correct = Opravit
button-leave-out = Vynechat
button-take-in = Zařadit
button-swap-names = První je příjmení
button-discard-class = Smazat seznam
confirm-discard-class = { $lines ->
    [0] Smazat tento seznam? Nikdo nebyl přidán.
    [one] Smazat tento seznam s jednou osobou? Nikdo nebyl přidán.
    [few] Smazat tento seznam se { $lines } osobami? Nikdo nebyl přidán.
   *[other] Smazat tento seznam ({ $lines } osob)? Nikdo nebyl přidán.
}
refusal-class-faulty = { $count ->
    [one] Nejdřív prosím opravte, nebo vynechte jeden řádek.
    [few] Nejdřív prosím opravte, nebo vynechte { $count } řádky.
   *[other] Nejdřív prosím opravte, nebo vynechte { $count } řádků.
}
refusal-class-empty = Na seznamu nikdo nezbyl. Nejdřív prosím někoho zařaďte.

# Jak daleko kdo je, v seznamu a na kartě.
student-line-state = { $name }, { $role } · { $state }
pupil-state-invited = ještě bez přihlášení
pupil-state-claimed = heslo převzato { $at }
pupil-state-seen = naposledy tady { $at }
pupil-state-lost = ⚠️ chat je nedostupný
student-waiting = Ještě bez přihlášení. Předejte odkaz, nebo přihlašovací kartičku.
student-seen = Naposledy tady: { $at }.
button-only-all = Všichni žáci
button-only-waiting = Bez přihlášení ({ $count })
button-only-lost = Nedostupní ({ $count })
waiting-title = Žáci, kteří se ještě nepřihlásili
    .none = Přihlášení už proběhlo u všech. 🎉
    .hint = Předejte jim znovu odkaz, nebo přihlašovací kartičku. Pokud se ztratily, vytvořte nová hesla.
lost-title = Žáci s nedostupným chatem
    .none = Všichni jsou k zastižení.
    .hint = Do chatu, kde bylo heslo předáno, už nemohu psát. S heslem se lze přihlásit kdekoli; pokud se ztratilo, vytvořte nové.

# Nová hesla pro víc lidí najednou.
field-reissue = Žáci
    .ask = Kdo dostane nové heslo?
    .example = Označte všechny, kdo ho potřebují.
    .empty = Nejsou tu žádní žáci přidaní vámi.
note-reissue = Stará hesla a odkazy přestanou platit a tito žáci budou odhlášeni.
button-reissue = { $count ->
    [one] Vytvořit nové heslo
    [few] Vytvořit { $count } nová hesla
   *[other] Vytvořit { $count } nových hesel
}
button-reissue-some = Nová hesla pro některé
button-reissue-all = Nová hesla pro všechny ({ $count })
button-reissue-waiting = Bez přihlášení: nová hesla ({ $count })
button-reissue-lost = Nová hesla pro tyto ({ $count })
confirm-reissue = { $count ->
    [one] Vytvořit nové heslo pro jednu osobu? Staré i jeho odkaz přestanou platit a osoba bude odhlášena.
    [few] Vytvořit nová hesla pro { $count } osoby? Stará i jejich odkazy přestanou platit a tyto osoby budou odhlášeny.
   *[other] Vytvořit nová hesla pro { $count } osob? Stará i jejich odkazy přestanou platit a tyto osoby budou odhlášeny.
}
toast-reissuing = Vytvářím nová hesla.
refusal-reissue-nobody = Nikdo z vaší vlastní třídy tu nové heslo nepotřebuje.
reissue-title = Nová hesla
    .next = Tady jsou, jen pro tyto žáky: k přečtení, k vytištění, nebo jako tabulka.
reissue-state = ⏳ Vytvářím nová hesla: { $made } z { $all }.
    .done = { $made ->
        [0] Nové heslo nikdo nepotřeboval.
        [one] ✅ Nové heslo má jedna osoba. Číst ho lze od vytvoření { $days ->
            [one] jeden den
            [few] { $days } dny
           *[other] { $days } dní
        }. Do kdy přesně, je na kartě této osoby.
        [few] ✅ Nové heslo mají { $made } osoby. Číst je lze od vytvoření { $days ->
            [one] jeden den
            [few] { $days } dny
           *[other] { $days } dní
        }. Do kdy přesně, je na jednotlivých kartách.
       *[other] ✅ Nové heslo má { $made } osob. Číst je lze od vytvoření { $days ->
            [one] jeden den
            [few] { $days } dny
           *[other] { $days } dní
        }. Do kdy přesně, je na jednotlivých kartách.
    }
    .stopped = Zastavilo se to, hotovo je { $made } z { $all }: už to tu dělat nemůžete, nebo je projekt uzavřený. Ostatní hesla jsou, jak byla.
