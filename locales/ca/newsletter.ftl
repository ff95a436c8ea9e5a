### El butlletí d’un país: qui el rep, i com l’escriu i l’envia un servei de suport.

button-newsletter = Butlletí
newsletter-title = Butlletí
    .on = Reps el butlletí d’aquest país: { $country }. Llengües: { $languages }.
    .off = No reps el butlletí d’aquest país: { $country }. Aquí en pots llegir els últims.
    .no-country = Cada país té el seu butlletí. Tria primer el teu.
    .not-for = El butlletí no s’envia a estudiants ni a visitants.
    .silent = Em vas demanar que no t’enviés res que pugui esperar, així que no te l’envio. Aquí en pots llegir els últims.
    .none = Encara no s’ha enviat cap butlletí.
newsletter-line = { $title } ({ $language }, { $at })
button-subscribe = ✅ Subscriu-m’hi
button-unsubscribe = Dona’m de baixa
button-letter-languages = Llengües
button-letter-country = País
toast-subscribed = Ja t’hi has subscrit.
toast-unsubscribed = T’has donat de baixa. Pots tornar-te a subscriure aquí quan vulguis.
letter-languages-title = Llengües del teu butlletí
    .read = El reps en { $languages }. Prem una llengua per afegir-la o treure-la.
letter-countries-title = Quin butlletí vols rebre?
    .what = Tria el teu país. A partir d’aleshores en rebràs el butlletí.
command-newsletter = El butlletí del teu país
refusal-newsletter-country = Tria primer el teu país: cadascun té el seu butlletí.
refusal-newsletter-language = Llegeixes el butlletí en una sola llengua. Afegeix-ne abans una altra o dona’t de baixa.

# Un butlletí tal com el rep qui el llegeix.
letter-title = { $title }
    .by = { $service }, { $at }
button-back-to-draft = ‹ Torna a l’esborrany

# Qui l’escriu i l’envia.
button-issues = Butlletins: { $country }
issues-title = Butlletins ({ $country })
    .empty = Encara no hi ha butlletins.
button-write-letter = ✍️ Escriu un butlletí
issue-line = { $title } ({ $language }): { $state }
issue-is-draft = esborrany
issue-is-scheduled = s’envia el dia { $day }
issue-is-sending = s’està enviant
issue-is-sent = enviat el dia { $day }
issue-is-stopped = aturat el dia { $day }
issue-title = El teu butlletí «{ $title }»
issue-draft = És un esborrany. { $count ->
        [one] Ara el rebria una persona.
       *[other] Ara el rebrien { $count } persones.
    }
    .nobody = És un esborrany. Encara no hi ha cap subscripció al butlletí en aquesta llengua, així que no es pot enviar.
issue-scheduled = S’envia el dia { $at }. { $count ->
        [one] Ara el rebria una persona.
       *[other] Ara el rebrien { $count } persones.
    }
issue-sending = { $count ->
        [one] S’està enviant a una persona.
       *[other] S’està enviant a { $count } persones.
    }
    .begun = S’està enviant. Estic mirant qui el rep.
issue-sent = Enviat. L’última persona el va rebre el dia { $at }.
issue-stopped = Aturat. Es va començar a enviar el dia { $at }. Qui ja l’ha rebut el conserva.
issue-reached = Lliurats: { $count }
issue-refused = No s’han pogut lliurar: { $count }
issue-left = Falten per enviar: { $count }
issue-picture = Estic mirant la imatge. Serà un moment.
    .fault = Ara el butlletí no té imatge. Prem «{ button-change }» per enviar-ne una altra.
button-send-letter = 📤 Envia ara
button-schedule-letter = 🕘 Envia després
button-unschedule = No l’enviïs
button-stop-letter = Atura l’enviament
button-letter-preview = 👁 Vista prèvia
button-letter-test = Envia’m una prova
toast-tested = T’he enviat la prova.
toast-sending = S’està enviant.
toast-scheduled = Programat.
toast-stopped = Aturat.
confirm-send-letter = Segur que vols enviar «{ $title }» ara a { $count ->
        [one] una persona
       *[other] { $count } persones
    }?
confirm-unschedule = Vols anul·lar l’enviament programat? «{ $title }» tornarà a ser un esborrany.
confirm-stop-letter = Vols aturar l’enviament del butlletí «{ $title }»? Lliurats fins ara: { $reached }. No el rebrien: { $left }.
refusal-newsletter-scheduled = Aquest butlletí està programat. Per canviar-lo, prem abans «{ button-unschedule }».
refusal-newsletter-sent = Aquest butlletí ja s’ha enviat.
refusal-newsletter-picture = La imatge encara no està a punt. Espera un moment o prem «{ button-change }» per enviar-ne una altra o cap.
refusal-newsletter-nobody = No hi ha cap subscripció al butlletí en aquesta llengua, així que no el rebria ningú.

# El formulari d’un butlletí.
newsletter-heading = Butlletí ({ $country })
field-letter-language = Llengua
    .ask = En quina llengua escrius?
    .example = El rep qui llegeix en aquesta llengua.
field-letter-title = Títol
    .ask = De què tracta el butlletí?
    .example = Trobades en línia d’octubre
field-letter-text = Text
    .ask = Què vols explicar?
    .example = Bon dia a tothom! Aquest mes us convidem a dues trobades en línia.
note-newsletter-draft = El deso com a esborrany. El pots mirar i enviar-te’l abans que el rebi ningú.

# El formulari que diu quan s’envia.
schedule-heading = Quan s’envia «{ $title }»?
field-send-day = Dia
    .ask = Quin dia?
    .example = 24 de desembre
field-send-time = Hora
    .ask = A quina hora?
    .example = 9:00
    .clock = Per exemple: 9:00. És l’hora d’aquest país: { $country }.
problem-time = No ho entenc com a hora. Escriu-la així: 9:00
note-newsletter-goes = S’envia el dia { $at }, a l’hora que has indicat per a aquest país: { $country }. { $count ->
        [one] Ara el rebria una persona.
       *[other] Ara el rebrien { $count } persones.
    }
button-schedule = ✅ Programa
refusal-schedule-past = Aquesta hora ja ha passat. Tria’n una de posterior.
refusal-schedule-far = Falta més d’un any per a aquest dia. Tria’n un de més proper.
