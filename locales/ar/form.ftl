### النماذج: الأزرار، والمشكلات في الإجابة، وعرض الإجابات.

button-done = { $count ->
        [0] تم
       *[other] تم ({ $count })
    }
button-skip = تخطٍّ
button-back = ➡️ رجوع
button-use = استخدام ما كتبته
button-use-offer = استخدام «{ $answer }»
button-keep = إبقاء هذه الإجابة
button-pause = حفظ وإغلاق
button-change = ✏️ تعديل
button-send = ✅ إرسال
button-send-again = ✅ إرسال من جديد
button-save = ✅ حفظ
button-next = التالي ◀️
button-previous = ▶️ السابق
button-show-all = عرض الكل
button-show-chosen = المختار ({ $count })
button-decline = اعتذار
button-refuse = رفض
button-reject = رفض
button-return = إعادة للتعديل

form-what-to-change = ما المطلوب تعديله؟

problem-empty = هذه الإجابة فارغة. يُرجى كتابتها من جديد.
problem-no-letters = يُرجى الإجابة بالكلمات: لا أرى حروفًا ولا أرقامًا.
problem-not-words = يُرجى الإجابة بالكلمات: كتابةً، أو بإرسال ملف نصي صغير (.txt).
problem-unfetched = لم أتمكن من فتح ملفك الآن. يُرجى إرساله من جديد أو كتابة نصه هنا.
problem-too-long =
    عدد الأحرف في إجابتك { $length } والحد الأقصى { $max }. { $over ->
        [zero] لا زيادة
        [one] الزيادة حرف واحد
        [two] الزيادة حرفان
        [few] الزيادة { $over } أحرف
        [many] الزيادة { $over } حرفًا
       *[other] الزيادة { $over } حرف
    }.
problem-nothing-found = لا أجد «{ $words }». يمكنك تجربة جزء من الكلمة أو الاختيار من القائمة.
problem-none-known = لا أجد «{ $words }». يمكنك تجربة جزء من الاسم أو الضغط على «{ $none }».
problem-school-code = الحد الأقصى للحروف والأرقام في الرمز الرسمي هو { $max }.
problem-school-digits = عدد أرقام الرمز الرسمي للمدرسة هنا { $digits } ({ $country }).
problem-answered-meanwhile = سبق أن أجبت بـ«{ $stands }». هل تحل محلها «{ $answer }» أم تبقى كما هي؟
problem-written-before = كتبت هذا قبل أن أسأل. هل أستخدمه، أم لديك إجابة أخرى؟
problem-written-before-list = كتبت «{ $words }» قبل أن أسأل. هل أستخدمه، أم لديك إجابة أخرى؟
problem-too-many = الحد الأقصى للاختيارات { $max }. يُرجى إلغاء أحدها أولًا.
problem-too-many-named = الحد الأقصى للاختيارات { $max }، لذلك لم آخذ: { $names }. للتغيير يُرجى إلغاء أحدها أولًا.
problem-unknown = لا أجد في القائمة: { $names }.
problem-both = { $one } { $other }
problem-choose-one = يُرجى اختيار إجابة واحدة على الأقل.
problem-choose-from-list = يُرجى الاختيار من القائمة.
problem-ages = يُرجى كتابة أصغر عمر وأكبر عمر، مثل 9-12.
problem-ages-range = يمكن أن تكون الأعمار من { $min } إلى { $max }.
problem-ages-order = يُرجى كتابة العمر الأصغر أولًا.
problem-number = يُرجى كتابة عدد صحيح واحد بالأرقام.
problem-pupils-range = يمكن أن يكون عدد التلاميذ من 1 إلى { $max }.

value-skipped = لا شيء
value-number = { $number }
value-age = { $age }
value-ages = من { $from } إلى { $to }
# عدة إجابات في سطر واحد.
plain-list = { $entries }
# ما يصل بين إجابتين عند الكتابة، بين فواصل لاتينية: «العربية و الفرنسية». ما بعده «-» يلتصق بالكلمة التالية: «العربية والفرنسية».
list-joins = و, و-, &, +
