### Bir projeye kimler katılır ve her biri ne yapabilir. Yetkiler “… görme, … değiştirme” biçiminde, bir başlığın ardından sıralanır.

# Projedeki roller ve TwinSpace’teki roller.
desktop-administrator = Yönetici
desktop-manager = Koordinatör
desktop-member = Üye
role-teacher-administrator = Yönetici öğretmen
role-teacher-manager = Koordinatör öğretmen
role-teacher-member = Üye öğretmen
role-student-manager = Koordinatör öğrenci
role-student-member = Üye öğrenci
role-guest = Konuk
role-none = TwinSpace’te değil

# Bir kişinin yapabilecekleri: “Yetkileri:” sözünün ardından, tek satırda.
right-see = projeyi görme
right-change = projenin verilerini değiştirme
right-add-partners = ortak ekleme
right-change-desktop = proje rollerini değiştirme
right-remove-partner = sonradan eklenen ortakları çıkarma
right-close = projeyi kapatma ya da yeniden başlatma
right-change-roles = rolleri değiştirme
right-remove-from-space = üyeleri çıkarma
right-invite = öğrenci ve konuk davet etme
right-publish = haber ve dosya yayımlama
right-remove-published = başkalarının yayımladıklarını kaldırma
right-read = oradaki her şeyi okuma
right-see-students = öğrencilerin adlarını görme
right-archive = her şeyin arşivini alma
right-bring-over = eski TwinSpace’te olanları aktarma
profile-may = Bu rolün yetkileri: { $rights }.

# Bir üyede değişenler: geçmişin ve bir bildirimin satırları.
member-joined = { $name } katıldı
member-left = { $name } ayrıldı
member-removed = { $by } birini projeden çıkardı: { $name }
member-desktop = { $by } bir proje rolünü değiştirdi: { $name } – { $profile }
member-role = { $by } bir TwinSpace rolünü değiştirdi: { $name } – { $role }
member-no-role = { $by } birini TwinSpace’ten çıkardı: { $name }
member-you-joined = Artık katılıyorsunuz; sizi ekleyen: { $by }.
member-you-left = Ayrıldınız.
member-you-removed = { $by } sizi projeden çıkardı. Projeyi artık burada okuyamazsınız. Bu bir yanlışlıksa { $by } ile görüşün.
member-you-desktop = { $by } projedeki rolünüzü değiştirdi: { $profile }.
member-you-role = { $by } TwinSpace’teki rolünüzü değiştirdi: { $role }.
member-you-no-role = { $by } sizi TwinSpace’ten çıkardı. Projeye katılmayı sürdürüyorsunuz.

members-title = “{ $title }” projesine katılanlar
    .empty = Henüz katılan yok.
    .count = { $count ->
        [one] Bir öğretmen
       *[other] { $count } öğretmen
    }
    .over = Bu proje bitti, bu yüzden burada bir şey değiştirilemez.
member-profiles = { $desktop }, { $role }
member-line = { $name } ({ $profiles })
member-founder = ⭐ { $line }
member-invited = ⏳ Davetli: { $name } ({ $until } tarihine kadar)
member-link = 🔗 Tek kişilik bağlantı, { $until } tarihine kadar etkin
member-is-founder = ⭐ Kurucu. Kurucular projede kalır ve proje rollerini her zaman değiştirebilir.
member-since = { $since } tarihinden beri katılıyor.
member-may = Yetkileri: { $rights }
right-none = yok

field-desktop = Projede
field-role = TwinSpace’te

button-members = Üyeler
button-change-profile = Rol değiştir
button-invited = Davetli: { $name }
button-add-partners = Ortak ekle
button-link-partner = Bağlantıyla davet et
button-desktop = Proje rolünü değiştir
button-role = TwinSpace rolünü değiştir
button-remove-member = Projeden çıkar
button-remove-from-space = TwinSpace’ten çıkar
button-leave = Projeden ayrıl
button-take-back = Daveti geri al

