### نشرة البلد: من تصله، وكيف تكتبها هيئة الدعم وترسلها.

button-newsletter = النشرة
newsletter-title = النشرة
    .on = تصلك نشرة { $country } باللغات: { $languages }.
    .off = لا تصلك نشرة { $country }. يمكنك قراءة الأعداد الأخيرة هنا.
    .no-country = لكل بلد نشرته. يُرجى اختيار بلدك أولًا.
    .not-for = لا تُرسل النشرة إلى التلاميذ والضيوف.
    .silent = طلبت ألّا أرسل إليك ما يمكن تأجيله، لذلك لا أرسلها. يمكنك قراءة الأعداد الأخيرة هنا.
    .none = لم تصدر أي نشرة بعد.
newsletter-line = { $title } ({ $language }، { $at })
button-subscribe = ✅ اشتراك
button-unsubscribe = إلغاء الاشتراك
button-letter-languages = اللغات
button-letter-country = البلد
toast-subscribed = تم الاشتراك.
toast-unsubscribed = أُلغي الاشتراك. يمكنك الاشتراك هنا من جديد في أي وقت.
letter-languages-title = لغات نشرتك
    .read = تصلك باللغات: { $languages }. تُضاف اللغة أو تُزال بالضغط عليها.
letter-countries-title = أي نشرة تهمك؟
    .what = يُرجى اختيار بلدك، فتصلك نشرته ابتداءً من الآن.
command-newsletter = نشرة بلدك
refusal-newsletter-country = يُرجى اختيار بلدك أولًا: لكل بلد نشرته.
refusal-newsletter-language = تصلك النشرة بلغة واحدة فقط. يُرجى إضافة لغة أخرى أولًا، أو إلغاء الاشتراك.

# النشرة كما تصل إلى قرائها.
letter-title = { $title }
    .by = { $service }، { $at }
button-back-to-draft = ‹ إلى المسودة

# من يكتبونها ويرسلونها.
button-issues = النشرات: { $country }
issues-title = النشرات ({ $country })
    .empty = لا نشرات بعد.
button-write-letter = ✍️ كتابة نشرة
issue-line = { $title } ({ $language }): { $state }
issue-is-draft = مسودة
issue-is-scheduled = تُرسل في { $day }
issue-is-sending = قيد الإرسال
issue-is-sent = أُرسلت في { $day }
issue-is-stopped = أُوقفت في { $day }
issue-title = نشرتك «{ $title }»
issue-draft = هذه مسودة. { $count ->
        [zero] لن تصل إلى أحد لو أُرسلت الآن.
        [one] ستصل إلى شخص واحد لو أُرسلت الآن.
        [two] ستصل إلى شخصين لو أُرسلت الآن.
        [few] ستصل إلى { $count } أشخاص لو أُرسلت الآن.
        [many] ستصل إلى { $count } شخصًا لو أُرسلت الآن.
       *[other] ستصل إلى { $count } شخص لو أُرسلت الآن.
    }
    .nobody = هذه مسودة. لا مشتركين بعد في النشرة بهذه اللغة، فلا يمكن إرسالها.
issue-scheduled = موعد الإرسال { $at }. { $count ->
        [zero] لن تصل إلى أحد لو أُرسلت الآن.
        [one] ستصل إلى شخص واحد لو أُرسلت الآن.
        [two] ستصل إلى شخصين لو أُرسلت الآن.
        [few] ستصل إلى { $count } أشخاص لو أُرسلت الآن.
        [many] ستصل إلى { $count } شخصًا لو أُرسلت الآن.
       *[other] ستصل إلى { $count } شخص لو أُرسلت الآن.
    }
issue-sending = { $count ->
        [zero] النشرة قيد الإرسال.
        [one] النشرة قيد الإرسال إلى شخص واحد.
        [two] النشرة قيد الإرسال إلى شخصين.
        [few] النشرة قيد الإرسال إلى { $count } أشخاص.
        [many] النشرة قيد الإرسال إلى { $count } شخصًا.
       *[other] النشرة قيد الإرسال إلى { $count } شخص.
    }
    .begun = النشرة قيد الإرسال. أبحث عمّن تصلهم.
