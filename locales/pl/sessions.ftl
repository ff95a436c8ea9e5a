### Strona uczniów: odebranie hasła, logowanie i Start w TwinSpace.

claim-title = Czy to Ty: { $name }?
    .what = Jeśli tak, dostaniesz tu swój login i hasło. Jeśli to nie Ty, oddaj link w szkole.
button-claim = ✅ Tak, to ja
button-not-this-student = Nie, to nie ja
refusal-claim-teacher = Ten link jest dla kogoś z klasy, a Ty masz tu inną rolę. Przekaż go właściwej osobie.
toast-welcome = Cześć!

credentials-title = Cześć, { $name }! Oto Twoje dane logowania
    .note = Naciśnij hasło, aby je zobaczyć. Zapisz login i hasło tam, gdzie nikt inny nie zagląda.
    .day = Są widoczne do { $until }.
    .gone = Twojego hasła już nie pokazuję. Jeśli zginęło, poproś w szkole o nowe.
button-noted = ✅ Mam to zapisane
toast-noted = Świetnie.
button-my-space = Mój TwinSpace

student-hello = Cześć, { $name }! Twoja rola: { $role }.
student-may = Możesz { $rights }.
student-may-members = zobaczyć, kto tu jest
student-in = Projekt: { $title }
space-teachers = Kadra
student-borrowed = To urządzenie osoby, która Cię uczy. Po kwadransie automatycznie Cię wyloguję.
button-classmates = Kto tu jest
button-other-project = Inny projekt
button-change-password = Zmień hasło
button-log-out = Wyloguj się
student-welcome = Cześć, { $name }!
student-projects = W którym projekcie chcesz pracować?
    .none = Teraz nie jesteś w żadnym projekcie. Zapytaj w szkole.
student-project-over = { $title } (zamknięty)

login-title = Logowanie dla uczniów
    .join = Osoba z innego projektu
field-login = Login i hasło
    .ask = Wpisz login, potem spację, a potem hasło.
    .example = lea.nube rzeka-jablko-balon
problem-login = To się nie zgadza. Sprawdź login i hasło: wielkie litery i kreski nie mają znaczenia. Jeśli to miało być coś innego, najpierw naciśnij „{ button-leave-login }”.
problem-password = Wybierz co najmniej dwa słowa, razem co najmniej { $least } liter, ale nie swój login.
field-own-password = Nowe hasło
    .ask = Jakie chcesz mieć hasło? Najlepsze są dwa lub trzy słowa, które tylko Tobie przyjdą do głowy.
    .example = zielony-rower-cytryna
button-forgot = Nie pamiętam hasła
button-leave-login = Nie teraz
button-login-student = Mam login i hasło
button-lend = Użycz urządzenia
refusal-logged-in = Ktoś z klasy już tu pracuje. Najpierw się wyloguj.
refusal-not-yours = To wyglądało jak login i hasło, więc wiadomość jest usunięta. Ktoś z klasy już tu pracuje: najpierw się wyloguj. Jeśli to było coś innego, napisz to innymi słowami.
refusal-not-yours-stays = To wygląda jak login i hasło, a nie mogę tego usunąć: usuń to. Ktoś z klasy już tu pracuje: najpierw się wyloguj. Jeśli to było coś innego, napisz to innymi słowami.
refusal-login-wait = Za dużo błędnych haseł. Spróbuj ponownie od { $until }.
refusal-forgot-unknown = Poproś w szkole o nowe hasło. To potrwa tylko chwilę.
refusal-student = To nie jest dla uczniów. Jeśli uczysz w szkole, najpierw wyloguj osobę z klasy.
refusal-secret-here = Nie pisz tu hasła, bo nie mogę go usunąć. Wpisz je po naciśnięciu przycisku pod pytaniem, a swoją wiadomość usuń.
toast-left = Dobrze.
toast-is-here = Ta osoba już tu jest.
refusal-other-class = Nowe hasła tworzy szkoła tej osoby. Poproś tam o hasło.
toast-logged-out = Wylogowano.
toast-password-changed = Masz już nowe hasło.
toast-forgot = Prośba o nowe hasło jest już w szkole.

known-title = { $name } – ta osoba już jest w systemie
    .what = Pracuje w innym projekcie z tym samym loginem i hasłem. Czy ma pracować też w projekcie „{ $title }”?
button-accept-student = ✅ Przyjmij
button-reject-student = Odrzuć
button-another-student = To ktoś inny

student-link = Link: { $name }
    .what = Pierwsza osoba, która otworzy ten link i naciśnie „Tak, to ja”, dostanie hasło w swoim czacie. Daj go tylko właściwej osobie.
    .until = Link działa raz, do { $until }.
    .over = Link już nie działa. Utwórz nowe hasło, a będzie też nowy link.
