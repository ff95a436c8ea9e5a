### Yeniden başlatılan bir projeye neler aktarılır: önceki TwinSpace’in dosyaları ve kurucular isterse haberler ile öğrenciler.

button-bring-over = Dosyaları aktar
bring-over-title = “{ $title }” projesine aktarma
    .what = Eski projenin TwinSpace’inde şunlar var:
    .nothing = Eski TwinSpace’ten aktarılacak bir şey kalmadı.
    .how = Dosyalar her durumda aktarılır: klasörleriyle ve kimin ne zaman gönderdiği bilgisiyle. Eski TwinSpace olduğu gibi kalır ve kimseye bildirim gitmez.
    .students = Öğrencilerin kullanıcı adları, şifreleri ve rolleri aynı kalır. Onlara bir şey sormam: Giriş yapınca projeyi kendileri seçer.
    .running = ⏳ Her şeyi aktarıyorum. Bu sırada başka bir iş yapabilirsiniz.
    .done = ✅ Tamam: İstediğiniz her şey burada.
    .done-but = Tamam, ancak şunlar aktarılamadı:
    .not-allowed = Durdum: Bunu isteyen kişinin artık bu yetkisi yok. Aktarılanlar kalıyor.
    .closed = Durdum, çünkü proje kapatıldı. Aktarılanlar kalıyor.
    .again = İstediğiniz zaman yeniden deneyebilirsiniz. Hiçbir şey iki kez aktarılmaz.
over-files = { $count ->
        [0] dosya yok
        [one] 1 dosya ({ $size })
       *[other] { $count } dosya ({ $size })
    }
over-news = { $count ->
        [0] haber yok
        [one] 1 haber
       *[other] { $count } haber
    }
over-students = { $count ->
        [0] öğrenci yok
        [one] 1 öğrenci
       *[other] { $count } öğrenci
    }
over-label-files = Dosyalar
over-label-news = Haberler
over-label-students = Öğrenciler
over-progress = { $label }: { $done }/{ $all }
over-came = { $label }: { $now } aktarıldı
    .before = { $line }, { $count } zaten buradaydı
    .rest = { $line }, { $count } eksik
over-behind = ⚠️ { $name }: { $why }
    .more = ⚠️ ve { $count ->
        [one] 1 dosya daha
       *[other] { $count } dosya daha
    }
over-students-behind = ⚠️ { $count ->
        [one] 1 öğrenci: TwinSpace dolu
       *[other] { $count } öğrenci: TwinSpace dolu
    }
carry-missing = artık saklanmıyor
carry-damaged = bozuk
carry-no-room = TwinSpace’te yer yok
button-news-over = Haberler de gelsin
button-students-over = Öğrenciler de gelsin
button-begin-over = Şimdi aktar
toast-bringing-over = Aktarıyorum.
toast-all-over = Hepsi zaten burada.
refusal-bring-over = Bunu ancak eski projede de yer almış bir kurucu yapabilir.

# Kuruculara giden bildirim.
over-ready-title = “{ $title }” projesinin yeni TwinSpace’i hazır
    .what = Eski projenin TwinSpace’inde olanları aktarabilirsiniz. Orada şunlar var:
    .other = Eski projenin TwinSpace’inde olanlar aktarılabilir. Bunu yapabilecek kişi: { $names }
