### التسجيل في هيئة التدريس، والملف الشخصي.

register-heading = تسجيلك
profile-heading = ملفك الشخصي
profile-new-school = ستؤكد هيئة الدعم تسجيلك من جديد للمدرسة الجديدة. تستمر المشاريع الجارية.

field-name = الاسم
    .ask = ما اسمك الكامل (الاسم واسم العائلة)؟
    .example = مثال: ليلى غيمة
field-school = المدرسة
    .ask = ما مدرستك؟ يمكن البحث باسمها أو مدينتها، ثم اختيارها من القائمة.
    .example = مثال: مدرسة الغيمة
field-school-name = مدرسة جديدة
    .ask = ما اسم مدرستك؟
    .example = مثال: مدرسة الغيمة
field-town = المدينة
    .ask = في أي مدينة أو بلدة تقع؟
    .example = مثال: صفاقس
field-country = البلد
    .ask = في أي بلد مدرستك؟
    .example = تكفي كتابة الحروف الأولى.
field-region = { $country ->
    [es] منطقة الحكم الذاتي
   *[other] المنطقة
}
    .ask = { $country ->
        [es] في أي منطقة حكم ذاتي تقع؟
       *[other] في أي منطقة تقع؟
    }
    .example = تكفي كتابة الحروف الأولى.
field-subjects-taught = المواد
    .ask = ما مواد تدريسك؟
    .example = بتحديد ما يناسب ثم الضغط على «تم». تساعد الكتابة على البحث.
field-languages-spoken = اللغات
    .ask = ما اللغات التي يمكنك التحدث بها؟
    .example = بتحديد ما يناسب ثم الضغط على «تم». تساعد الكتابة على البحث.

school-not-listed = ➕ مدرستي ليست في القائمة
school-new = ليست في القائمة
school-more = أول { $shown } من المدارس (المجموع { $all }). مدرستك ليست بينها؟ تفيد كتابة جزء أطول من اسمها، أو مدينتها أيضًا.
school-more-many = أول { $shown } من مدارس كثيرة جدًا. مدرستك ليست بينها؟ تفيد كتابة جزء أطول من اسمها، أو مدينتها أيضًا.
school-label = { $school }، { $town }
school-full-label = { $school }، { $town }، { $country }
school-full-label-region = { $school }، { $town }، { $region }، { $country }
person-username = { $username } ({ $platform })
person-nameless = شخص ({ $number })
peer-label-unchecked = { $name } (لم يؤكَّد بعد)
peer-label = { $name } – { $school }، { $town }
authority-national = هيئة الدعم الوطنية ({ $country })
authority-regional = الهيئة الإقليمية ({ $region })

# ما قد يرد في رؤوس أعمدة قائمة مدارس مستوردة، بين فواصل لاتينية.
school-column-code = الرمز, الرمز الرسمي, رمز المدرسة, الرقم الوطني, رقم المدرسة
school-column-name = الاسم, المدرسة, اسم المدرسة, المؤسسة, اسم المؤسسة
school-column-town = المدينة, البلدة, البلدية, المكان, القضاء, المعتمدية, اللواء
school-column-country = البلد, الدولة, رمز البلد
school-column-region = المنطقة, المحافظة, الولاية, رمز المنطقة, المديرية
