### Bir TwinSpace’in dosyaları: yayımlama yetkisi olanlar gönderir, oradaki herkes okur. Öğrenciler de okuduğu için elden geldiğince hitapsız.

button-files = Dosyalar
files-title = “{ $title }” dosyaları
    .empty = Henüz dosya yok.
    .empty-send = Henüz dosya yok. İlki şimdi gönderilebilir: bir resim, bir metin, bir şarkı…
    .how = Dosyalar şimdi buraya gönderilebilir: tek tek ya da birkaçı birden, her biri en çok { $most }. Burada saklarım. Kullanılan yer: { $used } / { $quota }.
folder-title = “{ $name }” klasörü
folder-line = 📁 { $name } ({ $count ->
        [0] boş
        [one] 1 dosya
       *[other] { $count } dosya
    })
button-folder = 📁 { $name }
file-line = { $name } ({ $by }, { $at }, { $size })
button-by-name = Ada göre
button-by-date = Önce en yeniler
button-new-folder = Yeni klasör
button-rename = Adını değiştir
button-remove-folder = Klasörü kaldır
button-all-files = Bütün dosyalar
field-folder = Klasörün adı
    .ask = Klasörün adı ne olsun?
    .example = Okul gezimiz
field-find-file = Dosya ara
    .ask = Hangi dosya? Adının bir kısmını yazmak yeter.
    .example = bulutlar
found-files-title = Adında “{ $words }” geçen dosyalar
    .none = Adında bu geçen bir dosya yok.
confirm-remove-folder = “{ $name }” klasörü kaldırılsın mı? { $count ->
        [0] Klasör boş.
        [one] İçindeki dosya klasörlerin dışında kalır.
       *[other] İçindeki { $count } dosya klasörlerin dışında kalır.
    }
toast-folder-removed = Klasör kaldırıldı.
refusal-file-name = Burada bu uzantılı dosyalar kabul edilmiyor. Lütfen başka bir ad seçin.
refusal-folders = Zaten { $count } klasör var. Birini kullanın ya da önce birini kaldırın.

# Bir dosya.
file-title = { $name }
    .where = Nereye konsun?
    .by = { $by }, { $at }, “{ $title }” projesinde
file-by = Gönderen
file-at = Gönderildi
file-moment = { $at }
file-kind = Türü
file-size = Boyutu
    .kb = { $size } KB
    .mb = { $size } MB
file-folder = Klasör
kind-document = belge
kind-table = tablo
kind-slides = sunu
kind-picture = resim
kind-sound = ses kaydı
kind-video = video
kind-archive = arşiv
kind-program = program
kind-other = dosya
button-file = Bu dosya hakkında
button-download = 📄 Dosyayı al
button-move-file = Taşı
button-no-folder = Klasör dışına
button-remove-file = Kaldır
field-file-name = Dosyanın adı
    .ask = Dosyanın adı ne olsun? Uzantısı değişmez.
    .example = Mayıs bulutları
confirm-remove-file = “{ $name }” kaldırılsın mı? Artık kimse alamaz.
toast-file-moved = Taşındı.
toast-file-removed = Kaldırıldı.

# Birinin gönderdiği dosyalar.
upload-title = “{ $title }” için dosyalar
    .waits = Saklıyorum: { $kept }/{ $all }…
    .done = { $kept ->
        [0] Hiçbirini saklayamadım.
        [one] { $all ->
            [one] Dosya yerinde; TwinSpace’teki herkes alabilir.
           *[other] { $all } dosyadan biri yerinde; TwinSpace’teki herkes alabilir.
        }
       *[other] { $kept }/{ $all } dosya yerinde; TwinSpace’teki herkes alabilir.
    }
sent-waits = ⏳ { $name }
sent-kept = ✅ { $name } ({ $size })
sent-failed = ⚠️ { $name }: { $why }
sent-empty = dosya boş
sent-too-large = boyutu sınırı aşıyor (en çok { $most })
sent-refused = burada bu tür dosyalar kabul edilmiyor
sent-no-room = TwinSpace’te yer yok; kimseye gerekmeyen dosyalar kaldırılabilir (kaldırılan dosya bir gün daha yer tutar)
sent-gone = artık alınamıyor; yeniden gönderilmesi gerekiyor
sent-away = ulaşmadı; yeniden gönderilmesi gerekiyor
sent-not-allowed = şu anda buraya dosya gönderme izni yok
refusal-no-upload = “{ $title }” dosyalarını okuma izni var, dosya gönderme izni yok.
