//! A project offered to the person who shall accept it.

use super::{content, status};
use crate::areas::people;
use crate::conversation::{Action, Block, Button, Deed, Screen, View};
use crate::domain::{EntryKind, ProjectFacts, ProjectId, State};
use crate::facts::Facts;
use crate::text::{Arg, msg};
use crate::view::button;

/// What decides most, on the first screen.
const ESSENTIAL: [&str; 5] = ["description", "languages", "ages", "pupils", "aims"];

/// The offer for the partner; nobody else sees it.
pub(super) fn view(id: ProjectId, page: u16, facts: &Facts) -> Option<View> {
    let known = facts.project.as_ref().filter(|known| known.project.id == id)?;
    if known.project.partner != facts.me.id {
        return None;
    }
    if known.project.state != State::Offered {
        return Some(over(known, facts));
    }
    let content = &known.project.content;
    let mut blocks = vec![
        Block::Title(msg::project_heading(content.title.as_str())),
        Block::Para(msg::offer_invites(known.founder.name.as_str(), Arg::Moment(known.project.since))),
    ];
    let change = status::change(known);
    blocks.extend(change.as_ref().map(content::Change::note));
    blocks.extend(waits(facts));
    blocks.extend(content::founders(known).into_iter().take(1));
    blocks.extend(content::fields(&ESSENTIAL, content));
    blocks.extend(content::fields_but(&ESSENTIAL, content));
    blocks.extend(change.map(|change| change.before()).unwrap_or_default());
    let turn = Some(Action::Go(Screen::Offer { id, page: 0 }));
    Some(View::Card { blocks, buttons: buttons(known, facts), page, turn })
}

/// Why accepting has to wait, and for whom.
fn waits(facts: &Facts) -> Option<Block> {
    let says = match &facts.me.teacher {
        None => msg::offer_register(),
        Some(teacher) if teacher.is_valid() => return None,
        Some(teacher) => msg::offer_waits(people::standing(teacher, &facts.authorities)),
    };
    Some(Block::Note(says))
}

fn buttons(known: &ProjectFacts, facts: &Facts) -> Vec<Button> {
    let (id, revision) = (known.project.id, known.project.revision);
    let first = match &facts.me.teacher {
        None => button::primary(msg::button_register(), people::Command::EditProfile),
        Some(teacher) if teacher.is_valid() => button::primary(msg::button_accept(), Deed::Accept(id, revision)),
        Some(_) => button::registration(),
    };
    vec![
        first,
        button::act(msg::button_decline(), Deed::Decline(id, revision)),
        button::act(msg::button_suggest(), Deed::Suggest(id, revision)),
        button::act(msg::button_pause(), Deed::Later(id, revision)),
        button::home(),
    ]
}

/// What became of an offer, without anything to decide.
fn over(known: &ProjectFacts, facts: &Facts) -> View {
    let mut blocks = vec![Block::Title(msg::project_heading(known.project.content.title.as_str()))];
    let accepted = known.history.iter().find(|entry| entry.kind == EntryKind::Accepted);
    if let Some(entry) = accepted.filter(|entry| entry.by == facts.me.id) {
        blocks.push(Block::Note(msg::offer_accepted(Arg::Moment(entry.at))));
    }
    blocks.extend(status::full(known, facts));
    View::card(blocks, vec![button::project(known.project.id), button::home()])
}
