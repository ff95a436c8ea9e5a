//! What somebody sees of their copy, and of being forgotten.

use super::bundle::{Export, Whose};
use super::leaving::{self, Own};
use super::parting::{Hold, Parting, Why};
use super::{Command, Screen, rules};
use crate::area::{self, Confirmation};
use crate::areas::files::size;
use crate::areas::suspension::{self, Cause};
use crate::decision::{is_offered, offered};
use crate::domain::ExportId;
use crate::paper::Enclosed;
use crate::reader::{Fresh, Reader};
use crate::text::{Arg, Text, msg};
use crate::view::{Block, Button, Style, View, button};

/// So many things that cannot go on without somebody are listed; the others come up once these are seen to.
const LISTED: usize = 5;

/// The reader's own home: a student has another one.
fn home(reader: &Reader) -> Button {
    if reader.student.is_some() { button::navigate(msg::button_home(), area::student_home()) } else { button::home() }
}

/// The reader's own copy: what would be in one, how far it is, or until when it is there.
pub(super) fn copy(own: Option<&Export>, reader: &Reader) -> View {
    let mut blocks = vec![Block::Title(msg::copy_title())];
    let mut buttons = Vec::new();
    match own.map(|own| (own, &own.ready)) {
        None => {
            blocks.extend([msg::copy_title_what(), msg::copy_title_day()].map(Block::Para));
            let made = make(None, msg::button_make_copy(), reader);
            buttons.extend(made.map(|button| Button { style: Style::Primary, ..button }));
        }
        Some((Export { progress: (done, all), .. }, None)) => {
            blocks.push(Block::Para(msg::copy_waits(*all, *done)));
            blocks.push(Block::Note(msg::copy_waits_then()));
        }
        Some((own, Some(ready))) => {
            let (at, until) = (Arg::Moment(ready.made_at), Arg::Moment(ready.until()));
            blocks.push(Block::Para(msg::copy_ready(at, size(ready.kept.size), until)));
            buttons.push(button::primary_go(msg::button_get_copy(), Screen::Download { export: own.id }));
            buttons.extend(make(Some(own), msg::button_fresh_copy(), reader));
        }
    }
    if reader.is_lent() {
        blocks.push(Block::Note(msg::refusal_copy_lent()));
    }
    buttons.push(home(reader));
    View::card(blocks, buttons)
}

fn make(own: Option<&Export>, label: Text, reader: &Reader) -> Option<Button> {
    let instead = own.map_or(ExportId(0), |own| own.id);
    let decided = rules::copy((own, instead), 0, reader, &mut Fresh::dry());
    offered(&decided, button::act(label, Command::Copy { instead }))
}

/// The copy itself, for whom it is about, and nobody else who uses the same account.
pub(super) fn download(export: &Export, reader: &Reader) -> Option<View> {
    (export.whose == Whose::of(reader) && !reader.is_lent()).then_some(())?;
    let (file, ready) = (export.goes_out()?, export.ready.as_ref()?);
    let blocks = vec![
        Block::File(Enclosed::Shared(file)),
        Block::Para(msg::copy_out(Arg::Moment(ready.made_at))),
        Block::Note(msg::copy_out_private(Arg::Moment(ready.until()))),
    ];
    Some(View::card(blocks, vec![button::navigate(msg::button_my_copy(), Screen::Copy), home(reader)]))
}

/// What goes and what stays when the reader is forgotten, when that is, and what keeps it from being done.
pub(super) fn forget(own: Own<'_>) -> View {
    let (mut blocks, mut buttons) = match own.parting {
        Some(parting) => planned(parting, own),
        None => (vec![Block::Title(msg::forget_title())], Vec::new()),
    };
    if own.holds.is_empty() {
        blocks.extend([msg::forget_title_goes(), msg::forget_title_stays()].map(Block::Para));
        if own.parting.is_none() {
            blocks.push(Block::Note(msg::forget_title_week()));
        }
    } else {
        blocks.push(Block::Para(msg::forget_held()));
        let mut lines: Vec<Text> = own.holds.iter().take(LISTED).map(|hold| why(hold, own.reader)).collect();
        // Of two projects of one title the same is said once.
        lines.dedup();
        blocks.extend(lines.into_iter().map(Block::Item));
        let more = own.holds.len().saturating_sub(LISTED);
        blocks.extend((more > 0).then(|| Block::Note(msg::forget_held_more(more))));
        buttons.extend(ways_out(own));
    }
    if own.parting.is_none() {
        let forget = button::danger(msg::button_forget(), Command::Forget);
        buttons.extend(offered(&leaving::plan(own), forget));
    }
    buttons.extend([button::go(msg::button_my_copy(), Screen::Copy), button::home()]);
    View::card(blocks, buttons)
}

