//! How much there is.

use super::ways;
use crate::areas::operators::Screen;
use crate::areas::operators::figures::{Country, Projects};
use crate::areas::projects::{State, status};
use crate::text::{Arg, Text, msg};
use crate::view::part::Part;
use crate::view::{Block, View};
use crate::wire::Page;

/// The projects of all, and the countries of a page: of so many.
pub(in crate::areas::operators) fn figures(
    projects: &Projects,
    countries: &[Country],
    (all, page): (usize, Page),
) -> View {
    let part = Part::read(countries, page.0, all);
    let mut blocks = vec![Block::Title(msg::figures_title()), Block::Para(msg::figures_projects(states(projects)))];
    blocks.extend(part.entries.iter().map(|country| Block::Item(line(country))));
    blocks.extend(part.note());
    blocks.push(Block::Note(msg::figures_title_how()));
    let mut buttons = part.turn(&Screen::Figures { page }.into());
    buttons.extend(ways());
    View::card(blocks, buttons)
}

/// "waiting for approval: 3, active: 12".
fn states(projects: &Projects) -> Arg {
    if projects.is_empty() {
        return msg::figures_none().into();
    }
    let says = |(state, count): &(State, u32)| msg::figures_state(status::state(*state), *count);
    projects.iter().map(says).collect::<Vec<_>>().into()
}

fn line(country: &Country) -> Text {
    let label = country.service.label();
    let waits = match country.hours() {
        None => msg::figures_undecided(),
        Some(hours) if hours < 48 => msg::figures_hours(hours),
        Some(hours) => msg::figures_days((hours + 12) / 24),
    };
    msg::figures_country(label, country.teachers, country.active, states(&country.projects), waits)
}
