//! Who takes part in a project that is active: partners are invited and accept, their profiles are changed, and they leave.
//!
//! Who is a member is stored with the [projects], as it is part of where a project stands.

mod form;
mod invitation;
mod profiles;
mod purpose;
pub mod replacement;
mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{MUTES, asks, lock_people, queue, unattended};
pub use form::PartnersDraft;
pub use invitation::{InvitationState, PartnerInvitation};
pub(crate) use profiles::parts;
pub use profiles::{One, leave, remove, remove_from_space, set_desktop, set_role};
pub use purpose::Purpose;
pub use replacement::{Plan, PlanState, Step, Way};
pub use rules::{Team, accept, add, decline, end, end_link, invite, make_link, open_link, take_back, write};
pub(crate) use rules::{ended, has};
pub(crate) use store::{HOLDS, OLD, WAITS, merge};
pub(crate) use views::rights;

use serde::{Deserialize, Serialize};

use crate::area::{self, Confirmation, Task, events};
use crate::areas::authorities::Authority;
use crate::areas::contacts;
use crate::areas::projects::{self, ProjectFacts, Seen};
use crate::conversation::Input;
use crate::decision::{Decided, Refusal, about};
use crate::domain::{
    AuthorityId, Desktop, LinkId, Message, PartnerInvitationId, Peer, PersonId, PlanId, ProjectId, Title, TwinSpace,
};
use crate::flows::Reads;
use crate::form::FormState;
use crate::reader::{Fresh, Reader, Settings};
use crate::store::{Result, Tx, people};
use crate::text::Locale;
use crate::view::View;
use crate::wire;
use crate::wire::Page;

wire! {
    /// What can be shown of members.
    pub enum Screen {
        /// Who takes part in a project, and who is invited.
        31 = Members { project: ProjectId, page: Page } about project,
        /// One of them, and what they may do.
        32 = Member { project: ProjectId, person: PersonId } about project,
        /// The Desktop profiles that somebody can be given.
        33 = Desktop { project: ProjectId, person: PersonId } about project,
        /// The roles in the TwinSpace that somebody can be given.
        34 = Role { project: ProjectId, person: PersonId } about project,
        /// An invitation, for either side.
        35 = Invitation { invitation: PartnerInvitationId } about invitation [Words],
        /// How a link that invites to a project is sent, in which language, and how it stands.
        36 = Link { link: LinkId, language: Locale, page: Page } about link,
        /// The message that is sent: for somebody who is no contact yet, in a language of theirs.
        108 = Forward { link: LinkId, language: Locale } about link,
        /// A partner who has joined, for the support service of their country.
        37 = NewPartner { project: ProjectId, person: PersonId } [Room],
        /// Those who take part in a project: who of them leaves?
        39 = Leaver { project: ProjectId, page: Page } about project,
        /// Those who could carry on in place of somebody.
        40 = Comer { project: ProjectId, person: PersonId, page: Page } about project,
        /// The ways in which a project can go on without somebody; person 0 comes by a link.
        41 = Ways { project: ProjectId, leaver: PersonId, comer: PersonId } about project,
        /// A plan, and how far it is.
        42 = Plan { plan: PlanId } about plan,
        /// Somebody who takes part is at another school now.
        43 = Moved { project: ProjectId, person: PersonId },
        /// In which project does somebody want to do this?
        44 = Which { purpose: Purpose, page: Page },
    }
}

