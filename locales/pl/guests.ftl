### Goście TwinSpace: osoby, które tam czytają, ale nie biorą udziału w projekcie.

button-guests = Goście
guests-title = Goście „{ $title }”
    .empty = Nie ma jeszcze gości.
    .may = Goście czytają aktualności i pliki i widzą, kto tu uczy. Nie widzą imion ani nazwisk uczniów.
guest-line = { $name } (od { $day })
guest-link = 🔗 Link dla jednego gościa, aktywny do { $until } ({ $name })
button-link-guest = Zaproś gościa
guest-title = { $name }
    .since = Gość TwinSpace „{ $title }” od { $day }.
    .by = Gość TwinSpace „{ $title }” od { $day } (zaprasza { $by }).
button-remove-guest = Usuń
confirm-remove-guest = Usunąć z „{ $title }”: { $name }? Ta osoba dostanie wiadomość i nie będzie już mogła niczego tam czytać.
guest-removed = { $by } usuwa Cię z „{ $title }”. Nie możesz już tego tutaj czytać.

# Link.
guest-link-hello = Dzień dobry! Nazywam się { $name } i zapraszam do obejrzenia TwinSpace naszego projektu szkolnego „{ $title }”, z aktualnościami i plikami.
    .from = Dzień dobry! Nazywam się { $name }, moja szkoła to { $school }. Zapraszam do obejrzenia TwinSpace naszego projektu szkolnego „{ $title }”, z aktualnościami i plikami.
guest-link-opens = Proszę otworzyć ten link, a { $twinbot } wpuści do środka
guest-link-how = Przekaż wiadomość poniżej jednej osobie: komuś z rodziców, z dyrekcji, z grona pedagogicznego. Pierwsza osoba, która otworzy link i się przedstawi, będzie Twoim gościem. Link działa raz.
confirm-end-guest-link = Wyłączyć ten link? Wiadomości z nim przestaną działać, także te przekazane dalej.
refusal-guests-full = Limit gości w TwinSpace, razem z aktywnymi linkami: { $most }. Najpierw usuń kogoś albo wyłącz link.

# Formularz osoby, która go otworzyła.
guest-heading = Gość projektu „{ $title }”
field-guest-name = Imię i nazwisko
    .ask = Masz zaproszenie dla gościa. Jak się nazywasz?
    .example = Przeczytają to osoby, które tam uczą.
note-guest = Jako gość czytasz aktualności i pliki i widzisz, kto tam uczy, ale nie widzisz imion ani nazwisk uczniów. W każdej chwili możesz wyjść.
button-come-in = ✅ Wejdź

# Gdzie ktoś jest gościem.
button-visits = Gdzie jestem gościem
visits-title = Gdzie jesteś gościem
    .empty = Teraz nigdzie nie jesteś gościem.
home-visits = Jesteś gościem. Aby czytać aktualności, naciśnij „{ button-visits }”.
button-leave-space = Opuść TwinSpace
confirm-leave-space = Opuścić TwinSpace projektu „{ $title }”? Aby wrócić, trzeba będzie mieć nowy link.
toast-space-left = Nie jesteś tam już gościem.
