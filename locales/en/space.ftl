### The TwinSpace, where the classes work.

space-title = TwinSpace of “{ $title }”
    .over = The project is over. Everything here can still be read, but nothing can be changed.
space-role = You are here
space-students = Students
    .count = { $count ->
        [0] None yet
        [one] One student
       *[other] { $count } students
    }
button-space = TwinSpace
button-students = Students

# What guardians have to agree to.
guardians-title = Do the guardians agree?
    .why = Where you teach, guardians decide for children below { $age }. Please ask them first whether their children may use a TwinSpace, as your school usually does.
    .kept = Twinbot notes only that you have confirmed it, and when. It keeps the name, the role and the user name of each student, nothing else.
    .done = ✅ You have confirmed this.
button-guardians-agree = ✅ Yes, they agree
button-guardians = What guardians agree to
refusal-guardians = Please confirm first that the guardians agree.
refusal-space-full = A TwinSpace has room for { $most } students. Please remove somebody first.
