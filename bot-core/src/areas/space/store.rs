//! TwinSpaces in the database.

use crate::domain::{PersonId, ProjectId, SpaceId};
use crate::store::{Result, Tx, values};

/// The condition under which a person `p` has something here that cannot become somebody else's.
pub(crate) const HOLDS: &[&str] = &["EXISTS (SELECT 1 FROM agreement x WHERE x.person_id = p.id)"];

/// Opens one, unless it is open: a project that is opened again keeps its own.
pub(super) async fn open(tx: &mut Tx, space: SpaceId, project: ProjectId, at: i64) -> Result<()> {
    let sql = "INSERT INTO space (id, project_id, opened_at) VALUES ($1, $2, $3) ON CONFLICT (project_id) DO NOTHING";
    tx.run(sql, values![space, project, at]).await
}

/// Notes that somebody has confirmed that guardians agree.
pub(super) async fn agree(tx: &mut Tx, space: SpaceId, person: PersonId, at: i64) -> Result<()> {
    let sql = "INSERT INTO agreement (space_id, person_id, agreed_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    tx.run(sql, values![space, person, at]).await
}

/// Reads the TwinSpace of a project, and when a person has confirmed that guardians agree.
pub(super) async fn read(tx: &mut Tx, project: ProjectId, person: PersonId) -> Result<Option<(SpaceId, Option<i64>)>> {
    let sql = "SELECT s.id, (SELECT agreed_at FROM agreement a WHERE a.space_id = s.id AND a.person_id = $2) AS agreed_at \
               FROM space s WHERE s.project_id = $1";
    tx.find(sql, values![project, person], |row| Ok((row.get("id")?, row.get("agreed_at")?))).await
}

/// Reads whose TwinSpace it is.
pub(crate) async fn project_of(tx: &mut Tx, space: SpaceId) -> Result<Option<ProjectId>> {
    tx.find("SELECT project_id FROM space WHERE id = $1", values![space], |row| row.get("project_id")).await
}
