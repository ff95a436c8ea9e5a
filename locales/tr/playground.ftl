### Deneme alanı: tek kişinin bütün rolleri oynadığı sayfa.

playground-title = Twinbot deneme alanı
playground-intro = Beş kişi, bir sınıf, bir proje: Bütün rolleri kendiniz oynayın ya da örneği izleyin. Hiçbir şey bu bilgisayardan dışarı çıkmaz.
playground-teacher = Öğretmen
playground-student = Öğrenci
playground-guest = Konuk
playground-page-language = Bu sayfanın dili
playground-theme = Koyu ya da açık
playground-save = Kaydet
playground-load = Yükle
playground-reset = Baştan başla
playground-reset-sure = Baştan başlansın mı? Bu telefonlarda yazılan her şey silinir.
playground-gallery = Galeri
playground-close = Kapat
playground-cancel = Vazgeç
playground-error = Olmadı: { $why }
playground-load-foreign = Bu dosya kaydedilmiş bir deneme alanı değil. Buradaki her şey olduğu gibi duruyor.
playground-load-newer = Bu dosyayı daha yeni bir Twinbot kaydetmiş: Onunla açın. Buradaki her şey olduğu gibi duruyor.
playground-load-damaged = Bu dosya bozuk ve açılamıyor. Buradaki her şey olduğu gibi duruyor.
playground-bot-needed = Bot kapalı, oysa bunun için gerekli. Önce onu açın.
playground-offline = Programla bağlantı koptu. Yeniden deneniyor.

# Kişiler ve telefonlar
playground-phones = Telefonlar
playground-phone = Telefon: { $name }
    .unread = yeni bir şey var
playground-add = Kişi ekle
playground-add-name = Ad
playground-add-name-empty = Boş kalırsa herhangi bir ad verilir
playground-add-role = Rol
playground-add-teacher = Öğretmen
playground-add-service = Bir ülkenin destek servisi
playground-add-region = Bir bölgenin eğitim idaresi
playground-add-where = Nerede
playground-add-do = Ekle
playground-more = Daha fazla: { $name }
playground-language = Dil
playground-mirrored = Sağdan sola
playground-pseudo = Daha uzun ve aksanlı (metinleri denemek için)
playground-block = Botu engelle
playground-unblock = Engeli kaldır
playground-delete-account = Hesabı sil
playground-remove = Telefonu kaldır
playground-blocked = botu engelledi
playground-deleted = hesabını sildi
playground-start = Başlat
playground-invited = Bir e-posta geldi: Karar vermeniz isteniyor.
playground-invited-open = Bağlantıyı aç
playground-write = Mesaj
playground-send = Gönder
playground-commands = Komutlar
playground-attach = Başka bir şey gönder
playground-file = Bir dosya
    .when-sent = gönderilirken oluşturulur
playground-spoiler = Gizli metin: okumak için basın
playground-sticker = Bir çıkartma
playground-photo = Bir fotoğraf
playground-voice = Bir sesli mesaj
playground-location = Bir konum
playground-people-picked = Rehberden biri
playground-edit = Bu mesajı düzenle
playground-edited = düzenlendi
playground-whom = Kimi?
playground-open-anew = Bir öğrenci, yeni bir telefonla
playground-who-opens = Bu bağlantıyı kim açıyor?

# Bir sınıf, dosyalar ve kartlar
playground-class = Sınıf
    .title = 4-B sınıfı
    .how = Bu dosyalardan birini ya da kendi listenizi, öğrencilerin sorulduğu bir telefonun üzerine bırakın.
    .send = Sınıf ({ $name })
    .phone = Öğrenci telefonu
playground-drop = Göndermek için buraya bırakın
    .no = Bu telefon henüz dosya gönderemez: Önce sohbeti başlatın.
playground-file-look = Yeni sekmede aç: { $name }
playground-file-save = Kaydet: { $name }

# İnsanların yazmak yerine basıp seçtiği bir uygulama
playground-app = Uygulama
playground-apps = Uygulamalar
playground-apps-both = Her kurucu başka uygulamada
playground-client-tag = UYGULAMA
playground-client-ephemeral = Bunu yalnızca siz görüyorsunuz
playground-client-hide = Gizle
playground-client-thinking = düşünüyor…
playground-client-failed = Uygulama yanıt vermedi. Lütfen yeniden deneyin.
playground-client-words = Burada metin okunmaz: Komutlar için / yazın.
playground-client-unknown = Burada böyle bir komut yok.
playground-client-close = Özel mesajları kapat
playground-client-open = Özel mesajları yeniden aç
playground-client-closed = özel mesaj almıyor

