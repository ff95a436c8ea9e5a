### How students are erased: some time after a project has closed, or when somebody asks for it.

# When the students of a closed project are erased.
ending-title = Students of “{ $title }”
    .when = { $count ->
        [one] The project is closed. On { $day }, one student is erased.
       *[other] The project is closed. On { $day }, its { $count } students are erased.
    }
    .goes = Then their names, user names and passwords are gone, and nobody can log in with them any more. This cannot be undone.
    .stay = { $count ->
        [one] One of them works in another project, too, and stays there.
       *[other] { $count } of them work in another project, too, and stay there.
    }
    .before = If you need to know later who took part, save the class list now. Whoever goes on working with you stays if you bring them into another project before that day.
    .reopen = A founder can still open the project again. Then its students stay.
    .reopened = The project is not closed, so its students stay.
    .nobody = There are no students here any more. Nothing is kept of those who were erased.
closing-students = { $days ->
    [one] Its students are erased one day later. Their teachers are told before.
   *[other] Its students are erased { $days } days later. Their teachers are told before.
}
closing-students-until = Its students are erased on { $day }.

# A student asks to be forgotten, or a teacher asks for it.
forgotten-asked = A student of “{ $title }” has asked to be forgotten.
    .what = Everything that was kept of them is erased. Who it was does not stand anywhere any more.
forgotten-you = You are forgotten
    .what = Your name, your user name and your password are erased, and your teacher was told that somebody asked for it. You can delete this chat now.
confirm-forget-me = Shall I forget you? Your name, your user name, your password and your place in all your projects are erased. Nothing stays, and it cannot be undone.
confirm-forget = Erase { $name }? Name, user name and password are gone then, and nothing stays. This cannot be undone.
confirm-forget-everywhere = { $others ->
    [one] Erase { $name }? Name, user name and password are gone then, also from one other project. This cannot be undone.
   *[other] Erase { $name }? Name, user name and password are gone then, also from { $others } other projects. This cannot be undone.
}
button-forget-me = Forget me
button-forget-student = Erase the student
refusal-forget-me = This is for students who are logged in. Send /login first. If you are a teacher, open Privacy.
toast-forgotten = Erased.
command-forget = Erase all that is stored about me

privacy-student = What is stored of you: your name, your user name, your password in a form that nobody can read, the projects in which you work, and the number of this chat. Your teachers read your name, the others your given name and an initial.
    .forget = You can have all of it erased at any time: press Forget me. The teacher who brought you in can do that, too.
