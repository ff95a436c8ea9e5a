### Co przechodzi do projektu zaczętego od nowa: pliki z dawnego TwinSpace i, jeśli osoby założycielskie chcą, aktualności i uczniowie.

button-bring-over = Przenieś pliki
bring-over-title = Przenoszenie do „{ $title }”
    .what = W TwinSpace dawnego projektu są:
    .nothing = Z dawnego TwinSpace nie ma już nic do przeniesienia.
    .how = Pliki przechodzą zawsze, w swoich folderach, z informacją, od kogo i z kiedy są. Dawny TwinSpace zostaje, jaki jest, i nikt nie dostaje wiadomości.
    .students = Uczniowie zachowują loginy, hasła i role. O nic ich nie pytam: przy logowaniu wybierają projekt.
    .running = ⏳ Przenoszę wszystko. W tym czasie możesz robić coś innego.
    .done = ✅ Gotowe: wszystko, co wybrano, już tu jest.
    .done-but = Gotowe, oprócz tego, co jest poniżej:
    .not-allowed = Zatrzymano: osoba, która to zaczęła, nie może już tego robić. To, co już jest, zostaje.
    .closed = Zatrzymano, bo projekt jest zamknięty. To, co już jest, zostaje.
    .again = W każdej chwili możesz spróbować ponownie. Nic nie przyjdzie dwa razy.
over-files = { $count ->
        [0] brak plików
        [one] 1 plik ({ $size })
        [few] { $count } pliki ({ $size })
        [many] { $count } plików ({ $size })
       *[other] { $count } pliku ({ $size })
    }
over-news = { $count ->
        [0] brak wpisów
        [one] 1 wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisu
    }
over-students = { $count ->
        [0] brak uczniów
        [one] 1 osoba z klasy
        [few] { $count } osoby z klas
        [many] { $count } osób z klas
       *[other] { $count } osób z klas
    }
over-label-files = Pliki
over-label-news = Aktualności
over-label-students = Uczniowie
over-progress = { $label }: { $done } z { $all }
over-came = { $label }: przeniesiono { $now }
    .before = { $line }, już na miejscu: { $count }
    .rest = { $line }, brakuje: { $count }
over-behind = ⚠️ { $name }: { $why }
    .more = ⚠️ i jeszcze { $count ->
        [one] 1 plik
        [few] { $count } pliki
        [many] { $count } plików
       *[other] { $count } pliku
    }
over-students-behind = ⚠️ { $count ->
        [one] 1 osoba: TwinSpace jest pełny
        [few] { $count } osoby: TwinSpace jest pełny
        [many] { $count } osób: TwinSpace jest pełny
       *[other] { $count } osób: TwinSpace jest pełny
    }
carry-missing = tego pliku już nie ma
carry-damaged = plik jest uszkodzony
carry-no-room = brak miejsca w TwinSpace
button-news-over = Także aktualności
button-students-over = Także uczniów
button-begin-over = Przenieś teraz
toast-bringing-over = Przenoszę.
toast-all-over = Wszystko już tu jest.
refusal-bring-over = Może to zrobić tylko osoba założycielska, która brała udział także w dawnym projekcie.

# Wiadomość do osób, które założyły projekt.
over-ready-title = „{ $title }” ma nowy TwinSpace
    .what = Możesz przenieść to, co jest w TwinSpace dawnego projektu. Są tam:
    .other = Zawartość TwinSpace dawnego projektu można przenieść. Może to zrobić: { $names }
