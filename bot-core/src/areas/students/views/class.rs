//! A list of students on its way: every line, what it will be called, and what is to be looked at.

use super::{guardians, papers};
use crate::area::Confirmation;
use crate::areas::students::class::{Class, ClassRow, ClassState, RowState};
use crate::areas::students::file::called;
use crate::areas::students::rules::{self, List};
use crate::areas::students::{Command, Screen};
use crate::decision::offered;
use crate::domain::DAY;
use crate::paper::PaperKind;
use crate::text::{Text, msg};
use crate::view::part::Part;
use crate::view::{Block, Button, View, button, field};
use crate::wire::{Page, Words};

/// Shows a list to whoever brings it in.
pub(in crate::areas::students) fn class(list: List<'_>, page: Page) -> Option<View> {
    let (class, inside) = (list.class, list.inside);
    (class.by == inside.seen.reader.me.id).then_some(())?;
    if matches!(class.state, ClassState::Reading | ClassState::Unread) {
        return Some(file(list));
    }
    let part = Part::of(&class.rows, page.0);
    let mut blocks = vec![Block::Title(msg::class_heading(inside.seen.project().content.title.as_str()))];
    let days = inside.seen.reader.settings.students.claims_for / DAY;
    blocks.push(Block::Para(state(class, days)));
    if class.state == ClassState::Checked {
        blocks.push(field(msg::field_pupil_role(), class.role.twinspace().text()));
        let sheet = class.file.as_ref().and_then(|file| file.sheet.as_deref());
        blocks.extend(sheet.map(|sheet| Block::Note(msg::class_sheet(sheet))));
    }
    let by_line = |says: Text, row: &ClassRow| says.or_more(vec![msg::row_heading(row.line)]);
    blocks.extend(part.entries.iter().map(|row| Block::Item(by_line(says(list, row), row))));
    blocks.extend(part.note());
    let mut buttons: Vec<Button> = Vec::new();
    if class.state == ClassState::Checked {
        if inside.waits_for_guardians() {
            blocks.push(Block::Note(msg::class_guardians(inside.consent_age())));
            buttons.push(guardians(inside));
        }
        buttons.extend(offered(&rules::enrol(list), enrol(class)));
        let shows = |row: &ClassRow| Screen::Row { class: class.id, line: row.line };
        let to = |row: &ClassRow| button::go(by_line(called_on_button(row), row), shows(row)).entry();
        buttons.extend(part.entries.iter().map(to));
    }
    buttons.extend(part.turn(&Screen::Class { class: class.id, page }.into()));
    if class.state == ClassState::Checked {
        let swap = button::act(msg::button_swap_names(), Command::Swap { class: class.id });
        buttons.extend(offered(&rules::swap(list, Default::default()), swap));
        let discard = button::danger(msg::button_discard_class(), Command::Discard { class: class.id });
        buttons.extend(offered(&rules::discard(list), discard));
    } else if class.enrolled() > 0 && class.state != ClassState::Enrolling {
        let sheet = Screen::Sheet { project: inside.project(), page: Page(0) };
        buttons.push(button::primary_go(msg::button_passwords(), sheet));
        let kinds = [PaperKind::Cards, PaperKind::List];
        buttons.extend(kinds.into_iter().flat_map(|kind| papers::ways(inside.project(), kind)));
    }
    buttons.extend([button::students(inside.project()), button::home()]);
    Some(View::card(blocks, buttons))
}

/// Shows a list whose file is not read, and what can be done about that.
fn file(list: List<'_>) -> View {
    let (class, inside) = (list.class, list.inside);
    let mut blocks = vec![Block::Title(msg::class_heading(inside.seen.project().content.title.as_str()))];
    blocks.push(Block::Para(state(class, inside.seen.reader.settings.students.claims_for / DAY)));
    let of = class.file.as_ref();
    blocks.extend(of.and_then(|of| of.file.as_ref()).map(|file| field(msg::field_file(), called(file))));
    let again = button::primary(msg::button_read_again(), Command::ReadAgain { class: class.id });
    let again = offered(&rules::read_again(list), again);
    let send = if again.is_some() { button::act } else { button::primary };
    let other = send(msg::button_other_file(), Command::Add { project: inside.project() });
    let discard = button::danger(msg::button_discard_class(), Command::Discard { class: class.id });
    let mut buttons: Vec<Button> = Vec::new();
    if class.state == ClassState::Unread {
        buttons.extend(again);
        buttons.extend(offered(&rules::add(inside), other));
    }
    buttons.extend(offered(&rules::discard(list), discard));
    buttons.extend([button::students(inside.project()), button::home()]);
    View::card(blocks, buttons)
}

