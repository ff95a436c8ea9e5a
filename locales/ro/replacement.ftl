### Un partener pleacă dintr-un proiect: cine continuă, pe ce căi și planul care duce acolo.

button-leaver = Un partener pleacă
button-carry-on = Continuă altcineva
button-plan = Deschide planul
button-plan-for = Planul pentru { $name }
button-comer-link = Altcineva, cu un link
button-stop-plan = Oprește planul
button-stay = Rămân
button-other-comer = Alege pe altcineva
button-invitation = Invitația
button-link-of-plan = Linkul de redirecționat
button-report = { $name } nu răspunde

leaver-title = Cine pleacă din „{ $title }”?
    .how = Proiectul poate continua. Alegeți cine pleacă; apoi vedeți cine ar putea continua și cum.
comer-title = Pleacă { $name }: cine continuă?
    .how = Alegeți un contact sau pe cineva care participă deja. Puteți invita și alt cadru didactic, cu un link.
    .empty = Nu aveți încă un contact care ar putea continua. Invitați alt cadru didactic cu un link.
    .in = { $name }: participă deja
    .silent = Ultima dată aici ({ $name }): { $day }.
# În locul unui nume: cine deschide un link.
comer-new = Cineva nou

ways-title = Pleacă { $leaver }, continuă { $comer }
    .asked = După ce alegeți, îi scriu: { $comer } are 30 de zile ca să răspundă. Restul se face de la sine.
    .at-once = { $comer } participă deja, așa că totul se face de îndată ce alegeți.
    .link = După ce alegeți, primiți un link de redirecționat către un singur cadru didactic. Cine îl deschide primește invitația, iar restul se face de la sine.
    .anew = După ce alegeți, planul spune ce urmează: închiderea proiectului și trimiterea celui nou.
    .begun = Există deja un plan pentru asta.
    .none = Nu puteți schimba aici cine participă. Pot face acest lucru fondatorii și cine are profilul Administrator.
way-line = { $way }: { $means }
way-remove = Înlocuire în proiect
    .means = { $comer } primește profilul Administrator și rolul Cadru didactic administrator. Din proiect se elimină { $leaver }, care primește un mesaj.
way-space = Înlocuire în TwinSpace
    .means = { $comer } primește profilul Administrator și rolul Cadru didactic administrator. { $leaver } rămâne printre fondatori, dar iese din TwinSpace.
way-keep = Înlocuire fără eliminări
    .means = { $comer } primește profilul Administrator și rolul Cadru didactic administrator. { $leaver } păstrează tot ce are.
way-anew = Închidere și început nou
    .means = Închideți acest proiect și începeți unul nou, cu același conținut și cu { $comer } ca partener. Trebuie aprobat din nou.
way-anew-later = Închideți acest proiect și începeți unul nou, cu același conținut. Alegeți atunci partenerul. Trebuie aprobat din nou.
field-way = Calea

plan-title = Pleacă { $leaver }, continuă { $comer }
    .by = Început de { $name } pe { $day }.
    .done = ✅ Totul este gata.
    .stopped = 🗂 Oprit: { $why }. Ce s-a făcut înainte rămâne cum este.
    .waits = ⏳ Așteaptă răspuns de la { $name }, până pe { $day }.
    .waits-link = ⏳ Așteaptă să deschidă cineva linkul.
    .waits-close = ⏳ Urmează ca cineva dintre fondatori sau cu profilul Administrator să închidă proiectul.
    .waits-anew = ⏳ Proiectul este închis. Acum poate începe cel nou.
    .goes-on = ⏳ Planul continuă de la sine.
step-done = ✅ { $step }, pe { $day }
step-now = ⏳ { $step }
step-later = ▫️ { $step }
step-dropped = ➖ { $step }
step-invite = { $name } primește invitația
step-accept = { $name } acceptă
step-promote = { $name } primește profilul Administrator și rolul Cadru didactic administrator
step-remove = { $name } iese din proiect
step-space = { $name } iese din TwinSpace
step-close = Proiectul se închide
step-anew = Început nou cu { $name }
step-anew-later = Început nou

plan-stopped-by-hand = { $name } l-a oprit
plan-stopped-declined = { $name } a refuzat
plan-stopped-taken-back = { $name } a retras invitația
plan-stopped-ended = nu a răspuns nimeni la timp
plan-stopped-back = { $name } rămâne
plan-stopped-closed = proiectul a fost închis
plan-stopped-reopened = proiectul a fost redeschis
plan-stopped-not-allowed = cine l-a început nu mai are acest drept
confirm-stop-plan = Opriți planul „pleacă { $leaver }, continuă { $comer }”? Ce s-a făcut rămâne făcut.
    .invitation = Opriți planul „pleacă { $leaver }, continuă { $comer }”? Invitația va fi retrasă. Ce s-a făcut rămâne făcut.
    .link = Opriți planul prin care altcineva preia de la { $leaver }? Linkul va fi anulat. Ce s-a făcut rămâne făcut.
invitation-replaces = Ați prelua proiectul de la { $name }, cu profilul Administrator și rolul Cadru didactic administrator.

news-plan-begun = { $by } a început un plan pentru „{ $title }”: altcineva urmează să preia de la { $name }.
news-plan-stopped = Planul pentru { $name } în „{ $title }” s-a oprit: { $why }.
news-reported = { $authority } spune că { $name } nu răspunde în legătură cu „{ $title }”. Poate că ar putea continua altcineva.
history-plan-begun = { $by } a început un plan pentru când pleacă { $name }
history-plan-done = Planul pentru { $name } este încheiat
history-plan-stopped = Planul pentru { $name } s-a oprit: { $why }
history-reported = { $authority } spune că { $name } nu răspunde

moved-you = Acum sunteți la altă școală. Continuați acest proiect ca înainte.
    .how = Dacă preferați să îl lăsați altcuiva, poate continua alt cadru didactic în locul dumneavoastră.
moved-you-ask = Dacă preferați să îl lăsați altcuiva, scrieți către { $names }: poate continua altcineva în locul dumneavoastră.
moved-other = { $name } este acum la altă școală și continuă acest proiect ca înainte.
    .how = Dacă pleacă, poate continua altcineva.
