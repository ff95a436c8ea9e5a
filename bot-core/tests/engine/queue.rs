//! A long queue: filtered, gone through one by one, decided with standard reasons and with notes; and told of in the morning.

use bot_core::area::Command;
use bot_core::areas::queue::{By, Command as Queue, Screen};
use bot_core::areas::reasons::{self, Which};
use bot_core::areas::{approval, projects};
use bot_core::conversation::{Action, Press, QuestionId};
use bot_core::domain::{AuthorityId, ReasonId};
use bot_core::engine::Setup;
use bot_core::reader::{OfAuthorities, Settings};
use bot_core::text::{Locale, Text, msg};
use bot_core::wire::{Page, Words};

use crate::accounts::{self, settled};
use crate::clock::NOTICED;
use crate::outdated::presses;
use crate::play::{Play, all_later, buttons, each, on_each, plain};
use crate::story::{approves, is_approval, play_up_to_an_offer, sends};
use crate::told::until_hour;

const SPAIN: AuthorityId = AuthorityId(1);
const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// Projects that wait for Spain, the first one for the longest: every third with a partner in France.
const MANY: [&str; 2] = [
    "WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < 300) \
     INSERT INTO project (id, revision, state, since, founder_id, partner_id, content, territories, locks) \
     SELECT 1000 + i, 1, 'waiting', i, p.founder_id, p.partner_id, \
       REPLACE(p.content, 'Clouds over two towns', 'Project ' || CAST(i AS TEXT) || ' of many'), p.territories, 0 \
     FROM n CROSS JOIN (SELECT * FROM project ORDER BY id LIMIT 1) p",
    "WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < 300) \
     INSERT INTO vote (project_id, authority_id, asked_at, waits_since, partner_country, sought) \
     SELECT 1000 + i, 1, i, i, CASE WHEN i % 3 = 0 THEN 'fr' ELSE 'pl' END, \
       ' project ' || CAST(i AS TEXT) || ' of many ana nube jan lipa ' FROM n",
];
/// All but so many of them wait no longer.
const SIX: &str = "UPDATE vote SET waits_since = NULL WHERE project_id > 1006 AND project_id <= 1300";
const NONE: &str = "UPDATE vote SET waits_since = NULL WHERE waits_since IS NOT NULL";
/// Somebody's morning that came before somebody did something last, and was not looked at yet.
const DUE: &str = "SELECT 1 AS n FROM timer WHERE what LIKE '%morning%' AND due <= (SELECT MAX(at) FROM update_seen)";

/// The next morning of somebody, more than two hours after the last one that was told of.
const FAR: &str = "SELECT 1 AS n FROM timer, morning WHERE what LIKE '%morning%' AND due > told_at + 7200000";

async fn does(play: &Play, who: &str, kind: impl Fn(&Command) -> bool) {
    play.presses_one(who, |action| matches!(action, Action::Do(command) if kind(command))).await;
}

/// What stands in somebody's newest message.
fn last(play: &Play, who: &str) -> String {
    plain(&accounts::last(play, who))
}

/// What can be pressed below it.
fn labels(play: &Play, who: &str) -> Vec<String> {
    let buttons = buttons(&play.chats_of(who).last(who).1);
    buttons.iter().map(|(label, _)| plain(label)).collect()
}

/// The title of what stands in somebody's newest message, a project of many.
fn shows(play: &Play, who: &str) -> String {
    last(play, who).lines().next().unwrap_or_default().to_owned()
}

/// Ana's project waits for both services, and marco can be reached.
async fn waits(play: &Play) {
    play_up_to_an_offer(play).await;
    does(play, "jan", |command| matches!(command, Command::Projects(projects::Command::Accept { .. }))).await;
    settled(play).await;
}

