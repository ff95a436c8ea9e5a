//! What was shown and may be read no more is shown nowhere: passwords whose time is over, what a student has seen on a lent device, the
//! proof of a link, and messages in which people have typed a password.

use bot_core::area::Command;
use bot_core::areas::{members, news, sessions, students};
use bot_core::conversation::Action;
use bot_core::domain::{ProjectId, ReissueId, TwinSpace};
use bot_core::reader::Settings;
use bot_core::text::msg;
use bot_core::update::What;
use bot_core::view::{Block, View};
use bot_core::wire::Page;

use crate::classes::{agrees, brings_in, checks, each_space, passwords, reissues_all, stored, uncovered, with_class};
use crate::databases::dump;
use crate::play::{Play, buttons, on_each, plain, shown, until};
use crate::sessions::{code, last, logs_in, says_yes, types_secret, with_lea};
use crate::shared_files::{all_done, list, sends_one};
use crate::story::play_up_to_the_start;
use crate::students::holds;
use crate::told::{RIVERS, publishes, until_hour};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// The passwords that somebody can read in their whole chat.
fn readable(play: &Play, who: &str) -> Vec<String> {
    play.chats_of(who).all(who).iter().flat_map(|(_, view)| uncovered(view)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_passwords_shows_none_once_their_time_is_over_or_somebody_has_got_theirs() {
    each_space("a_list_of_passwords_shows_none", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo\nLeo Monte").await;
        let lea = stored(play).await[0].id;
        let code = code(play, project, lea).await;
        let both = passwords(play, "ana", project).await;
        assert_eq!(readable(play, "ana").len(), 2, "{:?}", both.keys());
        play.opens("kid", &code).await;
        play.presses("kid", "Yes, that is me").await;
        until("Lea's stands there no more", || readable(play, "ana") == [both["leo.monte"].clone()]).await;
        // Leo's takes the place of both, so it needs no message of its own.
        let again = || play.chats.secrets_again("ana");
        assert!(!again().is_empty() && again().iter().all(|was| *was), "{:?}", again());
        play.later(14 * DAY + HOUR);
        until("none stands there any more", || readable(play, "ana").is_empty()).await;
        assert!(play.reads("ana", &msg::sheet_title_empty()) > 0, "{}", last(play, "ana"));
        reissues(play, project).await;
        until("the new ones stand there", || !readable(play, "ana").is_empty()).await;
        assert!(again().contains(&false), "a list without passwords was perhaps not sent as one: {:?}", again());
    })
    .await;
}

/// All of Ana's class get new passwords; gives their list.
async fn reissues(play: &Play, project: ProjectId) -> Action {
    let all = reissues_all(play, project).await;
    play.asks("ana", Action::Sure(all.into())).await;
    play.until_none("a password to be made", "SELECT 1 AS n FROM job").await;
    let reissue = ReissueId(play.number("SELECT MAX(id) AS n FROM reissue").await);
    Action::Go(students::Screen::ReissueSheet { project, reissue, page: Page(0) }.into())
}

#[tokio::test(flavor = "multi_thread")]
async fn passwords_that_were_made_together_are_shown_no_longer_than_others() {
    each_space("passwords_that_were_made_together_are_shown_no_longer", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo\nLeo Monte").await;
        let sheet = reissues(play, project).await;
        let code = code(play, project, stored(play).await[0].id).await;
        play.asks("ana", sheet).await;
        let both = readable(play, "ana");
        assert_eq!(both.len(), 2, "{}", last(play, "ana"));
        play.opens("kid", &code).await;
        play.presses("kid", "Yes, that is me").await;
        until("Lea's stands there no more", || readable(play, "ana").len() == 1).await;
        let leo = readable(play, "ana");
        reissues(play, project).await;
        until("nor does what was Leo's", || !readable(play, "ana").contains(&leo[0])).await;
        play.later(14 * DAY + HOUR);
        until("none stands there any more", || readable(play, "ana").is_empty()).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_has_another_in_its_place_stands_in_no_list() {
    each_space("a_password_that_has_another_in_its_place", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo\nLeo Monte").await;
        let lea = stored(play).await[0].id;
        code(play, project, lea).await;
        play.asks("ana", Action::Go(students::Screen::Student { project, student: lea }.into())).await;
        let both = passwords(play, "ana", project).await;
        logs_in(play, "kid", &format!("lea.rojo {}", both["lea.rojo"])).await;
        play.presses("kid", "Change the password").await;
        assert!(types_secret(play, "kid", "green bicycle lemon").await);
        until("Lea's stands nowhere", || !readable(play, "ana").contains(&both["lea.rojo"])).await;
        assert!(readable(play, "ana").contains(&both["leo.monte"]), "Leo has his");
        until("nor does her link", || play.reads("ana", &msg::student_link_over()) == 1).await;
        reissues(play, project).await;
        until("Leo's stands nowhere", || !readable(play, "ana").contains(&both["leo.monte"])).await;
    })
    .await;
}

/// What Lea looks at on Ana's device.
async fn looks_around(play: &Play, project: ProjectId) {
    let words = passwords(play, "ana", project).await["lea.rojo"].clone();
    logs_in(play, "ana", &format!("lea.rojo {words}")).await;
    for screen in [sessions::Screen::Pupils { page: Page(0) }, sessions::Screen::MyProjects, sessions::Screen::Home] {
        play.asks("ana", Action::Go(screen.into())).await;
    }
    assert!(play.chats.all("ana").iter().filter(|(_, view)| is_leas(view)).count() >= 3);
}

/// Whether a message shows what Lea has seen, or lets somebody go on as her.
fn is_leas(view: &bot_core::view::View) -> bool {
    let words = plain(&shown(view));
    let can_log_out = buttons(view).iter().any(|(label, _)| label == "Log out" || label == "My TwinSpace");
    words.contains("Hello Lea") || words.contains("In which project") || words.contains("Leo M.") || can_log_out
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_a_student_has_seen_stays_on_the_teachers_device() {
    each_space("nothing_that_a_student_has_seen_stays", async |play, project, _| {
        with_lea(play, project).await;
        looks_around(play, project).await;
        play.presses("ana", "Log out").await;
        let is_gone = || !play.chats.all("ana").iter().any(|(_, view)| is_leas(view));
        until("it is gone", is_gone).await;
        let past = msg::past_logged_out();
        assert!(play.reads("ana", &past) >= 2, "a plain line stands in its place");
        assert!(last(play, "ana").contains("Hello, Ana Nube!") || play.reads("ana", &msg::home_hello("Ana Nube")) > 0);
        // The same where nobody logs out.
        looks_around(play, project).await;
        play.later(HOUR);
        play.until_none("the session has ended", "SELECT account_id FROM session").await;
        until("it is gone", is_gone).await;
        play.asks("ana", Action::Go(students::Screen::Students { project, page: Page(0) }.into())).await;
        until("it is Ana's again", || play.reads("ana", &msg::students_title("Clouds over two towns")) > 0).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_has_read_in_a_twinspace_goes_with_their_right_to_read_there() {
    each_space("what_somebody_has_read_in_a_twinspace_goes", async |play, project, _| {
        let [lea, leo] = with_class(play, project).await;
        until_hour(play, 12);
        crate::shared_files::logs_in(play, "kid", project, "lea.rojo").await;
        for sql in RIVERS {
            play.stores(sql).await;
        }
        let elsewhere = "INSERT INTO pupil (space_id, student_id, publishes, joined_at) \
                         SELECT 78, student_id, publishes, joined_at FROM pupil";
        play.stores(elsewhere).await;
        publishes(play, "ana", project, "Stars").await;
        let reads = |who: &str| {
            let all = play.chats_of(who).all(who);
            let all = all.iter().map(|(_, view)| plain(&shown(view))).collect::<Vec<_>>();
            all.join("\n")
        };
        play.asks("ana", list(project)).await;
        sends_one(play, "ana", "comet.png", b"a comet").await;
        all_done(play).await;
        for who in ["jan", "kid"] {
            until("both are told", || reads(who).contains("We met today")).await;
            play.asks(who, Action::Do(news::Command::Look { project }.into())).await;
            play.asks(who, list(project)).await;
            assert!(reads(who).contains("comet.png"), "{}", reads(who));
        }
        // Students of the other class, one of them, and those whom he is about to bring in.
        play.asks("jan", Action::Go(students::Screen::Students { project, page: Page(0) }.into())).await;
        play.asks("jan", Action::Go(students::Screen::Student { project, student: leo }.into())).await;
        agrees(play, "jan", project).await;
        checks(play, "jan", project, "Zoe Monte").await;
        play.asks("jan", Action::Do(students::Command::Remove { project, student: leo }.into())).await;
        let named = ["Lea R.", "Leo M.", "zoe.monte"];
        assert!(named.iter().all(|name| reads("jan").contains(name)), "{}", reads("jan"));
        let person = play.person("jan").await;
        play.asks("ana", Action::Sure(members::Command::RemoveFromSpace { project, person }.into())).await;
        play.asks("ana", Action::Sure(students::Command::Remove { project, student: lea }.into())).await;
        for who in ["jan", "kid"] {
            let left = || ["Stars", "We met today", "comet.png"].into_iter().find(|words| reads(who).contains(words));
            until("it is gone", || left().is_none()).await;
        }
        until("no student is named", || !named.iter().any(|name| reads("jan").contains(name))).await;
        assert!(reads("jan").contains("Clouds over two towns"), "what is about the project stays: {}", reads("jan"));
        play.command("kid", "home").await;
        assert!(reads("kid").contains("Rivers of Europe"), "she works in the other one: {}", reads("kid"));
        assert!(reads("ana").contains("comet.png"), "whoever reads there still has it");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_bring_in_nobody_any_more_reads_no_password_and_no_link() {
    each_space("who_may_bring_in_nobody_any_more", async |play, project, _| {
        let lea = with_lea(play, project).await;
        code(play, project, lea).await;
        play.asks("ana", Action::Go(students::Screen::Student { project, student: lea }.into())).await;
        let leads_in = |view: &View| {
            matches!(view, View::Card { blocks, .. } if blocks.iter().any(|block| matches!(block, Block::StudentLink(_))))
        };
        let links = || play.chats.all("ana").iter().filter(|(_, view)| leads_in(view)).count();
        assert!(!readable(play, "ana").is_empty() && links() == 1, "{:?} {}", readable(play, "ana"), links());
        let (person, role) = (play.person("ana").await, TwinSpace::TeacherMember);
        play.asks("jan", Action::Do(members::Command::SetRole { project, person, role }.into())).await;
        until("neither stands there", || readable(play, "ana").is_empty() && links() == 0).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_proof_of_a_link_is_stored_nowhere_once_it_was_used() {
    each_space("the_proof_of_a_link_is_stored_nowhere", async |play, project, url| {
        let lea = with_lea(play, project).await;
        let code = code(play, project, lea).await;
        // Twice by the student, once by somebody else, and once where nothing arrives.
        for who in ["kid", "kid", "other"] {
            play.opens(who, &code).await;
        }
        play.chats.fail_in(&["away"]);
        let what = What::Command { name: "start".into(), argument: Some(code.clone()), number: play.chats.number() };
        play.does_unseen("away", what).await;
        let proof = r#""claim":"#;
        assert!(!holds(&dump(url).await, proof).is_empty(), "until then it is there");
        let (number, yes) = play.finds("kid", says_yes).await;
        play.does("kid", What::Press { wire: yes.encode(), message: Some(number) }).await;
        assert_eq!(readable(play, "kid").len(), 1);
        assert_eq!(holds(&dump(url).await, proof), Vec::<String>::new());
        until("who was too late reads so", || play.reads("other", &msg::past_link_used()) == 1).await;
        assert!(buttons(&play.chats.last("other").1).is_empty());
        play.chats.fail_in(&[]);
    })
    .await;
}

/// Plays on each engine with somebody who is asked to log in, of whom nothing can be taken away for now.
async fn each_outage(name: &str, play: impl AsyncFn(Play, i64, &str)) {
    on_each(name, async |url| {
        let at = Play::with(&url, Settings { undo_for: 0, linking: true, ..Settings::default() }).await;
        play_up_to_the_start(&at).await;
        at.command("kid", "login").await;
        let number = at.chats.number();
        at.chats.go_away(true);
        let words = "lea.rojo moon-moon-moon".to_owned();
        at.does_unseen("kid", What::Text { words, number }).await;
        until("it is tried", || at.chats.failed() >= 1).await;
        assert_eq!(at.chats.erased("kid", number), 0);
        play(at, number, &url).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_typed_password_is_taken_away_after_an_outage_and_a_restart() {
    each_outage("a_typed_password_is_taken_away_after_an_outage", async |play, number, url| {
        let play = play.restarts(url, 5 * HOUR).await;
        assert!(!holds(&dump(url).await, "\"erase\"").is_empty(), "it is known still");
        play.chats.go_away(false);
        until("it is taken away", || play.chats.erased("kid", number) == 1).await;
        play.until_none("anything to be done", "SELECT slot FROM outbox WHERE screen LIKE '%\"erase\"%'").await;
        assert_eq!(play.reads("kid", &msg::not_erased()), 0);
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_typed_a_password_two_days_ago_is_asked_to_take_it_away() {
    each_outage("who_typed_a_password_two_days_ago", async |play, number, _| {
        play.later(48 * HOUR);
        play.chats.go_away(false);
        until("it is said", || play.reads("kid", &msg::not_erased()) == 1).await;
        assert_eq!(play.chats.erased("kid", number), 0, "the platform would refuse");
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_typed_password_that_the_platform_keeps_is_left_to_whoever_typed_it() {
    each_space("a_typed_password_that_the_platform_keeps", async |play, project, _| {
        with_lea(play, project).await;
        play.chats.keep_all();
        play.command("kid", "login").await;
        assert!(!types_secret(play, "kid", "lea.rojo moon-moon-moon").await);
        until("it is said", || play.reads("kid", &msg::not_erased()) == 1).await;
        play.until_none("anything to be done", "SELECT slot FROM outbox WHERE screen LIKE '%\"erase\"%'").await;
        assert!(play.reads("kid", &msg::problem_login()) > 0, "and it is answered as ever");
    })
    .await;
}

/// Somebody opens a link, and does not wait for what comes.
async fn opens_unseen(play: &Play, who: &str, code: &str) {
    let number = play.chats_of(who).number();
    play.does_unseen(who, What::Command { name: "start".into(), argument: Some(code.into()), number }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_is_used_while_its_card_is_on_its_way_to_somebody_else_is_seen_to_be_over() {
    each_space("a_link_that_is_used_while_its_card_is_on_its_way", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo").await;
        let code = code(play, project, stored(play).await[0].id).await;
        play.modals.hang(true);
        opens_unseen(play, "nora@discord", &code).await;
        until("the card has set out", || play.modals.on_the_way().0 == 1).await;
        opens_unseen(play, "kid", &code).await;
        let claims = |action: &Action| matches!(action, Action::Do(Command::Sessions(sessions::Command::Claim { .. })));
        let (number, claim) = play.finds("kid", claims).await;
        play.does_unseen("kid", What::Press { wire: claim.encode(), message: Some(number) }).await;
        until("the student has the password", || readable(play, "kid").len() == 1).await;
        play.modals.hang(false);
        until("it is over in the same message", || play.reads("nora@discord", &msg::past_link_used()) == 1).await;
        assert_eq!(play.modals.all("nora@discord").len(), 1, "{}", last(play, "nora@discord"));
    })
    .await;
}
