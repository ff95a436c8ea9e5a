### ما يُخبَر به الناس ومتى.

button-told = متى تصلني الإشعارات؟
button-told-all = ما الذي يصلني؟
told-title = ما أخبرك به ومتى
    .always = ما يطلب ردك أو يجيبك أو يخصك يصل دائمًا في الحال: العروض والموافقات وما أُعيد للتعديل والدعوات وكلمات المرور. أما غير ذلك فلك اختياره. وما لا أرسله ينتظر في «{ inbox-title }».
    .student = كلمات المرور والروابط تصل دائمًا في الحال. أما أخبار كل TwinSpace فلك اختيارها: بالضغط على اسمه.
    .authority = ما يخصك يصل دائمًا في الحال، وكذلك التذكير بأن أحدًا ينتظر قرارك. ولك اختيار الهدوء ليلًا.
    .digest = إذا زاد ما ينتظر قرارك على { $count }، تصلك صباحًا في الساعة { $hour } رسالة واحدة عنه كله بدلًا من رسالة لكل طلب.
told-usual = أخبار مشاريعك: { $when }
told-line-usual = «{ $title }»: مثل الباقي
told-line-one = «{ $title }»: { $when }
told-line-both = «{ $title }»: المشروع { $project }، والأخبار { $space }
wish-at-once = في الحال
wish-daily = يوميًا في الخامسة مساءً
wish-never = بلا إشعار

told-of-title = «{ $title }»: ما أخبرك به ومتى
    .always = ما يطلب ردك يصل دائمًا في الحال.
told-of-project = ما يجري للمشروع، كالتعديلات والشركاء الجدد: { $when }
told-of-space = الأخبار في TwinSpace: { $when }
told-as-everywhere = مثل الباقي ({ $when })
button-told-project = المشروع: { $when }
button-told-space = الأخبار: { $when }
button-as-everywhere = مثل الباقي

# هدوء ليلًا.
button-night = هدوء ليلًا
night-title = هدوء ليلًا
    .what = عندئذ يصلك صباحًا ما يحدث ليلًا، وينتظر حتى ذلك الحين في «{ inbox-title }». أما ما يطلب ردك فيصل في الحال.
    .student = عندئذ تصلك صباحًا الأخبار المكتوبة ليلًا. أما كلمات المرور والروابط فتصل في الحال.
    .authority = ما ينتظر قرارك موجود في الحال في «{ queue-title }»، وأخبرك به صباحًا، إلا إذا وصلك تذكير.
night-line = من { $from } إلى { $to } لا أرسل إليك ما يمكن تأجيله.
night-line-off = أكتب إليك ليلًا أيضًا.
night-clock = الساعة لديك الآن { $time } ({ $place }).
night-clock-unknown = لا أعرف كم الساعة لديك، وأفترض أنها { $time }.
night-question = هل ألتزم الهدوء ليلًا؟ من { $from } إلى { $to } (بتوقيت { $place }) لا أرسل إليك ما يمكن تأجيله، ويصلك صباحًا.
button-night-on = هدوء من { $from } إلى { $to }
button-night-off = الكتابة ليلًا أيضًا
button-night-never = الكتابة في أي وقت
button-night-from = من { $from }
button-night-to = إلى { $to }
button-clock = منطقة زمنية أخرى
clocks-title = ما منطقتك الزمنية؟
clock-canaries = جزر الكناري
clock-azores = جزر الأزور
clock-madeira = ماديرا
clock-unknown = غرينتش

# ما لم يُرسل في الحال.
untold-title = ما لم أرسله إليك
    .day = ما حدث في { $day }
    .empty = لم يعد هنا شيء.
untold-space = أخبار «{ $title }» ({ $count }): { $headlines }
untold-headline = «{ $headline }»
    .picture = 🖼 «{ $headline }»
untold-project = المشروع «{ $title }»: { $count ->
        [zero] لا تعديلات
        [one] تعديل واحد
        [two] تعديلان
        [few] { $count } تعديلات
        [many] { $count } تعديلًا
       *[other] { $count } تعديل
    }
button-untold-space = الأخبار: { $title }
button-untold-project = المشروع: { $title }
button-untold-seen = إزالته من القائمة
task-untold = { $count ->
        [zero] لا شيء لم أرسله إليك
        [one] أمر واحد لم أرسله إليك
        [two] أمران لم أرسلهما إليك
        [few] { $count } أمور لم أرسلها إليك
        [many] { $count } أمرًا لم أرسله إليك
       *[other] { $count } أمر لم أرسله إليك
    }
