//! A partner leaves: who carries on, by which way, and the plan that leads there over days (docs/domain.md, "A partner changes
//! schools").
//!
//! ```text
//! Ana:   A partner leaves → Jan → Olga → Replace in the TwinSpace
//! Bot:   ✅ Invite Olga   ⏳ Olga accepts, until 12 March   ▫ Make Olga Administrator …   ▫ Remove Jan from the TwinSpace
//! Olga:  accepts, three days later; the rest happens by itself
//! ```

mod plan;
mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
#[cfg(test)]
mod tests;
mod views;

pub use plan::{Asked, Plan, PlanState, Stage, Step, Way};
pub use rules::{Comer, begin, report, stop};
pub(super) use rules::{asked, came_back, may, may_begin, of_invitation, of_link, stopped, takes_over};
pub(crate) use rules::{close_for, partner, reopened};
pub(crate) use views::reports;
pub(super) use views::{way_in, ways_in};

use super::store::{self, plans};
use crate::area::Confirmation;
use crate::areas::contacts;
use crate::areas::members::{Command, Screen, TeamRead, of_project};
use crate::areas::projects::{self, Seen};
use crate::decision::{Change, Decided, Effect, Refusal, Topic, Whom};
use crate::domain::{Member, Peer, PersonId, PlanId, ProjectId};
use crate::reader::{Fresh, Reader};
use crate::store::people;
use crate::store::{Result, Tx};
use crate::view::View;

/// Nobody yet: whoever opens a link.
const BY_LINK: PersonId = PersonId(0);

/// Who could come, as they were read.
enum Known {
    Contact(Peer),
    Member(Peer),
    New,
}

impl Known {
    async fn of(tx: &mut Tx, read: &TeamRead, comer: PersonId, reader: &Reader) -> Result<Option<Self>> {
        if comer == BY_LINK {
            return Ok(Some(Self::New));
        }
        let takes_part = read.known.members.iter().any(|member| member.person == comer && member.is_in());
        if takes_part {
            return Ok(people::peer(tx, comer).await?.map(Self::Member));
        }
        let contacts = contacts::store::of(tx, reader).await?;
        Ok(contacts.into_iter().find(|peer| peer.id == comer).map(Self::Contact))
    }

    fn comer(&self) -> Comer<'_> {
        match self {
            Self::Contact(peer) => Comer::Contact(peer),
            Self::Member(peer) => Comer::Member(peer),
            Self::New => Comer::New,
        }
    }
}

pub(super) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match *screen {
        Screen::Leaver { project, page } => {
            let Some(read) = TeamRead::of(tx, project, 0).await? else { return Ok(None) };
            let peers = store::peers(tx, project).await?;
            Ok(views::leavers(read.team(reader), &peers, page))
        }
        Screen::Comer { project, person, page } => {
            let Some(read) = TeamRead::of(tx, project, 0).await? else { return Ok(None) };
            let (leaver, peers) = (people::peer(tx, person).await?, store::peers(tx, project).await?);
            let contacts = contacts::store::of(tx, reader).await?;
            let one = read.one(leaver.as_ref(), reader);
            Ok(one.and_then(|one| views::comers(read.team(reader), one, (&peers, &contacts), page)))
        }
        Screen::Ways { project, leaver, comer } => {
            let Some(read) = TeamRead::of(tx, project, 0).await? else { return Ok(None) };
            let leaver = people::peer(tx, leaver).await?;
            let known = Known::of(tx, &read, comer, reader).await?;
            let one = read.one(leaver.as_ref(), reader).zip(known.as_ref());
            Ok(one.and_then(|(one, known)| views::ways(read.team(reader), one, known.comer())))
        }
        Screen::Plan { plan } => {
            let Some(plan) = plans::read(tx, plan).await? else { return Ok(None) };
            let read = TeamRead::of(tx, plan.project, 0).await?;
            Ok(read.and_then(|read| views::plan(&plan, read.team(reader))))
        }
        Screen::Moved { project, person } => {
            let Some(read) = TeamRead::of(tx, project, 0).await? else { return Ok(None) };
            let peer = people::peer(tx, person).await?;
            Ok(read.one(peer.as_ref(), reader).and_then(views::moved))
        }
        Screen::Members { .. }
        | Screen::Member { .. }
        | Screen::Desktop { .. }
        | Screen::Role { .. }
        | Screen::Invitation { .. }
        | Screen::Link { .. }
        | Screen::Forward { .. }
        | Screen::NewPartner { .. }
        | Screen::Which { .. } => Ok(None),
    }
}

