### عمل إدارة النظام في محادثاتها: الهيئات وأصحاب القرار والدعوات والأمور العالقة والمدارس.

button-operator = لإدارة النظام
command-operator = مهام إدارة النظام
operator-menu = كل ما يمكنك القيام به هنا متاح أيضًا في سطر الأوامر على الخادم. وما لا يمكن هنا، كاستيراد قائمة مدارس، يبقى هناك.
operator-ended = انتهت عضويتك في إدارة النظام، فلا تصل رسائلها إلى هنا. كل شيء آخر في هذه المحادثة مستمر.
refusal-no-operator = لست من إدارة النظام، أو انتهت عضويتك فيها، فلم يتغير شيء. يمكن لشخص آخر منها دعوتك.

# الهيئات.
button-authorities = الهيئات
button-authority = الهيئة
button-set-up = اعتماد
button-set-up-authority = اعتماد هيئة
button-set-up-again = اعتماد من جديد
button-set-up-in = اعتماد: { $country }
authorities-title = الهيئات
    .empty = لا هيئة معتمدة، فلا أحد يؤكد التسجيلات أو يوافق على المشاريع. الخطوة الأولى: اعتماد هيئة.
authority-line = { $authority }: { $count ->
        [zero] القرار بلا أحد
        [one] القرار لشخص واحد
        [two] القرار لشخصين
        [few] القرار لـ{ $count } أشخاص
        [many] القرار لـ{ $count } شخصًا
       *[other] القرار لـ{ $count } شخص
    }
    .nobody = ⚠️ { $authority }: لا أحد لديه القرار
set-up-heading = اعتماد هيئة
field-authority-country = البلد
    .ask = في أي بلد؟
    .example = بالاختيار من القائمة أو بكتابة الاسم.
field-authority-seat = الهيئة
    .ask = أي هيئة؟ قرار هيئة الدعم للبلد كله، وقرار الهيئة الإقليمية لمنطقتها إضافة إليه.
    .example = بالاختيار من القائمة أو بكتابة اسم المنطقة.
    .empty = كل هيئات هذا البلد معتمدة. يمكنك الرجوع لاختيار بلد آخر.
note-set-up = أعرض عليها كل ما ينتظر هناك. والخطوة التالية دعوة شخص يتخذ القرار باسمها.
toast-set-up = تم الاعتماد.
    .already = معتمدة بالفعل.
desk-out-of-use = 🗂 غير معتمدة: لا قرار لها ولا أحد يقرر باسمها. ما قررته يبقى.
desk-nobody = ⚠️ لا أحد يقرر باسمها بعد. تلزم دعوة شخص: الرابط يعطي من يفتحه حق القرار.
# $name شخص.
desk-approver = القرار لدى { $name } منذ { $since }
    .away = ⚠️ القرار لدى { $name } منذ { $since }، ولا تصل رسائلي إلى هناك
desk-deputy = النيابة لدى { $name } منذ { $since }
    .away = ⚠️ النيابة لدى { $name } منذ { $since }، ولا تصل رسائلي إلى هناك
# $waits قائمة مثل «مشروعان وتسجيل واحد».
desk-waits = قيد الانتظار هناك: { $waits }
desk-open = { $count ->
        [zero] لا دعوات غير مفتوحة.
        [one] دعوة واحدة لم تُفتح بعد.
        [two] دعوتان لم تُفتحا بعد.
        [few] { $count } دعوات لم تُفتح بعد.
        [many] { $count } دعوة لم تُفتح بعد.
       *[other] { $count } دعوة لم تُفتح بعد.
    }
waits-projects = { $count ->
        [zero] لا مشاريع
        [one] مشروع واحد
        [two] مشروعان
        [few] { $count } مشاريع
        [many] { $count } مشروعًا
       *[other] { $count } مشروع
    }
waits-teachers = { $count ->
        [zero] لا تسجيلات
        [one] تسجيل واحد
        [two] تسجيلان
        [few] { $count } تسجيلات
        [many] { $count } تسجيلًا
       *[other] { $count } تسجيل
    }
waits-questions = { $count ->
        [zero] لا استفسارات
        [one] استفسار واحد
        [two] استفساران
        [few] { $count } استفسارات
        [many] { $count } استفسارًا
       *[other] { $count } استفسار
    }
