//! Schools: the new ones, one of them, and two that are one.

use super::ways;
use crate::area::Confirmation;
use crate::areas::operators::facts::Found;
use crate::areas::operators::{Command, Screen, rules};
use crate::areas::people::store::schools::Entry;
use crate::decision::{Decision, offered};
use crate::domain::School;
use crate::reader::Reader;
use crate::text::{Arg, Text, msg};
use crate::view::part::{Line, Part, list};
use crate::view::{Block, Button, View, button};
use crate::wire::{Page, Words};

fn search() -> Button {
    button::act(msg::button_find_school(), Command::FindSchool { words: Words::default() })
}

fn line(school: &School, says: Text) -> Line {
    let shows = Screen::School { school: school.id }.into();
    Line { says, label: school.label(), shows, more: vec![school.full_label()] }
}

/// Those that teachers have typed and nobody has taken yet, the oldest first.
pub(in crate::areas::operators) fn new(new: &[(Entry, i64)], all: usize, page: Page) -> View {
    let says = |school: &School, since: i64| msg::school_line(school.full_label(), Arg::Day(since));
    let lines: Vec<Line> = new.iter().map(|(entry, since)| line(&entry.school, says(&entry.school, *since))).collect();
    let titles = (msg::schools_title(), msg::schools_title_empty());
    let (mut blocks, mut buttons) = list(titles, &Part::read(&lines, page.0, all), Screen::NewSchools { page });
    blocks.push(Block::Note(msg::schools_title_how()));
    buttons.push(search());
    buttons.extend(ways());
    View::card(blocks, buttons)
}

/// A school, and which it may be.
pub(in crate::areas::operators) fn school(found: &Found, reader: &Reader) -> View {
    let Found { entry, teachers, is_suspended, into, alike, .. } = found;
    let school = &entry.school;
    let mut blocks = vec![Block::Title(school.label()), Block::Para(school.full_label())];
    blocks.extend(entry.code.as_deref().map(|code| Block::Note(msg::school_code(Arg::Verbatim(code.to_owned())))));
    blocks.push(Block::Note(msg::school_teachers(*teachers)));
    blocks.push(Block::Note(state(entry, into.as_ref())));
    blocks.extend(is_suspended.then(|| Block::Note(msg::school_suspended())));
    let mut buttons = Vec::new();
    if !alike.is_empty() {
        blocks.push(Block::Note(msg::school_alike()));
        buttons.extend(alike.iter().map(|twin| merge(school, twin).entry()));
    }
    if !entry.is_closed {
        let find = Command::FindTwin { school: school.id, words: Words::default() };
        buttons.push(button::act(msg::button_find_twin(), find));
    }
    let closes = button::danger(msg::button_close_school(), Command::CloseSchool { school: school.id });
    buttons.extend(offered(&rules::close(entry, reader), closes));
    if let Some(into) = into {
        buttons.push(button::go(into.label(), Screen::School { school: into.id }).entry());
    }
    buttons.push(button::navigate(msg::button_new_schools(), Screen::NewSchools { page: Page(0) }));
    buttons.extend(ways());
    View::card(blocks, buttons)
}

/// Whether people can choose a school.
fn state(entry: &Entry, into: Option<&School>) -> Text {
    match into {
        Some(into) => msg::school_merged(into.label()),
        None if entry.is_closed => msg::school_closed(),
        None if !entry.is_taken => msg::school_unchecked(),
        None => msg::school_taken(),
    }
}

/// Says that a school turned out to be this one.
fn merge(from: &School, into: &School) -> Button {
    button::act(into.label(), Command::MergeSchools { from: from.id, into: into.id })
}

/// The schools that words have found: to look at, or to say that `twin` turned out to be one of them.
pub(in crate::areas::operators) fn found(
    words: &str,
    (found, are_all): (&[School], bool),
    twin: Option<&Found>,
) -> View {
    let screen = Screen::FoundSchools { words: words.to_owned(), school: twin.map(|twin| twin.entry.school.id) };
    let lines: Vec<Line> = found.iter().map(|school| line(school, school.full_label())).collect();
    let titles = (msg::schools_title(), msg::frame_search_nothing(words));
    let (mut blocks, mut buttons) = list(titles, &Part::of(&lines, 0), screen);
    if let Some(twin) = twin.filter(|twin| !twin.entry.is_closed) {
        let from = &twin.entry.school;
        blocks.insert(1, Block::Para(msg::school_twin(from.label())));
        let others = found.iter().filter(|other| other.id != from.id);
        buttons = others.map(|other| merge(from, other).entry()).collect();
        let again = Command::FindTwin { school: from.id, words: Words::default() };
        buttons.push(button::act(msg::button_find_school(), again));
        buttons.push(button::navigate(from.label(), Screen::School { school: from.id }));
    } else {
        buttons.push(search());
    }
    if !are_all {
        blocks.push(Block::Note(msg::schools_title_more()));
    }
    buttons.push(button::navigate(msg::button_new_schools(), Screen::NewSchools { page: Page(0) }));
    buttons.extend(ways());
    View::card(blocks, buttons)
}

/// Asks before two schools are one.
pub(in crate::areas::operators) fn merging(
    (from, into): (&Entry, &Entry),
    suspended: [bool; 2],
    reader: &Reader,
) -> Option<Confirmation> {
    rules::merge((from, into), suspended, reader).ok().filter(Decision::does_something)?;
    Some(Confirmation {
        question: msg::confirm_merge_schools(from.school.full_label(), into.school.full_label()),
        yes: msg::button_merge_schools(),
        command: Command::MergeSchools { from: from.school.id, into: into.school.id }.into(),
        back: Screen::School { school: from.school.id }.into(),
    })
}

/// Asks before nobody can choose a school any more.
pub(in crate::areas::operators) fn closing(entry: &Entry, reader: &Reader) -> Option<Confirmation> {
    rules::close(entry, reader).ok().filter(Decision::does_something)?;
    let school = entry.school.id;
    Some(Confirmation {
        question: msg::confirm_close_school(entry.school.full_label()),
        yes: msg::button_close_school(),
        command: Command::CloseSchool { school }.into(),
        back: Screen::School { school }.into(),
    })
}
