### Programın kendiliğinden söyledikleri.

continues-below = ⬇️ Devamı aşağıda
shown-plainly = Bunu düğmeleriyle gösteremedim. { $start } ile kaldığımız yerden devam edebiliriz.
sorry-failed = Bir şeyler ters gitti. Hiçbir şey kaybolmadı; lütfen biraz sonra yeniden deneyin.
toast-old = Bu arada değişti. Son durumu burada.
toast-sent = Gönderildi.
toast-later = “Yanıt bekleyen” bölümünde kalıyor.
# Komut satırında bir zaman.
moment = { $at }