button-take-out-of-use = إلغاء الاعتماد
confirm-take-out-of-use = هل يُلغى اعتماد هذه الهيئة: { $authority }؟ لن يبقى لها قرار. { $projects ->
        [zero] لا مشروع ينتظرها.
        [one] مشروع واحد ينتظرها سيستمر من دونها.
        [two] مشروعان ينتظرانها سيستمران من دونها.
        [few] { $projects } مشاريع تنتظرها ستستمر من دونها.
        [many] { $projects } مشروعًا ينتظرها ستستمر من دونها.
       *[other] { $projects } مشروع ينتظرها ستستمر من دونها.
    } ما قررته يبقى، ويمكن اعتمادها من جديد.
toast-out-of-use = أُلغي الاعتماد.

# أصحاب القرار.
button-end-appointment = إنهاء التكليف
official-ends = عند إنهاء التكليف يبقى كل ما قرره هذا الشخص، وينتقل ما ينتظر إلى الآخرين. وتنتهي كذلك التفويضات منه وإليه.
confirm-end-appointment = إنهاء تكليف { $name }؟ ابتداءً من الآن لن يكون لـ{ $name } قرار باسم: { $authority }
toast-appointment-ended = انتهى التكليف.

# الدعوات.
button-invitations = الدعوات
button-invite-approver = دعوة إلى القرار
button-invite-deputy = دعوة إلى النيابة
button-invite-room = رابط لمجموعة
button-end-invitation = إنهاء هذا الرابط
invitations-title = الدعوات
    .empty = لا دعوة تنتظر من يفتحها.
    .how = تكون الدعوة إلى القرار والنيابة ودعوة المجموعات من صفحة الهيئة، والدعوة إلى إدارة النظام من قائمة فريقها. أما المعلمون فلا يحتاجون إلى رابط منك: يكتبون إليّ ويسجلون.
role-operator = إدارة النظام
role-approver = القرار: { $authority }
role-deputy = النيابة: { $authority }
role-room = مجموعة: { $authority }
role-link-line = { $role }، حتى { $until }
role-link-made = أُنشئ في { $at }
role-link-operator = يُرجى إرسال هذا الرابط إلى شخص واحد. أول محادثة تفتحه تصبح من إدارة النظام ابتداءً من ذلك الحين.
role-link-approver = يُرجى إرسال هذا الرابط إلى شخص واحد. أول من يفتحه يصبح له القرار باسم الهيئة ابتداءً من ذلك الحين.
role-link-deputy = يُرجى إرسال هذا الرابط إلى شخص واحد. أول من يفتحه تصبح له النيابة في الهيئة ابتداءً من ذلك الحين.
role-link-room = يُرجى فتح هذا الرابط في مجموعة الهيئة. عندئذ يظهر فيها أيضًا ما أرسله إلى الهيئة، ويقرؤه كل من في المجموعة.
role-link-kept = ظهر الرابط في سطر الأوامر وحده ولا أحتفظ به. إذا ضاع فيمكن إنهاؤه وإنشاء غيره.
role-link-until = يعمل مرة واحدة حتى { $until }.
role-link-lasting = يعمل مرة واحدة.
role-link-used = ✅ فُتح من جانب { $name } في { $at }.
    .once = ✅ فتحه شخص في { $at }.
role-link-revoked = 🗂 أُنهي في { $at }.
role-link-over = 🗂 انتهت صلاحيته في { $until }.
confirm-end-invitation = هل يُنهى هذا الرابط؟ لن يتمكن أحد من فتحه: { $role }
toast-link-comes = يصلك رابطك في رسالة مستقلة.
toast-invitation-ended = أُنهي الرابط.
refusal-set-up-first = هذه الهيئة غير معتمدة. يُرجى اعتمادها من جديد أولًا ثم دعوة شخص.
refusal-invitation-used = سبق أن فُتح هذا الرابط. يمكن بدلًا من ذلك إنهاء التكليف، أو إنهاء العضوية في إدارة النظام.

# إدارة النظام.
button-operators = فريق الإدارة
button-invite-operator = دعوة إلى الإدارة
button-end-operator = إنهاء الوصول
button-end-own = إنهاء وصولي
operators-title = فريق إدارة النظام
    .what = يقرأ الفريق ما يحتاج إلى انتباه، ويمكنه القيام بكل ما يمكنك هنا. من الأفضل أن يضم شخصين على الأقل.
