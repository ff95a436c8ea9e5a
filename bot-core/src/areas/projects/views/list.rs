//! My projects: drafts and projects, with where each stands.

use super::status;
use crate::areas::drafts::{self, Draft};
use crate::areas::projects::{Command, ProjectFacts, Screen};
use crate::flows::FlowName;
use crate::reader::Reader;
use crate::text::msg;
use crate::view::part::{self, Line};
use crate::view::{View, button};
use crate::wire::Page;

/// Drafts first, then projects, those that changed last first.
pub(in crate::areas::projects) fn list(
    drafts: &[Draft],
    projects: &[ProjectFacts],
    page: Page,
    reader: &Reader,
) -> View {
    let draft = |draft: &Draft| Line {
        says: msg::project_line(drafts::marked(draft), msg::state_draft()),
        label: drafts::marked(draft),
        shows: drafts::Screen::Draft { conversation: draft.id }.into(),
    };
    let project = |known: &ProjectFacts| {
        let marked = status::marked(status::mark(known.project.state), known.project.content.title.as_str());
        let says = msg::project_line(marked.clone(), status::short(known, reader));
        let shows = Screen::Project { project: known.project.id, page: Page(0) }.into();
        Line { says, label: marked, shows }
    };
    let drafts = drafts.iter().filter(|draft| draft.flow == FlowName::Project).map(draft);
    let lines: Vec<Line> = drafts.chain(projects.iter().map(project)).collect();
    let titles = (msg::projects_title(), msg::projects_title_empty());
    let (blocks, mut buttons) = part::list(titles, &lines, Screen::Projects { page }, page);
    buttons.push(match lines.is_empty() {
        true => button::primary(msg::button_new_project(), Command::New),
        false => button::new_project(),
    });
    buttons.push(button::home());
    View::card(blocks, buttons)
}
