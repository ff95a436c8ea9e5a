### Co říká jen Discord: tlačítka jeho oken a seznamů a co se píše vedle odpovědi.

discord-name = Discord
discord-answer = { $count ->
    [one] ✏️ Odpovědět
    [few] ✏️ Odpovědět na { $count } otázky
   *[other] ✏️ Odpovědět na { $count } otázek
}
# U pole okna, které lze vynechat.
discord-optional = Můžete nechat prázdné.
discord-search = 🔎 Hledat
discord-search-hint = Stačí část názvu
discord-choose = Vyberte…
# Pod otázkou, kde lze vybrat víc položek; potom totéž s více stránkami.
discord-tick = Můžete vybrat i víc možností.
discord-tick-pages = Na každé stránce můžete vybrat i víc možností. „Hotovo“ se objeví níže, jakmile něco vyberete.
# Pod otázkou, kde lze vybrat jednu položku; potom totéž s více stránkami.
discord-one = Vyberte ze seznamu.
discord-one-pages = Vyberte ze seznamu na kterékoli stránce, nebo stiskněte „Hledat“.
discord-change = Změnit odpověď…
discord-pick = Vybrat někoho…
# Čte to pozvaná osoba; pod tím je, co má poslat. $link je adresa, kde se aplikace přidává.
discord-invitation =
    1. Otevřete tento odkaz a přidejte aplikaci: { $link }
    2. Napište jí toto:
# Čte se na jiné platformě: jak se pozvánka otevírá na Discordu.
discord-invitation-elsewhere = Nebo na Discordu: přidejte aplikaci na { $link } a napište jí { $command }
# Na serveru.
discord-sent-elsewhere = 📬 Píšu vám přímo, aby to nečetl nikdo jiný. Nic vám nepřišlo? Pak máte přímé zprávy vypnuté: mohu to ukázat tady, jen pro vaše oči.
discord-open-chat = 💬 Otevřít náš chat
discord-show-here = 👁️ Ukázat tady
# Když něco trvá déle než obvykle.
discord-moment = Chvilku strpení, trvá to déle než obvykle… Pokračujte tady:
discord-continue = ▶️ Pokračovat
# Níže stojí, co bylo napsáno.
discord-too-late = Tento formulář je už dokončený, takže se váš text nepoužil. Tady je, pokud si ho chcete zkopírovat:
discord-unavailable = Právě mám technický problém. Nic se neztratilo; zkuste to prosím za minutu znovu.
discord-unknown = Toto tlačítko už nefunguje. Pošlete { $start } a budeme pokračovat odtamtud.
# Názvy příkazů, jak je lidé píší: malá písmena bez mezer.
discord-name-start = úvod
discord-name-projects = projekty
discord-name-new = nový
discord-name-contacts = kontakty
discord-name-inbox = vyřídit
discord-name-queue = rozhodnout
discord-name-operator = správa
discord-name-profile = profil
discord-name-language = jazyk
discord-name-notices = upozornění
discord-name-newsletter = zpravodaj
discord-name-link = propojit
discord-name-unlink = odpojit
discord-name-help = nápověda
discord-name-contact = dotaz
discord-name-privacy = soukromí
discord-name-cancel = zrušit
discord-name-login = přihlásit
discord-name-logout = odhlásit
discord-name-claim = heslo
discord-name-export = kopie
discord-name-forget = vymazat
discord-name-file = soubor
discord-file-about = Odpovědět souborem, například seznamem třídy nebo delším textem
discord-option-file = soubor
discord-option-file-about = Textový soubor (.txt), nebo seznam třídy (XLSX, ODS, CSV)
discord-option-code = kód
discord-option-code-about = Kód pozvánky, pokud nějaký máte
discord-option-link-about = Kód, který máte ode mě v druhém účtu
discord-option-claim-about = Kód, který máš od svých vyučujících
discord-add-contact = Přidat do kontaktů
# Na přihlašovací kartičce: $command je to, co dítě napíše; potom totéž vedle kódu, který vede do jiné aplikace.
discord-card-claim = Napiš botovi na Discordu { $command }: dostaneš tam své heslo.
    .scan = Naskenuj kód, nebo napiš na Discordu { $command }: dostaneš tam své heslo.
discord-name-handout = předat
discord-handout-about = Předat přihlašovací údaje dítěte někomu na tomto serveru
discord-option-student = jméno
discord-option-student-about = Jméno ze třídy, nebo jeho začátek
discord-option-member = účet
discord-option-member-about = Kdo to je na tomto serveru

# Příkaz v jiném textu a příkaz s kódem, jak je ukazuje aplikace.
discord-typed = /{ $name }
    .code = /{ $name } { $option }:{ $code }

# Kanál připojený k instituci, v 1. pádě; a co je třeba udělat, když do něj nemohu psát.
discord-room = kanál { $channel }
    .back = Zkontrolujte prosím, že existuje a že ho smím vidět, posílat do něj zprávy a vkládat odkazy.
