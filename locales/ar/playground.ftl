### ساحة التجربة: صفحة يؤدي فيها شخص واحد كل الأدوار.

playground-title = ساحة تجربة Twinbot
playground-intro = خمسة أشخاص وصف ومشروع واحد: يمكنك أداء كل الأدوار أو مشاهدة المثال. لا شيء يخرج من هذا الجهاز.
playground-teacher = معلم/ة
playground-student = تلميذ/ة
playground-guest = ضيف/ة
playground-page-language = لغة هذه الصفحة
playground-theme = داكن أو فاتح
playground-save = حفظ
playground-load = تحميل
playground-reset = البدء من جديد
playground-reset-sure = البدء من جديد؟ سيُحذف كل ما قيل على هذه الهواتف.
playground-gallery = المعرض
playground-close = إغلاق
playground-cancel = إلغاء
playground-error = لم ينجح ذلك: { $why }
playground-load-foreign = هذا الملف ليس ساحة تجربة محفوظة. كل شيء هنا كما كان.
playground-load-newer = حُفظ هذا الملف بإصدار أحدث من Twinbot، ويُفتح بذلك الإصدار. كل شيء هنا كما كان.
playground-load-damaged = هذا الملف تالف ولا يمكن فتحه. كل شيء هنا كما كان.
playground-bot-needed = البوت متوقف، وهذا يحتاج إليه. يُرجى تشغيله أولًا.
playground-offline = انقطع الاتصال بالبرنامج. تجري محاولة جديدة.

# الأشخاص والهواتف
playground-phones = الهواتف
playground-phone = هاتف { $name }
    .unread = هناك جديد
playground-add = إضافة شخص
playground-add-name = الاسم
playground-add-name-empty = يمكن تركه فارغًا لأي اسم
playground-add-role = الدور
playground-add-teacher = هيئة التدريس
playground-add-service = هيئة دعم في بلد
playground-add-region = هيئة إقليمية
playground-add-where = المكان
playground-add-do = إضافة
playground-more = المزيد عن { $name }
playground-language = اللغة
playground-mirrored = من اليمين إلى اليسار
playground-pseudo = أطول وبعلامات (لتجربة النصوص)
playground-block = حظر البوت
playground-unblock = رفع الحظر عن البوت
playground-delete-account = حذف الحساب
playground-remove = إبعاد الهاتف
playground-blocked = البوت محظور
playground-deleted = الحساب محذوف
playground-start = بدء
playground-invited = وصلت رسالة بريد إلكتروني: القرار مطلوب منك.
playground-invited-open = فتح الرابط
playground-write = رسالة
playground-send = إرسال
playground-commands = الأوامر
playground-attach = إرسال شيء آخر
playground-file = ملف
    .when-sent = يُعدّ عند إرساله
playground-spoiler = كلمات مخفية: تظهر بالضغط عليها
playground-sticker = ملصق
playground-photo = صورة
playground-voice = رسالة صوتية
playground-location = موقع
playground-people-picked = شخص من جهات الاتصال
playground-edit = تعديل هذه الرسالة
playground-edited = معدّلة
playground-whom = من؟
playground-open-anew = تلميذ بهاتف جديد
playground-who-opens = من يفتح هذا الرابط؟

# صف وملفات وبطاقات
playground-class = الصف
    .title = الصف 4ب
    .how = يُسحب أحد هذه الملفات، أو أي قائمة لديك، إلى هاتف طُلبت فيه أسماء التلاميذ.
    .send = الصف ({ $name })
    .phone = هاتف تلميذ
playground-drop = يُفلت هنا لإرساله
    .no = لا يمكن لهذا الهاتف إرسال ملف بعد: يلزم بدء المحادثة أولًا.
playground-file-look = عرض { $name } في تبويب جديد
playground-file-save = حفظ { $name }

# تطبيق يضغط فيه الناس ويختارون أكثر مما يكتبون
playground-app = التطبيق
playground-apps = التطبيقات
playground-apps-both = طرف مؤسس في كل منهما
playground-client-tag = تطبيق
playground-client-ephemeral = لا يظهر هذا إلا لك
playground-client-hide = إخفاء
playground-client-thinking = يفكّر…
playground-client-failed = لم يستجب التطبيق. يُرجى إعادة المحاولة.
playground-client-words = لا تُقرأ النصوص هنا: تظهر الأوامر بكتابة / في الأول.
playground-client-unknown = لا يوجد هنا أمر كهذا.
playground-client-close = إغلاق الرسائل الخاصة
playground-client-open = فتح الرسائل الخاصة
playground-client-closed = الرسائل الخاصة مغلقة

