### Zpravodaj země: kdo ho dostává a jak ho podpůrné středisko píše a rozesílá.

button-newsletter = Zpravodaj
newsletter-title = Zpravodaj
    .on = Dostáváte zpravodaj země { $country }. Jazyky: { $languages }.
    .off = Zpravodaj země { $country } nedostáváte. Poslední čísla si tu ale můžete přečíst.
    .no-country = Každá země má vlastní zpravodaj. Nejdřív vyberte svou zemi.
    .not-for = Žáci a hosté zpravodaj nedostávají.
    .silent = Podle vašeho nastavení vám neposílám nic, co počká, tedy ani zpravodaj. Poslední čísla si můžete přečíst tady.
    .none = Zatím žádný zpravodaj nevyšel.
newsletter-line = { $title } ({ $language }, { $at })
button-subscribe = ✅ Odebírat
button-unsubscribe = Zrušit odběr
button-letter-languages = Jazyky
button-letter-country = Země
toast-subscribed = Odběr je zapnutý.
toast-unsubscribed = Odběr je zrušený. Kdykoli ho tu můžete znovu zapnout.
letter-languages-title = Jazyky vašeho zpravodaje
    .read = Dostáváte ho v těchto jazycích: { $languages }. Stisknutím jazyk přidáte, nebo odeberete.
letter-countries-title = Který zpravodaj chcete?
    .what = Vyberte svou zemi. Od té chvíle budete dostávat její zpravodaj.
command-newsletter = Zpravodaj vaší země
refusal-newsletter-country = Nejdřív vyberte svou zemi: každá má vlastní zpravodaj.
refusal-newsletter-language = Zpravodaj čtete jen v jednom jazyce. Nejdřív přidejte jiný, nebo zrušte odběr.

# Zpravodaj, jak přijde čtenářům.
letter-title = { $title }
    .by = { $service }, { $at }
button-back-to-draft = ‹ Zpět ke konceptu

# Pro ty, kdo ho píšou a rozesílají.
button-issues = Zpravodaje: { $country }
issues-title = Zpravodaje ({ $country })
    .empty = Zatím tu nejsou žádné zpravodaje.
button-write-letter = ✍️ Napsat zpravodaj
issue-line = { $title } ({ $language }): { $state }
issue-is-draft = koncept
issue-is-scheduled = odejde dne { $day }
issue-is-sending = právě odchází
issue-is-sent = odesláno dne { $day }
issue-is-stopped = zastaveno dne { $day }
issue-title = Váš zpravodaj „{ $title }“
issue-draft = Toto je koncept. { $count ->
        [one] Teď by ho dostala jedna osoba.
        [few] Teď by ho dostaly { $count } osoby.
       *[other] Teď by ho dostalo { $count } osob.
    }
    .nobody = Toto je koncept. Zpravodaj v tomto jazyce zatím nikdo neodebírá, takže ho nelze odeslat.
issue-scheduled = Odejde dne { $at }. { $count ->
        [one] Teď by ho dostala jedna osoba.
        [few] Teď by ho dostaly { $count } osoby.
       *[other] Teď by ho dostalo { $count } osob.
    }
issue-sending = { $count ->
        [one] Právě odchází jedné osobě.
        [few] Právě odchází { $count } osobám.
       *[other] Právě odchází { $count } osobám.
    }
    .begun = Právě odchází. Zjišťuji, kdo ho dostane.
issue-sent = Odesláno. Poslední doručení: { $at }.
issue-stopped = Zastaveno. Rozesílání začalo dne { $at }. Kdo ho už má, tomu zůstane.
issue-reached = Doručeno: { $count }
issue-refused = Nešlo doručit: { $count }
issue-left = Ještě zbývá: { $count }
issue-picture = Kontroluji obrázek. Chvíli to potrvá.
    .fault = Zpravodaj teď nemá obrázek. Chcete-li poslat jiný, stiskněte „{ button-change }“.
button-send-letter = 📤 Odeslat teď
button-schedule-letter = 🕘 Odeslat později
button-unschedule = Neodesílat
button-stop-letter = Zastavit rozesílání
button-letter-preview = 👁 Náhled
button-letter-test = Poslat zkušebně mně
toast-tested = Zkušební zpráva je odeslaná.
toast-sending = Právě odchází.
toast-scheduled = Naplánováno.
toast-stopped = Zastaveno.
confirm-send-letter = Opravdu teď odeslat „{ $title }“? { $count ->
        [one] Dostane ho jedna osoba.
        [few] Dostanou ho { $count } osoby.
       *[other] Dostane ho { $count } osob.
    }
confirm-unschedule = Neodesílat „{ $title }“ v naplánovaný čas? Bude to zase koncept.
confirm-stop-letter = Zastavit rozesílání „{ $title }“? Zatím doručeno: { $reached }. Nedostane ho: { $left }.
refusal-newsletter-scheduled = Tento zpravodaj je naplánovaný. Chcete-li ho změnit, stiskněte nejdřív „{ button-unschedule }“.
refusal-newsletter-sent = Tento zpravodaj už odešel.
refusal-newsletter-picture = Obrázek ještě není připravený. Chvíli počkejte, nebo stiskněte „{ button-change }“ a obrázek nahraďte, nebo vynechte.
refusal-newsletter-nobody = Zpravodaj v tomto jazyce nikdo neodebírá, takže by ho nikdo nedostal.

# Formulář zpravodaje.
newsletter-heading = Zpravodaj: { $country }
field-letter-language = Jazyk
    .ask = Kterým jazykem píšete?
    .example = Dostanou ho ti, kdo tímto jazykem čtou.
field-letter-title = Název
    .ask = O čem zpravodaj je?
    .example = Online setkání v říjnu
field-letter-text = Text
    .ask = Co chcete sdělit?
    .example = Vážení a milí, tento měsíc vás zveme na dvě online setkání.
note-newsletter-draft = Uložím ho jako koncept. Než ho kdokoli dostane, můžete si ho prohlédnout a poslat zkušebně sobě.

# Formulář, který říká, kdy odejde.
schedule-heading = Kdy odejde „{ $title }“?
field-send-day = Den
    .ask = Který den?
    .example = 24. prosince
field-send-time = Čas
    .ask = V kolik hodin?
    .example = 9:00
    .clock = Například: 9:00. Je to čas této země: { $country }.
problem-time = Tomuto času nerozumím. Napište ho takto: 9:00
note-newsletter-goes = Odejde dne { $at }. Zadaný čas platí pro tuto zemi: { $country }. { $count ->
        [one] Teď by ho dostala jedna osoba.
        [few] Teď by ho dostaly { $count } osoby.
       *[other] Teď by ho dostalo { $count } osob.
    }
button-schedule = ✅ Naplánovat
refusal-schedule-past = Tento čas už minul. Zvolte pozdější.
refusal-schedule-far = To je víc než za rok. Zvolte dřívější den.
