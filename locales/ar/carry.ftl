### ما يُنقل عند بدء مشروع من جديد: ملفات TwinSpace السابق، ومعها الأخبار والتلاميذ عند الرغبة.

button-bring-over = نقل الملفات
bring-over-title = النقل إلى «{ $title }»
    .what = في TwinSpace المشروع السابق:
    .nothing = لم يبقَ في TwinSpace السابق ما يُنقل.
    .how = تُنقل الملفات في كل الأحوال، في مجلداتها ومع اسم المرسل والتاريخ. يبقى TwinSpace السابق كما هو، ولا يصل أحدًا إشعار.
    .students = يحتفظ التلاميذ بأسماء المستخدمين وكلمات المرور والأدوار. لا أسألهم عن شيء: يختارون المشروع عند الدخول.
    .running = ⏳ أنقل كل شيء. يمكنك القيام بأمر آخر في هذه الأثناء.
    .done = ✅ تم: وصل كل ما طلبته.
    .done-but = تم النقل باستثناء ما يلي:
    .not-allowed = توقفتُ: لم تعد لدى من طلب النقل صلاحية لذلك. ما نُقل يبقى.
    .closed = توقفتُ لأن المشروع أُغلق. ما نُقل يبقى.
    .again = يمكنك المحاولة من جديد في أي وقت. لا شيء يُنقل مرتين.
over-files = { $count ->
        [zero] لا ملفات
        [one] ملف واحد ({ $size })
        [two] ملفان ({ $size })
        [few] { $count } ملفات ({ $size })
        [many] { $count } ملفًا ({ $size })
       *[other] { $count } ملف ({ $size })
    }
over-news = { $count ->
        [zero] لا أخبار
        [one] خبر واحد
        [two] خبران
        [few] { $count } أخبار
        [many] { $count } خبرًا
       *[other] { $count } خبر
    }
over-students = { $count ->
        [zero] لا تلاميذ
        [one] تلميذ واحد
        [two] تلميذان
        [few] { $count } تلاميذ
        [many] { $count } تلميذًا
       *[other] { $count } تلميذ
    }
over-label-files = الملفات
over-label-news = الأخبار
over-label-students = التلاميذ
over-progress = { $label }: { $done } من { $all }
over-came = { $label }: نُقل { $now }
    .before = { $line }، وكان هنا { $count }
    .rest = { $line }، ولم يُنقل { $count }
over-behind = ⚠️ { $name }: { $why }
    .more = ⚠️ و{ $count ->
        [zero] لا ملفات أخرى
        [one] ملف واحد آخر
        [two] ملفان آخران
        [few] { $count } ملفات أخرى
        [many] { $count } ملفًا آخر
       *[other] { $count } ملف آخر
    }
over-students-behind = ⚠️ { $count ->
        [zero] لا تلاميذ
        [one] تلميذ واحد
        [two] تلميذان
        [few] { $count } تلاميذ
        [many] { $count } تلميذًا
       *[other] { $count } تلميذ
    }: امتلأ فضاء TwinSpace
carry-missing = لم يعد محفوظًا
carry-damaged = الملف تالف
carry-no-room = لا يتسع له TwinSpace
button-news-over = الأخبار أيضًا
button-students-over = التلاميذ أيضًا
button-begin-over = بدء النقل
toast-bringing-over = بدأ النقل.
toast-all-over = كل شيء موجود هنا بالفعل.
refusal-bring-over = هذا متاح فقط لطرف مؤسس شارك في المشروع السابق أيضًا.

# إشعار الطرفين المؤسسين.
over-ready-title = فُتح TwinSpace جديد لمشروع «{ $title }»
    .what = يمكنك نقل ما في TwinSpace المشروع السابق، وفيه:
    .other = يمكن نقل ما في TwinSpace المشروع السابق، وهذا متاح لكل من: { $names }.
