### Linking the accounts that one person has on several platforms, and where notices go.

accounts-title = Your accounts
    .alone = Do you also use { $platforms }? Link your account there with this one, and you find the same drafts, open tasks, contacts and projects in both. You can carry on in either app.
    .only = I am only here, on { $platform }, so there is nothing to link.
# $platform is the name of an app.
account-here = { $platform } (this chat)
account-unreachable = ⚠️ { $platform }: my messages do not arrive there
accounts-notices-last = When something happens, I write to you in the app you used last.
accounts-notices-chosen = When something happens, I write to you on { $platform }.
accounts-notices-instead = You have chosen { $platform }; as long as my messages do not arrive there, I write to you here.

linking-title = Link your accounts
linking-what = Linked accounts are one: the same drafts, open tasks, contacts and projects in both.
linking-code-what = Your account on { $platforms } and this one become one: the same drafts, open tasks, contacts and projects in both.
linking-code-how = Open our chat there, and write this to me:
linking-code-until = The code works once, for ten minutes: until { $until }. Do not give it to anybody.
linking-is-it-you = Is this your other account?
linking-asked-first = The code was made by { $name } on { $platform }.
linking-asked-then = { $name } on { $platform } has typed your code and asks to be linked with you.
linking-warning = ⚠️ If it is somebody else’s, press “Not me”: whoever is linked with you can do everything in your name.
linking-waits-first = ⏳ { $name } on { $platform } has typed your code. Please confirm it there; then I will ask you here once more.
linking-waits-then = ⏳ Please confirm it on { $platform }, too: I have just asked you there.
linking-waits-until = This request expires on { $until }.
linking-done = ✅ Your accounts are linked. You can carry on here or on { $platform }.
linking-declined = ❌ That was declined on { $platform }. Nothing has changed.
linking-declined-you = ❌ Your accounts are not linked. Nothing has changed.
linking-over = ⌛ The code has expired. Nothing has changed, and you can get a new one at once.
linking-unlinked = Your account on { $platform } is no longer linked. Everything has stayed here, with you.
linking-unlinked-you = This account is no longer linked. Everything has stayed with you on { $platform }; this account is empty again.

button-accounts = My accounts
button-make-code = Get a code
button-linking = Check the status
button-link-accounts = Link
button-that-is-me = Yes, that is me
button-not-me = Not me
button-cancel = Cancel
button-unlink = Unlink
button-notices-last = The app I used last
button-chosen = ✓ { $name }

confirm-unlink = Unlink this account on { $here }? Your drafts, contacts and projects stay with you on { $there }. This account will be empty again.

command-link = Link your account on another app
command-unlink = Unlink this account from the other one

refusal-code-unknown = I do not know this code. Please compare it with the one in your other account.
refusal-code-used = This code has already been used. Get a new one in your other account: Help → My accounts.
refusal-code-over = This code has expired. Get a new one in your other account: Help → My accounts.
refusal-own-code = This code is for your other account: open our chat there, and write it to me.
refusal-same-platform = Both accounts are in the same app. Only accounts in different apps can be linked.
refusal-linked-already = One of the two accounts is already linked. Unlink it there first: Help → My accounts.
refusal-both-hold = Both accounts have a school, a role, contacts or projects, so they cannot become one. Please go on with one of them.
refusal-linking-waits = Your request to link these accounts is already waiting.
refusal-not-linked = This account is not linked with another one.
