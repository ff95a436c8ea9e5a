### Canale și grupuri legate de o autoritate: ce se spune acolo și celor care se bazează pe ele.

# $room este „grupul „Echipa”” sau „canalul 123”.
room-bound = 📌 De acum arăt și în { $room } ce așteaptă o decizie sau un răspuns de la: { $authority }
    .how = În grup citesc toți. Contează doar apăsările persoanelor numite. Ce este personal rămâne în chatul fiecăruia cu mine.
room-lost = Nu mai pot scrie în { $room }, care este legat de { $authority }. Cei care decid primesc în continuare mesajele direct.
room-back = Pot scrie din nou în { $room }.
room-bind-again = Această comandă reface legătura:
room-bind-other = Dacă nu este posibil, această comandă creează un link cu care se leagă altul:

# Spus celui care a apăsat acolo un buton; nu vede altcineva. Cel mult 200 de litere.
toast-room-elsewhere = Am răspuns în chatul nostru.
toast-room-stranger = Aici decid doar persoanele numite. Nu s-a schimbat nimic.
toast-room-unbound = Aici nu se mai decide nimic. Totul se află în chatul nostru.
toast-room-unnamed = Acționați în numele grupului, așa că nu văd cine sunteți și apăsarea nu contează. Acționați în nume propriu sau decideți în chatul nostru.
# $start este o comandă.
toast-room-no-chat = Nu vă pot scrie. Deschideți chatul nostru, trimiteți { $start }, apoi apăsați din nou.

# Spus unde cineva deschide linkul care leagă un grup.
refusal-room-binder = Acest link poate fi deschis doar de cine decide pentru această autoritate sau de echipa de administrare. Nu s-a schimbat nimic.
refusal-room-link = Acest link este pentru un grup. Apăsați pe el și alegeți grupul sau trimiteți-l acolo.
