### Piaskownica: strona, na której jedna osoba gra wszystkie role.

playground-title = Twinbot: piaskownica
playground-intro = Pięć osób, klasa, jeden projekt: zagraj wszystkie role albo obejrzyj przykład. Nic nie opuszcza tego komputera.
playground-teacher = Osoba, która uczy
playground-student = Uczeń lub uczennica
playground-guest = Gość
playground-page-language = Język tej strony
playground-theme = Ciemno lub jasno
playground-save = Zapisz
playground-load = Wczytaj
playground-reset = Zacznij od nowa
playground-reset-sure = Zacząć od nowa? Wszystko na tych telefonach zostanie usunięte.
playground-gallery = Galeria
playground-close = Zamknij
playground-cancel = Anuluj
playground-error = To się nie udało: { $why }
playground-load-foreign = Ten plik to nie jest zapisana piaskownica. Wszystko tu pozostaje bez zmian.
playground-load-newer = Ten plik jest z nowszej wersji Twinbota: otwórz go w niej. Wszystko tu pozostaje bez zmian.
playground-load-damaged = Ten plik jest uszkodzony i nie można go otworzyć. Wszystko tu pozostaje bez zmian.
playground-bot-needed = Bot jest wyłączony, a jest do tego potrzebny. Najpierw go włącz.
playground-offline = Brak połączenia z programem. Trwa ponowna próba.

# Osoby i telefony
playground-phones = Telefony
playground-phone = Telefon: { $name }
    .unread = jest coś nowego
playground-add = Dodaj osobę
playground-add-name = Imię i nazwisko
playground-add-name-empty = Puste pole: dowolne
playground-add-role = Rola
playground-add-teacher = Osoba, która uczy
playground-add-service = Biuro krajowe
playground-add-region = Urząd regionalny
playground-add-where = Gdzie
playground-add-do = Dodaj
playground-more = Więcej: { $name }
playground-language = Język
playground-mirrored = Od prawej do lewej
playground-pseudo = Dłużej i z akcentami (próba tekstów)
playground-block = Zablokuj bota
playground-unblock = Odblokuj bota
playground-delete-account = Usuń konto
playground-remove = Zabierz telefon
playground-blocked = bot zablokowany
playground-deleted = konto usunięte
playground-start = Start
playground-invited = Przyszedł e-mail: zaproszenie do decydowania.
playground-invited-open = Otwórz link
playground-write = Wiadomość
playground-send = Wyślij
playground-commands = Polecenia
playground-attach = Wyślij coś innego
playground-file = Plik
    .when-sent = powstaje przy wysyłaniu
playground-spoiler = Ukryty tekst: naciśnij, aby przeczytać
playground-sticker = Naklejka
playground-photo = Zdjęcie
playground-voice = Wiadomość głosowa
playground-location = Miejsce
playground-people-picked = Ktoś z kontaktów
playground-edit = Zmień tę wiadomość
playground-edited = zmieniono
playground-whom = Komu?
playground-open-anew = Ktoś z klasy, z nowym telefonem
playground-who-opens = Kto otwiera ten link?

# Klasa, pliki i karty
playground-class = Klasa
    .title = Klasa 4b
    .how = Upuść jeden z tych plików na telefon, który pyta o uczniów, albo dowolną własną listę.
    .send = Klasa ({ $name })
    .phone = Telefon dla kogoś z klasy
playground-drop = Upuść tutaj, aby wysłać
    .no = Ten telefon nie może jeszcze wysłać pliku: najpierw rozpocznij czat.
playground-file-look = Zobacz w nowej karcie: { $name }
playground-file-save = Zapisz: { $name }

# Program, w którym się naciska i wybiera, zamiast pisać
playground-app = Aplikacja
playground-apps = Aplikacje
playground-apps-both = Każda strona w innej
playground-client-tag = APLIKACJA
playground-client-ephemeral = Widzisz to tylko Ty
playground-client-hide = Ukryj
playground-client-thinking = myśli…
playground-client-failed = Aplikacja nie odpowiada. Spróbuj ponownie.
playground-client-words = Zwykłego tekstu nikt tu nie czyta: wpisz /, aby zobaczyć polecenia.
playground-client-unknown = Nie ma tu takiego polecenia.
playground-client-close = Wyłącz wiadomości prywatne
playground-client-open = Włącz wiadomości prywatne
playground-client-closed = bez wiadomości prywatnych

