### Ktoś opuszcza projekt: kto prowadzi dalej, jakie są sposoby i plan, który do tego prowadzi.

button-leaver = Ktoś odchodzi
button-carry-on = Poprowadzi ktoś inny
button-plan = Otwórz plan
button-plan-for = Plan: { $name }
button-comer-link = Ktoś inny, linkiem
button-stop-plan = Zatrzymaj plan
button-stay = Zostaję
button-other-comer = Wybierz kogoś innego
button-invitation = Zaproszenie
button-link-of-plan = Link do przekazania
button-report = { $name } nie odpowiada

leaver-title = Kto odchodzi z projektu „{ $title }”?
    .how = Projekt może trwać dalej. Wybierz, kto odchodzi; potem zobaczysz, kto i jak może go prowadzić.
comer-title = Odchodzi { $name }: kto poprowadzi projekt dalej?
    .how = Wybierz kontakt albo kogoś, kto już bierze udział. Możesz też zaprosić inną osobę linkiem.
    .empty = Nie masz jeszcze kontaktu, który mógłby prowadzić projekt dalej. Zaproś kogoś linkiem.
    .in = { $name }: już bierze udział
    .silent = { $name } – ostatnia wizyta: { $day }.
# W miejscu nazwiska: osoba, która otworzy link.
comer-new = Nowa osoba

ways-title = { $comer } zamiast: { $leaver }
    .asked = Gdy wybierzesz, zapytam tę osobę: { $comer }. Na odpowiedź ma 30 dni. Reszta stanie się sama.
    .at-once = { $comer } już bierze udział, więc stanie się to od razu po Twoim wyborze.
    .link = Gdy wybierzesz, dostaniesz link do przekazania jednej osobie, która uczy. Kto go otworzy, dostanie pytanie, a reszta stanie się sama.
    .anew = Gdy wybierzesz, plan powie, co dalej: zamknięcie projektu i wysłanie nowego.
    .begun = Jest już na to plan.
    .none = Nie możesz tu zmieniać, kto bierze udział. Może to zrobić osoba założycielska albo ktoś z profilem „Administracja”.
way-line = { $way }: { $means }
way-remove = Zamiana w projekcie
    .means = { $comer } otrzymuje profil „Administracja” i rolę „Kadra – administracja”. Z projektu usuwam tę osobę: { $leaver }. Dostanie o tym wiadomość.
way-space = Zamiana w TwinSpace
    .means = { $comer } otrzymuje profil „Administracja” i rolę „Kadra – administracja”. { $leaver } pozostaje osobą założycielską, ale opuszcza TwinSpace.
way-keep = Zamiana bez usuwania
    .means = { $comer } otrzymuje profil „Administracja” i rolę „Kadra – administracja”. { $leaver } zachowuje wszystko, co ma.
way-anew = Zamknij i zacznij od nowa
    .means = Zamykasz ten projekt i zaczynasz nowy z tą samą treścią; partnerem będzie { $comer }. Trzeba go ponownie zatwierdzić.
way-anew-later = Zamykasz ten projekt i zaczynasz nowy z tą samą treścią. Partnera wybierasz wtedy. Trzeba go ponownie zatwierdzić.
field-way = Sposób

plan-title = { $comer } zamiast: { $leaver }
    .by = Początek: { $day } ({ $name }).
    .done = ✅ Wszystko jest zrobione.
    .stopped = 🗂 Zatrzymano: { $why }. To, co już zrobione, zostaje.
    .waits = ⏳ Teraz ma odpowiedzieć { $name }, do { $day }.
    .waits-link = ⏳ Czeka, aż ktoś otworzy link.
    .waits-close = ⏳ Teraz projekt musi zamknąć osoba założycielska albo ktoś z profilem „Administracja”.
    .waits-anew = ⏳ Projekt jest zamknięty. Teraz można zacząć nowy.
    .goes-on = ⏳ Plan idzie dalej sam.
step-done = ✅ { $step }, { $day }
step-now = ⏳ { $step }
step-later = ▫️ { $step }
step-dropped = ➖ { $step }
step-invite = { $name } dostaje zaproszenie
step-accept = { $name } przyjmuje zaproszenie
step-promote = { $name } otrzymuje profil „Administracja” i rolę „Kadra – administracja”
step-remove = { $name } odchodzi z projektu
step-space = { $name } opuszcza TwinSpace
step-close = Zamknięcie projektu
step-anew = Nowy początek; partner: { $name }
step-anew-later = Nowy początek

plan-stopped-by-hand = plan zatrzymuje { $name }
plan-stopped-declined = { $name } nie przyjmuje zaproszenia
plan-stopped-taken-back = { $name } cofa zaproszenie
plan-stopped-ended = brak odpowiedzi na czas
plan-stopped-back = { $name } zostaje
plan-stopped-closed = projekt jest zamknięty
plan-stopped-reopened = projekt jest znów otwarty
plan-stopped-not-allowed = osoba, która zaczęła plan, nie może już tego robić
confirm-stop-plan = Zatrzymać plan ({ $comer } zamiast: { $leaver })? To, co zrobione, zostaje.
    .invitation = Zatrzymać plan ({ $comer } zamiast: { $leaver })? Zaproszenie zostanie cofnięte. To, co zrobione, zostaje.
    .link = Zatrzymać plan (ktoś inny zamiast: { $leaver })? Link przestanie działać. To, co zrobione, zostaje.
invitation-replaces = To zaproszenie, aby poprowadzić projekt dalej, z profilem „Administracja” i rolą „Kadra – administracja”. Odchodzi { $name }.

news-plan-begun = { $by } zaczyna plan dla projektu „{ $title }”: { $name } odchodzi, a dalej ma prowadzić ktoś inny.
news-plan-stopped = Plan w projekcie „{ $title }” ({ $name }) jest zatrzymany: { $why }.
news-reported = { $authority } informuje: w sprawie „{ $title }” nie odpowiada { $name }. Może projekt poprowadzi dalej ktoś inny.
history-plan-begun = { $by } zaczyna plan: odchodzi { $name }
history-plan-done = Plan wykonany: { $name }
history-plan-stopped = Plan zatrzymany: { $name } ({ $why })
history-reported = { $authority } informuje: nie odpowiada { $name }

moved-you = Uczysz teraz w innej szkole. W tym projekcie działasz dalej jak dotąd.
    .how = Jeśli wolisz przekazać projekt, może go dalej prowadzić ktoś inny.
moved-you-ask = Jeśli wolisz przekazać projekt, napisz do kogoś, kto może to załatwić: { $names }. Może go dalej prowadzić ktoś inny.
moved-other = { $name } uczy teraz w innej szkole i działa w tym projekcie jak dotąd.
    .how = Jeśli odejdzie, projekt może dalej prowadzić ktoś inny.
