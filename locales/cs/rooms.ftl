### Kanály a skupiny připojené k instituci: co se říká tam a těm, kdo na ně spoléhají.

# $room je „skupina „Tým““ nebo „kanál 123“, v 1. pádě.
room-bound = 📌 Co čeká na rozhodnutí nebo odpověď, ukazuji odteď i tady: { $room } – { $authority }
    .how = Ve skupině čtou všichni. Počítají se jen stisknutí těch, kdo mají pověření. Osobní věci zůstávají v chatu mezi vámi a mnou.
room-lost = Na toto místo už nemohu psát: { $room } – { $authority }. Kdo tam rozhoduje, dostává zprávy dál přímo.
room-back = Sem už zase mohu psát: { $room }.
room-bind-again = Znovu ho připojí tento příkaz:
room-bind-other = Pokud to nejde, tento příkaz vytvoří odkaz, který připojí jiné místo:

# Pro toho, kdo tam stiskl tlačítko; nikdo jiný to nevidí. Nejvýše 200 znaků.
toast-room-elsewhere = Odpověď máte v našem chatu.
toast-room-stranger = Rozhodují tu jen ti, kdo mají pověření. Nic se nezměnilo.
toast-room-unbound = Tady se už nerozhoduje. Všechno najdete v našem chatu.
toast-room-unnamed = Jednáte jménem skupiny, takže nevidím, kdo jste, a nepočítá se to. Jednejte svým jménem, nebo rozhodněte v našem chatu.
# $start je příkaz.
toast-room-no-chat = Nemohu vám psát. Otevřete náš chat, pošlete { $start } a stiskněte znovu.

# Tam, kde někdo otevře odkaz, který připojuje skupinu.
refusal-room-binder = Tento odkaz může otevřít jen někdo, kdo za tuto instituci rozhoduje, nebo správa systému. Nic se nezměnilo.
refusal-room-link = Tento odkaz je pro skupinu. Otevřete ho stisknutím a vyberte skupinu, nebo ho tam pošlete.
