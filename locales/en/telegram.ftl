### What only Telegram's front end says: the frame around a question, the pages, the groups.

telegram-progress = { $heading } · { $at } of { $of }
telegram-label = { $label }:
telegram-problem = ⚠️ { $problem }
telegram-typed = You wrote:
telegram-stands = At the moment:
telegram-length = Up to { $max } characters.
telegram-search = You searched for “{ $words }”:
telegram-search-nothing = Nothing found for “{ $words }”. Try a part of the name.
telegram-chosen = Chosen: { $entries }
telegram-item = • { $entry }
telegram-ticked = ☑ { $label }
telegram-unticked = ☐ { $label }
telegram-page = { $at }/{ $of }
telegram-previous-page = ◀️
telegram-next-page = ▶️
telegram-command = /{ $name } – { $description }
# Said in a group that somebody has added the bot to.
telegram-group = Here in the group I keep quiet. Let’s talk in our private chat.
telegram-group-open = 💬 Open the chat
