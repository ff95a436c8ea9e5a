### Bir kişi hakkında saklananlar: bunların kopyası ve silinmesi. Öğrenciler de okur.

# Tek dosya hâlinde kopya.
command-export = Hakkımda saklanan her şeyin kopyasını al
button-my-copy = Verilerimin kopyası
copy-title = Verilerimin kopyası
    .what = Hesap sahibi hakkında saklanan her şeyi tek bir dosyada toplayabilirim: her tarayıcıda açılıp yazdırılabilen bir sayfa, aynı bilgilerin programların okuduğu hâli ve gönderdiği dosyalar.
    .day = Buradan ZIP dosyası olarak gelir. Bir gün saklar, sonra silerim.
copy-waits = { $all ->
        [0] Hazırlıyorum…
       *[other] Hazırlıyorum: { $done }/{ $all } dosya…
    }
    .then = Hazır olunca buradan gelecek.
copy-ready = ✅ Kopya hazır. İçeriğin tarihi: { $at }; boyutu: { $size }. Saklama süresinin sonu: { $until }.
copy-out = Hesap sahibi hakkında saklanan her şey (içeriğin tarihi: { $at }). ZIP dosyası açılınca index.html sayfasında okunur.
    .private = Bu dosya yalnızca sahibi içindir ve başkalarının okumayacağı bir yerde saklanmalıdır. Alınabileceği son zaman: { $until }.
button-make-copy = 📦 Kopyayı hazırla
button-get-copy = 📦 Kopyayı al
button-fresh-copy = Yenisini hazırla
toast-copy = Hazırlıyorum.
refusal-copy-lent = Bu cihaz başka birinin; dosya onun sohbetinde kalır. Kopyayı almak için kendi cihazında giriş yap.

# Kopyadaki sayfa.
copy-page = Verilerim
    .made = İçeriğin tarihi: { $at }.
    .data = Hepsi, sütun sütun, data.json dosyasında. Bazı değerler programın kodlarıdır.
copy-table = Botun çalışması için gerekenler
    .rest = { $count ->
        [one] Bir kayıt; data.json dosyasında.
       *[other] { $count } kayıt; data.json dosyasında.
    }
    .person = Kişi
    .account = Hesaplar
    .teacher = Öğretmen kaydı
    .appointment = Adına karar verilen kurumlar
    .delegation = Yetki devirleri
    .operator = Sistem yönetimi görevi
    .suspension = Askıya alma kararları
    .school = Eklenen okullar
    .contact = Kişi listesi
    .request = Kişi istekleri
    .link = Bağlantılar ve davetler
    .project = Projeler
    .member = Projelerdeki rol
    .invitation = Proje davetleri
    .plan = Ayrılan ortaklar için planlar
    .history = Projelerde yapılanlar
    .vote = Verilen kararlar
    .agreement = Onaylanan veli izinleri
    .class = Sınıf listeleri ve yeni şifreler
    .student = Kaydedilen öğrenciler
    .pupil = Öğrenci olunan TwinSpace’ler
    .list = Adın bulunduğu listeler
    .takeover = Başka projelerin öğrencileri
    .handout = Teslim edilen giriş bilgileri
    .post = Yazılan haberler
    .file = Gönderilen dosyalar
    .guest = Konuk olunan yerler
    .journal = TwinSpace’lerde yapılanlar
    .archive = Arşivler ve kopyalar
    .inquiry = Destek servislerine sorular
    .newsletter = Yazılan bültenler
    .subscription = Bülten aboneliği
    .wish = Neyin ne zaman bildirildiği
    .parting = Verilerin silinmesi isteği
    .form = Taslaklar ve açık formlar
copy-column = İçerik
    .other = Diğer kişi
    .username = Kullanıcı adı
    .given = Ad
    .surname = Soyadı
    .language = Dil
    .app = Uygulama
    .number = Numara
    .country = Ülke
    .town = Şehir veya ilçe
    .title = Başlık
    .words = Metin
    .reason = Gerekçe
    .kind = Tür
    .role = Rol veya karar
    .twinspace = TwinSpace rolü
    .project = Proje
    .from = Başlangıç
    .until = Bitiş
    .then = Yanıt veya değişiklik
    .last = Son kullanım

