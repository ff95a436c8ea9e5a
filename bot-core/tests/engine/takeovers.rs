//! Without the password, the teacher who registered a student is asked; nobody else learns whether there is such a student.

use bot_core::area::Command;
use bot_core::areas::people::store::schools;
use bot_core::areas::{closing, help, sessions, students, takeovers};
use bot_core::conversation::Action;
use bot_core::domain::{ProjectId, SchoolId, StudentId, TakeoverId};
use bot_core::text::msg;
use bot_core::update::What;
use bot_core::wire::{Page, Wire as _, Words};
use futures::FutureExt as _;

use crate::classes::{each_space, passwords, renewing, stored};
use crate::databases::dump;
use crate::play::{Play, buttons, plain, shown, until};
use crate::sessions::{code, logs_in, renews_surely, types_secret, with_another_project, with_lea};

const DAY: i64 = 24 * 3_600_000;
const PUPILS: &str = "SELECT COUNT(*) AS n FROM pupil";

fn last(play: &Play, who: &str) -> String {
    plain(&shown(&play.chats_of(who).last(who).1))
}

/// Jan types a user name alone where he is asked for name and password.
async fn asks_for(play: &Play, project: ProjectId, name: &str) {
    play.asks("jan", Action::Do(sessions::Command::Join { project }.into())).await;
    assert!(types_secret(play, "jan", name).await, "it is taken away, too");
}

fn is_answer(agrees: bool) -> impl Fn(&Action) -> bool {
    move |action| {
        let Action::Do(Command::Takeovers(command)) = action else { return false };
        if agrees {
            matches!(command, takeovers::Command::Agree { .. })
        } else {
            matches!(command, takeovers::Command::Decline { .. })
        }
    }
}

async fn ana_is_asked(play: &Play, times: usize) {
    let asks = msg::takeover_asks("Jan Lipa", "Rivers of Europe");
    until("Ana is asked", || play.reads("ana", &asks) == times).await;
}

