### Otázky, které lidé kladou, a co se o kom uchovává.

help-title = Nápověda
    .intro = Časté otázky. Co vás zajímá?
    .linking = Můžete mě používat i v jiné aplikaci, se vším, co máte tady: otevřete Moje účty.
    .contact = Není tu vaše otázka? Obraťte se na podpůrné středisko, odpoví vám tady.

help-create = Mám registraci: jak založím projekt?
    .button = Založení projektu
    .answer =
        1. Osoba, se kterou projekt založíte, musí být ve vašich kontaktech. Otevřete Kontakty, pošlete svůj osobní odkaz a počkejte, až budete v kontaktu.

        2. Stiskněte Nový projekt a vyberte právě jeden kontakt. Další vyučující se mohou přidat až po schválení projektu.

        3. Odpovězte na otázky, jednu po druhé. Na konci všechno uvidíte ještě jednou: změňte, co chcete, a stiskněte Odeslat.

        4. Druhá strana projekt dostane a přijme ho, nebo odmítne.

        5. Pak rozhodnou národní podpůrná střediska obou zemí, a kde jsou, i regionální úřady.

        6. Schváleno? Pak můžete začít pracovat a objeví se TwinSpace. Stále můžete měnit všechny údaje a přidávat další vyučující.
help-profiles = Jak změním něčí profil v projektu?
    .button = Změna profilu
    .answer =
        Všichni vyučující mají v projektu dva údaje, které se mění každý zvlášť: profil na Ploše, tedy v projektu samém, a roli v TwinSpace, kde pracují třídy.

        Obě zakládající strany začínají na Ploše s profilem Vedení a v TwinSpace s rolí Vyučující – vedení. Kdo se přidá později, dostane totéž, pokud se neurčí jinak. Kdo někoho nahradí, dostane profil Správa a roli Vyučující – správa.

        Na Ploše mohou profily měnit zakládající vyučující a všichni s profilem Správa. V TwinSpace mohou role měnit lidé s rolí Vyučující – správa a zakládající vyučující s rolí Vyučující – vedení.
help-passwords = Musí žáci používat moje heslo?
    .button = Žáci a hesla
    .answer =
        Ne, své heslo prosím nikdy nikomu nedávejte. Každé dítě přidáte jménem a příjmením, s rolí Třída – redakce nebo Třída – účast, a dostane vlastní uživatelské jméno a heslo.

        E-mail se neposílá. Uživatelské jméno a heslo si zapište, když je vidíte, nebo si schovejte vytištěný list, a údaje rozdejte ve třídě.
help-students = Jak přidám žáky, kteří už jsou v jiném projektu?
    .button = Žáci ve dvou projektech
    .answer =
        Uživatelské jméno i heslo jim zůstanou stejné. Když někoho takového přidáváte, upozorním vás, že už účet má, a vy to přijmete, nebo odmítnete.

        Přijmout: po přihlášení je vidět seznam všech projektů a dítě si vybere, ve kterém bude pracovat. Jiný si může vybrat kdykoli.

        Odmítnout: nic se nespojí. Jde-li o někoho jiného se stejným jménem, můžete to uvést a vytvořím nový účet.
help-replacement = Kolega nebo kolegyně z partnerské školy odchází a někdo jiný chce pokračovat: co teď?
    .button = Někdo odchází
    .answer =
        Jsou dvě cesty.

        Uzavřít projekt a začít znovu: nový projekt má stejný název. Až bude schválený, soubory, a chcete-li, i aktuality a žáky přenese zakládající osoba, která je v obou projektech: tlačítko je v novém TwinSpace.

        Nebo pokračovat s náhradou: přidejte do projektu další osobu a dejte jí profil Správa a roli Vyučující – správa. Pokud odcházející osoba projekt nezakládala, můžete ji potom z projektu odebrat. Zakládající osobu z projektu odebrat nelze, z TwinSpace ano.
