//! Who decides for an authority, who is invited, and who the operators are.

use super::{by, desk};
use crate::area;
use crate::areas::authorities::{self, Delegation};
use crate::areas::contacts::Invitation;
use crate::areas::operators::{By, Event, Job, Role, Screen};
use crate::decision::{Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{AccountId, AuthorityId, DAY, LinkId, PersonId};
use crate::job::NewInvitation;
use crate::reader::{Fresh, Reader};
use crate::text::msg;
use crate::wire::Page;

/// An invitation for a role can be opened for so long, in ms: 7 days.
const INVITED_FOR: i64 = 7 * DAY;

/// Ends the appointment of somebody who decides for an authority or is its deputy, with what they have handed over or taken over there:
/// `ends`. Where there is none any more, nothing changes.
///
/// # Errors
/// The reader is no operator.
pub fn end_appointment(
    (person, authority): (PersonId, AuthorityId),
    is_appointed: bool,
    ends: &[Delegation],
    reader: &Reader,
) -> Decided {
    let (by, at) = (by(reader)?, reader.now);
    if !is_appointed {
        return Ok(Decision::nothing(desk(authority), msg::toast_appointment_ended()));
    }
    let ended = Change::event(Event::AppointmentEnded { person, authority, by, at });
    let lost = ends.iter().map(|delegation| authorities::rules::lost_role(delegation, person, at));
    let change = lost.fold(ended, Change::and);
    // What they have taken to answer it is everybody's again.
    let change = change.and(Change::event(Event::QuestionsLeft { person, authority }));
    // The commands of an approver go with the role.
    let follows = [Effect::OfferAllCommands(person), Effect::Refresh(authority.0)];
    Ok(change.with(follows).decision(desk(authority), msg::toast_appointment_ended()))
}

/// Whether somebody can be invited for a role: an authority must be in use for that.
fn may_invite(role: Role, is_in_use: bool) -> Result<(), Refusal> {
    if role.authority().is_some() && !is_in_use {
        return Err(Refusal::not_yet(msg::refusal_set_up_first()));
    }
    Ok(())
}

/// Invites somebody for a role: the code is made outside the turn, and the link comes to the operator who has asked for it.
///
/// # Errors
/// The reader is no operator, or the authority is out of use.
pub fn invite(role: Role, is_in_use: bool, reader: &Reader, fresh: &mut Fresh) -> Decided {
    by(reader)?;
    may_invite(role, is_in_use)?;
    let job = Job::Invite { link: fresh.id(), role, by: reader.me.id, account: reader.account };
    let decision = Decision::new(Vec::new(), role.screen(), msg::toast_link_comes());
    Ok(decision.with([Effect::Start(job.into())]))
}

/// The code of an invitation is made: somebody can open it, and the operator who has asked for it gets the link in their account, where
/// there is one.
///
/// # Errors
/// The reader is no operator any more, or the authority was taken out of use.
pub fn make(
    (link, role): (LinkId, Role),
    (made, account): (&NewInvitation, Option<AccountId>),
    is_in_use: bool,
    reader: &Reader,
) -> Decided {
    let by = by(reader)?;
    may_invite(role, is_in_use)?;
    let invitation = Box::new(Invitation {
        id: link,
        kind: role.kind(),
        code: None,
        reusable: false,
        made_at: reader.now,
        expires_at: Some(reader.now + INVITED_FOR),
        revoked_at: None,
        used: None,
    });
    let invited = Change::event(Event::Invited { invitation, made: Box::new(made.clone()), by });
    let shows = Screen::Invitation { link };
    let sends = account.map(|account| Effect::Notify(Whom::Account(account), shows.clone().into(), Topic::Asked));
    let refreshed = role.authority().map(|authority| Effect::Refresh(authority.0));
    Ok(invited.with(sends).with(refreshed).decision(shows, msg::toast_done()))
}

/// Ends an invitation for a role: its link then gives nothing to anybody. Once more, nothing changes.
///
/// # Errors
/// The reader is no operator, it is for no role, somebody has used it, or it is over.
pub fn revoke_invitation(invitation: &Invitation, reader: &Reader) -> Decided {
    let by = by(reader)?;
    let role = Role::of(invitation).ok_or_else(Refusal::gone)?;
    let link = invitation.id;
    if invitation.revoked_at.is_some() {
        return Ok(Decision::nothing(Screen::Invitation { link }, msg::toast_invitation_ended()));
    }
    if invitation.used.is_some() {
        return Err(Refusal::never(msg::refusal_invitation_used()));
    }
    if !invitation.is_open(reader.now) {
        return Err(Refusal::too_late());
    }
    let refreshed = role.authority().map(|authority| Effect::Refresh(authority.0));
    let change = revoked(link, (by, reader.now)).with(refreshed);
    Ok(change.decision(Screen::Invitations { page: Page(0) }, msg::toast_invitation_ended()))
}

/// Nobody can open an invitation any more, from a time in ms.
pub(super) fn revoked(link: LinkId, (by, at): (By, i64)) -> Change {
    Change::event(Event::InvitationRevoked { link, by, at }).with([Effect::Refresh(link.0)])
}

/// Somebody is an operator no more, from a time in ms, and nobody can open the invitations for a role that they have made: `made`.
fn ended(person: PersonId, made: &[Invitation], (by, at): (By, i64)) -> Change {
    let ends = |invitation: &Invitation| {
        let refreshed = Role::of(invitation).and_then(Role::authority).map(|authority| Effect::Refresh(authority.0));
        revoked(invitation.id, (by, at)).with(refreshed)
    };
    made.iter().map(ends).fold(Change::event(Event::OperatorEnded { person, by, at }), Change::and)
}

/// Ends it that somebody is an operator, and with it the invitations for a role that they have made and that can still be opened: `made`; they
/// could come back by one. `all`: those who are operators, as they are once nobody else decides that at the same time. Who is none any more
/// is none already.
///
/// # Errors
/// The reader is no operator, or is none any more; or they are the only one left, and would end themselves: the command line may do that.
pub fn end_operator(person: PersonId, all: &[PersonId], made: &[Invitation], reader: &Reader) -> Decided {
    let by = by(reader)?;
    let (is_own, is_shell) = (person == reader.me.id, reader.me.traits.is_shell);
    // Another operator may have ended the one who acts a moment ago.
    if !is_shell && !all.contains(&reader.me.id) {
        return Err(Refusal::never(msg::refusal_no_operator()).showing(area::home()));
    }
    if !all.contains(&person) {
        return Ok(Decision::nothing(Screen::colleagues(), msg::toast_operator_ended()));
    }
    if is_own && all.len() == 1 {
        return Err(Refusal::not_yet(msg::refusal_last_operator()).showing(Screen::colleagues()));
    }
    let offered = [Effect::OfferAllCommands(person)];
    let told = (!is_own).then(|| Effect::Notify(Whom::Person(person), Screen::Ended.into(), Topic::Asked));
    let change = ended(person, made, (by, reader.now)).with(offered).with(told);
    Ok(if is_own {
        change.decision(area::home(), msg::toast_operator_ended())
    } else {
        change.decision(Screen::colleagues(), msg::toast_operator_ended())
    })
}

/// Somebody is an operator no more, as they are forgotten, and nobody becomes anything by an invitation that they have `made`. `others`,
/// who are operators still, read how many are left.
pub(crate) fn leaves(person: PersonId, (others, made): (&[PersonId], &[Invitation]), now: i64) -> Change {
    let told = |other: &PersonId| Effect::Notify(Whom::Person(*other), Screen::ColleagueLeft.into(), Topic::Asked);
    ended(person, made, (By::Operator(person), now)).with(others.iter().map(told))
}
