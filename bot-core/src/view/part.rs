//! Long lists in parts: the entries of a page, and the buttons that turn it.

use super::{Block, Button, PAGE, button};
use crate::area::Screen;
use crate::text::{Text, msg};
use crate::wire::Page;

/// The entries of one page of a list.
pub(crate) struct Part<'a, T> {
    /// At most [`PAGE`] of them.
    pub(crate) entries: &'a [T],
    page: u16,
    pages: u16,
}

impl<'a, T> Part<'a, T> {
    /// The page of `all`, or the last one where the list has become shorter.
    pub(crate) fn of(all: &'a [T], page: u16) -> Self {
        let pages = u16::try_from(all.len().div_ceil(PAGE)).unwrap_or(u16::MAX).max(1);
        let page = page.min(pages - 1);
        let entries = all.chunks(PAGE).nth(usize::from(page)).unwrap_or_default();
        Self { entries, page, pages }
    }

    /// "Page 2 of 3", where there are several.
    pub(crate) fn note(&self) -> Option<Block> {
        (self.pages > 1).then(|| Block::Note(msg::page_of(self.page + 1, self.pages)))
    }

    /// The buttons that turn the list's `screen` to the pages before and after.
    pub(crate) fn turn(&self, screen: &Screen) -> Vec<Button> {
        let mut buttons = Vec::new();
        if let Some(before) = self.page.checked_sub(1) {
            buttons.push(button::navigate(msg::button_previous(), screen.at_page(Page(before))));
        }
        if self.page + 1 < self.pages {
            buttons.push(button::navigate(msg::button_next(), screen.at_page(Page(self.page + 1))));
        }
        buttons
    }
}

/// An entry of a list of screens.
pub(crate) struct Line {
    /// What its line says.
    pub(crate) says: Text,
    /// What its button says.
    pub(crate) label: Text,
    /// What its button shows.
    pub(crate) shows: Screen,
}

/// The lines of a page under a title, or the words for an empty list; and their buttons. `screen` shows the list.
pub(crate) fn list(
    (title, empty): (Text, Text),
    lines: &[Line],
    screen: impl Into<Screen>,
    page: Page,
) -> (Vec<Block>, Vec<Button>) {
    let part = Part::of(lines, page.0);
    let mut blocks = vec![Block::Title(title)];
    if lines.is_empty() {
        blocks.push(Block::Para(empty));
    }
    blocks.extend(part.entries.iter().map(|line| Block::Item(line.says.clone())));
    blocks.extend(part.note());
    let one = |line: &Line| button::go(line.label.clone(), line.shows.clone());
    let mut buttons: Vec<Button> = part.entries.iter().map(one).collect();
    buttons.extend(part.turn(&screen.into()));
    (blocks, buttons)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::help;
    use crate::conversation::Action;
    use crate::view::Link;

    fn pages(all: &[u8], page: u16) -> (Vec<u8>, Vec<Screen>) {
        let part = Part::of(all, page);
        let screens =
            part.turn(&help::Screen::Inbox { page: Page(7) }.into()).into_iter().map(|button| match button.link {
                Link::Do(Action::Go(screen)) => screen,
                Link::Do(_) | Link::Share { .. } | Link::Pick => panic!("turns by {:?}", button.link),
            });
        (part.entries.to_vec(), screens.collect())
    }

    #[test]
    fn a_list_is_shown_in_parts_of_a_page() {
        let all: Vec<u8> = (0..20).collect();
        let at = |page| Screen::from(help::Screen::Inbox { page: Page(page) });
        assert_eq!(pages(&all, 0), ((0..8).collect(), vec![at(1)]));
        assert_eq!(pages(&all, 1), ((8..16).collect(), vec![at(0), at(2)]));
        assert_eq!(pages(&all, 2), ((16..20).collect(), vec![at(1)]));
        assert_eq!(pages(&[], 0), (vec![], vec![]));
    }

    #[test]
    fn a_page_that_is_gone_is_the_last_one() {
        assert_eq!(pages(&[1, 2], 9), (vec![1, 2], vec![]));
        assert_eq!(pages(&(0..8).collect::<Vec<_>>(), u16::MAX).0.len(), 8);
    }
}
