### My projects: where each stands, what can be done about it, and the offer to a partner.

projects-title = My projects
    .empty = There is nothing here yet. A project begins with an idea and one contact.
    .none = There are none of these at the moment.
    .active = My active projects
    .waiting = My waiting projects
    .over = My finished projects
    .more = These fit best. Add a word to find others.
# A title with the sign of its state.
marked = { $mark } { $title }
# $state is one of state-… or waits-…; in the next ones $line is this line.
project-line = { $title }: { $state }
project-line-mine = { $line }. Your profiles: { $profiles }
project-line-founder = { $line }. Founder: { $profiles }
project-founder = Started by
project-partner = Partner
# A founder with the school.
peer-with-school = { $name }, { $school }
# $fields are the names of fields.
project-changed = Changed by { $by }: { $fields }
project-before = Text before the change:
draft-touched = A draft. You last worked on it on { $moment }.
# A draft without a title: $what is what is filled in, such as “New project”; $moment when it was last worked on.
draft-untitled = { $what } ({ $moment })
draft-untitled-at = { $what } ({ $moment }, question { $at } of { $of })
draft-untitled-asked = { $what } (question { $at } of { $of })

button-all-projects = All ({ $count })
button-active-projects = Active ({ $count })
button-waiting-projects = Waiting ({ $count })
button-over-projects = Finished ({ $count })
button-search-projects = Find a project
button-search = Search
button-offer = Open the offer
button-offer-again = Offer to another contact
button-offer-to = Offer “{ $title }”
button-copy = Copy into a new draft
button-remind = Remind
button-withdraw = Withdraw
button-history = History
button-suggest = Suggest a change
button-later = Decide later

field-search-projects = Search
    .ask = What are you looking for? Write words of the title, or a founder’s name.
    .example = For example: clouds

confirm-withdraw = Withdraw “{ $title }”? Nobody will be able to accept or approve it. You can copy it into a new draft later.

# States, as they stand after a title and a colon.
state-draft = draft
state-offered = waiting for the partner
state-waiting = waiting for approval
state-active = active
state-declined = declined by the partner
state-returned = returned for changes
state-rejected = rejected
state-withdrawn = withdrawn
state-closed = closed
# In place of state-…: for whom a project waits.
waits-you = waiting for your answer
waits-partner = waiting for { $name }
waits-authorities = waiting for { $authorities }
waits-final = decided, { $final }
waits-operator = waiting for an authority to be set up

# The first lines of a project.
status-offered = ⏳ Waiting for the answer of { $name } since { $since }.
status-offered-you = ⏳ { $name } has been waiting for your answer since { $since }.
status-offered-next = When { $name } accepts, I will ask those who decide, and tell you. Until then you can still change the project.
status-partner-registers = { $name } has to register before accepting.
status-partner-validated = Before accepting, { $name } has to be validated by: { $authority }
status-waiting = ⏳ Waiting for approval since { $since }. Still to decide: { $authorities }.
status-waiting-next = When all of them have approved, the TwinSpace opens, and I will tell both of you. You can still change the project; if you do, everybody has to decide again.
# Behind the fields of a project: one line for each authority.
status-votes = The decisions so far:
status-final = ⏳ Everybody has decided: { $final }.
status-operator = ⏳ Waiting since { $since }. No authority is set up for your countries at the moment, so nobody can decide. I have told the operator.
status-active = ✅ Active since { $since }.
status-declined = ❌ { $name } declined on { $since }.
status-declined-next = You can offer it to another contact without typing anything again.
status-returned = ↩️ Returned on { $since }. Change what you are asked for, and send it again.
status-rejected = ❌ Rejected on { $since }.
status-withdrawn = 🗂 Withdrawn by { $name } on { $since }.
status-withdrawn-next = Nobody decides on it any more. You can copy it into a new draft, change that and send it.
status-withdrawn-since = 🗂 Withdrawn on { $since }.
status-withdrawn-you = 🗂 You withdrew it on { $since }.
status-closed = 🗂 Closed on { $since }.
# Above the words of an authority.
said-by = { $authority } writes:
authority-unknown = an authority that is no longer set up
# A reminder: it stands in the title of what somebody is reminded of, and each of them in a line below.
reminder-title = 🔔 Reminder from { $name }: { $title }
    .all = Reminders: { $reminders }
# One of several reminders.
reminder-by = { $name } ({ $at })

# A vote, and until when it can be taken back.
vote-open = ⏳ { $authority }: waiting since { $since }
vote-open-nobody = ⏳ { $authority }: waiting since { $since }; nobody can decide there at the moment, and I have told the operator
vote-dropped = ➖ { $authority }: no longer in use, so it has no vote
vote-approved = ✅ { $authority }: approved by { $by }, { $at }
vote-returned = ↩️ { $authority }: returned by { $by }, { $at }
vote-rejected = ❌ { $authority }: rejected by { $by }, { $at }
vote-approved-unnamed = ✅ { $authority }: approved, { $at }
vote-returned-unnamed = ↩️ { $authority }: returned, { $at }
vote-rejected-unnamed = ❌ { $authority }: rejected, { $at }
# $vote is one of the lines above, $final one of the next two.
vote-not-final = { $vote } ({ $final })
final-now = can no longer be undone
final-at = final on { $at }, can be undone until then

offer-invites = { $name } would like to start this project with you. Offered on { $since }.
offer-register = To accept, please register first. The offer stays open.
offer-waits =
    You can accept as soon as your registration is validated.
    { $standing }
offer-accepted = ✅ You accepted on { $at }.
offer-declined = ❌ You declined on { $at }.

button-closing = Close or start anew
button-closed = Open again or start anew
button-close = Close the project
button-reopen = Open it again
button-start-anew = Start anew
button-project-before = Previous project
button-project-after = New project
project-goes-on-from = Goes on from
project-goes-on-as = Goes on as
closing-title = Closing “{ $title }”
    .means = Closing a project ends it: I will tell everybody who takes part. They can still read everything, but nothing can be changed any more. A founder can open it again within 30 days.
    .invitations = { $count ->
        [one] One invitation is still waiting for an answer. It ends, too.
       *[other] { $count } invitations are still waiting for an answer. They end, too.
    }
    .anew = Would you like to go on with another partner? Close it first. Then you can start it anew, with the same title and content, and a partner whom you choose. The files of its TwinSpace can come along.
    .closed = You can start it anew, with the same title and content, and a partner whom you choose.
    .reopen = Or you can open this one again, until { $until }.
    .files = Take the files with you: the archive is one ZIP file with everything in the TwinSpace. You get it before you close the project, and afterwards.
field-goodbye = Word of goodbye
    .ask = Would you like to say goodbye? Everybody who takes part reads it. If not, press Skip.
    .example = For example: Thank you all! The maps hang in both schools.
status-closed-by = 🗂 Closed by { $name } on { $since }.
status-closed-you = 🗂 You closed it on { $since }.
