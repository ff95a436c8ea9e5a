### Co jde s projektem, který začíná znovu: soubory z dřívějšího TwinSpace, a když si to zakládající přejí, aktuality a žáci.

button-bring-over = Přenést soubory
bring-over-title = Přenos do projektu „{ $title }“
    .what = V TwinSpace dřívějšího projektu jsou:
    .nothing = V dřívějším TwinSpace už nezbývá nic k přenesení.
    .how = Soubory se přenesou vždycky, i se složkami a s údajem, od koho a kdy přišly. Dřívější TwinSpace zůstane, jak je, a nikdo nedostane upozornění.
    .students = Žákům zůstanou uživatelská jména, hesla i role. Na nic se jich neptám: projekt si vyberou při přihlášení.
    .running = ⏳ Všechno přenáším. Můžete se zatím věnovat něčemu jinému.
    .done = ✅ Hotovo: všechno vybrané je tady.
    .done-but = Hotovo, až na tohle:
    .not-allowed = Přenos se zastavil: osoba, která o něj požádala, už k němu nemá oprávnění. Co je přenesené, zůstává.
    .closed = Přenos se zastavil, protože projekt je uzavřený. Co je přenesené, zůstává.
    .again = Můžete to kdykoli zkusit znovu. Nic se nepřenese dvakrát.
over-files = { $count ->
        [0] žádné soubory
        [one] 1 soubor ({ $size })
        [few] { $count } soubory ({ $size })
       *[other] { $count } souborů ({ $size })
    }
over-news = { $count ->
        [0] žádné aktuality
        [one] 1 příspěvek
        [few] { $count } příspěvky
       *[other] { $count } příspěvků
    }
over-students = { $count ->
        [0] žádní žáci
        [one] 1 osoba ze třídy
        [few] { $count } osoby ze třídy
       *[other] { $count } osob ze třídy
    }
over-label-files = Soubory
over-label-news = Aktuality
over-label-students = Žáci
over-progress = { $label }: { $done } z { $all }
over-came = { $label }: přeneseno { $now }
    .before = { $line }, už tu bylo { $count }
    .rest = { $line }, chybí { $count }
over-behind = ⚠️ { $name }: { $why }
    .more = ⚠️ a { $count ->
        [one] 1 další soubor
        [few] { $count } další soubory
       *[other] { $count } dalších souborů
    }
over-students-behind = ⚠️ { $count ->
        [one] 1 osoba: TwinSpace je plný
        [few] { $count } osoby: TwinSpace je plný
       *[other] { $count } osob: TwinSpace je plný
    }
carry-missing = už není uložený
carry-damaged = je poškozený
carry-no-room = v TwinSpace pro něj není místo
button-news-over = I aktuality
button-students-over = I žáci
button-begin-over = Přenést teď
toast-bringing-over = Přenáším to.
toast-all-over = Všechno už tu je.
refusal-bring-over = To může jen někdo ze zakládajících vyučujících s účastí i v dřívějším projektu.

# Upozornění zakládajícím.
over-ready-title = „{ $title }“ má nový TwinSpace
    .what = Můžete přenést to, co je v TwinSpace dřívějšího projektu. Jsou tam:
    .other = Obsah TwinSpace dřívějšího projektu lze přenést. Může to udělat: { $names }
