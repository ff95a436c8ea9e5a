### Visitants d’un TwinSpace: persones que hi llegeixen i no participen en el projecte.

button-guests = Visitants
guests-title = Visitants del projecte «{ $title }»
    .empty = Encara no hi ha visitants.
    .may = Qui hi entra com a visitant llegeix les notícies i els fitxers i veu quins docents hi ha. No veu el nom de cap estudiant.
guest-line = { $name } (des de: { $day })
guest-link = 🔗 Enllaç per a una sola persona, creat per { $name }, actiu fins al dia { $until }
button-link-guest = Convida visitants
guest-title = { $name }
    .since = Visitant del projecte «{ $title }» des del dia { $day }.
    .by = Visitant del projecte «{ $title }» des del dia { $day }. Invitació enviada per { $by }.
button-remove-guest = Treu
confirm-remove-guest = Vols treure { $name } del projecte «{ $title }»? L’avisaré, i ja no hi podrà llegir res.
guest-removed = { $by } t’ha tret del projecte «{ $title }». Aquí ja no el pots llegir.

# L’enllaç.
guest-link-hello = Hola! Soc { $name }. M’agradaria ensenyar-te el TwinSpace del nostre projecte escolar «{ $title }», amb les notícies i els fitxers.
    .from = Hola! Soc { $name } ({ $school }). M’agradaria ensenyar-te el TwinSpace del nostre projecte escolar «{ $title }», amb les notícies i els fitxers.
guest-link-opens = Obre aquest enllaç i { $twinbot } t’hi deixarà entrar
guest-link-how = Reenvia el missatge de sota a una sola persona: algú d’una família, de la direcció o del claustre. La primera que obri l’enllaç i digui el seu nom serà visitant. Serveix una sola vegada.
confirm-end-guest-link = Vols anul·lar aquest enllaç? Els missatges que el porten deixaran de servir, també els que ja s’han reenviat.
refusal-guests-full = En un TwinSpace hi caben { $most } visitants, comptant-hi els enllaços actius. Abans has de treure algú o anul·lar un enllaç.

# El formulari de qui l’ha obert.
guest-heading = Visitant: «{ $title }»
field-guest-name = El teu nom
    .ask = Tens una invitació per entrar com a visitant. Com et dius?
    .example = El llegirà el professorat.
note-guest = Com a visitant llegeixes les notícies i els fitxers i veus quins docents hi ha, però no el nom de cap estudiant. En pots sortir quan vulguis.
button-come-in = ✅ Entra

# On algú és visitant.
button-visits = On soc visitant
visits-title = On ets visitant
    .empty = Ara mateix no ets visitant enlloc.
home-visits = Ets visitant. Per llegir les notícies, prem «{ button-visits }».
button-leave-space = Surt del TwinSpace
confirm-leave-space = Vols sortir del TwinSpace «{ $title }»? Per tornar-hi et caldrà un enllaç nou.
toast-space-left = N’has sortit.
