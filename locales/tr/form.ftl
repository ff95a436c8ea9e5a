### Formlar: düğmeler, yanıttaki sorunlar ve yanıtların nasıl gösterildiği. Öğrenciler de okur.

button-done = { $count ->
        [0] Tamam
       *[other] Tamam ({ $count })
    }
button-skip = Atla
button-back = ⬅️ Geri
button-use = Bunu kullan
button-use-offer = “{ $answer }” olsun
button-keep = Yanıt kalsın
button-pause = Kaydet ve kapat
button-change = ✏️ Değiştir
button-send = ✅ Gönder
button-send-again = ✅ Yeniden gönder
button-save = ✅ Kaydet
button-next = Sonraki ▶️
button-previous = ◀️ Önceki
button-show-all = Hepsini göster
button-show-chosen = Seçilenler ({ $count })
button-decline = Geri çevir
button-refuse = Reddet
button-reject = Reddet
button-return = İade et

form-what-to-change = Ne değiştirilsin?

problem-empty = Bu yanıt boş. Lütfen yeniden yazın.
problem-no-letters = Harf ya da rakam göremiyorum. Lütfen sözcüklerle yanıtlayın.
problem-not-words = Lütfen sözcüklerle yanıtlayın: yazın ya da küçük bir metin dosyası (.txt) gönderin.
problem-unfetched = Dosyayı şimdi açamadım. Lütfen yeniden gönderin ya da metnini buraya yazın.
problem-too-long =
    Yanıt { $length } karakter, sınır ise { $max }: { $over ->
        [one] bir karakter fazla
       *[other] { $over } karakter fazla
    }.
problem-nothing-found = “{ $words }” bulunamadı. Sözcüğün bir kısmını yazmayı ya da listeden seçmeyi deneyin.
problem-none-known = “{ $words }” bulunamadı. Adın bir kısmını yazmayı deneyin ya da “{ $none }” düğmesine basın.
problem-school-code = Resmî kurum kodu en çok { $max } harf ve rakamdan oluşur.
problem-school-digits = Okulların resmî kurum kodu burada { $digits } rakamdan oluşur ({ $country }).
problem-answered-meanwhile = Daha önce verilen yanıt: “{ $stands }”. Bunun yerine şu mu geçsin: “{ $answer }”? Yoksa eskisi mi kalsın?
problem-written-before = Bu, ben sormadan önce yazıldı. Kullanılsın mı, yoksa yeniden mi yanıtlanacak?
problem-written-before-list = “{ $words }” ben sormadan önce yazıldı. Kullanılsın mı, yoksa yeniden mi yanıtlanacak?
problem-too-many = En çok { $max } seçim yapılabilir. Önce birinin işaretini kaldırın.
problem-too-many-named = En çok { $max } seçim yapılabilir, bu yüzden şunlar dışarıda kaldı: { $names }. Değiştirmek için önce birinin işaretini kaldırın.
problem-unknown = Listede bulunamadı: { $names }.
problem-both = { $one } { $other }
problem-choose-one = Lütfen en az birini seçin.
problem-choose-from-list = Lütfen listeden seçin.
problem-ages = Lütfen en küçük ve en büyük yaşı yazın, örneğin 9-12.
problem-ages-range = Yaşlar { $min } ile { $max } arasında olabilir.
problem-ages-order = Lütfen önce küçük yaşı yazın.
problem-number = Lütfen rakamlarla tek bir tam sayı yazın.
problem-pupils-range = Öğrenci sayısı 1 ile { $max } arasında olabilir.

value-skipped = yok
value-number = { $number }
value-age = { $age } yaş
value-ages = { $from }–{ $to } yaş
# Tek satırda birkaç kayıt.
plain-list = { $entries }
# Biri yazarken iki seçeneği birleştiren sözcükler, virgülle ayrılmış: “İngilizce ve Almanca”.
list-joins = ve, ile, &, +
