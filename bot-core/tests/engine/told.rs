//! What people are told, and when: not at night, once a day, or not at all; and all of it stands in the inbox.

use bot_core::areas::{help, members, news, told};
use bot_core::conversation::Action;
use bot_core::domain::{Desktop, ProjectId, zone};
use bot_core::reader::Settings;
use bot_core::text::msg;
use bot_core::update::What;
use bot_core::wire::Page;

use crate::accounts::{self, link, played};
use crate::classes::{each_space, with_class};
use crate::closing::closes;
use crate::guests::{comes, link_of};
use crate::play::{Play, on_each, plain, shown, until};
use crate::shared_files::logs_in;
use crate::story::{self, play_up_to_the_start, registers_in_poland_as, sends};

/// A second project of Ana and Jan, which began as the first one did.
const SECOND: ProjectId = ProjectId(77);
pub(crate) const RIVERS: [&str; 3] = [
    "INSERT INTO project (id, revision, state, since, founder_id, partner_id, content, territories, locks) \
     SELECT 77, revision, state, since, founder_id, partner_id, \
       REPLACE(content, 'Clouds over two towns', 'Rivers of Europe'), territories, 0 FROM project",
    "INSERT INTO member (project_id, person_id, is_founder, desktop, twinspace, school, joined_at) \
     SELECT 77, person_id, is_founder, desktop, twinspace, school, joined_at FROM member",
    "INSERT INTO space (id, project_id, opened_at) SELECT 78, 77, opened_at FROM space",
];
const HELD: &str = "SELECT COUNT(*) AS n FROM outbox WHERE lane = 3";
const UNTOLD: &str = "SELECT COUNT(*) AS n FROM untold WHERE digest = 0";
const MINUTE: i64 = 60_000;

/// Everything that stands in somebody's chat.
fn chat(play: &Play, who: &str) -> String {
    play.chats_of(who).all(who).iter().map(|(_, view)| plain(&shown(view))).collect::<Vec<_>>().join("\n\n")
}

fn last(play: &Play, who: &str) -> String {
    plain(&shown(&play.chats_of(who).last(who).1))
}

/// Whether somebody has got a post, as a message of its own.
fn has(play: &Play, who: &str, headline: &str) -> bool {
    play.chats_of(who).all(who).iter().any(|(_, view)| plain(&shown(view)).lines().next() == Some(headline))
}

/// Lets time pass until it is a minute past this hour where Jan lives.
pub(crate) fn until_hour(play: &Play, hour: i8) {
    play.later(zone::next("pl", hour, play.now()) - play.now() + MINUTE);
}

pub(crate) async fn publishes(play: &Play, who: &str, project: ProjectId, headline: &str) {
    story::publishes(play, who, project, headline, "We met today, and it was fine.").await;
    play.until_none("somebody who was not told", "SELECT id FROM post WHERE told_to IS NOT NULL").await;
}

pub(crate) async fn chooses(play: &Play, who: &str, of: (ProjectId, told::Kind), wish: told::Wish) {
    play.asks(who, Action::Do(told::Command::Wish { project: of.0, kind: of.1, wish }.into())).await;
}

async fn chooses_for_all(play: &Play, who: &str, wish: told::Wish) {
    chooses(play, who, (told::rules::EVERYWHERE, told::Kind::All), wish).await;
}

async fn night(play: &Play, who: &str, is_on: bool) {
    play.asks(who, Action::Do(told::Command::Night { from: 21, to: 7, is_on }.into())).await;
}

async fn inbox(play: &Play, who: &str) -> String {
    play.asks(who, Action::Go(help::Screen::Inbox { page: Page(0) }.into())).await;
    last(play, who)
}

async fn unsent(play: &Play, who: &str) -> String {
    play.asks(who, Action::Go(told::Screen::Untold { digest: 0, page: Page(0) }.into())).await;
    last(play, who)
}

