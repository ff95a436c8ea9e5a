### Sorulan sorular ve kim hakkında ne saklandığı.

help-title = Yardım
    .intro = Sık sorulan sorular. Ne öğrenmek istersiniz?
    .linking = Beni başka bir uygulamada da, buradaki her şeyle birlikte kullanabilirsiniz: “Hesaplarım” bölümünü açın.
    .contact = Sorunuz bunların arasında yok mu? Bize yazabilirsiniz: Destek servisiniz size buradan yanıt verir.

help-create = Kaydoldum: Proje oluşturmak için ne yapmalıyım?
    .button = Proje oluşturma
    .answer =
        1. Ortağınızın kişi listenizde olması gerekir. “Kişiler” bölümünü açın, ona kişisel bağlantınızı gönderin ve listenize eklenmesini bekleyin.

        2. “Yeni proje” düğmesine basın ve tek bir kişi seçin. Başka ortaklar ancak proje onaylandıktan sonra katılabilir.

        3. Soruları tek tek yanıtlayın. Sonunda her şeyi bir kez daha görürsünüz: İstediğinizi değiştirin, sonra “Gönder” düğmesine basın.

        4. Proje ortağınıza gider; o da kabul eder ya da geri çevirir.

        5. Sonra ikinizin ulusal destek servisleri ve varsa bölge eğitim idareleri karar verir.

        6. Onaylandı mı? Artık çalışma başlayabilir ve TwinSpace açılır. Yine de her alanı değiştirebilir, yeni ortaklar ekleyebilirsiniz.
help-profiles = Bir katılımcının rolünü nasıl değiştirebilirim?
    .button = Rol değiştirme
    .answer =
        Her öğretmenin bir projede iki rolü vardır ve bunlar ayrı ayrı değiştirilir: biri projede, diğeri sınıfların çalıştığı TwinSpace’te.

        İki kurucu, projede “Koordinatör”, TwinSpace’te “Koordinatör öğretmen” olarak başlar. Sonradan eklenen ortaklara da, başka bir rol verilmezse, aynısı verilir. Birinin yerine geçen öğretmene “Yönetici” ve “Yönetici öğretmen” rolleri verilir.

        Proje rollerini kurucular ve “Yönetici” rolü olan herkes değiştirebilir. TwinSpace rollerini ise “Yönetici öğretmen” rolü olanlar ve “Koordinatör öğretmen” rolündeki kurucular değiştirebilir.
help-passwords = Öğrenciler benim şifremi mi kullanmalı?
    .button = Öğrenciler ve şifreler
    .answer =
        Hayır, lütfen şifrenizi hiçbir zaman paylaşmayın. Her öğrenciyi adı ve soyadıyla, “Koordinatör öğrenci” ya da “Üye öğrenci” olarak davet edersiniz; öğrencinin kendi kullanıcı adı ve şifresi olur.

        E-posta gönderilmez. Kullanıcı adını ve şifreyi gördüğünüzde not edin ya da yazdırdığınız sayfayı saklayın ve sınıfta dağıtın.
help-students = Zaten başka bir projede olan öğrenciler nasıl kaydedilir?
    .button = İki projedeki öğrenciler
    .answer =
        Kullanıcı adları ve şifreleri aynı kalır. Böyle bir öğrenciyi kaydederken zaten kayıtlı olduğunu söylerim; siz kabul eder ya da reddedersiniz.

        Kabul ederseniz: Öğrenci giriş yapınca bütün projeleri listelenir ve çalışacağını seçer. İstediği zaman başka birini seçebilir.

        Reddederseniz: Hiçbir şey birleştirilmez. Aynı adı taşıyan başka bir öğrenciyse bunu belirtebilirsiniz; ben de yeni bir hesap açarım.
help-replacement = Ortağım okul değiştiriyor, yerine gelen öğretmen devam etmek istiyor: Ne yapmalıyız?
    .button = Bir ortak ayrılıyor
    .answer =
        İki yol var.

        Projeyi kapatıp yeniden başlatmak: Yeni projenin başlığı aynı olur. Onaylanınca, eski projede de bulunan bir kurucu dosyaları, isterseniz haberleri ve öğrencileri de aktarır: Düğme yeni TwinSpace’tedir.

        Ya da yerine gelenle devam etmek: Yeni öğretmeni ortak olarak ekleyin, “Yönetici” ve “Yönetici öğretmen” rollerini verin. Ayrılan öğretmen kurucu değilse onu sonra projeden çıkarabilirsiniz. Bir kurucu projeden hiçbir zaman çıkarılamaz, ama TwinSpace’ten çıkarılabilir.
