### Guests of a TwinSpace: people who read there, and take no part in the project.

button-guests = Guests
guests-title = Guests of “{ $title }”
    .empty = There are no guests yet.
    .may = Guests read the news and files, and see who teaches here. They see no student’s name.
guest-line = { $name } (since { $day })
guest-link = 🔗 A link of { $name } for one guest, active until { $until }
button-link-guest = Invite a guest
guest-title = { $name }
    .since = Guest of “{ $title }” since { $day }.
    .by = Guest of “{ $title }” since { $day }, invited by { $by }.
button-remove-guest = Remove
confirm-remove-guest = Remove { $name } from “{ $title }”? I will tell them, and they can no longer read anything there.
guest-removed = { $by } removed you from “{ $title }”. You can no longer read it here.

# The link.
guest-link-hello = Hello! I am { $name }. I would like to show you the TwinSpace of our school project “{ $title }”, with our news and our files.
    .from = Hello! I am { $name } from { $school }. I would like to show you the TwinSpace of our school project “{ $title }”, with our news and our files.
guest-link-opens = Open this link and { $twinbot } will let you in
guest-link-how = Forward the message below to one person: a parent, your head teacher, another teacher. The first one who opens the link and gives a name is your guest. It works once.
confirm-end-guest-link = End this link? Messages with it no longer work, also those that were forwarded.
refusal-guests-full = A TwinSpace has room for { $most } guests, active links included. Please remove somebody or end a link first.

# The form of somebody who has opened it.
guest-heading = Guest of “{ $title }”
field-guest-name = Your name
    .ask = You are invited as a guest. What is your name?
    .example = The teachers there will read it.
note-guest = As a guest you read the news and files and see who teaches there, but no student’s name. You can leave at any time.
button-come-in = ✅ Come in

# Where somebody is a guest.
button-visits = Where I am a guest
visits-title = Where you are a guest
    .empty = You are not a guest anywhere at the moment.
home-visits = You are a guest. To read the news, press “{ button-visits }”.
button-leave-space = Leave the TwinSpace
confirm-leave-space = Leave the TwinSpace of “{ $title }”? To come back, you need a new link.
toast-space-left = You have left.
