### ما يخص واجهة Telegram وحدها: خانات القوائم والأوامر والمجموعات.

telegram-name = Telegram
telegram-ticked = ☑ { $label }
telegram-unticked = ☐ { $label }
telegram-command = { $command } – { $description }
# في مجموعة أُضيف إليها البوت.
telegram-group = هنا في المجموعة ألتزم الصمت. لنتحدث في محادثتنا الخاصة.
telegram-group-open = 💬 فتح المحادثة
# يُقرأ في منصة أخرى: كيف تُفتح الدعوة في Telegram.
telegram-invitation-elsewhere = على Telegram: { $link }

# أمر في نص آخر، وأمر مع رمز.
telegram-typed = /{ $name }
    .code = /{ $name } { $code }

# مجموعة مرتبطة بهيئة، في وسط الجملة؛ وما يلزم عندما لا أتمكن من الكتابة فيها.
telegram-room = المجموعة «{ $name }»
    .back = يُرجى إضافتي إليها من جديد. وإذا كنتُ فيها ولا يُسمح لي بالكتابة، فيُرجى السماح لي وفتح رابط جديد فيها.
