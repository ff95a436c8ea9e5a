### Co dělá správa systému ve vlastním chatu: instituce, kdo tam rozhoduje, pozvánky, co vázne, školy.

button-operator = Správa systému
command-operator = Co děláte jako správa systému
operator-menu = Skoro všechno z toho umí i příkazová řádka serveru. Seznamy škol se načítají jen tam.
operator-ended = Už nepatříte ke správě systému, takže zprávy pro ni sem nepřicházejí. Všechno ostatní v tomto chatu pokračuje.
refusal-no-operator = Ke správě systému nepatříte, nebo už ne, takže se nic nezměnilo. Pozvat vás může někdo jiný ze správy.

# Instituce.
button-authorities = Instituce
button-authority = Tato instituce
button-set-up = Přidat
button-set-up-authority = Přidat instituci
button-set-up-again = Přidat znovu
# $country je země.
button-set-up-in = Přidat: { $country }
authorities-title = Instituce
    .empty = Není přidaná žádná instituce, takže nikdo nepotvrzuje registrace ani neschvaluje projekty. Přidejte první.
# $authority je „Národní podpůrné středisko (Španělsko)“.
authority-line = { $authority }: { $count ->
    [one] rozhoduje jedna osoba
    [few] rozhodují { $count } osoby
   *[other] rozhoduje { $count } osob
}
    .nobody = ⚠️ { $authority }: nikdo nerozhoduje
set-up-heading = Přidání instituce
field-authority-country = Země
    .ask = Ve které zemi?
    .example = Vyberte ji ze seznamu, nebo napište její název.
field-authority-seat = Instituce
    .ask = Která instituce? Podpůrné středisko rozhoduje za celou zemi, regionální úřad navíc za svůj region.
    .example = Vyberte ji ze seznamu, nebo napište název regionu.
    .empty = Všechny instituce této země se už používají. Jinou zemi vyberete, když se vrátíte.
note-set-up = Předám jí všechno, co tam už čeká. Potom pozvěte někoho, kdo za ni bude rozhodovat.
toast-set-up = Instituce je přidaná.
    .already = Instituce už je přidaná.
desk-out-of-use = 🗂 Nepoužívá se: nemá hlas a nikdo za ni nerozhoduje. Její dosavadní rozhodnutí zůstávají.
desk-nobody = ⚠️ Zatím za ni nikdo nerozhoduje. Pozvěte někoho: kdo otevře odkaz, bude za ni rozhodovat.
# $name je člověk.
desk-approver = { $name }: rozhoduje od { $since }
    .away = ⚠️ { $name }: rozhoduje od { $since }; moje zprávy tam nedocházejí
desk-deputy = { $name }: zastupuje od { $since }
    .away = ⚠️ { $name }: zastupuje od { $since }; moje zprávy tam nedocházejí
# $waits je výčet jako „2 projekty a jedna registrace“.
desk-waits = Čeká tam: { $waits }
desk-open = { $count ->
    [one] Jedna pozvánka ještě není otevřená.
    [few] { $count } pozvánky ještě nejsou otevřené.
   *[other] { $count } pozvánek ještě není otevřeno.
}
waits-projects = { $count ->
    [one] jeden projekt
    [few] { $count } projekty
   *[other] { $count } projektů
}
waits-teachers = { $count ->
    [one] jedna registrace
    [few] { $count } registrace
   *[other] { $count } registrací
}
waits-questions = { $count ->
    [one] jeden dotaz
    [few] { $count } dotazy
   *[other] { $count } dotazů
}
button-take-out-of-use = Přestat používat
confirm-take-out-of-use = Přestat používat: { $authority }? Tato instituce ztratí hlas. { $projects ->
    [0] Nečeká na ni žádný projekt.
    [one] Jeden projekt, který na ni čeká, bude pokračovat bez ní.
    [few] { $projects } projekty, které na ni čekají, budou pokračovat bez ní.
   *[other] { $projects } projektů, které na ni čekají, bude pokračovat bez ní.
} Její dosavadní rozhodnutí zůstávají a můžete ji znovu přidat.
toast-out-of-use = Už se nepoužívá.
refusal-own-project-waits = Na tuto instituci čeká projekt, kterého se účastníte, proto ji nemůžete vyřadit. Může to udělat někdo jiný ze správy, nebo příkaz na serveru.

