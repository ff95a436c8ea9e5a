### Yalnızca Telegram’da söylenenler: bir listenin kutuları, komutlar, gruplar.

telegram-name = Telegram
telegram-ticked = ☑ { $label }
telegram-unticked = ☐ { $label }
telegram-command = { $command } – { $description }
# Birinin botu eklediği bir grupta söylenir.
telegram-group = Burada, grupta konuşmam. Özel sohbetimizde görüşelim.
telegram-group-open = 💬 Sohbeti aç
# Başka bir platformda okunur: davet Telegram’da nasıl açılır.
telegram-invitation-elsewhere = Ya da Telegram’da: { $link }

# Başka bir metindeki komut ve kodlu bir komut.
telegram-typed = /{ $name }
    .code = /{ $name } { $code }

# Bir kuruma bağlı grup, cümle ortasında; ve orada yazamadığımda ne yapılacağı.
telegram-room = “{ $name }” grubu
    .back = Beni gruba yeniden ekleyin. Oradaysam ama yazamıyorsam yazmama izin verin ve orada yeni bir bağlantı açın.
