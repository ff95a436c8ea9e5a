//! A queue: what waits, to what it is narrowed, and the message of the morning.

use super::filter::{By, Filter};
use super::{Command, Screen};
use crate::area::{self, Position, Task, Waiting};
use crate::areas::authorities::{self, Authority};
use crate::areas::{reasons, suspension};
use crate::conversation::Key;
use crate::lists::List;
use crate::reader::Reader;
use crate::text::{Arg, Text, msg};
use crate::view::apart::by_time;
use crate::view::part::{Line, Part, list};
use crate::view::{Block, Button, View, button};
use crate::wire::{Page, Words};

/// So many of the oldest stand in the message of the morning.
pub(super) const OLDEST: u32 = 5;

/// Leads to what waits next, after a position.
pub(crate) fn next_button(after: Position) -> Button {
    button::act(msg::button_next_to_decide(), next(after))
}

fn next(after: Position) -> Command {
    let Position { since, subject, authority } = after;
    Command::Next { since, subject, authority }
}

/// Leads to the first of what waits, from which the next ones follow.
fn goes_through() -> Button {
    button::primary(msg::button_go_through(), next(Position::FIRST))
}

/// What waits, as an entry of a list.
pub(crate) fn line(task: &Task) -> Line {
    Line {
        says: msg::task_line(task.label.clone(), Arg::Day(task.since)),
        label: task.label.clone(),
        shows: task.screen.clone(),
        more: by_time(task.since).to_vec(),
    }
}

/// All that waits for the authorities that the person decides for, or what of it they look for; where nothing does, what they are there, and
/// how they decide.
pub(super) fn queue(
    (tasks, all): (&[Task], usize),
    (filter, mine): (&Filter, &[Authority]),
    page: Page,
    reader: &Reader,
) -> View {
    let lines: Vec<Line> = tasks.iter().map(line).collect();
    let empty = if filter.is_all() { msg::queue_title_empty() } else { msg::queue_title_nothing() };
    let screen = Screen::Queue { page };
    let (mut blocks, entries) = list((msg::queue_title(), empty), &Part::read(&lines, page.0, all), screen);
    if !filter.is_all() {
        blocks.insert(1, Block::Note(msg::queue_title_only(filter.texts())));
    } else if all == 0 {
        blocks.extend(authorities::roles(mine, reader).into_iter().map(Block::Note));
        blocks.push(Block::Para(msg::queue_title_how()));
    }
    let mut buttons: Vec<Button> = (all > 0).then(goes_through).into_iter().chain(entries).collect();
    if all > 1 || !filter.is_all() {
        buttons.push(button::go(msg::button_filters(), Screen::Filters));
    }
    buttons.extend((!filter.is_all()).then(shows_all));
    buttons.extend(offices(mine, reader));
    buttons.push(button::home());
    View::card(blocks, buttons)
}

/// Leads to what else those do who decide for authorities: standard reasons, whom a support service suspends, who decides.
fn offices(mine: &[Authority], reader: &Reader) -> Vec<Button> {
    let decides: Vec<&Authority> = mine.iter().filter(|authority| reader.me.decides_for(authority.id)).collect();
    let suspends = decides.iter().any(|authority| authority.region.is_none());
    let suspended = suspension::Screen::Suspended { page: Page(0) };
    let mut buttons = standard_reasons(&decides, reader);
    buttons.extend(suspends.then(|| button::go(msg::button_suspensions(), suspended)));
    buttons.push(button::navigate(msg::button_cover(), authorities::Screen::Cover { page: Page(0) }));
    buttons
}

fn shows_all() -> Button {
    button::act(msg::button_show_all(), Command::Narrow { by: By::Nothing })
}

/// Leads to the standard reasons of each authority that the person decides for.
fn standard_reasons(mine: &[&Authority], reader: &Reader) -> Vec<Button> {
    let to = |authority: &&Authority| {
        let shows = reasons::Screen::Reasons { authority: authority.id, language: reader.locale, page: Page(0) };
        let label = if mine.len() == 1 { msg::button_reasons() } else { msg::button_reasons_of(authority.place()) };
        button::go(label, shows)
    };
    mine.iter().map(to).collect()
}

