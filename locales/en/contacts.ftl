### Contacts, the links that lead to them, and the wish to become contacts.

contacts-title = My contacts
    .empty = You have no contacts yet. Add a teacher with whom you would like to start a project: the quickest way is to send them your personal link.
    .of = My contacts: { $country }
    .none = You have no contacts there.
    .more = There are more. Write more of the name to find the others.
contact-unreachable = ⚠️ My messages to { $name } do not arrive: the chat with me is blocked or gone. Please write to them another way; they get everything as soon as they open the chat again.
contact-not-valid = The support service has not validated { $name } yet. You can prepare a project together; accepting it has to wait.

button-add-contact = Add a contact
button-remove-contact = Remove this contact
button-link-single = New link for one person
button-link-reusable = New link for many people
button-link = Link for several people
button-link-until = Link until { $until }
button-link-made = Link made on { $at }
button-pick = Pick from my chats
button-share = Send to somebody
button-revoke-link = End this link

add-contact-title = Add a contact
    .how = Send your personal link to another teacher. Whoever opens it sends you a contact request, and you decide. You can also pick somebody who has already written to me.
# A kind of link: $link of the lines below is one of these three.
link-single = link for one person
link-reusable = link for several people
link-reusable-made = link for several people, made on { $at }
link-open = 🔗 { $link }: active
link-open-until = 🔗 { $link }: active until { $day }
link-used = { $link }: used on { $day }
link-ended = { $link }: expired on { $day }
link-revoked = { $link }: ended on { $day }

invite-title = Your link is ready
# The message that is forwarded: to whom, by whom; then what comes of the link that stands below. $twinbot is one of the two lines
# below, so that both go on: "… Twinbot, an assistant for school projects (responsible: Ministry of X), will put us in touch". The name
# stands alone, as nobody knows whether it wants an article.
invite-hello = Hello! I am { $name }. I would like to plan a school twinning project with you.
    .from = Hello! I am { $name } from { $school }. I would like to plan a school twinning project with you.
invite-opens = Open this link and { $twinbot } will put us in touch
twinbot = Twinbot, an assistant for school twinning projects,
    .of = Twinbot, an assistant for school projects (responsible: { $operator }),
# $opens is invite-opens, partner-link-opens or guest-link-opens, and the link stands below. In the other one $hello is the greeting before
# it.
forward-opens = { $opens }:
forward-shared = { $hello } { $opens }.
    .english =
        { $hello } { $opens }.

        { $english }
forward-language = The message is in: { $language }. Does the other person read another language? Choose it, and I will write the message again.
forward-over = This invitation no longer works. { $state }
button-write-again = Write the message again
toast-written = The message is below.
toast-link-ended = The link has ended. The message with it no longer works.
invite-single = Forward the message below to one person. The link works once.
invite-reusable = Forward the message below to any number of people. The link works until you end it.
invite-over = This link has ended
    .forwarded = If you have forwarded the message, it no longer works: anyone who opens the link will read that it has ended and that they should ask you for a new one.
pick-title = Pick a teacher
    .how = Choose somebody below, from the people you chat with. If they have written to me already, they get your request. If not, you can send them a link.

contact-request-title = { $name } would like to be your contact
contact-request-asked = Contacts see each other’s name and school, and can start a project together. Do you accept?
contact-request-not-registered = ⚠️ Nobody has confirmed who this is: they have not registered as a teacher yet.
contact-request-not-valid = ⚠️ Nobody has confirmed who this is yet: they have registered, but their school still waits for the support service.
# From here on for the person who has asked.
contact-request-own-title = You would like to be in contact with { $name }
contact-request-waits = ⏳ I have sent your request to { $name }. I will tell you when there is an answer.
contact-request-waits-register = Until then you can register: you need that to start a project together.
contact-request-accepted = ✅ You and { $name } are contacts now. You can start a project together.
contact-request-declined = ❌ { $name } declined your request.
contact-request-you-declined = ❌ You declined the request.

confirm-remove-contact = Remove { $name } from your contacts? You will no longer be contacts. Projects that you share go on.
confirm-revoke-link = End this link? Messages with it no longer work, also those that you have forwarded. Contacts made with it stay.

picked-title = Your request is on its way
    .how = If this person has written to me before, they have your request now, and I will tell you when they accept. If not, I cannot write to them: send them a link.
blocked-title = Blocked people
    .how = They can no longer send you contact requests, and I do not tell them. Press a name to unblock it.
    .empty = You have not blocked anybody.
button-search-contacts = Find a contact
# How many contacts there are in a country.
button-contacts-of = { $country } ({ $count })
button-blocked = Blocked people ({ $count })
button-block = Block
button-unblock = Unblock { $name }
contact-request-you-blocked = 🚫 You have blocked this person: they can no longer send you requests, and I do not tell them. You can unblock them in My contacts.
confirm-block = Block { $name }? They can no longer send you contact requests, and I do not tell them. You can unblock them in My contacts.

field-search-contacts = Search
    .ask = Whom are you looking for? Write part of a name, a school, a town or a country.
    .example = For example: Kraków
