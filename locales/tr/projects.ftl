### Projelerim: her biri ne durumda, ne yapılabilir ve ortağa giden teklif.

projects-title = Projelerim
    .empty = Burada henüz bir şey yok. Bir proje, bir fikirle ve kişilerinizden biriyle başlar.
    .none = Şu anda bunlardan yok.
    .active = Etkin projelerim
    .waiting = Bekleyen projelerim
    .over = Biten projelerim
    .more = En uygun olanlar bunlar. Diğerlerini bulmak için bir sözcük ekleyin.
# Durum işaretiyle bir başlık.
marked = { $mark } { $title }
project-line = { $title }: { $state }
project-line-mine = { $line }. Rolleriniz: { $profiles }
project-line-founder = { $line }. Kurucu: { $profiles }
project-founder = Başlatan
project-partner = Ortak
peer-with-school = { $name }, { $school }
project-changed = Değiştiren: { $by } – { $fields }
project-before = Değişiklikten önceki metin:
draft-touched = Taslak. Üzerinde son çalışma: { $moment }.
draft-untitled = { $what } ({ $moment })
draft-untitled-at = { $what } ({ $moment }, soru { $at }/{ $of })
draft-untitled-asked = { $what } (soru { $at }/{ $of })

button-all-projects = Hepsi ({ $count })
button-active-projects = Etkin ({ $count })
button-waiting-projects = Bekleyen ({ $count })
button-over-projects = Biten ({ $count })
button-search-projects = Proje bul
button-search = Ara
button-offer = Teklifi aç
button-offer-again = Başka bir kişiye teklif et
button-offer-to = Teklif et: “{ $title }”
button-copy = Yeni taslağa kopyala
button-remind = Hatırlat
button-withdraw = Geri çek
button-history = Geçmiş
button-suggest = Değişiklik öner
button-later = Sonra karar ver

field-search-projects = Arama
    .ask = Ne arıyorsunuz? Başlıktan sözcükler ya da bir kurucunun adını yazın.
    .example = Örneğin: bulutlar

confirm-withdraw = “{ $title }” geri çekilsin mi? Artık kimse kabul edemez ya da onaylayamaz. Daha sonra yeni bir taslağa kopyalayabilirsiniz.

# Bir başlık ve iki noktadan sonra durduğu gibi durumlar.
state-draft = taslak
state-offered = ortağın yanıtını bekliyor
state-waiting = onay bekliyor
state-active = etkin
state-declined = ortak geri çevirdi
state-returned = düzeltilmek üzere iade edildi
state-rejected = reddedildi
state-withdrawn = geri çekildi
state-closed = kapalı
waits-you = yanıtınızı bekliyor
waits-partner = yanıt bekleniyor – { $name }
waits-authorities = karar bekleniyor – { $authorities }
waits-final = karar verildi, { $final }
waits-operator = bir kurumun tanımlanmasını bekliyor

# Bir projenin ilk satırları.
status-offered = ⏳ Ortağın yanıtı bekleniyor: { $name } (başlangıç: { $since }).
status-offered-you = ⏳ { $name } yanıtınızı bekliyor (başlangıç: { $since }).
status-offered-next = { $name } kabul edince karar verecek kurumlara sorup size haber vereceğim. O zamana kadar projeyi değiştirebilirsiniz.
status-partner-registers = { $name } kabul etmeden önce kaydolmalı.
status-partner-validated = { $name } kabul etmeden önce şu kurum tarafından doğrulanmalı: { $authority }
status-waiting = ⏳ Onay bekliyor (başlangıç: { $since }). Kararı beklenen: { $authorities }.
status-waiting-next = Hepsi onaylayınca TwinSpace açılır ve ikinize de haber veririm. Projeyi hâlâ değiştirebilirsiniz; değiştirirseniz herkesin yeniden karar vermesi gerekir.
# Bir projenin alanlarının ardında: her kurum için bir satır.
status-votes = Şimdiye kadarki kararlar:
status-final = ⏳ Herkes karar verdi: { $final }.
status-operator = ⏳ Bekliyor (başlangıç: { $since }). Şu anda ülkeleriniz için tanımlanmış bir kurum yok, bu yüzden kimse karar veremiyor. Sistem yönetimine haber verdim.
status-active = ✅ Etkin (başlangıç: { $since }).
status-declined = ❌ { $name } geri çevirdi ({ $since }).
status-declined-next = Hiçbir şeyi yeniden yazmadan başka bir kişinize teklif edebilirsiniz.
status-returned = ↩️ İade edildi ({ $since }). İsteneni değiştirin ve projeyi yeniden gönderin.
status-rejected = ❌ Reddedildi ({ $since }).
status-withdrawn = 🗂 { $name } geri çekti ({ $since }).
status-withdrawn-next = Artık kimse karar vermeyecek. Yeni bir taslağa kopyalayabilir, onu değiştirip gönderebilirsiniz.
status-withdrawn-since = 🗂 Geri çekildi ({ $since }).
status-withdrawn-you = 🗂 Projeyi geri çektiniz ({ $since }).
status-closed = 🗂 Kapatıldı ({ $since }).
said-by = { $authority } şunu yazdı:
authority-unknown = artık tanımlı olmayan bir kurum
# Bir hatırlatma: hatırlatılanın başlığında durur, her biri de altta bir satırda.
reminder-title = 🔔 Hatırlatan: { $name } – { $title }
    .all = Hatırlatmalar: { $reminders }
