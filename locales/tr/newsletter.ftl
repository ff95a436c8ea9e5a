### Bir ülkenin bülteni: kim alır, destek servisi nasıl yazıp gönderir.

button-newsletter = Bülten
newsletter-title = Bülten
    .on = Şu ülkenin bültenini alıyorsunuz: { $country } (dil: { $languages }).
    .off = Şu ülkenin bültenini almıyorsunuz: { $country }. Son sayıları yine de buradan okuyabilirsiniz.
    .no-country = Her ülkenin kendi bülteni var. Önce ülkenizi seçin.
    .not-for = Öğrencilere ve konuklara bülten gönderilmez.
    .silent = Bekleyebilecek hiçbir şey göndermememi istediniz, bu yüzden bülteni de göndermiyorum. Son sayıları buradan okuyabilirsiniz.
    .none = Henüz bülten gönderilmedi.
newsletter-line = { $title } ({ $language }, { $at })
button-subscribe = ✅ Abone ol
button-unsubscribe = Abonelikten çık
button-letter-languages = Diller
button-letter-country = Ülke
toast-subscribed = Abone oldunuz.
toast-unsubscribed = Abonelikten çıktınız. İstediğiniz zaman buradan yeniden abone olabilirsiniz.
letter-languages-title = Bülteninizin dilleri
    .read = Bülteni aldığınız dil: { $languages }. Eklemek ya da çıkarmak için bir dile basın.
letter-countries-title = Hangi bülteni istersiniz?
    .what = Ülkenizi seçin. Bundan sonra o ülkenin bültenini alırsınız.
command-newsletter = Ülkenizin bülteni
refusal-newsletter-country = Önce ülkenizi seçin: Her ülkenin kendi bülteni var.
refusal-newsletter-language = Bülteni tek dilde okuyorsunuz. Önce başka bir dil ekleyin ya da abonelikten çıkın.

# Okurlarına gittiği hâliyle bülten.
letter-title = { $title }
    .by = { $service }, { $at }
button-back-to-draft = ‹ Taslağa dön

# Bülteni yazıp gönderenler.
button-issues = Bültenler: { $country }
issues-title = Bültenler ({ $country })
    .empty = Henüz bülten yok.
button-write-letter = ✍️ Bülten yaz
issue-line = { $title } ({ $language }): { $state }
issue-is-draft = taslak
issue-is-scheduled = { $day } tarihinde gönderilecek
issue-is-sending = şu anda gönderiliyor
issue-is-sent = { $day } tarihinde gönderildi
issue-is-stopped = { $day } tarihinde durduruldu
issue-title = Bülteniniz: “{ $title }”
issue-draft = Bu bir taslak. { $count ->
        [one] Şimdilik bir alıcısı var.
       *[other] Şimdilik { $count } alıcısı var.
    }
    .nobody = Bu bir taslak. Bu dildeki bültene henüz kimse abone olmadı, bu yüzden gönderilemez.
issue-scheduled = Gönderim zamanı: { $at }. { $count ->
        [one] Bültenin şimdilik bir alıcısı var.
       *[other] Bültenin şimdilik { $count } alıcısı var.
    }
issue-sending = { $count ->
        [one] Bir kişiye gönderiliyor.
       *[other] { $count } kişiye gönderiliyor.
    }
    .begun = Gönderiliyor. Kimlere gideceğine bakıyorum.
issue-sent = Gönderildi. Son kişiye ulaştığı an: { $at }.
issue-stopped = Durduruldu. Gönderimin başlangıcı: { $at }. Ulaştığı kişilerde kalıyor.
issue-reached = Ulaşan: { $count }
issue-refused = Ulaştırılamayan: { $count }
issue-left = Sırada bekleyen: { $count }
issue-picture = Resme bakıyorum. Biraz sürer.
    .fault = Bültende şu anda resim yok. Başka bir resim göndermek için “{ button-change }” düğmesine basın.
button-send-letter = 📤 Şimdi gönder
button-schedule-letter = 🕘 Sonra gönder
button-unschedule = Gönderimi iptal et
button-stop-letter = Gönderimi durdur
button-letter-preview = 👁 Ön izleme
button-letter-test = Bana deneme gönder
toast-tested = Denemeyi size gönderdim.
toast-sending = Gönderiliyor.
toast-scheduled = Zamanlandı.
toast-stopped = Durduruldu.
confirm-send-letter = “{ $title }” şimdi { $count ->
        [one] bir kişiye
       *[other] { $count } kişiye
    } gönderilsin mi? Emin misiniz?
confirm-unschedule = “{ $title }” gönderimi iptal edilsin mi? Yeniden taslak olur.
confirm-stop-letter = “{ $title }” gönderimi durdurulsun mu? Şimdiye kadar ulaşan: { $reached }. Alamayacak olan: { $left }.
refusal-newsletter-scheduled = Bu bülten zamanlandı. Değiştirmek için önce “{ button-unschedule }” düğmesine basın.
refusal-newsletter-sent = Bu bülten zaten gönderildi.
refusal-newsletter-picture = Resim hazır değil. Biraz bekleyin ya da başka bir resim göndermek veya resimden vazgeçmek için “{ button-change }” düğmesine basın.
refusal-newsletter-nobody = Bu dildeki bültene kimse abone olmadı, bu yüzden gönderilecek kimse yok.

# Bülten formu.
newsletter-heading = Bülten ({ $country })
field-letter-language = Dil
    .ask = Hangi dilde yazıyorsunuz?
    .example = Bülten, bu dilde okuyanlara gider.
field-letter-title = Başlık
    .ask = Bülten ne hakkında?
    .example = Ekimdeki çevrim içi toplantılar
field-letter-text = Metin
    .ask = Neyi duyurmak istersiniz?
    .example = Değerli öğretmenler, bu ay sizi iki çevrim içi toplantıya davet ediyoruz.
note-newsletter-draft = Taslak olarak saklıyorum. Kimseye gitmeden önce bakabilir ve kendinize gönderebilirsiniz.

# Ne zaman gönderileceğini söyleyen form.
schedule-heading = “{ $title }”: gönderim zamanı
field-send-day = Gün
    .ask = Hangi gün?
    .example = 24 Aralık
field-send-time = Saat
    .ask = Saat kaçta?
    .example = 9:00
    .clock = Örneğin: 9:00. Geçerli olan, şu ülkenin saatidir: { $country }.
problem-time = Bunu saat olarak anlayamadım. Şöyle yazın: 9:00
note-newsletter-goes = Gönderim zamanı: { $at }. Verdiğiniz saat şu ülkenin saatidir: { $country }. { $count ->
        [one] Bültenin şimdilik bir alıcısı var.
       *[other] Bültenin şimdilik { $count } alıcısı var.
    }
button-schedule = ✅ Zamanla
refusal-schedule-past = Bu saat geçti. Daha ileri bir saat seçin.
refusal-schedule-far = Buna bir yıldan fazla var. Daha yakın bir gün seçin.
