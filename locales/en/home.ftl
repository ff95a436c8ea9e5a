### Home, the choice of a language, the commands, and buttons that many screens share.

home-welcome = Welcome, { $name }!
    .what = I’m Twinbot. Here you can plan a project with a class in another country and get it approved, all in this chat. First, tell me who you are and where you teach; it takes two minutes.
home-hello = Hello, { $name }!
home-nothing-waits = You have no open tasks.
home-waiting =
    { $count ->
        [one] You have one open task.
       *[other] You have { $count } open tasks.
    }
# In a line above Home: { $help } is the command that leads to help.
home-not-understood = I was not waiting for an answer, so I have not used what you wrote. Choose what you would like to do, or send { $help }.
home-no-such-command = I do not know this command. Choose what you would like to do, or send { $help }.
# What somebody reads who was made an approver or an operator.
welcome-title = Welcome to Twinbot, { $name }!
    .what = With me, teachers of two countries plan school projects together, and support services and authorities decide on them, all in this chat.
    .approver = You are one of those who decide. Each request arrives here as a message: you read it and decide with one press. All that waits for you is under “{ $queue }”.
    .deputy = You are one of the deputies: you decide while a colleague hands over to you, and on what has waited for long. I write to you here then, and all that waits for you is under “{ $queue }”.
    .operator = You run this program. When something needs you, I will write to you here and say what helps. All that you can do here is under “{ $button }”.
# What somebody reads first who has opened a link and may never have heard of the bot.
who-speaks = I’m Twinbot. With me, teachers of two countries plan a school project together and get it approved, all in this chat.
home-decides-for = You decide for: { $authorities }
home-operator = Messages for the operator arrive in this chat.

languages-title = Which language should I use?
    .chosen = ✓ { $name }

not-there = This is no longer available, or you have no access to it.
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
button-discard = Delete draft
button-projects = Projects
button-project = Open the project
button-new-project = New project
button-contacts = Contacts
button-contact = Open the contact
button-inbox-count = { $count ->
        [0] To answer
       *[other] To answer ({ $count })
    }
button-queue = To decide
button-queue-count = { $count ->
        [0] To decide
       *[other] To decide ({ $count })
    }
button-accept = Accept
button-no = No, go back

command-home = Home: your open tasks and the menu
command-projects = Your drafts and projects
command-new = Start a new project
command-contacts = Your contacts, and how to add one
command-inbox = What you have to answer
command-queue = What you have to decide
command-profile = Your profile and your registration
command-register = Register as a teacher
command-language = Change the language
command-notices = What I tell you, and when
command-help = Frequently asked questions
command-contact = Write to your support service
command-privacy = What is stored about you, and who sees it
command-cancel = Close the form; your draft is saved

confirm-discard = Delete the draft “{ $title }”? This cannot be undone.

sorry-unusable = I can only read text here. Write it, press a button, or open Help.
sorry-edited-too-late = You edited a message that I have already used as an answer, so nothing has changed. To correct it, open the project or the draft and press Change.
sorry-nothing-open = No form is open. You find your drafts in Projects.
sorry-nobody-picked = I cannot write to them, because they have not written to me yet. Send them a personal link instead.
sorry-draft-gone = One of your drafts comes from another version of the program, and I cannot open it. I have put it aside; your projects are not affected.

toast-own-draft = That is no longer open. I have kept what you wrote as a new draft.
toast-saved = Saved.
toast-done = Done.
toast-link-made = Link created.
toast-reminded = Reminder sent.
toast-undone = Decision undone: it is open again.
toast-decided = Decision recorded.
toast-removed = Removed.
