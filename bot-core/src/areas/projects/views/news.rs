//! What happened to a project: one piece of news, and the whole history.

use super::{content, members, plans, status};
use crate::area;
use crate::areas::projects::{
    Command, Entry, EntryKind, PlanChange, ProjectFacts, Screen, Seen, State, Verdict, drafting,
};
use crate::decision::is_offered;
use crate::domain::{AuthorityId, Right};
use crate::text::{Arg, Text, msg};
use crate::view::{Block, Button, Style, View, button};
use crate::wire::Page;

/// One thing that happened, for those who take part, with what can be done about it now.
pub(in crate::areas::projects) fn view(entry: &Entry, seen: Seen<'_>) -> Option<View> {
    if entry.kind.told().is_some() {
        return members::view(entry, seen);
    }
    if !seen.is_mine() {
        return None;
    }
    let known = seen.known;
    let mut blocks = vec![Block::Para(says(entry, seen)?)];
    blocks.extend(quoted(&entry.kind));
    if entry.kind == EntryKind::Activated {
        blocks.extend(status::notes(known));
        blocks.push(Block::Para(msg::news_profiles()));
    }
    if state_after(&entry.kind) == Some(known.project.state) {
        blocks.extend(then(&entry.kind).map(Block::Para));
    }
    if state_after(&entry.kind) != Some(known.project.state) {
        blocks.extend(status::full(seen));
        blocks.extend(status::votes(seen));
    }
    let mut buttons: Vec<Button> = next(&entry.kind, seen).into_iter().collect();
    if entry.kind == EntryKind::Activated && known.project.state == State::Active {
        buttons.push(button::members(known.project.id));
    }
    buttons.extend([button::project(known.project.id), button::home()]);
    Some(View::card(blocks, buttons))
}

/// Who did what to which project. What is decided is told when it is final.
pub(super) fn says(entry: &Entry, seen: Seen<'_>) -> Option<Text> {
    let known = seen.known;
    let (by, title) = (entry.by_name.as_str(), known.project.content.title.as_str());
    let authority = |id| seen.authority_label(id);
    Some(match &entry.kind {
        EntryKind::Offered => msg::news_offered(by, title),
        EntryKind::Edited { .. } => msg::news_edited(by, title, content::labels(&changed_since(entry, known))),
        EntryKind::Accepted => msg::news_accepted(by, title),
        EntryKind::Declined(_) => msg::news_declined(by, title),
        EntryKind::Suggested(_) => msg::news_suggested(by, title),
        EntryKind::Withdrawn => msg::news_withdrawn(by, title),
        EntryKind::SentAgain => msg::news_sent_again(by, title),
        EntryKind::Closed(_) => msg::news_closed(by, title),
        EntryKind::Reopened => msg::news_reopened(by, title),
        EntryKind::Voted { .. }
        | EntryKind::Undone { .. }
        | EntryKind::Dropped { .. }
        | EntryKind::StartedAnew
        | EntryKind::Reminded
        | EntryKind::Plan { change: PlanChange::Done, .. }
        | EntryKind::Member { .. } => return None,
        EntryKind::Plan { leaver: (_, name), change: PlanChange::Begun, .. } => {
            msg::news_plan_begun(by, title, name.as_str())
        }
        EntryKind::Plan { leaver: (_, name), change: PlanChange::Stopped(why), .. } => {
            msg::news_plan_stopped(name.as_str(), title, plans::stopped(*why, by))
        }
        EntryKind::Reported { name, authority: id, .. } => msg::news_reported(authority(*id), name.as_str(), title),
        EntryKind::Activated => msg::news_activated(title),
        EntryKind::Returned { authority: id, .. } => msg::news_returned(authority(*id), title),
        EntryKind::Rejected { authority: id, .. } => msg::news_rejected(authority(*id), title),
    })
}

/// The fields that somebody has changed since the entry that this notice tells of, as long as there is no notice of a later one.
fn changed_since(entry: &Entry, known: &ProjectFacts) -> Vec<String> {
    let by_them = known.history.iter().rev().filter(|other| other.by == entry.by);
    let later = by_them.skip_while(|other| other.id != entry.id).skip(1);
    let told_here = later.take_while(|other| !matches!(other.kind, EntryKind::Edited { told: true, .. }));
    let mut changed = Vec::new();
    for other in std::iter::once(entry).chain(told_here) {
        let EntryKind::Edited { changed: codes, .. } = &other.kind else { continue };
        for code in codes {
            if !changed.contains(code) {
                changed.push(code.clone());
            }
        }
    }
    changed
}

