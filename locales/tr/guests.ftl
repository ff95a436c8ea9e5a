### Bir TwinSpace’in konukları: orada okuyan, ama projeye katılmayan kişiler.

button-guests = Konuklar
guests-title = “{ $title }” konukları
    .empty = Henüz konuk yok.
    .may = Konuklar haberleri ve dosyaları okur, hangi öğretmenlerin çalıştığını görür. Hiçbir öğrencinin adını görmezler.
guest-line = { $name } ({ $day } tarihinden beri)
guest-link = 🔗 Tek konukluk bağlantı, oluşturan: { $name }; { $until } tarihine kadar etkin
button-link-guest = Konuk davet et
guest-title = { $name }
    .since = { $day } tarihinden beri konuk: “{ $title }”.
    .by = { $day } tarihinden beri konuk: “{ $title }”. Davet eden: { $by }.
button-remove-guest = Çıkar
confirm-remove-guest = { $name } “{ $title }” konukları arasından çıkarılsın mı? Kendisine haber veririm; orada artık bir şey okuyamaz.
guest-removed = { $by } sizi “{ $title }” konukları arasından çıkardı. Oradaki yazıları artık buradan okuyamazsınız.

# Bağlantı.
guest-link-hello = Merhaba! Ben { $name }. Size “{ $title }” adlı okul projemizin TwinSpace’ini, haberlerimizi ve dosyalarımızı göstermek istiyorum.
    .from = Merhaba! Ben { $name } ({ $school }). Size “{ $title }” adlı okul projemizin TwinSpace’ini, haberlerimizi ve dosyalarımızı göstermek istiyorum.
guest-link-opens = Bu bağlantıyı açın; { $twinbot } sizi içeri alsın
guest-link-how = Aşağıdaki mesajı bir kişiye iletin: bir veliye, okul müdürünüze, başka bir öğretmene. Bağlantıyı ilk açıp adını yazan kişi konuğunuz olur. Bir kez çalışır.
confirm-end-guest-link = Bu bağlantı kapatılsın mı? Onu içeren mesajlar, daha önce iletilenler de, artık işe yaramaz.
refusal-guests-full = Bir TwinSpace’te, etkin bağlantılar da sayılınca, en çok { $most } konuk olabilir. Lütfen önce birini çıkarın ya da bir bağlantıyı kapatın.

# Bağlantıyı açan kişinin formu.
guest-heading = Konuk: “{ $title }”
field-guest-name = Adınız
    .ask = Konuk olarak davetlisiniz. Adınız nedir?
    .example = Oradaki öğretmenler okuyacak.
note-guest = Konuk olarak haberleri ve dosyaları okur, orada hangi öğretmenlerin çalıştığını görürsünüz; öğrenci adı görmezsiniz. İstediğiniz zaman ayrılabilirsiniz.
button-come-in = ✅ İçeri gir

# Kişinin konuk olduğu yerler.
button-visits = Konuk olduklarım
visits-title = Konuk olduğunuz yerler
    .empty = Şu anda hiçbir yerde konuk değilsiniz.
home-visits = Konuksunuz. Haberleri okumak için “{ button-visits }” düğmesine basın.
button-leave-space = TwinSpace’ten ayrıl
confirm-leave-space = “{ $title }” TwinSpace’inden ayrılmak istiyor musunuz? Geri dönmek için yeni bir bağlantı gerekir.
toast-space-left = Ayrıldınız.