# ما قد يتعطل، والوقت
playground-faults = ما قد يتعطل
playground-fault-drop = ضياع الردود
playground-fault-duplicate = وصول كل شيء مرتين
playground-fault-delay = بطء ووصول بلا ترتيب
playground-fault-too-many = طلبات أكثر من اللازم (429)
playground-bot-on = البوت يعمل.
playground-bot-off = البوت متوقف. ما يجري ينتظر عودته.
playground-kill = فصل التيار
playground-revive = تشغيل
playground-restart = فصل التيار ثم التشغيل
playground-time = الوقت
playground-now = الوقت هنا: { $now }
playground-minute = تقديم دقيقة
playground-hour = تقديم ساعة
playground-day = تقديم يوم
playground-week = تقديم أسبوع

# ما فعله البوت
playground-timeline = ما فعله البوت
playground-timeline-empty = لا شيء بعد.
playground-timeline-update = تحديث
playground-timeline-timer = موعد
playground-timeline-job = عمل
playground-timeline-delivery = رسالة
playground-timeline-dead-letter = وُضعت جانبًا
playground-timeline-statements = عدد التعليمات: { $count }
playground-timeline-how = الأسماء بهذا الخط من شيفرة البرنامج: ما طُلب، وما جرى، وأي شاشة عُرضت.
# ما فعله شخص، بعد اسمه.
playground-did = إجراء
    .text = كتابة نص
    .edited = تعديل كلام
    .command = كتابة أمر
    .press = ضغط على زر
    .answers = تعبئة نموذج
    .ticked = اختيار من قائمة
    .unusable = إرسال شيء بلا كلام
    .file = إرسال ملفات
    .unfetched = إرسال ملف لا يُفتح
    .shared = اختيار شخص
    .handout = اختيار تلميذ
    .left = حظر البوت
    .returned = عودة
    .again = مرة ثانية: لا يتغير شيء
# كيف انتهى تسليم.
playground-ended = سُلّمت
    .shown = عُرضت
    .later = لاحقًا: تطلب المنصة الانتظار
    .failed = لم تنجح، وتُعاد المحاولة
    .unreachable = لا يمكن الوصول إلى الشخص
    .moved = للمحادثة عنوان آخر
    .refused = رفضتها المنصة

# الجولة
playground-tour = المثال
playground-tour-intro = يمضي المثال من أول تواصل إلى المشروع النشط، ثم إلى شريك يغادر، وصف يدخل وما يجده في TwinSpace، وكل ذلك على هذه الهواتف. يمكنك التدخل في أي وقت، فيصبح الدور لك.
playground-tour-step = خطوة خطوة
playground-tour-play = تشغيل
playground-tour-at-once = دفعة واحدة
playground-tour-next = الخطوة التالية
playground-tour-pause = إيقاف مؤقت
playground-tour-stop = أتابع بنفسي
playground-tour-taken-over = الدور لك الآن. يمكن بدء المثال من جديد في أي وقت.
playground-tour-ended = انتهى المثال. كل شيء لا يزال هنا، ويمكنك المتابعة بنفسك.
playground-tour-stuck = لا يمكن للمثال أن يستمر: على هاتف { $name } لم يكن لـ«{ $what }» أي مفعول. يمكن بدؤه من جديد أو المتابعة بنفسك.
playground-tour-sure = بدء المثال من جديد بهواتف جديدة؟
playground-tour-second = بحيرات أوروبا
playground-tour-tablet = جهاز المدرسة اللوحي
playground-tour-plan =
    خطتنا للربيع

    الأسبوع 1: نصوّر النهر قرب مدرستنا.
    الأسبوع 2: نقارن الصور.
    الأسبوع 3: يكتب كل صف ما توصل إليه.
