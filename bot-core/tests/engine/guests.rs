//! Guests of a TwinSpace: they come by a link, read, and find everything else closed; they leave, or are removed.

use bot_core::area::Command;
use bot_core::areas::{closing, guests, members, news, projects, sessions, space, students, told};
use bot_core::conversation::Action;
use bot_core::domain::{PersonId, ProjectId};
use bot_core::reader::Settings;
use bot_core::text::msg;
use bot_core::wire::{Page, Words};

use crate::accounts;
use crate::classes::{brings_in, each_space};
use crate::play::{Play, buttons, on_each, plain, shown, until};
use crate::story::{self, play_up_to_the_start, sends};

const GUESTS: &str = "SELECT COUNT(*) AS n FROM guest WHERE left_at IS NULL";
const CODE: &str = "SELECT code FROM link WHERE kind = 'guest' ORDER BY created_at DESC, id DESC";
const TITLE: &str = "Clouds over two towns";
const DAY: i64 = 24 * 3_600_000;

fn last(play: &Play, who: &str) -> String {
    plain(&shown(&play.chats_of(who).last(who).1))
}

/// Everything that stands in somebody's chat.
fn chat(play: &Play, who: &str) -> String {
    play.chats_of(who).all(who).iter().map(|(_, view)| plain(&shown(view))).collect::<Vec<_>>().join("\n")
}

/// A link of somebody's for a guest.
pub(crate) async fn link_of(play: &Play, who: &str, project: ProjectId) -> String {
    play.asks(who, Action::Do(guests::Command::MakeLink { project }.into())).await;
    let mut tx = play.engine.db().read().await.expect("the database is there");
    tx.rows(CODE, Vec::new()).await.expect("links")[0].get("code").expect("a code")
}

/// Somebody opens a link and says their name.
pub(crate) async fn comes(play: &Play, who: &str, code: &str, name: &str) {
    play.opens(who, code).await;
    play.says(who, name).await;
    sends(play, who).await;
    assert!(last(play, who).contains("You are here: Guest"), "{}", last(play, who));
}

fn home(project: ProjectId) -> Action {
    Action::Go(space::Screen::Space { project }.into())
}

fn look(project: ProjectId) -> Action {
    Action::Do(news::Command::Look { project }.into())
}

async fn removes(play: &Play, who: &str, project: ProjectId, person: PersonId) {
    play.asks(who, Action::Sure(guests::Command::Remove { project, person }.into())).await;
}

async fn publishes(play: &Play, who: &str, project: ProjectId, headline: &str) {
    story::publishes(play, who, project, headline, "It has rained a lot.").await;
}

/// Every way to something that is not a guest's.
fn closed(project: ProjectId, person: PersonId) -> Vec<Action> {
    let page = Page(0);
    let screens: [bot_core::area::Screen; 8] = [
        projects::Screen::Project { project, page }.into(),
        projects::Screen::History { project, page }.into(),
        members::Screen::Members { project, page }.into(),
        members::Screen::Member { project, person }.into(),
        students::Screen::Students { project, page }.into(),
        closing::Screen::Closing { project }.into(),
        guests::Screen::Guests { project, page }.into(),
        space::Screen::Guardians { project }.into(),
    ];
    let commands: [bot_core::area::Command; 11] = [
        projects::Command::Edit { project }.into(),
        members::Command::Add { project }.into(),
        members::Command::MakeLink { project }.into(),
        members::Command::Remove { project, person }.into(),
        members::Command::RemoveFromSpace { project, person }.into(),
        members::Command::Leave { project }.into(),
        closing::Command::Close { project, words: Words::default() }.into(),
        students::Command::Add { project }.into(),
        news::Command::Write { project }.into(),
        guests::Command::MakeLink { project }.into(),
        space::Command::Agree { project }.into(),
    ];
    let pressed = commands.into_iter().flat_map(|command| [Action::Do(command.clone()), Action::Sure(command)]);
    pressed.chain(screens.map(Action::Go)).collect()
}

