### Cine participă la un proiect și ce poate face fiecare.

# Profilurile de pe Desktop și rolurile din TwinSpace.
desktop-administrator = Administrator
desktop-manager = Coordonator
desktop-member = Membru
role-teacher-administrator = Cadru didactic administrator
role-teacher-manager = Cadru didactic coordonator
role-teacher-member = Cadru didactic membru
role-student-manager = Elev coordonator
role-student-member = Elev membru
role-guest = Oaspete
role-none = în afara TwinSpace-ului

# Ce poate face cineva: bucăți dintr-un rând, la infinitivul fără „a”, după „puteți” sau „poate”.
right-see = vedea proiectul
right-change = modifica datele lui
right-add-partners = adăuga parteneri
right-change-desktop = schimba profilurile de pe Desktop
right-remove-partner = elimina partenerii adăugați
right-close = închide sau începe din nou proiectul
right-change-roles = schimba rolurile
right-remove-from-space = elimina membri
right-invite = invita elevi și oaspeți
right-publish = publica știri și fișiere
right-remove-published = elimina ce au publicat alții
right-read = citi tot ce se află acolo
right-see-students = vedea numele elevilor
right-archive = primi o arhivă cu tot conținutul
right-bring-over = aduce ce se află în TwinSpace-ul anterior
profile-may = Cu el puteți { $rights }.

# Ce s-a schimbat la un membru: rânduri din istoric și dintr-un mesaj.
member-joined = { $name } participă acum
member-left = { $name } a plecat
member-removed = { $by } a eliminat din proiect: { $name }
member-desktop = { $by } a schimbat profilul din proiect: { $name } – { $profile }
member-role = { $by } a schimbat rolul din TwinSpace: { $name } – { $role }
member-no-role = { $by } a eliminat din TwinSpace: { $name }
member-you-joined = Participați acum: { $by } v-a adăugat.
member-you-left = Ați plecat.
member-you-removed = { $by } v-a eliminat din proiect. Nu îl mai puteți citi aici. Dacă este o greșeală, scrieți către { $by }, vă rog.
member-you-desktop = { $by } v-a schimbat profilul din proiect: { $profile }.
member-you-role = { $by } v-a schimbat rolul din TwinSpace: { $role }.
member-you-no-role = { $by } v-a eliminat din TwinSpace. Participați în continuare la proiect.

members-title = Cine participă la „{ $title }”
    .empty = Nu participă încă nimeni.
    .count = { $count ->
        [one] Un cadru didactic
        [few] { $count } cadre didactice
       *[other] { $count } de cadre didactice
    }
    .over = Acest proiect s-a încheiat, așa că aici nu se mai poate schimba nimic.
member-profiles = { $desktop }, { $role }
member-line = { $name } ({ $profiles })
member-founder = ⭐ { $line }
member-invited = ⏳ { $name } are o invitație valabilă până pe { $until }
member-link = 🔗 Link pentru o persoană, activ până pe { $until }
member-is-founder = ⭐ A fondat proiectul. Fondatorii rămân în proiect și pot schimba oricând profilurile de pe Desktop.
member-since = Participă din { $since }.
member-may = Poate { $rights }
right-none = doar apărea în listă

field-desktop = Pe Desktop
field-role = În TwinSpace

button-members = Membri
button-change-profile = Schimbă un profil
button-invited = Invitație: { $name }
button-add-partners = Adaugă parteneri
button-link-partner = Invită cu un link
button-desktop = Schimbă profilul de pe Desktop
button-role = Schimbă rolul din TwinSpace
button-remove-member = Elimină din proiect
button-remove-from-space = Elimină din TwinSpace
button-leave = Ieși din proiect
button-take-back = Retrage invitația

desktop-title = Profil pe Desktop: { $name }
role-title = Rol în TwinSpace: { $name }
profile-now = { $profile } (acum)

# Formularul în care se aleg partenerii.
field-partners = Parteneri
    .ask = Pe cine doriți să invitați? Alegeți un contact sau mai multe.
    .example = Lipsește cineva? Apăsați „Salvează și închide”, apoi „Membri”, și invitați cu un link: astfel intrați și în contact.
    .empty = Toate contactele participă deja sau au o invitație. Apăsați „Salvează și închide”, apoi „Membri”, și invitați pe cineva cu un link.
field-invitation = Mesaj
    .ask = Doriți să le scrieți ceva? Dacă nu, apăsați „Sari peste”.
    .example = De exemplu: Veniți să priviți norii împreună cu noi! Începem în octombrie.
note-partners-asked = Când apăsați „Trimite”, fiecare primește invitația și are 30 de zile ca să răspundă.

# O invitație de participare.
invitation-asks = { $by } vă invită să participați la acest proiect. Puteți răspunde până pe { $until }.
invitation-register = Ca să acceptați, înregistrați-vă întâi, vă rog. Invitația rămâne deschisă.
invitation-waits =
    Puteți accepta de îndată ce înregistrarea este validată.
    { $standing }
invitation-title = Invitație pentru { $name }
invitation-open = ⏳ Invitație pentru { $name }, trimisă de { $by } pe { $since }. Răspunsul poate veni până pe { $until }.
invitation-accepted = ✅ { $name } participă.
invitation-you-accepted = ✅ Participați acum la acest proiect.
invitation-you-accepted-next = Urmează: deschideți TwinSpace-ul, unde lucrează clasele, și vedeți cine participă.
invitation-declined = ❌ { $name } a refuzat invitația.
invitation-you-declined = ❌ Ați refuzat invitația.
invitation-taken-back = 🗂 Invitația a fost retrasă.
invitation-ended = 🗂 Invitația a expirat.
task-invitation = { $name } vă invită la un proiect
partner-link-hello = Bună ziua! Sunt { $name }. V-aș invita cu drag în proiectul nostru școlar „{ $title }”.
    .from = Bună ziua! Sunt { $name }, de la { $school }. V-aș invita cu drag în proiectul nostru școlar „{ $title }”.
partner-link-opens = Deschideți acest link, iar { $twinbot } vă va arăta invitația
partner-link-how = Redirecționați mesajul de mai jos către un singur cadru didactic. Cine deschide primul linkul devine contactul dumneavoastră și primește invitația. Linkul poate fi folosit o singură dată.
new-partner-title = Un nou partener din țara dumneavoastră
new-partner = { $name } participă acum la proiectul „{ $title }”. Nu este nimic de decis.

confirm-take-back = Retrageți invitația pentru { $name }? Nu va mai putea fi acceptată.
confirm-desktop = Treceți la profilul { $profile } în „{ $title }”? Pe Desktop veți putea { $rights } și nimic altceva.
confirm-role = Treceți la rolul { $role } în TwinSpace-ul proiectului „{ $title }”? Acolo veți putea { $rights } și nimic altceva.
confirm-remove-from-space = Eliminați din TwinSpace-ul proiectului „{ $title }”: { $name }? Rămâne în proiect și poate primi din nou un rol.
confirm-remove = Eliminați din „{ $title }”: { $name }? Va afla de la mine și nu va mai vedea proiectul. Poate primi din nou o invitație.
confirm-leave = Ieșiți din „{ $title }”? Nu veți mai vedea proiectul decât dacă vă invită cineva din nou.

which-title = Despre ce proiect este vorba?
    .empty = Nu aveți niciun proiect activ în care să puteți face acest lucru.
