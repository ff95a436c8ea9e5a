### Destek servislerinin ve idarelerin kararları: projeler, öğretmenler; kişinin kendi kaydı; yanıt bekleyenler; sistem yönetimi.

approval-asked = ⏳ Kararınız bekleniyor (başlangıç: { $since }) – { $authority }
approval-undecided = Karar vermemişti: { $authority }
approval-others = Diğer kararlar:
approval-over = Artık verilecek bir karar yok. Durum: { $state } ({ $since }).
button-approve = ✅ Onayla
button-approve-with = Not ekleyip onayla
button-undo = Geri al

teacher-title = Öğretmen kaydı: { $name }
teacher-waits = ⏳ Kararınız bekleniyor (başlangıç: { $since }). Bu öğretmen bu okulda mı çalışıyor?
teacher-answered = ⏳ Sorunuz: “{ $question }”. Gelen yanıt ({ $since }):
teacher-asked = ⏳ Soru gönderildi ({ $at }), henüz yanıt gelmedi:
teacher-valid = ✅ Kayıt doğrulandı ({ $at }).
teacher-valid-you = ✅ Bu kaydı siz doğruladınız ({ $at }).
teacher-refused = ❌ Kayıt reddedildi ({ $at }). Gerekçe:
teacher-own = Bu sizin kendi kaydınız; kararı başka birinin vermesi gerekiyor.
    .giver = Bu, yetkisini size devreden meslektaşınızın kaydı; kararı başka birinin vermesi gerekiyor.
teacher-refused-before = ❌ Önceki hâli reddedilmişti ({ $at }):
teacher-asked-before = Daha önceki soru: “{ $question }”. Yanıtı ({ $at }):
teacher-says-now = Kaydın şimdiki hâli:
teacher-undo = Kararı geri alabilirsiniz (en geç { $until }).
    .refusal = Kararı geri alabilirsiniz (en geç { $until }); öğretmen ancak ondan sonra okur.
    .question = Sorunuzu geri alabilirsiniz (en geç { $until }); öğretmen ancak ondan sonra okur.
teacher-new-school = 🆕 Bu okul yeni: Adını öğretmen yazdı. Kaydı doğruladığınızda bu okulu herkes seçebilir.
    .known = Okul listede zaten varsa önce aşağıdan onu seçin.
button-same-school = Aynı okul: { $school }
button-validate = ✅ Doğrula
button-ask = Soru sor

registration-none = Henüz kaydolmadınız. İki dakika sürer: adınız, okulunuz, branşınız ve konuştuğunuz diller.
standing-waiting = ⏳ Kaydınız karar bekliyor (başlangıç: { $since }). Karar verecek kurum: { $authority }
standing-waiting-nobody = ⏳ Kaydınız karar bekliyor (başlangıç: { $since }). Karar verecek kurum: { $authority }. Şu anda orada karar verebilecek kimse yok; sistem yönetimine haber verdim.
standing-waiting-operator = ⏳ Kaydınız karar bekliyor (başlangıç: { $since }). Ülkeniz için henüz bir destek servisi tanımlanmadı; sistem yönetimine haber verdim.
standing-waiting-next = Karar verilince size buradan yazacağım. O zamana kadar kişi ekleyebilir ve proje hazırlayabilirsiniz; projeyi kaydınız doğrulanınca gönderirsiniz.
standing-asked = Destek servisinizin bir sorusu var ({ $at }). Kaydınızın ilerlemesi için lütfen yanıtlayın.
standing-valid = ✅ Kaydınız { $at } tarihinde doğrulandı.
standing-valid-next = Şimdi başka bir ülkeden birini kişilerinize ekleyin ya da listenizdeki biriyle proje başlatın.
standing-refused = ❌ Destek servisiniz kaydınızı doğrulayamadı ({ $at }). Profilinizi düzeltip yeniden gönderin.

inbox-title = Yanıt bekleyen
    .empty = Yanıtlamanız gereken bir şey yok.
task-line = { $task } ({ $since })
task-offer = Teklif: { $title }
task-approval = Proje: { $title }
task-teacher = Öğretmen: { $name }
task-contact = Kişi isteği: { $name }
task-returned = İade edildi: { $title }
task-registration = Kayıt: bir soru var
task-inquiry = Soru: { $name }

approval-returned-before = ↩️ { $authority } önceki hâlini iade etmişti ({ $at }):

