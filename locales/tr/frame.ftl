### Bir sorunun, yanıtın, listenin çerçevesi; mesajların gösterildiği her yerde.

frame-progress = { $heading } · { $at }/{ $of }
frame-label = { $label }:
frame-problem = ⚠️ { $problem }
frame-typed = Yazılan:
frame-stands = Şimdiki yanıt:
frame-length = En çok { $max } karakter.
frame-search = Aranan: “{ $words }”
frame-search-found = Aranan: “{ $words }” ({ $count } sonuç)
frame-search-nothing = “{ $words }” bulunamadı. Adın bir kısmını yazmak işe yarayabilir.
frame-chosen = Seçilen: { $entries }
# Birinin yazdığının altında, okuyan başka bir dil kullanıyorsa.
frame-written-in = Metnin dili: { $language }
# Artık saklanmayan bir şifrenin yerinde, adının ardında.
frame-secret-gone = artık gösterilmiyor
# Bir mesajla giden dosya ve hazırlanamadığında yerinde yazan.
frame-file = 📄 { $name }
frame-file-gone = Dosya artık gösterilmiyor.
frame-file-link = “{ $name }” buradan gönderilemeyecek kadar büyük. Bu bağlantıdan indirilebilir (en geç { $until }): { $link }
frame-file-late = “{ $name }” birkaç denemede de buraya ulaşmadı. Bu bağlantıdan indirilebilir (en geç { $until }): { $link }
frame-paper-link = “{ $name }” buradan gönderilemeyecek kadar büyük. Bir saat içinde bu bağlantıdan indirilebilir; bağlantıyı lütfen kimseye vermeyin: { $link }
frame-file-too-large = “{ $name }” buradan gönderilemeyecek kadar büyük ve vermenin başka yolu yok. Belki başka bir uygulamada alınabilir.
frame-file-broken = Bu dosyayı artık okuyamıyorum. Sistem yönetiminin onu yedekten geri yüklemesi gerekiyor.
frame-picture-gone = Resim şu anda gösterilemiyor.
frame-item = • { $entry }
frame-page = { $at }/{ $of }
frame-previous-page = ◀️
frame-next-page = ▶️

# Okuyanın saatine göre bir an: { $time } günün saatidir, 17:05 gibi.
moment-today = bugün { $time }
moment-yesterday = dün { $time }
# Tarihten önce gelip bu ikisinden önce gelmeyen sözcükler, virgülle ve küçük harfle. Türkçede yok; bu sözcük metinlerde bir zamanın önünde geçmez.
moment-before-dates = günü

### Bir mesajda aynı görünecek etiketler.

label-apart = { $label } · { $more }
label-nth = { $label } ({ $nth })
label-nth-before = ({ $nth }) { $label }
label-at = { $at }
