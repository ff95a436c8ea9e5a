### Sistem yönetiminin kendi sohbetinde yaptıkları: kurumlar, orada kimin karar verdiği, davetler, tıkananlar, okullar.

button-operator = Sistem yönetimi
command-operator = Sistem yönetimi olarak yapabilecekleriniz
operator-menu = Bunların neredeyse hepsi sunucunun komut satırından da yapılabilir. Okul listeleri programa yalnızca oradan yüklenir.
operator-ended = Artık sistem yönetiminde değilsiniz, bu yüzden sistem yönetimine giden mesajlar buraya gelmeyecek. Bu sohbette geri kalan her şey sürüyor.
refusal-no-operator = Sistem yönetiminde değilsiniz ya da artık değilsiniz, bu yüzden hiçbir şey değişmedi. Sistem yönetiminden başka biri sizi davet edebilir.

# Kurumlar.
button-authorities = Kurumlar
button-authority = Kurum
button-set-up = Tanımla
button-set-up-authority = Kurum tanımla
button-set-up-again = Yeniden tanımla
# $country bir ülkedir.
button-set-up-in = Tanımla: { $country }
authorities-title = Kurumlar
    .empty = Tanımlanmış kurum yok, bu yüzden öğretmenleri doğrulayan, projeleri onaylayan kimse de yok. İlkini tanımlayın.
# $authority “Ulusal Destek Servisi (İspanya)” gibidir.
authority-line = { $authority }: { $count ->
    [one] bir kişi karar veriyor
   *[other] { $count } kişi karar veriyor
}
    .nobody = ⚠️ { $authority }: karar veren yok
set-up-heading = Kurum tanımlama
field-authority-country = Ülke
    .ask = Hangi ülkede?
    .example = Listeden seçin ya da adını yazın.
field-authority-seat = Kurum
    .ask = Hangi kurum? Destek servisi bütün ülke için, bölge eğitim idaresi ayrıca kendi bölgesi için karar verir.
    .example = Listeden seçin ya da bölgenin adını yazın.
    .empty = Bu ülkenin bütün kurumları zaten kullanımda. Başka bir ülke seçmek için geri dönün.
note-set-up = Orada zaten bekleyen her şeyi ona sorarım. Sonra da onun adına karar verecek birini davet edin.
toast-set-up = Tanımlandı.
    .already = Zaten tanımlı.
desk-out-of-use = 🗂 Kullanımda değil: Söz hakkı yok ve onun adına kimse karar vermiyor. Verdiği kararlar kalıyor.
desk-nobody = ⚠️ Onun adına henüz kimse karar vermiyor. Birini davet edin: Bağlantıyı açan kişi karar yetkilisi olur.
# $name bir kişidir.
desk-approver = { $name } karar veriyor ({ $since } tarihinden beri)
    .away = ⚠️ { $name } karar veriyor ({ $since } tarihinden beri); kendisine ulaşamıyorum
desk-deputy = { $name } vekil ({ $since } tarihinden beri)
    .away = ⚠️ { $name } vekil ({ $since } tarihinden beri); kendisine ulaşamıyorum
# $waits “2 proje ve bir öğretmen” gibi bir listedir.
desk-waits = Orada bekleyen: { $waits }
desk-open = { $count ->
    [one] Bir davet henüz açılmadı.
   *[other] { $count } davet henüz açılmadı.
}
waits-projects = { $count ->
    [one] bir proje
   *[other] { $count } proje
}
waits-teachers = { $count ->
    [one] bir öğretmen
   *[other] { $count } öğretmen
}
waits-questions = { $count ->
    [one] bir soru
   *[other] { $count } soru
}
button-take-out-of-use = Kullanımdan kaldır
confirm-take-out-of-use = Kullanımdan kaldırılsın mı: { $authority }? Artık oyu olmaz. { $projects ->
    [0] Onu bekleyen proje yok.
    [one] Bekleyen bir proje onsuz devam eder.
   *[other] Bekleyen { $projects } proje onsuz devam eder.
} Verdiği kararlar kalır; onu yeniden tanımlayabilirsiniz.
toast-out-of-use = Kullanımdan kaldırıldı.
refusal-own-project-waits = Katıldığınız bir proje bu kurumu bekliyor, bu yüzden onu kullanımdan kaldıramazsınız. Bunu, yönetenlerden başka biri yapabilir ya da sunucunun komut satırından yapılabilir.