playground-tour-arrive = التسجيل
playground-scene-appoint = تفتح هيئات الدعم والهيئة الإقليمية الروابط التي أرسلتها إليها إدارة النظام.
playground-scene-register = تسجيلان جديدان من هيئة التدريس. تؤكد كل هيئة دعم تسجيل بلدها.
playground-scene-join = تسجيلان جديدان من هيئة التدريس. لا حاجة هنا إلى تأكيدهما، ويمكن البدء في الحال.
playground-scene-meet = رابط شخصي يُرسل من طرف ويُفتح عند الآخر: صار بينهما اتصال.
playground-scene-form = النموذج، سؤالًا بعد سؤال. ما كُتب لا يضيع أبدًا.
playground-scene-accept = كل شيء مرة أخرى، ثم الإرسال. يقرؤه الطرف الشريك ويقبله.
playground-scene-approve = كل من له رأي تصله بطاقة ويقرر بضغطة واحدة.
playground-scene-undo = يمكن التراجع عن القرار لمدة. وبعد انقضائها يصبح نافذًا.
playground-scene-active = المشروع نشط، ويصل الخبر إلى الطرفين.
playground-scene-second = يُعرض مشروع ثانٍ.
playground-scene-remind = تبيّن شاشته ممن يُنتظر القرار. يمكن إرسال تذكير مرة في اليوم.
playground-scene-authorities = تذكر شاشته الآن الهيئات وقرار كل منها.
playground-scene-colleague = يصل شخص من مدرسة الطرف الشريك ويسجل.
playground-scene-leaves = يغادر الطرف الشريك. تبيّن خطةٌ من يتابع وكيف.
playground-scene-carries-on = تظهر الخطة للطرف الشريك. يأتي القبول من البديل، ويجري الباقي تلقائيًا.
playground-scene-class = يفتح طرف مؤسس TwinSpace ويرسل الصف في ملف. تُراجع الأسطر كلها ويُصحح واحد منها.
playground-scene-cards = يوافق أولياء الأمور، ويحصل الجميع على اسم مستخدم وكلمة مرور. تأتي بطاقات الدخول في ملف للطباعة والقص.
playground-scene-claim = يمسح تلميذ الرمز على البطاقة، ويدوّن كلمة المرور، ويختار غيرها.
playground-scene-other-device = يدخل التلميذ من جهاز آخر باسم المستخدم وكلمة المرور الجديدة.
playground-scene-lent = يُعار جهاز معلم لتلميذ بلا جهاز. لا يمكن الوصول من الجهاز إلى ما للمعلم حتى خروج التلميذ.
playground-scene-news = خبر يكتبه طرف مؤسس ويقرؤه من حل محل الشريك.
playground-scene-files = يُرسل ملف إلى TwinSpace ويصل إلى الطرف الآخر.
playground-scene-guest = رابط لشخص واحد من الخارج، يدخل به ويتجول. لا يرى الضيوف اسم أي تلميذ.
playground-cue-start = فتح المحادثة: { $name }
playground-cue-open = فتح الرابط: { $name }
playground-cue-say = كتابة من { $name }: { $words }
playground-cue-send = إرسال ملف من { $name }: { $words }
playground-cue-press = ضغط من { $name }: { $words }
playground-cue-time = تُقدَّم الساعات.

# المعرض
playground-gallery-intro = كل ما يمكن أن يظهر للناس، كما يُرسل، بكل اللغات. يُرجى مراجعة ما عليه علامة.
playground-gallery-groups = المجموعات
playground-gallery-beside = الإنجليزية بجانبها
playground-gallery-marked = ما عليه علامة فقط
playground-gallery-nothing = لا شيء عليه علامة هنا.
playground-gallery-back = إلى الهواتف
playground-gallery-texts = أماكن النصوص
playground-gallery-missing = ناقص
playground-gallery-same = كما في الإنجليزية
playground-gallery-long = أطول من اللازم
playground-gallery-refused = مرفوض

# `twinbot demo` في الطرفية
playground-demo-begins = الوقت هنا محاكاة: القراءة والتصرف أسرع من الواقع، ويصبح القرار نهائيًا بعد ثوانٍ بدلًا من دقيقة.
playground-demo-ended = المشروع نشط، ودخل الصف، وبدأ الصفان العمل. للقيام بالأمر نفسه ببوت خاص بك: { $command } (انظر README.md).
