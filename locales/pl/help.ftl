### Pytania, które się zadaje, i co jest o kim zapisane.

help-title = Pomoc
    .intro = Częste pytania. Czego chcesz się dowiedzieć?
    .linking = Możesz korzystać ze mnie też w innej aplikacji, ze wszystkim, co masz tutaj: otwórz „Moje konta”.
    .contact = Nie ma tu Twojego pytania? Możesz do nas napisać: biuro krajowe odpowie Ci tutaj.

help-create = Mam już rejestrację: jak utworzyć projekt?
    .button = Tworzenie projektu
    .answer =
        1. Druga osoba musi być w Twoich kontaktach. Otwórz „Kontakty”, wyślij jej swój osobisty link i poczekaj, aż będziecie mieć się w kontaktach.

        2. Naciśnij „Nowy projekt” i wybierz dokładnie jeden kontakt. Kolejne osoby mogą dołączyć dopiero po zatwierdzeniu projektu.

        3. Odpowiadaj na pytania, jedno po drugim. Na końcu widać wszystko jeszcze raz: zmień, co chcesz, i naciśnij „Wyślij”.

        4. Druga strona dostaje projekt i przyjmuje go albo odmawia.

        5. Potem decydują biura krajowe obu stron oraz urzędy regionalne, jeśli tam są.

        6. Zatwierdzony? Praca może się zacząć i pojawia się TwinSpace. Nadal można zmieniać każde pole i dodawać kolejne osoby.
help-profiles = Jak zmienić czyjś profil?
    .button = Zmiana profilu
    .answer =
        Każda osoba, która uczy, ma w projekcie profil na Pulpicie, czyli w samym projekcie, i rolę w TwinSpace, gdzie pracują klasy. Każde z nich zmienia się osobno.

        Obie osoby założycielskie mają na początku profil „Zarządzanie” na Pulpicie i rolę „Kadra – zarządzanie” w TwinSpace. Osoby dodane później dostają to samo, chyba że wybierzesz dla nich co innego. Osobie, która przychodzi na czyjeś miejsce, nadaje się profil „Administracja” i rolę „Kadra – administracja”.

        Na Pulpicie profile mogą zmieniać osoby założycielskie i każdy, kto ma profil „Administracja”. W TwinSpace role mogą zmieniać osoby z rolą „Kadra – administracja” i osoby założycielskie z rolą „Kadra – zarządzanie”.
help-passwords = Czy uczniowie muszą używać mojego hasła?
    .button = Uczniowie i hasła
    .answer =
        Nie, nigdy nie podawaj nikomu swojego hasła. Każdą osobę z klasy zapraszasz z imienia i nazwiska, z rolą „Klasa – redakcja” albo „Klasa – udział”, i każda dostaje własny login i hasło.

        Nie wysyłam żadnych e-maili. Zapisz login i hasło, gdy je widzisz, albo zachowaj wydruk i rozdaj je w klasie.
help-students = Jak dodać uczniów, którzy są już w innym projekcie?
    .button = Uczniowie w dwóch projektach
    .answer =
        Zachowują ten sam login i to samo hasło. Gdy dodajesz taką osobę, mówię Ci, że jest już w systemie, a Ty przyjmujesz ją albo odrzucasz.

        Przyjęcie: po zalogowaniu widać listę wszystkich projektów i wybiera się jeden z nich. W każdej chwili można wybrać inny.

        Odrzucenie: nic się nie łączy. Jeśli to inna osoba o tym samym imieniu i nazwisku, możesz to zaznaczyć, a utworzę nowe konto.
help-replacement = Druga strona zmienia szkołę, a ktoś inny chce prowadzić projekt dalej: co teraz?
    .button = Ktoś odchodzi
    .answer =
        Są dwa sposoby.

        Zamknąć projekt i zacząć od nowa: nowy projekt ma ten sam tytuł. Po zatwierdzeniu osoba założycielska, która była w dawnym projekcie, przenosi pliki, a jeśli chcecie, także aktualności i uczniów: przycisk jest w nowym TwinSpace.

        Albo kontynuować z nową osobą: dodaj ją do projektu i nadaj jej profil „Administracja” oraz rolę „Kadra – administracja”. Jeśli odchodząca osoba nie jest osobą założycielską, możesz ją potem usunąć z projektu. Osoby założycielskiej nie można nigdy usunąć z projektu, ale można ją usunąć z TwinSpace.
