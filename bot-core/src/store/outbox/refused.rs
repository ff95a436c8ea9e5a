//! What a platform refuses for good. It is kept, out of everybody's way, and tried again when it changes or its person does
//! something.

use super::{DeliveryJob, leave_for_later};
use crate::domain::AccountId;
use crate::store::dues::{self, Kind};
use crate::store::{Error, Row, Tx, values};

/// A message that a platform refuses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its number, by which the operator names it.
    pub id: i64,
    /// The platform's name.
    pub platform: String,
    /// When it was to be delivered, in ms.
    pub at: i64,
    /// What the platform said.
    pub why: String,
}

/// Keeps a row that its platform refuses; what waits behind it goes, and what changed in between is tried.
pub(crate) async fn keep(tx: &mut Tx, job: &DeliveryJob, why: &str) -> Result<(), Error> {
    tx.falls_due(Kind::Row, dues::NOW);
    let sql = "UPDATE outbox SET refused = generation, refused_why = $1, leased_until = 0, attempts = 0 \
               WHERE account_id = $2 AND slot = $3 AND generation = $4";
    if tx.count(sql, values![why, job.account, &job.slot, job.generation]).await? == 0 {
        return leave_for_later(tx, job).await;
    }
    Ok(())
}

/// Whatever was refused in an account is tried again.
pub(crate) async fn try_again(tx: &mut Tx, account: AccountId) -> Result<(), Error> {
    tx.falls_due(Kind::Row, dues::NOW);
    tx.run("UPDATE outbox SET refused = 0 WHERE account_id = $1 AND refused = generation", values![account]).await
}

/// What is refused now, the oldest first, at most 1 000.
///
/// # Errors
/// When the database fails.
pub async fn refused(tx: &mut Tx) -> Result<Vec<Refused>, Error> {
    let sql = "SELECT o.generation, a.platform, o.due, o.refused_why FROM outbox o JOIN account a ON a.id = o.account_id \
               WHERE o.generation > 0 AND o.refused = o.generation ORDER BY o.due, o.generation LIMIT 1000";
    tx.list(sql, values![], refused_of).await
}

fn refused_of(row: &Row) -> Result<Refused, Error> {
    Ok(Refused {
        id: row.get("generation")?,
        platform: row.get("platform")?,
        at: row.get("due")?,
        why: row.get("refused_why")?,
    })
}

/// Lets what has this number be tried again; says whether there is such a thing.
///
/// # Errors
/// When the database fails.
pub async fn retry(tx: &mut Tx, id: i64) -> Result<bool, Error> {
    tx.falls_due(Kind::Row, dues::NOW);
    let sql = "UPDATE outbox SET refused = 0 WHERE generation = $1 AND refused = generation";
    Ok(tx.count(sql, values![id]).await? > 0)
}
