### Students: a class is brought into a TwinSpace, and everybody gets a user name and a password.

students-title = Students of “{ $title }”
    .empty = There are no students yet. Add one, or paste a whole class.
    .none = Nobody is called “{ $words }”.
    .more = These are the first of { $count }. Type more of the name to find the others.
students-namesakes = Students with the same name: { $names }. Their user names tell them apart.
student-line = { $name }, { $role }
student-since = Here since { $since }.
student-password-until = The password can be read here until { $until }. After that you can make a new one.
student-password-gone = The password can no longer be read. If it is lost, make a new one.
field-user-name = User name
field-password = Password
field-claim-link = Link
    .command = Command
sheet-title = Passwords of your students
    .hint = Press a password to see it, and copy it or tell it to the student. Each student keeps their own.
    .empty = No password can be read at the moment. You can make a new one for each student.

# Files: login cards and the class list.
cards-title = Login cards of “{ $title }”
    .hint = Print the file, cut the cards apart and give every student their own. Whoever has a card can log in: keep the file to yourself, and delete it when you are done.
    .table = The user names and passwords that can be read now, for a spreadsheet. Whoever has them can log in: keep the file to yourself, and delete it when you are done.
class-list = Your students with their user names, without passwords.
button-cards = Login cards ({ $format })
button-class-list = Class list ({ $format })
toast-file = 📄 I am sending the file to your chat with me.
# Two sentences on each card, for the student.
card-begin = Open the bot, press “{ button-login-student }” and write your user name and your password.
    .scan = Scan the code and press Start: you get your password there, too.
    .own = The password is yours alone: tell it to nobody.

button-add-students = Add students
button-passwords = Passwords and lists
button-find-student = Find a student
button-renew = New password
button-make-role = Make { $role }
button-remove-student = Remove the student
button-class = { $lines ->
    [0] List from a file
    [one] List of one student
   *[other] List of { $lines } students
}

confirm-renew = Make a new password for { $name }? The old one will no longer work.
confirm-remove-student = Remove { $name } from the TwinSpace of “{ $title }”? A student who works in no other TwinSpace is erased.
toast-renewing = I am making a new password.
toast-discarded = List deleted.
toast-enrolling = I am adding them.

# The form in which students are named.
class-heading = Students for “{ $title }”
field-class = Students
    .ask = Who should be added? Send your class list as a file, or write one student in a line: first name first, with a semicolon behind it where that is two words.
    .example = Ana García López ⏎ Luis Miguel; Pérez
field-pupil-role = Role
    .ask = What will they be in the TwinSpace? A Student-manager can publish news and files, too.
    .example = Student-member
note-class-read = Next I read your file, and you see every line. Nobody is added before that.
note-class-checked = Next you see every line. Nobody is added before that.
button-check-class = Look through the list
problem-student-name = Please write both the name and the surname, such as “Ana García”.
problem-no-class = Please send your class list as a file (XLSX, ODS or CSV), or write one student in a line.
problem-class-too-long = That is { $lines } lines. One list holds at most { $most }; please divide it.

# What stands at the heads of the columns of a class list, in small letters.
class-heads-given = name, names, first name, first names, given name, given names, forename, forenames, middle name
class-heads-surname = surname, surnames, last name, last names, family name, family names
class-heads-whole = full name, name and surname, surname and name, student, students, student name, pupil, pupils, pupil name

# The list, line by line.
class-state = Please look through the list. Press a name to correct it or to leave it out.
    .faulty = { $count ->
        [one] Please correct one line or leave it out first.
       *[other] Please correct { $count } lines or leave them out first.
    }
    .enrolling = ⏳ Making user names and passwords: { $enrolled } of { $all }.
    .done = { $enrolled ->
        [one] ✅ One student is in. The user name and the password can be read for { $days } days after they were made; the student’s card says until when.
       *[other] ✅ { $enrolled } students are in. Their user names and passwords can be read for { $days } days after they were made; each student’s card says until when.
    }
    .stopped = It stopped at { $enrolled } of { $all }: you can no longer add students here, or the project is closed.
class-state-reading = ⏳ Reading your file.
    .lines = ⏳ Reading your file: { $read } of { $all } lines.
