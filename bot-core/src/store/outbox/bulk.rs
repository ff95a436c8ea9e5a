//! What goes to many: how much of it is on its way, and how it is taken back.
//!
//! Its rows are found by what they are about, which nothing else is. Whoever puts them in keeps them few (`areas/newsletter`), so
//! that taking them back is soon done.

use crate::domain::{AccountId, PersonId};
use crate::platform::Platform;
use crate::store::{Error, Tx, values};

/// The number of its lane. Ten more is what was set aside.
pub(super) const LANE: i64 = 4;

/// Reads how many rows about a subject are on their way on a platform, `most` at most. What the platform refuses waits for nobody.
pub(crate) async fn ahead(tx: &mut Tx, subject: i64, (platform, most): (Platform, u32)) -> Result<u32, Error> {
    let sql = "SELECT COUNT(*) AS n FROM (SELECT 1 AS one FROM outbox o JOIN account a ON a.id = o.account_id \
                 WHERE o.subject = $1 AND o.lane IN (4, 14) AND o.refused <> o.generation AND a.platform = $2 LIMIT $3) w";
    tx.one(sql, values![subject, platform.as_str(), most]).await?.get("n")
}

/// Takes back all about a subject that nobody delivers just now.
pub(crate) async fn take_back_all(tx: &mut Tx, subject: i64, now: i64) -> Result<(), Error> {
    let sql = "DELETE FROM outbox WHERE subject = $1 AND lane IN (4, 14) AND leased_until < $2";
    tx.run(sql, values![subject, now]).await
}

/// Takes back whatever waits for a person, unless somebody delivers it just now.
pub(crate) async fn take_back_of(tx: &mut Tx, person: PersonId, now: i64) -> Result<(), Error> {
    let sql = "DELETE FROM outbox WHERE lane IN (4, 14) AND leased_until < $2 \
               AND account_id IN (SELECT id FROM account WHERE person_id = $1)";
    tx.run(sql, values![person, now]).await
}

/// Takes back whatever waits for an account that cannot be reached any more; gives what that was about, each once.
pub(crate) async fn take_back_from(tx: &mut Tx, account: AccountId) -> Result<Vec<i64>, Error> {
    let sql = "DELETE FROM outbox WHERE account_id = $1 AND lane IN (4, 14) RETURNING subject";
    let mut subjects: Vec<Option<i64>> = tx.list(sql, values![account], |row| row.get("subject")).await?;
    subjects.dedup();
    Ok(subjects.into_iter().flatten().collect())
}
