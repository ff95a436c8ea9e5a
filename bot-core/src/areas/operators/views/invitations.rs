//! The invitations for a role.

use super::ways;
use crate::area::Confirmation;
use crate::areas::authorities::Authority;
use crate::areas::contacts::Invitation;
use crate::areas::operators::facts::Invited;
use crate::areas::operators::{Command, Role, Screen, rules};
use crate::decision::{Decision, offered};
use crate::domain::SecretId;
use crate::reader::Reader;
use crate::text::{Arg, Text, msg};
use crate::view::part::{Line, Part, list};
use crate::view::{Block, Button, SealedLink, View, button};
use crate::wire::Page;

/// For what an invitation is: "Approver – National Support Service (Spain)".
fn role(role: Role, authority: Option<&Authority>) -> Text {
    role_at(role, authority.map_or_else(|| Text::words(""), Authority::label))
}

fn role_at(role: Role, place: Text) -> Text {
    match role {
        Role::Operator => msg::role_operator(),
        Role::Approver { .. } => msg::role_approver(place),
        Role::Deputy { .. } => msg::role_deputy(place),
        Role::Room { .. } => msg::role_room(place),
    }
}

/// Those that can still be opened, the oldest first.
pub(in crate::areas::operators) fn invitations(all: &[(Invitation, Role, Option<Authority>)], page: Page) -> View {
    let line = |(invitation, of, authority): &(Invitation, Role, Option<Authority>)| {
        let whole = role(*of, authority.as_ref());
        let says = match invitation.expires_at {
            Some(until) => msg::role_link_line(whole, Arg::Moment(until)),
            None => whole,
        };
        let label = role_at(*of, authority.as_ref().map_or_else(|| Text::words(""), Authority::place));
        // A moment is too long for a button: several for the same are numbered.
        Line { says, label, shows: Screen::Invitation { link: invitation.id }.into(), more: Vec::new() }
    };
    let lines: Vec<Line> = all.iter().map(line).collect();
    let titles = (msg::invitations_title(), msg::invitations_title_empty());
    let (mut blocks, mut buttons) = list(titles, &Part::of(&lines, page.0), Screen::Invitations { page });
    blocks.push(Block::Note(msg::invitations_title_how()));
    buttons.push(button::go(msg::button_authorities(), Screen::Desks { page: Page(0) }));
    buttons.push(button::go(msg::button_operators(), Screen::colleagues()));
    buttons.extend(ways());
    View::card(blocks, buttons)
}

/// One of them: its link while it can be opened, or what became of it.
pub(in crate::areas::operators) fn invitation(invited: &Invited, reader: &Reader) -> View {
    let Invited { invitation, is_code_kept, .. } = invited;
    let mut blocks = vec![Block::Title(role(invited.role, invited.authority.as_ref()))];
    if invitation.is_open(reader.now) {
        blocks.push(Block::Para(opens(invited.role)));
        if *is_code_kept {
            blocks.push(Block::SealedInvitation(SealedLink::Invitation(SecretId(invitation.id.0))));
        } else {
            blocks.push(Block::Note(msg::role_link_kept()));
        }
    }
    blocks.push(Block::Note(state(invited, reader)));
    let revokes = button::danger(msg::button_end_invitation(), Command::RevokeInvitation { link: invitation.id });
    let decided = rules::revoke_invitation(invitation, reader);
    let mut buttons: Vec<Button> = offered(&decided, revokes).into_iter().collect();
    buttons.push(match invited.role.authority() {
        Some(authority) => button::go(msg::button_authority(), rules::desk(authority)),
        None => button::go(msg::button_operators(), Screen::colleagues()),
    });
    buttons.push(button::navigate(msg::button_invitations(), Screen::Invitations { page: Page(0) }));
    buttons.extend(ways());
    View::card(blocks, buttons)
}

/// To whom the link goes, and what it makes of them.
fn opens(role: Role) -> Text {
    match role {
        Role::Operator => msg::role_link_operator(),
        Role::Approver { .. } => msg::role_link_approver(),
        Role::Deputy { .. } => msg::role_link_deputy(),
        Role::Room { .. } => msg::role_link_room(),
    }
}

/// Until when it can be opened, or what became of it.
fn state(invited: &Invited, reader: &Reader) -> Text {
    let invitation = &invited.invitation;
    if let Some((at, _)) = invitation.used {
        return match &invited.user {
            Some(peer) => msg::role_link_used(peer.name(), Arg::Moment(at)),
            None => msg::role_link_used_once(Arg::Moment(at)),
        };
    }
    match (invitation.revoked_at, invitation.expires_at) {
        (Some(at), _) => msg::role_link_revoked(Arg::Moment(at)),
        (None, Some(until)) if until <= reader.now => msg::role_link_over(Arg::Moment(until)),
        (None, Some(until)) => msg::role_link_until(Arg::Moment(until)),
        (None, None) => msg::role_link_lasting(),
    }
}

/// Asks before an invitation is ended.
pub(in crate::areas::operators) fn revoking(invited: &Invited, reader: &Reader) -> Option<Confirmation> {
    let link = invited.invitation.id;
    rules::revoke_invitation(&invited.invitation, reader).ok().filter(Decision::does_something)?;
    Some(Confirmation {
        question: msg::confirm_end_invitation(role(invited.role, invited.authority.as_ref())),
        yes: msg::button_end_invitation(),
        command: Command::RevokeInvitation { link }.into(),
        back: Screen::Invitation { link }.into(),
    })
}
