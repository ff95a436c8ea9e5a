### مشاريعي: إلى أين وصلت وما المتاح بشأنها، والعرض على الطرف الشريك.

projects-title = مشاريعي
    .empty = لا شيء هنا بعد. يبدأ المشروع بفكرة وجهة اتصال واحدة.
    .none = لا مشاريع من هذا النوع حاليًا.
    .active = مشاريعي النشطة
    .waiting = مشاريعي المعلّقة
    .over = مشاريعي المنتهية
    .more = هذه أقرب النتائج. إضافة كلمة تُظهر غيرها.
# عنوان مع علامة حالته.
marked = { $mark } { $title }
project-line = { $title }: { $state }
project-line-mine = { $line }. صلاحيتاك: { $profiles }
project-line-founder = { $line }. طرف مؤسس: { $profiles }
project-founder = بمبادرة من
project-partner = الطرف الشريك
peer-with-school = { $name }، { $school }
project-changed = تعديلات { $by }: { $fields }
project-before = النص قبل التعديل:
draft-touched = مسودة. آخر عمل عليها في { $moment }.
draft-untitled = { $what } ({ $moment })
draft-untitled-at = { $what } ({ $moment }، السؤال { $at } من { $of })
draft-untitled-asked = { $what } (السؤال { $at } من { $of })

button-all-projects = الكل ({ $count })
button-active-projects = النشطة ({ $count })
button-waiting-projects = المعلّقة ({ $count })
button-over-projects = المنتهية ({ $count })
button-search-projects = بحث عن مشروع
button-search = بحث
button-offer = فتح العرض
button-offer-again = عرضه على جهة اتصال أخرى
button-offer-to = تقديم عرض: «{ $title }»
button-copy = نسخ إلى مسودة جديدة
button-remind = تذكير
button-withdraw = سحب
button-history = السجل
button-suggest = اقتراح تعديل
button-later = القرار لاحقًا

field-search-projects = بحث
    .ask = عمّ البحث؟ تكفي كلمات من العنوان أو اسم أحد الطرفين المؤسسين.
    .example = مثال: غيوم

confirm-withdraw = هل يُسحب «{ $title }»؟ لن يعود قبوله أو الموافقة عليه ممكنًا. يمكنك لاحقًا نسخه إلى مسودة جديدة.

# الحالات كما ترد بعد عنوان ونقطتين.
state-draft = مسودة
state-offered = بانتظار الطرف الشريك
state-waiting = بانتظار الموافقة
state-active = نشط
state-declined = اعتذر عنه الطرف الشريك
state-returned = أُعيد للتعديل
state-rejected = مرفوض
state-withdrawn = مسحوب
state-closed = مغلق
waits-you = بانتظار ردك
waits-partner = بانتظار { $name }
waits-authorities = بانتظار { $authorities }
waits-final = صدرت القرارات، { $final }
waits-operator = بانتظار اعتماد هيئة

# الأسطر الأولى من مشروع.
status-offered = ⏳ بانتظار رد { $name } منذ { $since }.
status-offered-you = ⏳ { $name } بانتظار ردك منذ { $since }.
status-offered-next = عند القبول من { $name } أعرض المشروع على أصحاب القرار وأخبرك. حتى ذلك الحين يمكنك تعديل المشروع.
status-partner-registers = قبل القبول يلزم تسجيل { $name }.
status-partner-validated = قبل القبول يلزم تأكيد تسجيل { $name } من: { $authority }
status-waiting = ⏳ بانتظار الموافقة منذ { $since }. القرارات المنتظرة من: { $authorities }.
status-waiting-next = عند موافقة الجميع يُفتح TwinSpace وأخبركما. لا يزال بإمكانك تعديل المشروع، وعندئذ تصدر القرارات من جديد.
# بعد حقول المشروع: سطر لكل هيئة.
status-votes = القرارات حتى الآن:
status-final = ⏳ صدرت كل القرارات: { $final }.
status-operator = ⏳ قيد الانتظار منذ { $since }. لا هيئة معتمدة لبلديكما حاليًا، فلا يمكن اتخاذ قرار. أبلغتُ إدارة النظام.
status-active = ✅ نشط منذ { $since }.
status-declined = ❌ اعتذار من { $name } في { $since }.
status-declined-next = يمكنك عرضه على جهة اتصال أخرى دون كتابة شيء من جديد.
status-returned = ↩️ أُعيد للتعديل في { $since }. يُرجى تعديل المطلوب وإرساله من جديد.
status-rejected = ❌ رُفض في { $since }.
status-withdrawn = 🗂 سُحب من جانب { $name } في { $since }.
status-withdrawn-next = لا قرار بشأنه بعد الآن. يمكنك نسخه إلى مسودة جديدة وتعديلها وإرسالها.
status-withdrawn-since = 🗂 سُحب في { $since }.
status-withdrawn-you = 🗂 سحبت هذا المشروع في { $since }.
status-closed = 🗂 أُغلق في { $since }.
said-by = كتبت { $authority }:
authority-unknown = هيئة لم تعد معتمدة
# تذكير: يرد في عنوان ما يُذكَّر به، وكل تذكير في سطر تحته.
reminder-title = 🔔 تذكير من { $name }: { $title }
    .all = التذكيرات: { $reminders }
