### Rám kolem otázky, odpovědi a seznamu, všude, kde jsou zprávy.

frame-progress = { $heading } · { $at } z { $of }
frame-label = { $label }:
frame-problem = ⚠️ { $problem }
frame-typed = Vaše odpověď:
frame-stands = Současná odpověď:
frame-length = Nejvyšší počet znaků: { $max }.
frame-search = Hledání „{ $words }“:
frame-search-found = Hledání „{ $words }“, nalezeno: { $count }.
frame-search-nothing = Nenacházím „{ $words }“. Zkuste část názvu.
frame-chosen = Vybráno: { $entries }
# Pod tím, co někdo napsal, když čtenář používá jiný jazyk.
frame-written-in = Jazyk textu: { $language }
# Na místě hesla, které už není uložené, za jeho názvem.
frame-secret-gone = už se neukazuje
# Soubor, který jde se zprávou, a co je na jeho místě, když ho nešlo vytvořit.
frame-file = 📄 { $name }
frame-file-gone = Soubor se už neukazuje.
frame-file-link = Soubor „{ $name }“ je na zprávu v této aplikaci příliš velký. Stáhněte ho tímto odkazem do { $until }: { $link }
frame-file-late = Soubor „{ $name }“ sem ani po několika pokusech nedorazil. Stáhněte ho tímto odkazem do { $until }: { $link }
frame-paper-link = Soubor „{ $name }“ je na zprávu v této aplikaci příliš velký. Stáhněte ho do hodiny tímto odkazem a odkaz nikomu nedávejte: { $link }
frame-file-too-large = Soubor „{ $name }“ je na zprávu v této aplikaci příliš velký a jinak ho předat nemohu. V jiné aplikaci se to možná podaří.
frame-file-broken = Tento soubor už nemohu přečíst. Správa systému ho musí obnovit ze zálohy.
frame-picture-gone = Obrázek teď nelze ukázat.
frame-item = • { $entry }
frame-page = { $at }/{ $of }
frame-previous-page = ◀️
frame-next-page = ▶️

# Chvíle podle hodin toho, kdo čte: { $time } je čas, například 17:05. Bez předložky se hodí po „od“, „do“ i samostatně.
moment-today = dnes { $time }
moment-yesterday = včera { $time }
# Co stojí před datem a mizí před těmito dvěma slovy.
moment-before-dates = dne

### Popisky v jedné zprávě, které by říkaly totéž.

label-apart = { $label } · { $more }
label-nth = { $label } ({ $nth })
label-nth-before = ({ $nth }) { $label }
label-at = { $at }
