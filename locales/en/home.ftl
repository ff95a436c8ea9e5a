### Home, the choice of a language, the commands, and buttons that many screens share.

home-welcome = Welcome, { $name }!
    .what = Here in the chat, your class and a class in another country can start a project together: you find a partner, describe what you have in mind, and those who decide approve it with one press. First, please tell us who you are and where you teach; it takes two minutes.
home-hello = Hello, { $name }!
home-nothing-waits = Nothing is waiting for you.
home-waiting =
    { $count ->
        [one] One thing is waiting for you.
       *[other] { $count } things are waiting for you.
    }
home-decides-for = You decide for: { $authorities }
home-operator = This chat gets the messages for the operator.

languages-title = Which language shall we speak?
    .chosen = ✓ { $name }

not-there = This is not here any more, or it is not meant for you. Everything else is where it was.
page-of = Page { $page } of { $pages } · { $all } in all

button-home = Home
button-help = Help
button-questions = More questions
button-privacy = Privacy
button-language = Language
button-register = Register
button-registration = My registration
button-answer = Answer
button-continue = Continue: { $title }
button-resume = Continue
button-discard = Throw away
button-projects = Projects
button-project = Open the project
button-new-project = New project
button-contacts = Contacts
button-contact = Open the contact
button-inbox-count = { $count ->
        [0] Inbox
       *[other] Inbox ({ $count })
    }
button-queue = Queue
button-queue-count = { $count ->
        [0] Queue
       *[other] Queue ({ $count })
    }
button-accept = Accept
button-no = No, go back

command-home = What waits for you, and the way to everything
command-projects = Your drafts and projects
command-new = Start a new project
command-contacts = Your contacts, and how to add one
command-inbox = All that waits for your answer
command-queue = All that waits for your decision
command-profile = Your profile and your registration
command-register = Register as a teacher
command-language = Speak another language
command-help = Questions and answers
command-privacy = What is stored about you, and who sees it
command-cancel = Leave what you are filling in; the draft stays

confirm-discard = Throw away “{ $title }”? What you have written in this draft will be gone.

sorry-unusable = Nice, but I can only read words here. Press a button, or open Help.
sorry-edited-too-late = You have changed a message whose answer is used already, so nothing has changed here. To change the answer itself, open the project or your draft.
sorry-nobody-picked = I could not ask any of them, as they have not written to me yet. Send them a personal link instead: it opens the way.
sorry-draft-gone = One of your drafts comes from another version of the program and cannot be opened. It is kept aside; your projects are not touched.

toast-own-draft = That is no longer open. What you wrote is kept as a new draft.
toast-saved = Saved.
toast-reminded = The reminder is on its way.
toast-undone = Taken back.
toast-decided = Your decision is noted.
toast-removed = Removed.
