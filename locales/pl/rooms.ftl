### Kanały i grupy powiązane z instytucją: co mówi się tam i tym, którzy na nich polegają.

# $room to „grupa »Kadra«” albo „kanał 123”, w mianowniku.
room-bound = 📌 Nowe miejsce na wiadomości: { $room }. Od teraz pokazuję w nim także to, co czeka na decyzję lub odpowiedź – { $authority }
    .how = Czyta to cała grupa. Liczą się tylko przyciski naciśnięte przez wyznaczone osoby. Sprawy osobiste zostają w Twoim czacie ze mną.
room-lost = Nie mogę już pisać w miejscu: { $room }. Instytucja: { $authority }. Osoby, które decydują, nadal dostają wiadomości bezpośrednio.
room-back = Znów mogę pisać w miejscu: { $room }.
room-bind-again = To polecenie powiąże je ponownie:
room-bind-other = Jeśli się nie da, to polecenie utworzy link, który powiąże inne miejsce:

# Mówione osobie, która nacisnęła tam przycisk; nikt inny tego nie widzi. Najwyżej 200 znaków.
toast-room-elsewhere = Odpowiedź jest w naszym czacie.
toast-room-stranger = Decydują tu tylko wyznaczone osoby. Nic się nie zmieniło.
toast-room-unbound = Tutaj o niczym się już nie decyduje. Wszystko jest w naszym czacie.
toast-room-unnamed = Działasz w imieniu grupy, więc nie widzę, kim jesteś, i to się nie liczy. Działaj we własnym imieniu albo zdecyduj w naszym czacie.
# $start to polecenie.
toast-room-no-chat = Nie mogę do Ciebie napisać. Otwórz nasz czat, wyślij { $start } i naciśnij jeszcze raz.

# Mówione tam, gdzie ktoś otwiera link, który wiąże grupę.
refusal-room-binder = Ten link może otworzyć tylko osoba, która decyduje w tej instytucji, albo obsługa systemu. Nic się nie zmieniło.
refusal-room-link = Ten link jest dla grupy. Naciśnij go i wybierz grupę albo wyślij go w grupie.