#[tokio::test(flavor = "multi_thread")]
async fn at_night_news_wait_for_the_morning_and_what_concerns_somebody_does_not() {
    on_each("at_night_news_wait", async |url| {
        let play = Play::with(&url, Settings { undo_for: 0, linking: true, ..Settings::default() }).await;
        let project = play_up_to_the_start(&play).await;
        until_hour(&play, 12);
        // He is asked once, on Home, and answers.
        play.command("jan", "home").await;
        assert!(last(&play, "jan").contains("Should I be quiet at night?"), "{}", last(&play, "jan"));
        play.presses("jan", "Quiet from 21:00 to 7:00").await;
        play.command("jan", "home").await;
        assert!(!last(&play, "jan").contains("Should I be quiet at night?"), "{}", last(&play, "jan"));
        publishes(&play, "ana", project, "By day").await;
        until("by day he is told at once", || has(&play, "jan", "By day")).await;

        until_hour(&play, 22);
        publishes(&play, "ana", project, "Stars").await;
        publishes(&play, "ana", project, "More stars").await;
        assert_eq!(play.number(HELD).await, 2);
        assert!(!has(&play, "jan", "Stars"), "{}", chat(&play, "jan"));
        assert!(inbox(&play, "jan").await.contains("2 things that I did not send you"), "{}", last(&play, "jan"));
        assert!(unsent(&play, "jan").await.contains("“More stars” and “Stars”"), "{}", last(&play, "jan"));
        // What is done to himself is told at night as well, and does not wait behind what is held.
        let person = play.person("jan").await;
        let desktop = members::Command::SetDesktop { project, person, desktop: Desktop::Administrator };
        play.asks("ana", Action::Do(desktop.into())).await;
        until("he is told of his profile", || chat(&play, "jan").contains("Administrator")).await;
        assert_eq!(play.number(HELD).await, 2, "{}", chat(&play, "jan"));

        // A restart in the night lets nothing out.
        let play = play.restarts(&url, 0).await;
        play.later(8 * 60 * MINUTE);
        play.command("jan", "home").await;
        assert!(!has(&play, "jan", "Stars") && play.number(HELD).await == 2, "{}", chat(&play, "jan"));
        until_hour(&play, 7);
        until("in the morning he is told", || has(&play, "jan", "Stars") && has(&play, "jan", "More stars")).await;
        let order: Vec<String> = play.chats.all("jan").iter().map(|(_, view)| plain(&shown(view))).collect();
        let at = |words: &str| order.iter().position(|text| text.lines().next() == Some(words));
        assert!(at("Stars") < at("More stars"), "in their order");
        assert_eq!(play.number(HELD).await, 0);
        assert!(!inbox(&play, "jan").await.contains("did not send"), "{}", last(&play, "jan"));
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_wants_no_quiet_night_any_more_gets_what_was_held() {
    each_space("whoever_wants_no_quiet_night", async |play, project, _| {
        until_hour(play, 12);
        night(play, "jan", true).await;
        until_hour(play, 23);
        publishes(play, "ana", project, "Stars").await;
        assert!(play.number(HELD).await == 1 && !has(play, "jan", "Stars"), "{}", chat(play, "jan"));
        // A longer night holds it longer, a change of what it is about does not let it out.
        play.asks("jan", Action::Do(told::Command::Night { from: 21, to: 9, is_on: true }.into())).await;
        until_hour(play, 7);
        assert!(play.number(HELD).await == 1 && !has(play, "jan", "Stars"), "{}", chat(play, "jan"));
        let post = bot_core::domain::PostId(play.number("SELECT id AS n FROM post").await);
        play.asks("ana", Action::Do(news::Command::Change { post }.into())).await;
        play.presses("ana", "Change").await;
        play.presses_one("ana", |action| {
            matches!(action, Action::Form { press: bot_core::conversation::Press::Change(_), .. })
        })
        .await;
        play.says("ana", "A starry night").await;
        sends(play, "ana").await;
        assert!(play.number(HELD).await == 1 && !has(play, "jan", "A starry night"), "{}", chat(play, "jan"));
        night(play, "jan", false).await;
        until("he gets it now", || has(play, "jan", "A starry night")).await;
        assert!(!inbox(play, "jan").await.contains("did not send"), "{}", last(play, "jan"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_of_several_projects_is_one_message() {
    each_space("a_day_of_several_projects", async |play, project, _| {
        for sql in RIVERS {
            play.stores(sql).await;
        }
        until_hour(play, 12);
        chooses_for_all(play, "jan", told::Wish::Daily).await;
        publishes(play, "ana", project, "Clouds").await;
        publishes(play, "ana", SECOND, "Rivers").await;
        publishes(play, "ana", SECOND, "More rivers").await;
        closes(play, SECOND).await;
        let closed = msg::news_closed("Ana Nube", "Rivers of Europe");
        assert_eq!(play.reads("jan", &closed), 0);
        assert!(inbox(play, "jan").await.contains("4 things that I did not send you"), "{}", last(play, "jan"));
        let today = msg::untold_title_day("");
        assert_eq!(play.reads("jan", &today), 0);
        until_hour(play, 17);
        until("he is told of the day", || play.reads("jan", &today) == 1).await;
        let day = last(play, "jan");
        for line in [
            "News in “Clouds over two towns” (1): “Clouds”",
            "News in “Rivers of Europe” (2): “More rivers” and “Rivers”",
            "Project “Rivers of Europe”: one change",
        ] {
            assert!(day.contains(line), "{line}: {day}");
        }
        assert!(!inbox(play, "jan").await.contains("did not send"), "{}", last(play, "jan"));
        play.asks("jan", Action::Go(told::Screen::Told { page: Page(0) }.into())).await;
        assert!(last(play, "jan").contains("“Clouds over two towns”: as everywhere"), "{}", last(play, "jan"));
        assert!(!last(play, "jan").contains("Rivers"), "what is over tells nothing any more");
        let title = plain(&bot_core::text::Locale::english().plain(&today));
        let of_the_day = |(_, view): &(i64, bot_core::view::View)| plain(&shown(view)).contains(title.trim());
        let (number, _) = play.chats.all("jan").into_iter().rfind(of_the_day).expect("it");
        play.presses_in("jan", number, "Project: Rivers of Europe").await;
        // The message of the day becomes the project, wherever it stands.
        assert!(chat(play, "jan").contains("Thank you all!"), "the goodbye is in the project: {}", chat(play, "jan"));
        // There is nothing to tell on the next day.
        until_hour(play, 17);
        play.until_none("a digest", "SELECT what FROM timer WHERE what LIKE '%digest%'").await;
        assert_eq!(play.reads("jan", &today), 0, "nor does another one come");
        assert!(!has(play, "jan", "Clouds"), "{}", chat(play, "jan"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_at_five_is_told_with_the_day_and_does_not_put_it_off() {
    each_space("what_happens_at_five", async |play, project, _| {
        until_hour(play, 12);
        chooses(play, "jan", (project, told::Kind::Space), told::Wish::Daily).await;
        publishes(play, "ana", project, "Clouds").await;
        // It is five, and nobody has come to his turn yet.
        play.stores("UPDATE timer SET leased_until = due + 3600000 WHERE what LIKE '%digest%'").await;
        until_hour(play, 17);
        publishes(play, "ana", project, "More clouds").await;
        play.stores("UPDATE timer SET leased_until = 0 WHERE what LIKE '%digest%'").await;
        until("he is told of the day", || play.reads("jan", &msg::untold_title_day("")) == 1).await;
        assert!(last(play, "jan").contains("(2): “More clouds” and “Clouds”"), "{}", last(play, "jan"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_to_be_told_stands_in_the_inbox_until_it_was_read() {
    each_space("what_is_not_to_be_told", async |play, project, _| {
        chooses(play, "jan", (project, told::Kind::Space), told::Wish::Never).await;
        publishes(play, "ana", project, "Clouds").await;
        publishes(play, "ana", project, "More clouds").await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM timer WHERE what LIKE '%digest%'").await, 0);
        assert!(inbox(play, "jan").await.contains("2 things that I did not send you"), "{}", last(play, "jan"));
        play.presses("jan", "2 things that I did not send you").await;
        assert!(last(play, "jan").contains("“More clouds” and “Clouds”"), "{}", last(play, "jan"));
        // What he has looked at where it stands is off the list.
        play.presses("jan", "News: Clouds over two towns").await;
        assert_eq!(play.number(UNTOLD).await, 0);
        publishes(play, "ana", project, "A third one").await;
        assert!(unsent(play, "jan").await.contains("“A third one”"), "{}", last(play, "jan"));
        // What comes after it was shown stays there.
        publishes(play, "ana", project, "A fourth one").await;
        play.presses("jan", "Take off the list").await;
        assert!(last(play, "jan").contains("(1): “A fourth one”"), "{}", last(play, "jan"));
        play.presses("jan", "Take off the list").await;
        assert!(!inbox(play, "jan").await.contains("did not send"), "{}", last(play, "jan"));
        assert!(!has(play, "jan", "A third one") && !has(play, "jan", "A fourth one"), "{}", chat(play, "jan"));
        // Of a post that was removed nothing is left to be read.
        publishes(play, "ana", project, "A mistake").await;
        let post = bot_core::domain::PostId(play.number("SELECT MAX(id) AS n FROM post").await);
        play.asks("ana", Action::Sure(news::Command::Remove { post }.into())).await;
        assert!(!inbox(play, "jan").await.contains("did not send"), "{}", last(play, "jan"));
        // Who is told of nothing in one project is told of all else.
        closes(play, project).await;
        until("he is told that it is over", || chat(play, "jan").contains("Thank you all!")).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_wish_keeps_what_waits_unless_nothing_is_wanted() {
    each_space("another_wish_keeps_what_waits", async |play, project, _| {
        let (of, today) = ((project, told::Kind::Space), msg::untold_title_day(""));
        until_hour(play, 12);
        chooses(play, "jan", of, told::Wish::Daily).await;
        publishes(play, "ana", project, "Clouds").await;
        chooses(play, "jan", of, told::Wish::AtOnce).await;
        publishes(play, "ana", project, "At once").await;
        until("he is told at once now", || has(play, "jan", "At once")).await;
        until_hour(play, 17);
        until("and of what waited", || play.reads("jan", &today) == 1).await;
        assert!(last(play, "jan").contains("(1): “Clouds”"), "{}", last(play, "jan"));

        chooses(play, "jan", of, told::Wish::Daily).await;
        publishes(play, "ana", project, "Not wanted").await;
        chooses(play, "jan", of, told::Wish::Never).await;
        until_hour(play, 17);
        play.until_none("a digest", "SELECT what FROM timer WHERE what LIKE '%digest%'").await;
        assert_eq!(play.reads("jan", &today), 1, "{}", chat(play, "jan"));
        assert!(unsent(play, "jan").await.contains("“Not wanted”"), "{}", last(play, "jan"));
        // As everywhere again.
        play.asks("jan", Action::Go(told::Screen::Of { project }.into())).await;
        play.presses("jan", "As everywhere").await;
        publishes(play, "ana", project, "Wanted").await;
        until("he is told at once", || has(play, "jan", "Wanted")).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_chooses_nothing_and_who_has_left_reads_nothing_of_it() {
    each_space("a_stranger_chooses_nothing", async |play, project, _| {
        play.command("stranger", "start").await;
        chooses(play, "stranger", (project, told::Kind::Space), told::Wish::Never).await;
        chooses(play, "stranger", (project, told::Kind::Project), told::Wish::Never).await;
        play.asks("stranger", Action::Do(told::Command::AsEverywhere { project }.into())).await;
        play.asks("stranger", Action::Go(told::Screen::Of { project }.into())).await;
        assert!(!last(play, "stranger").contains("Clouds"), "{}", last(play, "stranger"));
        play.asks("jan", Action::Do(told::Command::Night { from: 3, to: 99, is_on: true }.into())).await;
        play.asks("jan", Action::Do(told::Command::Clock { clock: "atlantis".into() }.into())).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM wish").await, 0);
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM night").await, 0);

        chooses(play, "jan", (project, told::Kind::Space), told::Wish::Daily).await;
        publishes(play, "ana", project, "Clouds").await;
        let person = play.person("jan").await;
        play.asks("ana", Action::Sure(members::Command::RemoveFromSpace { project, person }.into())).await;
        assert!(!inbox(play, "jan").await.contains("did not send"), "{}", last(play, "jan"));
        until_hour(play, 17);
        play.until_none("a digest", "SELECT what FROM timer WHERE what LIKE '%digest%'").await;
        assert_eq!(play.reads("jan", &msg::untold_title_day("")), 0, "{}", chat(play, "jan"));
    })
    .await;
}

played!(what_was_chosen_in_either_account_is_kept, play, {
    accounts::registers(&play, accounts::ANA).await;
    chooses_for_all(&play, accounts::THERE, told::Wish::Daily).await;
    play.asks(accounts::THERE, Action::Do(told::Command::Clock { clock: "es-cn".into() }.into())).await;
    night(&play, accounts::ANA, true).await;
    link(&play, accounts::ANA, accounts::THERE).await;
    let kept = [
        "SELECT COUNT(*) AS n FROM wish WHERE reader_id IN (SELECT id FROM person) AND wish = 'daily'",
        "SELECT COUNT(*) AS n FROM night WHERE is_on = 1 AND clock IS NULL",
    ];
    for sql in kept {
        assert_eq!(play.number(sql).await, 1, "{sql}");
    }
    assert_eq!(play.number("SELECT COUNT(*) AS n FROM night").await, 1, "hers counts, who stays");
    play.asks(accounts::ANA, Action::Go(told::Screen::Told { page: Page(0) }.into())).await;
    let shows = last(&play, accounts::ANA);
    assert!(shows.contains("News of your projects: daily at five"), "{shows}");
    assert!(shows.contains("From 21:00 to 7:00"), "{shows}");
});

#[tokio::test(flavor = "multi_thread")]
async fn what_is_held_goes_where_its_reader_can_be_reached() {
    on_each("what_is_held_goes_where_its_reader", async |url| {
        let play = Play::with(&url, Settings { undo_for: 0, linking: true, ..Settings::default() }).await;
        let project = play_up_to_the_start(&play).await;
        play.command("jan@discord", "start").await;
        link(&play, "jan", "jan@discord").await;
        play.command("jan", "home").await;
        until_hour(&play, 12);
        night(&play, "jan", true).await;
        until_hour(&play, 23);
        publishes(&play, "ana", project, "Stars").await;
        play.does("jan", What::Left).await;
        assert_eq!(play.number(HELD).await, 1, "it waits in the other account now");
        assert!(!has(&play, "jan@discord", "Stars"), "{}", chat(&play, "jan@discord"));
        // A clock that is set back holds it no longer than a night.
        until_hour(&play, 7);
        until("it comes there in the morning", || has(&play, "jan@discord", "Stars")).await;
        assert!(!has(&play, "jan", "Stars"), "{}", chat(&play, "jan"));
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_held_does_not_come_once_nothing_is_wanted() {
    each_space("what_is_held_does_not_come", async |play, project, _| {
        const NEVER: &str = "SELECT COUNT(*) AS n FROM untold WHERE way = 'never'";
        until_hour(play, 12);
        night(play, "jan", true).await;
        until_hour(play, 23);
        publishes(play, "ana", project, "Stars").await;
        closes(play, project).await;
        assert_eq!(play.number(HELD).await, 2, "a post, and that it is over");
        chooses(play, "jan", (project, told::Kind::Space), told::Wish::Never).await;
        assert_eq!((play.number(HELD).await, play.number(NEVER).await), (1, 1), "the post waits in the inbox only");
        chooses_for_all(play, "jan", told::Wish::Never).await;
        assert_eq!((play.number(HELD).await, play.number(NEVER).await), (0, 2));
        // As everywhere is not at all by now, and once a day it is told after all.
        play.asks("ana", Action::Do(bot_core::areas::closing::Command::Reopen { project }.into())).await;
        chooses(play, "jan", (project, told::Kind::Space), told::Wish::AtOnce).await;
        publishes(play, "ana", project, "More stars").await;
        assert_eq!(play.number(HELD).await, 1);
        play.asks("jan", Action::Do(told::Command::AsEverywhere { project }.into())).await;
        assert_eq!(play.number(HELD).await, 0);
        let unsent = unsent(play, "jan").await;
        assert!(unsent.contains("“More stars” and “Stars”"), "{unsent}");
        until_hour(play, 9);
        play.command("jan", "home").await;
        assert!(!has(play, "jan", "Stars") && !has(play, "jan", "More stars"), "{}", chat(play, "jan"));
        assert_eq!(play.reads("jan", &msg::news_closed("Ana Nube", "Clouds over two towns")), 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_student_sleeps_at_night_without_being_asked_and_can_stay_up() {
    each_space("a_student_sleeps_at_night", async |play, project, _| {
        with_class(play, project).await;
        until_hour(play, 12);
        logs_in(play, "kid", project, "lea.rojo").await;
        logs_in(play, "other", project, "leo.monte").await;
        until_hour(play, 22);
        publishes(play, "ana", project, "Stars").await;
        until("Jan, who was not asked yet, is told", || has(play, "jan", "Stars")).await;
        assert_eq!(play.number(HELD).await, 2);
        assert!(!has(play, "kid", "Stars") && !has(play, "other", "Stars"), "{}", chat(play, "kid"));
        // Whoever logs out meanwhile is told nothing in the morning, not even that something is gone.
        play.command("other", "logout").await;
        let before = play.chats_of("other").all("other").len();
        until_hour(play, 7);
        until("in the morning Lea is told", || has(play, "kid", "Stars")).await;
        const WAITS: &str = "SELECT slot FROM outbox WHERE lane IN (1, 3) AND account_id IN \
                             (SELECT id FROM account WHERE address = 'other')";
        play.until_none("a notice for Leo", WAITS).await;
        assert_eq!(play.chats_of("other").all("other").len(), before, "{}", chat(play, "other"));

        play.command("kid", "notices").await;
        play.presses("kid", "Quiet at night").await;
        assert!(last(play, "kid").contains("From 21:00 to 7:00"), "{}", last(play, "kid"));
        play.presses("kid", "Write at night, too").await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM night WHERE is_on = 0").await, 1);
        until_hour(play, 23);
        publishes(play, "ana", project, "More stars").await;
        until("she is told at once", || has(play, "kid", "More stars")).await;
        play.command("kid", "notices").await;
        play.presses("kid", "Quiet at night").await;
        play.presses("kid", "Quiet from 21:00 to 7:00").await;
        publishes(play, "ana", project, "The moon").await;
        assert_eq!(play.number(HELD).await, 1, "{}", chat(play, "kid"));
        play.command("kid", "notices").await;
        play.presses("kid", "Quiet at night").await;
        play.presses("kid", "Write at night, too").await;
        until("what was held comes now", || has(play, "kid", "The moon")).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_is_asked_once_for_a_quiet_night_and_has_it() {
    each_space("a_guest_is_asked_once_for_a_quiet_night", async |play, project, _| {
        const ASKS: &str = "Should I be quiet at night?";
        until_hour(play, 12);
        let code = link_of(play, "ana", project).await;
        comes(play, "nora", &code, "Nora Alba").await;
        for (who, is_asked) in [("nora", true), ("stranger", false)] {
            play.command(who, "home").await;
            assert_eq!(last(play, who).contains(ASKS), is_asked, "{}", last(play, who));
        }
        play.presses("nora", "Quiet from 21:00 to 7:00").await;
        play.command("nora", "home").await;
        assert!(!last(play, "nora").contains(ASKS), "{}", last(play, "nora"));
        until_hour(play, 22);
        publishes(play, "ana", project, "Stars").await;
        assert!(play.number(HELD).await == 1 && !has(play, "nora", "Stars"), "{}", chat(play, "nora"));
        until_hour(play, 7);
        until("in the morning she is told", || has(play, "nora", "Stars")).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_is_asked_in_the_morning_where_somebody_wants_to_sleep() {
    each_space("an_authority_is_asked_in_the_morning", async |play, _, _| {
        until_hour(play, 12);
        play.command("olga", "home").await;
        assert!(last(play, "olga").contains("Should I be quiet at night?"), "{}", last(play, "olga"));
        play.presses("olga", "Quiet from 21:00 to 7:00").await;
        until_hour(play, 22);
        registers_in_poland_as(play, "pia", "Pia Sosna").await;
        assert_eq!(play.number(HELD).await, 1);
        assert!(!chat(play, "olga").contains("Pia Sosna"), "{}", chat(play, "olga"));
        play.command("olga", "queue").await;
        assert!(last(play, "olga").contains("Pia Sosna"), "it can be decided at once: {}", last(play, "olga"));
        play.command("olga", "home").await;
        until_hour(play, 7);
        let is_card = |view: &bot_core::view::View| {
            let shown = plain(&shown(view));
            shown.contains("Pia Sosna") && shown.contains("Szkoła Pod Lipą")
        };
        until("in the morning she is asked", || play.chats.all("olga").iter().any(|(_, view)| is_card(view))).await;
    })
    .await;
}
