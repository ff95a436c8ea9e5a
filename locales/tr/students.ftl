### Öğrenciler: bir sınıf TwinSpace’e alınır, herkesin bir kullanıcı adı ve şifresi olur.

students-title = “{ $title }” öğrencileri
    .empty = Henüz öğrenci yok. Bir öğrenci ekleyin ya da bütün sınıf listesini yapıştırın.
    .none = “{ $words }” adında kimse yok.
    .more = { $count } öğrenciden ilkleri bunlar. Diğerlerini bulmak için adın daha uzun bir kısmını yazın.
students-namesakes = Aynı adı taşıyan öğrenciler: { $names }. Onları kullanıcı adları ayırır.
student-line = { $name }, { $role }
student-since = { $since } tarihinden beri burada.
student-password-until = Şifre burada { $until } tarihine kadar okunabilir. Sonra yenisini oluşturabilirsiniz.
student-password-gone = Şifre artık okunamıyor. Kaybolduysa yenisini oluşturun.
field-user-name = Kullanıcı adı
field-password = Şifre
field-claim-link = Bağlantı
    .command = Komut
sheet-title = Öğrencilerinizin şifreleri
    .hint = Görmek için bir şifreye basın, kopyalayın ya da öğrenciye söyleyin. Her öğrenci kendi şifresini saklar.
    .empty = Şu anda okunabilen şifre yok. Her öğrenci için yenisini oluşturabilirsiniz.

# Dosyalar: giriş kartları ve sınıf listesi.
cards-title = “{ $title }” giriş kartları
    .hint = Dosyayı yazdırın, kartları kesip ayırın ve her öğrenciye kendi kartını verin. Kartı olan giriş yapabilir: Dosyayı kimseyle paylaşmayın, işiniz bitince silin.
    .table = Şu anda okunabilen kullanıcı adları ve şifreler, hesap tablosu için. Bunlara sahip olan giriş yapabilir: Dosyayı kimseyle paylaşmayın, işiniz bitince silin.
class-list = Öğrencileriniz, kullanıcı adlarıyla, şifresiz.
button-cards = Giriş kartları ({ $format })
button-class-list = Sınıf listesi ({ $format })
toast-file = 📄 Dosyayı benimle olan sohbetinize gönderiyorum.
# Her kartta öğrenci için iki cümle.
card-begin = Botu aç, “{ button-login-student }” düğmesine bas, kullanıcı adını ve şifreni yaz.
    .scan = Kodu tara ve “Başlat” düğmesine bas: Şifreni orada da alırsın.
    .own = Şifre yalnızca senindir: Kimseye söyleme.

button-add-students = Öğrenci ekle
button-passwords = Şifreler ve listeler
button-find-student = Öğrenci bul
button-renew = Yeni şifre
button-make-role = Rol ver: { $role }
button-remove-student = Öğrenciyi çıkar
button-class = { $lines ->
    [0] Dosyadan liste
    [one] Bir öğrencilik liste
   *[other] { $lines } öğrencilik liste
}

confirm-renew = { $name } için yeni şifre oluşturulsun mu? Eskisi artık çalışmaz.
confirm-remove-student = { $name } “{ $title }” TwinSpace’inden çıkarılsın mı? Başka bir TwinSpace’te çalışmayan öğrenci silinir.
toast-renewing = Yeni şifre oluşturuyorum.
toast-discarded = Liste silindi.
toast-enrolling = Ekliyorum.

# Öğrencilerin yazıldığı form.
class-heading = “{ $title }” için öğrenciler
field-class = Öğrenciler
    .ask = Kimler eklensin? Sınıf listenizi dosya olarak gönderin ya da her satıra bir öğrenci yazın: önce adı; ad iki sözcükse ardına noktalı virgül koyun.
    .example = Elif Yılmaz ⏎ Mehmet Ali; Kaya
field-pupil-role = Rol
    .ask = TwinSpace’teki rolleri ne olsun? “Koordinatör öğrenci” haber ve dosya da yayımlayabilir.
    .example = Üye öğrenci
note-class-read = Bir sonraki adımda dosyanızı okurum ve her satırı görürsünüz. Ondan önce kimse eklenmez.
note-class-checked = Bir sonraki adımda her satırı görürsünüz. Ondan önce kimse eklenmez.
button-check-class = Listeyi gözden geçir
problem-student-name = Lütfen hem adı hem soyadını yazın, “Elif Yılmaz” gibi.
problem-no-class = Lütfen sınıf listenizi dosya olarak gönderin (XLSX, ODS ya da CSV) veya her satıra bir öğrenci yazın.
problem-class-too-long = Bu liste { $lines } satır; bir listede en çok { $most } satır olabilir. Lütfen bölün.