/// That it is planned, and how that is taken back.
fn planned(parting: &Parting, own: Own<'_>) -> (Vec<Block>, Vec<Button>) {
    let is_late = parting.due_at <= own.reader.now;
    let title = if is_late { msg::forget_late() } else { msg::forget_planned(Arg::Day(parting.due_at)) };
    let blocks = vec![Block::Title(title), Block::Para(msg::forget_planned_until())];
    (blocks, vec![button::primary(msg::button_keep_data(), Command::Keep)])
}

/// Why something cannot go on without the reader, and what they can do.
fn why(hold: &Hold, reader: &Reader) -> Text {
    let called = hold.called.clone();
    match hold.why {
        Why::Offered(_) => msg::hold_offered(called),
        Why::Waits(_) => msg::hold_waits(called),
        Why::Runs(_) => msg::hold_runs(called),
        Why::Space(_) => msg::hold_space(called),
        Why::Decides => match reader.settings.operator.reached() {
            Some(contact) => msg::hold_decides(called, contact),
            None => msg::hold_decides_unnamed(called),
        },
        Why::Operates => msg::hold_operates(),
        Why::Suspended(of) => match suspension::cause(of, reader) {
            Cause::Themselves => msg::hold_suspended(called),
            Cause::School => msg::hold_suspended_school(called),
            Cause::Left => msg::hold_suspended_left(called),
        },
    }
}

/// Where the reader sees to it: each project, called by its title, those of one title by their number; and what else stands in the way.
fn ways_out(own: Own<'_>) -> Vec<Button> {
    let listed = own.holds.iter().take(LISTED);
    let projects: Vec<_> = listed
        .filter_map(|hold| match hold.why {
            Why::Offered(project) | Why::Waits(project) | Why::Runs(project) | Why::Space(project) => {
                Some((area::project(project), &hold.called))
            }
            Why::Decides | Why::Operates | Why::Suspended(_) => None,
        })
        .collect();
    let others = own.holds.iter().filter_map(|hold| match hold.why {
        Why::Operates => Some(button::go(msg::button_operators(), area::colleagues())),
        Why::Suspended(_) => Some(button::go(msg::button_suspension(), area::why_suspended())),
        Why::Offered(_) | Why::Waits(_) | Why::Runs(_) | Why::Space(_) | Why::Decides => None,
    });
    let label = |at: usize, called: &Text| {
        let is_first = projects.iter().position(|(_, other)| *other == called) == Some(at);
        if is_first { msg::button_hold(called.clone()) } else { msg::button_hold_nth(called.clone(), at + 1) }
    };
    let ways = projects.iter().enumerate().map(|(at, way)| button::go(label(at, way.1), way.0.clone()));
    ways.map(Button::entry).chain(others).collect()
}

/// Asks before the reader is forgotten.
pub(super) fn sure(own: Own<'_>) -> Option<Confirmation> {
    is_offered(&leaving::plan(own)).then_some(())?;
    let at = own.reader.now + super::parting::WEEK;
    Some(Confirmation {
        question: msg::confirm_forget_all(Arg::Day(at)),
        yes: msg::button_forget_sure(),
        command: Command::Forget.into(),
        back: Screen::Forget.into(),
    })
}

/// The last message.
pub(super) fn forgotten() -> View {
    let blocks = vec![Block::Title(msg::forget_done()), Block::Para(msg::forget_done_what())];
    View::card(blocks, vec![button::home()])
}
