### يوميات TwinSpace: من انضم وغادر ونشر وأزال.

button-journal = { $count ->
    [0] اليوميات
   *[other] اليوميات (جديد: { $count })
}
space-missed = { $count ->
        [zero] لا جديد منذ زيارتك الأخيرة.
        [one] حدث أمر واحد منذ زيارتك الأخيرة.
        [two] حدث أمران منذ زيارتك الأخيرة.
        [few] حدثت { $count } أمور منذ زيارتك الأخيرة.
        [many] حدث { $count } أمرًا منذ زيارتك الأخيرة.
       *[other] حدث { $count } أمر منذ زيارتك الأخيرة.
    }
journal-title = يوميات «{ $title }»
    .empty = لم يحدث شيء بعد.
journal-line = { $says } ({ $at })

# ما حدث: أسطر دون نقطة في آخرها.
journal-joined = انضمام { $by }
journal-left = مغادرة { $by }
journal-removed = إزالة { $of } من المشروع، من جانب { $by }
journal-role = دور { $of } الآن: { $role }، من جانب { $by }
journal-no-role = إزالة { $of } من TwinSpace، من جانب { $by }
journal-came = ضيف جديد: { $by }
journal-brought-in = تلاميذ أُضيفوا من جانب { $by }: { $count }
    .one = إضافة { $of } من جانب { $by }
journal-posted = خبر من { $by }: «{ $headline }»
    .gone = خبر من { $by } أُزيل لاحقًا
journal-post-removed = إزالة خبر من جانب { $by }
journal-shared = ملفات أُرسلت من جانب { $by }: { $count }
    .one = ملف أُرسل من جانب { $by }
journal-file-removed = إزالة ملف من جانب { $by }
journal-files-over = نقل { $count ->
        [zero] صفر ملف
        [one] ملف واحد
        [two] ملفين
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    } من المشروع السابق، من جانب { $by }
journal-news-over = نقل { $count ->
        [zero] صفر خبر
        [one] خبر واحد
        [two] خبرين
        [few] { $count } أخبار
        [many] { $count } خبرًا
       *[other] { $count } خبر
    } من المشروع السابق، من جانب { $by }
journal-students-over = نقل { $count ->
        [zero] صفر تلميذ
        [one] تلميذ واحد
        [two] تلميذين
        [few] { $count } تلاميذ
        [many] { $count } تلميذًا
       *[other] { $count } تلميذ
    } من المشروع السابق، من جانب { $by }
journal-guest = شخص ما