wire! {
    /// What can be asked for members.
    pub enum Command {
        /// Opens the form in which contacts are chosen.
        37 = Add { project: ProjectId } [Begins],
        /// Makes a link that makes whoever opens it a contact, and invites them.
        38 = MakeLink { project: ProjectId },
        /// Writes the message of such a link, in this language.
        159 = Write { link: LinkId, language: Locale },
        /// Ends such a link.
        39 = EndLink { link: LinkId } [Confirmed],
        /// Accepts an invitation.
        40 = Accept { invitation: PartnerInvitationId },
        /// Declines an invitation.
        41 = Decline { invitation: PartnerInvitationId },
        /// Takes an invitation back.
        42 = TakeBack { invitation: PartnerInvitationId } [Confirmed],
        /// Gives somebody else a Desktop profile.
        43 = SetDesktop { project: ProjectId, person: PersonId, desktop: Desktop },
        /// Takes another Desktop profile oneself.
        44 = TakeDesktop { project: ProjectId, desktop: Desktop } [Confirmed],
        /// Gives somebody else a role in the TwinSpace.
        45 = SetRole { project: ProjectId, person: PersonId, role: TwinSpace },
        /// Takes another role in the TwinSpace oneself.
        46 = TakeRole { project: ProjectId, role: TwinSpace } [Confirmed],
        /// Removes somebody from the TwinSpace.
        47 = RemoveFromSpace { project: ProjectId, person: PersonId } [Confirmed],
        /// Removes a partner from the project.
        48 = Remove { project: ProjectId, person: PersonId } [Confirmed],
        /// Leaves a project oneself.
        49 = Leave { project: ProjectId } [Confirmed],
        /// Begins a plan of how a project goes on without somebody; person 0 comes by a link.
        53 = BeginPlan { project: ProjectId, leaver: PersonId, comer: PersonId, way: Way },
        /// Stops a plan.
        54 = StopPlan { plan: PlanId } [Confirmed],
        /// Says, for a support service, that somebody does not answer.
        55 = Report { project: ProjectId, person: PersonId, authority: AuthorityId },
        ;
        /// Invites these contacts.
        AddPartners { project: ProjectId, partners: Vec<PersonId>, message: Option<Message> },
        /// Opens a link; the hash of its code is what comes in.
        OpenLink { hash: Vec<u8> },
        /// Ends an invitation that nobody has answered.
        End { invitation: PartnerInvitationId },
        /// Ends a plan whose link nobody has opened.
        EndPlan { plan: PlanId },
    }
}

events! {
    /// What happened to invitations. All times are in ms.
    pub enum Event by (tx, info) {
        /// Somebody was invited to a project, by whom and until when.
        Invited {
            invitation: PartnerInvitationId,
            project: ProjectId,
            between: (PersonId, PersonId),
            message: Option<Message>,
            at: i64,
            until: i64,
        } => store::add(tx, (*invitation, *project), *between, message.as_ref(), (*at, *until)),
        /// An invitation was answered, for the first time, or is over.
        Answered { invitation: PartnerInvitationId, state: InvitationState, at: i64 } =>
            store::answer(tx, *invitation, *state, *at),
        /// A plan of how a project goes on without somebody is new, or is now so.
        PlanSaved { plan: Box<Plan> } => store::plans::save(tx, plan, info.now),
    }
}

/// What happens by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// An invitation ends.
    End {
        /// Which.
        invitation: PartnerInvitationId,
    },
    /// A plan ends whose link nobody has opened.
    EndPlan {
        /// Which.
        plan: PlanId,
    },
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        match *self {
            Self::End { invitation } => Command::End { invitation },
            Self::EndPlan { plan } => Command::EndPlan { plan },
        }
    }

    pub(crate) fn longest(&self, _: &Settings) -> i64 {
        match self {
            Self::End { .. } => rules::OPEN_FOR,
            Self::EndPlan { .. } => contacts::SINGLE_USE_FOR,
        }
    }
}

/// In whose name a timer acts: whoever has invited, or begun the plan. What a press about the same project locks first is locked
/// first here, too.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    let (project, by) = match *timer {
        Timer::End { invitation } => {
            let Some(invitation) = store::read(tx, invitation).await? else { return Ok(None) };
            (invitation.project, invitation.by.0)
        }
        Timer::EndPlan { plan } => {
            let Some(plan) = store::plans::read(tx, plan).await? else { return Ok(None) };
            (plan.project, plan.begun.0)
        }
    };
    projects::store::lock(tx, project).await?;
    // Their name is written down with what follows, as long as they have one.
    people::involve(tx, &[by]).await?;
    Ok(Some(by))
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match *self {
            Self::Add { project }
            | Self::MakeLink { project }
            | Self::AddPartners { project, .. }
            | Self::TakeDesktop { project, .. }
            | Self::TakeRole { project, .. }
            | Self::Leave { project } => rules::members(project),
            Self::SetDesktop { project, person, .. }
            | Self::SetRole { project, person, .. }
            | Self::RemoveFromSpace { project, person }
            | Self::Remove { project, person } => Screen::Member { project, person },
            Self::Accept { invitation }
            | Self::Decline { invitation }
            | Self::TakeBack { invitation }
            | Self::End { invitation } => Screen::Invitation { invitation },
            Self::EndLink { link } => rules::link_screen(link, Locale::english()),
            Self::Write { link, language } => rules::link_screen(link, language),
            Self::BeginPlan { project, leaver, comer, .. } => Screen::Ways { project, leaver, comer },
            Self::StopPlan { plan } | Self::EndPlan { plan } => Screen::Plan { plan },
            Self::Report { project, person, .. } => Screen::Moved { project, person },
            Self::OpenLink { .. } => rules::link_screen(LinkId(0), Locale::english()),
        }
    }
}

