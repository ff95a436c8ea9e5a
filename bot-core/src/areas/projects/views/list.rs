//! My projects: drafts and projects, with where each stands.

use super::status;
use crate::areas::drafts::{self, Draft};
use crate::areas::projects::{Command, ProjectFacts, Screen};
use crate::flows::FlowName;
use crate::reader::Reader;
use crate::text::msg;
use crate::view::part::Part;
use crate::view::{Block, Button, View, button};
use crate::wire::Page;

enum Line<'a> {
    Draft(&'a Draft),
    Project(&'a ProjectFacts),
}

/// Drafts first, then projects, those that changed last first.
pub(in crate::areas::projects) fn list(
    drafts: &[Draft],
    projects: &[ProjectFacts],
    page: Page,
    reader: &Reader,
) -> View {
    let drafts = drafts.iter().filter(|draft| draft.flow == FlowName::Project).map(Line::Draft);
    let all: Vec<Line<'_>> = drafts.chain(projects.iter().map(Line::Project)).collect();
    let part = Part::of(&all, page.0);
    let mut blocks = vec![Block::Title(msg::projects_title())];
    if all.is_empty() {
        blocks.push(Block::Para(msg::projects_title_empty()));
    }
    blocks.extend(part.entries.iter().map(|entry| entry.line(reader)));
    blocks.extend(part.note());
    let mut buttons: Vec<Button> = part.entries.iter().map(Line::button).collect();
    buttons.extend(part.turn(&Screen::Projects { page }.into()));
    buttons.push(match all.is_empty() {
        true => button::primary(msg::button_new_project(), Command::New),
        false => button::new_project(),
    });
    buttons.push(button::home());
    View::card(blocks, buttons)
}

impl Line<'_> {
    fn line(&self, reader: &Reader) -> Block {
        Block::Item(match self {
            Self::Draft(draft) => msg::project_line(drafts::marked(draft), msg::state_draft()),
            Self::Project(known) => {
                let title = known.project.content.title.as_str();
                let marked = status::marked(status::mark(known.project.state), title);
                msg::project_line(marked, status::short(known, reader))
            }
        })
    }

    fn button(&self) -> Button {
        match self {
            Self::Draft(draft) => button::go(drafts::marked(draft), drafts::Screen::Draft { conversation: draft.id }),
            Self::Project(known) => {
                let label = status::marked(status::mark(known.project.state), known.project.content.title.as_str());
                button::go(label, Screen::Project { project: known.project.id, page: Page(0) })
            }
        }
    }
}