/// Says to somebody who decides for nobody where their own tasks are.
pub(super) fn nobodys() -> View {
    let inbox = button::go(msg::inbox_title(), area::to_answer());
    View::card(
        vec![Block::Title(msg::queue_title()), Block::Para(msg::queue_title_nobody())],
        vec![inbox, button::home()],
    )
}

/// To what the queue is narrowed, and how it can be. A press on what is chosen takes it back.
pub(super) fn filters(filter: &Filter) -> View {
    let stands = if filter.is_all() { msg::filters_title_all() } else { msg::queue_title_only(filter.texts()) };
    let blocks = vec![Block::Title(msg::filters_title()), Block::Para(msg::filters_title_what()), Block::Note(stands)];
    let chosen = |label: Text, is_chosen: bool| if is_chosen { msg::button_chosen(label) } else { label };
    let narrow = |label: Text, by: By| button::act(label, Command::Narrow { by });
    let (older, newer) = Filter::DAYS;
    let mut buttons = Vec::new();
    for days in older {
        let is_chosen = days == filter.older;
        let by = By::Older(if is_chosen { 0 } else { days });
        buttons.push(narrow(chosen(msg::button_filter_older(days), is_chosen), by));
    }
    for days in newer {
        let is_chosen = days == filter.newer;
        let by = By::Newer(if is_chosen { 0 } else { days });
        buttons.push(narrow(chosen(msg::button_filter_newer(days), is_chosen), by));
    }
    let countries = Screen::Countries { page: Page(0) };
    buttons.push(button::go(chosen(msg::button_partner_country(), filter.country.is_some()), countries));
    buttons.push(narrow(chosen(msg::button_search_queue(), filter.words.is_some()), By::Words(Words::default())));
    buttons.extend((!filter.is_all()).then(shows_all));
    buttons.extend([button::queue(), button::home()]);
    View::card(blocks, buttons)
}

/// The countries of the partners in what waits, each with how many it has.
pub(super) fn countries(countries: &[(Key, u32)], filter: &Filter, page: Page) -> View {
    let part = Part::of(countries, page.0);
    let mut blocks = vec![Block::Title(msg::partner_countries_title())];
    if countries.is_empty() {
        blocks.push(Block::Para(msg::partner_countries_title_empty()));
    }
    blocks.extend(part.note());
    let one = |(key, count): &(Key, u32)| {
        let label = msg::button_partners_in(List::countries().text(key).capitalized(), *count);
        let label = if filter.country.as_ref() == Some(key) { msg::button_chosen(label) } else { label };
        button::act(label, Command::Narrow { by: By::Country(key.clone()) }).entry()
    };
    let mut buttons: Vec<Button> = part.entries.iter().map(one).collect();
    buttons.extend(part.turn(&Screen::Countries { page }.into()));
    if filter.country.is_some() {
        buttons.push(button::act(msg::button_every_country(), Command::Narrow { by: By::Country(Key::new()) }));
    }
    buttons.push(button::navigate(msg::button_filters(), Screen::Filters));
    buttons.extend([button::queue(), button::home()]);
    View::card(blocks, buttons)
}

/// How much waits, and the oldest of it; `None` where nothing does any more.
pub(super) fn digest(waiting: &Waiting) -> Option<View> {
    let shown = u32::try_from(waiting.tasks.len()).unwrap_or(u32::MAX);
    if shown == 0 {
        return None;
    }
    let mut blocks = vec![Block::Title(msg::digest_title(waiting.all)), Block::Para(msg::digest_title_oldest())];
    blocks.extend(waiting.tasks.iter().map(|task| Block::Item(line(task).says)));
    blocks.extend((waiting.all > shown).then(|| Block::Note(msg::digest_title_more(waiting.all - shown))));
    let buttons = vec![
        goes_through(),
        button::navigate(msg::button_queue(), area::queue()),
        button::navigate(msg::button_told_all(), area::told()),
        button::home(),
    ];
    Some(View::card(blocks, buttons))
}
