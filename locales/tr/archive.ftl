### Bir TwinSpace’in arşivi: oradaki her şey tek dosyada, kurucuların saklaması için.

button-archive = Arşiv
archive-title = “{ $title }” arşivi
    .what = Buradaki her şeyi istediğiniz zaman tek bir dosyada toplayabilirim: klasörleriyle birlikte dosyalar ve katılımcıları, haberleri, günlüğü gösteren bir sayfa. Sayfa her tarayıcıda açılır ve yazdırılabilir.
    .names = Öğrenciler ilk adları ve soyadlarının baş harfiyle yer alır. Şifre ve kullanıcı adı içermez.
    .day = Size buradan ZIP dosyası olarak gelir. Bir gün saklar, sonra silerim.
archive-waits = { $all ->
        [0] Hazırlıyorum…
       *[other] Hazırlıyorum: { $done }/{ $all } dosya…
    }
    .then = Hazır olunca size buradan gelecek.
archive-ready = ✅ Arşiviniz hazır. İçeriğin tarihi: { $at }; boyutu: { $size }. Saklama süresinin sonu: { $until }.
archive-lost = ⚠️ { $count ->
        [one] Arşivde bir dosya eksik, çünkü onu artık okuyamıyorum:
       *[other] Arşivde { $count } dosya eksik, çünkü onları artık okuyamıyorum:
    }
    .more = … ve { $count } dosya daha. Arşivdeki sayfada hepsi yazar.
archive-out = “{ $title }” projesindeki her şey (içeriğin tarihi: { $at }). ZIP dosyasını açın, sonra index.html sayfasına bakın.
    .private = Bu dosya yalnızca iki sınıf için. Lütfen başkalarının okumayacağı bir yerde saklayın. Alabileceğiniz son zaman: { $until }.
button-make-archive = 📦 Arşivi hazırla
button-get-archive = 📦 Arşivi al
button-fresh-archive = Yenisini hazırla
toast-archive = Hazırlıyorum.

# Arşivdeki sayfa.
archive-page-made = İçeriğin tarihi: { $at }. Saatler şu ülkenin saatidir: { $country }.
    .utc = İçeriğin tarihi: { $at } UTC. Bütün saatler UTC’dir.
archive-page-over = Proje bitti.
archive-page-people = Katılanlar
archive-page-founder = kurucu
archive-page-changed = değiştirildi: { $at }
archive-page-file = Dosya
archive-page-lost = { $count ->
        [one] Bir dosya bu arşivde yok, çünkü arşiv hazırlanırken artık okunamıyordu.
       *[other] { $count } dosya bu arşivde yok, çünkü arşiv hazırlanırken artık okunamıyordu.
    }
archive-page-not-in = (arşivde yok)
archive-page-journal = Günlük
archive-page-nothing = Henüz bir şey yok.
