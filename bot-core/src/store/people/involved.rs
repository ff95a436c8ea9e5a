//! People whom others involve in something, and people who are let go: nothing is begun with somebody, and no name of theirs is written down, at
//! the very moment at which they are forgotten.
//!
//! On a server two turns write at once, and what one of them begins with somebody is let in though the other one leaves nothing of them but
//! their number. So whoever begins something with somebody involves them, and whoever forgets somebody lets them go: each of the two waits
//! for the other. Those who involve each other do not wait, as these locks are shared. On SQLite there is nothing to lock: a turn
//! that forgets somebody runs beside no other ([`Tx::alone`]).
//!
//! Invitations, requests, projects and authorities are locked before the people here, registrations and questions to a service after
//! them: first a person is let go, then their name is taken out of those. In this order nobody waits for somebody who waits for them.
//! A turn that has locked a registration or a question involves nobody any more. Only projects that others begin with a person until that
//! person is let go are locked after: there two may wait for each other, and one of the two is run again.

use crate::domain::PersonId;
use crate::store::{Result, Sql, Tx, Value, values};

/// Involves people until the transaction ends: whoever forgets them then finds what is begun with them now. Says whether all of them are
/// there still. What decides is read after this: they may have been forgotten while it has waited.
pub(crate) async fn involve(tx: &mut Tx, people: &[PersonId]) -> Result<bool> {
    if people.is_empty() || !tx.has_other_writers() {
        return Ok(true);
    }
    let places: Vec<String> = (1..=people.len()).map(|place| format!("${place}")).collect();
    // Of a row for which this has waited the condition is asked once more: who was forgotten meanwhile is passed over.
    let sql = format!("SELECT id FROM person WHERE id IN ({}) AND created_at > 0 FOR KEY SHARE", places.join(", "));
    let wanted = people.iter().map(|person| Value::from(*person)).collect();
    let there = tx.list(Sql::for_rows(sql, people.len()), wanted, |row| row.get::<PersonId>("id")).await?;
    Ok(people.iter().all(|person| there.contains(person)))
}

/// Lets a person go who is about to be forgotten: waits for all who have involved them, and has everybody wait who would, until the
/// transaction ends.
pub(crate) async fn let_go(tx: &mut Tx, person: PersonId) -> Result<()> {
    if tx.has_other_writers() {
        tx.run("SELECT id FROM person WHERE id = $1 FOR UPDATE", values![person]).await?;
    }
    Ok(())
}
