### ما يخص واجهة Discord وحدها: أزرار النوافذ والقوائم وما يُقال إلى جانب الإجابة.

discord-name = Discord
discord-answer = { $count ->
        [zero] ✏️ إجابة
        [one] ✏️ إجابة
        [two] ✏️ الإجابة عن سؤالين
        [few] ✏️ الإجابة عن { $count } أسئلة
        [many] ✏️ الإجابة عن { $count } سؤالًا
       *[other] ✏️ الإجابة عن { $count } سؤال
    }
# إلى جانب حقل يمكن تركه فارغًا.
discord-optional = يمكن ترك هذا فارغًا.
discord-search = 🔎 بحث
discord-search-hint = يكفي جزء من الاسم
discord-choose = اختيار…
# أسفل سؤال يقبل عدة إجابات من القائمة، ثم أسفل سؤال من عدة صفحات.
discord-tick = يمكن اختيار أكثر من إجابة.
discord-tick-pages = يمكن اختيار أكثر من إجابة في كل صفحة. يظهر زر «تم» في الأسفل بعد الاختيار.
discord-one = الاختيار من القائمة.
discord-one-pages = الاختيار من القائمة، من أي صفحة، أو بالضغط على «بحث».
discord-change = تعديل إجابة…
discord-pick = اختيار شخص…
# يقرؤه المدعو، وتحته ما يُرسل. $link عنوان إضافة التطبيق.
discord-invitation =
    1. فتح هذا الرابط وإضافة التطبيق: { $link }
    2. إرسال هذا إليه:
discord-invitation-elsewhere = على Discord: بإضافة التطبيق من { $link } ثم إرسال { $command } إليه.
# في خادم.
discord-sent-elsewhere = 📬 كتبتُ إليك مباشرة حتى لا يقرأ ذلك غيرك. لم يصلك شيء؟ رسائلك الخاصة مغلقة إذن، ويمكنني عرضه هنا لك وحدك.
discord-open-chat = 💬 فتح محادثتنا
discord-show-here = 👁️ العرض هنا
# عندما يطول الأمر.
discord-moment = لحظة من فضلك، يستغرق هذا وقتًا أطول من المعتاد… المتابعة من هنا:
discord-continue = ◀️ متابعة
# تحته ما كُتب.
discord-too-late = اكتمل هذا النموذج، فلم أستخدم نصك. هذا هو النص إن أردت نسخه:
discord-unavailable = لديّ عطل فني الآن. لم يضِع شيء، ويُرجى إعادة المحاولة بعد دقيقة.
discord-unknown = لم يعد هذا الزر صالحًا. عند إرسال { $start } نتابع من هناك.
# أسماء الأوامر. لا توجد واجهة عربية في Discord، فتبقى كما تظهر في الواجهة الإنجليزية.
discord-name-start = start
discord-name-projects = projects
discord-name-new = new
discord-name-contacts = contacts
discord-name-inbox = inbox
discord-name-queue = queue
discord-name-operator = operator
discord-name-profile = profile
discord-name-language = language
discord-name-notices = notices
discord-name-newsletter = newsletter
discord-name-link = link
discord-name-unlink = unlink
discord-name-help = help
discord-name-contact = contact
discord-name-privacy = privacy
discord-name-cancel = cancel
discord-name-login = login
discord-name-logout = logout
discord-name-claim = claim
discord-name-export = export
discord-name-forget = forget
discord-name-file = file
discord-file-about = الإجابة بملف، مثل قائمة صف أو نص طويل
discord-option-file = file
discord-option-file-about = ملف نصي (.txt) أو قائمة صف (XLSX أو ODS أو CSV)
discord-option-code = code
discord-option-code-about = رمز الدعوة، إن وُجد
discord-option-link-about = الرمز الذي أعطيتك إياه في حسابك الآخر
discord-option-claim-about = الرمز الذي حصلت عليه من معلمك أو معلمتك
discord-add-contact = إضافة إلى جهات اتصالي
# على بطاقة دخول التلميذ: $command هو ما يُكتب، ثم النص نفسه إلى جانب رمز يؤدي إلى تطبيق آخر.
discord-card-claim = على Discord تُكتب هذه الرسالة للبوت، فتظهر كلمة المرور: { $command }
    .scan = بمسح الرمز، أو على Discord بكتابة هذه الرسالة، تظهر كلمة المرور: { $command }
discord-name-handout = handout
discord-handout-about = تسليم بيانات دخول تلميذ إلى عضو في هذا الخادم
discord-option-student = student
discord-option-student-about = اسم التلميذ أو أوله
discord-option-member = member
discord-option-member-about = حساب التلميذ هنا

# أمر في نص آخر، وأمر مع رمز، كما يعرضهما التطبيق.
discord-typed = /{ $name }
    .code = /{ $name } { $option }:{ $code }

# قناة مرتبطة بهيئة، في وسط الجملة؛ وما يلزم عندما لا أتمكن من الكتابة فيها.
discord-room = القناة { $channel }
    .back = يُرجى التحقق من أنها موجودة ومن أن لي صلاحية عرضها وإرسال الرسائل وتضمين الروابط فيها.
