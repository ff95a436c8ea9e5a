//! All questions that wait are found, however many these are.

use futures::FutureExt as _;

use super::*;
use crate::store::{Db, Options};

/// More than are read at once, of which many wait since the same moment.
const MANY: i64 = 450;

async fn stores(tx: &mut Tx) -> Result<()> {
    let sql = "INSERT INTO person (id, created_at, touched_at, name, locale) VALUES (1, 1, 1, 'Ana', 'en')";
    tx.run(sql, values![]).await?;
    let sql = "INSERT INTO inquiry (id, person_id, country, state, asked_at, since) VALUES ($1, 1, $2, $3, 1, $4)";
    for id in 1..=MANY {
        tx.run(sql, values![id, "es", "waiting", 1 + id / 300]).await?;
    }
    tx.run(sql, values![MANY + 1, "pl", "waiting", 1_i64]).await?;
    tx.run(sql, values![MANY + 2, "es", "answered", 1_i64]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn all_that_wait_in_a_country_are_found_in_their_order() {
    testkit::each_engine("all_that_wait_in_a_country_are_found", |url| async move {
        let db = Db::open(&url, Options::default()).await.expect("the database opens");
        let found = db.turn(|tx| {
            async move {
                stores(tx).await?;
                waiting_in(tx, "es").await
            }
            .boxed()
        });
        let found = found.await.expect("it commits");
        assert_eq!(found, (1..=MANY).map(InquiryId).collect::<Vec<_>>());
        db.close().await;
    })
    .await;
}
