//! My projects: drafts and projects, with where each stands.

use super::status;
use crate::areas::drafts::{self, Draft};
use crate::areas::projects::{Command, ProjectFacts, Screen};
use crate::reader::Reader;
use crate::text::msg;
use crate::view::part::{self, Line, Part};
use crate::view::{View, button};
use crate::wire::Page;

/// A line of the list.
#[derive(Clone, Debug)]
pub(in crate::areas::projects) enum Listed {
    /// One that is being filled in.
    Draft(Draft),
    /// One that was sent.
    Project(Box<ProjectFacts>),
}

/// Drafts first, then projects, those that changed last first: the entries of one page of so many in `all`.
pub(in crate::areas::projects) fn list(entries: &[Listed], all: usize, page: Page, reader: &Reader) -> View {
    let line = |entry: &Listed| match entry {
        Listed::Draft(draft) => Line {
            says: msg::project_line(drafts::marked(draft), msg::state_draft()),
            label: drafts::marked(draft),
            shows: drafts::Screen::Draft { conversation: draft.id }.into(),
        },
        Listed::Project(known) => {
            let marked = status::marked(status::mark(known.project.state), known.project.content.title.as_str());
            let says = msg::project_line(marked.clone(), status::short(known, reader));
            let shows = Screen::Project { project: known.project.id, page: Page(0) }.into();
            Line { says, label: marked, shows }
        }
    };
    let lines: Vec<Line> = entries.iter().map(line).collect();
    let titles = (msg::projects_title(), msg::projects_title_empty());
    let (blocks, mut buttons) = part::list(titles, &Part::read(&lines, page.0, all), Screen::Projects { page });
    buttons.push(match all {
        0 => button::primary(msg::button_new_project(), Command::New),
        _ => button::new_project(),
    });
    buttons.push(button::home());
    View::card(blocks, buttons)
}
