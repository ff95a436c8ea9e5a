### Co dzieje się z projektem: dla osób, które go założyły, i w jego historii. Czas teraźniejszy, bo przeszły zdradza płeć.

news-offered = { $by } proponuje Ci projekt „{ $title }”.
news-edited = { $by } zmienia projekt „{ $title }”: { $fields }
news-accepted = ✅ { $by } przyjmuje projekt „{ $title }”.
news-declined = ❌ { $by } nie przyjmuje projektu „{ $title }”. Możesz zaproponować go innej osobie z kontaktów bez przepisywania.
news-suggested = { $by } proponuje zmianę w projekcie „{ $title }”. Sam projekt nadal czeka na odpowiedź.
news-suggested-next = Zmień projekt, jeśli chcesz: druga strona przeczyta go wtedy jeszcze raz i odpowie.
news-withdrawn = 🗂 { $by } wycofuje projekt „{ $title }”.
news-sent-again = { $by } ponownie wysyła projekt „{ $title }” do zatwierdzenia.
news-activated = 🎉 Projekt „{ $title }” ma wszystkie zatwierdzenia. Możecie zaczynać!
news-profiles = Twój profil w projekcie: Zarządzanie. Twoja rola w TwinSpace: Kadra – zarządzanie.
news-activated-next = Następny krok: otwórz TwinSpace i dodaj swoją klasę. Pod przyciskiem „Osoby” możesz dodać kolejne osoby.
news-returned = ↩️ { $authority } zwraca projekt „{ $title }” do poprawy:
news-returned-next = Popraw, co trzeba, i wyślij projekt ponownie. Wtedy wszyscy decydują jeszcze raz.
news-rejected = ❌ { $authority } odrzuca projekt „{ $title }”:

history-title = Historia projektu „{ $title }”
history-line = { $at }: { $what }
history-offered = { $by } wysyła propozycję
history-edited = { $by } zmienia: { $fields }
history-accepted = { $by } przyjmuje propozycję
history-declined = { $by } nie przyjmuje propozycji
history-suggested = { $by } proponuje zmianę
history-withdrawn = { $by } wycofuje projekt
history-sent-again = { $by } ponownie wysyła projekt do zatwierdzenia
history-reminded = { $by } wysyła przypomnienie
history-dropped = instytucja wycofana z użycia, bez głosu: { $authority }
history-approved = { $by } zatwierdza jako: { $authority }
history-approved-for = zatwierdzenie – { $authority }
history-activated = są wszystkie zatwierdzenia; można zaczynać
history-returned = zwrot do poprawy – { $authority }
history-rejected = odrzucenie – { $authority }
news-closed = 🗂 { $by } zamyka projekt „{ $title }”. Nadal możesz wszystko czytać.
news-reopened = ✅ { $by } ponownie otwiera projekt „{ $title }”: możecie działać dalej.
history-closed = { $by } zamyka projekt
history-reopened = { $by } ponownie otwiera projekt
history-started-anew = { $by } zaczyna od nowa, w nowym projekcie
