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
    .why = Bulunduğunuz ülkede { $age } yaşından küçük çocuklar için veliler karar verir. Çocuklarının TwinSpace kullanıp kullanamayacağını lütfen önce, okulunuzda alışılmış yolla onlara sorun.
    .kept = Twinbot yalnızca bunu onayladığınızı ve ne zaman onayladığınızı kaydeder. Her öğrencinin adını, rolünü ve kullanıcı adını saklar, başka bir şey saklamaz.
    .done = ✅ Bunu onayladınız.
button-guardians-agree = ✅ Evet, izinleri var
button-guardians = Velilerin izin verdikleri
refusal-guardians = Lütfen önce velilerin izin verdiğini onaylayın.
refusal-space-full = Bir TwinSpace’te { $most } öğrenci için yer var. Lütfen önce birini çıkarın.
