//! What people see of the journal of a TwinSpace.

use super::Screen;
use super::line::{Named, NamedLine};
use crate::areas::news::{self, Insider};
use crate::areas::projects::State;
use crate::domain::{Right, TwinSpace, What};
use crate::text::{Arg, Text, msg};
use crate::view::part::Part;
use crate::view::{Block, View};
use crate::wire::Page;

/// The lines of a page, of so many in all.
pub(super) fn journal(insider: Insider<'_>, (lines, all): (&[NamedLine], usize), page: Page) -> Option<View> {
    insider.sees(Right::Read).then_some(())?;
    let seen = insider.inside.seen;
    let mut blocks = vec![Block::Title(msg::journal_title(seen.project().content.title.as_str()))];
    if all == 0 {
        blocks.push(Block::Para(msg::journal_title_empty()));
    }
    let part = Part::read(lines, page.0, all);
    blocks.extend(part.entries.iter().map(|line| Block::Item(entry(insider, line))));
    blocks.extend(part.note());
    if seen.project().state == State::Closed {
        blocks.push(Block::Note(msg::space_title_over()));
    }
    let mut buttons = part.turn(&Screen::Journal { project: insider.project(), page }.into());
    buttons.extend(news::ways_back(insider));
    Some(View::card(blocks, buttons))
}

/// A line: who did what, and when.
fn entry(insider: Insider<'_>, line: &NamedLine) -> Text {
    msg::journal_line(says(insider, line).capitalized(), Arg::Moment(line.line.at))
}

/// Who did what.
pub(crate) fn says(insider: Insider<'_>, line: &NamedLine) -> Text {
    let (by, of) = (name(insider, &line.by), name(insider, &line.of));
    match line.line.what {
        What::Joined => msg::journal_joined(by),
        What::Left => msg::journal_left(by),
        What::Removed => msg::journal_removed(by, of),
        What::Role(Some(role)) => msg::journal_role(by, of, TwinSpace::text(role)),
        What::Role(None) => msg::journal_no_role(by, of),
        What::Came => msg::journal_came(by),
        What::BroughtIn if line.line.times > 1 => msg::journal_brought_in(by, line.line.times),
        What::BroughtIn => msg::journal_brought_in_one(by, of),
        What::Posted(_) => match &line.headline {
            Some(headline) => msg::journal_posted(by, headline.clone()),
            None => msg::journal_posted_gone(by),
        },
        What::PostRemoved => msg::journal_post_removed(by),
        What::Shared if line.line.times > 1 => msg::journal_shared(by, line.line.times),
        What::Shared => msg::journal_shared_one(by),
        What::FileRemoved => msg::journal_file_removed(by),
        What::FilesOver(count) => msg::journal_files_over(by, count),
        What::NewsOver(count) => msg::journal_news_over(by, count),
        What::StudentsOver(count) => msg::journal_students_over(by, count),
    }
}

/// What somebody is called: guests read the name of no student and of no other guest.
pub(crate) fn name(insider: Insider<'_>, named: &Named) -> Text {
    let sees = insider.sees(Right::SeeStudents);
    match named {
        Named::Teacher(name) => name.clone(),
        Named::Guest(name) | Named::Student(name) if sees => name.clone(),
        Named::Guest(_) | Named::GuestGone => msg::journal_guest(),
        Named::Student(_) | Named::StudentGone => msg::author_student(),
        Named::Gone => msg::author_gone(),
    }
}
