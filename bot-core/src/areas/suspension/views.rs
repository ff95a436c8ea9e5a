//! What a suspended teacher reads of it, and how a support service finds, suspends and lets go on.

use super::measure::{Case, Listed, Measure, MeasureKind};
use super::rules::{self, Cause, cause};
use super::{Command, Screen};
use crate::areas::people;
use crate::decision::offered;
use crate::domain::{Reason, Suspended, Suspendee};
use crate::reader::{Fresh, Reader};
use crate::text::{Arg, Text, msg};
use crate::view::part::{Line, Part, list};
use crate::view::{Block, Button, View, button, field};
use crate::wire::{Page, Words};

/// So much of a reason is read in a line of a card, and of a list, in characters.
const CUT: (usize, usize) = (100, 60);

/// That the reader, their school, or one that they have left, is suspended, in one line.
pub(crate) fn note(reader: &Reader) -> Option<Block> {
    reader.me.suspended.as_ref().map(|suspended| {
        let (since, service) = (Arg::Day(suspended.since), suspended.service());
        Block::Note(match cause(suspended.of, reader) {
            Cause::Themselves => msg::suspended_note(since, service),
            Cause::School => msg::suspended_note_school(since, service),
            Cause::Left => msg::suspended_note_left(since, service),
        })
    })
}

/// Why what the reader has filled in cannot be sent yet.
pub(crate) fn waits(reader: &Reader) -> Text {
    match &reader.me.suspended {
        Some(suspended) => {
            let (service, since) = (suspended.service(), Arg::Day(suspended.since));
            match cause(suspended.of, reader) {
                Cause::Themselves => msg::send_waits_suspended(service, since),
                Cause::School => msg::send_waits_suspended_school(service, since),
                Cause::Left => msg::send_waits_suspended_left(service, since),
            }
        }
        None => msg::unsuspended_means(),
    }
}

/// Why a post cannot be published with the picture that the reader has sent for it.
pub(crate) fn picture_waits(reader: &Reader) -> Text {
    match reader.me.suspended.as_ref().map(|suspended| cause(suspended.of, reader)) {
        Some(Cause::Themselves) => msg::note_post_suspended(),
        Some(Cause::School) => msg::note_post_suspended_school(),
        Some(Cause::Left) => msg::note_post_suspended_left(),
        None => msg::unsuspended_means(),
    }
}

/// All that the reader is told of their own suspension; nothing where there is none.
pub(crate) fn own(reader: &Reader) -> Vec<Block> {
    reader.me.suspended.as_ref().map(|suspended| in_force(suspended, reader)).unwrap_or_default()
}

/// Since when, by whom and why, what it means, what goes on, and whom to ask.
fn in_force(suspended: &Suspended, reader: &Reader) -> Vec<Block> {
    let (service, since) = (suspended.service(), Arg::Moment(suspended.since));
    let cause = cause(suspended.of, reader);
    let says = match cause {
        Cause::Themselves => msg::suspended_since(service, since),
        Cause::School => msg::suspended_since_school(service, since),
        Cause::Left => msg::suspended_since_left(service, since),
    };
    let left = (cause == Cause::Left).then(|| Block::Note(msg::suspended_left()));
    let said = [Block::Note(says), quote(&suspended.reason)];
    said.into_iter().chain(left).chain([Block::Para(msg::suspended_means()), way()]).collect()
}

fn quote(reason: &Reason) -> Block {
    Block::Quote(Text::words(reason.as_str()))
}

/// Whom a teacher asks who does not agree: the service of the country where they are now can lift it, whichever has decided it.
fn way() -> Block {
    Block::Note(msg::suspended_way())
}

/// Why the reader can begin nothing new; that they can, where it was lifted meanwhile.
pub(super) fn why(reader: &Reader) -> View {
    let (blocks, mut buttons) = match &reader.me.suspended {
        Some(suspended) => {
            let title = match cause(suspended.of, reader) {
                Cause::Themselves => msg::suspended_title(),
                Cause::School => msg::suspended_title_school(),
                Cause::Left => msg::suspended_title_left(),
            };
            ([vec![Block::Title(title)], in_force(suspended, reader)].concat(), vec![button::ask_service()])
        }
        None => (vec![Block::Title(msg::unsuspended_title()), Block::Para(msg::unsuspended_means())], Vec::new()),
    };
    buttons.extend([button::registration(), button::home()]);
    View::card(blocks, buttons)
}

