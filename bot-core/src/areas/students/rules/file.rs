//! A list that comes as a file: fetched and read by a job, and written line by line.

use std::collections::BTreeSet;

use super::list::{List, Names, first};
use crate::areas::space::Inside;
use crate::areas::students::class::{Class, ClassRow, ClassState, RowState};
use crate::areas::students::columns::{Part, ReadRow};
use crate::areas::students::file::{ClassFile, FileFault};
use crate::areas::students::student::PupilRole;
use crate::areas::students::{Event, Job, Screen};
use crate::decision::{Change, Decided, Decision, Effect, Refusal};
use crate::domain::{ClassId, Right};
use crate::file::FileRef;
use crate::reader::Fresh;
use crate::text::msg;
use crate::wire::Page;

/// Begins to read a list that came as a file. It takes the place of the reader's lists here that could not be read.
///
/// # Errors
/// The person may not, or the project is not active.
pub fn receive(
    inside: Inside<'_>,
    (file, role): (&FileRef, PupilRole),
    unread: &[ClassId],
    fresh: &mut Fresh,
) -> Decided {
    inside.may(Right::Invite)?;
    let reader = inside.seen.reader;
    let class = Class {
        id: fresh.id::<ClassId>(),
        place: (inside.project(), inside.space.id),
        by: reader.me.id,
        role,
        locale: reader.locale,
        state: ClassState::Reading,
        file: Some(ClassFile::of(file.clone())),
        rows: Vec::new(),
    };
    let id = class.id;
    let received = Event::Received { class: Box::new(class), at: reader.now };
    let discarded = unread.iter().map(|class| Event::Discarded { class: *class }.into());
    let events = discarded.chain([received.into()]).collect();
    let begun = Change { events, ..Change::default() }.with([Effect::Start(Job::Read { class: id }.into())]);
    Ok(begun.decision(Screen::Class { class: id, page: Page(0) }, msg::toast_saved()))
}

/// Writes lines of a file. What is written already is passed over; with the last line, the list is there to be looked through. Where
/// whoever has sent it may bring nobody in any more, it stops.
///
/// # Errors
/// The list is not read any more.
pub fn read(list: List<'_>, part: &Part, taken: BTreeSet<String>) -> Decided {
    let class = list.class;
    if class.state != ClassState::Reading {
        return Err(Refusal::too_late());
    }
    if list.may().is_err() {
        return Ok(moved(list, ClassState::Stopped, Change::default()));
    }
    let last = class.rows.last().map_or(0, |row| row.line);
    let rows = looked_at(list, part.rows.iter().filter(|row| row.line > last), taken);
    let is_read = class.rows.len() + rows.len() >= part.all as usize || rows.is_empty();
    let (sheet, all) = (part.sheet.clone(), part.all);
    let change = Change::event(Event::RowsRead { class: class.id, rows, sheet, all });
    if is_read {
        return Ok(moved(list, ClassState::Checked, change));
    }
    Ok(change.with([Effect::Refresh(class.id.0)]).decision(list.screen(), msg::toast_saved()))
}

/// Lines of a file as they stand on the list: a name that stands twice, or works in the TwinSpace already, is left out at first.
fn looked_at<'a>(list: List<'_>, read: impl Iterator<Item = &'a ReadRow>, taken: BTreeSet<String>) -> Vec<ClassRow> {
    let row = |ReadRow { line, typed, name }: &ReadRow| {
        let (line, typed, name) = (*line, typed.clone(), name.clone());
        ClassRow { line, typed, name, user_name: None, state: RowState::In }
    };
    let mut class = Class { state: ClassState::Checked, ..list.class.clone() };
    let known = class.rows.len();
    class.rows.extend(read.map(row));
    let mut names = Names::of(list.inside, taken).beside(&class.rows[..known]);
    let states: Vec<RowState> = class.rows[known..].iter().map(|row| first(&class, row, list.here)).collect();
    let mut rows = class.rows.split_off(known);
    for (row, state) in rows.iter_mut().zip(states) {
        row.state = state;
        row.user_name = row.name.as_ref().filter(|_| state == RowState::In).map(|name| names.give(name));
    }
    rows
}

/// Writes that a file cannot be read.
///
/// # Errors
/// The list is not read any more.
pub fn unread(list: List<'_>, fault: FileFault) -> Decided {
    if list.class.state != ClassState::Reading {
        return Err(Refusal::too_late());
    }
    let unread = Event::Unread { class: list.class.id, fault };
    Ok(Change::event(unread).with([Effect::Refresh(list.class.id.0)]).decision(list.screen(), msg::toast_saved()))
}

/// Begins to read a file once more that did not come.
///
/// # Errors
/// The list is somebody else's, or trying again does not help.
pub fn read_again(list: List<'_>) -> Decided {
    list.may()?;
    let class = list.class;
    if class.state == ClassState::Reading {
        return Ok(Decision::nothing(list.screen(), msg::toast_done()));
    }
    let may_pass = class.file.as_ref().and_then(|file| file.fault).is_some_and(FileFault::may_pass);
    if class.state != ClassState::Unread || !may_pass {
        return Err(Refusal::too_late().showing(list.screen()));
    }
    let moved = Event::ClassMoved { class: class.id, before: ClassState::Unread, after: ClassState::Reading };
    let effects = [Effect::Start(Job::Read { class: class.id }.into()), Effect::Refresh(class.id.0)];
    Ok(Change::event(moved).with(effects).decision(list.screen(), msg::toast_reading()))
}

/// A list is read no further.
fn moved(list: List<'_>, after: ClassState, change: Change) -> Decision {
    let moved = Event::ClassMoved { class: list.class.id, before: ClassState::Reading, after };
    change
        .and(Change::event(moved))
        .with([Effect::Refresh(list.class.id.0)])
        .decision(list.screen(), msg::toast_saved())
}
