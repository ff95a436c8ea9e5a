### Aktualności w TwinSpace: krótkie wpisy, które czytają wszyscy.

button-news = Aktualności
    .new = { $count ->
        [0] Aktualności
       *[other] Aktualności (nowe: { $count })
    }
news-title = Aktualności „{ $title }”
    .empty = Nie ma jeszcze wpisów.
    .empty-write = Nie ma jeszcze wpisów. Napisz pierwszy: co robią klasy?
news-line = { $headline } ({ $by }, { $at })
    .picture = 🖼 { $headline } ({ $by }, { $at })
button-write-post = ✍️ Napisz wpis
button-newer = ‹ Nowsze
button-older = Starsze ›
button-remove-post = Usuń
confirm-remove-post = Usunąć „{ $headline }”? Nie będzie można już tego przeczytać.

post-title = { $headline }
    .by = { $by }, { $at }, „{ $title }”
    .changed = Zmieniono: { $at }.
author-student = ktoś z klasy
author-gone = ktoś, kogo już tu nie ma

# Formularz wpisu.
post-heading = Wpis: „{ $title }”
field-headline = Nagłówek
    .ask = O czym to jest?
    .example = Nasza pierwsza wideorozmowa
field-post = Treść
    .ask = Co chcesz wszystkim opowiedzieć? Wystarczy kilka zdań.
    .example = Dziś pierwsze spotkanie z klasą partnerską! Była rozmowa o pogodzie i wspólna piosenka.
note-post-read = Przeczytać to mogą wszyscy w TwinSpace; dam im znać.
button-publish = ✅ Opublikuj
toast-published = Opublikowano.
toast-post-removed = Usunięto.

# Zdjęcie we wpisie.
field-picture = Zdjęcie
    .ask = Chcesz dodać zdjęcie lub rysunek? Wyślij je teraz.
    .example = Zdjęcie tego, co zrobiła klasa
    .how = Na przykład zdjęcie tego, co zrobiła klasa. Przyjmuję JPEG, PNG, WebP i GIF, do { $most } MB i { $pixels } megapikseli. Nie zapisuję, gdzie je zrobiono.
picture-stands = obecne
picture-unnamed = zdjęcie
button-remove-picture = Usuń zdjęcie
problem-words-for-picture = To słowa, a nie zdjęcie. Wyślij mi zdjęcie albo plik graficzny lub pomiń to pytanie.
toast-picture-looked-at = Sprawdzam zdjęcie.
pending-post = Sprawdzam Twoje zdjęcie. To chwilę potrwa; potem opublikuję wpis.
    .change = Sprawdzam nowe zdjęcie. To chwilę potrwa; potem zmienię wpis.
    .unread = Na razie nikt nie może tego przeczytać. Twój tekst jest zapisany.
    .unchanged = Do tego czasu wpis zostaje bez zmian. Twój tekst jest zapisany.
button-other-picture = 🖼 Wyślij inne zdjęcie
button-publish-without = Opublikuj bez zdjęcia
button-save-without = Zapisz bez niego
button-give-up-post = Porzuć
confirm-give-up-post = Porzucić „{ $headline }”? Wpis nie zostanie opublikowany.
confirm-give-up-change = Porzucić zmiany we wpisie „{ $headline }”? Wpis zostaje, jaki jest.
toast-given-up = Porzucono.
refusal-pictures = Nie przyjmuję tu zdjęć. Usuń zdjęcie, a resztę opublikuj.
picture-empty = Ten plik jest pusty. Wyślij zdjęcie ponownie.
picture-too-large = To zdjęcie ma więcej niż { $most } MB. Wyślij mniejsze, na przykład zrzut ekranu.
picture-none = Tego nie mogę pokazać jako zdjęcia. Wyślij zdjęcie albo plik JPEG, PNG, WebP lub GIF.
picture-foreign = To zdjęcie ma format, który czyta niewiele programów, na przykład HEIC. Zapisz je jako JPEG albo wyślij zrzut ekranu.
picture-moving = Filmów i ruchomych obrazków nie można tu pokazać. Wyślij zwykłe zdjęcie. Film możesz umieścić pod przyciskiem „Pliki”.
picture-broken = To zdjęcie jest uszkodzone albo dotarła tylko jego część. Wyślij je ponownie albo wyślij zrzut ekranu.
picture-too-many-pixels = To zdjęcie przekracza limit megapikseli ({ $most }). Wyślij mniejsze, na przykład zrzut ekranu.
picture-too-small = To zdjęcie jest za małe: każdy bok musi mieć co najmniej { $least } pikseli. Wyślij większe.
picture-too-narrow = To zdjęcie jest za wąskie: dłuższy bok może być najwyżej { $most } razy dłuższy od krótszego. Przytnij je i wyślij ponownie.
picture-gone = Nie mam już dostępu do tego zdjęcia. Wyślij je ponownie.
picture-away = Zdjęcie nie dotarło. Wyślij je ponownie.
picture-no-room = W TwinSpace nie ma miejsca na to zdjęcie. Usuń niepotrzebne pliki i wyślij je ponownie.
picture-not-allowed = Teraz nie możesz wysyłać tu zdjęć albo projekt jest zamknięty.
