### What happened to a project: told to its founders, and in its history.

news-offered = { $by } offers you the project “{ $title }”.
# $fields are the names of fields, such as “Title and Aims”.
news-edited = { $by } changed the project “{ $title }”: { $fields }
news-accepted = ✅ { $by } accepted the project “{ $title }”.
news-declined = ❌ { $by } declined the project “{ $title }”. You can offer it to another contact without typing anything again.
news-suggested = { $by } suggests a change to the project “{ $title }”. The offer stays open.
news-suggested-next = Change the project if you like: your partner then reads it again and answers.
news-withdrawn = 🗂 { $by } withdrew the project “{ $title }”.
news-sent-again = { $by } sent the project “{ $title }” for approval again.
news-activated = 🎉 The project “{ $title }” is approved by everybody. You can start!
news-profiles = You are Manager in the project and Teacher-manager in the TwinSpace.
news-activated-next = Next: open the TwinSpace and bring your students in. Under Members you can add more partners.
news-returned = ↩️ { $authority } returned the project “{ $title }” for changes:
news-returned-next = Change what is asked for, and send the project again. Then everybody decides once more.
news-rejected = ❌ { $authority } rejected the project “{ $title }”:

# The history of a project: lines without a full stop behind a date.
history-title = History of “{ $title }”
history-line = { $at }: { $what }
history-offered = { $by } sent the offer
history-edited = { $by } changed: { $fields }
history-accepted = { $by } accepted
history-declined = { $by } declined
history-suggested = { $by } suggested a change
history-withdrawn = { $by } withdrew the project
history-sent-again = { $by } sent it for approval again
history-reminded = { $by } sent a reminder
history-dropped = no longer in use, so it has no vote: { $authority }
history-approved = { $by } approved for: { $authority }
history-approved-for = approved by: { $authority }
history-activated = approved by everybody; you can start
history-returned = returned by: { $authority }
history-rejected = rejected by: { $authority }
news-closed = 🗂 { $by } closed the project “{ $title }”. You can still read everything.
news-reopened = ✅ { $by } opened the project “{ $title }” again: you can go on.
history-closed = { $by } closed the project
history-reopened = { $by } opened the project again
history-started-anew = { $by } started it anew, as a new project
