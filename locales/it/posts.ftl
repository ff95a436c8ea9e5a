### Le notizie di un TwinSpace: brevi testi che legge chi ne fa parte.

button-news = Notizie
    .new = { $count ->
        [0] Notizie
        [one] Notizie (1 nuova)
       *[other] Notizie ({ $count } nuove)
    }
news-title = Notizie di «{ $title }»
    .empty = Non ci sono ancora notizie.
    .empty-write = Non ci sono ancora notizie. Scrivi la prima: che cosa stanno facendo le classi?
news-line = { $headline } ({ $by }, { $at })
    .picture = 🖼 { $headline } ({ $by }, { $at })
button-write-post = ✍️ Nuova notizia
button-newer = ‹ Più recente
button-older = Meno recente ›
button-remove-post = Rimuovi
confirm-remove-post = Vuoi rimuovere «{ $headline }»? Nessuno potrà più leggerla.

post-title = { $headline }
    .by = { $by }, { $at }, in «{ $title }»
    .changed = Modificata ({ $at }).
author-student = qualcuno della classe
author-gone = qualcuno che non è più qui

# Il modulo di una notizia.
post-heading = Notizia per «{ $title }»
field-headline = Titolo
    .ask = Di che cosa parla?
    .example = La nostra prima videochiamata
field-post = Testo
    .ask = Che cosa vuoi raccontare? Bastano poche frasi.
    .example = Oggi abbiamo conosciuto la classe partner. Abbiamo parlato del tempo e cantato una canzone.
note-post-read = Potrà leggerla chi è nel TwinSpace, e manderò un avviso.
button-publish = ✅ Pubblica
toast-published = Pubblicata.
toast-post-removed = Rimossa.

# L’immagine di una notizia.
field-picture = Immagine
    .ask = Vuoi aggiungere un’immagine? Inviamela ora.
    .example = Una foto di ciò che ha fatto la classe
    .how = Per esempio una foto di ciò che ha fatto la classe. Accetto JPEG, PNG, WebP e GIF, fino a { $most } MB e { $pixels } megapixel. Non conservo il luogo dello scatto.
picture-stands = quella attuale
picture-unnamed = un’immagine
button-remove-picture = Togli l’immagine
problem-words-for-picture = Questo è un testo, non un’immagine. Inviami una foto o un file di immagine, o salta la domanda.
toast-picture-looked-at = Sto controllando l’immagine.
pending-post = Sto controllando la tua immagine. Ci vuole un momento; poi pubblico la notizia.
    .change = Sto controllando la nuova immagine. Ci vuole un momento; poi aggiorno la notizia.
    .unread = Ancora nessuno può leggerla. Il tuo testo è salvato.
    .unchanged = Fino ad allora la notizia resta com’era. Il tuo testo è salvato.
button-other-picture = 🖼 Invia un’altra immagine
button-publish-without = Pubblica senza immagine
button-save-without = Salva senza immagine
button-give-up-post = Elimina
confirm-give-up-post = Vuoi eliminare «{ $headline }»? Non verrà pubblicata.
confirm-give-up-change = Vuoi eliminare le modifiche a «{ $headline }»? La notizia resta com’è.
toast-given-up = Eliminata.
refusal-pictures = Qui non si accettano immagini. Togli l’immagine e pubblica il resto.
picture-empty = Questo file è vuoto. Invia di nuovo l’immagine.
picture-too-large = Questa immagine supera i { $most } MB. Inviane una più piccola, per esempio una schermata.
picture-none = Questa non è un’immagine che posso mostrare. Invia una foto, o un file JPEG, PNG, WebP o GIF.
picture-foreign = Questa immagine è in un formato che pochi programmi leggono, come HEIC. Salvala come JPEG, o invia una schermata.
picture-moving = Qui non si possono mostrare video o immagini animate. Invia un’immagine fissa. Un video puoi condividerlo in «File».
picture-broken = Questa immagine è danneggiata, o ne è arrivata solo una parte. Inviala di nuovo, o invia una schermata.
picture-too-many-pixels = Questa immagine ha più di { $most } megapixel. Inviane una più piccola, per esempio una schermata.
picture-too-small = Questa immagine è troppo piccola: servono almeno { $least } pixel per lato. Inviane una più grande.
picture-too-narrow = Questa immagine è troppo stretta: il lato lungo può essere al massimo { $most } volte quello corto. Ritagliala e inviala di nuovo.
picture-gone = Non riesco più a recuperare questa immagine. Inviala di nuovo.
picture-away = L’immagine non è arrivata. Inviala di nuovo.
picture-no-room = Nel TwinSpace non c’è più posto per questa immagine. Elimina i file che non servono, poi inviala di nuovo.
picture-not-allowed = Al momento qui non puoi inviare immagini, oppure il progetto è chiuso.
