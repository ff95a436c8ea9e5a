### What operators do in their own chats: authorities, who decides there, invitations, what is stuck, schools.

button-operator = For the operator
command-operator = What you do as the operator
operator-menu = Almost all of this can be done on the server’s command line, too. Lists of schools are imported only there.
operator-ended = You are no longer an operator, so messages for the operator no longer arrive here. Everything else in this chat goes on.
refusal-no-operator = You are not an operator, or no longer one, so nothing has changed. Another operator can invite you.

# Authorities.
button-authorities = Authorities
button-authority = The authority
button-set-up = Set up
button-set-up-authority = Set up an authority
button-set-up-again = Set it up again
# $country is a country.
button-set-up-in = Set up: { $country }
authorities-title = Authorities
    .empty = No authority is set up, so nobody validates teachers or approves projects. Set up the first one.
# $authority is “National Support Service (Spain)”.
authority-line = { $authority }: { $count ->
    [one] one person decides
   *[other] { $count } people decide
}
    .nobody = ⚠️ { $authority }: nobody decides
set-up-heading = Setting up an authority
field-authority-country = Country
    .ask = In which country?
    .example = Choose it from the list, or type its name.
field-authority-seat = Authority
    .ask = Which authority? The support service decides for the whole country, a regional authority for its region as well.
    .example = Choose it from the list, or type the name of the region.
    .empty = Every authority of this country is in use already. Go back to choose another country.
note-set-up = I ask it about everything that already waits there. Next, invite somebody who decides for it.
toast-set-up = It is set up.
    .already = It is set up already.
desk-out-of-use = 🗂 It is out of use: it has no say, and nobody decides for it. What it has decided stays.
desk-nobody = ⚠️ Nobody decides for it yet. Invite somebody: the link makes the person who opens it an approver.
# $name is a person.
desk-approver = { $name } decides, since { $since }
    .away = ⚠️ { $name } decides, since { $since }; I cannot reach them
desk-deputy = { $name } is a deputy, since { $since }
    .away = ⚠️ { $name } is a deputy, since { $since }; I cannot reach them
# $waits is a list such as “2 projects and one teacher”.
desk-waits = Waiting there: { $waits }
desk-open = { $count ->
    [one] One invitation has not been opened yet.
   *[other] { $count } invitations have not been opened yet.
}
# Parts of $waits: several are joined with “and”.
waits-projects = { $count ->
    [one] one project
   *[other] { $count } projects
}
waits-teachers = { $count ->
    [one] one teacher
   *[other] { $count } teachers
}
waits-questions = { $count ->
    [one] one question
   *[other] { $count } questions
}
button-take-out-of-use = Take out of use
confirm-take-out-of-use = Take this out of use: { $authority }? It gets no vote any more. { $projects ->
    [0] No project is waiting for it.
    [one] One project that is waiting goes on without it.
   *[other] { $projects } projects that are waiting go on without it.
} What it has decided stays, and you can set it up again.
toast-out-of-use = It is out of use.
refusal-own-project-waits = A project in which you take part is waiting for this authority, so you cannot take it out of use. Another operator can, or the server’s command line.

# Who decides.
button-end-appointment = End the appointment
official-ends = If you end the appointment, everything that this person has decided stays, and what waits goes to the others. Handovers by or to this person end as well.
confirm-end-appointment = End the appointment of { $name }? From then on, { $name } no longer decides for: { $authority }
toast-appointment-ended = The appointment has ended.

# Invitations.
button-invitations = Invitations
button-invite-approver = Invite an approver
button-invite-deputy = Invite a deputy
button-invite-room = Link for a group
button-end-invitation = End this link
invitations-title = Invitations
    .empty = No invitation is waiting to be opened.
    .how = You invite approvers, deputies and groups at their authority, and operators in their list. Teachers need no link from you: they write to me and register.
role-operator = Operator
# $authority is “National Support Service (Spain)”.
role-approver = Approver: { $authority }
role-deputy = Deputy: { $authority }
role-room = Group: { $authority }
role-link-line = { $role }, until { $until }
role-link-operator = Send this link to one person. The chat that opens it first is an operator’s from then on.
role-link-approver = Send this link to one person. The person who opens it first decides for the authority from then on.
role-link-deputy = Send this link to one person. The person who opens it first is a deputy of the authority from then on.
role-link-room = Open this link in the group of the authority. What the authority is told then appears there, too, and everybody in the group reads it.
role-link-kept = This link was shown only on the command line; I cannot show it again. Lost? End it and make another one.
role-link-until = It works once, until { $until }.
role-link-lasting = It works once.
role-link-used = ✅ { $name } opened it on { $at }.
    .once = ✅ Somebody opened it on { $at }.
role-link-revoked = 🗂 It was ended on { $at }.
role-link-over = 🗂 It expired on { $until }.
confirm-end-invitation = End this link? Nobody can open it then: { $role }
toast-link-comes = Your link comes as a message of its own.
toast-invitation-ended = The link has ended.
refusal-set-up-first = This authority is out of use. Set it up again first, then invite somebody.
refusal-invitation-used = Somebody has already opened this link. End their appointment or their access instead.

# Operators.
button-operators = Operators
button-invite-operator = Invite an operator
button-end-operator = End their access
button-end-own = End my access
operators-title = Operators
    .what = Operators read what needs attention, and can do all that you can do here. It is good to have at least two.
    .left = { $count ->
        [one] An operator’s data were erased, as they asked for it, so you are the only operator now. Please invite another one.
       *[other] An operator’s data were erased, as they asked for it. There are { $count } operators now.
    }
