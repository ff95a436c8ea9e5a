//! What operators look at, gathered from the areas whose it is, and what they change there.

mod figures;
mod stuck;

pub(super) use figures::{country, projects};
pub(super) use stuck::{backlogs, machine};

use super::facts::{Colleague, Desk, Found, Invited};
use super::{By, Role, rules};
use crate::area;
use crate::areas::authorities::{self, Authority, Left};
use crate::areas::contacts::{self, Invitation};
use crate::areas::people::store::schools::{self, Entry};
use crate::areas::{inquiries, people, projects as all_projects, suspension};
use crate::decision::{Change, Decided, Decision};
use crate::domain::{AuthorityId, InquiryId, LinkId, PersonId, ProjectId, School, SchoolId, SecretId, Territory};
use crate::job::NewInvitation;
use crate::reader::{Fresh, Me, Reader};
use crate::store::people::peer;
use crate::store::{Error, Result, Tx, secrets};

/// Every authority in use, each with how many decide for it. Everybody counts, also the operator who asks.
pub(super) async fn in_use(tx: &mut Tx) -> Result<Vec<Authority>> {
    authorities::store::all(tx, [Reader::NOBODY; 2]).await
}

/// Whether an authority is in use.
pub(super) async fn is_in_use(tx: &mut Tx, authority: AuthorityId) -> Result<bool> {
    Ok(in_use(tx).await?.iter().any(|known| known.id == authority))
}

/// Reads an authority with its people, and what waits for it; `None` where there is none.
pub(super) async fn desk(tx: &mut Tx, id: AuthorityId, reader: &Reader) -> Result<Option<Desk>> {
    let used = in_use(tx).await?.into_iter().find(|known| known.id == id);
    let is_in_use = used.is_some();
    let known = match used {
        Some(used) => Some(used),
        None => authorities::store::find(tx, id).await?,
    };
    let Some(authority) = known else { return Ok(None) };
    let left = if is_in_use { left(tx, &authority).await? } else { Left::default() };
    let people = authorities::store::delegations::appointed(tx, id).await?;
    let open = contacts::store::role_invitations(tx, reader.now).await?.into_iter();
    let open = open.filter(|one| Role::of(one).and_then(Role::authority) == Some(id)).map(|one| one.id).collect();
    let takes_part = is_in_use && all_projects::store::waits_with(tx, id, reader.me.id).await?;
    Ok(Some(Desk { authority, is_in_use, people, left, open, takes_part }))
}

/// Counts what waits for an authority.
async fn left(tx: &mut Tx, authority: &Authority) -> Result<Left> {
    let (projects, nobody) = all_projects::store::left_by(tx, authority.id).await?;
    if authority.region.is_some() {
        return Ok(Left { projects, nobody, ..Left::default() });
    }
    let teachers = people::store::count_waiting(tx, &authority.country).await?;
    let inquiries = inquiries::store::count_waiting_in(tx, &authority.country).await?;
    Ok(Left { projects, nobody, teachers, inquiries })
}

/// Sets an authority up under an id, or up again.
///
/// # Errors
/// [`Error::Stale`] where somebody else has set it up.
pub(super) async fn set_up(tx: &mut Tx, id: AuthorityId, place: &Territory, at: i64) -> Result<()> {
    let known = authorities::store::set_up(tx, id, (&place.country, place.region.as_deref()), at).await?;
    if known == (id, true) { Ok(()) } else { Err(Error::Stale) }
}

/// Takes an authority out of use.
///
/// # Errors
/// [`Error::Stale`] where it is out of use already.
pub(super) async fn take_out_of_use(tx: &mut Tx, id: AuthorityId, at: i64) -> Result<()> {
    happened(authorities::store::disable(tx, id, at).await?)
}

/// Ends an appointment.
///
/// # Errors
/// [`Error::Stale`] where there is none.
pub(super) async fn end_appointment(tx: &mut Tx, (person, authority): (PersonId, AuthorityId), at: i64) -> Result<()> {
    happened(authorities::store::revoke(tx, person, authority, at).await?)
}

/// Ends it that somebody's chat is an operator's.
///
/// # Errors
/// [`Error::Stale`] where it is none.
pub(super) async fn end_operator(tx: &mut Tx, person: PersonId) -> Result<()> {
    happened(authorities::store::unlink_operator(tx, person).await?)
}

