### Co se o někom uchovává: kopie, a jak se údaje vymažou.

# Kopie v jednom souboru.
command-export = Získat kopii všeho, co se o mně uchovává
button-my-copy = Kopie mých údajů
copy-title = Kopie vašich údajů
    .what = Všechno, co se o vás uchovává, mohu dát do jednoho souboru. Najdete v něm stránku, kterou otevře a vytiskne každý prohlížeč, totéž jako data pro programy a vaše soubory.
    .day = Dostanete ji tady jako soubor ZIP. Den ji uchovám, pak ji smažu.
copy-waits = { $all ->
        [0] Připravuji ji…
       *[other] Připravuji ji. Hotové soubory: { $done } z { $all }…
    }
    .then = Dostanete ji tady, jakmile bude hotová.
copy-ready = ✅ Vaše kopie je hotová: stav { $at }, velikost { $size }. Uchovám ji do { $until }.
copy-out = Všechno, co se o vás uchovává, stav { $at }. Soubor rozbalte a otevřete index.html.
    .private = Kopie je jen pro vás. Uložte ji prosím tam, kde si ji nikdo jiný nepřečte. Stáhnout ji můžete do { $until }.
button-make-copy = 📦 Vytvořit kopii
button-get-copy = 📦 Stáhnout kopii
button-fresh-copy = Vytvořit novou
toast-copy = Připravuji kopii.
refusal-copy-lent = Toto zařízení patří někomu jinému a soubor by zůstal v cizím chatu. Přihlas se prosím na svém zařízení.

# Stránka v kopii.
copy-page = Moje údaje
    .made = Stav: { $at }.
    .data = V souboru data.json je všechno, sloupec po sloupci. Některé hodnoty jsou kódy programu.
copy-table = Co potřebuji ke své práci
    .rest = { $count ->
        [one] Jeden záznam; je v data.json.
        [few] { $count } záznamy; jsou v data.json.
       *[other] { $count } záznamů; jsou v data.json.
    }
    .person = Kdo jste
    .account = Vaše účty
    .teacher = Vaše registrace
    .appointment = Za koho rozhodujete
    .delegation = Předané rozhodování
    .operator = Patříte ke správě systému
    .suspension = Pozastavení
    .school = Školy přidané vámi
    .contact = Vaše kontakty
    .request = Žádosti o kontakt
    .link = Odkazy a pozvánky
    .project = Vaše projekty
    .member = Vaše účast v projektech
    .invitation = Pozvánky do projektů
    .plan = Plány, když někdo odchází
    .history = Co děláte v projektech
    .vote = Vaše rozhodnutí
    .agreement = Souhlas rodičů, který potvrzujete
    .class = Seznamy tříd a nová hesla
    .student = Žáci přidaní vámi
    .pupil = Vaše TwinSpace
    .list = Seznamy, na kterých jste
    .takeover = Žáci z jiných projektů
    .handout = Předané přihlašovací údaje
    .post = Vaše příspěvky
    .file = Vaše soubory
    .guest = Kde jste hostem
    .journal = Co děláte v TwinSpace
    .archive = Archivy a kopie
    .inquiry = Dotazy na podpůrná střediska
    .newsletter = Zpravodaje napsané vámi
    .subscription = Váš zpravodaj
    .wish = O čem a kdy vám píšu
    .parting = Žádost o vymazání údajů
    .form = Koncepty a otevřené formuláře
copy-column = Co tam stojí
    .other = Druhá strana
    .username = Uživatelské jméno
    .given = Křestní jméno
    .surname = Příjmení
    .language = Jazyk
    .app = Aplikace
    .number = Číslo
    .country = Země
    .town = Obec
    .title = Název
    .words = Text
    .reason = Důvod
    .kind = Druh
    .role = Role nebo rozhodnutí
    .twinspace = Role v TwinSpace
    .project = Projekt
    .from = Od
    .until = Do
    .then = Odpověď nebo změna
    .last = Naposledy použito

# Vymazání údajů.
button-forget = Vymazat mé údaje
forget-title = Vymazání vašich údajů
    .goes = Co zmizí: váš profil, kontakty, pozvánky a koncepty, vaše role, příspěvky a soubory, které jsou od vás v TwinSpace, vaše dotazy a to, co vím o tomto chatu.
    .stays = Co zůstane: projekty s vaší účastí, s historií a rozhodnutími o nich. Potřebují je ti, kdo se jich účastní s vámi, i instituce. Místo vašeho jména tam bude „…“.
    .week = Týden si to můžete rozmyslet. Do té doby všechno funguje jako dřív a den předem vám to připomenu.
forget-planned = Vaše údaje vymažu dne { $day }
    .until = Do té doby všechno funguje jako dřív. Když si to rozmyslíte, stiskněte „{ button-keep-data }“.
forget-late = Vaše údaje vymažu, jakmile to půjde
forget-held = Vaše údaje zatím vymazat nemohu:
    .more = … a další: { $count }.
hold-offered = Projekt „{ $title }“ čeká na odpověď druhé strany. Stáhněte ho prosím zpět.
hold-waits = Projekt „{ $title }“ čeká na schválení a potřebuje obě zakládající strany. Stáhněte ho prosím zpět.
hold-runs = Projekt „{ $title }“ nemá kdo jiný spravovat. Dejte prosím někomu dalšímu profil „{ desktop-administrator }“, nebo projekt uzavřete.
hold-space = TwinSpace projektu „{ $title }“ nemá kdo jiný spravovat. Dejte prosím někomu dalšímu roli „{ role-teacher-administrator }“, nebo projekt uzavřete.
hold-decides = Nikdo jiný tam nerozhoduje: { $authority }. Požádejte prosím provozovatele Twinbota, ať někoho jmenuje: { $contact }
    .unnamed = Nikdo jiný tam nerozhoduje: { $authority }. Požádejte prosím provozovatele Twinbota, ať někoho jmenuje.
hold-operates = Ve správě systému nikdo jiný není. Nejdřív prosím někoho pozvěte.
# $service je „Národní podpůrné středisko (Španělsko)“.
hold-suspended = Máte pozastavení – { $service }. Dokud trvá, vaše údaje zůstávají, protože kdo se tu zaregistruje znovu, může hned pokračovat bez potvrzení.
    .school = Vaše škola má pozastavení – { $service }. Dokud trvá, vaše údaje zůstávají, protože kdo se tu zaregistruje znovu, může hned pokračovat bez potvrzení.
    .left = Vaše předchozí škola má pozastavení – { $service }. Dokud nebude potvrzena vaše registrace v nové škole, vaše údaje zůstávají, protože kdo se tu zaregistruje znovu, může hned pokračovat bez potvrzení.
button-hold = Otevřít: { $title }
    .nth = Otevřít: { $title } ({ $nth })
button-keep-data = Ponechat mé údaje
confirm-forget-all = Vymazat všechno, co se o vás uchovává? Stane se to dne { $day }. Do té doby si to můžete rozmyslet.
button-forget-sure = Ano, vymazat mé údaje
refusal-held = Vaše údaje zatím vymazat nemohu. Tady je, co udělat nejdřív.
toast-parting = Vymazání vašich údajů je naplánované.
toast-kept = Vaše údaje zůstávají.
task-parting = Vaše údaje vymažu dne { $day }
parting-note = 🗑 Vaše údaje vymažu dne { $day }. Chcete-li je ponechat, pošlete { $forget }.
forget-done = Vaše údaje jsou vymazané
    .what = Všechno, co se o vás uchovávalo, je pryč. U toho, co zůstává, už není vaše jméno. Za hodinu zapomenu i tento chat. Teď ho můžete smazat.
