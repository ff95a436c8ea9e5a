### Kdo se účastní projektu a co kdo smí.

# Profily na Ploše a role v TwinSpace: názvy činností a skupin, aby neprozrazovaly rod.
desktop-administrator = Správa
desktop-manager = Vedení
desktop-member = Účast
role-teacher-administrator = Vyučující – správa
role-teacher-manager = Vyučující – vedení
role-teacher-member = Vyučující – účast
role-student-manager = Třída – redakce
role-student-member = Třída – účast
role-guest = Host
role-none = mimo TwinSpace

# Co kdo smí: položky jednoho řádku za „Oprávnění:“ nebo „můžete“.
right-see = vidět projekt
right-change = měnit jeho údaje
right-add-partners = přidávat vyučující
right-change-desktop = měnit profily na Ploše
right-remove-partner = odebírat přidané vyučující
right-close = uzavřít ho, nebo začít znovu
right-change-roles = měnit role
right-remove-from-space = odebírat lidi
right-invite = zvát žáky a hosty
right-publish = zveřejňovat aktuality a soubory
right-remove-published = odebírat, co zveřejní jiní
right-read = číst všechno, co tam je
right-see-students = vidět jména žáků
right-archive = získat archiv toho všeho
right-bring-over = přenést obsah dřívějšího TwinSpace
profile-may = Teď můžete { $rights }.

# Co se u někoho změnilo: řádky historie a upozornění.
member-joined = { $name } se teď účastní
member-left = { $name } odchází
member-removed = { $name } se už neúčastní (z projektu odebírá { $by })
member-desktop = { $name } má teď v projektu profil „{ $profile }“ (mění { $by })
member-role = { $name } má teď v TwinSpace roli „{ $role }“ (mění { $by })
member-no-role = { $name } už není v TwinSpace (odebírá { $by })
member-you-joined = Teď se účastníte, přidává vás { $by }.
member-you-left = Odcházíte z projektu.
member-you-removed = Už se projektu neúčastníte a nemůžete ho tu číst. Odebírá vás { $by }. Pokud je to omyl, napište prosím této osobě.
member-you-desktop = { $by } vám dává v projektu profil „{ $profile }“.
member-you-role = { $by } vám dává v TwinSpace roli „{ $role }“.
member-you-no-role = { $by } vás odebírá z TwinSpace. Projektu se dál účastníte.

members-title = Kdo se účastní projektu „{ $title }“
    .empty = Zatím se nikdo neúčastní.
    .count = { $count ->
        [one] Vyučující: jedna osoba
        [few] Vyučující: { $count } osoby
       *[other] Vyučující: { $count } osob
    }
    .over = Tento projekt skončil, takže tu nelze nic měnit.
member-profiles = { $desktop }, { $role }
member-line = { $name } ({ $profiles })
member-founder = ⭐ { $line }
member-invited = ⏳ { $name } má pozvánku do { $until }
member-link = 🔗 Odkaz pro jednu osobu, platí do { $until }
member-is-founder = ⭐ Zakládající vyučující. V projektu zůstává a vždy může měnit profily na Ploše.
member-since = Účastní se od { $since }.
member-may = Oprávnění: { $rights }
right-none = jen být na seznamu

field-desktop = Na Ploše
field-role = V TwinSpace

button-members = Lidé
button-change-profile = Změnit profil
button-invited = Pozvánka: { $name }
button-add-partners = Přidat vyučující
button-link-partner = Pozvat odkazem
button-desktop = Změnit profil na Ploše
button-role = Změnit roli v TwinSpace
button-remove-member = Odebrat z projektu
button-remove-from-space = Odebrat z TwinSpace
button-leave = Opustit projekt
button-take-back = Zrušit pozvánku

desktop-title = Profil na Ploše: { $name }
role-title = Role v TwinSpace: { $name }
profile-now = { $profile } (nyní)

# Formulář, kde se vybírají další vyučující.
field-partners = Další vyučující
    .ask = Koho chcete pozvat? Vyberte jeden kontakt, nebo víc.
    .example = Někdo chybí? Stiskněte Uložit a zavřít, pak Lidé, a pozvěte ho odkazem: budete i v kontaktu.
    .empty = Všechny vaše kontakty už se účastní nebo mají pozvánku. Stiskněte Uložit a zavřít, pak Lidé, a pozvěte někoho odkazem.
field-invitation = Zpráva
    .ask = Chcete jim něco napsat? Pokud ne, stiskněte Přeskočit.
    .example = Například: Pojďte s námi pozorovat mraky! Začínáme v říjnu.
note-partners-asked = Když stisknete Odeslat, všem pošlu pozvánku. Na odpověď je 30 dní.

# Pozvánka k účasti.
invitation-asks = { $by } vás zve do tohoto projektu. Odpovědět můžete do { $until }.
invitation-register = Než pozvánku přijmete, zaregistrujte se prosím. Pozvánka zůstává otevřená.
invitation-waits =
    Přijmout ji můžete, jakmile bude vaše registrace potvrzená.
    { $standing }
invitation-title = Pozvánka: { $name }
invitation-open = ⏳ { $name } má pozvánku od { $since } (zve { $by }). Odpověď může přijít do { $until }.
invitation-accepted = ✅ { $name } se účastní.
invitation-you-accepted = ✅ Teď se tohoto projektu účastníte.
invitation-you-accepted-next = Co dál: otevřete TwinSpace, kde pracují třídy, a podívejte se, kdo se účastní.
invitation-declined = ❌ { $name } pozvánku nepřijímá.
invitation-you-declined = ❌ Vaše odpověď: pozvánka odmítnuta.
invitation-taken-back = 🗂 Pozvánka je zrušená.
invitation-ended = 🗂 Platnost pozvánky skončila.
task-invitation = { $name } vás zve do projektu
partner-link-hello = Dobrý den, jmenuji se { $name }. Zvu vás do našeho školního projektu „{ $title }“.
    .from = Dobrý den, jmenuji se { $name } a moje škola je { $school }. Zvu vás do našeho školního projektu „{ $title }“.
partner-link-opens = Otevřete prosím tento odkaz a { $twinbot } vám ukáže pozvánku
partner-link-how = Přepošlete zprávu níže jedné osobě, která učí. Kdo odkaz otevře první, bude ve vašich kontaktech a dostane pozvánku. Platí jen jednou.
new-partner-title = Další vyučující z vaší země
new-partner = { $name } se teď účastní projektu „{ $title }“. Není třeba o ničem rozhodovat.

confirm-take-back = Zrušit pozvánku ({ $name })? Přijmout ji už nepůjde.
confirm-desktop = Přijmout v projektu „{ $title }“ profil „{ $profile }“? Na Ploše pak můžete { $rights }, nic víc.
confirm-role = Přijmout v TwinSpace projektu „{ $title }“ roli „{ $role }“? Pak tam můžete { $rights }, nic víc.
confirm-remove-from-space = Odebrat z TwinSpace projektu „{ $title }“: { $name }? V projektu tato osoba zůstane a může znovu dostat roli.
confirm-remove = Odebrat z projektu „{ $title }“: { $name }? Tato osoba o tom dostane zprávu a projekt už neuvidí. Pozvat ji můžete znovu.
confirm-leave = Opustit „{ $title }“? Projekt už neuvidíte, dokud vás někdo znovu nepozve.

which-title = Ve kterém projektu?
    .empty = Nemáte žádný aktivní projekt, ve kterém to můžete udělat.