# Co może pójść źle, i czas
playground-faults = Co może pójść źle
playground-fault-drop = Odpowiedzi giną
playground-fault-duplicate = Wszystko dociera dwa razy
playground-fault-delay = Wolno i nie po kolei
playground-fault-too-many = Za dużo żądań (429)
playground-bot-on = Bot pracuje.
playground-bot-off = Bot jest wyłączony. To, co się dzieje, czeka na niego.
playground-kill = Wyciągnij wtyczkę
playground-revive = Włącz
playground-restart = Wyciągnij wtyczkę i włącz
playground-time = Czas
playground-now = Tutaj jest teraz: { $now }
playground-minute = O minutę dalej
playground-hour = O godzinę dalej
playground-day = O dzień dalej
playground-week = O tydzień dalej

# Co robi bot
playground-timeline = Co robi bot
playground-timeline-empty = Jeszcze nic.
playground-timeline-update = Zdarzenie
playground-timeline-timer = Termin
playground-timeline-job = Zadanie
playground-timeline-delivery = Wiadomość
playground-timeline-dead-letter = Odłożone
playground-timeline-statements = zapytania: { $count }
playground-timeline-how = Nazwy zapisane tą czcionką pochodzą z kodu programu: o co chodziło, co się wydarzyło, jaki ekran pokazano.
# Co ktoś zrobił, po imieniu i nazwisku.
playground-did = coś robi
    .text = pisze
    .edited = zmienia tekst
    .command = wpisuje polecenie
    .press = naciska przycisk
    .answers = wypełnia formularz
    .ticked = wybiera z listy
    .unusable = wysyła coś bez słów
    .file = wysyła pliki
    .unfetched = wysyła plik, którego nie można otworzyć
    .shared = wybiera kogoś
    .handout = wybiera kogoś z klasy
    .left = blokuje bota
    .returned = wraca
    .again = drugi raz: nic się nie zmienia
# Jak skończyło się wysyłanie.
playground-ended = dostarczono
    .shown = pokazano
    .later = później: platforma prosi o cierpliwość
    .failed = nie udało się; będzie kolejna próba
    .unreachable = z tą osobą nie ma kontaktu
    .moved = czat ma inny adres
    .refused = platforma tego nie przyjmuje

# Przewodnik
playground-tour = Przykład
playground-tour-intro = Przykład prowadzi od pierwszego kontaktu do aktywnego projektu, potem do odejścia jednej ze stron, a na koniec do klasy i tego, co znajdzie w TwinSpace – wszystko na tych telefonach. W każdej chwili możesz zrobić coś samodzielnie: wtedy kolej na Ciebie.
playground-tour-step = Krok po kroku
playground-tour-play = Odtwórz
playground-tour-at-once = Wszystko naraz
playground-tour-next = Następny krok
playground-tour-pause = Pauza
playground-tour-stop = Teraz ja
playground-tour-taken-over = Teraz kolej na Ciebie. Przykład można w każdej chwili zacząć od nowa.
playground-tour-ended = To był przykład. Wszystko nadal tu jest: możesz działać dalej.
playground-tour-stuck = Przykład nie może iść dalej (telefon: { $name }): „{ $what }” nic nie daje. Zacznij go od nowa albo działaj dalej bez niego.
playground-tour-sure = Zacząć przykład od nowa, z nowymi telefonami?
playground-tour-second = Jeziora Europy
playground-tour-tablet = Szkolny tablet
playground-tour-plan =
    Nasz plan na maj

    Tydzień 1: robimy zdjęcia rzeki w pobliżu szkoły.
    Tydzień 2: porównujemy je.
    Tydzień 3: każda klasa pisze, czego się dowiedziała.