help-waiting = Dlaczego mój projekt jeszcze czeka?
    .button = Projekt, który czeka
    .answer =
        Najpierw druga strona musi go przyjąć. Potem decyduje Twoje biuro krajowe i, jeśli jest w Twoim regionie, urząd regionalny, a tak samo po drugiej stronie. Milczenie niczego nie zatwierdza.

        Otwórz projekt: pierwsze wiersze mówią dokładnie, kto ma coś zrobić i od kiedy. Stamtąd możesz wysłać przypomnienie, raz na dobę.
help-space = Co można robić w TwinSpace?
    .button = TwinSpace
    .answer =
        To miejsce, w którym pracują obie klasy. Otwiera się samo po zatwierdzeniu projektu: otwórz projekt i naciśnij „TwinSpace”.

        Aktualności: piszesz, czytają wszyscy, a każdy wybiera, czy mam o nich pisać od razu, o 17:00 czy wcale.

        Pliki: otwórz je i wyślij mi zdjęcia, teksty lub nagrania, jedno albo kilka. Dostają je wszyscy, w każdej aplikacji.

        Uczniowie: dodajesz swoją klasę. Goście: ktoś inny, na przykład z rodziców lub z dyrekcji, czyta aktualności i pliki dzięki osobistemu linkowi i nie widzi imion ani nazwisk uczniów.

        Kronika mówi, kto przychodzi, kto odchodzi i co się publikuje.
help-deciding = Jak decyduję o rejestracji albo o projekcie?
    .button = Decydowanie
    .answer =
        Każda sprawa przychodzi tu jako wiadomość i zostaje w „Do decyzji”, dopóki nie zdecyduje ktoś z Twojej instytucji.

        Rejestracja: czy ta osoba uczy w tej szkole? Potwierdź, najpierw o coś zapytaj albo odmów i podaj powód.

        Projekt: przeczytaj go, a potem zatwierdź, w razie potrzeby z uwagą, zwróć do poprawy i napisz, co zmienić, albo odrzuć z uzasadnieniem. To, co często piszesz, możesz przechowywać pod przyciskiem „Stałe uzasadnienia”. Milczenie niczego nie zatwierdza. Jeśli projekt w tym czasie się zmieni, dotychczasowe decyzje tracą ważność i pytam Cię jeszcze raz.
help-mistake = To był zły przycisk: co teraz?
    .button = Zły przycisk
    .answer =
        Otwórz tę sprawę jeszcze raz. Dopóki jest w niej „Cofnij”, naciśnij ten przycisk: sprawa znów jest otwarta i możesz zdecydować inaczej. W wiadomości widać, do kiedy to możliwe. Uzasadnienia i pytania docierają dopiero potem.

        Za późno? Projekt zwrócony do poprawy wraca do Ciebie po ponownym wysłaniu, tak samo rejestracja, którą po odmowie poprawiono.
help-telling = Kiedy do mnie piszesz?
    .button = Kiedy do Ciebie piszę
    .answer =
        Od razu, gdy coś czeka na Twoją decyzję, i ponownie, gdy ktoś wyśle przypomnienie. Jeśli w nocy ma być cisza, wybierz to w „O czym piszesz?”: wtedy sprawy przychodzą rano. Gdy czeka ich bardzo dużo, rano piszę o wszystkich w jednej wiadomości.

        W jednej instytucji może decydować kilka osób. Liczy się pierwsza decyzja, a pozostali widzą ją na karcie sprawy.
help-running = Co robi obsługa systemu?
    .button = Obsługa Twinbota
    .answer =
        Piszę tutaj, gdy coś wymaga Twojej uwagi: kraj bez biura krajowego, instytucja, w której nikt nie może zdecydować, aplikacja, która nie odpowiada, albo wiadomość, której nie można doręczyć. Każda wiadomość mówi, co pomoże: przycisk albo polecenie na serwerze.

        Przycisk poniżej prowadzi do instytucji, linków, które wyznaczają osoby, tego, co utknęło, liczb i nowych szkół. Listy szkół wczytuje się poleceniem na serwerze. O rejestracjach i projektach decydują wyznaczone osoby, a nie Ty.
help-no-space = Uczniów dodaje się w TwinSpace projektu, a nie masz jeszcze takiego, w którym możesz to zrobić. Projekt dostaje TwinSpace po zatwierdzeniu: otwórz swoje projekty i sprawdź, na czym stoją.

