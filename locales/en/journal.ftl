### The journal of a TwinSpace: who came, left, published and removed what.

button-journal = { $count ->
    [0] Journal
   *[other] Journal ({ $count } new)
}
space-missed = { $count ->
    [one] One thing has happened since you last looked.
   *[other] { $count } things have happened since you last looked.
}
journal-title = Journal of “{ $title }”
    .empty = Nothing has happened yet.
journal-line = { $says } ({ $at })

# What happened: lines without a full stop.
journal-joined = { $by } takes part now
journal-left = { $by } has left
journal-removed = { $by } removed { $of }
journal-role = { $by } made { $of } { $role }
journal-no-role = { $by } removed { $of } from the TwinSpace
journal-came = { $by } is a guest now
journal-brought-in = { $by } brought in { $count } students
    .one = { $by } brought in { $of }
journal-posted = { $by } published “{ $headline }”
    .gone = { $by } published news that was removed later
journal-post-removed = { $by } removed news
journal-shared = { $by } sent { $count } files
    .one = { $by } sent a file
journal-file-removed = { $by } removed a file
journal-files-over = { $by } brought { $count ->
        [one] 1 file
       *[other] { $count } files
    } over from the old project
journal-news-over = { $by } brought { $count ->
        [one] 1 post
       *[other] { $count } posts
    } over from the old project
journal-students-over = { $by } brought { $count ->
        [one] 1 student
       *[other] { $count } students
    } over from the old project
journal-guest = somebody
