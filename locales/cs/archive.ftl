### Archiv TwinSpace: všechno, co v něm je, v jednom souboru pro zakládající vyučující.

button-archive = Archiv
archive-title = Archiv projektu „{ $title }“
    .what = Kdykoli pro vás mohu dát všechno, co tu je, do jednoho souboru: soubory v jejich složkách a stránku, na které je, kdo se účastní, aktuality a kronika. Stránku otevře a vytiskne každý prohlížeč.
    .names = U žáků je v něm jen křestní jméno a iniciála. Hesla ani uživatelská jména v něm nejsou.
    .day = Dostanete ho tady jako soubor ZIP. Den ho uchovám, pak ho smažu.
archive-waits = { $all ->
        [0] Připravuji ho…
       *[other] Připravuji ho. Hotové soubory: { $done } z { $all }…
    }
    .then = Dostanete ho tady, jakmile bude hotový.
archive-ready = ✅ Váš archiv je hotový: stav { $at }, velikost { $size }. Uchovám ho do { $until }.
archive-lost = ⚠️ { $count ->
        [one] Jeden soubor v něm chybí, protože už ho nelze přečíst:
        [few] { $count } soubory v něm chybějí, protože už je nelze přečíst:
       *[other] { $count } souborů v něm chybí, protože už je nelze přečíst:
    }
    .more = … a další: { $count }. Stránka v archivu je uvádí všechny.
archive-out = Všechno z projektu „{ $title }“, stav { $at }. Soubor rozbalte a otevřete index.html.
    .private = Je pro obě třídy. Uložte ho prosím tam, kde si ho nikdo jiný nepřečte. Stáhnout ho můžete do { $until }.
button-make-archive = 📦 Vytvořit archiv
button-get-archive = 📦 Stáhnout archiv
button-fresh-archive = Vytvořit nový
toast-archive = Připravuji archiv.

# Stránka v archivu.
archive-page-made = Stav: { $at }. Všechny časy platí pro tuto zemi: { $country }.
    .utc = Stav: { $at } UTC. Všechny časy jsou v UTC.
archive-page-over = Projekt skončil.
archive-page-people = Kdo se účastní
archive-page-founder = zakládající vyučující
archive-page-changed = změněno { $at }
archive-page-file = Soubor
archive-page-lost = { $count ->
        [one] Jeden soubor v tomto archivu chybí, protože při jeho vytvoření už nešel přečíst.
        [few] { $count } soubory v tomto archivu chybějí, protože při jeho vytvoření už nešly přečíst.
       *[other] { $count } souborů v tomto archivu chybí, protože při jeho vytvoření už nešly přečíst.
    }
archive-page-not-in = (není v archivu)
archive-page-journal = Kronika
archive-page-nothing = Zatím nic.
