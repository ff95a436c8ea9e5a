### Moje projekty: jak je který daleko, co s ním lze dělat, a nabídka partnerské škole.

projects-title = Moje projekty
    .empty = Zatím tu nic není. Projekt začíná nápadem a jedním kontaktem.
    .none = Takové projekty teď nemáte.
    .active = Moje aktivní projekty
    .waiting = Moje čekající projekty
    .over = Moje ukončené projekty
    .more = Tyto odpovídají nejlépe. Jiné najdete, když přidáte slovo.
# Název se značkou stavu.
marked = { $mark } { $title }
project-line = { $title }: { $state }
project-line-mine = { $line }. Vaše profily: { $profiles }
project-line-founder = { $line }. Patříte k zakládajícím; vaše profily: { $profiles }
project-founder = Zakládá
project-partner = Partnerská škola
peer-with-school = { $name }, { $school }
project-changed = Změny ({ $by }): { $fields }
project-before = Text před změnou:
draft-touched = Koncept. Poslední úpravy: { $moment }.
draft-untitled = { $what } ({ $moment })
draft-untitled-at = { $what } ({ $moment }, otázka { $at } z { $of })
draft-untitled-asked = { $what } (otázka { $at } z { $of })

button-all-projects = Všechny ({ $count })
button-active-projects = Aktivní ({ $count })
button-waiting-projects = Čekající ({ $count })
button-over-projects = Ukončené ({ $count })
button-search-projects = Najít projekt
button-search = Hledat
button-offer = Otevřít nabídku
button-offer-again = Nabídnout jinému kontaktu
button-offer-to = Nabídnout „{ $title }“
button-copy = Kopie jako nový koncept
button-remind = Připomenout
button-withdraw = Stáhnout projekt zpět
button-history = Historie
button-suggest = Navrhnout změnu
button-later = Rozhodnout později

field-search-projects = Hledání
    .ask = Co hledáte? Napište slova z názvu, nebo jméno toho, kdo projekt zakládá.
    .example = Například: mraky

confirm-withdraw = Stáhnout „{ $title }“ zpět? Nikdo už projekt nebude moci přijmout ani schválit. Později si z něj můžete udělat nový koncept.

# Stavy, jak stojí za názvem a dvojtečkou.
state-draft = koncept
state-offered = čeká na partnerskou školu
state-waiting = čeká na schválení
state-active = aktivní
state-declined = odmítnutý partnerskou školou
state-returned = vrácený k úpravě
state-rejected = zamítnutý
state-withdrawn = stažený zpět
state-closed = uzavřený
waits-you = čeká na vaši odpověď
waits-partner = na řadě je { $name }
waits-authorities = rozhoduje { $authorities }
waits-final = rozhodnuto, { $final }
waits-operator = čeká na přidání instituce

# První řádky projektu.
status-offered = ⏳ Čeká na odpověď od { $since }. Na řadě je { $name }.
status-offered-you = ⏳ { $name } čeká na vaši odpověď od { $since }.
status-offered-next = Až nabídku přijme { $name }, požádám o schválení ty, kdo rozhodují, a dám vám vědět. Do té doby můžete projekt ještě měnit.
status-partner-registers = { $name } se před přijetím musí zaregistrovat.
status-partner-validated = { $name } před přijetím potřebuje potvrzenou registraci. Rozhoduje: { $authority }
status-waiting = ⏳ Čeká na schválení od { $since }. Zbývá rozhodnout: { $authorities }.
status-waiting-next = Až všichni schválí, otevře se TwinSpace a oběma stranám dám vědět. Projekt můžete stále měnit; pak ale všichni musí rozhodnout znovu.
# Za údaji projektu: jeden řádek pro každou instituci.
status-votes = Dosavadní rozhodnutí:
status-final = ⏳ Všichni rozhodli: { $final }.
status-operator = ⏳ Čeká od { $since }. Pro vaše země tu teď není přidaná žádná instituce, takže nemá kdo rozhodnout. Správa systému už o tom ví.
status-active = ✅ Aktivní od { $since }.
status-declined = ❌ Odmítá { $name }, { $since }.
status-declined-next = Můžete ho nabídnout jinému kontaktu a nemusíte nic psát znovu.
status-returned = ↩️ Vráceno dne { $since }. Změňte, co je třeba, a odešlete projekt znovu.
status-rejected = ❌ Zamítnuto dne { $since }.
status-withdrawn = 🗂 Projekt stahuje zpět { $name }, { $since }.
status-withdrawn-next = Už se o něm nerozhoduje. Můžete z něj udělat nový koncept, upravit ho a odeslat.
status-withdrawn-since = 🗂 Staženo zpět dne { $since }.
status-withdrawn-you = 🗂 Staženo zpět vámi dne { $since }.
status-closed = 🗂 Uzavřeno dne { $since }.
said-by = { $authority } píše:
authority-unknown = instituce, která se už nepoužívá
# Připomenutí: stojí v titulku toho, co se připomíná, a každé v řádku pod ním.
reminder-title = 🔔 Připomíná { $name }: { $title }
    .all = Připomenutí: { $reminders }