operator-line = { $name }، منذ { $since }
    .own = { $name } (أنت)، منذ { $since }
confirm-end-operator = إنهاء وصول { $name } إلى إدارة النظام؟ سأرسل إشعارًا بذلك، ويستمر كل شيء آخر في تلك المحادثة.
confirm-end-own = هل يُنهى وصولك إلى إدارة النظام؟ يمكن لشخص آخر منها دعوتك من جديد.
toast-operator-ended = انتهى الوصول.
refusal-last-operator = لا يوجد غيرك في إدارة النظام، فلا يمكنك إنهاء وصولك. يُرجى دعوة شخص آخر أولًا.

# الأمور العالقة.
button-stuck = أمور عالقة
stuck-title = أمور عالقة
    .empty = لا شيء عالق: حيثما انتظر أمر وُجد من يتخذ القرار، ولم ينتظر شيء أكثر من أسبوعين.
stuck-nobody = ⚠️ { $authority }: { $waits }، منذ { $since }. لا أحد لديه القرار هناك.
stuck-long = ⏳ { $authority }: { $waits }، منذ { $since }
stuck-no-service = ⚠️ { $country }: { $waits }، منذ { $since }. لا هيئة دعم معتمدة هناك.
stuck-project = ⚠️ «{ $title }»، منذ { $since }. لا هيئة معتمدة يمكنها اتخاذ القرار.
machine-works = البرنامج نفسه غير متأخر في شيء.
machine-title = البرنامج نفسه:
machine-refused = { $count ->
        [zero] لا رسائل ترفضها المنصة، منذ { $since }
        [one] رسالة واحدة ترفضها المنصة، منذ { $since }
        [two] رسالتان ترفضهما المنصة، منذ { $since }
        [few] { $count } رسائل ترفضها المنصة، منذ { $since }
        [many] { $count } رسالة ترفضها المنصة، منذ { $since }
       *[other] { $count } رسالة ترفضها المنصة، منذ { $since }
    }
machine-late = { $count ->
        [zero] لا رسائل متأخرة، منذ { $since }
        [one] رسالة واحدة تأخر إرسالها، منذ { $since }
        [two] رسالتان تأخر إرسالهما، منذ { $since }
        [few] { $count } رسائل تأخر إرسالها، منذ { $since }
        [many] { $count } رسالة تأخر إرسالها، منذ { $since }
       *[other] { $count } رسالة تأخر إرسالها، منذ { $since }
    }
machine-jobs = { $count ->
        [zero] لا أعمال متأخرة، منذ { $since }
        [one] عمل واحد متأخر، منذ { $since }
        [two] عملان متأخران، منذ { $since }
        [few] { $count } أعمال متأخرة، منذ { $since }
        [many] { $count } عملًا متأخرًا، منذ { $since }
       *[other] { $count } عمل متأخر، منذ { $since }
    }
machine-timers = { $count ->
        [zero] لا مواعيد فائتة، منذ { $since }
        [one] موعد تلقائي واحد فات، منذ { $since }
        [two] موعدان تلقائيان فاتا، منذ { $since }
        [few] { $count } مواعيد تلقائية فاتت، منذ { $since }
        [many] { $count } موعدًا تلقائيًا فات، منذ { $since }
       *[other] { $count } موعد تلقائي فات، منذ { $since }
    }
machine-letters = { $count ->
        [zero] لا رسائل تعذرت معالجتها، منذ { $since }
        [one] رسالة واحدة تعذرت معالجتها، منذ { $since }
        [two] رسالتان تعذرت معالجتهما، منذ { $since }
        [few] { $count } رسائل تعذرت معالجتها، منذ { $since }
        [many] { $count } رسالة تعذرت معالجتها، منذ { $since }
       *[other] { $count } رسالة تعذرت معالجتها، منذ { $since }
    }

# الأرقام.
button-figures = أرقام
figures-title = أرقام
    .how = النشط من هيئة التدريس هو من كان هنا خلال آخر 30 يومًا. مدد الانتظار لآخر 90 يومًا.
figures-projects = المشاريع – { $projects }
figures-none = لا شيء بعد
figures-state = { $state }: { $count }
figures-country = { $service }: هيئة التدريس { $teachers }، والنشط منها { $active }. المشاريع – { $projects }. { $waits }
figures-hours = { $hours ->
        [zero] يستغرق القرار أقل من ساعة.
        [one] يستغرق القرار نحو ساعة.
        [two] يستغرق القرار نحو ساعتين.
        [few] يستغرق القرار نحو { $hours } ساعات.
        [many] يستغرق القرار نحو { $hours } ساعة.
       *[other] يستغرق القرار نحو { $hours } ساعة.
    }
