//! What people see of guests, and what guests see of where they are.

use super::guest::Guest;
use super::rules::{self, Host};
use super::{Command, Screen};
use crate::area::{self, Confirmation};
use crate::areas::contacts::{self, Invitation};
use crate::areas::forward::{self, Letter};
use crate::areas::space::Inside;
use crate::decision::{Decision, offered};
use crate::domain::{Peer, PersonId, ProjectId, Right, Title};
use crate::reader::Fresh;
use crate::text::{Arg, Locale, Text, msg};
use crate::view::apart::by_time;
use crate::view::part::{Line, Part, list};
use crate::view::{Block, Button, View, button};
use crate::wire::Page;

/// The guests of a TwinSpace for those who take part in its project, with the links that are open for those who may invite.
pub(super) fn guests(host: Host<'_>, makers: &[Peer], page: Page) -> Option<View> {
    belongs(host)?;
    let project = host.inside.project();
    let mut lines: Vec<Line> = host.guests.iter().map(|guest| line(project, guest)).collect();
    if host.inside.sees(Right::Invite) {
        let language = host.inside.seen.reader.locale;
        lines.extend(host.links.iter().filter_map(|link| open_link(link, language, makers)));
    }
    let title = msg::guests_title(host.inside.seen.project().content.title.as_str());
    let screen = Screen::Guests { project, page };
    let (mut blocks, mut buttons) = list((title, msg::guests_title_empty()), &Part::of(&lines, page.0), screen);
    blocks.insert(1, Block::Note(msg::guests_title_may()));
    let make = button::primary(msg::button_link_guest(), Command::MakeLink { project });
    buttons.extend(offered(&rules::make_link(host, &mut Fresh::dry()), make));
    buttons.extend([button::space(project), button::home()]);
    Some(View::card(blocks, buttons))
}

/// Who takes part in the project and reads the names of students reads those of guests, too.
fn belongs(host: Host<'_>) -> Option<()> {
    host.inside.sees(Right::SeeStudents).then_some(())
}

fn line(project: ProjectId, guest: &Guest) -> Line {
    let name = guest.name.as_str();
    let says = msg::guest_line(name, Arg::Day(guest.joined_at));
    let more = by_time(guest.joined_at).to_vec();
    Line { says, label: Text::words(name), shows: Screen::Guest { project, person: guest.person }.into(), more }
}

fn open_link(link: &Invitation, language: Locale, makers: &[Peer]) -> Option<Line> {
    let maker = makers.iter().find(|peer| Some(peer.id) == link.owner())?;
    let until = link.expires_at.unwrap_or_default();
    let (says, label) = (msg::guest_link(maker.name(), Arg::Day(until)), msg::button_link_until(Arg::Moment(until)));
    Some(Line { says, label, shows: rules::link_screen(link.id, language).into(), more: by_time(until).to_vec() })
}

/// One of the guests: since when, and by whom they were invited.
pub(super) fn guest(host: Host<'_>, guest: &Guest, by: Option<&Peer>) -> Option<View> {
    belongs(host)?;
    let (project, person) = (host.inside.project(), guest.person);
    let since = Arg::Day(guest.joined_at);
    let title = host.inside.seen.project().content.title.as_str();
    let note = match by {
        Some(by) => msg::guest_title_by(title, since, by.name()),
        None => msg::guest_title_since(title, since),
    };
    let blocks = vec![Block::Title(msg::guest_title(guest.name.as_str())), Block::Note(note)];
    let remove = button::danger(msg::button_remove_guest(), Command::Remove { project, person });
    let mut buttons: Vec<Button> = offered(&rules::remove(host, person), remove).into_iter().collect();
    buttons.extend([button::guests(project), button::home()]);
    Some(View::card(blocks, buttons))
}

