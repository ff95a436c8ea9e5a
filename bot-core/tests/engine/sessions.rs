//! Students get their password by a link, log in, choose a project, and reach nothing else.

use bot_core::area::{self, Screen};
use bot_core::areas::{contacts, files, help, journal, news, projects, sessions, students, told};
use bot_core::conversation::{Action, Answer, QuestionId};
use bot_core::domain::{FolderId, ProjectId, StudentId};
use bot_core::text::{Locale, msg};
use bot_core::update::What;
use bot_core::view::{Block, View};
use bot_core::wire::{Mark, Page, Wire as _, Words};

use crate::classes::{brings_in, each_space, passwords, stored, uncovered, with_class};
use crate::databases::dump;
use crate::play::{Play, plain, shown, until};
use crate::shared_files::{all_done, file_called, sends_one};
use crate::story::sends;

const DAY: i64 = 24 * 3_600_000;
const SESSIONS: &str = "SELECT COUNT(*) AS n FROM session";
const CLAIMED: &str = "SELECT COUNT(*) AS n FROM student WHERE claimed_at IS NOT NULL";

pub(crate) fn last(play: &Play, who: &str) -> String {
    plain(&shown(&play.chats_of(who).last(who).1))
}

/// The code of the link that a teacher reads for a student.
pub(crate) async fn code(play: &Play, project: ProjectId, student: StudentId) -> String {
    play.asks("ana", Action::Go(sessions::Screen::Link { project, student }.into())).await;
    let View::Card { blocks, .. } = play.chats.last("ana").1 else { panic!("a card") };
    let code =
        blocks.iter().find_map(|block| if let Block::StudentLink(code) = block { Some(code.clone()) } else { None });
    code.expect("a link")
}

/// Leo and Lea work in the project; gives Lea.
pub(crate) async fn with_lea(play: &Play, project: ProjectId) -> StudentId {
    brings_in(play, "ana", project, "Lea Rojo\nLeo Monte").await;
    stored(play).await[0].id
}

/// What somebody writes where a secret is asked for; says whether the message is taken away.
pub(crate) async fn types_secret(play: &Play, who: &str, words: &str) -> bool {
    let number = play.chats_of(who).number();
    play.does(who, What::Text { words: words.to_owned(), number }).await;
    play.chats_of(who).erased(who, number) == 1
}

pub(crate) async fn logs_in(play: &Play, who: &str, words: &str) {
    play.command(who, "login").await;
    assert!(types_secret(play, who, words).await, "it is taken away");
}

/// A second project of Ana and Jan, with a TwinSpace of its own; the guardians of Jan's students agree.
pub(crate) async fn with_another_project(play: &Play, project: ProjectId) -> ProjectId {
    play.stores(
        "INSERT INTO project (id, revision, state, since, founder_id, partner_id, content, reminded_at, territories, \
           follows, locks) SELECT id + 1, revision, state, since, founder_id, partner_id, \
           REPLACE(content, 'Clouds over two towns', 'Rivers of Europe'), NULL, territories, NULL, 0 FROM project",
    )
    .await;
    play.stores(
        "INSERT INTO member SELECT project_id + 1, person_id, is_founder, desktop, twinspace, school, added_by, \
           joined_at, left_at FROM member",
    )
    .await;
    play.stores("INSERT INTO space SELECT id + 1, project_id + 1, opened_at FROM space").await;
    let second = ProjectId(project.0 + 1);
    play.asks("jan", Action::Do(bot_core::areas::space::Command::Agree { project: second }.into())).await;
    second
}

/// Whether a button makes a new password at once.
pub(crate) fn renews_surely(action: &Action) -> bool {
    matches!(action, Action::Sure(area::Command::Students(students::Command::Renew { .. })))
}

