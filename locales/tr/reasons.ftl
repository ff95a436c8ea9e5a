### Hazır gerekçeler: bir kurumun projeyi iade ya da reddederken sık söyledikleri.

reasons-title = Hazır gerekçeler – { $authority }
    .what = Bir projeyi iade ya da reddederken sık yazdıklarınızı burada saklayın. Gerekçe yazarken size bu metinleri sunarım: Birini seçin, isterseniz değiştirin ve gönderin. Sizinle birlikte karar veren herkes aynı listeyi kullanır.
    .language = Dil: { $language }
    .languages = Her dilin kendi listesi vardır.
    .empty = Bu dilde henüz hazır gerekçeniz yok. Kendinizinkileri ekleyene kadar şunları sunarım:
reasons-heading = Hazır gerekçe ({ $language })
reason-title = Hazır gerekçe ({ $language })
button-reasons = Hazır gerekçeler
button-reasons-of = Gerekçeler: { $place }
button-reasons-languages = 🌐 Diğer diller
button-add-reason = ➕ Gerekçe ekle
button-remove-reason = Kaldır
confirm-remove-reason = “{ $reason }” hazır gerekçelerinizden kaldırılsın mı?

# Kurumun kendi gerekçesi yokken sunulanlar. Bir projenin kurucuları okur.
reason-ages = Lütfen her iki taraftan hangi sınıfların katıldığını ve öğrencilerin kaç yaşında olduğunu yazın.
reason-aims = Amaçlar fazla genel. Lütfen öğrencilerin sonunda neleri yapabileceğini yazın.
reason-school = Birinizin hangi okulda çalıştığı anlaşılmıyor. Lütfen profillerinizde yazanları kontrol edin.
reason-steps = Lütfen adımları açıklayın: Kaç ders saati planlıyorsunuz, hangi aylarda?
reason-results = Lütfen sınıfların birlikte ne üreteceğini ve bunu kimlerin göreceğini yazın.
reason-product = Proje bir ürünün ya da şirketin reklamını yapıyor, bu yüzden onaylayamıyoruz.
reason-twice = Aynı projeyi bize daha önce gönderdiniz. Lütfen onunla devam edin.
reason-no-project = Bu planda iki sınıfın ortak bir çalışması yok, bu yüzden bir okul projesi sayılmaz.
