//! Guests in the database.

use super::guest::Guest;
use crate::area;
use crate::areas::projects::Content;
use crate::domain::{DAY, Deed, Doer, PersonId, PersonName, ProjectId, SpaceId, Title, What};
use crate::store::housekeeping::Old;
use crate::store::outbox::LeaseInfo;
use crate::store::{Error, Json, Result, Row, Tx, values};

/// Whether a guest `g` of a TwinSpace `s` is in: who takes part in its project is none, nor is who has begun to since they came.
macro_rules! is_in {
    () => {
        "g.left_at IS NULL AND NOT EXISTS (SELECT 1 FROM member m WHERE m.project_id = s.project_id \
           AND m.person_id = g.person_id AND (m.left_at IS NULL OR m.joined_at >= g.joined_at))"
    };
}

pub(crate) use is_in;

/// The columns of a guest, as [`guest_of`] reads them.
macro_rules! guests {
    ($($rest:expr),*) => {
        concat!(
            "SELECT g.person_id, g.name, g.invited_by, g.joined_at, g.left_at, g.removed_by, t.country FROM guest g \
             JOIN space s ON s.id = g.space_id LEFT JOIN teacher t ON t.person_id = g.person_id ",
            $($rest),*
        )
    };
}

/// Somebody is a guest from now on, or again.
pub(super) async fn add(tx: &mut Tx, space: SpaceId, guest: &Guest) -> Result<()> {
    let sql = "INSERT INTO guest (space_id, person_id, name, invited_by, joined_at) VALUES ($1, $2, $3, $4, $5) \
               ON CONFLICT (space_id, person_id) DO UPDATE SET name = excluded.name, invited_by = excluded.invited_by, \
                 joined_at = excluded.joined_at, left_at = NULL, removed_by = NULL";
    let values = values![space, guest.person, guest.name.as_str(), guest.invited_by, guest.joined_at];
    tx.run(sql, values).await?;
    area::note(tx, space, &Deed::of(Doer::Person(guest.person), What::Came, guest.joined_at)).await
}

/// Somebody is a guest no more, and their chat shows nothing of the TwinSpace any more.
///
/// # Errors
/// [`Error::Stale`] for somebody who is none.
pub(super) async fn leave(
    tx: &mut Tx,
    (space, person): (SpaceId, PersonId),
    (by, at): (Option<PersonId>, i64),
    info: LeaseInfo<'_>,
) -> Result<()> {
    let sql = "UPDATE guest SET left_at = $1, removed_by = $2 WHERE space_id = $3 AND person_id = $4 AND left_at IS NULL \
               RETURNING person_id";
    tx.must(sql, values![at, by, space, person]).await?;
    let guest = Doer::Person(person);
    let deed = match by {
        Some(by) => Deed::of(Doer::Person(by), What::Removed, at).to(guest),
        None => Deed::of(guest, What::Left, at),
    };
    area::note(tx, space, &deed).await?;
    area::withdraw_guest(tx, space, person, info).await
}

/// Reads the guests who are in a TwinSpace, in the order in which they came.
pub(crate) async fn of(tx: &mut Tx, space: SpaceId) -> Result<Vec<Guest>> {
    let sql = guests!("WHERE g.space_id = $1 AND ", is_in!(), " ORDER BY g.joined_at, g.person_id");
    tx.list(sql, values![space], guest_of).await
}

/// Reads a guest of a TwinSpace, who is in or was.
pub(crate) async fn one(tx: &mut Tx, space: SpaceId, person: PersonId) -> Result<Option<Guest>> {
    tx.find(guests!("WHERE g.space_id = $1 AND g.person_id = $2"), values![space, person], guest_of).await
}

/// Whether somebody is a guest of a TwinSpace.
pub(crate) async fn is_guest(tx: &mut Tx, space: SpaceId, person: PersonId) -> Result<bool> {
    let sql = concat!(
        "SELECT g.person_id FROM guest g JOIN space s ON s.id = g.space_id WHERE g.space_id = $1 AND g.person_id = $2 AND ",
        is_in!()
    );
    tx.any(sql, values![space, person]).await
}

/// Reads the TwinSpaces in which somebody is a guest, each with its project.
pub(super) async fn spaces(tx: &mut Tx, person: PersonId) -> Result<Vec<(SpaceId, ProjectId)>> {
    let sql = concat!(
        "SELECT g.space_id, s.project_id FROM guest g JOIN space s ON s.id = g.space_id WHERE g.person_id = $1 AND ",
        is_in!(),
        " ORDER BY g.space_id"
    );
    tx.list(sql, values![person], |row| Ok((row.get("space_id")?, row.get("project_id")?))).await
}

/// Reads the projects in whose TwinSpaces somebody is a guest, the one where they came last first.
pub(crate) async fn visits(tx: &mut Tx, person: PersonId) -> Result<Vec<(ProjectId, Title)>> {
    let sql = concat!(
        "SELECT p.id, p.content FROM guest g JOIN space s ON s.id = g.space_id JOIN project p ON p.id = s.project_id \
         WHERE g.person_id = $1 AND ",
        is_in!(),
        " ORDER BY g.joined_at DESC, p.id DESC"
    );
    let one = |row: &Row| {
        let Json(Content { title, .. }) = row.get("content")?;
        Ok((row.get("id")?, title))
    };
    tx.list(sql, values![person], one).await
}

fn guest_of(row: &Row) -> Result<Guest> {
    let name: String = row.get("name")?;
    Ok(Guest {
        person: row.get("person_id")?,
        name: PersonName::read(&name).map_err(|_| Error::Corrupt("guest"))?,
        invited_by: row.get("invited_by")?,
        joined_at: row.get("joined_at")?,
        left_at: row.get("left_at")?,
        removed_by: row.get("removed_by")?,
        country: row.get("country")?,
    })
}

/// Guests who have left.
pub(crate) const OLD: &[Old] = &[Old {
    table: "guest",
    stays: 30 * DAY,
    ages: "SELECT left_at AS at FROM guest WHERE left_at > $1 AND left_at < $2 ORDER BY left_at LIMIT 500",
    deletes: &["DELETE FROM guest WHERE left_at > 0 AND left_at < $1"],
}];

/// What moves when two people turn out to be one; `$1` stays, `$2` is the other one. Of two visits to the same TwinSpace one stays
/// that is not over.
const MOVES: [&str; 5] = [
    "DELETE FROM guest WHERE person_id = $1 AND left_at IS NOT NULL AND space_id IN \
       (SELECT space_id FROM guest WHERE person_id = $2 AND left_at IS NULL)",
    "DELETE FROM guest WHERE person_id = $2 AND space_id IN (SELECT space_id FROM guest WHERE person_id = $1)",
    "UPDATE guest SET person_id = $1 WHERE person_id = $2",
    "UPDATE guest SET invited_by = $1 WHERE invited_by = $2",
    "UPDATE guest SET removed_by = $1 WHERE removed_by = $2",
];

/// Gives the visits of the other person to the one who stays.
pub(crate) async fn merge(tx: &mut Tx, stays: PersonId, other: PersonId, _: i64) -> Result<Vec<i64>> {
    tx.each(&MOVES, values![stays, other]).await?;
    Ok(Vec::new())
}