issue-sent = أُرسلت. وصلت إلى آخر مشترك في { $at }.
issue-stopped = أُوقف الإرسال. كان قد بدأ في { $at }. تبقى النشرة لدى من وصلتهم.
issue-reached = عدد من وصلتهم: { $count }
issue-refused = عدد من تعذّر إيصالها إليهم: { $count }
issue-left = عدد من لم تُرسل إليهم بعد: { $count }
issue-picture = أفحص الصورة. يستغرق ذلك لحظة.
    .fault = النشرة الآن بلا صورة. لإرسال صورة أخرى يمكنك الضغط على «{ button-change }».
button-send-letter = 📤 إرسال الآن
button-schedule-letter = 🕘 إرسال لاحقًا
button-unschedule = إلغاء الموعد
button-stop-letter = وقف الإرسال
button-letter-preview = 👁 معاينة
button-letter-test = نسخة اختبار لي
toast-tested = أرسلتُ إليك نسخة الاختبار.
toast-sending = النشرة قيد الإرسال.
toast-scheduled = حُدد الموعد.
toast-stopped = أُوقف الإرسال.
confirm-send-letter = هل تُرسل «{ $title }» الآن؟ { $count ->
        [zero] لن تصل إلى أحد.
        [one] ستصل إلى شخص واحد.
        [two] ستصل إلى شخصين.
        [few] ستصل إلى { $count } أشخاص.
        [many] ستصل إلى { $count } شخصًا.
       *[other] ستصل إلى { $count } شخص.
    } يُرجى التأكيد.
confirm-unschedule = هل يُلغى إرسال «{ $title }» في ذلك الموعد؟ تعود النشرة مسودة.
confirm-stop-letter = هل يُوقف إرسال «{ $title }»؟ عدد من وصلتهم حتى الآن: { $reached }. عدد من لن تصلهم: { $left }.
refusal-newsletter-scheduled = لهذه النشرة موعد محدد. لتعديلها يُرجى الضغط أولًا على «{ button-unschedule }».
refusal-newsletter-sent = سبق إرسال هذه النشرة.
refusal-newsletter-picture = الصورة غير جاهزة. يُرجى الانتظار لحظة، أو الضغط على «{ button-change }» لإرسال غيرها أو الاستغناء عنها.
refusal-newsletter-nobody = لا مشتركين في النشرة بهذه اللغة، فلن تصل إلى أحد.

# نموذج النشرة.
newsletter-heading = نشرة { $country }
field-letter-language = اللغة
    .ask = بأي لغة تُكتب النشرة؟
    .example = تصل إلى من يقرؤون هذه اللغة.
field-letter-title = العنوان
    .ask = ما موضوع النشرة؟
    .example = لقاءات عبر الإنترنت في أكتوبر
field-letter-text = النص
    .ask = ما نص النشرة؟
    .example = زميلاتنا وزملاءنا الأعزاء، ندعوكم هذا الشهر إلى لقاءين عبر الإنترنت.
note-newsletter-draft = أحفظها مسودة. يمكنك الاطلاع عليها وإرسالها إلى نفسك قبل أن تصل إلى أحد.

# نموذج موعد الإرسال.
schedule-heading = متى تُرسل «{ $title }»؟
field-send-day = اليوم
    .ask = في أي يوم؟
    .example = 24 ديسمبر
field-send-time = الوقت
    .ask = في أي ساعة؟
    .example = 9:00
    .clock = مثال: 9:00، بتوقيت: { $country }.
problem-time = لم أفهم هذا الوقت. يُكتب هكذا: 9:00
note-newsletter-goes = موعد الإرسال { $at }، وهو الوقت المختار منك بتوقيت بلد النشرة: { $country }. { $count ->
        [zero] لن تصل إلى أحد لو أُرسلت الآن.
        [one] ستصل إلى شخص واحد لو أُرسلت الآن.
        [two] ستصل إلى شخصين لو أُرسلت الآن.
        [few] ستصل إلى { $count } أشخاص لو أُرسلت الآن.
        [many] ستصل إلى { $count } شخصًا لو أُرسلت الآن.
       *[other] ستصل إلى { $count } شخص لو أُرسلت الآن.
    }
button-schedule = ✅ تحديد الموعد
refusal-schedule-past = فات هذا الوقت. يُرجى اختيار وقت لاحق.
refusal-schedule-far = هذا بعد أكثر من سنة. يُرجى اختيار يوم أقرب.
