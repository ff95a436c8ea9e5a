//! What is stuck, and since when.

use super::{opens, ways};
use crate::areas::operators::stuck::{Backlog, COUNTED, Heap, Machine, Place, Waits};
use crate::areas::operators::{Screen, rules};
use crate::areas::projects;
use crate::domain::Country;
use crate::text::{Arg, Text, msg};
use crate::view::part::Part;
use crate::view::{Block, Button, View, button};
use crate::wire::Page;

/// What people wait for that nobody decides, the oldest first, and what the program is late with.
pub(in crate::areas::operators) fn stuck(all: &[Backlog], machine: Machine, page: Page) -> View {
    let part = Part::of(all, page.0);
    let mut blocks = vec![Block::Title(msg::stuck_title())];
    if all.is_empty() {
        blocks.push(Block::Para(msg::stuck_title_empty()));
    }
    blocks.extend(part.entries.iter().map(|backlog| Block::Item(line(backlog))));
    blocks.extend(part.note());
    blocks.extend(program(machine));
    let mut buttons: Vec<Button> = part.entries.iter().map(leads).collect();
    buttons.extend(part.turn(&Screen::Stuck { page }.into()));
    buttons.extend(ways());
    View::card(blocks, buttons)
}

fn line(backlog: &Backlog) -> Text {
    let since = Arg::Moment(backlog.waits.since().unwrap_or_default());
    let waits = kinds(backlog.waits);
    match &backlog.place {
        Place::Authority(authority) if backlog.is_nobodys() => msg::stuck_nobody(authority.label(), waits, since),
        Place::Authority(authority) => msg::stuck_long(authority.label(), waits, since),
        Place::Country(country) => msg::stuck_no_service(Country::name(country), waits, since),
        Place::Project(_, title) => msg::stuck_project(title.as_str(), since),
    }
}

/// "3 projects", "2 teachers": what of each kind waits.
fn kinds(waits: Waits) -> Vec<Text> {
    let said = |heap: Heap, says: fn(u32) -> Text| (heap.count > 0).then(|| says(heap.count));
    [
        said(waits.projects, msg::waits_projects),
        said(waits.teachers, msg::waits_teachers),
        said(waits.inquiries, msg::waits_questions),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Where something can be done about it.
fn leads(backlog: &Backlog) -> Button {
    match &backlog.place {
        Place::Authority(authority) => opens(authority.place(), rules::desk(authority.id)),
        Place::Country(country) => button::set_up(country).entry(),
        Place::Project(project, title) => {
            opens(Text::words(title.as_str()), projects::Screen::Project { project: *project, page: Page(0) })
        }
    }
}

/// What the program cannot do, or is late with, and the command that says what to do.
fn program(machine: Machine) -> Vec<Block> {
    if machine.works() {
        return vec![Block::Note(msg::machine_works())];
    }
    let Machine { refused, late, jobs, timers, letters } = machine;
    let said = |heap: Heap, says: fn(u32, Arg) -> Text| {
        let since = heap.since.map(Arg::Moment)?;
        (heap.count > 0).then(|| Block::Item(says(heap.count.min(COUNTED), since)))
    };
    let all = [
        said(refused, msg::machine_refused),
        said(late, msg::machine_late),
        said(jobs, msg::machine_jobs),
        said(timers, msg::machine_timers),
        said(letters, msg::machine_letters),
    ];
    let mut blocks = vec![Block::Note(msg::machine_title())];
    blocks.extend(all.into_iter().flatten());
    blocks.push(Block::Note(msg::machine_how()));
    blocks.push(Block::Quote(Text::words("twinbot doctor")));
    blocks
}
