### The questions that people ask, and what is stored about whom.

help-title = Help
    .intro = Frequently asked questions. What would you like to know?
    .linking = You can also use me in another app, with everything you have here: open My accounts.
    .contact = Your question is not among them? You can contact us: your support service answers you here.

help-create = I am registered: what do I do to create a project?
    .button = Creating a project
    .answer =
        1. Your partner has to be one of your contacts. Open Contacts, send them your personal link, and wait until you are contacts.

        2. Press New project and choose exactly one contact. More partners can only join once the project is approved.

        3. Answer the questions, one by one. At the end you see everything once more: change what you want, then press Send.

        4. Your partner gets the project and accepts it or declines.

        5. Then the national support services of both of you decide, and the regional authorities where there are any.

        6. Approved? Then the work can start, and the TwinSpace appears. You can still change every field, and add more partners.
help-profiles = How can I modify a participant’s profile?
    .button = Changing a profile
    .answer =
        Every teacher has two profiles in a project, and each is changed on its own: one on the Desktop, which is the project, and one in the TwinSpace, where the classes work.

        The two founders begin as Manager on the Desktop and as Teacher-manager in the TwinSpace. Partners who are added later get the same, unless they are given something else. A teacher who replaces another one is made Administrator and Teacher-administrator.

        On the Desktop, the founders and every Administrator can change profiles. In the TwinSpace, Teacher-administrators and founders who are Teacher-managers can change roles.
help-passwords = Do students have to use my password?
    .button = Students and passwords
    .answer =
        No, please never share your password. You invite each student by name and surname, as Student-manager or as Student-member, and the student gets a user name and a password of their own.

        No e-mail is sent. Write the user name and the password down when you see them, or keep the printed sheet, and hand them out in class.
help-students = How are students registered who already are in another project?
    .button = Students in two projects
    .answer =
        They keep the same user name and the same password. When you register such a student, I tell you that they are already registered, and you accept or reject.

        Accept: when the student logs in, all their projects are listed and they choose one to work in. They can choose another one at any time.

        Reject: nothing is joined. If it is somebody else with the same name, you can say so, and I make a new account.
help-replacement = My partner changes schools and a replacement wants to carry on: what now?
    .button = A partner leaves
    .answer =
        There are two ways.

        Close the project and start anew: the new project has the same title. When it is approved, a founder who was in the old one brings the files over and, if you wish, the news and the students: the button is in the new TwinSpace.

        Or go on with the replacement: add the new teacher as a partner, and make them Administrator and Teacher-administrator. If the teacher who left was not a founder, you can then remove them from the project. A founder can never be removed from the project, but can be removed from the TwinSpace.
help-waiting = Why is my project still waiting?
    .button = A project that waits
    .answer =
        First your partner has to accept. Then your own national support service decides and, where your region has one, your regional authority; and so do those of your partner. Nothing is approved by silence.

        Open the project: its first lines name exactly who has to act, and since when. You can send a reminder from there, once a day.
help-space = What can we do in the TwinSpace?
    .button = The TwinSpace
    .answer =
        It is the place where the two classes work. It opens by itself when your project is approved: open the project and press TwinSpace.

        News: you write, everybody there reads it, and each one chooses whether I tell them at once, at 17:00, or not.

        Files: open them and send me pictures, texts or recordings, one or several. Everybody there gets them, whichever app they use.

        Students: you bring your class in. Guests: somebody else, such as a parent or your head teacher, reads news and files with a personal link, and sees no student’s name.

        The journal says who came, who left and what was published.
help-deciding = How do I decide on a teacher or a project?
    .button = Deciding
    .answer =
        Each request arrives here as a message, and stays under To decide until somebody of your authority has decided.

        A teacher: does this person belong to the school? Validate, ask them something first, or refuse with a reason.

        A project: read it, then approve it, perhaps with a note, return it and say what should change, or reject it with a reason. What you often write you can keep under Standard reasons. Nothing is approved by silence. If the project changes before that, the decisions given so far are void, and I ask you again.
help-mistake = That was the wrong button: what now?
    .button = The wrong button
    .answer =
        Open the request again. As long as it offers Undo, press it: it is open again, and you can decide again. The message says until when you can do that. Reasons and questions are only read afterwards.

        Is it too late? A project that was returned comes back to you when it is sent again, and so does a teacher who was refused and has changed the profile.
help-telling = When do you write to me?
    .button = When I write to you
    .answer =
        At once when something waits for your decision, and again when somebody sends a reminder. If you like it quiet at night, choose that under What am I told: requests then come in the morning. If very many are waiting for you, I tell you of all of them in one message in the morning.

        Several people can decide for one authority. The first decision counts, and everybody sees it on the card.
help-running = What do I do as the operator?
    .button = Running Twinbot
    .answer =
        I write to you here when something needs you: a country without a support service, an authority for which nobody can decide, an app that does not answer, or a message that cannot be delivered. Each message says what helps: a button, or a command on the server.

        The button below leads to authorities, links that appoint people, what is stuck, figures and new schools. Lists of schools are imported with a command on the server. Decisions on teachers and projects are made by the approvers, not by you.
help-no-space = You add students in the TwinSpace of a project, and you have none yet in which you can do that. A project gets its TwinSpace when it is approved: open your projects to see how far they are.

privacy-title = Your data
    .responsible = Responsible for your data here: { $name }.
    .nobody = I have not been told who is responsible for your data here. Your support service can tell you.
    .stored = What is stored: what you tell me (your name, your school, your subjects and languages, your contacts, your drafts, your projects and their history, what you write and send in TwinSpaces, your questions to a support service), and from your chat account its number, its names and its language.
    .seen = Who sees it: your contacts, and those to whom you send a link, see your name and your school. Your partners see the projects that you share, and everybody in a TwinSpace what you publish there. The support services and authorities that decide see your registration and the projects they decide on, and a support service your questions to it. Those who run this server can reach the stored data, to keep it going.
    .kept = { $days ->
        [one] How long: your profile, your contacts and your projects stay until you ask for them to be erased. Students are erased one day after their project has closed. A guest’s name goes a month after they have left, news that I did not send you after 90 days, and a question to a support service a year after it was answered or closed.
       *[other] How long: your profile, your contacts and your projects stay until you ask for them to be erased. Students are erased { $days } days after their project has closed. A guest’s name goes a month after they have left, news that I did not send you after 90 days, and a question to a support service a year after it was answered or closed.
    }
    .noted = I also note when you decide, join, leave or log in, with a number in place of your name. Once you are erased, that number leads to nobody.
    .passes = What you write here passes through the app in which you write it, and that app keeps it by its own rules. You can use me in { $platforms }.
    .rights = Your rights: you can change your profile, remove contacts and delete drafts at any time. With the buttons below you get a copy of what is stored about you, or have it erased. To have anything else corrected, or to object, write to { $contact }. You can also complain to the data protection authority of your country.
    .rights-unnamed = Your rights: you can change your profile, remove contacts and delete drafts at any time. With the buttons below you get a copy of what is stored about you, or have it erased. To have anything else corrected, or to object, write to your support service. You can also complain to the data protection authority of your country.
    .page = More about it: { $page }
# In a line, before somebody is asked for the first thing about themselves.
privacy-first = What I store about you, and for how long: press Privacy.
    .of = Responsible for what you tell me here: { $operator }. What I store, and for how long: press Privacy.

# What the bot says of itself in an empty chat, and on its profile in at most 120 letters: a name has up to 100 of them.
bot-about = I help teachers of two countries to plan a school project together and get it approved, all in this chat. Responsible: { $operator }. What is stored about you: { $privacy }
    .short = School twinning: { $operator }