playground-tour-arrive = Rejestracja
playground-scene-appoint = Biura krajowe i urząd regionalny otwierają linki od obsługi systemu.
playground-scene-register = Rejestrują się dwie osoby. Każdą potwierdza jej biuro krajowe.
playground-scene-join = Rejestrują się dwie osoby. Nikt nie musi ich tu potwierdzać: mogą zacząć od razu.
playground-scene-meet = Jedna wysyła osobisty link, druga go otwiera: teraz mają się w kontaktach.
playground-scene-form = Formularz, pytanie po pytaniu. To, co wpisane, nigdy nie ginie.
playground-scene-accept = Wszystko jeszcze raz, potem „Wyślij”. Druga strona czyta i przyjmuje.
playground-scene-approve = Każdy, kto ma głos, dostaje kartę i decyduje jednym naciśnięciem.
playground-scene-undo = Decyzję można przez chwilę cofnąć. Gdy czas minie, obowiązuje.
playground-scene-active = Projekt jest aktywny i obie strony o tym wiedzą.
playground-scene-second = Pojawia się propozycja drugiego projektu.
playground-scene-remind = Jego ekran mówi, kto ma coś zrobić. Przypomnienie można wysłać raz na dobę.
playground-scene-authorities = Teraz widać instytucje i decyzję każdej z nich.
playground-scene-colleague = Pojawia się osoba ze szkoły partnera i się rejestruje.
playground-scene-leaves = Partner odchodzi. Plan mówi, kto i jak prowadzi projekt dalej.
playground-scene-carries-on = Partner widzi plan. Nowa osoba przyjmuje zaproszenie, a reszta dzieje się sama.
playground-scene-class = Osoba założycielska otwiera TwinSpace i wysyła klasę jako plik. Każdy wiersz jest przejrzany, jeden poprawiony.
playground-scene-cards = Rodzice się zgadzają i każdy dostaje login i hasło. Karty logowania przychodzą jako plik, do druku i wycięcia.
playground-scene-claim = Uczennica skanuje kod z karty, zapisuje hasło i wybiera inne.
playground-scene-other-device = Uczennica loguje się na innym urządzeniu, loginem i nowym hasłem.
playground-scene-lent = Kto nie ma urządzenia, korzysta z nauczycielskiego. Do wylogowania nie ma dostępu do niczego, co należy do osoby, która uczy.
playground-scene-news = Osoba założycielska pisze wpis. Czyta go osoba, która prowadzi projekt dalej.
playground-scene-files = Plik trafia do TwinSpace, a druga osoba go pobiera.
playground-scene-guest = Ktoś z zewnątrz dostaje link dla jednej osoby, wchodzi i się rozgląda. Goście nie widzą imion ani nazwisk uczniów.
playground-cue-start = { $name } otwiera czat.
playground-cue-open = { $name } otwiera link.
playground-cue-say = { $name } pisze: { $words }
playground-cue-send = { $name } wysyła plik { $words }.
playground-cue-press = { $name } naciska: { $words }
playground-cue-time = Zegary idą do przodu.

# Galeria
playground-gallery-intro = Wszystko, co można zobaczyć, tak jak jest wysyłane, w każdym języku. Sprawdź to, co zaznaczone.
playground-gallery-groups = Grupy
playground-gallery-beside = Obok po angielsku
playground-gallery-marked = Tylko zaznaczone
playground-gallery-nothing = Nic tu nie jest zaznaczone.
playground-gallery-back = Do telefonów
playground-gallery-texts = Gdzie są teksty
playground-gallery-missing = brakuje
playground-gallery-same = jak po angielsku
playground-gallery-long = za długie
playground-gallery-refused = nie przyjęto

# `twinbot demo`, w terminalu
playground-demo-begins = Czas jest tu symulowany: ludzie czytają i działają szybciej niż naprawdę, a decyzja jest ostateczna po kilku sekundach, a nie po minucie.
playground-demo-ended = Projekt jest aktywny, klasa jest w środku i obie klasy zaczynają pracę. Aby zrobić to samo z własnym botem: { $command } (zobacz README.md).
