### Jak se mažou údaje žáků: nějakou dobu po uzavření projektu, nebo na požádání.

# Kdy se mažou údaje žáků z uzavřeného projektu.
ending-title = Žáci projektu „{ $title }“
    .when = { $count ->
        [one] Projekt je uzavřený. Dne { $day } se vymažou údaje jedné osoby ze třídy.
        [few] Projekt je uzavřený. Dne { $day } se vymažou údaje { $count } osob ze třídy.
       *[other] Projekt je uzavřený. Dne { $day } se vymažou údaje { $count } osob ze třídy.
    }
    .goes = Jména, uživatelská jména a hesla zmizí a nikdo už se s nimi nepřihlásí. Nejde to vzít zpět.
    .stay = { $count ->
        [one] Jedna z nich pracuje i v jiném projektu a tam zůstává.
        [few] { $count } z nich pracují i v jiném projektu a tam zůstávají.
       *[other] { $count } z nich pracuje i v jiném projektu a tam zůstává.
    }
    .before = Budete-li později potřebovat vědět, kdo se účastnil, uložte si teď seznam třídy. Kdo s vámi pracuje dál, zůstane, když ho do té doby přidáte do jiného projektu.
    .reopen = Kdokoli ze zakládajících vyučujících může projekt ještě znovu otevřít. Pak v něm žáci zůstanou.
    .reopened = Projekt není uzavřený, takže žáci zůstávají.
    .nobody = Už tu nejsou žádní žáci. Z vymazaných údajů se nic neuchovává.
closing-students = { $days ->
    [one] Údaje žáků se vymažou o den později. Předem o tom dám vědět jejich vyučujícím.
    [few] Údaje žáků se vymažou o { $days } dny později. Předem o tom dám vědět jejich vyučujícím.
   *[other] Údaje žáků se vymažou o { $days } dní později. Předem o tom dám vědět jejich vyučujícím.
}
closing-students-until = Údaje žáků se vymažou dne { $day }.

# Dítě žádá o vymazání svých údajů, nebo o to žádá někdo z vyučujících.
forgotten-asked = Někdo ze třídy v projektu „{ $title }“ žádá o vymazání svých údajů.
    .what = Všechno o této osobě je vymazané. Nezůstalo nic, z čeho by šlo poznat, kdo to byl.
forgotten-you = Tvoje údaje jsou vymazané
    .what = Tvoje jméno, uživatelské jméno i heslo jsou vymazané. Tvoji vyučující se ode mě dozvědí jen to, že o to někdo žádá. Tento chat teď můžeš smazat.
confirm-forget-me = Mám na tebe zapomenout? Vymaže se tvoje jméno, uživatelské jméno, heslo i místo ve všech tvých projektech. Nic nezůstane a nejde to vzít zpět.
confirm-forget = Vymazat údaje: { $name }? Zmizí jméno, uživatelské jméno i heslo. Nejde to vzít zpět.
confirm-forget-everywhere = { $others ->
    [one] Vymazat údaje: { $name }? Zmizí jméno, uživatelské jméno i heslo, také z jednoho dalšího projektu. Nejde to vzít zpět.
    [few] Vymazat údaje: { $name }? Zmizí jméno, uživatelské jméno i heslo, také ze { $others } dalších projektů. Nejde to vzít zpět.
   *[other] Vymazat údaje: { $name }? Zmizí jméno, uživatelské jméno i heslo, také z dalších projektů ({ $others }). Nejde to vzít zpět.
}
button-forget-me = Zapomeň na mě
button-forget-student = Vymazat údaje dítěte
refusal-forget-me = To je jen pro přihlášené žáky. Nejdřív pošli { $login }. Pokud učíte, otevřete Soukromí.
toast-forgotten = Vymazáno.
command-forget = Vymazat všechno, co se o mně uchovává

privacy-student = Co se o tobě uchovává: tvoje jméno, uživatelské jméno, heslo v podobě, kterou nikdo nepřečte, projekty, ve kterých pracuješ, a číslo tohoto chatu. Tvoje jméno vidí vyučující, ostatní jen křestní jméno a první písmeno příjmení.
    .forget = Kdykoli můžeš dostat kopii, nebo si nechat všechno vymazat: stiskni „{ button-my-copy }“, nebo „{ button-forget-me }“. Vymazat to může i osoba, která tě do projektu přidala.
    .kept = { $days ->
        [one] Jak dlouho: všechno se vymaže den po uzavření tvého projektu, pokud nepracuješ v jiném.
        [few] Jak dlouho: všechno se vymaže { $days } dny po uzavření tvého projektu, pokud nepracuješ v jiném.
       *[other] Jak dlouho: všechno se vymaže { $days } dní po uzavření tvého projektu, pokud nepracuješ v jiném.
    }
    .noted = Zapisuji také, kdy se přihlašuješ, s číslem místo jména. Až se tvoje údaje vymažou, to číslo už k nikomu nevede.
    .reach = Otázky k tvým údajům: { $contact }
