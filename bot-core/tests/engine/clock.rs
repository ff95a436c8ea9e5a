//! Clocks that are set back, and clocks that differ: nothing waits for longer, and nothing is sent twice.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use bot_core::engine::{Clock, Engine, Outside as _, Setup, System};
use bot_core::platform::Platform;
use bot_core::store::Dialect;
use bot_core::update::{Intake as _, What};

use crate::chats::Chats;
use crate::play::{Play, on_each, opened, options, until, update_of};
use crate::story::{approves, is_approval, play_up_to_a_vote};

const SECOND: i64 = 1_000;
const DAY: i64 = 24 * 3600 * SECOND;
const YEAR: i64 = 365 * DAY;
/// A step is noticed within this time.
pub(crate) const NOTICED: Duration = Duration::from_millis(2500);
/// Decisions that can still be taken back.
const NOT_FINAL: &str = "SELECT 1 AS n FROM vote WHERE decided_at > 0 AND settled_at IS NULL";
/// Codes that can still be typed.
const CODES: &str = "SELECT 1 AS n FROM account_link WHERE state IN ('open', 'typed')";

/// Two minutes pass.
async fn two_minutes(play: &Play) {
    for _ in 0..4 {
        play.later(30 * SECOND);
        tokio::time::sleep(Duration::from_millis(150)).await;
    }
}

/// Whatever waited is done: everybody was answered, a decision is final, a code is over after its ten minutes.
async fn nothing_waits(play: &Play) {
    tokio::time::sleep(NOTICED).await;
    two_minutes(play).await;
    until("Jan is answered, though his chat had to be left alone", || !play.chats.is_empty("jan lipa")).await;
    until("so is Nora, in whose chat all had failed", || !play.chats.is_empty("nora")).await;
    play.until_none("a decision that is not final", NOT_FINAL).await;
    play.later(600 * SECOND);
    play.until_none("a code", CODES).await;
}