/// Tells a teacher what was decided about them or their school; `None` for everybody else, and where a suspension is lifted already,
/// which is told by itself.
pub(super) fn told(measure: &Measure, reader: &Reader) -> Option<View> {
    let is_of_school = match measure.whom {
        Suspendee::Teacher(person) => (person == reader.me.id).then_some(false)?,
        Suspendee::School(school) => {
            reader.me.teacher.as_ref().is_some_and(|teacher| teacher.school.id == school).then_some(true)?
        }
    };
    let (service, at) = (measure.service(), Arg::Moment(measure.at));
    let (title, says) = match (measure.kind, is_of_school) {
        (MeasureKind::Suspended, false) => (msg::suspended_title(), msg::suspended_since(service, at)),
        (MeasureKind::Suspended, true) => (msg::suspended_title_school(), msg::suspended_since_school(service, at)),
        (MeasureKind::Lifted, false) => (msg::unsuspended_title(), msg::unsuspended_at(service, at)),
        (MeasureKind::Lifted, true) => (msg::unsuspended_title_school(), msg::unsuspended_at_school(service, at)),
    };
    let mut blocks = vec![Block::Title(title), Block::Note(says)];
    blocks.extend(measure.reason.as_ref().map(quote));
    let mut buttons = vec![button::registration(), button::home()];
    match (measure.kind, &reader.me.suspended) {
        (MeasureKind::Suspended, None) => return None,
        (MeasureKind::Suspended, Some(_)) => {
            blocks.extend([Block::Para(msg::suspended_means()), way()]);
            buttons.insert(0, button::ask_service());
        }
        (MeasureKind::Lifted, None) => blocks.push(Block::Para(msg::unsuspended_means())),
        // They, or their school, are suspended still.
        (MeasureKind::Lifted, Some(_)) => blocks.extend(note(reader)),
    }
    Some(View::card(blocks, buttons))
}

/// Who is suspended, for those who decide for a support service, and how others are found.
pub(super) fn suspended(listed: &[Listed], all: usize, page: Page) -> View {
    let lines: Vec<Line> = listed.iter().map(suspended_line).collect();
    let part = Part::read(&lines, page.0, all);
    let titles = (msg::suspensions_title(), msg::suspensions_title_empty());
    let (mut blocks, mut buttons) = list(titles, &part, Screen::Suspended { page });
    blocks.push(Block::Note(msg::suspensions_title_how()));
    buttons.push(search_button());
    buttons.extend([button::queue(), button::home()]);
    View::card(blocks, buttons)
}

fn search_button() -> Button {
    button::act(msg::button_search_suspension(), Command::Search { words: Words::default() })
}

/// Somebody who is suspended: since when, why, and by whom.
fn suspended_line(one: &Listed) -> Line {
    let says = match &one.suspended {
        Some(suspended) => msg::suspension_line(
            one.label(),
            Arg::Day(suspended.since),
            suspended.by.as_str(),
            cut(suspended.reason.as_str(), CUT.1),
        ),
        None => one.full_label(),
    };
    Line { says, ..found_line(one) }
}

/// Somebody whom a search has found, with a mark where they, or the teacher's school, are suspended.
fn found_line(one: &Listed) -> Line {
    let marked = |text: Text| if one.suspended.is_some() { msg::suspension_marked(text) } else { text };
    Line {
        says: marked(one.full_label()),
        label: one.label(),
        shows: Screen::Card { whom: one.whom }.into(),
        // Names of teachers are alike more often than those of schools.
        more: vec![one.school.label(), one.school.full_label()],
    }
}

/// The beginning of a reason, in one line.
fn cut(words: &str, most: usize) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", line[..at].trim_end()),
        None => line,
    }
}

/// The teachers and schools whom somebody's words name.
pub(super) fn found(words: &str, found: &[Listed], is_all: bool) -> View {
    let lines: Vec<Line> = found.iter().map(found_line).collect();
    let titles = (msg::suspensions_title(), msg::frame_search_nothing(words));
    let (mut blocks, mut buttons) = list(titles, &Part::of(&lines, 0), Screen::Found { words: words.to_owned() });
    if !found.is_empty() {
        blocks.insert(1, Block::Note(msg::frame_search_found(words, found.len())));
    }
    if !is_all {
        blocks.push(Block::Note(msg::suspensions_title_more()));
    }
    buttons.push(search_button());
    buttons.push(button::navigate(msg::button_suspensions(), Screen::Suspended { page: Page(0) }));
    buttons.push(button::home());
    View::card(blocks, buttons)
}

