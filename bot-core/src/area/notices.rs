//! The doors to `told` and to the mornings of `queue`: how the kernel asks when somebody hears of something, and how earlier areas lead
//! there.

use super::Screen;
use crate::areas::{queue, told};
use crate::decision::{Change, Topic, When, Whom};
use crate::domain::{AuthorityId, PersonId, ProjectId};
use crate::reader::{OfAuthorities, Reader};
use crate::store::{Result, Tx};
use crate::wire::Page;

/// Decides when something that happened is told to somebody, and notes what is not told at once.
pub(crate) async fn when(tx: &mut Tx, about: (Whom, Topic), screen: &Screen, now: i64) -> Result<When> {
    told::when(tx, about, screen, now).await
}

/// Those who decide for an authority and do not get a notice now: who sleeps gets it in the morning, and for whom very much waits reads of
/// all of it together.
pub(crate) async fn apart(
    tx: &mut Tx,
    (authority, settings): (AuthorityId, &OfAuthorities),
    (screen, topic): (&Screen, Topic),
    now: i64,
) -> Result<Vec<(PersonId, When)>> {
    let left = match topic {
        Topic::Asked => return Ok(Vec::new()),
        Topic::Duty => queue::left_for_the_morning(tx, (authority, settings), screen, now).await?,
        Topic::Again | Topic::News(_) | Topic::Posts(_) | Topic::Letter => Vec::new(),
    };
    let mut asleep = told::asleep(tx, authority, now).await?;
    asleep.retain(|(person, _)| !left.contains(person));
    let asleep = asleep.into_iter().map(|(person, until)| (person, When::At(until, 0)));
    Ok(left.into_iter().map(|person| (person, When::NotSent)).chain(asleep).collect())
}

/// Whether somebody reads of what they are reminded of in their morning, as very much waits for them; it is noted for that, then.
pub(crate) async fn is_left(tx: &mut Tx, person: PersonId, settings: &OfAuthorities, now: i64) -> Result<bool> {
    queue::is_left_for_the_morning(tx, person, settings, now).await
}

/// Whether so much waits for somebody that they read of it in their morning.
pub(crate) async fn has_much(tx: &mut Tx, person: PersonId, settings: &OfAuthorities, now: i64) -> Result<bool> {
    queue::has_much(tx, person, settings, now).await
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