operator-title = Sistem yönetimi için
operator-no-approver = Bekleyen bir karar var, ama karar verebilecek kimse yok: { $authority }. Aşağıdan kurumu açıp birini davet edin ya da şu komutu kullanın:
operator-undelivered = { $count ->
    [one] Bir mesaj iletilemedi: Platform onu düğmeleri olmadan bile kabul etmiyor. Saklıyorum; o kişi bir daha yazdığında yeniden deneyeceğim. Şu komut mesajı gösterir:
   *[other] { $count } mesaj iletilemedi: Platformlar onları düğmeleri olmadan bile kabul etmiyor. Saklıyorum; o kişiler bir daha yazdığında yeniden deneyeceğim. Şu komut mesajları gösterir:
}
operator-undelivered-why = Son neden
operator-delivered = Artık bütün mesajlar iletildi.
operator-has-approver = Artık karar verebilecek biri var: { $authority }.
operator-no-service = Bir öğretmen doğrulanmayı bekliyor, ama şu ülke için tanımlanmış bir destek servisi yok: { $country }. Buradan ya da şu komutla tanımlayın:
operator-offered-without-service = Şu ülkeden bir öğretmenin katıldığı bir proje teklif edildi, ama orada karar verecek bir destek servisi tanımlanmamış: { $country }. Buradan ya da şu komutla tanımlayın:
operator-has-service = Tanımlandı: { $service }.
operator-inquiry = Bir soru soruldu, ama şu ülke için tanımlanmış bir destek servisi yok: { $country }. Buradan ya da şu komutla tanımlayın; soru o zaman oraya gider:
    .nobody = Bekleyen bir soru var: { $authority }. Şu anda orada yanıt verebilecek kimse yok, çünkü kimse kendi sorusunu yanıtlayamaz. Aşağıdan kurumu açıp birini davet edin ya da şu komutu kullanın:
operator-out-of-use = { $authority } artık kullanımda değil. { $projects ->
    [0] Kararını bekleyen proje yoktu.
    [one] Kararını bekleyen bir proje onsuz devam ediyor.
   *[other] Kararını bekleyen { $projects } proje onsuz devam ediyor.
}
operator-left-to-nobody = { $projects ->
    [one] Bunlardan birinde artık karar verebilecek kimse yok.
   *[other] Bunların { $projects } tanesinde artık karar verebilecek kimse yok.
}
operator-left-teachers = { $teachers ->
    [one] O ülkeden bir öğretmen doğrulanmayı bekliyor ve bunu yapabilecek kimse kalmadı.
   *[other] O ülkeden { $teachers } öğretmen doğrulanmayı bekliyor ve bunu yapabilecek kimse kalmadı.
}
operator-left-inquiries = { $inquiries ->
    [one] O ülkeden bir soru yanıt bekliyor ve yanıtlayabilecek kimse kalmadı.
   *[other] O ülkeden { $inquiries } soru yanıt bekliyor ve yanıtlayabilecek kimse kalmadı.
}
operator-set-up-again = Buradan ya da şu komutla yeniden tanımlayabilirsiniz; o zaman hâlâ bekleyen her şeyi ona sorarım:
operator-in-use-again = { $authority } yeniden kullanımda.
operator-no-authority = Bir proje bekliyor (başlangıç: { $since }), ama hakkında karar verebilecek bir kurum tanımlanmamış: { $title }. Destek servislerini buradan ya da şu komutlarla tanımlayın:
operator-platform-away = { $platform } yanıt vermiyor (başlangıç: { $since }). Orada kimseye hizmet veremiyorum, denemeye devam ediyorum; düzelince haber vereceğim. Uzun sürerse lütfen programın kayıtlarına bakın.
operator-platform-back = { $platform } yeniden yanıt veriyor. Şu aralıkta orada kimseye hizmet veremedim: { $since } – { $until }. Bu sürede yazılanları şimdi yanıtlıyorum.
operator-database-back = Şu aralıkta hiçbir şey kaydedemedim, bu yüzden kimseye hizmet veremedim: { $since } – { $until }. Şimdi çalışıyor; bu sürede yazılanları yanıtlıyorum. Lütfen nedenini programın kayıtlarında arayın: Disk mi dolmuştu, veri tabanına mı ulaşılamıyordu?
operator-probe = Komut satırından gönderilmiş bir deneme mesajı ({ $at }). Bir şey yapmanız gerekmiyor: Sistem yönetimine giden mesajların bu sohbete ulaştığını gösteriyor.
