//! What waits for somebody: the inbox of a person, the queue of an approver, an authority without anybody.

use crate::areas::contacts;
use crate::conversation::{Block, Button, Screen, View};
use crate::domain::AuthorityId;
use crate::facts::{Facts, Task};
use crate::text::{Arg, Text, msg};
use crate::view::button;
use crate::view::part::Part;

/// All that waits for the person's own decision.
pub(super) fn inbox(page: u16, facts: &Facts) -> View {
    let title = Block::Title(msg::inbox_title());
    list((title, msg::inbox_title_empty()), &facts.inbox, &Screen::Inbox { page: 0 }, page)
}

/// All that waits for the authorities that the person decides for; nobody else has a queue.
pub(super) fn queue(page: u16, facts: &Facts) -> Option<View> {
    let title = Block::Title(msg::queue_title());
    let is_mine = facts.me.is_approver();
    is_mine.then(|| list((title, msg::queue_title_empty()), &facts.queue, &Screen::Queue { page: 0 }, page))
}

/// The tasks of a page, the oldest first, under a title; or the words for an empty list.
fn list((title, empty): (Block, Text), tasks: &[Task], screen: &Screen, page: u16) -> View {
    let mut blocks = vec![title];
    let mut tasks: Vec<&Task> = tasks.iter().collect();
    tasks.sort_by_key(|task| task.since);
    if tasks.is_empty() {
        blocks.push(Block::Para(empty));
    }
    let part = Part::of(&tasks, page);
    blocks.extend(part.entries.iter().map(|task| Block::Item(msg::task_line(about(task), Arg::Day(task.since)))));
    blocks.extend(part.note());
    let mut buttons: Vec<Button> =
        part.entries.iter().map(|task| button::go(about(task), task.screen.clone())).collect();
    buttons.extend(part.turn(screen));
    buttons.push(button::home());
    View::card(blocks, buttons)
}

/// What a task is, and whom or what it concerns.
fn about(task: &Task) -> Text {
    let about = task.about.as_str();
    if matches!(task.screen, Screen::Offer { .. }) {
        msg::task_offer(about)
    } else if matches!(task.screen, Screen::Approval { .. }) {
        msg::task_approval(about)
    } else if matches!(task.screen, Screen::Teacher(_)) {
        msg::task_teacher(about)
    } else if matches!(task.screen, Screen::Contacts(contacts::Screen::ContactRequest { .. })) {
        msg::task_contact(about)
    } else if matches!(task.screen, Screen::Project { .. }) {
        msg::task_returned(about)
    } else if matches!(task.screen, Screen::Registration) {
        msg::task_registration()
    } else {
        Text::words(about)
    }
}

/// For the operator: an authority that has a say, but nobody to say it.
pub(super) fn no_approver(authority: AuthorityId, facts: &Facts) -> Option<View> {
    let known = facts.authorities.iter().find(|known| known.id == authority)?;
    if !facts.me.operator {
        return None;
    }
    let mut blocks = vec![Block::Title(msg::operator_title())];
    if known.approvers == 0 {
        blocks.push(Block::Para(msg::operator_no_approver(known.label())));
        blocks.push(command(format!("twinbot approver invite --authority {authority}")));
    } else {
        blocks.push(Block::Para(msg::operator_has_approver(known.label())));
    }
    Some(View::card(blocks, vec![button::home()]))
}

/// For the operator: a channel in which an authority's approvers are told nothing any more.
pub(super) fn no_channel(authority: AuthorityId, channel: &str, facts: &Facts) -> Option<View> {
    let known = facts.authorities.iter().find(|known| known.id == authority)?;
    if !facts.me.operator {
        return None;
    }
    let blocks = vec![
        Block::Title(msg::operator_title()),
        Block::Para(msg::operator_no_channel(Arg::Verbatim(channel.to_owned()), known.label())),
        command(format!("twinbot channel bind --authority {authority} --channel {channel}")),
    ];
    Some(View::card(blocks, vec![button::home()]))
}

/// The command that sets up the national support service of a country.
pub(super) fn add_authority(country: &str) -> Block {
    command(format!("twinbot authority add --country {}", country.to_ascii_uppercase()))
}

/// A command for the operator to copy.
fn command(line: String) -> Block {
    Block::Quote(Text::words(line))
}
