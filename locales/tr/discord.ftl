### Yalnızca Discord’da söylenenler: pencerelerin ve listelerin düğmeleri ile yanıtların yanında yazanlar. Öğrenciler de okur.

discord-name = Discord
discord-answer = { $count ->
    [one] ✏️ Yanıtla
   *[other] ✏️ { $count } soruyu yanıtla
}
# Boş bırakılabilecek bir alanın yanında.
discord-optional = Boş kalabilir.
discord-search = 🔎 Ara
discord-search-hint = Adın bir kısmı yeter
discord-choose = Seç…
# Listeden birkaç seçenek alan bir sorunun altında; sonra birkaç sayfası olan.
discord-tick = Birden çok seçim yapılabilir.
discord-tick-pages = Her sayfada birden çok seçim yapılabilir. Seçim yapılınca altta “Tamam” belirir.
# Listeden tek seçenek alan bir sorunun altında; sonra birkaç sayfası olan.
discord-one = Seçim listeden yapılır.
discord-one-pages = Seçim listeden, istenen sayfada yapılır; “Ara” düğmesi de kullanılabilir.
discord-change = Bir yanıtı değiştir…
discord-pick = Birini seç…
# Davet edilen kişi okur; altında ne göndereceği yazar. $link uygulamanın eklendiği adrestir.
discord-invitation =
    1. Bu bağlantıyı açıp uygulamayı ekleyin: { $link }
    2. Uygulamaya şunu yazın:
# Başka bir platformda okunur: davet Discord’da nasıl açılır. $link uygulamanın eklendiği adrestir.
discord-invitation-elsewhere = Ya da Discord’da: Uygulamayı { $link } adresinden ekleyin ve ona { $command } yazın.
# Bir sunucuda söylenir.
discord-sent-elsewhere = 📬 Başkaları okumasın diye yanıtımı özel mesaj olarak gönderdim. Gelmedi mi? Demek ki özel mesajlar kapalı: Burada, başka kimseye görünmeden de gösterebilirim.
discord-open-chat = 💬 Sohbetimizi aç
discord-show-here = 👁️ Burada göster
# Bir şey her zamankinden uzun sürünce söylenir.
discord-moment = Bir dakika, bu her zamankinden uzun sürüyor… Buradan devam:
discord-continue = ▶️ Devam
# Kişinin yazdığı altta durur.
discord-too-late = Bu form zaten bitmişti, bu yüzden yazılanı kullanmadım. Kopyalamak isteyen için işte burada:
discord-unavailable = Şu anda teknik bir sorunum var. Hiçbir şey kaybolmadı; lütfen bir dakika sonra yeniden deneyin.
discord-unknown = Bu düğme artık çalışmıyor. { $start } ile kaldığımız yerden devam edebiliriz.
# Komutların yazıldığı hâliyle adları: küçük harf, boşluksuz.
discord-name-start = başla
discord-name-projects = projeler
discord-name-new = yeni
discord-name-contacts = kişiler
discord-name-inbox = yanıtla
discord-name-queue = karar
discord-name-operator = yönetim
discord-name-profile = profil
discord-name-language = dil
discord-name-notices = bildirimler
discord-name-newsletter = bülten
discord-name-link = birleştir
discord-name-unlink = ayır
discord-name-help = yardım
discord-name-contact = soru
discord-name-privacy = gizlilik
discord-name-cancel = iptal
discord-name-login = giriş
discord-name-logout = çıkış
discord-name-claim = şifrem
discord-name-export = verilerim
discord-name-forget = sil
discord-name-file = dosya
discord-file-about = Bir dosyayla yanıtla, örneğin sınıf listesi ya da uzun bir metin
discord-option-file = dosya
discord-option-file-about = Metin dosyası (.txt) ya da sınıf listesi (XLSX, ODS, CSV)
discord-option-code = kod
discord-option-code-about = Varsa bir davetin kodu
discord-option-link-about = Diğer hesapta gösterdiğim kod
discord-option-claim-about = Öğretmeninin verdiği kod
discord-add-contact = Kişilerime ekle
# Öğrencinin giriş kartında: $command yazılacak olandır; sonra başka bir uygulamaya götüren bir kodun yanında aynısı.
discord-card-claim = Discord’da bota { $command } yaz: Şifreni orada alırsın.
    .scan = Kodu tara ya da Discord’da { $command } yaz: Şifreni orada alırsın.
discord-name-handout = teslim
discord-handout-about = Bir öğrencinin giriş bilgilerini bu sunucunun bir üyesine ver
discord-option-student = öğrenci
discord-option-student-about = Öğrencinin adı ya da adının başı
discord-option-member = üye
discord-option-member-about = Öğrencinin buradaki hesabı

# Başka bir metindeki komut ve kodlu bir komut, uygulamanın gösterdiği gibi.
discord-typed = /{ $name }
    .code = /{ $name } { $option }:{ $code }

# Bir kuruma bağlı kanal, cümle ortasında; ve orada yazamadığımda ne yapılacağı.
discord-room = { $channel } kanalı
    .back = Lütfen kanalın hâlâ var olduğunu ve benim kanalı görüntüleme, mesaj gönderme ve bağlantı yerleştirme iznim olduğunu kontrol edin.
