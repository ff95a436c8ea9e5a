//! Authorities, and who decides there.

use super::{set_up, ways};
use crate::area::Confirmation;
use crate::areas::authorities::{Authority, Left, Official, Rank};
use crate::areas::operators::facts::Desk;
use crate::areas::operators::{Command, Role, Screen, rules};
use crate::decision::{Decision, offered};
use crate::domain::PersonId;
use crate::reader::{Fresh, Reader};
use crate::text::{Arg, Text, msg};
use crate::view::part::{Line, Part, list};
use crate::view::{Block, Button, View, button};
use crate::wire::Page;

/// All authorities in use, each with how many decide for it.
pub(in crate::areas::operators) fn authorities(all: &[Authority], page: Page) -> View {
    let line = |authority: &Authority| Line {
        says: if authority.approvers == 0 {
            msg::authority_line_nobody(authority.label())
        } else {
            msg::authority_line(authority.label(), authority.approvers)
        },
        label: authority.place(),
        shows: rules::desk(authority.id).into(),
        more: Vec::new(),
    };
    let lines: Vec<Line> = all.iter().map(line).collect();
    let titles = (msg::authorities_title(), msg::authorities_title_empty());
    let (blocks, mut buttons) = list(titles, &Part::of(&lines, page.0), Screen::Desks { page });
    buttons.push(set_up(msg::button_set_up_authority(), ""));
    buttons.extend(ways());
    View::card(blocks, buttons)
}

/// One of them: its people, what waits for it, and what can be done.
pub(in crate::areas::operators) fn authority(desk: &Desk, page: Page, reader: &Reader) -> View {
    let authority = &desk.authority;
    let mut blocks = vec![Block::Title(authority.label())];
    if !desk.is_in_use {
        blocks.push(Block::Para(msg::desk_out_of_use()));
    }
    if desk.people.is_empty() {
        blocks.push(Block::Para(msg::desk_nobody()));
    }
    let part = Part::of(&desk.people, page.0);
    blocks.extend(part.entries.iter().map(|(official, since)| Block::Item(official_line(official, *since))));
    blocks.extend(part.note());
    if desk.is_in_use {
        blocks.extend(waits(desk.left));
    }
    if !desk.open.is_empty() {
        blocks.push(Block::Note(msg::desk_open(desk.open.len())));
    }
    // Who may not take it out of use reads who can.
    if let Err(refusal) = rules::take_out_of_use(desk, &[], reader) {
        blocks.push(Block::Note(refusal.text));
    }
    let mut buttons: Vec<Button> = part.entries.iter().map(|(official, _)| leads(desk, official)).collect();
    buttons.extend(part.turn(&rules::desk(authority.id).into()));
    buttons.extend(acts(desk, reader));
    if !desk.open.is_empty() {
        buttons.push(button::go(msg::button_invitations(), Screen::Invitations { page: Page(0) }));
    }
    buttons.push(button::navigate(msg::button_authorities(), Screen::Desks { page: Page(0) }));
    buttons.extend(ways());
    View::card(blocks, buttons)
}

/// "Eva Sanz, since 3 May"; a deputy is called so.
fn official_line(official: &Official, since: i64) -> Text {
    let (name, since) = (official.name.clone(), Arg::Day(since));
    match (official.rank, official.is_reachable) {
        (Rank::Approver, true) => msg::desk_approver(name, since),
        (Rank::Deputy, true) => msg::desk_deputy(name, since),
        (Rank::Approver, false) => msg::desk_approver_away(name, since),
        (Rank::Deputy, false) => msg::desk_deputy_away(name, since),
    }
}

fn leads(desk: &Desk, official: &Official) -> Button {
    let screen = Screen::Official { authority: desk.authority.id, person: official.person };
    button::go(official.name.clone(), screen).entry()
}

/// What waits for an authority, in a line; nothing where nothing does.
fn waits(left: Left) -> Option<Block> {
    let mut all = Vec::new();
    if left.projects > 0 {
        all.push(msg::waits_projects(left.projects));
    }
    if left.teachers > 0 {
        all.push(msg::waits_teachers(left.teachers));
    }
    if left.inquiries > 0 {
        all.push(msg::waits_questions(left.inquiries));
    }
    (!all.is_empty()).then(|| Block::Note(msg::desk_waits(all)))
}

/// What can be done with an authority now.
fn acts(desk: &Desk, reader: &Reader) -> Vec<Button> {
    let authority = desk.authority.id;
    let invites = |role: Role, label: Text, is_first: bool| {
        let command = Command::Invite { role };
        let button = if is_first { button::primary(label, command) } else { button::act(label, command) };
        offered(&rules::invite(role, desk.is_in_use, reader, &mut Fresh::dry()), button)
    };
    let decides = |(official, _): &(Official, i64)| official.rank == Rank::Approver;
    let is_first = !desk.people.iter().any(decides);
    let mut buttons: Vec<Button> = [
        invites(Role::Approver { authority }, msg::button_invite_approver(), is_first),
        invites(Role::Deputy { authority }, msg::button_invite_deputy(), false),
        invites(Role::Room { authority }, msg::button_invite_room(), false),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !desk.is_in_use {
        buttons.push(set_up(msg::button_set_up_again(), &desk.authority.country));
    }
    let takes = button::danger(msg::button_take_out_of_use(), Command::TakeOutOfUse { authority });
    buttons.extend(offered(&rules::take_out_of_use(desk, &[], reader), takes));
    buttons
}

/// Somebody who decides for an authority, or its deputy; `None` where they are neither any more.
pub(in crate::areas::operators) fn official(desk: &Desk, person: PersonId, reader: &Reader) -> Option<View> {
    let (official, since) = desk.official(person)?;
    let authority = desk.authority.id;
    let blocks = vec![
        Block::Title(desk.authority.label()),
        Block::Item(official_line(official, *since)),
        Block::Note(msg::official_ends()),
    ];
    let ends = button::danger(msg::button_end_appointment(), Command::EndAppointment { authority, person });
    let decided = rules::end_appointment((person, authority), true, &[], reader);
    let mut buttons: Vec<Button> = offered(&decided, ends).into_iter().collect();
    buttons.push(button::navigate(msg::button_authority(), rules::desk(authority)));
    buttons.extend(ways());
    Some(View::card(blocks, buttons))
}

/// Asks before an authority is taken out of use.
pub(in crate::areas::operators) fn taking_out(desk: &Desk, reader: &Reader) -> Option<Confirmation> {
    rules::take_out_of_use(desk, &[], reader).ok().filter(Decision::does_something)?;
    let (authority, label) = (desk.authority.id, desk.authority.label());
    Some(Confirmation {
        question: msg::confirm_take_out_of_use(label, desk.left.projects),
        yes: msg::button_take_out_of_use(),
        command: Command::TakeOutOfUse { authority }.into(),
        back: rules::desk(authority).into(),
    })
}

/// Asks before an appointment is ended.
pub(in crate::areas::operators) fn ending(desk: &Desk, person: PersonId, reader: &Reader) -> Option<Confirmation> {
    let (official, _) = desk.official(person)?;
    let authority = desk.authority.id;
    let decided = rules::end_appointment((person, authority), true, &[], reader);
    decided.ok().filter(Decision::does_something)?;
    Some(Confirmation {
        question: msg::confirm_end_appointment(official.name.clone(), desk.authority.label()),
        yes: msg::button_end_appointment(),
        command: Command::EndAppointment { authority, person }.into(),
        back: Screen::Official { authority, person }.into(),
    })
}
