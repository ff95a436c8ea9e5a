### Files of a TwinSpace: sent by those who may publish, read by everybody there.

button-files = Files
files-title = Files of “{ $title }”
    .empty = There are no files yet.
    .empty-send = There are no files yet. Send me the first one: a picture, a text, a song …
    .how = Send me files now, one or several, up to { $most } each, and I will keep them here. { $used } of { $quota } are used.
folder-title = Folder “{ $name }”
# A folder in the list, with what is in it.
folder-line = 📁 { $name } ({ $count ->
        [0] empty
        [one] 1 file
       *[other] { $count } files
    })
button-folder = 📁 { $name }
# A file in the list: by whom, when, how large.
file-line = { $name } ({ $by }, { $at }, { $size })
button-by-name = By name
button-by-date = Newest first
button-new-folder = New folder
button-rename = Rename
button-remove-folder = Remove folder
button-all-files = All files
field-folder = Name of the folder
    .ask = What should the folder be called?
    .example = Our school trip
field-find-file = Search files
    .ask = Which file? Type a part of its name.
    .example = clouds
found-files-title = Files with “{ $words }”
    .none = No file has that in its name.
confirm-remove-folder = Remove the folder “{ $name }”? { $count ->
        [0] It is empty.
        [one] Its file stays, outside the folders.
       *[other] Its { $count } files stay, outside the folders.
    }
toast-folder-removed = The folder is removed.
refusal-file-name = Files with this ending are not accepted here. Choose another name.
refusal-folders = There are already { $count } folders. Use one of them, or remove one first.

# One file.
file-title = { $name }
    .where = Where should it go?
    .by = { $by }, { $at }, in “{ $title }”
# Names of what is known of a file: before a colon, and at the head of a table.
file-by = From
file-at = Sent
file-moment = { $at }
file-kind = What it is
file-size = Size
    .kb = { $size } KB
    .mb = { $size } MB
file-folder = Folder
# What a file is: behind “What it is:”.
kind-document = a document
kind-table = a table
kind-slides = slides
kind-picture = a picture
kind-sound = a recording
kind-video = a video
kind-archive = an archive
kind-program = a program
kind-other = a file
button-file = About this file
button-download = 📄 Get the file
button-move-file = Move
button-no-folder = In no folder
button-remove-file = Remove
field-file-name = Name of the file
    .ask = What should the file be called? Its ending stays as it is.
    .example = Clouds in May
confirm-remove-file = Remove “{ $name }”? Nobody will be able to get it.
toast-file-moved = Moved.
toast-file-removed = Removed.

# Files that somebody has sent.
upload-title = Your files for “{ $title }”
    .waits = I am storing them: { $kept } of { $all } …
    .done = { $kept ->
        [0] I could not store any of them.
        [one] { $all ->
            [one] It is there, for everybody in the TwinSpace.
           *[other] One of { $all } is there, for everybody in the TwinSpace.
        }
       *[other] { $kept } of { $all } are there, for everybody in the TwinSpace.
    }
# What has become of each file; $why is one of those below, without a full stop.
sent-waits = ⏳ { $name }
sent-kept = ✅ { $name } ({ $size })
sent-failed = ⚠️ { $name }: { $why }
sent-empty = it is empty
sent-too-large = it is larger than { $most }
sent-refused = files of this kind are not accepted here
sent-no-room = the TwinSpace has no room for it; remove files that nobody needs (what is removed takes its room for a day)
sent-gone = I can no longer get it; send it again
sent-away = it did not arrive; send it again
sent-not-allowed = you may not send files here now
refusal-no-upload = You can read the files of “{ $title }”, but not send any.
