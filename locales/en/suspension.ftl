### Suspension: a support service lets a teacher, or a whole school, begin nothing new for a while.

# What a suspended teacher reads. $service is “National Support Service (Spain)”.
refusal-suspended = You have been suspended since { $since } ({ $service }), so nothing new can begin. My message says why.
    .school = Your school has been suspended since { $since } ({ $service }), so nothing new can begin. My message says why.
suspended-title = ⛔ You are suspended
    .school = ⛔ Your school is suspended
suspended-since = Decided by { $service } on { $since }, for this reason:
    .school = Decided by { $service } on { $since }, for all teachers of your school and for this reason:
suspended-means = Until it is lifted, you cannot start or accept projects, make new contacts, or send files and pictures. Everything else goes on: your running projects, your students’ work, your profile.
suspended-way = If you do not agree or have a question, please write to your support service. It can lift this at any time, and I will tell you here.
suspended-left = You have left that school. For you, this ends once your support service has validated you at the new one.
suspended-note = ⛔ You have been suspended since { $since }, by { $service }: no new projects, contacts or files for now. Your registration says why.
    .school = ⛔ Your school has been suspended since { $since }, by { $service }: no new projects, contacts or files for now. Your registration says why.
unsuspended-title = ✅ You are no longer suspended
    .school = ✅ Your school is no longer suspended
unsuspended-at = { $service } lifted it on { $at }.
    .school = { $service } lifted it on { $at }, for all teachers of your school.
unsuspended-means = You can start and accept projects, make contacts, and send files and pictures again.
send-waits-suspended = You can send it once your suspension is lifted. Decided by { $service } on { $since }; your registration says why. Your draft stays.
    .school = You can send it once the suspension of your school is lifted. Decided by { $service } on { $since }; your registration says why. Your draft stays.
note-post-suspended = You are suspended, so no picture can be sent for now. Remove the picture, and the rest can be published.
    .school = Your school is suspended, so no picture can be sent for now. Remove the picture, and the rest can be published.
button-ask-service = Write to your service

# What a support service reads.
button-suspensions = Suspensions
button-suspension = Suspension
button-suspend = Suspend
button-lift = Lift the suspension
button-search-suspension = Find a teacher or school
button-suspended-teacher = Registration
button-suspended-school = The school
suspensions-title = Suspensions
    .empty = Nobody is suspended in your country.
    .how = Find a teacher or a school of your country to suspend them. Until you lift it, they cannot start or accept projects, make contacts or send files; what is running goes on.
    .more = There are more. Write more of the name to find the others.
suspension-line = ⛔ { $name }: since { $since }, by { $by }: “{ $reason }”
suspension-marked = ⛔ { $name }
suspension-of = Suspension: { $name }
    .none = Not suspended.
suspension-in-force = ⛔ Suspended on { $since } by { $by } – { $service }, for this reason:
    .school = ⛔ The school was suspended on { $since } by { $by } – { $service }. That counts for each of its teachers.
    .left = ⛔ Comes from a school that was suspended on { $since } by { $by } – { $service }. Nothing new can begin for them until you validate them here.
suspension-history = What was decided before:
# Of what was before, one a line.
suspension-was = { $at }: suspended by { $by } – { $service }: “{ $reason }”
    .silent = { $at }: suspended by { $by } – { $service }
suspension-lifted = { $at }: lifted by { $by } – { $service }: “{ $reason }”
    .silent = { $at }: lifted by { $by } – { $service }
field-suspend = Your reason
    .ask = Why should they begin nothing new for now? All who are concerned will read it.
    .example = For example: We have had a complaint about the last project and are looking into it.
field-lift = Your message
    .ask = Would you like to say something? All who are concerned will read it. You can skip this.
    .example = For example: Everything is cleared up. Thank you for your patience.
field-search-suspension = Search
    .ask = Whom are you looking for? Write the name of a teacher, or the name or town of a school.
    .example = For example: Ana Nube
refusal-suspend-oneself = This is about you or your own school, so somebody else has to decide.
refusal-suspend-colleague = This teacher decides for the same service, so you cannot suspend them. The operator can end the appointment first.
    .school = Somebody who decides for the same service teaches here, so you cannot suspend this school. The operator can end the appointment first.
refusal-suspend-deputy = Only somebody who is appointed to decide for this service suspends people: no deputy, and nobody in the place of a colleague.
refusal-suspended-already = { $by } has already suspended them, on { $since }.
refusal-school-suspended = The new school is suspended, and the other one is not. Lift that first, or suspend the other one, too.
