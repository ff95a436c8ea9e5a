### The frame around a question, an answer, a list, wherever messages are shown.

# Above a question: what is filled in, and which question of how many.
frame-progress = { $heading } · { $at } of { $of }
# A name before its value.
frame-label = { $label }:
frame-problem = ⚠️ { $problem }
# Below these two stands what was typed.
frame-typed = You wrote:
frame-stands = Current answer:
frame-length = Up to { $max } characters.
frame-search = You searched for “{ $words }”:
frame-search-found = You searched for “{ $words }”: { $count } found.
frame-search-nothing = I cannot find “{ $words }”. Try part of the name.
frame-chosen = Selected: { $entries }
# Below what somebody has written, where its reader reads another language.
frame-written-in = Written in: { $language }
# In place of a password that is not kept any more, behind its name.
frame-secret-gone = no longer shown
# A file that goes out with a message, and what stands there when it could not be made.
frame-file = 📄 { $name }
frame-file-gone = The file is no longer shown.
frame-file-link = “{ $name }” is too large for a message here. Download it with this link until { $until }: { $link }
frame-file-late = “{ $name }” did not arrive here several times. Download it with this link until { $until }: { $link }
frame-paper-link = “{ $name }” is too large for a message here. Download it with this link within an hour, and do not give the link to anybody: { $link }
frame-file-too-large = “{ $name }” is too large for a message here, and I have no other way to give it to you. It may work in another app.
frame-file-broken = I can no longer read this file. The operator has to restore it from a backup.
frame-picture-gone = The picture cannot be shown at the moment.
# One line of a list.
frame-item = • { $entry }
# The page, of how many.
frame-page = { $at }/{ $of }
frame-previous-page = ◀️
frame-next-page = ▶️

# A moment by the reader’s clock: { $time } is a time of day, such as 17:05.
moment-today = today { $time }
moment-yesterday = yesterday { $time }
# What stands before a date, and is left out before these two; behind a space what takes its place. Between commas, in small letters: where
# it stands with a capital, what takes its place gets it. Within a word of several parts the space is one that does not break (U+00A0). What
# ends with an apostrophe is written together with what follows.
moment-before-dates = on

### Labels in one message that would say the same.

# $more is what else is known of it, such as a town or a day; $nth is a number.
label-apart = { $label } · { $more }
label-nth = { $label } ({ $nth })
label-nth-before = ({ $nth }) { $label }
label-at = { $at }
