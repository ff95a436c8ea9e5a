//! Forms that nobody has touched for long, and those that cannot be read any more.

use super::{are_over, ended_of};
use crate::domain::{AccountId, PersonId};
use crate::flows::Conversation;
use crate::store::outbox::{self, LeaseInfo};
use crate::store::{Lock, Result, Sql, Tx, Value, values};

/// Before which times, in ms, nobody may have touched a form that goes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Untouched {
    /// A note, or another form that goes with something else; and one that was put aside, as it could not be read.
    pub(crate) notes: i64,
    /// Any other form.
    pub(crate) forms: i64,
}

/// Those of these people who have such forms, each once.
pub(crate) async fn with_untouched(tx: &mut Tx, people: &[PersonId], untouched: Untouched) -> Result<Vec<PersonId>> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let (which, values) = of(people, untouched);
    let sql = format!("SELECT DISTINCT person_id FROM conversation WHERE {which}");
    tx.list(Sql::for_rows(sql, people.len()), values, |row| row.get("person_id")).await
}

/// Forgets such forms of these people: what was interrupted for one of them can still be gone on with. No chat goes on asking what one
/// has asked.
pub(crate) async fn forget_untouched(
    tx: &mut Tx,
    people: &[PersonId],
    untouched: Untouched,
    info: LeaseInfo<'_>,
) -> Result<()> {
    // People first, as whoever does something.
    for person in people {
        tx.locks(Lock::Person(*person)).await;
        tx.run("UPDATE person SET touched_at = touched_at WHERE id = $1", values![*person]).await?;
    }
    let (which, values) = of(people, untouched);
    let sql = format!("DELETE FROM conversation WHERE {which} RETURNING id, person_id, student_id");
    let ended = tx.list(Sql::for_rows(sql, people.len()), values, ended_of).await?;
    for (form, ..) in &ended {
        // In whatever account.
        outbox::leave(tx, *form, AccountId(0), info).await?;
    }
    are_over(tx, ended).await
}

/// The condition under which a conversation of these people is such a form, and its values.
fn of(people: &[PersonId], untouched: Untouched) -> (String, Vec<Value>) {
    let mut values = values![untouched.notes, untouched.forms];
    let places: Vec<String> = (values.len() + 1..).take(people.len()).map(|place| format!("${place}")).collect();
    values.extend(people.iter().map(|person| Value::from(*person)));
    let notes: Vec<String> = Conversation::notes().map(|flow| format!("'{flow}'")).collect();
    let which = format!(
        "person_id IN ({}) AND ((archived_at > 0 AND archived_at < $1) OR (flow IN ({}) AND touched_at < $1) OR touched_at < $2)",
        places.join(", "),
        notes.join(", ")
    );
    (which, values)
}
