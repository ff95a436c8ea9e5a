//! The operators.

use super::ways;
use crate::area::Confirmation;
use crate::areas::contacts::Invitation;
use crate::areas::operators::facts::{Colleague, Invited};
use crate::areas::operators::{Command, Role, Screen, rules};
use crate::decision::{Decision, offered};
use crate::domain::PersonId;
use crate::reader::{Fresh, Reader};
use crate::text::{Arg, Text, msg};
use crate::view::part::Part;
use crate::view::{Block, Button, View, button};
use crate::wire::Page;

/// All of them, the one who was linked first before all others.
pub(in crate::areas::operators) fn operators(all: &[Colleague], page: Page, reader: &Reader) -> View {
    let part = Part::of(all, page.0);
    let mut blocks = vec![Block::Title(msg::operators_title()), Block::Para(msg::operators_title_what())];
    blocks.extend(part.entries.iter().map(|one| Block::Item(line(one, reader))));
    blocks.extend(part.note());
    let leads = |one: &Colleague| button::go(one.peer.name(), Screen::Operator { person: one.peer.id }).entry();
    let mut buttons: Vec<Button> = part.entries.iter().map(leads).collect();
    buttons.extend(part.turn(&Screen::colleagues().into()));
    let invite = button::act(msg::button_invite_operator(), Command::Invite { role: Role::Operator });
    buttons.extend(offered(&rules::invite(Role::Operator, true, reader, &mut Fresh::dry()), invite));
    buttons.extend(ways());
    View::card(blocks, buttons)
}

/// "Otto Berg, since 3 May"; the reader is called so.
fn line(one: &Colleague, reader: &Reader) -> Text {
    let (name, since) = (one.peer.name(), Arg::Day(one.since));
    if one.peer.id == reader.me.id { msg::operator_line_own(name, since) } else { msg::operator_line(name, since) }
}

/// One of them; `None` where they are none any more.
pub(in crate::areas::operators) fn operator(person: PersonId, all: &[Colleague], reader: &Reader) -> Option<View> {
    let one = all.iter().find(|one| one.peer.id == person)?;
    let is_own = person == reader.me.id;
    let mut blocks = vec![Block::Title(msg::operators_title()), Block::Item(line(one, reader))];
    let decided = rules::end_operator(person, &ids(all), &[], reader);
    if let Err(refusal) = &decided {
        blocks.push(Block::Note(refusal.text.clone()));
    }
    let label = if is_own { msg::button_end_own() } else { msg::button_end_operator() };
    let ends = button::danger(label, Command::EndOperator { person });
    let mut buttons: Vec<Button> = offered(&decided, ends).into_iter().collect();
    buttons.push(button::navigate(msg::button_operators(), Screen::colleagues()));
    buttons.extend(ways());
    Some(View::card(blocks, buttons))
}

/// Tells an operator that another one is forgotten; so many are left.
pub(in crate::areas::operators) fn left(all: usize) -> View {
    let blocks = vec![Block::Title(msg::operators_title()), Block::Para(msg::operators_title_left(all))];
    let mut buttons = vec![button::go(msg::button_operators(), Screen::colleagues())];
    buttons.extend(ways());
    View::card(blocks, buttons)
}

fn ids(all: &[Colleague]) -> Vec<PersonId> {
    all.iter().map(|one| one.peer.id).collect()
}

/// Tells the operators who has become one, and by whose link; `None` for the one who has.
pub(in crate::areas::operators) fn joined(invited: &Invited, reader: &Reader) -> Option<View> {
    let user = invited.user.as_ref().filter(|user| user.id != reader.me.id)?;
    let says = match &invited.maker {
        Some(maker) if maker.id == reader.me.id => msg::operator_joined_own(user.name()),
        Some(maker) => msg::operator_joined(user.name(), maker.name()),
        None => msg::operator_joined_shell(user.name()),
    };
    let blocks = vec![Block::Title(msg::operator_title()), Block::Para(says)];
    let mut buttons = vec![button::go(msg::button_operators(), Screen::colleagues())];
    buttons.extend(ways());
    Some(View::card(blocks, buttons))
}

/// Asks before somebody is an operator no more. `made`: the invitations of theirs that end with it.
pub(in crate::areas::operators) fn ending(
    person: PersonId,
    (all, made): (&[Colleague], &[Invitation]),
    reader: &Reader,
) -> Option<Confirmation> {
    let one = all.iter().find(|one| one.peer.id == person)?;
    rules::end_operator(person, &ids(all), made, reader).ok().filter(Decision::does_something)?;
    let is_own = person == reader.me.id;
    let question = match (is_own, made.len()) {
        (true, 0) => msg::confirm_end_own(),
        (true, links) => msg::confirm_end_own_links(links),
        (false, 0) => msg::confirm_end_operator(one.peer.name()),
        (false, links) => msg::confirm_end_operator_links(one.peer.name(), links),
    };
    Some(Confirmation {
        question,
        yes: if is_own { msg::button_end_own() } else { msg::button_end_operator() },
        command: Command::EndOperator { person }.into(),
        back: Screen::Operator { person }.into(),
    })
}
