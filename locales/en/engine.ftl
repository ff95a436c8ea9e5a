### What the engine says by itself.

continues-below = ⬇️ Continued below
shown-plainly = I could not show this with its buttons. Send { $start } and we’ll go on from there.
sorry-failed = Something went wrong. Nothing is lost; please try again in a moment.
toast-old = This has changed since. Here is the current state.
toast-sent = Sent.
toast-later = It stays under “To answer”.
# A time on the command line.
moment = { $at }
