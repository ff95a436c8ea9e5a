### Zkušební prostředí: stránka, na které jeden člověk hraje všechny role.

playground-title = Twinbot – zkušební prostředí
playground-intro = Pět lidí, jedna třída, jeden projekt: vyzkoušejte všechny role, nebo sledujte ukázku. Všechno zůstává v tomto počítači.
playground-teacher = Vyučující
playground-student = Žáci
playground-guest = Host
playground-page-language = Jazyk této stránky
playground-theme = Tmavý nebo světlý vzhled
playground-save = Uložit
playground-load = Načíst
playground-reset = Začít znovu
playground-reset-sure = Začít znovu? Všechno, co je na těchto telefonech, se smaže.
playground-gallery = Galerie
playground-close = Zavřít
playground-cancel = Zrušit
playground-error = Nepovedlo se to: { $why }
playground-load-foreign = Tento soubor není uložené zkušební prostředí. Všechno tu zůstává, jak bylo.
playground-load-newer = Tento soubor pochází z novějšího Twinbota: otevřete ho v něm. Všechno tu zůstává, jak bylo.
playground-load-damaged = Tento soubor je poškozený a nelze ho otevřít. Všechno tu zůstává, jak bylo.
playground-bot-needed = Bot je vypnutý, ale tady je ho potřeba. Nejdřív ho zapněte.
playground-offline = Spojení s programem je přerušené. Zkouším to znovu.

# Lidé a telefony
playground-phones = Telefony
playground-phone = Telefon: { $name }
    .unread = je tu něco nového
playground-add = Přidat osobu
playground-add-name = Jméno
playground-add-name-empty = Když ho nevyplníte, nějaké se doplní
playground-add-role = Role
playground-add-teacher = Vyučující
playground-add-service = Podpůrné středisko země
playground-add-region = Úřad regionu
playground-add-where = Kde
playground-add-do = Přidat
playground-more = Více: { $name }
playground-language = Jazyk
playground-mirrored = Sazba zprava doleva
playground-pseudo = Delší, s háčky a čárkami (na zkoušení textů)
playground-block = Zablokovat bota
playground-unblock = Odblokovat bota
playground-delete-account = Smazat účet
playground-remove = Odebrat telefon
playground-blocked = blokuje bota
playground-deleted = nemá už účet
playground-start = Začít
playground-invited = Přišel e-mail: máte rozhodovat.
playground-invited-open = Otevřít odkaz
playground-write = Zpráva
playground-send = Odeslat
playground-commands = Příkazy
playground-attach = Poslat něco jiného
playground-file = Soubor
    .when-sent = vytvoří se při odeslání
playground-spoiler = Skrytá slova: přečtete je po stisknutí
playground-sticker = Nálepka
playground-photo = Fotka
playground-voice = Hlasová zpráva
playground-location = Poloha
playground-people-picked = Někdo z kontaktů
playground-edit = Upravit tuto zprávu
playground-edited = upraveno
playground-whom = Koho?
playground-open-anew = Někdo ze třídy, s novým telefonem
playground-who-opens = Kdo otevře tento odkaz?

# Třída, soubory a kartičky
playground-class = Třída
    .title = Třída 4. B
    .how = Přetáhněte některý z těchto souborů, nebo vlastní seznam, na telefon, kde se čeká na seznam žáků.
    .send = Třída ({ $name })
    .phone = Telefon pro někoho ze třídy
playground-drop = Přetáhněte sem a odešle se
    .no = Tento telefon zatím nemůže poslat soubor: nejdřív začněte chat.
playground-file-look = Otevřít { $name } na nové kartě
playground-file-save = Uložit { $name }

