### Kontakty, odkazy, které k nim vedou, a žádosti o kontakt.

contacts-title = Moje kontakty
    .empty = Zatím nemáte žádné kontakty. Přidejte někoho, s kým chcete založit projekt: nejrychlejší je poslat svůj osobní odkaz.
    .of = Moje kontakty: { $country }
    .none = Nemáte tam žádné kontakty.
    .more = Jsou tu i další. Napište z jména víc, ať je najdete.
contact-unreachable = ⚠️ { $name }: moje zprávy nedocházejí, chat se mnou je zablokovaný nebo smazaný. Ozvěte se prosím jinou cestou; jakmile bude chat znovu otevřený, všechno dorazí.
contact-not-valid = Podpůrné středisko zatím tuto registraci nepotvrdilo: { $name }. Projekt můžete společně připravit, jen s přijetím je třeba počkat.

button-add-contact = Přidat kontakt
button-remove-contact = Odebrat kontakt
button-link-single = Nový odkaz pro jednu osobu
button-link-reusable = Nový odkaz pro více lidí
button-link = Odkaz pro více lidí
button-link-until = Odkaz do { $until }
button-link-made = Odkaz vytvořený { $at }
button-pick = Vybrat z mých chatů
button-share = Poslat někomu
button-revoke-link = Zrušit tento odkaz

add-contact-title = Přidat kontakt
    .how = Pošlete svůj osobní odkaz někomu dalšímu, kdo učí. Kdo ho otevře, pošle vám žádost o kontakt a vy rozhodnete. Můžete také vybrat někoho, kdo si se mnou už píše.
link-single = odkaz pro jednu osobu
link-reusable = odkaz pro více lidí
link-reusable-made = odkaz pro více lidí, vytvořený { $at }
link-open = 🔗 { $link }: platí
link-open-until = 🔗 { $link }: platí do { $day }
link-used = { $link }: použitý { $day }
link-ended = { $link }: platnost skončila { $day }
link-revoked = { $link }: zrušený { $day }

invite-title = Váš odkaz je připravený
# Zpráva k přeposlání: kdo píše a co si přeje; potom, co se stane po otevření odkazu pod ní. $twinbot je jeden ze dvou řádků níže.
invite-hello = Dobrý den, jmenuji se { $name }. Mám zájem připravit s vámi společný projekt partnerských škol.
    .from = Dobrý den, jmenuji se { $name } a moje škola je { $school }. Mám zájem připravit s vámi společný projekt partnerských škol.
invite-opens = Otevřete prosím tento odkaz a { $twinbot } nás spojí
twinbot = Twinbot, asistent pro projekty partnerských škol,
    .of = Twinbot, asistent pro školní projekty (zodpovídá: { $operator }),
forward-opens = { $opens }:
forward-shared = { $hello } { $opens }.
    .english =
        { $hello } { $opens }.

        { $english }
forward-language = Jazyk zprávy: { $language }. Čte druhá strana jiným jazykem? Vyberte ho a napíšu zprávu znovu.
forward-over = Tato pozvánka už neplatí. { $state }
button-write-again = Napsat zprávu znovu
toast-written = Zpráva je níže.
toast-link-ended = Odkaz je zrušený. Zpráva s ním už neplatí.
invite-single = Přepošlete zprávu níže jedné osobě. Odkaz platí jen jednou.
invite-reusable = Přepošlete zprávu níže, komu chcete. Odkaz platí, dokud ho nezrušíte.
invite-over = Tento odkaz už neplatí
    .forwarded = Přeposlaná zpráva už také neplatí: kdo odkaz otevře, přečte si, že je zrušený a že si má říct o nový.
pick-title = Výběr osoby
    .how = Vyberte níže někoho, s kým si píšete. Pokud už si píše i se mnou, dostane vaši žádost. Pokud ne, můžete poslat odkaz.

contact-request-title = { $name } vás žádá o kontakt
contact-request-asked = Kontakty navzájem vidí své jméno a školu a mohou spolu založit projekt. Přijmete žádost?
contact-request-not-registered = ⚠️ Nikdo neověřil, kdo to je: tato osoba zatím nemá registraci.
contact-request-not-valid = ⚠️ Nikdo zatím neověřil, kdo to je: registrace ještě čeká na podpůrné středisko.
contact-request-own-title = Vaše žádost o kontakt: { $name }
contact-request-waits = ⏳ Žádost je odeslaná: { $name }. Dám vám vědět, až přijde odpověď.
contact-request-waits-register = Zatím se můžete zaregistrovat: ke společnému projektu je to potřeba.
contact-request-accepted = ✅ { $name } a vy jste teď v kontaktu. Můžete spolu založit projekt.
contact-request-declined = ❌ { $name } vaši žádost nepřijímá.
contact-request-you-declined = ❌ Vaše odpověď: žádost odmítnuta.

confirm-remove-contact = Odebrat z kontaktů: { $name }? Přestanete být v kontaktu. Společné projekty pokračují.
confirm-revoke-link = Zrušit tento odkaz? Zprávy s ním přestanou platit, i ty už přeposlané. Kontakty získané díky němu zůstanou.

picked-title = Vaše žádost je na cestě
    .how = Pokud si se mnou tato osoba už píše, vaši žádost vidí a dám vám vědět, až ji přijme. Pokud ne, nemohu jí psát: pošlete jí odkaz.
blocked-title = Zablokovaní lidé
    .how = Nemohou vám posílat žádosti o kontakt a ode mě se o tom nedozvědí. Stisknutím jména blokování zrušíte.
    .empty = Nikoho neblokujete.
button-search-contacts = Najít kontakt
button-contacts-of = { $country } ({ $count })
button-blocked = Zablokovaní ({ $count })
button-block = Zablokovat
button-unblock = Odblokovat: { $name }
contact-request-you-blocked = 🚫 Tuto osobu blokujete: nemůže vám posílat žádosti a ode mě se o tom nedozví. Odblokovat ji můžete v Mých kontaktech.
confirm-block = Zablokovat: { $name }? Tato osoba vám už nebude moci posílat žádosti o kontakt a ode mě se o tom nedozví. Odblokovat ji můžete v Mých kontaktech.

field-search-contacts = Hledání
    .ask = Koho hledáte? Napište část jména, školy, obce nebo země.
    .example = Například: Kraków