/// A teacher or a school for those who decide for the support service of the country; `None` for everybody else.
pub(super) fn card(case: &Case, reader: &Reader) -> Option<View> {
    rules::may_read(case, reader).then_some(())?;
    let mut blocks = vec![
        Block::Title(msg::suspension_of(case.name.as_str())),
        field(msg::field_school(), case.school.full_label()),
    ];
    blocks.extend(state(case));
    blocks.extend(case.suspended.is_none().then(|| Block::Note(msg::suspension_of_none())));
    blocks.extend(cannot(case, reader));
    blocks.extend(history(case));
    let mut buttons = decisions(case, reader);
    if let Suspendee::Teacher(person) = case.whom {
        buttons.push(button::go(msg::button_suspended_teacher(), people::Screen::Teacher { person }));
        let whom = Suspendee::School(case.school.id);
        buttons.push(button::go(msg::button_suspended_school(), Screen::Card { whom }));
    }
    buttons.push(button::navigate(msg::button_suspensions(), Screen::Suspended { page: Page(0) }));
    buttons.push(button::home());
    Some(View::card(blocks, buttons))
}

/// How somebody is suspended now, themselves and by their school, or the one that they have left, as officials read it.
fn state(case: &Case) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(suspended) = &case.suspended {
        let (since, by) = (Arg::Moment(suspended.since), suspended.by.as_str());
        blocks.push(Block::Note(msg::suspension_in_force(since, by, suspended.service())));
        blocks.push(quote(&suspended.reason));
    }
    if let Some(suspended) = &case.by_school {
        let (since, by) = (Arg::Moment(suspended.since), suspended.by.as_str());
        let is_left = suspended.of != Suspendee::School(case.school.id);
        blocks.push(Block::Note(if is_left {
            msg::suspension_in_force_left(since, by, suspended.service())
        } else {
            msg::suspension_in_force_school(since, by, suspended.service())
        }));
    }
    blocks
}

/// Why the reader cannot decide about somebody, though their service can.
fn cannot(case: &Case, reader: &Reader) -> Option<Block> {
    if !decisions(case, reader).is_empty() {
        return None;
    }
    let decided = rules::suspend(case, &Words::default(), reader, &mut Fresh::dry());
    decided.err().map(|refusal| Block::Note(refusal.text))
}

/// What was decided about somebody before what counts now, the newest first.
fn history(case: &Case) -> Vec<Block> {
    let line = |measure: &Measure| {
        let (at, by, service) = (Arg::Moment(measure.at), measure.by.1.as_str(), measure.service());
        let reason = measure.reason.as_ref().map(|reason| cut(reason.as_str(), CUT.0));
        Block::Item(match (measure.kind, reason) {
            (MeasureKind::Suspended, Some(reason)) => msg::suspension_was(at, by, service, reason),
            (MeasureKind::Suspended, None) => msg::suspension_was_silent(at, by, service),
            (MeasureKind::Lifted, Some(reason)) => msg::suspension_lifted(at, by, service, reason),
            (MeasureKind::Lifted, None) => msg::suspension_lifted_silent(at, by, service),
        })
    };
    // The suspension in force is said above, with its reason.
    let in_force = usize::from(case.suspended.is_some());
    let lines: Vec<Block> = case.history.iter().skip(in_force).map(line).collect();
    let lead = (!lines.is_empty()).then(|| Block::Note(msg::suspension_history()));
    lead.into_iter().chain(lines).collect()
}

/// What the reader can decide about somebody now.
fn decisions(case: &Case, reader: &Reader) -> Vec<Button> {
    let (whom, words) = (case.whom, Words::default());
    let suspend = button::danger(msg::button_suspend(), Command::Suspend { whom, words: words.clone() });
    let lift = button::primary(msg::button_lift(), Command::Lift { whom, words: words.clone() });
    [
        offered(&rules::lift(case, &words, reader, &mut Fresh::dry()), lift),
        offered(&rules::suspend(case, &words, reader, &mut Fresh::dry()), suspend),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A teacher's card for their support service, with how they are suspended below its title, and the way to what can be decided about it.
/// Where everybody reads along, nothing of it is said. Who is not validated begins no project: they are suspended from the list.
pub(super) fn beside(mut view: View, case: &Case, (is_valid, reader): (bool, &Reader)) -> View {
    let View::Card { blocks, buttons, .. } = &mut view else { return view };
    let is_suspended = case.suspended.is_some() || case.by_school.is_some();
    if reader.is_room() || !rules::may_read(case, reader) || !(is_valid || is_suspended) {
        return view;
    }
    let state = state(case);
    blocks.splice(1..1, state);
    // Before the one that waits next, and the ways back.
    let at = buttons.len().saturating_sub(3);
    buttons.insert(at, button::go(msg::button_suspension(), Screen::Card { whom: case.whom }));
    view
}