const KEPT: [&str; 6] = [
    "SELECT COUNT(*) AS n FROM conversation",
    "SELECT COUNT(*) AS n FROM link",
    "SELECT COUNT(*) AS n FROM history",
    "SELECT COUNT(*) AS n FROM agreement",
    "SELECT COUNT(*) AS n FROM member WHERE left_at IS NULL AND twinspace IS NOT NULL",
    "SELECT COUNT(*) AS n FROM post",
];

async fn kept(play: &Play) -> Vec<i64> {
    let mut all = Vec::new();
    for sql in KEPT {
        all.push(play.number(sql).await);
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_reads_the_news_and_no_name_of_a_student_and_finds_the_rest_closed() {
    each_space("a_guest_reads_the_news_and_no_name", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo").await;
        play.stores("UPDATE pupil SET publishes = 1").await;
        let code = link_of(play, "ana", project).await;
        comes(play, "nora", &code, "Nora Alba").await;
        assert!(last(play, "nora").contains("Ana Nube"), "she sees who teaches: {}", last(play, "nora"));
        until("Ana hears who has come", || chat(play, "ana").contains("Nora Alba")).await;
        let offered: Vec<String> = buttons(&play.chats.last("nora").1).into_iter().map(|(label, _)| label).collect();
        assert_eq!(offered, ["News", "Files", "Journal", "Leave the TwinSpace", "Home"]);
        publishes(play, "ana", project, "Rain gauge").await;
        until("she is told of news", || play.reads("nora", &msg::post_title("Rain gauge")) == 1).await;
        play.stores("UPDATE post SET person_id = NULL, student_id = (SELECT id FROM student)").await;
        play.asks("nora", look(project)).await;
        assert!(last(play, "nora").contains("Rain gauge (a student,"), "{}", last(play, "nora"));
        let (before, ana) = (kept(play).await, play.person("ana").await);
        for action in closed(project, ana) {
            play.asks("nora", action.clone()).await;
            assert_eq!(kept(play).await, before, "{action:?}");
        }
        for name in ["Lea", "Rojo", "To observe."] {
            assert!(!chat(play, "nora").contains(name), "she never reads {name}");
        }
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM member").await, 2, "she is no partner");
        play.asks("ana", Action::Go(members::Screen::Members { project, page: Page(0) }.into())).await;
        assert!(!last(play, "ana").contains("Nora"), "nor counted as one");
        play.command("nora", "home").await;
        play.presses("nora", "Where I am a guest").await;
        play.presses("nora", TITLE).await;
        assert!(last(play, "nora").contains("You are here: Guest"), "{}", last(play, "nora"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forwarded_link_gains_nothing_and_one_that_has_ended_leads_nowhere() {
    each_space("a_forwarded_link_gains_nothing", async |play, project, _| {
        let code = link_of(play, "ana", project).await;
        // Two open it before one of them has said a name: the first who sends it is the guest.
        play.opens("pia", &code).await;
        play.says("pia", "Pia Bach").await;
        comes(play, "nora", &code, "Nora Alba").await;
        sends(play, "pia").await;
        assert_eq!(play.number(GUESTS).await, 1, "Pia is late");
        let used = "This link has already been used. Please ask the person who sent it for a new one.";
        assert_eq!(last(play, "pia"), used, "and reads why");
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM conversation").await, 0, "no draft of hers leads nowhere");
        play.opens("mona", &code).await;
        assert_eq!(last(play, "mona"), used);
        for who in ["pia", "mona"] {
            play.asks(who, home(project)).await;
            play.asks(who, look(project)).await;
            assert!(!last(play, who).contains(TITLE), "{}", last(play, who));
        }
        play.opens("nora", &code).await;
        assert!(last(play, "nora").contains("You are here: Guest"), "it leads its own guest back");
        assert_eq!(play.number(GUESTS).await, 1);
        play.opens("jan", &link_of(play, "ana", project).await).await;
        assert_eq!(last(play, "jan"), "You already take part in this project.");
        let ended = link_of(play, "jan", project).await;
        // What is to be forwarded stands below it.
        let is_end = |command: &Command| matches!(command, Command::Guests(guests::Command::EndLink { .. }));
        play.presses_one("jan", |action| matches!(action, Action::Do(command) if is_end(command))).await;
        play.presses_one("jan", |action| matches!(action, Action::Sure(command) if is_end(command))).await;
        let late = link_of(play, "jan", project).await;
        play.later(14 * DAY + 1000);
        for code in [ended, late] {
            play.opens("mona", &code).await;
            assert_eq!(last(play, "mona"), "This link has expired. Please ask the person who sent it for a new one.");
        }
        assert_eq!(play.number(GUESTS).await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_leaves_is_removed_and_comes_again_by_another_link_only() {
    each_space("a_guest_leaves_is_removed_and_comes_again", async |play, project, _| {
        let code = link_of(play, "ana", project).await;
        comes(play, "nora", &code, "Nora Alba").await;
        publishes(play, "ana", project, "Snow in May").await;
        until("she is told of news", || play.reads("nora", &msg::post_title("Snow in May")) == 1).await;
        play.asks("nora", look(project)).await;
        play.asks("nora", Action::Do(bot_core::areas::journal::Command::Look { project }.into())).await;
        let nora = play.person("nora").await;
        play.asks("jan", Action::Go(guests::Screen::Guests { project, page: Page(0) }.into())).await;
        play.presses("jan", "Nora Alba").await;
        play.presses("jan", "Remove").await;
        play.presses("jan", "Remove").await;
        assert_eq!(play.number(GUESTS).await, 0);
        until("she hears by whom", || play.reads("nora", &msg::guest_removed("Jan Lipa", TITLE)) == 1).await;
        until("what she has of it is gone", || !chat(play, "nora").contains("You are here: Guest")).await;
        until("the news and the journal, too", || {
            let all = chat(play, "nora");
            ["Snow in May", "It has rained a lot.", "Ana Nube"].iter().all(|words| !all.contains(words))
        })
        .await;
        assert!(chat(play, "nora").contains("You can no longer read this"), "{}", chat(play, "nora"));
        for action in [home(project), look(project)] {
            play.asks("nora", action).await;
            assert!(!last(play, "nora").contains(TITLE), "{}", last(play, "nora"));
        }
        play.opens("nora", &code).await;
        assert_eq!(
            last(play, "nora"),
            "This link has already been used. Please ask the person who sent it for a new one."
        );
        removes(play, "jan", project, nora).await;
        comes(play, "nora", &link_of(play, "ana", project).await, "Nora A.").await;
        play.presses("nora", "Leave the TwinSpace").await;
        play.presses("nora", "Leave the TwinSpace").await;
        assert_eq!((play.number(GUESTS).await, last(play, "nora").contains("not a guest anywhere")), (0, true));
        publishes(play, "ana", project, "Rain gauge").await;
        play.until_none("all were told", "SELECT id FROM post WHERE told_to IS NOT NULL").await;
        assert_eq!(play.reads("nora", &msg::post_title("Rain gauge")), 0, "she hears of nothing any more");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_who_becomes_a_partner_is_a_guest_no_more() {
    each_space("a_guest_who_becomes_a_partner", async |play, project, _| {
        let code = link_of(play, "ana", project).await;
        comes(play, "nora", &code, "Nora Alba").await;
        play.stores(
            "INSERT INTO member (project_id, person_id, is_founder, desktop, twinspace, added_by, joined_at) \
             SELECT s.project_id, g.person_id, 0, 'member', NULL, g.invited_by, g.joined_at + 1 FROM guest g JOIN space s ON s.id = g.space_id",
        )
        .await;
        play.asks("nora", look(project)).await;
        assert!(!last(play, "nora").contains("no news"), "removed from the TwinSpace as a partner: {}", last(play, "nora"));
        play.stores("UPDATE member SET left_at = joined_at WHERE added_by IS NOT NULL").await;
        play.asks("nora", home(project)).await;
        assert!(!last(play, "nora").contains(TITLE), "and none again once they have left: {}", last(play, "nora"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_who_was_removed_as_a_partner_reads_no_headline_either() {
    each_space("a_guest_who_was_removed_as_a_partner", async |play, project, _| {
        let code = link_of(play, "ana", project).await;
        comes(play, "nora", &code, "Nora Alba").await;
        let wish = told::Command::Wish { project, kind: told::Kind::Space, wish: told::Wish::Never };
        play.asks("nora", Action::Do(wish.into())).await;
        publishes(play, "ana", project, "Snow in May").await;
        play.until_none("all were told", "SELECT id FROM post WHERE told_to IS NOT NULL").await;
        let unsent = || Action::Go(told::Screen::Untold { digest: 0, page: Page(0) }.into());
        play.asks("nora", unsent()).await;
        assert!(last(play, "nora").contains("Snow in May"), "{}", last(play, "nora"));
        play.stores(
            "INSERT INTO member (project_id, person_id, is_founder, desktop, twinspace, added_by, joined_at) \
             SELECT s.project_id, g.person_id, 0, 'member', NULL, g.invited_by, g.joined_at + 1 FROM guest g JOIN space s ON s.id = g.space_id",
        )
        .await;
        play.asks("nora", unsent()).await;
        assert!(!last(play, "nora").contains("Snow in May"), "{}", last(play, "nora"));
        play.stores("UPDATE member SET left_at = joined_at WHERE added_by IS NOT NULL").await;
        play.asks("nora", unsent()).await;
        assert!(!last(play, "nora").contains("Snow in May"), "{}", last(play, "nora"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_project_is_read_by_its_guests_and_lets_nobody_else_in() {
    each_space("a_closed_project_is_read_by_its_guests", async |play, project, _| {
        let (code, other) = (link_of(play, "ana", project).await, link_of(play, "ana", project).await);
        comes(play, "nora", &code, "Nora Alba").await;
        publishes(play, "ana", project, "Rain gauge").await;
        play.opens("pia", &other).await;
        play.says("pia", "Pia Bach").await;
        crate::closing::closes(play, project).await;
        sends(play, "pia").await;
        assert_eq!(play.number(GUESTS).await, 1, "the door has closed meanwhile");
        play.asks("nora", look(project)).await;
        assert!(last(play, "nora").contains("Rain gauge (Ana Nube"), "{}", last(play, "nora"));
        removes(play, "ana", project, play.person("nora").await).await;
        assert_eq!(play.number(GUESTS).await, 1, "nothing changes there any more");
        play.asks("nora", Action::Sure(guests::Command::Leave { project }.into())).await;
        assert_eq!(play.number(GUESTS).await, 0, "but a guest goes when they like");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_accounts_of_one_guest_are_one_guest() {
    on_each("two_accounts_of_one_guest", async |url| {
        let settings = Settings { undo_for: 0, linking: true, ..Settings::default() };
        let play = Play::with(&url, settings).await;
        let project = play_up_to_the_start(&play).await;
        let (one, other) = ("nora", "nora@discord");
        for who in [one, other] {
            let code = link_of(&play, "ana", project).await;
            comes(&play, who, &code, "Nora Alba").await;
        }
        assert_eq!(play.number(GUESTS).await, 2);
        play.asks(one, Action::Sure(guests::Command::Leave { project }.into())).await;
        accounts::link(&play, one, other).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM guest").await, 1);
        for who in [one, other] {
            play.asks(who, home(project)).await;
            assert!(last(&play, who).contains("You are here: Guest"), "{who}: {}", last(&play, who));
        }
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_works_as_a_student_opens_no_link_for_guests() {
    each_space("who_works_as_a_student_opens_no_link", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo").await;
        let words = crate::classes::passwords(play, "ana", project).await["lea.rojo"].clone();
        play.command("kid", "login").await;
        play.says("kid", &format!("lea.rojo {words}")).await;
        let code = link_of(play, "ana", project).await;
        play.opens("kid", &code).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM conversation").await, 0, "{}", last(play, "kid"));
        play.asks("kid", Action::Do(sessions::Command::LogOut.into())).await;
        comes(play, "kid", &code, "Lea").await;
        // The account is somebody's own once it is a guest's: erasing the student leaves it.
        let student = crate::classes::stored(play).await[0].id;
        play.asks("ana", Action::Sure(students::Command::Remove { project, student }.into())).await;
        play.later(40 * DAY);
        play.until_none("a timer of the account", "SELECT what FROM timer WHERE what LIKE '%erasure%account%'").await;
        assert_eq!(play.number(GUESTS).await, 1);
    })
    .await;
}
