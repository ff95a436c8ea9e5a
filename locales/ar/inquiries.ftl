### استفسارات إلى هيئة الدعم: أين تُطرح وإلى أين وصلت ومن يرد.

# المكان الذي كان فيه من يستفسر: يأتي بعد «من شاشة:».
inquiry-place = الرئيسية
    .form = نموذج
    .help = المساعدة
    .accounts = حساباتي
    .people = تسجيلي
    .contacts = جهات اتصالي
    .drafts = مسودة
    .projects = المشاريع
    .approval = اتخاذ القرار
    .members = المشاركون
    .closing = إغلاق مشروع
    .space = TwinSpace
    .students = التلاميذ
    .sessions = دخول التلاميذ
    .takeovers = تلاميذ مشتركون
    .guests = الضيوف
    .news = الأخبار
    .journal = اليوميات
    .files = الملفات
    .archive = الأرشيف
    .told = ما الذي يصلني
    .carry = نقل الملفات
    .erasure = محو التلاميذ
    .suspension = التعليق
    .newsletter = النشرة
inquiry-from = من شاشة: { $place }
    .not = دون ذكرها

# النموذج.
inquiry-heading = استفسار إلى هيئة الدعم
field-inquiry-country = البلد
    .ask = في أي بلد مدرستك؟ سترد عليك هيئة الدعم هناك.
    .example = تكفي كتابة الحروف الأولى.
field-inquiry = سؤالك
    .ask = ما سؤالك أو رسالتك إلى هيئة الدعم؟
    .example = مثال: انتقلت مدرستي إلى مدينة أخرى. أين أعدّل ذلك؟
field-inquiry-from = الشاشة
    .ask = هل أذكر الشاشة التي كنت فيها؟ اسمها فقط، لا شيء مما قرأته أو كتبته هناك.
    .example = يفيد هذا عندما يتعطل شيء هناك.
note-inquiry = يُرسل سؤالك إلى: { $authority }. وسيصلك الرد هنا.
    .nobody = يُرسل سؤالك إلى: { $authority }. لا يوجد حاليًا من يمكنه الرد هناك، وسأبلغ إدارة النظام.
    .no-service = لم تُعتمد بعد هيئة دعم لهذا البلد: { $country }. سأحتفظ بسؤالك وسأبلغ إدارة النظام.

# مكان طرح الاستفسارات مع ما طُرح منها.
inquiries-title = التواصل مع هيئة الدعم
    .empty = لا أسئلة لك بعد.
    .country = لا تسجيل لديك بعد، لذلك أسألك أولًا في أي بلد مدرستك.
    .what = هل من أمر غير واضح أو لا يعمل؟ يمكنك الكتابة إلى هيئة الدعم: يقرأ رسالتك شخص هناك ويرد عليك هنا.
inquiry-line = ⏳ { $words } (بانتظار الرد منذ { $since })
    .answered = 💬 { $words } (وصل الرد في { $since })
    .closed = { $words } (أُغلق في { $since })

# استفسار واحد كما يراه من طرحه.
inquiry-own = سؤالك إلى: { $authority }
inquiry-waits = ⏳ بانتظار الرد منذ { $since }. الرد من: { $authority }
    .taken = ✍️ بانتظار الرد منذ { $since }. هناك من يكتب الرد الآن: { $authority }
    .nobody = ⏳ بانتظار الرد منذ { $since }. الرد من: { $authority }. لا يوجد حاليًا من يمكنه الرد هناك، وقد أبلغتُ إدارة النظام.
    .no-service = ⏳ بانتظار الرد منذ { $since }. لم تُعتمد بعد هيئة دعم لهذا البلد: { $country }. أبلغتُ إدارة النظام.
inquiry-answered = 💬 وصل الرد في { $since } من: { $authority }
inquiry-closed = أغلقت هذا السؤال في { $since }. إذا كتبت من جديد فسيُفتح مرة أخرى.
    .by = أُغلق في { $since } من جانب: { $authority }. إذا كتبت من جديد فسيُفتح مرة أخرى.
inquiry-reach = يمكن الوصول إلى القائمين على Twinbot هنا أيضًا: { $contact }
inquiry-said = { $who }، { $at }:
    .you = أنت، { $at }:
    .more = هذه آخر الرسائل، وهناك رسائل أقدم.

# الاستفسار نفسه لمن يرد.
inquiry-title = استفسار من { $name }
inquiry-asked = ⏳ بانتظار الرد منذ { $since }.
    .own = هذا استفسارك أنت، لذلك يعود الرد إلى شخص آخر.
    .yours = ✍️ هذا الاستفسار لديك حتى { $until }. حتى ذلك الحين لا يمكن لغيرك الرد.
    .taken = ✍️ هذا الاستفسار لدى { $name } حتى { $until }.
    .you-answered = 💬 أجبت في { $since }.
    .answered = 💬 رد من { $name } في { $since }.
    .closed = أُغلق في { $since } من جانب { $name }.
    .closed-room = أُغلق في { $since } من جانب من طرحه.
    .closed-by = أُغلق في { $since } من جانب هيئتك.
# في قناة أو مجموعة يقرؤها الجميع.
inquiry-in-room = اسم من يستفسر ونص استفساره لا يظهران إلا في محادثتنا الخاصة.
inquiry-unreachable = ⚠️ لا تصل رسائلي إلى { $name }: المحادثة معي محظورة أو محذوفة. يُقرأ ردك حالما تُفتح المحادثة من جديد.
inquiry-unchecked = ⚠️ لا يزال هذا التسجيل بانتظار التأكيد.
inquiry-unregistered = ⚠️ لم تُؤكَّد هوية المرسل: لا تسجيل بعد.

field-answer-inquiry = ردك
    .ask = ما ردك؟ سيصل باسم هيئة الدعم من دون اسمك.
    .example = مثال: من «تسجيلي» ثم الضغط على «تعديل».
field-reply = رسالتك
    .ask = ما الذي يُضاف؟
    .example = مثال: شكرًا! وكيف أعدّل اسم مدرستي؟

button-contact-service = التواصل معنا
button-write-service = كتابة سؤال
button-inquiries = أسئلتي
button-add-words = إضافة إلى السؤال
button-reply = الكتابة من جديد
button-close-inquiry = إغلاق السؤال
button-give-back = تركه لغيري
button-read-inquiry = قراءة السؤال
confirm-close-inquiry = هل يُغلق الاستفسار من { $name }؟ سيظهر هناك أنه أُغلق، وتبقى الكتابة من جديد ممكنة.
    .own = هل يُغلق سؤالك؟ إذا كتبت من جديد فسيُفتح مرة أخرى.