privacy-title = Twoje dane
    .responsible = Administrator Twoich danych: { $name }.
    .nobody = Nie mam informacji, kto jest tu administratorem Twoich danych. Zapytaj o to biuro krajowe.
    .stored = Co jest zapisane: to, co mi podajesz (imię i nazwisko, szkoła, przedmioty i języki, kontakty, szkice, projekty i ich historia, to, co piszesz i wysyłasz w TwinSpace, pytania do biura krajowego), a z Twojego konta w czacie jego numer, nazwy i język.
    .seen = Kto to widzi: osoby, które masz w kontaktach, i te, którym wysyłasz link, widzą Twoje imię, nazwisko i szkołę. Osoby ze wspólnych projektów widzą te projekty, a wszyscy w TwinSpace to, co tam publikujesz. Biura krajowe i urzędy, które decydują, widzą Twoją rejestrację i projekty, o których decydują, a biuro krajowe także Twoje pytania. Osoby, które utrzymują ten serwer, mają dostęp do danych, aby wszystko działało.
    .kept = { $days ->
        [one] Jak długo: Twój profil, kontakty i projekty zostają, dopóki nie poprosisz o ich usunięcie. Dane uczniów znikają dzień po zamknięciu projektu. Imię i nazwisko gościa znikają miesiąc po jego wyjściu, niewysłane Ci nowości po 90 dniach, a pytanie do biura krajowego rok po odpowiedzi lub zamknięciu.
        [few] Jak długo: Twój profil, kontakty i projekty zostają, dopóki nie poprosisz o ich usunięcie. Dane uczniów znikają { $days } dni po zamknięciu projektu. Imię i nazwisko gościa znikają miesiąc po jego wyjściu, niewysłane Ci nowości po 90 dniach, a pytanie do biura krajowego rok po odpowiedzi lub zamknięciu.
        [many] Jak długo: Twój profil, kontakty i projekty zostają, dopóki nie poprosisz o ich usunięcie. Dane uczniów znikają { $days } dni po zamknięciu projektu. Imię i nazwisko gościa znikają miesiąc po jego wyjściu, niewysłane Ci nowości po 90 dniach, a pytanie do biura krajowego rok po odpowiedzi lub zamknięciu.
       *[other] Jak długo: Twój profil, kontakty i projekty zostają, dopóki nie poprosisz o ich usunięcie. Dane uczniów znikają { $days } dnia po zamknięciu projektu. Imię i nazwisko gościa znikają miesiąc po jego wyjściu, niewysłane Ci nowości po 90 dniach, a pytanie do biura krajowego rok po odpowiedzi lub zamknięciu.
    }
    .noted = Zapisuję też, kiedy decydujesz, dołączasz, odchodzisz lub się logujesz, z numerem zamiast imienia i nazwiska. Po usunięciu Twoich danych ten numer nie prowadzi do nikogo.
    .passes = To, co tu piszesz, przechodzi przez aplikację, w której piszesz, a ona przechowuje to według własnych zasad. Możesz korzystać ze mnie tutaj: { $platforms }.
    .rights = Twoje prawa: w każdej chwili możesz zmienić profil, usunąć kontakty i szkice. Przyciski poniżej pozwalają dostać kopię zapisanych danych albo je usunąć. Jeśli trzeba sprostować coś innego albo chcesz wnieść sprzeciw, napisz tutaj: { $contact }. Możesz też złożyć skargę do organu ochrony danych w swoim kraju.
    .rights-unnamed = Twoje prawa: w każdej chwili możesz zmienić profil, usunąć kontakty i szkice. Przyciski poniżej pozwalają dostać kopię zapisanych danych albo je usunąć. Jeśli trzeba sprostować coś innego albo chcesz wnieść sprzeciw, napisz do biura krajowego. Możesz też złożyć skargę do organu ochrony danych w swoim kraju.
    .page = Więcej o tym: { $page }
# W jednym wierszu, zanim ktoś poda pierwszą rzecz o sobie.
privacy-first = Co o Tobie zapisuję i na jak długo: naciśnij „Prywatność”.
    .of = Administrator danych, które mi tu podajesz: { $operator }. Co zapisuję i na jak długo: naciśnij „Prywatność”.

# Co bot mówi o sobie w pustym czacie i w swoim profilu, najwyżej 120 znaków: nazwa ma ich do 100.
bot-about = Pomagam szkołom z dwóch krajów zaplanować wspólny projekt i uzyskać jego zatwierdzenie – wszystko w tym czacie. Administrator danych: { $operator }. Co jest o Tobie zapisane: { $privacy }
    .short = Projekty szkół: { $operator }