# Kim karar veriyor.
button-end-appointment = Görevi sonlandır
official-ends = Görevi sonlandırırsanız bu kişinin verdiği bütün kararlar kalır, bekleyenler diğerlerine geçer. Bu kişinin verdiği ve aldığı yetki devirleri de sona erer.
confirm-end-appointment = { $name } için görev sonlandırılsın mı? Bundan sonra { $name } şu kurum adına karar vermez: { $authority }
toast-appointment-ended = Görev sona erdi.

# Davetler.
button-invitations = Davetler
button-invite-approver = Karar yetkilisi davet et
button-invite-deputy = Vekil davet et
button-invite-room = Grup bağlantısı
button-end-invitation = Bağlantıyı kapat
invitations-title = Davetler
    .empty = Açılmayı bekleyen davet yok.
    .how = Karar yetkililerini, vekilleri ve grupları kendi kurumlarından, sistemi yönetecekleri ise “Yönetenler” listesinden davet edersiniz. Öğretmenlerin sizden bağlantı almasına gerek yok: Bana yazıp kaydolurlar.
role-operator = Sistem yöneticisi
# $authority “Ulusal Destek Servisi (İspanya)” gibidir.
role-approver = Karar yetkilisi: { $authority }
role-deputy = Vekil: { $authority }
role-room = Grup: { $authority }
role-link-line = { $role } (en geç { $until })
role-link-operator = Bu bağlantıyı tek bir kişiye gönderin. Onun ilk açıldığı sohbet bundan sonra sistemi yönetenlerden birinin sohbeti olur.
role-link-approver = Bu bağlantıyı tek bir kişiye gönderin. Onu ilk açan kişi bundan sonra kurum adına karar verir.
role-link-deputy = Bu bağlantıyı tek bir kişiye gönderin. Onu ilk açan kişi bundan sonra kurumun vekillerinden biri olur.
role-link-room = Bu bağlantıyı kurumun grubunda açın. Kuruma bildirilenler bundan sonra orada da görünür ve gruptaki herkes okur.
role-link-kept = Bu bağlantı yalnızca komut satırında gösterildi; yeniden gösteremem. Kaybolduysa kapatıp yenisini oluşturun.
role-link-until = Bir kez çalışır (en geç { $until }).
role-link-lasting = Bir kez çalışır.
role-link-used = ✅ { $name } açtı ({ $at }).
    .once = ✅ Biri açtı ({ $at }).
role-link-revoked = 🗂 Kapatıldı ({ $at }).
role-link-over = 🗂 Süresi doldu ({ $until }).
confirm-end-invitation = Bu bağlantı kapatılsın mı? Artık kimse açamaz: { $role }
toast-link-comes = Bağlantınız ayrı bir mesajla geliyor.
toast-invitation-ended = Bağlantı kapatıldı.
refusal-set-up-first = Bu kurum kullanımda değil. Önce onu yeniden tanımlayın, sonra birini davet edin.
refusal-invitation-used = Bu bağlantıyı biri zaten açtı. Onun yerine görevi ya da sistem yönetimi erişimini sonlandırın.

# Sistem yönetimi.
button-operators = Yönetenler
button-invite-operator = Yönetime davet et
button-end-operator = Erişimini sonlandır
button-end-own = Erişimimi sonlandır
operators-title = Sistemi yönetenler
    .what = Bu kişiler ilgilenilmesi gerekenleri okur ve burada yapabileceğiniz her şeyi yapabilir. En az iki kişi olmaları iyi olur.
    .left = { $count ->
        [one] Sistemi yönetenlerden birinin verileri, kendisi istediği için silindi. Artık sistemi yöneten tek kişi sizsiniz. Lütfen başka birini davet edin.
       *[other] Sistemi yönetenlerden birinin verileri, kendisi istediği için silindi. Artık sistemi { $count } kişi yönetiyor.
    }
