### A partner leaves a project: who carries on, the ways, and the plan that leads there.

button-leaver = A partner leaves
button-carry-on = Somebody else carries on
button-plan = Open the plan
button-plan-for = The plan for { $name }
button-comer-link = Somebody else, with a link
button-stop-plan = Stop the plan
button-stay = I am staying
button-other-comer = Choose somebody else
button-invitation = The invitation
button-link-of-plan = The link to forward
button-report = { $name } does not answer

leaver-title = Who leaves “{ $title }”?
    .how = The project can go on. Choose who leaves; next you see who could carry on, and how.
comer-title = Who carries on in place of { $name }?
    .how = Choose a contact, or somebody who already takes part. You can also invite another teacher with a link.
    .empty = You have no contact yet who could carry on. Invite another teacher with a link.
    .in = { $name }: already takes part
    .silent = { $name } was here last on { $day }.
# In the place of a name: whoever opens a link.
comer-new = Somebody new

ways-title = { $comer } in place of { $leaver }
    .asked = When you choose, I will ask { $comer }, who has 30 days to answer. The rest happens by itself.
    .at-once = { $comer } already takes part, so it happens as soon as you choose.
    .link = When you choose, you get a link to forward to one teacher. Whoever opens it is asked, and the rest happens by itself.
    .anew = When you choose, the plan says what comes next: closing the project, and sending the new one.
    .begun = There is a plan for this already.
    .none = You cannot change who takes part here. A founder or an administrator can.
# A way and what it means.
way-line = { $way }: { $means }
way-remove = Replace in the project
    .means = { $comer } becomes Administrator and Teacher-administrator. { $leaver } is removed from the project and told about it.
way-space = Replace in the TwinSpace
    .means = { $comer } becomes Administrator and Teacher-administrator. { $leaver } stays a founder, but leaves the TwinSpace.
way-keep = Replace, and remove nobody
    .means = { $comer } becomes Administrator and Teacher-administrator. { $leaver } keeps everything they have.
way-anew = Close and start anew
    .means = You close this project and start a new one with the same content, with { $comer } as your partner. It has to be approved again.
way-anew-later = You close this project and start a new one with the same content. You choose its partner then. It has to be approved again.
field-way = Way

plan-title = { $comer } in place of { $leaver }
    .by = Begun by { $name } on { $day }.
    .done = ✅ Everything is done.
    .stopped = 🗂 Stopped: { $why }. What was done before stays as it is.
    .waits = ⏳ Waiting for { $name }, until { $day }.
    .waits-link = ⏳ Waiting for somebody to open the link.
    .waits-close = ⏳ Next, a founder or an administrator has to close the project.
    .waits-anew = ⏳ The project is closed. Now the new one can begin.
    .goes-on = ⏳ The plan goes on by itself.
# A step of the plan: $step is one of those below.
step-done = ✅ { $step }, on { $day }
step-now = ⏳ { $step }
step-later = ▫️ { $step }
step-dropped = ➖ { $step }
step-invite = { $name } is invited
step-accept = { $name } accepts
step-promote = { $name } becomes Administrator and Teacher-administrator
step-remove = { $name } leaves the project
step-space = { $name } leaves the TwinSpace
step-close = The project is closed
step-anew = Start anew with { $name }
step-anew-later = Start anew

# Why a plan has stopped: behind a colon, without a full stop.
plan-stopped-by-hand = { $name } stopped it
plan-stopped-declined = { $name } declined
plan-stopped-taken-back = { $name } took the invitation back
plan-stopped-ended = nobody answered in time
plan-stopped-back = { $name } is staying
plan-stopped-closed = the project was closed
plan-stopped-reopened = the project was opened again
plan-stopped-not-allowed = the person who began it may no longer do this
confirm-stop-plan = Stop the plan that { $comer } carries on in place of { $leaver }? What is done stays done.
    .invitation = Stop the plan that { $comer } carries on in place of { $leaver }? The invitation is taken back. What is done stays done.
    .link = Stop the plan that somebody carries on in place of { $leaver }? The link ends. What is done stays done.
invitation-replaces = You would carry on in place of { $name }, as Administrator and Teacher-administrator.

news-plan-begun = { $by } began a plan for “{ $title }”: somebody else is to carry on in place of { $name }.
news-plan-stopped = The plan for { $name } in “{ $title }” has stopped: { $why }.
news-reported = { $authority } says that { $name } does not answer about “{ $title }”. Perhaps somebody else can carry on.
history-plan-begun = { $by } began a plan for when { $name } leaves
history-plan-done = The plan for { $name } is done
history-plan-stopped = The plan for { $name } has stopped: { $why }
history-reported = { $authority } says that { $name } does not answer

moved-you = You are at another school now. You go on with this project as before.
    .how = If you would rather hand it over, another teacher can carry on in your place.
moved-you-ask = If you would rather hand it over, write to { $names }: somebody else can carry on in your place.
moved-other = { $name } is at another school now, and goes on with this project as before.
    .how = If they leave, somebody else can carry on in their place.
