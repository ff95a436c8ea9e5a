### أخبار TwinSpace: نصوص قصيرة يقرؤها كل من فيه.

button-news = الأخبار
    .new = { $count ->
        [0] الأخبار
       *[other] الأخبار (جديد: { $count })
    }
news-title = أخبار «{ $title }»
    .empty = لا أخبار بعد.
    .empty-write = لا أخبار بعد. يمكنك كتابة أول خبر: ماذا يفعل الصفان؟
news-line = { $headline } ({ $by }، { $at })
    .picture = 🖼 { $headline } ({ $by }، { $at })
button-write-post = ✍️ كتابة خبر
button-newer = ‹ الأحدث
button-older = الأقدم ›
button-remove-post = إزالة
confirm-remove-post = هل يُزال «{ $headline }»؟ لن يتمكن أحد من قراءته.

post-title = { $headline }
    .by = { $by }، { $at }، في «{ $title }»
    .changed = عُدّل في { $at }.
author-student = أحد التلاميذ
author-gone = شخص غادر

# نموذج الخبر.
post-heading = خبر لمشروع «{ $title }»
field-headline = العنوان
    .ask = ما الموضوع؟
    .example = مكالمتنا الأولى بالفيديو
field-post = النص
    .ask = ما الخبر؟ تكفي جمل قليلة.
    .example = تعارفنا اليوم أول مرة مع الصف الشريك. تحدثنا عن الطقس وغنّينا أغنية.
note-post-read = يمكن لكل من في TwinSpace قراءته، وسأخبرهم به.
button-publish = ✅ نشر
toast-published = تم النشر.
toast-post-removed = تمت الإزالة.

# صورة الخبر.
field-picture = الصورة
    .ask = هل من صورة للخبر؟ يمكنك إرسالها إليّ الآن.
    .example = صورة لما صنعه الصف
    .how = مثل صورة لما صنعه الصف. أقبل JPEG وPNG وWebP وGIF، حتى { $most } ميغابايت و{ $pixels } ميغابكسل. لا أحتفظ بمكان التقاطها.
picture-stands = الصورة الحالية
picture-unnamed = صورة
button-remove-picture = إزالة الصورة
problem-words-for-picture = هذا نص لا صورة. يُرجى إرسال صورة أو ملف صورة، أو تخطي هذا السؤال.
toast-picture-looked-at = أفحص الصورة.
pending-post = أفحص صورتك. يستغرق ذلك لحظة، ثم أنشر هذا.
    .change = أفحص الصورة الجديدة. يستغرق ذلك لحظة، ثم أعدّل الخبر.
    .unread = لا يمكن لأحد قراءة هذا بعد. ما كتبته محفوظ.
    .unchanged = يبقى الخبر كما كان حتى ذلك الحين. ما كتبته محفوظ.
button-other-picture = 🖼 إرسال صورة أخرى
button-publish-without = نشر دون صورة
button-save-without = حفظ من دونها
button-give-up-post = تجاهل
confirm-give-up-post = تجاهل «{ $headline }»؟ لن يُنشر.
confirm-give-up-change = تجاهل تعديلات «{ $headline }»؟ يبقى الخبر كما هو.
toast-given-up = تم التجاهل.
refusal-pictures = لا تُقبل الصور هنا. يُرجى إزالة الصورة ثم نشر الباقي.
picture-empty = هذا الملف فارغ. يُرجى إرسال الصورة من جديد.
picture-too-large = حجم هذه الصورة أكبر من { $most } ميغابايت. يُرجى إرسال صورة أصغر، كلقطة شاشة لها.
picture-none = هذه ليست صورة يمكنني عرضها. يُرجى إرسال صورة، أو ملف بصيغة JPEG أو PNG أو WebP أو GIF.
picture-foreign = صيغة هذه الصورة لا تقرؤها إلا برامج قليلة، مثل HEIC. يُرجى حفظها بصيغة JPEG أو إرسال لقطة شاشة لها.
picture-moving = لا يمكن عرض الفيديو والصور المتحركة هنا. يُرجى إرسال صورة ثابتة. أما الفيديو فمن «{ button-files }».
picture-broken = هذه الصورة تالفة، أو لم يصل إلا جزء منها. يُرجى إرسالها من جديد، أو إرسال لقطة شاشة لها.
picture-too-many-pixels = دقة هذه الصورة أكثر من { $most } ميغابكسل. يُرجى إرسال صورة أصغر، كلقطة شاشة لها.
picture-too-small = هذه الصورة صغيرة جدًا: الحد الأدنى لكل ضلع { $least } بكسل. يُرجى إرسال صورة أكبر.
picture-too-narrow = هذه الصورة ضيقة جدًا: أقصى نسبة لضلعها الطويل إلى القصير { $most }. يُرجى قصها وإرسالها من جديد.
picture-gone = لم يعد بإمكاني جلب هذه الصورة. يُرجى إرسالها من جديد.
picture-away = لم تصل الصورة. يُرجى إرسالها من جديد.
picture-no-room = لا يتسع TwinSpace لهذه الصورة. يُرجى إزالة ملفات لا يحتاج إليها أحد ثم إرسالها من جديد.
picture-not-allowed = لا صلاحية لك الآن لإرسال صور هنا، أو أن المشروع مغلق.
