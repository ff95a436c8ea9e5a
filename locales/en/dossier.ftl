### What is stored about somebody: a copy of it, and being forgotten.

# A copy of it, as one file.
command-export = Get a copy of everything stored about me
button-my-copy = Copy of my data
copy-title = A copy of your data
    .what = I can put everything that is stored about you into one file: a page that any browser opens and prints, the same as data for programs, and the files that you have sent.
    .day = You get it here as a ZIP file. I keep it for a day, then I delete it.
copy-waits = { $all ->
        [0] I am packing it …
       *[other] I am packing it: { $done } of { $all } files …
    }
    .then = You get it here as soon as it is ready.
copy-ready = ✅ Your copy is ready: everything as it was on { $at }, { $size }. I keep it until { $until }.
copy-out = Everything that is stored about you, as it was on { $at }. Unpack it and open index.html.
    .private = It is for you alone. Please keep it where nobody else reads it. I give it out until { $until }.
button-make-copy = 📦 Make the copy
button-get-copy = 📦 Get the copy
button-fresh-copy = Make a new one
toast-copy = I am packing it.
refusal-copy-lent = This device belongs to somebody else, and the file would stay in their chat. Please log in on your own device.

# The page in the copy.
copy-page = My data
    .made = This is how it was on { $at }.
    .data = The file data.json has all of it, column by column. Some values are codes of the program.
copy-table = What I need for my work
    .rest = { $count ->
        [one] One entry; it is in data.json.
       *[other] { $count } entries; they are in data.json.
    }
    .person = Who you are
    .account = Your accounts
    .teacher = Your registration
    .appointment = For whom you decide
    .delegation = What was handed over
    .operator = You are an operator
    .suspension = Suspensions
    .school = Schools that you have added
    .contact = Your contacts
    .request = Contact requests
    .link = Links and invitations
    .project = Your projects
    .member = Your part in projects
    .invitation = Invitations to projects
    .plan = Plans for partners who leave
    .history = What you did in projects
    .vote = Your decisions
    .agreement = What guardians agreed to, as you have confirmed
    .class = Class lists and new passwords
    .student = Students whom you have registered
    .pupil = Your TwinSpaces
    .list = Lists that include you
    .takeover = Students of other projects
    .handout = Logins that were handed over
    .post = Your news
    .file = Your files
    .guest = Where you are a guest
    .journal = What you did in TwinSpaces
    .archive = Archives and copies
    .inquiry = Questions to support services
    .newsletter = Newsletters that you have written
    .subscription = Your newsletter
    .wish = What I tell you, and when
    .parting = Your request to be erased
    .form = Drafts and open forms
copy-column = What it says
    .other = The other one
    .username = User name
    .given = First name
    .surname = Surname
    .language = Language
    .app = App
    .number = Number
    .country = Country
    .town = Town
    .title = Title
    .words = Text
    .reason = Reason
    .kind = What
    .role = Role or decision
    .twinspace = Role in the TwinSpace
    .project = Project
    .from = From
    .until = Until
    .then = Answered or changed
    .last = Last used

# Being forgotten.
button-forget = Erase my data
forget-title = Erase your data
    .goes = What goes: your profile, your contacts, invitations and drafts, your roles, the news and files that you have put into TwinSpaces, your questions, and what I know of this chat.
    .stays = What stays: the projects in which you took part, with their history and the decisions on them. Your partners and the authorities need them. In place of your name, they read “…”.
    .week = You have a week to change your mind. Until then everything works as before, and I will remind you the day before.
forget-planned = I will erase your data on { $day }
    .until = Until then everything works as before. If you change your mind, press Keep my data.
forget-late = I will erase your data as soon as I can
forget-held = I cannot erase your data yet:
    .more = … and { $count } more.
# What somebody has to do before they can be forgotten, one a line.
hold-offered = “{ $title }” waits for your partner’s answer. Please withdraw it.
hold-waits = “{ $title }” needs both founders while it waits for approval. Please withdraw it.
hold-runs = Nobody else can run “{ $title }”. Please make another teacher Administrator, or close it.
hold-space = Nobody else can run the TwinSpace of “{ $title }”. Please make another teacher Teacher-administrator, or close the project.
hold-decides = Nobody else decides there: { $authority }. Please ask those who run Twinbot to appoint somebody: { $contact }
    .unnamed = Nobody else decides there: { $authority }. Please ask those who run Twinbot to appoint somebody.
hold-operates = You are the only operator. Please invite another one first.
# $service is “National Support Service (Spain)”.
hold-suspended = You have been suspended by { $service }. Your data stay until that is lifted, because whoever registers anew here is accepted at once.
    .school = Your school has been suspended by { $service }. Your data stay until that is lifted, because whoever registers anew here is accepted at once.
    .left = Your former school has been suspended by { $service }. Your data stay until you are validated at the new one, because whoever registers anew here is accepted at once.
# A project that keeps somebody from being forgotten; $nth tells apart two with one title.
button-hold = Open: { $title }
    .nth = Open: { $title } ({ $nth })
button-keep-data = Keep my data
confirm-forget-all = Shall I erase everything about you on { $day }? You can change your mind until then.
button-forget-sure = Yes, erase my data
refusal-held = I cannot erase your data yet. Here is what to do first.
toast-parting = Your data will be erased then.
toast-kept = Your data stay.
task-parting = I will erase your data on { $day }
parting-note = 🗑 I will erase your data on { $day }. To keep them, send { $forget }.
forget-done = Your data are gone
    .what = I have erased what was stored about you. What stays no longer has your name. In an hour I will forget this chat, too. You can delete it now.