help-waiting = Projem neden hâlâ bekliyor?
    .button = Bekleyen proje
    .answer =
        Önce ortağınızın kabul etmesi gerekir. Sonra sizin ulusal destek servisiniz ve bölgenizde varsa bölge eğitim idareniz karar verir; ortağınızınkiler de öyle. Karar verilmeden hiçbir proje onaylanmış sayılmaz.

        Projeyi açın: İlk satırlar kimin ne yapması gerektiğini ve ne zamandan beri beklendiğini söyler. Oradan günde bir kez hatırlatma gönderebilirsiniz.
help-space = TwinSpace’te neler yapabiliriz?
    .button = TwinSpace
    .answer =
        İki sınıfın çalıştığı yerdir. Projeniz onaylanınca kendiliğinden açılır: Projeyi açın ve “TwinSpace” düğmesine basın.

        Haberler: Siz yazarsınız, oradaki herkes okur; bildirimin hemen mi, saat 17:00’de mi geleceğini, hiç mi gelmeyeceğini herkes kendisi seçer.

        Dosyalar: Açın ve bana resim, metin ya da ses kaydı gönderin, tek tek ya da birkaçını birden. Hangi uygulamayı kullanırsa kullansın, oradaki herkes alabilir.

        Öğrenciler: Sınıfınızı eklersiniz. Konuklar: Bir veli ya da okul müdürünüz gibi başka biri, kişisel bir bağlantıyla haberleri ve dosyaları okur; hiçbir öğrencinin adını görmez.

        Günlük kimin geldiğini, kimin ayrıldığını ve ne yayımlandığını gösterir.
help-deciding = Bir öğretmen ya da proje hakkında nasıl karar veririm?
    .button = Karar verme
    .answer =
        Her başvuru buraya mesaj olarak gelir ve kurumunuzdan biri karar verene kadar “Karar bekleyen” bölümünde kalır.

        Öğretmen: Bu kişi o okulda mı çalışıyor? Doğrulayın, önce bir şey sorun ya da gerekçesini yazarak reddedin.

        Proje: Okuyun; onaylayın (isterseniz bir notla), neyin değişmesi gerektiğini yazıp iade edin ya da gerekçesini yazarak reddedin. Sık yazdıklarınızı “Hazır gerekçeler” bölümünde saklayabilirsiniz. Karar verilmeden hiçbir proje onaylanmış sayılmaz. Proje bu sırada değişirse o âna kadarki kararlar geçersiz olur ve size yeniden sorarım.
help-mistake = Yanlış düğmeye bastım: Şimdi ne yapmalıyım?
    .button = Yanlış düğme
    .answer =
        Başvuruyu yeniden açın. “Geri al” düğmesi duruyorsa basın: Başvuru yeniden açılır ve bir daha karar verebilirsiniz. Bunu en geç ne zaman yapabileceğinizi mesaj söyler. Gerekçeler ve sorular ancak ondan sonra okunur.

        Geç mi kaldınız? İade edilen proje yeniden gönderilince size geri gelir; reddedilen kayıt da öğretmen profilini düzeltince.
help-telling = Ne zaman mesaj gelir?
    .button = Ne zaman yazarım
    .answer =
        Kararınızı bekleyen bir şey olunca hemen, biri hatırlatma gönderince bir kez daha. Geceleri sessizlik isterseniz bunu “Bildirimlerim” bölümünde seçin: Başvurular o zaman sabah gelir. Sizi çok sayıda başvuru bekliyorsa hepsini sabah tek mesajda bildiririm.

        Bir kurum adına birkaç kişi karar verebilir. İlk karar geçerlidir ve herkes onu mesajında görür.
help-running = Sistem yönetiminde ne yaparım?
    .button = Twinbot’u yönetme
    .answer =
        Size iş düşünce buradan yazarım: destek servisi olmayan bir ülke, adına kimsenin karar veremediği bir kurum, yanıt vermeyen bir uygulama ya da iletilemeyen bir mesaj. Her mesaj neyin işe yarayacağını söyler: bir düğme ya da sunucuda bir komut.

        Aşağıdaki düğme kurumlara, görevlendirme bağlantılarına, tıkanmış işlere, sayılara ve yeni okullara götürür. Okul listeleri sunucudaki bir komutla programa yüklenir. Öğretmenler ve projeler hakkında siz değil, karar yetkilileri karar verir.