# Kdo rozhoduje.
button-end-appointment = Ukončit pověření
official-ends = Když pověření ukončíte, všechna rozhodnutí této osoby zůstávají a co čeká, přejde na ostatní. Skončí i předání rozhodování, která se jí týkají.
confirm-end-appointment = Ukončit pověření ({ $name })? Potom už { $name } nerozhoduje za tuto instituci: { $authority }
toast-appointment-ended = Pověření skončilo.

# Pozvánky.
button-invitations = Pozvánky
button-invite-approver = Pozvat k rozhodování
button-invite-deputy = Pozvat k zastupování
button-invite-room = Odkaz pro skupinu
button-end-invitation = Zrušit tento odkaz
invitations-title = Pozvánky
    .empty = Žádná pozvánka nečeká na otevření.
    .how = K rozhodování, k zastupování a do skupin zvete u příslušné instituce, do správy systému v jejím seznamu. Vyučující od vás odkaz nepotřebují: napíšou mi a zaregistrují se.
role-operator = Kdo spravuje systém
# $authority je „Národní podpůrné středisko (Španělsko)“.
role-approver = Rozhodování: { $authority }
role-deputy = Zastupování: { $authority }
role-room = Skupina: { $authority }
role-link-line = { $role }, do { $until }
role-link-operator = Pošlete tento odkaz jedné osobě. Chat, který ho otevře první, bude od té doby patřit ke správě systému.
role-link-approver = Pošlete tento odkaz jedné osobě. Kdo ho otevře první, bude od té doby rozhodovat za tuto instituci.
role-link-deputy = Pošlete tento odkaz jedné osobě. Kdo ho otevře první, bude od té doby v této instituci zastupovat.
role-link-room = Otevřete tento odkaz ve skupině instituce. Co se instituci oznamuje, se pak objeví i tam a přečtou si to všichni ve skupině.
role-link-kept = Tento odkaz byl vidět jen na příkazové řádce; znovu ho ukázat nemohu. Pokud se ztratil, zrušte ho a vytvořte jiný.
role-link-until = Platí jen jednou, do { $until }.
role-link-lasting = Platí jen jednou.
role-link-used = ✅ Otevřeno: { $name }, { $at }.
    .once = ✅ Otevřeno dne { $at }.
role-link-revoked = 🗂 Zrušeno dne { $at }.
role-link-over = 🗂 Platnost skončila: { $until }.
confirm-end-invitation = Zrušit tento odkaz? Nikdo už ho neotevře: { $role }
toast-link-comes = Odkaz přijde v samostatné zprávě.
toast-invitation-ended = Odkaz je zrušený.
refusal-set-up-first = Tato instituce se nepoužívá. Nejdřív ji znovu přidejte, potom někoho pozvěte.
refusal-invitation-used = Tento odkaz už někdo otevřel. Místo toho ukončete jeho pověření, nebo přístup ke správě systému.

# Správa systému.
button-operators = Lidé ve správě
button-invite-operator = Pozvat do správy
button-end-operator = Ukončit přístup
button-end-own = Ukončit můj přístup
operators-title = Kdo je ve správě systému
    .what = Tito lidé čtou, co vyžaduje pozornost, a mohou dělat všechno, co vy tady. Je dobré, když jsou aspoň dva.
    .left = { $count ->
        [one] Údaje jedné osoby ze správy systému jsou na její žádost vymazané. Ve správě teď nikdo jiný není. Pozvěte prosím někoho.
        [few] Údaje jedné osoby ze správy systému jsou na její žádost vymazané. Ve správě jsou teď { $count } lidé.
       *[other] Údaje jedné osoby ze správy systému jsou na její žádost vymazané. Ve správě je teď { $count } lidí.
    }
operator-line = { $name }, od { $since }
    .own = { $name } (vy), od { $since }