# Verilerin silinmesi.
button-forget = Verilerimi sil
forget-title = Verilerinizin silinmesi
    .goes = Silinenler: profiliniz, kişileriniz, davet ve taslaklarınız, görevleriniz, TwinSpace’lere koyduğunuz haberler ve dosyalar, sorularınız ve bu sohbet hakkında bildiklerim.
    .stays = Kalanlar: katıldığınız projeler, geçmişleri ve haklarındaki kararlar. Bunlar ortaklarınıza ve kurumlara gerekli. Adınızın yerinde “…” yazar.
    .week = Fikrinizi değiştirmek için bir haftanız var. O zamana kadar her şey eskisi gibi çalışır; bir gün önce hatırlatırım.
forget-planned = Verileriniz { $day } tarihinde silinecek
    .until = O zamana kadar her şey eskisi gibi çalışır. Fikriniz değişirse “Verilerim kalsın” düğmesine basın.
forget-late = Verileriniz en kısa zamanda silinecek
forget-held = Verilerinizi henüz silemem:
    .more = … ve { $count } tane daha.
hold-offered = “{ $title }” ortağınızın yanıtını bekliyor. Lütfen projeyi geri çekin.
hold-waits = “{ $title }” onay beklerken iki kurucusunun da projede kalması gerekir. Lütfen projeyi geri çekin.
hold-runs = “{ $title }” projesini yürütebilecek başka kimse yok. Lütfen başka bir öğretmene “Yönetici” rolü verin ya da projeyi kapatın.
hold-space = “{ $title }” TwinSpace’ini yürütebilecek başka kimse yok. Lütfen başka bir öğretmene “Yönetici öğretmen” rolü verin ya da projeyi kapatın.
hold-decides = Orada başka karar veren yok: { $authority }. Lütfen Twinbot’u işletenlere yazıp başka birini görevlendirmelerini isteyin: { $contact }
    .unnamed = Orada başka karar veren yok: { $authority }. Lütfen Twinbot’u işletenlere yazıp başka birini görevlendirmelerini isteyin.
hold-operates = Sistemi yöneten tek kişi sizsiniz. Lütfen önce başka birini davet edin.
# $service “Ulusal Destek Servisi (İspanya)” gibidir.
hold-suspended = Askıya alındınız; karar: { $service }. Bu karar kaldırılana kadar verileriniz kalır, çünkü burada yeniden kaydolan hemen doğrulanır.
    .school = Okulunuz askıya alındı; karar: { $service }. Bu karar kaldırılana kadar verileriniz kalır, çünkü burada yeniden kaydolan hemen doğrulanır.
    .left = Önceki okulunuz askıya alındı; karar: { $service }. Destek servisiniz yeni okulunuzdaki kaydınızı doğrulayana kadar verileriniz kalır, çünkü burada yeniden kaydolan, doğrulama beklemeden kabul edilir.
button-hold = Aç: { $title }
    .nth = Aç: { $title } ({ $nth })
button-keep-data = Verilerim kalsın
confirm-forget-all = Hakkınızdaki her şey { $day } tarihinde silinsin mi? O zamana kadar vazgeçebilirsiniz.
button-forget-sure = Evet, verilerimi sil
refusal-held = Verilerinizi henüz silemem. Önce yapılması gerekenler burada.
toast-parting = Verileriniz o gün silinecek.
toast-kept = Verileriniz kalıyor.
task-parting = Verileriniz { $day } tarihinde silinecek
parting-note = 🗑 Verileriniz { $day } tarihinde silinecek. Kalmaları için { $forget } gönderin.
forget-done = Verileriniz silindi
    .what = Hakkınızda saklananları sildim. Kalanlarda artık adınız yok. Bir saat sonra bu sohbeti de unutacağım. Sohbeti şimdi silebilirsiniz.