figures-days = { $days ->
        [zero] يستغرق القرار أقل من يوم.
        [one] يستغرق القرار نحو يوم.
        [two] يستغرق القرار نحو يومين.
        [few] يستغرق القرار نحو { $days } أيام.
        [many] يستغرق القرار نحو { $days } يومًا.
       *[other] يستغرق القرار نحو { $days } يوم.
    }
figures-undecided = لم يصدر أي قرار في الآونة الأخيرة.

# حالات التعليق.
suspended-all = معلمون ومدارس قيد التعليق
    .empty = لا حالات تعليق.
    .how = التعليق ورفعه بيد هيئات الدعم، كل منها في بلدها. وهي تطّلع أيضًا على السبب.
suspended-all-line = ⛔ { $name }: منذ { $since }، من جانب { $service }

# المدارس.
button-new-schools = مدارس جديدة
button-find-school = بحث عن مدرسة
button-find-twin = إنها مدرسة أخرى
button-merge-schools = دمجهما
button-close-school = إغلاق المدرسة
schools-title = مدارس جديدة
    .empty = لا مدرسة تنتظر قبول هيئة دعم.
    .how = كُتبت هذه المدارس عند التسجيل، وتقبلها هيئة الدعم مع أول تسجيل تؤكده فيها. إذا كانت إحداها في القائمة باسم آخر، فيمكن دمج الاثنتين.
    .more = هناك المزيد. يُرجى كتابة جزء أطول من الاسم، أو المدينة.
school-line = { $school }، منذ { $since }
school-code = الرمز الرسمي: { $code }
school-teachers = { $count ->
        [zero] لا أحد من هيئة التدريس مسجل هنا.
        [one] شخص واحد من هيئة التدريس مسجل هنا.
        [two] شخصان من هيئة التدريس مسجلان هنا.
        [few] { $count } أشخاص من هيئة التدريس مسجلون هنا.
        [many] { $count } شخصًا من هيئة التدريس مسجلون هنا.
       *[other] { $count } شخص من هيئة التدريس مسجلون هنا.
    }
school-taken = متاحة للجميع في القائمة.
school-unchecked = 🆕 متاحة فقط لمن كتب اسمها، إلى أن تقبلها هيئة دعم.
school-closed = 🗂 مغلقة: لا يمكن لأحد اختيارها.
school-merged = 🗂 تبيّن أنها مدرسة أخرى: { $school }
school-suspended = ⛔ قيد التعليق.
school-alike = قد تكون واحدة من هذه. يمكن اختيار إحداها لدمج الاثنتين:
# $school هي «الاسم، المدينة».
school-twin = أي مدرسة هي «{ $school }» في الحقيقة؟
field-find-school = المدرسة
    .ask = أي مدرسة؟ يكفي جزء من اسمها أو مدينتها.
    .example = مثال: الغيمة
confirm-merge-schools = هل تُدمج هاتان المدرستان؟ تبيّن أن «{ $from }» هي «{ $into }». ينتقل معلموها مع تلاميذهم ومشاريعهم إلى المدرسة الثانية، ولا يعود اختيار الأولى ممكنًا. لا رجوع عن ذلك.
confirm-close-school = هل تُغلق هذه المدرسة؟ لن يعود اختيارها ممكنًا، وتبقى لمعلميها: { $school }
toast-merged = صارتا مدرسة واحدة.
toast-school-closed = أُغلقت المدرسة.
refusal-schools-one = هما المدرسة نفسها. يُرجى اختيار مدرستين مختلفتين.
refusal-schools-countries = لا تُدمج مدرستان من بلدين. يختار معلموهما المدرسة الصحيحة في ملفاتهم.
refusal-schools-suspended = إحدى المدرستين قيد التعليق والأخرى ليست كذلك. يمكن أن يُطلب من هيئة الدعم رفع التعليق أولًا، أو تعليق الأخرى أيضًا.
refusal-school-stays = المدرسة التي ستبقى لا يمكن لأحد اختيارها: { $school }. يُرجى اختيار مدرسة متاحة للجميع.
