### The frame around a question, an answer, a list, wherever messages are shown.

frame-progress = { $heading } · { $at } of { $of }
frame-label = { $label }:
frame-problem = ⚠️ { $problem }
frame-typed = You wrote:
frame-stands = At the moment:
frame-length = Up to { $max } characters.
frame-search = You searched for “{ $words }”:
frame-search-found = You searched for “{ $words }”: { $count } found.
frame-search-nothing = Nothing found for “{ $words }”. Try a part of the name.
frame-chosen = Chosen: { $entries }
# In place of a password that is not kept any more, behind its name.
frame-secret-gone = not shown any more
# A file that goes out with a message, and what stands there when it could not be made.
frame-file = 📄 { $name }
frame-file-gone = The file is not shown any more.
frame-file-link = “{ $name }” is too large for a message here. Get it with this link, until tomorrow: { $link }
frame-file-too-large = “{ $name }” is too large for a message here, and I have no other way to give it to you. On another platform I may.
frame-file-broken = I cannot read this file any more. Whoever runs me has to bring it back from a backup.
frame-item = • { $entry }
frame-page = { $at }/{ $of }
frame-previous-page = ◀️
frame-next-page = ▶️