pub(super) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    match *command {
        Command::BeginPlan { project, leaver, comer, way } => {
            let Some(read) = TeamRead::locked(tx, project).await? else { return Ok(Err(Refusal::gone())) };
            people::involve(tx, &[comer]).await?;
            let leaver = people::peer(tx, leaver).await?;
            let Some(known) = Known::of(tx, &read, comer, reader).await? else { return Ok(Err(Refusal::gone())) };
            let one = read.one(leaver.as_ref(), reader).ok_or_else(Refusal::gone);
            Ok(one.and_then(|one| rules::begin(read.team(reader), one, known.comer(), way, fresh)))
        }
        Command::StopPlan { plan } => of_plan(plan, tx, reader, |plan, team| rules::stop(plan, team, fresh)).await,
        Command::EndPlan { plan } => of_plan(plan, tx, reader, |plan, team| Ok(rules::end(plan, team, fresh))).await,
        Command::Report { project, person, authority } => {
            if !reader.me.decides_for(authority) {
                return Ok(Err(Refusal::not_allowed()));
            }
            projects::store::lock(tx, project).await?;
            let Some(read) = TeamRead::of(tx, project, projects::WHOLE).await? else { return Ok(Err(Refusal::gone())) };
            let seen = Seen::of(&read.known, &read.authorities, reader);
            let member = read.known.members.iter().find(|member| member.person == person && member.is_in());
            let name = people::peer(tx, person).await?.and_then(|peer| peer.name).unwrap_or_default();
            Ok(member
                .ok_or_else(Refusal::gone)
                .and_then(|member| rules::report(seen, (member, &name), authority, fresh)))
        }
        Command::Add { .. }
        | Command::MakeLink { .. }
        | Command::Write { .. }
        | Command::EndLink { .. }
        | Command::Accept { .. }
        | Command::Decline { .. }
        | Command::TakeBack { .. }
        | Command::SetDesktop { .. }
        | Command::TakeDesktop { .. }
        | Command::SetRole { .. }
        | Command::TakeRole { .. }
        | Command::RemoveFromSpace { .. }
        | Command::Remove { .. }
        | Command::Leave { .. }
        | Command::AddPartners { .. }
        | Command::OpenLink { .. }
        | Command::End { .. } => Ok(Err(Refusal::gone())),
    }
}

async fn of_plan(
    id: PlanId,
    tx: &mut Tx,
    reader: &Reader,
    rule: impl FnOnce(&Plan, crate::areas::members::Team<'_>) -> Decided,
) -> Result<Decided> {
    let Some(found) = plans::read(tx, id).await? else { return Ok(Err(Refusal::gone())) };
    projects::store::lock(tx, found.project).await?;
    // What was read before the lock may be another by now.
    let Some(plan) = plans::read(tx, id).await? else { return Ok(Err(Refusal::gone())) };
    of_project(found.project, tx, reader, |team| rule(&plan, team)).await
}

/// Asks before a plan is stopped.
pub(super) async fn stopping(id: PlanId, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    let Some(plan) = plans::read(tx, id).await? else { return Ok(None) };
    let read = TeamRead::of(tx, plan.project, 0).await?;
    Ok(read.and_then(|read| views::confirmation(&plan, read.team(reader))))
}

/// What follows for the plans of a project that is started anew, once the new one is sent.
pub(crate) async fn started_anew(
    tx: &mut Tx,
    (project, partner): (ProjectId, PersonId),
    reader: &Reader,
    fresh: &mut Fresh,
) -> Result<Change> {
    let read = TeamRead::of(tx, project, 0).await?.zip(people::peer(tx, partner).await?);
    Ok(read.map(|(read, partner)| rules::started_anew(read.team(reader), &partner, fresh)).unwrap_or_default())
}

/// What follows where somebody is at another school from now on: in each project that is active, whoever can find somebody else
/// is told how, and so are they themselves.
pub(crate) async fn moved(tx: &mut Tx, person: PersonId) -> Result<Vec<Effect>> {
    let mut told = Vec::new();
    for (project, ..) in projects::store::active(tx, person).await? {
        let Some((known, _)) = projects::read(tx, project, 0).await? else { continue };
        let hears = |member: &&Member| member.is_in() && (rules::may(member.profiles) || member.person == person);
        told.extend(known.members.iter().filter(hears).map(|member| {
            Effect::Notify(Whom::Person(member.person), Screen::Moved { project, person }.into(), Topic::News(project))
        }));
    }
    Ok(told)
}
