### The students' own side: getting the password, logging in, and the home of a student.

claim-title = Are you { $name }?
    .what = Then you get your user name and your password here. If you are somebody else, please give the link back to your teacher.
button-claim = ✅ Yes, that is me
button-not-this-student = No, I am somebody else
refusal-claim-teacher = This link is for a student, and you are not a student here. Please give it to the student.
toast-welcome = Welcome!

credentials-title = Hello { $name }, this is your way in
    .note = Press the password to see it, and write both down where nobody else looks.
    .day = They are shown until { $until }.
    .gone = Your password is no longer shown. If you have lost it, your teacher can make you a new one.
button-noted = ✅ I have noted it
toast-noted = Good.
button-my-space = My TwinSpace

student-hello = Hello { $name }! You are { $role } here.
student-may = You may { $rights }.
student-may-members = see who is here
student-in = Project: { $title }
space-teachers = Teachers
student-borrowed = This is your teacher’s device. You are logged out automatically after a quarter of an hour.
button-classmates = Who is here
button-other-project = Another project
button-change-password = Change the password
button-log-out = Log out
student-welcome = Hello { $name }!
student-projects = In which project do you want to work?
    .none = You are in no project at the moment. Please ask your teacher.
student-project-over = { $title } (closed)

login-title = Log in as a student
    .join = A student of another project
field-login = User name and password
    .ask = Please write the user name, then a space, then the password.
    .example = lea.nube river-apple-moon
problem-login = That is not right. Please check the user name and the password: capitals and dashes do not matter. If you wanted to write something else, press “{ button-leave-login }” first.
problem-password = Please choose at least two words with { $least } letters in all, and not your user name.
field-own-password = New password
    .ask = Which password do you want? Two or three words that only you think of are best.
    .example = green-bicycle-lemon
button-forgot = I have lost the password
button-leave-login = Not now
button-login-student = I am a student
button-lend = Open for a student
refusal-logged-in = Somebody is already logged in here. Please log out first.
refusal-not-yours = That looked like a user name and a password, so I have taken it away. Somebody is logged in here: please log out first. If it was something else, please write it in other words.
refusal-not-yours-stays = That looks like a user name and a password, and I cannot delete it: please delete it. Somebody is logged in here: please log out first. If it was something else, please write it in other words.
refusal-login-wait = There were too many wrong passwords. Please try again after { $until }.
refusal-forgot-unknown = Please ask your teacher for a new password. It takes them a moment.
refusal-student = That is not for students. Log out first if you are the teacher.
refusal-secret-here = Please do not write your password here, as I cannot delete it. Press the button of the question instead, and delete your message.
toast-left = All right.
toast-is-here = This student is already here.
refusal-other-class = The teachers of this student’s own school make new passwords. Please ask them.
toast-logged-out = You are logged out.
toast-password-changed = You have a new password now.
toast-forgot = I have asked your teacher for a new password.

known-title = { $name } is already registered
    .what = This student works in another project with the same user name and password. Should they work in “{ $title }”, too?
button-accept-student = ✅ Accept
button-reject-student = Reject
button-another-student = This is another person

student-link = Link for { $name }
    .what = Whoever opens this link first and says “That is me” gets the password in their own chat. Please give it only to the student.
    .until = The link works once, until { $until }.
    .over = The link no longer works. Make a new password, and there is a new link, too.
student-claimed = ✅ They got the user name and the password on { $at }.
student-unreachable = I can no longer write to the student’s chat.
button-student-link = Link for the student
button-join-student = Already registered
locked-out-wrong = Somebody has typed a wrong password for { $name } many times. If { $name } has lost the password, make a new one.
locked-out-lost = { $name } has lost the password and asks for a new one.
locked-out-done = { $name } has a new password by now.
locked-out-role = Only teachers of the student’s own school who may invite students make new passwords. Whoever may change roles can give one of them that right.

command-login = Log in as a student
command-logout = Log out
command-claim = Get my password with a code

# A student of another project whose password the teacher does not know: whoever has registered them is asked.
field-join = User name and password
    .ask = Please write the user name, then a space, then the password. If you do not know the password, write the user name alone: I will ask the student’s teacher.
    .example = lea.nube river-apple-moon
takeover-title = { $name }
    .asked = If there is a student with this user name, I will ask their teacher. If the teacher agrees, I will tell you here.
    .until = This request expires on { $until }.
takeover-agreed = The teacher of { $name } agrees.
takeover-accepted = { $name } works here now, too.
takeover-rejected = Nobody was added.
takeover-taken-back = You have taken the question back.
takeover-ended = Nobody agreed in time. Perhaps the user name is another one. You can also ask the student for the password, or add somebody new.
button-take-question-back = Take the question back
button-all-asked = All my questions
button-asked = My questions ({ $count })
asked-title = My questions to other teachers
    .none = You are not waiting for any answer.
asked-line = { $name }, until { $until }
asked-line-agreed = ✅ { $name }: the teacher agrees
takeover-asks = { $who } asks whether this student can also work in the project “{ $title }”.
    .what = The user name and the password stay the same. The teacher who asks has seen nothing about the student so far, and waits until { $until }.
button-agree = ✅ Agree
takeover-you-agreed = You agreed.
takeover-you-declined = You declined. I do not tell the teacher who asked.
takeover-not-asked = Nothing left to decide here.
task-takeover = Student: { $name }
task-takeover-agreed = Already registered: { $name }
past-answered = ✅ You have already answered this.
past-over = This question is closed. If you still want to answer it, please open it again.
past-logged-out = This was shown to a student, who is logged out now.
past-link-used = This link has been used.
past-withdrawn = You can no longer read this: you no longer belong to the TwinSpace.
not-erased = I could not delete your message with the password. Please delete it yourself, so that nobody reads it.

# A teacher hands a login to somebody whom they have picked: $to is what the platform calls them.
handout-title = A login for { $to }
    .one = Should I write to { $to } and give them the login of { $student }? I will first ask them whether they are this student.
    .several = Whose login should { $to } get?
button-hand-out = ✅ Write to { $name }
handout-sent = ✅ I have written to { $to }. They first have to say that they are { $student }; the student’s card shows when they have got it.
handout-lost = I cannot write to { $to }: their direct messages are closed. Give { $student } the card on paper, or let them write to me with the code of their link.
refusal-handout-nobody = A login goes to a student. Please pick somebody else.
refusal-handout-none = I find no student “{ $words }” whose password you can hand over. Perhaps the student has already got it, or it can no longer be read: the student’s card shows it.
refusal-handout-closed = { $name } has already got the password, or it can no longer be read. Make a new one first.
