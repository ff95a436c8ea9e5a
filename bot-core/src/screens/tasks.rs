//! What waits for somebody: the inbox of a person, the queue of an approver, an authority without anybody.

use crate::areas::{contacts, people};
use crate::conversation::{Block, Button, Screen, View};
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
    } else if matches!(task.screen, Screen::People(people::Screen::Teacher { .. })) {
        msg::task_teacher(about)
    } else if matches!(task.screen, Screen::Contacts(contacts::Screen::ContactRequest { .. })) {
        msg::task_contact(about)
    } else if matches!(task.screen, Screen::Project { .. }) {
        msg::task_returned(about)
    } else if matches!(task.screen, Screen::People(people::Screen::Registration)) {
        msg::task_registration()
    } else {
        Text::words(about)
    }
}
