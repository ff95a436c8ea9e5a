### Hosté v TwinSpace: čtou tam, ale v projektu nepracují.

button-guests = Hosté
guests-title = Hosté projektu „{ $title }“
    .empty = Zatím tu nejsou žádní hosté.
    .may = Hosté čtou aktuality a soubory a vidí, kdo tu učí. Jména žáků nevidí.
guest-line = { $name } (od { $day })
guest-link = 🔗 Odkaz pro jednoho hosta, zve { $name }, platí do { $until }
button-link-guest = Pozvat hosta
guest-title = { $name }
    .since = Host projektu „{ $title }“ od { $day }.
    .by = Host projektu „{ $title }“ od { $day }. Pozvánka: { $by }.
button-remove-guest = Odebrat
confirm-remove-guest = Odebrat z TwinSpace projektu „{ $title }“: { $name }? Tato osoba o tom dostane zprávu a nic už si tam nepřečte.
guest-removed = Už nejste hostem projektu „{ $title }“ a nemůžete ho tu číst. Odebírá vás { $by }.

# Odkaz.
guest-link-hello = Dobrý den, jmenuji se { $name }. Zvu vás na návštěvu do TwinSpace našeho školního projektu „{ $title }“, kde jsou naše aktuality a soubory.
    .from = Dobrý den, jmenuji se { $name } a moje škola je { $school }. Zvu vás na návštěvu do TwinSpace našeho školního projektu „{ $title }“, kde jsou naše aktuality a soubory.
guest-link-opens = Otevřete prosím tento odkaz a { $twinbot } vás pustí dál
guest-link-how = Přepošlete zprávu níže jedné osobě: někomu z rodičů, z vedení školy nebo z učitelského sboru. Kdo odkaz otevře první a uvede jméno, bude váš host. Platí jen jednou.
confirm-end-guest-link = Zrušit tento odkaz? Zprávy s ním přestanou platit, i ty už přeposlané.
refusal-guests-full = Nejvyšší počet hostů v TwinSpace: { $most }, včetně platných odkazů. Nejdřív prosím někoho odeberte, nebo zrušte odkaz.

# Formulář osoby, která odkaz otevřela.
guest-heading = Host projektu „{ $title }“
field-guest-name = Vaše jméno
    .ask = Máte pozvánku jako host. Jak se jmenujete?
    .example = Jméno uvidí vyučující v projektu.
note-guest = Jako host čtete aktuality a soubory a vidíte, kdo tu učí, jména žáků ale ne. Odejít můžete kdykoli.
button-come-in = ✅ Vstoupit

# Kde je někdo hostem.
button-visits = Kde jsem hostem
visits-title = Kde jste hostem
    .empty = Teď nejste nikde hostem.
home-visits = Jste tu jako host. Aktuality si přečtete, když stisknete „{ button-visits }“.
button-leave-space = Opustit TwinSpace
confirm-leave-space = Opustit TwinSpace projektu „{ $title }“? K návratu budete potřebovat nový odkaz.
toast-space-left = Už tu nejste hostem.
