### ما ينتظر أصحاب القرار: تصفيته، والانتقال فيه واحدًا واحدًا، والإخبار به صباحًا.

# ما يُعرض يأتي بعد نقطتين: شريك في بولندا، قيد الانتظار منذ 7 أيام على الأقل.
queue-title = بانتظار قرارك
    .empty = لا شيء ينتظر قرارك حاليًا. سأكتب إليك هنا عند وصول أي طلب.
    .how = يصل كل طلب إلى هنا في رسالة: قراءة ثم قرار بضغطة واحدة.
    .nobody = القرارات لهيئات الدعم والهيئات الإقليمية وحدها. ما يلزم ردك عليه موجود في «{ inbox-title }».
    .nothing = لا شيء من المعلّق يطابق هذه التصفية.
    .only = المعروض الآن: { $filters }
button-next-to-decide = القرار التالي ◀️
button-go-through = ◀️ واحدًا بعد آخر
toast-no-next = لا شيء آخر ينتظر هنا.

filters-title = تصفية وبحث
    .what = يمكنك تحديد ما أعرضه في «{ queue-title }» وعند المرور على الطلبات واحدًا بعد آخر. ويمكن الجمع بين عدة خيارات. وبعد اثنتي عشرة ساعة أعرض كل شيء من جديد.
    .all = المعروض الآن: كل شيء
filter-country = شريك في { $country }
filter-older = قيد الانتظار منذ { $days ->
        [zero] أقل من يوم
        [one] يوم على الأقل
        [two] يومين على الأقل
        [few] { $days } أيام على الأقل
        [many] { $days } يومًا على الأقل
       *[other] { $days } يوم على الأقل
    }
filter-newer =
    { $days ->
        [zero] وصل اليوم
        [one] وصل خلال آخر يوم
        [two] وصل خلال آخر يومين
        [few] وصل خلال آخر { $days } أيام
        [many] وصل خلال آخر { $days } يومًا
       *[other] وصل خلال آخر { $days } يوم
    }
filter-words = «{ $words }»
button-filters = تصفية وبحث
button-filter-older = { $days ->
        [zero] أي مدة
        [one] يوم فأكثر
        [two] يومان فأكثر
        [few] { $days } أيام فأكثر
        [many] { $days } يومًا فأكثر
       *[other] { $days } يوم فأكثر
    }
button-filter-newer =
    { $days ->
        [zero] الجديد: اليوم
        [one] الجديد: آخر يوم
        [two] الجديد: آخر يومين
        [few] الجديد: آخر { $days } أيام
        [many] الجديد: آخر { $days } يومًا
       *[other] الجديد: آخر { $days } يوم
    }
button-partner-country = بلد الشريك
button-search-queue = بحث بالكلمات
partner-countries-title = في أي بلد الشريك؟
    .empty = لا مشروع ينتظر حاليًا.
button-partners-in = { $country } ({ $count })
button-every-country = كل البلدان

# رسالة واحدة صباحًا لمن كثر ما ينتظر قراره.
digest-title =
    { $count ->
        [zero] لا شيء ينتظر قرارك
        [one] طلب واحد ينتظر قرارك
        [two] طلبان ينتظران قرارك
        [few] { $count } طلبات تنتظر قرارك
        [many] { $count } طلبًا ينتظر قرارك
       *[other] { $count } طلب ينتظر قرارك
    }
    .oldest = الأقدم أولًا:
    .more =
        { $count ->
        [zero] لا طلبات أخرى.
        [one] وطلب واحد آخر.
        [two] وطلبان آخران.
        [few] و{ $count } طلبات أخرى.
        [many] و{ $count } طلبًا آخر.
       *[other] و{ $count } طلب آخر.
    }
