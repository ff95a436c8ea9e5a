//! A teacher hands a student's login to somebody whom they have picked from the platform's own list.

use bot_core::area::Command;
use bot_core::areas::{sessions, students};
use bot_core::conversation::{Action, Picked};
use bot_core::domain::{HandoutId, ProjectId, StudentId};
use bot_core::reader::Settings;
use bot_core::text::msg;
use bot_core::update::What;
use bot_core::wire::Page;

use crate::classes::{brings_in, each_space, passwords, renewing, stored, uncovered};
use crate::gate::{Gate, is_free, is_on_server, until_waits_with};
use crate::play::{Play, on_each, until};
use crate::sessions::{code, last, logs_in, with_another_project};
use crate::story::play_up_to_the_start;
use crate::students::ELSEWHERE;

const KIM: &str = "SELECT id FROM account WHERE external_id = 'kim'";
const CLOSED: &str = "I can no longer write to the student’s chat";
const CLAIMED: &str = "SELECT COUNT(*) AS n FROM student WHERE claimed_at IS NOT NULL";

/// Somebody picks an account for the student whom words name.
pub(crate) fn picks(account: &str, words: &str) -> What {
    let to = Picked { account: account.to_owned(), name: format!("{account} of 4b"), is_bot: account == "bot" };
    What::HandOut { to, words: words.to_owned() }
}

fn hands_out(action: &Action) -> bool {
    matches!(action, Action::Do(Command::Sessions(sessions::Command::HandOut { .. })))
}

fn takes(action: &Action) -> bool {
    matches!(action, Action::Do(Command::Sessions(sessions::Command::TakeHandout { .. })))
}

/// Plays on with Lea Rojo and Leo Monte, of whom Lea is given.
async fn each(name: &str, play: impl AsyncFn(&Play, ProjectId, StudentId)) {
    each_space(name, async |at, project, _| {
        brings_in(at, "ana", project, "Lea Rojo\nLeo Monte").await;
        let lea = stored(at).await[0].id;
        play(at, project, lea).await;
    })
    .await;
}

/// Ana hands somebody the login of the student whom words name.
pub(crate) async fn hands_to(play: &Play, account: &str, words: &str) {
    play.does("ana", picks(account, words)).await;
    play.presses_one("ana", hands_out).await;
}

