### Bir kurum adına kim karar verir, kim vekâlet eder: bekleyenler için hatırlatmalar, vekiller ve yetki devri.

# İnsanların yazdığı hâliyle günler: adlar virgülle, bir adın biçimleri boşlukla ayrılır, bir biçimin sözcükleri _ ile bağlanır.
# Yalnızca bu dil için okunurlar: Bir sözcük başka bir dilde başka bir anlama gelebilir. Kesme işareti sözcüğü böler (“pazartesi’ye”).
day-words = bugün bugünden, yarın yarından yarına
    .day-after = öbür_gün öbür_güne öbürsü_gün yarından_sonra yarından_sonraki_gün
    .in-a-week = bir_hafta_sonra bir_haftaya bir_hafta_içinde haftaya_bugün
    .months = ocak oca, şubat şub, mart mar, nisan nis, mayıs may, haziran haz, temmuz tem, ağustos ağu, eylül eyl, ekim eki, kasım kas, aralık ara
    .weekdays = pazartesi pazartesiye pazartesiden pzt, salı salıya salıdan sal, çarşamba çarşambaya çarşambadan çar çrş, perşembe perşembeye perşembeden per prş, cuma cumaya cumadan cum, cumartesi cumartesiye cumartesiden cmt, pazar pazara pazardan paz
    .units = gün günlük güne, hafta haftalık haftaya
    .numbers = bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, on_bir, on_iki, on_üç, on_dört, on_beş
    .times = öö ö_ö sabah, ös ö_s öğleden_sonra akşam, saat da de ta te
button-today = Bugün
button-tomorrow = Yarın ({ $day })
button-next-monday = Pazartesi ({ $day })
button-one-week = Bir hafta ({ $day })
button-two-weeks = İki hafta ({ $day })
button-friday = Cuma ({ $day })
problem-day = Bunu gün olarak anlayamadım. “yarın”, “pazartesi” ya da “21 Aralık” gibi yazın veya bir düğmeye basın.
    .early = Bu gün çok erken. En erken seçilebilecek gün: { $day }.
    .late = Bu gün çok geç. En geç seçilebilecek gün: { $day }.

# Kim karar veriyor.
button-cover = Kim karar veriyor
cover-title = Kim karar veriyor
    .what = Görevinizin başında olmayacak mısınız? Karar yetkinizi belirli günler için bir meslektaşınıza ya da bir vekile devredin.
cover-office = { $authority }
cover-approvers = Karar verenler: { $names }
cover-deputies = Vekiller: { $names }
cover-runs = ▶️ { $giver } karar yetkisini devretti: { $taker } ({ $first } – { $last })
cover-planned = 🗓️ { $giver } karar yetkisini devredecek: { $taker } ({ $first } – { $last })
button-delegation = { $giver } → { $taker }
home-covers = Şu kişiler adına da karar veriyorsunuz: { $names }
home-deputy-for = Vekil olduğunuz kurum: { $authorities }
refusal-already-deputy = Bu kurumda zaten vekilsiniz. Sizi bekleyenler “Karar bekleyen” bölümünde.

# Yetki devri.
button-hand-over = Yetki devret
button-hand-over-for = Yetki devret: { $place }
delegation-heading = Yetki devri: { $authority }
field-taker = Sizin yerinize
    .ask = Sizin yerinize kim karar verecek?
    .example = Listeden birini seçin ya da adının bir kısmını yazın.
    .empty = Yetkinizi devredebileceğiniz kimse yok.
field-from = Başlangıç
    .ask = Hangi günden itibaren?
    .example = Örneğin: yarın, pazartesi, 21 Aralık
field-until = Bitiş
    .ask = Hangi güne kadar? O gün de dâhildir.
    .example = Örneğin: 8 Ocak, iki hafta sonra
