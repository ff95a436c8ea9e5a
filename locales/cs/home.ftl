### Úvod, volba jazyka, příkazy a tlačítka, která má mnoho obrazovek.

home-welcome = Dobrý den, { $name }!
    .what = Jsem Twinbot. Můžete tu připravit projekt se třídou v jiné zemi a získat jeho schválení, všechno v tomto chatu. Nejdřív mi řekněte, kdo jste a kde učíte; zabere to dvě minuty.
home-hello = Dobrý den, { $name }!
home-nothing-waits = Nečeká na vás nic k vyřízení.
home-waiting =
    { $count ->
        [one] Čeká na vás jedna věc.
        [few] Čekají na vás { $count } věci.
       *[other] Čeká na vás { $count } věcí.
    }
# Řádek nad Úvodem: { $help } je příkaz, který vede k nápovědě.
home-not-understood = Na žádnou odpověď teď nečekám, takže se vaše zpráva nepoužila. Vyberte, co chcete dělat, nebo pošlete { $help }.
home-no-such-command = Tento příkaz neznám. Vyberte, co chcete dělat, nebo pošlete { $help }.
# Čte to ten, kdo začíná rozhodovat za instituci nebo spravovat systém.
welcome-title = Vítá vás Twinbot, { $name }!
    .what = Vyučující ze dvou zemí se mnou připravují společné školní projekty a podpůrná střediska a úřady o nich rozhodují, všechno v tomto chatu.
    .approver = Patříte k těm, kdo rozhodují. Každá žádost přijde sem jako zpráva: přečtete si ji a rozhodnete jedním stisknutím. Všechno, co na vás čeká, je v části „{ $queue }“.
    .deputy = Zastupujete: rozhodujete, když vám někdo rozhodování předá, a o tom, co čeká dlouho. Tehdy vám sem napíšu a všechno, co na vás čeká, je v části „{ $queue }“.
    .operator = Spravujete tento program. Když je potřeba něco udělat, napíšu vám sem a řeknu, co pomůže. Všechno, co tu můžete dělat, je v části „{ $button }“.
# První, co čte ten, kdo otevřel odkaz a o botovi možná ještě neslyšel.
who-speaks = Jsem Twinbot. Vyučující ze dvou zemí se mnou připravují společný školní projekt a získají jeho schválení, všechno v tomto chatu.
home-decides-for = Rozhodujete za instituci: { $authorities }
home-operator = Zprávy pro správu systému přicházejí do tohoto chatu.

languages-title = Kterým jazykem mám mluvit?
    .chosen = ✓ { $name }

not-there = Tohle už není dostupné, nebo k tomu nemáte přístup.
page-of = Strana { $page } z { $pages } · celkem { $all }

button-home = Úvod
button-help = Nápověda
button-questions = Další otázky
button-privacy = Soukromí
button-language = Jazyk
button-register = Registrovat se
button-registration = Moje registrace
button-answer = Odpovědět
button-continue = Pokračovat: { $title }
button-resume = Pokračovat
button-discard = Smazat koncept
button-projects = Projekty
button-project = Otevřít projekt
button-new-project = Nový projekt
button-contacts = Kontakty
button-contact = Otevřít kontakt
button-inbox-count = { $count ->
        [0] K vyřízení
       *[other] K vyřízení ({ $count })
    }
button-queue = K rozhodnutí
button-queue-count = { $count ->
        [0] K rozhodnutí
       *[other] K rozhodnutí ({ $count })
    }
button-accept = Přijmout
button-no = Ne, zpět

command-home = Úvod: co na vás čeká a nabídka
command-projects = Vaše koncepty a projekty
command-new = Založit nový projekt
command-contacts = Vaše kontakty a přidání nového
command-inbox = Co máte vyřídit
command-queue = O čem máte rozhodnout
command-profile = Váš profil a registrace
command-register = Registrovat se jako vyučující
command-language = Změnit jazyk
command-notices = O čem a kdy vám píšu
command-help = Časté otázky
command-contact = Napsat podpůrnému středisku
command-privacy = Co se o vás uchovává a kdo to vidí
command-cancel = Zavřít formulář; koncept se uloží

confirm-discard = Smazat koncept „{ $title }“? Nejde to vzít zpět.

sorry-unusable = Tady umím číst jen text. Napište ho, stiskněte tlačítko, nebo otevřete Nápovědu.
sorry-edited-too-late = Upravená zpráva už byla použitá jako odpověď, takže se nic nezměnilo. Chcete-li odpověď opravit, otevřete projekt nebo koncept a stiskněte Změnit.
sorry-nothing-open = Žádný formulář není otevřený. Koncepty najdete v Projektech.
sorry-nobody-picked = Nemohu jim psát, protože si se mnou ještě nepíšou. Pošlete jim osobní odkaz.
sorry-draft-gone = Jeden z vašich konceptů pochází z jiné verze programu a nemohu ho otevřít. Je odložený stranou; vašich projektů se to netýká.

toast-own-draft = To už není otevřené. Váš text je uložený jako nový koncept.
toast-saved = Uloženo.
toast-done = Hotovo.
toast-link-made = Odkaz je vytvořený.
toast-reminded = Připomenutí je odeslané.
toast-undone = Rozhodnutí je vzato zpět. Žádost je zase otevřená.
toast-decided = Rozhodnutí je zapsané.
toast-removed = Odebráno.