/// Whatever a student opens says in which project they work, but what lists them all, is of another one, or not there.
async fn each_screen_says(play: &Play, who: &str, (title, more): (&str, Vec<Screen>)) {
    let is_apart = |screen: &Screen| {
        matches!(screen, Screen::Sessions(sessions::Screen::MyProjects | sessions::Screen::Past { .. }))
            || matches!(screen, Screen::Told(told::Screen::Of { .. }))
    };
    let mut said = 0;
    let theirs = Screen::examples().into_iter().filter(|screen| screen.is(Mark::Student) && !is_apart(screen));
    let not_there = plain(&Locale::english().plain(&msg::not_there()));
    let is_asked_about = |command: &area::Command| command.is(Mark::Student) && command.is(Mark::Confirmed);
    let sure = area::Command::examples().into_iter().filter(is_asked_about).map(Action::Do);
    for action in theirs.chain(more).map(Action::Go).chain(sure) {
        play.asks(who, action.clone()).await;
        let read = last(play, who);
        assert!(read.contains(title) || read.contains(&not_there), "{action:?}: {read}");
        said += usize::from(read.contains(title));
    }
    assert!(said > 12, "{said} say so");
    play.command(who, "forget").await;
    assert!(last(play, who).contains(title), "what would be erased: {}", last(play, who));
}