/// The words that somebody gave with it.
fn quoted(kind: &EntryKind) -> Option<Block> {
    let words = match kind {
        EntryKind::Declined(message) | EntryKind::Closed(message) => message.as_ref()?.as_str(),
        EntryKind::Suggested(message) => message.as_str(),
        EntryKind::Returned { reason, .. } | EntryKind::Rejected { reason, .. } => reason.as_str(),
        EntryKind::Offered
        | EntryKind::Edited { .. }
        | EntryKind::Accepted
        | EntryKind::Withdrawn
        | EntryKind::SentAgain
        | EntryKind::Voted { .. }
        | EntryKind::Undone { .. }
        | EntryKind::Dropped { .. }
        | EntryKind::Member { .. }
        | EntryKind::Reported { .. }
        | EntryKind::Plan { .. }
        | EntryKind::Reopened
        | EntryKind::StartedAnew
        | EntryKind::Reminded
        | EntryKind::Activated => return None,
    };
    Some(Block::Quote(Text::words(words)))
}

/// The state in which the news says all there is to say; in any other, the current state is added.
fn state_after(kind: &EntryKind) -> Option<State> {
    Some(match kind {
        EntryKind::Suggested(_) => State::Offered,
        EntryKind::Declined(_) => State::Declined,
        EntryKind::Withdrawn => State::Withdrawn,
        EntryKind::Activated => State::Active,
        EntryKind::Returned { .. } => State::Returned,
        EntryKind::Rejected { .. } => State::Rejected,
        EntryKind::Closed(_) => State::Closed,
        EntryKind::Reopened => State::Active,
        EntryKind::Offered
        | EntryKind::Edited { .. }
        | EntryKind::Accepted
        | EntryKind::SentAgain
        | EntryKind::Voted { .. }
        | EntryKind::Undone { .. }
        | EntryKind::Member { .. }
        | EntryKind::Reported { .. }
        | EntryKind::Plan { .. }
        | EntryKind::StartedAnew
        | EntryKind::Reminded
        | EntryKind::Dropped { .. } => return None,
    })
}

/// What happens now, where the news itself does not say it.
fn then(kind: &EntryKind) -> Option<Text> {
    match kind {
        EntryKind::Activated => Some(msg::news_activated_next()),
        EntryKind::Returned { .. } => Some(msg::news_returned_next()),
        EntryKind::Rejected { .. } | EntryKind::Withdrawn => Some(msg::status_withdrawn_next()),
        EntryKind::Suggested(_) => Some(msg::news_suggested_next()),
        EntryKind::Offered
        | EntryKind::Edited { .. }
        | EntryKind::Accepted
        | EntryKind::Declined(_)
        | EntryKind::SentAgain
        | EntryKind::Reminded
        | EntryKind::Voted { .. }
        | EntryKind::Undone { .. }
        | EntryKind::Dropped { .. }
        | EntryKind::Closed(_)
        | EntryKind::Reopened
        | EntryKind::StartedAnew
        | EntryKind::Reported { .. }
        | EntryKind::Plan { .. }
        | EntryKind::Member { .. } => None,
    }
}

/// What the reader will want to do, as long as the project still is where the news left it.
fn next(kind: &EntryKind, seen: Seen<'_>) -> Option<Button> {
    let project = seen.project().id;
    let edit = || is_offered(&drafting::edit(seen)).then_some(Command::Edit { project });
    match (kind, seen.project().state) {
        (EntryKind::Declined(_), State::Declined) if is_offered(&drafting::offer_again(seen)) => {
            Some(button::primary(msg::button_offer_again(), Command::OfferAgain { project }))
        }
        (EntryKind::Returned { .. }, State::Returned) | (EntryKind::Suggested(_), State::Offered) => {
            edit().map(|edit| button::primary(msg::button_change(), edit))
        }
        (EntryKind::Rejected { .. }, State::Rejected) | (EntryKind::Withdrawn, State::Withdrawn) => {
            Some(button::primary(msg::button_copy(), Command::Copy { project }))
        }
        (EntryKind::Reported { person, .. }, State::Active) => {
            Some(button::primary_go(msg::button_carry_on(), area::comer(project, *person)))
        }
        (EntryKind::Activated, State::Active) => Some(Button { style: Style::Primary, ..button::space(project) }),
        (EntryKind::Closed(_), State::Closed) => {
            let may = seen.profiles().is_some_and(|profiles| profiles.may(Right::Close) || profiles.reopens());
            let is_free = may && !seen.known.chain.goes_on();
            is_free.then(|| button::go(msg::button_closed(), area::closing(project)))
        }
        (EntryKind::Offered, State::Offered) if seen.project().partner == seen.reader.me.id => {
            Some(button::primary_go(msg::button_offer(), Screen::Offer { project, page: Page(0) }))
        }
        _ => None,
    }
}