desktop-title = Proje rolü: { $name }
role-title = TwinSpace rolü: { $name }
profile-now = { $profile } (şimdiki)

# Ortakların seçildiği form.
field-partners = Ortaklar
    .ask = Kimi davet etmek istersiniz? Kişilerinizden birini ya da birkaçını seçin.
    .example = Aradığınız yok mu? “Kaydet ve kapat”, sonra “Üyeler”: Bağlantıyla davet edin, kişiniz de olur.
    .empty = Kişilerinizin hepsi zaten katılıyor ya da davetli. “Kaydet ve kapat”, sonra “Üyeler” düğmesine basın ve birini bağlantıyla davet edin.
field-invitation = Mesaj
    .ask = Onlara bir şey yazmak ister misiniz? İstemezseniz “Atla” düğmesine basın.
    .example = Örneğin: Gelin, bulutları birlikte izleyelim! Ekimde başlıyoruz.
note-partners-asked = “Gönder” düğmesine bastığınızda her birine katılmak isteyip istemediğini soracağım. Yanıt için 30 günleri var.

# Katılma daveti.
invitation-asks = { $by } sizi bu projeye katılmaya davet ediyor. { $until } tarihine kadar yanıt verebilirsiniz.
invitation-register = Kabul etmek için lütfen önce kaydolun. Davet açık kalır.
invitation-waits =
    Kaydınız doğrulanınca kabul edebilirsiniz.
    { $standing }
invitation-title = Davet: { $name }
invitation-open = ⏳ { $by }, { $since } tarihinde davet etti: { $name }. Yanıt { $until } tarihine kadar gelebilir.
invitation-accepted = ✅ { $name } katılıyor.
invitation-you-accepted = ✅ Artık bu projeye katılıyorsunuz.
invitation-you-accepted-next = Şimdi sınıfların çalıştığı TwinSpace’i açın ve kimlerin katıldığına bakın.
invitation-declined = ❌ { $name } daveti geri çevirdi.
invitation-you-declined = ❌ Daveti geri çevirdiniz.
invitation-taken-back = 🗂 Davet geri alındı.
invitation-ended = 🗂 Davetin süresi doldu.
task-invitation = { $name } sizi bir projeye davet ediyor
partner-link-hello = Merhaba! Ben { $name }. “{ $title }” adlı okul projemize katılmanızı istiyorum.
    .from = Merhaba! Ben { $name } ({ $school }). “{ $title }” adlı okul projemize katılmanızı istiyorum.
partner-link-opens = Bu bağlantıyı açın; { $twinbot } size daveti göstersin
partner-link-how = Aşağıdaki mesajı bir öğretmene iletin. Bağlantıyı ilk açan, kişi listenize eklenir ve davet edilir. Bir kez çalışır.
new-partner-title = Ülkenizden yeni bir ortak
new-partner = { $name } artık “{ $title }” projesine katılıyor. Karar verilecek bir şey yok.

confirm-take-back = Davet geri alınsın mı? Davetli: { $name }. Artık kabul edemez.
confirm-desktop = “{ $title }” projesindeki rolünüz “{ $profile }” olsun mu? Projede yalnızca şu yetkileriniz olur: { $rights }.
confirm-role = “{ $title }” TwinSpace’indeki rolünüz “{ $role }” olsun mu? Orada yalnızca şu yetkileriniz olur: { $rights }.
confirm-remove-from-space = { $name } “{ $title }” TwinSpace’inden çıkarılsın mı? Projede kalır ve kendisine yeniden rol verilebilir.
confirm-remove = { $name } “{ $title }” projesinden çıkarılsın mı? Kendisine haber veririm; projeyi artık göremez. Yeniden davet edilebilir.
confirm-leave = “{ $title }” projesinden ayrılmak istiyor musunuz? Biri sizi yeniden davet etmedikçe projeyi artık göremezsiniz.

which-title = Hangi projede?
    .empty = Bunu yapabileceğiniz etkin bir projeniz yok.