fn happened(did: bool) -> Result<()> {
    if did { Ok(()) } else { Err(Error::Stale) }
}

/// Keeps an invitation with who has made it, and its code sealed where it is to be read later.
pub(super) async fn invite(tx: &mut Tx, (invitation, by): (&Invitation, By), made: &NewInvitation) -> Result<()> {
    contacts::store::add_invitation(tx, invitation, &made.hash).await?;
    if let By::Operator(person) = by {
        contacts::store::made_by(tx, invitation.id, person).await?;
    }
    match &made.sealed {
        Some(sealed) => secrets::add(tx, SecretId(invitation.id.0), sealed).await,
        None => Ok(()),
    }
}

/// Reads an invitation for a role with all that operators know of it; `None` where there is no such one.
pub(super) async fn invited(tx: &mut Tx, link: LinkId) -> Result<Option<Invited>> {
    let found = contacts::store::invitation(tx, link).await?;
    let Some((invitation, role)) = found.and_then(|found| Role::of(&found).map(|role| (found, role))) else {
        return Ok(None);
    };
    let authority = match role.authority() {
        Some(authority) => authorities::store::find(tx, authority).await?,
        None => None,
    };
    let is_code_kept = contacts::store::is_code_kept(tx, link).await?;
    let user = match invitation.used {
        Some((_, person)) => peer(tx, person).await?,
        None => None,
    };
    let maker = match contacts::store::maker(tx, link).await? {
        Some(person) => peer(tx, person).await?,
        None => None,
    };
    Ok(Some(Invited { invitation, role, authority, is_code_kept, user, maker }))
}

/// Reads the invitations for a role that can still be opened, the oldest first, each with its authority.
pub(super) async fn open(tx: &mut Tx, now: i64) -> Result<Vec<(Invitation, Role, Option<Authority>)>> {
    let mut all = Vec::new();
    for invitation in contacts::store::role_invitations(tx, now).await? {
        let Some(role) = Role::of(&invitation) else { continue };
        let authority = match role.authority() {
            Some(authority) => authorities::store::find(tx, authority).await?,
            None => None,
        };
        all.push((invitation, role, authority));
    }
    Ok(all)
}

/// Reads everybody whose chat is an operator's, the one who was linked first before all others.
pub(super) async fn operators(tx: &mut Tx) -> Result<Vec<Colleague>> {
    let mut all = Vec::new();
    for chat in authorities::store::operators(tx).await? {
        all.extend(peer(tx, chat.person).await?.map(|peer| Colleague { peer, since: chat.since }));
    }
    Ok(all)
}

/// The reader as they are once nobody else decides who the operators are: somebody may have ended them a moment ago.
pub(super) async fn as_they_are(tx: &mut Tx, reader: &Reader) -> Result<Reader> {
    authorities::store::lock_operators(tx).await?;
    let mut all = authorities::store::operators(tx).await?.into_iter();
    let operator = reader.me.traits.is_shell || all.any(|chat| chat.person == reader.me.id);
    Ok(Reader { me: Me { operator, ..reader.me.clone() }, ..reader.clone() })
}

/// Reads a school with all that operators know of it.
pub(super) async fn school(tx: &mut Tx, id: SchoolId) -> Result<Option<Found>> {
    let Some(entry) = schools::entry(tx, id).await? else { return Ok(None) };
    let into = match entry.merged_into {
        Some(into) => schools::entry(tx, into).await?.map(|into| into.school),
        None => None,
    };
    let teachers = schools::teachers(tx, id).await?;
    let is_suspended = suspension::is_school_suspended(tx, id).await?;
    let alike = if entry.is_closed { None } else { schools::known_beside(tx, &entry.school).await? };
    Ok(Some(Found { entry, teachers, is_suspended, into, alike: alike.unwrap_or_default() }))
}

/// Locks two schools, always in the same order, and reads both, and whether each is suspended.
pub(super) async fn lock_schools(tx: &mut Tx, pair: [SchoolId; 2]) -> Result<Option<([Entry; 2], [bool; 2])>> {
    for id in [pair[0].min(pair[1]), pair[0].max(pair[1])] {
        schools::lock(tx, id).await?;
    }
    pair_of(tx, pair).await
}