/// A project as it was read, with those who decide and those who are invited.
pub(crate) struct TeamRead {
    known: ProjectFacts,
    authorities: Vec<Authority>,
    invited: Vec<PartnerInvitation>,
    plans: Vec<Plan>,
}

impl TeamRead {
    pub(crate) async fn of(tx: &mut Tx, project: ProjectId, lines: u32) -> Result<Option<Self>> {
        let Some((known, authorities)) = projects::read(tx, project, lines).await? else { return Ok(None) };
        let (invited, plans) = (store::open(tx, project).await?, store::plans::open(tx, project).await?);
        Ok(Some(Self { known, authorities, invited, plans }))
    }

    /// The same of a project that is locked, with as much of its history as tells what was told lately.
    pub(crate) async fn locked(tx: &mut Tx, project: ProjectId) -> Result<Option<Self>> {
        projects::store::lock(tx, project).await?;
        Self::of(tx, project, projects::RECENT).await
    }

    pub(crate) fn team<'a>(&'a self, reader: &'a Reader) -> Team<'a> {
        let seen = Seen::of(&self.known, &self.authorities, reader);
        Team { seen, invited: &self.invited, plans: &self.plans }
    }

    /// One of those who take part, before a reader who does so, too.
    fn one<'a>(&'a self, peer: Option<&'a Peer>, reader: &'a Reader) -> Option<One<'a>> {
        let (peer, seen) = (peer?, self.team(reader).seen);
        let member = self.known.members.iter().find(|member| member.person == peer.id && member.is_in())?;
        seen.is_mine().then_some(One { seen, member, peer })
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match *screen {
        Screen::Members { project, page } => {
            let Some(read) = TeamRead::of(tx, project, 0).await? else { return Ok(None) };
            let peers = store::peers(tx, project).await?;
            let links = contacts::store::partner_invitations(tx, (reader.me.id, project), reader.now).await?;
            Ok(views::members(read.team(reader), (&peers, &links), page))
        }
        Screen::Member { project, person } | Screen::Desktop { project, person } | Screen::Role { project, person } => {
            let Some(read) = TeamRead::of(tx, project, 0).await? else { return Ok(None) };
            let peer = people::peer(tx, person).await?;
            Ok(read.one(peer.as_ref(), reader).map(|one| views::one(screen, one, read.team(reader))))
        }
        Screen::Invitation { invitation } => {
            let Some(invitation) = store::read(tx, invitation).await? else { return Ok(None) };
            let read = TeamRead::of(tx, invitation.project, 0).await?;
            Ok(read.and_then(|read| views::invitation(&invitation, read.team(reader))))
        }
        Screen::Link { link, .. } | Screen::Forward { link, .. } => {
            let Some(link) = contacts::store::invitation(tx, link).await? else { return Ok(None) };
            let Some(project) = rules::project_of(&link) else { return Ok(None) };
            let read = TeamRead::of(tx, project, 0).await?;
            Ok(read.and_then(|read| views::link(&link, screen, read.team(reader))))
        }
        Screen::NewPartner { project, person } => {
            let Some(read) = TeamRead::of(tx, project, 0).await? else { return Ok(None) };
            let peer = people::peer(tx, person).await?;
            Ok(peer.and_then(|peer| views::new_partner(&peer, read.team(reader).seen)))
        }
        Screen::Which { purpose, page } => Ok(Some(purpose::which(purpose, &able(tx, reader, purpose).await?, page))),
        Screen::Leaver { .. }
        | Screen::Comer { .. }
        | Screen::Ways { .. }
        | Screen::Plan { .. }
        | Screen::Moved { .. } => replacement::show(screen, tx, reader).await,
    }
}

/// Reads the projects in which somebody can do something.
async fn able(tx: &mut Tx, reader: &Reader, purpose: Purpose) -> Result<Vec<(ProjectId, Title)>> {
    let active = projects::store::active(tx, reader.me.id).await?.into_iter();
    Ok(active.filter(|(.., mine)| purpose.is_for(*mine)).map(|(project, title, _)| (project, title)).collect())
}