confirm-end-operator = Ukončit přístup ke správě systému ({ $name })? Tato osoba o tom dostane zprávu a všechno ostatní v jejím chatu pokračuje.
    .links = Ukončit přístup ke správě systému ({ $name })? Tato osoba o tom dostane zprávu a všechno ostatní v jejím chatu pokračuje. { $count ->
        [one] Zruší se i jeden odkaz od této osoby, který zatím nikdo neotevřel.
        [few] Zruší se i { $count } odkazy od této osoby, které zatím nikdo neotevřel.
       *[other] Zruší se i { $count } odkazů od této osoby, které zatím nikdo neotevřel.
    }
confirm-end-own = Ukončit svůj přístup ke správě systému? Znovu vás může pozvat někdo jiný ze správy.
    .links = Ukončit svůj přístup ke správě systému? Znovu vás může pozvat někdo jiný ze správy. { $count ->
        [one] Zruší se i jeden odkaz od vás, který zatím nikdo neotevřel.
        [few] Zruší se i { $count } odkazy od vás, které zatím nikdo neotevřel.
       *[other] Zruší se i { $count } odkazů od vás, které zatím nikdo neotevřel.
    }
toast-operator-ended = Přístup je ukončený.
# $name je osoba; $maker je, kdo vytvořil odkaz.
operator-joined = { $name } teď patří ke správě systému, přes odkaz od této osoby: { $maker }. Pokud to tak být nemá, ukončete tento přístup.
    .own = { $name } teď patří ke správě systému, přes váš odkaz.
    .shell = { $name } teď patří ke správě systému, přes odkaz z příkazové řádky serveru. Pokud to tak být nemá, ukončete tento přístup.
refusal-last-operator = Ve správě systému nikdo jiný není, takže svůj přístup ukončit nemůžete. Nejdřív někoho pozvěte.

# Co vázne.
button-stuck = Co vázne
stuck-title = Co vázne
    .empty = Nic nevázne: všude, kde něco čeká, má kdo rozhodnout, a nic nečeká déle než dva týdny.
# $waits je výčet jako „2 projekty a jedna registrace“; $authority je „Národní podpůrné středisko (Španělsko)“.
stuck-nobody = ⚠️ { $authority }: { $waits }, od { $since }. Nikdo tam nerozhoduje.
stuck-long = ⏳ { $authority }: { $waits }, od { $since }
stuck-no-service = ⚠️ { $country }: { $waits }, od { $since }. Podpůrné středisko tam není přidané.
stuck-project = ⚠️ „{ $title }“, od { $since }. Není přidaná instituce, která může rozhodnout.
machine-works = Program sám se v ničem nezpožďuje.
machine-title = Program sám:
machine-refused = { $count ->
    [one] jedna zpráva, kterou její platforma odmítá, od { $since }
    [few] { $count } zprávy, které jejich platforma odmítá, od { $since }
   *[other] { $count } zpráv, které jejich platforma odmítá, od { $since }
}
machine-late = { $count ->
    [one] jedna zpráva, která už měla odejít, od { $since }
    [few] { $count } zprávy, které už měly odejít, od { $since }
   *[other] { $count } zpráv, které už měly odejít, od { $since }
}
machine-jobs = { $count ->
    [one] jedna úloha, která už měla pokračovat, od { $since }
    [few] { $count } úlohy, které už měly pokračovat, od { $since }
   *[other] { $count } úloh, které už měly pokračovat, od { $since }
}
machine-timers = { $count ->
    [one] jeden naplánovaný krok se zpožděním, od { $since }
    [few] { $count } naplánované kroky se zpožděním, od { $since }
   *[other] { $count } naplánovaných kroků se zpožděním, od { $since }
}
machine-how = Na serveru tento příkaz řekne, co dělat:
machine-letters = { $count ->
    [one] jedna zpráva, kterou nešlo zpracovat, od { $since }
    [few] { $count } zprávy, které nešlo zpracovat, od { $since }
   *[other] { $count } zpráv, které nešlo zpracovat, od { $since }
}

# Čísla.
button-figures = Čísla
figures-title = Čísla
    .how = Aktivní vyučující jsou ti, kdo tu za posledních 30 dní byli. Doby čekání jsou za posledních 90 dní.
