### Strana žáků: předání hesla, přihlášení a úvod. Kde čtou jen děti, tykáme.

claim-title = Jsi to ty, { $name }?
    .what = Pokud ano, dostaneš tu své uživatelské jméno a heslo. Pokud to nejsi ty, vrať odkaz svým vyučujícím.
button-claim = ✅ Ano, to jsem já
button-not-this-student = Ne, to nejsem já
refusal-claim-teacher = Tento odkaz je pro někoho ze třídy a vy tu máte jinou roli. Předejte ho prosím, komu patří.
toast-welcome = Vítej!

credentials-title = Ahoj, { $name }! Takhle se přihlásíš
    .note = Stiskni heslo a uvidíš ho. Jméno i heslo si zapiš tam, kam se nikdo jiný nedívá.
    .day = Jsou vidět do { $until }.
    .gone = Tvoje heslo se už neukazuje. Pokud se ztratilo, vyučující ti udělají nové.
button-noted = ✅ Mám to zapsané
toast-noted = Výborně.
button-my-space = Můj TwinSpace

student-hello = Ahoj, { $name }! Tvoje role: { $role }.
student-may = Můžeš { $rights }.
student-may-members = vidět, kdo tu je
student-in = Projekt: { $title }
space-teachers = Vyučující
student-borrowed = Tohle zařízení máš půjčené od svých vyučujících. Za čtvrt hodiny se odhlásíš automaticky.
button-classmates = Kdo tu je
button-other-project = Jiný projekt
button-change-password = Změnit heslo
button-log-out = Odhlásit se
student-welcome = Ahoj, { $name }!
student-projects = Ve kterém projektu chceš pracovat?
    .none = Teď nejsi v žádném projektu. Zeptej se svých vyučujících.
student-project-over = { $title } (uzavřený)

login-title = Přihlášení pro žáky
    .join = Někdo z jiného projektu
field-login = Uživatelské jméno a heslo
    .ask = Napiš uživatelské jméno, pak mezeru a pak heslo.
    .example = lea.nube reka-jablko-mesic
problem-login = To nesedí. Zkontroluj uživatelské jméno i heslo: na velkých písmenech a pomlčkách nezáleží. Pokud to mělo být něco jiného, stiskni nejdřív „{ button-leave-login }“.
problem-password = Zvol si aspoň dvě slova, dohromady aspoň { $least } písmen, a ne svoje uživatelské jméno.
field-own-password = Nové heslo
    .ask = Jaké heslo chceš? Nejlepší jsou dvě nebo tři slova, která napadnou jen tebe.
    .example = zelene-kolo-citron
button-forgot = Heslo se mi ztratilo
button-leave-login = Teď ne
button-login-student = Mám jméno a heslo
button-lend = Půjčit zařízení dítěti
refusal-logged-in = Někdo je tu už přihlášený. Nejdřív se prosím odhlaste.
refusal-not-yours = Vypadalo to jako uživatelské jméno a heslo, proto je zpráva smazaná. Někdo je tu přihlášený: nejdřív se odhlaste. Pokud to bylo něco jiného, napište to prosím jinými slovy.
refusal-not-yours-stays = Vypadá to jako uživatelské jméno a heslo a nemohu to smazat: smažte to prosím. Někdo je tu přihlášený: nejdřív se odhlaste. Pokud to bylo něco jiného, napište to jinými slovy.
refusal-login-wait = Špatných hesel už bylo moc. Znovu to můžeš zkusit od { $until }.
refusal-forgot-unknown = Řekni si o nové heslo svým vyučujícím. Zabere jim to jen chvilku.
refusal-student = To není pro žáky. Pokud jste vyučující, nejdřív se odhlaste.
refusal-secret-here = Nepiš sem prosím své heslo, nemohu ho smazat. Stiskni raději tlačítko u otázky a svou zprávu smaž.
toast-left = Dobře.
toast-is-here = Tato osoba už tu je.
refusal-other-class = Nová hesla vytvářejí vyučující ze školy této osoby. Požádejte prosím je.
toast-logged-out = Odhlášeno.
toast-password-changed = Teď máš nové heslo.
toast-forgot = Tvoji vyučující už mají žádost o nové heslo.

known-title = { $name } už účet má
    .what = Pracuje v jiném projektu, se stejným uživatelským jménem a heslem. Má pracovat i v projektu „{ $title }“?
button-accept-student = ✅ Přijmout
button-reject-student = Odmítnout
button-another-student = Je to někdo jiný

student-link = Odkaz: { $name }
    .what = Kdo tento odkaz otevře první a řekne „To jsem já“, dostane heslo do svého chatu. Dejte ho prosím jen tomu, komu patří.
    .until = Odkaz platí jednou, do { $until }.
    .over = Odkaz už neplatí. Vytvořte nové heslo a bude i nový odkaz.
