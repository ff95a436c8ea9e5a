//! The doors to `told`: how the kernel asks when somebody hears of something, and how earlier areas lead there.

use super::Screen;
use crate::areas::told;
use crate::decision::{Change, Topic, When, Whom};
use crate::domain::{AuthorityId, PersonId, ProjectId};
use crate::reader::Reader;
use crate::store::{Result, Tx};
use crate::wire::Page;

/// Decides when something that happened is told to somebody, and notes what is not told at once.
pub(crate) async fn when(tx: &mut Tx, about: (Whom, Topic), screen: &Screen, now: i64) -> Result<When> {
    told::when(tx, about, screen, now).await
}

/// Those who decide for an authority and want to be told nothing now that can wait, each until when, in ms.
pub(crate) async fn asleep(tx: &mut Tx, authority: AuthorityId, now: i64) -> Result<Vec<(PersonId, i64)>> {
    told::asleep(tx, authority, now).await
}

/// What a person is told of, and when.
pub(crate) fn told() -> Screen {
    told::Screen::Told { page: Page(0) }.into()
}

/// The same for one project.
pub(crate) fn told_of(project: ProjectId) -> Screen {
    told::Screen::Of { project }.into()
}

/// The news of a TwinSpace were looked at: they wait in no inbox any more.
pub(crate) fn seen_posts(project: ProjectId, reader: &Reader) -> Change {
    told::rules::seen_posts(project, reader)
}

/// Forgets what a person has chosen who is forgotten.
pub(crate) async fn forget_told(tx: &mut Tx, person: PersonId) -> Result<()> {
    told::store::forget_person(tx, person).await
}