operator-line = { $name } ({ $since } tarihinden beri)
    .own = { $name } – siz ({ $since } tarihinden beri)
confirm-end-operator = { $name } için sistem yönetimi erişimi sonlandırılsın mı? Kendisine haber veririm; sohbetindeki geri kalan her şey sürer.
    .links = { $name } için sistem yönetimi erişimi sonlandırılsın mı? Kendisine haber veririm; sohbetindeki geri kalan her şey sürer. { $count ->
        [one] Oluşturduğu ve kimsenin açmadığı bir bağlantı da kapatılır.
       *[other] Oluşturduğu ve kimsenin açmadığı { $count } bağlantı da kapatılır.
    }
confirm-end-own = Sistem yönetimi erişiminiz sonlandırılsın mı? Yönetenlerden başka biri sizi yeniden davet edebilir.
    .links = Sistem yönetimi erişiminiz sonlandırılsın mı? Yönetenlerden başka biri sizi yeniden davet edebilir. { $count ->
        [one] Oluşturduğunuz ve kimsenin açmadığı bir bağlantı da kapatılır.
       *[other] Oluşturduğunuz ve kimsenin açmadığı { $count } bağlantı da kapatılır.
    }
toast-operator-ended = Erişim sona erdi.
# $name bir kişidir; $maker bağlantıyı oluşturandır.
operator-joined = { $name } artık sistemi yönetenlerden biri. Bağlantıyı oluşturan: { $maker }. Böyle olmaması gerekiyorsa erişimini sonlandırın.
    .own = { $name }, bağlantınızla artık sistemi yönetenlerden biri.
    .shell = { $name } artık sistemi yönetenlerden biri. Bağlantı sunucunun komut satırında oluşturuldu. Böyle olmaması gerekiyorsa erişimini sonlandırın.
refusal-last-operator = Sistemi yöneten tek kişi sizsiniz, bu yüzden erişiminizi sonlandıramazsınız. Önce başka birini davet edin.

# Tıkananlar.
button-stuck = Tıkananlar
stuck-title = Tıkananlar
    .empty = Tıkanan bir şey yok: Bir şeyin beklediği her yerde karar verebilecek biri var ve hiçbir şey iki haftadan uzun süredir beklemiyor.
# $waits “2 proje ve bir öğretmen” gibi bir listedir; $authority “Ulusal Destek Servisi (İspanya)” gibidir.
stuck-nobody = ⚠️ { $authority }: { $waits } (başlangıç: { $since }). Orada karar veren yok.
stuck-long = ⏳ { $authority }: { $waits } (başlangıç: { $since })
stuck-no-service = ⚠️ { $country }: { $waits } (başlangıç: { $since }). Orada destek servisi tanımlanmamış.
stuck-project = ⚠️ “{ $title }” (başlangıç: { $since }). Karar verebilecek bir kurum tanımlanmamış.
machine-works = Programın kendisinde hiçbir gecikme yok.
machine-title = Programın kendisi:
machine-refused = { $count ->
    [one] platformun kabul etmediği bir mesaj (başlangıç: { $since })
   *[other] platformların kabul etmediği { $count } mesaj (başlangıç: { $since })
}
machine-late = { $count ->
    [one] gönderilmiş olması gereken bir mesaj (başlangıç: { $since })
   *[other] gönderilmiş olması gereken { $count } mesaj (başlangıç: { $since })
}
machine-jobs = { $count ->
    [one] ilerlemiş olması gereken bir iş (başlangıç: { $since })
   *[other] ilerlemiş olması gereken { $count } iş (başlangıç: { $since })
}
machine-timers = { $count ->
    [one] geciken planlı bir adım (başlangıç: { $since })
   *[other] geciken { $count } planlı adım (başlangıç: { $since })
}
machine-how = Ne yapılacağını sunucuda şu komut söyler:
machine-letters = { $count ->
    [one] işleyemediğim bir mesaj (başlangıç: { $since })
   *[other] işleyemediğim { $count } mesaj (başlangıç: { $since })
}

