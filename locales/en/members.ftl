### Who takes part in a project, and what each of them may do.

# The Desktop profiles, and the roles in the TwinSpace.
desktop-administrator = Administrator
desktop-manager = Manager
desktop-member = Member
role-teacher-administrator = Teacher-administrator
role-teacher-manager = Teacher-manager
role-teacher-member = Teacher-member
role-student-manager = Student-manager
role-student-member = Student-member
role-guest = Guest
role-none = not in the TwinSpace

# What somebody may do: entries of one line, after "may".
right-see = see the project
right-change = change its data
right-add-partners = add partners
right-change-desktop = change Desktop profiles
right-remove-partner = remove added partners
right-close = close it or start it anew
right-change-roles = change roles
right-remove-from-space = remove members
right-invite = invite students and guests
right-publish = publish news and files
right-remove-published = remove what others published
right-read = read everything there
right-see-students = see the students’ names
right-archive = get an archive of it all
right-bring-over = bring over what is in the old TwinSpace
profile-may = With it you may { $rights }.

# What changed about a member: lines of the history, and of a notice.
member-joined = { $name } takes part now
member-left = { $name } has left
member-removed = { $by } removed { $name } from the project
member-desktop = { $by } made { $name } { $profile } in the project
member-role = { $by } made { $name } { $role } in the TwinSpace
member-no-role = { $by } removed { $name } from the TwinSpace
member-you-joined = You take part now, added by { $by }.
member-you-left = You have left.
member-you-removed = { $by } removed you from the project. You can no longer read it here. If that is a mistake, please write to { $by }.
member-you-desktop = { $by } made you { $profile } in the project.
member-you-role = { $by } made you { $role } in the TwinSpace.
member-you-no-role = { $by } removed you from the TwinSpace. You still take part in the project.

members-title = Who takes part in “{ $title }”
    .empty = Nobody takes part yet.
    .count = { $count ->
        [one] One teacher
       *[other] { $count } teachers
    }
    .over = This project is over, so nothing can be changed here.
# The Desktop profile and the role, as they stand behind a name in parentheses.
member-profiles = { $desktop }, { $role }
member-line = { $name } ({ $profiles })
member-founder = ⭐ { $line }
member-invited = ⏳ { $name } is invited until { $until }
member-link = 🔗 A link for one person, active until { $until }
member-is-founder = ⭐ Founder. Founders stay in the project, and can always change profiles on the Desktop.
member-since = Takes part since { $since }.
# $rights are right-…, joined with “and”.
member-may = May { $rights }
right-none = do nothing

field-desktop = On the Desktop
field-role = In the TwinSpace

button-members = Members
button-change-profile = Change a profile
button-invited = Invited: { $name }
button-add-partners = Add partners
button-link-partner = Invite with a link
button-desktop = Change the Desktop profile
button-role = Change the TwinSpace role
button-remove-member = Remove from the project
button-remove-from-space = Remove from the TwinSpace
button-leave = Leave the project
button-take-back = Take the invitation back

desktop-title = Desktop profile of { $name }
role-title = TwinSpace role of { $name }
# The one that somebody has already.
profile-now = { $profile } (now)

# The form in which partners are chosen.
field-partners = Partners
    .ask = Whom would you like to invite? Choose one contact or several.
    .example = Is somebody not here? Press Save and close, then Members, and invite them with a link: it makes you contacts, too.
    .empty = All your contacts already take part or are invited. Press Save and close, then Members, and invite somebody with a link.
field-invitation = Message
    .ask = Would you like to write something to them? If not, press Skip.
    .example = For example: Come and watch the clouds with us! We begin in October.
note-partners-asked = When you press Send, I will ask each of them to take part. They have 30 days to answer.

# An invitation to take part.
invitation-asks = { $by } invites you to take part in this project. You can answer until { $until }.
invitation-register = To accept, please register first. The invitation stays open.
# $standing says how far the registration is.
invitation-waits =
    You can accept as soon as your registration is validated.
    { $standing }
invitation-title = Invitation of { $name }
invitation-open = ⏳ { $by } invited { $name } on { $since }. The answer can come until { $until }.
invitation-accepted = ✅ { $name } takes part.
invitation-you-accepted = ✅ You take part in this project now.
invitation-you-accepted-next = Next: open the TwinSpace, where the classes work, and see who takes part.
invitation-declined = ❌ { $name } declined the invitation.
invitation-you-declined = ❌ You declined the invitation.
invitation-taken-back = 🗂 The invitation was taken back.
invitation-ended = 🗂 The invitation has expired.
task-invitation = { $name } invites you to a project
partner-link-hello = Hello! I am { $name }. I would like you to join our school project “{ $title }”.
    .from = Hello! I am { $name } from { $school }. I would like you to join our school project “{ $title }”.
partner-link-opens = Open this link and { $twinbot } will show you the invitation
partner-link-how = Forward the message below to one teacher. Whoever opens the link first becomes your contact and is invited. It works once.
new-partner-title = A new partner from your country
new-partner = { $name } takes part in the project “{ $title }” now. There is nothing to decide.

confirm-take-back = Take back the invitation of { $name }? They will no longer be able to accept it.
confirm-desktop = Become { $profile } in “{ $title }”? On the Desktop you may then { $rights }, and nothing else.
confirm-role = Become { $role } in the TwinSpace of “{ $title }”? There you may then { $rights }, and nothing else.
confirm-remove-from-space = Remove { $name } from the TwinSpace of “{ $title }”? They stay in the project, and can be given a role again.
confirm-remove = Remove { $name } from “{ $title }”? I will tell them, and they will no longer see the project. They can be invited again.
confirm-leave = Leave “{ $title }”? You will no longer see the project, unless somebody invites you again.

which-title = In which project?
    .empty = You have no active project in which you can do this.
