### Bir TwinSpace’teki haberler: oradaki herkesin okuduğu kısa yazılar. Öğrenciler de okuyup yazdığı için elden geldiğince hitapsız.

button-news = Haberler
    .new = { $count ->
        [0] Haberler
       *[other] Haberler ({ $count } yeni)
    }
news-title = “{ $title }” haberleri
    .empty = Henüz haber yok.
    .empty-write = Henüz haber yok. İlk haber, sınıfların neler yaptığını anlatabilir.
news-line = { $headline } ({ $by }, { $at })
    .picture = 🖼 { $headline } ({ $by }, { $at })
button-write-post = ✍️ Haber yaz
button-newer = ‹ Daha yeni
button-older = Daha eski ›
button-remove-post = Kaldır
confirm-remove-post = “{ $headline }” kaldırılsın mı? Artık kimse okuyamaz.

post-title = { $headline }
    .by = { $by }, { $at }, “{ $title }” projesinde
    .changed = Değiştirildi: { $at }.
author-student = bir öğrenci
author-gone = ayrılmış biri

# Bir haberin formu.
post-heading = “{ $title }” için haber
field-headline = Başlık
    .ask = Konu ne?
    .example = İlk görüntülü görüşmemiz
field-post = Metin
    .ask = Herkese ne anlatılsın? Birkaç cümle yeter.
    .example = Bugün ortak sınıfımızla ilk kez görüştük. Hava durumundan konuştuk, bir de şarkı söyledik.
note-post-read = TwinSpace’teki herkes okuyabilir; onlara haber veririm.
button-publish = ✅ Yayımla
toast-published = Yayımlandı.
toast-post-removed = Kaldırıldı.

# Bir haberin resmi.
field-picture = Resim
    .ask = Resim de eklensin mi? Şimdi gönderilebilir.
    .example = Sınıfın yaptıklarından bir fotoğraf
    .how = Örneğin sınıfın yaptıklarından bir fotoğraf. JPEG, PNG, WebP ve GIF olabilir, en çok { $most } MB ve { $pixels } megapiksel. Nerede çekildiğini saklamam.
picture-stands = şimdiki resim
picture-unnamed = bir resim
button-remove-picture = Resmi kaldır
problem-words-for-picture = Bu bir resim değil, metin. Bir fotoğraf ya da resim dosyası gönderin veya bu soruyu atlayın.
toast-picture-looked-at = Resme bakıyorum.
pending-post = Resme bakıyorum. Biraz sürer; sonra haberi yayımlarım.
    .change = Yeni resme bakıyorum. Biraz sürer; sonra haberi değiştiririm.
    .unread = Bunu henüz kimse okuyamaz. Yazılanlar saklandı.
    .unchanged = O zamana kadar haber eskisi gibi kalır. Yazılanlar saklandı.
button-other-picture = 🖼 Başka resim gönder
button-publish-without = Resimsiz yayımla
button-save-without = Resimsiz kaydet
button-give-up-post = Yazılanı sil
confirm-give-up-post = “{ $headline }” haberi için yazılanlar silinsin mi? Haber yayımlanmaz.
confirm-give-up-change = “{ $headline }” haberindeki değişiklikler silinsin mi? Haber olduğu gibi kalır.
toast-given-up = Silindi.
refusal-pictures = Burada resim kabul edilmiyor. Resmi kaldırın, geri kalanı yayımlayın.
picture-empty = Bu dosya boş. Resmi yeniden gönderin.
picture-too-large = Bu resmin boyutu sınırı aşıyor (en çok { $most } MB). Daha küçük bir resim, örneğin ekran görüntüsünü gönderin.
picture-none = Bu, gösterebileceğim bir resim değil. Bir fotoğraf ya da JPEG, PNG, WebP veya GIF dosyası gönderin.
picture-foreign = Bu resim, HEIC gibi az programın okuyabildiği bir biçimde. JPEG olarak kaydedin ya da ekran görüntüsünü gönderin.
picture-moving = Videolar ve hareketli resimler burada gösterilemez. Hareketsiz bir resim gönderin. Videolar “Dosyalar” bölümünde paylaşılabilir.
picture-broken = Bu resim bozuk ya da yalnızca bir kısmı ulaştı. Yeniden gönderin ya da ekran görüntüsünü gönderin.
picture-too-many-pixels = Bu resimde çok fazla piksel var (en çok { $most } megapiksel). Daha küçük bir resim, örneğin ekran görüntüsünü gönderin.
picture-too-small = Bu resim çok küçük: Her kenarı en az { $least } piksel olmalı. Daha büyük bir resim gönderin.
picture-too-narrow = Bu resim çok dar: Uzun kenarı, kısa kenarının en çok { $most } katı olabilir. Kırpıp yeniden gönderin.
picture-gone = Bu resmi artık alamıyorum. Yeniden gönderin.
picture-away = Resim ulaşmadı. Yeniden gönderin.
picture-no-room = TwinSpace’te bu resim için yer yok. Kimseye gerekmeyen dosyaları kaldırın, sonra yeniden gönderin.
picture-not-allowed = Şu anda buraya resim gönderme izni yok ya da proje kapalı.
