### Soubory v TwinSpace: posílá je, kdo smí zveřejňovat, a čtou je tam všichni.

button-files = Soubory
files-title = Soubory projektu „{ $title }“
    .empty = Zatím tu nejsou žádné soubory.
    .empty-send = Zatím tu nejsou žádné soubory. Pošlete mi první: obrázek, text, písničku…
    .how = Pošlete mi teď jeden nebo víc souborů, každý nejvýše { $most }, a uložím je sem. Zaplněno: { $used } z { $quota }.
folder-title = Složka „{ $name }“
folder-line = 📁 { $name } ({ $count ->
        [0] prázdná
        [one] 1 soubor
        [few] { $count } soubory
       *[other] { $count } souborů
    })
button-folder = 📁 { $name }
file-line = { $name } ({ $by }, { $at }, { $size })
button-by-name = Podle názvu
button-by-date = Od nejnovějších
button-new-folder = Nová složka
button-rename = Přejmenovat
button-remove-folder = Odebrat složku
button-all-files = Všechny soubory
field-folder = Název složky
    .ask = Jak se má složka jmenovat?
    .example = Náš školní výlet
field-find-file = Hledání souborů
    .ask = Který soubor? Napište část názvu.
    .example = mraky
found-files-title = Soubory, které mají v názvu „{ $words }“
    .none = Žádný takový soubor tu není.
confirm-remove-folder = Odebrat složku „{ $name }“? { $count ->
        [0] Je prázdná.
        [one] Její soubor zůstane mimo složky.
        [few] Její { $count } soubory zůstanou mimo složky.
       *[other] Soubory z ní ({ $count }) zůstanou mimo složky.
    }
toast-folder-removed = Složka je odebraná.
refusal-file-name = Soubory s touto příponou se tu nepřijímají. Zvolte jiný název.
refusal-folders = Počet složek už je na limitu: { $count }. Použijte některou z nich, nebo nejdřív nějakou odeberte.

# Jeden soubor.
file-title = { $name }
    .where = Kam s ním?
    .by = { $by }, { $at }, projekt „{ $title }“
file-by = Od koho
file-at = Odesláno
file-moment = { $at }
file-kind = Co to je
file-size = Velikost
    .kb = { $size } kB
    .mb = { $size } MB
file-folder = Složka
kind-document = dokument
kind-table = tabulka
kind-slides = prezentace
kind-picture = obrázek
kind-sound = zvuková nahrávka
kind-video = video
kind-archive = archiv
kind-program = program
kind-other = soubor
button-file = O souboru
button-download = 📄 Stáhnout
button-move-file = Přesunout
button-no-folder = Mimo složky
button-remove-file = Odebrat
field-file-name = Název souboru
    .ask = Jak se má soubor jmenovat? Přípona zůstane stejná.
    .example = Mraky v květnu
confirm-remove-file = Odebrat „{ $name }“? Nikdo už ho nestáhne.
toast-file-moved = Přesunuto.
toast-file-removed = Odebráno.

# Soubory, které někdo poslal.
upload-title = Vaše soubory pro „{ $title }“
    .waits = Ukládám je: { $kept } z { $all }…
    .done = { $kept ->
        [0] Žádný z nich se nepodařilo uložit.
        [one] { $all ->
            [one] Je uložený pro všechny v TwinSpace.
            [few] Jeden ze { $all } je uložený pro všechny v TwinSpace.
           *[other] Pro všechny v TwinSpace je uložený jeden. Celkem jich bylo { $all }.
        }
        [few] Pro všechny v TwinSpace jsou uložené { $kept } z { $all }.
       *[other] Pro všechny v TwinSpace je uloženo { $kept } z { $all }.
    }
sent-waits = ⏳ { $name }
sent-kept = ✅ { $name } ({ $size })
sent-failed = ⚠️ { $name }: { $why }
sent-empty = je prázdný
sent-too-large = je větší než { $most }
sent-refused = soubory tohoto druhu se tu nepřijímají
sent-no-room = v TwinSpace pro něj není místo; odeberte soubory, které nikdo nepotřebuje (místo po nich se uvolní za den)
sent-gone = už ho nemohu stáhnout; pošlete ho znovu
sent-away = nedorazil; pošlete ho znovu
sent-not-allowed = soubory sem teď posílat nesmíte
refusal-no-upload = Soubory projektu „{ $title }“ můžete číst, ale ne posílat.
