### News in a TwinSpace: short posts that everybody there reads.

button-news = News
    .new = { $count ->
        [0] News
       *[other] News ({ $count } new)
    }
news-title = News of “{ $title }”
    .empty = There is no news yet.
    .empty-write = There is no news yet. Write the first: what are the classes doing at the moment?
news-line = { $headline } ({ $by }, { $at })
button-write-post = ✍️ Write news
button-newer = ‹ Newer
button-older = Older ›
button-remove-post = Remove
confirm-remove-post = Remove “{ $headline }”? Nobody can read it any more then.

post-title = { $headline }
    .by = { $by }, { $at }, in “{ $title }”
    .changed = Changed on { $at }.
author-student = a student
author-gone = somebody who is not here any more

# The form of a post.
post-heading = News for “{ $title }”
field-headline = Headline
    .ask = What is it about?
    .example = Our first video call
field-post = Text
    .ask = What do you want to tell? A few sentences are enough.
    .example = Today we met our partner class for the first time. We talked about the weather and sang a song.
note-post-read = Everybody in the TwinSpace can read it, and is told of it.
button-publish = ✅ Publish
toast-published = Published.
toast-post-removed = Removed.

# How people are told of news.
button-wish = When am I told?
wish-title = News of “{ $title }”: when do I tell you?
    .what = You can read all news at any time.
wish-at-once = At once
wish-daily = Once a day, at five
wish-never = Not at all
daily-title = Today’s news of “{ $title }”
    .gone = It was removed meanwhile.
