//! One of those who take part: what they may do, what they can be given, and how they go.

use super::rights;
use strum::IntoEnumIterator as _;

use crate::area::Confirmation;
use crate::areas::members::profiles::{self, One};
use crate::areas::members::{Command, Screen, Team, replacement};
use crate::decision::{Decided, is_offered, offered};
use crate::domain::{Desktop, Profiles, TwinSpace};
use crate::reader::Fresh;
use crate::text::{Arg, Text, msg};
use crate::view::{Block, View, button, field};

/// Shows one of them: in whole, or the profiles that they can be given.
pub(in crate::areas::members) fn one(screen: &Screen, one: One<'_>, team: Team<'_>) -> View {
    match screen {
        Screen::Desktop { .. } => choices(one, true),
        Screen::Role { .. } => choices(one, false),
        Screen::Member { .. }
        | Screen::Members { .. }
        | Screen::Invitation { .. }
        | Screen::Link { .. }
        | Screen::Forward { .. }
        | Screen::NewPartner { .. }
        | Screen::Leaver { .. }
        | Screen::Comer { .. }
        | Screen::Ways { .. }
        | Screen::Plan { .. }
        | Screen::Moved { .. }
        | Screen::Which { .. } => card(one, team),
    }
}

fn card(one: One<'_>, team: Team<'_>) -> View {
    let (project, person) = (one.seen.project().id, one.member.person);
    let (mine, since) = (one.member.profiles, Arg::Day(one.member.joined_at));
    let mut blocks = vec![Block::Title(one.peer.name())];
    blocks.push(Block::Note(if mine.is_founder { msg::member_is_founder() } else { msg::member_since(since) }));
    blocks.extend(one.member.school.as_ref().map(|school| field(msg::field_school(), school.full_label())));
    blocks.push(field(msg::field_desktop(), mine.desktop.text()));
    blocks.extend(rights(mine, true).map(|rights| Block::Note(msg::member_may(rights))));
    blocks.push(field(msg::field_role(), mine.twinspace.map_or_else(msg::role_none, TwinSpace::text)));
    blocks.extend(rights(mine, false).map(|rights| Block::Note(msg::member_may(rights))));
    let mut buttons = Vec::new();
    if Desktop::iter().any(|desktop| is_offered(&profiles::set_desktop(one, desktop, &mut Fresh::dry()))) {
        buttons.push(button::go(msg::button_desktop(), Screen::Desktop { project, person }));
    }
    if TwinSpace::OF_TEACHERS.into_iter().any(|role| is_offered(&profiles::set_role(one, role, &mut Fresh::dry()))) {
        buttons.push(button::go(msg::button_role(), Screen::Role { project, person }));
    }
    buttons.extend(replacement::way_in(team, person));
    buttons.extend(offered(
        &profiles::remove_from_space(one, &mut Fresh::dry()),
        button::danger(msg::button_remove_from_space(), Command::RemoveFromSpace { project, person }),
    ));
    buttons.extend(offered(
        &profiles::remove(one, &mut Fresh::dry()),
        button::danger(msg::button_remove_member(), Command::Remove { project, person }),
    ));
    buttons.extend(offered(
        &profiles::leave(one, &mut Fresh::dry()),
        button::danger(msg::button_leave(), Command::Leave { project }),
    ));
    buttons.extend([button::members(project), button::home()]);
    View::card(blocks, buttons)
}

/// The profiles of one kind, each with what it lets somebody do, and a button for each that they can be given.
fn choices(one: One<'_>, on_desktop: bool) -> View {
    let (project, person) = (one.seen.project().id, one.member.person);
    let is_me = person == one.seen.reader.me.id;
    let title = if on_desktop { msg::desktop_title(one.peer.name()) } else { msg::role_title(one.peer.name()) };
    let (mut blocks, mut buttons) = (vec![Block::Title(title)], Vec::new());
    let mut choice = |name: Text, after: Profiles, decided: Decided, command: Command| {
        let is_now = after == one.member.profiles;
        blocks.push(Block::Item(if is_now { msg::profile_now(name.clone()) } else { name.clone() }));
        blocks.extend(rights(after, on_desktop).map(|rights| Block::Note(msg::member_may(rights))));
        buttons.extend(offered(&decided, button::act(name, command)));
    };
    let before = one.member.profiles;
    if on_desktop {
        for desktop in Desktop::iter() {
            let command = match is_me {
                true => Command::TakeDesktop { project, desktop },
                false => Command::SetDesktop { project, person, desktop },
            };
            let decided = profiles::set_desktop(one, desktop, &mut Fresh::dry());
            choice(desktop.text(), Profiles { desktop, ..before }, decided, command);
        }
    } else {
        for role in TwinSpace::OF_TEACHERS {
            let command = match is_me {
                true => Command::TakeRole { project, role },
                false => Command::SetRole { project, person, role },
            };
            let decided = profiles::set_role(one, role, &mut Fresh::dry());
            choice(role.text(), Profiles { twinspace: Some(role), ..before }, decided, command);
        }
    }
    buttons.extend([button::navigate(msg::button_back(), Screen::Member { project, person }), button::home()]);
    View::card(blocks, buttons)
}

/// Asks before somebody goes, or changes what they may do themselves.
pub(in crate::areas::members) fn confirmation(command: &Command, one: One<'_>) -> Option<Confirmation> {
    let (name, title) = (one.peer.name(), one.seen.project().content.title.as_str());
    let mut fresh = Fresh::dry();
    let may = |rights: Option<Text>| rights.unwrap_or_else(msg::right_none);
    let before = one.member.profiles;
    let (decided, question, yes) = match *command {
        Command::TakeDesktop { desktop, .. } => {
            let rights = may(rights(Profiles { desktop, ..before }, true));
            let question = msg::confirm_desktop(desktop.text(), title, rights);
            (profiles::set_desktop(one, desktop, &mut fresh), question, desktop.text())
        }
        Command::TakeRole { role, .. } => {
            let rights = may(rights(Profiles { twinspace: Some(role), ..before }, false));
            let question = msg::confirm_role(role.text(), title, rights);
            (profiles::set_role(one, role, &mut fresh), question, role.text())
        }
        Command::RemoveFromSpace { .. } => (
            profiles::remove_from_space(one, &mut fresh),
            msg::confirm_remove_from_space(name, title),
            msg::button_remove_from_space(),
        ),
        Command::Remove { .. } => {
            (profiles::remove(one, &mut fresh), msg::confirm_remove(name, title), msg::button_remove_member())
        }
        Command::Leave { .. } => (profiles::leave(one, &mut fresh), msg::confirm_leave(title), msg::button_leave()),
        Command::Add { .. }
        | Command::AddPartners { .. }
        | Command::MakeLink { .. }
        | Command::Write { .. }
        | Command::EndLink { .. }
        | Command::OpenLink { .. }
        | Command::Accept { .. }
        | Command::Decline { .. }
        | Command::TakeBack { .. }
        | Command::End { .. }
        | Command::SetDesktop { .. }
        | Command::SetRole { .. }
        | Command::BeginPlan { .. }
        | Command::StopPlan { .. }
        | Command::EndPlan { .. }
        | Command::Report { .. } => return None,
    };
    decided.ok()?;
    let (project, person) = (one.seen.project().id, one.member.person);
    let back = Screen::Member { project, person }.into();
    Some(Confirmation { question, yes, command: command.clone().into(), back })
}