student-claimed = ✅ Login i hasło odebrane: { $at }.
student-unreachable = Nie mogę już pisać do czatu tej osoby.
button-student-link = Link dla tej osoby
button-join-student = Jest już w systemie
locked-out-wrong = Wiele razy wpisano błędne hasło: { $name }. Jeśli hasło zginęło, utwórz nowe.
locked-out-lost = { $name } nie ma już hasła i prosi o nowe.
locked-out-done = { $name } ma już nowe hasło.
locked-out-role = Nowe hasła tworzą tylko osoby ze szkoły tego dziecka, które mogą zapraszać klasę. Kto może zmieniać role, może dać komuś z nich to prawo.

command-login = Zaloguj się loginem i hasłem
command-logout = Wyloguj się
command-claim = Odbierz swoje hasło za pomocą kodu

# Osoba z innego projektu, której hasła nie zna nauczyciel ani nauczycielka: pytam tego, kto ją zarejestrował.
field-join = Login i hasło
    .ask = Wpisz login, potem spację, a potem hasło. Jeśli nie znasz hasła, wpisz sam login: zapytam szkołę tej osoby.
    .example = lea.nube rzeka-jablko-balon
takeover-title = { $name }
    .asked = Jeśli jest ktoś z takim loginem, zapytam szkołę tej osoby. Gdy szkoła się zgodzi, dam Ci tu znać.
    .until = Pytanie wygasa { $until }.
takeover-agreed = Jest zgoda szkoły: { $name }.
takeover-accepted = { $name } pracuje teraz także tutaj.
takeover-rejected = Nikogo nie dodano.
takeover-taken-back = Pytanie jest wycofane.
takeover-ended = Zgoda nie przyszła na czas. Może login jest inny. Możesz też poprosić tę osobę o hasło albo dodać kogoś nowego.
button-take-question-back = Wycofaj pytanie
button-all-asked = Wszystkie moje pytania
button-asked = Moje pytania ({ $count })
asked-title = Moje pytania o uczniów
    .none = Nie czekasz na żadną odpowiedź.
asked-line = { $name }, do { $until }
asked-line-agreed = ✅ { $name }: jest zgoda
takeover-asks = { $who } pyta, czy ta osoba może pracować też w projekcie „{ $title }”.
    .what = Login i hasło pozostają te same. Osoba, która pyta, nic jeszcze o tym dziecku nie wie i czeka do { $until }.
button-agree = ✅ Zgadzam się
takeover-you-agreed = Twoja odpowiedź: zgoda.
takeover-you-declined = Twoja odpowiedź: odmowa. Osoba, która pyta, nie dowie się o tym ode mnie.
takeover-not-asked = Nie ma tu już o czym decydować.
task-takeover = Uczeń lub uczennica: { $name }
task-takeover-agreed = Już w systemie: { $name }
past-answered = ✅ Twoja odpowiedź jest już zapisana.
past-over = To pytanie jest zamknięte. Jeśli nadal chcesz odpowiedzieć, otwórz je ponownie.
past-logged-out = To było dla osoby z klasy, która jest już wylogowana.
past-link-used = Ten link został użyty.
past-withdrawn = Nie możesz już tego czytać: nie należysz już do tego TwinSpace.
not-erased = Nie udało się usunąć Twojej wiadomości z hasłem. Usuń ją, aby nikt jej nie przeczytał.

# Ktoś przekazuje dane logowania wybranej osobie: $to to jej nazwa na platformie.
handout-title = Dane logowania: { $to }
    .one = Czy napisać na konto { $to } i przekazać dane logowania tej osoby: { $student }? Najpierw zapytam, czy to ona.
    .several = Czyje dane logowania ma dostać { $to }?
button-hand-out = ✅ Napisz: { $name }
handout-sent = ✅ Wiadomość wysłana: { $to }. Najpierw trzeba potwierdzić, że to { $student }; na karcie tej osoby widać, kiedy hasło zostało odebrane.
handout-lost = Nie mogę napisać: { $to } nie przyjmuje wiadomości prywatnych. { $student } może dostać kartę na papierze albo napisać do mnie z kodem ze swojego linku.
refusal-handout-nobody = Dane logowania są dla kogoś z klasy. Wybierz inną osobę.
refusal-handout-none = Nie ma tu osoby „{ $words }”, której hasło możesz przekazać. Może już je odebrano albo nie można go odczytać: widać to na karcie tej osoby.
refusal-handout-closed = { $name } ma już hasło albo nie można go odczytać. Najpierw utwórz nowe.
