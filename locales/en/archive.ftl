### The archive of a TwinSpace: all that is there as one file, for the founders to keep.

button-archive = Archive
archive-title = Archive of “{ $title }”
    .what = I can put everything that is here into one file for you, at any time: the files in their folders, and a page with who takes part, the news and the journal. Any browser opens the page and prints it.
    .names = Students are in it with their first name and an initial. It has no passwords and no user names.
    .day = You get it here as a ZIP file. I keep it for a day, then I delete it.
archive-waits = { $all ->
        [0] I am packing it …
       *[other] I am packing it: { $done } of { $all } files …
    }
    .then = You get it here as soon as it is ready.
archive-ready = ✅ Your archive is ready: everything as it was on { $at }, { $size }. I keep it until { $until }.
archive-lost = ⚠️ { $count ->
        [one] One file is not in it, because I cannot read it any more:
       *[other] { $count } files are not in it, because I cannot read them any more:
    }
    .more = … and { $count } more. The page in the archive names them all.
archive-out = Everything from “{ $title }”, as it was on { $at }. Unpack it and open index.html.
    .private = It is for the two classes. Please keep it where nobody else reads it. I give it out until { $until }.
button-make-archive = 📦 Make the archive
button-get-archive = 📦 Get the archive
button-fresh-archive = Make a new one
toast-archive = I am packing it.

# The page in the archive.
archive-page-made = This is how it was on { $at }. All times are those of { $country }.
    .utc = This is how it was on { $at } UTC. All times are UTC.
archive-page-over = The project is over.
archive-page-people = Who takes part
# In a table, between commas; the next one behind the date of a post, in parentheses.
archive-page-founder = founder
archive-page-changed = changed { $at }
archive-page-file = File
archive-page-lost = { $count ->
        [one] One file is not in this archive, because it could not be read any more when the archive was made.
       *[other] { $count } files are not in this archive, because they could not be read any more when the archive was made.
    }
archive-page-not-in = (not in the archive)
archive-page-journal = Journal
archive-page-nothing = Nothing yet.
