### Łączenie kont, które jedna osoba ma na kilku platformach, i dokąd trafiają wiadomości.

accounts-title = Twoje konta
    .alone = Masz też konto w innej aplikacji ({ $platforms })? Połącz je z tym, a w obu będą te same szkice, sprawy, kontakty i projekty. Możesz działać w każdej z nich.
    .only = Jestem tylko tutaj ({ $platform }), więc nie ma czego łączyć.
account-here = { $platform } (ten czat)
account-unreachable = ⚠️ { $platform }: moje wiadomości tam nie docierają
accounts-notices-last = Gdy coś się dzieje, piszę do Ciebie w ostatnio używanej aplikacji.
accounts-notices-chosen = Gdy coś się dzieje, piszę do Ciebie tu: { $platform }.
accounts-notices-instead = Wybrana aplikacja to { $platform }; dopóki moje wiadomości tam nie docierają, piszę tutaj.

linking-title = Połącz konta
linking-what = Połączone konta to jedno konto: te same szkice, sprawy, kontakty i projekty w obu.
linking-code-what = Twoje drugie konto ({ $platforms }) i to staną się jednym: te same szkice, sprawy, kontakty i projekty w obu.
linking-code-how = Otwórz tam nasz czat i napisz do mnie to:
linking-code-until = Kod działa raz, przez dziesięć minut: do { $until }. Nikomu go nie dawaj.
linking-is-it-you = Czy to Twoje drugie konto?
linking-asked-first = Kod pochodzi z konta: { $name } ({ $platform }).
linking-asked-then = { $name } ({ $platform }) podaje Twój kod i chce połączyć konta.
linking-warning = ⚠️ Jeśli to konto kogoś innego, naciśnij „To nie ja”: kto ma połączone z Tobą konto, może zrobić wszystko w Twoim imieniu.
linking-waits-first = ⏳ { $name } ({ $platform }) podaje Twój kod. Potwierdź to tam; potem zapytam Cię tu jeszcze raz.
linking-waits-then = ⏳ Potwierdź to jeszcze w drugiej aplikacji ({ $platform }): pytanie już tam jest.
linking-waits-until = Ta prośba wygasa { $until }.
linking-done = ✅ Twoje konta są połączone. Możesz działać tutaj albo w drugiej aplikacji ({ $platform }).
linking-declined = ❌ Odmowa w drugiej aplikacji ({ $platform }). Nic się nie zmieniło.
linking-declined-you = ❌ Twoje konta nie są połączone. Nic się nie zmieniło.
linking-over = ⌛ Kod wygasł. Nic się nie zmieniło; od razu możesz pobrać nowy.
linking-unlinked = Twoje konto ({ $platform }) nie jest już połączone. Wszystko zostało tutaj, u Ciebie.
linking-unlinked-you = To konto nie jest już połączone. Wszystko zostało na drugim koncie ({ $platform }); to konto jest znów puste.

button-accounts = Moje konta
button-make-code = Pobierz kod
button-linking = Sprawdź stan
button-link-accounts = Połącz
button-that-is-me = Tak, to ja
button-not-me = To nie ja
button-cancel = Anuluj
button-unlink = Rozłącz
button-notices-last = Ostatnio używana
button-chosen = ✓ { $name }

confirm-unlink = Rozłączyć to konto ({ $here })? Twoje szkice, kontakty i projekty zostaną na drugim koncie ({ $there }). To konto będzie znów puste.

command-link = Połącz konto z inną aplikacją
command-unlink = Rozłącz to konto z drugim

refusal-code-unknown = Nie znam tego kodu. Porównaj go z tym, który widać na drugim koncie.
refusal-code-used = Ten kod jest już użyty. Pobierz nowy na drugim koncie: Pomoc → Moje konta.
refusal-code-over = Ten kod wygasł. Pobierz nowy na drugim koncie: Pomoc → Moje konta.
refusal-own-code = Ten kod jest dla Twojego drugiego konta: otwórz tam nasz czat i napisz go do mnie.
refusal-same-platform = Oba konta są w tej samej aplikacji. Połączyć można tylko konta z różnych aplikacji.
refusal-linked-already = Jedno z kont jest już połączone. Najpierw je tam rozłącz: Pomoc → Moje konta.
refusal-both-hold = Na obu kontach jest już szkoła, rola, kontakty lub projekty, więc tych kont nie można połączyć. Korzystaj dalej z jednego z nich.
refusal-linking-waits = Twoja prośba o połączenie tych kont już czeka.
refusal-not-linked = To konto nie jest połączone z żadnym innym.
