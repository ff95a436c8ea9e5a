### Kişiler, onlara götüren bağlantılar ve kişi istekleri.

contacts-title = Kişilerim
    .empty = Kişi listeniz henüz boş. Birlikte proje başlatmak istediğiniz bir öğretmeni ekleyin: En hızlı yolu, ona kişisel bağlantınızı göndermek.
    .of = Kişilerim: { $country }
    .none = Orada kişiniz yok.
    .more = Daha fazlası var. Diğerlerini bulmak için adın daha uzun bir kısmını yazın.
contact-unreachable = ⚠️ Mesajlarım ulaşmıyor: { $name } benimle sohbeti engellemiş ya da silmiş. Lütfen kendisine başka bir yoldan yazın; sohbeti yeniden açtığında her şey ona gelir.
contact-not-valid = Destek servisi şu öğretmeni henüz doğrulamadı: { $name }. Birlikte proje hazırlayabilirsiniz; kabul etmesi için doğrulanması gerekiyor.

button-add-contact = Kişi ekle
button-remove-contact = Bu kişiyi çıkar
button-link-single = Tek kişilik yeni bağlantı
button-link-reusable = Çok kişilik yeni bağlantı
button-link = Çok kişilik bağlantı
button-link-until = Bağlantı (bitiş: { $until })
button-link-made = Bağlantı ({ $at })
button-pick = Sohbetlerimden seç
button-share = Birine gönder
button-revoke-link = Bağlantıyı kapat

add-contact-title = Kişi ekle
    .how = Başka bir öğretmene kişisel bağlantınızı gönderin. Bağlantıyı açan kişi size bir istek gönderir, kararı siz verirsiniz. Bana daha önce yazmış birini de seçebilirsiniz.
link-single = tek kişilik bağlantı
link-reusable = çok kişilik bağlantı
link-reusable-made = çok kişilik bağlantı ({ $at })
link-open = 🔗 { $link }: etkin
link-open-until = 🔗 { $link }: etkin (bitiş: { $day })
link-used = { $link }: { $day } tarihinde kullanıldı
link-ended = { $link }: süresi { $day } tarihinde doldu
link-revoked = { $link }: { $day } tarihinde kapatıldı

invite-title = Bağlantınız hazır
# İletilen mesaj: kime, kimden; sonra aşağıdaki bağlantının ne işe yaradığı. $twinbot aşağıdaki iki satırdan biridir.
invite-hello = Merhaba! Ben { $name }. Sizinle bir kardeş okul projesi planlamak istiyorum.
    .from = Merhaba! Ben { $name } ({ $school }). Sizinle bir kardeş okul projesi planlamak istiyorum.
invite-opens = Bu bağlantıyı açın; { $twinbot } bizi buluştursun
twinbot = kardeş okul projelerinin yardımcısı Twinbot
    .of = okul projelerinin yardımcısı Twinbot (sorumlu: { $operator })
forward-opens = { $opens }:
forward-shared = { $hello } { $opens }.
    .english =
        { $hello } { $opens }.

        { $english }
forward-language = Mesajın dili: { $language }. Karşınızdaki kişi başka bir dilde mi okuyor? O dili seçin, mesajı yeniden yazayım.
forward-over = Bu davet artık geçerli değil. { $state }
button-write-again = Mesajı yeniden yaz
toast-written = Mesaj aşağıda.
toast-link-ended = Bağlantı kapatıldı. Onu içeren mesaj artık işe yaramaz.
invite-single = Aşağıdaki mesajı bir kişiye iletin. Bağlantı bir kez çalışır.
invite-reusable = Aşağıdaki mesajı istediğiniz kadar kişiye iletin. Bağlantı, siz kapatana kadar çalışır.
invite-over = Bu bağlantı kapatıldı
    .forwarded = Mesajı ilettiyseniz artık işe yaramaz: Bağlantıyı açan kişi, kapatıldığını ve sizden yenisini istemesi gerektiğini okur.
pick-title = Bir öğretmen seçin
    .how = Aşağıdan, sohbet ettiğiniz kişilerden birini seçin. Bana daha önce yazdıysa isteğiniz ona gider. Yazmadıysa ona bir bağlantı gönderebilirsiniz.

contact-request-title = { $name } kişi listenize eklenmek istiyor
contact-request-asked = Kişiler birbirinin adını ve okulunu görür, birlikte proje başlatabilir. Kabul ediyor musunuz?
contact-request-not-registered = ⚠️ Kim olduğu doğrulanmadı: Henüz öğretmen olarak kaydolmadı.
contact-request-not-valid = ⚠️ Kim olduğu henüz doğrulanmadı: Kaydoldu, ama okulu destek servisinin kararını bekliyor.
contact-request-own-title = Kişi isteğiniz: { $name }
contact-request-waits = ⏳ İsteğinizi gönderdim: { $name }. Yanıt gelince size haber vereceğim.
contact-request-waits-register = Bu arada kaydolabilirsiniz: Birlikte proje başlatmak için bu gerekli.
contact-request-accepted = ✅ { $name } ile artık birbirinizin kişi listesindesiniz. Birlikte proje başlatabilirsiniz.
contact-request-declined = ❌ { $name } isteğinizi geri çevirdi.
contact-request-you-declined = ❌ İsteği geri çevirdiniz.

confirm-remove-contact = { $name } kişilerinizden çıkarılsın mı? Artık birbirinizin listesinde olmazsınız. Ortak projeleriniz devam eder.
confirm-revoke-link = Bu bağlantı kapatılsın mı? Onu içeren mesajlar, daha önce ilettikleriniz de, artık işe yaramaz. Bağlantıyla eklenen kişiler kalır.

picked-title = İsteğiniz yola çıktı
    .how = Bu kişi bana daha önce yazdıysa isteğiniz şimdi ona ulaştı; kabul edince size haber vereceğim. Yazmadıysa ona yazamam: Kendisine bir bağlantı gönderin.
blocked-title = Engellenen kişiler
    .how = Artık size istek gönderemezler; bunu onlara söylemem. Engeli kaldırmak için ada basın.
    .empty = Kimseyi engellemediniz.
button-search-contacts = Kişi bul
button-contacts-of = { $country } ({ $count })
button-blocked = Engellenenler ({ $count })
button-block = Engelle
button-unblock = Engeli kaldır: { $name }
contact-request-you-blocked = 🚫 Bu kişiyi engellediniz: Artık size istek gönderemez; bunu ona söylemem. Engeli “Kişiler” bölümünde kaldırabilirsiniz.
confirm-block = { $name } engellensin mi? Artık size istek gönderemez; bunu ona söylemem. Engeli “Kişiler” bölümünde kaldırabilirsiniz.

field-search-contacts = Arama
    .ask = Kimi arıyorsunuz? Adın, okulun, şehrin ya da ülkenin bir kısmını yazın.
    .example = Örneğin: Krakov
