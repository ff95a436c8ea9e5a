### Motius habituals: el que una autoritat diu sovint quan retorna o denega un projecte.

reasons-title = Motius habituals – { $authority }
    .what = Desa aquí el que escrius sovint quan retornes o denegues un projecte. Quan donis un motiu, t’oferiré aquests textos: tria’n un, canvia’l si vols i envia’l. Qui decideix amb tu fa servir la mateixa llista.
    .language = Llengua: { $language }
    .languages = Cada llengua té la seva llista.
    .empty = Encara no en tens cap en aquesta llengua. Mentre no hi afegeixis els teus, t’ofereixo aquests:
reasons-heading = Motiu habitual ({ $language })
reason-title = Motiu habitual ({ $language })
button-reasons = Motius habituals
button-reasons-of = Motius: { $place }
button-reasons-languages = 🌐 Altres llengües
button-add-reason = ➕ Afegeix un motiu
button-remove-reason = Treu
confirm-remove-reason = Vols treure «{ $reason }» dels teus motius habituals?

# S’ofereixen mentre l’autoritat no té els seus. Els llegeix qui ha fundat el projecte.
reason-ages = Indiqueu quines classes hi participen a cada banda i quina edat té l’alumnat.
reason-aims = Els objectius són massa generals. Concreteu què sabrà fer l’alumnat al final.
reason-school = No queda clar en quin centre treballa una de les dues persones. Reviseu els vostres perfils.
reason-steps = Descriviu els passos: quantes sessions teniu previstes i en quins mesos.
reason-results = Indiqueu què elaboraran juntes les dues classes i qui ho veurà.
reason-product = El projecte fa publicitat d’un producte o d’una empresa, així que no el podem aprovar.
reason-twice = Ja ens heu enviat aquest mateix projecte. Continueu amb aquell.
reason-no-project = El pla no inclou treball conjunt de dues classes, així que no és un projecte escolar.