/// Says how a link is sent, or shows the message that is forwarded; where the link has ended, that it has. `None` where the reader may
/// not end it.
pub(super) fn link(link: &Invitation, screen: &Screen, host: Host<'_>) -> Option<View> {
    let (reader, project) = (host.inside.seen.reader, host.inside.project());
    host.inside.sees(Right::Invite).then_some(())?;
    let state = contacts::link_state(link, reader.now);
    let (language, page) = match *screen {
        Screen::Link { language, page, .. } => (language, page),
        Screen::Forward { language, .. } => {
            return Some(letter(link, language, host).map_or_else(|| forward::over(state, reader), Letter::view));
        }
        Screen::Guests { .. } | Screen::Guest { .. } | Screen::Visits { .. } | Screen::Removed { .. } => return None,
    };
    let Some(letter) = letter(link, language, host) else {
        let blocks =
            vec![Block::Title(msg::invite_over()), Block::Note(state), Block::Para(msg::invite_over_forwarded())];
        return Some(View::card(blocks, vec![button::guests(project), button::home()]));
    };
    let id = link.id;
    let write = |language| Command::Write { link: id, language }.into();
    let (says, languages) = forward::languages((language, page), screen.clone(), write);
    let mut buttons = vec![letter.share()];
    buttons.extend(languages);
    buttons.push(button::danger(msg::button_revoke_link(), Command::EndLink { link: id }));
    buttons.extend([button::guests(project), button::home()]);
    let blocks = vec![Block::Title(msg::invite_title()), Block::Para(msg::guest_link_how()), says, Block::Note(state)];
    Some(View::card(blocks, buttons))
}

/// What is written for a link that somebody can open.
fn letter(link: &Invitation, language: Locale, host: Host<'_>) -> Option<Letter> {
    let seen = host.inside.seen;
    let code = link.code.clone().filter(|_| link.is_open(seen.reader.now))?;
    let title = seen.project().content.title.as_str();
    let hello = forward::sender(
        seen.reader,
        |name, school| msg::guest_link_hello_from(name, school, title),
        |name| msg::guest_link_hello(name, title),
    );
    let opens = msg::guest_link_opens(forward::twinbot(&seen.reader.settings.operator));
    Some(Letter { hello, opens, code, language })
}

/// Asks before a link ends.
pub(super) fn ending(link: &Invitation, host: Host<'_>) -> Option<Confirmation> {
    rules::end_link(link, host).ok().filter(Decision::does_something)?;
    Some(Confirmation {
        question: msg::confirm_end_guest_link(),
        yes: msg::button_revoke_link(),
        command: Command::EndLink { link: link.id }.into(),
        back: rules::link_screen(link.id, host.inside.seen.reader.locale).into(),
    })
}

/// Asks before a guest is removed.
pub(super) fn removing(host: Host<'_>, person: PersonId) -> Option<Confirmation> {
    rules::remove(host, person).ok()?;
    let guest = host.guests.iter().find(|guest| guest.person == person)?;
    let (project, title) = (host.inside.project(), host.inside.seen.project().content.title.as_str());
    Some(Confirmation {
        question: msg::confirm_remove_guest(guest.name.as_str(), title),
        yes: msg::button_remove_guest(),
        command: Command::Remove { project, person }.into(),
        back: Screen::Guest { project, person }.into(),
    })
}

/// Asks a guest before they leave.
pub(super) fn leaving(host: Host<'_>) -> Option<Confirmation> {
    rules::leave(host).ok()?;
    let project = host.inside.project();
    Some(Confirmation {
        question: msg::confirm_leave_space(host.inside.seen.project().content.title.as_str()),
        yes: msg::button_leave_space(),
        command: Command::Leave { project }.into(),
        back: area::space(project),
    })
}

/// How a guest leaves, and where else they are one: the button on the home of a TwinSpace.
pub(crate) fn offered_on_home(inside: Inside<'_>) -> Option<Button> {
    let host = Host { inside, guests: &[], links: &[] };
    let leave = button::danger(msg::button_leave_space(), Command::Leave { project: inside.project() });
    offered(&rules::leave(host), leave)
}

/// The TwinSpaces where the reader is a guest.
pub(super) fn visits(visits: &[(ProjectId, Title)], page: Page) -> View {
    let line = |(project, title): &(ProjectId, Title)| {
        let title = Text::words(title.as_str());
        Line { says: title.clone(), label: title, shows: area::space(*project), more: Vec::new() }
    };
    let lines: Vec<Line> = visits.iter().map(line).collect();
    let titles = (msg::visits_title(), msg::visits_title_empty());
    let (blocks, mut buttons) = list(titles, &Part::of(&lines, page.0), Screen::Visits { page });
    buttons.push(button::home());
    View::card(blocks, buttons)
}

/// Tells a guest who has removed them; `None` where nobody has, or they are in again.
pub(super) fn removed(inside: Inside<'_>, guest: &Guest, by: &Peer) -> Option<View> {
    (!guest.is_in()).then_some(())?;
    let title = inside.seen.project().content.title.as_str();
    Some(View::card(vec![Block::Para(msg::guest_removed(by.name(), title))], vec![button::home()]))
}
