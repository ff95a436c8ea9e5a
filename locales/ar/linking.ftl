### ربط حسابات الشخص الواحد في عدة تطبيقات، ووجهة الإشعارات.

accounts-title = حساباتك
    .alone = هل لديك حساب أيضًا في { $platforms }؟ يمكنك ربطه بهذا الحساب، فتكون في كليهما المسودات والمهام المعلّقة وجهات الاتصال والمشاريع نفسها، والمتابعة ممكنة من أي منهما.
    .only = لا أعمل إلا هنا، في { $platform }، فلا حساب آخر لربطه.
account-here = { $platform } (هذه المحادثة)
account-unreachable = ⚠️ { $platform }: لا تصل رسائلي إلى هناك
accounts-notices-last = عند حدوث أمر أكتب إليك في آخر تطبيق استخدمته.
accounts-notices-chosen = عند حدوث أمر أكتب إليك في { $platform }.
accounts-notices-instead = اخترت { $platform }، وما دامت رسائلي لا تصل إلى هناك أكتب إليك هنا.

linking-title = ربط حساباتك
linking-what = الحسابات المرتبطة حساب واحد: المسودات والمهام المعلّقة وجهات الاتصال والمشاريع نفسها في كليهما.
linking-code-what = يصبح حسابك في { $platforms } وهذا الحساب حسابًا واحدًا: المسودات والمهام المعلّقة وجهات الاتصال والمشاريع نفسها في كليهما.
linking-code-how = يُرجى فتح محادثتنا هناك وإرسال هذا إليّ:
linking-code-until = يعمل الرمز مرة واحدة لمدة عشر دقائق: حتى { $until }. يُرجى عدم إعطائه لأحد.
linking-is-it-you = هل هذا حسابك الآخر؟
linking-asked-first = أُنشئ الرمز من حساب { $name } في { $platform }.
linking-asked-then = كُتب رمزك من حساب { $name } في { $platform }، والمطلوب ربطه بحسابك.
linking-warning = ⚠️ إذا كان الحساب لشخص آخر، فيُرجى الضغط على «{ button-not-me }»: كل من يرتبط بحسابك يمكنه القيام بكل شيء باسمك.
linking-waits-first = ⏳ كُتب رمزك من حساب { $name } في { $platform }. يُرجى التأكيد هناك، ثم أسألك هنا مرة أخرى.
linking-waits-then = ⏳ يُرجى التأكيد في { $platform } أيضًا: سألتك هناك الآن.
linking-waits-until = تنتهي صلاحية هذا الطلب في { $until }.
linking-done = ✅ رُبط حساباك. يمكنك المتابعة هنا أو في { $platform }.
linking-declined = ❌ رُفض ذلك في { $platform }. لم يتغير شيء.
linking-declined-you = ❌ لم يُربط حساباك. لم يتغير شيء.
linking-over = ⌛ انتهت صلاحية الرمز. لم يتغير شيء، ويمكنك الحصول على رمز جديد في الحال.
linking-unlinked = لم يعد حسابك في { $platform } مرتبطًا. بقي كل شيء هنا لديك.
linking-unlinked-you = لم يعد هذا الحساب مرتبطًا. بقي كل شيء لديك في { $platform }، وعاد هذا الحساب فارغًا.

button-accounts = حساباتي
button-make-code = الحصول على رمز
button-linking = عرض الحالة
button-link-accounts = ربط
button-that-is-me = نعم، هذا أنا
button-not-me = لست أنا
button-cancel = إلغاء
button-unlink = فك الربط
button-notices-last = آخر تطبيق استخدمته
button-chosen = ✓ { $name }

confirm-unlink = هل يُفك ربط هذا الحساب في { $here }؟ تبقى مسوداتك وجهات اتصالك ومشاريعك لديك في { $there }، ويعود هذا الحساب فارغًا.

command-link = ربط حسابك في تطبيق آخر
command-unlink = فك ربط هذا الحساب بالآخر

refusal-code-unknown = لا أعرف هذا الرمز. يُرجى مقارنته بالرمز في حسابك الآخر.
refusal-code-used = سبق استخدام هذا الرمز. يمكنك الحصول على رمز جديد من حسابك الآخر: «المساعدة» ثم «حساباتي».
refusal-code-over = انتهت صلاحية هذا الرمز. يمكنك الحصول على رمز جديد من حسابك الآخر: «المساعدة» ثم «حساباتي».
refusal-own-code = هذا الرمز لحسابك الآخر: يُرجى فتح محادثتنا هناك وكتابته إليّ.
refusal-same-platform = الحسابان في التطبيق نفسه. لا يُربط إلا حسابان في تطبيقين مختلفين.
refusal-linked-already = أحد الحسابين مرتبط بالفعل. يُرجى فك ربطه هناك أولًا: «المساعدة» ثم «حساباتي».
refusal-both-hold = لكل من الحسابين مدرسة أو تكليف أو جهات اتصال أو مشاريع، فلا يمكن جمعهما. يُرجى المتابعة بأحدهما.
refusal-linking-waits = طلبك لربط هذين الحسابين قيد الانتظار بالفعل.
refusal-not-linked = هذا الحساب غير مرتبط بحساب آخر.
