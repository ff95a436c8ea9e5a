### Bir projede olanlar: kuruculara bildirilir ve projenin geçmişinde durur.

news-offered = { $by } size “{ $title }” projesini teklif ediyor.
news-edited = { $by } “{ $title }” projesini değiştirdi: { $fields }
news-accepted = ✅ { $by } “{ $title }” projesini kabul etti.
news-declined = ❌ { $by } “{ $title }” projesini geri çevirdi. Hiçbir şeyi yeniden yazmadan başka bir kişinize teklif edebilirsiniz.
news-suggested = { $by } “{ $title }” projesinde bir değişiklik öneriyor. Teklif açık kalıyor.
news-suggested-next = İsterseniz projeyi değiştirin: Ortağınız onu yeniden okur ve yanıt verir.
news-withdrawn = 🗂 { $by } “{ $title }” projesini geri çekti.
news-sent-again = { $by } “{ $title }” projesini yeniden onaya gönderdi.
news-activated = 🎉 “{ $title }” projesini herkes onayladı. Başlayabilirsiniz!
news-profiles = Projedeki rolünüz “Koordinatör”, TwinSpace’teki rolünüz “Koordinatör öğretmen”.
news-activated-next = Şimdi TwinSpace’i açın ve öğrencilerinizi ekleyin. “Üyeler” bölümünden yeni ortaklar ekleyebilirsiniz.
news-returned = ↩️ { $authority } “{ $title }” projesini düzeltilmek üzere iade etti:
news-returned-next = İsteneni değiştirin ve projeyi yeniden gönderin. Sonra herkes bir daha karar verir.
news-rejected = ❌ { $authority } “{ $title }” projesini reddetti:

history-title = “{ $title }” projesinin geçmişi
history-line = { $at }: { $what }
history-offered = { $by } teklifi gönderdi
history-edited = { $by } değiştirdi: { $fields }
history-accepted = { $by } kabul etti
history-declined = { $by } geri çevirdi
history-suggested = { $by } bir değişiklik önerdi
history-withdrawn = { $by } projeyi geri çekti
history-sent-again = { $by } yeniden onaya gönderdi
history-reminded = { $by } hatırlatma gönderdi
history-dropped = artık kullanımda olmadığı için oyu yok: { $authority }
history-approved = { $by } onayladı; kurum: { $authority }
history-approved-for = onaylayan kurum: { $authority }
history-activated = herkes onayladı; başlanabilir
history-returned = iade eden kurum: { $authority }
history-rejected = reddeden kurum: { $authority }
news-closed = 🗂 { $by } “{ $title }” projesini kapattı. Her şeyi okumaya devam edebilirsiniz.
news-reopened = ✅ { $by } “{ $title }” projesini yeniden açtı: Devam edebilirsiniz.
history-closed = { $by } projeyi kapattı
history-reopened = { $by } projeyi yeniden açtı
history-started-anew = { $by } projeyi yeni bir proje olarak yeniden başlattı
