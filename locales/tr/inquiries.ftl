### Destek servisine sorular: nereden sorulur, ne durumdadır, kim yanıtlar.

# Soran kişinin bulunduğu yer: “Nereden:” sözünün ardından gelir.
inquiry-place = Ana sayfa
    .form = Bir form
    .help = Yardım
    .accounts = Hesaplarım
    .people = Kaydım
    .contacts = Kişilerim
    .drafts = Bir taslak
    .projects = Projeler
    .approval = Karar verme
    .members = Katılanlar
    .closing = Projeyi kapatma
    .space = TwinSpace
    .students = Öğrenciler
    .sessions = Öğrenci girişleri
    .takeovers = Ortak öğrenciler
    .guests = Konuklar
    .news = Haberler
    .journal = Günlük
    .files = Dosyalar
    .archive = Arşiv
    .told = Bildirimlerim
    .carry = Aktarma
    .erasure = Silinen öğrenciler
    .suspension = Askıya alma
    .newsletter = Bülten
inquiry-from = Nereden: { $place }
    .not = Eklenmesin

# Form.
inquiry-heading = Destek servisine soru
field-inquiry-country = Ülke
    .ask = Hangi ülkede öğretmenlik yapıyorsunuz? Oranın destek servisi size yanıt verir.
    .example = İlk harfleri yazabilirsiniz.
field-inquiry = Sorunuz
    .ask = Destek servisinize ne sormak ya da söylemek istersiniz?
    .example = Örneğin: Okulum başka bir ilçeye taşındı. Bunu nereden değiştiririm?
field-inquiry-from = Geldiğiniz ekran
    .ask = Hangi ekrandan geldiğinizi ekleyeyim mi? Yalnızca ekranın adı eklenir; orada okuduğunuz ya da yazdığınız hiçbir şey eklenmez.
    .example = Orada bir şey çalışmadıysa işe yarar.
note-inquiry = Sorunuzun gideceği yer: { $authority }. Yanıtı burada alacaksınız.
    .nobody = Sorunuzun gideceği yer: { $authority }. Şu anda orada yanıt verebilecek kimse yok; sistem yönetimine haber vereceğim.
    .no-service = Şu ülke için henüz bir destek servisi tanımlanmadı: { $country }. Sorunuzu saklayacak ve sistem yönetimine haber vereceğim.

# Sorunun sorulduğu yer, daha önceki sorularla.
inquiries-title = Destek servisinize yazın
    .empty = Henüz bir şey sormadınız.
    .country = Kayıtlı değilsiniz, bu yüzden önce hangi ülkede öğretmenlik yaptığınızı soracağım.
    .what = Anlaşılmayan ya da çalışmayan bir şey mi var? Destek servisinize yazın: Oradan biri okur ve size burada yanıt verir.
inquiry-line = ⏳ { $words } ({ $since } tarihinden beri bekliyor)
    .answered = 💬 { $words } ({ $since } tarihinde yanıtlandı)
    .closed = { $words } ({ $since } tarihinde kapatıldı)

# Soran kişi için tek bir soru.
inquiry-own = Sorunuz şuraya gitti: { $authority }
inquiry-waits = ⏳ Yanıt bekliyor (başlangıç: { $since }). Yanıtlayacak kurum: { $authority }
    .taken = ✍️ Bekliyor (başlangıç: { $since }). Şu anda biri yanıtlıyor: { $authority }
    .nobody = ⏳ Yanıt bekliyor (başlangıç: { $since }). Yanıtlayacak kurum: { $authority }. Şu anda orada yanıt verebilecek kimse yok; sistem yönetimine haber verdim.
    .no-service = ⏳ Yanıt bekliyor (başlangıç: { $since }). Şu ülke için henüz bir destek servisi tanımlanmadı: { $country }. Sistem yönetimine haber verdim.
inquiry-answered = 💬 Yanıtlandı ({ $since }): { $authority }
inquiry-closed = Soruyu kapattınız ({ $since }). Yeniden yazarsanız tekrar açılır.
    .by = Kapatıldı ({ $since }): { $authority }. Yeniden yazarsanız tekrar açılır.
inquiry-reach = Twinbot’u işletenlere şuradan da ulaşabilirsiniz: { $contact }
inquiry-said = { $who }, { $at }:
    .you = Siz, { $at }:
    .more = Bunlar son mesajlar. Daha eskileri de var.

# Aynısı, yanıtlayanlar için.
inquiry-title = Soru soran: { $name }
inquiry-asked = ⏳ Yanıt bekliyor (başlangıç: { $since }).
    .own = Bu sizin kendi sorunuz; başka birinin yanıtlaması gerekiyor.
    .yours = ✍️ Soruyu siz üstlendiniz (bitiş: { $until }). O zamana kadar başkası yanıtlayamaz.
    .taken = ✍️ Soruyu { $name } üstlendi (bitiş: { $until }).
    .you-answered = 💬 Siz yanıtladınız ({ $since }).
    .answered = 💬 { $name } yanıtladı ({ $since }).
    .closed = { $name } kapattı ({ $since }).
    .closed-room = Soran kişi kapattı ({ $since }).
    .closed-by = Servisiniz kapattı ({ $since }).
# Herkesin okuduğu bir kanalda ya da grupta.
inquiry-in-room = Kimin sorduğunu ve ne yazdığını yalnızca kendi sohbetimizde gösteririm.
inquiry-unreachable = ⚠️ Mesajlarım ulaşmıyor: { $name } benimle sohbeti engellemiş ya da silmiş. Sohbeti yeniden açınca yanıtınızı okur.
inquiry-unchecked = ⚠️ Bu kayıt hâlâ doğrulanmayı bekliyor.
inquiry-unregistered = ⚠️ Kim olduğu doğrulanmadı: Henüz öğretmen olarak kaydolmadı.

field-answer-inquiry = Yanıtınız
    .ask = Ne yanıt veriyorsunuz? Yanıt, adınız olmadan destek servisinizden gitmiş görünür.
    .example = Örneğin: “Kaydım” bölümünü açın ve “Değiştir” düğmesine basın.
field-reply = Mesajınız
    .ask = Ne eklemek istersiniz?
    .example = Örneğin: Teşekkürler! Peki okulumun adını nasıl değiştiririm?

button-contact-service = Bize yaz
button-write-service = Soru yaz
button-inquiries = Sorularım
button-add-words = Ekleme yap
button-reply = Yeniden yaz
button-close-inquiry = Soruyu kapat
button-give-back = Başkasına bırak
button-read-inquiry = Soruyu oku
confirm-close-inquiry = Bu soru kapatılsın mı? Soran: { $name }. Kapatıldığını okur ve yine yazabilir.
    .own = Sorunuz kapatılsın mı? Yeniden yazarsanız tekrar açılır.
