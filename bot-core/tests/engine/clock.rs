//! Clocks that are set back, and clocks that differ: nothing waits for longer, and nothing is sent twice.

use std::sync::Arc;
use std::time::Duration;

use bot_core::engine::{Clock, Engine, Outside as _, Setup, System};
use bot_core::platform::Platform;
use bot_core::store::{Db, Dialect};
use bot_core::update::{Intake as _, What};

use crate::chats::Chats;
use crate::play::{Play, options, until, update_of};
use crate::story::{approves, play_up_to_a_vote};

const SECOND: i64 = 1_000;
const DAY: i64 = 24 * 3600 * SECOND;
const YEAR: i64 = 365 * DAY;
/// A step is noticed within this time.
const NOTICED: Duration = Duration::from_millis(2500);

/// Waits until there is no row that fulfils a condition.
async fn none(play: &Play, what: &str, of: &'static str) {
    for _ in 0..250 {
        let mut tx = play.engine.db().read().await.expect("the database is there");
        let row = tx.row(of, Vec::new()).await.expect("the database is there");
        drop(tx);
        if row.is_none() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("there is still {what}");
}

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
    none(play, "a decision that is not final", "SELECT 1 AS n FROM vote WHERE decided_at > 0 AND settled_at IS NULL")
        .await;
    play.later(600 * SECOND);
    none(play, "a code", "SELECT 1 AS n FROM account_link WHERE state IN ('open', 'typed')").await;
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
    until("hers rests", || play.chats.failed() == 2).await;
    play.chats.fail_in(&[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_set_back_keeps_nobody_waiting() {
    testkit::each_engine("a_clock_that_is_set_back_keeps_nobody_waiting", |url| async move {
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
    testkit::each_engine("nor_does_one_that_is_put_right_while_nothing_runs", |url| async move {
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
    testkit::each_engine("any_step_between_two_answers_is_taken", |url| async move {
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

/// An engine of its own on a shared database, by the clock of a machine that is ahead by this, in ms.
async fn replica(url: &str, chats: &Chats, name: &str, ahead: i64) -> Engine {
    let db = Db::open(url, options()).await.expect("opens");
    let outside = Arc::new(Clock::of(move || System.now() + ahead));
    let engine = Engine::new(db, Setup { outside, process: Some(name.to_owned()), ..Setup::default() });
    engine.connect(Arc::new(chats.clone()));
    engine.start().await;
    engine
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_whose_clocks_differ_send_nothing_twice() {
    testkit::each_engine("two_processes_whose_clocks_differ_send_nothing_twice", |url| async move {
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
        tokio::time::sleep(Duration::from_secs(7)).await;
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