/// Where somebody can do something: in the project itself where there is one only; `None` where there is none.
pub(crate) async fn leads_to(purpose: Purpose, tx: &mut Tx, reader: &Reader) -> Result<Option<area::Screen>> {
    Ok(match &able(tx, reader, purpose).await?[..] {
        [] => None,
        [(project, _)] => Some(purpose.screen(*project)),
        [_, _, ..] => Some(Screen::Which { purpose, page: Page(0) }.into()),
    })
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    let me = reader.me.id;
    match command {
        Command::Add { project } => of_project(*project, tx, reader, rules::add).await,
        Command::AddPartners { project, partners, message } => {
            let read = TeamRead::locked(tx, *project).await?;
            let contacts = contacts::store::involving(tx, reader, partners).await?;
            Ok(about(read, |read| rules::invite(read.team(reader), partners, message.as_ref(), &contacts, fresh)))
        }
        Command::MakeLink { project } => {
            let open = contacts::store::partner_invitations(tx, (me, *project), reader.now).await?;
            of_project(*project, tx, reader, |team| rules::make_link(team, &open, fresh)).await
        }
        Command::Write { link, language } => {
            let link = contacts::store::lock_invitation(tx, *link).await?;
            let Some((link, project)) = link.and_then(|link| rules::project_of(&link).map(|project| (link, project)))
            else {
                return Ok(Err(Refusal::gone()));
            };
            of_project(project, tx, reader, |team| rules::write(&link, *language, team)).await
        }
        Command::EndLink { link } => {
            let Some(link) = contacts::store::lock_invitation(tx, *link).await? else {
                return Ok(Err(Refusal::gone()));
            };
            let Some(project) = rules::project_of(&link) else { return Ok(Err(Refusal::gone())) };
            of_project(project, tx, reader, |team| rules::end_link(&link, team, fresh)).await
        }
        Command::OpenLink { hash } => {
            let Some(link) = contacts::store::lock_code(tx, hash).await? else { return Ok(Err(contacts::unknown())) };
            let Some(project) = rules::project_of(&link) else { return Ok(Err(contacts::unknown())) };
            let owner = match link.owner() {
                Some(owner) => crate::store::people::read(tx, owner, reader.now).await?,
                None => None,
            };
            let is_suspended = owner.is_some_and(|(owner, _)| owner.suspended.is_some());
            of_project(project, tx, reader, |team| rules::open_link((&link, is_suspended), team, fresh)).await
        }
        Command::Accept { invitation } => {
            of_invitation(*invitation, tx, reader, |invitation, team| rules::accept(invitation, team, fresh)).await
        }
        Command::Decline { invitation } => {
            of_invitation(*invitation, tx, reader, |invitation, team| rules::decline(invitation, team, fresh)).await
        }
        Command::TakeBack { invitation } => {
            of_invitation(*invitation, tx, reader, |invitation, team| rules::take_back(invitation, team, fresh)).await
        }
        Command::End { invitation } => {
            of_invitation(*invitation, tx, reader, |invitation, team| Ok(rules::end(invitation, team, fresh))).await
        }
        // One's own profile is changed by the command that asks "are you sure?".
        Command::SetDesktop { person, .. } | Command::SetRole { person, .. } if *person == me => {
            Ok(Err(Refusal::gone()))
        }
        Command::SetDesktop { project, person, desktop } => {
            let rule = |one: One<'_>| profiles::set_desktop(one, *desktop, fresh);
            of_member((*project, *person), tx, reader, rule).await
        }
        Command::TakeDesktop { project, desktop } => {
            of_member((*project, me), tx, reader, |one| profiles::set_desktop(one, *desktop, fresh)).await
        }
        Command::SetRole { project, person, role } => {
            of_member((*project, *person), tx, reader, |one| profiles::set_role(one, *role, fresh)).await
        }
        Command::TakeRole { project, role } => {
            of_member((*project, me), tx, reader, |one| profiles::set_role(one, *role, fresh)).await
        }
        Command::RemoveFromSpace { project, person } => {
            of_member((*project, *person), tx, reader, |one| profiles::remove_from_space(one, fresh)).await
        }
        Command::Remove { project, person } => {
            of_member((*project, *person), tx, reader, |one| profiles::remove(one, fresh)).await
        }
        Command::Leave { project } => of_member((*project, me), tx, reader, |one| profiles::leave(one, fresh)).await,
        Command::BeginPlan { .. } | Command::StopPlan { .. } | Command::EndPlan { .. } | Command::Report { .. } => {
            replacement::decide(command, tx, reader, fresh).await
        }
    }
}

async fn of_project(
    project: ProjectId,
    tx: &mut Tx,
    reader: &Reader,
    rule: impl FnOnce(Team<'_>) -> Decided,
) -> Result<Decided> {
    let read = TeamRead::locked(tx, project).await?;
    Ok(about(read, |read| rule(read.team(reader))))
}

async fn of_member(
    (project, person): (ProjectId, PersonId),
    tx: &mut Tx,
    reader: &Reader,
    rule: impl FnOnce(One<'_>) -> Decided,
) -> Result<Decided> {
    let read = TeamRead::locked(tx, project).await?;
    let peer = people::peer(tx, person).await?;
    Ok(about(read, |read| rule(read.one(peer.as_ref(), reader).ok_or_else(Refusal::gone)?)))
}

async fn of_invitation(
    id: PartnerInvitationId,
    tx: &mut Tx,
    reader: &Reader,
    rule: impl FnOnce(&PartnerInvitation, Team<'_>) -> Decided,
) -> Result<Decided> {
    let Some(found) = store::read(tx, id).await? else { return Ok(Err(Refusal::gone())) };
    let read = TeamRead::locked(tx, found.project).await?;
    // What was read before the lock may be another by now.
    let found = store::read(tx, id).await?;
    Ok(about(read.zip(found), |(read, invitation)| {
        let mut team = read.team(reader);
        // Whoever accepts takes the place of their own invitation.
        let others: Vec<PartnerInvitation> = read.invited.iter().filter(|one| one.id != id).cloned().collect();
        team.invited = &others;
        rule(invitation, team)
    }))
}

pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    let (project, person) = match *command {
        Command::EndLink { link } => {
            let link = contacts::store::invitation(tx, link).await?;
            let Some((link, project)) = link.and_then(|link| rules::project_of(&link).map(|project| (link, project)))
            else {
                return Ok(None);
            };
            let read = TeamRead::of(tx, project, 0).await?;
            return Ok(read.and_then(|read| views::ending(&link, read.team(reader))));
        }
        Command::StopPlan { plan } => return replacement::stopping(plan, tx, reader).await,
        Command::TakeBack { invitation } => {
            let Some(invitation) = store::read(tx, invitation).await? else { return Ok(None) };
            let read = TeamRead::of(tx, invitation.project, 0).await?;
            return Ok(read.and_then(|read| views::taking_back(&invitation, read.team(reader))));
        }
        Command::RemoveFromSpace { project, person } | Command::Remove { project, person } => (project, person),
        Command::TakeDesktop { project, .. } | Command::TakeRole { project, .. } | Command::Leave { project } => {
            (project, reader.me.id)
        }
        Command::Add { .. }
        | Command::AddPartners { .. }
        | Command::MakeLink { .. }
        | Command::Write { .. }
        | Command::OpenLink { .. }
        | Command::Accept { .. }
        | Command::Decline { .. }
        | Command::End { .. }
        | Command::SetDesktop { .. }
        | Command::SetRole { .. }
        | Command::BeginPlan { .. }
        | Command::EndPlan { .. }
        | Command::Report { .. } => return Ok(None),
    };
    let Some(read) = TeamRead::of(tx, project, 0).await? else { return Ok(None) };
    let peer = people::peer(tx, person).await?;
    Ok(read.one(peer.as_ref(), reader).and_then(|one| views::confirmation(command, one)))
}

/// What waits for the person: invitations.
pub(crate) async fn inbox(tx: &mut Tx, reader: &Reader) -> Result<Vec<Task>> {
    store::waiting(tx, reader.me.id, reader.now).await
}

impl Reads for PartnersDraft {
    async fn known(form: &FormState<Self>, _: Option<&Input>, tx: &mut Tx, reader: &Reader) -> Result<Vec<Peer>> {
        let project = form.draft().project();
        let (peers, invited) = (store::peers(tx, project).await?, store::open(tx, project).await?);
        let mut contacts = contacts::store::of(tx, reader).await?;
        let is_in =
            |peer: &Peer| peers.iter().chain(invited.iter().map(|one| &one.invited)).any(|one| one.id == peer.id);
        contacts.retain(|peer| !is_in(peer));
        Ok(contacts)
    }
}
