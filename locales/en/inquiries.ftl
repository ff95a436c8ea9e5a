### Questions to a support service: where they are asked, how far they are, and who answers.

# Where somebody was who asks: it comes after "From:".
inquiry-place = Home
    .form = A form
    .help = Help
    .accounts = My accounts
    .people = My registration
    .contacts = My contacts
    .drafts = A draft
    .projects = Projects
    .approval = Deciding
    .members = Who takes part
    .closing = Closing a project
    .space = TwinSpace
    .students = Students
    .sessions = Students’ logins
    .takeovers = Shared students
    .guests = Guests
    .news = News
    .journal = Journal
    .files = Files
    .archive = Archive
    .told = What am I told
    .carry = Bringing over
    .erasure = Erased students
    .suspension = Suspension
    .newsletter = Newsletter
inquiry-from = From: { $place }
    .not = Leave it out

# The form.
inquiry-heading = Question to the support service
field-inquiry-country = Country
    .ask = In which country do you teach? The support service there will answer you.
    .example = You can type the first letters.
field-inquiry = Your question
    .ask = What would you like to ask or tell your support service?
    .example = For example: My school has moved to another town. Where do I change that?
field-inquiry-from = Where you were
    .ask = Should I add where you were? It is only the name of the screen, nothing of what you read or wrote there.
    .example = It helps when something did not work there.
note-inquiry = Your question goes to: { $authority }. You will get the answer here.
    .nobody = Your question goes to: { $authority }. Nobody can answer there at the moment; I will tell the operator.
    .no-service = No support service is set up yet for: { $country }. I will keep your question, and tell the operator.

# Where one asks, with the questions asked so far.
inquiries-title = Contact your support service
    .empty = You have not asked anything yet.
    .country = You are not registered, so I will ask you first in which country you teach.
    .what = Something is unclear, or does not work? Write to your support service: somebody there reads it and answers you here.
# $words are the first words of the question.
inquiry-line = ⏳ { $words } (waiting since { $since })
    .answered = 💬 { $words } (answered on { $since })
    .closed = { $words } (closed on { $since })

# One question, for who has asked it.
inquiry-own = Your question to: { $authority }
inquiry-waits = ⏳ Waiting for an answer since { $since }. Who answers: { $authority }
    .taken = ✍️ Waiting since { $since }. Somebody is answering now: { $authority }
    .nobody = ⏳ Waiting for an answer since { $since }. Who answers: { $authority }. Nobody can answer there at the moment; I have told the operator.
    .no-service = ⏳ Waiting for an answer since { $since }. No support service is set up yet for: { $country }. I have told the operator.
inquiry-answered = 💬 Answered on { $since }: { $authority }
inquiry-closed = You closed this on { $since }. If you write again, it is open again.
    .by = Closed on { $since }: { $authority }. If you write again, it is open again.
inquiry-reach = Those who run Twinbot can be reached here, too: { $contact }
# Above what somebody has written.
inquiry-said = { $who }, { $at }:
    .you = You, { $at }:
    .more = These are the last messages. There are earlier ones.

# The same for those who answer.
inquiry-title = Question from { $name }
inquiry-asked = ⏳ Waiting for an answer since { $since }.
    .own = This is your own question, so somebody else has to answer.
    .yours = ✍️ You have taken this until { $until }. Until then nobody else can answer.
    .taken = ✍️ { $name } has taken this until { $until }.
    .you-answered = 💬 You answered on { $since }.
    .answered = 💬 { $name } answered on { $since }.
    .closed = { $name } closed this on { $since }.
    .closed-room = Closed on { $since } by the person who asked.
    .closed-by = Closed on { $since } by your service.
# In a channel or group, where everybody reads along.
inquiry-in-room = Who asks, and what they write, I only show in our own chat.
inquiry-unreachable = ⚠️ My messages to { $name } do not arrive: the chat with me is blocked or gone. They read your answer as soon as they open the chat again.
inquiry-unchecked = ⚠️ This registration still waits to be validated.
inquiry-unregistered = ⚠️ Nobody has confirmed who this is: they have not registered as a teacher yet.

field-answer-inquiry = Your answer
    .ask = What do you answer? They will see it as coming from your support service, without your name.
    .example = For example: Open My registration and press Change.
field-reply = Your message
    .ask = What would you like to add?
    .example = For example: Thank you! And how do I change the name of my school?

button-contact-service = Contact us
button-write-service = Write a question
button-inquiries = My questions
button-add-words = Add something
button-reply = Write again
button-close-inquiry = Close the question
button-give-back = Give it back
button-read-inquiry = Read the question
confirm-close-inquiry = Close the question from { $name }? They will read that it is closed, and can still write again.
    .own = Close your question? If you write again, it is open again.
