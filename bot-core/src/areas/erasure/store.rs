//! What is read of students who are to be erased.

use crate::areas::students::{self, Pupil};
use crate::domain::{AccountId, PersonId, ProjectId, SpaceId, StudentId};
use crate::store::{Result, Tx, values};

/// Reads whose account it is.
pub(super) async fn person(tx: &mut Tx, account: AccountId) -> Result<Option<PersonId>> {
    tx.find("SELECT person_id FROM account WHERE id = $1", values![account], |row| row.get("person_id")).await
}

/// Counts the students of a TwinSpace who work in another one, too.
pub(super) async fn count_staying(tx: &mut Tx, space: SpaceId) -> Result<u32> {
    let sql = "SELECT COUNT(*) AS n FROM pupil u WHERE u.space_id = $1 \
               AND EXISTS (SELECT 1 FROM pupil o WHERE o.student_id = u.student_id AND o.space_id <> $1)";
    tx.one(sql, values![space]).await?.get("n")
}

/// Locks and reads some students of a TwinSpace, and of each whether they work in another one, too: where those are erased at the same
/// time, they come one after the other.
pub(super) async fn next(tx: &mut Tx, space: SpaceId, most: u32) -> Result<Vec<(Pupil, bool)>> {
    let sql = "SELECT student_id FROM pupil WHERE space_id = $1 ORDER BY student_id LIMIT $2";
    let ids = tx.list(sql, values![space, most], |row| row.get::<StudentId>("student_id")).await?;
    let mut pupils = Vec::new();
    for id in ids {
        students::store::locked(tx, id).await?;
        let Some(pupil) = students::store::pupil(tx, space, id).await? else { continue };
        pupils.push((pupil, students::store::spaces(tx, id).await?.len() > 1));
    }
    Ok(pupils)
}

/// A closed project whose students are due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DueSpace {
    /// The project.
    pub(crate) project: ProjectId,
    /// When it was closed, in ms.
    pub(crate) closed_at: i64,
    /// Its students.
    pub(crate) students: u32,
    /// Those of them who work in another TwinSpace, too, and stay there.
    pub(crate) stay: u32,
}

/// Reads the projects that were closed at a time in ms or before, and have students or lists of them still; the one closed first comes
/// first.
pub(crate) async fn due(tx: &mut Tx, closed_by: i64) -> Result<Vec<DueSpace>> {
    let sql = "SELECT p.id, p.since, s.id AS space FROM project p JOIN space s ON s.project_id = p.id \
               WHERE p.state = 'closed' AND p.since <= $1 AND (EXISTS (SELECT 1 FROM pupil u WHERE u.space_id = s.id) \
                 OR EXISTS (SELECT 1 FROM class c WHERE c.space_id = s.id)) ORDER BY p.since, p.id";
    let spaces = tx.list(sql, values![closed_by], |row| {
        Ok((row.get::<ProjectId>("id")?, row.get::<i64>("since")?, row.get::<SpaceId>("space")?))
    });
    let mut due = Vec::new();
    for (project, closed_at, space) in spaces.await? {
        let (managers, members) = students::store::count(tx, space).await?;
        let stay = count_staying(tx, space).await?;
        due.push(DueSpace { project, closed_at, students: managers + members, stay });
    }
    Ok(due)
}
