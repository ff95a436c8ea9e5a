### Bir kuruma bağlı kanallar ve gruplar: orada ve onlara güvenenlere söylenenler.

# $room “Ekip” grubu ya da 123 kanalı gibidir.
room-bound = 📌 Bundan sonra şu kurumun kararını ya da yanıtını bekleyenleri { $room } içinde de göstereceğim: { $authority }
    .how = Gruptaki herkes okur. Yalnızca görevlendirilmiş kişilerin bastığı düğmeler geçerlidir. Kişisel olanlar, benimle kendi sohbetinizde kalır.
room-lost = { $room } için yazma iznim kalmadı; bağlı olduğu kurum: { $authority }. Karar yetkilileri mesajlarını doğrudan almaya devam ediyor.
room-back = { $room } içinde yeniden yazabiliyorum.
room-bind-again = Şu komut onu yeniden bağlar:
room-bind-other = Bu olmazsa şu komut, başka bir grubu ya da kanalı bağlayan bir bağlantı oluşturur:

# Orada bir düğmeye basan kişiye söylenir; başka kimse görmez. En çok 200 harf.
toast-room-elsewhere = Kendi sohbetimizde yanıtladım.
toast-room-stranger = Burada yalnızca görevlendirilmiş kişiler karar verir. Hiçbir şey değişmedi.
toast-room-unbound = Burada artık karar verilmiyor. Her şeyi kendi sohbetimizde bulabilirsiniz.
toast-room-unnamed = Grup adına davranıyorsunuz; kim olduğunuzu göremediğim için bu geçerli değil. Kendi adınıza basın ya da kendi sohbetimizde karar verin.
# $start bir komuttur.
toast-room-no-chat = Size yazamıyorum. Kendi sohbetimizi açıp { $start } gönderin, sonra yeniden basın.

# Birinin, grubu bağlayan bağlantıyı açtığı yerde söylenir.
refusal-room-binder = Bu bağlantıyı yalnızca bu kurum adına karar veren biri ya da sistem yönetimi açabilir. Hiçbir şey değişmedi.
refusal-room-link = Bu bağlantı bir grup içindir. Basarak açın ve grubu seçin ya da bağlantıyı orada gönderin.
