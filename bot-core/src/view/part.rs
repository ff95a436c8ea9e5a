//! Long lists in parts: the entries of a page, and the buttons that turn it.

use std::ops::Range;

use super::{Block, Button, PAGE, SHORT_PAGE, button};
use crate::area::Screen;
use crate::text::{Text, msg};
use crate::wire::Page;

/// The entries of one page of a list.
pub(crate) struct Part<'a, T> {
    /// At most [`PAGE`] of them, or [`SHORT_PAGE`].
    pub(crate) entries: &'a [T],
    page: u16,
    pages: u16,
    /// How many entries there are on all pages.
    all: usize,
}

impl<'a, T> Part<'a, T> {
    /// The page of `all`, or the last one where the list has become shorter.
    pub(crate) fn of(all: &'a [T], page: u16) -> Self {
        Self::read(&all[Self::range(all.len(), page)], page, all.len())
    }

    /// The same of entries that are a word each: as many as stand side by side.
    pub(crate) fn of_short(all: &'a [T], page: u16) -> Self {
        let (page, pages) = place(all.len(), page, SHORT_PAGE);
        let entries = all.chunks(SHORT_PAGE).nth(usize::from(page)).unwrap_or_default();
        Self { entries, page, pages, all: all.len() }
    }

    /// The same, where no more than the [`Part::range`] of the page was read of so many entries.
    pub(crate) fn read(entries: &'a [T], page: u16, all: usize) -> Self {
        let (page, pages) = place(all, page, PAGE);
        Self { entries, page, pages, all }
    }

    /// Which of so many entries stand on a page, or on the last one.
    pub(crate) fn range(all: usize, page: u16) -> Range<usize> {
        let start = usize::from(place(all, page, PAGE).0) * PAGE;
        start..(start + PAGE).min(all)
    }

    /// "Page 2 of 3", and how many entries there are, where there are several pages.
    pub(crate) fn note(&self) -> Option<Block> {
        (self.pages > 1).then(|| Block::Note(msg::page_of(self.page + 1, self.pages, self.all)))
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

/// The page, or the last one where there are fewer, and how many pages of so many entries there are.
fn place(all: usize, page: u16, most: usize) -> (u16, u16) {
    let pages = u16::try_from(all.div_ceil(most)).unwrap_or(u16::MAX).max(1);
    (page.min(pages - 1), pages)
}

/// An entry of a list of screens.
pub(crate) struct Line {
    /// What its line says.
    pub(crate) says: Text,
    /// What its button says.
    pub(crate) label: Text,
    /// What its button shows.
    pub(crate) shows: Screen,
    /// What else can be said of it, the most telling first, where another entry is called the same.
    pub(crate) more: Vec<Text>,
}

/// The lines of a page under a title, or the words for an empty list; and their buttons. `screen` shows the list.
pub(crate) fn list(
    (title, empty): (Text, Text),
    part: &Part<'_, Line>,
    screen: impl Into<Screen>,
) -> (Vec<Block>, Vec<Button>) {
    let mut blocks = vec![Block::Title(title)];
    if part.all == 0 {
        blocks.push(Block::Para(empty));
    }
    let or_more = |text: &Text, line: &Line| text.clone().or_more(line.more.clone());
    blocks.extend(part.entries.iter().map(|line| Block::Item(or_more(&line.says, line))));
    blocks.extend(part.note());
    let one = |line: &Line| button::go(or_more(&line.label, line), line.shows.clone()).entry();
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
        assert_eq!(
            (Part::<u8>::range(20, 1), Part::<u8>::range(20, 9), Part::<u8>::range(0, 3)),
            (8..16, 16..20, 0..0)
        );
    }

    #[test]
    fn words_stand_side_by_side_so_that_a_page_has_more_of_them() {
        let all: Vec<u8> = (0..30).collect();
        let entries = |all: &[u8], page| Part::of_short(all, page).entries.to_vec();
        assert_eq!(entries(&all[..15], 0), all[..15]);
        assert_eq!((entries(&all, 0), entries(&all, 1)), (all[..24].to_vec(), all[24..].to_vec()));
        assert_eq!((entries(&all, 9), entries(&[], 0)), (all[24..].to_vec(), vec![]), "the last page");
        assert_eq!(Part::of_short(&all, 0).turn(&help::Screen::Inbox { page: Page(0) }.into()).len(), 1);
    }

    #[test]
    fn a_page_that_is_gone_is_the_last_one() {
        assert_eq!(pages(&[1, 2], 9), (vec![1, 2], vec![]));
        assert_eq!(pages(&(0..8).collect::<Vec<_>>(), u16::MAX).0.len(), 8);
    }
}
