//! What goes out with a file, and the ways to it.

use super::{namesakes, readable};
use crate::areas::space::Inside;
use crate::areas::students::student::Pupil;
use crate::areas::students::{Screen, papers};
use crate::domain::{ProjectId, ReissueId, Right};
use crate::paper::{Format, Paper, PaperKind};
use crate::text::msg;
use crate::view::{Block, Button, View, button};

/// The ways to the login cards, and to the class list.
pub(in crate::areas::students) fn ways(project: ProjectId, kind: PaperKind) -> [Button; 2] {
    [Format::Pdf, Format::Csv].map(|format| {
        let name = format.extension().to_uppercase();
        match kind {
            PaperKind::Cards => button::go(msg::button_cards(name), Screen::Cards { project, format }),
            PaperKind::List => button::go(msg::button_class_list(name), Screen::ClassList { project, format }),
        }
    })
}

/// Whether the reader has students of their own here, whose passwords they may set anew.
pub(in crate::areas::students) fn has_own(inside: Inside<'_>, pupils: &[Pupil]) -> bool {
    papers::own(inside, pupils).next().is_some()
}

/// The ways to one of them, where there is something on it.
pub(in crate::areas::students) fn offered_ways(inside: Inside<'_>, pupils: &[Pupil], kind: PaperKind) -> Vec<Button> {
    let is_there = match kind {
        PaperKind::Cards => readable(papers::own(inside, pupils)).next().is_some(),
        PaperKind::List => has_own(inside, pupils),
    };
    if is_there { ways(inside.project(), kind).into() } else { Vec::new() }
}

/// Sends a file to whoever may bring students in.
pub(in crate::areas::students) fn paper(
    inside: Inside<'_>,
    pupils: &[Pupil],
    (kind, format, of): (PaperKind, Format, Option<ReissueId>),
) -> Option<View> {
    inside.sees(Right::Invite).then_some(())?;
    let (project, own) = (inside.project(), || papers::own(inside, pupils));
    let name = inside.seen.project().content.title.as_str();
    let (title, count, says, none) = match (kind, format) {
        (PaperKind::Cards, Format::Pdf) => {
            (msg::cards_title(name), readable(own()).count(), msg::cards_title_hint(), msg::sheet_title_empty())
        }
        (PaperKind::Cards, Format::Csv) => {
            (msg::cards_title(name), readable(own()).count(), msg::cards_title_table(), msg::sheet_title_empty())
        }
        (PaperKind::List, _) => {
            (msg::students_title(name), own().count(), msg::class_list(), msg::students_title_empty())
        }
    };
    let mut blocks = vec![Block::Title(title.clone())];
    if count == 0 {
        blocks.push(Block::Para(none));
    } else {
        blocks.push(Block::Para(says));
        blocks.push(Block::Note(msg::space_students_count(count)));
        blocks.extend(namesakes(inside, pupils));
        blocks.push(Block::File(Paper { kind, project, format, of, title }.into()));
    }
    Some(View::card(blocks, vec![button::students(project), button::home()]))
}
