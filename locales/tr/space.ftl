### Sınıfların çalıştığı TwinSpace.

space-title = “{ $title }” TwinSpace’i
    .over = Proje bitti. Buradaki her şey okunabilir, ama artık hiçbir şey değiştirilemez.
space-role = Buradaki rolünüz
space-students = Öğrenciler
    .count = { $count ->
        [0] Henüz yok
        [one] Bir öğrenci
       *[other] { $count } öğrenci
    }
button-space = TwinSpace
button-students = Öğrenciler

# Velilerin izin vermesi gerekenler.
guardians-title = Veliler izin veriyor mu?
    .why = Öğretmenlik yaptığınız ülkede { $age } yaşından küçük çocuklar için veliler karar verir. Çocuklarının TwinSpace kullanıp kullanamayacağını lütfen önce, okulunuzda alışılmış yolla onlara sorun.
    .kept = Yalnızca bunu onayladığınızı ve ne zaman onayladığınızı kaydederim. Her öğrencinin adını, rolünü ve kullanıcı adını saklarım, başka bir şey saklamam.
    .done = ✅ Bunu onayladınız.
button-guardians-agree = ✅ Evet, izinleri var
button-guardians = Velilerin neye izin verdiği
refusal-guardians = Lütfen önce velilerin izin verdiğini onaylayın.
refusal-space-full = Bir TwinSpace’te en çok { $most } öğrenci olabilir. Lütfen önce birini çıkarın.
