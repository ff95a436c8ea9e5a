### Co mówi tylko Discord: przyciski jego okien i list oraz to, co stoi obok odpowiedzi.

discord-name = Discord
discord-answer = { $count ->
    [one] ✏️ Odpowiedz
    [few] ✏️ Odpowiedz na { $count } pytania
    [many] ✏️ Odpowiedz na { $count } pytań
   *[other] ✏️ Odpowiedz na { $count } pytania
}
# Obok pola, które można pominąć.
discord-optional = Możesz zostawić puste.
discord-search = 🔎 Szukaj
discord-search-hint = Wystarczy część nazwy
discord-choose = Wybierz…
# Pod pytaniem o kilka pozycji z listy; potem z listy na kilku stronach.
discord-tick = Możesz wybrać kilka.
discord-tick-pages = Możesz wybrać kilka, na każdej stronie. Po wyborze niżej pojawi się „Gotowe”.
# Pod pytaniem o jedną pozycję z listy; potem z listy na kilku stronach.
discord-one = Wybierz z listy.
discord-one-pages = Wybierz z listy, na dowolnej stronie, albo naciśnij „Szukaj”.
discord-change = Zmień odpowiedź…
discord-pick = Wybierz kogoś…
# Czyta to zaproszona osoba; niżej stoi to, co ma wysłać. $link to adres, pod którym dodaje się aplikację.
discord-invitation =
    1. Otwórz ten link i dodaj aplikację: { $link }
    2. Napisz do niej:
# Czytane na innej platformie: jak otworzyć zaproszenie na Discordzie. $link to adres, pod którym dodaje się aplikację.
discord-invitation-elsewhere = Albo na Discordzie: dodaj aplikację pod adresem { $link } i napisz do niej { $command }.
# Mówione na serwerze.
discord-sent-elsewhere = 📬 Odpowiedź jest w wiadomości prywatnej, aby nikt inny jej nie czytał. Nic nie ma? To znaczy, że wiadomości prywatne są wyłączone: mogę pokazać ją tutaj, tylko dla Ciebie.
discord-open-chat = 💬 Otwórz nasz czat
discord-show-here = 👁️ Pokaż tutaj
# Mówione, gdy coś trwa dłużej niż zwykle.
discord-moment = Chwileczkę, to trwa dłużej niż zwykle… Ciąg dalszy tutaj:
discord-continue = ▶️ Dalej
# Niżej stoi wpisany tekst.
discord-too-late = Ten formularz jest już zakończony, więc Twój tekst nie został użyty. Oto on, jeśli chcesz go skopiować:
discord-unavailable = Mam teraz problem techniczny. Nic nie zginęło; spróbuj ponownie za minutę.
discord-unknown = Ten przycisk już nie działa. Wyślij { $start }, a pójdziemy dalej.
# Nazwy poleceń, jak się je wpisuje: małe litery bez spacji.
discord-name-start = start
discord-name-projects = projekty
discord-name-new = nowy
discord-name-contacts = kontakty
discord-name-inbox = odpowiedzi
discord-name-queue = decyzje
discord-name-operator = obsługa
discord-name-profile = profil
discord-name-language = język
discord-name-notices = powiadomienia
discord-name-newsletter = newsletter
discord-name-link = połącz
discord-name-unlink = rozłącz
discord-name-help = pomoc
discord-name-contact = pytanie
discord-name-privacy = prywatność
discord-name-cancel = zamknij
discord-name-login = zaloguj
discord-name-logout = wyloguj
discord-name-claim = odbierz
discord-name-export = kopia
discord-name-forget = zapomnij
discord-name-file = plik
discord-file-about = Odpowiedz plikiem, na przykład listą klasy albo długim tekstem
discord-option-file = plik
discord-option-file-about = Plik tekstowy (.txt) albo lista klasy (XLSX, ODS, CSV)
discord-option-code = kod
discord-option-code-about = Kod zaproszenia, jeśli go masz
discord-option-link-about = Kod, który widać na drugim koncie
discord-option-claim-about = Kod, który masz ze szkoły
discord-add-contact = Dodaj do moich kontaktów
# Na karcie logowania: $command to polecenie do wpisania; potem to samo obok kodu, który prowadzi do innej aplikacji.
discord-card-claim = Napisz { $command } do bota na Discordzie: tam dostaniesz hasło.
    .scan = Zeskanuj kod albo napisz { $command } na Discordzie: tam dostaniesz hasło.
discord-name-handout = przekaż
discord-handout-about = Przekaż dane logowania osobie z tego serwera
discord-option-student = nazwisko
discord-option-student-about = Imię i nazwisko z listy klasy albo ich początek
discord-option-member = osoba
discord-option-member-about = Kim jest tutaj ta osoba

# Polecenie w innym tekście i polecenie z kodem, jak pokazuje je program.
discord-typed = /{ $name }
    .code = /{ $name } { $option }:{ $code }

# Kanał powiązany z instytucją, w środku zdania, w mianowniku; i co trzeba zrobić, gdy nie mogę tam pisać.
discord-room = kanał { $channel }
    .back = Sprawdź, czy istnieje i czy mogę go widzieć, wysyłać w nim wiadomości i osadzać linki.