# Sınıf listesinin sütun başlarında yazanlar, küçük harfle.
class-heads-given = ad, adı, öğrencinin adı, ismi
class-heads-surname = soyad, soyadı, soy adı, öğrencinin soyadı
class-heads-whole = ad soyad, adı soyadı, adı ve soyadı, ad ve soyad, öğrenci, öğrenciler, öğrenci adı, öğrenci adı soyadı, öğrencinin adı soyadı, öğrencinin adı ve soyadı

# Satır satır liste.
class-state = Lütfen listeyi gözden geçirin. Düzeltmek ya da dışarıda bırakmak için bir ada basın.
    .faulty = { $count ->
        [one] Lütfen önce bir satırı düzeltin ya da dışarıda bırakın.
       *[other] Lütfen önce { $count } satırı düzeltin ya da dışarıda bırakın.
    }
    .enrolling = ⏳ Kullanıcı adları ve şifreler oluşturuluyor: { $enrolled }/{ $all }.
    .done = { $enrolled ->
        [one] ✅ Bir öğrenci eklendi. Kullanıcı adı ve şifresi, oluşturulduktan sonra { $days } gün okunabilir; son gün öğrencinin sayfasında yazar.
       *[other] ✅ { $enrolled } öğrenci eklendi. Kullanıcı adları ve şifreleri, oluşturulduktan sonra { $days } gün okunabilir; son gün her öğrencinin sayfasında yazar.
    }
    .stopped = Şurada durdu: { $enrolled }/{ $all }. Artık burada öğrenci ekleyemiyorsunuz ya da proje kapalı.
class-state-reading = ⏳ Dosyanız okunuyor.
    .lines = ⏳ Dosyanız okunuyor: { $read }/{ $all } satır.
class-sheet = Bunlar “{ $sheet }” sayfasının satırları.
class-file-unnamed = dosyanız
field-file = Dosya
file-fault-not-fetched = Dosyanızı alamadım. Lütfen biraz sonra yeniden deneyin. Olmazsa bir daha gönderin.
file-fault-empty = Dosyanız boş. Lütfen içinde adlar olan bir dosya gönderin.
file-fault-too-large = Dosyanız çok büyük: En çok { $most } MB olabilir ve resim içeremez. Lütfen adları yeni bir dosyaya kopyalayın.
file-fault-too-many = Dosyanızda çok fazla satır var: Bir liste en çok { $most } öğrenci alır. Lütfen bölün.
file-fault-no-table = Dosyanızda tablo bulamadım. Lütfen sınıf listenizi XLSX, ODS ya da CSV olarak kaydedin.
file-fault-old = Dosyanız eski bir biçimde. Lütfen XLSX, ODS ya da CSV olarak kaydedin.
file-fault-locked = Dosyanız bir şifreyle korunuyor. Lütfen şifresiz kaydedin.
file-fault-broken = Dosyanız bozuk. Lütfen bir kez daha ya da CSV olarak kaydedin.
file-fault-no-names = Dosyanızda ad bulamadım. Lütfen adları bir sütuna, soyadlarını yanındakine yazın.
button-read-again = Yeniden dene
button-other-file = Başka liste gönder
toast-reading = Yeniden okuyorum.
class-guardians = { $age } yaşından küçük çocuklar için velilerin izin vermesi gerekir.
row-heading = { $line }. satır
row-in = { $name } → { $user }
row-in-namesake = { $name } → { $user }. Okulunuzda bu adda bir öğrenci zaten var: Aynı öğrenciyse satırı dışarıda bırakın ve “{ button-join-student }” düğmesine basın.
row-enrolled = ✅ { $name } → { $user }
row-out = ➖ { $name } (dışarıda bırakıldı)
row-out-because = ➖ { $name } (dışarıda bırakıldı: { $why })
row-remark = ❗ { $name } ({ $why })
row-no-surname = hem ad hem soyadı gerekli
row-twice = aynı ad { $line }. satırda da var
row-is-here = bu adda biri zaten burada
field-given = Ad
field-surname = Soyadı
field-student = Öğrenci
    .ask = Bu öğrencinin adı ve soyadı nedir?
    .example = Mehmet Ali; Kaya
field-student-search = Ad
    .ask = Hangi öğrenciyi arıyorsunuz? Bir adın başı yeter.
    .example = Yıl
