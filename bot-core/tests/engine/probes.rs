//! A test message reaches the operators' chats by the way of every notice, and what is late is read.

use std::sync::Arc;

use bot_core::engine::{Operator, System};
use bot_core::store::stuck::{Late, stuck};
use bot_core::update::What;

use crate::play::{Play, each, shown, until};
use crate::story::set_up;

/// Whether somebody reads the test message.
fn is_read(play: &Play, who: &str) -> bool {
    play.chats.all(who).iter().any(|(_, view)| shown(view).contains("A test message"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_message_arrives_or_is_taken_back() {
    each("a_test_message_arrives_or_is_taken_back", async |play| {
        set_up(play).await;
        let operator = Operator::of(play.engine.db().clone(), Arc::new(System));
        let (_, chats) = operator.send_probe().await.expect("the database is there");
        assert_eq!(chats, 0, "nobody is an operator yet");
        play.opens("otto", "operator").await;
        let (probe, chats) = operator.send_probe().await.expect("the database is there");
        assert_eq!(chats, 1);
        play.engine.look_again();
        until("he reads it", || is_read(play, "otto")).await;
        play.until_none("somebody who waits", "SELECT slot FROM outbox").await;
        assert_eq!(operator.awaiting(&probe).await.expect("the database is there"), 0);

        play.does("otto", What::Left).await;
        let (probe, chats) = operator.send_probe().await.expect("the database is there");
        assert_eq!(chats, 1, "it waits for him");
        assert_eq!(operator.awaiting(&probe).await.expect("the database is there"), 1);
        operator.take_back(&probe).await.expect("the database is there");
        assert_eq!(operator.awaiting(&probe).await.expect("the database is there"), 0, "and is taken back");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_late_is_read_with_who_does_the_work() {
    each("what_is_late_is_read", async |play| {
        play.command("ana", "home").await;
        play.until_none("a delivery", "SELECT slot FROM outbox").await;
        let silent = "SELECT 1 AS n WHERE NOT EXISTS (SELECT name FROM lease WHERE name LIKE 'alive:%')";
        play.until_none("no sign of life", silent).await;
        let letter = "INSERT INTO dead_letter (id, platform, at, reason, body) VALUES (1, 'x', 7, 'y', 'z')";
        play.stores(letter).await;
        // Only a newer program knows it.
        play.stores("INSERT INTO timer (what, due, leased_until) VALUES ('\"of-the-future\"', 8, 0)").await;
        let mut tx = play.engine.db().read().await.expect("the database is there");
        let found = stuck(&mut tx, play.now(), 60_000).await.expect("the database is there");
        drop(tx);
        let one = |since| Late { count: 1, since: Some(since) };
        assert_eq!((found.letters, found.timers), (one(7), one(8)));
        assert_eq!((found.jobs, found.refused, found.waiting_since), (Late::default(), Late::default(), None));
        assert_eq!(found.alive.len(), 1, "this one lives");
        assert!(found.newest.is_some());
        play.stores("DELETE FROM timer").await;
    })
    .await;
}
