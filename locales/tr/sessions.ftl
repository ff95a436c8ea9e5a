### Öğrencilerin tarafı: şifreyi almak, giriş yapmak ve öğrencinin ana sayfası. Yalnızca öğrencilerin okudukları “sen” der.

claim-title = { $name } sen misin?
    .what = Öyleyse kullanıcı adını ve şifreni burada alacaksın. Başka biriysen lütfen bağlantıyı öğretmenine geri ver.
button-claim = ✅ Evet, benim
button-not-this-student = Hayır, başka biriyim
refusal-claim-teacher = Bu bağlantı bir öğrenci için, siz ise burada öğrenci değilsiniz. Lütfen öğrenciye verin.
toast-welcome = Hoş geldin!

credentials-title = Merhaba { $name }, giriş bilgilerin burada
    .note = Şifreyi görmek için üstüne bas; kullanıcı adını da şifreni de başkasının bakmadığı bir yere yaz.
    .day = Şu zamana kadar gösterilir: { $until }.
    .gone = Şifren artık gösterilmiyor. Kaybettiysen öğretmenin sana yenisini oluşturabilir.
button-noted = ✅ Not ettim
toast-noted = Güzel.
button-my-space = TwinSpace’im

student-hello = Merhaba { $name }! Buradaki rolün: { $role }.
student-may = Yapabileceklerin: { $rights }.
student-may-members = kimlerin burada olduğunu görme
student-in = Proje: { $title }
space-teachers = Öğretmenler
student-borrowed = Bu, öğretmeninin cihazı. On beş dakika sonra kendiliğinden çıkış yapılır.
button-classmates = Kimler burada
button-other-project = Başka bir proje
button-change-password = Şifreyi değiştir
button-log-out = Çıkış yap
student-welcome = Merhaba { $name }!
student-projects = Hangi projede çalışmak istiyorsun?
    .none = Şu anda hiçbir projede değilsin. Lütfen öğretmenine sor.
student-project-over = { $title } (kapalı)

login-title = Öğrenci girişi
    .join = Başka projeden bir öğrenci
field-login = Kullanıcı adı ve şifre
    .ask = Lütfen önce kullanıcı adını, sonra bir boşluk, sonra şifreyi yaz.
    .example = lea.nube nehir-elma-bulut
problem-login = Kullanıcı adı ya da şifre yanlış. Büyük harfler ve çizgiler önemli değil, ama geri kalanı tutmalı. Başka bir şey yazmak için önce “{ button-leave-login }” düğmesine basmak gerekiyor.
problem-password = Lütfen en az iki sözcük seç: Toplam en az { $least } harf olsun, kullanıcı adın olmasın.
field-own-password = Yeni şifre
    .ask = Hangi şifreyi istersin? En iyisi, yalnızca senin aklına gelecek iki üç sözcük.
    .example = bisiklet-limon-bulut
button-forgot = Şifreyi kaybettim
button-leave-login = Şimdi değil
button-login-student = Öğrenciyim
button-lend = Bir öğrenci için aç
refusal-logged-in = Burada zaten giriş yapılmış. Önce çıkış yapmak gerekiyor.
refusal-not-yours = Bu bir kullanıcı adıyla şifreye benziyordu, bu yüzden sildim. Burada zaten giriş yapılmış: Önce çıkış yapmak gerekiyor. Başka bir şeyse başka sözcüklerle yazılabilir.
refusal-not-yours-stays = Bu bir kullanıcı adıyla şifreye benziyor, ama ben silemiyorum: Mesajı elle silmek gerekiyor. Burada zaten giriş yapılmış: Önce çıkış yapılmalı. Başka bir şeyse başka sözcüklerle yazılabilir.
refusal-login-wait = Çok fazla yanlış şifre girildi. Yeniden denenebilecek zaman: { $until }.
refusal-forgot-unknown = Lütfen öğretmeninden yeni bir şifre iste. Onun için bir dakikalık iş.
refusal-student = Bu, öğrenciler için değil. Öğretmenseniz önce çıkış yapın.
refusal-secret-here = Şifre buraya yazılmamalı, çünkü mesajı silemiyorum. Bunun için soruda bir düğme var; bu mesajı da elle silmek gerekiyor.
toast-left = Peki.
toast-is-here = Bu öğrenci zaten burada.
refusal-other-class = Yeni şifreyi öğrencinin kendi okulundaki öğretmenler oluşturur. Lütfen onlardan isteyin.
toast-logged-out = Çıkış yapıldı.
toast-password-changed = Artık yeni bir şifren var.
toast-forgot = Öğretmeninden yeni bir şifre istedim.

known-title = { $name } zaten kayıtlı
    .what = Bu öğrenci aynı kullanıcı adı ve şifreyle başka bir projede çalışıyor. “{ $title }” projesinde de çalışsın mı?
button-accept-student = ✅ Kabul et
button-reject-student = Reddet
button-another-student = Bu başka biri

student-link = Bağlantı: { $name }
    .what = Bu bağlantıyı ilk açıp “Evet, benim” diyen kişi şifreyi kendi sohbetinde alır. Lütfen yalnızca öğrencinin kendisine verin.
    .until = Bağlantı bir kez çalışır, { $until } tarihine kadar.
    .over = Bağlantı artık çalışmıyor. Yeni bir şifre oluşturun; bağlantı da yenilenir.
