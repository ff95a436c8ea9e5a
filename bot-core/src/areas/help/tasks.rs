//! What waits for somebody: their inbox.

use super::Screen;
use crate::area::Task;
use crate::areas::queue;
use crate::text::msg;
use crate::view::part::{Line, Part, list};
use crate::view::{View, button};
use crate::wire::Page;

/// A page of all that waits for the person's own decision, of so many.
pub(super) fn inbox((tasks, all): (&[Task], usize), page: Page) -> View {
    let lines: Vec<Line> = tasks.iter().map(queue::line).collect();
    let titles = (msg::inbox_title(), msg::inbox_title_empty());
    let (blocks, mut buttons) = list(titles, &Part::read(&lines, page.0, all), Screen::Inbox { page });
    buttons.push(button::home());
    View::card(blocks, buttons)
}
