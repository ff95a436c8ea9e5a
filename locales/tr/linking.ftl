### Bir kişinin birkaç platformdaki hesaplarını birleştirme ve bildirimlerin nereye gideceği.

accounts-title = Hesaplarınız
    .alone = Şunu da kullanıyor musunuz: { $platforms }? Oradaki hesabınızı bununla birleştirin; taslaklarınız, sizi bekleyen işler, kişileriniz ve projeleriniz ikisinde de aynı olsun. Dilediğiniz uygulamada devam edebilirsiniz.
    .only = Yalnızca buradayım ({ $platform }), bu yüzden birleştirilecek bir şey yok.
account-here = { $platform } (bu sohbet)
account-unreachable = ⚠️ { $platform }: mesajlarım oraya ulaşmıyor
accounts-notices-last = Bir şey olunca size en son kullandığınız uygulamada yazarım.
accounts-notices-chosen = Bir şey olunca size şurada yazarım: { $platform }.
accounts-notices-instead = Seçtiğiniz uygulama: { $platform }. Mesajlarım oraya ulaşmadığı sürece size burada yazarım.

linking-title = Hesaplarınızı birleştirin
linking-what = Birleştirilen hesaplar tek hesap olur: İkisinde de aynı taslaklar, bekleyen işler, kişiler ve projeler bulunur.
linking-code-what = { $platforms } hesabınız ile bu hesap tek hesap olur: İkisinde de aynı taslaklar, bekleyen işler, kişiler ve projeler bulunur.
linking-code-how = Sohbetimizi orada açın ve bana şunu yazın:
linking-code-until = Kod bir kez kullanılır ve on dakika geçerlidir (en geç { $until }). Kimseye vermeyin.
linking-is-it-you = Bu sizin diğer hesabınız mı?
linking-asked-first = Kodu oluşturan: { $name } ({ $platform }).
linking-asked-then = { $name } ({ $platform }) sizin kodunuzu yazdı ve hesabını sizinkiyle birleştirmek istiyor.
linking-warning = ⚠️ Başkasının hesabıysa “Ben değilim” düğmesine basın: Hesabı sizinkiyle birleştirilen kişi sizin adınıza her şeyi yapabilir.
linking-waits-first = ⏳ { $name } ({ $platform }) kodunuzu yazdı. Lütfen orada onaylayın; sonra size burada bir kez daha soracağım.
linking-waits-then = ⏳ Lütfen şurada da onaylayın: { $platform }. Orada size şimdi sordum.
linking-waits-until = Bu istek şu zamana kadar geçerli: { $until }.
linking-done = ✅ Hesaplarınız birleştirildi. Burada ya da { $platform } üzerinden devam edebilirsiniz.
linking-declined = ❌ { $platform } üzerinden reddedildi. Hiçbir şey değişmedi.
linking-declined-you = ❌ Hesaplarınız birleştirilmedi. Hiçbir şey değişmedi.
linking-over = ⌛ Kodun süresi doldu. Hiçbir şey değişmedi; hemen yenisini alabilirsiniz.
linking-unlinked = { $platform } hesabınız ayrıldı. Her şey burada, sizde kaldı.
linking-unlinked-you = Bu hesap ayrıldı. Her şey { $platform } hesabınızda kaldı; bu hesap yeniden boş.

button-accounts = Hesaplarım
button-make-code = Kod al
button-linking = Durumu gör
button-link-accounts = Birleştir
button-that-is-me = Evet, benim
button-not-me = Ben değilim
button-cancel = Vazgeç
button-unlink = Ayır
button-notices-last = Son kullandığım uygulama
button-chosen = ✓ { $name }

confirm-unlink = Buradaki ({ $here }) hesap ayrılsın mı? Taslaklarınız, kişileriniz ve projeleriniz { $there } hesabınızda kalır. Bu hesap yeniden boş olur.

command-link = Başka bir uygulamadaki hesabınızla birleştir
command-unlink = Bu hesabı diğerinden ayır

refusal-code-unknown = Bu kodu tanımıyorum. Lütfen diğer hesabınızdaki kodla karşılaştırın.
refusal-code-used = Bu kod daha önce kullanıldı. Diğer hesabınızdan yenisini alın: Yardım → Hesaplarım.
refusal-code-over = Bu kodun süresi doldu. Diğer hesabınızdan yenisini alın: Yardım → Hesaplarım.
refusal-own-code = Bu kod diğer hesabınız için: Sohbetimizi orada açın ve kodu bana oradan yazın.
refusal-same-platform = İki hesap da aynı uygulamada. Yalnızca farklı uygulamalardaki hesaplar birleştirilebilir.
refusal-linked-already = İki hesaptan biri zaten birleştirilmiş. Önce orada ayırın: Yardım → Hesaplarım.
refusal-both-hold = İki hesabın da okulu, görevi, kişileri ya da projeleri var, bu yüzden tek hesap olamazlar. Lütfen birini kullanmaya devam edin.
refusal-linking-waits = Bu hesapları birleştirme isteğiniz zaten bekliyor.
refusal-not-linked = Bu hesap başka bir hesapla birleştirilmemiş.
