### Rama pytania, odpowiedzi i listy, wszędzie, gdzie widać wiadomości.

frame-progress = { $heading } · { $at } z { $of }
frame-label = { $label }:
frame-problem = ⚠️ { $problem }
frame-typed = Wpisano:
frame-stands = Obecna odpowiedź:
frame-length = Limit znaków: { $max }.
frame-search = Wyniki dla „{ $words }”:
frame-search-found = Wyniki dla „{ $words }”: { $count }.
frame-search-nothing = Brak wyników dla „{ $words }”. Spróbuj wpisać część nazwy.
frame-chosen = Wybrano: { $entries }
# Pod tym, co ktoś napisał, gdy osoba czytająca używa innego języka.
frame-written-in = Język tekstu: { $language }
# W miejscu hasła, którego już nie ma, za jego nazwą.
frame-secret-gone = już niewidoczne
# Plik, który idzie z wiadomością, i co stoi w jego miejscu, gdy nie dało się go utworzyć.
frame-file = 📄 { $name }
frame-file-gone = Tego pliku już nie pokazuję.
frame-file-link = „{ $name }” to za duży plik na wiadomość w tej aplikacji. Do { $until } możesz go pobrać stąd: { $link }
frame-file-late = Plik „{ $name }” mimo kilku prób tu nie dotarł. Do { $until } możesz go pobrać stąd: { $link }
frame-paper-link = „{ $name }” to za duży plik na wiadomość w tej aplikacji. Pobierz go w ciągu godziny i nikomu nie przekazuj tego linku: { $link }
frame-file-too-large = „{ $name }” to za duży plik na wiadomość w tej aplikacji i nie mam jak go przekazać. W innej aplikacji może się udać.
frame-file-broken = Nie mogę już odczytać tego pliku. Obsługa systemu musi go odtworzyć z kopii zapasowej.
frame-picture-gone = W tej chwili nie można pokazać zdjęcia.
frame-item = • { $entry }
frame-page = { $at }/{ $of }
frame-previous-page = ◀️
frame-next-page = ▶️

# Chwila według zegara osoby, która czyta: { $time } to godzina, na przykład 17:05. Tak zapisane pasuje po „od”, „do” i bez przyimka.
moment-today = dziś, { $time }
moment-yesterday = wczoraj, { $time }
# Co stoi przed datą, a znika przed tymi dwoma słowami.
moment-before-dates = dnia

### Przyciski w jednej wiadomości, które nazywałyby się tak samo.

label-apart = { $label } · { $more }
label-nth = { $label } ({ $nth })
label-nth-before = ({ $nth }) { $label }
label-at = { $at }
