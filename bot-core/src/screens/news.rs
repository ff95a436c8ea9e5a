//! What happened to a project: one piece of news, and the whole history.

use super::{content, status};
use crate::conversation::{Action, Block, Button, Deed, Screen, Verdict, View};
use crate::domain::{Entry, EntryId, EntryKind, ProjectFacts, ProjectId, State};
use crate::facts::Facts;
use crate::text::{Arg, Text, msg};
use crate::view::button;

/// One thing that happened, for a founder, with what can be done about it now.
pub(super) fn view(id: EntryId, facts: &Facts) -> Option<View> {
    let entry = facts.entry.as_ref().filter(|entry| entry.id == id)?;
    let known = facts.project.as_ref().filter(|known| known.project.id == entry.project)?;
    if !known.project.is_founder(facts.me.id) {
        return None;
    }
    let mut blocks = vec![Block::Para(says(entry, known, facts))];
    blocks.extend(quoted(&entry.kind));
    if entry.kind == EntryKind::Activated {
        blocks.push(Block::Para(msg::news_profiles()));
    }
    if state_after(&entry.kind) != Some(known.project.state) {
        blocks.extend(status::full(known, facts));
    }
    let mut buttons: Vec<Button> = next(&entry.kind, known, facts).into_iter().collect();
    buttons.extend([button::project(known.project.id), button::home()]);
    Some(View::card(blocks, buttons))
}

/// Who did what to which project.
fn says(entry: &Entry, known: &ProjectFacts, facts: &Facts) -> Text {
    let (by, title) = (entry.by_name.as_str(), known.project.content.title.as_str());
    let authority = |id| status::authority_label(id, known, facts);
    match &entry.kind {
        EntryKind::Offered => msg::news_offered(by, title),
        EntryKind::Edited { changed, .. } => msg::news_edited(by, title, content::labels(changed)),
        EntryKind::Accepted => msg::news_accepted(by, title),
        EntryKind::Declined(_) => msg::news_declined(by, title),
        EntryKind::Suggested(_) => msg::news_suggested(by, title),
        EntryKind::Withdrawn => msg::news_withdrawn(by, title),
        EntryKind::SentAgain => msg::news_sent_again(by, title),
        EntryKind::Voted { authority: id, verdict, .. } => match verdict {
            Verdict::Approve => msg::news_approved(title, authority(*id)),
            Verdict::Return => msg::news_returned(title, authority(*id)),
            Verdict::Reject => msg::news_rejected(title, authority(*id)),
        },
        EntryKind::Undone { authority: id } => msg::news_undone(title, authority(*id)),
        EntryKind::Activated => msg::news_activated(title),
        EntryKind::Returned { authority: id, .. } => msg::news_returned(title, authority(*id)),
        EntryKind::Rejected { authority: id, .. } => msg::news_rejected(title, authority(*id)),
    }
}

/// The words that somebody gave with it.
fn quoted(kind: &EntryKind) -> Option<Block> {
    let words = match kind {
        EntryKind::Declined(message) => message.as_ref()?.as_str(),
        EntryKind::Suggested(message) => message.as_str(),
        EntryKind::Voted { reason, .. } => reason.as_ref()?.as_str(),
        EntryKind::Returned { reason, .. } | EntryKind::Rejected { reason, .. } => reason.as_str(),
        EntryKind::Offered
        | EntryKind::Edited { .. }
        | EntryKind::Accepted
        | EntryKind::Withdrawn
        | EntryKind::SentAgain
        | EntryKind::Undone { .. }
        | EntryKind::Activated => return None,
    };
    Some(Block::Quote(Text::words(words)))
}

/// The state in which the news says all there is to say; in any other, what holds now is added.
fn state_after(kind: &EntryKind) -> Option<State> {
    Some(match kind {
        EntryKind::Suggested(_) => State::Offered,
        EntryKind::Declined(_) => State::Declined,
        EntryKind::Withdrawn => State::Withdrawn,
        EntryKind::Activated => State::Active,
        EntryKind::Returned { .. } => State::Returned,
        EntryKind::Rejected { .. } => State::Rejected,
        EntryKind::Offered
        | EntryKind::Edited { .. }
        | EntryKind::Accepted
        | EntryKind::SentAgain
        | EntryKind::Voted { .. }
        | EntryKind::Undone { .. } => return None,
    })
}