help-waiting = Proč můj projekt stále čeká?
    .button = Projekt, který čeká
    .answer =
        Nejdřív musí projekt přijmout druhá strana. Pak rozhoduje vaše národní podpůrné středisko, a pokud má váš region vlastní úřad, i ten; stejně tak na druhé straně. Mlčení nic neschvaluje.

        Otevřete projekt: první řádky přesně říkají, kdo je na řadě a od kdy. Odtud můžete jednou denně poslat připomenutí.
help-space = Co můžeme dělat v TwinSpace?
    .button = TwinSpace
    .answer =
        Je to místo, kde pracují obě třídy. Otevře se sám, když je projekt schválený: otevřete projekt a stiskněte TwinSpace.

        Aktuality: vy píšete, všichni tam čtou a každý si volí, jestli mu o nich napíšu hned, v 17:00, nebo nikdy.

        Soubory: otevřete je a posílejte mi obrázky, texty nebo nahrávky, po jednom i víc najednou. Dostanou je tam všichni, ať používají kteroukoli aplikaci.

        Žáci: přidáte svou třídu. Hosté: někdo další, třeba z rodičů nebo z vedení školy, čte s osobním odkazem aktuality a soubory a jména žáků nevidí.

        Kronika říká, kdo přichází, kdo odchází a co se zveřejňuje.
help-deciding = Jak rozhodnu o registraci nebo projektu?
    .button = Rozhodování
    .answer =
        Každá žádost přijde sem jako zpráva a zůstane v části K rozhodnutí, dokud někdo z vaší instituce nerozhodne.

        Registrace: patří tato osoba ke škole? Potvrďte ji, nejdřív se na něco zeptejte, nebo ji nepotvrďte a napište proč.

        Projekt: přečtěte si ho a schvalte, případně s poznámkou, vraťte ho a napište, co se má změnit, nebo ho s odůvodněním zamítněte. Co píšete často, můžete uložit do Vzorových odůvodnění. Mlčení nic neschvaluje. Pokud se projekt mezitím změní, dosavadní rozhodnutí přestanou platit a znovu vás požádám o rozhodnutí.
help-mistake = Tohle bylo špatné tlačítko: co teď?
    .button = Špatné tlačítko
    .answer =
        Otevřete žádost znovu. Dokud nabízí Vzít zpět, stiskněte to: žádost bude zase otevřená a můžete rozhodnout znovu. Zpráva říká, do kdy to jde. Odůvodnění a otázky si druhá strana přečte až potom.

        Je pozdě? Vrácený projekt se k vám vrátí, až bude odeslán znovu, a stejně tak nepotvrzená registrace, až bude profil upravený.
help-telling = Kdy mi píšete?
    .button = Kdy vám píšu
    .answer =
        Hned, když něco čeká na vaše rozhodnutí, a znovu, když někdo pošle připomenutí. Chcete-li mít v noci klid, zvolte ho v části „O čem mi píšete?“. Žádosti pak přijdou ráno. Čeká-li jich na vás hodně, ráno vám o všech napíšu v jedné zprávě.

        Za jednu instituci může rozhodovat několik lidí. Platí první rozhodnutí a všichni ho na kartě vidí.
help-running = Co dělám jako správa systému?
    .button = Provoz Twinbota
    .answer =
        Píšu vám sem, když je potřeba něco udělat: podpůrné středisko některé země není přidané, za instituci nemá kdo rozhodovat, aplikace neodpovídá, nebo nelze doručit zprávu. Každá zpráva říká, co pomůže: tlačítko, nebo příkaz na serveru.

        Tlačítko níže vede k institucím, k odkazům, které někoho jmenují, k tomu, co vázne, k číslům a k novým školám. Seznamy škol se načítají příkazem na serveru. O registracích a projektech rozhodují instituce, ne vy.
help-no-space = Žáci se přidávají v TwinSpace projektu a vy zatím nemáte žádný, kde to můžete udělat. TwinSpace se otevře, když je projekt schválený: jak daleko jsou vaše projekty, uvidíte po jejich otevření.