student-claimed = ✅ Uživatelské jméno a heslo převzaty dne { $at }.
student-unreachable = Do chatu této osoby už nemohu psát.
button-student-link = Odkaz k předání
button-join-student = Už účet má
locked-out-wrong = Mnohokrát bylo zadáno špatné heslo: { $name }. Pokud se heslo ztratilo, vytvořte nové.
locked-out-lost = { $name } nemá heslo a žádá o nové.
locked-out-done = { $name } už má nové heslo.
locked-out-role = Nová hesla vytvářejí jen vyučující ze školy této osoby, kteří smějí zvát žáky. Kdo smí měnit role, může někomu z nich to právo dát.

command-login = Přihlásit se jménem a heslem
command-logout = Odhlásit se
command-claim = Získat své heslo pomocí kódu

# Někdo z jiného projektu, jehož heslo tu nikdo nezná: ptám se toho, kdo účet vytvořil.
field-join = Uživatelské jméno a heslo
    .ask = Napište uživatelské jméno, pak mezeru a pak heslo. Pokud heslo neznáte, napište jen uživatelské jméno: zeptám se vyučujících této osoby.
    .example = lea.nube reka-jablko-mesic
takeover-title = { $name }
    .asked = Pokud někdo s tímto uživatelským jménem existuje, zeptám se vyučujících této osoby. Když budou souhlasit, dám vám tady vědět.
    .until = Tato žádost platí do { $until }.
takeover-agreed = { $name }: vyučující souhlasí.
takeover-accepted = { $name } teď pracuje i tady.
takeover-rejected = Nikdo nebyl přidán.
takeover-taken-back = Otázka je stažená zpět.
takeover-ended = Souhlas nepřišel včas. Možná je uživatelské jméno jiné. Můžete se také na heslo zeptat přímo této osoby, nebo přidat někoho nového.
button-take-question-back = Stáhnout otázku zpět
button-all-asked = Všechny moje otázky
button-asked = Moje otázky ({ $count })
asked-title = Moje otázky pro jiné vyučující
    .none = Nečekáte na žádnou odpověď.
asked-line = { $name }, do { $until }
asked-line-agreed = ✅ { $name }: vyučující souhlasí
takeover-asks = { $who } se ptá, zda tato osoba může pracovat i v projektu „{ $title }“.
    .what = Uživatelské jméno a heslo zůstanou stejné. Kdo se ptá, zatím o této osobě nic nevidí a čeká do { $until }.
button-agree = ✅ Souhlasím
takeover-you-agreed = Vaše odpověď: souhlas.
takeover-you-declined = Vaše odpověď: odmítnutí. Druhá strana se to ode mě nedozví.
takeover-not-asked = Tady už není o čem rozhodovat.
task-takeover = Otázka k účtu ze třídy: { $name }
task-takeover-agreed = Už účet má: { $name }
past-answered = ✅ Odpověď už od vás je.
past-over = Tato otázka je uzavřená. Chcete-li na ni ještě odpovědět, otevřete ji prosím znovu.
past-logged-out = Tohle bylo pro někoho ze třídy, kdo už je odhlášený.
past-link-used = Tento odkaz je použitý.
past-withdrawn = To už číst nemůžete: do tohoto TwinSpace už nepatříte.
not-erased = Vaši zprávu s heslem se nepodařilo smazat. Smažte ji prosím, aby ji nikdo nečetl.

# Předání přihlašovacích údajů někomu vybranému: $to je, jak mu říká platforma.
handout-title = Přihlašovací údaje: { $to }
    .one = Mám napsat na účet { $to } a předat přihlašovací údaje ({ $student })? Nejdřív se zeptám, zda je to správná osoba.
    .several = Čí přihlašovací údaje má { $to } dostat?
button-hand-out = ✅ Napsat: { $name }
handout-sent = ✅ Zpráva je odeslaná: { $to }. Nejdřív je třeba potvrdit, že je to { $student }; kdy jsou údaje převzaty, je vidět na kartě.
handout-lost = Nemohu napsat: { $to } má přímé zprávy vypnuté. Ať { $student } dostane kartičku na papíře, nebo mi napíše a zadá kód ze svého odkazu.
refusal-handout-nobody = Přihlašovací údaje jsou pro někoho ze třídy. Vyberte prosím někoho jiného.
refusal-handout-none = Nenacházím „{ $words }“ mezi těmi, jejichž heslo můžete předat. Možná je už převzaté, nebo ho už nelze přečíst: je to vidět na kartě.
refusal-handout-closed = { $name } už heslo má, nebo ho už nelze přečíst. Nejdřív vytvořte nové.
