//! The doors to what is done so that a decision is taken that waits: reminders, and what is left of it to the operator.

use crate::areas::authorities::{Authority, Overdue};
use crate::areas::{approval, people, projects};
use crate::decision::Effect;
use crate::domain::{AuthorityId, PersonId, ProjectId};
use crate::reader::Reader;
use crate::store::{Result, Tx};

/// Reminds those who decide for an authority of a project, for which they are asked now, when the time has come.
pub(crate) fn reminds(project: ProjectId, authority: &Authority, reader: &Reader) -> Effect {
    approval::nudges::sets(project, authority, reader)
}

/// Reminds them of it no more.
pub(crate) fn reminds_no_more(project: ProjectId, authority: AuthorityId) -> Effect {
    approval::nudges::clears(project, authority)
}

/// Reminds those who decide for a support service of a teacher who waits for it since a time in ms, when the time has come.
pub(crate) fn reminds_of_teacher(waits: (PersonId, i64), service: &Authority, reader: &Reader) -> Effect {
    approval::nudges::teachers::sets(waits, service, reader)
}

/// Reminds them of the teacher no more.
pub(crate) fn reminds_no_more_of_teacher(teacher: PersonId) -> Effect {
    approval::nudges::teachers::clears(teacher)
}

/// What still waits for an authority, though the operator was told.
pub(crate) async fn overdue(tx: &mut Tx, authority: AuthorityId) -> Result<Overdue> {
    let projects = projects::store::overdue(tx, authority).await?;
    let teachers = people::store::overdue(tx, authority).await?;
    Ok(Overdue { projects, teachers })
}