class-sheet = These are the lines of the sheet “{ $sheet }”.
class-file-unnamed = your file
field-file = File
file-fault-not-fetched = I could not fetch your file. Please try again in a moment. If that does not help, send it once more.
file-fault-empty = Your file is empty. Please send one with the names in it.
file-fault-too-large = Your file is too large: it may have { $most } MB, and no pictures. Please copy the names into a new file.
file-fault-too-many = Your file has too many lines: one list holds at most { $most } students. Please divide it.
file-fault-no-table = I find no table in your file. Please save your class list as XLSX, ODS or CSV.
file-fault-old = Your file is in an old format. Please save it as XLSX, ODS or CSV.
file-fault-locked = A password protects your file. Please save it without a password.
file-fault-broken = Your file is damaged. Please save it once more, or as CSV.
file-fault-no-names = I find no names in your file. Please put first names in one column and surnames in the next.
button-read-again = Try again
button-other-file = Send another list
toast-reading = I am reading it again.
class-guardians = Guardians have to agree for children below { $age }.
row-heading = Line { $line }
# A line of a class list: a student, and the user name that was made of the name.
row-in = { $name } → { $user }
row-in-namesake = { $name } → { $user }. Your school already has a student of this name: if it is the same one, leave the line out and press “{ button-join-student }”.
row-enrolled = ✅ { $name } → { $user }
# $why is one of row-no-surname and those below it.
row-out = ➖ { $name } (left out)
row-out-because = ➖ { $name } (left out: { $why })
row-remark = ❗ { $name } ({ $why })
# What is wrong with a line of a class list: in parentheses, without a full stop.
row-no-surname = name and surname are both needed
row-twice = the same name is in line { $line }
row-is-here = somebody with this name is already here
field-given = First name
field-surname = Surname
field-student = Student
    .ask = What are the name and the surname of this student?
    .example = Ana María; García López
field-student-search = Name
    .ask = Which student are you looking for? The beginning of a name is enough.
    .example = Gar
button-enrol = { $count ->
    [one] ✅ Add one student
   *[other] ✅ Add { $count } students
}
button-row-faulty = ❗ { $name }
button-correct = Correct
button-leave-out = Leave out
button-take-in = Include
button-swap-names = Surnames come first
button-discard-class = Delete the list
confirm-discard-class = { $lines ->
    [0] Delete this list? Nobody was added.
    [one] Delete this list of one student? Nobody was added.
   *[other] Delete this list of { $lines } students? Nobody was added.
}
refusal-class-faulty = { $count ->
    [one] Please correct one line or leave it out first.
   *[other] Please correct { $count } lines or leave them out first.
}
refusal-class-empty = Nobody is left on the list. Please include somebody first.

# How far each student is, in the list and on the card.
student-line-state = { $name }, { $role } · { $state }
# How far a student is: behind the name.
pupil-state-invited = not in yet
pupil-state-claimed = got the password on { $at }
pupil-state-seen = last here on { $at }
pupil-state-lost = ⚠️ chat cannot be reached
student-waiting = Not in yet. Give the student the link or the login card.
student-seen = Last here on { $at }.
button-only-all = All students
button-only-waiting = Not in yet ({ $count })
button-only-lost = Not reached ({ $count })
waiting-title = Students who have not got in yet
    .none = Everybody has got in. 🎉
    .hint = Give them the link or the login card again. If it is lost, make new passwords.
lost-title = Students who could not be reached
    .none = Everybody can be reached.
    .hint = I can no longer write to the chat in which they got the password. They can log in anywhere with the password; if it is lost, make a new one.

# New passwords for several students at once.
field-reissue = Students
    .ask = Who gets a new password?
    .example = Tick everybody who needs one.
    .empty = You have brought no students in here.
note-reissue = The old passwords and links will no longer work, and these students will be logged out.
button-reissue = { $count ->
    [one] Make a new password
   *[other] Make { $count } new passwords
}
button-reissue-some = New passwords for some
button-reissue-all = New passwords for all ({ $count })
button-reissue-waiting = Not in yet: new ones ({ $count })
button-reissue-lost = New passwords for these ({ $count })
confirm-reissue = { $count ->
    [one] Make a new password for one student? The old one and its link will no longer work, and the student will be logged out.
   *[other] Make new passwords for { $count } students? The old ones and their links will no longer work, and the students will be logged out.
}
toast-reissuing = I am making the new passwords.
refusal-reissue-nobody = Nobody in your own class needs a new password here.
reissue-title = New passwords
    .next = Here they are, for these students only: to read out, to print, or as a table.
reissue-state = ⏳ Making new passwords: { $made } of { $all }.
    .done = { $made ->
        [0] Nobody needed a new password.
        [one] ✅ One student has a new password. It can be read for { $days } days after it was made; the student’s card says until when.
       *[other] ✅ { $made } students have new passwords. They can be read for { $days } days after they were made; each student’s card says until when.
    }
    .stopped = It stopped at { $made } of { $all }: you can no longer do this here, or the project is closed. The other passwords are as they were.
