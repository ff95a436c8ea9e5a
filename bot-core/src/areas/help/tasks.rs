//! What waits for somebody: the inbox of a person, the queue of an approver.

use super::Screen;
use crate::area::{self, Task};
use crate::text::{Arg, Text, msg};
use crate::view::part::Part;
use crate::view::{Block, Button, View, button};
use crate::wire::Page;

/// All that waits for the person's own decision.
pub(super) fn inbox(tasks: &[Task], page: Page) -> View {
    let title = Block::Title(msg::inbox_title());
    list((title, msg::inbox_title_empty()), tasks, &Screen::Inbox { page }.into(), page)
}

/// All that waits for the authorities that the person decides for.
pub(super) fn queue(tasks: &[Task], page: Page) -> View {
    let title = Block::Title(msg::queue_title());
    list((title, msg::queue_title_empty()), tasks, &Screen::Queue { page }.into(), page)
}

/// The tasks of a page under a title; or the words for an empty list.
fn list((title, empty): (Block, Text), tasks: &[Task], screen: &area::Screen, page: Page) -> View {
    let mut blocks = vec![title];
    if tasks.is_empty() {
        blocks.push(Block::Para(empty));
    }
    let part = Part::of(tasks, page.0);
    let line = |task: &Task| Block::Item(msg::task_line(task.label.clone(), Arg::Day(task.since)));
    blocks.extend(part.entries.iter().map(line));
    blocks.extend(part.note());
    let mut buttons: Vec<Button> =
        part.entries.iter().map(|task| button::go(task.label.clone(), task.screen.clone())).collect();
    buttons.extend(part.turn(screen));
    buttons.push(button::home());
    View::card(blocks, buttons)
}
