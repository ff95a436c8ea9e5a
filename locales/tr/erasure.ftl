### Öğrenciler nasıl silinir: proje kapandıktan bir süre sonra ya da biri isteyince. Yalnızca öğrencilerin okudukları “sen” der.

# Kapanan bir projenin öğrencileri ne zaman silinir.
ending-title = “{ $title }” öğrencileri
    .when = { $count ->
        [one] Proje kapandı. { $day } tarihinde bir öğrenci silinecek.
       *[other] Proje kapandı. { $day } tarihinde { $count } öğrencisi silinecek.
    }
    .goes = Adları, kullanıcı adları ve şifreleri silinir; bunlarla artık kimse giriş yapamaz. Bu işlem geri alınamaz.
    .stay = { $count ->
        [one] İçlerinden biri başka bir projede de çalışıyor ve orada kalıyor.
       *[other] İçlerinden { $count } öğrenci başka bir projede de çalışıyor ve orada kalıyor.
    }
    .before = Kimlerin katıldığını ileride bilmeniz gerekiyorsa sınıf listesini şimdi kaydedin. Sizinle çalışmayı sürdürecek öğrencileri o günden önce başka bir projeye alırsanız silinmezler.
    .reopen = Bir kurucu projeyi hâlâ yeniden açabilir. O zaman öğrencileri kalır.
    .reopened = Proje kapalı değil, bu yüzden öğrencileri kalıyor.
    .nobody = Burada artık öğrenci yok. Silinenlerden geriye hiçbir bilgi kalmadı.
closing-students = { $days ->
    [one] Öğrencileri bir gün sonra silinir. Öğretmenlerine önceden haber veririm.
   *[other] Öğrencileri { $days } gün sonra silinir. Öğretmenlerine önceden haber veririm.
}
closing-students-until = Öğrencileri { $day } tarihinde silinecek.

# Bir öğrenci silinmek istiyor ya da bir öğretmen bunu istiyor.
forgotten-asked = “{ $title }” projesinden bir öğrenci, verilerinin silinmesini istedi.
    .what = Bu öğrenciyle ilgili her şey silindi. Kim olduğunu gösteren hiçbir bilgi kalmadı.
forgotten-you = Verilerin silindi
    .what = Adın, kullanıcı adın ve şifren silindi. Öğretmenine yalnızca birinin bunu istediğini söyledim. Bu sohbeti şimdi silebilirsin.
confirm-forget-me = Verilerini sileyim mi? Adın, kullanıcı adın, şifren ve bütün projelerindeki yerin silinir. Geriye hiçbir şey kalmaz ve bu geri alınamaz.
confirm-forget = { $name } silinsin mi? Adı, kullanıcı adı ve şifresi silinir. Bu işlem geri alınamaz.
confirm-forget-everywhere = { $others ->
    [one] { $name } silinsin mi? Adı, kullanıcı adı ve şifresi, başka bir projeden de silinir. Bu işlem geri alınamaz.
   *[other] { $name } silinsin mi? Adı, kullanıcı adı ve şifresi, başka { $others } projeden de silinir. Bu işlem geri alınamaz.
}
button-forget-me = Beni sil
button-forget-student = Öğrenciyi sil
refusal-forget-me = Bu, giriş yapmış öğrenciler içindir. Önce { $login } ile giriş yapılmalı. Öğretmenler “Gizlilik” bölümünü açabilir.
toast-forgotten = Silindi.
command-forget = Hakkımda saklanan her şeyi sil

privacy-student = Senin hakkında saklananlar: adın, kullanıcı adın, şifren (kimsenin okuyamayacağı biçimde), çalıştığın projeler ve bu sohbetin numarası. Öğretmenlerin senin adını ve soyadını, diğerleri yalnızca ilk adını ve soyadının baş harfini görür.
    .forget = İstediğin zaman bunların bir kopyasını alabilir ya da hepsini sildirebilirsin: “Verilerimin kopyası” ya da “Beni sil” düğmesine bas. Seni projeye alan öğretmen de bunları silebilir.
    .kept = { $days ->
        [one] Ne kadar süreyle: Başka bir projede çalışmıyorsan, projen kapandıktan bir gün sonra hepsi silinir.
       *[other] Ne kadar süreyle: Başka bir projede çalışmıyorsan, projen kapandıktan { $days } gün sonra hepsi silinir.
    }
    .noted = Ne zaman giriş yaptığını da adının yerine bir numarayla kaydederim. Verilerin silinince o numara artık kimseyi göstermez.
    .reach = Verilerinle ilgili sorular: { $contact }