# Ters gidebilecekler ve zaman
playground-faults = Neler ters gidebilir
playground-fault-drop = Yanıtlar kayboluyor
playground-fault-duplicate = Her şey iki kez geliyor
playground-fault-delay = Yavaş ve karışık sırayla
playground-fault-too-many = Çok fazla istek (429)
playground-bot-on = Bot çalışıyor.
playground-bot-off = Bot kapalı. Yapılanlar onu bekliyor.
playground-kill = Fişi çek
playground-revive = Aç
playground-restart = Fişi çek ve yeniden aç
playground-time = Zaman
playground-now = Buradaki zaman: { $now }
playground-minute = 1 dakika ileri
playground-hour = 1 saat ileri
playground-day = 1 gün ileri
playground-week = 1 hafta ileri

# Botun yaptıkları
playground-timeline = Botun yaptıkları
playground-timeline-empty = Henüz bir şey yok.
playground-timeline-update = Gelen
playground-timeline-timer = Zamanlayıcı
playground-timeline-job = İş
playground-timeline-delivery = Mesaj
playground-timeline-dead-letter = Kenara ayrıldı
playground-timeline-statements = { $count } sorgu
playground-timeline-how = Bu yazı tipindeki adlar programın kodundandır: ne istendi, ne oldu, hangi ekran gösterildi.
# Birinin ne yaptığı, adının ardından.
playground-did = bir şey yaptı
    .text = yazdı
    .edited = yazdığını değiştirdi
    .command = bir komut yazdı
    .press = bir düğmeye bastı
    .answers = bir form doldurdu
    .ticked = listeden seçti
    .unusable = metinsiz bir şey gönderdi
    .file = dosya gönderdi
    .unfetched = açılamayan bir dosya gönderdi
    .shared = birini seçti
    .handout = bir öğrenci seçti
    .left = botu engelledi
    .returned = geri geldi
    .again = ikinci kez: hiçbir şey değişmez
# Bir gönderim nasıl sonuçlandı.
playground-ended = iletildi
    .shown = gösterildi
    .later = sonra: platform beklenmesini istiyor
    .failed = başarısız; yeniden denenecek
    .unreachable = kişiye ulaşılamıyor
    .moved = sohbetin adresi değişmiş
    .refused = platform kabul etmiyor

# Rehberli gezi
playground-tour = Örnek
playground-tour-intro = Örnek ilk tanışmayla başlar, etkin projeyle sürer; sonra bir ortak ayrılır, bir sınıf gelir ve TwinSpace’te neler olduğunu görür. Hepsi bu telefonlarda. İstediğiniz an kendiniz bir şey yapın: O zaman sıra sizdedir.
playground-tour-step = Adım adım
playground-tour-play = Oynat
playground-tour-at-once = Hepsi birden
playground-tour-next = Sonraki adım
playground-tour-pause = Duraklat
playground-tour-stop = Ben yapayım
playground-tour-taken-over = Şimdi sıra sizde. Örneği istediğiniz zaman yeniden başlatabilirsiniz.
playground-tour-ended = Örnek bu kadardı. Her şey yerinde duruyor: Siz devam edin.
playground-tour-stuck = Örnek ilerleyemiyor: “{ $what }” işe yaramıyor (telefon: { $name }). Yeniden başlatın ya da kendiniz devam edin.
playground-tour-sure = Örnek, yeni telefonlarla baştan başlasın mı?
playground-tour-second = Avrupa’nın gölleri
playground-tour-tablet = Okul tableti
playground-tour-plan =
    Mayıs planımız

    1. hafta: Okulumuzun yakınındaki nehrin fotoğraflarını çekiyoruz.
    2. hafta: Fotoğrafları karşılaştırıyoruz.
    3. hafta: Her sınıf bulduklarını yazıyor.
