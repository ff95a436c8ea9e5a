//! How often an account has done what has a cap, and whom it has reached.

use super::{Result, Tx, values};
use crate::decision::{Effect, Whom};
use crate::domain::{AccountId, Cap, PersonId};

/// Counts what effects of a person's command spend, and one message for each other person or authority that they reach. Gives
/// the cap that is reached, if one is, and the time in ms when it is not any more.
///
/// # Errors
/// When the database fails.
pub(crate) async fn spend(
    tx: &mut Tx,
    (account, person): (AccountId, PersonId),
    effects: &[Effect],
    now: i64,
) -> Result<Option<(Cap, i64)>> {
    let mut spent: Vec<(Cap, String)> = Vec::new();
    for effect in effects {
        let one = match effect {
            Effect::Spend(cap) => (*cap, String::new()),
            Effect::Notify(Whom::Person(other), ..) if *other != person => (Cap::Notices, format!("person {other}")),
            Effect::Notify(Whom::Account(other), ..) if *other != account => (Cap::Notices, format!("account {other}")),
            Effect::Notify(Whom::Approvers(authority), ..) => (Cap::Notices, format!("authority {authority}")),
            Effect::Notify(Whom::Operator, ..) => (Cap::Notices, "operator".to_owned()),
            Effect::CloseNotes(about, _) | Effect::ReopenNotes(about, _) => {
                (Cap::Notices, format!("colleagues {}", about.subject(person).unwrap_or_default()))
            }
            Effect::Notify(Whom::Person(_) | Whom::Account(_), ..)
            | Effect::Refresh(_)
            | Effect::SetTimer(..)
            | Effect::ClearTimer(_)
            | Effect::Start(_)
            | Effect::RefreshWaiting(_)
            | Effect::OfferCommands(_)
            | Effect::OfferAllCommands(_)
            | Effect::Become(_)
            | Effect::Speak(_)
            | Effect::ReleaseHeld(..)
            | Effect::DropHeld(..)
            | Effect::EndForm(_) => continue,
        };
        if !spent.contains(&one) {
            spent.push(one);
        }
    }
    for (cap, target) in spent {
        if let Some(until) = count(tx, account, (cap, &target), now).await? {
            return Ok(Some((cap, until)));
        }
    }
    Ok(None)
}

/// Counts one more within the time of a cap; at its limit gives when that time is over. A time that began later than now was
/// a wrong clock's.
async fn count(tx: &mut Tx, account: AccountId, (cap, target): (Cap, &str), now: i64) -> Result<Option<i64>> {
    let (most, Some(within)) = cap.limit() else { return Ok(None) };
    let sql = "\
        INSERT INTO tally (account_id, cap, target, since, times) VALUES ($1, $2, $3, $4, 1) \
        ON CONFLICT (account_id, cap, target) DO UPDATE SET \
          times = CASE WHEN tally.since <= $5 OR tally.since > $4 THEN 1 ELSE tally.times + 1 END, \
          since = CASE WHEN tally.since <= $5 OR tally.since > $4 THEN $4 ELSE tally.since END \
        WHERE tally.since <= $5 OR tally.since > $4 OR tally.times < $6 RETURNING times";
    let over = now - within;
    if tx.row(sql, values![account, cap.as_str(), target, now, over, most]).await?.is_some() {
        return Ok(None);
    }
    let sql = "SELECT since FROM tally WHERE account_id = $1 AND cap = $2 AND target = $3";
    let row = tx.one(sql, values![account, cap.as_str(), target]).await?;
    Ok(Some(row.get::<i64>("since")? + within))
}

/// Forgets what an account of a person did, and that it was reached.
pub(crate) async fn forget_account(tx: &mut Tx, (account, person): (AccountId, PersonId)) -> Result<()> {
    tx.run("DELETE FROM tally WHERE account_id = $1", values![account]).await?;
    let sql = "DELETE FROM tally WHERE target <> '' AND target IN ($1, $2)";
    tx.run(sql, values![format!("account {account}"), format!("person {person}")]).await
}
