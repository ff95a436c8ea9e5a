### Kronika TwinSpace: kto przychodzi, odchodzi, publikuje i usuwa. Czas teraźniejszy, bo przeszły zdradza płeć.

button-journal = { $count ->
    [0] Kronika
   *[other] Kronika (nowe: { $count })
}
space-missed = { $count ->
    [one] Od Twojej ostatniej wizyty jest jedna nowość.
    [few] Od Twojej ostatniej wizyty są { $count } nowości.
    [many] Od Twojej ostatniej wizyty jest { $count } nowości.
   *[other] Od Twojej ostatniej wizyty jest { $count } nowości.
}
journal-title = Kronika „{ $title }”
    .empty = Nic się jeszcze nie wydarzyło.
journal-line = { $says } ({ $at })

# Co się dzieje: wiersze bez kropki.
journal-joined = { $by } bierze teraz udział
journal-left = { $by } odchodzi
journal-removed = { $of } już nie bierze udziału (usunięcie: { $by })
journal-role = { $of } ma teraz rolę „{ $role }” (zmiana: { $by })
journal-no-role = { $of } nie ma już roli w TwinSpace (zmiana: { $by })
journal-came = { $by } jest teraz gościem
journal-brought-in = { $by } dodaje uczniów: { $count }
    .one = { $of } jest teraz w TwinSpace (dodaje { $by })
journal-posted = { $by } publikuje „{ $headline }”
    .gone = { $by } publikuje wpis, którego już nie ma
journal-post-removed = { $by } usuwa wpis
journal-shared = { $by } wysyła pliki: { $count }
    .one = { $by } wysyła plik
journal-file-removed = { $by } usuwa plik
journal-files-over = { $by } przenosi { $count ->
        [one] 1 plik
        [few] { $count } pliki
        [many] { $count } plików
       *[other] { $count } pliku
    } z dawnego projektu
journal-news-over = { $by } przenosi { $count ->
        [one] 1 wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisu
    } z dawnego projektu
journal-students-over = { $by } przenosi { $count ->
        [one] 1 osobę z klasy
        [few] { $count } osoby z klas
        [many] { $count } osób z klas
       *[other] { $count } osób z klas
    } z dawnego projektu
journal-guest = ktoś