/// Reads two schools, and whether each is suspended.
pub(super) async fn pair_of(tx: &mut Tx, pair: [SchoolId; 2]) -> Result<Option<([Entry; 2], [bool; 2])>> {
    let (from, into) = (schools::entry(tx, pair[0]).await?, schools::entry(tx, pair[1]).await?);
    let suspended =
        [suspension::is_school_suspended(tx, pair[0]).await?, suspension::is_school_suspended(tx, pair[1]).await?];
    Ok(from.zip(into).map(|(from, into)| ([from, into], suspended)))
}

/// Finds schools of some countries by words of their names and towns: those that everybody can choose, so many at most; and whether these
/// are all.
pub(super) async fn find_schools(
    tx: &mut Tx,
    words: &str,
    countries: &[String],
    most: usize,
) -> Result<(Vec<School>, bool)> {
    let mut found = Vec::new();
    for country in countries {
        // Nobody's own: what nobody has taken yet stands in a list of its own.
        found.extend(schools::search(tx, words, country, Reader::NOBODY).await?.schools);
        if found.len() > most {
            break;
        }
    }
    let are_all = found.len() <= most;
    found.truncate(most);
    Ok((found, are_all))
}

/// Asks an authority about what waits behind a subject, in the order of their ids, as much as fits into one turn: what each asks for, and
/// the last one, `None` where that is all. Teachers stand in its queue already; from now on it is reminded of them.
pub(super) async fn late(
    tx: &mut Tx,
    (authority, behind): (&Authority, i64),
    (reader, fresh): (&Reader, &mut Fresh),
) -> Result<(Change, Option<i64>)> {
    let projects = all_projects::store::next_waiting(tx, behind, rules::LATE).await?;
    // What a region decides is projects only.
    let (questions, teachers) = match &authority.region {
        None => (
            inquiries::store::next_waiting(tx, &authority.country, behind, rules::LATE).await?,
            people::store::next_waiting(tx, &authority.country, behind, rules::LATE).await?,
        ),
        Some(_) => (Vec::new(), Vec::new()),
    };
    let projects = projects.into_iter().map(|project| (project.0, Late::Project(project)));
    let questions = questions.into_iter().map(|inquiry| (inquiry.0, Late::Question(inquiry)));
    let teachers = teachers.into_iter().map(|(teacher, since)| (teacher.0, Late::Teacher(teacher, since)));
    let mut next: Vec<(i64, Late)> = projects.chain(questions).chain(teachers).collect();
    next.sort_by_key(|(id, _)| *id);
    let is_more = next.len() >= rules::LATE;
    next.truncate(rules::LATE);
    let to = next.last().map(|(id, _)| *id).filter(|_| is_more);
    let mut asks = Change::default();
    for (_, late) in next {
        let asked = match late {
            Late::Project(project) => {
                let command = all_projects::Command::AskLate { project };
                change_of(all_projects::decide(&command, tx, reader, fresh).await?)
            }
            Late::Question(inquiry) => {
                let command = inquiries::Command::AskLate { inquiry };
                change_of(inquiries::decide(&command, tx, reader, fresh).await?)
            }
            Late::Teacher(teacher, since) => {
                Change::default().with([area::reminds_of_teacher((teacher, since), authority, reader)])
            }
        };
        asks = asks.and(asked);
    }
    Ok((asks, to))
}

/// What an authority is asked about late.
enum Late {
    /// A project that waits for approval.
    Project(ProjectId),
    /// A question to its country's support service.
    Question(InquiryId),
    /// A teacher who waits to be validated there, since a time in ms.
    Teacher(PersonId, i64),
}

/// Lets some projects that wait for an authority go on without it, as many as fit into one turn.
pub(super) async fn without(
    tx: &mut Tx,
    authority: AuthorityId,
    (reader, fresh): (&Reader, &mut Fresh),
) -> Result<Change> {
    let mut goes_on = Change::default();
    for project in all_projects::store::next_for(tx, authority, rules::LATE).await? {
        let command = all_projects::Command::HandBack { project, authority };
        goes_on = goes_on.and(change_of(all_projects::decide(&command, tx, reader, fresh).await?));
    }
    Ok(goes_on)
}

/// What a decision asks for. What is refused waits no more, and asks for nothing.
fn change_of(decided: Decided) -> Change {
    decided.map_or_else(|_| Change::default(), |Decision { events, effects, .. }| Change { events, effects })
}