/// Whether a button says that one is the student of a link.
pub(crate) fn says_yes(action: &Action) -> bool {
    matches!(action, Action::Do(area::Command::Sessions(sessions::Command::Claim { .. })))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_gives_its_student_the_password_once_and_only_for_a_day() {
    each_space("a_link_gives_its_student_the_password_once", async |play, project, url| {
        let lea = with_lea(play, project).await;
        let (code, words) = (code(play, project, lea).await, passwords(play, "ana", project).await["lea.rojo"].clone());
        play.opens("kid", &code).await;
        assert!(last(play, "kid").contains("Are you Lea R.?"), "{}", last(play, "kid"));
        assert!(!last(play, "kid").contains("Rojo"), "no more than an initial");
        assert_eq!(play.number(CLAIMED).await, 0, "to look is not to take");
        // Somebody else opens it, too; who says yes first gets it.
        play.opens("other", &code).await;
        let (number, yes) = play.finds("other", says_yes).await;
        let (asked, sure) = play.finds("kid", says_yes).await;
        // Whoever presses twice reads the password still.
        for _ in 0..2 {
            play.does("kid", What::Press { wire: sure.encode(), message: Some(asked) }).await;
            assert_eq!(uncovered(&play.chats.last("kid").1), std::slice::from_ref(&words));
        }
        play.does("other", What::Press { wire: yes.encode(), message: Some(number) }).await;
        assert!(uncovered(&play.chats.last("other").1).is_empty());
        play.opens("other", &code).await;
        assert!(last(play, "other").contains("This link is not valid"), "{}", last(play, "other"));
        assert_eq!((play.number(CLAIMED).await, play.number(SESSIONS).await), (1, 1));
        assert!(!passwords(play, "ana", project).await.contains_key("lea.rojo"), "it is the student's now");
        play.asks("ana", Action::Go(students::Screen::Student { project, student: lea }.into())).await;
        assert!(last(play, "ana").contains("They got the user name"), "{}", last(play, "ana"));
        play.presses("kid", "I have noted it").await;
        assert!(last(play, "kid").contains("Hello Lea!"), "{}", last(play, "kid"));
        for (_, view) in play.chats.all("kid") {
            assert!(uncovered(&view).is_empty(), "it is shown nowhere");
        }
        let tables = dump(url).await;
        assert_eq!(tables["secret"].len(), 2, "what is left is Leo's");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_nobody_notes_is_taken_away_after_a_day_and_a_link_ends_with_its_time() {
    each_space("a_password_that_nobody_notes_is_taken_away", async |play, project, _| {
        let lea = with_lea(play, project).await;
        let leo = stored(play).await[1].id;
        let (first, second) = (code(play, project, lea).await, code(play, project, leo).await);
        play.opens("kid", &first).await;
        play.presses("kid", "Yes, that is me").await;
        assert_eq!(uncovered(&play.chats.last("kid").1).len(), 1);
        play.later(DAY + 1000);
        until("it is taken away", || play.chats.all("kid").iter().all(|(_, view)| uncovered(view).is_empty())).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM secret").await, 2);
        play.later(14 * DAY);
        play.until_none("the link has ended", "SELECT id FROM student WHERE claim_hash IS NOT NULL").await;
        play.opens("late", &second).await;
        assert!(last(play, "late").contains("This link is not valid"), "{}", last(play, "late"));
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM secret").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_needs_a_new_link_and_logs_out() {
    each_space("a_new_password_needs_a_new_link", async |play, project, _| {
        let lea = with_lea(play, project).await;
        let old = code(play, project, lea).await;
        play.opens("kid", &old).await;
        play.presses("kid", "Yes, that is me").await;
        assert_eq!(play.number(SESSIONS).await, 1);
        play.command("kid", "logout").await;
        play.command("kid", "login").await;
        play.presses("kid", "I have lost the password").await;
        until("Ana is asked", || play.reads("ana", &msg::locked_out_lost("Lea Rojo")) == 1).await;
        // One press.
        play.presses_one("ana", renews_surely).await;
        play.until_none("it is new", "SELECT id FROM student WHERE claimed_at IS NOT NULL").await;
        assert_eq!(play.number(SESSIONS).await, 0);
        let new = code(play, project, lea).await;
        assert_ne!(old, new);
        play.opens("kid", &new).await;
        play.presses("kid", "Yes, that is me").await;
        assert_eq!(uncovered(&play.chats.last("kid").1).len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_student_logs_in_with_what_children_type_and_reaches_only_their_own() {
    each_space("a_student_logs_in_with_what_children_type", async |play, project, url| {
        with_lea(play, project).await;
        let words = passwords(play, "ana", project).await["lea.rojo"].clone();
        let loud = words.to_uppercase().replace('-', " – ");
        logs_in(play, "kid", &format!("Lea.Rojo  {loud}")).await;
        assert!(last(play, "kid").contains("Hello Lea! You are Student-member here."), "{}", last(play, "kid"));
        assert_eq!(play.number(SESSIONS).await, 1);
        // Whatever is typed or pressed leads to the student's own side.
        play.says("kid", "Can I write to Ana?").await;
        assert!(last(play, "kid").contains("Hello Lea!"));
        let strange: Vec<Screen> = Screen::examples().into_iter().filter(|screen| !screen.is(Mark::Student)).collect();
        assert!(strange.len() > 30);
        for screen in strange {
            play.asks("kid", Action::Go(screen.clone())).await;
            assert!(last(play, "kid").contains("Hello Lea!"), "{screen:?}: {}", last(play, "kid"));
        }
        for command in area::Command::examples().into_iter().filter(|command| !command.is(Mark::Student)) {
            play.asks("kid", Action::Do(command.clone())).await;
            assert!(last(play, "kid").contains("Hello Lea!"), "{command:?}: {}", last(play, "kid"));
        }
        for command in ["new", "contacts", "inbox", "profile", "help", "link", "cancel", "start", "login"] {
            play.command("kid", command).await;
            assert!(last(play, "kid").contains("Hello Lea!"), "/{command}: {}", last(play, "kid"));
        }
        for count in ["project", "contact", "conversation", "class"] {
            let tables = dump(url).await;
            let rows = tables.get(count).map_or(0, Vec::len);
            assert!(rows <= 2, "{count}: {rows}");
        }
        play.command("kid", "logout").await;
        assert_eq!(play.number(SESSIONS).await, 0);
        assert!(last(play, "kid").contains("tell me who you are"), "{}", last(play, "kid"));
        for own in [sessions::Screen::Home, sessions::Screen::MyProjects, sessions::Screen::Pupils { page: Page(0) }] {
            play.asks("kid", Action::Go(own.into())).await;
            assert!(!last(play, "kid").contains("Lea"), "{}", last(play, "kid"));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_the_teachers_device_a_student_sees_nothing_of_the_teachers() {
    each_space("on_the_teachers_device_a_student_sees_nothing", async |play, project, _| {
        with_lea(play, project).await;
        let words = passwords(play, "ana", project).await["lea.rojo"].clone();
        logs_in(play, "ana", &format!("lea.rojo {words}")).await;
        assert!(last(play, "ana").contains("This is your teacher’s device."), "{}", last(play, "ana"));
        let mine = [
            Action::Go(projects::Screen::Project { project, page: Page(0) }.into()),
            Action::Go(contacts::Screen::Contacts { page: Page(0) }.into()),
            Action::Go(help::Screen::Inbox { page: Page(0) }.into()),
            Action::Do(projects::Command::New.into()),
            Action::Go(students::Screen::Sheet { project, page: Page(0) }.into()),
        ];
        for action in &mine {
            play.asks("ana", action.clone()).await;
            assert!(last(play, "ana").contains("Hello Lea!"), "{action:?}");
        }
        // The language of the device is the teacher's, and somebody else's link waits.
        play.asks("ana", Action::Do(help::Command::Speak { tag: "es".to_owned() }.into())).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM person WHERE locale = 'es'").await, 0);
        play.opens("ana", "made4up5code").await;
        assert!(last(play, "ana").contains("Please log out first"), "{}", last(play, "ana"));
        play.presses("ana", "My TwinSpace").await;
        // What happens meanwhile is told afterwards.
        let before = play.chats.all("ana").len();
        play.asks(
            "jan",
            Action::Do(bot_core::areas::closing::Command::Close { project, words: Default::default() }.into()),
        )
        .await;
        play.presses("jan", "Skip").await;
        play.presses_one("jan", |action| {
            matches!(action, Action::Form { press: bot_core::conversation::Press::Send, .. })
        })
        .await;
        let closed = msg::news_closed("Jan Lipa", "Clouds over two towns");
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        assert_eq!((play.reads("ana", &closed), play.chats.all("ana").len()), (0, before), "not while Lea works");
        play.presses("ana", "Log out").await;
        let views = play.chats.all("ana");
        let says_hello = |view: &View| plain(&shown(view)).contains("Hello, Ana Nube!");
        assert!(views.iter().any(|(_, view)| says_hello(view)), "{}", last(play, "ana"));
        until("Ana is told", || play.reads("ana", &closed) == 1).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lent_device_is_the_teachers_again_after_a_quarter_of_an_hour() {
    each_space("a_lent_device_is_the_teachers_again", async |play, project, _| {
        with_lea(play, project).await;
        let words = passwords(play, "ana", project).await["lea.rojo"].clone();
        logs_in(play, "ana", &format!("lea.rojo {words}")).await;
        play.later(15 * 60_000 + 1000);
        play.until_none("the session has ended", "SELECT account_id FROM session").await;
        until("the device says so", || last(play, "ana").contains("Hello, Ana Nube!")).await;
        play.asks("ana", Action::Go(projects::Screen::Project { project, page: Page(0) }.into())).await;
        assert!(last(play, "ana").contains("Clouds over two towns"), "{}", last(play, "ana"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_student_of_two_projects_chooses_and_a_password_of_their_own_works() {
    each_space("a_student_of_two_projects_chooses", async |play, project, _| {
        let lea = with_lea(play, project).await;
        let words = passwords(play, "ana", project).await["lea.rojo"].clone();
        let second = with_another_project(play, project).await;
        // Jan types what Lea tells him; a wrong password tells him nothing.
        play.asks("jan", Action::Do(sessions::Command::Join { project: second }.into())).await;
        assert!(types_secret(play, "jan", "lea.rojo moon-moon-moon").await);
        assert!(last(play, "jan").contains("That is not right"), "{}", last(play, "jan"));
        play.asks("jan", Action::Do(sessions::Command::Accept { project: second }.into())).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM pupil").await, 2, "he has not proved anything");
        play.asks("jan", Action::Do(sessions::Command::Join { project: second }.into())).await;
        assert!(types_secret(play, "jan", &format!("lea.rojo {words}")).await);
        assert!(last(play, "jan").contains("Lea R. is already registered"), "{}", last(play, "jan"));
        play.presses("jan", "Reject").await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM pupil").await, 2, "nothing is joined");
        play.asks("jan", Action::Do(sessions::Command::Join { project: second }.into())).await;
        assert!(types_secret(play, "jan", &format!("lea.rojo {words}")).await);
        play.presses("jan", "Accept").await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM pupil").await, 3);
        logs_in(play, "kid", &format!("lea.rojo {words}")).await;
        let asked = last(play, "kid");
        assert!(asked.contains("In which project") && asked.contains("Rivers of Europe"), "{asked}");
        play.presses("kid", "Rivers of Europe").await;
        assert!(last(play, "kid").contains("Rivers of Europe"), "{}", last(play, "kid"));
        play.asks("jan", Action::Do(files::Command::NewFolder { project: second, words: Words(None) }.into())).await;
        play.says("jan", "Maps").await;
        sends(play, "jan").await;
        let folder = FolderId(play.number("SELECT id AS n FROM folder").await);
        let files = |folder| files::Screen::Files { project: second, folder, by: files::Order::Newest, page: Page(0) };
        let more = vec![
            sessions::Screen::Credentials { student: lea }.into(),
            news::Screen::News { project: second, page: Page(0) }.into(),
            files(FolderId(0)).into(),
            files(folder).into(),
            files::Screen::Found { project: second, words: "map".to_owned() }.into(),
            journal::Screen::Journal { project: second, page: Page(0) }.into(),
        ];
        each_screen_says(play, "kid", ("Rivers of Europe", more)).await;
        play.command("kid", "projects").await;
        play.presses("kid", "Clouds over two towns").await;
        assert!(last(play, "kid").contains("Clouds over two towns"), "{}", last(play, "kid"));
        play.presses("kid", "Change the password").await;
        let asks = play.chats.last("kid").1.texts();
        assert!(asks.iter().any(|text| Locale::english().plain(text).contains("Clouds over two towns")), "{asks:?}");
        assert!(types_secret(play, "kid", "short").await);
        assert!(last(play, "kid").contains("at least two words"), "{}", last(play, "kid"));
        assert!(types_secret(play, "kid", "green bicycle lemon").await);
        let student = stored(play).await.into_iter().find(|student| student.id == lea).expect("she is there");
        assert!(student.gets_in_with("green-bicycle-lemon") && !student.gets_in_with(&words));
        play.command("kid", "logout").await;
        logs_in(play, "kid", "lea.rojo Green bicycle LEMON").await;
        assert_eq!(play.number(SESSIONS).await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_that_comes_again_takes_its_message_away_once() {
    each_space("an_update_that_comes_again_takes_its_message_away_once", async |play, project, _| {
        with_lea(play, project).await;
        play.command("kid", "login").await;
        let types = |words: &str, number| What::Text { words: words.to_owned(), number };
        let wrong = types("lea.rojo moon-moon-moon", 70);
        for _ in 0..2 {
            play.is_told_as("kid", wrong.clone(), "wrong").await;
            assert_eq!(play.chats.erased("kid", 70), 1, "once");
        }
        play.command("kid", "start").await;
        for _ in 0..2 {
            play.is_told_as("kid", types("Good morning!", 80), "morning").await;
            assert_eq!(play.chats.erased("kid", 80), 0, "what is no secret stays");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_teacher_wrote_before_is_no_password() {
    each_space("what_a_teacher_wrote_before_is_no_password", async |play, project, _| {
        with_lea(play, project).await;
        play.asks("ana", Action::Do(sessions::Command::Join { project }.into())).await;
        assert!(last(play, "ana").contains("User name and password") || last(play, "ana").contains("user name"));
        // It was written a minute ago, and arrives only now.
        play.did("ana", What::Text { words: "Dear colleague, here is my plan".into(), number: 1 }, 60_000).await;
        let failures = "SELECT COUNT(*) AS n FROM login_failure";
        assert_eq!(play.number(failures).await, 0, "it is no try");
        let what = What::Edited { words: "Dear colleagues, here is my plan".into(), number: 1 };
        play.does("ana", what).await;
        assert_eq!(play.chats.erased("ana", 1), 0, "an older message stays");
        assert_eq!(play.number(failures).await, 0);
        play.command("ana", "home").await;
        assert!(!types_secret(play, "ana", "hello there").await, "she has gone on to something else");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn both_words_behind_the_command_are_a_login_and_are_taken_away() {
    each_space("both_words_behind_the_command_are_a_login", async |play, project, _| {
        with_lea(play, project).await;
        let words = passwords(play, "ana", project).await["lea.rojo"].clone();
        let (name, number) = ("login".to_owned(), play.chats.number());
        let what = What::Command { name, argument: Some(format!("lea.rojo {words}")), number };
        play.does("kid", what).await;
        assert_eq!(play.chats.erased("kid", number), 1);
        assert_eq!(play.number(SESSIONS).await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_of_ones_own_logs_others_out_and_a_reset_ends_what_was_proved() {
    each_space("a_password_of_ones_own_logs_others_out", async |play, project, _| {
        let lea = with_lea(play, project).await;
        let words = passwords(play, "ana", project).await["lea.rojo"].clone();
        logs_in(play, "kid", &format!("lea.rojo {words}")).await;
        logs_in(play, "thief", &format!("lea.rojo {words}")).await;
        assert_eq!(play.number(SESSIONS).await, 2);
        play.presses("kid", "Change the password").await;
        assert!(types_secret(play, "kid", "green bicycle lemon").await);
        assert_eq!(play.number(SESSIONS).await, 1, "whoever else had it is out");
        play.asks("jan", Action::Do(bot_core::areas::space::Command::Agree { project }.into())).await;
        play.asks("jan", Action::Do(sessions::Command::Join { project }.into())).await;
        assert!(types_secret(play, "jan", "lea.rojo green bicycle lemon").await);
        assert!(last(play, "jan").contains("Lea R. is already registered"), "{}", last(play, "jan"));
        play.asks("ana", Action::Go(students::Screen::Student { project, student: lea }.into())).await;
        play.presses("ana", "New password").await;
        play.presses_one("ana", |action| matches!(action, Action::Sure(_))).await;
        play.until_none("all are out", "SELECT account_id FROM session").await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM login").await, 0, "nothing is proved any more");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_a_message_cannot_be_taken_away_a_modal_asks() {
    each_space("where_a_message_cannot_be_taken_away", async |play, project, url| {
        with_lea(play, project).await;
        let words = passwords(play, "ana", project).await["lea.rojo"].clone();
        play.command("kid@discord", "login").await;
        assert!(!types_secret(play, "kid@discord", &format!("lea.rojo {words}")).await);
        assert!(last(play, "kid@discord").contains("Please do not write your password here"));
        assert_eq!(play.number(SESSIONS).await, 0);
        let wire = Action::Do(sessions::Command::LogIn.into()).encode();
        let answers = vec![(QuestionId::new("login"), Answer::Text(format!("lea.rojo {words}")))];
        play.does("kid@discord", What::Answers { wire, answers, message: None }).await;
        assert_eq!(play.number(SESSIONS).await, 1);
        assert!(!format!("{:?}", dump(url).await).contains(&words));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_asked_about_another_project_than_the_chosen_one_reads_which() {
    each_space("who_is_asked_about_another_project", async |play, project, _| {
        with_class(play, project).await;
        let words = passwords(play, "ana", project).await["lea.rojo"].clone();
        with_another_project(play, project).await;
        play.stores(
            "INSERT INTO pupil (space_id, student_id, publishes, joined_at) \
             SELECT space_id + 1, student_id, 1, joined_at FROM pupil",
        )
        .await;
        logs_in(play, "kid", &format!("lea.rojo {words}")).await;
        play.presses("kid", "Clouds over two towns").await;
        sends_one(play, "kid", "day.txt", b"The day in the mountains").await;
        all_done(play).await;
        let file = file_called(play, "day.txt").await;
        play.command("kid", "projects").await;
        play.presses("kid", "Rivers of Europe").await;
        assert!(last(play, "kid").contains("Rivers of Europe"), "{}", last(play, "kid"));
        play.asks("kid", Action::Do(files::Command::Remove { file }.into())).await;
        let asked = last(play, "kid");
        assert!(asked.contains("day.txt") && asked.contains("Clouds over two towns"), "{asked}");
        assert!(!asked.contains("Rivers of Europe"), "it is of the other one: {asked}");
    })
    .await;
}
