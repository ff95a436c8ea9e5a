### Pliki w TwinSpace: wysyłają je ci, którzy mogą publikować, czytają wszyscy.

button-files = Pliki
files-title = Pliki „{ $title }”
    .empty = Nie ma jeszcze plików.
    .empty-send = Nie ma jeszcze plików. Wyślij mi pierwszy: zdjęcie, tekst, piosenkę…
    .how = Wyślij mi teraz pliki, jeden lub kilka, każdy do { $most }, a ja je tu przechowam. Zajęte miejsce: { $used } z { $quota }.
folder-title = Folder „{ $name }”
folder-line = 📁 { $name } ({ $count ->
        [0] pusty
        [one] 1 plik
        [few] { $count } pliki
        [many] { $count } plików
       *[other] { $count } pliku
    })
button-folder = 📁 { $name }
file-line = { $name } ({ $by }, { $at }, { $size })
button-by-name = Według nazwy
button-by-date = Od najnowszych
button-new-folder = Nowy folder
button-rename = Zmień nazwę
button-remove-folder = Usuń folder
button-all-files = Wszystkie pliki
field-folder = Nazwa folderu
    .ask = Jak ma się nazywać folder?
    .example = Nasza wycieczka
field-find-file = Wyszukiwanie plików
    .ask = Który plik? Wpisz część jego nazwy.
    .example = chmury
found-files-title = Pliki z „{ $words }” w nazwie
    .none = Żaden plik nie ma tego w nazwie.
confirm-remove-folder = Usunąć folder „{ $name }”? { $count ->
        [0] Jest pusty.
        [one] Jego plik zostaje, poza folderami.
        [few] Jego { $count } pliki zostają, poza folderami.
        [many] Jego pliki ({ $count }) zostają, poza folderami.
       *[other] Jego pliki ({ $count }) zostają, poza folderami.
    }
toast-folder-removed = Folder usunięty.
refusal-file-name = Nie przyjmuję plików z takim rozszerzeniem. Wybierz inną nazwę.
refusal-folders = Limit folderów: { $count }. Użyj któregoś z obecnych albo najpierw któryś usuń.

# Jeden plik.
file-title = { $name }
    .where = Dokąd ma trafić?
    .by = { $by }, { $at }, „{ $title }”
file-by = Od
file-at = Wysłano
file-moment = { $at }
file-kind = Co to jest
file-size = Rozmiar
    .kb = { $size } KB
    .mb = { $size } MB
file-folder = Folder
kind-document = dokument
kind-table = tabela
kind-slides = slajdy
kind-picture = obraz
kind-sound = nagranie
kind-video = film
kind-archive = archiwum
kind-program = program
kind-other = plik
button-file = O tym pliku
button-download = 📄 Pobierz plik
button-move-file = Przenieś
button-no-folder = Poza folderami
button-remove-file = Usuń
field-file-name = Nazwa pliku
    .ask = Jak ma się nazywać plik? Rozszerzenie zostaje bez zmian.
    .example = Chmury w maju
confirm-remove-file = Usunąć „{ $name }”? Nikt nie będzie już mieć dostępu do tego pliku.
toast-file-moved = Przeniesiono.
toast-file-removed = Usunięto.

# Pliki, które ktoś wysłał.
upload-title = Twoje pliki: „{ $title }”
    .waits = Zapisuję: { $kept } z { $all }…
    .done = { $kept ->
        [0] Nie udało się zapisać żadnego.
        [one] { $all ->
            [one] Plik jest gotowy dla wszystkich w TwinSpace.
            [few] Gotowe dla wszystkich w TwinSpace: jeden plik z { $all }.
            [many] Gotowe dla wszystkich w TwinSpace: jeden plik z { $all }.
           *[other] Gotowe dla wszystkich w TwinSpace: jeden plik z { $all }.
        }
        [few] Gotowe dla wszystkich w TwinSpace: { $kept } pliki z { $all }.
        [many] Gotowe dla wszystkich w TwinSpace: { $kept } plików z { $all }.
       *[other] Gotowe dla wszystkich w TwinSpace: { $kept } pliku z { $all }.
    }
sent-waits = ⏳ { $name }
sent-kept = ✅ { $name } ({ $size })
sent-failed = ⚠️ { $name }: { $why }
sent-empty = plik jest pusty
sent-too-large = plik przekracza { $most }
sent-refused = nie przyjmuję plików tego rodzaju
sent-no-room = brak miejsca w TwinSpace; usuń niepotrzebne pliki (usunięte zajmują miejsce jeszcze przez dobę)
sent-gone = nie mam już do niego dostępu; wyślij go ponownie
sent-away = nie dotarł; wyślij go ponownie
sent-not-allowed = teraz nie możesz wysyłać tu plików
refusal-no-upload = Pliki „{ $title }” możesz czytać, ale nie możesz ich wysyłać.
