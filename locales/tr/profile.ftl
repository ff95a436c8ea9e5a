### Öğretmen olarak kaydolma ve kendi profili.

register-heading = Kaydınız
profile-heading = Profiliniz
profile-new-school = Destek servisiniz yeni okul için kaydınızı yeniden doğrulayacak. Süren projeler devam eder.

field-name = Ad soyad
    .ask = Adınız ve soyadınız nedir?
    .example = Örneğin: Ana Nube
field-school = Okul
    .ask = Okulunuz hangisi? Adıyla ya da bulunduğu yerle arayın ve listeden seçin.
    .example = Örneğin şunu yazın: Valverde
field-school-name = Yeni okul
    .ask = Okulunuzun adı nedir?
    .example = Örneğin: Nube İlkokulu
field-town = Şehir veya ilçe
    .ask = Okulunuz hangi şehirde ya da ilçede?
    .example = Örneğin: Valverde
field-country = Ülke
    .ask = Okulunuz hangi ülkede?
    .example = İlk harfleri yazabilirsiniz.
field-region = { $country ->
    [es] Özerk topluluk
   *[other] Bölge
}
    .ask = { $country ->
        [es] Hangi özerk toplulukta?
       *[other] Hangi bölgede?
    }
    .example = İlk harfleri yazabilirsiniz.
field-subjects-taught = Branş
    .ask = Hangi derslere giriyorsunuz?
    .example = Uyanları işaretleyin, sonra “Tamam” düğmesine basın. Aramak için yazabilirsiniz.
field-languages-spoken = Diller
    .ask = Hangi dilleri konuşuyorsunuz?
    .example = Uyanları işaretleyin, sonra “Tamam” düğmesine basın. Aramak için yazabilirsiniz.

school-not-listed = ➕ Okulum listede yok
school-new = listede yok
school-more = { $all } okuldan ilk { $shown } tanesi. Sizinki yok mu? Adının daha uzun bir kısmını yazın ya da bulunduğu yeri de ekleyin.
school-more-many = Çok sayıda okuldan ilk { $shown } tanesi. Sizinki yok mu? Adının daha uzun bir kısmını yazın ya da bulunduğu yeri de ekleyin.
school-label = { $school }, { $town }
school-full-label = { $school }, { $town }, { $country }
school-full-label-region = { $school }, { $town }, { $region }, { $country }
person-username = { $username } ({ $platform })
person-nameless = Biri ({ $number })
peer-label-unchecked = { $name } (henüz doğrulanmadı)
peer-label = { $name } – { $school }, { $town }
authority-national = Ulusal Destek Servisi ({ $country })
authority-regional = Bölge Eğitim İdaresi ({ $region })

# İçe aktarılan bir okul listesinin sütun başlarında bulunabilecekler, virgülle ayrılmış.
school-column-code = kod, kurum kodu, okul kodu
school-column-name = ad, adı, okul, okul adı, kurum adı
school-column-town = yer, şehir, ilçe, ilçe adı
school-column-country = ülke, ülke kodu
school-column-region = bölge, bölge kodu, il, il adı
