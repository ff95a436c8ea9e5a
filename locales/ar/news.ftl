### ما جرى لمشروع: إشعارات إلى الطرفين المؤسسين، وأسطر في سجله.

news-offered = عرض من { $by }: المشروع «{ $title }».
news-edited = تعديلات { $by } على المشروع «{ $title }»: { $fields }
news-accepted = ✅ قبول من { $by } للمشروع «{ $title }».
news-declined = ❌ اعتذار من { $by } عن المشروع «{ $title }». يمكنك عرضه على جهة اتصال أخرى دون كتابة شيء من جديد.
news-suggested = اقتراح تعديل من { $by } على المشروع «{ $title }». يبقى العرض مفتوحًا.
news-suggested-next = يمكنك تعديل المشروع إن أردت، فيصل من جديد إلى الطرف الشريك للرد.
news-withdrawn = 🗂 سُحب المشروع «{ $title }» من جانب { $by }.
news-sent-again = أُرسل المشروع «{ $title }» من جديد للموافقة، من جانب { $by }.
news-activated = 🎉 وافق الجميع على المشروع «{ $title }». يمكنكما البدء!
news-profiles = صلاحيتك في صفحة المشروع: { desktop-manager }. دورك في TwinSpace: { role-teacher-manager }.
news-activated-next = الخطوة التالية: فتح TwinSpace وإضافة تلاميذك. ومن «{ button-members }» يمكنك إضافة شركاء آخرين.
news-returned = ↩️ أعادت { $authority } المشروع «{ $title }» للتعديل:
news-returned-next = يُرجى تعديل المطلوب وإرسال المشروع من جديد. عندئذ تصدر القرارات مرة أخرى.
news-rejected = ❌ رفضت { $authority } المشروع «{ $title }»:

history-title = سجل «{ $title }»
history-line = { $at }: { $what }
history-offered = أُرسل العرض من جانب { $by }
history-edited = تعديلات { $by }: { $fields }
history-accepted = قبول من { $by }
history-declined = اعتذار من { $by }
history-suggested = اقتراح تعديل من { $by }
history-withdrawn = سُحب المشروع من جانب { $by }
history-sent-again = أُرسل من جديد للموافقة من جانب { $by }
history-reminded = تذكير من { $by }
history-dropped = لم تعد معتمدة، فلا قرار لها: { $authority }
history-approved = موافقة من { $by } باسم: { $authority }
history-approved-for = موافقة من: { $authority }
history-activated = وافق الجميع، ويمكن البدء
history-returned = أُعيد للتعديل من جانب: { $authority }
history-rejected = رُفض من جانب: { $authority }
news-closed = 🗂 أُغلق المشروع «{ $title }» من جانب { $by }. لا يزال بإمكانك قراءة كل شيء.
news-reopened = ✅ فُتح المشروع «{ $title }» من جديد من جانب { $by }: يمكنكم المتابعة.
history-closed = أُغلق المشروع من جانب { $by }
history-reopened = فُتح المشروع من جديد من جانب { $by }
history-started-anew = بدء من جديد في مشروع جديد من جانب { $by }