fn enrol(class: &Class) -> Button {
    button::primary(msg::button_enrol(class.to_enrol().count()), Command::Enrol { class: class.id })
}

/// How far it is, in a sentence.
fn state(class: &Class, days: i64) -> Text {
    let (all, enrolled) = (class.to_enrol().count() + class.enrolled(), class.enrolled());
    match class.state {
        ClassState::Reading | ClassState::Unread => reading(class),
        ClassState::Checked if class.faulty() > 0 => msg::class_state_faulty(class.faulty()),
        ClassState::Checked => msg::class_state(),
        ClassState::Enrolling => msg::class_state_enrolling(enrolled, all),
        ClassState::Done => msg::class_state_done(enrolled, days),
        ClassState::Stopped => msg::class_state_stopped(enrolled, all),
    }
}

/// How far its file is read, or why it cannot be.
fn reading(class: &Class) -> Text {
    match class.file.as_ref().map(|of| (of.fault, of.lines)) {
        Some((Some(fault), _)) => fault.text(),
        Some((None, lines)) if lines > 0 => msg::class_state_reading_lines(class.rows.len(), lines),
        Some((None, _)) | None => msg::class_state_reading(),
    }
}

/// A line as it stands on the list.
fn says(list: List<'_>, row: &ClassRow) -> Text {
    let name = row.name.as_ref().map_or_else(|| row.typed.clone(), |name| name.whole());
    let remark = list.class.remark(row, list.here);
    match (row.state, remark, &row.user_name) {
        (RowState::Enrolled(_), _, Some(user)) => msg::row_enrolled(name.as_str(), user.as_str()),
        (RowState::Out, Some(remark), _) => msg::row_out_because(name.as_str(), remark.text()),
        (RowState::Out, None, _) => msg::row_out(name.as_str()),
        (RowState::In, Some(remark), _) => msg::row_remark(name.as_str(), remark.text()),
        (RowState::In, None, Some(user)) if list.has_namesake(row) => {
            msg::row_in_namesake(name.as_str(), user.as_str())
        }
        (RowState::In, None, Some(user)) => msg::row_in(name.as_str(), user.as_str()),
        (RowState::In | RowState::Enrolled(_), _, None) => Text::words(name),
    }
}

fn called_on_button(row: &ClassRow) -> Text {
    let name = row.name.as_ref().map_or_else(|| row.typed.clone(), |name| name.whole());
    if row.name.is_none() { msg::button_row_faulty(name) } else { Text::words(name) }
}

/// Shows one line, with what can be done about it.
pub(in crate::areas::students) fn row(list: List<'_>, line: u32) -> Option<View> {
    let class = list.class;
    (class.by == list.inside.seen.reader.me.id).then_some(())?;
    let row = class.row(line)?;
    let name = row.name.as_ref().map_or_else(|| row.typed.clone(), |name| name.whole());
    let mut blocks = vec![Block::Title(msg::row_heading(line)), Block::Para(says(list, row))];
    if let Some(name) = &row.name {
        blocks.push(field(msg::field_given(), Text::words(name.given.as_str())));
        blocks.push(field(msg::field_surname(), Text::words(name.surname.as_str())));
    } else {
        blocks.push(Block::Quote(Text::words(name)));
    }
    let mut buttons: Vec<Button> = Vec::new();
    if class.state == ClassState::Checked {
        let correct = Command::Correct { class: class.id, line, words: Words::default() };
        buttons.push(button::primary(msg::button_correct(), correct));
        let out = row.state == RowState::In;
        let label = if out { msg::button_leave_out() } else { msg::button_take_in() };
        let leave = button::act(label, Command::LeaveOut { class: class.id, line, out });
        buttons.extend(offered(&rules::leave_out(list, line, out), leave));
    }
    let page = Page(u16::try_from(class.rows.iter().position(|row| row.line == line)? / crate::view::PAGE).ok()?);
    buttons.push(button::navigate(msg::button_back(), Screen::Class { class: class.id, page }));
    buttons.push(button::home());
    Some(View::card(blocks, buttons))
}

/// Asks before a list is thrown away.
pub(in crate::areas::students) fn discarding(list: List<'_>) -> Option<Confirmation> {
    rules::discard(list).ok()?;
    Some(Confirmation {
        question: msg::confirm_discard_class(list.class.rows.len()),
        yes: msg::button_discard_class(),
        command: Command::Discard { class: list.class.id }.into(),
        back: Screen::Class { class: list.class.id, page: Page(0) }.into(),
    })
}