student-claimed = ✅ Kullanıcı adını ve şifreyi aldı ({ $at }).
student-unreachable = Öğrencinin sohbetine artık yazamıyorum.
button-student-link = Öğrenci için bağlantı
button-join-student = Zaten kayıtlı
locked-out-wrong = Şu öğrenci için birçok kez yanlış şifre girildi: { $name }. { $name } şifresini kaybettiyse yenisini oluşturun.
locked-out-lost = { $name } şifresini kaybetti ve yenisini istiyor.
locked-out-done = Bu arada yeni bir şifresi oldu: { $name }.
locked-out-role = Yeni şifreyi yalnızca öğrencinin kendi okulunda, öğrenci davet etme yetkisi olan öğretmenler oluşturur. Rolleri değiştirebilen biri onlardan birine bu yetkiyi verebilir.

command-login = Öğrenci olarak giriş yap
command-logout = Çıkış yap
command-claim = Kodla şifremi al

# Öğretmenin şifresini bilmediği, başka projeden bir öğrenci: onu kaydeden öğretmene sorulur.
field-join = Kullanıcı adı ve şifre
    .ask = Lütfen önce kullanıcı adını, sonra bir boşluk, sonra şifreyi yazın. Şifreyi bilmiyorsanız yalnızca kullanıcı adını yazın: Öğrencinin öğretmenine sorarım.
    .example = lea.nube nehir-elma-bulut
takeover-title = { $name }
    .asked = Bu kullanıcı adına sahip bir öğrenci varsa öğretmenine sorarım. Öğretmen kabul ederse size buradan bildiririm.
    .until = Bu istek { $until } tarihine kadar geçerli.
takeover-agreed = Öğretmen kabul etti. Öğrenci: { $name }.
takeover-accepted = { $name } artık burada da çalışıyor.
takeover-rejected = Kimse eklenmedi.
takeover-taken-back = Soruyu geri aldınız.
takeover-ended = Zamanında kabul eden olmadı. Belki kullanıcı adı başkadır. Öğrenciden şifreyi isteyebilir ya da yeni bir öğrenci ekleyebilirsiniz.
button-take-question-back = Soruyu geri al
button-all-asked = Bütün sorularım
button-asked = Sorularım ({ $count })
asked-title = Başka öğretmenlere sorduklarım
    .none = Beklediğiniz bir yanıt yok.
asked-line = { $name } ({ $until } tarihine kadar)
asked-line-agreed = ✅ { $name }: öğretmeni kabul etti
takeover-asks = { $who } soruyor: Bu öğrenci “{ $title }” projesinde de çalışabilir mi?
    .what = Kullanıcı adı ve şifresi aynı kalır. Soran öğretmen şimdiye kadar öğrenciyle ilgili hiçbir şey görmedi ve { $until } tarihine kadar bekliyor.
button-agree = ✅ Kabul et
takeover-you-agreed = Kabul ettiniz.
takeover-you-declined = Geri çevirdiniz. Bunu soran öğretmene söylemem.
takeover-not-asked = Burada artık karar verilecek bir şey yok.
task-takeover = Öğrenci: { $name }
task-takeover-agreed = Zaten kayıtlı: { $name }
past-answered = ✅ Bu zaten yanıtlandı.
past-over = Bu soru kapandı. Yine de yanıtlamak için yeniden açılması gerekiyor.
past-logged-out = Bu, artık çıkış yapmış bir öğrenciye gösterilmişti.
past-link-used = Bu bağlantı kullanıldı.
past-withdrawn = Bu artık okunamaz: TwinSpace üyeliği sona erdi.
not-erased = Şifre içeren mesajı silemedim. Kimse okumasın diye onu elle silmek gerekiyor.

# Öğretmen, giriş bilgilerini seçtiği birine veriyor: $to platformun ona verdiği addır.
handout-title = Giriş bilgileri: { $to }
    .one = Şu kişiye yazıp giriş bilgilerini vereyim mi: { $to }? Öğrenci: { $student }. Önce bu öğrenci olup olmadığını soracağım.
    .several = Kimin giriş bilgileri şu kişiye verilsin: { $to }?
button-hand-out = ✅ Yaz: { $name }
handout-sent = ✅ Şu kişiye yazdım: { $to }. Önce şu öğrenci olduğunu söylemesi gerekiyor: { $student }. Ne zaman aldığı öğrencinin sayfasında görünür.
handout-lost = Şu kişiye yazamıyorum, özel mesajları kapalı: { $to }. Giriş kartını basılı olarak verin ya da bağlantısındaki kodla bana yazmasını isteyin. Öğrenci: { $student }.
refusal-handout-nobody = Giriş bilgileri yalnızca öğrenciye verilir. Lütfen başka birini seçin.
refusal-handout-none = Şifresini verebileceğiniz bir öğrenci bulamadım: “{ $words }”. Öğrenci belki şifresini almıştır ya da şifre artık okunamıyordur; öğrencinin sayfasında görünür.
refusal-handout-closed = { $name } şifresini zaten aldı ya da şifre artık okunamıyor. Önce yenisini oluşturun.
