### الإطار حول السؤال والإجابة والقائمة حيثما ظهرت الرسائل.

frame-progress = { $heading } · { $at } من { $of }
frame-label = { $label }:
frame-problem = ⚠️ { $problem }
frame-typed = كتبت:
frame-stands = الإجابة الحالية:
frame-length = عدد الأحرف: { $max } على الأكثر.
frame-search = البحث عن «{ $words }»:
frame-search-found = البحث عن «{ $words }»، عدد النتائج: { $count }.
frame-search-nothing = لا أجد «{ $words }». يمكنك تجربة جزء من الاسم.
frame-chosen = المختار: { $entries }
# أسفل ما كتبه شخص، عندما يستخدم القارئ لغة أخرى.
frame-written-in = لغة النص: { $language }
# مكان كلمة مرور لم تعد محفوظة، بعد اسمها.
frame-secret-gone = لم تعد معروضة
# ملف يُرسل مع رسالة، وما يقوم مقامه عندما يتعذر إعداده.
frame-file = 📄 { $name }
frame-file-gone = لم يعد الملف معروضًا.
frame-file-link = «{ $name }» أكبر من أن يُرسل هنا في رسالة. يمكنك تنزيله من هذا الرابط حتى { $until }: { $link }
frame-file-late = لم يصل «{ $name }» إلى هنا بعد عدة محاولات. يمكنك تنزيله من هذا الرابط حتى { $until }: { $link }
frame-paper-link = «{ $name }» أكبر من أن يُرسل هنا في رسالة. يمكنك تنزيله خلال ساعة من هذا الرابط، ويُرجى عدم إعطائه لأحد: { $link }
frame-file-too-large = «{ $name }» أكبر من أن يُرسل هنا في رسالة، وليس لدي طريقة أخرى لإيصاله إليك. قد ينجح ذلك في تطبيق آخر.
frame-file-broken = لم تعد قراءة هذا الملف ممكنة. على إدارة النظام استرجاعه من نسخة احتياطية.
frame-picture-gone = لا يمكن عرض الصورة حاليًا.
frame-item = • { $entry }
frame-page = { $at } من { $of }
# كلمات لا أسهم: لا تعكس كل التطبيقات ترتيب الأزرار.
frame-previous-page = السابقة
frame-next-page = التالية

# لحظة بحسب ساعة القارئ: { $time } وقت من اليوم، مثل 5:05 م.
moment-today = اليوم الساعة { $time }
moment-yesterday = أمس الساعة { $time }
# ما يسبق التاريخ ويسقط قبل هاتين؛ وبعد مسافة ما يحل محله. بين فواصل لاتينية.
moment-before-dates = في, بتاريخ

### تسميات في رسالة واحدة لولا ذلك لتطابقت.

label-apart = { $label } · { $more }
label-nth = { $label } ({ $nth })
label-nth-before = ({ $nth }) { $label }
label-at = { $at }
