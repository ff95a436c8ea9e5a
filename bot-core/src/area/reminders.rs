//! The doors to votes that wait: how they are looked after, and what is left of them to the operator.

use crate::areas::authorities::{Authority, Overdue};
use crate::areas::{approval, projects};
use crate::decision::Effect;
use crate::domain::{AuthorityId, ProjectId};
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

/// The projects that still wait for an authority, though its deputies were asked and the operator was told.
pub(crate) async fn overdue(tx: &mut Tx, authority: AuthorityId) -> Result<Option<Overdue>> {
    projects::store::overdue(tx, authority).await
}
