### Contacts, the links that lead to them, and the wish to become contacts.

contacts-title = My contacts
    .empty = You have no contacts yet. Add a colleague with whom you would like to start a project: the quickest way is to send them your personal link.
contact-unreachable = ⚠️ My messages to { $name } do not arrive: the chat with me is blocked or gone. Please write to them another way; they get everything as soon as they open the chat again.
contact-not-valid = { $name } has not been validated by the support service yet. You can prepare a project together; accepting it has to wait.

button-add-contact = Add a contact
button-remove-contact = Remove this contact
button-link-single = New link for one person
button-link-reusable = New link for many people
button-link = Link for several people
button-link-until = Link until { $until }
button-pick = Pick from my chats
button-share = Send to somebody
button-revoke-link = End this link

add-contact-title = Add a contact
    .how = Send a colleague a personal link. Whoever opens it asks to become your contact, and you decide. Or pick somebody who has written to me already.
link-single = link for one person
link-reusable = link for several people
link-open = 🔗 { $link }: open
link-open-until = 🔗 { $link }: open until { $day }
link-used = { $link }: used on { $day }
link-ended = { $link }: ended on { $day }
link-revoked = { $link }: ended by you on { $day }

invite-title = Your link is ready
invite-words = Hello! I would like to start a school project with you. Please open this link, and we will be in contact. { $name }
invite-single = Forward this message to your colleague. The link works once.
invite-reusable = Forward this message to as many colleagues as you like. The link works until you end it.
pick-title = Pick a colleague
    .how = Choose somebody below, from the people you chat with. If they have written to me already, they get your request. If not, you can send them a link.

contact-request-title = { $name } would like to be your contact
contact-request-asked = Contacts see each other’s name and school, and can start a project together. Do you accept?
contact-request-not-registered = ⚠️ Nobody has confirmed who this is: they have not registered as a teacher yet.
contact-request-not-valid = ⚠️ Nobody has confirmed who this is yet: they have registered, but their school still waits for the support service.
contact-request-own-title = You would like to be in contact with { $name }
contact-request-waits = ⏳ { $name } has been asked. You will hear from me as soon as there is an answer.
contact-request-accepted = ✅ You and { $name } are contacts now. You can start a project together.
contact-request-declined = ❌ { $name } has not accepted. Perhaps a word between you helps.
contact-request-you-declined = ❌ You have declined.

confirm-remove-contact = Remove { $name } from your contacts? You will not be in each other’s list any more. Projects that you share go on.
confirm-revoke-link = End this link? Nobody will be able to open it any more. The contacts you have won by it stay.

picked-title = Your request is on its way
    .how = If your colleague has written to me before, they have your request now, and you hear from me as soon as they accept. If not, I cannot reach them: send them a link.
blocked-title = Blocked people
    .how = They cannot ask you for contact any more, and do not learn of it. Press a name to take it back.
    .empty = You have blocked nobody.
button-blocked = Blocked people ({ $count })
button-block = Block
button-unblock = Unblock { $name }
contact-request-you-blocked = 🚫 You have blocked them: they cannot ask you again, and do not learn of it. You can take it back in My contacts.
confirm-block = Block { $name }? They cannot ask you for contact any more, and do not learn of it. You can take it back in My contacts.
