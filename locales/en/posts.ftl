### News in a TwinSpace: short posts that everybody there reads.

button-news = News
    .new = { $count ->
        [0] News
       *[other] News ({ $count } new)
    }
news-title = News of “{ $title }”
    .empty = There is no news yet.
    .empty-write = There is no news yet. Write the first: what are the classes doing?
# A post in the list; the second with a picture.
news-line = { $headline } ({ $by }, { $at })
    .picture = 🖼 { $headline } ({ $by }, { $at })
button-write-post = ✍️ Write news
button-newer = ‹ Newer
button-older = Older ›
button-remove-post = Remove
confirm-remove-post = Remove “{ $headline }”? Nobody will be able to read it.

# A headline alone.
post-title = { $headline }
    .by = { $by }, { $at }, in “{ $title }”
    .changed = Changed on { $at }.
# In place of a name.
author-student = a student
author-gone = somebody who has left

# The form of a post.
post-heading = News for “{ $title }”
field-headline = Headline
    .ask = What is it about?
    .example = Our first video call
field-post = Text
    .ask = What would you like to tell everybody? A few sentences are enough.
    .example = Today we met our partner class for the first time. We talked about the weather and sang a song.
note-post-read = Everybody in the TwinSpace can read it, and I will tell them about it.
button-publish = ✅ Publish
toast-published = Published.
toast-post-removed = Removed.

# The picture of a post.
field-picture = Picture
    .ask = Would you like to add a picture? Send it to me now.
    .example = A photo of what the class has made
    .how = For example a photo of what the class has made. I accept JPEG, PNG, WebP and GIF, up to { $most } MB and { $pixels } megapixels. I do not keep where it was taken.
# Behind “Picture:”: one that is there already, and one without a name.
picture-stands = the current one
picture-unnamed = a picture
button-remove-picture = Remove the picture
problem-words-for-picture = These are words, not a picture. Send me a photo or an image file, or skip this question.
toast-picture-looked-at = I am looking at the picture.
pending-post = I am looking at your picture. That takes a moment; then I publish this.
    .change = I am looking at the new picture. That takes a moment; then I change the post.
    .unread = Nobody can read this yet. What you wrote is kept.
    .unchanged = Until then the post stays as it was. What you wrote is kept.
button-other-picture = 🖼 Send another picture
button-publish-without = Publish without a picture
button-save-without = Save without it
button-give-up-post = Discard
confirm-give-up-post = Discard “{ $headline }”? It will not be published.
confirm-give-up-change = Discard the changes to “{ $headline }”? The post stays as it is.
toast-given-up = Discarded.
refusal-pictures = Pictures are not accepted here. Remove the picture, then publish the rest.
picture-empty = This file is empty. Send the picture again.
picture-too-large = This picture is larger than { $most } MB. Send a smaller one, for example a screenshot of it.
picture-none = This is not a picture that I can show. Send a photo, or a file in JPEG, PNG, WebP or GIF.
picture-foreign = This picture is in a format that few programs can read, such as HEIC. Save it as JPEG, or send a screenshot of it.
picture-moving = Videos and moving pictures cannot be shown here. Send a still picture. You can share a video under “Files”.
picture-broken = This picture is damaged, or only a part of it arrived. Send it again, or send a screenshot of it.
picture-too-many-pixels = This picture has more than { $most } megapixels. Send a smaller one, for example a screenshot of it.
picture-too-small = This picture is too small: it needs at least { $least } pixels on each side. Send a larger one.
picture-too-narrow = This picture is too narrow: its long side may be at most { $most } times its short one. Crop it and send it again.
picture-gone = I can no longer get this picture. Send it again.
picture-away = The picture did not arrive. Send it again.
picture-no-room = The TwinSpace has no room for this picture. Remove files that nobody needs, then send it again.
picture-not-allowed = You may not send pictures here now, or the project is closed.
