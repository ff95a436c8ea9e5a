### Karar verenleri bekleyenler: filtrelenmiş, tek tek bakılan ve sabah bildirilen.

# Gösterilenler iki noktanın ardında, virgüllerle durur: ortak ülke: Polonya, en az 7 gündür bekliyor.
queue-title = Karar bekleyen
    .empty = Şu anda karar verilecek bir şey yok. Bir şey gelince size buradan yazarım.
    .how = Her başvuru buraya mesaj olarak gelir: Okur, tek düğmeyle karar verirsiniz.
    .nobody = Burada yalnızca destek servisleri ve idareler karar verir. Sizin yanıtlayacaklarınız “Yanıt bekleyen” bölümünde.
    .nothing = Bekleyenler arasında bu filtreye uyan yok.
    .only = Şimdi gösterilen: { $filters }
button-next-to-decide = Sıradaki karar ▶️
button-go-through = ▶️ Tek tek bak
toast-no-next = Burada bekleyen başka bir şey yok.

filters-title = Filtrele ve ara
    .what = “Karar bekleyen” bölümünde neyi göstereceğimi ve hangi başvurulara sırayla bakacağınızı seçin. Birkaç seçimi birleştirebilirsiniz. On iki saat sonra her şeyi yeniden gösteririm.
    .all = Şimdi gösterilen: her şey
filter-country = ortak ülke: { $country }
filter-older = en az { $days } gündür bekliyor
filter-newer =
    { $days ->
        [one] son bir günde geldi
       *[other] son { $days } günde geldi
    }
filter-words = “{ $words }”
button-filters = Filtrele ve ara
button-filter-older = { $days } gün ve üzeri
button-filter-newer =
    { $days ->
        [one] Yeni: son bir gün
       *[other] Yeni: son { $days } gün
    }
button-partner-country = Ortağın ülkesi
button-search-queue = Sözcükle ara
partner-countries-title = Ortak hangi ülkede?
    .empty = Şu anda bekleyen proje yok.
button-partners-in = { $country } ({ $count })
button-every-country = Bütün ülkeler

# Çok şeyin beklediği birine sabah tek mesaj.
digest-title =
    { $count ->
        [one] Bir karar sizi bekliyor
       *[other] { $count } karar sizi bekliyor
    }
    .oldest = Önce en eskiler:
    .more =
        { $count ->
            [one] Ve bir tane daha.
           *[other] Ve { $count } tane daha.
        }
