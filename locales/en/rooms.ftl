### Channels and groups that are bound to an authority: what is said there, and to those who rely on them.

# $room is “the group “Staff”” or “the channel 123”.
room-bound = 📌 From now on, I also show in { $room } what is waiting for a decision or an answer of: { $authority }
    .how = Everybody in the group reads along. Only presses of those who are appointed count. What is personal stays in your own chat with me.
room-lost = I can no longer write in { $room }, which is bound to { $authority }. Its approvers still get their messages directly.
room-back = I can write in { $room } again.
room-bind-again = This command binds it again:
room-bind-other = If that is not possible, this command makes a link that binds another one:

# Said to whoever pressed a button there; nobody else sees it. At most 200 letters.
toast-room-elsewhere = I have answered in our own chat.
toast-room-stranger = Only those who are appointed decide here. Nothing has changed.
toast-room-unbound = Nothing is decided here any more. You find everything in our own chat.
toast-room-unnamed = You act in the name of the group, so I cannot see who you are and this does not count. Act as yourself, or decide in our own chat.
# $start is a command.
toast-room-no-chat = I cannot write to you. Open our own chat and send { $start }, then press again.

# Said where somebody opens the link that binds a group.
refusal-room-binder = Only somebody who decides for this authority, or an operator, can open this link. Nothing has changed.
refusal-room-link = This link is for a group. Open it with a press and choose the group, or send it there.
