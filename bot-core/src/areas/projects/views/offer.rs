//! A project offered to the person who shall accept it.

use super::{content, status};
use crate::area;
use crate::areas::projects::{Command, EntryKind, Screen, Seen, State, reminders, rules};
use crate::areas::{people, suspension};
use crate::decision::{is_offered, offered};
use crate::reader::Fresh;
use crate::text::{Arg, msg};
use crate::view::{Block, Button, View, button};
use crate::wire::{Page, Revision, Words};

/// The offer for the partner; nobody else sees it.
pub(super) fn view(seen: Seen<'_>, page: Page) -> Option<View> {
    let (known, reader) = (seen.known, seen.reader);
    if known.project.partner != reader.me.id {
        return None;
    }
    if known.project.state != State::Offered {
        return Some(over(seen));
    }
    let content = &known.project.content;
    let reminded = reminders::since(known, known.project.since);
    let mut blocks = vec![
        Block::Title(reminders::titled(msg::project_heading(content.title.as_str()), &reminded)),
        Block::Para(msg::offer_invites(known.founder.name(), Arg::Moment(known.project.since))),
    ];
    blocks.extend(reminders::note(&reminded));
    let change = status::change(known);
    blocks.extend(change.as_ref().map(content::Change::note));
    blocks.extend(waits(seen));
    let privacy = reader.me.teacher.is_none().then(|| area::privacy_first(reader)).unzip();
    blocks.extend(privacy.0.map(Block::Note));
    blocks.extend(content::founders(known).into_iter().take(1));
    blocks.extend(content::fields(content));
    blocks.extend(change.map(|change| change.before()).unwrap_or_default());
    let buttons = buttons(seen).into_iter().chain(privacy.1).collect();
    Some(View::long(blocks, buttons, page, Screen::Offer { project: known.project.id, page: Page(0) }))
}

/// Why accepting has to wait, and for whom.
fn waits(seen: Seen<'_>) -> Option<Block> {
    let says = match &seen.reader.me.teacher {
        None => msg::offer_register(),
        Some(_) if seen.reader.me.suspended.is_some() => return suspension::note(seen.reader),
        Some(teacher) if teacher.is_valid() => return None,
        Some(teacher) => msg::offer_waits(people::standing(teacher, seen.authorities)),
    };
    Some(Block::Note(says))
}

fn buttons(seen: Seen<'_>) -> Vec<Button> {
    let (project, revision) = (seen.project().id, Revision(seen.project().revision));
    let words = Words::default;
    let first = match &seen.reader.me.teacher {
        None => button::primary(msg::button_register(), people::Command::EditProfile),
        Some(_) if is_offered(&rules::accept(seen, revision, &mut Fresh::dry())) => {
            button::primary(msg::button_accept(), Command::Accept { project, revision })
        }
        Some(_) => button::registration(),
    };
    let decline = Command::Decline { project, revision, words: words() };
    let suggest = Command::Suggest { project, revision, words: words() };
    let answers = [
        offered(
            &rules::decline(seen, revision, &words(), &mut Fresh::dry()),
            button::act(msg::button_decline(), decline),
        ),
        offered(
            &rules::suggest(seen, revision, &words(), &mut Fresh::dry()),
            button::act(msg::button_suggest(), suggest),
        ),
    ];
    let rest = [button::act(msg::button_later(), Command::Later), button::home()];
    std::iter::once(first).chain(answers.into_iter().flatten()).chain(rest).collect()
}

/// What became of an offer, without anything to decide.
fn over(seen: Seen<'_>) -> View {
    let known = seen.known;
    let mut blocks = vec![Block::Title(msg::project_heading(known.project.content.title.as_str()))];
    let accepted = known.history.iter().find(|entry| entry.kind == EntryKind::Accepted);
    if let Some(entry) = accepted.filter(|entry| entry.by == seen.reader.me.id) {
        blocks.push(Block::Note(msg::offer_accepted(Arg::Moment(entry.at))));
    }
    blocks.extend(status::full(seen));
    blocks.extend(status::votes(seen));
    View::card(blocks, vec![button::project(known.project.id), button::home()])
}
