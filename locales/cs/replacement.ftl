### Někdo opouští projekt: kdo pokračuje, jakými způsoby, a plán, který k tomu vede.

button-leaver = Někdo odchází
button-carry-on = Pokračuje někdo jiný
button-plan = Otevřít plán
button-plan-for = Plán: { $name }
button-comer-link = Někdo jiný, odkazem
button-stop-plan = Zastavit plán
button-stay = Zůstávám
button-other-comer = Vybrat někoho jiného
button-invitation = Pozvánka
button-link-of-plan = Odkaz k přeposlání
button-report = { $name } neodpovídá

leaver-title = Kdo odchází z projektu „{ $title }“?
    .how = Projekt může pokračovat. Vyberte, kdo odchází; potom uvidíte, kdo a jak může pokračovat.
comer-title = Odchází { $name }: kdo bude pokračovat?
    .how = Vyberte kontakt, nebo někoho, kdo se už účastní. Můžete také pozvat někoho dalšího odkazem.
    .empty = Zatím nemáte kontakt, který může pokračovat. Pozvěte někoho dalšího odkazem.
    .in = { $name }: už se účastní
    .silent = { $name } – poslední návštěva: { $day }.
# Na místě jména: kdo odkaz otevře.
comer-new = Někdo nový

ways-title = Odchází { $leaver }, pokračuje { $comer }
    .asked = Po vaší volbě se zeptám této osoby: { $comer }. Na odpověď má 30 dní. Zbytek proběhne sám.
    .at-once = { $comer } už se účastní, takže se to stane hned po vaší volbě.
    .link = Po vaší volbě dostanete odkaz, který přepošlete jedné osobě, která učí. Kdo ho otevře, toho se zeptám, a zbytek proběhne sám.
    .anew = Po vaší volbě plán řekne, co dál: uzavřít projekt a odeslat nový.
    .begun = Plán už na to je.
    .none = Kdo se účastní, to tu měnit nemůžete. Mohou to zakládající vyučující a lidé s profilem „{ desktop-administrator }“.
way-line = { $way }: { $means }
way-remove = Nahradit v projektu
    .means = { $comer } dostane profil „{ desktop-administrator }“ a roli „{ role-teacher-administrator }“. Z projektu odeberu tuto osobu: { $leaver }, a napíšu jí o tom.
way-space = Nahradit v TwinSpace
    .means = { $comer } dostane profil „{ desktop-administrator }“ a roli „{ role-teacher-administrator }“. { $leaver } zůstane mezi zakládajícími, ale opustí TwinSpace.
way-keep = Nahradit a nikoho neodebírat
    .means = { $comer } dostane profil „{ desktop-administrator }“ a roli „{ role-teacher-administrator }“. { $leaver } si všechno ponechá.
way-anew = Uzavřít a začít znovu
    .means = Uzavřete tento projekt a začnete nový se stejným obsahem. Na druhé straně bude { $comer }. Musí se znovu schválit.
way-anew-later = Uzavřete tento projekt a začnete nový se stejným obsahem. Kdo bude na druhé straně, vyberete potom. Musí se znovu schválit.
field-way = Způsob

plan-title = Odchází { $leaver }, pokračuje { $comer }
    .by = Začátek: { $day } ({ $name }).
    .done = ✅ Všechno je hotové.
    .stopped = 🗂 Zastaveno: { $why }. Co už je hotové, zůstává.
    .waits = ⏳ Na řadě je { $name }, do { $day }.
    .waits-link = ⏳ Čeká se, až někdo otevře odkaz.
    .waits-close = ⏳ Teď musí projekt uzavřít někdo ze zakládajících nebo z lidí s profilem „{ desktop-administrator }“.
    .waits-anew = ⏳ Projekt je uzavřený. Teď může začít nový.
    .goes-on = ⏳ Plán pokračuje sám.
step-done = ✅ { $step }, { $day }
step-now = ⏳ { $step }
step-later = ▫️ { $step }
step-dropped = ➖ { $step }
step-invite = { $name } dostane pozvánku
step-accept = { $name } přijme pozvánku
step-promote = { $name } dostane profil „{ desktop-administrator }“ a roli „{ role-teacher-administrator }“
step-remove = { $name } odejde z projektu
step-space = { $name } opustí TwinSpace
step-close = Projekt se uzavře
step-anew = Začít znovu; druhá strana: { $name }
step-anew-later = Začít znovu

plan-stopped-by-hand = zastavuje ho { $name }
plan-stopped-declined = { $name } pozvánku nepřijímá
plan-stopped-taken-back = { $name } ruší pozvánku
plan-stopped-ended = odpověď nepřišla včas
plan-stopped-back = { $name } zůstává
plan-stopped-closed = projekt je uzavřený
plan-stopped-reopened = projekt je znovu otevřený
plan-stopped-not-allowed = osoba, která plán spustila, už k němu nemá oprávnění
confirm-stop-plan = Zastavit plán? Odchází { $leaver }, pokračuje { $comer }. Co je hotové, zůstane.
    .invitation = Zastavit plán? Odchází { $leaver }, pokračuje { $comer }. Pozvánka se zruší. Co je hotové, zůstane.
    .link = Zastavit plán? Odchází { $leaver }, pokračuje někdo nový. Odkaz přestane platit. Co je hotové, zůstane.
invitation-replaces = Odchází { $name }. Když přijmete, budete pokračovat vy, s profilem „{ desktop-administrator }“ a rolí „{ role-teacher-administrator }“.

news-plan-begun = { $by } spouští plán pro „{ $title }“: odchází { $name } a pokračovat má někdo jiný.
news-plan-stopped = Plán odchodu ({ $name }) v projektu „{ $title }“ je zastavený: { $why }.
news-reported = { $authority } oznamuje, že v projektu „{ $title }“ neodpovídá { $name }. Možná může pokračovat někdo jiný.
history-plan-begun = { $by } spouští plán: odchází { $name }
history-plan-done = Plán odchodu je hotový: { $name }
history-plan-stopped = Plán odchodu je zastavený: { $name } ({ $why })
history-reported = { $authority } oznamuje, že neodpovídá { $name }

moved-you = Učíte teď v jiné škole. V tomto projektu pokračujete jako dosud.
    .how = Chcete-li ho raději předat, může místo vás pokračovat někdo jiný.
moved-you-ask = Chcete-li ho raději předat, napište: { $names }. Místo vás může pokračovat někdo jiný.
moved-other = { $name } teď učí v jiné škole a v tomto projektu pokračuje jako dosud.
    .how = Pokud tato osoba odejde, může místo ní pokračovat někdo jiný.
