//! Who takes part in a project.

use crate::domain::{Desktop, Member, PersonId, Profiles, ProjectId, TwinSpace};
use crate::store::{Json, Result, Row, Tx, by_name, json, values};

by_name!(Desktop, TwinSpace);

/// Somebody takes part from now on, or again.
///
/// # Errors
/// [`Error::Stale`] for somebody who takes part already.
pub(in crate::areas::projects) async fn join(tx: &mut Tx, project: ProjectId, member: &Member) -> Result<()> {
    let sql = "\
        INSERT INTO member (project_id, person_id, is_founder, desktop, twinspace, school, added_by, joined_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
        ON CONFLICT (project_id, person_id) DO UPDATE SET desktop = excluded.desktop, twinspace = excluded.twinspace, \
          school = excluded.school, added_by = excluded.added_by, joined_at = excluded.joined_at, left_at = NULL \
          WHERE member.left_at IS NOT NULL RETURNING person_id";
    let Member { person, profiles, school, added_by, joined_at, left_at: _ } = member;
    let twinspace = profiles.twinspace.map(<&'static str>::from);
    let school = school.as_ref().map(json).transpose()?;
    let desktop = profiles.desktop;
    let values = values![project, *person, profiles.is_founder, desktop, twinspace, school, *added_by, *joined_at];
    tx.must(sql, values).await
}

/// Somebody takes part no more.
///
/// # Errors
/// [`Error::Stale`] for somebody who does not, or is a founder.
pub(in crate::areas::projects) async fn leave(
    tx: &mut Tx,
    project: ProjectId,
    person: PersonId,
    at: i64,
) -> Result<()> {
    let sql = "UPDATE member SET left_at = $3 WHERE project_id = $1 AND person_id = $2 AND left_at IS NULL \
               AND is_founder = 0 RETURNING person_id";
    tx.must(sql, values![project, person, at]).await
}

/// Somebody has another Desktop profile from now on.
///
/// # Errors
/// [`Error::Stale`] for somebody who does not take part.
pub(in crate::areas::projects) async fn set_desktop(
    tx: &mut Tx,
    project: ProjectId,
    person: PersonId,
    desktop: Desktop,
) -> Result<()> {
    let sql = "UPDATE member SET desktop = $3 WHERE project_id = $1 AND person_id = $2 AND left_at IS NULL \
               RETURNING person_id";
    tx.must(sql, values![project, person, desktop]).await
}

/// Somebody has another role in the TwinSpace from now on, or none.
///
/// # Errors
/// [`Error::Stale`] for somebody who does not take part.
pub(in crate::areas::projects) async fn set_role(
    tx: &mut Tx,
    project: ProjectId,
    person: PersonId,
    role: Option<TwinSpace>,
) -> Result<()> {
    let sql = "UPDATE member SET twinspace = $3 WHERE project_id = $1 AND person_id = $2 AND left_at IS NULL \
               RETURNING person_id";
    tx.must(sql, values![project, person, role.map(<&'static str>::from)]).await
}

/// All who take part in a project or did, in the order in which they joined.
pub(super) async fn of(tx: &mut Tx, project: ProjectId) -> Result<Vec<Member>> {
    let sql = "SELECT * FROM member WHERE project_id = $1 ORDER BY joined_at, is_founder DESC, person_id";
    tx.list(sql, values![project], member).await
}

fn member(row: &Row) -> Result<Member> {
    let twinspace = row.get::<Option<String>>("twinspace")?;
    let known = |name: String| name.parse().map_err(|_| crate::store::Error::Corrupt("twinspace"));
    Ok(Member {
        person: row.get::<PersonId>("person_id")?,
        profiles: Profiles {
            is_founder: row.get::<i64>("is_founder")? == 1,
            desktop: row.get("desktop")?,
            twinspace: twinspace.map(known).transpose()?,
        },
        school: row.get::<Option<Json<_>>>("school")?.map(|school| school.0),
        added_by: row.get("added_by")?,
        joined_at: row.get("joined_at")?,
        left_at: row.get("left_at")?,
    })
}
