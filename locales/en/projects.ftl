### My projects: where each stands, what can be done about it, and the offer to a partner.

projects-title = My projects
    .empty = There is nothing here yet. A project begins with an idea and one contact.
    .none = There are none of these at the moment.
    .active = My active projects
    .waiting = My projects that wait for somebody
    .over = My projects that are over
    .more = These fit best. Add a word to find others.
# A title with the sign of its state.
marked = { $mark } { $title }
project-line = { $title }: { $state }
project-line-mine = { $line }. Your profiles: { $profiles }
project-line-founder = { $line }. Founder: { $profiles }
project-founder = Started by
project-partner = Partner
peer-with-school = { $name }, { $school }
project-changed = Changed by { $by }: { $fields }
project-before = Before the change it said:
draft-touched = A draft. You last worked on it on { $moment }.

button-all-projects = All ({ $count })
button-active-projects = Active ({ $count })
button-waiting-projects = Waiting ({ $count })
button-over-projects = Over ({ $count })
button-search-projects = Find a project
button-search = Search
button-offer = Open the offer
button-offer-again = Offer to another contact
button-copy = Copy into a new draft
button-remind = Remind
button-withdraw = Withdraw
button-history = History
button-suggest = Suggest a change

field-search-projects = Search
    .ask = What are you looking for? Write words of the title, or a founder’s name.
    .example = For example: clouds

confirm-withdraw = Withdraw “{ $title }”? Nobody will be able to accept or approve it any more. You can copy it into a new draft later.

# States, as they stand after a title and a colon.
state-draft = draft
state-offered = waiting for the partner
state-waiting = waiting for approval
state-active = active
state-declined = declined by the partner
state-returned = returned, to be changed
state-rejected = rejected
state-withdrawn = withdrawn
state-closed = closed
waits-you = waiting for your answer
waits-partner = waiting for { $name }
waits-authorities = waiting for { $authorities }
waits-final = everybody has decided, { $final }
waits-operator = waiting until an authority is set up

# The first lines of a project.
status-offered = ⏳ Waiting for the answer of { $name } since { $since }.
status-offered-you = ⏳ { $name } has been waiting for your answer since { $since }.
status-partner-registers = { $name } has to register before accepting.
status-partner-validated = Before accepting, { $name } has to be validated by: { $authority }
status-waiting = ⏳ Waiting for approval since { $since }. This is how it stands:
status-final = ⏳ Everybody has decided; the outcome is { $final }.
status-operator = ⏳ Waiting since { $since }. No authority is set up for your countries at the moment, so nobody can decide. The operator has been told.
status-active = ✅ Active since { $since }.
status-declined = ❌ { $name } declined on { $since }.
status-returned = ↩️ Returned on { $since }. Change what is asked for, and send it again.
status-rejected = ❌ Rejected on { $since }.
status-withdrawn = 🗂 Withdrawn by { $name } on { $since }.
status-withdrawn-since = 🗂 Withdrawn on { $since }.
status-withdrawn-you = 🗂 You withdrew it on { $since }.
status-closed = 🗂 Closed on { $since }.
said-by = { $authority } writes:
authority-unknown = an authority that is not set up any more

# A vote, and until when it can be taken back.
vote-open = ⏳ { $authority }: waiting since { $since }
vote-open-nobody = ⏳ { $authority }: waiting since { $since }; nobody there can decide at the moment, and the operator has been told
vote-dropped = ➖ { $authority }: was taken out of use and has no vote any more
vote-approved = ✅ { $authority }: approved by { $by }, { $at }
vote-returned = ↩️ { $authority }: returned by { $by }, { $at }
vote-rejected = ❌ { $authority }: rejected by { $by }, { $at }
vote-approved-unnamed = ✅ { $authority }: approved, { $at }
vote-returned-unnamed = ↩️ { $authority }: returned, { $at }
vote-rejected-unnamed = ❌ { $authority }: rejected, { $at }
vote-not-final = { $vote } ({ $final })
final-now = final in a moment
final-in =
    { $seconds ->
        [one] final in one second
       *[other] final in { $seconds } seconds
    }
final-at = final on { $at }

offer-invites = { $name } would like to start this project with you. The offer is from { $since }.
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
button-project-before = The project before
button-project-after = The new project
project-goes-on-from = Goes on from
project-goes-on-as = Goes on as
closing-title = Closing “{ $title }”
    .means = Closing a project ends it: everybody who takes part is told and can still read everything, but nothing can be changed any more. A founder can open it again within 30 days.
    .invitations = { $count ->
        [one] One invitation still waits for an answer. It ends, too.
       *[other] { $count } invitations still wait for an answer. They end, too.
    }
    .anew = Would you like to go on with another partner? Close it first. Then you can start it anew: with the same title and all that it says, and a partner whom you choose.
    .closed = You can start it anew: with the same title and all that it says, and a partner whom you choose.
    .reopen = Or you can open this one again, within 30 days after it was closed.
field-goodbye = Word of goodbye
    .ask = Would you like to say goodbye? Everybody who takes part reads it. If not, press Skip.
    .example = For example: Thank you all! The maps hang in both schools.
status-closed-by = 🗂 Closed by { $name } on { $since }.
status-closed-you = 🗂 You closed it on { $since }.
