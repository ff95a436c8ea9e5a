### ضيوف TwinSpace: من يقرؤون فيه ولا يشاركون في المشروع.

button-guests = الضيوف
guests-title = ضيوف «{ $title }»
    .empty = لا ضيوف بعد.
    .may = يقرأ الضيوف الأخبار والملفات ويرون أسماء هيئة التدريس. لا يرون اسم أي تلميذ.
guest-line = { $name } (منذ { $day })
guest-link = 🔗 رابط من { $name } لضيف واحد، نشط حتى { $until }
button-link-guest = دعوة ضيف
guest-title = { $name }
    .since = في ضيافة «{ $title }» منذ { $day }.
    .by = في ضيافة «{ $title }» منذ { $day }، بدعوة من { $by }.
button-remove-guest = إزالة
confirm-remove-guest = إزالة { $name } من «{ $title }»؟ سأخبر { $name } بذلك، ولن تبقى القراءة هناك ممكنة.
guest-removed = أُنهيت ضيافتك في «{ $title }» من جانب { $by }. لم يعد بإمكانك القراءة هنا.

# الرابط.
guest-link-hello = مرحبًا! اسمي { $name }. يسرني أن أعرض فضاء TwinSpace لمشروعنا المدرسي «{ $title }» بأخباره وملفاته.
    .from = مرحبًا! اسمي { $name }، من { $school }. يسرني أن أعرض فضاء TwinSpace لمشروعنا المدرسي «{ $title }» بأخباره وملفاته.
guest-link-opens = عند فتح هذا الرابط يفتح لك الباب { $twinbot }
guest-link-how = يُرجى إعادة توجيه الرسالة أدناه إلى شخص واحد: من أولياء الأمور أو إدارة المدرسة أو هيئة التدريس. أول من يفتح الرابط ويكتب اسمًا يصبح ضيفك. يعمل الرابط مرة واحدة.
confirm-end-guest-link = هل يُنهى هذا الرابط؟ لن تعود الرسائل التي تحمله صالحة، حتى ما أُعيد توجيهه منها.
refusal-guests-full = الحد الأقصى للضيوف في TwinSpace هو { $most }، بما في ذلك الروابط النشطة. يُرجى إزالة ضيف أو إنهاء رابط أولًا.

# نموذج من فتح الرابط.
guest-heading = ضيافة «{ $title }»
field-guest-name = اسمك
    .ask = وصلتك دعوة بصفة ضيف. ما اسمك؟
    .example = سيقرؤه المعلمون هناك.
note-guest = في الضيافة يمكنك قراءة الأخبار والملفات ورؤية أسماء هيئة التدريس، لا أسماء التلاميذ. ويمكنك المغادرة في أي وقت.
button-come-in = ✅ دخول

# حيث الشخص ضيف.
button-visits = حيث أنا ضيف
visits-title = حيث أنت ضيف
    .empty = لست في ضيافة أي مشروع حاليًا.
home-visits = أنت في ضيافة مشروع. لقراءة الأخبار يكفي الضغط على «{ button-visits }».
button-leave-space = مغادرة TwinSpace
confirm-leave-space = مغادرة TwinSpace «{ $title }»؟ للعودة يلزمك رابط جديد.
toast-space-left = تمت المغادرة.
