### مغادرة شريك: من يتابع، والطرق المتاحة، والخطة.

button-leaver = مغادرة شريك
button-carry-on = اختيار من يتابع
button-plan = فتح الخطة
button-plan-for = خطة { $name }
button-comer-link = شخص آخر، برابط
button-stop-plan = وقف الخطة
button-stay = البقاء في المشروع
button-other-comer = اختيار شخص آخر
button-invitation = الدعوة
button-link-of-plan = رابط لإعادة التوجيه
button-report = لا رد من { $name }

leaver-title = من يغادر «{ $title }»؟
    .how = يمكن أن يستمر المشروع. يُرجى اختيار من يغادر، ثم يظهر من يمكنه المتابعة وكيف.
comer-title = من يتابع بدلًا من { $name }؟
    .how = يُرجى اختيار جهة اتصال أو أحد المشاركين. ويمكنك أيضًا دعوة معلم آخر أو معلمة أخرى برابط.
    .empty = لا جهة اتصال لديك بعد يمكنها المتابعة. يمكنك دعوة معلم آخر أو معلمة أخرى برابط.
    .in = { $name }: من المشاركين
    .silent = آخر حضور لـ{ $name } هنا في { $day }.
# مكان الاسم: أيًا كان من يفتح رابطًا.
comer-new = شخص جديد

ways-title = { $comer } بدلًا من { $leaver }
    .asked = بعد اختيارك أوجّه السؤال إلى { $comer }، والمهلة للرد 30 يومًا. ويجري الباقي تلقائيًا.
    .at-once = { $comer } من المشاركين، لذلك يتم الأمر فور اختيارك.
    .link = بعد اختيارك يصلك رابط لتوجيهه إلى معلم أو معلمة. من يفتحه يُسأل، ويجري الباقي تلقائيًا.
    .anew = بعد اختيارك تبيّن الخطة الخطوتين: إغلاق المشروع، ثم إرسال الجديد.
    .begun = هناك خطة لهذا بالفعل.
    .none = لا صلاحية لك لتعديل المشاركين هنا. هي لطرف مؤسس أو لمن لديه «{ desktop-administrator }».
way-line = { $way }: { $means }
way-remove = استبدال في المشروع
    .means = تُعطى صلاحية «{ desktop-administrator }» ودور «{ role-teacher-administrator }» إلى { $comer }، مع إزالة { $leaver } من المشروع وإخبار { $leaver } بذلك.
way-space = استبدال في TwinSpace
    .means = تُعطى صلاحية «{ desktop-administrator }» ودور «{ role-teacher-administrator }» إلى { $comer }، مع بقاء { $leaver } طرفًا مؤسسًا خارج TwinSpace.
way-keep = استبدال دون إزالة أحد
    .means = تُعطى صلاحية «{ desktop-administrator }» ودور «{ role-teacher-administrator }» إلى { $comer }. ويبقى كل شيء لدى { $leaver } كما هو.
way-anew = إغلاق وبدء من جديد
    .means = عليك إغلاق هذا المشروع وبدء مشروع جديد بالمحتوى نفسه، والطرف الشريك فيه { $comer }. وتلزم الموافقة عليه من جديد.
way-anew-later = عليك إغلاق هذا المشروع وبدء مشروع جديد بالمحتوى نفسه، واختيار طرفه الشريك عندئذ. وتلزم الموافقة عليه من جديد.
field-way = الطريقة

plan-title = { $comer } بدلًا من { $leaver }
    .by = بمبادرة من { $name } في { $day }.
    .done = ✅ تم كل شيء.
    .stopped = 🗂 توقفت الخطة: { $why }. ما تم قبل ذلك يبقى كما هو.
    .waits = ⏳ بانتظار { $name } حتى { $day }.
    .waits-link = ⏳ بانتظار من يفتح الرابط.
    .waits-close = ⏳ الخطوة التالية: أن يُغلق المشروعَ طرف مؤسس أو من لديه «{ desktop-administrator }».
    .waits-anew = ⏳ أُغلق المشروع. يمكن أن يبدأ الجديد الآن.
    .goes-on = ⏳ تمضي الخطة تلقائيًا.
step-done = ✅ { $step }، في { $day }
step-now = ⏳ { $step }
step-later = ▫️ { $step }
step-dropped = ➖ { $step }
step-invite = دعوة { $name }
step-accept = قبول من { $name }
step-promote = إعطاء { $name } «{ desktop-administrator }» و«{ role-teacher-administrator }»
step-remove = مغادرة { $name } للمشروع
step-space = مغادرة { $name } لفضاء TwinSpace
step-close = إغلاق المشروع
step-anew = البدء من جديد مع { $name }
step-anew-later = البدء من جديد

plan-stopped-by-hand = أُوقفت من جانب { $name }
plan-stopped-declined = اعتذار من { $name }
plan-stopped-taken-back = سُحبت الدعوة من جانب { $name }
plan-stopped-ended = لم يصل رد في الموعد
plan-stopped-back = بقاء { $name }
plan-stopped-closed = أُغلق المشروع
plan-stopped-reopened = أُعيد فتح المشروع
plan-stopped-not-allowed = لم تعد الصلاحية لدى من بدأها
confirm-stop-plan = هل تُوقف خطة المتابعة من جانب { $comer } بدلًا من { $leaver }؟ ما تم يبقى.
    .invitation = هل تُوقف خطة المتابعة من جانب { $comer } بدلًا من { $leaver }؟ تُسحب الدعوة. ما تم يبقى.
    .link = هل تُوقف خطة المتابعة بدلًا من { $leaver }؟ يُنهى الرابط. ما تم يبقى.
invitation-replaces = ستكون متابعتك بدلًا من { $name }، بصلاحية «{ desktop-administrator }» ودور «{ role-teacher-administrator }».

news-plan-begun = بدأت خطة لمشروع «{ $title }» من جانب { $by }: أن يتابع شخص آخر بدلًا من { $name }.
news-plan-stopped = توقفت خطة { $name } في «{ $title }»: { $why }.
news-reported = أفادت { $authority } بأن لا رد من { $name } بشأن «{ $title }». ربما يمكن لشخص آخر المتابعة.
history-plan-begun = بدأت خطة لمغادرة { $name } من جانب { $by }
history-plan-done = تمت خطة { $name }
history-plan-stopped = توقفت خطة { $name }: { $why }
history-reported = أفادت { $authority } بأن لا رد من { $name }

moved-you = أنت الآن في مدرسة أخرى. يستمر هذا المشروع معك كما كان.
    .how = إذا كان الأفضل تسليمه، فيمكن لمعلم آخر أو معلمة أخرى المتابعة بدلًا منك.
moved-you-ask = إذا كان الأفضل تسليمه، فيمكنك الكتابة إلى { $names }: يمكن لشخص آخر المتابعة بدلًا منك.
moved-other = انتقال { $name } إلى مدرسة أخرى. يستمر هذا المشروع كما كان.
    .how = إذا غادر هذا الشخص، فيمكن لشخص آخر المتابعة بدلًا منه.