/// A decision that can still be taken back, a code that can be typed, and answers for chats that are left alone for a while.
async fn much_waits(play: &Play) {
    play_up_to_a_vote(play).await;
    approves(play, "olga").await;
    play.chats.ask_to_wait(Duration::from_secs(600));
    play.says_unseen("jan lipa", "Hello").await;
    until("his chat is to be left alone", || play.chats.failed() == 1).await;
    play.chats.fail_in(&["nora"]);
    play.says_unseen("nora", "Hello").await;
    until("hers rests", || play.chats.failed() >= 2).await;
    play.chats.fail_in(&[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_set_back_keeps_nobody_waiting() {
    on_each("a_clock_that_is_set_back_keeps_nobody_waiting", |url| async move {
        let play = Play::on(&url).await;
        much_waits(&play).await;
        play.later(-10 * YEAR);
        nothing_waits(&play).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nor_does_one_that_is_put_right_while_nothing_runs() {
    on_each("nor_does_one_that_is_put_right_while_nothing_runs", |url| async move {
        let play = Play::on(&url).await;
        play.later(YEAR);
        much_waits(&play).await;
        play.end().await;
        let play = Play::on(&url).await;
        // What is in memory only is gone: both are answered by the new program.
        nothing_waits(&play).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn any_step_between_two_answers_is_taken() {
    on_each("any_step_between_two_answers_is_taken", |url| async move {
        let play = Play::on(&url).await;
        for (nth, step) in [-45 * SECOND, DAY, -7 * YEAR].into_iter().enumerate() {
            let who = format!("nora {nth}");
            play.chats.ask_to_wait(Duration::from_secs(600));
            play.says_unseen(&who, "Hello").await;
            until("the chat is to be left alone", || play.chats.failed() == nth + 1).await;
            play.later(step);
            tokio::time::sleep(NOTICED).await;
            if step > 0 {
                // What the platform has asked for is kept, as it should be.
                play.later(600 * SECOND);
            }
            two_minutes(&play).await;
            until("it is answered", || !play.chats.is_empty(&who)).await;
        }
        play.end().await;
    })
    .await;
}

/// Who writes while anything may happen.
const WRITE: [&str; 6] = ["lea", "luis", "nora", "lea@discord", "luis@discord", "nora@discord"];
/// For how long a platform asks to be left alone.
const WAIT: Duration = Duration::from_secs(600);
/// How often something happens.
const OFTEN: usize = 40;
/// By how much a clock is set.
const SET: [i64; 6] = [-YEAR, -3600 * SECOND, -45 * SECOND, 90 * SECOND, 3600 * SECOND, DAY];
/// What is to be delivered to somebody who can be reached.
const NOT_DELIVERED: &str =
    "SELECT 1 AS n FROM outbox o JOIN account a ON a.id = o.account_id WHERE a.unreachable_at IS NULL";
/// Decisions that are noted more than once.
const TWICE: &str = "SELECT 1 AS n FROM history GROUP BY project_id, kind, person_id HAVING COUNT(*) > 1";

/// Who wrote, with the number that the platform would have given to a message just before.
type Wrote = BTreeMap<&'static str, i64>;

/// Whatever may happen at random happens, while people write; each thing more than a few times.
async fn much_happens(mut play: Play, url: &str) -> (Play, Wrote) {
    let mut rng = fastrand::Rng::with_seed(7);
    let (mut wrote, mut restarts, mut steps, mut outages) = (Wrote::new(), 0, 0, 0);
    for _ in 0..OFTEN {
        let who = WRITE[rng.usize(0..WRITE.len())];
        let step = SET[rng.usize(0..SET.len())];
        match rng.u8(0..8) {
            0 => (play, restarts) = (play.restarts(url, 0).await, restarts + 1),
            1 => (play, restarts, steps) = (play.restarts(url, step).await, restarts + 1, steps + 1),
            2 => (_, steps) = (play.later(step), steps + 1),
            3 | 4 => (_, outages) = (play.chats_of(who).go_away(true), outages + 1),
            5 => play.chats_of(who).go_away(false),
            6 => play.chats_of(who).ask_to_wait(WAIT),
            _ => tokio::time::sleep(Duration::from_millis(rng.u64(0..600))).await,
        }
        wrote.insert(who, play.chats_of(who).number());
        play.says_unseen(who, "Hello").await;
    }
    assert!(restarts > 5 && steps > 5 && outages > 5, "{restarts} restarts, {steps} steps, {outages} outages");
    (play, wrote)
}

/// Who has read nothing since they wrote, and what is not done yet.
async fn what_waits(play: &Play, wrote: &Wrote) -> Vec<&'static str> {
    let is_answered = |who: &str, number: i64| play.chats_of(who).all(who).iter().any(|(at, _)| *at > number);
    let mut waits: Vec<_> = wrote.iter().filter(|(who, at)| !is_answered(who, **at)).map(|(who, _)| *who).collect();
    for left in [NOT_FINAL, NOT_DELIVERED] {
        waits.extend(play.has(left).await.then_some(left));
    }
    waits
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_befalls_clock_program_and_platforms_at_once_all_are_answered() {
    on_each("whatever_befalls_clock_program_and_platforms", |url| async move {
        let play = Play::on(&url).await;
        play_up_to_a_vote(&play).await;
        let (play, wrote) = much_happens(play, &url).await;
        // Whatever may not be "before" a time is a year away in the end.
        let (number, approve) = play.finds("olga", is_approval).await;
        play.does_unseen("olga", What::Press { wire: approve.encode(), message: Some(number) }).await;
        let link = What::Command { name: "link".into(), argument: None, number: play.chats.number() };
        play.does_unseen("jan", link).await;
        assert!(play.has(NOT_FINAL).await && play.has(CODES).await, "much waits");
        play.later(-YEAR);
        for chats in [&play.chats, &play.modals] {
            chats.ask_to_wait(Duration::ZERO);
            chats.go_away(false);
        }
        // In the end these are some minutes of its clock, and longer than a platform that was away is left alone.
        let mut waits = what_waits(&play, &wrote).await;
        for _ in 0..300 {
            if waits.is_empty() {
                break;
            }
            play.later(5 * SECOND);
            tokio::time::sleep(Duration::from_millis(400)).await;
            waits = what_waits(&play, &wrote).await;
        }
        assert!(waits.is_empty(), "{waits:?} wait for ever");
        play.later(600 * SECOND);
        play.until_none("a code", CODES).await;
        assert!(!play.has(TWICE).await, "a decision is noted twice");
        play.end().await;
    })
    .await;
}

/// An engine of its own on a shared database, by the clock of a machine that is ahead by this, in ms.
async fn replica(url: &str, chats: &Chats, name: &str, ahead: i64) -> Engine {
    let db = opened(url, options()).await;
    let outside = Arc::new(Clock::of(move || System.now() + ahead));
    let engine = Engine::new(db, Setup { outside, process: Some(name.to_owned()), ..Setup::default() });
    engine.connect(Arc::new(chats.clone()));
    engine.start().await;
    engine
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_whose_clocks_differ_send_nothing_twice() {
    on_each("two_processes_whose_clocks_differ_send_nothing_twice", |url| async move {
        let chats = Chats::of(Platform::Telegram);
        let ahead = replica(&url, &chats, "ahead", 12 * SECOND).await;
        if ahead.db().dialect() == Dialect::Sqlite {
            return;
        }
        let behind = replica(&url, &chats, "behind", -12 * SECOND).await;
        chats.hang(true);
        let who = |nth: usize| format!("teacher {nth}");
        for nth in 0..20 {
            let engine = if nth % 2 == 0 { &ahead } else { &behind };
            let what = What::Text { words: "Hello".to_owned(), number: chats.number() };
            engine.handle(update_of(&who(nth), what, nth.to_string())).await.expect("the database is there");
        }
        // Each process says more than once that it lives, and looks whether the other one does.
        tokio::time::sleep(Duration::from_secs(4)).await;
        chats.hang(false);
        until("all are answered", || (0..20).all(|nth| !chats.is_empty(&who(nth)))).await;
        tokio::time::sleep(Duration::from_millis(500)).await;
        for nth in 0..20 {
            assert_eq!(chats.all(&who(nth)).len(), 1, "{} hears it once", who(nth));
        }
        ahead.stop().await;
        behind.stop().await;
    })
    .await;
}
