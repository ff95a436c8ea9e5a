### فضاء TwinSpace حيث يعمل الصفان.

space-title = فضاء TwinSpace «{ $title }»
    .over = انتهى المشروع. لا تزال قراءة كل شيء هنا ممكنة، لكن لا يمكن تعديل شيء.
space-role = دورك هنا
space-students = التلاميذ
    .count = { $count ->
        [zero] لا أحد بعد
        [one] تلميذ واحد
        [two] تلميذان
        [few] { $count } تلاميذ
        [many] { $count } تلميذًا
       *[other] { $count } تلميذ
    }
button-space = TwinSpace
button-students = التلاميذ

# ما يلزم أن يوافق عليه أولياء الأمور.
guardians-title = هل وافق أولياء الأمور؟
    .why = في بلدك يقرر أولياء الأمور عن الأطفال دون سن { $age }. يُرجى سؤالهم أولًا هل يسمحون لأبنائهم وبناتهم باستخدام TwinSpace، بالطريقة المعتادة في مدرستك.
    .kept = أسجّل فقط أنك أكدت ذلك ومتى. وأحفظ لكل تلميذ الاسم والدور واسم المستخدم، لا غير.
    .done = ✅ أكدت هذا.
button-guardians-agree = ✅ نعم، وافقوا
button-guardians = موافقة أولياء الأمور
refusal-guardians = يُرجى أولًا تأكيد موافقة أولياء الأمور.
refusal-space-full = الحد الأقصى للتلاميذ في TwinSpace هو { $most }. يُرجى إزالة أحد أولًا.
