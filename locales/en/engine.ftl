### What the engine says by itself.

continues-below = ⬇️ Continued below
shown-plainly = I could not show this with its buttons. Send /start and we’ll go on from there.
sorry-failed = Something went wrong on our side. Nothing is lost; please try again in a moment.
toast-old = This has moved on. Here is how it stands now.
toast-sent = Done.
toast-later = It stays in your inbox.
# A time on the command line.
moment = { $at }
