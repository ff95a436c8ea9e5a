### ملفات TwinSpace: يرسلها من لهم صلاحية النشر، ويقرؤها كل من فيه.

button-files = الملفات
files-title = ملفات «{ $title }»
    .empty = لا ملفات بعد.
    .empty-send = لا ملفات بعد. يمكنك إرسال أول ملف إليّ: صورة أو نص أو أغنية …
    .how = يمكنك الآن إرسال ملف أو أكثر إليّ، حتى { $most } لكل ملف، وأحفظها هنا. المساحة المستخدمة { $used } من { $quota }.
folder-title = المجلد «{ $name }»
folder-line = 📁 { $name } ({ $count ->
        [zero] فارغ
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    })
button-folder = 📁 { $name }
file-line = { $name } ({ $by }، { $at }، { $size })
button-by-name = حسب الاسم
button-by-date = الأحدث أولًا
button-new-folder = مجلد جديد
button-rename = تغيير الاسم
button-remove-folder = إزالة المجلد
button-all-files = كل الملفات
field-folder = اسم المجلد
    .ask = ما اسم المجلد؟
    .example = رحلتنا المدرسية
field-find-file = البحث في الملفات
    .ask = أي ملف؟ يكفي جزء من اسمه.
    .example = غيوم
found-files-title = ملفات في اسمها «{ $words }»
    .none = لا ملف في اسمه هذه الكلمات.
confirm-remove-folder = هل يُزال المجلد «{ $name }»؟ { $count ->
        [zero] إنه فارغ.
        [one] يبقى ملفه خارج المجلدات.
        [two] يبقى ملفاه خارج المجلدات.
        [few] تبقى ملفاته ({ $count }) خارج المجلدات.
        [many] تبقى ملفاته ({ $count }) خارج المجلدات.
       *[other] تبقى ملفاته ({ $count }) خارج المجلدات.
    }
toast-folder-removed = أُزيل المجلد.
refusal-file-name = لا تُقبل هنا ملفات بهذا الامتداد. يُرجى اختيار اسم آخر.
refusal-folders = عدد المجلدات هنا { $count }، وهو الحد الأقصى. يُرجى استخدام أحدها أو إزالة مجلد أولًا.

# ملف واحد.
file-title = { $name }
    .where = إلى أين يُنقل؟
    .by = { $by }، { $at }، في «{ $title }»
file-by = من
file-at = تاريخ الإرسال
file-moment = { $at }
file-kind = النوع
file-size = الحجم
    .kb = { $size } كيلوبايت
    .mb = { $size } ميغابايت
file-folder = المجلد
kind-document = مستند
kind-table = جدول
kind-slides = شرائح عرض
kind-picture = صورة
kind-sound = تسجيل صوتي
kind-video = فيديو
kind-archive = ملف مضغوط
kind-program = برنامج
kind-other = ملف
button-file = عن هذا الملف
button-download = 📄 تنزيل الملف
button-move-file = نقل
button-no-folder = دون مجلد
button-remove-file = إزالة
field-file-name = اسم الملف
    .ask = ما اسم الملف؟ يبقى امتداده كما هو.
    .example = غيوم الربيع
confirm-remove-file = هل يُزال «{ $name }»؟ لن يتمكن أحد من تنزيله.
toast-file-moved = تم النقل.
toast-file-removed = تمت الإزالة.

# ملفات مرسلة.
upload-title = ملفاتك إلى «{ $title }»
    .waits = أحفظ الملفات: { $kept } من { $all } …
    .done = { $kept ->
        [zero] لم أتمكن من حفظ أي منها.
        [one] { $all ->
            [zero] حُفظ الملف، وهو متاح لكل من في TwinSpace.
            [one] حُفظ الملف، وهو متاح لكل من في TwinSpace.
            [two] حُفظ واحد من الملفين، وهو متاح لكل من في TwinSpace.
            [few] حُفظ واحد من { $all } ملفات، وهو متاح لكل من في TwinSpace.
            [many] حُفظ واحد من { $all } ملفًا، وهو متاح لكل من في TwinSpace.
           *[other] حُفظ واحد من { $all } ملف، وهو متاح لكل من في TwinSpace.
        }
        [two] حُفظ ملفان (من { $all })، وهما متاحان لكل من في TwinSpace.
        [few] حُفظت { $kept } ملفات (من { $all })، وهي متاحة لكل من في TwinSpace.
        [many] حُفظ { $kept } ملفًا (من { $all })، وهي متاحة لكل من في TwinSpace.
       *[other] حُفظ { $kept } ملف (من { $all })، وهي متاحة لكل من في TwinSpace.
    }
sent-waits = ⏳ { $name }
sent-kept = ✅ { $name } ({ $size })
sent-failed = ⚠️ { $name }: { $why }
sent-empty = الملف فارغ
sent-too-large = حجمه أكبر من { $most }
sent-refused = لا يُقبل هذا النوع من الملفات هنا
sent-no-room = لا يتسع له TwinSpace؛ يُرجى إزالة ملفات لا يحتاج إليها أحد (تتحرر مساحة ما يُزال بعد يوم)
sent-gone = لم يعد بإمكاني جلبه؛ يُرجى إرساله من جديد
sent-away = لم يصل؛ يُرجى إرساله من جديد
sent-not-allowed = لا صلاحية لك الآن لإرسال ملفات هنا
refusal-no-upload = يمكنك قراءة ملفات «{ $title }» دون إرسال ملفات.
