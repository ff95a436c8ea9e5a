### The journal of a TwinSpace: who came, left, published and removed what.

button-journal = { $count ->
    [0] Ημερολόγιο
    [one] Ημερολόγιο (1 νέο)
   *[other] Ημερολόγιο ({ $count } νέα)
}
space-missed = { $count ->
    [one] Έγινε κάτι από την τελευταία σας επίσκεψη.
   *[other] Έγιναν { $count } πράγματα από την τελευταία σας επίσκεψη.
}
journal-title = Ημερολόγιο: «{ $title }»
    .empty = Δεν έχει γίνει τίποτα ακόμη.
journal-line = { $says } ({ $at })

# What happened: lines without a full stop. The name comes first, then a colon, so that nothing has to agree with it.
journal-joined = { $by }: συμμετέχει πλέον
journal-left = { $by }: δεν συμμετέχει πια
journal-removed = { $by }: αφαίρεση – { $of }
journal-role = { $by }: νέος ρόλος – { $of }, { $role }
journal-no-role = { $by }: αφαίρεση από το TwinSpace – { $of }
journal-came = { $by }: ήρθε για επίσκεψη
journal-brought-in = { $by }: προσθήκη { $count } παιδιών
    .one = { $by }: προσθήκη – { $of }
journal-posted = { $by }: νέα ανάρτηση «{ $headline }»
    .gone = { $by }: ανάρτηση που αφαιρέθηκε αργότερα
journal-post-removed = { $by }: αφαίρεση ανάρτησης
journal-shared = { $by }: αποστολή { $count } αρχείων
    .one = { $by }: αποστολή αρχείου
journal-file-removed = { $by }: αφαίρεση αρχείου
journal-files-over = { $by }: μεταφορά από το προηγούμενο έργο – { $count ->
        [one] 1 αρχείο
       *[other] { $count } αρχεία
    }
journal-news-over = { $by }: μεταφορά από το προηγούμενο έργο – { $count ->
        [one] 1 ανάρτηση
       *[other] { $count } αναρτήσεις
    }
journal-students-over = { $by }: μεταφορά από το προηγούμενο έργο – { $count ->
        [one] 1 παιδί
       *[other] { $count } παιδιά
    }
journal-guest = κάποιο άτομο
