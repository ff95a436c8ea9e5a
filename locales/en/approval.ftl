### What support services and authorities decide on: projects, teachers; one's own registration; inbox and queue; the operator.

approval-asked = ⏳ Your decision has been awaited since { $since }, for: { $authority }
approval-undecided = In the end, no decision was needed from: { $authority }
approval-others = The other decisions:
approval-over = Nothing is left to decide here. Since { $since }, the project is: { $state }
button-approve = ✅ Approve
button-undo = Undo

teacher-title = Registration of { $name }
teacher-waits = ⏳ Waiting for you since { $since }. Does this teacher belong to the school?
teacher-answered = ⏳ Your question was answered on { $since }:
teacher-asked = A question was sent on { $at }; the answer is still to come:
teacher-valid = ✅ Validated on { $at }.
teacher-valid-you = ✅ You validated this on { $at }.
teacher-refused = ❌ Refused on { $at }, for this reason:
teacher-own = This is your own registration, so somebody else has to decide.
teacher-refused-before = ❌ In the round before, this teacher was refused on { $at }:
teacher-says-now = Now it says:
teacher-new-school = 🆕 This school is new: the teacher has typed it. Validate makes it one that everybody can choose. If it is known already, say so first.
button-same-school = It is { $school }
button-validate = ✅ Validate
button-ask = Ask

registration-none = You are not registered yet. It takes two minutes: your name, your school, what you teach and what you speak.
standing-waiting = ⏳ Your registration has been waiting since { $since } for: { $authority }
standing-waiting-nobody = ⏳ Your registration has been waiting since { $since } for: { $authority }. Nobody there can decide at the moment, and the operator has been told.
standing-waiting-operator = ⏳ Your registration has been waiting since { $since }. No support service is set up for your country yet, and the operator has been told.
standing-asked = Your support service asked you something on { $at }. Your registration goes on with your answer.
standing-valid = ✅ Your registration is validated, since { $at }.
standing-refused = ❌ Your support service could not validate your registration on { $at }. You can change your profile and send it again.

inbox-title = Inbox
    .empty = Nothing is waiting for your answer. Have a nice day!
queue-title = Queue
    .empty = Nothing is waiting for your decision. Well done!
task-line = { $task }, since { $since }
task-offer = Offer: { $title }
task-approval = Project: { $title }
task-teacher = Teacher: { $name }
task-contact = Contact: { $name }
task-returned = Returned: { $title }
task-registration = Registration: a question

approval-returned-before = ↩️ In the round before, it was returned on { $at } by { $authority }:

operator-title = For the operator
operator-no-approver = Something waits for a decision, and nobody can decide for: { $authority }. This command makes a link that appoints somebody:
operator-no-channel = I can no longer write in the channel { $channel }, which is bound to { $authority }. Its approvers are still told directly. Please check that the channel is there and that I may view it, send messages and embed links; then bind it again:
operator-undelivered = { $count ->
    [one] One message could not be delivered: its platform refuses it, even without buttons. It stays stored and is tried again when its person writes next. This command shows it:
   *[other] { $count } messages could not be delivered: their platform refuses them, even without buttons. They stay stored and are tried again when their people write next. This command shows them:
}
operator-undelivered-why = The last reason
operator-delivered = All messages are delivered now.
operator-has-approver = Somebody is appointed now for: { $authority }.
operator-no-service = A teacher waits to be validated, and no support service is set up for this country: { $country }. This command sets one up:
operator-offered-without-service = A project was offered by or to a teacher of this country, and no support service is set up there to decide on it: { $country }. This command sets one up:
operator-has-service = It is set up now: { $service }.
operator-out-of-use = { $authority } is out of use now. { $projects ->
    [0] No project was waiting for it.
    [one] One project was waiting for it and goes on without it.
   *[other] { $projects } projects were waiting for it and go on without it.
}
operator-left-to-nobody = { $projects ->
    [one] On one of them nobody can decide now.
   *[other] On { $projects } of them nobody can decide now.
}
operator-left-teachers = { $teachers ->
    [one] One teacher of the country waits to be validated, and nobody can do it now.
   *[other] { $teachers } teachers of the country wait to be validated, and nobody can do it now.
}
operator-set-up-again = This command sets it up again; it is then asked about what still waits:
operator-in-use-again = { $authority } is in use again.
operator-no-authority = A project has been waiting since { $since }, and no authority is set up that could decide on it: { $title }. These commands set up the support services:
operator-platform-away = { $platform } has not answered since { $since }. I cannot serve anybody there and keep trying; I will tell you when it is over. If it lasts, please look into the log.
operator-platform-back = { $platform } answers again. From { $since } to { $until } I could not serve anybody there. What people wrote meanwhile is being answered now.
operator-database-back = From { $since } to { $until } I could not store anything, so nobody was served. It works again, and what people wrote meanwhile is being answered now. Please look into the log for the reason: was the disk full, or the database away?
