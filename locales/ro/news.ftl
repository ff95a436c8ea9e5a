### Ce s-a întâmplat cu un proiect: spus fondatorilor și în istoric.

news-offered = { $by } vă propune proiectul „{ $title }”.
news-edited = { $by } a modificat proiectul „{ $title }”: { $fields }
news-accepted = ✅ { $by } a acceptat proiectul „{ $title }”.
news-declined = ❌ { $by } a refuzat proiectul „{ $title }”. Îl puteți propune altui contact fără să scrieți nimic din nou.
news-suggested = { $by } propune o modificare la proiectul „{ $title }”. Propunerea de proiect rămâne deschisă.
news-suggested-next = Modificați proiectul dacă doriți: partenerul îl citește apoi din nou și răspunde.
news-withdrawn = 🗂 { $by } a retras proiectul „{ $title }”.
news-sent-again = { $by } a trimis din nou spre aprobare proiectul „{ $title }”.
news-activated = 🎉 Toți au aprobat proiectul „{ $title }”. Puteți începe!
news-profiles = Aveți profilul Coordonator în proiect și rolul Cadru didactic coordonator în TwinSpace.
news-activated-next = Urmează: deschideți TwinSpace-ul și aduceți elevii. La „Membri” puteți adăuga parteneri.
news-returned = ↩️ { $authority } a returnat proiectul „{ $title }” pentru modificări:
news-returned-next = Modificați ce se cere și trimiteți proiectul din nou. Apoi toți decid încă o dată.
news-rejected = ❌ { $authority } a respins proiectul „{ $title }”:

history-title = Istoricul proiectului „{ $title }”
history-line = { $at }: { $what }
history-offered = { $by } a trimis propunerea
history-edited = { $by } a modificat: { $fields }
history-accepted = { $by } a acceptat propunerea
history-declined = { $by } a refuzat propunerea
history-suggested = { $by } a propus o modificare
history-withdrawn = { $by } a retras proiectul
history-sent-again = { $by } a trimis proiectul din nou spre aprobare
history-reminded = { $by } a trimis o reamintire
history-dropped = nu mai este în uz, deci nu mai decide: { $authority }
history-approved = { $by } a aprobat pentru: { $authority }
history-approved-for = aprobat de: { $authority }
history-activated = aprobat de toți; puteți începe
history-returned = returnat de: { $authority }
history-rejected = respins de: { $authority }
news-closed = 🗂 { $by } a închis proiectul „{ $title }”. Puteți citi totul în continuare.
news-reopened = ✅ { $by } a redeschis proiectul „{ $title }”: puteți continua.
history-closed = { $by } a închis proiectul
history-reopened = { $by } a redeschis proiectul
history-started-anew = { $by } a început proiectul din nou, ca proiect nou
