//! A database that takes nothing: who waits is answered in time, nothing is half written, and the operator hears of it.

use std::time::Duration;

use bot_core::engine::{Part, Setup};
use bot_core::platform::Platform;
use bot_core::update::{Intake, What};
use bot_core::view::View;
use sqlx::any::AnyConnectOptions;
use sqlx::{AnyConnection, ConnectOptions, Connection, Executor, Row};

use crate::play::{Play, on_each, shown, update_of};

/// Somebody else who keeps everybody from writing.
pub(crate) struct Lock(AnyConnection);

impl Lock {
    pub(crate) async fn take(url: &str) -> Self {
        let options: AnyConnectOptions = url.parse().expect("a URL");
        let mut connection = options.connect().await.expect("the database is there");
        let locks: &[&str] = if url.starts_with("sqlite:") {
            &["BEGIN IMMEDIATE"]
        } else {
            &["BEGIN", "LOCK TABLE lease, update_seen, outbox IN ACCESS EXCLUSIVE MODE"]
        };
        for sql in locks {
            connection.execute(*sql).await.expect("it is locked");
        }
        Self(connection)
    }

    /// Reads a text, as whoever has the lock.
    pub(crate) async fn reads(&mut self, sql: &str) -> String {
        let row = self.0.fetch_one(sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned()))).await.expect("a row");
        row.get(0)
    }

    pub(crate) async fn release(mut self) {
        self.0.execute("ROLLBACK").await.expect("it is free");
        self.0.close().await.expect("the connection ends");
    }
}

/// Waits until the engine is ready, or is not any more.
async fn becomes(play: &Play, ready: bool) {
    for _ in 0..600 {
        if play.engine.health().is_ready() == ready {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("never ready = {ready}: {:?}", play.engine.health());
}

#[tokio::test(flavor = "multi_thread")]
async fn while_nothing_can_be_written_it_is_not_ready_and_the_operator_hears_of_it_afterwards() {
    on_each("while_nothing_can_be_written_it_is_not_ready", |url| async move {
        let play = Play::on(&url).await;
        play.command("otto", "start").await;
        play.stores("INSERT INTO operator (person_id, linked_at) SELECT id, 1 FROM person").await;
        becomes(&play, true).await;
        let lock = Lock::take(&url).await;
        becomes(&play, false).await;
        assert!(!play.engine.health().parts[&Part::Database].is_well);
        lock.release().await;
        becomes(&play, true).await;
        crate::play::until("the operator is told", || {
            let told = |(_, view): &(i64, View)| shown(view).contains("I could not store anything");
            play.chats.all("otto").iter().filter(|message| told(message)).count() == 1
        })
        .await;
        play.engine.serves(Platform::Telegram);
        assert!(!play.engine.health().is_ready(), "a platform that was not heard yet");
        play.command("otto", "home").await;
        becomes(&play, true).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_hears_of_a_platform_that_is_not_heard_and_when_that_is_over() {
    on_each("the_operator_hears_of_a_platform_that_is_not_heard", |url| async move {
        let play = Play::set(&url, Setup { silence: Duration::from_secs(6), ..Setup::default() }).await;
        play.command("otto", "start").await;
        play.stores("INSERT INTO operator (person_id, linked_at) SELECT id, 1 FROM person").await;
        let told = |words: &str| {
            let says = |(_, view): &(i64, View)| shown(view).contains(words);
            play.chats.all("otto").iter().filter(|message| says(message)).count()
        };
        play.engine.serves(Platform::Discord);
        crate::play::until("it is ready", || {
            play.engine.heard(Platform::Discord);
            play.engine.health().is_ready()
        })
        .await;
        becomes(&play, false).await;
        crate::play::until("it is said", || told("Discord has not answered since") == 1).await;
        play.engine.heard(Platform::Discord);
        assert_eq!(play.engine.health().serves(Platform::Discord), Some(true));
        crate::play::until("it is over", || {
            play.engine.heard(Platform::Discord);
            told("Discord answers again") == 1
        })
        .await;
        assert_eq!(told("Discord has not answered since"), 1, "it was said once");
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_turn_that_takes_too_long_is_given_up_and_nothing_of_it_is_written() {
    on_each("a_turn_that_takes_too_long_is_given_up", |url| async move {
        let play = Play::on(&url).await;
        play.command("jan", "start").await;
        let lock = Lock::take(&url).await;
        let update = update_of("ana", What::Text { words: "Hello".into(), number: 1 }, "the same".into());
        // Platforms wait for ten seconds, or a little more.
        let answered = tokio::time::timeout(Duration::from_secs(14), play.engine.handle(update.clone())).await;
        assert!(answered.expect("it is answered while the database is locked").is_err(), "it comes again");
        lock.release().await;
        play.command("jan", "home").await;
        assert!(play.chats.is_empty("ana"), "nothing was half done");
        let reply = play.engine.handle(update).await.expect("the database is there");
        assert!(!reply.again, "nor was it noted as done");
        crate::play::until("she is answered", || !play.chats.is_empty("ana")).await;
        play.end().await;
    })
    .await;
}
