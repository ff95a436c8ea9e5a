### What comes along when a project is started anew: the files of the TwinSpace before and, if its founders wish, news and students.

button-bring-over = Bring the files over
bring-over-title = Bring over to “{ $title }”
    .what = In the TwinSpace of the old project there are:
    .nothing = Nothing is left to be brought over from the old TwinSpace.
    .how = The files come in any case, in their folders, with who sent them and when. The old TwinSpace stays as it is, and nobody gets a notice.
    .students = Students keep their user names, passwords and roles. I do not ask them anything: when they log in, they choose the project.
    .running = ⏳ I am bringing everything over. You can do something else in the meantime.
    .done = ✅ Done: all that you wanted is here.
    .done-but = Done, except for what is listed here:
    .not-allowed = I have stopped: whoever asked for this may not do it any more. What has come stays.
    .closed = I have stopped, because the project was closed. What has come stays.
    .again = You can try again at any time. Nothing comes twice.
# What there is: entries of a list, one a line.
over-files = { $count ->
        [0] no files
        [one] 1 file ({ $size })
       *[other] { $count } files ({ $size })
    }
over-news = { $count ->
        [0] no news
        [one] 1 post
       *[other] { $count } posts
    }
over-students = { $count ->
        [0] no students
        [one] 1 student
       *[other] { $count } students
    }
# Before a count: “Files: 3 of 12”.
over-label-files = Files
over-label-news = News
over-label-students = Students
over-progress = { $label }: { $done } of { $all }
# $line is the text before; what did not come stands behind it.
over-came = { $label }: { $now } brought over
    .before = { $line }, { $count } already here
    .rest = { $line }, { $count } not here
# A file that could not come: $why is one of carry-…, without a full stop.
over-behind = ⚠️ { $name }: { $why }
    .more = ⚠️ and { $count ->
        [one] 1 more file
       *[other] { $count } more files
    }
over-students-behind = ⚠️ { $count ->
        [one] 1 student: the TwinSpace is full
       *[other] { $count } students: the TwinSpace is full
    }
# Why a file could not come: behind a colon.
carry-missing = it is not kept any more
carry-damaged = it is damaged
carry-no-room = the TwinSpace has no room for it
button-news-over = The news, too
button-students-over = The students, too
button-begin-over = Bring over now
toast-bringing-over = I am bringing it over.
toast-all-over = Everything is here already.
refusal-bring-over = Only a founder who also took part in the old project can do this.

# The notice to the founders.
over-ready-title = “{ $title }” has its new TwinSpace
    .what = You can bring over what is in the TwinSpace of the old project. There are:
    .other = What is in the TwinSpace of the old project can come along: { $names } can bring it over.
