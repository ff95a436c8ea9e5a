### Dotazy na podpůrné středisko: kde se pokládají, jak jsou daleko a kdo odpovídá.

# Kde se zrovna nachází ten, kdo se ptá: stojí za „Odkud:“.
inquiry-place = Úvod
    .form = Formulář
    .help = Nápověda
    .accounts = Moje účty
    .people = Moje registrace
    .contacts = Moje kontakty
    .drafts = Koncept
    .projects = Projekty
    .approval = Rozhodování
    .members = Kdo se účastní
    .closing = Uzavření projektu
    .space = TwinSpace
    .students = Žáci
    .sessions = Přihlášení žáků
    .takeovers = Žáci ve více projektech
    .guests = Hosté
    .news = Aktuality
    .journal = Kronika
    .files = Soubory
    .archive = Archiv
    .told = O čem mi píšete
    .carry = Přenos
    .erasure = Vymazané údaje žáků
    .suspension = Pozastavení
    .newsletter = Zpravodaj
inquiry-from = Odkud: { $place }
    .not = Neuvádět

# Formulář.
inquiry-heading = Dotaz na podpůrné středisko
field-inquiry-country = Země
    .ask = Ve které zemi učíte? Odpoví vám tamní podpůrné středisko.
    .example = Můžete napsat první písmena.
field-inquiry = Váš dotaz
    .ask = Na co se chcete podpůrného střediska zeptat, nebo co mu chcete sdělit?
    .example = Například: Naše škola se přestěhovala do jiné obce. Kde to změním?
field-inquiry-from = Odkud se ptáte
    .ask = Mám připojit, odkud se ptáte? Jde jen o název obrazovky, o nic z toho, co na ní čtete nebo píšete.
    .example = Hodí se to, když tam něco nefunguje.
note-inquiry = Váš dotaz dostane: { $authority }. Odpověď přijde sem.
    .nobody = Váš dotaz dostane: { $authority }. Momentálně tam nemá kdo odpovědět; dám vědět správě systému.
    .no-service = Podpůrné středisko této země tu zatím není přidané: { $country }. Váš dotaz uchovám a dám vědět správě systému.

# Místo, kde se ptá, s dosavadními dotazy.
inquiries-title = Dotaz na podpůrné středisko
    .empty = Zatím tu nemáte žádný dotaz.
    .country = Nemáte registraci, proto se nejdřív zeptám, ve které zemi učíte.
    .what = Něco není jasné, nebo nefunguje? Napište podpůrnému středisku: někdo si to přečte a odpoví vám tady.
inquiry-line = ⏳ { $words } (čeká od { $since })
    .answered = 💬 { $words } (odpověď { $since })
    .closed = { $words } (uzavřeno { $since })

# Jeden dotaz pro toho, kdo se ptá.
inquiry-own = Váš dotaz – { $authority }
inquiry-waits = ⏳ Čeká na odpověď od { $since }. Odpovídá: { $authority }
    .taken = ✍️ Čeká od { $since }. Odpověď se právě píše: { $authority }
    .nobody = ⏳ Čeká na odpověď od { $since }. Odpovídá: { $authority }. Momentálně tam nemá kdo odpovědět; správa systému už o tom ví.
    .no-service = ⏳ Čeká na odpověď od { $since }. Podpůrné středisko této země tu zatím není přidané: { $country }. Správa systému už o tom ví.
inquiry-answered = 💬 Odpověď: { $since } – { $authority }
inquiry-closed = Uzavřeno vámi dne { $since }. Když znovu napíšete, dotaz se zase otevře.
    .by = Uzavřeno dne { $since } – { $authority }. Když znovu napíšete, dotaz se zase otevře.
inquiry-reach = Provozovatele Twinbota zastihnete také zde: { $contact }
inquiry-said = { $who }, { $at }:
    .you = Vy, { $at }:
    .more = Toto jsou jen poslední zprávy; jsou i dřívější.

# Totéž pro ty, kdo odpovídají.
inquiry-title = Dotaz: { $name }
inquiry-asked = ⏳ Čeká na odpověď od { $since }.
    .own = Toto je váš vlastní dotaz, proto musí odpovědět někdo jiný.
    .yours = ✍️ Dotaz máte u sebe do { $until }. Do té doby nemůže odpovědět nikdo jiný.
    .taken = ✍️ Dotaz má u sebe { $name } do { $until }.
    .you-answered = 💬 Vaše odpověď: { $since }.
    .answered = 💬 Odpověď: { $name }, { $since }.
    .closed = Uzavírá { $name }, { $since }.
    .closed-room = Uzavřeno dne { $since }, z druhé strany.
    .closed-by = Uzavřeno dne { $since }, z vašeho střediska.
# V kanálu nebo skupině, kde čtou všichni.
inquiry-in-room = Kdo se ptá a co píše, ukazuji jen v našem chatu.
inquiry-unreachable = ⚠️ { $name }: moje zprávy nedocházejí, chat se mnou je zablokovaný nebo smazaný. Jakmile bude znovu otevřený, odpověď tam bude.
inquiry-unchecked = ⚠️ Tato registrace ještě čeká na potvrzení.
inquiry-unregistered = ⚠️ Nikdo neověřil, kdo to je: tato osoba zatím nemá registraci.

field-answer-inquiry = Vaše odpověď
    .ask = Co odpovíte? Přijde jako odpověď podpůrného střediska, bez vašeho jména.
    .example = Například: Otevřete Moji registraci a stiskněte Změnit.
field-reply = Vaše zpráva
    .ask = Co chcete doplnit?
    .example = Například: Děkuji! A jak změním název školy?

button-contact-service = Napsat středisku
button-write-service = Napsat dotaz
button-inquiries = Moje dotazy
button-add-words = Doplnit
button-reply = Napsat znovu
button-close-inquiry = Uzavřít dotaz
button-give-back = Uvolnit
button-read-inquiry = Přečíst dotaz
confirm-close-inquiry = Uzavřít dotaz ({ $name })? Druhá strana uvidí, že je uzavřený, a může kdykoli napsat znovu.
    .own = Uzavřít svůj dotaz? Když znovu napíšete, zase se otevře.
