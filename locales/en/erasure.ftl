### How students are erased: some time after a project has closed, or when somebody asks for it.

# When the students of a closed project are erased.
ending-title = Students of “{ $title }”
    .when = { $count ->
        [one] The project is closed. On { $day }, one student is erased.
       *[other] The project is closed. On { $day }, its { $count } students are erased.
    }
    .goes = Their names, user names and passwords will be gone, and nobody will be able to log in with them. This cannot be undone.
    .stay = { $count ->
        [one] One of them also works in another project and stays there.
       *[other] { $count } of them also work in another project and stay there.
    }
    .before = If you need to know later who took part, save the class list now. Students who go on working with you stay if you bring them into another project before that day.
    .reopen = A founder can still open the project again. Then its students stay.
    .reopened = The project is not closed, so its students stay.
    .nobody = There are no students here any more. Nothing is kept of those who were erased.
closing-students = { $days ->
    [one] Its students are erased one day later. I will tell their teachers before.
   *[other] Its students are erased { $days } days later. I will tell their teachers before.
}
closing-students-until = Its students are erased on { $day }.

# A student asks to be forgotten, or a teacher asks for it.
forgotten-asked = A student of “{ $title }” has asked to be forgotten.
    .what = Everything about this student has been erased. Nothing is left that says who it was.
forgotten-you = Your data are erased
    .what = Your name, your user name and your password are erased. I have told your teacher only that somebody asked for it. You can delete this chat now.
confirm-forget-me = Do you want me to forget you? Your name, your user name, your password and your place in all your projects will be erased. Nothing stays, and it cannot be undone.
confirm-forget = Erase { $name }? The name, the user name and the password will be gone. This cannot be undone.
confirm-forget-everywhere = { $others ->
    [one] Erase { $name }? The name, the user name and the password will be gone, also from one other project. This cannot be undone.
   *[other] Erase { $name }? The name, the user name and the password will be gone, also from { $others } other projects. This cannot be undone.
}
button-forget-me = Forget me
button-forget-student = Erase the student
refusal-forget-me = This is for students who are logged in. Send { $login } first. If you are a teacher, open Privacy.
toast-forgotten = Erased.
command-forget = Erase everything stored about me

privacy-student = What is stored about you: your name, your user name, your password in a form that nobody can read, the projects in which you work, and the number of this chat. Your teachers see your name, the others your first name and an initial.
    .forget = You can get a copy of it at any time, and have all of it erased: press Copy of my data, or Forget me. The teacher who brought you in can erase it, too.
    .kept = { $days ->
        [one] How long: all of it is erased one day after your project has closed, unless you work in another one.
       *[other] How long: all of it is erased { $days } days after your project has closed, unless you work in another one.
    }
    .noted = I also note when you log in, with a number in place of your name. Once you are erased, that number leads to nobody.
    .reach = Questions about your data: { $contact }
