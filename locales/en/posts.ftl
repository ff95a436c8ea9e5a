### News in a TwinSpace: short posts that everybody there reads.

button-news = News
    .new = { $count ->
        [0] News
       *[other] News ({ $count } new)
    }
news-title = News of “{ $title }”
    .empty = There is no news yet.
    .empty-write = There is no news yet. Write the first: what are the classes doing?
news-line = { $headline } ({ $by }, { $at })
button-write-post = ✍️ Write news
button-newer = ‹ Newer
button-older = Older ›
button-remove-post = Remove
confirm-remove-post = Remove “{ $headline }”? Nobody will be able to read it.

post-title = { $headline }
    .by = { $by }, { $at }, in “{ $title }”
    .changed = Changed on { $at }.
author-student = a student
author-gone = somebody who has left

# The form of a post.
post-heading = News for “{ $title }”
field-headline = Headline
    .ask = What is it about?
    .example = Our first video call
field-post = Text
    .ask = What would you like to tell? A few sentences are enough.
    .example = Today we met our partner class for the first time. We talked about the weather and sang a song.
note-post-read = Everybody in the TwinSpace can read it, and I tell them about it.
button-publish = ✅ Publish
toast-published = Published.
toast-post-removed = Removed.
