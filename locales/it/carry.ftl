### Che cosa passa in un progetto che ricomincia: i file del TwinSpace precedente e, se si vuole, notizie e studenti.

button-bring-over = Porta qui i file
bring-over-title = Che cosa portare in «{ $title }»
    .what = Nel TwinSpace del vecchio progetto ci sono:
    .nothing = Dal vecchio TwinSpace non resta nulla da portare.
    .how = I file arrivano in ogni caso, nelle loro cartelle; resta scritto chi li ha inviati e quando. Il vecchio TwinSpace resta com’è e nessuno riceve avvisi.
    .students = Gli studenti mantengono nome utente, password e ruolo. A loro non chiedo nulla: all’accesso scelgono il progetto.
    .running = ⏳ Sto portando tutto. Nel frattempo puoi fare altro.
    .done = ✅ Fatto: qui c’è tutto ciò che volevi.
    .done-but = Fatto, tranne ciò che è elencato qui:
    .not-allowed = Ho interrotto: chi l’ha chiesto non può più farlo. Ciò che è arrivato resta.
    .closed = Ho interrotto perché il progetto è stato chiuso. Ciò che è arrivato resta.
    .again = Puoi riprovare quando vuoi. Nulla arriva due volte.
over-files = { $count ->
        [0] nessun file
        [one] 1 file ({ $size })
       *[other] { $count } file ({ $size })
    }
over-news = { $count ->
        [0] nessuna notizia
        [one] 1 notizia
       *[other] { $count } notizie
    }
over-students = { $count ->
        [0] nessuno studente
        [one] 1 studente
       *[other] { $count } studenti
    }
over-label-files = File
over-label-news = Notizie
over-label-students = Studenti
over-progress = { $label }: { $done } di { $all }
over-came = { $label }: { $now } dal vecchio TwinSpace
    .before = { $line }, già presenti: { $count }
    .rest = { $line }, mancanti: { $count }
over-behind = ⚠️ { $name }: { $why }
    .more = ⚠️ e { $count ->
        [one] un altro file
       *[other] altri { $count } file
    }
over-students-behind = ⚠️ { $count ->
        [one] 1 studente: il TwinSpace è pieno
       *[other] { $count } studenti: il TwinSpace è pieno
    }
carry-missing = non è più conservato
carry-damaged = è danneggiato
carry-no-room = nel TwinSpace non c’è più posto
button-news-over = Anche le notizie
button-students-over = Anche gli studenti
button-begin-over = Porta qui ora
toast-bringing-over = Sto portando tutto qui.
toast-all-over = È già tutto qui.
refusal-bring-over = Può farlo solo chi ha fondato questo progetto e ha partecipato anche al vecchio.

# L’avviso a chi ha fondato il progetto.
over-ready-title = «{ $title }» ha il suo nuovo TwinSpace
    .what = Puoi portare qui ciò che c’è nel TwinSpace del vecchio progetto. Ci sono:
    .other = Ciò che c’è nel TwinSpace del vecchio progetto può passare nel nuovo. Chi può farlo: { $names }
