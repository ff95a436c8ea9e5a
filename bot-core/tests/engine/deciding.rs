//! Who decides where an authority does not: reminders by working days, deputies, the operator, and what an approver hands over.

use std::sync::Arc;
use std::time::Duration;

use bot_core::area::Command;
use bot_core::areas::contacts::{self, Invitation, InvitationKind};
use bot_core::areas::{authorities, people, projects, queue};
use bot_core::conversation::Action;
use bot_core::domain::{AuthorityId, DelegationId, LinkId, ProjectId, hash_of};
use bot_core::engine::{Clock, Operator, Setup, System};
use bot_core::reader::{OfAuthorities, OfReminders, Settings};
use bot_core::store::Db;
use bot_core::text::msg;
use bot_core::wire::Page;
use futures::FutureExt as _;
use jiff::civil::{Date, Weekday, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use crate::copies::is_validation;
use crate::play::{Play, all_later, each, on_each, opened, options, plain, shown, until};
use crate::story::{approves, drafts, fill_in, play_up_to_an_offer, sends, set_up};

const DAY: i64 = 24 * 3_600_000;
/// When the first of those who decide are reminded.
const DUE: &str = "SELECT MIN(due) AS n FROM timer WHERE what LIKE '%\"remind\"%'";
const REMINDERS: &str = "SELECT COUNT(*) AS n FROM timer WHERE what LIKE '%\"remind\"%'";
/// Votes with fewer reminders than one, two and three.
const FEWER: [&str; 3] = [
    "SELECT 1 AS n FROM vote WHERE reminders < 1",
    "SELECT 1 AS n FROM vote WHERE reminders < 2",
    "SELECT 1 AS n FROM vote WHERE reminders < 3",
];
/// When those who decide are reminded of a registration.
const REGISTRATION_DUE: &str = "SELECT MIN(due) AS n FROM timer WHERE what LIKE '%remind-of-teacher%'";
/// Registrations with fewer reminders than one, two and three.
const REGISTRATIONS: [&str; 3] = [
    "SELECT 1 AS n FROM teacher WHERE reminders < 1",
    "SELECT 1 AS n FROM teacher WHERE reminders < 2",
    "SELECT 1 AS n FROM teacher WHERE reminders < 3",
];
/// What is gathered for somebody since a vote was reminded of.
const GATHERED: &str = "SELECT 1 AS n FROM timer WHERE what LIKE '{\"approval\":{\"morning%' \
    AND due <= (SELECT MAX(reminded_at) + 900000 FROM vote)";
/// The support service of Spain, for which Eva decides.
const SPAIN: AuthorityId = AuthorityId(1);

/// Such a day of a month of next year, counted from its beginning, or for -1 from its end.
fn next_year(play: &Play, month: i8, nth: i8, weekday: Weekday) -> Date {
    let now = Timestamp::from_millisecond(play.now()).expect("a time").to_zoned_datetime(TimeZone::UTC);
    date(now.date().year() + 1, month, 1).nth_weekday_of_month(nth, weekday).expect("each month has one")
}

/// A time in UTC, in ms.
fn at(day: Date, hour: i8, minute: i8) -> i64 {
    let at = day.at(hour, minute, 0, 0).to_zoned_datetime(TimeZone::UTC).expect("a time");
    at.timestamp().as_millisecond()
}

fn behind(day: Date, days: i32) -> Date {
    day.checked_add(days.days()).expect("a day")
}

fn becomes(play: &Play, time: i64) {
    play.later(time - play.now());
}

/// How many messages stand in somebody's chat.
fn messages(play: &Play, who: &str) -> usize {
    play.chats_of(who).all(who).len()
}

fn chat(play: &Play, who: &str) -> String {
    play.chats_of(who).all(who).iter().map(|(_, view)| plain(&shown(view))).collect::<Vec<_>>().join("\n\n")
}

fn last(play: &Play, who: &str) -> String {
    plain(&shown(&play.chats_of(who).last(who).1))
}

/// Somebody opens a link of the operator, and is a deputy of the support service of Spain.
pub(crate) async fn becomes_deputy(play: &Play, who: &str) {
    let added = play.engine.db().turn(|tx| {
        async move {
            let (id, kind) = (LinkId(9), InvitationKind::Deputy { authority: SPAIN });
            let (code, reusable, made_at, used) = (None, true, 1, None);
            let invitation = Invitation { id, kind, code, reusable, made_at, expires_at: None, revoked_at: None, used };
            contacts::store::add_invitation(tx, &invitation, &hash_of("deputy")).await
        }
        .boxed()
    });
    added.await.expect("the link is added");
    play.opens(who, "deputy").await;
}

async fn accepts(play: &Play) {
    let accepts = |action: &Action| matches!(action, Action::Do(Command::Projects(projects::Command::Accept { .. })));
    play.presses_one("jan", accepts).await;
}

/// Somebody hands over from today on, by buttons alone.
pub(crate) async fn hands_over(play: &Play, who: &str, to: &str) {
    begins_to_hand_over(play, who, to).await;
    play.presses(who, "Today").await;
    play.presses(who, "One week").await;
    sends(play, who).await;
}

async fn begins_to_hand_over(play: &Play, who: &str, to: &str) {
    play.asks(who, Action::Go(authorities::Screen::Cover { page: Page(0) }.into())).await;
    play.presses(who, "Hand over").await;
    play.presses(who, to).await;
}

async fn queue(play: &Play, who: &str) -> String {
    play.asks(who, Action::Go(queue::Screen::Queue { page: Page(0) }.into())).await;
    last(play, who)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vote_that_waits_is_reminded_of_and_then_a_deputy_decides() {
    each("a_vote_that_waits_is_reminded_of", async |play| {
        play_up_to_an_offer(play).await;
        becomes_deputy(play, "tomas").await;
        assert!(chat(play, "tomas").contains("You are one of the deputies"), "{}", chat(play, "tomas"));
        let monday = next_year(play, 9, 1, Weekday::Monday);
        becomes(play, at(monday, 10, 0));
        accepts(play).await;
        let (asked, deputy) = (messages(play, "eva"), messages(play, "tomas"));
        // It is nine in the morning there, after 3, 7 and 14 working days.
        for (nth, days) in [3, 9, 18].into_iter().enumerate() {
            let day = behind(monday, days);
            assert_eq!(play.number(DUE).await, at(day, 7, 0));
            becomes(play, at(day, 7, 1));
            play.until_none("a vote of which nobody is reminded", FEWER[nth]).await;
            becomes(play, at(day, 7, 15));
            until("Eva is reminded", || messages(play, "eva") == asked + nth + 1).await;
        }
        assert!(last(play, "eva").contains("Still waiting"), "{}", last(play, "eva"));
        assert_eq!(messages(play, "tomas"), deputy, "nobody has asked him");
        let project = ProjectId(play.number("SELECT id AS n FROM project").await);
        play.asks("ana", Action::Go(projects::Screen::Project { project, page: Page(0) }.into())).await;
        assert!(last(play, "ana").contains("I have sent 3 reminders, the last one"), "{}", last(play, "ana"));
        assert!(!last(play, "ana").contains("eva"), "{}", last(play, "ana"));

        let day = behind(monday, 23);
        assert_eq!(play.number(DUE).await, at(day, 7, 0));
        becomes(play, at(day, 7, 1));
        play.until_none("a vote that only approvers see", "SELECT 1 AS n FROM vote WHERE deputies_at IS NULL").await;
        // Poland has no deputy.
        until("the operator is told", || chat(play, "otto").contains("One project still waits")).await;
        becomes(play, at(day, 7, 15));
        until("the deputy is asked", || messages(play, "tomas") == deputy + 1).await;
        approves(play, "tomas").await;
        approves(play, "olga").await;
        play.until_none("a project that waits", "SELECT 1 AS n FROM project WHERE state <> 'active'").await;
        assert_eq!(play.number(REMINDERS).await, 0, "nobody is reminded of it any more");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_registration_that_waits_is_reminded_of_as_a_vote_is_until_it_is_decided() {
    each("a_registration_that_waits_is_reminded_of", async |play| {
        set_up(play).await;
        for (who, code) in [("eva", "spain"), ("otto", "operator")] {
            play.opens(who, code).await;
        }
        becomes_deputy(play, "tomas").await;
        let monday = next_year(play, 9, 1, Weekday::Monday);
        becomes(play, at(monday, 10, 0));
        fill_in(play, "ana").await;
        sends(play, "ana").await;
        let (asked, deputy) = (messages(play, "eva"), messages(play, "tomas"));
        for (nth, days) in [3, 9, 18].into_iter().enumerate() {
            let day = behind(monday, days);
            assert_eq!(play.number(REGISTRATION_DUE).await, at(day, 7, 0));
            becomes(play, at(day, 7, 1));
            play.until_none("a registration of which nobody is reminded", REGISTRATIONS[nth]).await;
            becomes(play, at(day, 7, 15));
            until("Eva is reminded", || messages(play, "eva") == asked + nth + 1).await;
        }
        assert!(last(play, "eva").contains("Still waiting: Registration of Ana Nube"), "{}", last(play, "eva"));
        play.asks("ana", Action::Go(people::Screen::Registration.into())).await;
        assert!(last(play, "ana").contains("I have sent 3 reminders, the last one"), "{}", last(play, "ana"));
        becomes(play, at(behind(monday, 23), 7, 1));
        until("the operator is told", || chat(play, "otto").contains("One teacher still waits")).await;
        assert_eq!(messages(play, "tomas"), deputy, "he decides on no registration");
        play.presses_one("eva", is_validation).await;
        assert!(!play.has("SELECT what FROM timer WHERE what LIKE '%remind-of-teacher%'").await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_registration_of_a_clock_that_was_wrong_is_reminded_of_all_the_same() {
    each("a_registration_of_a_clock_that_was_wrong", async |play| {
        set_up(play).await;
        play.opens("eva", "spain").await;
        let monday = next_year(play, 9, 1, Weekday::Monday);
        becomes(play, at(monday, 10, 0));
        fill_in(play, "ana").await;
        sends(play, "ana").await;
        // It was sent a year ahead, as the card says, too.
        play.stores(
            "UPDATE teacher SET card = REPLACE(card, CAST(waiting_since AS TEXT), CAST(waiting_since + 31536000000 AS TEXT)), \
               waiting_since = waiting_since + 31536000000",
        )
        .await;
        becomes(play, at(behind(monday, 3), 7, 1));
        play.until_none(
            "a registration that waits since a time ahead",
            "SELECT 1 AS n FROM teacher WHERE waiting_since > \
               (SELECT MIN(due) FROM timer WHERE what LIKE '%remind-of-teacher%')",
        )
        .await;
        assert_eq!(play.number(REGISTRATION_DUE).await, at(behind(monday, 8), 7, 0), "it is counted from then on");
        becomes(play, at(behind(monday, 8), 7, 1));
        play.until_none("a registration of which nobody is reminded", REGISTRATIONS[0]).await;
    })
    .await;
}

/// The operator of a deployment that reminds after five working days, at a time in ms.
fn operator(db: Db, now: i64) -> Operator {
    let reminders = OfReminders { after: [5].into(), ..OfReminders::default() };
    let authorities = OfAuthorities { reminders, ..OfAuthorities::default() };
    let settings = Settings { authorities, ..Settings::default() };
    Operator::of(db, Arc::new(Clock::of(move || now))).deciding(settings)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_authority_is_asked_late_is_reminded_of_as_the_deployment_says() {
    on_each("what_an_authority_is_asked_late", async |url| {
        let play = Play::with(&url, Settings { undo_for: 0, ..Settings::default() }).await;
        play_up_to_an_offer(&play).await;
        let monday = next_year(&play, 9, 1, Weekday::Monday);
        becomes(&play, at(monday, 10, 0));
        accepts(&play).await;
        let now = play.now();
        // Else the program that runs may be the one that asks.
        play.end().await;
        let db = opened(&url, options()).await;
        operator(db.clone(), now).set_up("es", Some("es-ar")).await.expect("the database is there");
        let last = "SELECT MAX(due) AS n FROM timer WHERE what LIKE '%\"remind\"%'";
        let mut tx = db.read().await.expect("the database is there");
        let due: i64 = tx.one(last, Vec::new()).await.expect("a row").get("n").expect("a time");
        assert_eq!(due, at(behind(monday, 7), 7, 0));
        drop(tx);
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_registration_that_waited_before_its_service_was_set_up_is_looked_after() {
    each("a_registration_that_waited_before", async |play| {
        fill_in(play, "ana").await;
        sends(play, "ana").await;
        let looked_after = "SELECT what FROM timer WHERE what LIKE '%remind-of-teacher%'";
        assert!(!play.has(looked_after).await, "nobody could be reminded");
        operator(play.engine.db().clone(), play.now()).set_up("es", None).await.expect("the database is there");
        assert!(play.has(looked_after).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_programs_remind_once_whatever_is_done_to_clocks() {
    on_each("two_programs_remind_once", |url| async move {
        let settings = Settings { undo_for: 0, ..Settings::default() };
        let play = Play::with(&url, settings.clone()).await;
        play_up_to_an_offer(&play).await;
        // The clock on the wall is set back meanwhile. The day behind it is off where it is 1 November.
        let sunday = next_year(&play, 10, -1, Weekday::Sunday);
        let day = behind(sunday, if sunday.day() == 31 { 2 } else { 1 });
        becomes(&play, at(behind(sunday, -4), 10, 0));
        accepts(&play).await;
        assert_eq!(play.number(DUE).await, at(day, 8, 0), "at nine, an hour later by UTC");
        let before = messages(&play, "eva");
        let setup = Setup { settings, process: Some("second".to_owned()), ..Setup::default() };
        let other = play.next(0).begins(&url, setup).await;
        let becomes = async |time: i64| all_later(&[&play, &other], time - play.now()).await;
        becomes(at(day, 8, 1)).await;
        play.until_none("a vote of which nobody is reminded", FEWER[0]).await;
        becomes(at(day, 8, 15)).await;
        until("Eva is reminded", || messages(&play, "eva") == before + 1).await;
        // And so is that of the program, by a day.
        becomes(at(behind(day, -1), 8, 15)).await;
        tokio::time::sleep(Duration::from_millis(1200)).await;
        becomes(at(day, 8, 20)).await;
        tokio::time::sleep(Duration::from_millis(1200)).await;
        assert_eq!(messages(&play, "eva"), before + 1, "once, whichever was faster");
        assert_eq!(play.number("SELECT MAX(reminders) AS n FROM vote").await, 1);
        other.end().await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_due_on_one_day_is_one_message() {
    each("what_is_due_on_one_day", async |play| {
        play_up_to_an_offer(play).await;
        drafts(play, "ana").await;
        sends(play, "ana").await;
        let monday = next_year(play, 9, 1, Weekday::Monday);
        becomes(play, at(monday, 10, 0));
        accepts(play).await;
        accepts(play).await;
        let before = messages(play, "eva");
        becomes(play, at(behind(monday, 3), 7, 1));
        play.until_none("a vote of which nobody is reminded", FEWER[0]).await;
        becomes(play, at(behind(monday, 3), 7, 15));
        until("Eva reads of both", || play.reads("eva", &msg::due_title(2)) == 1).await;
        assert_eq!(messages(play, "eva"), before + 1);
        play.presses("eva", "Clouds over two towns").await;
        assert!(last(play, "eva").contains("Still waiting"), "{}", last(play, "eva"));
        approves(play, "eva").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn for_whom_much_waits_the_message_of_the_morning_is_the_reminder() {
    on_each("the_message_of_the_morning_is_the_reminder", |url| async move {
        let authorities = OfAuthorities { digest_above: 1, ..OfAuthorities::default() };
        let settings = Settings { undo_for: 0, authorities, ..Settings::default() };
        let play = Play::with(&url, settings).await;
        play_up_to_an_offer(&play).await;
        drafts(&play, "ana").await;
        sends(&play, "ana").await;
        let monday = next_year(&play, 9, 1, Weekday::Monday);
        becomes(&play, at(monday, 10, 0));
        accepts(&play).await;
        accepts(&play).await;
        becomes(&play, at(behind(monday, 3), 7, 1));
        play.until_none("a vote of which nobody is reminded", FEWER[0]).await;
        let digests = || play.chats.stood_in("eva", &[msg::digest_title(2)]).len();
        until("Eva reads of all that waits", || digests() == 1).await;
        // What she is reminded of on that day stands in the message of the next morning.
        becomes(&play, at(behind(monday, 3), 7, 15));
        play.until_none("a reminder of that day", GATHERED).await;
        becomes(&play, at(behind(monday, 4), 7, 15));
        until("she reads of it in the morning", || digests() == 2).await;
        assert_eq!(play.reads("eva", &msg::due_title(2)), 0, "that is her reminder");
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deputy_decides_in_the_place_of_who_has_handed_over_until_the_role_is_gone() {
    each("a_deputy_decides_in_the_place", async |play| {
        play_up_to_an_offer(play).await;
        becomes_deputy(play, "tomas").await;
        hands_over(play, "eva", "tomas").await;
        assert!(queue(play, "tomas").await.contains("You also decide in the place of: eva"), "{}", last(play, "tomas"));
        let (eva, tomas) = (messages(play, "eva"), messages(play, "tomas"));
        accepts(play).await;
        until("the deputy is asked", || messages(play, "tomas") == tomas + 1).await;
        assert_eq!(messages(play, "eva"), eva, "and she is not");
        assert!(last(play, "tomas").contains("You decide in the place of eva"), "{}", last(play, "tomas"));
        approves(play, "tomas").await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM vote WHERE for_name = 'eva'").await, 1);
        assert!(queue(play, "eva").await.contains("To decide"));
        assert!(chat(play, "tomas").contains("tomas for eva"), "{}", chat(play, "tomas"));

        let operator = Operator::of(play.engine.db().clone(), Arc::new(System));
        let tomas = play.person("tomas").await;
        assert!(operator.end_appointment(tomas, SPAIN).await.expect("the database is there"));
        assert!(!operator.end_appointment(tomas, SPAIN).await.expect("the database is there"), "once");
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM delegation WHERE ending = 'role'").await, 1);
        until("she hears why", || chat(play, "eva").contains("one of the two no longer has this role")).await;
        assert!(
            queue(play, "tomas").await.contains("Only support services and authorities"),
            "{}",
            last(play, "tomas")
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handover_reads_days_refuses_what_cannot_be_and_ends_by_itself() {
    each("a_handover_reads_days", async |play| {
        set_up(play).await;
        play.opens("eva", "spain").await;
        play.asks("eva", Action::Go(authorities::Screen::Cover { page: Page(0) }.into())).await;
        assert!(!last(play, "eva").contains("Deputies"), "{}", last(play, "eva"));
        // Nobody is there to whom she could, and neither a deputy nor a stranger has something to hand over.
        let delegates = || Action::Do(authorities::Command::Delegate { authority: SPAIN }.into());
        play.asks("eva", delegates()).await;
        becomes_deputy(play, "tomas").await;
        for who in ["tomas", "nora"] {
            play.asks(who, delegates()).await;
        }
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM conversation").await, 0);
        begins_to_hand_over(play, "eva", "tomas").await;
        for words in ["soon", "1.1.2020", "31.2.2030", "🎉"] {
            play.says("eva", words).await;
            assert!(last(play, "eva").contains("From which day on?"), "{words}: {}", last(play, "eva"));
        }
        play.says("eva", "today").await;
        play.says("eva", "in two weeks").await;
        sends(play, "eva").await;
        let handovers = "SELECT COUNT(*) AS n FROM delegation";
        assert_eq!(play.number(handovers).await, 1);
        until("he hears of it", || chat(play, "tomas").contains("hands over decisions to you")).await;
        let delegation = DelegationId(play.number("SELECT id AS n FROM delegation").await);
        play.asks("nora", Action::Sure(authorities::Command::EndDelegation { delegation }.into())).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM delegation WHERE ended_at IS NULL").await, 1);

        play.later(16 * DAY);
        play.until_none("a handover", "SELECT 1 AS n FROM delegation WHERE ending IS NULL OR ending <> 'over'").await;
        until("both hear of it", || ["eva", "tomas"].iter().all(|who| chat(play, who).contains("It is over."))).await;
        assert!(queue(play, "tomas").await.contains("You are a deputy for"), "{}", last(play, "tomas"));
    })
    .await;
}