playground-tour-arrive = Kayıt
playground-scene-appoint = Destek servisleri ve bölge eğitim idaresi, sistem yönetiminin gönderdiği bağlantıları açıyor.
playground-scene-register = İki öğretmen kaydoluyor. Her destek servisi kendi öğretmenini doğruluyor.
playground-scene-join = İki öğretmen kaydoluyor. Burada kimsenin onları doğrulaması gerekmiyor: Hemen başlayabilirler.
playground-scene-meet = Biri kişisel bağlantısını gönderiyor, diğeri açıyor: Artık birbirlerinin kişi listesindeler.
playground-scene-form = Form, soru soru. Yazılan hiçbir şey kaybolmaz.
playground-scene-accept = Her şey bir kez daha, sonra “Gönder”. Ortak okuyor ve kabul ediyor.
playground-scene-approve = Söz hakkı olan herkese bir mesaj gidiyor; tek düğmeyle karar veriyorlar.
playground-scene-undo = Bir karar bir süre geri alınabilir. Süre dolunca kesinleşir.
playground-scene-active = Proje etkin; iki öğretmene de haber veriliyor.
playground-scene-second = İkinci bir proje teklif ediliyor.
playground-scene-remind = Ekranı, sıranın kimde olduğunu söylüyor. Günde bir kez hatırlatma gönderilebilir.
playground-scene-authorities = Şimdi kurumlar ve her birinin ne karar verdiği görünüyor.
playground-scene-colleague = Ortağın bir meslektaşı geliyor ve kaydoluyor.
playground-scene-leaves = Ortak ayrılıyor. Kimin nasıl devam edeceğini bir plan söylüyor.
playground-scene-carries-on = Ortak planı görüyor. Meslektaşı kabul ediyor, gerisi kendiliğinden oluyor.
playground-scene-class = Bir kurucu TwinSpace’i açıyor ve sınıfı dosya olarak gönderiyor. Her satır gözden geçiriliyor, biri düzeltiliyor.
playground-scene-cards = Veliler izin veriyor; herkesin bir kullanıcı adı ve şifresi oluyor. Giriş kartları yazdırılıp kesilecek bir dosya olarak geliyor.
playground-scene-claim = Bir öğrenci kartındaki kodu tarıyor, şifreyi not ediyor ve başka bir şifre seçiyor.
playground-scene-other-device = Öğrenci başka bir cihazda kullanıcı adı ve yeni şifresiyle giriş yapıyor.
playground-scene-lent = Cihazı olmayan bir öğrenci öğretmeninkini ödünç alıyor. Öğrenci çıkış yapana kadar öğretmene ait hiçbir şeye ulaşılamaz.
playground-scene-news = Bir kurucu haber yazıyor. Devam eden öğretmen okuyor.
playground-scene-files = TwinSpace’e bir dosya gönderiliyor, diğer öğretmen alıyor.
playground-scene-guest = Dışarıdan birine tek kişilik bir bağlantı gidiyor; içeri girip bakıyor. Konuklar öğrenci adı görmez.
playground-cue-start = { $name } sohbeti açıyor.
playground-cue-open = { $name } bağlantıyı açıyor.
playground-cue-say = { $name } yazıyor: { $words }
playground-cue-send = { $name } bir dosya gönderiyor: { $words }.
playground-cue-press = { $name } basıyor: { $words }
playground-cue-time = Saatler ileri alınıyor.

# Galeri
playground-gallery-intro = İnsanların görebileceği her şey, gönderildiği hâliyle, her dilde. İşaretli olanları kontrol edin.
playground-gallery-groups = Gruplar
playground-gallery-beside = Yanında İngilizcesi
playground-gallery-marked = Yalnızca işaretliler
playground-gallery-nothing = Burada işaretli bir şey yok.
playground-gallery-back = Telefonlara dön
playground-gallery-texts = Metinlerin yeri
playground-gallery-missing = eksik
playground-gallery-same = İngilizcesiyle aynı
playground-gallery-long = çok uzun
playground-gallery-refused = reddedildi

# `twinbot demo`, terminalde
playground-demo-begins = Burada zaman gerçek değil, simülasyon: İnsanlar gerçekte olduğundan hızlı okur ve davranır; bir karar da bir dakika yerine birkaç saniyede kesinleşir.
playground-demo-ended = Proje etkin, sınıf içeride ve iki sınıf çalışmaya başladı. Aynısını kendi botunuzla yapmak için: { $command } (bkz. README.md).