# $projects je výčet jako „aktivní: 12 a uzavřený: 3“.
figures-projects = Projekty – { $projects }
figures-none = zatím žádné
figures-state = { $state }: { $count }
figures-country = { $service }: vyučující – { $teachers ->
    [one] jedna osoba
    [few] { $teachers } osoby
   *[other] { $teachers } osob
}, z toho aktivních { $active }. Projekty – { $projects }. { $waits }
figures-hours = { $hours ->
    [0] Rozhodnutí trvá méně než hodinu.
    [one] Rozhodnutí trvá asi hodinu.
    [few] Rozhodnutí trvá asi { $hours } hodiny.
   *[other] Rozhodnutí trvá asi { $hours } hodin.
}
figures-days = { $days ->
    [one] Rozhodnutí trvá asi den.
    [few] Rozhodnutí trvá asi { $days } dny.
   *[other] Rozhodnutí trvá asi { $days } dní.
}
figures-undecided = Za posledních 90 dní žádné rozhodnutí.

# Kdo má pozastavení.
suspended-all = Pozastavení vyučujících a škol
    .empty = Nikdo nemá pozastavení.
    .how = O pozastavení i jeho zrušení rozhodují podpůrná střediska, každé ve své zemi. Čtou také důvod.
suspended-all-line = ⛔ { $name }: od { $since }, rozhoduje { $service }

# Školy.
button-new-schools = Nové školy
button-find-school = Najít školu
button-find-twin = Je to jiná škola
button-merge-schools = Sloučit
button-close-school = Zrušit školu
schools-title = Nové školy
    .empty = Žádná škola nečeká, až ji podpůrné středisko přijme.
    .how = Ručně je zadali vyučující a podpůrné středisko každou přijme s první registrací, kterou tam potvrdí. Je-li některá v seznamu pod jiným názvem, slučte obě.
    .more = Jsou tu i další. Napište z názvu víc, nebo obec.
school-line = { $school }, od { $since }
school-code = Úřední kód: { $code }
school-teachers = { $count ->
    [0] Není tu registrovaný nikdo.
    [one] Je tu registrovaná jedna osoba.
    [few] Jsou tu registrované { $count } osoby.
   *[other] Je tu registrováno { $count } osob.
}
school-taken = Vybrat si ji může kdokoli.
school-unchecked = 🆕 Dokud ji podpůrné středisko nepřijme, může ji mít vybranou jen osoba, která ji zadala.
school-closed = 🗂 Je zrušená: nikdo si ji nemůže vybrat.
school-merged = 🗂 Je sloučená do jiné školy: { $school }
school-suspended = ⛔ Má pozastavení.
school-alike = Možná je to jedna z těchto. Vyberte, se kterou se má sloučit:
# $school je „Název, Obec“.
school-twin = Která škola je „{ $school }“ ve skutečnosti?
field-find-school = Škola
    .ask = Která škola? Napište část jejího názvu nebo obec.
    .example = Například: Nube Valverde
confirm-merge-schools = Sloučit školu „{ $from }“ do školy „{ $into }“? Vyučující, žáci i projekty přejdou do školy „{ $into }“ a školu „{ $from }“ si už nikdo nemůže vybrat. Nejde to vzít zpět.
confirm-close-school = Zrušit tuto školu? Nikdo si ji už nemůže vybrat, jejím vyučujícím ale zůstane: { $school }
toast-merged = Školy jsou sloučené.
toast-school-closed = Škola je zrušená.
refusal-schools-one = To už je jedna a táž škola. Vyberte dvě různé.
refusal-schools-countries = Školy ze dvou zemí sloučit nelze. Správnou si jejich vyučující vyberou ve svém profilu.
refusal-schools-suspended = Jedna z nich má pozastavení a druhá ne. Požádejte jejich podpůrné středisko, ať ho nejdřív zruší, nebo ať pozastaví i druhou.
refusal-school-stays = Školu, která má zůstat, si nikdo nemůže vybrat: { $school }. Zvolte takovou, kterou si může vybrat kdokoli.
