### Bir TwinSpace’in günlüğü: kim geldi, kim ayrıldı, kim ne yayımladı ve kaldırdı. Öğrenciler de okur.

button-journal = { $count ->
    [0] Günlük
   *[other] Günlük ({ $count } yeni)
}
space-missed = { $count ->
    [one] Son bakıştan bu yana bir yenilik var.
   *[other] Son bakıştan bu yana { $count } yenilik var.
}
journal-title = “{ $title }” günlüğü
    .empty = Henüz bir şey olmadı.
journal-line = { $says } ({ $at })

# Olanlar: sonunda nokta olmayan satırlar.
journal-joined = { $by } katıldı
journal-left = { $by } ayrıldı
journal-removed = { $by } çıkardı: { $of }
journal-role = { $by } bir rolü değiştirdi: { $of } – { $role }
journal-no-role = { $by } birini TwinSpace’ten çıkardı: { $of }
journal-came = { $by } konuk olarak geldi
journal-brought-in = { $by } { $count } öğrenci ekledi
    .one = { $by } bir öğrenci ekledi: { $of }
journal-posted = { $by } haber yayımladı: “{ $headline }”
    .gone = { $by } sonradan kaldırılan bir haber yayımladı
journal-post-removed = { $by } bir haberi kaldırdı
journal-shared = { $by } { $count } dosya gönderdi
    .one = { $by } bir dosya gönderdi
journal-file-removed = { $by } bir dosyayı kaldırdı
journal-files-over = { $by } eski projeden { $count ->
        [one] 1 dosya
       *[other] { $count } dosya
    } aktardı
journal-news-over = { $by } eski projeden { $count ->
        [one] 1 haber
       *[other] { $count } haber
    } aktardı
journal-students-over = { $by } eski projeden { $count ->
        [one] 1 öğrenci
       *[other] { $count } öğrenci
    } aktardı
journal-guest = biri
