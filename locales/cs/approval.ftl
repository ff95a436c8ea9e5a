### O čem rozhodují podpůrná střediska a úřady: projekty, registrace; vlastní registrace; K vyřízení; správa systému.

approval-asked = ⏳ Čeká na vaše rozhodnutí od { $since } – { $authority }
approval-undecided = Bez rozhodnutí: { $authority }
approval-others = Ostatní rozhodnutí:
approval-over = Už není o čem rozhodovat. Stav od { $since }: { $state }.
button-approve = ✅ Schválit
button-approve-with = Schválit s poznámkou
button-undo = Vzít zpět

teacher-title = Registrace: { $name }
teacher-waits = ⏳ Čeká na vaše rozhodnutí od { $since }. Učí tato osoba v uvedené škole?
teacher-answered = ⏳ Vaše otázka: „{ $question }“ – odpověď ({ $since }):
teacher-asked = ⏳ Otázka odeslaná dne { $at } zatím nemá odpověď:
teacher-valid = ✅ Potvrzeno dne { $at }.
teacher-valid-you = ✅ Vaše rozhodnutí: potvrzeno dne { $at }.
teacher-refused = ❌ Nepotvrzeno dne { $at } z tohoto důvodu:
teacher-own = Toto je vaše vlastní registrace, proto musí rozhodnout někdo jiný.
    .giver = Toto je registrace osoby, která vám rozhodování předala, proto musí rozhodnout někdo jiný.
teacher-refused-before = ❌ Dřívější verze nebyla potvrzena ({ $at }):
teacher-asked-before = Dřívější otázka: „{ $question }“ – odpověď ({ $at }):
teacher-says-now = Nynější údaje:
teacher-undo = Rozhodnutí můžete vzít zpět do { $until }.
    .refusal = Rozhodnutí můžete vzít zpět do { $until }; teprve potom si ho druhá strana přečte.
    .question = Otázku můžete vzít zpět do { $until }; teprve potom si ji druhá strana přečte.
teacher-new-school = 🆕 Tato škola je nová: zadala ji osoba, která se registruje. Jakmile registraci potvrdíte, může si ji vybrat kdokoli.
    .known = Pokud už v seznamu je, vyberte ji nejdřív níže.
button-same-school = Je to { $school }
button-validate = ✅ Potvrdit
button-ask = Zeptat se

registration-none = Zatím nemáte registraci. Zabere dvě minuty: jméno, škola, co učíte a kterými jazyky mluvíte.
standing-waiting = ⏳ Vaše registrace čeká od { $since }. Rozhoduje: { $authority }
standing-waiting-nobody = ⏳ Vaše registrace čeká od { $since }. Rozhoduje: { $authority }. Momentálně tam nemá kdo rozhodnout; správa systému už o tom ví.
standing-waiting-operator = ⏳ Vaše registrace čeká od { $since }. Podpůrné středisko vaší země tu zatím není přidané; správa systému už o tom ví.
standing-waiting-next = Jakmile bude rozhodnuto, dám vám tady vědět. Zatím můžete přidávat kontakty a připravit projekt; odeslat ho můžete, až bude registrace potvrzená.
standing-asked = Podpůrné středisko má otázku ({ $at }). Odpovězte prosím, aby registrace mohla pokračovat.
standing-valid = ✅ Vaše registrace: potvrzeno dne { $at }.
standing-valid-next = Co dál: přidejte kontakt v jiné zemi, nebo založte projekt s někým, koho už v kontaktech máte.
standing-refused = ❌ Podpůrné středisko nemohlo vaši registraci potvrdit ({ $at }). Upravte svůj profil a odešlete ho znovu.

inbox-title = K vyřízení
    .empty = Nemáte nic k vyřízení.
task-line = { $task }, od { $since }
task-offer = Nabídka: { $title }
task-approval = Projekt: { $title }
task-teacher = Registrace: { $name }
task-contact = Kontakt: { $name }
task-returned = Vráceno: { $title }
task-registration = Registrace: otázka pro vás
task-inquiry = Dotaz: { $name }

approval-returned-before = ↩️ Dřívější verze vrácená dne { $at } – { $authority }:

operator-title = Pro správu systému
operator-no-approver = Čeká se na rozhodnutí, ale nemá kdo rozhodnout: { $authority }. Otevřete níže instituci a někoho pozvěte, nebo použijte tento příkaz:
operator-undelivered = { $count ->
    [one] Jednu zprávu nelze doručit: její platforma ji odmítá, i bez tlačítek. Zůstává uložená a zkusím to znovu, až se ta osoba zase ozve. Ukáže ji tento příkaz:
    [few] { $count } zprávy nelze doručit: jejich platforma je odmítá, i bez tlačítek. Zůstávají uložené a zkusím to znovu, až se ti lidé zase ozvou. Ukáže je tento příkaz:
   *[other] { $count } zpráv nelze doručit: jejich platforma je odmítá, i bez tlačítek. Zůstávají uložené a zkusím to znovu, až se ti lidé zase ozvou. Ukáže je tento příkaz:
}
operator-undelivered-why = Poslední důvod
operator-delivered = Všechny zprávy jsou už doručené.
operator-has-approver = Už má kdo rozhodovat: { $authority }.
operator-no-service = Jedna registrace čeká na potvrzení, ale podpůrné středisko této země není přidané: { $country }. Přidejte ho tady, nebo tímto příkazem:
operator-offered-without-service = Nabízí se projekt a podpůrné středisko jedné z jeho zemí není přidané, takže tam o něm nemá kdo rozhodnout: { $country }. Přidejte ho tady, nebo tímto příkazem:
operator-has-service = Už je přidané: { $service }.
operator-inquiry = Přišel dotaz, ale podpůrné středisko této země není přidané: { $country }. Až ho přidáte, dotaz mu předám. Přidejte ho tady, nebo tímto příkazem:
    .nobody = Čeká dotaz – { $authority }. Momentálně tam nemá kdo odpovědět, protože na vlastní dotaz se neodpovídá. Otevřete níže instituci a někoho pozvěte, nebo použijte tento příkaz:
operator-out-of-use = Tato instituce se už nepoužívá: { $authority }. { $projects ->
    [0] Na její rozhodnutí nečekal žádný projekt.
    [one] Na její rozhodnutí čekal jeden projekt a pokračuje bez něj.
    [few] Na její rozhodnutí čekaly { $projects } projekty a pokračují bez něj.
   *[other] Na její rozhodnutí čekalo { $projects } projektů a pokračuje bez něj.
}
operator-left-to-nobody = { $projects ->
    [one] O jednom z nich teď nemá kdo rozhodnout.
    [few] O { $projects } z nich teď nemá kdo rozhodnout.
   *[other] O { $projects } z nich teď nemá kdo rozhodnout.
}
operator-left-teachers = { $teachers ->
    [one] Jedna registrace z této země čeká na potvrzení a nemá ji teď kdo potvrdit.
    [few] { $teachers } registrace z této země čekají na potvrzení a nemá je teď kdo potvrdit.
   *[other] { $teachers } registrací z této země čeká na potvrzení a nemá je teď kdo potvrdit.
}
operator-left-inquiries = { $inquiries ->
    [one] Jeden dotaz z této země čeká na odpověď a nemá na něj teď kdo odpovědět.
    [few] { $inquiries } dotazy z této země čekají na odpověď a nemá na ně teď kdo odpovědět.
   *[other] { $inquiries } dotazů z této země čeká na odpověď a nemá na ně teď kdo odpovědět.
}
operator-set-up-again = Když instituci znovu přidáte, předám jí všechno, co ještě čeká. Můžete to udělat tady, nebo tímto příkazem:
operator-in-use-again = { $authority } se znovu používá.
operator-no-authority = Od { $since } čeká projekt a není přidaná žádná instituce, která o něm může rozhodnout: { $title }. Přidejte podpůrná střediska tady, nebo těmito příkazy:
operator-platform-away = { $platform } od { $since } neodpovídá. Nikomu tam nemohu odpovídat. Zkouším to dál a dám vědět, až to zase půjde. Pokud to potrvá, podívejte se prosím do protokolu.
operator-platform-back = { $platform } zase odpovídá. Výpadek trval od { $since } do { $until }. Teď odpovídám na to, co lidé mezitím napsali.
operator-database-back = Od { $since } do { $until } nešlo nic ukládat, takže nikdo nedostal odpověď. Už to zase funguje a odpovídám na to, co lidé mezitím napsali. Příčinu hledejte prosím v protokolu: došlo místo na disku, nebo vypadla databáze?
operator-probe = Zkušební zpráva, odeslaná z příkazové řádky dne { $at }. Nemusíte nic dělat: ukazuje, že zprávy pro správu systému přicházejí do tohoto chatu.
