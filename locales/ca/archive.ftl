### La còpia d’un TwinSpace: tot el que hi ha en un sol fitxer, perquè la desi qui ha fundat el projecte.

button-archive = Còpia en ZIP
archive-title = Còpia en ZIP: «{ $title }»
    .what = Quan vulguis, puc posar tot el que hi ha aquí en un sol fitxer: els fitxers a les seves carpetes i una pàgina amb qui hi participa, les notícies i el diari. La pàgina s’obre i s’imprimeix amb qualsevol navegador.
    .names = L’alumnat hi surt amb el nom i una inicial. No hi ha contrasenyes ni noms d’usuari.
    .day = La rebràs aquí com a fitxer ZIP. La conservo un dia i després la suprimeixo.
archive-waits = { $all ->
        [0] L’estic preparant…
       *[other] L’estic preparant: { $done }/{ $all } fitxers…
    }
    .then = La rebràs aquí quan estigui a punt.
archive-ready = ✅ La còpia ja està a punt, amb tot tal com era en aquest moment: { $at } ({ $size }). La conservo fins al dia { $until }.
archive-lost = ⚠️ { $count ->
        [one] Hi falta un fitxer, perquè ja no el puc llegir:
       *[other] Hi falten { $count } fitxers, perquè ja no els puc llegir:
    }
    .more = … i { $count } més. La pàgina de la còpia els enumera tots.
archive-out = Tot el que hi ha a «{ $title }», tal com era en aquest moment: { $at }. Descomprimeix-ho i obre index.html.
    .private = És per a les dues classes: desa-ho on no ho llegeixi ningú més. T’ho puc donar fins al dia { $until }.
button-make-archive = 📦 Prepara la còpia
button-get-archive = 📦 Baixa la còpia
button-fresh-archive = Fes-ne una altra
toast-archive = L’estic preparant.

# La pàgina de la còpia.
archive-page-made = Així era tot en aquest moment: { $at }. Les hores són les d’aquest país: { $country }.
    .utc = Així era tot en aquest moment: { $at } UTC. Les hores són UTC.
archive-page-over = El projecte s’ha acabat.
archive-page-people = Qui hi participa
archive-page-founder = persona fundadora
archive-page-changed = canviada: { $at }
archive-page-file = Fitxer
archive-page-lost = { $count ->
        [one] Hi falta un fitxer: ja no es podia llegir quan es va fer aquesta còpia.
       *[other] Hi falten { $count } fitxers: ja no es podien llegir quan es va fer aquesta còpia.
    }
archive-page-not-in = (no és a la còpia)
archive-page-journal = Diari
archive-page-nothing = Encara no hi ha res.
