### من يشارك في المشروع وما المتاح لكل مشارك.

# الصلاحيات في صفحة المشروع، والأدوار في TwinSpace. أسماء مصادر لا تدل على جنس، وتأتي بعد نقطتين أو بين قوسين.
desktop-administrator = إدارة
desktop-manager = تنسيق
desktop-member = عضوية
role-teacher-administrator = إدارة تدريسية
role-teacher-manager = تنسيق تدريسي
role-teacher-member = عضوية تدريسية
role-student-manager = تنسيق طلابي
role-student-member = عضوية طلابية
role-guest = ضيافة
role-none = خارج TwinSpace

# المتاح: عناصر سطر واحد، بعد «المتاح:» أو «يمكنك:».
right-see = الاطلاع على المشروع
right-change = تعديل بياناته
right-add-partners = إضافة شركاء
right-change-desktop = تعديل الصلاحيات في صفحة المشروع
right-remove-partner = إزالة الشركاء المضافين
right-close = إغلاقه أو بدؤه من جديد
right-change-roles = تعديل الأدوار
right-remove-from-space = إزالة الأعضاء
right-invite = دعوة التلاميذ والضيوف
right-publish = نشر الأخبار والملفات
right-remove-published = إزالة ما نشره الآخرون
right-read = قراءة كل ما هناك
right-see-students = الاطلاع على أسماء التلاميذ
right-archive = الحصول على أرشيف كامل
right-bring-over = نقل ما في TwinSpace السابق
profile-may = يمكنك بذلك: { $rights }.

# ما تغيّر بشأن مشارك: أسطر من السجل ومن إشعار.
member-joined = انضمام { $name }
member-left = مغادرة { $name }
member-removed = إزالة { $name } من المشروع، من جانب { $by }
member-desktop = صلاحية { $name } في المشروع الآن: { $profile }، من جانب { $by }
member-role = دور { $name } في TwinSpace الآن: { $role }، من جانب { $by }
member-no-role = إزالة { $name } من TwinSpace، من جانب { $by }
member-you-joined = أنت الآن من المشاركين، بإضافة من { $by }.
member-you-left = غادرت المشروع.
member-you-removed = أُزيل اسمك من المشروع من جانب { $by }. لم يعد بإمكانك قراءته هنا. إذا كان ذلك خطأ، فيُرجى الكتابة إلى { $by }.
member-you-desktop = صلاحيتك في المشروع الآن: { $profile }، من جانب { $by }.
member-you-role = دورك في TwinSpace الآن: { $role }، من جانب { $by }.
member-you-no-role = أُزيل اسمك من TwinSpace من جانب { $by }. لا تزال مشاركتك في المشروع قائمة.

members-title = المشاركون في «{ $title }»
    .empty = لا مشاركين بعد.
    .count = { $count ->
        [zero] لا أحد من هيئة التدريس
        [one] شخص واحد من هيئة التدريس
        [two] شخصان من هيئة التدريس
        [few] { $count } أشخاص من هيئة التدريس
        [many] { $count } شخصًا من هيئة التدريس
       *[other] { $count } شخص من هيئة التدريس
    }
    .over = انتهى هذا المشروع، فلا يمكن تعديل شيء هنا.
member-profiles = { $desktop }، { $role }
member-line = { $name } ({ $profiles })
member-founder = ⭐ { $line }
member-invited = ⏳ { $name }، دعوة صالحة حتى { $until }
member-link = 🔗 رابط لشخص واحد، نشط حتى { $until }
member-is-founder = ⭐ طرف مؤسس. يبقى الطرفان المؤسسان في المشروع، ويمكنهما دائمًا تعديل الصلاحيات في صفحة المشروع.
member-since = المشاركة منذ { $since }.
member-may = المتاح: { $rights }
right-none = لا شيء

field-desktop = في صفحة المشروع
field-role = في TwinSpace

button-members = المشاركون
button-change-profile = تعديل صلاحية
button-invited = دعوة: { $name }
button-add-partners = إضافة شركاء
button-link-partner = دعوة برابط
button-desktop = تعديل صلاحية المشروع
button-role = تعديل دور TwinSpace
button-remove-member = إزالة من المشروع
button-remove-from-space = إزالة من TwinSpace
button-leave = مغادرة المشروع
button-take-back = سحب الدعوة