# Aplikace, ve které lidé místo psaní stiskají a vybírají
playground-app = Aplikace
playground-apps = Aplikace
playground-apps-both = Každá strana v jiné
playground-client-tag = APP
playground-client-ephemeral = Vidíte to jen vy
playground-client-hide = Skrýt
playground-client-thinking = přemýšlí…
playground-client-failed = Aplikace neodpověděla. Zkuste to prosím znovu.
playground-client-words = Text se tu nečte: pro příkazy napište /.
playground-client-unknown = Takový příkaz tu není.
playground-client-close = Nepřijímat přímé zprávy
playground-client-open = Znovu přijímat přímé zprávy
playground-client-closed = nepřijímá přímé zprávy

# Co se může pokazit, a čas
playground-faults = Co se může pokazit
playground-fault-drop = Odpovědi se ztrácejí
playground-fault-duplicate = Všechno přijde dvakrát
playground-fault-delay = Pomalu a na přeskáčku
playground-fault-too-many = Příliš mnoho požadavků (429)
playground-bot-on = Bot pracuje.
playground-bot-off = Bot je vypnutý. Co lidé dělají, na něj čeká.
playground-kill = Vytáhnout ze zásuvky
playground-revive = Zapnout
playground-restart = Vytáhnout ze zásuvky a zapnout
playground-time = Čas
playground-now = Čas tady: { $now }.
playground-minute = O 1 minutu dál
playground-hour = O 1 hodinu dál
playground-day = O 1 den dál
playground-week = O 1 týden dál

# Co dělal bot
playground-timeline = Co dělal bot
playground-timeline-empty = Zatím nic.
playground-timeline-update = Vstup
playground-timeline-timer = Časovač
playground-timeline-job = Úloha
playground-timeline-delivery = Zpráva
playground-timeline-dead-letter = Odloženo
playground-timeline-statements = dotazů: { $count }
playground-timeline-how = Názvy tímto písmem jsou z kódu programu: o co se žádalo, co se stalo, která obrazovka se ukázala.
# Co někdo dělá, za jeho jménem.
playground-did = něco dělá
    .text = píše
    .edited = upravuje zprávu
    .command = píše příkaz
    .press = stiskne tlačítko
    .answers = vyplňuje formulář
    .ticked = vybírá ze seznamu
    .unusable = posílá něco beze slov
    .file = posílá soubory
    .unfetched = posílá soubor, který nelze otevřít
    .shared = vybírá někoho
    .handout = vybírá někoho ze třídy
    .left = blokuje bota
    .returned = vrací se
    .again = podruhé: nic se nemění
# Jak doručení dopadlo.
playground-ended = doručeno
    .shown = zobrazeno
    .later = později: platforma prosí o strpení
    .failed = nepovedlo se; zkusí se to znovu
    .unreachable = tuto osobu nelze zastihnout
    .moved = chat má jinou adresu
    .refused = platforma to odmítá

# Ukázka
playground-tour = Ukázka
playground-tour-intro = Ukázka vede od prvního kontaktu k aktivnímu projektu. Pak někdo odchází, přichází třída a uvidíte, co najde v TwinSpace, všechno na těchto telefonech. Kdykoli můžete zasáhnout: pak jste na řadě vy.
playground-tour-step = Krok za krokem
playground-tour-play = Přehrát
playground-tour-at-once = Všechno najednou
playground-tour-next = Další krok
playground-tour-pause = Pozastavit
playground-tour-stop = Převzít řízení
playground-tour-taken-over = Teď jste na řadě vy. Ukázku lze kdykoli spustit znovu.
playground-tour-ended = To byla ukázka. Všechno tu zůstává: pokračujte.
playground-tour-stuck = Ukázka nemůže pokračovat: „{ $what }“ nic nedělá. Telefon: { $name }. Spusťte ji znovu, nebo pokračujte bez ní.
playground-tour-sure = Spustit ukázku znovu, s novými telefony?
playground-tour-second = Jezera Evropy
playground-tour-tablet = Školní tablet
playground-tour-plan =
    Náš plán na květen

    1. týden: fotíme řeku u naší školy.
    2. týden: fotky porovnáváme.
    3. týden: každá třída napíše, co zjistila.
