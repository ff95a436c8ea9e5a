//! My projects: drafts and projects with where each stands, and a draft that rests.

use super::home::draft_title;
use super::status;
use crate::conversation::{Block, Button, Deed, Screen, View};
use crate::domain::{ConversationId, ProjectFacts};
use crate::facts::{Draft, Facts};
use crate::text::{Arg, msg};
use crate::view::button;
use crate::view::part::Part;

enum Entry<'a> {
    Draft(&'a Draft),
    Project(&'a ProjectFacts),
}

/// Drafts first, then projects, those that changed last first.
pub(super) fn list(page: u16, facts: &Facts) -> View {
    let drafts = facts.drafts.iter().filter(|draft| draft.flow == "project").map(Entry::Draft);
    let all: Vec<Entry<'_>> = drafts.chain(facts.projects.iter().map(Entry::Project)).collect();
    let part = Part::of(&all, page);
    let mut blocks = vec![Block::Title(msg::projects_title())];
    if all.is_empty() {
        blocks.push(Block::Para(msg::projects_title_empty()));
    }
    blocks.extend(part.entries.iter().map(|entry| entry.line(facts)));
    blocks.extend(part.note());
    let mut buttons: Vec<Button> = part.entries.iter().map(Entry::button).collect();
    buttons.extend(part.turn(&Screen::Projects { page }));
    buttons.push(match all.is_empty() {
        true => button::primary(msg::button_new_project(), Deed::NewProject),
        false => button::new_project(),
    });
    buttons.push(button::home());
    View::card(blocks, buttons)
}

impl Entry<'_> {
    fn line(&self, facts: &Facts) -> Block {
        Block::Item(match self {
            Self::Draft(draft) => {
                msg::project_line(status::marked(status::DRAFT, draft_title(draft)), msg::state_draft())
            }
            Self::Project(known) => {
                let title = known.project.content.title.as_str();
                let marked = status::marked(status::mark(known.project.state), title);
                msg::project_line(marked, status::short(known, facts))
            }
        })
    }

    fn button(&self) -> Button {
        match self {
            Self::Draft(draft) => {
                button::go(status::marked(status::DRAFT, draft_title(draft)), Screen::Draft(draft.id))
            }
            Self::Project(known) => {
                let label = status::marked(status::mark(known.project.state), known.project.content.title.as_str());
                button::go(label, Screen::Project { id: known.project.id, page: 0 })
            }
        }
    }
}

/// A draft: go on with it, or throw it away.
pub(super) fn draft(id: ConversationId, facts: &Facts) -> Option<View> {
    let draft = facts.drafts.iter().find(|draft| draft.id == id)?;
    let blocks = vec![
        Block::Title(status::marked(status::DRAFT, draft_title(draft))),
        Block::Note(msg::draft_touched(Arg::Moment(draft.touched))),
    ];
    let buttons = vec![
        button::primary(msg::button_resume(), Deed::Resume(id)),
        button::confirm(msg::button_discard(), Deed::Discard(id)),
        button::projects(),
        button::home(),
    ];
    Some(View::card(blocks, buttons))
}