# Sayılar.
button-figures = Sayılar
figures-title = Sayılar
    .how = Son 30 günde buraya gelmiş bir öğretmen etkin sayılır. Bekleme süreleri son 90 günündür.
# $projects “etkin: 12 ve kapalı: 3” gibi bir listedir.
figures-projects = Projeler – { $projects }
figures-none = henüz yok
figures-state = { $state }: { $count }
figures-country = { $service }: { $teachers ->
    [one] bir öğretmen
   *[other] { $teachers } öğretmen
}, etkin olan: { $active }. Projeler – { $projects }. { $waits }
figures-hours = { $hours ->
    [0] Bir karar bir saatten az sürüyor.
    [one] Bir karar yaklaşık bir saat sürüyor.
   *[other] Bir karar yaklaşık { $hours } saat sürüyor.
}
figures-days = { $days ->
    [one] Bir karar yaklaşık bir gün sürüyor.
   *[other] Bir karar yaklaşık { $days } gün sürüyor.
}
figures-undecided = Son 90 günde karar verilmedi.

# Askıya alınanlar.
suspended-all = Askıya alınan öğretmenler ve okullar
    .empty = Askıya alınan yok.
    .how = Askıya alma kararını destek servisleri verir ve kaldırır, her biri kendi ülkesinde. Gerekçeyi de onlar okur.
suspended-all-line = ⛔ { $name }: { $since } tarihinden beri, karar: { $service }

# Okullar.
button-new-schools = Yeni okullar
button-find-school = Okul bul
button-find-twin = Aslında başka okul
button-merge-schools = Birleştir
button-close-school = Okulu kapat
schools-title = Yeni okullar
    .empty = Destek servisinin kabul etmesini bekleyen okul yok.
    .how = Bunları öğretmenler yazdı; destek servisi her birini, orada doğruladığı ilk öğretmenle birlikte kabul eder. Biri listede başka bir adla varsa ikisini birleştirin.
    .more = Daha fazlası var. Adın daha uzun bir kısmını ya da şehri, ilçeyi yazın.
school-line = { $school } ({ $since } tarihinden beri)
school-code = Resmî kurum kodu: { $code }
school-teachers = { $count ->
    [0] Burada kayıtlı öğretmen yok.
    [one] Burada bir öğretmen kayıtlı.
   *[other] Burada { $count } öğretmen kayıtlı.
}
school-taken = Herkes seçebilir.
school-unchecked = 🆕 Destek servisi kabul edene kadar yalnızca adını yazan öğretmen seçebilir.
school-closed = 🗂 Kapalı: Kimse seçemez.
school-merged = 🗂 Başka bir okulla birleştirildi: { $school }
school-suspended = ⛔ Askıya alındı.
school-alike = Bunlardan biri olabilir. İkisini birleştirmek için birini seçin:
# $school “Ad, Yer” biçimindedir.
school-twin = “{ $school }” aslında hangi okul?
field-find-school = Okul
    .ask = Hangi okul? Adının bir kısmını ya da bulunduğu yeri yazın.
    .example = Örneğin: Nube Valverde
confirm-merge-schools = “{ $from }” ile “{ $into }” birleştirilsin mi? İlkinin öğretmenleri, öğrencileri ve projeleri ikincisine geçer; “{ $from }” artık seçilemez. Bu işlem geri alınamaz.
confirm-close-school = Bu okul kapatılsın mı? Artık kimse seçemez, ama öğretmenlerinin okulu olarak kalır: { $school }
toast-merged = Okullar birleştirildi.
toast-school-closed = Okul kapatıldı.
refusal-schools-one = Bunlar zaten aynı okul. İki farklı okul seçin.
refusal-schools-countries = İki ayrı ülkenin okulları birleştirilemez. Öğretmenleri doğru okulu profillerinden seçer.
refusal-schools-suspended = İkisinden biri askıda, diğeri değil. Önce destek servisinden askıya alma kararını kaldırmasını ya da diğerini de askıya almasını isteyin.
refusal-school-stays = Kalacak olan okulu kimse seçemiyor: { $school }. Herkesin seçebildiği birini seçin.