/// The history of a project for those who take part, the newest first.
pub(super) fn history(seen: Seen<'_>, page: Page) -> Option<View> {
    if !seen.is_mine() {
        return None;
    }
    let known = seen.known;
    let mut blocks = vec![Block::Title(msg::history_title(known.project.content.title.as_str()))];
    // What somebody wrote who was offered the project before is the founder's to read, and nobody else's.
    let own = known.history.iter().position(|entry| entry.kind == EntryKind::Offered);
    let shown =
        if known.project.founder == seen.reader.me.id { usize::MAX } else { own.map_or(usize::MAX, |last| last + 1) };
    let mut undone = Vec::new();
    for entry in known.history.iter().take(shown) {
        let Some(what) = happened(entry, &mut undone, seen) else { continue };
        blocks.push(Block::Item(msg::history_line(Arg::Moment(entry.at), what)));
        blocks.extend(quoted(&entry.kind).or_else(|| note(entry, seen)));
    }
    let project = known.project.id;
    let buttons = vec![button::project(project), button::home()];
    Some(View::long(blocks, buttons, page, Screen::History { project, page: Page(0) }))
}

/// The note with which an authority has approved, once that cannot be taken back any more.
fn note(entry: &Entry, seen: Seen<'_>) -> Option<Block> {
    let EntryKind::Voted { authority, verdict: Verdict::Approve, reason: Some(note), .. } = &entry.kind else {
        return None;
    };
    let cast = seen.known.vote_of(*authority).and_then(|vote| vote.cast.as_ref());
    let is_open = cast.is_some_and(|cast| cast.at == entry.at && !cast.settled);
    (!is_open).then(|| Block::Quote(Text::words(note.as_str())))
}

/// Who did what, in the history of one project. A return or a rejection stands there when it is final, and nothing does that was
/// undone before: `undone` is who has taken back a decision that has not been met yet, from the newest to the oldest.
fn happened(entry: &Entry, undone: &mut Vec<AuthorityId>, seen: Seen<'_>) -> Option<Text> {
    let by = entry.by_name.as_str();
    let authority = |id| seen.authority_label(id);
    Some(match &entry.kind {
        EntryKind::Offered => msg::history_offered(by),
        EntryKind::Edited { changed, .. } => msg::history_edited(by, content::labels(changed)),
        EntryKind::Accepted => msg::history_accepted(by),
        EntryKind::Declined(_) => msg::history_declined(by),
        EntryKind::Suggested(_) => msg::history_suggested(by),
        EntryKind::Withdrawn => msg::history_withdrawn(by),
        EntryKind::SentAgain => msg::history_sent_again(by),
        EntryKind::Reminded => msg::history_reminded(by),
        EntryKind::Undone { authority: id } => {
            undone.push(*id);
            return None;
        }
        EntryKind::Voted { authority: id, verdict, for_whom, .. } => {
            if let Some(at) = undone.iter().position(|undone| undone == id) {
                undone.swap_remove(at);
                return None;
            }
            match verdict {
                Verdict::Approve if seen.reader.names_officials() => {
                    msg::history_approved(status::in_place_of(by, for_whom.as_deref()), authority(*id))
                }
                Verdict::Approve => msg::history_approved_for(authority(*id)),
                Verdict::Return | Verdict::Reject => return None,
            }
        }
        EntryKind::Dropped { authority: id } => msg::history_dropped(authority(*id)),
        EntryKind::Activated => msg::history_activated(),
        EntryKind::Returned { authority: id, .. } => msg::history_returned(authority(*id)),
        EntryKind::Rejected { authority: id, .. } => msg::history_rejected(authority(*id)),
        EntryKind::Closed(_) => msg::history_closed(by),
        EntryKind::Reopened => msg::history_reopened(by),
        EntryKind::StartedAnew => msg::history_started_anew(by),
        EntryKind::Member { name, change, .. } => members::happened(by, name, *change),
        EntryKind::Reported { name, authority: id, .. } => msg::history_reported(authority(*id), name.as_str()),
        EntryKind::Plan { leaver: (_, name), change, .. } => match change {
            PlanChange::Begun => msg::history_plan_begun(by, name.as_str()),
            PlanChange::Done => msg::history_plan_done(name.as_str()),
            PlanChange::Stopped(why) => msg::history_plan_stopped(name.as_str(), plans::stopped(*why, by)),
        },
    })
}