reminder-by = { $name } ({ $at })

# قرار، وحتى متى يمكن التراجع عنه.
vote-open = ⏳ { $authority }: بانتظار القرار منذ { $since }
vote-open-nobody = ⏳ { $authority }: بانتظار القرار منذ { $since }؛ لا يوجد حاليًا من يمكنه اتخاذه هناك، وقد أبلغتُ إدارة النظام
vote-dropped = ➖ { $authority }: لم تعد معتمدة، فلا قرار لها
vote-approved = ✅ { $authority }: موافقة من { $by }، { $at }
vote-returned = ↩️ { $authority }: إعادة للتعديل من { $by }، { $at }
vote-rejected = ❌ { $authority }: رفض من { $by }، { $at }
vote-approved-unnamed = ✅ { $authority }: موافقة، { $at }
vote-returned-unnamed = ↩️ { $authority }: إعادة للتعديل، { $at }
vote-rejected-unnamed = ❌ { $authority }: رفض، { $at }
vote-not-final = { $vote } ({ $final })
final-now = لم يعد التراجع ممكنًا
final-at = التراجع ممكن حتى { $at }، ثم يصبح القرار نهائيًا

offer-invites = عرض من { $name } لبدء هذا المشروع معك، قُدّم في { $since }.
offer-register = للقبول يُرجى التسجيل أولًا. يبقى العرض مفتوحًا.
offer-waits =
    يمكنك القبول حالما يؤكَّد تسجيلك.
    { $standing }
offer-accepted = ✅ قبلت العرض في { $at }.
offer-declined = ❌ اعتذرت عن العرض في { $at }.

button-closing = إغلاق أو بدء من جديد
button-closed = إعادة فتح أو بدء من جديد
button-close = إغلاق المشروع
button-reopen = إعادة فتحه
button-start-anew = بدء من جديد
button-project-before = المشروع السابق
button-project-after = المشروع الجديد
project-goes-on-from = استمرار لمشروع
project-goes-on-as = يستمر في مشروع
closing-title = إغلاق «{ $title }»
    .means = إغلاق المشروع ينهيه، وسأخبر كل المشاركين. تبقى قراءة كل شيء ممكنة، لكن لا يعود التعديل ممكنًا. ويمكن لطرف مؤسس إعادة فتحه خلال 30 يومًا.
    .invitations = { $count ->
        [zero] لا دعوات تنتظر الرد.
        [one] دعوة واحدة لا تزال تنتظر الرد، وستنتهي أيضًا.
        [two] دعوتان لا تزالان تنتظران الرد، وستنتهيان أيضًا.
        [few] { $count } دعوات لا تزال تنتظر الرد، وستنتهي أيضًا.
        [many] { $count } دعوة لا تزال تنتظر الرد، وستنتهي أيضًا.
       *[other] { $count } دعوة لا تزال تنتظر الرد، وستنتهي أيضًا.
    }
    .anew = إذا أردت المتابعة مع شريك آخر، فيلزم إغلاق المشروع أولًا. ثم يمكنك بدؤه من جديد بالعنوان والمحتوى نفسيهما ومع شريك من اختيارك. ويمكن نقل ملفات TwinSpace معه.
    .closed = يمكنك بدؤه من جديد بالعنوان والمحتوى نفسيهما ومع شريك من اختيارك.
    .reopen = أو يمكنك إعادة فتح هذا المشروع حتى { $until }.
    .files = يمكنك أخذ الملفات معك: الأرشيف ملف ZIP واحد فيه كل ما في TwinSpace، وهو متاح قبل إغلاق المشروع وبعده.
field-goodbye = كلمة وداع
    .ask = هل من كلمة وداع؟ سيقرؤها كل المشاركين. وإلا فيكفي الضغط على «{ button-skip }».
    .example = مثال: شكرًا لكم جميعًا! الخرائط معلّقة في المدرستين.
status-closed-by = 🗂 أُغلق من جانب { $name } في { $since }.
status-closed-you = 🗂 أغلقت هذا المشروع في { $since }.
