### الرئيسية واختيار اللغة والأوامر والأزرار المشتركة.

home-welcome = أهلًا بك { $name }!
    .what = أنا Twinbot. هنا يمكنك إعداد مشروع مع صف في بلد آخر ونيل الموافقة عليه، كل ذلك في هذه المحادثة. لنبدأ بالتعارف: من أنت وأين مدرستك؟ يكفي لذلك دقيقتان.
home-hello = مرحبًا { $name }!
home-nothing-waits = لا مهام معلّقة لديك.
home-waiting =
    { $count ->
        [zero] لا مهام معلّقة لديك.
        [one] لديك مهمة واحدة معلّقة.
        [two] لديك مهمتان معلّقتان.
        [few] لديك { $count } مهام معلّقة.
        [many] لديك { $count } مهمة معلّقة.
       *[other] لديك { $count } مهمة معلّقة.
    }
# سطر فوق الرئيسية: { $help } أمر المساعدة.
home-not-understood = لم أكن أنتظر إجابة، فلم أستخدم ما كتبته. يمكنك اختيار ما يلزمك أو إرسال { $help } إليّ.
home-no-such-command = لا أعرف هذا الأمر. يمكنك اختيار ما يلزمك أو إرسال { $help } إليّ.
# ما يقرؤه من كُلّف بالقرار أو بإدارة النظام.
welcome-title = أهلًا بك في Twinbot، { $name }!
    .what = معي يُعدّ معلمون من بلدين مشاريع مدرسية معًا، وتبتّ فيها هيئات الدعم والهيئات الإقليمية، كل ذلك في هذه المحادثة.
    .approver = أنت من أصحاب القرار. يصل كل طلب إلى هنا في رسالة: قراءة ثم قرار بضغطة واحدة. كل ما ينتظرك موجود في «{ $queue }».
    .deputy = مهمتك النيابة عن أصحاب القرار: لك القرار عندما يُفوَّض إليك، وفيما طال انتظاره. عندئذ أكتب إليك هنا، وكل ما ينتظرك موجود في «{ $queue }».
    .operator = أنت من إدارة النظام. عندما يلزم تدخلك أكتب إليك هنا وأبيّن ما يفيد. كل ما يمكنك القيام به هنا موجود في «{ $button }».
# ما يقرؤه أولًا من فتح رابطًا وقد لا يعرف البوت.
who-speaks = أنا Twinbot. معي يُعدّ معلمون من بلدين مشروعًا مدرسيًا معًا وينالون الموافقة عليه، كل ذلك في هذه المحادثة.
home-decides-for = لك القرار في: { $authorities }
home-operator = تصل إلى هذه المحادثة رسائل إدارة النظام.

languages-title = بأي لغة أكتب إليك؟
    .chosen = ✓ { $name }

not-there = لم يعد هذا متاحًا، أو لا صلاحية لك للوصول إليه.
page-of = صفحة { $page } من { $pages } · المجموع: { $all }

button-home = الرئيسية
button-help = المساعدة
button-questions = أسئلة أخرى
button-privacy = الخصوصية
button-language = اللغة
button-register = تسجيل
button-registration = تسجيلي
button-answer = رد
button-continue = متابعة: { $title }
button-resume = متابعة
button-discard = حذف المسودة
button-projects = المشاريع
button-project = فتح المشروع
button-new-project = مشروع جديد
button-contacts = جهات الاتصال
button-contact = فتح جهة الاتصال
button-inbox-count = { $count ->
        [0] بانتظار ردك
       *[other] بانتظار ردك ({ $count })
    }
button-queue = بانتظار قرارك
button-queue-count = { $count ->
        [0] بانتظار قرارك
       *[other] بانتظار قرارك ({ $count })
    }
button-accept = قبول
button-no = لا، رجوع

command-home = الرئيسية: مهامك المعلّقة والقائمة
command-projects = مسوداتك ومشاريعك
command-new = بدء مشروع جديد
command-contacts = جهات اتصالك وطريقة إضافتها
command-inbox = ما ينتظر ردك
command-queue = ما ينتظر قرارك
command-profile = ملفك الشخصي وتسجيلك
command-register = التسجيل بصفة معلم أو معلمة
command-language = تغيير اللغة
command-notices = ما أخبرك به ومتى
command-help = الأسئلة المتكررة
command-contact = الكتابة إلى هيئة الدعم
command-privacy = ما يُحفظ عنك ومن يطّلع عليه
command-cancel = إغلاق النموذج مع حفظ المسودة

confirm-discard = هل تُحذف المسودة «{ $title }»؟ لا رجوع عن ذلك.

sorry-unusable = لا أقرأ هنا إلا النصوص. يمكنك الكتابة أو الضغط على زر أو فتح المساعدة.
sorry-edited-too-late = عدّلت رسالة سبق أن استخدمتُها إجابةً، فلم يتغير شيء. للتصحيح يمكنك فتح المشروع أو المسودة والضغط على «{ button-change }».
sorry-nothing-open = لا نموذج مفتوح. مسوداتك موجودة في «{ button-projects }».
sorry-nobody-picked = لا يمكنني الكتابة إليهم لأنهم لم يكتبوا إليّ بعد. يمكنك بدلًا من ذلك إرسال رابط شخصي إليهم.
sorry-draft-gone = إحدى مسوداتك من إصدار آخر للبرنامج ولا يمكنني فتحها. وضعتُها جانبًا، ولا أثر لذلك على مشاريعك.

toast-own-draft = لم يعد ذلك مفتوحًا. حفظتُ ما كتبته في مسودة جديدة.
toast-saved = تم الحفظ.
toast-done = تم.
toast-link-made = أُنشئ الرابط.
toast-reminded = أُرسل التذكير.
toast-undone = تم التراجع، وعاد الأمر مفتوحًا.
toast-decided = سُجّل القرار.
toast-removed = تمت الإزالة.
