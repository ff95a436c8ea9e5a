### Why a rule says no, and what to do.

refusal-not-registered = Please register first: Home → Register.
refusal-not-validated = Your registration has to be validated by your support service first.
refusal-not-a-contact = This person is not one of your contacts. Add them in Contacts first.
refusal-not-allowed = You cannot do this here.
refusal-own-project = You take part in this project, so somebody else has to decide.
refusal-changed = This has changed in the meantime. Please look at it once more.
refusal-too-late = This is no longer open. Here is how it stands now.
refusal-already-decided = { $by } has decided already.
refusal-decision-pending = { $by } has decided, but may still undo it. Please wait a little.
refusal-asked = This wish is waiting for an answer already.
refusal-reason-needed = Please give a reason.
refusal-final = The decision is final now.
refusal-reminded-today = A reminder has been sent today. The next one can be sent tomorrow.
refusal-link-unknown = This link is not valid. Please ask for a new one.
refusal-link-used = This link has been used already. Please ask for a new one.
refusal-link-over = This link has ended. Please ask for a new one.
refusal-own-link = This is your own link. Send it to a colleague.
refusal-own-account = That is you. Please pick somebody else.
refusal-already-contacts = You are contacts already.
refusal-gone = This is not there any more.
refusal-already-appointed = You already decide for this authority. What is waiting stands in the queue.
refusal-school-closed = This school cannot be chosen any more. Please choose yours again.
