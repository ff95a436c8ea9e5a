//! Invitations to take part: for who is invited, for those who invite, and the links that invite.

use crate::area::{self, Confirmation};
use crate::areas::contacts::{self, Invitation};
use crate::areas::forward::{self, Letter};
use crate::areas::members::{Command, InvitationState, PartnerInvitation, Screen, Team, replacement, rules};
use crate::areas::projects::{Seen, State, content};
use crate::areas::{people, suspension};
use crate::decision::{Decision, is_offered, offered};
use crate::domain::Peer;
use crate::reader::Fresh;
use crate::text::{Arg, Locale, Text, msg};
use crate::view::{Block, Button, View, button, field};

/// What decides most, for who is invited: the card has one page.
const ESSENTIAL: [&str; 4] = ["description", "languages", "ages", "aims"];

/// Shows an invitation to the one who is invited, and to those who could have sent it.
pub(in crate::areas::members) fn invitation(invitation: &PartnerInvitation, team: Team<'_>) -> Option<View> {
    let reader = team.seen.reader;
    if invitation.invited.id == reader.me.id {
        return Some(for_invited(invitation, team));
    }
    team.seen.is_mine().then(|| for_members(invitation, team))
}

fn for_invited(invitation: &PartnerInvitation, team: Team<'_>) -> View {
    let (seen, reader) = (team.seen, team.seen.reader);
    let content = &seen.project().content;
    let is_open = invitation.is_open(reader.now) && seen.project().state == State::Active;
    let mut blocks = vec![Block::Title(msg::project_heading(content.title.as_str()))];
    if !is_open {
        blocks.push(Block::Note(over(invitation, true)));
        let mut buttons = Vec::new();
        if seen.is_mine() {
            let project = seen.project().id;
            if seen.project().state == State::Active {
                blocks.push(Block::Para(msg::invitation_you_accepted_next()));
                buttons.push(button::space(project));
            }
            buttons.push(button::project(project));
        }
        buttons.push(button::home());
        return View::card(blocks, buttons);
    }
    blocks.push(Block::Para(msg::invitation_asks(invitation.by.1.as_str(), Arg::Day(invitation.until))));
    blocks.extend(invitation.message.as_ref().map(|message| Block::Quote(Text::words(message.as_str()))));
    blocks.extend(waits(seen));
    // Who comes by a link may read of the bot for the first time.
    let (privacy, more) = reader.me.teacher.is_none().then(|| area::privacy_first(reader)).unzip();
    if let Some(privacy) = privacy {
        blocks.insert(1, Block::Para(msg::who_speaks()));
        blocks.push(Block::Note(privacy));
    }
    let language = more.is_some().then(|| button::go(msg::button_language(), area::languages()));
    blocks.extend(content::founders(seen.known));
    blocks.extend(content::some_fields(&ESSENTIAL, content));
    let id = invitation.id;
    let plans = replacement::of_invitation(team, id).into_iter().filter(|plan| plan.leaver.0 != reader.me.id);
    blocks.extend(plans.map(|plan| Block::Para(msg::invitation_replaces(plan.leaver.1.as_str()))));
    let first = match &reader.me.teacher {
        None => button::primary(msg::button_register(), people::Command::EditProfile),
        Some(_) if is_offered(&rules::accept(invitation, team, &mut Fresh::dry())) => {
            button::primary(msg::button_accept(), Command::Accept { invitation: id })
        }
        Some(_) => button::registration(),
    };
    let decline = button::danger(msg::button_decline(), Command::Decline { invitation: id });
    View::card(blocks, [first, decline, button::home()].into_iter().chain(language).chain(more).collect())
}

/// Why accepting has to wait, and for whom.
fn waits(seen: Seen<'_>) -> Option<Block> {
    let says = match &seen.reader.me.teacher {
        None => msg::invitation_register(),
        Some(_) if seen.reader.me.suspended.is_some() => return suspension::note(seen.reader),
        Some(teacher) if teacher.is_valid() => return None,
        Some(teacher) => msg::invitation_waits(people::standing(teacher, seen.authorities)),
    };
    Some(Block::Note(says))
}

/// What became of an invitation, for who is invited or for those who invite.
fn over(invitation: &PartnerInvitation, is_mine: bool) -> Text {
    let name = invitation.invited.name();
    match (invitation.state, is_mine) {
        (InvitationState::Accepted, true) => msg::invitation_you_accepted(),
        (InvitationState::Accepted, false) => msg::invitation_accepted(name),
        (InvitationState::Declined, true) => msg::invitation_you_declined(),
        (InvitationState::Declined, false) => msg::invitation_declined(name),
        (InvitationState::TakenBack, _) => msg::invitation_taken_back(),
        (InvitationState::Open | InvitationState::Ended, _) => msg::invitation_ended(),
    }
}