reminder-by = { $name } ({ $at })

# Bir oy ve ne zamana kadar geri alınabileceği.
vote-open = ⏳ { $authority }: bekleniyor (başlangıç: { $since })
vote-open-nobody = ⏳ { $authority }: bekleniyor (başlangıç: { $since }); şu anda orada karar verebilecek kimse yok, sistem yönetimine haber verdim
vote-dropped = ➖ { $authority }: artık kullanımda olmadığı için oyu yok
vote-approved = ✅ { $authority }: onaylayan { $by }, { $at }
vote-returned = ↩️ { $authority }: iade eden { $by }, { $at }
vote-rejected = ❌ { $authority }: reddeden { $by }, { $at }
vote-approved-unnamed = ✅ { $authority }: onaylandı, { $at }
vote-returned-unnamed = ↩️ { $authority }: iade edildi, { $at }
vote-rejected-unnamed = ❌ { $authority }: reddedildi, { $at }
vote-not-final = { $vote } ({ $final })
final-now = artık geri alınamaz
final-at = kesinleşme: { $at }; o zamana kadar geri alınabilir

offer-invites = { $name } bu projeyi sizinle başlatmak istiyor. Teklifin tarihi: { $since }.
offer-register = Kabul etmek için lütfen önce kaydolun. Teklif açık kalır.
offer-waits =
    Kaydınız doğrulanınca kabul edebilirsiniz.
    { $standing }
offer-accepted = ✅ Kabul ettiniz ({ $at }).
offer-declined = ❌ Geri çevirdiniz ({ $at }).

button-closing = Kapat ya da yeniden başlat
button-closed = Aç ya da yeniden başlat
button-close = Projeyi kapat
button-reopen = Yeniden aç
button-start-anew = Yeniden başlat
button-project-before = Önceki proje
button-project-after = Yeni proje
project-goes-on-from = Öncesi
project-goes-on-as = Devamı
closing-title = “{ $title }” projesini kapatma
    .means = Proje kapatılınca sona erer: Katılan herkese haber veririm. Her şeyi okumaya devam edebilirler, ama artık hiçbir şey değiştirilemez. Bir kurucu projeyi 30 gün içinde yeniden açabilir.
    .invitations = { $count ->
        [one] Bir davet hâlâ yanıt bekliyor. O da sona erer.
       *[other] { $count } davet hâlâ yanıt bekliyor. Onlar da sona erer.
    }
    .anew = Başka bir ortakla devam etmek ister misiniz? Önce projeyi kapatın. Sonra aynı başlık ve içerikle, seçeceğiniz bir ortakla yeniden başlatabilirsiniz. TwinSpace’inin dosyaları da aktarılabilir.
    .closed = Aynı başlık ve içerikle, seçeceğiniz bir ortakla yeniden başlatabilirsiniz.
    .reopen = Ya da bunu yeniden açabilirsiniz (en geç { $until }).
    .files = Dosyalar sizde de kalsın: Arşiv, TwinSpace’teki her şeyi içeren tek bir ZIP dosyasıdır. Projeyi kapatmadan önce de sonra da alabilirsiniz.
field-goodbye = Veda sözü
    .ask = Veda etmek ister misiniz? Katılan herkes okur. İstemezseniz “Atla” düğmesine basın.
    .example = Örneğin: Hepinize teşekkürler! Haritalar iki okulda da asılı.
status-closed-by = 🗂 { $name } kapattı ({ $since }).
status-closed-you = 🗂 Projeyi kapattınız ({ $since }).
