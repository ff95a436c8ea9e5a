### Newsletter kraju: kto go dostaje i jak biuro krajowe go pisze i wysyła.

button-newsletter = Newsletter
newsletter-title = Newsletter
    .on = Dostajesz newsletter. Kraj: { $country }. Języki: { $languages }.
    .off = Nie dostajesz newslettera. Kraj: { $country }. Ostatnie numery możesz przeczytać tutaj.
    .no-country = Każdy kraj ma własny newsletter. Najpierw wybierz swój kraj.
    .not-for = Uczniowie i goście nie dostają newslettera.
    .silent = Zgodnie z Twoją prośbą nie wysyłam niczego, co może poczekać, więc newslettera też nie. Ostatnie numery możesz przeczytać tutaj.
    .none = Nie wysłano jeszcze żadnego newslettera.
newsletter-line = { $title } ({ $language }, { $at })
button-subscribe = ✅ Zapisz mnie
button-unsubscribe = Wypisz mnie
button-letter-languages = Języki
button-letter-country = Kraj
toast-subscribed = Od teraz dostajesz newsletter.
toast-unsubscribed = Nie dostajesz już newslettera. W każdej chwili możesz się tu znów zapisać.
letter-languages-title = Języki Twojego newslettera
    .read = Dostajesz go w językach: { $languages }. Naciśnij język, aby go dodać albo usunąć.
letter-countries-title = Który newsletter chcesz dostawać?
    .what = Wybierz swój kraj. Od tej chwili będziesz dostawać jego newsletter.
command-newsletter = Newsletter Twojego kraju
refusal-newsletter-country = Najpierw wybierz swój kraj: każdy ma własny newsletter.
refusal-newsletter-language = Czytasz newsletter tylko w jednym języku. Najpierw dodaj inny albo się wypisz.

# Newsletter, jaki trafia do czytelników.
letter-title = { $title }
    .by = { $service }, { $at }
button-back-to-draft = ‹ Wróć do szkicu

# Ci, którzy go piszą i wysyłają.
button-issues = Newslettery: { $country }
issues-title = Newslettery ({ $country })
    .empty = Nie ma jeszcze newsletterów.
button-write-letter = ✍️ Napisz newsletter
issue-line = { $title } ({ $language }): { $state }
issue-is-draft = szkic
issue-is-scheduled = wysyłka { $day }
issue-is-sending = trwa wysyłka
issue-is-sent = wysłany { $day }
issue-is-stopped = zatrzymany { $day }
issue-title = Twój newsletter „{ $title }”
issue-draft = To szkic. { $count ->
        [one] Gdyby wysłać go teraz, dostałaby go jedna osoba.
        [few] Gdyby wysłać go teraz, dostałyby go { $count } osoby.
        [many] Gdyby wysłać go teraz, dostałoby go { $count } osób.
       *[other] Gdyby wysłać go teraz, dostałoby go { $count } osób.
    }
    .nobody = To szkic. Nie ma jeszcze zapisów na newsletter w tym języku, więc nie można go wysłać.
issue-scheduled = Wysyłka: { $at }. { $count ->
        [one] Gdyby wysłać go teraz, dostałaby go jedna osoba.
        [few] Gdyby wysłać go teraz, dostałyby go { $count } osoby.
        [many] Gdyby wysłać go teraz, dostałoby go { $count } osób.
       *[other] Gdyby wysłać go teraz, dostałoby go { $count } osób.
    }
issue-sending = { $count ->
        [one] Trwa wysyłka do jednej osoby.
        [few] Trwa wysyłka do { $count } osób.
        [many] Trwa wysyłka do { $count } osób.
       *[other] Trwa wysyłka do { $count } osób.
    }
    .begun = Trwa wysyłka. Sprawdzam, kto go dostaje.
issue-sent = Wysłano. Ostatnia osoba: { $at }.
issue-stopped = Zatrzymano. Początek wysyłki: { $at }. Kto już go ma, zachowuje go.
issue-reached = Doręczono: { $count }
issue-refused = Nie udało się doręczyć: { $count }
issue-left = Pozostało: { $count }
issue-picture = Sprawdzam zdjęcie. To chwilę potrwa.
    .fault = Newsletter nie ma teraz zdjęcia. Naciśnij „{ button-change }”, aby wysłać inne.
button-send-letter = 📤 Wyślij teraz
button-schedule-letter = 🕘 Wyślij później
button-unschedule = Nie wysyłaj
button-stop-letter = Zatrzymaj wysyłkę
button-letter-preview = 👁 Podgląd
button-letter-test = Wyślij mi próbę
toast-tested = Próba wysłana do Ciebie.
toast-sending = Trwa wysyłka.
toast-scheduled = Zaplanowano.
toast-stopped = Zatrzymano.
confirm-send-letter = Wysłać „{ $title }” teraz do { $count ->
        [one] jednej osoby
        [few] { $count } osób
        [many] { $count } osób
       *[other] { $count } osób
    }? Na pewno?
confirm-unschedule = Nie wysyłać „{ $title }” w tym terminie? Newsletter znów będzie szkicem.
confirm-stop-letter = Zatrzymać wysyłkę „{ $title }”? Doręczono: { $reached }. Nie dostanie go: { $left }.
refusal-newsletter-scheduled = Ten newsletter ma już termin wysyłki. Aby go zmienić, najpierw naciśnij „{ button-unschedule }”.
refusal-newsletter-sent = Ten newsletter jest już wysłany.
refusal-newsletter-picture = Zdjęcie nie jest jeszcze gotowe. Poczekaj chwilę albo naciśnij „{ button-change }”, aby wysłać inne lub żadne.
refusal-newsletter-nobody = Nie ma zapisów na newsletter w tym języku, więc do nikogo nie trafi.

# Formularz newslettera.
newsletter-heading = Newsletter ({ $country })
field-letter-language = Język
    .ask = W jakim języku piszesz?
    .example = Dostaną go osoby, które czytają w tym języku.
field-letter-title = Tytuł
    .ask = O czym jest newsletter?
    .example = Spotkania online w październiku
field-letter-text = Treść
    .ask = Co chcesz przekazać?
    .example = Drogie Koleżanki, drodzy Koledzy, w tym miesiącu zapraszamy na dwa spotkania online.
note-newsletter-draft = Zapiszę to jako szkic. Możesz go obejrzeć i wysłać do siebie, zanim dostanie go ktokolwiek inny.

# Formularz, który mówi, kiedy wysłać.
schedule-heading = Kiedy wysłać „{ $title }”?
field-send-day = Dzień
    .ask = Którego dnia?
    .example = 24 grudnia
field-send-time = Godzina
    .ask = O której godzinie?
    .example = 9:00
    .clock = Na przykład: 9:00. To czas tego kraju: { $country }.
problem-time = Nie widzę tu godziny. Wpisz ją tak: 9:00
note-newsletter-goes = Wysyłka: { $at } (czas kraju: { $country }). { $count ->
        [one] Gdyby wysłać go teraz, dostałaby go jedna osoba.
        [few] Gdyby wysłać go teraz, dostałyby go { $count } osoby.
        [many] Gdyby wysłać go teraz, dostałoby go { $count } osób.
       *[other] Gdyby wysłać go teraz, dostałoby go { $count } osób.
    }
button-schedule = ✅ Zaplanuj
refusal-schedule-past = Ta godzina już minęła. Wybierz późniejszą.
refusal-schedule-far = To za ponad rok. Wybierz wcześniejszy dzień.
