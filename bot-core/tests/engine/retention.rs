//! Every table is bounded, as the one table of retention says; and the round past all people takes what nobody needs any more.

use std::collections::BTreeSet;

use bot_core::domain::retention;
use bot_core::store::{Db, Dialect};
use bot_core::update::What;
use bot_core::view::View;

use crate::play::{Play, each, on_each, opened, options, shown, until};
use crate::seen::buttons;
use crate::story::fill_in;

const DAY: i64 = 24 * 3_600_000;

/// The tables of the schema.
async fn tables(db: &Db) -> BTreeSet<String> {
    let sql = match db.dialect() {
        Dialect::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table'",
        Dialect::Postgres => {
            "SELECT CAST(table_name AS TEXT) AS name FROM information_schema.tables WHERE table_schema = 'public'"
        }
    };
    let mut tx = db.read().await.expect("the database is there");
    let rows = tx.rows(sql, Vec::new()).await.expect("the schema can be read");
    let names = rows.iter().map(|row| row.get::<String>("name").expect("a name"));
    names.filter(|name| !name.starts_with("_sqlx") && !name.starts_with("sqlite_")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_table_says_how_it_is_bounded() {
    on_each("every_table_says_how_it_is_bounded", async |url| {
        let db = opened(&url, options()).await;
        let there = tables(&db).await;
        assert!(there.len() > 60, "{there:?}");
        let said: BTreeSet<String> = retention().iter().map(|line| line.table.to_owned()).collect();
        let unbounded: Vec<&String> = there.difference(&said).collect();
        assert!(unbounded.is_empty(), "bot-core/src/domain/retention.tsv does not say what bounds {unbounded:?}");
        let unknown: Vec<&String> = said.difference(&there).collect();
        assert!(unknown.is_empty(), "there is no such table: {unknown:?}");
        db.close().await;
    })
    .await;
}

/// Time passes, in ms, and the house is kept: by a clock that was looked at some days before, too, where that is longer.
async fn keeps_house_after(play: &Play, passed: i64) {
    let first = (passed - 4 * DAY).max(0);
    for passed in [first, passed - first] {
        play.later(passed);
        assert!(play.engine.keep_house().await, "it is up to this process");
    }
}

/// Something that waits for those who cannot be reached.
const WAITS: &str = "INSERT INTO outbox (account_id, slot, lane, screen, number, generation, sent_as, ord, due, attempts, leased_by, \
    leased_until) SELECT id, 'waits', 1, '\"of-the-future\"', CAST(NULL AS BIGINT), 1, 1, 0, unreachable_at, 0, '', 0 FROM account \
    WHERE unreachable_at IS NOT NULL";
const WAITING: &str = "SELECT slot FROM outbox WHERE slot = 'waits'";

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_needs_any_more_goes_and_a_form_that_ends_so_asks_nothing_any_more() {
    each("what_nobody_needs_any_more_goes", async |play| {
        play.command("otto", "home").await;
        play.does("otto", What::Left).await;
        play.stores(WAITS).await;
        fill_in(play, "ana").await;
        keeps_house_after(play, 89 * DAY).await;
        assert!(play.has(WAITING).await, "he may come back");
        keeps_house_after(play, 2 * DAY).await;
        assert!(!play.has(WAITING).await, "nobody waits for him for ever");

        keeps_house_after(play, 637 * DAY).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM conversation").await, 1, "a form stays for two years");
        keeps_house_after(play, 3 * DAY).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM conversation").await, 0);
        // What she has answered stands there still, and asks nothing.
        let asks = |view: &View| !buttons(view).is_empty() && shown(view).contains("Escuela Nube");
        let shows = || play.chats.all("ana").iter().any(|(_, view)| asks(view));
        until("no chat shows a form that is over", || !shows()).await;
        play.until_none("a delivery", "SELECT slot FROM outbox").await;
        keeps_house_after(play, DAY).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM person").await, 0, "nobody is left who has nothing here");
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM account").await, 0);
    })
    .await;
}

/// A message of Otto's that has stood there, and one in which a secret can be read.
const STAND: [&str; 2] = [
    "INSERT INTO message (account_id, number, screen, subject, shown_at, is_over, is_repeated, has_words, is_secret) \
     SELECT id, 7001, '\"x\"', 7, (SELECT MAX(at) FROM update_seen), 0, 0, 0, 0 FROM account",
    "INSERT INTO message (account_id, number, screen, subject, shown_at, is_over, is_repeated, has_words, is_secret) \
     SELECT id, 7002, '\"x\"', 7, (SELECT MAX(at) FROM update_seen), 0, 0, 0, 1 FROM account",
];
const STANDING: &str = "SELECT COUNT(*) AS n FROM message WHERE number > 7000";

#[tokio::test(flavor = "multi_thread")]
async fn messages_that_have_stood_for_more_than_a_year_are_left_as_they_are() {
    each("messages_that_have_stood_for_more_than_a_year", async |play| {
        play.command("otto", "home").await;
        for stands in STAND {
            play.stores(stands).await;
        }
        keeps_house_after(play, 399 * DAY).await;
        assert_eq!(play.number(STANDING).await, 2);
        keeps_house_after(play, 2 * DAY).await;
        assert_eq!(play.number(STANDING).await, 1, "what is secret is found until it is over");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn by_a_clock_that_was_put_forward_nothing_is_old_for_days() {
    each("by_a_clock_that_was_put_forward_nothing_is_old", async |play| {
        play.command("otto", "home").await;
        play.until_none("a delivery", "SELECT slot FROM outbox").await;
        keeps_house_after(play, 8 * DAY).await;
        let people = "SELECT COUNT(*) AS n FROM person";
        for passed in [4_000 * DAY, DAY, DAY] {
            play.later(passed);
            assert!(play.engine.keep_house().await, "it is up to this process");
            assert_eq!(play.number(people).await, 1, "he was here a week ago");
        }
        play.later(DAY);
        assert!(play.engine.keep_house().await, "it is up to this process");
        assert_eq!(play.number(people).await, 0, "so much time has passed after all");
    })
    .await;
}