async fn narrows(play: &Play, by: By) {
    play.asks("eva", Action::Do(Queue::Narrow { by }.into())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_queue_of_hundreds_is_filtered_searched_and_gone_through_in_order() {
    on_each("a_queue_of_hundreds", async |url| {
        let play = Play::on(&url).await;
        play_up_to_an_offer(&play).await;
        for sql in MANY {
            play.stores(sql).await;
        }
        play.command("eva", "queue").await;
        assert!(last(&play, "eva").contains("Page 1 of 38 · 300 in all"), "{}", last(&play, "eva"));
        play.asks("eva", Action::Go(Screen::Queue { page: Page(900) }.into())).await;
        assert!(last(&play, "eva").contains("Page 38 of 38"), "{}", last(&play, "eva"));
        assert!(last(&play, "eva").contains("Project 300 of many"), "{}", last(&play, "eva"));

        // One by one, the oldest first; what she leaves undecided comes again behind the last one.
        play.command("eva", "queue").await;
        play.presses("eva", "Go through them").await;
        for nth in [1, 2] {
            assert!(shows(&play, "eva").contains(&format!("Project {nth} of many")), "{}", last(&play, "eva"));
            play.presses("eva", "Next to decide").await;
        }
        narrows(&play, By::Country("fr".to_owned())).await;
        assert!(last(&play, "eva").contains("100 in all"), "{}", last(&play, "eva"));
        assert!(last(&play, "eva").contains("Shown now: partner in France"), "{}", last(&play, "eva"));
        play.presses("eva", "Go through them").await;
        assert!(shows(&play, "eva").contains("Project 3 of many"), "{}", last(&play, "eva"));
        approves(&play, "eva").await;
        play.presses("eva", "Next to decide").await;
        assert!(shows(&play, "eva").contains("Project 6 of many"), "the filter is kept: {}", last(&play, "eva"));

        // Words are looked for beside the country, whatever case they have, and mean no pattern.
        narrows(&play, By::Words(Words(None))).await;
        play.says("eva", "MANY 4").await;
        sends(&play, "eva").await;
        assert!(last(&play, "eva").contains("Project 42 of many"), "{}", last(&play, "eva"));
        assert!(!last(&play, "eva").contains("Project 41 of many"), "{}", last(&play, "eva"));
        for (words, is_found) in [("lipa 42", true), ("pipa", false), ("%", false), ("100%", false)] {
            narrows(&play, By::Words(Words(None))).await;
            play.says("eva", words).await;
            if words == "%" {
                assert!(play.asked("eva").problem.is_some(), "{}", last(&play, "eva"));
                play.says("eva", "_ 42").await;
            }
            sends(&play, "eva").await;
            assert_eq!(last(&play, "eva").contains("Project 42 of many"), is_found, "{words}: {}", last(&play, "eva"));
        }
        narrows(&play, By::Nothing).await;
        assert!(last(&play, "eva").contains("299 in all"), "{}", last(&play, "eva"));
        narrows(&play, By::Newer(1)).await;
        assert!(last(&play, "eva").contains("Nothing that is waiting fits"), "they have waited for years");
        narrows(&play, By::Older(14)).await;
        assert!(last(&play, "eva").contains("299 in all"), "{}", last(&play, "eva"));
        play.asks("eva", Action::Go(Screen::Countries { page: Page(0) }.into())).await;
        for country in ["France (99)", "Poland (200)"] {
            let buttons = labels(&play, "eva");
            assert!(buttons.iter().any(|label| label == country), "{country} among {buttons:?}");
        }
        // Twelve hours later all of it is shown again.
        play.later(13 * HOUR);
        play.command("eva", "queue").await;
        assert!(!last(&play, "eva").contains("Shown now"), "{}", last(&play, "eva"));
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn behind_the_last_one_comes_what_was_left_undecided_and_then_nothing() {
    each("behind_the_last_one", async |play| {
        waits(play).await;
        for sql in
            MANY.into_iter().chain(["UPDATE vote SET waits_since = NULL WHERE project_id > 1002 AND authority_id = 1"])
        {
            play.stores(sql).await;
        }
        play.command("eva", "queue").await;
        play.presses("eva", "Go through them").await;
        play.presses("eva", "Next to decide").await;
        assert!(shows(play, "eva").contains("Project 2 of many"), "{}", last(play, "eva"));
        play.presses("eva", "Next to decide").await;
        assert!(shows(play, "eva").contains("Project 1 of many"), "{}", last(play, "eva"));
        play.stores("UPDATE vote SET waits_since = NULL WHERE project_id = 1002").await;
        play.presses("eva", "Next to decide").await;
        assert!(shows(play, "eva").contains("To decide"), "nothing else waits: {}", last(play, "eva"));
        // Who decides for nobody goes nowhere, and narrows nothing.
        for command in [Queue::Next { since: 0, subject: 0, authority: SPAIN }, Queue::Narrow { by: By::Nothing }] {
            play.asks("ana", Action::Do(command.into())).await;
            assert!(!last(play, "ana").contains("of many"), "{}", last(play, "ana"));
        }
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM queue_filter").await, 0);
    })
    .await;
}

/// Presses a command about a standard reason that needs words, and writes them.
async fn writes(play: &Play, which: Which, words: &str) {
    play.asks("eva", Action::Do(reasons::Command::WriteReason { which, words: Words(None) }.into())).await;
    play.says("eva", words).await;
}

fn another() -> Which {
    Which::Another { authority: SPAIN, language: Locale::english() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_standard_reason_is_picked_changed_and_sent() {
    each("a_standard_reason_is_picked", async |play| {
        waits(play).await;
        does(play, "eva", |command| matches!(command, Command::Approval(approval::Command::Return { .. }))).await;
        // What is too long stays, and what can be picked stands beside it.
        play.says("eva", &"Why? ".repeat(120)).await;
        assert!(play.asked("eva").problem.is_some(), "{}", last(play, "eva"));
        play.presses("eva", "Please say which classes take part").await;
        assert!(last(play, "eva").contains("how old the pupils are"), "to be sent, or changed: {}", last(play, "eva"));
        play.presses("eva", "Change").await;
        play.presses("eva", "The aims are too general").await;
        play.presses("eva", "Change").await;
        play.says("eva", "The aims are too general: what do they learn?").await;
        sends(play, "eva").await;
        settled(play).await;
        assert!(
            play.reads("ana", &Text::words("The aims are too general: what do they learn?")) > 0,
            "{}",
            last(play, "ana")
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_keeps_its_own_reasons_and_offers_them_in_their_language() {
    each("an_authority_keeps_its_own_reasons", async |play| {
        waits(play).await;
        writes(play, another(), "🎒").await;
        assert!(play.asked("eva").problem.is_some(), "nothing is kept: {}", last(play, "eva"));
        play.says("eva", "Please add the headmaster’s agreement.").await;
        sends(play, "eva").await;
        writes(play, another(), "Please add the headmaster’s agreement.").await;
        sends(play, "eva").await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM standard_reason").await, 1, "not twice");
        let reason = ReasonId(play.number("SELECT id AS n FROM standard_reason").await);
        play.asks("eva", Action::Go(reasons::Screen::Reason { reason }.into())).await;
        play.presses("eva", "Change").await;
        assert!(last(play, "eva").contains("headmaster"), "it begins with what is there: {}", last(play, "eva"));
        play.presses("eva", "Change").await;
        play.says("eva", "Please add the agreement of your headmaster.").await;
        sends(play, "eva").await;
        // Olga decides for Poland, and Ana for nobody.
        for who in ["olga", "ana"] {
            let which = Which::Known { reason };
            let forged = reasons::Command::WriteReason { which, words: Words(None) };
            play.asks(who, Action::Do(forged.into())).await;
            play.asks(who, Action::Sure(reasons::Command::RemoveReason { reason }.into())).await;
            play.asks(who, Action::Go(reasons::Screen::Reason { reason }.into())).await;
            assert!(!last(play, who).contains("headmaster"), "{who}: {}", last(play, who));
        }
        does(play, "eva", |command| matches!(command, Command::Approval(approval::Command::Return { .. }))).await;
        let labels = |play: &Play| labels(play, "eva").join("|");
        assert!(labels(play).contains("Please add the agreement of your"), "{}", labels(play));
        assert!(!labels(play).contains("The aims are too general"), "her own only: {}", labels(play));
        play.command("eva", "cancel").await;
        let speak = bot_core::areas::help::Command::Speak { tag: "es".to_owned() };
        play.asks("eva", Action::Do(speak.into())).await;
        does(play, "eva", |command| matches!(command, Command::Approval(approval::Command::Reject { .. }))).await;
        assert!(labels(play).contains("El proyecto hace publicidad"), "there are none in Spanish: {}", labels(play));
        play.asks("eva", Action::Do(reasons::Command::RemoveReason { reason }.into())).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM standard_reason").await, 1, "she is asked first");
        play.asks("eva", Action::Sure(reasons::Command::RemoveReason { reason }.into())).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM standard_reason").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_goes_with_an_approval_and_stays_in_the_history() {
    each("a_note_goes_with_an_approval", async |play| {
        const NOTE: &str = "A fine plan: please think of the holidays.";
        waits(play).await;
        let with_note = |command: &Command| matches!(command, Command::Approval(approval::Command::ApproveWith { .. }));
        does(play, "eva", with_note).await;
        play.says("eva", &"Fine. ".repeat(100)).await;
        let asked = play.asked("eva");
        assert!(asked.problem.is_some() && asked.typed.is_some_and(|typed| typed.contains("Fine.")), "it is kept");
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM vote WHERE decided_at IS NOT NULL").await, 0);
        play.says("eva", NOTE).await;
        sends(play, "eva").await;
        settled(play).await;
        does(play, "olga", with_note).await;
        play.presses("olga", "Skip").await;
        sends(play, "olga").await;
        settled(play).await;
        for who in ["ana", "jan"] {
            assert_eq!(
                play.reads(who, &Text::words(NOTE)),
                1,
                "with the news that all have approved: {}",
                last(play, who)
            );
        }
        let project = bot_core::domain::ProjectId(play.number("SELECT MAX(id) AS n FROM project").await);
        play.asks("ana", Action::Go(projects::Screen::History { project, page: Page(0) }.into())).await;
        assert!(last(play, "ana").contains(NOTE), "{}", last(play, "ana"));
        assert_eq!(
            play.number("SELECT COUNT(*) AS n FROM vote WHERE reason IS NOT NULL").await,
            1,
            "who skips it writes none"
        );
    })
    .await;
}

/// More than five are told of together at eight.
fn gathered(undo_for: i64) -> Settings {
    let authorities = OfAuthorities { digest_above: 5, digest_hour: 8, ..OfAuthorities::default() };
    Settings { undo_for, authorities, ..Settings::default() }
}

/// How often Eva was told in the morning that so much waits.
fn told(play: &Play, count: u32) -> usize {
    play.chats.stood_in("eva", &[msg::digest_title(count)]).len()
}

/// What is to be told this morning is told.
async fn morning_passes(play: &Play) {
    // By what somebody does it is known how late it is.
    play.command("olga", "home").await;
    play.until_none("a morning", DUE).await;
    settled(play).await;
}

/// Six projects wait for Spain, and in the evening a seventh comes.
async fn much_waits(play: &Play) {
    play_up_to_an_offer(play).await;
    until_hour(play, 20);
    morning_passes(play).await;
    for sql in MANY.into_iter().chain([SIX]) {
        play.stores(sql).await;
    }
    does(play, "jan", |command| matches!(command, Command::Projects(projects::Command::Accept { .. }))).await;
    settled(play).await;
}

fn heading() -> Text {
    msg::project_heading("Clouds over two towns")
}

#[tokio::test(flavor = "multi_thread")]
async fn for_whom_much_waits_one_message_comes_in_the_morning_over_two_programs() {
    on_each("for_whom_much_waits", async |url| {
        let play = Play::with(&url, gathered(60_000)).await;
        much_waits(&play).await;
        assert_eq!(play.reads("eva", &heading()), 0, "no notice of its own");
        assert!(play.reads("olga", &heading()) > 0, "for Olga it is the only one");
        let other = play
            .next(0)
            .begins(&url, Setup { settings: gathered(60_000), process: Some("second".to_owned()), ..Setup::default() })
            .await;
        let tomorrow = bot_core::domain::zone::next("es", 8, play.now());
        all_later(&[&play, &other], tomorrow - play.now() + 60_000).await;
        morning_passes(&play).await;
        assert_eq!(told(&play, 7), 1, "once, by one of the two: {}", last(&play, "eva"));
        assert!(last(&play, "eva").contains("Project 1 of many"), "the oldest first: {}", last(&play, "eva"));
        assert!(last(&play, "eva").contains("And 2 more."), "{}", last(&play, "eva"));
        other.end().await;

        // What comes by day waits for the next morning, and she goes through all of it from this one.
        play.presses("eva", "Go through them").await;
        assert!(shows(&play, "eva").contains("Project 1 of many"), "{}", last(&play, "eva"));
        until_hour(&play, 8);
        morning_passes(&play).await;
        assert_eq!(told(&play, 7), 2, "on the next day again: {}", last(&play, "eva"));
        play.stores(NONE).await;
        until_hour(&play, 8);
        play.command("olga", "home").await;
        play.until_none("a morning", "SELECT 1 AS n FROM timer WHERE what LIKE '%morning%'").await;
        assert_eq!((told(&play, 7), told(&play, 0)), (2, 0), "nothing waits: {}", last(&play, "eva"));
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_set_back_by_a_day_tells_nobody_twice_on_one_day() {
    on_each("a_clock_that_is_set_back_by_a_day_tells_nobody_twice", async |url| {
        let play = Play::with(&url, gathered(60_000)).await;
        much_waits(&play).await;
        until_hour(&play, 8);
        morning_passes(&play).await;
        assert_eq!(told(&play, 7), 1, "{}", last(&play, "eva"));
        // That the morning came is noticed by itself: else a day back and a day on would be no step at all.
        tokio::time::sleep(NOTICED).await;
        play.later(-DAY);
        play.until_none("a morning that is far away", FAR).await;
        // The same morning comes once more, and then the next one.
        for (hours, times) in [(24, 1), (3, 1), (24, 2)] {
            play.later(hours * HOUR);
            morning_passes(&play).await;
            assert_eq!(told(&play, 7), times, "{hours} hours later: {}", last(&play, "eva"));
        }
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_urgent_comes_at_once_however_much_waits() {
    on_each("what_is_urgent_comes_at_once", async |url| {
        let play = Play::with(&url, gathered(0)).await;
        much_waits(&play).await;
        assert_eq!(play.reads("eva", &heading()), 0);
        // A founder reminds her, who has waited long enough.
        let project = bot_core::domain::ProjectId(
            play.number("SELECT MIN(id) AS n FROM project WHERE id NOT BETWEEN 1001 AND 1300").await,
        );
        play.asks("ana", Action::Do(projects::Command::Remind { project }.into())).await;
        settled(&play).await;
        assert_eq!(play.reads("eva", &heading()), 1, "a reminder: {}", last(&play, "eva"));
        // She has decided, and a founder changes what she has decided on.
        play.presses_one("eva", is_approval).await;
        play.command("eva", "home").await;
        play.later(2 * HOUR);
        let before = play.chats.all("eva").len();
        play.asks("ana", Action::Do(projects::Command::Edit { project }.into())).await;
        presses(&play, "ana", Press::ChangeAny).await;
        presses(&play, "ana", Press::Change(QuestionId::new("aims"))).await;
        play.says("ana", "To observe, in ten lessons.").await;
        sends(&play, "ana").await;
        settled(&play).await;
        assert!(play.chats.all("eva").len() > before, "she is asked again at once: {}", last(&play, "eva"));
        play.end().await;
    })
    .await;
}