async fn the_newest(play: &Play) -> TakeoverId {
    TakeoverId(play.number("SELECT MAX(id) AS n FROM takeover").await)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_student_is_brought_in_once_the_teacher_agreed_and_is_told() {
    each_space("a_student_is_brought_in_once_the_teacher_agreed", async |play, project, _| {
        let lea = with_lea(play, project).await;
        let code = code(play, project, lea).await;
        play.opens("kid", &code).await;
        play.presses("kid", "Yes, that is me").await;
        play.presses("kid", "I have noted it").await;
        let second = with_another_project(play, project).await;
        asks_for(play, second, "Lea.Rojo").await;
        assert!(last(play, "jan").contains("If there is a student with this user name"), "{}", last(play, "jan"));
        ana_is_asked(play, 1).await;
        play.asks("ana", Action::Go(help::Screen::Inbox { page: Page(0) }.into())).await;
        assert!(last(play, "ana").contains("Student: Lea Rojo"), "{}", last(play, "ana"));
        // Jan cannot agree in her place.
        let takeover = the_newest(play).await;
        for command in [takeovers::Command::Agree { takeover }, takeovers::Command::Accept { takeover }] {
            play.asks("jan", Action::Do(command.into())).await;
        }
        assert_eq!(play.number(PUPILS).await, 2, "Nobody agreed");
        play.presses_one("ana", is_answer(true)).await;
        until("Jan is told", || play.reads("jan", &msg::known_title("Lea R.")) > 0).await;
        assert!(!last(play, "jan").contains("Rojo"), "no more than an initial: {}", last(play, "jan"));
        play.presses_one("jan", |action| {
            matches!(action, Action::Do(Command::Takeovers(takeovers::Command::Accept { .. })))
        })
        .await;
        assert_eq!(play.number(PUPILS).await, 3);
        until("Lea is told", || last(play, "kid").contains("Rivers of Europe")).await;
        // Whatever is pressed again changes nothing.
        for command in [takeovers::Command::Accept { takeover }, takeovers::Command::Reject { takeover }] {
            play.asks("jan", Action::Do(command.into())).await;
        }
        assert_eq!(play.number(PUPILS).await, 3);
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM timer WHERE what LIKE '%takeovers%'").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_got_in_by_the_card_is_told_of_another_project_too() {
    each_space("who_got_in_by_the_card_is_told", async |play, project, _| {
        with_lea(play, project).await;
        let words = passwords(play, "ana", project).await["lea.rojo"].clone();
        logs_in(play, "kid", &format!("lea.rojo {words}")).await;
        let second = with_another_project(play, project).await;
        asks_for(play, second, &format!("lea.rojo {words}")).await;
        let asks = || play.reads("jan", &msg::field_join_ask());
        until("he is asked no more", || asks() == 0 && play.reads("jan", &msg::past_answered()) == 1).await;
        play.presses("jan", "Accept").await;
        assert_eq!(play.number(PUPILS).await, 3);
        until("Lea is told", || last(play, "kid").contains("Rivers of Europe")).await;
    })
    .await;
}

/// Who has founded the projects takes part no more.
const ANA_LEAVES: &str = "UPDATE member SET left_at = 1 WHERE person_id = (SELECT MIN(founder_id) FROM project)";

#[tokio::test(flavor = "multi_thread")]
async fn a_class_whose_teacher_has_left_is_cared_for_by_whoever_may() {
    each_space("a_class_whose_teacher_has_left", async |play, project, _| {
        let lea = with_lea(play, project).await;
        let second = with_another_project(play, project).await;
        let code = code(play, project, lea).await;
        play.opens("kid", &code).await;
        play.presses("kid", "Yes, that is me").await;
        play.presses("kid", "I have noted it").await;
        play.command("kid", "logout").await;
        play.asks("jan", Action::Go(students::Screen::Student { project, student: lea }.into())).await;
        assert!(last(play, "jan").contains("Lea R.") && !last(play, "jan").contains("Rojo"), "{}", last(play, "jan"));
        play.stores(EVA_STANDS_IN[0]).await;
        play.stores(ANA_LEAVES).await;
        play.command("kid", "login").await;
        play.presses("kid", "I have lost the password").await;
        until("Jan is asked", || play.reads("jan", &msg::locked_out_lost("Lea Rojo")) == 1).await;
        assert_eq!(play.reads("ana", &msg::locked_out_lost("Lea Rojo")), 0, "Ana can do nothing about it");
        until("Eva is asked, too", || play.reads("eva", &msg::locked_out_lost("Lea Rojo")) == 1).await;
        let (number, late) = play.finds("eva", renews_surely).await;
        play.presses_one("jan", renews_surely).await;
        play.until_none("it is new", "SELECT id FROM student WHERE claimed_at IS NOT NULL").await;
        // What Jan has made, nobody voids by the message of before.
        until("Eva reads so", || play.reads("eva", &msg::locked_out_done("Lea Rojo")) == 1).await;
        let made_at =
            async || stored(play).await.into_iter().find(|student| student.id == lea).expect("known").password_at;
        let made = made_at().await;
        play.does("eva", What::Press { wire: late.encode(), message: Some(number) }).await;
        play.until_none("a job", "SELECT 1 AS n FROM job").await;
        assert_eq!(made_at().await, made);
        let all = play.chats.all("eva");
        assert!(!all.iter().flat_map(|(_, view)| buttons(view)).any(|(_, action)| renews_surely(&action)));
        // Nor does he have to ask somebody who is not there to take her along.
        asks_for(play, second, "lea.rojo").await;
        play.presses("jan", "Accept").await;
        assert_eq!(play.number(PUPILS).await, 3);
    })
    .await;
}

/// Jan has joined as a teacher of Ana's school.
const JAN_WAS_A_COLLEAGUE: &str = "UPDATE member SET school = (SELECT a.school FROM member a JOIN project p ON p.id = a.project_id \
     WHERE a.person_id = p.founder_id AND p.id = (SELECT MIN(id) FROM project)) \
     WHERE person_id = (SELECT MIN(partner_id) FROM project)";

/// What somebody reads of a student.
async fn reads_of(play: &Play, who: &str, project: ProjectId, student: StudentId) -> String {
    play.asks(who, Action::Go(students::Screen::Student { project, student }.into())).await;
    last(play, who)
}

/// What Jan reads of a student.
async fn jan_reads(play: &Play, project: ProjectId, student: StudentId) -> String {
    reads_of(play, "jan", project, student).await
}

/// Jan teaches at Ana's school.
const JAN_TEACHES_THERE: &str = "UPDATE teacher SET school_id = (SELECT o.school_id FROM teacher o \
       WHERE o.person_id = (SELECT MIN(founder_id) FROM project)) \
     WHERE person_id = (SELECT MIN(partner_id) FROM project)";
/// Jan waits to be validated at the school in his profile.
const JAN_WAITS_ELSEWHERE: &str = "UPDATE teacher SET card = REPLACE(card, '\"is\":\"valid\",\"at\"', '\"is\":\"waiting\",\"since\"') \
     WHERE person_id = (SELECT MIN(partner_id) FROM project)";
/// Ana's school stands in the list once more, by another name.
const THERE_TWICE: &str = "INSERT INTO school (id, country, code, name, town, region, same, added_by, added_at, taken_at) \
     SELECT id + 1, country, NULL, 'By its new name', town, region, same, NULL, added_at, 1 FROM school \
     WHERE id = (SELECT t.school_id FROM teacher t WHERE t.person_id = (SELECT MIN(founder_id) FROM project))";

#[tokio::test(flavor = "multi_thread")]
async fn a_class_stays_with_its_school_where_that_turns_out_to_be_another() {
    each_space("a_class_stays_with_its_school", async |play, project, _| {
        let lea = with_lea(play, project).await;
        for sql in [JAN_WAS_A_COLLEAGUE, JAN_TEACHES_THERE, THERE_TWICE, EVA_STANDS_IN[0]] {
            play.stores(sql).await;
        }
        merges(play).await;
        play.stores(ANA_LEAVES).await;
        let card = reads_of(play, "eva", project, lea).await;
        assert!(card.contains("Lea R.") && !card.contains("Rojo"), "it is not hers: {card}");
        let card = jan_reads(play, project, lea).await;
        assert!(card.contains("Lea Rojo"), "it is Jan's: {card}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_class_stays_with_its_school_whatever_a_colleague_writes_into_a_profile() {
    each_space("a_class_stays_whatever_is_written", async |play, project, _| {
        let lea = with_lea(play, project).await;
        // Jan is of Ana's school, and has written another one since that nobody has looked at.
        for sql in [JAN_WAS_A_COLLEAGUE, JAN_WAITS_ELSEWHERE, THERE_TWICE, EVA_STANDS_IN[0]] {
            play.stores(sql).await;
        }
        merges(play).await;
        play.stores(ANA_LEAVES).await;
        let card = reads_of(play, "eva", project, lea).await;
        assert!(card.contains("Lea R.") && !card.contains("Rojo"), "it is not hers: {card}");
    })
    .await;
}

/// Ana's school is merged into the one by its other name.
async fn merges(play: &Play) {
    let old = SchoolId(play.number("SELECT MIN(school_id) AS n FROM student").await);
    let merged = play.engine.db().turn(move |tx| {
        async move {
            let new = schools::entry(tx, SchoolId(old.0 + 1)).await?.expect("it is listed").school;
            schools::merge(tx, old, &new, 1).await
        }
        .boxed()
    });
    merged.await.expect("the database is there");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_class_is_cared_for_where_the_only_colleague_teaches_at_another_school_by_now() {
    each_space("a_class_is_cared_for_where_the_only_colleague", async |play, project, _| {
        let lea = with_lea(play, project).await;
        play.stores(JAN_WAS_A_COLLEAGUE).await;
        let card = jan_reads(play, project, lea).await;
        assert!(card.contains("Lea R.") && !card.contains("Rojo"), "while Ana is there: {card}");
        play.stores(ANA_LEAVES).await;
        let card = jan_reads(play, project, lea).await;
        assert!(card.contains("Lea Rojo"), "nobody else is left: {card}");
        let before = stored(play).await[0].password_at;
        play.asks("jan", renewing(play, project, lea).await).await;
        play.until_none("a job", "SELECT 1 AS n FROM job").await;
        assert_ne!(stored(play).await[0].password_at, before, "he has made a new password");
    })
    .await;
}

/// Somebody who has a role elsewhere has registered the students, so that only the school counts.
const EVA_HAS_REGISTERED: &str =
    "UPDATE student SET registered_by = (SELECT person_id FROM account WHERE external_id = 'eva')";
/// Ana takes part in the second project only.
const ANA_LEAVES_THE_FIRST: &str = "UPDATE member SET left_at = 1 WHERE person_id = (SELECT MIN(founder_id) FROM project) \
     AND project_id = (SELECT MIN(id) FROM project)";
const ANA_MOVES: &str = "UPDATE teacher SET school_id = (SELECT o.school_id FROM teacher o \
       WHERE o.person_id = (SELECT MIN(partner_id) FROM project)) \
     WHERE person_id = (SELECT MIN(founder_id) FROM project)";
/// Nobody has looked at that yet.
const ANA_IS_ASKED_ABOUT: &str = "UPDATE teacher SET card = REPLACE(card, '\"standing\":{\"is\":\"valid\"', \
       '\"standing\":{\"is\":\"waiting\",\"since\":1,\"answer\":null') \
     WHERE person_id = (SELECT MIN(founder_id) FROM project)";

#[tokio::test(flavor = "multi_thread")]
async fn whether_a_colleague_is_left_elsewhere_is_asked_in_the_same_way() {
    each_space("whether_a_colleague_is_left_elsewhere", async |play, project, _| {
        let lea = with_lea(play, project).await;
        with_another_project(play, project).await;
        for sql in [crate::students::ELSEWHERE[2], EVA_HAS_REGISTERED, ANA_LEAVES_THE_FIRST] {
            play.stores(sql).await;
        }
        let card = jan_reads(play, project, lea).await;
        assert!(!card.contains("Rojo"), "Ana takes part where Lea works, too: {card}");
        play.stores(ANA_MOVES).await;
        let card = jan_reads(play, project, lea).await;
        assert!(card.contains("Lea Rojo"), "she teaches at another school by now: {card}");
        play.stores(ANA_IS_ASKED_ABOUT).await;
        let card = jan_reads(play, project, lea).await;
        assert!(!card.contains("Rojo"), "so she says, and a profile alone opens nothing: {card}");
    })
    .await;
}

/// Somebody whom nobody of Ana's school knows takes part in the first project, and both founders do no more.
const EVA_STANDS_IN: [&str; 2] = [
    "INSERT INTO member (project_id, person_id, is_founder, desktop, twinspace, school, added_by, joined_at) \
     SELECT MIN(p.id), a.person_id, 0, 'manager', 'teacher-manager', NULL, NULL, 1 FROM project p, account a \
     WHERE a.external_id = 'eva' GROUP BY a.person_id",
    "UPDATE member SET left_at = 1 WHERE is_founder = 1 AND project_id = (SELECT MIN(id) FROM project)",
];

#[tokio::test(flavor = "multi_thread")]
async fn what_is_asked_waits_for_whoever_is_asked() {
    each_space("what_is_asked_waits_for_whoever_is_asked", async |play, project, _| {
        with_lea(play, project).await;
        let second = with_another_project(play, project).await;
        for sql in EVA_STANDS_IN {
            play.stores(sql).await;
        }
        asks_for(play, second, "lea.rojo").await;
        until("Eva is asked", || play.reads("eva", &msg::takeover_asks("Jan Lipa", "Rivers of Europe")) == 1).await;
        for who in ["eva", "ana"] {
            play.asks(who, Action::Go(help::Screen::Inbox { page: Page(0) }.into())).await;
        }
        let read = last(play, "eva");
        assert!(read.contains("Student: Lea R.") && !read.contains("Rojo"), "{read}");
        assert!(!last(play, "ana").contains("Student:"), "she is not asked: {}", last(play, "ana"));
        play.presses_one("eva", is_answer(true)).await;
        until("Jan is told", || play.reads("jan", &msg::known_title("Lea R.")) > 0).await;
    })
    .await;
}

/// Leo is Jan's, who is asked about him more often than anybody reads at once.
const LEO_IS_JANS: &str =
    "UPDATE student SET registered_by = (SELECT MIN(partner_id) FROM project) WHERE user_name = 'leo.monte'";
const ASKED_ABOUT_LEO: &str = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 250) \
     INSERT INTO takeover (id, project_id, person_id, user_name, student_id, asked_at, expires_at, state) \
     SELECT n.i, p.id, a.person_id, 'leo.monte', s.id, 1, p.since + 99999999999, 'asked' FROM n, project p, account a, student s \
     WHERE p.id = (SELECT MIN(id) FROM project) AND a.external_id = 'eva' AND s.user_name = 'leo.monte'";

#[tokio::test(flavor = "multi_thread")]
async fn what_others_answer_hides_nothing_that_waits() {
    each_space("what_others_answer_hides_nothing", async |play, project, _| {
        with_lea(play, project).await;
        let second = with_another_project(play, project).await;
        for sql in [LEO_IS_JANS, ASKED_ABOUT_LEO] {
            play.stores(sql).await;
        }
        asks_for(play, second, "lea.rojo").await;
        ana_is_asked(play, 1).await;
        play.asks("ana", Action::Go(help::Screen::Inbox { page: Page(0) }.into())).await;
        let read = last(play, "ana");
        assert!(read.contains("Student: Lea Rojo") && !read.contains("Leo"), "{read}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rejected_nobody_is_joined_and_another_person_can_be_added() {
    each_space("rejected_nobody_is_joined", async |play, project, _| {
        with_lea(play, project).await;
        let second = with_another_project(play, project).await;
        asks_for(play, second, "lea.rojo").await;
        play.presses_one("ana", is_answer(true)).await;
        until("Jan is told", || play.reads("jan", &msg::known_title("Lea R.")) > 0).await;
        play.presses_one("jan", |action| {
            matches!(action, Action::Do(Command::Takeovers(takeovers::Command::Reject { .. })))
        })
        .await;
        assert_eq!(play.number(PUPILS).await, 2);
        play.presses("jan", "This is another person").await;
        assert_eq!(play.asked("jan").id.as_str(), "names");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_cannot_tell_a_no_from_a_name_that_nobody_has() {
    each_space("who_asks_cannot_tell_a_no_from_nobody", async |play, project, _| {
        with_lea(play, project).await;
        let second = with_another_project(play, project).await;
        let mut read = Vec::new();
        for name in ["lea.rojo", "leo.monte", "moon.river"] {
            asks_for(play, second, name).await;
            read.push(last(play, "jan").replace(name, "NAME"));
        }
        ana_is_asked(play, 2).await;
        play.presses_one("ana", is_answer(false)).await;
        assert!(last(play, "ana").contains("You declined"), "{}", last(play, "ana"));
        let mut ids = Vec::new();
        for name in ["lea.rojo", "leo.monte", "moon.river"] {
            asks_for(play, second, name).await;
            read.push(last(play, "jan").replace(name, "NAME"));
            ids.push(the_newest(play).await);
        }
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM takeover").await, 3, "each waits already");
        assert!(read.iter().all(|text| *text == read[0]), "{read:?}");
        play.asks("jan", Action::Go(takeovers::Screen::Asked { project: second, page: Page(0) }.into())).await;
        let list = last(play, "jan");
        for name in ["lea.rojo", "leo.monte", "moon.river"] {
            assert!(list.contains(name), "{list}");
        }
        play.later(14 * DAY + 1000);
        until("Jan is told of all three", || play.reads("jan", &msg::takeover_ended()) == 3).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM takeover WHERE state <> 'ended'").await, 0);
        // Who has declined is not asked again so soon, and that shows nowhere either.
        let told = play.reads("ana", &msg::takeover_not_asked()) + play.reads("ana", &msg::takeover_you_declined());
        for name in ["lea.rojo", "leo.monte"] {
            asks_for(play, second, name).await;
        }
        until("Ana is asked once more", || play.reads("ana", &msg::takeover_asks("Jan Lipa", "Rivers of Europe")) == 1)
            .await;
        assert!(told >= 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_can_be_taken_back_and_old_buttons_do_nothing() {
    each_space("what_waits_can_be_taken_back", async |play, project, _| {
        let lea = with_lea(play, project).await;
        let second = with_another_project(play, project).await;
        asks_for(play, second, "lea.rojo").await;
        let (message, agree) = play.finds("ana", is_answer(true)).await;
        play.asks("jan", Action::Go(students::Screen::Students { project: second, page: Page(0) }.into())).await;
        play.presses("jan", "My questions (1)").await;
        play.presses("jan", "lea.rojo").await;
        play.presses("jan", "Take the question back").await;
        assert!(last(play, "jan").contains("You have taken the question back"), "{}", last(play, "jan"));
        until("Ana reads so", || play.reads("ana", &msg::takeover_not_asked()) == 1).await;
        let what = What::Press { wire: agree.encode(), message: Some(message) };
        play.does("ana", what).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM takeover WHERE state = 'agreed'").await, 0);

        // The student is erased.
        asks_for(play, second, "lea.rojo").await;
        let (_, agree) = play.finds("ana", is_answer(true)).await;
        play.asks("ana", Action::Sure(students::Command::Remove { project, student: lea }.into())).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM takeover").await, 0, "and so are the questions");
        play.asks("ana", agree).await;
        assert_eq!(stored(play).await.len(), 1);

        // The project is closed.
        asks_for(play, second, "leo.monte").await;
        let (_, agree) = play.finds("ana", is_answer(true)).await;
        let close = closing::Command::Close { project: second, words: Words(Some("Thank you".to_owned())) };
        play.stores("UPDATE project SET state = 'closed' WHERE id = (SELECT MAX(id) FROM project)").await;
        assert!(close.number().is_some());
        play.asks("ana", agree).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM takeover WHERE state = 'agreed'").await, 0);
        assert!(last(play, "ana").contains("Nothing left to decide"), "{}", last(play, "ana"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teachers_own_student_needs_nobody_elses_word() {
    each_space("a_teachers_own_student_needs_nobody_elses_word", async |play, project, _| {
        with_lea(play, project).await;
        let second = with_another_project(play, project).await;
        play.asks("ana", Action::Do(bot_core::areas::space::Command::Agree { project: second }.into())).await;
        play.asks("ana", Action::Do(sessions::Command::Join { project: second }.into())).await;
        assert!(types_secret(play, "ana", "lea.rojo").await);
        play.presses("ana", "Accept").await;
        assert_eq!(play.number(PUPILS).await, 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_is_typed_alone_is_kept_nowhere_and_nobody_asks_without_end() {
    each_space("a_password_that_is_typed_alone_is_kept_nowhere", async |play, project, url| {
        with_lea(play, project).await;
        let second = with_another_project(play, project).await;
        asks_for(play, second, "river-apple-moon").await;
        assert!(last(play, "jan").contains("That is not right"), "{}", last(play, "jan"));
        let tables = format!("{:?}", dump(url).await);
        assert!(!tables.contains("apple") && !tables.contains("riverapplemoon"), "it is stored");
        for n in 0..21 {
            asks_for(play, second, &format!("moon.river{n}")).await;
        }
        assert!(last(play, "jan").contains("questions about students within a day"), "{}", last(play, "jan"));
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM takeover").await, 20);
    })
    .await;
}
