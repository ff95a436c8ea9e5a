### Bir ortak projeden ayrılıyor: kim devam eder, hangi yollar var ve oraya götüren plan.

button-leaver = Bir ortak ayrılıyor
button-carry-on = Yerine biri devam etsin
button-plan = Planı aç
button-plan-for = Plan: { $name }
button-comer-link = Başka biri, bağlantıyla
button-stop-plan = Planı durdur
button-stay = Kalıyorum
button-other-comer = Başka birini seç
button-invitation = Davet
button-link-of-plan = İletilecek bağlantı
button-report = { $name } yanıt vermiyor

leaver-title = “{ $title }” projesinden kim ayrılıyor?
    .how = Proje devam edebilir. Ayrılanı seçin; sonra kimin nasıl devam edebileceğini görürsünüz.
comer-title = { $name } yerine kim devam edecek?
    .how = Kişilerinizden birini ya da zaten katılan birini seçin. Başka bir öğretmeni bağlantıyla da davet edebilirsiniz.
    .empty = Henüz devam edebilecek bir kişiniz yok. Başka bir öğretmeni bağlantıyla davet edin.
    .in = { $name }: zaten katılıyor
    .silent = { $name } buraya en son { $day } tarihinde geldi.
# Bir adın yerinde: bağlantıyı açacak kişi.
comer-new = Yeni biri

ways-title = { $leaver } yerine { $comer }
    .asked = Seçince şu kişiye soracağım: { $comer }. Yanıt için 30 günü var. Gerisi kendiliğinden olur.
    .at-once = { $comer } zaten katılıyor, bu yüzden siz seçer seçmez yapılır.
    .link = Seçince bir öğretmene ileteceğiniz bir bağlantı alırsınız. Bağlantıyı açan kişiye sorulur, gerisi kendiliğinden olur.
    .anew = Seçince plan sırada ne olduğunu söyler: projeyi kapatmak ve yenisini göndermek.
    .begun = Bunun için zaten bir plan var.
    .none = Burada kimlerin katıldığını değiştiremezsiniz. Bir kurucu ya da “Yönetici” rolü olan biri değiştirebilir.
way-line = { $way }: { $means }
way-remove = Projede yerine geçsin
    .means = { $comer } “Yönetici” ve “Yönetici öğretmen” rollerini alır. { $leaver } projeden çıkarılır ve kendisine haber verilir.
way-space = TwinSpace’te yerine geçsin
    .means = { $comer } “Yönetici” ve “Yönetici öğretmen” rollerini alır. { $leaver } kurucu olarak kalır, ama TwinSpace’ten ayrılır.
way-keep = Yerine geçsin, kimse çıkarılmasın
    .means = { $comer } “Yönetici” ve “Yönetici öğretmen” rollerini alır. { $leaver } bütün haklarını korur.
way-anew = Kapat ve yeniden başlat
    .means = Bu projeyi kapatır, aynı içerikle yeni bir proje başlatırsınız; ortağınız { $comer } olur. Yeniden onaylanması gerekir.
way-anew-later = Bu projeyi kapatır, aynı içerikle yeni bir proje başlatırsınız. Ortağını o zaman seçersiniz. Yeniden onaylanması gerekir.
field-way = Yol

plan-title = { $leaver } yerine { $comer }
    .by = Planı { $day } tarihinde başlatan: { $name }.
    .done = ✅ Her şey tamam.
    .stopped = 🗂 Durduruldu: { $why }. Daha önce yapılanlar olduğu gibi kalır.
    .waits = ⏳ Yanıtı beklenen: { $name } ({ $day } tarihine kadar).
    .waits-link = ⏳ Birinin bağlantıyı açması bekleniyor.
    .waits-close = ⏳ Şimdi bir kurucunun ya da “Yönetici” rolü olan birinin projeyi kapatması gerekiyor.
    .waits-anew = ⏳ Proje kapandı. Artık yenisi başlayabilir.
    .goes-on = ⏳ Plan kendiliğinden ilerliyor.
step-done = ✅ { $step } ({ $day })
step-now = ⏳ { $step }
step-later = ▫️ { $step }
step-dropped = ➖ { $step }
step-invite = { $name } davet edilir
step-accept = { $name } kabul eder
step-promote = { $name } “Yönetici” ve “Yönetici öğretmen” olur
step-remove = { $name } projeden ayrılır
step-space = { $name } TwinSpace’ten ayrılır
step-close = Proje kapatılır
step-anew = { $name } ile yeniden başlatılır
step-anew-later = Yeniden başlatılır

plan-stopped-by-hand = { $name } durdurdu
plan-stopped-declined = { $name } geri çevirdi
plan-stopped-taken-back = { $name } daveti geri aldı
plan-stopped-ended = zamanında yanıt veren olmadı
plan-stopped-back = { $name } kalıyor
plan-stopped-closed = proje kapatıldı
plan-stopped-reopened = proje yeniden açıldı
plan-stopped-not-allowed = planı başlatan kişinin artık bu yetkisi yok
confirm-stop-plan = “{ $leaver } yerine { $comer }” planı durdurulsun mu? Yapılanlar kalır.
    .invitation = “{ $leaver } yerine { $comer }” planı durdurulsun mu? Davet geri alınır. Yapılanlar kalır.
    .link = { $leaver } yerine başka birinin devam etmesi planı durdurulsun mu? Bağlantı kapanır. Yapılanlar kalır.
invitation-replaces = { $name } yerine, “Yönetici” ve “Yönetici öğretmen” rolleriyle devam edersiniz.

news-plan-begun = { $by } “{ $title }” için bir plan başlattı: { $name } yerine başka biri devam edecek.
news-plan-stopped = “{ $title }” projesindeki plan durduruldu; ayrılacak olan: { $name }. Neden: { $why }.
news-reported = { $authority } bildiriyor: { $name } “{ $title }” konusunda yanıt vermiyor. Belki başka biri devam edebilir.
history-plan-begun = { $by } bir ayrılık planı başlattı: { $name }
history-plan-done = Ayrılık planı tamamlandı: { $name }
history-plan-stopped = Ayrılık planı durduruldu: { $name } ({ $why })
history-reported = { $authority } bildirdi: { $name } yanıt vermiyor

moved-you = Artık başka bir okuldasınız. Bu projeye eskisi gibi devam ediyorsunuz.
    .how = Projeyi devretmek isterseniz yerinize başka bir öğretmen devam edebilir.
moved-you-ask = Projeyi devretmek isterseniz şu kişilere yazın: { $names }. Yerinize başka biri devam edebilir.
moved-other = { $name } artık başka bir okulda ve bu projeye eskisi gibi devam ediyor.
    .how = Ayrılırsa yerine başka biri devam edebilir.
