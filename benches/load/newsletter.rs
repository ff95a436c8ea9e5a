//! A newsletter that many read, as `broadcast` measures it.

use bot_core::store::Db;
use futures::FutureExt as _;

use crate::broadcast::{BATCH, DAY, FIRST, Served};

/// The service, its newsletter, and what its readers know that by.
const SERVICE: [&str; 3] = [
    "INSERT INTO authority (id, country, region, created_at) VALUES (1, 'es', '', 0)",
    "INSERT INTO person (id, created_at, touched_at, name, locale) VALUES (1, 0, 0, 'Eva Mar', 'en')",
    "INSERT INTO appointment (person_id, authority_id, rank, appointed_at) VALUES (1, 1, 'approver', 0)",
];
const NEWSLETTER: &str = "INSERT INTO newsletter (id, letter_id, authority_id, country, person_id, revision, language, title, words, state, \
    written_at, due_at, is_resting, reached, refused) VALUES (700, 800, 1, 'es', 1, 1, 'en', 'Meetings in October', $1, 'scheduled', $2, \
    $2, 0, 0, 0)";
/// When it goes out.
const TIMER: &str = r#"{"newsletter":{"due":{"issue":700}}}"#;

/// Writes so many readers in, each with an account of their own, and a newsletter that goes out a day later.
pub(crate) async fn readers(db: &Db, served: &Served, (many, now): (i64, i64)) -> anyhow::Result<()> {
    db.turn(move |tx| {
        async move {
            for sql in SERVICE {
                tx.run(sql, Vec::new()).await?;
            }
            let words = "Dear colleagues, this month there are two meetings. ".repeat(10);
            tx.run(NEWSLETTER, vec![words.trim().into(), (now + DAY).into()]).await?;
            let sql = "INSERT INTO timer (what, due, leased_until) VALUES ($1, $2, 0)";
            tx.run(sql, vec![TIMER.into(), (now + DAY).into()]).await
        }
        .boxed()
    })
    .await?;
    let platform = served.platform.as_str();
    for first in (0..many).step_by(usize::try_from(BATCH)?) {
        let rows: Vec<(i64, String)> =
            (first..many.min(first + BATCH)).map(|nth| (FIRST + nth, (served.person)(FIRST + nth).1)).collect();
        db.turn(move |tx| {
            let rows = rows.clone();
            async move {
                for (id, address) in rows {
                    let sql = "INSERT INTO person (id, created_at, touched_at, name, locale, last_account) \
                               VALUES ($1, $2, $2, 'Ana Nube', 'en', $1)";
                    tx.run(sql, vec![id.into(), now.into()]).await?;
                    let sql = "INSERT INTO account (id, person_id, platform, external_id, address, touched_at, next_at) \
                               VALUES ($1, $1, $2, $3, $4, $5, 0)";
                    let values = vec![id.into(), platform.into(), id.to_string().into(), address.into(), now.into()];
                    tx.run(sql, values).await?;
                    let sql = "INSERT INTO subscription (person_id, language, country, is_on) VALUES ($1, 'en', 'es', 1)";
                    tx.run(sql, vec![id.into()]).await?;
                }
                Ok(())
            }
            .boxed()
        })
        .await?;
    }
    Ok(())
}

/// Lets it go out at a time, in ms.
pub(crate) async fn falls_due(db: &Db, due: i64) -> anyhow::Result<()> {
    db.turn(move |tx| {
        async move {
            tx.run("UPDATE newsletter SET due_at = $1", vec![due.into()]).await?;
            tx.run("UPDATE timer SET due = $1 WHERE what = $2", vec![due.into(), TIMER.into()]).await
        }
        .boxed()
    })
    .await?;
    Ok(())
}

/// Whether each of its readers has a row in the outbox, or had one.
pub(crate) async fn is_put_in(db: &Db) -> anyhow::Result<bool> {
    let mut tx = db.read().await?;
    let sql = "SELECT COUNT(*) AS n FROM newsletter x WHERE x.begun_at IS NULL OR x.found_to IS NOT NULL OR EXISTS \
               (SELECT 1 FROM newsletter_copy c WHERE c.newsletter_id = x.id AND c.state = 'waits')";
    Ok(tx.one(sql, Vec::new()).await?.get::<i64>("n")? == 0)
}
