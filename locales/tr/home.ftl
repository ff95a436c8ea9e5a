### Ana sayfa, dil seçimi, komutlar ve birçok ekranın ortak düğmeleri.

home-welcome = Hoş geldiniz, { $name }!
    .what = Ben Twinbot. Burada başka bir ülkeden bir sınıfla proje planlayabilir ve onay alabilirsiniz; hepsi bu sohbette. Önce bana kim olduğunuzu ve nerede çalıştığınızı söyleyin; iki dakika sürer.
home-hello = Merhaba { $name }!
home-nothing-waits = Sizi bekleyen iş yok.
home-waiting =
    { $count ->
        [one] Sizi bekleyen bir iş var.
       *[other] Sizi bekleyen { $count } iş var.
    }
# Ana sayfanın üstünde bir satırda: { $help } yardıma götüren komuttur.
home-not-understood = Bir yanıt beklemiyordum, bu yüzden yazdığınızı kullanmadım. Ne yapmak istediğinizi seçin ya da { $help } gönderin.
home-no-such-command = Bu komutu bilmiyorum. Ne yapmak istediğinizi seçin ya da { $help } gönderin.
# Karar yetkisi ya da sistem yönetimi görevi verilen kişi bunu okur.
welcome-title = Twinbot’a hoş geldiniz, { $name }!
    .what = Benimle iki ülkeden öğretmenler birlikte okul projesi planlar, destek servisleri ve idareler de karar verir; hepsi bu sohbette.
    .approver = Karar verenlerden birisiniz. Her başvuru buraya mesaj olarak gelir: Okur, tek düğmeyle karar verirsiniz. Sizi bekleyenlerin hepsi “{ $queue }” bölümündedir.
    .deputy = Vekillerden birisiniz: Bir meslektaşınız yetkisini size devredince ve uzun süre bekleyen konularda karar verirsiniz. O zaman size buradan yazarım; sizi bekleyenlerin hepsi “{ $queue }” bölümündedir.
    .operator = Bu programı siz yönetiyorsunuz. Size iş düşünce buradan yazar ve ne yapılabileceğini söylerim. Burada yapabileceklerinizin hepsi “{ $button }” bölümündedir.
# Bir bağlantıyı açmış, botu belki hiç duymamış kişinin ilk okuduğu.
who-speaks = Ben Twinbot. Benimle iki ülkeden öğretmenler birlikte bir okul projesi planlar ve onay alır; hepsi bu sohbette.
home-decides-for = Adına karar verdiğiniz kurum: { $authorities }
home-operator = Sistem yönetimine giden mesajlar bu sohbete geliyor.

languages-title = Hangi dilde yazayım?
    .chosen = ✓ { $name }

not-there = Bu artık yok ya da görme izni yok.
page-of = Sayfa { $page }/{ $pages } · toplam { $all }

button-home = Ana sayfa
button-help = Yardım
button-questions = Diğer sorular
button-privacy = Gizlilik
button-language = Dil
button-register = Kaydol
button-registration = Kaydım
button-answer = Yanıtla
button-continue = Devam et: { $title }
button-resume = Devam et
button-discard = Taslağı sil
button-projects = Projeler
button-project = Projeyi aç
button-new-project = Yeni proje
button-contacts = Kişiler
button-contact = Kişiyi aç
button-inbox-count = { $count ->
        [0] Yanıt bekleyen
       *[other] Yanıt bekleyen ({ $count })
    }
button-queue = Karar bekleyen
button-queue-count = { $count ->
        [0] Karar bekleyen
       *[other] Karar bekleyen ({ $count })
    }
button-accept = Kabul et
button-no = Hayır, geri dön

command-home = Ana sayfa: sizi bekleyen işler ve menü
command-projects = Taslaklarınız ve projeleriniz
command-new = Yeni bir proje başlat
command-contacts = Kişileriniz ve kişi ekleme
command-inbox = Yanıtlamanız gerekenler
command-queue = Karar vermeniz gerekenler
command-profile = Profiliniz ve kaydınız
command-register = Öğretmen olarak kaydol
command-language = Dili değiştir
command-notices = Neyi ne zaman bildireceğim
command-help = Sık sorulan sorular
command-contact = Destek servisine yaz
command-privacy = Hakkınızda ne saklanır, kim görür
command-cancel = Formu kapat; taslak saklanır

confirm-discard = “{ $title }” taslağı silinsin mi? Bu işlem geri alınamaz.

sorry-unusable = Burada yalnızca metin okuyabilirim. Yazın, bir düğmeye basın ya da “Yardım” bölümünü açın.
sorry-edited-too-late = Daha önce yanıt olarak aldığım bir mesaj düzenlendi; bu, yanıtı değiştirmez. Düzeltmek için projeyi ya da taslağı açın ve “Değiştir” düğmesine basın.
sorry-nothing-open = Açık bir form yok. Taslaklar “Projeler” bölümünde.
sorry-nobody-picked = Bana henüz yazmadıkları için onlara yazamıyorum. Bunun yerine kişisel bir bağlantı gönderin.
sorry-draft-gone = Taslaklarınızdan biri programın başka bir sürümünden geliyor ve onu açamıyorum. Bir kenara koydum; projeleriniz bundan etkilenmedi.

toast-own-draft = Bu artık açık değil. Yazdığınızı yeni bir taslak olarak sakladım.
toast-saved = Kaydedildi.
toast-done = Tamam.
toast-link-made = Bağlantı oluşturuldu.
toast-reminded = Hatırlatma gönderildi.
toast-undone = Karar geri alındı. Yeniden karar verilebilir.
toast-decided = Karar kaydedildi.
toast-removed = Kaldırıldı.