help-no-space = Öğrenciler bir projenin TwinSpace’inde eklenir; bunu yapabileceğiniz bir TwinSpace’iniz henüz yok. Proje onaylanınca TwinSpace’i açılır: Projelerinizi açarak ne durumda olduklarını görebilirsiniz.

privacy-title = Verileriniz
    .responsible = Buradaki verilerinizden sorumlu olan: { $name }.
    .nobody = Buradaki verilerinizden kimin sorumlu olduğu bana bildirilmedi. Destek servisiniz size söyleyebilir.
    .stored = Ne saklanır: bana söyledikleriniz (adınız, okulunuz, branşınız ve dilleriniz, kişileriniz, taslaklarınız, projeleriniz ve geçmişleri, TwinSpace’lerde yazıp gönderdikleriniz, destek servisine sorularınız) ve sohbet hesabınızın numarası, adları ve dili.
    .seen = Kim görür: Kişileriniz ve bağlantı gönderdikleriniz adınızı ve okulunuzu görür. Ortaklarınız ortak projelerinizi, bir TwinSpace’teki herkes orada yayımladıklarınızı görür. Karar veren destek servisleri ve idareler kaydınızı ve karar verdikleri projeleri, destek servisi kendisine sorduklarınızı görür. Bu sunucuyu işletenler, çalışmasını sağlamak için saklanan verilere erişebilir.
    .kept = { $days ->
        [one] Ne kadar süreyle: Profiliniz, kişileriniz ve projeleriniz siz silinmesini isteyene kadar kalır. Öğrenciler, projeleri kapandıktan bir gün sonra silinir. Bir konuğun adı ayrılmasından bir ay sonra, size göndermediğim haberler 90 gün sonra, destek servisine sorulan bir soru da yanıtlanmasından ya da kapatılmasından bir yıl sonra silinir.
       *[other] Ne kadar süreyle: Profiliniz, kişileriniz ve projeleriniz siz silinmesini isteyene kadar kalır. Öğrenciler, projeleri kapandıktan { $days } gün sonra silinir. Bir konuğun adı ayrılmasından bir ay sonra, size göndermediğim haberler 90 gün sonra, destek servisine sorulan bir soru da yanıtlanmasından ya da kapatılmasından bir yıl sonra silinir.
    }
    .noted = Ne zaman karar verdiğinizi, katıldığınızı, ayrıldığınızı ya da giriş yaptığınızı da adınızın yerine bir numarayla kaydederim. Verileriniz silinince o numara artık kimseyi göstermez.
    .passes = Burada yazdıklarınız, yazdığınız uygulamadan geçer; o uygulama da bunları kendi kurallarına göre saklar. Beni kullanabileceğiniz uygulamalar: { $platforms }.
    .rights = Haklarınız: Profilinizi istediğiniz zaman değiştirebilir, kişilerinizi çıkarabilir, taslaklarınızı silebilirsiniz. Aşağıdaki düğmelerle hakkınızda saklananların kopyasını alabilir ya da hepsini sildirebilirsiniz. Başka bir şeyi düzelttirmek ya da itiraz etmek için yazabileceğiniz yer: { $contact }. Ülkenizin veri koruma kurumuna da şikâyette bulunabilirsiniz.
    .rights-unnamed = Haklarınız: Profilinizi istediğiniz zaman değiştirebilir, kişilerinizi çıkarabilir, taslaklarınızı silebilirsiniz. Aşağıdaki düğmelerle hakkınızda saklananların kopyasını alabilir ya da hepsini sildirebilirsiniz. Başka bir şeyi düzelttirmek ya da itiraz etmek için destek servisinize yazın. Ülkenizin veri koruma kurumuna da şikâyette bulunabilirsiniz.
    .page = Bu konuda daha fazlası: { $page }
# Kişiye kendisiyle ilgili ilk şey sorulmadan önce, tek satırda.
privacy-first = Hakkınızda neyi ne kadar süre sakladığımı görmek için “Gizlilik” düğmesine basın.
    .of = Burada bana söylediklerinizden sorumlu olan: { $operator }. Neyi ne kadar süre sakladığımı görmek için “Gizlilik” düğmesine basın.

# Botun boş bir sohbette ve profilinde (en çok 120 harf; bir ad 100 harfe kadar) kendisi için söyledikleri.
bot-about = İki ülkeden öğretmenlerin birlikte okul projesi planlamasına ve onay almasına yardım ederim; hepsi bu sohbette. Sorumlu: { $operator }. Hakkınızda ne saklanır: { $privacy }
    .short = Kardeş okullar: { $operator }
