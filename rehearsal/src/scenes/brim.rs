//! The screens with everything on them as long as it can be: what people write, names, schools, histories.

use bot_core::domain::{
    Cast, Content, Entry, EntryKind, Message, Peer, PersonName, ProjectFacts, Reason, School, Vote,
};
use bot_core::facts::{Draft, Facts, Task};

use super::longest;

/// Why the longest words are read.
const FITS: &str = "as long as it may be, and not longer";

/// The same facts with words of the greatest length.
///
/// # Panics
/// When the greatest lengths are no longer those of the domain.
#[must_use]
pub fn filled(facts: Facts, content: &Content) -> Facts {
    let mut facts = facts;
    let name = longest(PersonName::MAX);
    facts.me.name.clone_from(&name);
    if let Some(teacher) = &mut facts.me.teacher {
        teacher.school = school(teacher.school.clone());
    }
    let whole = |known| self::known(known, content);
    facts.project = facts.project.clone().map(whole);
    facts.projects = facts.projects.clone().into_iter().map(whole).collect();
    facts.entry = facts.entry.clone().map(|told| entry(told, content));
    facts.contacts = facts.contacts.into_iter().map(peer).collect();
    let about = longest(100);
    let task = |task: Task| Task { about: about.clone(), ..task };
    facts.inbox = facts.inbox.into_iter().map(task).collect();
    facts.queue = facts.queue.into_iter().map(task).collect();
    facts.drafts =
        facts.drafts.into_iter().map(|draft| Draft { title: draft.title.map(|_| about.clone()), ..draft }).collect();
    facts
}

fn school(school: School) -> School {
    School { name: longest(120), town: longest(80), ..school }
}

fn peer(peer: Peer) -> Peer {
    Peer { name: longest(PersonName::MAX), school: peer.school.map(school), ..peer }
}

fn known(known: ProjectFacts, content: &Content) -> ProjectFacts {
    let mut project = known.project;
    project.content = content.clone();
    let vote = |vote: Vote| Vote { cast: vote.cast.map(cast), ..vote };
    ProjectFacts {
        project,
        founder: peer(known.founder),
        partner: peer(known.partner),
        votes: known.votes.into_iter().map(vote).collect(),
        history: known.history.into_iter().map(|told| entry(told, content)).collect(),
    }
}

fn cast(cast: Cast) -> Cast {
    let reason = cast.reason.map(|_| Reason::read(&longest(Reason::MAX)).expect(FITS));
    Cast { by_name: longest(PersonName::MAX), reason, ..cast }
}

fn entry(told: Entry, content: &Content) -> Entry {
    let message = || Message::read(&longest(Message::MAX)).expect(FITS);
    let reason = || Reason::read(&longest(Reason::MAX)).expect(FITS);
    let kind = match told.kind {
        EntryKind::Edited { changed, .. } => EntryKind::Edited { changed, before: Box::new(content.clone()) },
        EntryKind::Declined(said) => EntryKind::Declined(said.map(|_| message())),
        EntryKind::Suggested(_) => EntryKind::Suggested(message()),
        EntryKind::Voted { authority, verdict, reason: said } => {
            EntryKind::Voted { authority, verdict, reason: said.map(|_| reason()) }
        }
        EntryKind::Returned { authority, .. } => EntryKind::Returned { authority, reason: reason() },
        EntryKind::Rejected { authority, .. } => EntryKind::Rejected { authority, reason: reason() },
        kind @ (EntryKind::Offered
        | EntryKind::Accepted
        | EntryKind::Withdrawn
        | EntryKind::SentAgain
        | EntryKind::Undone { .. }
        | EntryKind::Activated) => kind,
    };
    Entry { by_name: longest(PersonName::MAX), kind, ..told }
}

/// A history of as many short lines as are read for one screen.
#[must_use]
pub fn long_history(facts: Facts) -> Facts {
    let mut facts = facts;
    if let Some(known) = &mut facts.project {
        known.history = known
            .history
            .iter()
            .cycle()
            .take(300)
            .cloned()
            .map(|told| Entry { by_name: "A".to_owned(), ..told })
            .collect();
    }
    facts
}
