### What only Discord's front end says: the buttons of its modals and lists, and what is said beside an answer.

discord-name = Discord
discord-answer = { $count ->
    [one] ✏️ Answer
   *[other] ✏️ Answer { $count } questions
}
# Beside a field of a modal that may be left out.
discord-optional = You can leave this empty.
discord-search = 🔎 Search
discord-search-hint = A part of the name is enough
discord-choose = Choose…
# Below a question that takes several entries of a list; then one with several pages.
discord-tick = You can choose several.
discord-tick-pages = You can choose several, on each page. “Done” comes below once you have chosen.
# Below a question that takes one entry of a list; then one with several pages.
discord-one = Choose it in the list.
discord-one-pages = Choose it in the list, on any page; or press “Search”.
discord-change = Change an answer…
discord-pick = Choose somebody…
# Read by whoever is invited; below it stands what they send. $link is the address at which the app is added.
discord-invitation =
    1. Open this link and add the app: { $link }
    2. Write this to it:
# Read on another platform: how the invitation is opened on Discord. $link is the address at which the app is added.
discord-invitation-elsewhere = On Discord instead: add the app at { $link } and write { $command } to it.
# Said in a server.
discord-sent-elsewhere = 📬 I have written to you directly, so that nobody else reads it. Nothing there? Then your direct messages are closed: I can show it here, for your eyes only.
discord-open-chat = 💬 Open our chat
discord-show-here = 👁️ Show it here
# Said when something takes longer than usual.
discord-moment = One moment, this is taking longer than usual… Go on here:
discord-continue = ▶️ Continue
# What the person typed stands below.
discord-too-late = This form is already finished, so I have not used your text. Here it is, in case you want to copy it:
discord-unavailable = I have a technical problem right now. Nothing is lost; please try again in a minute.
discord-unknown = This button no longer works. Send { $start } and we’ll go on from there.
# The commands’ names, as people type them: small letters without spaces.
discord-name-start = start
discord-name-projects = projects
discord-name-new = new
discord-name-contacts = contacts
discord-name-inbox = inbox
discord-name-queue = queue
discord-name-operator = operator
discord-name-profile = profile
discord-name-language = language
discord-name-notices = notices
discord-name-newsletter = newsletter
discord-name-link = link
discord-name-unlink = unlink
discord-name-help = help
discord-name-contact = contact
discord-name-privacy = privacy
discord-name-cancel = cancel
discord-name-login = login
discord-name-logout = logout
discord-name-claim = claim
discord-name-export = export
discord-name-forget = forget
discord-name-file = file
discord-file-about = Answer with a file, for example a class list or a long text
discord-option-file = file
discord-option-file-about = A text file (.txt), or a class list (XLSX, ODS, CSV)
discord-option-code = code
discord-option-code-about = The code of an invitation, if you have one
discord-option-link-about = The code that I gave you in your other account
discord-option-claim-about = The code that your teacher gave you
discord-add-contact = Add to my contacts
# On a student’s login card: $command is what they type; then the same beside a code that leads to another app.
discord-card-claim = Write { $command } to the bot on Discord: you get your password there.
    .scan = Scan the code, or write { $command } on Discord: you get your password there.
discord-name-handout = handout
discord-handout-about = Give a student’s login to a member of this server
discord-option-student = student
discord-option-student-about = The student’s name, or the beginning of it
discord-option-member = member
discord-option-member-about = Who the student is here

# A command in another text, and one with a code, as the client shows them.
discord-typed = /{ $name }
    .code = /{ $name } { $option }:{ $code }

# A channel that is bound to an authority, in the middle of a sentence; and what has to be done where I cannot write there.
discord-room = the channel { $channel }
    .back = Please check that it exists and that I may view it, send messages and embed links.