privacy-title = Vaše údaje
    .responsible = Správcem vašich údajů je tady: { $name }.
    .nobody = Nevím, kdo je tady správcem vašich údajů. Řekne vám to podpůrné středisko.
    .stored = Co se uchovává: co mi sdělíte (jméno, škola, předměty a jazyky, kontakty, koncepty, projekty a jejich historie, co píšete a posíláte v TwinSpace, dotazy na podpůrné středisko), a z vašeho účtu v chatu číslo, jména a jazyk.
    .seen = Kdo to vidí: vaše kontakty a lidé, kterým pošlete odkaz, vidí vaše jméno a školu. Vyučující, se kterými máte společné projekty, vidí tyto projekty a všichni v TwinSpace to, co tam zveřejníte. Podpůrná střediska a úřady, které rozhodují, vidí vaši registraci a projekty, o kterých rozhodují, a podpůrné středisko také dotazy, které mu posíláte. Kdo provozuje tento server, může se k uloženým údajům dostat, aby server fungoval.
    .kept = { $days ->
        [one] Jak dlouho: váš profil, kontakty a projekty zůstávají, dokud nepožádáte o vymazání. Údaje žáků se vymažou den po uzavření jejich projektu. Jméno hosta zmizí měsíc po jeho odchodu, novinky, které vám neodešly, po 90 dnech a dotaz na podpůrné středisko rok po zodpovězení nebo uzavření.
        [few] Jak dlouho: váš profil, kontakty a projekty zůstávají, dokud nepožádáte o vymazání. Údaje žáků se vymažou { $days } dny po uzavření jejich projektu. Jméno hosta zmizí měsíc po jeho odchodu, novinky, které vám neodešly, po 90 dnech a dotaz na podpůrné středisko rok po zodpovězení nebo uzavření.
       *[other] Jak dlouho: váš profil, kontakty a projekty zůstávají, dokud nepožádáte o vymazání. Údaje žáků se vymažou { $days } dní po uzavření jejich projektu. Jméno hosta zmizí měsíc po jeho odchodu, novinky, které vám neodešly, po 90 dnech a dotaz na podpůrné středisko rok po zodpovězení nebo uzavření.
    }
    .noted = Zapisuji také, kdy rozhodujete, přicházíte, odcházíte nebo se přihlašujete, s číslem místo jména. Po vymazání vašich údajů už to číslo k nikomu nevede.
    .passes = Co sem píšete, prochází aplikací, ve které to píšete, a ta to uchovává podle vlastních pravidel. Kde všude mě můžete používat: { $platforms }.
    .rights = Vaše práva: kdykoli můžete změnit profil, odebrat kontakty a smazat koncepty. Tlačítky níže získáte kopii toho, co se o vás uchovává, nebo to necháte vymazat. Chcete-li opravit něco jiného nebo vznést námitku, napište sem: { $contact }. Stížnost můžete podat také u úřadu pro ochranu osobních údajů ve své zemi.
    .rights-unnamed = Vaše práva: kdykoli můžete změnit profil, odebrat kontakty a smazat koncepty. Tlačítky níže získáte kopii toho, co se o vás uchovává, nebo to necháte vymazat. Chcete-li opravit něco jiného nebo vznést námitku, napište podpůrnému středisku. Stížnost můžete podat také u úřadu pro ochranu osobních údajů ve své zemi.
    .page = Více o tom: { $page }
# Jedním řádkem, dřív než se někoho poprvé zeptám na něco o něm.
privacy-first = Co o vás uchovávám a jak dlouho: stiskněte Soukromí.
    .of = Za to, co mi tu sdělíte, odpovídá: { $operator }. Co uchovávám a jak dlouho: stiskněte Soukromí.

# Co o sobě bot říká v prázdném chatu a na svém profilu, nejvýše 120 znaků: název jich má až 100.
bot-about = Pomáhám vyučujícím ze dvou zemí připravit společný školní projekt a získat jeho schválení, všechno v tomto chatu. Odpovídá za to: { $operator }. Co se o vás uchovává: { $privacy }
    .short = Partnerství škol: { $operator }