operator-line = { $name }, since { $since }
    .own = { $name } (you), since { $since }
confirm-end-operator = End the operator’s access of { $name }? I tell them, and everything else in their chat goes on.
    .links = End the operator’s access of { $name }? I tell them, and everything else in their chat goes on. { $count ->
        [one] One link that they have made and nobody has opened ends as well.
       *[other] { $count } links that they have made and nobody has opened end as well.
    }
confirm-end-own = End your own access as an operator? Another operator can invite you again.
    .links = End your own access as an operator? Another operator can invite you again. { $count ->
        [one] One link that you have made and nobody has opened ends as well.
       *[other] { $count } links that you have made and nobody has opened end as well.
    }
toast-operator-ended = The access has ended.
# $name is a person; $maker is the operator who has made the link.
operator-joined = { $name } is an operator now, by a link that { $maker } made. If that is not meant to be, end their access.
    .own = { $name } is an operator now, by your link.
    .shell = { $name } is an operator now, by a link from the server’s command line. If that is not meant to be, end their access.
refusal-last-operator = You are the only operator, so you cannot end your access. Invite another operator first.

# What is stuck.
button-stuck = What is stuck
stuck-title = What is stuck
    .empty = Nothing is stuck: wherever something waits, somebody can decide, and nothing has waited for more than two weeks.
# $waits is a list such as “2 projects and one teacher”; $authority is “National Support Service (Spain)”.
stuck-nobody = ⚠️ { $authority }: { $waits }, since { $since }. Nobody decides there.
stuck-long = ⏳ { $authority }: { $waits }, since { $since }
stuck-no-service = ⚠️ { $country }: { $waits }, since { $since }. No support service is set up there.
stuck-project = ⚠️ “{ $title }”, since { $since }. No authority is set up that could decide.
machine-works = The program itself is not late with anything.
machine-title = The program itself:
# One a line below “The program itself:”.
machine-refused = { $count ->
    [one] one message that its platform refuses, since { $since }
   *[other] { $count } messages that their platform refuses, since { $since }
}
machine-late = { $count ->
    [one] one message that should have gone out, since { $since }
   *[other] { $count } messages that should have gone out, since { $since }
}
machine-jobs = { $count ->
    [one] one piece of work that should have gone on, since { $since }
   *[other] { $count } pieces of work that should have gone on, since { $since }
}
machine-timers = { $count ->
    [one] one scheduled step that is late, since { $since }
   *[other] { $count } scheduled steps that are late, since { $since }
}
machine-how = On the server, this command says what to do:
machine-letters = { $count ->
    [one] one message that I could not work on, since { $since }
   *[other] { $count } messages that I could not work on, since { $since }
}

# Figures.
button-figures = Figures
figures-title = Figures
    .how = A teacher is active who was here in the last 30 days. Waiting times are those of the last 90 days.
# $projects is a list such as “active: 12 and closed: 3”.
figures-projects = Projects – { $projects }
figures-none = none yet
figures-state = { $state }: { $count }
figures-country = { $service }: { $teachers ->
    [one] one teacher
   *[other] { $teachers } teachers
}, { $active } active. Projects – { $projects }. { $waits }
figures-hours = { $hours ->
    [0] A decision takes less than an hour.
    [one] A decision takes about one hour.
   *[other] A decision takes about { $hours } hours.
}
figures-days = { $days ->
    [one] A decision takes about one day.
   *[other] A decision takes about { $days } days.
}
figures-undecided = No decision in the last 90 days.

# Who is suspended.
suspended-all = Suspended teachers and schools
    .empty = Nobody is suspended.
    .how = Support services suspend and lift that, each in its own country. They also read the reason.
suspended-all-line = ⛔ { $name }: since { $since }, by { $service }

# Schools.
button-new-schools = New schools
button-find-school = Find a school
button-find-twin = It is another school
button-merge-schools = Merge
button-close-school = Close the school
schools-title = New schools
    .empty = No school waits for a support service to take it.
    .how = Teachers have typed these, and a support service takes each with the first teacher whom it validates. If one is in the list under another name, merge the two.
    .more = There are more. Write more of the name, or the town.
school-line = { $school }, since { $since }
school-code = Official code: { $code }
school-teachers = { $count ->
    [0] No teacher is registered here.
    [one] One teacher is registered here.
   *[other] { $count } teachers are registered here.
}
school-taken = Everybody can choose it.
school-unchecked = 🆕 Only the teacher who typed it can choose it, until a support service takes it.
school-closed = 🗂 It is closed: nobody can choose it.
school-merged = 🗂 It was merged into another school: { $school }
school-suspended = ⛔ It is suspended.
school-alike = It may be one of these. Choose one to merge the two:
# $school is “Name, Town”.
school-twin = Which school is “{ $school }” really?
field-find-school = School
    .ask = Which school? Write a part of its name or its town.
    .example = For example: Nube Valverde
confirm-merge-schools = Merge “{ $from }” into “{ $into }”? Its teachers, students and projects move there, and nobody can choose “{ $from }” any more. This cannot be undone.
confirm-close-school = Close this school? Nobody can choose it any more, and its teachers keep it: { $school }
toast-merged = The schools are merged.
toast-school-closed = The school is closed.
refusal-schools-one = These are the same school already. Choose two different ones.
refusal-schools-countries = Schools of two countries cannot be merged. Their teachers choose the right one in their profile.
refusal-schools-suspended = One of the two is suspended and the other is not. Ask their support service to lift that first, or to suspend the other one, too.
refusal-school-stays = Nobody can choose the school that is to stay: { $school }. Choose one that everybody can choose.