button-enrol = { $count ->
    [one] ✅ Bir öğrenciyi ekle
   *[other] ✅ { $count } öğrenciyi ekle
}
button-row-faulty = ❗ { $name }
button-correct = Düzelt
button-leave-out = Dışarıda bırak
button-take-in = Listeye al
button-swap-names = Önce soyadları yazılı
button-discard-class = Listeyi sil
confirm-discard-class = { $lines ->
    [0] Bu liste silinsin mi? Kimse eklenmedi.
    [one] Bu bir öğrencilik liste silinsin mi? Kimse eklenmedi.
   *[other] Bu { $lines } öğrencilik liste silinsin mi? Kimse eklenmedi.
}
refusal-class-faulty = { $count ->
    [one] Lütfen önce bir satırı düzeltin ya da dışarıda bırakın.
   *[other] Lütfen önce { $count } satırı düzeltin ya da dışarıda bırakın.
}
refusal-class-empty = Listede kimse kalmadı. Lütfen önce birini listeye alın.

# Her öğrenci ne durumda, listede ve kendi sayfasında.
student-line-state = { $name }, { $role } · { $state }
pupil-state-invited = henüz giriş yapmadı
pupil-state-claimed = şifresini aldı: { $at }
pupil-state-seen = buraya son gelişi: { $at }
pupil-state-lost = ⚠️ sohbete ulaşılamıyor
student-waiting = Henüz giriş yapmadı. Öğrenciye bağlantıyı ya da giriş kartını verin.
student-seen = Buraya son gelişi: { $at }.
button-only-all = Bütün öğrenciler
button-only-waiting = Girmeyenler ({ $count })
button-only-lost = Ulaşılamayanlar ({ $count })
waiting-title = Henüz giriş yapmayan öğrenciler
    .none = Herkes giriş yaptı. 🎉
    .hint = Bağlantıyı ya da giriş kartını yeniden verin. Kaybolduysa yeni şifreler oluşturun.
lost-title = Ulaşılamayan öğrenciler
    .none = Herkese ulaşılabiliyor.
    .hint = Şifrelerini aldıkları sohbete artık yazamıyorum. Şifreyle her yerden giriş yapabilirler; kaybolduysa yenisini oluşturun.

# Aynı anda birkaç öğrenci için yeni şifre.
field-reissue = Öğrenciler
    .ask = Kimlere yeni şifre verilsin?
    .example = Gereken herkesi işaretleyin.
    .empty = Buraya eklediğiniz öğrenci yok.
note-reissue = Eski şifreler ve bağlantılar artık çalışmaz; bu öğrencilerin oturumu kapanır.
button-reissue = { $count ->
    [one] Yeni şifre oluştur
   *[other] { $count } yeni şifre oluştur
}
button-reissue-some = Bazılarına yeni şifre
button-reissue-all = Hepsine yeni şifre ({ $count })
button-reissue-waiting = Girmeyenlere yeni şifre ({ $count })
button-reissue-lost = Bunlara yeni şifre ({ $count })
confirm-reissue = { $count ->
    [one] Bir öğrenci için yeni şifre oluşturulsun mu? Eskisi ve bağlantısı artık çalışmaz; öğrencinin oturumu kapanır.
   *[other] { $count } öğrenci için yeni şifre oluşturulsun mu? Eskileri ve bağlantıları artık çalışmaz; öğrencilerin oturumu kapanır.
}
toast-reissuing = Yeni şifreleri oluşturuyorum.
refusal-reissue-nobody = Burada kendi sınıfınızdan yeni şifreye ihtiyacı olan yok.
reissue-title = Yeni şifreler
    .next = Aşağıda yalnızca bu öğrencilerin şifreleri var: öğrencilere okumak, yazdırmak ya da tablo olarak almak için.
reissue-state = ⏳ Yeni şifreler oluşturuluyor: { $made }/{ $all }.
    .done = { $made ->
        [0] Yeni şifreye ihtiyacı olan yoktu.
        [one] ✅ Bir öğrencinin yeni şifresi var. Oluşturulduktan sonra { $days } gün okunabilir; son gün öğrencinin sayfasında yazar.
       *[other] ✅ { $made } öğrencinin yeni şifresi var. Oluşturulduktan sonra { $days } gün okunabilirler; son gün her öğrencinin sayfasında yazar.
    }
    .stopped = Şurada durdu: { $made }/{ $all }. Bunu artık burada yapamıyorsunuz ya da proje kapalı. Diğer şifreler eskisi gibi.
