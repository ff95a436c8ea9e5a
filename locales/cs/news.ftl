### Co se stalo s projektem: ve zprávě zakládajícím a v jeho historii. Přítomný čas, protože minulý prozrazuje rod.

news-offered = { $by } vám nabízí projekt „{ $title }“.
news-edited = { $by } mění projekt „{ $title }“: { $fields }
news-accepted = ✅ { $by } přijímá projekt „{ $title }“.
news-declined = ❌ { $by } odmítá projekt „{ $title }“. Můžete ho nabídnout jinému kontaktu a nemusíte nic psát znovu.
news-suggested = { $by } navrhuje změnu v projektu „{ $title }“. Nabídka zůstává otevřená.
news-suggested-next = Chcete-li, projekt změňte: druhá strana si ho pak znovu přečte a odpoví.
news-withdrawn = 🗂 { $by } stahuje zpět projekt „{ $title }“.
news-sent-again = { $by } znovu posílá projekt „{ $title }“ ke schválení.
news-activated = 🎉 Projekt „{ $title }“ schválili všichni. Můžete začít!
news-profiles = V projektu máte profil „{ desktop-manager }“ a v TwinSpace roli „{ role-teacher-manager }“.
news-activated-next = Co dál: otevřete TwinSpace a přidejte své žáky. V části Lidé můžete přidat další vyučující.
news-returned = ↩️ { $authority } vrací projekt „{ $title }“ k úpravě:
news-returned-next = Změňte, co je třeba, a odešlete projekt znovu. Pak všichni rozhodnou ještě jednou.
news-rejected = ❌ { $authority } zamítá projekt „{ $title }“:

history-title = Historie projektu „{ $title }“
history-line = { $at }: { $what }
history-offered = { $by } posílá nabídku
history-edited = { $by } mění: { $fields }
history-accepted = { $by } přijímá
history-declined = { $by } odmítá
history-suggested = { $by } navrhuje změnu
history-withdrawn = { $by } stahuje projekt zpět
history-sent-again = { $by } ho znovu posílá ke schválení
history-reminded = { $by } posílá připomenutí
history-dropped = už se nepoužívá, proto nehlasuje: { $authority }
history-approved = schvaluje { $by } – { $authority }
history-approved-for = schvaluje { $authority }
history-activated = všichni schválili; můžete začít
history-returned = vrací { $authority }
history-rejected = zamítá { $authority }
news-closed = 🗂 { $by } uzavírá projekt „{ $title }“. Stále můžete všechno číst.
news-reopened = ✅ { $by } znovu otevírá projekt „{ $title }“: můžete pokračovat.
history-closed = { $by } uzavírá projekt
history-reopened = { $by } projekt znovu otevírá
history-started-anew = { $by } ho začíná znovu jako nový projekt