desktop-title = صلاحية { $name } في صفحة المشروع
role-title = دور { $name } في TwinSpace
profile-now = { $profile } (الآن)

# نموذج اختيار الشركاء.
field-partners = الشركاء
    .ask = من يُدعى؟ يمكن اختيار جهة اتصال أو أكثر.
    .example = هل ينقص أحد؟ «حفظ وإغلاق» ثم «المشاركون» و«دعوة برابط»، وعندئذ تصبحان على اتصال أيضًا.
    .empty = كل جهات اتصالك مشاركة أو مدعوة. يمكنك الضغط على «{ button-pause }» ثم «{ button-members }» ودعوة شخص برابط.
field-invitation = الرسالة
    .ask = هل من كلمة إليهم؟ وإلا فيكفي الضغط على «{ button-skip }».
    .example = مثال: لنراقب الغيوم معًا! نبدأ في أكتوبر.
note-partners-asked = عند الضغط على «{ button-send }» تصل الدعوة إلى كل منهم. ولديهم 30 يومًا للرد.

# دعوة إلى المشاركة.
invitation-asks = دعوة من { $by } للمشاركة في هذا المشروع. يمكنك الرد حتى { $until }.
invitation-register = للقبول يُرجى التسجيل أولًا. تبقى الدعوة مفتوحة.
invitation-waits =
    يمكنك القبول حالما يؤكَّد تسجيلك.
    { $standing }
invitation-title = دعوة { $name }
invitation-open = ⏳ دعوة { $name } من جانب { $by } في { $since }. يمكن الرد حتى { $until }.
invitation-accepted = ✅ { $name } الآن من المشاركين.
invitation-you-accepted = ✅ أنت الآن من المشاركين في هذا المشروع.
invitation-you-accepted-next = الخطوة التالية: فتح TwinSpace حيث يعمل الصفان، ومعرفة المشاركين.
invitation-declined = ❌ اعتذار من { $name } عن الدعوة.
invitation-you-declined = ❌ اعتذرت عن الدعوة.
invitation-taken-back = 🗂 سُحبت الدعوة.
invitation-ended = 🗂 انتهت صلاحية الدعوة.
task-invitation = دعوة من { $name } إلى مشروع
partner-link-hello = مرحبًا! اسمي { $name }. يسرني انضمامك إلى مشروعنا المدرسي «{ $title }».
    .from = مرحبًا! اسمي { $name }، من { $school }. يسرني انضمامك إلى مشروعنا المدرسي «{ $title }».
partner-link-opens = عند فتح هذا الرابط يعرض عليك الدعوة { $twinbot }
partner-link-how = يُرجى إعادة توجيه الرسالة أدناه إلى معلم أو معلمة. أول من يفتح الرابط يصبح جهة اتصال لديك وتصله الدعوة. يعمل الرابط مرة واحدة.
new-partner-title = شريك جديد من بلدك
new-partner = انضم إلى المشروع «{ $title }» شريك جديد: { $name }. لا حاجة إلى قرار.

confirm-take-back = سحب الدعوة المرسلة إلى { $name }؟ لن يعود قبولها ممكنًا.
confirm-desktop = هل تُغيَّر صلاحيتك في «{ $title }» إلى: { $profile }؟ عندئذ يقتصر المتاح لك في صفحة المشروع على: { $rights }.
confirm-role = هل يُغيَّر دورك في TwinSpace «{ $title }» إلى: { $role }؟ عندئذ يقتصر المتاح لك هناك على: { $rights }.
confirm-remove-from-space = إزالة { $name } من TwinSpace «{ $title }»؟ تبقى المشاركة في المشروع، ويمكن إعطاء دور من جديد.
confirm-remove = إزالة { $name } من «{ $title }»؟ سأخبر { $name } بذلك، ولن يبقى المشروع ظاهرًا هناك. يمكن إرسال دعوة من جديد.
confirm-leave = مغادرة «{ $title }»؟ لن يبقى المشروع ظاهرًا لديك، إلا إذا وصلتك دعوة جديدة.

which-title = في أي مشروع؟
    .empty = لا مشروع نشطًا لديك يمكنك القيام بذلك فيه.
