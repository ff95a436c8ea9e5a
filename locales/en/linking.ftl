### Linking the accounts that one person has on several platforms, and where notices go.

accounts-title = Your accounts
    .alone = Do you use { $platforms } as well? Link your account there with this one, and you find the same drafts, inbox, contacts and projects in both. You go on wherever you are.
    .only = I am only here, on { $platform }, so there is nothing to link.
account-here = { $platform } (this chat)
account-unreachable = ⚠️ { $platform }: my messages do not arrive there
accounts-notices-last = When something happens, I write to you where you were last.
accounts-notices-chosen = When something happens, I write to you on { $platform }.
accounts-notices-instead = You have chosen { $platform }; as long as my messages do not arrive there, I write to you here.

linking-title = Link your accounts
linking-what = Linked accounts are one: the same drafts, inbox, contacts and projects in both.
linking-code-what = Your account on { $platforms } and this one become one: the same drafts, inbox, contacts and projects in both.
linking-code-how = Open our chat there, and write this to me:
linking-code-until = The code works once, for ten minutes: until { $until }. Please keep it to yourself.
linking-is-it-you = Is that you as well?
linking-asked-first = The code was made by { $name } on { $platform }.
linking-asked-then = { $name } on { $platform } has typed your code and would like to be linked with you.
linking-warning = ⚠️ If that is somebody else, say no: whoever is linked with you can do everything in your name.
linking-waits-first = ⏳ { $name } on { $platform } has typed your code. Please confirm it there; then I ask you here once more.
linking-waits-then = ⏳ Please confirm on { $platform } as well: I have just asked you there.
linking-waits-until = I wait until { $until }.
linking-done = ✅ Your accounts are linked. Go on here or on { $platform }, as you like.
linking-declined = ❌ That was declined on { $platform }. Nothing has changed.
linking-declined-you = ❌ Your accounts are not linked. Nothing has changed.
linking-over = ⌛ The time is over. Nothing has changed, and you can get a new code at once.
linking-unlinked = Your account on { $platform } is not linked any more. Everything has stayed here, with you.
linking-unlinked-you = This account is not linked any more. Everything has stayed with you on { $platform }; here you start from the beginning.

button-accounts = My accounts
button-make-code = Get a code
button-linking = See how it stands
button-link-accounts = Link
button-that-is-me = Yes, that is me
button-not-me = Not me
button-cancel = Cancel
button-unlink = Unlink
button-notices-last = Where I was last
button-chosen = ✓ { $name }

confirm-unlink = Unlink this account on { $here }? Your drafts, contacts and projects stay with you on { $there }. Here you start from the beginning.

command-link = Use me on another platform as well
command-unlink = Unlink this account from the other one

refusal-code-unknown = I do not know this code. Please compare it with the one in your other account.
refusal-code-used = This code has been used already. Write /link in your other account to get a new one.
refusal-code-over = This code has ended. Write /link in your other account to get a new one.
refusal-own-code = This code is for your other account: open our chat there, and write it to me.
refusal-same-platform = Both accounts are on the same platform. Only accounts on different platforms can be linked.
refusal-linked-already = One of the two accounts is linked already. Write /unlink there first.
refusal-both-hold = Both accounts have a school, a role, contacts or projects, so they cannot become one. Your support service can help.
refusal-linking-waits = Your accounts are waiting to be linked already.
refusal-not-linked = This account is not linked with another one.
