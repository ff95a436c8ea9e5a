//! What waits for somebody: the inbox of a person, the queue of an approver.

use super::Screen;
use crate::area::Task;
use crate::areas::suspension;
use crate::text::{Arg, Text, msg};
use crate::view::apart::by_time;
use crate::view::part::{Line, Part, list};
use crate::view::{Block, View, button};
use crate::wire::Page;

/// All that waits for the person's own decision.
pub(super) fn inbox(tasks: &[Task], page: Page) -> View {
    shown((msg::inbox_title(), msg::inbox_title_empty()), tasks, Screen::Inbox { page }, page)
}

/// All that waits for the authorities that the person decides for; where nothing does, for whom they decide, and how. `suspends`: whether a
/// support service is among them, which leads to whom it can suspend.
pub(super) fn queue(tasks: &[Task], (authorities, suspends): (&[Text], bool), page: Page) -> View {
    let mut view = shown((msg::queue_title(), msg::queue_title_empty()), tasks, Screen::Queue { page }, page);
    if let (View::Card { blocks, .. }, true) = (&mut view, tasks.is_empty()) {
        blocks.push(Block::Note(msg::home_decides_for(authorities.to_vec())));
        blocks.push(Block::Para(msg::queue_title_how()));
    }
    if let (View::Card { buttons, .. }, true) = (&mut view, suspends) {
        let suspensions = button::go(msg::button_suspensions(), suspension::Screen::Suspended { page: Page(0) });
        // Before the way home.
        buttons.insert(buttons.len().saturating_sub(1), suspensions);
    }
    view
}

/// Says to somebody who decides for nobody where their own tasks are.
pub(super) fn no_queue() -> View {
    let inbox = button::go(msg::inbox_title(), Screen::Inbox { page: Page(0) });
    View::card(
        vec![Block::Title(msg::queue_title()), Block::Para(msg::queue_title_nobody())],
        vec![inbox, button::home()],
    )
}

fn shown(titles: (Text, Text), tasks: &[Task], screen: Screen, page: Page) -> View {
    let line = |task: &Task| Line {
        says: msg::task_line(task.label.clone(), Arg::Day(task.since)),
        label: task.label.clone(),
        shows: task.screen.clone(),
        more: by_time(task.since).to_vec(),
    };
    let lines: Vec<Line> = tasks.iter().map(line).collect();
    let (blocks, mut buttons) = list(titles, &Part::of(&lines, page.0), screen);
    buttons.push(button::home());
    View::card(blocks, buttons)
}
