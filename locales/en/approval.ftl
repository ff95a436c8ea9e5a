### What support services and authorities decide on: projects, teachers; one's own registration; inbox; the operator.

# On a project: since when this authority has been asked. $authority is “National Support Service (Spain)” or “Regional authority (Madrid)”.
approval-asked = ⏳ Waiting for your decision since { $since } – { $authority }
approval-undecided = { $authority } had not decided.
approval-others = The other decisions:
# $state is one of state-…, as in the middle of a sentence: “active”.
approval-over = Nothing left to decide: { $state } since { $since }.
button-approve = ✅ Approve
button-approve-with = Approve with a note
button-undo = Undo

teacher-title = Registration of { $name }
teacher-waits = ⏳ Waiting for your decision since { $since }. Does this teacher belong to the school?
# Below it stands the answer.
teacher-answered = ⏳ You asked: “{ $question }”. Answer of { $since }:
teacher-asked = ⏳ Question sent on { $at }, not answered yet:
teacher-valid = ✅ Validated on { $at }.
teacher-valid-you = ✅ You validated this on { $at }.
teacher-refused = ❌ Refused on { $at }, for this reason:
teacher-own = This is your own registration, so somebody else has to decide.
    .giver = This is the registration of the colleague who has handed over to you, so somebody else has to decide.
teacher-refused-before = ❌ An earlier version was refused on { $at }:
teacher-asked-before = Asked before: “{ $question }”. Answer of { $at }:
teacher-says-now = The registration now:
teacher-undo = You can undo this until { $until }.
    .refusal = You can undo this until { $until }; the teacher reads it after that.
    .question = You can take your question back until { $until }; the teacher reads it after that.
teacher-new-school = 🆕 This school is new: the teacher typed it. Once you validate, everybody can choose it.
    .known = If it is in the list already, choose it below first.
button-same-school = It is { $school }
button-validate = ✅ Validate
button-ask = Ask

registration-none = You are not registered yet. It takes two minutes: your name, your school, what you teach and which languages you speak.
standing-waiting = ⏳ Your registration has been waiting since { $since }. Who decides: { $authority }
standing-waiting-nobody = ⏳ Your registration has been waiting since { $since }. Who decides: { $authority }. Nobody can decide there at the moment; I have told the operator.
standing-waiting-operator = ⏳ Your registration has been waiting since { $since }. No support service is set up for your country yet; I have told the operator.
standing-waiting-next = I will tell you here when it is decided. Until then you can add contacts and prepare a project; you can send it once you are validated.
standing-asked = Your support service has a question ({ $at }). Please answer it, so that your registration can go on.
standing-valid = ✅ Your registration was validated on { $at }.
standing-valid-next = Next: add a contact in another country, or start a project with one you have.
standing-refused = ❌ Your support service could not validate your registration on { $at }. Change your profile and send it again.

inbox-title = To answer
    .empty = You have nothing to answer.
# One line of what waits for somebody: $task is one of those below, and of task-… in other files.
task-line = { $task }, since { $since }
task-offer = Offer: { $title }
task-approval = Project: { $title }
task-teacher = Teacher: { $name }
task-contact = Contact: { $name }
task-returned = Returned: { $title }
task-registration = Registration: a question
task-inquiry = Question: { $name }

approval-returned-before = ↩️ { $authority } returned an earlier version on { $at }:

# To the operator. Where a text ends with a colon, the command to be copied stands below.
operator-title = For the operator
operator-no-approver = A decision is waiting, and nobody can decide for: { $authority }. Open the authority below and invite somebody, or use this command:
operator-undelivered = { $count ->
    [one] One message could not be delivered: its platform refuses it, even without buttons. It stays stored, and I try again when that person next writes. This command shows it:
   *[other] { $count } messages could not be delivered: their platform refuses them, even without buttons. They stay stored, and I try again when those people next write. This command shows them:
}
operator-undelivered-why = Last reason
operator-delivered = All messages are delivered now.
operator-has-approver = Somebody can decide now for: { $authority }.
operator-no-service = A teacher waits to be validated, and no support service is set up for this country: { $country }. Set one up here, or with this command:
operator-offered-without-service = A project was offered by or to a teacher of this country, and no support service is set up there to decide on it: { $country }. Set one up here, or with this command:
operator-has-service = It is set up now: { $service }.
operator-inquiry = Somebody asks a question, and no support service is set up for this country: { $country }. Set one up here, or with this command; it then gets the question:
    .nobody = A question is waiting for: { $authority }. Nobody can answer it there at the moment, as nobody answers a question of their own. Open the authority below and invite somebody, or use this command:
operator-out-of-use = { $authority } is no longer in use. { $projects ->
    [0] No project was waiting for its decision.
    [one] One project was waiting for its decision and goes on without it.
   *[other] { $projects } projects were waiting for its decision and go on without it.
}
# These go on from the text above: of those projects, teachers and questions.
operator-left-to-nobody = { $projects ->
    [one] On one of them nobody can decide now.
   *[other] On { $projects } of them nobody can decide now.
}
operator-left-teachers = { $teachers ->
    [one] One teacher of the country waits to be validated, and nobody can do it now.
   *[other] { $teachers } teachers of the country wait to be validated, and nobody can do it now.
}
operator-left-inquiries = { $inquiries ->
    [one] One question from the country waits for an answer, and nobody can give it now.
   *[other] { $inquiries } questions from the country wait for an answer, and nobody can give it now.
}
operator-set-up-again = You can set it up again here, or with this command; I then ask it about everything that is still waiting:
operator-in-use-again = { $authority } is in use again.
operator-no-authority = A project has been waiting since { $since }, and no authority is set up that could decide on it: { $title }. Set up the support services here, or with these commands:
operator-platform-away = { $platform } has not answered since { $since }. I cannot serve anybody there and keep trying; I will tell you when it is over. If it lasts, please check the log.
operator-platform-back = { $platform } answers again. From { $since } to { $until } I could not serve anybody there. I am answering what people wrote in that time.
operator-database-back = From { $since } to { $until } I could not store anything, so nobody was served. It works again, and I am answering what people wrote in that time. Please look for the reason in the log: was the disk full, or the database away?
operator-probe = A test message, sent from the command line on { $at }. You need not do anything: it shows that messages for the operator arrive in this chat.