/// What the reader will want to do, as long as the project still is where the news left it.
fn next(kind: &EntryKind, known: &ProjectFacts, facts: &Facts) -> Option<Button> {
    let project = &known.project;
    let id = project.id;
    let is_mine = project.founder == facts.me.id;
    match (kind, project.state) {
        (EntryKind::Declined(_), State::Declined) if is_mine => {
            Some(button::primary(msg::button_offer_again(), Deed::OfferAgain(id)))
        }
        (EntryKind::Returned { .. }, State::Returned) => {
            Some(button::primary(msg::button_change(), Deed::EditProject(id)))
        }
        (EntryKind::Suggested(_), State::Offered) if is_mine => {
            Some(button::primary(msg::button_change(), Deed::EditProject(id)))
        }
        (EntryKind::Rejected { .. }, State::Rejected) | (EntryKind::Withdrawn, State::Withdrawn) => {
            Some(button::primary(msg::button_copy(), Deed::Copy(id)))
        }
        (EntryKind::Offered, State::Offered) if !is_mine => {
            Some(button::primary_go(msg::button_offer(), Screen::Offer { id, page: 0 }))
        }
        _ => None,
    }
}

/// The history of a project for its founders, the newest first.
pub(super) fn history(id: ProjectId, page: u16, facts: &Facts) -> Option<View> {
    let known = facts.project.as_ref().filter(|known| known.project.id == id)?;
    if !known.project.is_founder(facts.me.id) {
        return None;
    }
    let mut blocks = vec![Block::Title(msg::history_title(known.project.content.title.as_str()))];
    // What somebody wrote who was offered the project before is not the partner's to read.
    let own = known.history.iter().position(|entry| entry.kind == EntryKind::Offered);
    let seen = if known.project.partner == facts.me.id { own.map_or(usize::MAX, |last| last + 1) } else { usize::MAX };
    for entry in known.history.iter().take(seen) {
        let what = happened(entry, known, facts);
        blocks.push(Block::Item(msg::history_line(Arg::Moment(entry.at), what)));
        blocks.extend(quoted(&entry.kind));
    }
    let turn = Some(Action::Go(Screen::History { id, page: 0 }));
    Some(View::Card { blocks, buttons: vec![button::project(id), button::home()], page, turn })
}

/// Who did what, in the history of one project.
fn happened(entry: &Entry, known: &ProjectFacts, facts: &Facts) -> Text {
    let by = entry.by_name.as_str();
    let authority = |id| status::authority_label(id, known, facts);
    match &entry.kind {
        EntryKind::Offered => msg::history_offered(by),
        EntryKind::Edited { changed, .. } => msg::history_edited(by, content::labels(changed)),
        EntryKind::Accepted => msg::history_accepted(by),
        EntryKind::Declined(_) => msg::history_declined(by),
        EntryKind::Suggested(_) => msg::history_suggested(by),
        EntryKind::Withdrawn => msg::history_withdrawn(by),
        EntryKind::SentAgain => msg::history_sent_again(by),
        EntryKind::Voted { authority: id, verdict, .. } => match verdict {
            Verdict::Approve => msg::history_approved(by, authority(*id)),
            Verdict::Return => msg::history_return_decided(by, authority(*id)),
            Verdict::Reject => msg::history_reject_decided(by, authority(*id)),
        },
        EntryKind::Undone { authority: id } => msg::history_undone(by, authority(*id)),
        EntryKind::Activated => msg::history_activated(),
        EntryKind::Returned { authority: id, .. } => msg::history_returned(authority(*id)),
        EntryKind::Rejected { authority: id, .. } => msg::history_rejected(authority(*id)),
    }
}