async fn hands_lea_to(play: &Play, account: &str) {
    hands_to(play, account, "lea rojo").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_picked_confirms_and_gets_the_password() {
    each("whoever_is_picked_confirms", async |play, project, _| {
        let words = passwords(play, "ana", project).await["lea.rojo"].clone();
        play.does("ana", picks("kim", "le")).await;
        let asked = last(play, "ana");
        assert!(asked.contains("Whose login should kim of 4b get?"), "{asked}");
        play.does("ana", picks("kim", "LÉA")).await;
        let asked = last(play, "ana");
        assert!(asked.contains("give them the login of Lea Rojo"), "{asked}");
        assert!(!play.has(KIM).await, "nobody is known before she says yes");
        play.presses("ana", "Write to kim of 4b").await;
        assert!(last(play, "ana").contains("I have written to kim of 4b"), "{}", last(play, "ana"));
        until("Kim is asked", || play.reads("kim", &msg::claim_title("Lea R.")) == 1).await;
        assert_eq!(play.number(CLAIMED).await, 0, "to be asked is not to say yes");
        play.presses("kim", "Yes, that is me").await;
        assert_eq!(uncovered(&play.chats.last("kim").1), [words]);
        assert_eq!(play.number(CLAIMED).await, 1);
        play.presses("kim", "I have noted it").await;
        assert!(last(play, "kim").contains("Hello Lea!"), "{}", last(play, "kim"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_says_yes_twice_reads_the_password_still_and_nobody_else_does() {
    each("whoever_says_yes_twice", async |play, project, _| {
        let all = passwords(play, "ana", project).await;
        hands_lea_to(play, "kim").await;
        until("Kim is asked", || play.reads("kim", &msg::claim_title("Lea R.")) == 1).await;
        let (asked, yes) = play.finds("kim", takes).await;
        let press = || What::Press { wire: yes.encode(), message: Some(asked) };
        for _ in 0..2 {
            play.does("kim", press()).await;
            assert_eq!(uncovered(&play.chats.last("kim").1), [all["lea.rojo"].clone()]);
        }
        play.command("kim", "logout").await;
        logs_in(play, "kim", &format!("leo.monte {}", all["leo.monte"])).await;
        let works = "SELECT student_id AS n FROM session";
        let leo = play.number(works).await;
        play.does("kim", press()).await;
        assert!(uncovered(&play.chats.last("kim").1).is_empty(), "it is not Leo's");
        assert_eq!(play.number(works).await, leo, "Leo works on");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_is_asked_waits_while_another_one_works_in_the_account() {
    each("what_somebody_is_asked_waits", async |play, project, _| {
        let all = passwords(play, "ana", project).await;
        hands_lea_to(play, "kim").await;
        until("Kim is asked", || play.reads("kim", &msg::claim_title("Lea R.")) == 1).await;
        let (asked, yes) = play.finds("kim", takes).await;
        logs_in(play, "kim", &format!("leo.monte {}", all["leo.monte"])).await;
        let press = || What::Press { wire: yes.encode(), message: Some(asked) };
        play.does("kim", press()).await;
        assert!(uncovered(&play.chats.last("kim").1).is_empty(), "it is not Leo's");
        assert!(last(play, "kim").contains("Hello Leo!"), "{}", last(play, "kim"));
        assert_eq!(play.finds("kim", takes).await.0, asked, "and Lea is asked still");
        play.command("kim", "logout").await;
        play.does("kim", press()).await;
        let readable = || play.chats.all("kim").iter().flat_map(|(_, view)| uncovered(view)).collect::<Vec<_>>();
        until("Lea reads hers", || readable() == [all["lea.rojo"].clone()]).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_is_handed_over_only_by_those_who_may_and_only_to_a_student() {
    each("a_login_is_handed_over_only_by_those_who_may", async |play, project, lea| {
        for (account, words) in [("bot", "lea"), ("ana", "lea")] {
            play.does("ana", picks(account, words)).await;
            assert!(last(play, "ana").contains("Please pick somebody else"), "{account}: {}", last(play, "ana"));
        }
        for words in ["zoe", "", "rojo leo", "%"] {
            play.does("ana", picks("kim", words)).await;
            assert!(last(play, "ana").contains("I find no student"), "{words:?}: {}", last(play, "ana"));
        }
        // Jan teaches elsewhere, and a stranger nowhere.
        for who in ["jan", "stranger"] {
            play.does(who, picks("kim", "lea")).await;
            assert!(last(play, who).contains("I find no student"), "{who}: {}", last(play, who));
        }
        // A button of hers is nobody else's.
        play.does("ana", picks("kim", "lea")).await;
        let (_, action) = play.finds("ana", hands_out).await;
        play.asks("jan", action.clone()).await;
        play.asks("stranger", action).await;
        let made_up = sessions::Command::HandOut { handout: HandoutId(7), student: lea };
        play.asks("ana", Action::Do(made_up.into())).await;
        assert!(!play.has(KIM).await, "nothing was sent");
        // Who has a role is no student, and does not show as somebody.
        let before = play.chats.all("jan").len();
        hands_lea_to(play, "jan").await;
        assert!(last(play, "ana").contains("I have written to jan of 4b"), "{}", last(play, "ana"));
        assert_eq!(play.chats.all("jan").len(), before);
        // Whose time is over.
        play.does("ana", picks("kim", "lea")).await;
        play.later(15 * 24 * 3_600_000);
        play.until_none("a code", "SELECT id FROM student WHERE claim_hash IS NOT NULL").await;
        play.presses_one("ana", hands_out).await;
        play.does("ana", picks("kim", "lea")).await;
        assert!(last(play, "ana").contains("I find no student"), "{}", last(play, "ana"));
        assert!(!play.has(KIM).await);
        let _ = project;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_takes_no_messages_is_told_to_the_teacher_and_finds_it_later() {
    each("who_takes_no_messages_is_told_to_the_teacher", async |play, project, lea| {
        play.chats.close("kim");
        hands_lea_to(play, "kim").await;
        until("Ana is told", || play.reads("ana", &msg::handout_lost("kim of 4b", "Lea Rojo")) >= 1).await;
        let told = |action: &Action| matches!(action, Action::Go(screen) if *screen == sessions::Screen::Link { project, student: lea }.into());
        play.presses_one("ana", told).await;
        until("the link says so, too", || last(play, "ana").contains(CLOSED)).await;
        let list = || Action::Go(students::Screen::Students { project, page: Page(0) }.into());
        play.asks("ana", list()).await;
        assert!(last(play, "ana").contains("chat cannot be reached"), "{}", last(play, "ana"));
        play.presses("ana", "Not reached (1)").await;
        assert!(last(play, "ana").contains("Lea Rojo"), "{}", last(play, "ana"));
        play.asks("ana", Action::Go(students::Screen::Student { project, student: lea }.into())).await;
        assert!(last(play, "ana").contains(CLOSED), "{}", last(play, "ana"));
        play.chats.open("kim");
        play.command("kim", "start").await;
        until("her card says so by itself", || !last(play, "ana").contains(CLOSED)).await;
        play.asks("ana", list()).await;
        assert!(!last(play, "ana").contains("cannot be reached"), "{}", last(play, "ana"));
        until("Kim is asked", || play.reads("kim", &msg::claim_title("Lea R.")) == 1).await;
        play.presses_one("kim", takes).await;
        assert_eq!(play.number(CLAIMED).await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_handed_over_waits_as_long_as_the_link_lives() {
    on_each("what_was_handed_over_waits_as_long_as_the_link", async |url| {
        let play = Play::with(&url, Settings { undo_for: 0, linking: true, ..Settings::default() }).await;
        let project = play_up_to_the_start(&play).await;
        brings_in(&play, "ana", project, "Lea Rojo\nLeo Monte").await;
        hands_lea_to(&play, "kim").await;
        until("Kim is asked", || play.reads("kim", &msg::claim_title("Lea R.")) == 1).await;
        play.does("ana", picks("nia", "leo")).await;
        assert!(play.engine.keep_house().await, "it is up to this process");
        let play = play.restarts(&url, 5 * 24 * 3_600_000).await;
        assert!(play.engine.keep_house().await, "it is up to this process");
        play.until_none("what was only picked", "SELECT id FROM handout WHERE student_id IS NULL").await;
        play.presses_one("kim", takes).await;
        assert_eq!(play.number(CLAIMED).await, 1, "{}", last(&play, "kim"));
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_handed_over_ends_with_the_link() {
    each("what_was_handed_over_ends_with_the_link", async |play, project, lea| {
        hands_lea_to(play, "kim").await;
        hands_lea_to(play, "nia").await;
        let (number, yes) = play.finds("kim", takes).await;
        play.asks("thief", yes.clone()).await;
        assert_eq!(play.number(CLAIMED).await, 0, "it is Kim's");
        // Nia is faster, and Kim can take it no more.
        play.presses_one("nia", takes).await;
        assert_eq!(play.number(CLAIMED).await, 1);
        play.does("kim", What::Press { wire: yes.encode(), message: Some(number) }).await;
        assert!(uncovered(&play.chats.last("kim").1).is_empty());
        // A new password brings a new link: what was handed over before leads nowhere.
        play.asks("ana", renewing(play, project, lea).await).await;
        play.until_none("a job", "SELECT 1 AS n FROM job").await;
        assert!(!play.has("SELECT id FROM handout WHERE student_id IS NOT NULL").await);
        play.asks("kim", yes).await;
        assert_eq!(play.number(CLAIMED).await, 0);
        let code = code(play, project, lea).await;
        play.opens("kim", &code).await;
        play.presses("kim", "Yes, that is me").await;
        assert_eq!(play.number(CLAIMED).await, 1, "by the link, as ever");
    })
    .await;
}

/// The row of Lea, and of what is handed over.
const LEA: &str = "SELECT id FROM student WHERE given = 'Lea'";
const HANDOUT: &str = "SELECT id FROM handout";

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_for_a_project_holds_no_student_and_no_login() {
    each("who_waits_for_a_project_holds_no_student", async |play, project, _| {
        if !is_on_server(play) {
            // There one turn comes after the other.
            return;
        }
        with_another_project(play, project).await;
        play.stores(ELSEWHERE[2]).await;
        // The first of her projects is over, and her login is handed over in the other one.
        play.stores("UPDATE pupil SET joined_at = 0 WHERE joined_at > 1").await;
        play.does("ana", picks("kim", "lea")).await;
        let (asked, yes) = play.finds("ana", hands_out).await;
        play.stores("UPDATE project SET state = 'closed' WHERE id = (SELECT MIN(id) FROM project)").await;
        let gate = Gate::close(play, "SELECT id FROM project WHERE state = 'active'").await;
        let presses = play.does_unseen("ana", What::Press { wire: yes.encode(), message: Some(asked) });
        let looks = async {
            until_waits_with(play, "UPDATE project SET locks").await;
            let free = [is_free(play, LEA).await, is_free(play, HANDOUT).await];
            gate.open().await;
            free
        };
        let ((), free) = tokio::join!(presses, looks);
        assert_eq!(free, [true, true], "who renews her login in the other project has that project, and needs both");
        until("Kim is asked", || play.reads("kim", &msg::claim_title("Lea R.")) == 1).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_for_a_student_holds_no_login_on_its_way() {
    each("who_waits_for_a_student_holds_no_login", async |play, _, _| {
        if !is_on_server(play) {
            // There one turn comes after the other.
            return;
        }
        hands_lea_to(play, "kim").await;
        until("Kim is asked", || play.reads("kim", &msg::claim_title("Lea R.")) == 1).await;
        let (asked, yes) = play.finds("kim", takes).await;
        let gate = Gate::close(play, LEA).await;
        let presses = play.does_unseen("kim", What::Press { wire: yes.encode(), message: Some(asked) });
        let looks = async {
            until_waits_with(play, "UPDATE student").await;
            let is_handout_free = is_free(play, HANDOUT).await;
            gate.open().await;
            is_handout_free
        };
        let ((), is_handout_free) = tokio::join!(presses, looks);
        assert!(is_handout_free, "who claims by the link has the student, and ends what is on its way");
        assert_eq!(play.number(CLAIMED).await, 1);
    })
    .await;
}
