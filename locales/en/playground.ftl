### The playground: a page on which one person plays every role.

playground-title = Twinbot playground
playground-intro = Five people, a class, one project: play every role yourself, or watch the example. Nothing leaves this machine.
playground-teacher = Teacher
playground-student = Student
playground-guest = Guest
playground-page-language = Language of this page
playground-theme = Dark or light
playground-save = Save
playground-load = Load
playground-reset = Start over
playground-reset-sure = Start over? Everything said on these phones is deleted.
playground-gallery = Gallery
playground-close = Close
playground-cancel = Cancel
playground-error = That did not work: { $why }
playground-load-foreign = This file is not a saved playground. Everything here is as it was.
playground-load-newer = A newer Twinbot saved this file: open it with that one. Everything here is as it was.
playground-load-damaged = This file is damaged and cannot be opened. Everything here is as it was.
playground-bot-needed = The bot is off, and is needed for this. Switch it on first.
playground-offline = The connection to the program is lost. Trying again.

# People and phones
playground-phones = Phones
# The page on which one person plays all roles. Only those who try Twinbot out see it.
playground-phone = { $name }’s phone
    .unread = there is something new
playground-add = Add a person
playground-add-name = Name
playground-add-name-empty = Leave it empty for any name
playground-add-role = Role
playground-add-teacher = Teacher
playground-add-service = Support service of a country
playground-add-region = Authority of a region
playground-add-where = Where
playground-add-do = Add
playground-more = More about { $name }
playground-language = Language
playground-mirrored = Set right to left
playground-pseudo = Longer, with accents (to try texts)
playground-block = Block the bot
playground-unblock = Unblock the bot
playground-delete-account = Delete the account
playground-remove = Take the phone away
playground-blocked = has blocked the bot
playground-deleted = has deleted the account
playground-start = Start
playground-invited = An e-mail has arrived: you are asked to decide.
playground-invited-open = Open the link
playground-write = Message
playground-send = Send
playground-commands = Commands
playground-attach = Send something else
playground-file = A file
    .when-sent = made when it is sent
playground-spoiler = Hidden words: press to read them
playground-sticker = A sticker
playground-photo = A photo
playground-voice = A voice message
playground-location = A place
playground-people-picked = Somebody from the contacts
playground-edit = Change this message
playground-edited = edited
playground-whom = Whom?
playground-open-anew = A student, with a new phone
playground-who-opens = Who opens this link?

# A class, files, and cards
playground-class = The class
    .title = Class 4b
    .how = Drop one of these files on a phone where students are asked for, or any list of your own.
    .send = The class ({ $name })
    .phone = A student’s phone
playground-drop = Drop it here to send it
    .no = This phone cannot send a file yet: start the chat first.
playground-file-look = Look at { $name } in a new tab
playground-file-save = Save { $name }

# A client in which people press and choose rather than write
playground-app = App
playground-apps = Apps
playground-apps-both = One founder on each
playground-client-tag = APP
playground-client-ephemeral = Only you can see this
playground-client-hide = Hide
playground-client-thinking = is thinking…
playground-client-failed = The app did not respond. Please try again.
playground-client-words = Text is not read here: type / for the commands.
playground-client-unknown = There is no such command here.
playground-client-close = Take no direct messages
playground-client-open = Take direct messages again
playground-client-closed = takes no direct messages

# What goes wrong, and time
playground-faults = What can go wrong
playground-fault-drop = Answers get lost
playground-fault-duplicate = Everything arrives twice
playground-fault-delay = Slow, and out of order
playground-fault-too-many = Too many requests (429)
playground-bot-on = The bot is at work.
playground-bot-off = The bot is off. What people do waits for it.
playground-kill = Pull the plug
playground-revive = Switch it on
playground-restart = Pull the plug and switch it on
playground-time = Time
playground-now = It is { $now } here.
playground-minute = 1 minute on
playground-hour = 1 hour on
playground-day = 1 day on
playground-week = 1 week on

# What the bot did
playground-timeline = What the bot did
playground-timeline-empty = Nothing yet.
playground-timeline-update = Update
playground-timeline-timer = Timer
playground-timeline-job = Job
playground-timeline-delivery = Message
playground-timeline-dead-letter = Put aside
playground-timeline-statements = { $count } statements
playground-timeline-how = The names in this font are those of the program’s code: what was asked, what happened, which screen was shown.
# What somebody did, after their name.
playground-did = did something
    .text = wrote
    .edited = changed words
    .command = typed a command
    .press = pressed a button
    .answers = filled in a form
    .ticked = chose from a list
    .unusable = sent something without words
    .file = sent files
    .unfetched = sent a file that cannot be opened
    .shared = picked somebody
    .handout = picked a student
    .left = blocked the bot
    .returned = came back
    .again = a second time: nothing changes
