### Kime neyin ne zaman bildirildiği. Yalnızca öğrencilerin okudukları “sen” der.

button-told = Ne zaman bildirilir?
button-told-all = Bildirimlerim
told-title = Neyi ne zaman bildiririm
    .always = Yanıtınızı bekleyen, size yanıt veren ya da sizi ilgilendiren her şey her zaman hemen gelir: teklifler, onaylar, iadeler, davetler, şifreler. Geri kalanı siz seçersiniz. Göndermediklerim “Yanıt bekleyen” bölümünde durur.
    .student = Şifreler ve bağlantılar her zaman hemen gelir. Her TwinSpace’in haberlerinin ne zaman geleceğini sen seçersin: TwinSpace’in adına bas.
    .authority = Sizi ilgilendiren her şey her zaman hemen gelir; birinin kararınızı beklediğini söyleyen hatırlatma da öyle. Geceleri sessiz olup olmayacağımı siz seçersiniz.
    .digest = Sizi { $count } karardan fazlası bekliyorsa her biri için ayrı mesaj yerine sabah (saat { $hour }) hepsi için tek mesaj gönderirim.
told-usual = Projelerden haberler: { $when }
told-line-usual = “{ $title }”: genel ayar
told-line-one = “{ $title }”: { $when }
told-line-both = “{ $title }”: proje { $project }, haberler { $space }
wish-at-once = hemen
wish-daily = her gün saat 17:00’de
wish-never = hiç

told-of-title = “{ $title }”: neyi ne zaman bildiririm
    .always = Yanıt bekleyenler her zaman hemen gelir.
told-of-project = Projede olanlar, örneğin değişiklikler ve yeni ortaklar: { $when }
told-of-space = TwinSpace’teki haberler: { $when }
told-as-everywhere = genel ayar ({ $when })
button-told-project = Proje: { $when }
button-told-space = Haberler: { $when }
button-as-everywhere = Genel ayar

# Gece sessizliği.
button-night = Gece sessizliği
night-title = Gece sessizliği
    .what = Gece olanlar sabah gelir; o zamana kadar “Yanıt bekleyen” bölümünde durur. Yanıtınızı bekleyenler yine hemen gelir.
    .student = Gece yazılan haberler sabah gelir. Şifreler ve bağlantılar yine hemen gelir.
    .authority = Karar vermeniz gerekenler hemen “Karar bekleyen” bölümünde olur; biri size hatırlatmadıkça sabah haber veririm.
night-line = Saat { $from } ile { $to } arasında, bekleyebilecek hiçbir şey göndermem.
night-line-off = Geceleri de yazarım.
night-clock = Bulunulan yerde saat: { $time } ({ $place }).
night-clock-unknown = Bulunulan yerde saatin kaç olduğunu bilmiyorum. Şunu varsayıyorum: { $time }.
night-question = Geceleri sessiz olayım mı? Saat { $from } ile { $to } arasında (yerel saat: { $place }) bekleyebilecek hiçbir şey göndermem. Sabah gelir.
button-night-on = Sessiz: { $from }–{ $to }
button-night-off = Gece de yaz
button-night-never = Her zaman yaz
button-night-from = Başlangıç: { $from }
button-night-to = Bitiş: { $to }
button-clock = Başka saat dilimi
clocks-title = Hangi saat dilimi?
clock-canaries = Kanarya Adaları
clock-azores = Azorlar
clock-madeira = Madeira
clock-unknown = Greenwich

# Hemen gönderilmeyenler.
untold-title = Gönderilmeyenler
    .day = { $day } tarihinde olanlar
    .empty = Burada artık bir şey yok.
untold-space = “{ $title }” haberleri ({ $count }): { $headlines }
untold-headline = “{ $headline }”
    .picture = 🖼 “{ $headline }”
untold-project = “{ $title }” projesi: { $count ->
        [one] bir değişiklik
       *[other] { $count } değişiklik
    }
button-untold-space = Haberler: { $title }
button-untold-project = Proje: { $title }
button-untold-seen = Listeden çıkar
task-untold = { $count ->
        [one] Göndermediğim bir şey
       *[other] Göndermediğim { $count } şey
    }