reminder-by = { $name } ({ $at })

# Hlas, a do kdy ho lze vzít zpět.
vote-open = ⏳ { $authority }: čeká od { $since }
vote-open-nobody = ⏳ { $authority }: čeká od { $since }; momentálně tam nemá kdo rozhodnout a správa systému už o tom ví
vote-dropped = ➖ { $authority }: už se nepoužívá, proto nehlasuje
vote-approved = ✅ { $authority }: schváleno ({ $by }, { $at })
vote-returned = ↩️ { $authority }: vráceno ({ $by }, { $at })
vote-rejected = ❌ { $authority }: zamítnuto ({ $by }, { $at })
vote-approved-unnamed = ✅ { $authority }: schváleno, { $at }
vote-returned-unnamed = ↩️ { $authority }: vráceno, { $at }
vote-rejected-unnamed = ❌ { $authority }: zamítnuto, { $at }
vote-not-final = { $vote } ({ $final })
final-now = už nelze vzít zpět
final-at = do { $at } lze vzít zpět, pak platí

offer-invites = { $name } s vámi chce založit tento projekt. Nabídka odešla dne { $since }.
offer-register = Než nabídku přijmete, zaregistrujte se prosím. Nabídka zůstává otevřená.
offer-waits =
    Přijmout ji můžete, jakmile bude vaše registrace potvrzená.
    { $standing }
offer-accepted = ✅ Přijato vámi dne { $at }.
offer-declined = ❌ Odmítnuto vámi dne { $at }.

button-closing = Uzavřít nebo začít znovu
button-closed = Znovu otevřít nebo začít
button-close = Uzavřít projekt
button-reopen = Znovu otevřít
button-start-anew = Začít znovu
button-project-before = Dřívější projekt
button-project-after = Nový projekt
project-goes-on-from = Navazuje na
project-goes-on-as = Pokračuje jako
closing-title = Uzavření projektu „{ $title }“
    .means = Uzavřením projekt skončí: dám vědět všem, kdo se účastní. Stále mohou všechno číst, ale nic už nelze měnit. Kdokoli ze zakládajících vyučujících ho může do 30 dnů znovu otevřít.
    .invitations = { $count ->
        [one] Jedna pozvánka ještě čeká na odpověď. Také skončí.
        [few] { $count } pozvánky ještě čekají na odpověď. Také skončí.
       *[other] { $count } pozvánek ještě čeká na odpověď. Také skončí.
    }
    .anew = Chcete pokračovat s někým jiným? Nejdřív projekt uzavřete. Pak ho můžete začít znovu, se stejným názvem a obsahem a s tím, koho si vyberete. Soubory z jeho TwinSpace lze přenést.
    .closed = Můžete ho začít znovu, se stejným názvem a obsahem a s tím, koho si vyberete.
    .reopen = Nebo můžete znovu otevřít tento, do { $until }.
    .files = Vezměte si soubory s sebou: archiv je jeden soubor ZIP se vším, co je v TwinSpace. Získáte ho před uzavřením projektu i po něm.
field-goodbye = Slovo na rozloučenou
    .ask = Chcete se rozloučit? Přečtou si to všichni, kdo se účastní. Pokud ne, stiskněte Přeskočit.
    .example = Například: Děkujeme všem! Mapy visí v obou školách.
status-closed-by = 🗂 Uzavírá { $name }, { $since }.
status-closed-you = 🗂 Uzavřeno vámi dne { $since }.