# How a delivery ended.
playground-ended = delivered
    .shown = shown
    .later = later: the platform asks for patience
    .failed = failed; it is tried again
    .unreachable = the person cannot be reached
    .moved = the chat has another address
    .refused = the platform refuses it

# The guided tour
playground-tour = The example
playground-tour-intro = The example goes from the first contact to the active project, on to a partner who leaves, and to a class that comes in and what it finds in the TwinSpace, all on these phones. Act yourself at any time: then it is your turn.
playground-tour-step = Step by step
playground-tour-play = Play
playground-tour-at-once = All at once
playground-tour-next = Next step
playground-tour-pause = Pause
playground-tour-stop = Let me do it
playground-tour-taken-over = Now it is your turn. The example can be started over at any time.
playground-tour-ended = That was the example. Everything is still here: go on yourself.
playground-tour-stuck = The example cannot go on: on { $name }’s phone, “{ $what }” has no effect. Start it over, or go on yourself.
playground-tour-sure = Start the example over, with fresh phones?
playground-tour-second = Lakes of Europe
playground-tour-tablet = School tablet
playground-tour-plan =
    Our plan for May

    Week 1: we take photos of the river near our school.
    Week 2: we compare them.
    Week 3: each class writes what it found out.
playground-tour-arrive = Registration
playground-scene-appoint = The support services and the regional authority open the links that the operator has sent them.
playground-scene-register = Two teachers register. Each support service validates its own.
playground-scene-join = Two teachers register. Nobody has to validate them here: they can begin at once.
playground-scene-meet = One sends a personal link, the other opens it: now they are contacts.
playground-scene-form = The form, question by question. What was typed is never lost.
playground-scene-accept = Everything once more, then Send. The partner reads it and accepts.
playground-scene-approve = Everybody who has a say gets a card and decides with one press.
playground-scene-undo = A decision can be undone for a while. When the time is over, it counts.
playground-scene-active = The project is active, and both teachers are told.
playground-scene-second = A second project is offered.
playground-scene-remind = Its screen says who has to act. A reminder can be sent once a day.
playground-scene-authorities = Now it names the authorities, and what each of them has decided.
playground-scene-colleague = A colleague of the partner arrives, and registers.
playground-scene-leaves = The partner leaves. A plan says who carries on, and how.
playground-scene-carries-on = The partner sees the plan. The colleague accepts, and the rest happens by itself.
playground-scene-class = A founder opens the TwinSpace and sends the class as a file. Every line is looked through, and one is corrected.
playground-scene-cards = The guardians agree, and everybody gets a user name and a password. The login cards come as a file, to be printed and cut.
playground-scene-claim = A student scans the code on the card, notes the password, and chooses another one.
playground-scene-other-device = The student logs in on another device, with the user name and the new password.
playground-scene-lent = A student without a device borrows the teacher’s. Nothing of the teacher’s can be reached until the student has logged out.
playground-scene-news = A founder writes news. The teacher who carries on reads it.
playground-scene-files = A file is sent into the TwinSpace, and the other teacher gets it.
playground-scene-guest = Somebody from outside gets a link for one person, comes in and looks around. Guests see no student’s name.
# What happens next in the example. $name is a person, $words what they write or press.
playground-cue-start = { $name } opens the chat.
playground-cue-open = { $name } opens the link.
playground-cue-say = { $name } writes: { $words }
playground-cue-send = { $name } sends the file { $words }.
playground-cue-press = { $name } presses: { $words }
playground-cue-time = The clocks are moved forward.

# The gallery
playground-gallery-intro = Everything that people can be shown, as it is sent, in every language. Check what is marked.
playground-gallery-groups = Groups
playground-gallery-beside = English beside it
playground-gallery-marked = Only what is marked
playground-gallery-nothing = Nothing is marked here.
playground-gallery-back = To the phones
playground-gallery-texts = Where the texts are
playground-gallery-missing = missing
playground-gallery-same = as in English
playground-gallery-long = too long
playground-gallery-refused = refused

# `twinbot demo`, in the terminal
playground-demo-begins = Time is simulated here: people read and act faster than they would, and a decision is final after seconds in place of a minute.
playground-demo-ended = The project is active, its class is in, and the two classes have begun to work. To do the same with a bot of your own: { $command } (see README.md).