fn for_members(invitation: &PartnerInvitation, team: Team<'_>) -> View {
    let seen = team.seen;
    let (reader, name) = (seen.reader, invitation.invited.name());
    let mut blocks = vec![Block::Title(msg::invitation_title(name.clone()))];
    if invitation.is_open(reader.now) {
        let (by, since, until) = (invitation.by.1.as_str(), Arg::Day(invitation.at), Arg::Day(invitation.until));
        blocks.push(Block::Note(msg::invitation_open(by, name, since, until)));
        blocks.extend(invitation.message.as_ref().map(|message| Block::Quote(Text::words(message.as_str()))));
    } else {
        blocks.push(Block::Note(over(invitation, false)));
    }
    let take_back = button::danger(msg::button_take_back(), Command::TakeBack { invitation: invitation.id });
    let mut buttons: Vec<Button> =
        offered(&rules::take_back(invitation, team, &mut Fresh::dry()), take_back).into_iter().collect();
    buttons.extend([button::members(seen.project().id), button::home()]);
    View::card(blocks, buttons)
}

/// Asks before an invitation is taken back.
pub(in crate::areas::members) fn taking_back(invitation: &PartnerInvitation, team: Team<'_>) -> Option<Confirmation> {
    rules::take_back(invitation, team, &mut Fresh::dry()).ok().filter(Decision::does_something)?;
    Some(Confirmation {
        question: msg::confirm_take_back(invitation.invited.name()),
        yes: msg::button_take_back(),
        command: Command::TakeBack { invitation: invitation.id }.into(),
        back: Screen::Invitation { invitation: invitation.id }.into(),
    })
}

/// Says how a link is sent, or shows the message that is forwarded; where the link has ended, that it has. `None` where it is not
/// the person's own.
pub(in crate::areas::members) fn link(link: &Invitation, screen: &Screen, team: Team<'_>) -> Option<View> {
    let (reader, project) = (team.seen.reader, team.seen.project().id);
    (link.owner() == Some(reader.me.id)).then_some(())?;
    let state = contacts::link_state(link, reader.now);
    let (language, page) = match *screen {
        Screen::Link { language, page, .. } => (language, page),
        Screen::Forward { language, .. } => {
            return Some(letter(link, language, team).map_or_else(|| forward::over(state, reader), Letter::view));
        }
        Screen::Members { .. }
        | Screen::Member { .. }
        | Screen::Desktop { .. }
        | Screen::Role { .. }
        | Screen::Invitation { .. }
        | Screen::NewPartner { .. }
        | Screen::Leaver { .. }
        | Screen::Comer { .. }
        | Screen::Ways { .. }
        | Screen::Plan { .. }
        | Screen::Moved { .. }
        | Screen::Which { .. } => return None,
    };
    let Some(letter) = letter(link, language, team) else {
        let blocks =
            vec![Block::Title(msg::invite_over()), Block::Note(state), Block::Para(msg::invite_over_forwarded())];
        return Some(View::card(blocks, vec![button::members(project), button::home()]));
    };
    let id = link.id;
    let write = |language| Command::Write { link: id, language }.into();
    let (says, languages) = forward::languages((language, page), screen.clone(), write);
    let mut buttons = vec![letter.share()];
    // Who is suspended writes it no more.
    buttons.extend(languages.into_iter().filter(|_| rules::write(link, language, team).is_ok()));
    buttons.push(button::danger(msg::button_revoke_link(), Command::EndLink { link: id }));
    buttons.extend([button::members(project), button::home()]);
    let blocks =
        vec![Block::Title(msg::invite_title()), Block::Para(msg::partner_link_how()), says, Block::Note(state)];
    Some(View::card(blocks, buttons))
}

/// What is written for a link that somebody can open.
fn letter(link: &Invitation, language: Locale, team: Team<'_>) -> Option<Letter> {
    let reader = team.seen.reader;
    let code = link.code.clone().filter(|_| link.is_open(reader.now))?;
    let title = team.seen.project().content.title.as_str();
    let hello = forward::sender(
        reader,
        |name, school| msg::partner_link_hello_from(name, school, title),
        |name| msg::partner_link_hello(name, title),
    );
    let opens = msg::partner_link_opens(forward::twinbot(&reader.settings.operator));
    Some(Letter { hello, opens, code, language })
}

/// Asks before such a link ends.
pub(in crate::areas::members) fn ending(link: &Invitation, team: Team<'_>) -> Option<Confirmation> {
    rules::end_link(link, team, &mut Fresh::dry()).ok().filter(Decision::does_something)?;
    Some(Confirmation {
        question: msg::confirm_revoke_link(),
        yes: msg::button_revoke_link(),
        command: Command::EndLink { link: link.id }.into(),
        back: rules::link_screen(link.id, team.seen.reader.locale).into(),
    })
}

/// Tells the support service of a country that one of its teachers takes part in a project now.
pub(in crate::areas::members) fn new_partner(peer: &Peer, seen: Seen<'_>) -> Option<View> {
    let member = seen.known.members.iter().find(|member| member.person == peer.id)?;
    let country = &member.school.as_ref()?.country;
    let service = crate::areas::authorities::Authority::service_of(country, seen.authorities)?;
    if !seen.reader.me.decides_for(service.id) {
        return None;
    }
    let mut blocks = vec![
        Block::Title(msg::new_partner_title()),
        Block::Para(msg::new_partner(peer.name(), seen.project().content.title.as_str())),
    ];
    blocks.extend(member.school.as_ref().map(|school| field(msg::field_school(), school.full_label())));
    blocks.extend(content::founders(seen.known));
    Some(View::card(blocks, vec![button::home()]))
}