playground-tour-arrive = Registrace
playground-scene-appoint = Podpůrná střediska a regionální úřad otevírají odkazy, které jim poslala správa systému.
playground-scene-register = Dva lidé se registrují. Každé podpůrné středisko jednu registraci potvrdí.
playground-scene-join = Dva lidé se registrují. Nikdo je tu nemusí potvrzovat: mohou hned začít.
playground-scene-meet = Z jedné strany přijde osobní odkaz, druhá ho otevře: teď jsou v kontaktu.
playground-scene-form = Formulář, otázka za otázkou. Co je napsané, se nikdy neztratí.
playground-scene-accept = Všechno ještě jednou, pak Odeslat. Druhá strana si to přečte a přijme.
playground-scene-approve = Všichni, kdo mají hlas, dostanou kartu a rozhodnou jedním stisknutím.
playground-scene-undo = Rozhodnutí lze chvíli vzít zpět. Když čas uplyne, platí.
playground-scene-active = Projekt je aktivní a obě strany to vědí.
playground-scene-second = Nabízí se druhý projekt.
playground-scene-remind = Jeho obrazovka říká, kdo je na řadě. Jednou denně lze poslat připomenutí.
playground-scene-authorities = Obrazovka teď uvádí instituce a jak která rozhodla.
playground-scene-colleague = Přichází někdo další z partnerské školy a registruje se.
playground-scene-leaves = Někdo z partnerské školy odchází. Plán říká, kdo a jak pokračuje.
playground-scene-carries-on = Druhá strana plán vidí. Nová osoba přijme pozvánku a zbytek proběhne sám.
playground-scene-class = Zakládající vyučující otevírá TwinSpace a posílá třídu jako soubor. Každý řádek se prohlédne a jeden se opraví.
playground-scene-cards = Rodiče souhlasí a všichni dostanou uživatelské jméno a heslo. Přihlašovací kartičky přijdou jako soubor k vytištění a rozstřihání.
playground-scene-claim = Někdo ze třídy naskenuje kód na kartičce, zapíše si heslo a zvolí si jiné.
playground-scene-other-device = Přihlášení na jiném zařízení, s uživatelským jménem a novým heslem.
playground-scene-lent = Někdo ze třídy nemá zařízení a půjčí si ho od vyučujících. K ničemu, co patří jim, se na něm do odhlášení nedostane.
playground-scene-news = Jedna zakládající strana píše příspěvek. Čte ho osoba, která pokračuje.
playground-scene-files = Do TwinSpace putuje soubor a druhá strana ho dostane.
playground-scene-guest = Někdo zvenku dostane odkaz pro jednu osobu, vejde a rozhlédne se. Hosté jména žáků nevidí.
playground-cue-start = { $name } otevírá chat.
playground-cue-open = { $name } otevírá odkaz.
playground-cue-say = { $name } píše: { $words }
playground-cue-send = { $name } posílá soubor { $words }.
playground-cue-press = { $name } stiskne: { $words }
playground-cue-time = Hodiny se posouvají dopředu.

# Galerie
playground-gallery-intro = Všechno, co lidé mohou uvidět, přesně tak, jak se to posílá, v každém jazyce. Zkontrolujte, co je označené.
playground-gallery-groups = Skupiny
playground-gallery-beside = Vedle i anglicky
playground-gallery-marked = Jen označené
playground-gallery-nothing = Nic tu není označené.
playground-gallery-back = K telefonům
playground-gallery-texts = Kde jsou texty
playground-gallery-missing = chybí
playground-gallery-same = jako v angličtině
playground-gallery-long = příliš dlouhé
playground-gallery-refused = odmítnuto

# `twinbot demo` v terminálu
playground-demo-begins = Čas je tu simulovaný: lidé čtou a jednají rychleji než ve skutečnosti a rozhodnutí platí po vteřinách místo po minutě.
playground-demo-ended = Projekt je aktivní, třída je uvnitř a obě třídy začaly pracovat. Chcete-li totéž s vlastním botem: { $command } (viz README.md).