note-delegation = Süre bitene kadar size değil, o kişiye sorarım. Siz yine karar verebilir ve devri istediğiniz zaman erken bitirebilirsiniz. Katıldığınız bir projede kimse sizin yerinize karar vermez.
delegation-deputy = { $name } (vekil)
delegation-mine = Karar yetkinizi devrediyorsunuz: { $taker } ({ $first } – { $last }).
delegation-to-me = { $giver } karar yetkisini size devrediyor ({ $first } – { $last }).
delegation-between = { $giver } karar yetkisini devrediyor: { $taker } ({ $first } – { $last }).
delegation-taker = Bir şey gelince size buradan yazarım. Verdiğiniz kararlarda { $giver } adına verildiği yazar. İkinizden birinin katıldığı projelerde karar vermezsiniz.
delegation-planned = 🗓️ Henüz başlamadı.
delegation-runs = ▶️ Şu anda sürüyor.
delegation-ended = İki kişiden biri devri erken bitirdi ({ $at }).
delegation-lost = Sona erdi ({ $at }), çünkü iki kişiden birinin artık bu görevi yok.
delegation-over = Sona erdi.
button-end-delegation = Şimdi bitir
button-call-off = Vazgeç
confirm-end-delegation = Yetki devri şimdi bitirilsin mi? Başvurular yeniden şu kişiye gider: { $giver }. Haber vereceğim kişi: { $taker }.
confirm-call-off = Yetki devrinden vazgeçilsin mi? Karar yetkisi şu kişide kalır: { $giver }. Haber vereceğim kişi: { $taker }.
toast-handed-over = Yetki devredildi.
refusal-nobody-to-take = Yetkinizi devredebileceğiniz kimse yok. Sistem yönetiminden bir meslektaşınızı ya da bir vekili davet etmesini isteyin.
refusal-to-oneself = Yetkinizi kendinize devredemezsiniz. Lütfen başka birini seçin.
refusal-no-taker = Bu kişinin burada artık görevi yok ya da kendisine ulaşamıyorum. Lütfen başka birini seçin.
refusal-overlaps = Yetkinizi zaten devrettiniz: { $name } ({ $first } – { $last }). Önce o devri bitirin ya da başka günler seçin.
refusal-relied-on = { $name } yetkisini size devretti ({ $first } – { $last }). Önce o devri bitirin ya da başka günler seçin.
refusal-taker-away = { $name } yetkisini başkasına devretti ({ $first } – { $last }). Başka birini ya da başka günler seçin.

# Bir meslektaşın yerine ya da vekil olarak karar vermek.
approval-for = { $name } adına karar veriyorsunuz.
approval-deputy = Vekil olarak karar veriyorsunuz, çünkü bu karar uzun zamandır bekliyor.
decided-for = { $by } ({ $whom } adına)
refusal-givers-project = Yetkisini size devreden meslektaşınız bu projeye katılıyor; kararı başka birinin vermesi gerekiyor.
refusal-deputy-not-asked = Burada vekilsiniz. Bir meslektaşınız yetkisini size devredince ya da uzun süre bekleyen bir konuda ben size sorunca karar verebilirsiniz.

# Kendiliğimden gönderdiğim hatırlatmalar.
nudged-title = 🔔 Hâlâ bekliyor: { $title }
nudged-reminded = 🔔 { $authority }: { $count ->
    [one] bir hatırlatma gönderdim ({ $at })
   *[other] { $count } hatırlatma gönderdim (sonuncusu: { $at })
}
nudged-deputies = 🔔 { $authority }: vekillere de sordum ({ $at })
nudged-operator = 🔔 { $authority }: hâlâ beklediğini sistem yönetimine bildirdim ({ $at })
due-title = { $count ->
    [one] 🔔 Bir başvuru hâlâ kararınızı bekliyor
   *[other] 🔔 { $count } başvuru hâlâ kararınızı bekliyor
}
    .empty = Bunlardan bekleyen kalmadı.
operator-overdue = Hatırlatma gönderdim, vekillere de sordum: { $authority }. { $projects ->
    [one] Orada bir proje hâlâ karar bekliyor
   *[other] Orada { $projects } proje hâlâ karar bekliyor
} (başlangıç: { $since }).
operator-overdue-teachers = Hatırlatma gönderdim: { $authority }. { $teachers ->
    [one] Orada bir öğretmen hâlâ doğrulanmayı bekliyor
   *[other] Orada { $teachers } öğretmen hâlâ doğrulanmayı bekliyor
} (başlangıç: { $since }).
operator-overdue-how = Kimin karar verdiğini görmek ve birini davet etmek için aşağıdan kurumu açın. Ya da şu komutları kullanın:
