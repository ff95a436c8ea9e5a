//! What each member may do, and how that is changed; how somebody leaves (docs/domain.md, "Profiles").

use super::Screen;
use super::rules::{changed, may, members};
use crate::areas::projects::{self, MemberChange, Seen};
use crate::decision::{Change, Decided, Decision, Effect, Refusal};
use crate::domain::{Desktop, Member, Peer, Profiles, Right, TwinSpace};
use crate::reader::Fresh;
use crate::text::msg;

/// Somebody who takes part in a project, before a reader.
#[derive(Clone, Copy, Debug)]
pub struct One<'a> {
    /// The project.
    pub seen: Seen<'a>,
    /// Who takes part.
    pub member: &'a Member,
    /// How they are called, and where they teach now.
    pub peer: &'a Peer,
}

impl One<'_> {
    /// What they are called, as it is recorded.
    fn name(&self) -> String {
        self.peer.name.clone().unwrap_or_default()
    }

    fn is_me(&self) -> bool {
        self.member.person == self.seen.reader.me.id
    }

    fn screen(&self) -> Screen {
        Screen::Member { project: self.seen.project().id, person: self.member.person }
    }

    /// Something changes about them: it is written, recorded and told, and shown anew wherever the project is.
    fn changes(&self, event: projects::Event, change: MemberChange, fresh: &mut Fresh) -> Change {
        let recorded = changed(self.seen, (self.member.person, &self.name()), change, fresh);
        Change::event(event).and(recorded).with([Effect::Refresh(self.seen.project().id.0)])
    }

    /// Whether somebody still has a right once they have these profiles; `None`: once they are gone.
    fn keeps(&self, right: Right, profiles: Option<Profiles>) -> bool {
        let others = self.seen.known.members.iter().filter(|other| other.is_in() && other.person != self.member.person);
        profiles.into_iter().chain(others.map(|other| other.profiles)).any(|profiles| profiles.may(right))
    }

    /// A project always keeps somebody who runs it, and its TwinSpace somebody who runs that.
    fn keeps_somebody(&self, after: Option<Profiles>) -> Result<(), Refusal> {
        let before = self.member.profiles;
        if before.may(Right::Close) && !self.keeps(Right::Close, after) {
            return Err(Refusal::not_yet(msg::refusal_last_administrator()).showing(self.screen()));
        }
        if before.may(Right::ChangeRoles) && !self.keeps(Right::ChangeRoles, after) {
            return Err(Refusal::not_yet(msg::refusal_last_in_space()).showing(self.screen()));
        }
        Ok(())
    }
}

/// Gives somebody a Desktop profile. One that they have already changes nothing.
///
/// # Errors
/// The person may not, the project is not active, or nobody would be left who can run it.
pub fn set_desktop(one: One<'_>, desktop: Desktop, fresh: &mut Fresh) -> Decided {
    may(one.seen, Right::ChangeDesktop)?;
    let before = one.member.profiles;
    if before.desktop == desktop {
        return Ok(Decision::nothing(one.screen(), msg::toast_saved()));
    }
    one.keeps_somebody(Some(Profiles { desktop, ..before }))?;
    let (project, person) = (one.seen.project().id, one.member.person);
    let set = projects::Event::DesktopSet { project, person, desktop };
    Ok(one.changes(set, MemberChange::Desktop(desktop), fresh).decision(one.screen(), msg::toast_saved()))
}

/// Gives somebody a role in the TwinSpace, also somebody who was removed from there. One that they have already changes nothing.
///
/// # Errors
/// The person may not, the project is not active, it is no role of a teacher, or nobody would be left who can run the TwinSpace.
pub fn set_role(one: One<'_>, role: TwinSpace, fresh: &mut Fresh) -> Decided {
    may(one.seen, Right::ChangeRoles)?;
    if !TwinSpace::OF_TEACHERS.contains(&role) {
        return Err(Refusal::not_allowed());
    }
    change_role(one, Some(role), fresh)
}

/// Removes somebody from the TwinSpace; they stay in the project. A founder can be removed from there, too.
///
/// # Errors
/// The person may not, the project is not active, or nobody would be left who can run the TwinSpace.
pub fn remove_from_space(one: One<'_>, fresh: &mut Fresh) -> Decided {
    may(one.seen, Right::RemoveFromSpace)?;
    change_role(one, None, fresh)
}

fn change_role(one: One<'_>, role: Option<TwinSpace>, fresh: &mut Fresh) -> Decided {
    let before = one.member.profiles;
    if before.twinspace == role {
        return Ok(Decision::nothing(one.screen(), msg::toast_saved()));
    }
    one.keeps_somebody(Some(Profiles { twinspace: role, ..before }))?;
    let (project, person) = (one.seen.project().id, one.member.person);
    let set = projects::Event::RoleSet { project, person, role };
    Ok(one.changes(set, MemberChange::Role(role), fresh).decision(one.screen(), msg::toast_saved()))
}

/// Removes a partner from the project.
///
/// # Errors
/// The person may not, it is a founder or the person themselves, the project is not active, or nobody would be left who can run
/// its TwinSpace.
pub fn remove(one: One<'_>, fresh: &mut Fresh) -> Decided {
    may(one.seen, Right::RemovePartner)?;
    if one.member.profiles.stays() {
        return Err(Refusal::never(msg::refusal_founder_stays(one.peer.name())).showing(one.screen()));
    }
    if one.is_me() {
        return Err(Refusal::not_allowed());
    }
    gone(one, MemberChange::Removed, fresh)
}

/// Leaves a project oneself.
///
/// # Errors
/// The person is a founder, the project is not active, or nobody would be left who can run it.
pub fn leave(one: One<'_>, fresh: &mut Fresh) -> Decided {
    may(one.seen, Right::See)?;
    if !one.is_me() {
        return Err(Refusal::not_allowed());
    }
    if one.member.profiles.stays() {
        return Err(Refusal::never(msg::refusal_founder_leaves()).showing(one.screen()));
    }
    gone(one, MemberChange::Left, fresh)
}

/// Somebody leaves a project who is forgotten, be it as one of its founders: whoever is left runs it.
pub(crate) fn parts(seen: Seen<'_>, fresh: &mut Fresh) -> Change {
    let (me, project) = (&seen.reader.me, seen.project().id);
    if !seen.known.members.iter().any(|member| member.is_in() && member.person == me.id) {
        return Change::default();
    }
    let left = projects::Event::Parted { project, person: me.id, at: seen.reader.now };
    let recorded = changed(seen, (me.id, &me.name), MemberChange::Left, fresh);
    Change::event(left).and(recorded).with([Effect::Refresh(project.0)])
}

fn gone(one: One<'_>, change: MemberChange, fresh: &mut Fresh) -> Decided {
    one.keeps_somebody(None)?;
    let (project, person) = (one.seen.project().id, one.member.person);
    let left = projects::Event::Left { project, person, at: one.seen.reader.now };
    let change = one.changes(left, change, fresh);
    Ok(change.decision(members(project), msg::toast_removed()))
}
